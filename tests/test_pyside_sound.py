"""The PySide6 in use must not lose references: 6.12.0 does on Python 3.11 (docs/decisions/0001-pyside-pin.md)."""

from __future__ import annotations

import subprocess
import sys

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
