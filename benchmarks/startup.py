"""Process start to first paint, beside minimal PySide6 windows, in interleaved runs.

The reference is an empty QWizard, the least that shows words and buttons; a bare window is measured, too.

    python benchmarks/startup.py [--runs 15] [--json] [--entry MODULE:FUNCTION] [--platform offscreen]

FUNCTION makes and returns the window to be shown; the default is the frame with a small first page.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_BARE = "bare window"
_REFERENCE = "empty wizard"
_OURS = "assistant"


def _report_and_leave() -> None:
    memory = ""
    if sys.platform == "linux":
        memory = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    print(time.monotonic_ns(), memory, flush=True)
    os._exit(0)


def _bare_child() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, event: object) -> None:  # noqa: N802
            _report_and_leave()

    application = QApplication([])
    window = Window()
    window.show()
    application.exec()


def _reference_child() -> None:
    from PySide6.QtWidgets import QApplication, QWizard, QWizardPage

    class Page(QWizardPage):
        def paintEvent(self, event: object) -> None:  # noqa: N802
            _report_and_leave()

    application = QApplication([])
    window = QWizard()
    window.addPage(Page())
    window.show()
    application.exec()


def default_window() -> object:
    """The frame with a first page, as the program shows it."""
    from assistant.domain.message import say
    from assistant.ui.app import Preferences, make_application, settle
    from assistant.ui.frame import Frame
    from assistant.ui.frameview import FrameView
    from assistant.ui.page import Page
    from assistant.ui.widgets.buttons import PrimaryButton
    from assistant.ui.widgets.card import Card
    from assistant.ui.widgets.rail import Stage, StageState
    from assistant.ui.widgets.text import Text

    class First(Page):
        def __init__(self) -> None:
            super().__init__(say("Benchmark", "What do you want to do?"), say("Benchmark", "Nothing is changed yet."))
            for title in (say("Benchmark", "New upgrade"), say("Benchmark", "Open a run")):
                card = Card(title)
                card.add(Text(say("Benchmark", "A sentence about it.")), PrimaryButton(title))
                self.add(card)

    make_application()
    settle(Preferences("de"))
    frame = Frame()
    frame.register("first", First)
    names = [say("Benchmark", "Start"), say("Benchmark", "Site"), say("Benchmark", "Plan"), say("Benchmark", "Run")] * 2
    stages = tuple(Stage(str(i), name, StageState.TODO, current=i == 0) for i, name in enumerate(names))
    frame.set_view(FrameView(page="first", stages=stages))
    return frame


def _our_child(entry: str) -> None:
    gc.disable()  # as the program does before it loads the window
    module, _, function = entry.partition(":")
    make = getattr(importlib.import_module(module), function) if function else default_window
    window = make()
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                # When the whole first picture is drawn, not when its drawing begins.
                QTimer.singleShot(0, _report_and_leave)
            return False

    watch = Watch()
    window.installEventFilter(watch)
    window.show()
    QApplication.exec()


def measure(kind: str, entry: str, platform: str) -> tuple[float, float]:
    """Milliseconds to the first paint, and MiB of memory then."""
    environment = os.environ | {"QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT)}
    # An installed program has its bytecode; without this a checkout would compile itself in every run.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, __file__, "--child", kind, "--entry", entry]
    start = time.monotonic_ns()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    moment, _, pages = done.stdout.strip().splitlines()[-1].partition(" ")
    memory = int(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20 if pages else 0.0
    return (int(moment) - start) / 1e6, memory


def run(runs: int, entry: str, platform: str) -> dict[str, object]:
    """Interleaved runs of both, medians and their ratio; the first pair only warms up."""
    times: dict[str, list[float]] = {_BARE: [], _REFERENCE: [], _OURS: []}
    memory: dict[str, float] = {}
    for number in range(runs + 1):
        for kind, found in times.items():
            spent, memory[kind] = measure(kind, entry, platform)
            if number:
                found.append(spent)
    medians = {kind: statistics.median(found) for kind, found in times.items()}
    return {
        "schema": "benchmark-startup/1",
        "platform": platform,
        "runs": runs,
        "first_paint_ms": {kind: round(value, 1) for kind, value in medians.items()},
        "fastest_ms": {kind: round(min(found), 1) for kind, found in times.items()},
        "memory_mib": {kind: round(value, 1) for kind, value in memory.items()},
        "reference": _REFERENCE,
        "ratio": round(medians[_OURS] / medians[_REFERENCE], 2),
        "goal": 1.3,
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--entry", default="")
    parser.add_argument("--platform", default="offscreen")
    parser.add_argument("--child", choices=(_BARE, _REFERENCE, _OURS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child == _BARE:
        _bare_child()
    elif options.child == _REFERENCE:
        _reference_child()
    elif options.child == _OURS:
        _our_child(options.entry)
    else:
        result = run(options.runs, options.entry, options.platform)
        print(json.dumps(result) if options.json else _table(result))


def _table(result: dict[str, object]) -> str:
    times, memory = result["first_paint_ms"], result["memory_mib"]
    assert isinstance(times, dict)
    assert isinstance(memory, dict)
    lines = [f"{kind:12} {times[kind]:7.1f} ms {memory[kind]:7.1f} MiB" for kind in times]
    return "\n".join([*lines, f"ratio {result['ratio']:7} (goal {result['goal']})"])


if __name__ == "__main__":
    main()
