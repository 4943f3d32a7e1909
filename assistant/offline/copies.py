"""Two verified copies of every file until it is installed: it is offered once only (R15).

One lies in the run's folder, the other one where it came from: on the medium, or where a person chose it. The other
one was hashed when it arrived; after that its size and the moment of its last change tell, and it is hashed again only
where these differ. Nothing of the program deletes either.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel
from assistant.domain.finding import Finding
from assistant.offline import errors, findings, opening
from assistant.offline.hashing import sha256
from assistant.offline.store import Kept
from assistant.offline.values import CarriedFile, FileState


@dataclass(frozen=True)
class Copy:
    """Where a second copy of a file should be, and what is there."""

    path: Path | None
    """None: no second place is known."""
    state: FileState
    """GOOD, MISSING (or not at hand now), TRUNCATED, ALTERED or UNREADABLE."""

    @property
    def good(self) -> bool:
        """Whether it is there and is what it was."""
        return self.state is FileState.GOOD


def second_of(kept: Kept, cancel: Cancel | None = None) -> Copy:
    """The other copy of a file in the run's folder, as it is now. Raises Cancelled."""
    second = kept.second
    if second is None or _same(second.path, kept.path):
        return Copy(None, FileState.MISSING)
    return look(kept.file, second.path, known=second.changed, cancel=cancel)


def look(
    file: CarriedFile | UpdateFile, place: Path, *, known: int | None = None, cancel: Cancel | None = None
) -> Copy:
    """Whether a file is in a place as it was hashed. Raises Cancelled.

    ``known``: the moment of its last change when it was hashed there (ns); where it is the same, nothing is read.
    """
    try:
        with opening.ordinary(place) as number:
            found = os.fstat(number)
        if found.st_size != file.size:
            return Copy(place, FileState.TRUNCATED if found.st_size < file.size else FileState.ALTERED)
        if known == found.st_mtime_ns:
            return Copy(place, FileState.GOOD)
        same = sha256(place, cancel=cancel).sha256 == file.sha256
    except errors.SourceTrouble as error:
        missing = isinstance(error.__cause__, FileNotFoundError | NotADirectoryError)
        return Copy(place, FileState.MISSING if missing else FileState.UNREADABLE)
    except errors.MediumGone:
        return Copy(place, FileState.MISSING)
    return Copy(place, FileState.GOOD if same else FileState.ALTERED)


def told(file: CarriedFile | UpdateFile, other: Copy) -> Finding:
    """Whether there are two of a file that is proven here; what to do where there are not. It never blocks."""
    if other.good:
        return findings.two_copies(file, other.path)
    if other.path is None:
        return findings.one_copy(file)
    if other.state is FileState.MISSING:
        return findings.not_at_hand(file, other.path)
    return findings.spoilt_copy(file, other.path)


def _same(one: Path, other: Path) -> bool:
    """Whether two names lead to one file: that is one copy, however often it is named."""
    try:
        return one.samefile(other)
    except OSError:
        return False
