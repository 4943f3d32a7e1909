"""Background work and the traps of threads in PySide6, one by one (DESIGN: Threads)."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from assistant.domain.errors import Refused
from assistant.domain.message import plain
from assistant.ui.bridge import Amount, Bridge, Control, Task

GUI = threading.main_thread()


@pytest.fixture
def bridge() -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.close()
    made.deleteLater()


class Listener(QObject):
    """Notes what comes and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[Any, threading.Thread]] = []

    @Slot(object)
    def hear(self, what: object) -> None:
        self.heard.append((what, threading.current_thread()))


@dataclass(frozen=True)
class Event:
    number: int


def _finish(qtbot: QtBot, task: Task) -> None:
    if task.running:
        with qtbot.waitSignal(task.finished, timeout=5000):
            pass


def test_a_result_comes_home_in_the_gui_thread(qtbot: QtBot, bridge: Bridge) -> None:
    listener = Listener()
    workers: list[threading.Thread] = []
    task = bridge.run(lambda control: workers.append(threading.current_thread()) or 42, "answer")  # type: ignore[func-returns-value]
    task.done.connect(listener.hear)
    _finish(qtbot, task)
    assert listener.heard == [(42, GUI)]
    assert workers[0] is not GUI
    assert bridge.tasks == ()


def test_a_lambda_on_a_task_runs_in_the_gui_thread_too(qtbot: QtBot, bridge: Bridge) -> None:
    threads: list[threading.Thread] = []
    task = bridge.run(lambda control: control.send(Event(1)), "send")
    task.sent.connect(lambda event: threads.append(threading.current_thread()))
    task.done.connect(lambda result: threads.append(threading.current_thread()))
    _finish(qtbot, task)
    assert threads == [GUI, GUI]


def test_why_the_bridge_is_needed_a_lambda_on_a_signal_runs_where_its_sender_lives(qtbot: QtBot) -> None:
    """With PySide6 6.11 a callable that is no method of a QObject runs in the thread of the sending object."""

    class Worker(QObject):
        told = Signal(object)

    made: queue.SimpleQueue[Worker] = queue.SimpleQueue()
    connected = threading.Event()

    def work() -> None:
        worker = Worker()
        made.put(worker)
        connected.wait(5)
        worker.told.emit(1)

    listener, threads = Listener(), list[threading.Thread]()
    thread = threading.Thread(target=work)
    thread.start()
    worker = made.get(timeout=5)
    worker.told.connect(lambda _: threads.append(threading.current_thread()))
    worker.told.connect(listener.hear)
    connected.set()
    thread.join()
    qtbot.waitUntil(lambda: bool(listener.heard), timeout=5000)
    assert threads == [thread]
    assert listener.heard == [(1, GUI)]


def test_amounts_beyond_32_bits_arrive_whole(qtbot: QtBot, bridge: Bridge) -> None:
    listener = Listener()
    task = bridge.run(lambda control: control.progress(5_000_000_000, 9_000_000_000), "big")
    task.progressed.connect(listener.hear)
    _finish(qtbot, task)
    assert listener.heard == [(Amount(5_000_000_000, 9_000_000_000), GUI)]


def test_events_come_all_and_in_order(qtbot: QtBot, bridge: Bridge) -> None:
    listener = Listener()

    def work(control: Control) -> None:
        for number in range(2000):
            control.send(Event(number))

    task = bridge.run(work, "many")
    task.sent.connect(listener.hear)
    _finish(qtbot, task)
    assert [event.number for event, _ in listener.heard] == list(range(2000))


def test_progress_is_thinned_out_and_the_last_one_always_comes(qtbot: QtBot, bridge: Bridge) -> None:
    listener = Listener()
    start = time.monotonic()

    def work(control: Control) -> None:
        for number in range(20_000):
            control.progress(number, 20_000)

    task = bridge.run(work, "fast")
    task.progressed.connect(listener.hear)
    _finish(qtbot, task)
    spent = time.monotonic() - start
    assert listener.heard[-1][0].done == 19_999
    assert len(listener.heard) <= 20 * spent + 3


def test_progress_that_pauses_is_delivered_without_more_coming(qtbot: QtBot, bridge: Bridge) -> None:
    listener = Listener()

    def work(control: Control) -> None:
        for number in (1, 2, 3):
            control.progress(number)
        control.cancel.wait(30)

    task = bridge.run(work, "pausing")
    task.progressed.connect(listener.hear)
    qtbot.waitUntil(lambda: bool(listener.heard) and listener.heard[-1][0].done == 3, timeout=5000)
    task.cancel()
    _finish(qtbot, task)


def test_cancel_works_at_once_and_is_no_failure(qtbot: QtBot, bridge: Bridge) -> None:
    ends: list[str] = []
    task = bridge.run(lambda control: control.cancel.wait(60), "patient")
    task.cancelled.connect(lambda: ends.append("cancelled"))
    task.failed.connect(lambda error: ends.append("failed"))
    task.done.connect(lambda result: ends.append("done"))
    task.cancel()
    _finish(qtbot, task)
    assert ends == ["cancelled"]


def test_our_errors_arrive_as_they_are(qtbot: QtBot, bridge: Bridge) -> None:
    listener = Listener()

    def work(control: Control) -> None:
        raise Refused(plain("refused"))

    task = bridge.run(work, "refused")
    task.failed.connect(listener.hear)
    _finish(qtbot, task)
    assert isinstance(listener.heard[0][0], Refused)


@pytest.mark.expect_log("task broken", logger="assistant.ui.bridge")
def test_mistakes_of_ours_are_logged_and_arrive(qtbot: QtBot, bridge: Bridge) -> None:
    listener = Listener()
    task = bridge.run(lambda control: 1 / 0, "broken")
    task.failed.connect(listener.hear)
    _finish(qtbot, task)
    assert isinstance(listener.heard[0][0], ZeroDivisionError)


def test_closing_cancels_and_joins_everything(qtbot: QtBot) -> None:
    bridge = Bridge()
    started = [threading.Event() for _ in range(3)]
    heard = Listener()

    def work(control: Control, mine: threading.Event) -> None:
        mine.set()
        control.cancel.wait(60)

    for mine in started:
        task = bridge.run(lambda control, mine=mine: work(control, mine), "long")  # type: ignore[misc]
        task.cancelled.connect(lambda: heard.hear("late"))
    assert all(mine.wait(5) for mine in started)
    bridge.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("task long")]
    qtbot.wait(1)
    assert heard.heard == []
    with pytest.raises(RuntimeError, match="closed"):
        bridge.run(lambda control: None, "after")
    bridge.deleteLater()


@pytest.mark.expect_log("task deaf did not stop", logger="assistant.ui.bridge")
def test_what_does_not_stop_is_named(qtbot: QtBot) -> None:
    bridge, hold = Bridge(), threading.Event()
    bridge.run(lambda control: hold.wait(30), "deaf")
    bridge.close(patience=0.05)
    hold.set()
    bridge.deleteLater()


def test_widgets_are_updated_from_a_task(qtbot: QtBot, bridge: Bridge) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    task = bridge.run(lambda control: "ready", "label")
    task.done.connect(label.setText)
    _finish(qtbot, task)
    assert label.text() == "ready"


def test_the_window_gets_its_turn_while_events_pour_in(qtbot: QtBot, bridge: Bridge) -> None:
    """A slow listener must not be fed everything in one go."""
    turns: list[int] = []
    heard: list[int] = []

    def slow(event: Event) -> None:
        heard.append(event.number)
        until = time.perf_counter() + 0.002
        while time.perf_counter() < until:
            pass

    def work(control: Control) -> None:
        for number in range(40):
            control.send(Event(number))

    from PySide6.QtCore import QTimer

    timer = QTimer()
    timer.timeout.connect(lambda: turns.append(len(heard)))
    timer.start(0)
    task = bridge.run(work, "pour")
    task.sent.connect(slow)
    _finish(qtbot, task)
    timer.stop()
    assert len({turn for turn in turns if 0 < turn < 40}) >= 3
