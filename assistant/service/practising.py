"""What a person does outside the appliances, done for them in practice: the DNS and the NAT controller."""

from __future__ import annotations

import json
import logging
import urllib.request
from urllib.parse import urlsplit

from assistant.domain.clock import Clock
from assistant.domain.failover import PointDns, PointNat
from assistant.domain.plan import Plan
from assistant.domain.question import Question, QuestionKind
from assistant.engine.answers import PreparedPerson, practice_person

_SECONDS = 10.0
_log = logging.getLogger(__name__)


def person(clock: Clock, plan: Plan, desk: str) -> PreparedPerson:
    """The built-in ``practice``, which also does at the simulated site's desk what it says it did."""
    made = practice_person(clock)
    made.does = lambda question: do(question, plan, desk)
    return made


def do(question: Question, plan: Plan, desk: str) -> bool:
    """Do at the desk what a question asks a person to do by hand; False where the desk has nothing to do with it."""
    if question.kind is not QuestionKind.HAND or question.step is None or not _on_this_computer(desk):
        return False
    match plan.step(question.step).action:
        case PointDns() as action:
            return _post(desk, "dns", {"address": action.address})
        case PointNat() as action:
            return _post(desk, "nat", {"to": action.to})
        case _:
            return False


def _on_this_computer(desk: str) -> bool:
    return desk.startswith("http://") and (urlsplit(desk).hostname or "").startswith("127.")


def _post(desk: str, what: str, document: dict[str, str]) -> bool:
    request = urllib.request.Request(  # noqa: S310 - http on this computer alone, by _on_this_computer
        f"{desk}/{what}", json.dumps(document).encode(), {"Content-Type": "application/json"}
    )
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(request, timeout=_SECONDS):
            return True
    except OSError as error:
        _log.warning("the practice desk did not take the order: %s", error)
        return False
