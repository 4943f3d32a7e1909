"""A plan with lanes, and how far it is: kept up event by event, and the same as worked out anew."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest

from assistant.domain.cluster import NOT_TOLD, DrainNodes, SetAccepting
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Plan
from assistant.domain.site import Route
from assistant.domain.words import appliance_called
from assistant.engine import events as ev
from assistant.engine.state import RunState, fold
from assistant.guide.cluster import accepting
from assistant.guide.cluster_marks import marked_on
from assistant.service.practising import can_do
from assistant.service.runs import OpenRun
from assistant.ui import sample_cluster_run as points
from assistant.ui.sample_run import SampleRun, SampleService, StillClock
from assistant.ui.sample_story import Story, sample_plan
from assistant.wizard.blocks import NODES, blocks
from assistant.wizard.course import Course, Tally
from assistant.wizard.draining import as_curve, last_change, to_tell, who_is_left
from assistant.wizard.ledger_lines import OffNodes, lines
from assistant.wizard.run_view import RunMood, offs, run_view
from assistant.wizard.sitting import Sitting
from assistant.wizard.units import units


def told(plan: Plan, tell: Callable[[Story], None]) -> Story:
    story = Story(plan)
    story.start()
    tell(story)
    return story


def sitting(story: Story) -> Sitting:
    run = SampleRun(story.plan, story.events, Path("/var/lib/runs"))
    made = Sitting(cast(OpenRun, run), SampleService(StillClock(story.now), run))
    made.working = True
    return made


def facts(course: Course) -> list[object]:
    groups = [unit for unit in course.units if unit.group]
    return [
        [course.lanes(unit) for unit in groups],
        [course.tally(unit) for unit in groups],
        [course.span(unit) for unit in groups],
        course.entries,
        course.over,
        course.current,
        course.running,
    ]


@pytest.mark.parametrize("tell", [points.side_by_side, points.left_out, points.draining, points.done])
def test_kept_up_event_by_event_it_is_the_same_as_worked_out_anew(tell: Callable[[Story], None]) -> None:
    story = told(points.more(), tell)
    state = RunState()
    course = Course(story.plan, state)
    for number, event in enumerate(story.events):
        state.apply(event)
        course.hear(event)
        if number % 40 == 0:
            assert facts(course) == facts(Course(story.plan, fold(story.events[: number + 1])))
    assert facts(course) == facts(Course(story.plan, fold(story.events)))


def test_a_lane_that_is_tried_again_is_to_do_once_more() -> None:
    story = told(points.more(), points.left_out)
    state = fold(story.events)
    course = Course(story.plan, state)
    unit = next(one for one in course.units if one.group == "first")
    out = next(lane for lane in course.lanes(unit) if lane.state is ev.StepState.SKIPPED)
    steps = tuple(step.id for step in unit.lanes[out.name])
    event = ev.Retried(story.now, steps[0], "eva", steps)
    state.apply(event)
    course.hear(event)
    lane = course.lane(out.name, unit)
    assert lane is not None
    assert lane.state is ev.StepState.PENDING
    assert course.tally(unit).left_out == 0


def test_the_lanes_of_a_group_are_counted() -> None:
    course = Course(points.more(), fold(told(points.more(), points.failed_node).events))
    unit = next(one for one in course.units if one.group == "first")
    assert course.tally(unit) == Tally(done=3, running=2, asking=1, to_do=6)
    assert course.tally(unit).all == len(unit.lanes) == 12


def test_a_group_is_one_unit_and_one_block() -> None:
    plan = points.six()
    found = units(plan)
    assert [unit.group for unit in found if unit.group] == ["first", "back", "rest"]
    assert sum(len(unit.steps) for unit in found) == len(plan.steps)
    first = next(unit for unit in found if unit.group)
    assert plan.steps[first.number - 1] is first.steps[0]
    assert plan.steps[first.last - 1] is first.steps[-1]
    story = told(plan, points.ready)
    views = blocks(Course(plan, fold(story.events)), story.now)
    assert len(views) == len(found)
    on_nodes = [view for view in views if view.lane == NODES]
    assert [view.step for view in on_nodes if not view.emptying] == [unit.id for unit in found if unit.group]
    emptied = [step.id for step in plan.steps if isinstance(step.action, SetAccepting | DrainNodes) and not step.group]
    assert [view.step for view in on_nodes if view.emptying] == emptied
    assert emptied[-1] == "drain"
    assert all(one.begin <= one.end for one in views)
    assert all(one.end <= other.begin + timedelta(seconds=1) for one, other in pairwise(views))


def test_a_node_left_out_does_not_begin_the_groups_after_it() -> None:
    story = told(points.more(), points.left_out)
    out = next(event.step for event in story.events if isinstance(event, ev.Ended) and event.code == ev.LEFT_OUT)
    name = story.plan.step(out).lane  # type: ignore[arg-type] # an ended step has a name
    later = [step for step in story.plan.steps if step.lane == name and step.group and step.group != "first"]
    story.add(*(ev.Ended(story.now, s.id, ev.StepState.SKIPPED, s.name, code=ev.LEFT_OUT) for s in later))
    course = Course(story.plan, fold(story.events))
    views = {view.step: view for view in blocks(course, story.now)}
    first, back, rest = (views[unit.id] for unit in course.units if unit.group)
    assert (first.state, first.begun) == (ev.StepState.ACTIVE, True)
    for view in (back, rest):
        assert (view.state, view.begun, view.estimated) == (ev.StepState.PENDING, False, True)
        assert view.begin >= story.now


def test_a_group_of_which_all_were_left_out_before_goes_not_back_in_time() -> None:
    story = told(points.six(), points.ready)
    back = [step for step in story.plan.steps if step.group == "back"]
    story.add(*(ev.Ended(story.now, s.id, ev.StepState.SKIPPED, s.name, code=ev.LEFT_OUT) for s in back))
    views = blocks(Course(story.plan, fold(story.events)), story.now)
    (view,) = [one for one in views if one.step == back[0].id]
    assert (view.state, view.begun) == (ev.StepState.SKIPPED, False)
    assert all(one.end <= other.begin + timedelta(seconds=1) for one, other in pairwise(views))


def test_without_groups_each_step_is_a_unit() -> None:
    plan = sample_plan()
    assert [unit.steps for unit in units(plan)] == [(step,) for step in plan.steps]


def test_what_waits_for_an_answer_goes_before_the_lane_that_was_chosen() -> None:
    here = sitting(told(points.more(), points.failed_node))
    asked = here.question
    assert asked is not None
    other = here.state.running[-2] if here.state.running[-1] == asked.step else here.state.running[-1]
    here.choose_lane(here.course.steps[other].lane)
    view = here.view()
    assert view.step is not None
    assert view.step.id == asked.step
    assert view.mood is RunMood.NEEDS_YOU


def test_a_lane_can_be_chosen_and_the_newest_shown_again() -> None:
    here = sitting(told(points.more(), points.side_by_side))
    lane = here.course.steps[here.state.running[0]].lane
    here.choose_lane(lane)
    view = here.view()
    assert view.step is not None
    assert (view.step.lane, view.group is not None) == (lane, True)
    here.choose_lane(None)
    newest = here.view().step
    assert newest is not None
    assert newest.id == here.state.current
    assert newest.lane != lane


def test_the_lane_that_is_shown_stays_while_it_is_at_work() -> None:
    story = told(points.more(), points.side_by_side)
    here = sitting(story)
    before = here.view().step
    unit = here.view().group
    assert before is not None
    assert unit is not None
    following = next(step for step in unit.steps if step.id not in here.state.steps and step.lane != before.lane)
    here._hear(ev.Entered(story.now, following.id))
    assert here.view().step == before
    for step in unit.lanes[before.lane]:
        here._hear(ev.Ended(story.now, step.id, ev.StepState.DONE, step.done))
    after = here.view().step
    assert after is not None
    assert after.lane != before.lane


def test_settings_must_not_be_changed_from_the_first_installation_to_the_sync() -> None:
    def banner(tell: Callable[[Story], None]) -> object:
        story = told(points.more(), tell)
        return run_view(story.plan, fold(story.events), story.now, working=True).banner

    assert banner(points.side_by_side) is not None
    assert banner(points.draining) is None
    assert banner(points.done) is None


def test_many_nodes_are_one_line_of_the_ledger() -> None:
    story = told(points.more(), points.side_by_side)
    ledger = offs(Course(story.plan, fold(story.events)))
    shown = lines(ledger)
    assert len(ledger) == 24
    together, _ = shown
    assert isinstance(together, OffNodes)
    assert (together.text.count, together.back, together.restored) == (12, 0, None)
    some = tuple(replace(off, restored=story.now) if number < 10 else off for number, off in enumerate(ledger))
    together, _ = lines(some)
    assert isinstance(together, OffNodes)
    assert (together.text.count, together.back) == (2, 10)


def test_nodes_that_the_backup_marked_are_not_told_as_taken_out() -> None:
    """Until the swap they may well serve through the other master."""
    story = told(points.more(), points.side_by_side)
    out, marked = lines(offs(Course(story.plan, fold(story.events))))
    assert out.text.text == "%n node(s) take no new connections."
    assert marked.text.text == "%n node(s) are marked on {appliance} as not accepting new client connections."
    assert dict(marked.text.params)["appliance"] == appliance_called("B")
    assert isinstance(marked, OffNodes)
    assert marked.text.count == 12
    first = set(story.plan.choices.first_half)
    assert {off.id for off in marked.offs}.isdisjoint(accepting(name) for name in first)


def test_one_master_that_marks_them_has_taken_them_out() -> None:
    plan = points.thousand()
    (off, *_) = next(step for step in plan.steps if step.id == "install-base-3.3.2").switches_off
    assert marked_on(off.text) == ""
    (off, *_) = next(s for s in points.six().steps if s.id == "install-base-3.3.2-b").switches_off
    assert marked_on(off.text) == appliance_called("B")
    assert points.six().step("accepting-on@us-2").restores == (accepting("us-2"),)


def test_a_few_nodes_are_named_and_other_things_stay_lines_of_their_own() -> None:
    story = told(points.six(), points.done)
    ledger = offs(Course(story.plan, fold(story.events)))
    few = tuple(off for off in ledger if off.id != "accepting-eu-1")[:3]
    assert lines(few) == few
    assert [type(line).__name__ for line in lines(ledger)] == ["OffNodes", "OffNodes", "Off"]
    together = lines(ledger)[0]
    assert isinstance(together, OffNodes)
    assert together.restored is not None


def test_looks_at_nodes_that_are_being_emptied_become_points() -> None:
    here = sitting(told(points.more(), points.draining))
    left = [point.left for point in here.drained]
    assert len(left) == 7
    assert left == sorted(left, reverse=True)
    assert dict(to_tell(here.plan).params)["host"] == here.plan.site.host


def emptied(*looks: Observation) -> Sitting:
    """After the looks of the sample these."""
    story = told(points.more(), points.draining)
    for seen in looks:
        story.add(ev.Looked(story.later(minutes=1), "drain", replace(seen, at=story.now)))
    return sitting(story)


def look(reach: Reach, counts: dict[str, int], *unknown: str) -> Observation:
    at = points.more().site.primary.software
    assert at is not None
    facts = tuple((NOT_TOLD, name) for name in unknown)
    return Observation(reach, plain("told"), Route.API, at.at, facts=facts, counts=tuple(counts.items()))


def test_a_look_that_cannot_tell_is_no_point_and_takes_nobody_away() -> None:
    before = emptied()
    assert emptied(look(Reach.UNKNOWN, {})).drained == before.drained
    nodes = points.more().step("drain").action.nodes  # type: ignore[union-attr] # a drain
    assert emptied(look(Reach.UNKNOWN, {}, *nodes)).drained == before.drained
    assert who_is_left(look(Reach.UNKNOWN, {}, *nodes), points.more().step("drain")) is None


def test_a_node_that_is_not_told_is_carried_as_unknown() -> None:
    point = emptied(look(Reach.UNDER_WAY, {"eu-5": 4}, "eu-1")).drained[-1]
    assert (point.left, point.unknown, point.reached) == (4, ("eu-1",), False)
    step = points.more().step("drain")
    some = who_is_left(look(Reach.UNKNOWN, {}, "eu-1"), step)
    assert some is not None
    assert (some.left, some.unknown, some.reached) == (0, ("eu-1",), False)
    done = who_is_left(look(Reach.REACHED, {}), step)
    assert done is not None
    assert done.reached


def test_the_curve_does_not_fall_because_a_node_is_not_counted_any_more() -> None:
    drained = emptied(look(Reach.UNDER_WAY, {"eu-5": 4}, "eu-1"), look(Reach.UNDER_WAY, {"eu-5": 3})).drained
    assert as_curve(drained) == (*drained[:-2], drained[-1])
    never = [replace(point, unknown=("eu-1",)) for point in drained]
    assert as_curve(never) == tuple(never)


def test_the_last_change_is_not_the_last_look() -> None:
    here = emptied(look(Reach.UNDER_WAY, {"eu-5": 4}), look(Reach.UNKNOWN, {}), look(Reach.UNDER_WAY, {"eu-5": 4}))
    assert last_change(here.drained) == here.drained[-2].at < here.drained[-1].at


def test_a_run_has_begun_once_something_was_switched_off() -> None:
    ready = sitting(told(points.more(), points.ready))
    draining = sitting(told(points.more(), points.draining))
    assert not ready.begun
    assert draining.begun


def test_what_is_held_back_is_a_line_of_its_own_beside_the_nodes_out_of_service() -> None:
    story = told(points.staged(), points.by_the_vendors_page)
    ledger = offs(Course(story.plan, fold(story.events)))
    assert [off.id for off in ledger] == ["held-back-B", "held-back-eu-1", "held-back-us-1", "held-back-ap-2"]
    (together,) = lines(ledger)
    assert isinstance(together, OffNodes)
    assert (together.text.text, together.text.count) == ("%n appliance(s) do not install with the others.", 4)


def test_practice_can_do_what_a_person_does_by_the_vendors_page_and_nothing_else() -> None:
    plan = points.staged()
    assert [step.id for step in plan.steps if can_do(step)] == [
        "together-base-3.3.2",
        "together-bomgar-12.2.0",
        "together-base-3.3.2-held",
        "together-bomgar-12.2.0-held",
    ]
