"""Setting roles: what is set already is not set again, and what is lost is not asked for twice."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.actions import roles, swap
from assistant.appliance.api.answers import RoleAnswer
from assistant.appliance.api.operator import ApiOperator
from assistant.appliance.whose import Answering, Whose
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, ConsoleError, Declined, Refused, WrongBox
from assistant.domain.failover import SetRole
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Step
from assistant.domain.site import FailoverRole, Route
from assistant.engine import events as ev
from tests.actions.pair import NOW, Console, connection, intended, looked, page, step, view

R = FailoverRole
ACTION = SetRole("B", "A", sync_first=False, force=False)


@dataclass
class Api(ApiOperator):
    """The API of one appliance; ``obeys``: whether its role follows."""

    role: FailoverRole
    obeys: bool = True
    answer: Any = None
    set_to: list[FailoverRole] = field(default_factory=list)
    silent: int = 0
    """How often it does not answer once it was told something."""
    trouble: AssistantError = field(default_factory=lambda: Refused(plain("restarting")))

    def health(self) -> Any:
        if self.set_to and self.silent:
            self.silent -= 1
            raise self.trouble
        return SimpleNamespace(role=self.role, last_sync=None)

    def set_failover_role(self, role: FailoverRole, **_: bool) -> Any:
        self.set_to.append(role)
        self.role = role if self.obeys else self.role
        return SimpleNamespace(answer=self.answer, lost=plain("silence"))


def by_api(a: Api, b: Api) -> Outcome:
    made = view(connection(api=a), connection(api=b))
    deed = next(deed for deed in roles.deeds(step("swap"), ACTION, made) if deed.route is Route.API)
    return deed.act(Cancel(), lambda *_: None)


def test_the_one_that_steps_down_comes_first() -> None:
    a, b = Api(R.PRIMARY), Api(R.BACKUP)
    by_api(a, b)
    assert (a.set_to, b.set_to) == ([R.BACKUP], [R.PRIMARY])


def test_what_is_set_already_is_left_alone() -> None:
    a, b = Api(R.BACKUP), Api(R.PRIMARY)
    by_api(a, b)
    assert (a.set_to, b.set_to) == ([], [])


def test_where_the_answer_of_the_first_was_lost_it_is_seen_whether_it_took_the_order() -> None:
    """Nobody is primary in between: the second is told as soon as the first is seen as backup."""
    a, b = Api(R.PRIMARY, answer=RoleAnswer.LOST), Api(R.BACKUP)
    by_api(a, b)
    assert (a.set_to, b.set_to) == ([R.BACKUP], [R.PRIMARY])
    a, b = Api(R.PRIMARY, obeys=False, answer=RoleAnswer.LOST), Api(R.BACKUP)
    with pytest.raises(Declined) as caught:
        by_api(a, b)
    assert "No answer came" in caught.value.message.text
    assert (a.set_to, b.set_to) == ([R.BACKUP], []), "not told twice"


def test_where_the_answer_of_the_second_was_lost_it_is_looked_first() -> None:
    a, b = Api(R.PRIMARY), Api(R.BACKUP, answer=RoleAnswer.LOST)
    assert "no answer came" in by_api(a, b).text.text
    assert (a.set_to, b.set_to) == ([R.BACKUP], [R.PRIMARY])


def test_the_first_may_restart_as_it_steps_down() -> None:
    a, b = Api(R.PRIMARY, silent=3), Api(R.BACKUP)
    by_api(a, b)
    assert (a.set_to, b.set_to) == ([R.BACKUP], [R.PRIMARY])
    stranger = Api(R.PRIMARY, silent=3, trouble=WrongBox(plain("another")))
    with pytest.raises(WrongBox):
        by_api(stranger, b)


def test_a_role_that_does_not_change_bars_the_way() -> None:
    a, b = Api(R.PRIMARY, obeys=False), Api(R.BACKUP)
    with pytest.raises(Declined) as caught:
        by_api(a, b)
    assert caught.value.advice
    assert b.set_to == []


def test_without_an_account_the_console_is_no_way() -> None:
    deed = next(deed for deed in roles.deeds(step("swap"), ACTION, view()) if deed.route is Route.CONSOLE)
    with pytest.raises(ConsoleError):
        deed.act(Cancel(), lambda *_: None)


# ── What is seen ──────────────────────────────────────────────────────────────────────────────────────

SWAP = replace(
    step("break"),
    id="swap",
    action=replace(ACTION, force=True),
    proofs=tuple(plain(text) for text in ("B is primary", "A is backup")),
)
WITH_ADDRESS = replace(SWAP, proofs=(*SWAP.proofs, plain("it answers as B")))


def seen(b: FailoverRole, a: FailoverRole, of: Step, *events: ev.Event) -> Observation:
    made = view(connection(Console([page(a)])), connection(Console([page(b)])), events=events)
    return looked(tuple(roles.sights(of, ACTION, made)))


def answers(monkeypatch: pytest.MonkeyPatch, who: Whose, appliance: str | None) -> list[int]:
    asked: list[int] = []

    def whose(*_: object) -> Answering:
        asked.append(1)
        return Answering(who, appliance, plain("told"), Route.COMPUTER, NOW)

    monkeypatch.setattr(swap, "whose", whose)
    return asked


@pytest.mark.parametrize(
    ("who", "appliance", "reach", "proof"),
    [
        (Whose.KNOWN, "B", Reach.REACHED, True),
        (Whose.KNOWN, "A", Reach.UNDER_WAY, False),
        (Whose.NOBODY, None, Reach.UNDER_WAY, False),
        (Whose.UNCLEAR, None, Reach.UNKNOWN, None),
    ],
)
def test_that_the_shared_address_moved_is_seen_from_outside(
    monkeypatch: pytest.MonkeyPatch, who: Whose, appliance: str | None, reach: Reach, proof: bool | None
) -> None:
    """P7: it moves by itself, or does not: where nobody answers, the roles alone are not the goal."""
    answers(monkeypatch, who, appliance)
    found = seen(R.PRIMARY, R.BACKUP, WITH_ADDRESS)
    assert found.reach is reach
    assert [one.shown for one in found.proofs] == [True, True, proof]


def test_while_the_roles_are_not_there_nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answers(monkeypatch, Whose.KNOWN, "B")
    found = seen(R.BACKUP, R.BACKUP, WITH_ADDRESS, intended("swap"))
    assert (found.reach, [one.shown for one in found.proofs]) == (Reach.UNDER_WAY, [False, True, None])
    assert seen(R.PRIMARY, R.BACKUP, SWAP).reach is Reach.REACHED
    assert asked == []


@pytest.mark.parametrize(
    ("ago", "failed", "reach"),
    [(30, False, Reach.UNDER_WAY), (90, False, Reach.NOT_REACHED), (30, True, Reach.NOT_REACHED)],
)
def test_both_are_backup_for_a_moment_and_no_longer(ago: int, failed: bool, reach: Reach) -> None:
    """Nobody serves the site then: after a moment, or where the order to B failed, it is given (again)."""
    at = NOW - timedelta(seconds=ago)
    trouble = ev.RouteFailed(NOW, "swap", Route.CONSOLE, "declined", plain("B refuses"), "")
    assert seen(R.BACKUP, R.BACKUP, SWAP, intended("swap", at), *[trouble] * failed).reach is reach
