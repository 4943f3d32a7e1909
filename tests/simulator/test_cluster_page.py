"""Management > Cluster (product-facts 6b; procedures P7, P8, R32) and what a traffic node's /login has."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from lxml import html

from tests.simulator.cluster_raw import LABEL, NODES, SYNC_CLUSTER, SYNC_NOW, Atlas, set_accepting
from tests.simulator.conftest import Simulate
from tests.simulator.failover_raw import press
from tests.simulator.raw import Browser


def test_the_page_names_the_nodes_with_their_particulars(cluster: Atlas) -> None:
    """6b: name, time zone, public and internal address, acceptance."""
    rows = cluster.rows()
    assert [row.name for row in rows] == list(NODES)
    assert [row.offset for row in rows] == ["+01:00"] * 2 + ["-05:00"] * 2 + ["+08:00"] * 2
    assert rows[0].public == "eu-1.support.example.com:443"
    assert rows[0].internal == cluster.sim.resolve["eu-1.support.example.com"]
    seen = cluster.cluster().seen
    for text in ("Cluster :: Status", "Current Status", "a.support.example.com", "Status History", LABEL):
        assert text in seen


def test_ticking_takes_effect_at_once(cluster: Atlas) -> None:
    """6b: without Save."""
    cluster.accept(("eu-1", "us-1"), on=False)
    assert cluster.accepting() == ["eu-2", "us-2", "ap-1", "ap-2"]
    told = {one["name"]: one["accepting_connections"] for one in cluster.told()}
    assert [told[name] for name in NODES] == ["0", "1", "0", "1", "1", "1"]
    cluster.accept(("eu-1",), on=True)
    assert cluster.effects("acceptance-changed") == [
        ("eu-1", "not accepting by A"),
        ("us-1", "not accepting by A"),
        ("eu-1", "accepting by A"),
    ]


def test_a_page_that_was_opened_before_changes_only_what_is_ticked_on_it(cluster: Atlas) -> None:
    stale = cluster.cluster()
    cluster.accept(("eu-1",), on=False)
    set_accepting(stale, "us-1", on=False)
    assert cluster.accepting() == ["eu-2", "us-2", "ap-1", "ap-2"]


def test_each_master_has_a_page_of_its_own(cluster: Atlas) -> None:
    cluster.accept(("eu-1",), on=False)
    cluster.accept(("ap-2",), on=False, master="B")
    assert "eu-1" in cluster.accepting("B")
    assert "ap-2" in cluster.accepting("A")
    told = {one["name"]: one["accepting_connections"] for one in cluster.told("B")}
    assert (told["eu-1"], told["ap-2"]) == ("1", "0")


def test_a_cluster_sync_takes_its_time_and_is_told(cluster: Atlas) -> None:
    """6b: Sync Now, Current Status, Status History."""
    browser = cluster.cluster().press("Sync Now")
    assert "The cluster sync has been started." in browser.seen
    cluster.sim.clock.advance(SYNC_CLUSTER / 2)
    assert "The cluster is being synchronized: 50 %" in browser.go(browser.url).seen
    assert "in progress already" in browser.press("Sync Now").seen
    cluster.sim.clock.advance(SYNC_CLUSTER / 2)
    seen = browser.go(browser.url).seen
    assert "The last cluster sync was successful." in seen
    assert seen.count("A cluster sync was successful.") == 2
    assert cluster.effects("cluster-sync-started") == [("A", "")]
    assert cluster.effects("cluster-sync-finished") == [("A", "6 of 6 nodes")]


def test_no_two_syncs_are_told_alike(cluster: Atlas) -> None:
    """At the speed of practice, hours pass within a second of the appliance's clock."""
    browser, told = cluster.cluster(), []
    for _ in range(3):
        browser.press("Sync Now")
        cluster.sim.clock.advance(SYNC_CLUSTER)
        told.append(re.findall(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC", browser.go(browser.url).seen)[0])
    assert told == sorted(set(told))


def test_a_sync_carries_the_settings_over_to_the_other_master(cluster: Atlas) -> None:
    """R32: what the other one has is overwritten."""
    cluster.accept(("eu-1",), on=False)
    cluster.accept(("ap-2",), on=False, master="B")
    cluster.sync_cluster()
    assert cluster.accepting("B") == cluster.accepting("A") == ["eu-2", "us-1", "us-2", "ap-1", "ap-2"]
    assert cluster.effects("data-overwritten") == [("B", "accepting on eu-1, accepting on ap-2")]


def test_a_data_sync_between_the_masters_does_so_too(cluster: Atlas) -> None:
    """R25, R32."""
    cluster.accept(("eu-1",), on=False)
    cluster.sync()
    assert "eu-1" not in cluster.accepting("B")
    assert ("B", "accepting on eu-1") in cluster.effects("data-overwritten")


def test_the_backup_master_cannot_sync_the_cluster(cluster: Atlas) -> None:
    assert "Only the primary node" in cluster.cluster("B").press("Sync Now").seen
    assert cluster.effects("cluster-sync-refused") == [("B", "not_primary")]
    assert cluster.effects("cluster-sync-started") == []


def test_nodes_follow_the_new_primary_master_after_a_sync(cluster: Atlas) -> None:
    press(cluster.failover("A"), "Become Backup")
    cluster.sim.clock.advance(30)
    assert cluster.roles == ("backup", "primary")
    assert "a.support.example.com" in cluster.by_name("eu-1").seen
    assert "b.support.example.com" in cluster.cluster("B").seen
    cluster.sync_cluster("B")
    assert "b.support.example.com" in cluster.by_name("eu-1").seen


def test_a_node_has_its_clients_and_little_else(cluster: Atlas) -> None:
    """P7.3: Status > Information, Connected Clients."""
    browser = cluster.by_name("eu-1")
    reps, customers = (cluster.counts("A", kind)["eu-1"] for kind in ("representative", "support_customer"))
    assert "Connected Clients" in browser.seen
    assert f"Representative Consoles {reps}" in browser.seen
    assert f"Customer Clients {customers}" in browser.seen
    assert "Management" not in browser.seen
    for path in (cluster.cluster().url, cluster.failover("A").url):
        answer = browser.go(path).answer
        assert answer is not None
        assert answer.status == 404


@pytest.mark.parametrize(
    ("button", "name"),
    [
        ("Disband Cluster", "disband"),
        ("Add New Traffic Node", "add_node"),
        ("Edit Node", "edit_node"),
        ("Remove Node", "remove_node"),
        ("Save", "choose"),
    ],
)
def test_the_published_neighbours_leave_a_trace_and_change_nothing(cluster: Atlas, button: str, name: str) -> None:
    """6b: they are beside what an upgrade needs."""
    browser = cluster.cluster()
    browser = browser.press(button)
    assert "This cannot be done" in browser.seen
    assert cluster.effects("cluster-neighbour-pressed") == [("A", name)]
    assert cluster.accepting() == list(NODES)
    assert cluster.effects("acceptance-changed") == cluster.effects("cluster-sync-started") == []


@pytest.mark.parametrize("shown", ["0123456789abcdef0123456789abcdef", "0123,{eu-1}"])
def test_a_form_about_a_node_that_is_not_there_is_refused_as_a_whole(cluster: Atlas, shown: str) -> None:
    guids = {box["name"]: box["guid"] for box in cluster.sim.appliances}
    assert "is not known" in send(cluster, shown.format_map(guids)).seen
    ((name, detail),) = cluster.effects("acceptance-refused")
    assert (name, detail) == ("A", shown.partition(",")[0])
    assert cluster.accepting() == list(NODES)


def test_a_form_that_is_not_whole_is_refused(cluster: Atlas) -> None:
    """Old pages do not even know then which form it is."""
    before = cluster.cluster()
    form = next(line for line in before.page.forms if LABEL in html_of(line))
    token = {key: value for key, value in form.form_values() if "token" in key or "form_key" in key}
    answer = before._send("POST", form.action, urlencode(token), Content_Type=FORM)
    assert cluster.accepting() == list(NODES)
    assert cluster.effects("acceptance-changed") == []
    if cluster.sim.edition.startswith("bomgar"):
        assert answer.answer is not None
        assert answer.answer.status == 400
    else:
        assert cluster.effects("acceptance-refused") == [("A", "")]
    emptied = before._send("POST", form.action, "", Content_Type=FORM)
    assert emptied.answer is not None
    assert emptied.answer.status == 403


FORM = "application/x-www-form-urlencoded"


def html_of(form: html.HtmlElement) -> str:
    return html.tostring(form, encoding="unicode")


def send(cluster: Atlas, shown: str) -> Browser:
    """Send the form of the traffic nodes with other nodes than it has, none of them ticked."""
    browser = cluster.cluster()
    form = next(line for line in browser.page.forms if LABEL in html_of(line))
    values = [(key, value) for key, value in form.form_values() if "accepting" not in key.lower()]
    values = [(key, shown if "accept" in key.lower() else value) for key, value in values]
    return browser._send("POST", form.action, urlencode(values), Content_Type=FORM)


def test_sites_without_a_cluster_have_no_such_page(simulate: Simulate) -> None:
    cluster = Atlas(simulate(scenario="failover"))
    assert not cluster.login("A", "Management").page.xpath("//a[normalize-space()='Cluster']")
    assert not cluster.appliance("A", "Updates").press("Check for Updates").has_button("Distribute to Cluster")


@pytest.mark.parametrize(
    ("language", "path", "words"),
    [
        ("de", ("Verwaltung", "Cluster"), ("Cluster :: Status", "Master-Knoten", "Neue Client-Verbindungen annehmen")),
        ("it", ("Gestione", "Cluster"), ("Nodi di traffico", "Nodo master", "Accetta nuove connessioni client")),
        (
            "pt_BR",
            ("Gerenciamento", "Cluster"),
            ("Nós de Tráfego", "Nó Mestre", "Aceitar Novas Conexões de Clientes"),
        ),
    ],
)
def test_the_page_in_the_other_languages(
    simulate: Simulate, language: str, path: tuple[str, str], words: tuple[str, ...]
) -> None:
    """labels: German as the guides have it; the others are ours."""
    cluster = Atlas(simulate(scenario="atlas", console_language=language))
    browser = cluster.login("A", *path)
    for word in words:
        assert word in browser.seen
    assert browser.has_button(SYNC_NOW[language])
