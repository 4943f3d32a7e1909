"""A site that moves to a new appliance, made of pure data: what is known of the two, and points of such a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant.checks.hardware import Content, HardwareFacts, hardware_findings, replacement_findings
from assistant.domain.access import SiteAddress
from assistant.domain.hardware import NEW, Hardware, Machine
from assistant.domain.message import Label, say
from assistant.domain.observation import Reach
from assistant.domain.packages import Package, PackageState
from assistant.domain.plan import Choices, Plan, Step, UpdateWay
from assistant.domain.site import Appliance, Route, Seen, Site
from assistant.domain.versions import Build, Version
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from assistant.guide.hardware import plan_hardware
from assistant.service.described import PackageForm
from assistant.service.entered import Entered
from assistant.service.values import Detection, Listing
from assistant.ui.sample_run import USERS
from assistant.ui.sample_story import BEGIN, HOST, Story, sample_packages, sample_site
from assistant.wizard.forms import SiteForm
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

_OLD, _NEW = "192.0.2.11", "192.0.2.12"
_HARDWARE = Hardware(Machine.PHYSICAL, Machine.VIRTUAL)
_GUID = "c07d5a91e2b84f36a1d94e0b7758f2c3"


def moving_site() -> Site:
    """The single appliance by its own address, and a new one from the factory beside it."""
    alone = sample_site()
    first = replace(alone.appliances[0], address=f"{_OLD}:443", fingerprint=Seen("ab" * 32, Route.COMPUTER, BEGIN))
    new = Appliance(
        NEW,
        f"{_NEW}:443",
        guid=Seen(_GUID, Route.CONSOLE, BEGIN),
        fingerprint=Seen("5c" * 32, Route.COMPUTER, BEGIN),
        software=Seen(Build.parse("12.1.1 (26344)"), Route.CONSOLE, BEGIN),
        base=Seen(Version.parse("3.3.2"), Route.CONSOLE, BEGIN),
    )
    return replace(alone, appliances=(first,), replacement=new)


def _package() -> tuple[Package, ...]:
    return (replace(sample_packages()[2], state=PackageState.AVAILABLE),)


def move_plan() -> Plan:
    """The guide's plan for the move from a physical to a virtual appliance."""
    return plan_hardware(moving_site(), Choices(Version.parse("12.2.0"), hardware=_HARDWARE), _package())


def _typed(journey: Journey) -> None:
    secret = "sample"  # noqa: S105 - belongs to no account
    journey.site = SiteForm(
        HOST,
        _OLD,
        api_user="5f2c81d04b",
        api_secret=secret,
        appliance_user="admin",
        appliance_password=secret,
        moves=True,
        new_address=_NEW,
        new_user="admin",
        new_password=secret,
    )


def detected(journey: Journey) -> None:
    """Both are known."""
    _typed(journey)
    site = moving_site()
    facts = HardwareFacts(site, Content.FACTORY, licence=False, packages=_package())
    found = (*replacement_findings(site), *hardware_findings(facts))
    dated = tuple(replace(finding, at=BEGIN) for finding in found)
    journey.detection = Detection(SiteAddress(HOST, users=USERS, replacement=_NEW), site, dated, (), ())


def _to(story: Story, step_id: str) -> Step:
    step = story.until(step_id)
    story.enter(step)
    return step


def warned(story: Story) -> None:
    """The new appliance misses a certificate of the chain: it goes no further."""
    step = _to(story, "import-certificate")
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    story.act(step)
    text = say("actions", "The new appliance warns about the certificate for {host}: {words}")
    told = text(host=HOST, words="The certificate chain is incomplete.")
    story.look(step, Reach.FAILED, told, shown=False)
    story.add(ev.Ended(story.now, step.id, StepState.FAILED, told, step.remedy, "step.failed"))
    story.finish(RunOutcome.FAILED, told, step.remedy, step.id)


def ready(story: Story) -> None:
    """Prepared, and the plan is looked at."""
    _to(story, "import-certificate")


def reset_gate(story: Story) -> None:
    """Before the old appliance is erased."""
    step = _to(story, "factory-reset")
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    text = say("actions", "At {address} GUID {guid} answers. {host} runs on the appliance with GUID {other}.")
    old = story.plan.site.primary
    told = text(address=old.address, guid=old.guid.what if old.guid else "", host=HOST, other=_GUID)
    if step.gate is not None:
        story.ask(step, replace(step.gate, briefing=told))
    story.later(seconds=40)


def refused(story: Story) -> None:
    """It was not certain that it is the old one."""
    step = _to(story, "factory-reset")
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    if step.gate is not None:
        story.answer(step, step.gate, step.gate.expected or "")
    story.add(ev.Intended(story.later(seconds=1), step.id, Route.CONSOLE))
    reason = say("dns", "The record of {host} does not lead to {new} yet: it says {old}.")
    text = say("actions", "Nothing was erased: it is not certain that {address} is the old appliance. {reason}")
    told = text(address=f"{_OLD}:443", reason=reason(host=HOST, new=_NEW, old=_OLD))
    failed = ev.RouteFailed(story.now, step.id, Route.CONSOLE, "identity.not-the-old-one", told)
    story.add(replace(failed, untouched=True))
    advice = say(
        "actions",
        "Compare the GUID on the pages {page} of both appliances, and see where {host} leads. Then resume the run: it "
        "is checked anew each time.",
    )(page=Label("appliance.status_basics"), host=HOST)
    story.add(ev.Ended(story.now, step.id, StepState.FAILED, told, advice, "identity.not-the-old-one"))
    story.finish(RunOutcome.FAILED, told, advice, step.id)


def done(story: Story) -> None:
    """The site is on the new appliance, and the old one on its way."""
    for step in story.plan.steps:
        story.take(step)
    story.finish(RunOutcome.DONE)


def _listed(journey: Journey) -> None:
    """The new appliance lists what it lacks."""
    detected(journey)
    journey.choices = Choices(Version.parse("12.2.0"), hardware=_HARDWARE)
    journey.listing = Listing(_package(), (), BEGIN, checked=True)


def _closed(journey: Journey) -> None:
    """The new appliance does not reach the vendor: its files are carried."""
    detected(journey)
    journey.read = journey.listing = Listing((), (), BEGIN, checked=True)
    journey.choose_updates(UpdateWay.MANUAL)
    journey.enter_packages(Entered("12.2.0", (PackageForm("Bomgar-12.1.8"), PackageForm("Bomgar-12.2.0"))))


MOVE: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "site-move": (Stage.SITE, _typed),
    "topology-move": (Stage.TOPOLOGY, detected),
    "packages-move": (Stage.PACKAGES, _listed),
    "packages-move-closed": (Stage.PACKAGES, _closed),
    "windows-move": (Stage.WINDOWS, _listed),
}
"""Name of the sample -> its stage, and what is known there."""
