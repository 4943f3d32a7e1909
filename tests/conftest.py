"""The ground that every test stands on: no display, a home of its own, no leftovers, no unexpected word in the log."""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

# Before anything loads Qt. A developer who wants to look may name another platform.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("UPGRADE_ASSISTANT_TEST_PLATFORM", "offscreen")
for _variable in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_LOGGING_RULES"):
    os.environ.pop(_variable, None)

# For fixtures of a module or session, and for child processes; each test gets its own below.
_HOME = tempfile.mkdtemp(prefix="upgrade-assistant-tests-")
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
os.environ["UPGRADE_ASSISTANT_HOME"] = _HOME
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
# What is compiled is kept: hundreds of processes are started, and each would compile the whole program again.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
if sys.platform == "linux" and "XDG_RUNTIME_DIR" not in os.environ:  # Qt warns without one
    os.environ["XDG_RUNTIME_DIR"] = _HOME

from tests.support import leaks, logwatch  # noqa: E402 (after the environment)
from tests.support.authorities import no_authorities  # noqa: E402

os.environ |= no_authorities(Path(_HOME))
leaks.watch()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for the user's data, logs and state."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("UPGRADE_ASSISTANT_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def no_leaks(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, process, window or timer; ``@pytest.mark.leaks("why")`` lets it."""
    before = leaks.Snapshot()
    yield
    if request.node.get_closest_marker("leaks") is None and (found := before.leaks()):
        pytest.fail("left behind:\n  " + "\n  ".join(found), pytrace=False)


@pytest.fixture(autouse=True)
def _log_watch(request: pytest.FixtureRequest) -> Iterator[logwatch.Recorder]:
    recorder = logwatch.Recorder()
    for mark in request.node.iter_markers("expect_log"):
        recorder.expect(*mark.args, **mark.kwargs)
    with recorder.listening():
        yield recorder
    if complaints := recorder.complaints():
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(_log_watch: logwatch.Recorder) -> Callable[..., logwatch.Expected]:
    """``expect_log("pattern", logger="assistant.engine")``: this warning or error will be logged, and has to be.

    The same as a marker: ``@pytest.mark.expect_log("pattern")``.
    """
    return _log_watch.expect
