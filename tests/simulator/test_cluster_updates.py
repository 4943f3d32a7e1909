"""Updates in a cluster: staged, installed on nodes and masters, all at once in the newest era (P7, P8, R33, 7d)."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.simulator.editions import EDITIONS
from tests.simulator.closed_raw import upload
from tests.simulator.cluster_raw import DISTRIBUTE, NODES, Atlas
from tests.simulator.conftest import Simulate
from tests.simulator.failover_raw import BASE, MINUTE, SITE, save
from tests.simulator.network_raw import at_desk
from tests.simulator.raw import Browser

OTHERS = ("B", *NODES)


def packages(cluster: Atlas) -> list[str]:
    return [package.name for package in EDITIONS[cluster.sim.edition].packages]


def test_what_the_master_can_get_is_put_on_every_node(cluster: Atlas) -> None:
    """P7: Distribute to Cluster; the nodes list it without the internet."""
    assert cluster.listed("eu-1") == []
    assert "Puts the updates of this list on every node." not in cluster.updates("A").seen
    browser = cluster.updates("A").press("Check for Updates").press("Distribute to Cluster")
    assert "The distribution has been started." in browser.seen
    cluster.sim.clock.advance(DISTRIBUTE / 2)
    assert ": 50 %" in browser.go(browser.url).seen
    cluster.sim.clock.advance(DISTRIBUTE / 2)
    assert "distributed to 7 of 7 nodes." in browser.go(browser.url).seen
    for name in OTHERS:
        assert cluster.listed(name) == packages(cluster)
    assert "could not be reached" in cluster.updates("eu-1").press("Check for Updates").seen
    assert cluster.listed("eu-1") == packages(cluster)


def test_the_master_fetches_them_first_and_then_one_appliance_after_another_is_served(cluster: Atlas) -> None:
    cluster.updates("A").press("Check for Updates").press("Distribute to Cluster")
    counts = []
    for _ in range(8):
        cluster.sim.clock.advance(DISTRIBUTE / 8)
        counts.append([name for name in OTHERS if cluster.listed(name)])
    assert counts[0] == counts[1] == [], "the master has to fetch them"
    assert counts == sorted(counts, key=len)
    assert all(served == list(OTHERS[: len(served)]) for served in counts)
    assert len({len(served) for served in counts}) > 4
    assert counts[-1] == list(OTHERS)
    cluster.updates("A").press("Distribute to Cluster")
    cluster.sim.clock.advance(DISTRIBUTE / 2)
    assert ": 50 %" in cluster.updates("A").seen


def test_what_was_uploaded_need_not_be_fetched(cluster: Atlas, tmp_path: Path) -> None:
    upload(cluster.updates("A"), cluster.sim.update_file(0, tmp_path))
    cluster.updates("A").press("Distribute to Cluster")
    cluster.sim.clock.advance(DISTRIBUTE / 4)
    assert cluster.listed("B") == packages(cluster)[:1]
    assert cluster.listed("ap-2") == []


def test_nothing_is_installed_by_it(cluster: Atlas) -> None:
    """R33."""
    cluster.distribute()
    assert cluster.effects("install-started") == []
    names = ", ".join(packages(cluster))
    assert cluster.effects("distribution-started") == [("A", names)]
    assert cluster.effects("distribution-finished") == [("A", f"{names} to 7 of 7")]


def test_software_management_distributes_as_well(cluster: Atlas) -> None:
    """P7.1 names this page."""
    cluster.updates("A").press("Check for Updates")
    label = "Software Management" if cluster.sim.edition.startswith("bomgar") else "Software"
    cluster.login("A", "Management", label).press("Distribute to Cluster")
    cluster.sim.clock.advance(DISTRIBUTE)
    assert cluster.listed("us-2") == packages(cluster)
    assert "distributed to 7 of 7 nodes." in cluster.login("A", "Management", label).seen


def test_uploaded_files_wait_on_a_master_and_can_be_distributed(cluster: Atlas, tmp_path: Path) -> None:
    """7d: upload but do not install, press Distribute to Cluster."""
    for place, name in enumerate(packages(cluster)):
        browser = upload(cluster.updates("A"), cluster.sim.update_file(place, tmp_path))
        assert f"{name} has been uploaded. Nothing was installed." in browser.seen
    assert cluster.listed("A") == packages(cluster)
    assert cluster.effects("install-started") == []
    cluster.updates("A").press("Distribute to Cluster")
    cluster.sim.clock.advance(DISTRIBUTE)
    assert cluster.listed("eu-2") == packages(cluster)
    cluster.updates("A").press("Install This Update")
    assert cluster.effects("install-started") == [("A", packages(cluster)[0])]


def distribute_file(closed: Atlas, content: bytes) -> Browser:
    """Press the button that is beside the file field: below it when there is one for what is listed."""
    browser = closed.updates("A")
    form, button = browser.button("Distribute to Cluster", 1 if closed.listed("A") else 0)
    fields = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
    files = {browser.names(form)[0]: content} if content else {}
    return browser.upload(form.action, fields | {button.get("name"): button.get("value")}, files)


def test_older_consoles_upload_and_distribute_by_one_button(simulate: Simulate, tmp_path: Path) -> None:
    """Nothing is installed, whatever agreement an installation from a file would want."""
    closed = Atlas(simulate("bomgar-12-closed", scenario="closed-atlas"))
    for number, name in enumerate(packages(closed)[:2]):
        content = closed.sim.update_file(number, tmp_path).read_bytes()
        assert "The distribution has been started." in distribute_file(closed, content).seen
        assert "Updates are being distributed already." in distribute_file(closed, content).seen
        closed.sim.clock.advance(DISTRIBUTE)
        assert closed.listed("eu-1") == closed.listed("B") == packages(closed)[: number + 1]
        assert name in closed.listed("A")
    assert closed.effects("install-started") == []
    assert "eula-shown" not in {effect.kind for effect in closed.sim.effects}


def test_without_a_file_that_button_distributes_nothing(simulate: Simulate) -> None:
    closed = Atlas(simulate("bomgar-12-closed", scenario="closed-atlas"))
    distribute_file(closed, b"")
    distribute_file(closed, b"no update at all")
    assert closed.effects("distribution-started") == []
    assert closed.listed("A") == []


def test_newer_consoles_have_no_such_button_and_nodes_never_have_one(simulate: Simulate) -> None:
    closed = Atlas(simulate("beyondtrust-19", scenario="closed-atlas"))
    assert not closed.updates("A").has_button("Distribute to Cluster")
    older = Atlas(simulate("bomgar-12-closed", scenario="closed-atlas"))
    assert [name for name in ("A", *OTHERS) if older.updates(name).has_button("Distribute to Cluster")] == ["A", "B"]


def test_a_node_installs_what_is_on_it_without_a_download(cluster: Atlas) -> None:
    cluster.distribute()
    browser = cluster.updates("eu-1").press("Install This Update")
    assert "Checking Base Software" in browser.seen
    cluster.sim.clock.advance(14 * MINUTE)
    with pytest.raises(ConnectionRefusedError):
        cluster.version("eu-1")
    cluster.sim.clock.advance(10 * MINUTE)
    assert cluster.listed("eu-1") == packages(cluster)[1:]


def test_nodes_install_side_by_side(cluster: Atlas) -> None:
    cluster.distribute()
    cluster.install_staged("eu-1", "us-1", "ap-1")
    versions = {name: cluster.version(name) for name in NODES}
    assert [name for name, version in versions.items() if version == cluster.sim.target] == ["eu-1", "us-1", "ap-1"]


def test_an_upgraded_master_takes_no_clients_on_its_nodes(cluster: Atlas) -> None:
    """P7: B then by itself marks all traffic nodes as not accepting; A goes on with its own settings."""
    cluster.install("B", BASE)
    assert cluster.accepting("B") == list(NODES)
    cluster.install("B", SITE)
    assert cluster.accepting("B") == []
    assert cluster.accepting("A") == list(NODES)
    assert cluster.effects("nodes-not-accepting") == [("B", "6 nodes")]
    assert cluster.effects("cut-off") == []


def test_a_node_of_another_version_than_its_master_serves_nobody(cluster: Atlas) -> None:
    cluster.distribute()
    everybody = sum(cluster.on_nodes().values())
    cluster.install_staged("eu-1")
    cluster.sim.clock.advance(30 * MINUTE)
    assert "eu-1" in cluster.accepting()
    assert cluster.on_nodes()["eu-1"] == 0
    assert sum(cluster.on_nodes().values()) == everybody


# ── Cluster Updates ──────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def newest(simulate: Simulate) -> Atlas:
    return Atlas(simulate("beyondtrust-25", scenario="atlas"))


def test_every_appliance_of_the_newest_era_shows_cluster_updates(newest: Atlas, cluster: Atlas) -> None:
    for name in ("A", *OTHERS):
        assert "Cluster Updates" in newest.updates(name).seen
    assert "Cluster Updates" not in cluster.updates("A").seen


def test_installing_on_the_primary_master_installs_on_all_who_take_part(newest: Atlas) -> None:
    """7d: a node taken out is left wholly alone."""
    label = "Install updates on this node together with the other nodes"
    for name in ("B", "us-2"):
        save(newest.updates(name), label, tick=False)
    newest.start_install("A")
    assert [name for name, _ in newest.effects("install-started")] == [n for n in ("A", *NODES) if n != "us-2"]
    newest.sim.clock.advance(BASE)
    newest.updates("A").press("Install This Update")
    newest.sim.clock.advance(SITE)
    versions = {name: newest.version(name) for name in ("A", *OTHERS)}
    assert {name for name, version in versions.items() if version != newest.sim.target} == {"B", "us-2"}


def test_installing_on_a_node_or_on_the_backup_installs_on_nobody_else(newest: Atlas) -> None:
    newest.start_install("B")
    assert [name for name, _ in newest.effects("install-started")] == ["B"]


# ── what a person does where the vendor's public page ends ───────────────────────────────────────────


def begin(cluster: Atlas, on: str, package: str) -> int:
    return at_desk(cluster.sim, "POST", "/install", {"on": on, "package": package}).status


def test_at_the_desk_a_package_is_begun_on_the_primary_and_the_others_follow(newest: Atlas) -> None:
    base, _ = packages(newest)
    assert begin(newest, "A", base) == 200
    assert [name for name, _ in newest.effects("install-started")] == ["A", *OTHERS]


def test_at_the_desk_a_held_back_node_is_upgraded_by_itself(newest: Atlas) -> None:
    base, site = packages(newest)
    assert begin(newest, "us-2", site) == 400
    assert begin(newest, "us-2", base) == 200
    assert begin(newest, "us-2", base) == 400
    newest.sim.clock.advance(BASE)
    assert begin(newest, "us-2", site) == 200
    newest.sim.clock.advance(SITE)
    assert newest.version("us-2") == newest.sim.target
    assert {name for name, _ in newest.effects("install-started")} == {"us-2"}


@pytest.mark.parametrize("body", [{}, {"on": "C", "package": "Base Software 7.1.0"}, {"on": "A", "package": "Base 9"}])
def test_what_is_no_appliance_or_package_is_refused_at_the_desk(newest: Atlas, body: dict[str, str]) -> None:
    answer = at_desk(newest.sim, "POST", "/install", body)
    assert answer.status == 400
    assert answer.json()["error"]
    assert newest.effects("install-started") == []
