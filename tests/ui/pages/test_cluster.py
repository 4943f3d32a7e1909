"""An Atlas cluster on the pages: its nodes as a list, its halves, its plan, and a run with lanes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.domain.cluster import NOT_TOLD
from assistant.domain.message import say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Choices, InstallPackage, Plan
from assistant.domain.site import Appliance, Route
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine.events import StepState
from assistant.guide.cluster_staged import plan_staged
from assistant.guide.halves import propose
from assistant.report.words import EMPTYING
from assistant.ui import sample_cluster_run as points
from assistant.ui.gallery import settle_layout
from assistant.ui.pages.chain import _links
from assistant.ui.pages.packages_choices import cluster_words
from assistant.ui.pages.plan_row import PlanRow
from assistant.ui.sample_cluster import in_stages, many_nodes, sample_cluster
from assistant.ui.sample_cluster_run import cluster_plan
from assistant.ui.sample_story import sample_packages
from assistant.ui.texts import text
from assistant.ui.theme import Tone
from assistant.ui.widgets.grid import Grid
from assistant.ui.widgets.grid_model import Cell, Column, GridModel
from assistant.ui.widgets.regionmap import RegionMap
from assistant.wizard.blocks import NODES
from assistant.wizard.regions import NodeLine
from tests.ui.pages.sampling import Staged, names, rows, staged, words


def pick(grid: Grid[object], keys: Iterable[str]) -> None:
    grid.select(keys)
    settle_layout()


# ── topology ──────────────────────────────────────────────────────────────────────────────────────


def test_few_nodes_are_drawn_each_and_many_as_a_summary() -> None:
    with staged("topology-cluster") as stage:
        drawn = words(stage.page.view.findChildren(RegionMap)[0])
        assert "eu-1 · 45 clients" in drawn
        assert "takes no new connections" in drawn, "no heading says what it would not accept"
    with staged("topology-cluster-1000") as stage:
        drawn = words(stage.page.view.findChildren(RegionMap)[0])
        assert "420 nodes" in drawn
        assert "84 nodes take no new connections" in drawn
        assert "eu-1" not in drawn


def test_nodes_are_found_filtered_grouped_and_sorted(qtbot: QtBot) -> None:
    with staged("topology-cluster") as stage:
        card = stage.page.nodes
        assert names(card.grid)[:3] == ["AP: 2 nodes", "ap-1", "ap-2"]
        stage.press(card.group.box)
        assert names(card.grid) == ["ap-1", "ap-2", "eu-1", "eu-2", "us-1", "us-2"]
        stage.type(card.search.edit, "us-")
        qtbot.waitUntil(lambda: names(card.grid) == ["us-1", "us-2"])
        card.search.set_text("")
        card.state.choose("not-accepting")
        qtbot.waitUntil(lambda: names(card.grid) == ["us-2"])
        card.state.choose("")
        card.region.choose("=EU")
        assert names(card.grid) == ["eu-1", "eu-2"]
        card.region.choose("*")
        card.sort.choose("clients")
        clients = [row[2] for row in rows(card.grid)]
        assert clients[0] == "unknown"
        assert clients[1:] == sorted(clients[1:], key=int)


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_the_order() -> None:
    with staged("topology-cluster") as stage:
        card = stage.page.nodes
        card.group.set_checked(False)
        card.grid.horizontalHeader().sectionClicked.emit(0)
        assert names(card.grid)[0] == "us-2"
        card.grid.horizontalHeader().sectionClicked.emit(0)
        assert names(card.grid)[0] == "ap-1"
        assert card.sort.value == "name"


def test_a_region_is_assigned_by_hand_and_given_back() -> None:
    with staged("topology-cluster") as stage:
        card = stage.page.nodes
        pick(card.grid, ["eu-1", "eu-2"])
        assert not card.assign.isEnabled()
        stage.type(card.to.edit, "Nordics")
        stage.press(card.assign)
        stage.page.refresh()
        site = stage.journey.detection
        assert site is not None
        assert [site.site.named(name).region for name in ("eu-1", "eu-2", "us-1")] == ["Nordics", "Nordics", "US"]
        assert "Nordics (by hand)" in [row[1] for row in rows(card.grid)]
        assert [line.name for line in card.selected] == ["eu-1", "eu-2"]
        stage.press(card.back)
        stage.page.refresh()
        assert "Nordics (by hand)" not in [row[1] for row in rows(card.grid)]
        assert not card.back.isEnabled()


def test_a_thousand_nodes_are_a_model_and_no_widgets() -> None:
    with staged("topology-cluster-1000") as stage:
        nodes = [one for one in stage.page.nodes.grid.table.entries if isinstance(one, NodeLine)]
        assert len(nodes) == 1000
        assert len(stage.page.findChildren(QWidget)) < 600


def test_a_screen_reader_hears_column_and_value() -> None:
    with staged("topology-cluster") as stage:
        model = stage.page.nodes.grid.table
        at = model.index(1, 3)
        assert model.data(at, Qt.ItemDataRole.AccessibleTextRole) == "New connections: accepting"
        assert stage.page.nodes.grid.accessibleName() == "Traffic nodes"


# ── method ────────────────────────────────────────────────────────────────────────────────────────


def _half(stage: Staged, node: str) -> str:
    return next(row[1] for row in rows(stage.page.cluster.grid) if row[0] == node)


def test_a_node_is_moved_by_keyboard_and_stays_where_it_was_put() -> None:
    with staged("method-cluster") as stage:
        grid = stage.page.cluster.grid
        node = stage.journey.halves.first[0]
        pick(grid, [node])
        QTest.keyClick(grid, Qt.Key.Key_Space)
        stage.page.refresh()
        assert _half(stage, node) == "second half"
        assert node in stage.journey.pins.second
        assert node not in stage.journey.choices.first_half
        stage.press(stage.page.cluster.free_all)
        stage.page.refresh()
        assert _half(stage, node) == "first half"


def test_several_nodes_are_moved_by_a_button_and_a_warning_appears() -> None:
    with staged("method-cluster") as stage:
        page = stage.page.cluster
        pick(page.grid, ["ap-1", "ap-2"])
        stage.press(page.later)
        stage.page.refresh()
        assert "all nodes go second" in words(page)
        assert not page.later.isEnabled()
        stage.press(page.free)
        stage.page.refresh()
        assert "all nodes go second" not in words(page)


def test_how_many_at_once_is_told_in_figures() -> None:
    with staged("method-cluster-1000") as stage:
        page = stage.page.cluster
        assert "500 nodes in 167 rounds" in words(page)
        page.spin.setValue(20)
        stage.page.refresh()
        assert stage.journey.choices.at_once == 20
        assert "500 nodes in 25 rounds" in words(page)
        assert [job.name for job in stage.jobs] == ["outline"], "the plan is laid out anew, beside the window"


def test_why_is_told_on_request() -> None:
    with staged("method-cluster") as stage:
        page = stage.page.cluster
        short = words(page)
        stage.press(page.fold)
        assert len(words(page)) > len(short)


# ── plan ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_group_is_one_row_that_unfolds_into_a_list() -> None:
    with staged("plan-cluster") as stage:
        first = stage.page.groups[0]
        assert "Upgrade the first half: 3 nodes" in words(first)
        assert "Steps 16 to 24" in words(first)
        assert first.list is None
        stage.press(first, Qt.Key.Key_Return)
        assert first.open
        assert [row.number for row in first.list.steps.rows] == list(range(16, 25))
        first.list.setCurrentIndex(first.list.steps.index(1))
        settle_layout()
        assert isinstance(first.detail, PlanRow)
        assert first.detail.open
        assert first.detail.step.id == first.unit.steps[1].id
        stage.press(first, Qt.Key.Key_Space)
        assert not first.open


def test_a_thousand_nodes_do_not_make_a_thousand_rows() -> None:
    with staged("plan-cluster-1000") as stage:
        assert len(stage.sitting.plan.steps) > 4000
        assert len(stage.page.findChildren(QWidget)) < 900
        stage.press(stage.page.groups[0])
        assert len(stage.page.groups[0].list.steps.rows) == 1500
        assert "Steps 1,517 to 2,016" in words(stage.page)


# ── run ───────────────────────────────────────────────────────────────────────────────────────────


def test_lanes_are_counted_and_listed_and_one_is_shown_large() -> None:
    with staged("run-lanes") as stage:
        card = stage.page.lanes
        assert "done\n4\nunder way\n4\nto do\n4" in words(card)
        shown = names(card.grid)
        assert len(shown) == 4
        pick(card.grid, [shown[1]])
        stage.page.update_now()
        assert shown[1] in str(stage.page.title.params)
        assert f"{shown[1]} is shown above." in words(card)
        stage.press(card.newest)
        stage.page.update_now()
        assert stage.sitting.chosen is None


def test_the_list_shows_what_is_asked_for() -> None:
    with staged("run-lanes-left-out") as stage:
        card = stage.page.lanes
        card.show_only.choose("skipped")
        assert [row[1] for row in rows(card.grid)] == ["left out"]
        card.show_only.choose("done")
        assert len(names(card.grid)) == 3
        card.show_only.choose("*")
        assert len(names(card.grid)) == 12


def test_a_node_that_was_left_out_can_be_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    with staged("run-lanes-left-out") as stage:
        wanted: list[str] = []
        monkeypatch.setattr(stage.sitting, "retry", wanted.append)
        card = stage.page.lanes
        card.show_only.choose("skipped")
        (node,) = names(card.grid)
        pick(card.grid, [node])
        stage.page.update_now()
        assert not card.retry.isHidden()
        stage.press(card.retry)
        assert wanted == [next(step.id for step in stage.sitting.plan.steps if step.lane == node and step.group)]
        assert not card.retry.isEnabled()


def test_buttons_are_about_the_step_that_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    with staged("run-lanes") as stage:
        given: list[tuple[timedelta, str | None]] = []
        monkeypatch.setattr(stage.sitting, "extend", lambda by, step: given.append((by, step)))
        node = names(stage.page.lanes.grid)[0]
        pick(stage.page.lanes.grid, [node])
        stage.page.update_now()
        stage.press(stage.page.now.more)
        assert [step for _, step in given] == [stage.sitting.course.lane(node, stage.sitting.view().group).step.id]


def test_the_question_of_a_failed_node_names_it_and_offers_three_ways() -> None:
    with staged("run-lanes-failed") as stage:
        told = words(stage.page.question)
        assert "could not be finished. What now?" in told
        for way in ("Stop here", "Try again", "Leave this node out"):
            assert way in told
        assert "Not enough disk space" in told


def test_a_change_of_one_lane_repaints_its_row_alone() -> None:
    with staged("run-lanes") as stage:
        card = stage.page.lanes
        changed: list[tuple[int, int]] = []
        resets: list[bool] = []
        card.grid.table.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
        card.grid.table.modelReset.connect(lambda: resets.append(True))
        lane = card.grid.table.entries[2].lane
        step = lane.step
        stage.sitting._hear(ev.Ended(stage.sitting.service.clock.now(), step.id, StepState.FAILED, step.name))
        stage.page.update_now()
        assert changed == [(2, 2)]
        assert not resets


def test_what_must_not_be_changed_is_in_view() -> None:
    with staged("run-lanes") as stage:
        assert "Change no settings on Appliance\u00a0A now" in words(stage.page.banner)
    with staged("run-drain") as stage:
        assert stage.page.banner.isHidden()


def test_nodes_that_are_emptied_fall_and_the_fullest_stand_first() -> None:
    with staged("run-drain") as stage:
        card = stage.page.drain
        counts = [int(row[1]) for row in rows(card.grid)]
        assert counts == sorted(counts, reverse=True)
        assert sum(counts) == card.curve.points[-1].pending == 14
        assert [row[2] for row in rows(card.grid)][-1] == "empty"
        assert len(card.curve.points) == 7


def look_again(stage: Staged, reach: Reach, counts: dict[str, int], *unknown: str) -> None:
    now = stage.sitting.service.clock.now()
    facts = tuple((NOT_TOLD, name) for name in unknown)
    seen = Observation(reach, say("test", "told"), Route.API, now, facts=facts, counts=tuple(counts.items()))
    stage.sitting._hear(ev.Looked(now, "drain", seen))
    stage.page.update_now()


def test_one_look_without_an_answer_empties_no_node() -> None:
    with staged("run-drain") as stage:
        card = stage.page.drain
        before, points = rows(card.grid), card.curve.points
        assert card._silent.isHidden()
        look_again(stage, Reach.UNKNOWN, {})
        assert [row[:2] for row in rows(card.grid)] == [row[:2] for row in before]
        assert {row[2] for row in rows(card.grid)} == {"unknown"}
        assert card.curve.points == points
        assert card._tone is None
        assert "could not be seen at the last look" in words(card)
        look_again(stage, Reach.UNDER_WAY, {before[0][0]: 2})
        assert card._silent.isHidden()
        assert [row[1] for row in rows(card.grid)].count("0") == len(before) - 1
        assert card._tone is None
        look_again(stage, Reach.REACHED, {})
        assert card._tone is Tone.GOOD


def test_a_node_that_cannot_be_counted_is_unknown_and_not_empty() -> None:
    with staged("run-drain") as stage:
        card = stage.page.drain
        points, (full, *_, one) = card.curve.points, names(card.grid)
        look_again(stage, Reach.UNDER_WAY, {full: 4}, one)
        assert rows(card.grid)[:2] == [[full, "4", "not empty yet"], [one, "–", "unknown"]]
        assert "at least 4" in words(card)
        assert "of 12 nodes, 1 unknown" in words(card)
        assert card.curve.points == points
        look_again(stage, Reach.UNKNOWN, {}, one)
        assert rows(card.grid)[0] == [one, "–", "unknown"]
        assert "at least" not in words(card)
        assert card._tone is None


def test_the_age_below_the_curve_says_what_it_is_the_age_of() -> None:
    with staged("run-drain") as stage:
        assert "Last change seen: " in words(stage.page.drain)


def test_what_people_are_told_can_be_copied_in_their_language() -> None:
    with staged("run-drain") as stage:
        card = stage.page.drain
        stage.press(card.fold)
        english = card.announcement.text()
        assert stage.sitting.plan.site.host in english
        card.language.choose("de")
        german = card.announcement.text()
        assert german != english
        stage.press(card.copy)
        assert QGuiApplication.clipboard().text() == german


def test_the_wait_for_the_clients_is_ended_with_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    with staged("run-drain") as stage:
        ended: list[tuple[str, str | None]] = []
        monkeypatch.setattr(stage.sitting, "end_wait", lambda reason, step: ended.append((reason, step)))
        now = stage.page.now
        stage.press(now.end_fold)
        assert not now.end.isEnabled()
        stage.type(now.reason.edit, "announced for 22:00")
        stage.press(now.end)
        assert ended == [("announced for 22:00", "drain")]


def test_many_nodes_are_one_line_of_the_ledger() -> None:
    with staged("run-lanes-1000") as stage:
        assert "500 nodes take no new connections." in words(stage.page.drawer)
        assert words(stage.page.drawer).count("take no new connections") == 1


def test_the_rail_does_not_ask_each_of_a_thousand_nodes(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is looked at for every picture of the window."""
    asked: list[Appliance] = []
    is_node = Appliance.is_node.fget  # type: ignore[attr-defined]
    with staged("run-lanes-1000") as stage:
        monkeypatch.setattr(Appliance, "is_node", property(lambda one: (asked.append(one), is_node(one))[1]))
        assert len(stage.journey.plan.site.appliances) > 1000
        assert stage.journey.is_cluster
        assert stage.journey.rail
    assert len(asked) < 100


def test_windows_and_report_hold_a_cluster() -> None:
    with staged("windows-cluster") as stage:
        card = stage.page.cards[1]
        stage.press(card.fold)
        assert "Upgrade the nodes of the first half" in words(card)
        assert "3 traffic nodes" in words(card)
    with staged("report-cluster") as stage:
        assert "3 nodes accepted no new client connections." in words(stage.page)
        assert "3 nodes were marked on Appliance\u00a0B as not accepting new client connections." in words(stage.page)


def cells(stage: Staged) -> list[Any]:
    return [cell for band in stage.page.strip._bands for cell in band]


def test_emptying_nodes_is_drawn_on_their_lane_and_is_no_upgrade() -> None:
    with staged("windows-cluster") as stage:
        spoken = stage.page.cards[1].strip.accessibleDescription()
        assert spoken.startswith("Traffic nodes: Emptying, ")
        assert "Appliance\u00a0A: Upgrade" in spoken, "at the end, where it is upgraded"
        assert spoken.count("Appliance\u00a0A: Upgrade") == 1
    with staged("run-drain") as stage:
        strip = stage.page.strip
        emptied = [cell for cell in cells(stage) if cell.view.emptying]
        assert {cell.view.lane for cell in emptied} == {NODES}
        assert {cell.title for cell in emptied} == {EMPTYING}
        assert "Emptying: " in strip.accessibleDescription()


def test_a_node_left_out_lets_later_groups_say_when_about_they_begin() -> None:
    with staged("run-lanes-left-out") as stage:
        groups = [cell.view for cell in cells(stage) if cell.view.lane == NODES and not cell.view.emptying]
        assert [view.state for view in groups[1:]] == [StepState.PENDING, StepState.PENDING]
        assert [view.begun for view in groups] == [True, False, False]


def test_without_failover_is_as_long_as_backup_operations_are_disabled() -> None:
    with staged("windows-cluster") as stage:
        page = stage.page
        (window,) = page.cards
        ((since, until),) = page.strip._exposed
        bar = page.strip.handles[window].bar
        assert bar.begin < since < until < bar.end
        assert "from disabling backup operations until they are enabled again" in words(page.without)
        assert "breaking failover" not in words(page)
    with staged("plan-cluster") as stage:
        assert "planned: from disabling backup operations to enabling them again" in words(stage.page)
        assert "breaking it" not in words(stage.page)


def test_who_is_hit_counts_the_nodes_too() -> None:
    with staged("plan-cluster") as stage:
        everybody: Counter[str] = Counter()
        for one in stage.sitting.plan.site.appliances:
            everybody.update({count.type: count.count for count in one.clients.what} if one.clients else {})
        assert f"{everybody['pinned_client']} Jump Clients" in words(stage.page)


def test_what_nodes_say_later_makes_its_column_wider(qtbot: QtBot) -> None:
    column = Column("words", say("test", "Words"), lambda row: Cell(row[1]), lambda rows: [Cell(r[1]) for r in rows])
    grid: Grid[tuple[str, str]] = Grid(GridModel((column, column), lambda row: row[0]), say("test", "Nodes"))
    qtbot.addWidget(grid)
    grid.set_entries([("eu-1", "short"), ("eu-2", "short")])
    narrow = grid.columnWidth(1)
    long = "The appliance says: Installing Base Software 3.3.2: 33 %"
    grid.set_entries([("eu-1", "short"), ("eu-2", long)])
    assert grid.columnWidth(1) > grid.fontMetrics().horizontalAdvance(long)
    grid.set_entries([("eu-1", "short"), ("eu-2", "short")])
    assert grid.columnWidth(1) > narrow, "it does not jump to and fro"
    grid.set_entries([("us-1", "short")])
    assert grid.columnWidth(1) == narrow


def test_packages_say_where_they_go() -> None:
    def told(plan: Plan) -> list[str]:
        return [text(one) for one in cluster_words(plan)]

    plan = cluster_plan()
    assert told(plan) == ["Installed on every appliance of the cluster: 2 master nodes, 6 traffic nodes."]
    some = next(step for step in plan.steps if isinstance(step.action, InstallPackage))
    less = replace(plan, steps=tuple(step for step in plan.steps if step is not some))
    assert isinstance(some.action, InstallPackage)
    package = some.action.package.name
    assert f"{package}: installed on 7 of 8 appliances; the others have it already." in told(less)
    assert sum("on all 8 appliances" in line for line in told(less)) == len(plan.packages) - 1


# ── nodes that install together ───────────────────────────────────────────────────────────────────


def test_the_method_says_what_going_in_stages_means_and_asks_for_no_swap() -> None:
    with staged("method-cluster-staged") as stage:
        page = stage.page
        text = words(page)
        assert "This cluster is upgraded in stages" in text
        assert "you install the packages yourself, by the vendor's page" in text
        assert not page.cluster.limit.isVisibleTo(page)
        assert page.swings is None
        assert stage.journey.swing is None
        assert stage.journey.choices is not None
        assert stage.journey.choices.first_half == ("eu-2", "us-2", "ap-1")
    with staged("method-cluster") as stage:
        assert "in stages" not in words(stage.page)
        assert stage.page.cluster.limit.isVisibleTo(stage.page)


def test_the_plan_names_its_groups_and_folds_what_is_held_back() -> None:
    with staged("plan-cluster-staged") as stage:
        text = words(stage.page)
        for part in (
            "Hold 3 nodes back",
            "Verify 3 nodes that took part",
            "Verify 3 nodes that were held back, and let them take part again",
            "Press Resync now on Appliance\u00a0A, and wait",
        ):
            assert part in text
    from assistant.ui.pages.plan import _switched_off

    rows = _switched_off(_thousand())
    told = "\n".join(words(row) for row in rows)
    assert "500 appliances do not install with the others." in told
    assert told.count("do not install") == 1
    for row in rows:
        row.deleteLater()


def test_a_person_is_led_to_the_vendor_s_page_and_says_what_was_seen() -> None:
    with staged("run-cluster-staged") as stage:
        text = words(stage.page)
        question = stage.sitting.question
        assert question is not None
        assert "The public documentation ends here." in str(question.body)
        assert "https://docs.beyondtrust.com/rs/docs/upgrade-a-cluster-in-stages" in text
        assert "What you saw (optional)" in text
        assert "4 appliances do not install with the others." in words(stage.page.drawer)


def test_packages_are_told_of_who_installs_them_together() -> None:
    plan = points.staged()
    whole, other = cluster_words(plan), _links(plan.packages, plan)
    assert "Installed on every appliance of the cluster" in str(whole[0])
    assert [link[1].name for link in other if isinstance(link, tuple)] == [one.name for one in plan.packages]


@cache
def _thousand() -> Plan:
    site = in_stages(sample_cluster(many_nodes(1000), failover=False))
    base, _, software = sample_packages()
    choices = Choices(Version.parse("12.2.0"), first_half=propose(site).first)
    return plan_staged(site, choices, {one.name: (base, software) for one in site.appliances})
