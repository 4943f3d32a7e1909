"""What a report is made from: plain values, wherever they were kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.domain.access import SiteAddress
from assistant.domain.message import Message
from assistant.domain.plan import Plan
from assistant.domain.site import Site
from assistant.engine.events import Event


@dataclass(frozen=True)
class FileFact:
    """A file of evidence as it is on disk now."""

    name: str
    size: int
    """Bytes."""
    sha256: str
    """Lower-case hex."""


@dataclass(frozen=True)
class Sealed:
    """Whether the run file holds what was written."""

    ok: bool | None
    """None: nobody looked."""
    entries: int = 0
    seal: str = ""
    """The hash of the last entry: whoever notes it down can tell later whether anything was changed."""
    reason: Message | None = None
    first_bad: int | None = None
    """Number of the first entry that does not hold."""


NOT_LOOKED = Sealed(None)


@dataclass(frozen=True)
class RunFacts:
    """A run as its file tells it, and what was found beside it."""

    run: str
    created: datetime
    program: str
    """Version of the program that made the run file."""
    address: SiteAddress
    plan: Plan
    events: tuple[Event, ...]
    sealed: Sealed = NOT_LOOKED
    files: tuple[FileFact, ...] | None = None
    """What is in the run's folder; None: nobody looked."""
    after: Site | None = None
    """The site as it was detected after the run; None: only what the steps saw is known."""
    accepted: tuple[tuple[str, str], ...] = ()
    """Finding id and the reason with which it was accepted, where the events do not tell."""
    practice: bool = False
    """Whether all this happened on a simulated site."""
    unknown_entries: int = 0
    """Entries of the run file that a newer program wrote."""
    plans: int = 1
    """How many plans the run had; the last one counts."""


def file_fact(path: Path) -> FileFact:
    """Size and SHA-256 of a file. Raises OSError."""
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return FileFact(path.name, path.stat().st_size, digest)


def files_in(folder: Path) -> tuple[FileFact, ...]:
    """The files of a run's folder by name, without hidden ones; empty when there is no such folder. Raises OSError."""
    if not folder.is_dir():
        return ()
    return tuple(file_fact(path) for path in visible(folder.iterdir()))


def visible(paths: Iterable[Path]) -> list[Path]:
    """The regular files among these that are not hidden, by name."""
    return sorted(path for path in paths if path.is_file() and not path.name.startswith("."))
