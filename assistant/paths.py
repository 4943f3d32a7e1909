"""Where things are: what ships with the program, and the folders of the person who runs it.

The only module that knows the difference between a checkout, an installed wheel and a frozen folder.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

HOME_VARIABLE = "UPGRADE_ASSISTANT_HOME"
"""Environment variable that puts all of the user's folders below one: for tests and for practice without traces."""

_APP = "upgrade-assistant"
_PACKAGE = Path(__file__).resolve().parent


def _shipped() -> Path:
    """The folder that holds ``resources`` and ``translations``."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen)
    installed = _PACKAGE / "_data"
    return installed if installed.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """A file or folder below ``resources/``; whether it exists is not looked at."""
    return _shipped().joinpath("resources", *parts)


def catalogue(name: str) -> Path:
    """The compiled catalogue of that name, such as ``assistant_pt_BR``; a checkout may not have compiled it yet."""
    return _shipped() / "translations" / f"{name}.qm"


def user_data() -> Path:
    """Where the program keeps what must last. Made when missing; readable by its owner only."""
    return _user("data")


def user_log() -> Path:
    """Where logs go. Made when missing; readable by its owner only."""
    return _user("log")


def user_state() -> Path:
    """Window sizes, recent runs and the like: may be lost without harm. Made when missing."""
    return _user("state")


def user_config() -> Path:
    """What the person chose for good, such as another rule file. Made when missing; readable by its owner only."""
    return _user("config")


def runs_folder() -> Path:
    """Where run files go unless the person says otherwise.

    Not among the documents: those are often kept in step with a cloud or a server, which damages an open SQLite file.
    """
    return _made(user_data() / "runs")


def lists_folder() -> Path:
    """Where shopping lists of closed networks are kept with the keys that seal them: for their owner alone."""
    return _made(user_data() / "lists")


def courier_folder() -> Path:
    """Where a courier's first copies of update files go, and what is being downloaded."""
    return _made(user_data() / "courier")


def _user(kind: str) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return _made(Path(home).expanduser().resolve() / kind)
    import platformdirs  # costs 10 ms that a start without a file does not need

    folders = platformdirs.PlatformDirs(_APP, appauthor=False)
    by_kind = {
        "data": folders.user_data_path,
        "config": folders.user_config_path,
        "log": folders.user_log_path,
        "state": folders.user_state_path,
    }
    return _made(by_kind[kind])


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
