"""Qt finds all it needs for a window on a real X server: the libraries that start.py installs are the right ones."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.screen import screen
from tests.support.waiting import until

_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
app = QApplication([])
edit = QLineEdit()
edit.setWindowTitle("a window of the test")
edit.returnPressed.connect(app.quit)
edit.show()
app.exec()
print(app.platformName(), edit.text())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the X server of Linux")
def test_a_window_on_an_x_server_takes_keys() -> None:
    with screen() as environment:
        shown = subprocess.Popen([sys.executable, "-c", _WINDOW], env=environment, stdout=subprocess.PIPE, text=True)

        def find() -> str:
            assert shown.poll() is None, "the window did not open"
            search = ["xdotool", "search", "--onlyvisible", "--name", "a window of the test"]
            found = subprocess.run(search, env=environment, capture_output=True, text=True, check=False)
            return found.stdout.strip()

        window = until(find, "the window", timeout=30)
        subprocess.run(["xdotool", "windowfocus", "--sync", window, "type", "hello"], env=environment, check=True)
        subprocess.run(["xdotool", "key", "Return"], env=environment, check=True)
        said, _ = shown.communicate(timeout=30)
    assert said.split() == ["xcb", "hello"]
