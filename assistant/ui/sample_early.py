"""A failover pair of the 10.6 era (P5): its method, its files, and what is asked in its run; made of pure data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from assistant.checks.versions import legacy_findings
from assistant.domain.access import SiteAddress
from assistant.domain.failover import Method, Swing
from assistant.domain.message import say
from assistant.domain.observation import Reach
from assistant.domain.packages import Package, package_named
from assistant.domain.plan import Choices, Plan, UpdateWay
from assistant.domain.site import Edition, Route, Seen, Site
from assistant.domain.versions import Build, Version
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.guide.failover import plan_failover
from assistant.offline.values import Wanted
from assistant.service.described import PackageForm
from assistant.service.entered import Entered
from assistant.service.values import Detection
from assistant.ui.sample_pair import sample_pair
from assistant.ui.sample_run import USERS
from assistant.ui.sample_story import BEGIN, HOST, Story
from assistant.wizard.carrying import Stocked
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

_TARGET = Version.parse("10.6.2")
_NAMES = ("Base Software 3.1.2", "Bomgar-10.6.2")
_BUILD, _BASE = Build.parse("10.5.3 (17934)"), Version.parse("3.1.1")


def early_pair() -> Site:
    """Two appliances, older than 10.6."""
    site = sample_pair()
    software, base = Seen(_BUILD, Route.API, BEGIN), Seen(_BASE, Route.CONSOLE, BEGIN)
    both = tuple(replace(one, software=software, base=base) for one in site.appliances)
    return replace(site, edition=Edition(site.edition.brand, _BUILD, _BASE), appliances=both)


def _chain() -> tuple[Package, ...]:
    return tuple(found for name in _NAMES if (found := package_named(name)) is not None)


def early_plan() -> Plan:
    """Variant 2, led over by DNS."""
    choices = Choices(_TARGET, updates=UpdateWay.MANUAL, method=Method.ASYNCHRONOUS, swing=Swing.DNS)
    return plan_failover(early_pair(), choices, {"A": _chain(), "B": _chain()})


def _found(journey: Journey) -> None:
    found = Detection(SiteAddress(HOST, users=USERS), early_pair(), (), (), ())
    journey.detection = journey.place_anew(found)


def _entered(journey: Journey) -> None:
    _found(journey)
    journey.enter_packages(Entered("10.6.2", tuple(PackageForm(name) for name in _NAMES)))


def _method(journey: Journey) -> None:
    _entered(journey)
    journey.choose(method=Method.ASYNCHRONOUS, swing=Swing.NAT)


STAGES: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "method-early": (Stage.METHOD, _method),
    "packages-early": (Stage.PACKAGES, _entered),
}
"""Name of the sample -> its stage, and what is known there."""


def detected(journey: Journey) -> None:
    """As it was found."""
    _found(journey)


def files_wanted(journey: Journey) -> None:
    """Nothing was brought yet, and the site's own programs have to be ready for 10.6."""
    detected(journey)
    if journey.readiness is not None:
        legacy = legacy_findings(_BUILD.version, HOST)
        journey.readiness = replace(journey.readiness, findings=(*journey.readiness.findings, *legacy))
    if journey.carrying is not None:
        named = [(name, one) for name in "AB" for one in _chain()]
        wanted = (Wanted(name, one.name, one.kind, one.version) for name, one in named)
        journey.carrying.stock = tuple(Stocked(one, None, None) for one in wanted)
        journey.carrying.media = ()


def nothing_yet(story: Story) -> None:
    """The plan is made."""
    del story


def not_in_sync(story: Story) -> None:
    """The last data sync was days ago: whether to go on is asked."""
    step = story.until("in-sync")
    story.enter(step)
    text = say("actions", "The last data sync was {when}: that is too long ago.")(when=BEGIN - timedelta(days=4))
    story.look(step, Reach.FAILED, text, shown=False)
    if step.waiver is not None:
        story.ask(step, replace(step.waiver, briefing=text))


def sessions_by_hand(story: Story) -> None:
    """The API may not be asked for the sessions: a person extracts them."""
    step = story.until("extract-sessions")
    story.enter(step)
    story.look(
        step, Reach.NOT_REACHED, say("actions", "There is no session data in the run's folder yet."), shown=False
    )
    story.add(ev.Intended(story.now, step.id, Route.HAND))
    question = questions.by_hand(step)
    if question is not None:
        story.ask(step, question)
    story.later(minutes=1)


def sync_by_hand(story: Story) -> None:
    """The console of B cannot be reached: the sync is forced there by hand."""
    step = story.until("sync-before")
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    story.add(ev.Intended(story.now, step.id, Route.HAND))
    question = questions.by_hand(step)
    if question is not None:
        story.ask(step, question)
    story.later(minutes=1)
