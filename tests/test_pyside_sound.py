"""The PySide6 in use must not lose references: 6.12.0 does on Python 3.11 (docs/decisions/0001-pyside-pin.md)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

_EXERCISE = """
import sys
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Sender(QObject):
    sent = Signal(object)

app = QApplication([])
received = []
sender = Sender()
sender.sent.connect(received.append)
counted = sys.version_info < (3, 12)
for number in range(5_000):
    sender.sent.emit(number)
label = QLabel()
before = sys.getrefcount(None)
for number in range(5_000):
    label.setEnabled(number % 2 == 0)
    label.setText(str(number))
    label.setVisible(False)
    QTimer.singleShot(0, label, label.update)
lost = before - sys.getrefcount(None) if counted else 0
app.processEvents()
assert len(received) == 5_000, len(received)
assert lost < 1_000, f"{lost} references of None were lost"
print("sound")
"""


def test_many_emits_and_calls_do_not_end_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", _EXERCISE], capture_output=True, text=True, timeout=50)
    assert (done.returncode, done.stdout) == (0, "sound\n"), done.stderr


def test_pyside_does_not_read_and_keep_the_sources_of_what_the_window_loads() -> None:
    """Where this fails, PySide asks differently now: see whether it has become quicker, and mend assistant.ui.lean."""
    code = """
import linecache
from assistant.ui import waking, window
waking.load()
print(sum("assistant" in name for name in linecache.cache))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=50, cwd=ROOT)
    assert done.stdout == "0\n", (done.stdout, done.stderr)
