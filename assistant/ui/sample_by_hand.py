"""Samples of a site that a person describes: pages as they stand without an account."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant.domain.access import SiteAddress
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Label, Message, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Ask, BackUpSettings, Choices, CompareConsoleBuild, Plan
from assistant.domain.site import Route, Topology
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.guide.single import plan_single
from assistant.service import described
from assistant.service.described import PackageForm, SiteByHand
from assistant.service.described_appliance import ApplianceForm
from assistant.service.runs import DryRun, DryStep
from assistant.service.values import Readiness
from assistant.ui.sample_story import BEGIN, HOST, Story
from assistant.wizard.forms import ProtectionForm, SiteForm
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

TOLD = SiteByHand(
    software="12.1.4 (27581)",
    base="3.2.4",
    packages=(
        PackageForm("Base Software 3.3.2"),
        PackageForm("Bomgar-12.2.0", locked=True, reason="3.2.4 does not satisfy 12.2.0's requirements."),
    ),
)
_WRONG = replace(
    TOLD, packages=(*TOLD.packages[:1], PackageForm("Bomgar Site", locked=True), PackageForm("Update 12.2.0"))
)


def described_plan() -> Plan:
    """The plan for that site: each step is a person's."""
    found = described.detection(SiteAddress(HOST), TOLD, BEGIN)
    listed = described.listing(found, TOLD, Version.parse("12.2.0"), BEGIN)
    return plan_single(found.site, Choices(Version.parse("12.2.0")), listed.packages)


def tell(journey: Journey) -> None:
    """All that was typed."""
    journey.site = SiteForm(HOST, by_hand=True)
    journey.protection = ProtectionForm(by_hand=True)
    journey.signed = None
    stage = journey.stage
    journey.tell(TOLD)
    journey.describe()
    journey.stage = journey.furthest = stage


TOLD_PAIR = replace(
    TOLD,
    topology=Topology.FAILOVER.value,
    appliances=(
        ApplianceForm("192.0.2.11", "primary", "12.1.4 (27581)", "3.2.4", "192.0.2.10", "on"),
        ApplianceForm("192.0.2.12", "backup", "12.1.4 (27581)", "3.2.4"),
    ),
)


def _pair(journey: Journey) -> None:
    tell(journey)
    journey.tell(TOLD_PAIR)


def _pair_wrong(journey: Journey) -> None:
    tell(journey)
    first, second = TOLD_PAIR.appliances
    journey.tell(replace(TOLD_PAIR, appliances=(first, replace(second, address=first.address, base="three"))))


def _pair_without_list(journey: Journey) -> None:
    tell(journey)
    journey.tell(replace(TOLD_PAIR, packages=(PackageForm(),)))


def _site(journey: Journey) -> None:
    journey.site = SiteForm(HOST, by_hand=True)


def _unread(journey: Journey) -> None:
    _site(journey)
    journey.told = SiteByHand(software="twelve", base="")


def _wrong(journey: Journey) -> None:
    tell(journey)
    journey.tell(_WRONG)


STAGES: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "site-by-hand": (Stage.SITE, _site),
    "topology-by-hand": (Stage.TOPOLOGY, tell),
    "topology-by-hand-pair": (Stage.TOPOLOGY, _pair),
    "topology-by-hand-pair-wrong": (Stage.TOPOLOGY, _pair_wrong),
    "method-by-hand": (Stage.METHOD, _pair_without_list),
    "topology-by-hand-wrong": (Stage.TOPOLOGY, _unread),
    "packages-by-hand": (Stage.PACKAGES, tell),
    "packages-by-hand-wrong": (Stage.PACKAGES, _wrong),
}
"""Name of the sample -> its stage, and what is known there."""


# ── a run of it ──────────────────────────────────────────────────────────────────────────────────────


def nothing_yet(story: Story) -> None:
    """The plan is made."""
    del story


def asks_for_file(story: Story) -> None:
    """The preparation has come to the backup."""
    step = story.until("backup-1")
    story.enter(step)
    story.add(ev.Intended(story.now, step.id, Route.HAND))
    question = questions.by_hand(step)
    if question is not None and isinstance(step.action, BackUpSettings):
        wrong = say("checks", "Instead of a backup, the appliance sent a web page.")
        story.ask(step, replace(question, briefing=wrong))
    story.later(seconds=50)


def asks_the_witness(story: Story) -> None:
    """The Base update was begun on the console; what is to be seen there?"""
    step = story.until("install-base-software-3.3.2")
    story.enter(step)
    if step.gate is not None:
        story.answer(step, step.gate, HOST)
    story.act(step, Route.HAND)
    story.ask(step, questions.witnessed(step))
    story.later(minutes=17, seconds=5)


def prepared(story: Story) -> None:
    """Backup and export are there."""
    story.until("check-for-updates")


def all_done(story: Story) -> None:
    """Every step has ended."""
    last = story.until("watch-clients")
    story.enter(last)
    story.answer(last, questions.witnessed(last), questions.REACHED)
    story.end(last)
    story.finish(ev.RunOutcome.DONE)


def dry(journey: Journey) -> None:
    """What a dry run says where nothing can be seen."""
    tell(journey)
    if journey.sitting is None:
        return
    told = say("run", "Described by a person: {product}, Base {base}. You do it and say what you see.")
    seen = Observation(Reach.UNKNOWN, told(product="Bomgar 12.1.4", base="3.2.4"), Route.HAND, BEGIN)
    steps = (
        DryStep(step.id, None if isinstance(step.action, Ask | CompareConsoleBuild) else seen, None)
        for step in journey.sitting.plan.steps
    )
    journey.sitting.dry = DryRun(tuple(steps), journey.service.clock.now())


def checked(journey: Journey) -> None:
    """The checks that need no account."""
    tell(journey)
    journey.readiness = Readiness(_findings(), BEGIN)


def _findings() -> tuple[Finding, ...]:
    def finding(name: str, level: Level, text: Message, advice: Message | None = None) -> Finding:
        by = Route.HAND if level is Level.BY_HAND else Route.COMPUTER
        return Finding(name, level, "A", text, advice=advice, by=by, at=BEGIN)

    out_of_reach = say(
        "described",
        "That need not be an obstacle. Look at the certificate in a browser that reaches the site: "
        "it should still be valid for some time and be issued to {host}.",
    )
    compare = say("checks", "Compare the time on the page {page} with a clock.")
    table = say("checks", "Look at {table} on the page {page}, for each appliance.")
    return (
        finding(
            "site.described",
            Level.NOT_APPLICABLE,
            say("described", "No account is used: you do each step on the console, and the assistant guides you."),
        ),
        finding(
            "tls.unreached",
            Level.UNKNOWN,
            say("described", "This computer does not reach {host}, so nobody looked at its certificate.")(host=HOST),
            out_of_reach(host=HOST),
        ),
        finding(
            "clock.difference",
            Level.BY_HAND,
            say("checks", "What time it is on the appliance could not be determined."),
            compare(page=Label("appliance.status_basics")),
        ),
        finding(
            "clients.connected",
            Level.BY_HAND,
            say("checks", "Who is connected now could not be determined."),
            table(table=Label("information.clients"), page=Label("login.information")),
        ),
        finding("site.version", Level.PASS, say("checks", "The site is not older than 10.6.")),
    )
