"""What the pages of a cluster say of its nodes: how many clients, what is folded, and nothing that is cut."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from assistant.domain.cluster import DrainNodes
from assistant.guide.halves import judge
from assistant.translation import LANGUAGES, Translator
from assistant.ui.clipping import clipped
from assistant.ui.gallery import settle_layout
from assistant.ui.look import look
from assistant.ui.pages._node_words import node_words
from assistant.ui.pages.method_cluster import RegionRow, _clients_cell, _lines, _node_cell
from assistant.ui.pages.plan_fold import number_width
from assistant.ui.pages.plan_row import PlanRow
from assistant.ui.pages.topology_picture import connected
from assistant.ui.sample_cluster import sample_cluster
from assistant.ui.sample_cluster_run import cluster_plan
from assistant.ui.states import State
from assistant.ui.texts import language, text
from assistant.ui.theme import Role, Theme
from assistant.ui.widgets.badges import StateBadge
from assistant.ui.widgets.regionmap import RegionMap
from assistant.ui.widgets.steplist import StepList, StepRow
from assistant.ui.widgets.widest import widest
from assistant.wizard.halving import out_meanwhile
from assistant.wizard.regions import node_lines
from assistant.wizard.units import cuts, units
from tests.ui.pages.sampling import names, rows, staged, words


@pytest.fixture
def usual_size() -> Iterator[None]:
    yield
    look().apply(Theme.LIGHT, 1.0)


def test_totals_say_that_some_nodes_could_not_be_counted() -> None:
    with staged("topology-cluster-1000") as stage:
        drawn = words(stage.page.view.findChildren(RegionMap)[0])
        site = stage.journey.detection.site
        counted = sum(node.connected for node in site.nodes if node.connected is not None)
        assert any(node.connected is None for node in site.nodes)
        assert f"at least {counted:,} clients" in drawn
        assert drawn.count("at least") == 5, "the total, and each of the four regions"
        model = stage.page.nodes.grid.table
        assert "Clients (all kinds)" in [text(column.title) for column in model.columns]
        regions = [row for row in rows(stage.page.nodes.grid) if row[0].endswith(" nodes")]
        assert len(regions) == 4
        assert all(row[2].startswith("at least ") for row in regions)
        assert any("," in row[2] for row in regions)


def test_the_same_clients_are_counted_of_masters_and_of_nodes() -> None:
    """Consoles are clients, too; how many of them there are is said besides."""
    one = next(node for node in sample_cluster().nodes if node.clients and node.clients.what[1].count)
    assert one.clients is not None
    jump, consoles = (count.count for count in one.clients.what)
    told = text(connected(one.clients.what))
    assert told.startswith(f"{jump + consoles} clients, of these {consoles} console")
    with staged("run-drain") as stage:  # only people are waited for: the heading says so
        assert [text(column.title) for column in stage.page.drain.grid.table.columns][1] == "Customers, consoles"
    assert text(node_words(node_lines(replace(sample_cluster(), appliances=(one,)))[0])).endswith(
        f"{jump + consoles} clients"
    )


def test_halves_say_that_some_nodes_could_not_be_counted() -> None:
    site = sample_cluster()
    blind = {"eu-1", "eu-2", "us-1"}
    unknown = replace(
        site, appliances=tuple(replace(one, clients=None) if one.name in blind else one for one in site.appliances)
    )
    halves = judge(unknown, ("eu-1", "us-1", "ap-1"))
    us = next(region for region in halves.regions if region.region == "US")
    assert (us.uncounted_first, us.uncounted_second) == (1, 0)
    lines = _lines(unknown, halves, frozenset())
    counts = {_node_cell(line).words: _clients_cell(line).words for line in lines}
    assert counts["Region\u00a0EU: 2 nodes"] == counts["eu-1"] == "unknown"
    assert counts["Region\u00a0US: 2 nodes"] == f"at least {us.clients_second}"
    ap = next(region for region in halves.regions if region.region == "AP")
    assert f"3 nodes, at present with at least {ap.clients_first} clients" in text(out_meanwhile(halves))
    nobody = judge(unknown, ("eu-1", "us-1"))
    assert "Their clients are not known." in text(out_meanwhile(nobody))
    row = RegionRow(us, explained=False)
    assert "First half: 1 node, clients unknown" in words(row)
    row.deleteLater()


def test_nothing_runs_before_it_is_started() -> None:
    with staged("method-cluster") as stage:
        signs = {
            column.cell(line).state
            for line in stage.page.cluster.grid.table.entries
            for column in stage.page.cluster.grid.table.columns
        }
        assert State.CHOSEN in signs
        assert State.RUNNING not in signs


def _badges(row: QWidget) -> list[str]:
    return [badge.text() for badge in row.findChildren(StateBadge)]


def test_a_folded_group_tells_what_its_steps_would_tell() -> None:
    with staged("plan-cluster") as stage:
        first, back, rest = stage.page.groups
        assert _badges(first) == []
        assert _badges(back) == ["restores"]
        assert _badges(rest) == ["sessions are cut", "restores"]
        rest.show_dry({})
        rest.show_dry({})
        assert _badges(rest) == ["sessions are cut", "restores", f"would act: 0 of {len(rest.unit.steps)}"]
    with staged("plan-cluster-staged") as stage:
        held = {group.unit.group.partition("-")[0]: _badges(group) for group in stage.page.groups}
        assert held["hold"] == ["changes for a time"]
        assert held["proven"] == []
        assert held["joined"] == ["restores"]


def test_nobody_is_cut_off_where_all_were_waited_for() -> None:
    plan = cluster_plan()
    rest = next(unit for unit in units(plan) if unit.group == "rest")
    assert cuts(plan, rest)
    drain = next(step for step in plan.steps if isinstance(step.action, DrainNodes))
    second = replace(drain.action, nodes=tuple(rest.lanes))
    emptied = replace(plan, steps=tuple(replace(one, action=second) if one is drain else one for one in plan.steps))
    assert not cuts(emptied, rest)
    assert cuts(emptied, next(unit for unit in units(emptied) if unit.group == "first"))


@pytest.mark.parametrize(("code", "told"), [("en", "1,513"), ("de", "1.513")])
def test_numbers_of_steps_are_written_as_the_language_writes_them(
    code: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = cluster_plan().steps[0]
    painted: list[str] = []
    monkeypatch.setattr(QPainter, "drawText", lambda _self, *args: painted.append(args[-1]))
    language().use(Translator(code, language().translator.labels))
    row, steps = PlanRow(1513, step, digits=4), StepList([StepRow(step.id, step.name, 1513)])
    try:
        for widget in (row, steps):
            widget.resize(500, 200)
            painted.clear()
            widget.grab()
            assert told in painted
        room = look().px(number_width(4))
        assert QFontMetrics(look().font(Role.SMALL)).horizontalAdvance(told) < room
    finally:
        language().use(Translator("en", language().translator.labels))
        row.deleteLater()
        steps.deleteLater()


@pytest.mark.parametrize("page", ["run-lanes", "run-lanes-failed"])
def test_what_nodes_say_is_in_view(page: str) -> None:
    with staged(page) as stage:
        grid = stage.page.lanes.grid
        told = [column.id for column in grid.table.columns]
        at = told.index("seen")
        assert at < told.index("step")
        begins = sum(grid.columnWidth(column) for column in range(at))
        assert begins < grid.viewport().width() / 2
        assert all(row[0] not in row[told.index("step")] for row in rows(grid)), "the node is named once"
        assert {row[told.index("step")] for row in rows(grid)} >= {"Install Base 3.3.2"}


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize(
    ("page", "card"),
    [
        ("run-lanes-1000", "lanes"),
        ("topology-cluster-1000", "nodes"),
        ("method-cluster-1000", "cluster"),
        ("run-drain", "drain"),
    ],
)
def test_no_name_of_a_node_is_cut(page: str, card: str, scale: float, usual_size: None) -> None:
    """Names as long as one another are not as wide as one another: a 1 is narrow."""
    with staged(page) as stage:
        look().apply(Theme.LIGHT, scale)
        settle_layout()
        metrics = QFontMetrics(look().font(Role.BODY))
        grid = getattr(stage.page, card).grid
        needed = max(metrics.horizontalAdvance(name) for name in names(grid))
        assert grid._needed[0] - 2 * look().px(10) >= needed


def test_the_widest_of_many_words_is_among_those_that_are_measured() -> None:
    metrics = QFontMetrics(look().font(Role.SECTION))
    many = [f"{region}-{number}" for region in ("eu", "www", "il") for number in range(1, 400)]
    found = [cell.words for cell in widest(many)]
    assert len(found) < 20
    assert max(map(metrics.horizontalAdvance, found)) == max(map(metrics.horizontalAdvance, many))
    assert widest([]) == []


@pytest.mark.parametrize(
    "page", ["windows-cluster", "method-cluster", "method-cluster-staged", "topology-cluster", "run-lanes"]
)
def test_nothing_is_cut_in_a_small_window_with_large_text(page: str, usual_size: None) -> None:
    with staged(page) as stage:
        look().apply(Theme.LIGHT, 1.5)
        labels = language().translator.labels
        for code in LANGUAGES:
            language().use(Translator(code, labels))
            stage.gallery.show(page, (760, 800))
            settle_layout()
            assert clipped(stage.gallery.frame) == [], code
        language().use(Translator("en", labels))
