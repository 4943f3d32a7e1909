"""Lanes write into one run file from their own threads: one order, one chain, one lease."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.domain.message import plain
from assistant.engine.events import Ended, Entered, Event, StepState
from assistant.journal import RunFile, TakenOver, verify
from tests.journal.material import BEGIN, StillClock

LANES, EACH = 4, 25
PATIENCE = 30


def entry(lane: int, number: int) -> Event:
    return Ended(BEGIN, f"n{lane}", StepState.DONE, plain(str(number)))


def numbers(events: tuple[Event, ...], lane: int) -> list[int]:
    return [int(dict(e.text.params)["text"]) for e in events if isinstance(e, Ended) and e.step == f"n{lane}"]


def test_all_is_kept_in_one_order_and_one_chain(create: Callable[..., RunFile]) -> None:
    run = create()
    together = threading.Barrier(LANES, timeout=PATIENCE)

    def write(lane: int) -> None:
        together.wait()
        for number in range(EACH):
            run.append(entry(lane, number))

    with ThreadPoolExecutor(LANES) as pool:
        list(pool.map(write, range(LANES)))
    kept = RunFile.read(run.path)
    assert verify(run.path).ok
    assert kept.events == tuple(run.events()), "what is in memory is what is in the file"
    assert [numbers(kept.events, lane) for lane in range(LANES)] == [list(range(EACH))] * LANES
    assert [one.seq for one in kept.entries] == list(range(1, LANES * EACH + 2))


def test_signs_of_life_and_reports_between_the_entries(create: Callable[..., RunFile], clock: StillClock) -> None:
    run = create()
    done = threading.Event()
    seals: list[int] = []

    def beat() -> None:
        while not done.is_set():
            clock.moment += timedelta(seconds=1)
            run.beat()

    def report() -> None:
        while not done.is_set():
            seals.append(len(run.record().entries))

    def write(lane: int) -> None:
        for number in range(EACH):
            run.append(entry(lane, number))

    with ThreadPoolExecutor(LANES + 2) as pool:
        others = [pool.submit(beat), pool.submit(report)]
        try:
            list(pool.map(write, range(LANES)))
        finally:
            done.set()
        for other in others:
            other.result(PATIENCE)
    assert verify(run.path).ok
    assert seals == sorted(seals), "every report is of one moment"
    held = RunFile.read(run.path).lease
    assert held is not None
    assert held.beat > BEGIN


def test_who_lost_the_lease_writes_nothing_more_from_any_thread(create: Callable[..., RunFile]) -> None:
    run = create()
    written = threading.Semaphore(0)
    lost: list[TakenOver] = []

    def write(lane: int) -> None:
        number = 0
        while True:
            try:
                run.append(entry(lane, number))
            except TakenOver as error:
                lost.append(error)
                return
            number += 1
            written.release()

    with ThreadPoolExecutor(LANES) as pool:
        writing = [pool.submit(write, lane) for lane in range(LANES)]
        for _ in range(10):
            assert written.acquire(timeout=PATIENCE)
        take_over(run.path)
        for one in writing:
            one.result(PATIENCE)
    assert len(lost) == LANES
    assert verify(run.path).ok
    assert RunFile.read(run.path).events == tuple(run.events())


def take_over(path: Path) -> None:
    """As another computer does."""
    with closing(sqlite3.connect(path, timeout=PATIENCE)) as connection, connection:
        connection.execute("UPDATE lease SET token = 'another', owner = 'tom', host = 'elsewhere'")


def test_an_entry_that_could_not_be_written_is_missed_by_nobody(
    create: Callable[..., RunFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One lane's entry fails in its transaction; those of the others before and after it stay one chain."""
    from assistant.journal import store

    run = create()
    put = store.put

    def failing(connection: sqlite3.Connection, one: object) -> None:
        put(connection, one)  # type: ignore[arg-type]
        if "n0" in one.payload and '"3"' in one.payload:  # type: ignore[attr-defined]
            raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(store, "put", failing)
    failed: list[BaseException] = []

    def write(lane: int) -> None:
        for number in range(EACH):
            try:
                run.append(entry(lane, number))
            except Exception as error:
                failed.append(error)

    with ThreadPoolExecutor(LANES) as pool:
        list(pool.map(write, range(LANES)))
    assert len(failed) == 1
    assert verify(run.path).ok
    kept = RunFile.read(run.path).events
    assert numbers(kept, 0) == [number for number in range(EACH) if number != 3]
    assert kept == tuple(run.events())


def test_closing_while_others_write_leaves_a_whole_file(create: Callable[..., RunFile]) -> None:
    run = create()
    written = threading.Semaphore(0)

    def write(lane: int) -> int:
        number = 0
        while True:
            try:
                run.append(Entered(BEGIN, f"n{lane}"))
            except Exception:
                return number
            number += 1
            written.release()

    with ThreadPoolExecutor(LANES) as pool:
        writing = [pool.submit(write, lane) for lane in range(LANES)]
        for _ in range(10):
            assert written.acquire(timeout=PATIENCE)
        run.close()
        total = sum(one.result(PATIENCE) for one in writing)
    assert verify(run.path).ok
    assert len(RunFile.read(run.path).events) == total
    assert RunFile.read(run.path).lease is None
