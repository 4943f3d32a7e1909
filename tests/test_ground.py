"""What every test stands on must itself notice what it promises to notice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

CONFTEST = """
from tests.conftest import *
from tests.conftest import _log_watch
from tests.support import leaks
leaks.GRACE = 0.2
"""

TESTS = """
import logging, os, subprocess, sys, threading, warnings
import pytest

kept = []
forever = threading.Event()

def test_thread():
    threading.Thread(target=forever.wait, name="lane", daemon=True).start()  # here

def test_process():
    kept.append(subprocess.Popen([sys.executable, "-c", "import time; time.sleep(2)"]))  # here

def test_window(qapp):
    from PySide6.QtWidgets import QDialog
    kept.append(QDialog(objectName="lost"))

def test_timer(qapp):
    from PySide6.QtCore import QTimer
    kept.append(QTimer())
    kept[-1].start(10_000)  # here

def test_log():
    logging.getLogger("assistant.engine").warning("unexpected %s", "word")

def test_root_log():
    logging.warning("unexpected root")

@pytest.mark.expect_log("never said")
def test_log_that_does_not_come():
    pass

def test_qt_message(qapp):
    from PySide6.QtCore import qWarning
    qWarning("Qt complains")

def test_warning():
    warnings.warn("old thing", DeprecationWarning)

def test_good_thread():
    thread = threading.Thread(target=print)
    thread.start()

def test_good_window(qtbot):
    from PySide6.QtWidgets import QDialog
    dialog = QDialog()
    cycle = [dialog]
    cycle.append(cycle)
    dialog.show()

def test_good_log(expect_log):
    expect_log("said", logger="assistant.engine")
    logging.getLogger("assistant.engine.runner").error("said")
    logging.getLogger("assistant.engine").info("nothing special")

@pytest.mark.expect_log("boom")
def test_good_log_of_an_exception():
    try:
        raise ValueError("boom")
    except ValueError:
        logging.getLogger("assistant").exception("failed")

@pytest.mark.leaks("on purpose")
def test_good_leak():
    threading.Thread(target=forever.wait, daemon=True).start()

def test_good_home(home):
    assert os.environ["UPGRADE_ASSISTANT_HOME"] == str(home)
    assert not any(home.iterdir())

@pytest.fixture(scope="module")
def server():
    ask = threading.Semaphore(0)
    def serve():
        ask.acquire()
        threading.Thread(target=forever.wait, daemon=True, name="pool").start()
        kept.append("grown")
    thread = threading.Thread(target=serve)
    thread.start()
    yield ask
    forever.set()

def test_good_pool_of_a_shared_server(server):
    server.release()
    while "grown" not in kept:
        pass
"""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("ground")
    (folder / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    (folder / "test_it.py").write_text(TESTS, encoding="utf-8")
    plugins = ["-p", "no:randomly", "-p", "no:cacheprovider"]
    options = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), *plugins, str(folder)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize(
    ("test", "words"),
    [
        ("test_thread", "thread 'lane', started at"),
        ("test_process", "process"),
        ("test_window", "window QDialog 'lost'"),
        ("test_timer", "running timer QTimer '', started at"),
        ("test_log", "unexpected log record: WARNING assistant.engine: unexpected word"),
        ("test_root_log", "unexpected log record: WARNING root: unexpected root"),
        ("test_log_that_does_not_come", "expected, but not logged: 'never said'"),
    ],
)
def test_what_is_left_behind_or_said_fails_a_test(report: str, test: str, words: str) -> None:
    _, _, after = report.partition(f" ERROR at teardown of {test} ")
    assert words in after.partition("\n____")[0]


def test_leaks_name_the_line(report: str) -> None:
    lines = [number for number, line in enumerate(TESTS.splitlines(), 1) if line.endswith("# here")]
    for number in lines:
        assert f"test_it.py:{number}" in report


@pytest.mark.parametrize("test", ["test_qt_message", "test_warning"])
def test_messages_of_qt_and_warnings_fail_a_test(report: str, test: str) -> None:
    assert f"FAILED test_it.py::{test}" in report


def test_nothing_else_fails(report: str) -> None:
    assert "2 failed, 14 passed, 7 errors" in report
