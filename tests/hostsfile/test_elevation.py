"""Who is asked for rights, with which command; and where the hosts file is."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.hostsfile import elevation
from assistant.hostsfile.elevation import apple_script, own_command, wrap
from assistant.hostsfile.errors import ElevationRefused, NotWritable
from assistant.hostsfile.place import practice_hosts_file, system_hosts_file

COMMAND = ["/opt/it's/up", "hosts-test", "elevated", "apply", '"\\x']


def which(*there: str) -> object:
    return lambda name: f"/usr/bin/{name}" if name in there else None


@pytest.mark.parametrize(
    ("there", "window", "terminal", "asked"),
    [
        (("pkexec", "sudo"), True, True, ["/usr/bin/pkexec"]),
        (("pkexec", "sudo"), False, True, ["/usr/bin/sudo", "--"]),
        (("pkexec",), False, True, ["/usr/bin/pkexec"]),
        (("sudo",), True, True, ["/usr/bin/sudo", "--"]),
        (("sudo",), True, False, None),
        (("pkexec",), False, False, None),
        ((), True, True, None),
    ],
)
def test_who_asks_on_linux(there: tuple[str, ...], window: bool, terminal: bool, asked: list[str] | None) -> None:
    environ = {"DISPLAY": ":0"} if window else {}
    found = wrap(COMMAND, "linux", environ, which(*there), terminal)  # type: ignore[arg-type]
    assert found == (None if asked is None else [*asked, *COMMAND])


def test_who_asks_on_macos() -> None:
    found = wrap(COMMAND, "darwin")
    assert found is not None
    assert found[:2] == ["/usr/bin/osascript", "-e"]
    said = apple_script(COMMAND).removeprefix('do shell script "').removesuffix('" with administrator privileges')
    unescaped = said.replace('\\"', '"').replace("\\\\", "\\")
    assert shlex.split(unescaped) == COMMAND


def test_a_frozen_program_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/upgrade-assistant/upgrade-assistant")
    assert own_command(["hosts-test"]) == ["/opt/upgrade-assistant/upgrade-assistant", "hosts-test"]


def test_a_checkout_calls_its_interpreter_from_anywhere(tmp_path: Path) -> None:
    (tmp_path / "assistant.py").write_text("raise SystemExit(99)", encoding="utf-8")
    done = subprocess.run(own_command(["--version"]), cwd=tmp_path, env={}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="other ways there")
@pytest.mark.parametrize(
    ("script", "refused"), [("exit 126", True), ("exit 1", True), ("exit 0", False), ("exit 41", False)]
)
def test_only_who_gives_rights_refuses_them(monkeypatch: pytest.MonkeyPatch, script: str, refused: bool) -> None:
    monkeypatch.setattr(elevation, "wrap", lambda _: ["/bin/sh", "-c", f"echo no >&2; {script}"])
    if refused:
        with pytest.raises(ElevationRefused, match="no"):
            elevation.elevate(["x"])
    else:
        elevation.elevate(["x"])


@pytest.mark.skipif(sys.platform == "win32", reason="other ways there")
def test_where_nobody_can_be_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elevation, "wrap", lambda _: None)
    with pytest.raises(NotWritable):
        elevation.elevate(["x"])
    monkeypatch.setattr(elevation, "wrap", lambda _: ["/nonexistent/pkexec"])
    with pytest.raises(ElevationRefused):
        elevation.elevate(["x"])


@pytest.mark.parametrize(
    ("platform", "environ", "registry", "place"),
    [
        ("linux", {}, None, "/etc/hosts"),
        ("darwin", {}, None, "/etc/hosts"),
        ("win32", {"SystemRoot": r"D:\Win"}, None, r"D:\Win\System32\drivers\etc\hosts"),
        ("win32", {}, None, r"C:\Windows\System32\drivers\etc\hosts"),
        ("win32", {"SystemRoot": "C:\\W"}, r"%SystemRoot%\System32\drivers\etc", r"C:\W\System32\drivers\etc\hosts"),
        ("win32", {"SystemRoot": "C:\\W"}, "E:\\names\\", r"E:\names\hosts"),
    ],
)
def test_where_the_hosts_file_is(platform: str, environ: dict[str, str], registry: str | None, place: str) -> None:
    assert str(system_hosts_file(platform, environ, lambda: registry)) == place


def test_practice_has_a_hosts_file_of_its_own(tmp_path: Path) -> None:
    file = practice_hosts_file(tmp_path / "practice")
    assert file == tmp_path / "practice" / "hosts"
    file.write_bytes(b"kept\n")
    assert practice_hosts_file(tmp_path / "practice").read_bytes() == b"kept\n"
