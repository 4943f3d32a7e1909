"""A real X server with a window manager, for the few tests that need more than Qt's offscreen platform."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

NEEDED = ("Xvfb", "openbox", "xdotool")


@contextmanager
def screen(width: int = 1280, height: int = 800) -> Iterator[dict[str, str]]:
    """Start a display of its own; gives the environment for a program that is to show its window there.

    The test is skipped where the X server is not installed; in CI, where start.py installs it, that is a failure.
    """
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if missing:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"not installed: {', '.join(missing)}")
    reading, writing = os.pipe()
    options = ["-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset"]
    with open(reading, encoding="ascii") as answer:  # noqa: PTH123 (a pipe)
        server = subprocess.Popen(["Xvfb", *options], pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with _stopping(server):
            number = answer.readline().strip()
            assert number, "the X server did not start"
            environment = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
            manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
            with _stopping(manager):
                yield environment


@contextmanager
def _stopping(process: subprocess.Popen[bytes]) -> Iterator[None]:
    try:
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
