"""Whatever the cluster: what holds of every plan."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.failover import Swing
from assistant.domain.history import Lasted
from assistant.domain.packages import Package
from assistant.domain.plan import Choices, ClientWay, EstimateSource, InstallPackage
from assistant.domain.site import Appliance
from assistant.domain.spans import in_groups, lanes, lasts
from assistant.domain.versions import Version
from assistant.guide.atlas import plan_atlas
from assistant.guide.halves import propose
from assistant.guide.history import with_history
from tests.guide.cluster import NEW, alone, atlas, chains, many, node
from tests.guide.material import AT, BASE, BASE_4, LICENCE, SITE_1, SITE_2

FEW = settings(max_examples=120, deadline=None, database=None)
CHAINS = st.sampled_from(
    [(BASE, SITE_2), (SITE_1, SITE_2), (BASE, SITE_1, SITE_2, BASE_4), (BASE,), (LICENCE,), (SITE_2, LICENCE)]
)
nodes = st.lists(
    st.tuples(
        st.sampled_from(["", "EU", "US"]),
        st.none() | st.integers(0, 50),
        st.sampled_from([True, False, None]),
        st.sampled_from(["11.1.2", "12.1.4", NEW, None]),
    ),
    min_size=1,
    max_size=9,
).map(
    lambda found: [
        node(f"n{at}", region, clients, accepting=accepting, software=software)
        for at, (region, clients, accepting, software) in enumerate(found)
    ]
)


@given(nodes, CHAINS, st.sampled_from(ClientWay), st.integers(1, 12), st.booleans(), st.data())
@FEW
def test_whatever_the_cluster(
    found: list[Appliance],
    chain: tuple[Package, ...],
    clients: ClientWay,
    at_once: int,
    failover: bool,
    data: st.DataObject,
) -> None:
    site = (atlas if failover else alone)(*found)
    names = [one.name for one in found]
    half = data.draw(st.just(()) | st.sets(st.sampled_from(names), min_size=1).map(lambda some: tuple(sorted(some))))
    choices = Choices(
        Version((12, 2, 0)), swing=Swing.DNS if failover else None, clients=clients, at_once=at_once, first_half=half
    )
    made = plan_atlas(site, choices, chains(site, *chain))
    assert made == plan_atlas(site, choices, chains(site, *chain))
    assert made.choices.first_half == (half or propose(site).first)

    seen: set[str] = set()
    off: set[str] = set()
    ran: dict[str, list[str]] = {}
    for step in made.steps:
        assert step.id not in seen
        assert set(step.needs) <= seen
        seen.add(step.id)
        off |= {what.id for what in step.switches_off}
        if isinstance(step.action, InstallPackage):
            ran.setdefault(step.action.appliance, []).append(step.action.package.name)
            if step.group:
                assert f"accepting-{step.action.appliance}" in off, "nobody new is led to a node that is being upgraded"
        off -= set(step.restores)
    assert not off, "all that was switched off is back"

    order = [package.name for package in chain]
    for name, installed in ran.items():
        assert installed == [one for one in order if one in installed], name
        assert installed[-1] == order[-1], name
    for group, members in in_groups(made.steps):
        assert group == "" or {step.lane for step in members} == set(lanes(members)) <= set(names)
    whole = lasts(made.steps, at_once)
    assert whole
    assert lasts(made.steps, 1).high >= whole.high >= lasts(made.steps, 100).high  # type: ignore[union-attr]


def test_what_was_measured_counts_for_every_node() -> None:
    site = many(12)
    made = plan_atlas(site, Choices(Version((12, 2, 0)), swing=Swing.DNS), chains(site, BASE, SITE_2))
    past = [
        Lasted(kind, timedelta(minutes=minutes), AT)
        for kind in ("install-site-automatic", "install-base-automatic", "accepting", "stage", "cluster-sync")
        for minutes in (20, 20)
    ]
    known = with_history(made, past)
    for step in known.steps:
        if isinstance(step.action, InstallPackage) or step.id.startswith(("accepting-on", "stage", "sync-cluster")):
            assert step.estimate
            assert (step.estimate.high, step.estimate.source) == (timedelta(minutes=25), EstimateSource.HISTORY)
    first = lasts([step for step in known.steps if step.group == "first"], 3)
    assert first
    assert first.high == 2 * (2 * timedelta(minutes=25) + timedelta(minutes=3))
