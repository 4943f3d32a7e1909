"""How far the run of a failover pair is in each sample: asynchronous, B first, in two windows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from assistant.domain.failover import Method, Swing
from assistant.domain.message import Message, many, say
from assistant.domain.observation import Reach
from assistant.domain.plan import Choices, Plan, Step
from assistant.domain.site import FailoverRole, Route, Seen, Site
from assistant.domain.versions import Build, Version
from assistant.domain.words import appliance_called
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.guide.failover import plan_failover
from assistant.ui.sample_pair import sample_pair
from assistant.ui.sample_story import BEGIN, HOST, Story, sample_packages
from assistant.wizard.practice import Practice

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey

SECOND = BEGIN + timedelta(days=3)
"""When the second window is planned."""
_DESK = "http://127.0.0.60:8443"


def pair_plan(swing: Swing = Swing.SHARED_IP, method: Method = Method.ASYNCHRONOUS) -> Plan:
    """The guide's plan for the pair."""
    base, _, site = sample_packages()
    choices = Choices(Version.parse("12.2.0"), method=method, windows=(BEGIN, SECOND))
    if method is Method.ASYNCHRONOUS:
        choices = replace(choices, swing=swing)
    return plan_failover(sample_pair(shared=swing is Swing.SHARED_IP), choices, {"A": (base, site), "B": (base, site)})


def dns_plan() -> Plan:
    """The same, swung by DNS."""
    return pair_plan(Swing.DNS)


def _to(story: Story, step_id: str) -> Step:
    """All steps before this one go well; a planned window begins when it was planned to."""
    for step in story.plan.steps:
        if step.id == step_id:
            return step
        if step.id == "window-2":
            story.now = max(story.now, SECOND)
        story.take(step)
        if step.id == "certificate-export":
            story.finish(ev.RunOutcome.DONE, say("engine", "This part of the plan is done."))
            story.start(resumed=True)
    raise KeyError(step_id)


def _begin(story: Story, step: Step) -> None:
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)


def first_window(story: Story) -> None:
    """Appliance B is being upgraded; nothing takes over for A meanwhile."""
    step = _to(story, "install-bomgar-12.2.0-b")
    _begin(story, step)
    story.act(step)
    story.later(minutes=9, seconds=20)
    words = say("actions", "The appliance says: {words}")(words="Installing: 41 %")
    story.look(step, Reach.UNDER_WAY, words, shown=False)
    story.later(seconds=8)


def break_gate(story: Story) -> None:
    """Before failover is broken."""
    _gate(
        story, "break", many("actions", "%n person(s) connected now; breaking failover does not cut them off.", "", 9)
    )


def swap_gate(story: Story) -> None:
    """Before everybody is led to B."""
    _gate(story, "swap", many("actions", "%n person(s) connected now will be cut off.", "", 9))


def _gate(story: Story, step_id: str, briefing: Message) -> None:
    step = _to(story, step_id)
    _begin(story, step)
    if step.gate is not None:
        story.ask(step, replace(step.gate, briefing=briefing))
    story.later(seconds=40)


def undo(story: Story) -> None:
    """The shared address is off on A, and B did not take it."""
    step = _to(story, "swap")
    _begin(story, step)
    if step.gate is not None:
        story.answer(step, step.gate, HOST)
    story.add(ev.Intended(story.later(seconds=1), step.id, Route.CONSOLE))
    story.later(seconds=6)
    text = say("actions", "The shared address is disabled on {off}, and {on} did not take it: {reason}")(
        off=appliance_called("A"),
        on=appliance_called("B"),
        reason=say("appliance", "{address} refuses the connection.")(address="192.0.2.12:443"),
    )
    story.add(ev.RouteFailed(story.now, step.id, Route.CONSOLE, "half-done", text))
    if step.undo is not None:
        story.ask(step, replace(step.undo, briefing=text))
    story.later(seconds=21)


def at_the_desk(story: Story) -> None:
    """The record is changed by a person."""
    step = _to(story, "swap")
    _begin(story, step)
    if step.gate is not None:
        story.answer(step, step.gate, HOST)
    question = questions.by_hand(step)
    story.add(ev.Intended(story.later(seconds=1), step.id, Route.HAND))
    if question is not None:
        story.ask(step, question)
    story.later(minutes=1)


def elsewhere(story: Story) -> None:
    """The test on a second computer."""
    step = _to(story, "hosts-test-elsewhere")
    story.enter(step)
    if step.question is not None:
        story.ask(step, step.question)
    story.later(seconds=30)


def between(story: Story) -> None:
    """The new version works; the second window is awaited."""
    step = _to(story, "window-2")
    story.enter(step)
    story.add(ev.WaitBegan(story.now, step.id, step.name, SECOND, None))
    story.later(hours=19)


def stopped_between(story: Story) -> None:
    """Closed for the days between the windows."""
    step = _to(story, "window-2")
    story.enter(step)
    text = say("engine", "Waiting for maintenance window {number}, which begins {at}")(number=2, at=SECOND)
    advice = say("engine", "Resume the run after that.")
    story.finish(ev.RunOutcome.WAITING, text, advice, step.id)


def second_window(story: Story) -> None:
    """Failover is back; the data are synchronised."""
    step = _to(story, "sync-after")
    _begin(story, step)
    story.act(step)
    story.later(minutes=4)


def left_open(story: Story) -> None:
    """Every step has ended, but automatic failover could not be switched on again."""
    last = _to(story, story.plan.steps[-1].id)
    story.enter(last)
    text = say("engine", "Not waited for any longer: {step}")(step=last.name)
    story.add(ev.Ended(story.later(seconds=40), last.id, ev.StepState.SKIPPED, text))
    off = next(what for step in story.plan.steps for what in step.switches_off if what.id in last.restores)
    text = say("engine", "Not everything is restored yet: {what}")(what=off.text)
    story.finish(ev.RunOutcome.BLOCKED, text, off.advice)


def done(story: Story) -> None:
    """All is done and back."""
    for step in story.plan.steps:
        if step.id == "window-2":
            story.now = max(story.now, SECOND)
        story.take(step)
    story.finish(ev.RunOutcome.DONE)


def ready(story: Story) -> None:
    """Before anything is done."""
    _to(story, "window-1")


def after(now: datetime) -> Site:
    """The pair after the upgrade: B is primary."""
    site = sample_pair(shared=True)
    build, base = Build.parse("12.2.0 (40118-5a1c22de)"), Version.parse("3.3.2")
    a, b = (
        replace(
            one,
            software=Seen(build, Route.API, now),
            base=Seen(base, Route.CONSOLE, now),
            role=Seen(role, Route.API, now),
            last_sync=Seen(now - timedelta(minutes=2), Route.API, now),
        )
        for one, role in zip(site.appliances, (FailoverRole.BACKUP, FailoverRole.PRIMARY), strict=True)
    )
    return replace(site, appliances=(a, b))


def detected(journey: Journey) -> None:
    """The site as a pair."""
    plan = journey.sitting.plan if journey.sitting is not None else pair_plan()
    if journey.detection is not None:
        journey.detection = replace(journey.detection, site=plan.site)


def practising(journey: Journey) -> None:
    """On the simulated site, which has a desk of its own."""
    detected(journey)
    journey.practice = Practice(journey.site, 60.0, _nothing)
    if journey.sitting is not None:
        run = journey.sitting.run
        address = replace(run.description.address, desk=_DESK)
        run.description = replace(run.description, address=address)  # type: ignore[misc] # a sample's is a plain value


def _nothing() -> None:
    """There is no process to end."""
