"""How far the run of an Atlas cluster is in each sample."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from assistant.domain.cluster import NOT_TOLD, DrainNodes, InstallTogether
from assistant.domain.failover import Swing
from assistant.domain.message import many, say
from assistant.domain.observation import Observation, Proof, Reach
from assistant.domain.plan import Choices, Plan, Step
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine.questions import by_hand
from assistant.guide.atlas import plan_atlas
from assistant.guide.cluster_staged import plan_staged
from assistant.guide.halves import propose
from assistant.ui.sample_cluster import SIX, in_stages, many_nodes, sample_cluster
from assistant.ui.sample_story import Story, sample_packages

if TYPE_CHECKING:
    from assistant.wizard.journey import Journey

_TWELVE = many_nodes(24)
_SAYS = say("actions", "The appliance says: {words}")


def cluster_plan(names: tuple[str, ...] = SIX, *, failover: bool = True, at_once: int = 3) -> Plan:
    """The guide's plan for a cluster with these nodes."""
    site = sample_cluster(names, failover=failover)
    base, _, software = sample_packages()
    chain = (base, software)
    swing = Swing.SHARED_IP if failover else None
    choices = Choices(Version.parse("12.2.0"), swing=swing, first_half=propose(site).first, at_once=at_once)
    return plan_atlas(site, choices, {one.name: chain for one in site.appliances})


@cache
def six() -> Plan:
    """Two masters and six nodes."""
    return cluster_plan()


@cache
def more() -> Plan:
    """Two masters and 24 nodes, four at a time."""
    return cluster_plan(_TWELVE, at_once=4)


@cache
def thousand() -> Plan:
    """One master and a thousand nodes."""
    return cluster_plan(many_nodes(1000), failover=False, at_once=20)


@cache
def staged() -> Plan:
    """Two masters and six nodes that install together."""
    site = in_stages(sample_cluster(SIX))
    base, _, software = sample_packages()
    choices = Choices(Version.parse("12.2.0"), first_half=propose(site).first)
    return plan_staged(site, choices, {one.name: (base, software) for one in site.appliances})


def until_taken_part(story: Story) -> None:
    """Before anything is held back."""
    _to(story, "hold-back-b")


def by_the_vendors_page(story: Story) -> None:
    """Nodes are held back, and a person is to install what the others take."""
    step = next(one for one in story.plan.steps if isinstance(one.action, InstallTogether))
    _to(story, step.id)
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    question = by_hand(step)
    if question is not None:
        story.ask(step, question)
    story.later(seconds=40)


def _to(story: Story, step_id: str) -> Step:
    """All steps before this one go well."""
    for step in story.plan.steps:
        if step.id == step_id:
            return step
        if isinstance(step.action, DrainNodes):
            story.enter(step)
            _drains(story, step, step.action.nodes, (1.0, 0.5, 0.0))
            story.end(step)
        else:
            story.take(step)
        if step.id == "certificate-export":
            story.finish(ev.RunOutcome.DONE, say("engine", "This part of the plan is done."))
            story.start(resumed=True)
    raise KeyError(step_id)


def _drains(story: Story, step: Step, nodes: tuple[str, ...], shares: tuple[float, ...]) -> None:
    """The clients leave, the later nodes first."""
    story.wait(step)
    for share in shares:
        counts = tuple(
            (name, left)
            for number, name in enumerate(nodes)
            if (left := round((11 + number * 5 % 17) * max(0.0, share - number / len(nodes) * (1 - share))))
        )
        left = sum(count for _, count in counts)
        text = many("actions", "%n client(s) still connected", "", left)
        reach = Reach.UNDER_WAY if left else Reach.REACHED
        proofs = tuple(Proof(words, not left) for words in step.proofs)
        seen = Observation(reach, text, Route.API, story.now, proofs, counts=counts)
        story.add(ev.Looked(story.now, step.id, seen))
        story.later(minutes=4)


def draining(story: Story) -> None:
    """The first half is out of service, and not everybody has left yet."""
    step = _to(story, "drain")
    story.enter(step)
    nodes = step.action.nodes if isinstance(step.action, DrainNodes) else ()
    _drains(story, step, nodes, (1.0, 0.93, 0.8, 0.62, 0.47, 0.36, 0.28))


def not_counted(story: Story) -> None:
    """The same; one node is not counted any more, and the last look had no answer at all."""
    draining(story)
    step = story.plan.step("drain")
    last = story.events[-1]
    if isinstance(last, ev.Looked) and isinstance(step.action, DrainNodes):
        story.add(replace(last, at=story.now, seen=replace(last.seen, facts=((NOT_TOLD, step.action.nodes[-1]),))))
    story.later(minutes=1)
    text = say("engine", "Nothing here can show how far this has got.")
    story.add(ev.Looked(story.now, step.id, Observation(Reach.UNKNOWN, text, Route.COMPUTER, story.now)))
    story.later(seconds=20)


def _begin(story: Story, step: Step, words: str) -> None:
    story.enter(step)
    story.look(step, Reach.NOT_REACHED, step.name, shown=False)
    story.act(step)
    story.later(minutes=3, seconds=20)
    story.look(step, Reach.UNDER_WAY, _SAYS(words=words), shown=False)


def until_lanes(plan: Plan, story: Story | None = None) -> list[tuple[Step, ...]]:
    """The lanes of the first half; with a story, all before them is done."""
    found: dict[str, list[Step]] = {}
    for step in plan.steps:
        if step.group == "first":
            found.setdefault(step.lane, []).append(step)
    lanes = [tuple(steps) for steps in found.values()]
    if story is not None:
        _to(story, lanes[0][0].id)
    return lanes


def _lanes(story: Story, done: int) -> list[tuple[Step, ...]]:
    """So many lanes of the first half are done; returns the others."""
    lanes = until_lanes(story.plan, story)
    for steps in lanes[:done]:
        for step in steps:
            story.take(step)
    return lanes[done:]


def side_by_side(story: Story) -> None:
    """Several nodes are upgraded at the same time."""
    left = _lanes(story, 4)
    story.take(left[0][0])
    _begin(story, left[0][1], "Installing: 12 %")
    for steps, words in zip(left[1:4], ("Installing: 88 %", "Installing: 71 %", "Installing: 64 %"), strict=False):
        _begin(story, steps[0], words)
    story.later(seconds=20)


def failed_node(story: Story) -> None:
    """One of them failed: a person decides, while the others go on."""
    left = _lanes(story, 3)
    for steps in left[1:3]:
        _begin(story, steps[0], "Installing: 47 %")
    step = left[0][0]
    story.enter(step)
    story.act(step)
    story.later(minutes=22)
    text = _SAYS(words="Not enough disk space in /var")
    story.look(step, Reach.FAILED, text, shown=False)
    if step.waiver is not None:
        story.ask(step, replace(step.waiver, briefing=text))
    story.later(seconds=40)


def left_out(story: Story) -> None:
    """The same, decided: it is left out, and the next one is under way."""
    failed_node(story)
    steps = [step for step in story.plan.steps if step.lane == _asked(story).lane and step.group]
    text = say("engine", "Left out by your decision: {why}")(why=_SAYS(words="Not enough disk space in /var"))
    story.add(*(ev.Ended(story.now, step.id, ev.StepState.SKIPPED, text, code=ev.LEFT_OUT) for step in steps))
    following = next(
        step for step in story.plan.steps if step.group == "first" and not any(e.step == step.id for e in story.events)
    )
    _begin(story, following, "Installing: 5 %")


def _asked(story: Story) -> Step:
    return next(story.plan.step(one.step) for one in reversed(story.events) if isinstance(one, ev.Asked) and one.step)


def many_lanes(story: Story) -> None:
    """A thousand nodes: a tenth is done, twenty are under way."""
    left = _lanes(story, 60)
    for number, steps in enumerate(left[:20]):
        _begin(story, steps[0], f"Installing: {96 - 4 * number} %")


def ready(story: Story) -> None:
    """Before anything is done."""
    _to(story, "stage")


def done(story: Story) -> None:
    """All is done and back."""
    last = story.plan.steps[-1]
    story.take(_to(story, last.id))
    story.finish(ev.RunOutcome.DONE)


def detected(journey: Journey) -> None:
    """The site as a cluster."""
    if journey.detection is not None and journey.sitting is not None:
        journey.detection = replace(journey.detection, site=journey.sitting.plan.site)
