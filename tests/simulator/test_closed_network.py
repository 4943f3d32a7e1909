"""A site that does not reach the vendor: what it is made of, what it says of itself, the way through it."""

from __future__ import annotations

import io
import json
import threading
from pathlib import Path

import pytest

from assistant.simulator import BadOption, Simulation, UnknownEdition, scenarios
from assistant.simulator.command import serve
from assistant.simulator.editions import EDITIONS, PackageKind
from tests.simulator.closed_raw import MINUTE, Shop, tick, updates_page, upload
from tests.simulator.conftest import Simulate
from tests.simulator.raw import kinds
from tests.simulator.test_command import Output, serving


@pytest.fixture
def closed(simulate: Simulate) -> Simulation:
    return simulate(None, scenario="closed-network")


def test_its_own_edition_starts_far_behind(closed: Simulation) -> None:
    """P2: Base 3.2.4 has no key link; two site versions lie between."""
    edition = EDITIONS[closed.edition]
    assert closed.edition == "bomgar-12-closed"
    assert (edition.site_version, edition.base_version, closed.target) == ("12.0.3", "3.2.4", "12.3.2")
    sites = [package for package in edition.packages if package.kind is PackageKind.SITE]
    assert len(sites) == 3
    assert [package.api_version for package in sites] == ["1.7.1", "1.8.0", "1.9.0"]  # product-facts 1c


def test_other_editions_can_be_had_and_it_elsewhere(simulate: Simulate) -> None:
    assert simulate("beyondtrust-19", scenario="closed-network").target == "19.2.2"
    assert scenarios.edition_named(None, "closed-failover") == "bomgar-12-closed"
    assert scenarios.edition_named(None) == scenarios.edition_named(None, "failover") == "bomgar-12"
    assert simulate("Bomgar 12.0", scenario="single").target == "12.3.2"
    with pytest.raises(UnknownEdition):
        simulate("bomgar-99", scenario="closed-network")


def test_checking_for_updates_fails_and_brings_nothing(closed: Simulation) -> None:
    """By its nature: no fault is on."""
    assert closed.faults.active == ()
    browser = updates_page(closed).press("Check for Updates")
    assert "could not be reached" in browser.seen
    assert not browser.has_button("Install This Update")
    assert "Bomgar-12.1.7" not in browser.seen


def test_a_site_that_is_not_closed_takes_files_too(simulate: Simulate, tmp_path: Path) -> None:
    sim = simulate("bomgar-12")
    assert sim.updates is None
    assert "updates" not in sim.document()
    assert "has been uploaded" in upload(updates_page(sim), sim.update_file(0, tmp_path)).seen


def test_the_first_line_tells_the_way_to_the_update_server_and_the_keys() -> None:
    with serving("closed-network", json=True, speed=0) as out:
        document = json.loads(out.lines[0])
    assert document["schema"] == "simulate/1"
    assert document["edition"] == "bomgar-12-closed"
    ((host, address),) = document["updates"]["resolve"].items()
    assert address.startswith("127.0.0.")
    assert document["updates"]["server"] == f"https://{host}:{address.partition(':')[2]}"
    assert list(document["updates"]["keys"]) == ["A"]
    assert host not in document["resolve"]


def test_people_are_told_the_way_too() -> None:
    with serving("closed-network", speed=0) as out:
        for words in ("https://btupdate.example:", "127.0.0.70:", "download key of A"):
            assert words in out.flushed


def test_the_key_of_support_is_the_one_that_the_page_shows_later(closed: Simulation, tmp_path: Path) -> None:
    """P2: until Base 3.3.2 from support, then on the page."""
    shop = Shop.of(closed)
    browser = updates_page(closed)
    assert "Appliance Download Key" not in browser.seen
    upload(browser, closed.update_file(0, tmp_path))
    closed.clock.advance(30 * MINUTE)
    assert shop.key() in updates_page(closed).follow("Appliance Download Key").seen
    upload(updates_page(closed), closed.update_file(1, tmp_path))


def test_all_the_way_with_the_files_of_the_update_server(closed: Simulation, tmp_path: Path) -> None:
    """Fetched at once at the beginning, as P2 says, then carried in one by one."""
    shop = Shop.of(closed)
    files = [shop.get(offer).body for offer in shop.offers()]
    for content in files:
        browser = upload(updates_page(closed), content)
        if browser.has_button("Accept"):
            browser.press("Accept", tick(browser, "I accept"))
        closed.clock.advance(30 * MINUTE)
    done = [effect.detail for effect in closed.effects if effect.kind == "install-finished"]
    assert done == [package.name for package in EDITIONS[closed.edition].packages]
    assert kinds(closed).count("eula-accepted") == 3
    assert "no updates left" in shop.show().seen


@pytest.mark.parametrize("swing", ["shared-ip", "dns", "nat"])
def test_a_pair_may_be_closed_as_well(simulate: Simulate, swing: str) -> None:
    sim = simulate("bomgar-12-closed", scenario="closed-failover", swing=swing)
    document = sim.document()
    assert set(document["updates"]["keys"]) == {"A", "B"}
    assert len(set(document["updates"]["keys"].values())) == 2
    assert [appliance["role"] for appliance in document["appliances"]] == ["primary", "backup"]
    assert document["swing"] == swing
    assert Shop.of(sim).offers()
    for appliance in sim.appliances:
        assert "could not be reached" in updates_page(sim, appliance["address"]).press("Check for Updates").seen


def test_a_single_closed_appliance_has_nothing_to_swing(simulate: Simulate) -> None:
    with pytest.raises(BadOption):
        simulate(None, scenario="closed-network", swing="dns")


def test_stopping_leaves_no_thread_or_socket_of_the_update_server(simulate: Simulate) -> None:
    before = threading.active_count()
    sim = simulate(None, scenario="closed-network")
    shop = Shop.of(sim)
    shop.offers()
    open_connection = shop.wire.open()
    sim.stop()
    open_connection.close()
    assert threading.active_count() == before
    with pytest.raises(ConnectionRefusedError):
        shop.wire.get("/")


def test_stopping_ends_transfers_that_are_under_way(simulate: Simulate) -> None:
    sim = simulate(None, scenario="closed-network", faults=["large-files=200"])
    shop = Shop.of(sim)
    wire = shop.wire.open()
    wire.sendall(f"GET {shop.offers()[0].url} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    wire.settimeout(30)
    assert wire.recv(100)
    sim.stop()
    wire.close()


def test_update_files_are_made_without_the_server(closed: Simulation, tmp_path: Path) -> None:
    closed.faults.add("strange-names")
    by_place = closed.update_file(1, tmp_path / "a")
    by_name = closed.update_file("Bomgar-12.1.7", tmp_path / "b")
    by_id = closed.update_file("site-12.1.7", tmp_path / "c")
    assert by_place.read_bytes() == by_name.read_bytes() == by_id.read_bytes()
    assert by_place.name == by_name.name == "bomgar-12.1.7-5d778a6d.nss"
    given = closed.update_file(0, tmp_path, payload=b"little").read_bytes()
    assert given.endswith(b"little")
    sized = closed.update_file(0, tmp_path, payload=1_000_000)
    assert 1_000_000 < sized.stat().st_size < 1_001_000
    assert len(Shop.of(closed).offers()) == 5
    for wrong in ({"package": "Bomgar-99"}, {"package": 17}, {"package": 0, "appliance": "C"}):
        with pytest.raises(LookupError):
            closed.update_file(folder=tmp_path, **wrong)  # type: ignore[arg-type]


def test_events_tell_of_uploads_and_files() -> None:
    """``simulate closed-network --json``, by another program."""
    out, stop = Output(), threading.Event()
    run = lambda: serve("closed-network", json=True, speed=0, faults=["eula-wanted"], out=out, stop=stop)  # noqa: E731
    thread = threading.Thread(target=run)
    thread.start()
    try:
        from tests.support.waiting import until

        until(lambda: out.lines, "the first line")
        document = json.loads(out.lines[0])
        fetch(document)
        events = until(lambda: out.lines[2:], "two events")
    finally:
        stop.set()
        thread.join(10)
    assert [json.loads(line)["kind"] for line in [out.lines[1], *events]] == ["files-listed", "file-fetched"]
    assert json.loads(events[0])["detail"] == "Base Software 3.3.2"


def fetch(document: dict[str, object]) -> None:
    """The first file, with nothing but what the first line says."""
    import ssl

    from tests.simulator.raw import Browser, Wire

    updates = document["updates"]
    assert isinstance(updates, dict)
    ((name, address),) = updates["resolve"].items()
    host, _, port = address.partition(":")
    wire = Wire(host, int(port), name, ssl.create_default_context(cafile=str(document["ca_file"])))
    browser = Browser(wire).go("/")
    browser.submit(browser.page.forms[0], {"key": updates["keys"]["A"]})
    assert wire.get(next(browser.page.iter("a")).get("href")).status == 200


def test_unknown_names_are_told_before_anything_starts() -> None:
    with pytest.raises(scenarios.UnknownScenario, match="closed-network"):
        serve("open-network", out=io.StringIO(), stop=threading.Event())
