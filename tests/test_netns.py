"""The command of the tests in network namespaces says why where it cannot run."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.netns import requirements
from tests.netns.__main__ import CASES, main


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A Linux on which everything is there and allowed; what was run."""
    ran: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(requirements.shutil, "which", lambda name, path="": f"/usr/bin/{name}")
    monkeypatch.setattr(requirements.subprocess, "run", run)
    monkeypatch.setattr(requirements.subprocess, "call", lambda command, **_: ran.append(command) or 7)
    return ran


def test_the_cases_run_in_namespaces_of_their_own(linux: list[list[str]]) -> None:
    assert main(["-k", "record"]) == 7
    command = linux[-1]
    assert command[:3] == ["unshare", "--mount", "--net"]
    assert command[-4:] == [*map(str, CASES), "-k", "record"]


def test_without_root_those_of_a_user_are_tried(linux: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    main([])
    assert all(command[:3] == ["unshare", "--user", "--map-root-user"] for command in linux)


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_skip(
    linux: list[list[str]], platform: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert main([]) == 0
    assert f"Linux, this is {platform}" in _line(capsys)
    assert linux == []


def test_missing_tools_skip(
    linux: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(requirements.shutil, "which", lambda name, path="": None if name == "nft" else name)
    assert main([]) == 0
    assert "lacks nftables (as root: python3 start.py netns installs them)" in _line(capsys)
    assert linux == []


def test_a_kernel_that_does_not_allow_it_skips(
    linux: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    refused = subprocess.CompletedProcess([], 1, "unshare failed: Operation not permitted\n", "")
    monkeypatch.setattr(requirements.subprocess, "run", lambda *_, **__: refused)
    assert main([]) == 0
    assert "Operation not permitted" in _line(capsys)
    assert linux == []


def test_a_kernel_without_address_translation_skips(
    linux: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said = "Error: Could not process rule:\nOperation not supported\n"

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        refused = "nft " in command[-1]
        return subprocess.CompletedProcess(command, int(refused), said if refused else "", "")

    monkeypatch.setattr(requirements.subprocess, "run", run)
    assert main([]) == 0
    assert "no nftables (Error: Could not process rule: Operation not supported)" in _line(capsys)
    assert linux == []


def _line(capsys: pytest.CaptureFixture[str]) -> str:
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("skipped: ")
    return line
