"""A cluster whose nodes install together: who is held back, and what a person does in between (product-facts 7d)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.cluster import InstallTogether, SetAccepting, StageOnCluster, StillOld, TakePart
from assistant.domain.failover import SetAutomaticFailover, SetRole, Swing
from assistant.domain.message import Label
from assistant.domain.packages import Package, PackageKind, PackageState
from assistant.domain.plan import Ask, Choices, ClientWay, InstallPackage, Plan, UpdateWay, VerifyVersion
from assistant.domain.question import HandTask, QuestionKind
from assistant.domain.site import CLUSTER_UPDATES, Route, Seen, Site, Topology
from assistant.domain.spans import in_groups
from assistant.domain.versions import Version
from assistant.guide.atlas import plan_atlas
from assistant.guide.cluster_staged import plan_staged
from assistant.guide.rules import RULES
from assistant.guide.schedule import schedule
from assistant.labels import Labels
from assistant.paths import resource
from tests.guide.cluster import NEW, OLD, alone, atlas, chains, many, node
from tests.guide.material import AT, BASE, HOST, SITE_1, SITE_2, everything_in, ids, site
from tests.guide.test_atlas import FIRST, SECOND, outline

TARGET = Version((12, 2, 0))


def staged(of: Site) -> Site:
    """The same with the console feature."""
    return replace(of, edition=replace(of.edition, features=(CLUSTER_UPDATES,)))


def plan(of: Site | None = None, *packages: Package, **choices: object) -> Plan:
    found = staged(of or atlas())
    chosen = Choices(TARGET, **choices)  # type: ignore[arg-type]
    return plan_staged(found, chosen, chains(found, *(packages or (BASE, SITE_2))))


PAIR, ONE = plan(), plan(alone())
PLANS = [
    PAIR,
    ONE,
    plan(atlas(automatic=True)),
    plan(atlas(automatic=None)),
    plan(None, BASE),
    plan(None, SITE_1, SITE_2),
    plan(alone(), BASE, SITE_1, SITE_2, windows=(AT, AT + timedelta(days=3))),
    plan(None, SITE_1, SITE_2, clients=ClientWay.REINSTALL),
    plan(updates=UpdateWay.MANUAL),
    plan(atlas(node("x1", "", accepting=False), node("x2", ""), node("x3", "EU", software=NEW))),
    plan(many(40)),
]


def test_the_order_of_two_masters() -> None:
    assert outline(PAIR) == [
        "rollout",
        "certificate-stores",
        "prepare-clients",
        "backup-1",
        "certificate-export",
        "snapshots",
        "hold-back-b",
        "hold: hold-back",
        "resync-nodes",
        "together-base-3.3.2",
        "still-old-base-3.3.2",
        "backup-2",
        "together-bomgar-12.2.0",
        "still-old-bomgar-12.2.0",
        "verify-version-a",
        "proven: verify-version",
        "back: accepting-on",
        "console-build",
        "test-session",
        "rest-confirmed",
        "together-base-3.3.2-held",
        "together-bomgar-12.2.0-held",
        "verify-version-b",
        "take-part-b",
        "joined: verify-version accepting-on take-part",
        "watch-clients",
    ]


def test_one_master_is_never_held_back() -> None:
    assert [s.action.appliance for s in ONE.steps if isinstance(s.action, TakePart) and not s.action.on] == [*SECOND]
    assert "take-part-a" not in ids(ONE)


def test_half_of_the_nodes_go_with_the_primary_and_the_rest_with_the_backup() -> None:
    done = [s.action for s in PAIR.steps if isinstance(s.action, InstallTogether)]
    assert [(one.package, set(one.appliances)) for one in done] == [
        (BASE, {"A", *FIRST}),
        (SITE_2, {"A", *FIRST}),
        (BASE, {"B", *SECOND}),
        (SITE_2, {"B", *SECOND}),
    ]
    assert done[0].appliances[0] == "A"


def looks(made: Plan) -> dict[str, StillOld]:
    return {s.id: s.action for s in made.steps if isinstance(s.action, StillOld)}


def test_after_each_package_it_is_proven_that_whatever_is_held_back_is_as_it_was_seen() -> None:
    base = Seen(Version((3, 2, 4)), Route.CONSOLE, AT)
    of = atlas()
    of = replace(of, appliances=tuple(replace(a, base=base) if a.name == SECOND[0] else a for a in of.appliances))
    found = looks(plan(of, BASE, SITE_1, SITE_2, clients=ClientWay.REINSTALL))
    assert [one.packages for one in found.values()] == [(BASE,), (BASE, SITE_1), (BASE, SITE_1, SITE_2)]
    for one in found.values():
        was = {held.appliance: (held.software, held.base) for held in one.held}
        assert set(was) == {"B", *SECOND}
        assert {str(software) for software, _ in was.values()} == {OLD}
        assert {name for name, (_, base) in was.items() if base is not None} == {SECOND[0]}


def test_in_a_later_round_it_is_as_the_round_before_left_it() -> None:
    found = looks(plan(None, BASE, SITE_1, SITE_2))
    assert [one.packages for one in found.values()] == [(BASE,), (BASE, SITE_1), (SITE_2,)]
    last = found["still-old-bomgar-12.2.0-2"]
    assert {(one.software, one.base) for one in last.held} == {(SITE_1.version, BASE.version)}


def test_base_alone_is_looked_at_as_well_and_a_licence_shows_nothing() -> None:
    assert [one.packages for one in looks(plan(None, BASE)).values()] == [(BASE,)]
    licence = Package("Licence add-on", PackageKind.LICENCE, Version((1, 0)), PackageState.AVAILABLE)
    assert [one.packages for one in looks(plan(None, licence, SITE_2)).values()] == [(licence, SITE_2)]


def test_chosen_nodes_go_first() -> None:
    made = plan(first_half=("eu-1", "ap-2"))
    assert made.choices.first_half == ("eu-1", "ap-2")
    action = made.step("together-base-3.3.2").action
    assert isinstance(action, InstallTogether)
    assert set(action.appliances) == {"A", "eu-1", "ap-2"}


def test_automatic_failover_is_off_before_the_primary_compares_and_on_at_the_end() -> None:
    made = plan(atlas(automatic=True))
    names = ids(made)
    off = [n for n, s in enumerate(made.steps) if isinstance(s.action, SetAutomaticFailover) and not s.action.on]
    on = [n for n, s in enumerate(made.steps) if isinstance(s.action, SetAutomaticFailover) and s.action.on]
    assert {made.steps[n].target for n in off} == {made.steps[n].target for n in on} == {"A", "B"}
    assert max(off) < names.index("resync-nodes")
    assert min(on) > names.index("take-part-b")


def test_automatic_failover_that_was_not_seen_is_told() -> None:
    told = [one.why.text for one in plan(atlas(automatic=None)).skipped]
    assert any("off at the backup" in text for text in told)
    assert not any("off at the backup" in one.why.text for one in PAIR.skipped)


def test_where_the_public_copy_ends_a_person_is_told_so_and_acts() -> None:
    for step in PAIR.steps:
        if isinstance(step.action, InstallTogether):
            assert [route.value for route in step.routes] == ["hand"]
            assert "public documentation ends here" in str(step.detail)
            assert step.hand is not None
            assert step.hand.press is None
            assert "upgrade-a-cluster-in-stages" in str(step.hand.note)


def test_resync_is_a_person_s_and_its_end_is_a_person_s_word() -> None:
    action = PAIR.step("resync-nodes").action
    assert isinstance(action, Ask)
    assert action.question.kind is QuestionKind.HAND
    assert action.question.hand is not None
    assert (action.question.hand.appliance, action.question.hand.press) == ("A", "updates.resync_now")


def test_several_site_packages_are_several_courses_of_the_same_primary() -> None:
    made = plan(None, SITE_1, SITE_2)
    assert ids(made)[ids(made).index("take-part-b") :].count("hold-back-2-b") == 1
    assert {s.action.appliances[0] for s in made.steps if isinstance(s.action, InstallTogether)} == {"A", "B"}
    assert made.step("together-bomgar-12.2.0-2").window == 2
    assert not [s for s in made.steps if isinstance(s.action, SetRole)]


def test_base_alone_leaves_the_nodes_in_service() -> None:
    made = plan(None, BASE)
    assert not [s for s in made.steps if isinstance(s.action, SetAccepting)]
    assert "watch-clients" not in ids(made)


@pytest.mark.parametrize("made", PLANS)
class TestAnyPlan:
    def test_nothing_is_installed_or_distributed_by_the_assistant(self, made: Plan) -> None:
        assert not [s for s in made.steps if isinstance(s.action, InstallPackage | StageOnCluster)]

    def test_whatever_is_not_meant_is_held_back_before_anything_is_installed(self, made: Plan) -> None:
        held: set[str] = set()
        for step in made.steps:
            if isinstance(step.action, TakePart):
                (held.discard if step.action.on else held.add)(step.action.appliance)
            elif isinstance(step.action, InstallTogether) and "-held" not in step.id:
                assert not held & set(step.action.appliances)
                others = {one.name for one in made.site.appliances} - set(step.action.appliances)
                has_it = {one.name for one in made.site.appliances if str(one.software and one.software.what) == NEW}
                assert others - has_it <= held
        assert not held

    def test_all_that_is_switched_off_comes_back(self, made: Plan) -> None:
        off: set[str] = set()
        for step in made.steps:
            off |= {what.id for what in step.switches_off}
            off -= set(step.restores)
        assert off == set()

    def test_each_appliance_is_upgraded_once_and_proven(self, made: Plan) -> None:
        done = [
            (name, s.action.package.name)
            for s in made.steps
            if isinstance(s.action, InstallTogether)
            for name in s.action.appliances
        ]
        assert len(done) == len(set(done))
        proven = {s.action.appliance for s in made.steps if isinstance(s.action, VerifyVersion)}
        assert {name for name, _ in done} == proven

    def test_ids_are_unique_and_needs_come_before(self, made: Plan) -> None:
        assert len(ids(made)) == len(set(ids(made)))
        known: set[str] = set()
        for step in made.steps:
            assert set(step.needs) <= known
            known.add(step.id)
        for name, members in in_groups(made.steps):
            assert not name or {member.group for member in members} == {name}

    def test_what_cuts_or_cannot_be_undone_is_asked_about_before(self, made: Plan) -> None:
        asked = False
        for step in made.steps:
            asked = asked or (step.gate is not None and step.gate.expected == HOST)
            assert asked or not step.irreversible

    def test_rules_have_words_and_labels_exist(self, made: Plan) -> None:
        labels = Labels.load(resource("labels.toml"))
        for thing in everything_in(made.steps[:60]):
            if isinstance(thing, HandTask):
                names = [name for name in (thing.page, thing.section, thing.press) if name]
                assert all(labels.names(name) for name in names)
            elif isinstance(thing, Label):
                assert labels.names(thing.key)
        assert {rule for step in made.steps for rule in step.rules} <= set(RULES)

    def test_it_can_be_laid_out(self, made: Plan) -> None:
        laid = schedule(made, AT - timedelta(days=1))
        assert len(laid.windows) == max(step.window for step in made.steps)
        assert all(window.packages for window in laid.windows)


# ── the other way ────────────────────────────────────────────────────────────────────────────────────


def test_the_old_way_is_refused_there() -> None:
    found = staged(atlas())
    with pytest.raises(ValueError, match="install together"):
        plan_atlas(found, Choices(TARGET, swing=Swing.DNS), chains(found, BASE, SITE_2))


@pytest.mark.parametrize("of", [atlas(), staged(site()), replace(staged(atlas()), described=True)])
def test_and_this_way_anywhere_else(of: Site) -> None:
    with pytest.raises(ValueError, match=r"install together|cluster"):
        plan_staged(of, Choices(TARGET), {one.name: (BASE, SITE_2) for one in of.appliances})


def test_only_a_cluster_is_upgraded_in_stages() -> None:
    assert staged(atlas()).is_staged
    assert not atlas().is_staged
    assert not replace(staged(site()), topology=Topology.FAILOVER).is_staged
