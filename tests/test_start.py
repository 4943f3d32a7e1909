"""start.py says what is missing and what to do, mends what it can, and does nothing twice."""

from __future__ import annotations

import errno
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import start

ALL_LIBRARIES = {*start.DRAWING, *start.WINDOW}


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A Debian on which everything is there; a test takes away what it wants to see missed."""
    facts = SimpleNamespace(
        missing=set(), programs={"apt-get": "/usr/bin/apt-get"} | {p: f"/usr/bin/{p}" for p in start.SCREEN}, root=True
    )
    facts.ensurepip = facts.venv = True
    facts.ran = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        facts.ran.append(command)
        if "install" in command:
            facts.missing.clear()
            facts.ensurepip = True
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(start, "WINDOWS", False)
    monkeypatch.setattr(start, "loads", lambda library: library not in facts.missing)
    monkeypatch.setattr(start, "venv_works", lambda: facts.venv)
    monkeypatch.setattr(start.shutil, "which", lambda name, path=None: None if path else facts.programs.get(name))
    monkeypatch.setattr(start.importlib.util, "find_spec", lambda name: name if facts.ensurepip else None)
    monkeypatch.setattr(start.os, "geteuid", lambda: 0 if facts.root else 1000, raising=False)
    monkeypatch.setattr(start.subprocess, "run", run)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return facts


# ── The system ────────────────────────────────────────────────────────────────────────────────────


def test_nothing_is_installed_where_nothing_is_missing(machine: SimpleNamespace) -> None:
    start.mend_system("test")
    assert machine.ran == []


def test_root_gets_what_is_missing_and_no_more(machine: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    machine.missing = {"libEGL.so.1", "libxcb-cursor.so.0"}
    del machine.programs["xdotool"]
    with pytest.raises(start.Stop, match="Still missing after the installation: xdotool"):
        start.mend_system("test")
    update, install = machine.ran
    assert update[:3] == ["apt-get", "-q", "update"]
    assert install[2:] == ["install", "-y", "--no-install-recommends", "libegl1", "libxcb-cursor0", "xdotool"]
    assert "libegl1 libxcb-cursor0 xdotool" in capsys.readouterr().out


def test_anyone_else_gets_the_exact_line(machine: SimpleNamespace) -> None:
    machine.missing, machine.root = {"libGL.so.1", "libglib-2.0.so.0"}, False
    with pytest.raises(start.Stop) as stop:
        start.mend_system("demo")
    line = "    sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 libglib2.0-0\n"
    assert line in stop.value.action
    assert stop.value.code == 2
    assert machine.ran == []


def test_a_system_without_apt_is_told_the_libraries(machine: SimpleNamespace) -> None:
    machine.missing = {"libGL.so.1"}
    del machine.programs["apt-get"]
    with pytest.raises(start.Stop, match=r"lacks: libGL\.so\.1") as stop:
        start.mend_system("demo")
    assert stop.value.code == 2


def test_a_demo_without_a_display_needs_less(machine: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.missing = set(ALL_LIBRARIES)
    assert set(start.missing_from_system("demo")) == set(start.DRAWING)
    monkeypatch.setenv("DISPLAY", ":0")
    assert set(start.missing_from_system("demo")) == ALL_LIBRARIES


def test_networks_of_hosts_need_their_tools_and_nothing_else_does(
    machine: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert start.missing_from_system("netns") == {"ip": "iproute2", "nft": "nftables"}
    assert start.missing_from_system("test") == start.missing_from_system("demo") == {}
    found = machine.programs | {"ip": "/usr/bin/ip"}
    monkeypatch.setattr(start.shutil, "which", lambda name, path=None: f"/usr/sbin/{name}" if path else found.get(name))
    assert start.missing_from_system("netns") == {}, "tools of administrators are off the path of others"


def test_networks_that_cannot_be_had_stop_nothing(machine: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests in them are left out then, and say why."""
    machine.root = False
    start.mend_system("netns")
    machine.root = True
    monkeypatch.setattr(start, "apt", lambda *_: (False, "Temporary failure resolving"))
    start.mend_system("netns")
    del machine.programs["apt-get"]
    start.mend_system("netns")
    machine.missing = {"libGL.so.1"}
    with pytest.raises(start.Stop):
        start.mend_system("netns")


def test_elsewhere_the_system_is_left_alone(machine: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.missing = set(ALL_LIBRARIES)
    for platform in ("darwin", "win32"):
        monkeypatch.setattr(sys, "platform", platform)
        assert start.missing_from_system("test") == {}


def test_the_venv_module_is_needed_only_to_make_an_environment(machine: SimpleNamespace) -> None:
    machine.ensurepip = False
    assert start.missing_from_system("demo") == {}
    machine.venv = False
    assert list(start.missing_from_system("demo")) == ["Python's venv module"]


def test_apt_that_fails_says_why_and_what_to_do(machine: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.missing = {"libGL.so.1"}
    said = {"update": "Temporary failure resolving", "install": "E: Unable to locate package libgl1"}
    monkeypatch.setattr(start, "apt", lambda *arguments: (False, said[arguments[0]]))
    with pytest.raises(start.Stop, match="Unable to locate package libgl1") as stop:
        start.mend_system("demo")
    assert "on line" in stop.value.action


# ── The environment ───────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A checkout whose steps are only written down."""
    for name, path in {"ROOT": "", "VENV": ".venv", "STAMP": ".venv/set-up.json", "PYTHON": ".venv/bin/python"}.items():
        monkeypatch.setattr(start, name, tmp_path / path)
    monkeypatch.setattr(start, "CONSTRAINTS", tmp_path / "constraints.txt")
    monkeypatch.setattr(start, "WINDOWS", False)
    (tmp_path / "constraints.txt").write_text("a==1\n")
    (tmp_path / "pyproject.toml").write_text('[build-system]\nrequires = ["hatchling"]\n')
    monkeypatch.setattr(start, "venv_works", lambda: start.PYTHON.exists())
    steps: list[list[str]] = []

    def run_quietly(command: list[str], failure: str) -> None:
        assert failure
        steps.append(command[1:])
        if command[1:3] == ["-m", "venv"]:
            start.PYTHON.parent.mkdir(parents=True)
            start.PYTHON.touch()
        if command[-1].endswith("[dev]"):
            (start.PYTHON.parent / "pytest").touch()

    monkeypatch.setattr(start, "run_quietly", run_quietly)
    return SimpleNamespace(root=tmp_path, steps=steps)


def test_the_first_time_everything_is_made_and_the_second_time_nothing(checkout: SimpleNamespace) -> None:
    start.set_up("test", system=False)
    assert [step[:3] for step in checkout.steps] == [["-m", "venv", str(start.VENV)], *[["-m", "pip", "install"]] * 2]
    assert checkout.steps[1][-1] == "hatchling"
    assert checkout.steps[2][-3:] == ["--no-build-isolation", "-e", f"{checkout.root}[dev]"]
    assert all("-c" in step for step in checkout.steps[1:])
    checkout.steps.clear()
    start.set_up("test", system=False)
    start.set_up("demo", system=False)
    assert checkout.steps == []


def test_the_demo_installs_no_test_tools_but_keeps_them(checkout: SimpleNamespace) -> None:
    start.set_up("demo", system=False)
    assert checkout.steps[-1][-1] == str(checkout.root)
    start.set_up("test", system=False)
    assert checkout.steps[-1][-1] == f"{checkout.root}[dev]"
    (checkout.root / "constraints.txt").write_text("a==2\n")
    start.set_up("demo", system=False)
    assert checkout.steps[-1][-1] == f"{checkout.root}[dev]"


@pytest.mark.parametrize("name", ["pyproject.toml", "constraints.txt"])
def test_what_changed_is_installed_again(checkout: SimpleNamespace, name: str) -> None:
    start.set_up("demo", system=False)
    checkout.steps.clear()
    (checkout.root / name).write_text((checkout.root / name).read_text() + "# changed\n")
    start.set_up("demo", system=False)
    assert len(checkout.steps) == 2


def test_a_half_made_environment_is_finished(checkout: SimpleNamespace, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = start.run_quietly

    def broken(command: list[str], failure: str) -> None:
        if "-e" in command:
            raise start.Stop(failure, "")
        whole(command, failure)

    monkeypatch.setattr(start, "run_quietly", broken)
    with pytest.raises(start.Stop):
        start.set_up("demo", system=False)
    monkeypatch.setattr(start, "run_quietly", whole)
    checkout.steps.clear()
    start.set_up("demo", system=False)
    assert checkout.steps[-1][-2:] == ["-e", str(checkout.root)]


def test_a_broken_environment_is_made_again(checkout: SimpleNamespace) -> None:
    (start.VENV / "lib").mkdir(parents=True)
    start.set_up("demo", system=False)
    assert not (start.VENV / "lib").exists()
    assert start.PYTHON.exists()


def test_a_damaged_stamp_is_no_stamp(checkout: SimpleNamespace) -> None:
    start.set_up("demo", system=False)
    for damage in ("", "[1]", "\0"):
        start.STAMP.write_text(damage)
        assert start.read_stamp() == {}


def test_only_translations_that_changed_are_compiled(checkout: SimpleNamespace) -> None:
    start.set_up("demo", system=False)
    checkout.steps.clear()
    folder = checkout.root / "translations"
    folder.mkdir()
    (folder / "a.ts").touch()
    start.compile_catalogues()
    assert len(checkout.steps) == 1
    (folder / "a.qm").touch()
    os.utime(folder / "a.ts", (1, 1))
    start.compile_catalogues()
    assert len(checkout.steps) == 1


def test_too_little_room_is_told_before_anything_is_fetched(
    checkout: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(start.shutil, "disk_usage", lambda _: SimpleNamespace(free=10_000_000))
    with pytest.raises(start.Stop, match="too little disk space"):
        start.set_up("demo", system=False)
    assert checkout.steps == []


# ── What a person sees ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("said", "action"),
    [
        ("OSError: [Errno 28] No space left on device", start.FREE_SPACE),
        (
            "SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed')",
            start.TRUST,
        ),
        ("Failed to establish a new connection: [Errno -3] Temporary failure in name resolution", start.ON_LINE),
        ("E: Could not get lock /var/lib/dpkg/lock-frontend", start.PATIENCE),
        ("PermissionError: [Errno 13] Permission denied: '.venv'", start.OWNER),
        ("something nobody thought of", start.AGAIN),
    ],
)
def test_each_failure_has_its_advice(said: str, action: str) -> None:
    assert start.advice(said) == action


def test_a_failing_step_ends_in_its_last_words(capsys: pytest.CaptureFixture[str]) -> None:
    talk = "for n in range(50): print('line', n)\nprint('Downloading thing (80.1 MB)')\nraise SystemExit(3)"
    with pytest.raises(start.Stop, match="It failed:") as stop:
        start.run_quietly([sys.executable, "-c", talk], "It failed")
    assert "line 49" in str(stop.value)
    assert "line 1\n" not in str(stop.value)
    assert capsys.readouterr().out == "    Downloading thing (80.1 MB)\n"


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (start.Stop("It broke.", "Mend it.", 2), 2, "It broke.\nMend it."),
        (KeyboardInterrupt(), 130, "Stopped"),
        (OSError(errno.ENOSPC, "No space left on device", "/x"), 1, start.FREE_SPACE),
        (PermissionError(errno.EACCES, "Permission denied", "/x"), 1, "Permission denied: /x"),
    ],
)
def test_no_failure_shows_a_traceback(
    error: BaseException, code: int, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(start, "set_up", fail)
    assert start.guarded(["demo"]) == code
    said = capsys.readouterr().err
    assert words in said
    assert "Traceback" not in said


def test_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert start.guarded([]) == 0
    assert start.guarded(["dance"]) == 2
    assert "python3 start.py demo" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ([], ["--demo", "single"]),
        (["--lang", "de"], ["--demo", "single", "--lang", "de"]),
        (["failover", "--lang", "de"], ["--demo", "failover", "--lang", "de"]),
    ],
)
def test_the_demo_passes_its_options_on(given: list[str], made: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    ran = []
    monkeypatch.setattr(start, "WINDOWS", True)
    monkeypatch.setattr(start.subprocess, "call", lambda command: ran.append(command) or 5)
    monkeypatch.setattr(start, "set_up", lambda *_, **__: None)
    assert start.guarded(["demo", *given]) == 5
    assert ran == [[str(start.PYTHON), "-m", "assistant", *made]]


@pytest.mark.parametrize(("checks", "tests", "code"), [(0, 0, 0), (1, 0, 1), (0, 1, 1), (1, 2, 2)])
def test_the_test_command_is_honest(checks: int, tests: int, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "set_up", lambda *_, **__: None)
    monkeypatch.setattr(
        start.subprocess, "call", lambda command, **_: checks if "scripts/check.py" in command else tests
    )
    assert start.guarded(["test"]) == code


def test_the_tests_in_networks_get_their_options(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = []
    monkeypatch.setattr(start.subprocess, "call", lambda command, **_: ran.append(command) or 3)
    monkeypatch.setattr(start, "set_up", lambda command, **_: ran.append(command))
    assert start.guarded(["netns", "-k", "record"]) == 3
    assert ran == ["netns", [str(start.PYTHON), "-m", "tests.netns", "-k", "record"]]


def test_it_stands_on_the_standard_library_alone() -> None:
    source = Path(start.__file__).read_text(encoding="utf-8")
    names = {name.partition(".")[0] for name in re.findall(r"^\s*(?:import|from) ([\w.]+)", source, re.MULTILINE)}
    assert names <= set(sys.stdlib_module_names)
    assert importlib.util.find_spec("start") is not None
