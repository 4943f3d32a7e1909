"""Facts in, findings out; what is not known is never good."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest

from assistant.checks.permissions import allowed, needs
from assistant.checks.readiness import ClockAnswer, Facts, readiness
from assistant.checks.served import Served
from assistant.domain.finding import Finding, Level
from assistant.domain.packages import Package, PackageKind, PackageState
from assistant.domain.plan import UpdateWay
from assistant.domain.site import (
    Appliance,
    Brand,
    ClientCount,
    Edition,
    FailoverRole,
    Route,
    Seen,
    Site,
    Topology,
)
from assistant.domain.versions import Build, Version
from tests.checks.pki import HOST, LEAF, MIDDLE, NOW, ROOT

ALL = (("perm_command", "full_access"), ("perm_backup", "1"), ("perm_configuration", "1"))


def seen(what: object) -> Seen:  # type: ignore[type-arg]
    return Seen(what, Route.API, NOW)


def box(name: str = "A", version: str = "19.1.8 (37380)", **other: object) -> Appliance:
    given = {"software": seen(Build.parse(version)), "base": seen(Version((6, 1))), "clients": seen(())} | other
    return Appliance(name, f"192.0.2.{ord(name)}:443", **given)  # type: ignore[arg-type]


def site(*appliances: Appliance, topology: Topology | None = Topology.SINGLE, **other: object) -> Site:
    edition = Edition(Brand.BEYONDTRUST, **other)  # type: ignore[arg-type]
    return Site(HOST, 443, edition, topology, appliances or (box(),))


def package(state: PackageState, name: str = "BeyondTrust 19.2.1") -> Package:
    return Package(name, PackageKind.SITE, Version((19, 2, 1)), state, "needs Base 6.1.1")


GOOD = Facts(
    now=NOW,
    site=site(),
    permissions=ALL,
    packages=(("A", (package(PackageState.AVAILABLE),)),),
    cluster_updates=False,
    served=(("A", Served((LEAF.der, MIDDLE.der), trusted=True)),),
    store=(ROOT.der,),
    clocks=(("A", ClockAnswer(NOW, NOW, NOW)),),
    confirmed=("R3", "R14"),
)


def judge(facts: Facts = GOOD, **changes: object) -> dict[str, Finding]:
    found = readiness(dataclasses.replace(facts, **changes))  # type: ignore[arg-type]
    assert len({(one.id, one.about) for one in found}) == len(found)
    for one in found:
        good = one.level in (Level.PASS, Level.NOT_APPLICABLE)
        assert good == (one.advice is None), one.id
        assert one.about
    return {one.id: one for one in found}


def test_a_ready_site() -> None:
    found = judge()
    assert {one.level for one in found.values()} == {Level.PASS, Level.NOT_APPLICABLE}
    assert len(found) >= 14


def test_nothing_known_is_never_good() -> None:
    found = judge(Facts(now=NOW, host=HOST))
    assert {one.level for one in found.values()} == {Level.UNKNOWN, Level.BY_HAND}
    assert {"site.known", "clock.difference", "tls.chain", "updates.cluster", "clients.connected"} <= set(found)


def test_each_thing_unknown_is_not_good() -> None:
    blank = Facts(now=NOW)
    for change, finding in {
        "site": "site.known",
        "permissions": "api.permission.perm_backup",
        "packages": "updates.list",
        "served": "tls.trusted",
        "clocks": "clock.difference",
        "confirmed": "clients.certificate-stores",
    }.items():
        found = judge(host=HOST, **{change: getattr(blank, change)})
        assert found[finding].level in (Level.UNKNOWN, Level.BY_HAND)


# ── Who is connected ─────────────────────────────────────────────────────────────────────────────────


def counts(**numbers: int) -> tuple[ClientCount, ...]:
    return tuple(ClientCount(kind, number) for kind, number in numbers.items())


def test_connected_people_are_shown() -> None:
    one = box(clients=seen(counts(representative=2, support_customer=1, pinned_client=900)))
    two = box("B", clients=seen(counts(representative=3)))
    found = judge(site=site(one, two))["clients.connected"]
    assert (found.level, found.rules) == (Level.WARNING, ("R10", "R11"))
    assert dict(found.text.params) == {"reps": 5, "customers": 1, "attendees": 0}
    assert found.why is not None
    assert "pinned_client 900" in found.detail


def test_machines_alone_disturb_nobody() -> None:
    assert judge(clients=seen(counts(pinned_client=900, push_agent=2)))["clients.connected"].level is Level.PASS


def test_one_uncounted_appliance_leaves_it_unknown() -> None:
    found = judge(site=site(box(), box("B", clients=None)))["clients.connected"]
    assert found.level is Level.UNKNOWN


def test_an_old_count_of_nobody_is_not_good() -> None:
    old = Seen(counts(representative=0), Route.API, NOW - timedelta(hours=1))
    found = judge(clients=old)["clients.connected"]
    assert found.level is Level.UNKNOWN
    assert "was" in found.text.text
    assert judge(clients=Seen(counts(representative=1), Route.API, old.at))["clients.connected"].level is Level.WARNING


# ── Permissions ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("value", "read", "write"), [("deny", 0, 0), ("read_only", 1, 0), ("full_access", 1, 1), ("", 0, 0)]
)
def test_the_command_permission(value: str, read: int, write: int) -> None:
    read_need, *_, role_need = needs(Topology.FAILOVER)
    assert (allowed(read_need, value), allowed(role_need, value)) == (bool(read), bool(write))


def test_a_missing_permission_says_which_and_where() -> None:
    found = judge(permissions=(("perm_command", "read_only"), ("perm_backup", "0")))
    assert found["api.permission.perm_command"].level is Level.PASS
    for name in ("perm_backup", "perm_configuration"):
        lacking = found[f"api.permission.{name}"]
        assert lacking.level is Level.WARNING
        assert lacking.advice is not None
        assert {key for key, _ in lacking.advice.params} == {"permission", "page", "otherwise"}
    assert "api.permission.perm_command.full_access" not in found


def test_a_failover_pair_needs_more() -> None:
    found = judge(site=site(topology=Topology.FAILOVER), permissions=(("perm_command", "read_only"),))
    assert found["api.permission.perm_command.full_access"].level is Level.WARNING


# ── Updates ──────────────────────────────────────────────────────────────────────────────────────────


def test_cluster_updates_stop_everything() -> None:
    for found in (judge(cluster_updates=True), judge(site=site(features=("cluster-updates",)))):
        assert found["updates.cluster"].level is Level.FAIL
        assert found["updates.cluster"].blocks


def test_cluster_updates_are_explained_and_lead_to_the_staged_way() -> None:
    found = judge(cluster_updates=True)["updates.cluster"]
    assert found.why is not None
    assert "primary node" in str(found.why)
    assert found.advice is not None
    assert "Nothing is installed or sent from here" in str(found.advice)
    assert "in stages" in str(found.advice)


def test_cluster_updates_nobody_looked_for() -> None:
    assert judge(cluster_updates=None)["updates.cluster"].level is Level.NOT_APPLICABLE
    for topology in (Topology.ATLAS, Topology.FAILOVER, None):
        assert judge(cluster_updates=None, site=site(topology=topology))["updates.cluster"].level is Level.UNKNOWN


def test_an_empty_list_is_explained() -> None:
    found = judge(packages=(("A", ()),))["updates.list"]
    assert (found.level, "R3" in found.rules) == (Level.WARNING, True)


def test_locked_packages() -> None:
    locked = package(PackageState.LOCKED, "BeyondTrust 20.1.1")
    some = judge(packages=(("A", (package(PackageState.AVAILABLE), locked)),))
    assert some["updates.list"].level is Level.PASS
    assert (some["updates.locked"].level, some["updates.locked"].rules) == (Level.PASS, ("R4", "R17"))
    assert "needs Base" in some["updates.locked"].detail
    alone = judge(packages=(("A", (locked,)),))
    assert alone["updates.list"].level is Level.FAIL
    assert "R5" in alone["updates.list"].rules


def test_confirmations_by_hand() -> None:
    found = judge(confirmed=("R14",))
    assert found["clients.certificate-stores"].level is Level.PASS
    assert (found["updates.rollout"].level, found["updates.rollout"].rules) == (Level.BY_HAND, ("R3",))


# ── Versions ─────────────────────────────────────────────────────────────────────────────────────────

LEGACY = {"legacy.lsid", "legacy.integration-client", "legacy.namespaces"}


@pytest.mark.parametrize("version", ["10.5.9", "9.0"])
def test_before_10_6(version: str) -> None:
    found = judge(site=site(box(version=version)))
    assert set(found) >= LEGACY
    assert {found[name].level for name in LEGACY} == {Level.WARNING}
    assert {rule for name in LEGACY for rule in found[name].rules} == {"L1", "L2", "L3", "L4", "L5"}


@pytest.mark.parametrize("version", ["10.6", "10.6.1", "12.2.0"])
def test_from_10_6_on(version: str) -> None:
    found = judge(site=site(box(version=version)))
    assert found["legacy.before-10.6"].level is Level.NOT_APPLICABLE
    assert not LEGACY & set(found)


def test_an_unknown_version() -> None:
    found = judge(site=site(box(software=None)))
    assert found["appliance.version"].level is Level.UNKNOWN
    assert found["legacy.before-10.6"].level is Level.UNKNOWN
    one_old = judge(site=site(box(software=None), box("B", "10.5.1")))
    assert set(one_old) >= LEGACY
    one_new = judge(site=site(box(software=None), box("B", "12.5.1")))
    assert one_new["legacy.before-10.6"].level is Level.UNKNOWN


def test_versions_that_differ() -> None:
    assert judge(site=site(box(), box("B", "19.1.9")))["appliance.versions-differ"].level is Level.WARNING
    assert "appliance.versions-differ" not in judge(site=site(box(), box("B")))


@pytest.mark.parametrize(
    ("base", "updates", "level"),
    [
        ((3, 3, 1), UpdateWay.MANUAL, Level.WARNING),
        ((3, 3, 2), UpdateWay.MANUAL, Level.PASS),
        ((3, 3, 1), None, Level.WARNING),
        ((3, 3, 1), UpdateWay.AUTOMATIC, Level.NOT_APPLICABLE),
        (None, UpdateWay.MANUAL, Level.UNKNOWN),
    ],
)
def test_the_download_key(base: tuple[int, ...] | None, updates: UpdateWay | None, level: Level) -> None:
    one = box(base=seen(Version(base)) if base else None)
    assert judge(site=site(one), updates=updates)["updates.download-key"].level is level


@pytest.mark.parametrize(("base", "level"), [((3, 3, 2), Level.PASS), (None, Level.UNKNOWN)])
def test_of_a_move_the_key_is_that_of_the_new_appliance(base: tuple[int, ...] | None, level: Level) -> None:
    new = Appliance("new", "192.0.2.12:443", base=seen(Version(base)) if base else None)
    moving = dataclasses.replace(site(box(base=seen(Version((3, 2, 4))))), replacement=new)
    assert judge(site=moving, updates=UpdateWay.MANUAL)["updates.download-key"].level is level


# ── Data sync ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("age", "status", "level"),
    [
        (timedelta(hours=1), "success", Level.PASS),
        (timedelta(days=2), "success", Level.WARNING),
        (timedelta(hours=1), "failed: disk", Level.WARNING),
        (timedelta(hours=1), None, Level.UNKNOWN),
        (None, None, Level.UNKNOWN),
    ],
)
def test_the_last_sync(age: timedelta | None, status: str | None, level: Level) -> None:
    one = box(
        role=seen(FailoverRole.BACKUP),
        last_sync=seen(NOW - age) if age else None,
        last_sync_status=seen(status) if status else None,
    )
    assert judge(site=site(one, topology=Topology.FAILOVER))["failover.last-sync"].level is level


def test_no_sync_without_a_pair() -> None:
    assert "failover.last-sync" not in judge()
    node = box("C", role=seen(FailoverRole.NONE))
    assert "failover.last-sync" not in judge(site=site(node, topology=Topology.ATLAS))


def test_each_appliance_has_its_own_findings() -> None:
    found = readiness(dataclasses.replace(GOOD, site=site(box(), box("B"))))
    clocks = {one.about: one.level for one in found if one.id == "clock.difference"}
    assert clocks == {"A": Level.PASS, "B": Level.UNKNOWN}


def test_findings_can_be_kept() -> None:
    from assistant.domain.value import canonical, decode, encode

    found = readiness(GOOD)
    assert decode(encode(found)) == found
    assert canonical(found)
