"""Update files in a run's folder: each with the hash it had when it was proven, and by what it was proven (R15)."""

from __future__ import annotations

import enum
import json
import os
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel
from assistant.domain.errors import FileTrouble
from assistant.domain.message import say
from assistant.offline.hashing import sha256
from assistant.offline.names import portable
from assistant.offline.telling import Progress

FOLDER = "updates"
_INDEX = "files.json"
_LARGEST_INDEX = 1 << 20


class Vouched(enum.Enum):
    """Who says that a file is the package it is taken for."""

    SEALED = "sealed"
    """The sealed manifest of a medium."""
    PERSON = "person"
    """Somebody assigned it."""


@dataclass(frozen=True)
class Second:
    """Another place that holds the same file, and when it was changed last as it was hashed there."""

    path: Path
    changed: int
    """Nanoseconds since 1970, as the file system tells it."""

    @classmethod
    def at(cls, path: Path) -> Second | None:
        """A file that was just hashed; None where it is gone again."""
        try:
            return cls(path.absolute(), path.lstat().st_mtime_ns)
        except OSError:
            return None


@dataclass(frozen=True)
class Kept:
    """A file in the run's folder."""

    file: UpdateFile
    path: Path
    vouched: Vouched
    by: str = ""
    """Who assigned it; empty: nobody did, or it was not noted down."""
    second: Second | None = None
    """Where it came from, so that there are two (R15)."""

    @property
    def there(self) -> bool:
        """Whether it is there in its size; what is in it takes longer to tell."""
        try:
            return self.path.is_file() and not self.path.is_symlink() and self.path.stat().st_size == self.file.size
        except OSError:
            return False


class UpdateStore:
    """The update files of a run, below its folder: ``updates/<appliance>/<name>`` and an index.

    The index says what was taken over; what counts is the hash that the run file keeps.
    """

    def __init__(self, run_folder: Path) -> None:
        self.folder = run_folder / FOLDER

    def all(self) -> tuple[Kept, ...]:
        """What was taken over for any appliance, whether or not it is still there. Raises FileTrouble."""
        path = self.folder / _INDEX
        if not path.exists():
            return ()
        try:
            if path.stat().st_size > _LARGEST_INDEX:
                raise ValueError("too large")
            document = json.loads(path.read_text(encoding="utf-8"))
            return tuple(self._decoded(entry) for entry in document["files"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise FileTrouble(
                say("offline", "The index of the update files cannot be read: {file}.")(file=str(path)),
                say("offline", "Move it away and bring the update files in once more."),
                type(error).__name__,
            ) from error

    def kept(self, appliance: str) -> tuple[Kept, ...]:
        """What was taken over for an appliance, whether or not it is still there. Raises FileTrouble."""
        return tuple(one for one in self.all() if one.file.appliance == appliance)

    def of(self, appliance: str, package: str) -> Kept | None:
        """The file of one package."""
        return next((one for one in self.kept(appliance) if one.file.package == package), None)

    def place(self, appliance: str, name: str) -> Path:
        """Where a file of that name belongs; its folder is made. Raises FileTrouble."""
        folder = self.folder / portable(appliance)
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _cannot_write(folder, error) from error
        return folder / name

    def note(self, file: UpdateFile, vouched: Vouched, by: str = "", second: Second | None = None) -> None:
        """Write down what was taken over; a later file for the same package takes its place. Raises FileTrouble.

        ``by``: the person who assigned it; ``second``: where it came from.
        """
        others = [one for one in self.all() if (one.file.appliance, one.file.package) != (file.appliance, file.package)]
        entries = [*others, Kept(file, self.place(file.appliance, file.name), vouched, by, second)]
        document = {"schema": "update-files/1", "files": [_encoded(one) for one in entries]}
        self._write(json.dumps(document, ensure_ascii=False, indent=1))

    def make_room(self, target: Path, size: int, digest: str) -> None:
        """Rename a file of other content that stands where one belongs; nothing is deleted. Raises FileTrouble."""
        if not target.exists() or (target.stat().st_size == size and sha256(target).sha256 == digest):
            return
        numbers = (f"{target.name}.rejected-{number}" for number in range(1, 10_000))
        aside = next(name for name in numbers if not target.with_name(name).exists())
        try:
            target.rename(target.with_name(aside))
        except OSError as error:
            raise _cannot_write(target, error) from error

    def changed(self, one: Kept, progress: Progress | None = None, cancel: Cancel | None = None) -> bool:
        """Whether a file is not any more what was taken over: every byte is read. Raises FileTrouble."""
        return not one.there or sha256(one.path, progress=progress, cancel=cancel).sha256 != one.file.sha256

    def _decoded(self, entry: dict[str, object]) -> Kept:
        name, size = str(entry["name"]), entry["size"]
        if not isinstance(size, int) or name != Path(name).name or name in ("", ".", ".."):
            raise ValueError("not a name or no size")
        file = UpdateFile(str(entry["package"]), str(entry["appliance"]), name, size, str(entry["sha256"]))
        path = self.folder / portable(file.appliance) / name
        return Kept(file, path, Vouched(entry["vouched"]), str(entry.get("by", "")), _second(entry.get("second")))

    def _write(self, text: str) -> None:
        part = self.folder / f"{_INDEX}.part"
        try:
            with part.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.folder / _INDEX)
        except OSError as error:
            raise _cannot_write(part, error) from error


def _encoded(one: Kept) -> dict[str, object]:
    file = one.file
    return {
        "package": file.package,
        "appliance": file.appliance,
        "name": file.name,
        "size": file.size,
        "sha256": file.sha256,
        "vouched": one.vouched.value,
        "by": one.by,
        "second": None if one.second is None else {"path": str(one.second.path), "changed": one.second.changed},
    }


def _second(entry: object) -> Second | None:
    if not isinstance(entry, dict):
        return None  # an index of before
    return Second(Path(str(entry["path"])), int(entry["changed"]))


def _cannot_write(path: Path, error: OSError) -> FileTrouble:
    return FileTrouble(
        say("offline", "The run's folder cannot be written: {file}.")(file=str(path)),
        say("offline", "Make room, or make sure that you may write there, then try again."),
        str(error),
    )
