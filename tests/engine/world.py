"""A small world to carry plans out in: goals to look at and act upon, and a clock that moves when waited on."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from assistant.domain.clients import LetClientsCatchUp, WatchClients
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, FileTrouble, Refused
from assistant.domain.finding import Finding
from assistant.domain.message import Message, plain, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import (
    Action,
    Ask,
    BackUpSettings,
    CheckForUpdates,
    Choices,
    CompareConsoleBuild,
    ExportCertificate,
    InstallPackage,
    Phase,
    Plan,
    Step,
    VerifyVersion,
)
from assistant.domain.question import Answer, Choice, HandTask, Question, QuestionKind
from assistant.domain.site import Edition, Route, Site, Topology
from assistant.domain.value import canonical, decode
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine.answers import PreparedPerson
from assistant.engine.control import Control, WaitPolicy
from assistant.engine.desk import Stop
from assistant.engine.faultpoints import FaultPoints
from assistant.engine.ports import Briefing, Deed, Progress, Sight
from assistant.engine.questions import AGAIN, STOP
from assistant.engine.runner import Runner
from assistant.engine.state import RunState, fold

BEGIN = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)
BUILD = "12.2.0 (37380-749b17ca)"
HOST = "support.example.com"


class Clock:
    """A clock that only moves when somebody waits; a run that never ends is found out by its waits."""

    practice: None = None

    def __init__(self) -> None:
        self.moment = BEGIN
        self.waits: list[float] = []
        self.on_wait: Callable[[], None] = lambda: None
        self._lock = threading.Lock()

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return (self.moment - BEGIN).total_seconds()

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.check()
        assert seconds > 0
        with self._lock:
            self.waits.append(seconds)
            assert len(self.waits) < 20_000, "this run waits for ever"
            self.moment += timedelta(seconds=seconds)
        self.on_wait()
        cancel.check()


class MemoryJournal:
    """A run file in memory; what it gives back went through the form that is written."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._events: list[ev.Event] = []
        self.full: Callable[[ev.Event], AssistantError | None] = lambda event: None

    def append(self, event: ev.Event) -> None:
        assert not isinstance(event, ev.Progressed), "progress is not kept"
        if error := self.full(event):
            raise error
        self._events.append(decode(json.loads(canonical(event))))

    def events(self) -> Sequence[ev.Event]:
        return tuple(self._events)

    def plan(self) -> Plan:
        return self._plan


@dataclass
class Goal:
    """What one step is about, as the appliance knows it."""

    takes: int = 2
    """Looks after the act until it shows as reached."""
    meanwhile: Reach = Reach.UNDER_WAY
    final: bool = False
    """What cannot be told is not silence: it is answered, and no later answer will tell more."""
    before: Reach = Reach.NOT_REACHED
    ends: Reach = Reach.REACHED
    late: bool = False
    """Whether the effect comes at the end of an act rather than after its first half."""
    left: int | None = None
    """Looks until it shows; None: nothing was begun."""
    acts: int = 0
    """How often something really happened."""
    tries: list[Route] = field(default_factory=list)
    deeds: tuple[Route, ...] = (Route.API,)
    sights: tuple[Route, ...] = (Route.API,)
    barred: dict[Route, AssistantError] = field(default_factory=dict)
    """Ways to act that fail before any effect."""
    broken: dict[Route, AssistantError] = field(default_factory=dict)
    """Ways to act that fail after the effect."""
    blind: dict[Route, AssistantError] = field(default_factory=dict)
    """Ways to look that are barred."""
    looks: int = 0
    during: Callable[[], None] = lambda: None
    """Called in the middle of an act."""
    undoable: tuple[Route, ...] = ()
    """Ways to take it back."""
    undone: int = 0
    """How often it was taken back."""
    asks: Question | None = None
    """What the appliance wants to have decided before it goes on with what was begun."""
    asks_first: bool = False
    """It asks before anything is begun, and begins nothing by itself once it was told."""
    consented: int = 0
    """How often it was told."""
    deaf: bool = False
    """It goes on asking whatever it is told."""
    tries_allowed: int = 1
    """How often a way to act may be begun."""
    certain: bool = False
    """Whether its ways to act know what they sent."""
    failures: list[AssistantError | Stop] = field(default_factory=list)
    """What goes wrong before any effect, each once."""
    handed_over: int = 0
    """How often it was asked whether a person may do it."""
    not_by_hand: AssistantError | None = None
    """Why nobody may do it by hand, once it was handed over ``may_be_handed_over`` times."""
    may_be_handed_over: int = 0

    def begin(self) -> None:
        """The effect."""
        self.acts += 1
        self.left = self.takes

    def lose(self) -> None:
        """What was reached has gone: a file was deleted."""
        self.left = None

    @property
    def reached(self) -> bool:
        """Whether it is so, whoever looks."""
        return self.left is not None and self.left <= 0 and self.ends is Reach.REACHED

    def look(self) -> Reach:
        """What a look shows."""
        self.looks += 1
        if self.left is None:
            return Reach.ASKS if self.asks_first and not self.consented else self.before
        if self.asks is not None and (self.deaf or not self.consented):
            return Reach.ASKS
        self.left -= 1
        return self.ends if self.left < 0 else self.meanwhile


class World:
    """Eyes and hands at once, over goals by step id."""

    def __init__(self, clock: Clock, goals: Mapping[str, Goal] | None = None) -> None:
        self.clock = clock
        self.goals = dict(goals or {})
        self.taken: list[tuple[str, str]] = []
        """Files that a person brought: step and path."""
        self.unfit: set[str] = set()
        """Paths that are not taken."""
        self.speaks: Message | None = None
        """What speaks against whatever is begun."""
        self.brief = Briefing(say("test", "Two people are connected."), BUILD)

    def __getitem__(self, step: str) -> Goal:
        return self.goals.setdefault(step, Goal())

    def sights(self, step: Step) -> Sequence[Sight]:
        goal = self[step.id]
        return [Sight(route, lambda cancel, route=route: self._look(goal, route)) for route in goal.sights]

    def _look(self, goal: Goal, route: Route) -> Observation:
        if error := goal.blind.get(route):
            raise error
        reach = goal.look()
        unknown = reach is Reach.UNKNOWN
        if unknown and not goal.final:
            raise silent()
        asked = goal.asks if reach is Reach.ASKS else None
        return Observation(
            reach, plain(reach.value), route, self.clock.now(), question=asked, final=unknown and goal.final
        )

    def consents(self, step: Step) -> Sequence[Deed]:
        goal = self[step.id]

        def tell(cancel: Cancel, told: Progress) -> Outcome:
            goal.consented += 1
            return Outcome(say("test", "Told."), Route.CONSOLE, self.clock.now())

        return [Deed(Route.CONSOLE, tell)] if goal.asks else []

    def deeds(self, step: Step) -> Sequence[Deed]:
        goal = self[step.id]
        return [
            Deed(
                route,
                lambda cancel, told, route=route: self._act(goal, route, cancel, told),
                goal.tries_allowed,
                goal.certain,
            )
            for route in goal.deeds
        ]

    def handing_over(self, step: Step, cancel: Cancel) -> Message | None:
        goal = self[step.id]
        goal.handed_over += 1
        if goal.not_by_hand and goal.handed_over > goal.may_be_handed_over:
            raise goal.not_by_hand
        return plain(f"Checked {goal.handed_over}") if goal.not_by_hand else None

    def take_over(self, step: Step, path: str, by: str, cancel: Cancel) -> Outcome:
        assert by
        if path in self.unfit:
            raise FileTrouble(say("test", "That is not it."))
        self.taken.append((step.id, path))
        self[step.id].left = 0
        return Outcome(say("test", "Copied."), Route.HAND, self.clock.now(), (("file", path),))

    def _act(self, goal: Goal, route: Route, cancel: Cancel, told: Progress) -> Outcome:
        goal.tries.append(route)
        if error := goal.barred.get(route):
            raise error
        if goal.failures:
            raise goal.failures.pop(0)
        cancel.check()
        if not goal.late:
            goal.begin()
        goal.during()
        cancel.check()
        told(1, 2, None)
        if goal.late:
            goal.begin()
        if error := goal.broken.get(route):
            raise error
        return Outcome(say("test", "Done."), route, self.clock.now(), (("pressed", "Install"),))

    def undoings(self, step: Step) -> Sequence[Deed]:
        goal = self[step.id]
        return [Deed(route, lambda cancel, told, route=route: self._undo(goal, route)) for route in goal.undoable]

    def _undo(self, goal: Goal, route: Route) -> Outcome:
        if error := goal.barred.get(route):
            raise error
        goal.undone += 1
        goal.left = None
        return Outcome(say("test", "Taken back."), route, self.clock.now())

    def briefing(self, step: Step, cancel: Cancel) -> Briefing:
        return self.brief

    def against(self, step: Step) -> Message | None:
        return self.speaks


def silent() -> AssistantError:
    """An appliance that does not answer."""
    return Refused(say("test", "Nothing listens there."))


class Human(PreparedPerson):
    """A person at the console: does by hand what is asked, and answers as prepared, else as in practice."""

    def __init__(self, clock: Clock, answers: Mapping[str, str] | None = None, default: str = "affirm") -> None:
        super().__init__(clock, answers or {}, default, "eva")
        self.asked: list[Question] = []
        self.on_ask: Callable[[Question], None] = lambda question: None

    def ask(self, question: Question, cancel: Cancel) -> Answer | None:
        self.asked.append(question)
        self.on_ask(question)
        return super().ask(question, cancel)

    @property
    def ids(self) -> list[str]:
        """What was asked, in order."""
        return [question.id for question in self.asked]


PATIENCE = 30
"""Real seconds after which something that was to happen counts as not happening."""


class Told(list[ev.Event]):
    """What a listener hears; others may wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self._changed = threading.Condition()

    def append(self, event: ev.Event) -> None:
        with self._changed:
            super().append(event)
            self._changed.notify_all()

    def until(self, heard: Callable[[ev.Event], bool]) -> None:
        """Wait for an event."""
        with self._changed:
            assert self._changed.wait_for(lambda: any(heard(event) for event in self), PATIENCE), "it never happened"


class Crash(BaseException):
    """The power went."""


class CrashAt(FaultPoints):
    """Crashes at the ``nth`` passing of a point (None: of any point)."""

    def __init__(self, point: str | None, step: str = "*", nth: int = 1) -> None:
        super().__init__("")
        self._where = (point, step)
        self._left = nth
        self._lock = threading.Lock()
        self.crashed: str | None = None

    def passes(self, step: str, point: str) -> None:
        super().passes(step, point)
        wanted, at = self._where
        with self._lock:
            if self.crashed:
                raise Crash(self.crashed)  # it went for all lanes
            if wanted in (None, point) and at in ("*", step):
                self._left -= 1
                if self._left == 0:
                    self.crashed = f"{step}:{point}"
                    raise Crash(self.crashed)


@contextmanager
def power_cut() -> Iterator[list[str]]:
    """Survive a crash; the list says where it was."""
    where: list[str] = []
    try:
        yield where
    except Crash as crash:
        where.append(str(crash))


class Bench:
    """A plan, a world, a clock and a journal; every sitting is a new Runner over them."""

    def __init__(self, *steps: Step, at_once: int = 3, **goals: Goal) -> None:
        self.clock = Clock()
        self.plan = plan(*steps, at_once=at_once)
        self.journal = MemoryJournal(self.plan)
        self.world = World(self.clock, {name.replace("_", "-"): goal for name, goal in goals.items()})
        self.told: list[ev.Event] = []
        self.cancel = Cancel()
        self.control = Control()

    def sit(
        self,
        person: PreparedPerson | None = None,
        *,
        faults: FaultPoints | None = None,
        waits: WaitPolicy = WaitPolicy.STAY,
        phase: Phase | None = None,
        by: str = "eva",
        ready: Callable[[], Sequence[Finding]] = tuple,
        retry: Sequence[str] = (),
    ) -> ev.Finished:
        """One sitting, from the journal as it is. ``retry``: steps whose lanes somebody wants tried again."""
        self.cancel, self.control = Cancel(), Control()
        for name in retry:
            self.control.retry(name)
        runner = Runner(
            self.journal,
            self.world,
            self.world,
            person or Human(self.clock),
            self.clock,
            cancel=self.cancel,
            control=self.control,
            listener=self.told.append,
            waits=waits,
            faults=faults or FaultPoints(""),
            ready=ready,
        )
        try:
            return runner.run(by, phase)
        finally:
            assert runner._desk.state == self.state, "what is in memory is not what is on record"

    @property
    def events(self) -> Sequence[ev.Event]:
        """What is on record."""
        return self.journal.events()

    @property
    def state(self) -> RunState:
        """Where the run stands, from the record alone."""
        return fold(self.events)

    def kinds(self, step: str | None = None) -> list[str]:
        """Names of the events on record, of one step or of all."""
        return [type(e).__name__ for e in self.events if step is None or e.step == step]

    def of(self, kind: type) -> list[ev.Event]:
        """The events of one kind on record."""
        return [event for event in self.events if isinstance(event, kind)]

    def states(self) -> dict[str, ev.StepState]:
        """How each step ended."""
        state = self.state
        return {step.id: state.of(step.id).state for step in self.plan.steps}


# ── plans ────────────────────────────────────────────────────────────────────────────────────────────

BASE = Package("Base 3.3.2", PackageKind.BASE, Version((3, 3, 2)))
SITE = Package("Bomgar 12.2.0", PackageKind.SITE, Version((12, 2, 0)))


def plan(*steps: Step, at_once: int = 3) -> Plan:
    site = Site(HOST, 443, Edition(), Topology.SINGLE, ())
    return Plan(site, Choices(Version((12, 2, 0)), at_once=at_once), (BASE, SITE), steps)


def step(name: str, action: Action | None = None, phase: Phase = Phase.UPGRADE, **other: object) -> Step:
    """A step that presses a button, unless told otherwise."""
    words: Mapping[str, Message] = {
        "name": say("test", "Do {step}")(step=name),
        "doing": say("test", "Doing {step}")(step=name),
        "done": say("test", "Did {step}")(step=name),
    }
    other = {"routes": (Route.API,), **words, **other}
    return Step(name, action or CheckForUpdates("A", ()), phase, "A", **other)  # type: ignore[arg-type]


def gate(name: str) -> Question:
    return Question(f"start.{name}", QuestionKind.TYPED, plain("Begin?"), plain("It is down."), name, expected=HOST)


def by_hand(page: str = "appliance.updates") -> HandTask:
    return HandTask("/appliance", "A", page)


def ask(name: str = "rollout", **other: object) -> Step:
    question = Question(name, QuestionKind.CONFIRM, plain("Announced?"), plain("Was it?"), name)
    return step(name, Ask(question), Phase.PREPARE, **other)


def check(name: str = "check", **other: object) -> Step:
    return step(name, CheckForUpdates("A", ("Base 3.3.2",)), **other)


def backup(name: str = "backup", **other: object) -> Step:
    return step(name, BackUpSettings("A", "a.nsb", True, 1), Phase.PREPARE, **other)


def export(name: str = "export", **other: object) -> Step:
    return step(name, ExportCertificate("A", "a.p12", HOST), Phase.PREPARE, **other)


def install(name: str = "install", package: Package = SITE, **other: object) -> Step:
    other = {"outage": True, "irreversible": True, "warning": plain("Do not restart."), **other}
    return step(name, InstallPackage("A", package), patience=timedelta(minutes=90), **other)


def pause(name: str = "pause", **other: object) -> Step:
    other = {"routes": (), "poll": timedelta(minutes=30), **other}
    return step(name, LetClientsCatchUp("A", SITE.name, timedelta(hours=24)), **other)


def verify(name: str = "verify", **other: object) -> Step:
    return step(name, VerifyVersion("A", SITE.version), Phase.VERIFY, routes=(), **other)


def compare(name: str = "build", **other: object) -> Step:
    question = Question(name, QuestionKind.TEXT, plain("Which build?"), plain("Look under About."), name)
    return step(name, CompareConsoleBuild("A", question), Phase.VERIFY, **other)


def watch(name: str = "watch", **other: object) -> Step:
    return step(name, WatchClients("A", timedelta(hours=1)), Phase.CLIENTS, routes=(), **other)


def waiver(name: str) -> Question:
    choices = (Choice(STOP, plain("Stop")), Choice("without", plain("Go on without")))
    return Question(f"without.{name}", QuestionKind.CHOICE, plain("Without?"), plain("Really?"), name, choices)


def lane(name: str, *steps: Step, group: str = "first") -> tuple[Step, ...]:
    """A lane of a group; the steps get its name in front: ``eu-1.install``."""
    return tuple(
        replace(
            one,
            id=f"{name}.{one.id}",
            lane=name,
            group=group,
            needs=tuple(f"{name}.{need}" for need in one.needs),
            gate=one.gate and replace(one.gate, id=f"start.{name}.{one.id}"),
            waiver=one.waiver and replace(one.waiver, id=f"without.{name}.{one.id}"),
        )
        for one in steps
    )


def node_waiver() -> Question:
    """What is asked when a step of a node's lane fails."""
    choices = (Choice(STOP, plain("Stop")), Choice(AGAIN, plain("Again")), Choice("without", plain("Without it")))
    return Question("without", QuestionKind.CHOICE, plain("And now?"), plain("It failed."), None, choices)


def whole_plan() -> tuple[Step, ...]:
    """Every kind of step, in the order of a real plan."""
    steps = (
        ask(),
        backup(),
        export(),
        check(),
        install("install-base", gate=gate("install-base")),
        backup("backup-2"),
        install("install-site", SITE),
        pause(),
        install("install-last", SITE, gate=gate("install-last")),
        verify(),
        compare(),
        watch(),
    )
    return tuple(s if i == 0 else _needing(s, steps[i - 1].id) for i, s in enumerate(steps))


def _needing(one: Step, need: str) -> Step:
    return replace(one, needs=(need,))
