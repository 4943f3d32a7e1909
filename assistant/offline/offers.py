"""What the update server called each file that it gave: that tells the package where the file's own name does not.

Kept beside the downloads, so that it is still known on another day. It is a name like any other and proves nothing.
"""

from __future__ import annotations

import logging
import re
from pathlib import Path

from assistant.offline import jsonfile
from assistant.offline.errors import SourceTrouble

NAME = "offers.json"
_LARGEST = 4 << 20
_MOST = 2000
_LONGEST = 200
"""Characters of a title."""
_log = logging.getLogger(__name__)


def note(folder: Path, file: Path, title: str) -> None:
    """Write down what a file below ``folder`` was offered as. Raises MediumTrouble."""
    known = {**_read(folder), file.relative_to(folder).as_posix(): (file.stat().st_size, _short(title))}
    entries = [{"path": path, "size": size, "title": called} for path, (size, called) in known.items()]
    jsonfile.write(folder / NAME, jsonfile.canonical({"offers": entries[-_MOST:]}))


def titles(folder: Path) -> dict[Path, str]:
    """What each file below ``folder`` was offered as, where it is still the file of that size."""
    return {folder / path: title for path, (size, title) in _read(folder).items() if _size(folder / path) == size}


def _read(folder: Path) -> dict[str, tuple[int, str]]:
    """Nothing where the note is missing or damaged: then a person says which file is which, as before."""
    try:
        top = jsonfile.fields(jsonfile.parse(jsonfile.read(folder / NAME, _LARGEST)), "offers", "offers")
        return dict(map(_entry, jsonfile.items(top["offers"], "offers", _MOST)))
    except SourceTrouble:
        return {}
    except jsonfile.Malformed as error:
        _log.info("the note of what was offered is not used: %s", error)
        return {}


def _entry(data: object) -> tuple[str, tuple[int, str]]:
    one = jsonfile.fields(data, "offer", "path", "size", "title")
    size, title = jsonfile.number(one["size"], "size"), jsonfile.text(one["title"], "title", _LONGEST)
    return jsonfile.text(one["path"], "path", 1000), (size, title)


def _short(title: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f-\x9f\s]+", " ", title).strip()[:_LONGEST] or "-"


def _size(path: Path) -> int | None:
    try:
        return path.lstat().st_size
    except OSError:
        return None
