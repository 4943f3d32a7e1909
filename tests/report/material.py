"""Plans and runs to report on: a plan of the guide, and the events that an engine would write."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from assistant.domain.access import SiteAddress
from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, plain, say
from assistant.domain.observation import Observation, Outcome, Proof, Reach
from assistant.domain.packages import Package, PackageKind, PackageState
from assistant.domain.plan import Ask, BackUpSettings, Choices, CompareConsoleBuild, ExportCertificate, Plan, Step
from assistant.domain.question import Answer
from assistant.domain.site import Appliance, Brand, ClientCount, Edition, Route, Seen, Site, Topology
from assistant.domain.versions import Build, Version
from assistant.engine import events as ev
from assistant.engine.questions import by_hand
from assistant.guide.single import plan_single
from assistant.labels import Labels
from assistant.paths import resource
from assistant.report.facts import FileFact, RunFacts, Sealed
from assistant.translation import Translator

BEGIN = datetime(2026, 11, 20, 22, 0, tzinfo=UTC)
AFTER = BEGIN + timedelta(days=2)
HOST = "support.example.com"
SHA = {"backup-1": "1" * 64, "backup-2": "2" * 64, "certificate-export": "c" * 64}
LABELS = Labels.load(resource("labels.toml"))


def words(language: str = "en", console: str = "en") -> Translator:
    """A translator as the program makes it."""
    return Translator(language, LABELS, console)


def appliance(software: str, base: str | None, jump_clients: int, at: datetime = BEGIN) -> Appliance:
    """Appliance A with all that can be told about it."""
    counts = (ClientCount("pinned_client", jump_clients), ClientCount("representative", 3))
    return Appliance(
        "A",
        "10.0.0.1:443",
        guid=Seen("f" * 32, Route.API, at),
        fingerprint=Seen("ab" * 32, Route.COMPUTER, at),
        software=Seen(Build.parse(software), Route.API, at),
        base=Seen(Version.parse(base), Route.CONSOLE, at) if base else None,
        clients=Seen(counts, Route.API, at),
        certificate_until=Seen(BEGIN + timedelta(days=300), Route.COMPUTER, at),
    )


def site(one: Appliance, host: str = HOST) -> Site:
    """A site with a single appliance."""
    software = one.software.what if one.software else None
    edition = Edition(Brand.BOMGAR, software, one.base.what if one.base else None)
    return Site(host, 443, edition, Topology.SINGLE, (one,))


def packages() -> tuple[Package, ...]:
    """A Base update and two site packages behind it."""
    return (
        Package("Base 3.3.2", PackageKind.BASE, Version.parse("3.3.2"), PackageState.AVAILABLE),
        Package("Bomgar 12.1.8", PackageKind.SITE, Version.parse("12.1.8"), PackageState.LOCKED, "needs Base 3.3.2"),
        Package("Bomgar 12.2.0", PackageKind.SITE, Version.parse("12.2.0"), PackageState.LOCKED),
    )


def plan(host: str = HOST, chain: tuple[Package, ...] | None = None) -> Plan:
    """The guide's plan for it."""
    before = site(appliance("12.1.4 (37380-749b17ca)", "3.2.4", 312), host)
    return plan_single(before, Choices(Version.parse("12.2.0")), packages() if chain is None else chain)


class Story:
    """Writes the events of a run as they would come."""

    def __init__(self, of: Plan) -> None:
        self.plan = of
        self.now = BEGIN
        self.events: list[ev.Event] = []

    def later(self, **span: float) -> datetime:
        """Let time go by."""
        self.now += timedelta(**span)
        return self.now

    def add(self, *events: ev.Event) -> None:
        self.events += events

    def start(self, by: str = "eva", resumed: bool = False) -> None:
        self.add(ev.Started(self.now, None, by, resumed))

    def finish(self, outcome: ev.RunOutcome, text: Message | None = None, step: str | None = None) -> None:
        self.add(
            ev.Finished(self.later(seconds=1), step, outcome, text or say("engine", "Everything in the plan is done."))
        )

    def answer(self, step: Step, value: str, note: str = "", by: str = "eva") -> None:
        question = step.action.question if isinstance(step.action, Ask | CompareConsoleBuild) else step.gate
        assert question is not None
        self.add(ev.Asked(self.later(seconds=5), step.id, question))
        self.add(ev.Answered(self.later(seconds=30), step.id, Answer(question.id, value, by, self.now, note)))

    def take(self, step: Step, *, minutes: float = 2, route: Route | None = None, shown: bool | None = True) -> None:
        """A step from entering to its end."""
        self.add(ev.Entered(self.later(seconds=2), step.id))
        if step.gate is not None:
            self.answer(step, step.gate.expected or "yes")
        match step.action:
            case Ask():
                self.answer(step, "yes")
            case CompareConsoleBuild():
                self.answer(step, "12.2.0 (40000)")
            case LetClientsCatchUp(duration=duration):
                self.add(ev.WaitBegan(self.now, step.id, step.name, self.now + duration, None))
                self.now += duration
            case _:
                self._act(step, minutes, route, shown)
        self.add(ev.Ended(self.now, step.id, ev.StepState.DONE, step.done))

    def _act(self, step: Step, minutes: float, route: Route | None, shown: bool | None) -> None:
        way = route or (step.routes[0] if step.routes else None)
        if way is Route.HAND:
            question = by_hand(step)
            assert question is not None
            self.add(ev.Intended(self.now, step.id, way), ev.Asked(self.now, step.id, question))
            self.add(ev.Answered(self.later(minutes=1), step.id, Answer(question.id, "yes", "otto", self.now, "3.3.2")))
            self.add(ev.Acted(self.now, step.id, Outcome(say("engine", "Done by hand."), way, self.now)))
        elif way is not None:
            self.add(ev.Intended(self.now, step.id, way))
            self.add(ev.Acted(self.later(seconds=3), step.id, Outcome(step.doing, way, self.now)))
        at = self.later(minutes=minutes)
        proofs = tuple(Proof(text, shown) for text in step.proofs)
        facts = (("sha256", SHA[step.id]),) if step.id in SHA else ()
        self.add(ev.Looked(at, step.id, Observation(Reach.REACHED, step.done, Route.API, at, proofs, facts)))


def story(of: Plan | None = None) -> Story:
    """A run that went well from beginning to end, in two sittings."""
    told = Story(of or plan())
    told.start()
    for step in told.plan.steps:
        told.take(step, minutes=25 if step.outage else 1)
        if isinstance(step.action, ExportCertificate):
            told.finish(ev.RunOutcome.DONE)
            told.later(hours=1)
            told.start("otto", resumed=True)
    told.finish(ev.RunOutcome.DONE)
    return told


def files(of: Plan) -> tuple[FileFact, ...]:
    """The files that the steps of a plan left."""
    found = []
    for step in of.steps:
        if isinstance(step.action, BackUpSettings):
            found.append(FileFact(step.action.file, 12_345_678, SHA[step.id]))
        elif isinstance(step.action, ExportCertificate):
            found.append(FileFact(f"{step.action.file}.p12", 4_321, SHA[step.id]))
    return tuple(found)


def facts(told: Story | None = None, **other: object) -> RunFacts:
    """A run as its file tells it; green unless something is changed."""
    told = told or story()
    record = RunFacts(
        run="0123456789abcdef",
        created=BEGIN,
        program="1.2.3",
        address=SiteAddress(told.plan.site.host),
        plan=told.plan,
        events=tuple(told.events),
        sealed=Sealed(
            True,
            len(told.events),
            "5ea1" * 16,
            say("journal", "All {number} entries are as they were written.")(number=len(told.events)),
        ),
        files=files(told.plan),
        after=site(appliance("12.2.0 (40000-749b17ca)", "3.3.2", 309, AFTER)),
    )
    return replace(record, **other)  # type: ignore[arg-type]


def warning(text: str = "The certificate ends in 20 days.") -> Finding:
    """A warning of the readiness checks."""
    return Finding("tls.expires", Level.WARNING, "A", plain(text), advice=say("test", "Renew it."), detail="notAfter")
