"""Where things are, in a checkout, an installed wheel and a frozen folder; and the folders of the user."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from assistant import paths

ROOT = Path(__file__).resolve().parent.parent


def test_a_checkout_uses_its_own_folders() -> None:
    assert paths.resource("fonts", "Inter-Regular.otf") == ROOT / "resources" / "fonts" / "Inter-Regular.otf"
    assert paths.resource("fonts", "Inter-Regular.otf").is_file()
    assert paths.catalogue("assistant_pt_BR") == ROOT / "translations" / "assistant_pt_BR.qm"


def test_an_installed_package_carries_its_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "assistant"
    (package / "_data").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", package)
    assert paths.resource("labels.toml") == package / "_data" / "resources" / "labels.toml"
    assert paths.catalogue("assistant_de") == package / "_data" / "translations" / "assistant_de.qm"


def test_a_frozen_program_looks_where_it_was_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("labels.toml") == tmp_path / "resources" / "labels.toml"
    assert paths.catalogue("assistant_it") == tmp_path / "translations" / "assistant_it.qm"


def test_one_variable_moves_all_folders_of_the_user(home: Path) -> None:
    folders = [paths.user_data(), paths.user_config(), paths.user_log(), paths.user_state(), paths.runs_folder()]
    assert folders == [home / "data", home / "config", home / "log", home / "state", home / "data" / "runs"]
    assert all(folder.is_dir() for folder in folders)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_the_folders_are_for_their_owner_only(home: Path) -> None:
    assert paths.user_data().stat().st_mode & 0o077 == 0
    assert paths.user_log().stat().st_mode & 0o077 == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the variables of the XDG specification")
def test_without_the_variable_the_systems_customs_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(paths.HOME_VARIABLE)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert paths.runs_folder() == tmp_path / "share" / "upgrade-assistant" / "runs"
    assert paths.user_state() == tmp_path / "state" / "upgrade-assistant"
    assert paths.user_config() == tmp_path / "config" / "upgrade-assistant"
    assert paths.user_log().is_relative_to(tmp_path / "state" / "upgrade-assistant")
