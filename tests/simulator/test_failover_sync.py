"""Data syncs (rules R20, R24, R25; product-facts 2c, 6b)."""

from __future__ import annotations

import dataclasses
import re

import pytest

from assistant.simulator import editions
from tests.simulator.conftest import Simulate
from tests.simulator.failover_raw import SYNC, Couple
from tests.simulator.raw import Browser


def last_sync(pair: Couple, name: str = "A") -> int:
    pair.sim.clock.advance(60)
    element = pair.api(name).answer("check_health").find("{*}last_data_sync_time")
    assert element is not None
    return int(element.get("ts", ""))


def throttle(pair: Couple, name: str) -> tuple[Browser, str]:
    browser = pair.login(name, "Jump", "Jump Clients")
    form, _ = browser.button("Save Changes")
    return browser, browser.names(form)[0]


def set_throttle(pair: Couple, name: str, value: str) -> None:
    browser, field = throttle(pair, name)
    form, button = browser.button("Save Changes")
    browser.submit(form, {field: value}, button)


def read_throttle(pair: Couple, name: str) -> str:
    browser, field = throttle(pair, name)
    return str(browser.page.xpath(f"//input[@name='{field}']/@value")[0])


def recorded(pair: Couple, name: str) -> int:
    match = re.search(r"Recorded Sessions:? (\d+)", pair.login(name, "Status", "Information").seen)
    assert match
    return int(match[1])


@pytest.mark.parametrize("name", ["A", "B"])
def test_a_sync_takes_its_time_and_moves_the_last_one(pair: Couple, name: str) -> None:
    """6b: Sync Now on either box; P3.2: newer than the click."""
    before = last_sync(pair)
    browser = pair.failover(name).press("Sync Now")
    assert "A data-sync is in progress: 0 %" in browser.seen
    assert pair.effects("data-sync-started") == [("A", "A to B")]
    pair.sim.clock.advance(SYNC - 1)
    assert "A data-sync is in progress: 99 %" in browser.go(browser.url).seen
    assert pair.effects("data-sync-finished") == []
    pair.sim.clock.advance(1)
    assert "in progress" not in browser.go(browser.url).seen
    assert last_sync(pair, "A") == last_sync(pair, "B") > before


def test_one_sync_at_a_time(pair: Couple) -> None:
    browser = pair.failover("A").press("Sync Now").press("Sync Now")
    assert "in progress already" in browser.seen
    assert len(pair.effects("data-sync-started")) == 1
    assert pair.effects("data-sync-refused") == [("A", "syncing")]


@pytest.mark.parametrize(("option", "moved"), [("new", True), ("kept", False)])
def test_a_sync_fails(pair: Couple, option: str, *, moved: bool) -> None:
    before = last_sync(pair)
    pair.sim.faults.add(f"sync-fails={option}")
    pair.sync()
    assert (last_sync(pair) > before) is moved
    assert pair.health("A")["last_data_sync_status"] == pair.health("B")["last_data_sync_status"] == "failure"
    assert "The last data-sync failed at" in pair.failover("A").seen
    assert pair.effects("data-sync-failed") == [("A", "A to B")]


def test_a_sync_fails_once(pair: Couple) -> None:
    pair.sim.faults.add("sync-fails", times=1)
    pair.sync()
    pair.sync()
    pair.sim.clock.advance(60)
    assert pair.health("A")["last_data_sync_status"] == "success"


def test_a_sync_stalls_until_the_fault_is_gone(pair: Couple) -> None:
    pair.sim.faults.add("sync-stalls")
    pair.sync()
    pair.sim.clock.advance(3600)
    assert "in progress: 40 %" in pair.failover("A").seen
    pair.sim.faults.remove("sync-stalls")
    assert pair.effects("data-sync-finished") == [("A", "A to B")]


def test_an_old_sync(pair: Couple) -> None:
    before = last_sync(pair)
    pair.sim.faults.add("sync-old=96")
    assert 93 * 3600 < before - last_sync(pair) < 95 * 3600
    pair.sync()
    assert last_sync(pair) > before


def test_a_sync_breaks_off_with_the_connection(pair: Couple) -> None:
    pair.failover("A").press("Sync Now")
    pair.sim.clock.advance(30)
    pair.sim.faults.add("refuse,box=B")
    assert pair.effects("data-sync-failed") == [("A", "A to B")]


def test_no_sync_without_the_peer(pair: Couple) -> None:
    pair.sim.faults.add("peer-unreachable")
    assert "could not be reached" in pair.failover("A").press("Sync Now").seen
    assert pair.effects("data-sync-started") == []


def test_no_sync_with_another_key(pair: Couple) -> None:
    """R22."""
    pair.sim.faults.add("key-mismatch")
    assert "keys are not the same" in pair.failover("A").press("Sync Now").seen


def test_the_first_sync_comes_by_itself_about_a_minute_after_establishing(pair: Couple) -> None:
    """R24."""
    pair.sever()
    pair.establish("A", "B")
    assert "No data-sync has been performed yet" in pair.failover("A").seen
    assert "last_data_sync_time" not in pair.health("B")
    pair.sim.clock.advance(59)
    assert pair.effects("data-sync-started") == []
    pair.sim.clock.advance(1)
    assert pair.effects("data-sync-started") == [("A", "A to B")]
    pair.sim.clock.advance(SYNC)
    assert pair.effects("data-sync-finished") == [("A", "A to B")]
    assert pair.health("B")["last_data_sync_status"] == "success"


def test_sync_now_takes_the_place_of_the_first_sync(pair: Couple) -> None:
    """R24: the button forces it."""
    pair.sever()
    pair.establish("A", "B")
    pair.sync()
    pair.sim.clock.advance(3600)
    assert len(pair.effects("data-sync-started")) == 1


def test_what_the_backup_has_is_overwritten(pair: Couple) -> None:
    """R25."""
    pair.sever()
    set_throttle(pair, "A", "7")
    set_throttle(pair, "B", "99")
    pair.establish("A", "B")
    pair.sync()
    assert pair.effects("data-overwritten") == [("B", "concurrent")]
    pair.sever()
    assert (read_throttle(pair, "A"), read_throttle(pair, "B")) == ("7", "7")


def test_the_data_flow_from_whoever_is_primary(pair: Couple) -> None:
    """R25: established on B, A's data are overwritten."""
    pair.sever()
    set_throttle(pair, "A", "7")
    set_throttle(pair, "B", "99")
    pair.establish("B", "A")
    pair.sync("B")
    pair.sever()
    assert (read_throttle(pair, "A"), read_throttle(pair, "B")) == ("99", "99")


def interim(pair: Couple) -> tuple[int, int]:
    """Break, let sessions end on A, establish with B as primary and sync; what A and then both had recorded."""
    pair.sever()
    pair.sim.clock.advance(3600)
    on_a = recorded(pair, "A")
    pair.establish("B", "A")
    pair.sync("B")
    assert recorded(pair, "A") == recorded(pair, "B")
    return on_a, recorded(pair, "B")


def test_sessions_of_the_interim_period_are_merged(pair: Couple) -> None:
    """R20a."""
    on_a, after = interim(pair)
    assert after >= on_a > 240
    (merged,) = pair.effects("sessions-merged")
    assert merged[0] == "A"


def test_before_10_6_they_are_lost(simulate: Simulate, monkeypatch: pytest.MonkeyPatch) -> None:
    """R20b."""
    old = dataclasses.replace(editions.EDITIONS["bomgar-12"], merges_sessions=False)
    monkeypatch.setitem(editions.EDITIONS, "bomgar-12", old)
    pair = Couple(simulate(scenario="failover"))
    on_a, after = interim(pair)
    assert after == 240 < on_a
    assert [appliance for appliance, _ in pair.effects("sessions-lost")] == ["A"]
