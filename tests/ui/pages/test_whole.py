"""The whole demo in the real window, in German: from the first page to the report, by click and key."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from assistant.translation import Translator
from assistant.ui.texts import language
from tests.support.screen import screen
from tests.ui.pages.conftest import Walk
from tests.ui.pages.whole import from_readiness_to_report

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.timeout(180)
def test_from_the_first_page_to_the_report(walk: Callable[..., Walk]) -> None:
    step = walk(language="de", speed=600.0)
    language().use(Translator("de", language().translator.labels))
    step.to_readiness()
    from_readiness_to_report(step)
    installs = [effect for effect in step.sim.effects if effect.kind == "install-started"]
    assert len(installs) == len({effect.detail for effect in installs}) == 2
    assert step.window.shell.journey is not None
    assert language().translator.language == "de"


@pytest.mark.skipif(sys.platform != "linux", reason="the X server of Linux")
@pytest.mark.timeout(240)
def test_the_same_on_a_real_x_server() -> None:
    if QGuiApplication.platformName() != "offscreen":
        pytest.skip("this is the inner one")
    with screen() as environment:
        inner = environment | {"UPGRADE_ASSISTANT_TEST_PLATFORM": "xcb", "PYTEST_ADDOPTS": ""}
        for name in ("PYTEST_XDIST_WORKER", "PYTEST_XDIST_WORKER_COUNT", "PYTEST_CURRENT_TEST"):
            inner.pop(name, None)
        test = f"{Path(__file__).relative_to(ROOT)}::test_from_the_first_page_to_the_report"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", test]
        done = subprocess.run(command, env=inner, cwd=ROOT, capture_output=True, text=True, check=False, timeout=200)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    assert os.environ.get("QT_QPA_PLATFORM") == "offscreen"
