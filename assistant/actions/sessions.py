"""The session data of A before B takes over (R20b): by the reporting API, or a file that a person brings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from assistant.actions.storing import brought, in_bytes, must_be_there, recorded, same_file, set_aside, stored
from assistant.actions.view import View, api_operator, confirm_who_answers, no_way
from assistant.checks.session_file import SessionFile, inspect_sessions
from assistant.domain.clock import Cancel
from assistant.domain.errors import FileTrouble
from assistant.domain.failover import ExtractSessions, SyncNow
from assistant.domain.message import many, plain, say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.engine.ports import Deed, Progress, Sight

_ENDING = re.compile(r"(\.(?!rejected-)[^.]*)?")
_EARLIER = timedelta(days=1)
"""Since the day before the last sync: days of the appliance begin at other hours than ours, and twice is no harm."""


def sights(step: Step, action: ExtractSessions, view: View) -> Sequence[Sight]:
    """The file on disk is what shows it."""
    return (Sight(Route.COMPUTER, lambda _: _look(step, action, view)),)


def extract(folder: Path, stem: str) -> Path | None:
    """The extract in the run's folder, whatever its ending; one that was put aside is none."""
    if not folder.is_dir():
        return None
    found = sorted(path for path in folder.iterdir() if path.is_file() and path.name.startswith(stem))
    endings = {path: path.name.removeprefix(stem) for path in found}
    return next((path for path, ending in endings.items() if _ENDING.fullmatch(ending)), None)


def _look(step: Step, action: ExtractSessions, view: View) -> Observation:
    path = extract(view.folder, action.file)
    if path is None:
        text = say("actions", "There is no session data in the run's folder yet.")
        proofs = tuple(Proof(proof, shown=False) for proof in step.proofs)
        return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, proofs)
    found = inspect_sessions(path)
    unchanged = recorded(step, view, found.sha256)
    proofs = (*found.proofs, unchanged)
    if found.wrong is not None or unchanged.shown is False:
        text = found.wrong or say("actions", "{file} is not the session data that was extracted.")(
            file=plain(path.name)
        )
        return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, proofs)
    return view.observe(Reach.REACHED, step.done, Route.COMPUTER, proofs, _facts(path, found))


def _facts(path: Path, found: SessionFile) -> tuple[tuple[str, str], ...]:
    facts = (("file", path.name), ("size", str(found.size)), ("sha256", found.sha256))
    return (*facts, ("sessions", str(found.sessions))) if found.sessions else facts


def deeds(step: Step, action: ExtractSessions, view: View) -> Sequence[Deed]:
    """The reporting API, as far as the user may use it."""

    def by_api(cancel: Cancel, progress: Progress) -> Outcome:
        connection = view.of(action.appliance)
        operator = api_operator(connection)
        if operator.protects_backups:  # with API accounts come versions that merge sessions (R20a)
            raise no_way(say("actions", "The API of this version is not asked for session data."))
        confirm_who_answers(connection)
        since = _since(view)
        _make_room(action, view)
        file = operator.sessions(since, view.folder / f"{action.file}.xml", in_bytes(progress), cancel)
        found = inspect_sessions(Path(file.path))
        text = many("actions", "The API sent %n session(s).", "", found.sessions)
        return stored(file, text, Route.API, view)

    del step
    return (Deed(Route.API, by_api),)


def _since(view: View) -> datetime:
    """Since when sessions may be on A alone: since the last sync before the pair was broken, or since it was begun.

    Raises ConsoleError where neither is known: the swap may be days after it, and what is left out is lost.
    """
    asked = next((step for step in view.plan.steps if isinstance(step.action, SyncNow)), None)
    last = view.fact(asked, "last-sync") if asked is not None else None
    since = datetime.fromisoformat(last) if last else view.status(asked.id).intended_at if asked is not None else None
    if since is None:
        raise no_way(say("actions", "When both were last in sync is not on record, so what to ask for is not known."))
    return since - _EARLIER


def take_over(action: ExtractSessions, path: Path, view: View) -> Outcome:
    """A file that a person extracted and chose. Raises FileTrouble for what is none."""
    found = inspect_sessions(must_be_there(path))
    if found.wrong is not None:
        raise FileTrouble(found.wrong, found.advice, str(path))
    target = view.folder / f"{action.file}{path.suffix.lower()}"
    if not same_file(path, target):
        _make_room(action, view)
    copy = brought(path, target, found.sha256)
    return stored(copy, say("actions", "The session data that you chose was checked and copied."), Route.HAND, view)


def _make_room(action: ExtractSessions, view: View) -> None:
    while (old := extract(view.folder, action.file)) is not None:
        set_aside(old)
