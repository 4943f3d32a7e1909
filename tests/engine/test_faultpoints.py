"""The named points at which a test may kill the program."""

from __future__ import annotations

import subprocess
import sys

import pytest

from assistant.engine.faultpoints import POINTS, VARIABLE, FaultPoints

_DIE = """
import sys
from assistant.engine.faultpoints import FaultPoints
FaultPoints().passes(*sys.argv[1:])
print("alive", flush=True)
"""


class Noting(FaultPoints):
    def __init__(self, where: str | None) -> None:
        super().__init__(where)
        self.died = 0

    def die(self) -> None:
        self.died += 1


@pytest.mark.parametrize("where", ["check:entered", "*:entered"])
def test_the_place_is_found(where: str) -> None:
    faults = Noting(where)
    for point in POINTS:
        faults.passes("check", point)
    assert faults.died == 1


@pytest.mark.parametrize("where", ["", "check:", "check", "other:entered", "entered"])
def test_another_place_is_passed(where: str) -> None:
    faults = Noting(where)
    for point in POINTS:
        faults.passes("check", point)
    assert faults.died == 0


def test_a_step_id_may_hold_a_colon() -> None:
    faults = Noting("a:b:entered")
    faults.passes("a:b", "entered")
    assert faults.died == 1


def test_a_point_without_a_name_is_a_slip() -> None:
    with pytest.raises(ValueError, match="no such fault point"):
        FaultPoints("").passes("check", "somewhere")


def test_the_environment_names_the_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "check:ended")
    faults = Noting(None)
    faults.passes("check", "ended")
    assert faults.died == 1


@pytest.mark.parametrize(("step", "alive"), [("install", False), ("check", True)])
def test_it_is_as_sudden_as_a_power_cut(step: str, alive: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _DIE, step, "entered"],
        env={"PATH": "", VARIABLE: "install:entered"},
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert (done.returncode == 0, done.stdout) == (alive, "alive\n" if alive else "")
