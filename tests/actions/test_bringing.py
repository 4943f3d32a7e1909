"""Files that a person brings: proven where they are, copied under their own name, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from assistant.actions.backup import take_over
from assistant.actions.hands import ApplianceHands
from assistant.actions.storing import brought
from assistant.actions.view import View
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, SystemClock
from assistant.domain.errors import AssistantError, FileTrouble
from assistant.domain.plan import BackUpSettings, Plan
from assistant.engine.state import StepStatus
from tests.guide import material

ACTION = BackUpSettings("A", "site-1.nsb", include_history=True, serial=1)
BACKUP = bytes(range(256)) * 40


@pytest.fixture
def view(tmp_path: Path) -> View:
    folder = tmp_path / "run-files"
    folder.mkdir()
    unreached = cast("Callable[[SiteAddress], object]", None)
    plan = cast(Plan, material.plan(material.BASE))
    return View(
        {},
        folder,
        Secrets(),
        SystemClock(),
        plan,
        lambda _: StepStatus(),
        SiteAddress("a"),
        Trust(),
        unreached,  # type: ignore[arg-type]
    )


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    file = tmp_path / "downloads" / "backup (3).nsb"
    file.parent.mkdir()
    file.write_bytes(BACKUP)
    return file


def test_a_backup_is_checked_copied_and_hashed(view: View, chosen: Path) -> None:
    outcome = take_over(ACTION, chosen, view)
    facts = dict(outcome.facts)
    assert (view.folder / "site-1.nsb").read_bytes() == BACKUP
    assert (facts["file"], facts["size"], len(facts["sha256"])) == ("site-1.nsb", str(len(BACKUP)), 64)
    assert chosen.exists(), "the original stays where it is"


def test_what_lies_there_is_not_lost(view: View, chosen: Path) -> None:
    (view.folder / "site-1.nsb").write_bytes(b"another")
    take_over(ACTION, chosen, view)
    assert (view.folder / "site-1.nsb.rejected-1").read_bytes() == b"another"


def test_the_file_that_is_there_already_stays_as_it_is(view: View) -> None:
    there = view.folder / "site-1.nsb"
    there.write_bytes(BACKUP)
    take_over(ACTION, there, view)
    assert [file.name for file in view.folder.iterdir()] == ["site-1.nsb"]


@pytest.mark.parametrize("content", [b"", b"<html>sign in</html>" * 99, b"Invalid credentials", b"short"])
def test_what_is_no_backup_is_refused_with_the_reason(view: View, chosen: Path, content: bytes) -> None:
    chosen.write_bytes(content)
    with pytest.raises(FileTrouble) as caught:
        take_over(ACTION, chosen, view)
    assert caught.value.message
    assert caught.value.advice
    assert not list(view.folder.iterdir())


def test_a_file_that_is_not_there(view: View, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble):
        take_over(ACTION, tmp_path / "nowhere.nsb", view)
    with pytest.raises(FileTrouble):
        take_over(ACTION, tmp_path, view)


def test_a_copy_that_is_not_the_same_does_not_count(view: View, chosen: Path) -> None:
    with pytest.raises(FileTrouble):
        brought(chosen, view.folder / "site-1.nsb", "0" * 64)
    assert not list(view.folder.iterdir())


def test_no_file_comes_of_an_installation(view: View, chosen: Path) -> None:
    step = material.plan(material.BASE).step("install-base-3.3.2")
    with pytest.raises(AssistantError):
        ApplianceHands(view).take_over(step, str(chosen), "eva", Cancel())
