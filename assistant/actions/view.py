"""What looking and acting work with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from assistant.actions.together import Together
from assistant.appliance.api.operator import ApiOperator
from assistant.appliance.connection import Connection
from assistant.appliance.console.driver import ConsoleReader
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Clock
from assistant.domain.errors import AssistantError, Cancelled, ConsoleError, WrongBox
from assistant.domain.hardware import NEW, RestoreBackup
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.plan import Plan, Step
from assistant.domain.site import Route
from assistant.engine.events import StepState
from assistant.engine.state import StepStatus

T = TypeVar("T")
AT_FIRST = "new, at first"
"""By which name the new appliance is reached before it holds the site's data: with the vendor's first sign-in."""
_DONE = (StepState.DONE, StepState.ALREADY)


@dataclass(frozen=True)
class View:
    """Eyes' equipment. Built for reading, there is nothing in it that can write."""

    connections: Mapping[str, Connection]
    """By appliance name."""
    folder: Path
    """The run's folder for backups and exports."""
    secrets: Secrets
    clock: Clock
    plan: Plan
    status: Callable[[str], StepStatus]
    """What the run file says of a step."""
    address: SiteAddress
    trust: Trust
    reach: Callable[[SiteAddress], Connection]
    """A new connection to a site's host name, whoever answers there: for reading."""
    seen: dict[tuple[str, ...], bool] = field(default_factory=dict)
    """What stays so once it was seen, such as a package in the list of a node: a thousand pages are not read again."""
    anew: Callable[[str], Connection] | None = None
    """A further connection to an appliance, which remembers no refusal of an account."""
    reset: Callable[[str, str], Connection] | None = None
    """A connection to an appliance at factory defaults, by the vendor's first sign-in: its name, and the certificate
    that it serves now."""

    together: Together = field(default_factory=Together)
    """What lanes that are at it at once ask of an appliance together."""

    def of(self, appliance: str) -> Connection:
        """How an appliance is reached. Raises KeyError for one that the plan does not know.

        The new one of a change of hardware has other accounts until it holds the site's data (P6.6).
        """
        if appliance == NEW and not self._holds_data():
            return self.connections[AT_FIRST]
        return self.connections[appliance]

    def emptied(self, name: str, fingerprint: str) -> Connection:
        """An appliance after its reset to factory defaults. Raises ConsoleError where there is no such way."""
        if self.reset is None:
            raise no_way(say("actions", "No account was given for this way of doing it."))
        return self.reset(name, fingerprint)

    def fresh(self, name: str) -> Connection:
        """A connection of its own: an account that was refused before may be accepted by now."""
        return self.anew(name) if self.anew is not None else self.connections[name]

    def _holds_data(self) -> bool:
        """Whether the new appliance has the accounts of the old one."""
        restores = [step for step in self.plan.steps if isinstance(step.action, RestoreBackup)]
        return all(self.status(step.id).state in _DONE for step in restores)

    def site(self) -> Connection:
        """A new connection to whoever the site's host name leads to now, as far as the assistant is told."""
        return self.reach(self.address)

    def by_name_alone(self) -> Connection:
        """The same by this computer's own means: no address that was given for the name counts."""
        return self.reach(replace(self.address, resolve=()))

    def observe(
        self,
        reach: Reach,
        text: Message,
        by: Route,
        proofs: tuple[Proof, ...] = (),
        facts: tuple[tuple[str, str], ...] = (),
    ) -> Observation:
        """An observation made now."""
        return Observation(reach, text, by, self.clock.now(), proofs, facts)

    def fact(self, step: Step, key: str) -> str | None:
        """What was recorded under ``key`` when this step was done or last seen reached."""
        status = self.status(step.id)
        found = [status.outcome.facts] if status.outcome else []
        if status.seen and status.seen.reach is Reach.REACHED:
            found.insert(0, status.seen.facts)
        return next((dict(facts)[key] for facts in found if key in dict(facts)), None)


def confirm_who_answers(connection: Connection) -> None:
    """Have the appliance tell its GUID before something is taken from it. Raises WrongBox.

    Its certificate is compared at every contact; its GUID only where an answer holds it, and a backup does not.
    """
    try:
        if connection.api is not None:
            connection.api.health()
        elif connection.appliance is not None:
            connection.appliance.basics()
    except WrongBox:
        raise
    except Cancelled:
        raise
    except AssistantError:
        return  # the act itself will tell what is in the way


def no_way(text: Message) -> ConsoleError:
    """A way that does not exist on this site."""
    return ConsoleError(text, say("actions", "It is done by hand instead."))


def writer(thing: object, kind: type[T]) -> T:
    """The writing side of an API or console. Raises ConsoleError when there is none."""
    if not isinstance(thing, kind):
        raise no_way(say("actions", "No account was given for this way of doing it."))
    return thing


def api_operator(connection: Connection) -> ApiOperator:
    """The API with means to act."""
    return writer(connection.api, ApiOperator)


def console_operator(connection: Connection, which: str) -> ConsoleOperator:
    """``login`` or ``appliance`` with means to act."""
    return writer(console(connection, which), ConsoleOperator)


def console(connection: Connection, which: str) -> ConsoleReader:
    """``login`` or ``appliance``. Raises ConsoleError when there is no account for it."""
    found = connection.login if which == "login" else connection.appliance
    if found is None:
        raise no_way(say("actions", "There is no account for the console /{console}.")(console=which))
    return found


def ordered(pressed: Pressed[T], text: Message, view: View, facts: tuple[tuple[str, str], ...] = ()) -> Outcome:
    """What came of a button: its answer, or that none came."""
    if pressed.lost is not None:
        text = say("actions", "The button was pressed; no answer came: {reason}")(reason=pressed.lost)
    return Outcome(text, Route.CONSOLE, view.clock.now(), facts)


def proofs_of(step: Step, *shown: bool | None) -> tuple[Proof, ...]:
    """A step's proofs, as far as each was seen; in their order."""
    return tuple(Proof(text, seen) for text, seen in zip(step.proofs, shown, strict=False))
