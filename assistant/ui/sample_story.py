"""A run told event by event, as an engine would: pure data at fixed moments, for pictures and tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from assistant.domain.clients import LetClientsCatchUp, PrepareClients, WatchClients
from assistant.domain.failover import AwaitWindow, TestElsewhere
from assistant.domain.message import Message, many, say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.packages import Package, PackageKind, PackageState
from assistant.domain.plan import Ask, BackUpSettings, Choices, CompareConsoleBuild, ExportCertificate, Plan, Step
from assistant.domain.question import Answer, Question
from assistant.domain.site import (
    Appliance,
    Brand,
    ClientCount,
    ClusterRole,
    Edition,
    FailoverRole,
    Route,
    Seen,
    Site,
    Topology,
)
from assistant.domain.versions import Build, Version
from assistant.engine import events as ev
from assistant.guide.single import plan_single
from assistant.report.facts import FileFact

BEGIN = datetime(2026, 11, 24, 21, 0, tzinfo=UTC)
HOST = "support.example.com"
WHO = "eva"
JUMP_CLIENTS, CONNECTED = 312, 297
_SHA = "5d1f8f0b6a1f3a8f86c93c40b6c3d04a9e1c37f6a1f50b8c2b9f5e2a7d3c4b11"


def sample_site(software: str = "12.1.4 (37380-749b17ca)", base: str = "3.2.4", at: datetime = BEGIN) -> Site:
    """A site with one appliance."""
    counts = (ClientCount("pinned_client", CONNECTED), ClientCount("representative", 6), ClientCount("push_agent", 4))
    build = Build.parse(software)
    one = Appliance(
        "A",
        "support.example.com:443",
        guid=Seen("9f3104ab77c2415e8d60b1f27a3c9e55", Route.API, at),
        fingerprint=Seen("7c1f0a5591e244039bccd017aae3" + "4f" * 18, Route.COMPUTER, at),
        role=Seen(FailoverRole.NONE, Route.API, at),
        cluster_role=Seen(ClusterRole.SINGLE, Route.API, at),
        software=Seen(build, Route.API, at),
        base=Seen(Version.parse(base), Route.CONSOLE, at),
        clients=Seen(counts, Route.API, at),
        certificate_until=Seen(datetime(2027, 5, 2, 9, 0, tzinfo=UTC), Route.COMPUTER, at),
    )
    return Site(HOST, 443, Edition(Brand.BOMGAR, build, Version.parse(base)), Topology.SINGLE, (one,))


def sample_packages() -> tuple[Package, ...]:
    """A Base update and two site packages behind it."""
    return (
        Package("Base 3.3.2", PackageKind.BASE, Version.parse("3.3.2"), PackageState.AVAILABLE),
        Package(
            "Bomgar 12.1.8",
            PackageKind.SITE,
            Version.parse("12.1.8"),
            PackageState.LOCKED,
            "3.2.4 does not satisfy 12.1.8's requirements.",
        ),
        Package("Bomgar 12.2.0", PackageKind.SITE, Version.parse("12.2.0"), PackageState.LOCKED),
    )


def sample_plan() -> Plan:
    """The guide's plan for that site. Its console is English."""
    return plan_single(sample_site(), Choices(Version.parse("12.2.0")), sample_packages())


def sample_files() -> tuple[FileFact, ...]:
    """The files that the run of the sample left."""
    return (
        FileFact(f"{HOST}-1.nsb", 48_312_771, _SHA),
        FileFact(f"{HOST}-certificate.p12", 6_204, _SHA),
        FileFact(f"{HOST}-2.nsb", 48_399_120, _SHA),
    )


class Story:
    """Writes events; ``now`` goes on with them."""

    def __init__(self, plan: Plan, begin: datetime = BEGIN) -> None:
        self.plan = plan
        self.now = begin
        self.events: list[ev.Event] = []

    def later(self, **span: float) -> datetime:
        """Let time go by."""
        self.now += timedelta(**span)
        return self.now

    def add(self, *events: ev.Event) -> None:
        """Put these down as they are."""
        self.events += events

    def start(self, *, resumed: bool = False) -> None:
        """A sitting begins."""
        self.add(ev.Started(self.now, None, WHO, resumed))

    def finish(
        self,
        outcome: ev.RunOutcome,
        text: Message | None = None,
        advice: Message | None = None,
        step: str | None = None,
    ) -> None:
        """A sitting ends."""
        words = text or say("engine", "Everything in the plan is done.")
        self.add(ev.Finished(self.later(seconds=1), step, outcome, words, advice))

    def ask(self, step: Step, question: Question) -> None:
        """A question that stays open."""
        self.add(ev.Asked(self.later(seconds=4), step.id, question))

    def answer(self, step: Step, question: Question, value: str, note: str = "") -> None:
        """A question and its answer."""
        self.ask(step, question)
        self.add(ev.Answered(self.later(seconds=25), step.id, Answer(question.id, value, WHO, self.now, note)))

    def enter(self, step: Step) -> None:
        """The loop comes to a step."""
        self.add(ev.Entered(self.later(seconds=2), step.id))

    def look(self, step: Step, reach: Reach, text: Message, shown: bool | None, *facts: tuple[str, str]) -> None:
        """Somebody looks. ``shown``: whether the proofs show."""
        proofs = tuple(Proof(words, shown) for words in step.proofs)
        by = Route.HAND if self.plan.site.described else Route.CONSOLE
        self.add(ev.Looked(self.now, step.id, Observation(reach, text, by, self.now, proofs, facts)))

    def act(self, step: Step, route: Route | None = None) -> None:
        """It acts by its first way, and begins to wait."""
        way = route or step.routes[0]
        self.add(ev.Intended(self.later(seconds=1), step.id, way))
        self.add(ev.Acted(self.later(seconds=3), step.id, Outcome(step.doing, way, self.now)))
        self.wait(step)

    def wait(self, step: Step) -> None:
        """It waits for the effect."""
        self.add(ev.WaitBegan(self.now, step.id, step.doing, None, self.now + step.patience))

    def end(self, step: Step, state: ev.StepState = ev.StepState.DONE) -> None:
        """The step ends."""
        self.add(ev.Ended(self.now, step.id, state, step.done))

    def take(self, step: Step) -> None:
        """A step from its beginning to its end, as usual."""
        self.enter(step)
        match step.action:
            case Ask(question=question) | TestElsewhere(question=question):
                self.answer(step, question, "yes")
            case AwaitWindow():
                pass
            case PrepareClients(question=question):
                self.count_before(step)
                self.answer(step, question, "yes")
            case CompareConsoleBuild(question=question):
                self.answer(step, question, "12.2.0 (40118)")
            case LetClientsCatchUp(duration=duration):
                self.add(ev.WaitBegan(self.now, step.id, step.name, self.now + duration, None))
                self.now += duration
            case WatchClients():
                self.watch(step, 0)
            case _:
                self._reach(step)
        self.end(step)

    def _reach(self, step: Step) -> None:
        self.look(step, Reach.NOT_REACHED, step.name, shown=False)
        if step.gate is not None:
            self.answer(step, step.gate, step.gate.expected or "yes")
        if step.routes:
            self.act(step)
        self.later(minutes=23 if step.outage else 1)
        saved = isinstance(step.action, BackUpSettings | ExportCertificate)
        facts = (("sha256", _SHA),) if saved else ()
        self.look(step, Reach.REACHED, step.done, True, *facts)

    def watch(self, step: Step, left: int) -> None:
        """Jump Clients update themselves until ``left`` still have to."""
        self.wait(step)
        pending = JUMP_CLIENTS
        for share in (1.0, 0.97, 0.86, 0.7, 0.52, 0.36, 0.24, 0.15, 0.09, 0.055, 0.03, 0.0):
            pending = max(left, round(JUMP_CLIENTS * share))
            done = pending <= JUMP_CLIENTS - CONNECTED
            text = many("actions", "%n Jump Client(s) still to go", "", pending)
            facts = (("pending", str(pending)), ("total", str(JUMP_CLIENTS)), *_why(pending))
            self.look(step, Reach.REACHED if done else Reach.UNDER_WAY, text, done, *facts)
            if done or pending == left:
                break
            self.later(minutes=3)

    def count_before(self, step: Step) -> None:
        """How the clients are before anything is installed."""
        text = many("actions", "%n Jump Client(s) before the upgrade", "", JUMP_CLIENTS)
        facts = (("pending", "0"), ("total", str(JUMP_CLIENTS)), ("connected.pinned_client", str(CONNECTED + 4)))
        self.add(ev.Looked(self.now, step.id, Observation(Reach.UNKNOWN, text, Route.API, self.now, (), facts)))

    def until(self, step_id: str) -> Step:
        """All steps before this one go well; returns it, not begun."""
        for step in self.plan.steps:
            if step.id == step_id:
                return step
            self.take(step)
            if isinstance(step.action, ExportCertificate):
                self.finish(ev.RunOutcome.DONE, say("engine", "This part of the plan is done."))
                self.later(minutes=11)
                self.start(resumed=True)
        raise KeyError(step_id)


def _why(pending: int) -> tuple[tuple[str, str], ...]:
    """Who still has to update and why, as the API tells it: those that are off stay until the end."""
    left, told = pending, []
    for why, most in (("leaving", 2), ("lost", 3), ("offline", 6), ("passive", 30), ("queued", pending)):
        count = min(left, most)
        left -= count
        if count:
            told.append((f"why.{why}", str(count)))
    return ("connected.pinned_client", str(CONNECTED + 4)), ("unlisted", "4"), ("leaving", "2"), *told
