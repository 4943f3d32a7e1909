"""Where things lie on a medium: ``upgrade-assistant/<list id>/`` with list, manifest, files and the program."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from assistant.offline import errors, opening
from assistant.offline.names import portable
from assistant.offline.values import ForAppliance

TOP = "upgrade-assistant"
LIST = "shopping-list.json"
MANIFEST = "manifest.json"
FILES = "files"
PROGRAM = "program"

ID = re.compile(r"[0-9]{8}-[0-9a-f]{8}")
"""The day a list was made, and chance."""


def folder_of(medium: Path, list_id: str) -> Path:
    """The folder of a list; whether it exists is not looked at. Raises ValueError for what is no list's id."""
    if not ID.fullmatch(list_id):
        raise ValueError("not the id of a shopping list")
    return medium / TOP / list_id


def lists_on(medium: Path) -> tuple[str, ...]:
    """The ids of all lists on a medium, the newest last. Raises MediumGone when there is no such folder at all."""
    try:
        if not medium.is_dir():
            raise errors.gone(medium)
        top = medium / TOP
        if not top.is_dir() or opening.is_link(top.lstat()):
            return ()
        names = [one.name for one in top.iterdir() if ID.fullmatch(one.name) and not opening.is_link(one.lstat())]
        return tuple(
            sorted(name for name in names if (top / name / LIST).is_file() or (top / name / MANIFEST).is_file())
        )
    except OSError as error:
        raise errors.reading_failed(error, medium / TOP) from error


def appliance_folders(appliances: Iterable[ForAppliance]) -> dict[str, str]:
    """The folder name of each appliance; no two are the same in any spelling."""
    made: dict[str, str] = {}
    for one in appliances:
        made[one.name] = portable(one.name, made.values())
    return made


def make_folder(folder: Path, root: Path) -> Path:
    """Make a folder below ``root``, which has to exist: it is what shows that the medium is there.

    Raises MediumTrouble, and SourceTrouble where a link stands on the way.
    """
    here = root
    try:
        if not root.is_dir():
            raise errors.gone(root)
        for part in folder.relative_to(root).parts:
            here = here / part
            here.mkdir(exist_ok=True)
            if opening.is_link(here.lstat()):
                raise errors.not_ordinary(here)
    except OSError as error:
        raise errors.writing_failed(error, here) from error
    return folder
