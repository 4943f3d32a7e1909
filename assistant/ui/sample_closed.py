"""Samples of a closed network: what is entered, the key, the list that goes out, and what comes in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from assistant.domain.carrying import UpdateFile
from assistant.domain.failover import Method, Swing
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, plain, say
from assistant.domain.observation import Reach
from assistant.domain.packages import PackageKind
from assistant.domain.plan import BringFiles, Choices, InstallPackage, Plan, UpdateWay
from assistant.domain.question import Question, QuestionKind
from assistant.domain.secret import Secret
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.domain.words import appliance_called
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.guide.path_closed import closed_path, entered_chain
from assistant.guide.single import plan_single
from assistant.offline import findings
from assistant.offline.copies import Copy, told
from assistant.offline.media import FAT_LIMIT, Medium, Removable
from assistant.offline.searching import Brought, Candidate, Fit
from assistant.offline.store import Kept, Second, Vouched
from assistant.offline.values import (
    Arrival,
    CarriedFile,
    FileState,
    ForAppliance,
    Found,
    Manifest,
    SealState,
    ShoppingList,
    Wanted,
)
from assistant.service.courier import KeyRead
from assistant.service.described import PackageForm
from assistant.service.entered import Entered
from assistant.service.values import Listing
from assistant.ui.sample_story import BEGIN, HOST, Story, sample_site
from assistant.wizard.carrying import Looked, Stocked
from assistant.wizard.jobs import Transfer
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

_SHA = "5d1f8f0b6a1f3a8f86c93c40b6c3d04a9e1c37f6a1f50b8c2b9f5e2a7d3c4b11"
_KEY = Secret("50F0A1C2D3E4F5061728394A5B6C7D8E")
_STICK = Path("/media/eva/STICK")
_TARGET = Version.parse("12.2.0")
_ROWS = (PackageForm("Base Software 3.3.2"), PackageForm("Bomgar-12.1.8"), PackageForm("Bomgar-12.2.0"))
_WANTED = (
    Wanted("A", "Base Software 3.3.2", PackageKind.BASE, Version.parse("3.3.2")),
    Wanted("A", "Bomgar-12.1.8", PackageKind.SITE, Version.parse("12.1.8")),
    Wanted("A", "Bomgar-12.2.0", PackageKind.SITE, _TARGET),
)
_NAMES = ("BaseSoftware-3.3.2.nsb", "bomgar-12.1.8-36012.nsb", "bomgar-12.2.0-37380.nsb")
_SIZES = (412_330_144, 1_204_771_003, 1_288_120_771)
_LIST = ShoppingList("20261124-9f3104ab", BEGIN, HOST, (ForAppliance("A"),), _WANTED, (("A", _KEY),))
_AGREEMENT = "\n\n".join(
    f"{number}. " + "The licensor grants the licensee a non-exclusive, non-transferable right to use the software. " * 3
    for number in range(1, 61)
)


# ── the packages ─────────────────────────────────────────────────────────────────────────────────────


def _here(journey: Journey, listing: Listing) -> None:
    from assistant.ui.sample_stages import topology

    topology(journey)
    journey.read = journey.listing = listing


def _failed(journey: Journey) -> None:
    text = say("listing", "The appliance could not check for updates: {words}")
    advice = say(
        "listing", "Check whether it reaches the vendor's update server and whether its clock is right: {page}."
    )
    finding = Finding(
        "updates.check-failed",
        Level.FAIL,
        "A",
        text(words="Could not connect to the update server."),
        advice=advice(page=Label("appliance.status_basics")),
        rules=("R16",),
        by=Route.CONSOLE,
        at=BEGIN,
    )
    _here(journey, Listing((), (finding,), BEGIN, checked=True))


def _nothing_entered(journey: Journey) -> None:
    _failed(journey)
    journey.choose_updates(UpdateWay.MANUAL)


def _entered(journey: Journey) -> None:
    _nothing_entered(journey)
    journey.enter_packages(Entered("12.2.0", _ROWS))


def _wrong(journey: Journey) -> None:
    _nothing_entered(journey)
    journey.enter_packages(Entered("12.5.0", (*_ROWS[:1], PackageForm("Bomgar"), PackageForm())))


STAGES: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "packages-failed": (Stage.PACKAGES, _failed),
    "packages-closed": (Stage.PACKAGES, _nothing_entered),
    "packages-entered": (Stage.PACKAGES, _entered),
    "packages-entered-wrong": (Stage.PACKAGES, _wrong),
}
"""Name of the sample -> its stage, and what is known there."""


# ── the run ──────────────────────────────────────────────────────────────────────────────────────────


def closed_plan() -> Plan:
    """The plan for that: files are brought, and sent to the appliance."""
    site = sample_site()
    chain = entered_chain(row.package() for row in _ROWS)
    path = closed_path(chain, site.edition, _TARGET)
    return plan_single(site, Choices(_TARGET, updates=UpdateWay.MANUAL), path.packages)


def _carrying(journey: Journey) -> None:
    if journey.carrying is not None:
        stick = Medium(
            str(_STICK), "/dev/sdb1", "vfat", 32 << 30, 14_200_000_000, False, Removable.YES, "STICK", FAT_LIMIT
        )
        journey.carrying.media = (stick,)
        journey.carrying.stock = tuple(Stocked(one, None, None) for one in _WANTED)


def no_key(journey: Journey) -> None:
    """Base before 3.3.2: support has the key."""
    _carrying(journey)
    text = say(
        "courier",
        "The page {page} of {appliance} has no link {link}. Base software older than 3.3.2 has none: "
        "ask Technical Support for the key.",
    )
    told = text(page=Label("appliance.updates"), link=Label("updates.download_key"), appliance=appliance_called("A"))
    if journey.carrying is not None:
        journey.carrying.keys = (KeyRead("A", None, told),)


def written(journey: Journey) -> None:
    """The key was read, the list is written."""
    _carrying(journey)
    if journey.carrying is not None:
        journey.carrying.keys = (KeyRead("A", _KEY),)
        journey.carrying.written, journey.carrying.medium = _LIST, _STICK


def looking(journey: Journey) -> None:
    """The medium is being read."""
    written(journey)
    if journey.carrying is not None:
        journey.carrying.progress = Transfer(1_204_771_003, 2_905_221_918)


def _file(at: int) -> CarriedFile:
    name = _NAMES[at]
    return CarriedFile(_WANTED[at].package, "A", f"files/A/{name}", name, _SIZES[at], _SHA[at:] + _SHA[:at])


def _found(at: int, state: FileState, *, there: bool = True) -> Found:
    file = _file(at)
    size, sha = (file.size, file.sha256) if there else (None, None)
    return Found(state, file.path, file, f"files/A/{at}.nsb" if state is FileState.RENAMED else file.path, size, sha)


def _arrival(seal: SealState, *found: Found) -> Arrival:
    manifest = Manifest(_LIST.id, HOST, BEGIN, "1.0", tuple(_file(at) for at in range(3)))
    whole = findings.seal_good(manifest, _LIST, "K7QF-2M9D")
    said = whole if seal is SealState.GOOD else (findings.seal_not_checked(_LIST, "K7QF-2M9D"),)
    return Arrival(_LIST.id, seal, "K7QF-2M9D", manifest, found, (*said, *map(findings.of_found, found)))


def arrived(journey: Journey) -> None:
    """A medium with all that can be wrong with a file."""
    written(journey)
    strange = Found(FileState.UNKNOWN, "files/A/holiday.mp4", None, None, 731_004_120, _SHA[::-1])
    link = Found(FileState.LINK, "files/A/more")
    found = (_found(0, FileState.GOOD), _found(1, FileState.RENAMED), _found(2, FileState.TRUNCATED), strange, link)
    if journey.carrying is not None:
        journey.carrying.looked = Looked((_STICK,), (_arrival(SealState.GOOD, *found),))


def asks_code(journey: Journey) -> None:
    """A medium whose seal cannot be checked here."""
    written(journey)
    found = tuple(_found(at, FileState.GOOD) for at in range(3))
    if journey.carrying is not None:
        journey.carrying.looked = Looked((_STICK,), (_arrival(SealState.NOT_CHECKED, *found),))


def assigning(journey: Journey) -> None:
    """Files from a browser's downloads: names tell one of them."""
    written(journey)
    folder = Path("/home/eva/Downloads")
    sure = Candidate(_WANTED[0], folder / _NAMES[0], _SIZES[0], Fit.NAME)
    doubts = (Candidate(one, folder / f"update ({at}).nsb", _SIZES[at], Fit.VERSION) for at, one in enumerate(_WANTED))
    others = (folder / "manual.pdf", folder / "download (4)")
    if journey.carrying is not None:
        journey.carrying.looked = Looked((folder,), (), Brought((sure, *doubts), others, (), whole=True))


def stocked(journey: Journey) -> None:
    """All files are here."""
    written(journey)
    if journey.carrying is None:
        return
    folder = Path("/var/lib/upgrade-assistant/runs/updates/A")
    stock = []
    for at, one in enumerate(_WANTED):
        file = UpdateFile(one.package, "A", _NAMES[at], _SIZES[at], _file(at).sha256)
        vouched = Vouched.PERSON if at == 1 else Vouched.SEALED
        second = Second(_STICK / _NAMES[at], 0)
        kept = Kept(file, folder / file.name, vouched, "eva" if at == 1 else "", second)
        other = Copy(second.path, FileState.MISSING if at == 2 else FileState.GOOD)
        stock.append(Stocked(one, kept, None, told(file, other)))
    journey.carrying.stock = tuple(stock)


def pair_plan() -> Plan:
    """The same for two appliances: a key and files for each."""
    from assistant.guide.failover import plan_failover
    from assistant.ui.sample_pair import sample_pair

    site, chain = sample_pair(), closed_plan().packages
    choices = Choices(_TARGET, updates=UpdateWay.MANUAL, method=Method.ASYNCHRONOUS, swing=Swing.DNS)
    return plan_failover(site, choices, {one.name: chain for one in site.appliances})


def pair_stocked(journey: Journey) -> None:
    """One appliance's key is known, its files are here; the other's are not all."""
    stocked(journey)
    if journey.carrying is None:
        return
    missing = (replace(one, wanted=replace(one.wanted, appliance="B")) for one in journey.carrying.stock or ())
    first, *rest = missing
    mine = tuple(replace(one, same=at == 0 or None) for at, one in enumerate(journey.carrying.stock or ()))
    journey.carrying.stock = (*mine, replace(first, same=True), *(replace(one, kept=None) for one in rest))


def _step(story: Story, kind: type) -> str:
    return next(step.id for step in story.plan.steps if isinstance(step.action, kind))


def nothing_yet(story: Story) -> None:
    """The plan is made."""
    del story


def asks_for_files(story: Story) -> None:
    """The preparation has come to the files."""
    step = story.until(_step(story, BringFiles))
    story.enter(step)
    story.add(ev.Intended(story.now, step.id, Route.HAND))
    question = questions.by_hand(step)
    if question is not None:
        story.ask(step, question)
    story.later(seconds=40)


def _installing(story: Story) -> str:
    step = story.until(_step(story, InstallPackage))
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    if step.gate is not None:
        story.answer(step, step.gate, HOST)
    return step.id


def uploading(story: Story) -> None:
    """A file is on its way to the appliance."""
    step = story.plan.step(_installing(story))
    story.add(ev.Intended(story.later(seconds=1), step.id, Route.CONSOLE))
    story.later(seconds=9)


def amount(journey: Journey) -> None:
    """How far it is."""
    _carrying(journey)
    if journey.sitting is not None:
        step = next(one.id for one in journey.sitting.plan.steps if isinstance(one.action, InstallPackage))
        at = journey.service.clock.now()
        text = say("actions", "Sending {file}")(file=plain(_NAMES[0]))
        journey.sitting.progress = ev.Progressed(at, step, 231_000_000, _SIZES[0], text=text, rate=48_000_000)


def licence(story: Story) -> None:
    """The appliance shows a licence agreement."""
    step = story.plan.step(_installing(story))
    story.act(step)
    story.look(step, Reach.ASKS, step.name, shown=False)
    package = step.action.package.name if isinstance(step.action, InstallPackage) else ""
    body = say(
        "actions",
        "The appliance shows a licence agreement and installs nothing before it is accepted. Read it: accepting is "
        "your decision for your organization, and it goes on record with your name.",
    )
    title = say("actions", "Accept the licence agreement for {package}?")(package=package)
    asked = Question(f"licence.{step.id}", QuestionKind.CONFIRM, title, body, step.id, briefing=plain(_AGREEMENT))
    story.ask(step, asked)
    story.later(seconds=20)


def all_done(story: Story) -> None:
    """Everything is installed; what was carried is on record."""
    last = story.until("watch-clients")
    story.enter(last)
    story.watch(last, 0)
    story.end(last)
    brought = story.plan.step(_step(story, BringFiles))
    facts = [(f"file of {file.package}", f"{file.sha256} {file.size} {file.name}") for file in map(_file, range(3))]
    vouched = [(f"vouched of {one.package}", "person" if at == 1 else "sealed") for at, one in enumerate(_WANTED)]
    vouched += [(f"second copy of {one.package}", "missing" if at == 2 else "good") for at, one in enumerate(_WANTED)]
    vouched.append((f"assigned by for {_WANTED[1].package}", "eva"))
    story.look(brought, Reach.REACHED, brought.done, True, *facts, *vouched)
    for at, step in enumerate(one for one in story.plan.steps if isinstance(one.action, InstallPackage)):
        story.look(step, Reach.REACHED, step.done, True, ("sha256", _file(at).sha256))
    story.finish(ev.RunOutcome.DONE)


def by_hand(story: Story) -> None:
    """The assistant cannot send the file: a person does."""
    step = story.plan.step(_installing(story))
    question = questions.by_hand(step)
    story.add(ev.Intended(story.now, step.id, Route.HAND))
    if question is not None:
        story.ask(step, question)
    story.later(minutes=1)
