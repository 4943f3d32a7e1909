"""Files of a run: nothing that lies there is lost, and what is there is held against what was recorded."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant.actions.certificates import ENDINGS, export_file
from assistant.actions.storing import set_aside
from assistant.domain.errors import FileTrouble


def test_what_lies_there_is_set_aside_and_kept(tmp_path: Path) -> None:
    file = tmp_path / "site-1.nsb"
    set_aside(file)
    for content in ("first", "second", "third"):
        file.write_text(content, encoding="utf-8")
        set_aside(file)
        assert not file.exists()
    kept = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert kept == {f"site-1.nsb.rejected-{n}": c for n, c in enumerate(("first", "second", "third"), 1)}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may rename anywhere")
def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    file = tmp_path / "site-1.nsb"
    file.touch()
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(FileTrouble) as caught:
            set_aside(file)
        assert caught.value.advice
    finally:
        tmp_path.chmod(0o700)


def test_a_rename_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "site-1.nsb"
    file.touch()

    def fail(*_: object) -> None:
        raise PermissionError(13, "somebody has it open")

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(FileTrouble):
        set_aside(file)
    assert file.exists()


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_export_is_found_whatever_its_ending(tmp_path: Path, ending: str) -> None:
    assert export_file(tmp_path, "support.example.com-certificate") is None
    file = tmp_path / f"support.example.com-certificate{ending}"
    file.touch()
    assert export_file(tmp_path, "support.example.com-certificate") == file
