"""How long the window stands still while a whole practice run goes on in it: ``python -m benchmarks.stall [--json]``.

A timer of one millisecond beats in the GUI thread; the longest time between two beats is the stall. The same timer in
an idle window is the reference. What the GUI thread itself computed between two beats ("busy") tells a window that
works too long from a computer that is busy with something else. The simulated site runs in a process of its own, as in
the program. Memory is measured before and after.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from assistant.__main__ import collect_less_often
from assistant.domain.question import Question, QuestionKind
from assistant.ui.window import Window, make_window
from assistant.wizard.forms import ProtectionForm
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

GOAL = 16.0
"""Milliseconds."""
SPEED = 600.0


class Beat(QObject):
    """Counts how long the GUI thread did not come round."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self.busy: list[float] = []
        self._last, self._spent = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        now, spent = time.perf_counter(), time.thread_time()
        self.gaps.append((now - self._last) * 1e3)
        self.busy.append((spent - self._spent) * 1e3)
        self._last, self._spent = now, spent

    def start_over(self) -> None:
        """Forget what was."""
        self.gaps.clear()
        self.busy.clear()
        self._last, self._spent = time.perf_counter(), time.thread_time()


class Driver(QObject):
    """A person who always knows what to do: walks from the Site page to the end of the run."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._asked: set[str] = set()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._push)
        self._timer.start(50)
        self.done = False

    def _push(self) -> None:
        journey = self._window.shell.journey
        if journey is None or self._window.shell.perform.under_way:
            if journey is not None:
                self._answer(journey)
            return
        step = getattr(self, f"_at_{journey.stage.value}", None)
        if step is not None:
            step(journey)

    def _at_site(self, journey: Journey) -> None:
        self._window.shell.perform(journey.sign_in() if journey.who else journey.look())

    def _at_topology(self, journey: Journey) -> None:
        if journey.detection is None:
            self._window.shell.perform(journey.detect())
        else:
            journey.confirm_topology()

    def _at_packages(self, journey: Journey) -> None:
        if journey.listing is None or not journey.listing.packages:
            self._window.shell.perform(journey.list_packages(ask_vendor=True))
        else:
            self._window.shell.perform(journey.make_plan())

    def _at_readiness(self, journey: Journey) -> None:
        if journey.readiness is None:
            self._window.shell.perform(journey.check())
            return
        journey.edit_protection(ProtectionForm("backup", "backup", "key", "key", "backup"))
        for finding in journey.open_findings():
            journey.acknowledge(finding.id, "benchmark")
        if journey.prepared:
            journey.ready()
        else:
            self._window.shell.perform(journey.prepare())

    def _at_plan(self, journey: Journey) -> None:
        self._window.shell.perform(journey.start())

    def _at_run(self, journey: Journey) -> None:
        self.done = journey.sitting is not None and journey.sitting.all_done
        if not self.done:
            self._window.shell.perform(journey.resume())

    def _answer(self, journey: Journey) -> None:
        question = journey.sitting.question if journey.sitting else None
        if question is not None and journey.sitting is not None:
            journey.sitting.answer(question, _said(question))


def _said(question: Question) -> str:
    if question.kind is QuestionKind.CHOICE:
        return question.choices[0].id
    return question.expected or "yes"


def memory() -> float:
    """MiB of this process; 0 where that is not told."""
    if sys.platform != "linux":
        return 0.0
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def spin(until: object, seconds: float) -> bool:
    """Let the window live until something holds; False when it took too long."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QApplication.processEvents()
        if callable(until) and until():
            return True
        time.sleep(0.0005)
    return False


def run() -> dict[str, object]:
    """Measure idle, then a whole practice run."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["UPGRADE_ASSISTANT_HOME"] = home
        from assistant.demo import start_practice

        practise = partial(start_practice, None, SPEED)
        window = make_window("en", "light", practise, practise_at_once=True)
        window.show()
        beat = Beat()
        shell = window.shell
        if not spin(lambda: shell.journey is not None and shell.journey.stage is Stage.SITE, 60):
            raise RuntimeError("the practice site did not come up")
        before = memory()
        beat.start_over()
        spin(None, 3)
        idle = sorted(beat.gaps)
        beat.start_over()
        driver = Driver(window)
        start = time.monotonic()
        if not spin(lambda: driver.done, 300):
            raise RuntimeError("the practice run did not come to its end")
        spent, gaps, busy, after = time.monotonic() - start, sorted(beat.gaps), sorted(beat.busy), memory()
        window.close()
        spin(None, 0.5)
    return {
        "schema": "benchmark-stall/1",
        "seconds": round(spent, 1),
        "idle_longest_ms": round(idle[-1], 1),
        **figures(gaps, busy, (before, after)),
    }


def figures(gaps: list[float], busy: list[float], memory_mib: tuple[float, float]) -> dict[str, object]:
    """What is told of the beats of a window that works: both sorted, milliseconds; memory before and after."""
    before, after = memory_mib
    return {
        "longest_ms": round(gaps[-1], 1),
        "p999_ms": round(gaps[int(len(gaps) * 0.999)], 1),
        "over_goal": sum(gap > GOAL for gap in gaps),
        "busy_longest_ms": round(busy[-1], 1),
        "busy_over_goal": sum(one > GOAL for one in busy),
        "beats": len(gaps),
        "goal_ms": GOAL,
        "memory_mib": {"before": round(before, 1), "after": round(after, 1)},
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    collect_less_often()  # as the program does
    result = run()
    print(json.dumps(result) if options.json else "\n".join(f"{key:18} {result[key]}" for key in result))


if __name__ == "__main__":
    main()
