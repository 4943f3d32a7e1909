"""The settings backup (P0.5, R1, R18, R30, R31): by the API, by the console, by hand; proven on disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from assistant.actions.storing import brought, in_bytes, must_be_there, recorded, set_aside, stored
from assistant.actions.view import View, api_operator, confirm_who_answers, console_operator, no_way
from assistant.checks.backup_file import inspect_backup
from assistant.domain.clock import Cancel
from assistant.domain.errors import FileTrouble
from assistant.domain.message import say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.plan import BackUpSettings, Step
from assistant.domain.secret import Secret
from assistant.domain.site import Route
from assistant.engine.ports import Deed, Progress, Sight


def sights(step: Step, action: BackUpSettings, view: View) -> Sequence[Sight]:
    """The file on disk is what shows it."""
    return (Sight(Route.COMPUTER, lambda _: _look(step, action, view)),)


def _look(step: Step, action: BackUpSettings, view: View) -> Observation:
    path = view.folder / action.file
    if not path.is_file():
        text = say("actions", "There is no backup {file} in the run's folder yet.")(file=action.file)
        proofs = tuple(Proof(proof, shown=False) for proof in step.proofs)
        return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, proofs)
    found = inspect_backup(path)
    unchanged = recorded(step, view, found.sha256)
    if not found.ok or unchanged.shown is False:
        text = found.looks_like_error or say("actions", "{file} is not the backup that was taken.")(file=action.file)
        return view.observe(Reach.NOT_REACHED, text, Route.COMPUTER, (*found.proofs, unchanged))
    facts = (("file", action.file), ("size", str(found.size)), ("sha256", found.sha256))
    text = say("actions", "The backup {file} is on this computer and was checked.")(file=action.file)
    return view.observe(Reach.REACHED, text, Route.COMPUTER, (*found.proofs, unchanged), facts)


def deeds(step: Step, action: BackUpSettings, view: View) -> Sequence[Deed]:
    """API first, then the console's Software Management page; the other way round where a user asks the API.

    Such an API knows no password for a backup (product-facts 1b): its backup is for where there is no other.
    """

    def by_api(cancel: Cancel, progress: Progress) -> Outcome:
        operator = api_operator(view.of(action.appliance))
        if not operator.protects_backups:
            raise no_way(say("actions", "The API of this version cannot protect a backup with a password."))
        confirm_who_answers(view.of(action.appliance))
        file = operator.backup(_password(view), _free(view.folder / action.file), in_bytes(progress), cancel)
        return stored(file, say("actions", "The API sent the backup."), Route.API, view)

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        console = console_operator(view.of(action.appliance), "login")
        confirm_who_answers(view.of(action.appliance))
        path = _free(view.folder / action.file)
        file = console.backup(_password(view), action.include_history, path, in_bytes(progress), cancel)
        return stored(file, say("actions", "The console sent the backup."), Route.CONSOLE, view)

    def unprotected(cancel: Cancel, progress: Progress) -> Outcome:
        confirm_who_answers(view.of(action.appliance))
        operator = api_operator(view.of(action.appliance))
        file = operator.open_backup(_free(view.folder / action.file), in_bytes(progress), cancel)
        text = say("actions", "The API sent the backup without a password: keep it where nobody else can read it.")
        return stored(file, text, Route.API, view)

    del step
    api = view.of(action.appliance).api
    if api is not None and api.of_user:
        return Deed(Route.CONSOLE, by_console), Deed(Route.API, unprotected)
    return Deed(Route.API, by_api), Deed(Route.CONSOLE, by_console)


def take_over(action: BackUpSettings, path: Path, view: View) -> Outcome:
    """A backup that a person made and chose. Raises FileTrouble for what is none."""
    found = inspect_backup(must_be_there(path))
    if not found.ok:
        wrong = found.looks_like_error or next(proof.text for proof in found.proofs if not proof.shown)
        raise FileTrouble(wrong, found.advice, str(path))
    copy = brought(path, view.folder / action.file, found.sha256)
    return stored(copy, say("actions", "The backup that you chose was checked and copied."), Route.HAND, view)


def _password(view: View) -> Secret:
    if view.secrets.backup_password is None:
        raise no_way(say("actions", "No backup password was given."))
    return view.secrets.backup_password


def _free(path: Path) -> Path:
    set_aside(path)
    return path
