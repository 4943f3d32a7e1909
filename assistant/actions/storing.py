"""Files that a run brings to this computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from assistant.actions.view import View
from assistant.appliance.files import PartFile, StoredFile
from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message, plain, say
from assistant.domain.observation import Outcome, Proof
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.engine.ports import Progress

_CHUNK = 1 << 20


def stored(file: StoredFile, text: Message, by: Route, view: View) -> Outcome:
    """What came back from fetching a file: name, size and hash are kept, the content is not."""
    facts = (("file", Path(file.path).name), ("size", str(file.size)), ("sha256", file.sha256))
    return Outcome(text, by, view.clock.now(), facts)


def recorded(step: Step, view: View, sha256: str) -> Proof:
    """Whether a file is still the one that this run fetched; unknown before anything was recorded."""
    before = view.fact(step, "sha256")
    text = say("actions", "It is unchanged since it was taken")
    return Proof(text, shown=before is None or before == sha256, detail=sha256)


def must_be_there(path: Path) -> Path:
    """A file that a person named. Raises FileTrouble."""
    if path.is_file():
        return path
    raise FileTrouble(
        say("actions", "There is no file {file} on this computer.")(file=plain(str(path))),
        say("actions", "Choose the file that the console sent."),
    )


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file."""
    return one.exists() and other.exists() and one.samefile(other)


def brought(source: Path, target: Path, sha256: str) -> StoredFile:
    """Copy a proven file into the run's folder under its own name, and see that it came whole. Raises FileTrouble."""
    if same_file(source, target):
        return StoredFile(str(target), target.stat().st_size, sha256)
    try:
        set_aside(target)
        with source.open("rb") as file, PartFile(target) as part:
            while chunk := file.read(_CHUNK):
                part.write(chunk)
            if part.sha256 != sha256:
                raise OSError("changed while it was copied")
            return part.finish()
    except OSError as error:
        raise FileTrouble(
            say("actions", "{file} could not be copied into the run's folder.")(file=plain(str(source))),
            say("actions", "Make sure that nobody writes to the file, then choose it again."),
            str(error),
        ) from error


def set_aside(path: Path) -> None:
    """Make room for a new file without losing the old one. Raises FileTrouble."""
    if not path.exists():
        return
    number = 1
    while (aside := path.with_name(f"{path.name}.rejected-{number}")).exists():
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        raise FileTrouble(
            say("actions", "{file} could not be renamed to make room for the new one.")(file=plain(str(path))),
            say(
                "actions", "Close any programs that have the file open, and make sure that you may write to the folder."
            ),
            str(error),
        ) from error


def in_bytes(progress: Progress) -> Callable[[int, int | None], None]:
    """Progress of a transfer, without words."""
    return lambda done, total: progress(done, total, None)
