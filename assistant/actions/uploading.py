"""Installing a package from a file (P2.4): sent by the Updates page, Manual Installation; R13, R15, R16."""

from __future__ import annotations

from assistant.actions.carrying import as_recorded, copy_facts
from assistant.actions.view import View, console_operator, ordered
from assistant.appliance.connection import Connection
from assistant.appliance.console.updates import UpdatesPage
from assistant.checks.clock import clock_difference
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled, Declined, NotTaken
from assistant.domain.finding import Level
from assistant.domain.message import Label, Message, plain, say
from assistant.domain.observation import Outcome
from assistant.domain.packages import Package
from assistant.domain.plan import BringFiles, InstallPackage, Step
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome
from assistant.engine.ports import Progress
from assistant.offline import copies
from assistant.offline.store import Kept, UpdateStore

TRIES = 3
"""An upload that breaks off is begun anew this often, each time after a look at the appliance."""


def upload(action: InstallPackage, view: View, cancel: Cancel, progress: Progress) -> Outcome:
    """Prove the file once more, see whether there is another copy, then send it.

    Raises Stop where the file is not there or not the same any more, NotTaken in the appliance's words.
    """
    kept = proven(action, view, cancel, progress)
    other = copies.second_of(kept, cancel)
    connection = view.of(action.appliance)
    words = say("actions", "Sending {file}")(file=plain(kept.file.name))
    progress(0, kept.file.size, words)
    try:
        pressed = console_operator(connection, "appliance").upload_update(
            kept.path, lambda done, total: progress(done, total, words), cancel
        )
    except Declined as error:
        raise _refused(error, action, view) from error
    sent = (("file", kept.file.name), ("size", str(kept.file.size)), ("sha256", kept.file.sha256))
    text = say("actions", "The appliance has received {file}.")(file=plain(kept.file.name))
    return ordered(pressed, text, view, (*sent, *copy_facts(kept, other)))


def proven(action: InstallPackage, view: View, cancel: Cancel, progress: Progress) -> Kept:
    """The file in the run's folder, if it is still the one that was brought in. Raises Stop."""
    store = UpdateStore(view.folder)
    kept = store.of(action.appliance, action.package.name)
    if kept is None or not kept.there:
        raise _not_there(say("actions", "The update file of {package} is not in the run's folder any more."), action)
    checking = say("actions", "Checking {file}")(file=plain(kept.file.name))
    changed = store.changed(kept, lambda done, total: progress(done, total, checking), cancel)
    brought = _brought_by(action, view)
    if changed or (brought is not None and not as_recorded(brought, kept, view)):
        raise _not_there(
            say("actions", "The update file of {package} is no longer the one that was brought in."), action
        )
    return kept


def _brought_by(action: InstallPackage, view: View) -> Step | None:
    return next(
        (
            step
            for step in view.plan.steps
            if isinstance(step.action, BringFiles) and step.action.appliance == action.appliance
        ),
        None,
    )


def _not_there(text: Message, action: InstallPackage) -> Stop:
    return Stop(
        RunOutcome.BLOCKED,
        text(package=action.package.name),
        say("actions", "Nothing was sent. Resume the run: it asks for the file again. The medium still has it."),
        "updates.file",
    )


def _refused(error: Declined, action: InstallPackage, view: View) -> NotTaken:
    """R16: on an error, look whether the appliance's clock is right."""
    off = _clock(view.of(action.appliance), view)
    if off is not None:
        advice = say("actions", "{clock} Set it right (NTP under {page}), then resume the run.")
        told = advice(clock=off, page=Label("appliance.ip_configuration"))
    else:
        told = say(
            "actions",
            "The appliance is as it was. If something else has to be installed first, do that and resume the run. If "
            "the file is damaged or not for this appliance, bring in the right one, then resume the run.",
        )
    text = say("actions", "The appliance did not take the file of {package}. {words}")
    return NotTaken(text(package=action.package.name, words=error.message), told, error.detail)


def _clock(connection: Connection, view: View) -> Message | None:
    """What is wrong with the appliance's clock; None where nothing is, or where it cannot be told."""
    if connection.appliance is None:
        return None
    asked = view.clock.now()
    try:
        shown = connection.appliance.basics().system_time
    except Cancelled:
        raise
    except AssistantError:
        return None
    found = clock_difference(shown, asked, view.clock.now(), by=Route.CONSOLE)
    return found.text if found.level in (Level.WARNING, Level.FAIL) else None


# ── The licence agreement ────────────────────────────────────────────────────────────────────────────


def licence_question(step: Step, package: Package, updates: UpdatesPage) -> Question:
    """Accepting is for a person, with the agreement before their eyes (P6.5)."""
    offer = updates.licence
    body = say(
        "actions",
        "The appliance shows a licence agreement and installs nothing before it is accepted. Read it: accepting is "
        "your decision for your organization, and it goes on record with your name.",
    )
    return Question(
        f"licence.{step.id}",
        QuestionKind.CONFIRM,
        say("actions", "Accept the licence agreement for {package}?")(package=package.name),
        body,
        step.id,
        briefing=plain(offer.text) if offer and offer.text else None,
    )


def accept_licence(action: InstallPackage, view: View, cancel: Cancel, progress: Progress) -> Outcome:
    """Press the console's own button, once a person has agreed."""
    del progress
    cancel.check()
    pressed = console_operator(view.of(action.appliance), "appliance").accept_licence()
    return ordered(pressed, say("actions", "The licence agreement was accepted."), view)
