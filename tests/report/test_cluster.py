"""A cluster in runbook, report and calendar: nodes are told together, and what failed by itself."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from assistant import report
from assistant.domain.access import SiteAddress
from assistant.domain.failover import Method, Swing
from assistant.domain.finding import Level
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Choices, Plan
from assistant.domain.site import ClientCount, Route, Seen, Site
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine.events import StepState
from assistant.guide.atlas import plan_atlas
from assistant.report import calendar, document, model, page, runbook, runbook_page
from assistant.report import text as text_of
from assistant.report.facts import RunFacts
from tests.guide.cluster import alone, atlas, chains, many, node
from tests.guide.material import AT, BASE, SITE_2
from tests.guide.test_failover import pair
from tests.guide.test_failover import plan as pair_plan
from tests.report.material import words


def plan(site: Site, **choices: object) -> Plan:
    chosen = Choices(Version((12, 2, 0)), swing=Swing.DNS, **choices)  # type: ignore[arg-type]
    return plan_atlas(site, chosen, chains(site, BASE, SITE_2))


SMALL = plan(atlas())


def record(of: Plan, fails: str = "") -> RunFacts:
    """All steps done, one after another; in the lane of ``fails`` the step fails and the rest is left out."""
    now, lost = AT, ""
    events: list[ev.Event] = [ev.Started(AT, None, "eva", resumed=False)]
    for step in of.steps:
        now += timedelta(minutes=1)
        state = StepState.FAILED if step.id == fails else StepState.DONE
        if state is StepState.FAILED:
            lost = step.lane
        elif lost and step.lane == lost:
            state = StepState.SKIPPED
        text = plain("it fails") if state is StepState.FAILED else step.done
        seen = Observation(Reach.REACHED, step.done, Route.API, now)
        events += [
            ev.Entered(now, step.id),
            ev.Intended(now, step.id, Route.CONSOLE),
            ev.Acted(now, step.id, Outcome(step.doing, Route.CONSOLE, now)),
            *([ev.Looked(now, step.id, seen)] if state is StepState.DONE else []),
            ev.Ended(now, step.id, state, text),
        ]
    return RunFacts("r1", AT, "1.0", SiteAddress(of.site.host), of, tuple(events))


def blocks_of(kind: type, made: document.Document) -> list[document.Block]:
    return [block for block in made.blocks if isinstance(block, kind)]


def test_a_group_is_told_once_with_a_row_for_each_node() -> None:
    book = runbook.build(SMALL, AT)
    groups = [section for section in book.sections if section.group]
    assert [section.group for section in groups] == ["first", "back", "rest"]
    made = runbook_page.document(book)
    tables = [block for block in blocks_of(document.Table, made) if isinstance(block, document.Table)]
    assert [len(table.rows) for table in tables if table.caption.text == "The nodes"] == [3, 3, 3]
    entries = blocks_of(document.Entry, made)
    assert len(entries) == len([step for step in SMALL.steps if not step.group]) + 3 + 1 + 4


@pytest.mark.parametrize("kind", ["text", "md", "html", "print"])
def test_the_runbook_names_halves_and_limit(kind: str) -> None:
    text = report.as_runbook(SMALL, words(), kind, now=AT)
    for part in ("eu-2", "At most 3 nodes at a time", "Region", "Upgrade the nodes of the first half", "Traffic nodes"):
        assert part in text


def test_json_tells_lanes_and_choices() -> None:
    made = json.loads(report.as_runbook(SMALL, words(), "json", now=AT))
    lanes = {step["id"]: (step["group"], step["lane"]) for step in made["steps"]}
    assert lanes["verify-version@eu-2"] == ("first", "eu-2")
    assert lanes["swap"][0] is None
    assert made["choices"]["at_once"] == 3
    assert made["choices"]["first_half"] == list(SMALL.choices.first_half)


def test_the_whole_takes_as_long_as_its_waves() -> None:
    slow = runbook.build(plan(atlas(), at_once=1), AT).total
    quick = runbook.build(plan(atlas(), at_once=3), AT).total
    assert slow
    assert quick
    # Two packages and a look in each of two groups, and a click more in "back" and in "rest": two waves less of each.
    lane = 2 * timedelta(hours=1) + timedelta(minutes=3)
    assert slow.high - quick.high == 2 * (2 * lane) + 4 * timedelta(seconds=15)


def test_each_thing_that_comes_back_is_named_where_it_does() -> None:
    back = runbook.all_brought_back(SMALL)
    assert [off.id for off in back["accepting-on@eu-1"]] == ["accepting-eu-1"]
    assert "swap" not in back


def test_the_report_has_a_row_for_each_node_and_one_for_all_that_is_back() -> None:
    made = page.document(model.build(record(SMALL), AT))
    tables = {block.caption.text: block for block in made.blocks if isinstance(block, document.Table)}
    assert len(tables["Upgrade the nodes of the first half"].rows) == 3
    assert len(tables["Upgrade the remaining nodes"].rows) == 3
    assert len(tables["Changed for a time"].rows) == 3, "backup operations, and each half of the nodes"
    text = text_of.markdown(made, words())
    assert "3 nodes accepted no new client connections." in text
    assert "3 nodes were marked on Appliance B as not accepting new client connections." in text
    assert "6 as they should be" in text


def test_a_node_that_failed_is_seen_at_once_and_what_is_still_off_by_its_name() -> None:
    made = page.document(model.build(record(SMALL, fails="verify-version@eu-1"), AT))
    text = text_of.markdown(made, words())
    assert "it fails" in text
    assert "eu-1 is marked on Appliance B as not accepting new client connections." in text
    assert "3 nodes accepted no new client connections." in text
    assert "2 nodes were marked on" in text
    assert "5 as they should be" in text


def hit(made: Plan, step: str) -> dict[str, int] | None:
    found = runbook.who_is_hit(made, made.step(step))
    return None if found is None else {one.type: one.count for one in found.seen.what}


def test_a_cluster_is_down_for_whoever_is_on_its_nodes() -> None:
    single = plan_atlas(alone(), Choices(Version((12, 2, 0))), chains(alone(), BASE, SITE_2))
    for made, step in ((SMALL, "swap"), (single, "install-bomgar-12.2.0")):
        everybody = sum(count.count for node in made.site.nodes if node.clients for count in node.clients.what)
        assert hit(made, step) == {"support_customer": everybody}
    assert hit(SMALL, "install-bomgar-12.2.0-b") is None, "it only is the backup meanwhile"


def counted(*, node: bool, nobody: bool = False) -> Plan:
    """The primary tells its clients, and each node but perhaps one."""
    consoles = Seen((ClientCount("representative", 0 if nobody else 2),), Route.API, AT)
    nothing: Seen[tuple[ClientCount, ...]] = Seen((), Route.API, AT)
    sites = []
    for one in atlas().appliances:
        clients = consoles if one.name == "A" else nothing if nobody else one.clients
        sites.append(replace(one, clients=clients if node or one.name != "eu-1" else None))
    return plan(replace(atlas(), appliances=tuple(sites)))


def test_where_a_node_did_not_tell_it_is_at_least_so_many() -> None:
    whole, some = counted(node=True), counted(node=False)
    for made, at_least in ((whole, False), (some, True)):
        found = runbook.who_is_hit(made, made.step("swap"))
        assert found is not None
        assert found.at_least is at_least
        text = report.as_runbook(made, words(), "text", now=AT, width=200)
        assert ("at least 2 representative consoles" in text) == at_least
        assert "2 representative consoles" in text
        steps = json.loads(report.as_runbook(made, words(), "json", now=AT))["steps"]
        assert {step["hit"]["at_least"] for step in steps if step["hit"]} == {at_least}
    assert hit(some, "swap") != hit(whole, "swap")
    assert hit(counted(node=False, nobody=True), "swap") is None, "nobody among those that told is not nobody"


def test_the_calendar_tells_a_group_as_one() -> None:
    planned = plan(many(30), windows=(AT + timedelta(days=1),))
    (window,) = [entry for entry in calendar.entries(planned, AT) if entry.key == "window-1"]
    assert len(window.lines) < 40
    assert any("Upgrade the remaining nodes" in str(line.params) for line in window.lines)


def test_long_lists_are_cut_and_say_how_much() -> None:
    site = atlas(*(node(f"n{at}", "EU") for at in range(60)))
    text = report.as_runbook(plan(site), words(), "text", now=AT)
    assert "and 23 more" in text
    assert len(text) < 60_000


def test_a_thousand_nodes_make_a_runbook_and_a_report_of_bearable_length() -> None:
    big = plan(many(1000))
    book = runbook_page.document(runbook.build(big, AT))
    regions = 100
    assert len(book.blocks) < regions + 70
    made = page.document(model.build(record(big), AT))
    assert len(made.blocks) < 60


# ── how the masters stand ────────────────────────────────────────────────────────────────────────────

SYNCED = AT - timedelta(hours=6)


def known(of: Site) -> Site:
    """The masters tell when they were synchronised last."""
    seen = Seen(SYNCED, Route.API, AT)
    masters = [replace(one, last_sync=seen) for one in of.masters]
    return replace(of, appliances=(*masters, *of.nodes))


def told(made: RunFacts, step: str, *facts: tuple[str, str]) -> RunFacts:
    """The same run, with what was seen in one step."""
    events = tuple(
        replace(one, seen=replace(one.seen, facts=facts)) if isinstance(one, ev.Looked) and one.step == step else one
        for one in made.events
    )
    return replace(made, events=events)


def standing(made: RunFacts, now: datetime = AT) -> dict[tuple[str, str], model.Change]:
    return {(one.what, one.about): one for one in model.build(made, now).changes if one.what in ("role", "sync")}


def test_roles_are_read_from_the_step_that_set_them() -> None:
    made = record(plan(known(atlas())))
    roles = (("role.B", "primary"), ("role.A", "backup"))
    found = standing(told(made, "swap", *roles, ("last-sync.B", SYNCED.isoformat())))
    after = {name: found["role", name].after for name in "AB"}
    assert {name: sight.raw for name, sight in after.items() if sight} == {
        "A": "FailoverRole.BACKUP",
        "B": "FailoverRole.PRIMARY",
    }
    at = next(one.seen.at for one in made.events if isinstance(one, ev.Looked) and one.step == "swap")
    assert {sight.at for sight in after.values() if sight} == {at}
    # It was looked at in the middle of the run: that nothing was synchronised since is nothing to warn of.
    assert (found["sync", "B"].level, found["sync", "B"].remark) == (Level.NOT_APPLICABLE, None)
    assert found["sync", "A"].level is Level.UNKNOWN


def test_a_sync_that_a_step_saw_is_good() -> None:
    later = AT + timedelta(minutes=5)
    made = told(record(plan(known(atlas()))), "swap", ("role.A", "backup"), ("last-sync.A", later.isoformat()))
    found = standing(made)
    assert found["sync", "A"].level is Level.PASS
    assert found["sync", "A"].after is not None
    assert found["sync", "A"].after.raw == str(later)
    assert found["role", "B"].after is None
    assert found["role", "B"].level is Level.UNKNOWN


def test_whoever_looks_again_is_believed_rather_than_the_steps() -> None:
    site = known(atlas())
    made = told(record(plan(site)), "swap", ("role.A", "backup"), ("last-sync.A", SYNCED.isoformat()))
    found = standing(replace(made, after=site))
    assert found["role", "A"].after is not None
    assert found["role", "A"].after.raw == "FailoverRole.PRIMARY"
    assert found["sync", "A"].level is Level.WARNING


def test_both_of_a_pair_have_the_sync_that_was_waited_for() -> None:
    site = pair()
    seen = Seen(SYNCED, Route.API, AT)
    site = replace(site, appliances=tuple(replace(one, last_sync=seen) for one in site.appliances))
    of = pair_plan(Method.SYNCHRONOUS, None, site=site)
    ids = [step.id for step in of.steps]
    last, later = [name for name in ids if name.startswith("sync-after")][-1], AT + timedelta(hours=2)
    made = told(record(of), last, ("last-sync", later.isoformat()), ("status", "success"))
    found = standing(made)
    assert {found["sync", name].level for name in "AB"} == {Level.PASS}
    assert {str(found["sync", name].after) for name in "AB"} == {str(found["sync", "A"].after)}
