"""The run of a pair as the Run page is told of it: windows, the restore ledger, the time without failover, desks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.failover import Method, Swing
from assistant.domain.plan import Phase, Plan
from assistant.domain.windows import Part, has_windows, parts, phase_in
from assistant.engine.state import fold
from assistant.service.practising import can_do
from assistant.ui import sample_pair_run as pair
from assistant.ui.sample_story import HOST, Story
from assistant.wizard.desk import Desk, desk_task
from assistant.wizard.run_view import RunMood, RunView, run_view
from tests.guide import material


def seen(tell: Callable[[Story], None], *, working: bool = True, later: timedelta = timedelta()) -> RunView:
    story = Story(pair.pair_plan())
    story.start()
    tell(story)
    return run_view(story.plan, fold(story.events), story.now + later, working=working)


def test_steps_lie_before_in_and_between_the_windows() -> None:
    plan = pair.pair_plan()
    where = parts(plan)
    assert list(dict.fromkeys(where.values())) == [Part.BEFORE, Part.FIRST, Part.BETWEEN, Part.SECOND]
    assert where["certificate-export"] is Part.BEFORE
    assert where["break"] is Part.FIRST
    assert where["proven"] is where["window-2"] is Part.BETWEEN
    assert where["establish"] is Part.SECOND


def test_one_window_needs_no_name() -> None:
    plan = material.plan(material.BASE, material.SITE_2)
    assert not has_windows(plan)
    assert parts(plan) == {}
    assert phase_in(None, Phase.UPGRADE) is Phase.UPGRADE
    assert phase_in(Part.BEFORE, Phase.BREAK) is Phase.PREPARE
    assert phase_in(Part.BETWEEN, Phase.UPGRADE) is None


def test_what_is_off_is_listed_with_what_brings_it_back() -> None:
    view = seen(pair.first_window)
    assert view.part is Part.FIRST
    assert [off.id.partition("-")[0] for off in view.still_off] == ["automatic", "failover"]
    failover = view.still_off[-1]
    assert failover.step is not None
    assert failover.step.id == "establish"
    assert view.total >= failover.number > view.number
    assert failover.exposes


def test_the_time_without_failover_ticks_from_one_moment() -> None:
    now, later = seen(pair.first_window), seen(pair.first_window, later=timedelta(hours=5))
    assert now.exposed_since == later.exposed_since
    assert later.exposure.actual - now.exposure.actual == timedelta(hours=5)
    assert now.exposure.planned is not None
    assert now.exposure.planned[0] > timedelta(days=3)


def test_what_is_back_stays_on_the_list_and_is_no_longer_off() -> None:
    view = seen(pair.between)
    back = {off.id for off in view.ledger if off.back}
    assert {"hosts-file", "shared-ip"} <= back
    assert back.isdisjoint(off.id for off in view.still_off)


def test_failover_that_is_back_no_longer_ticks() -> None:
    view = seen(pair.second_window)
    assert view.exposed_since is None
    assert view.exposure.actual > timedelta(days=2)
    assert [off.id.partition("-")[0] for off in view.still_off] == ["automatic"]


def test_a_run_with_something_off_is_never_done() -> None:
    view = seen(pair.left_open, working=False)
    assert view.step is None
    assert view.mood is RunMood.OPEN
    assert view.can_resume
    assert "restored" in view.title.text
    off = view.still_off[0]
    assert (off.step, off.number) == (None, 0)  # the step that should have brought it back is over


def test_a_run_with_everything_back_is_done() -> None:
    view = seen(pair.done, working=False)
    assert view.mood is RunMood.DONE
    assert view.ledger
    assert not view.still_off


def test_blocks_stand_in_the_lane_of_their_appliance_and_wait_for_their_window() -> None:
    view = seen(pair.first_window)
    blocks = {block.step: block for block in view.blocks}
    assert blocks["rollout"].lane == ""
    assert (blocks["break"].lane, blocks["swap"].lane) == ("A", "B")
    assert blocks["establish"].begin >= pair.SECOND


@pytest.mark.parametrize(
    ("swing", "desk", "values"),
    [
        (Swing.DNS, Desk.DNS, [HOST, "192.0.2.11", "192.0.2.12"]),
        (Swing.NAT, Desk.NAT, [HOST, "192.0.2.11:443", "192.0.2.12:443"]),
    ],
)
def test_what_is_changed_at_a_controller(swing: Swing, desk: Desk, values: list[str]) -> None:
    plan = pair.pair_plan(swing)
    task = desk_task(plan, plan.step("swap"))
    assert task is not None
    assert task.desk is desk
    assert can_do(plan.step("swap"))
    assert [value for _, value in task.rows] == values


def test_the_line_for_the_hosts_file() -> None:
    plan = pair.pair_plan()
    task = desk_task(plan, plan.step("hosts-test"))
    assert task is not None
    assert [value for _, value in task.rows] == [f"192.0.2.12 {HOST}"]
    assert not can_do(plan.step("hosts-test"))


def test_consoles_of_appliances_are_no_desks() -> None:
    plan: Plan = pair.pair_plan()
    assert desk_task(plan, plan.step("break")) is None
    assert desk_task(plan, plan.step("swap")) is None


def test_a_desk_is_found_without_the_other_appliance() -> None:
    plan = pair.dns_plan()
    alone = replace(plan, site=replace(plan.site, appliances=plan.site.appliances[1:]))
    task = desk_task(alone, alone.step("swap"))
    assert task is not None
    assert len(task.rows) == 2


def test_the_synchronous_way_has_two_windows_as_well() -> None:
    plan = pair.pair_plan(method=Method.SYNCHRONOUS)
    assert has_windows(plan)
    assert parts(plan)["establish"] is Part.SECOND
