"""One change of a hosts file, worked out from what stands in it: the same for this process and its elevated child."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.message import Message, say
from assistant.hostsfile import block, writing
from assistant.hostsfile.values import HostsEntry


class Deed(enum.Enum):
    """What is done."""

    APPLY = "apply"
    RESTORE = "restore"
    UNDO_APPLY = "undo-apply"
    """Take back a write of APPLY that was cut off."""
    END_RESTORE = "end-restore"
    """Finish a write of RESTORE that was cut off."""


class Senseless(ValueError):
    """The file is not in a state from which this can be done."""


@dataclass(frozen=True)
class Change:
    """A deed, and what it is about."""

    deed: Deed
    mark: str
    entry: HostsEntry
    copy: Path | None = None
    """For a write that was cut off: the bytes that it began with."""

    def outcome(self, current: bytes) -> bytes:
        """What the file is to hold. Raises Senseless, and OSError where the copy cannot be read.

        The deeds for a write that was cut off take the copy's bytes only where the file is half-way between them and
        the same with or without our block: so nobody can use them to put something else there.
        """
        if self.deed is Deed.APPLY:
            if self.mark in block.marks(current):
                raise Senseless("the block is there")
            return block.insert(current, self.entry, self.mark)
        if self.deed is Deed.RESTORE:
            return block.remove(current, self.mark).rest
        old = writing.read(self.copy) if self.copy else b""
        if self.deed is Deed.UNDO_APPLY:
            new, wanted = block.insert(old, self.entry, self.mark), old
        else:
            new = wanted = block.remove(old, self.mark).rest
        if current in (old, new) or not block.torn(current, old, new):
            raise Senseless("no write was cut off")
        return wanted


def by_hand(change: Change, path: Path) -> Message:
    """How a person does it: the exact line and where."""
    if change.deed is Deed.APPLY:
        text = say(
            "hosts",
            "By hand: open {file} in an editor as an administrator, add the line “{line}” at the top, and save. "
            "Remove it after the test.",
        )
        return text(file=str(path), line=change.entry.line)
    if change.copy is not None:
        text = say(
            "hosts", "By hand: copy {copy} over {file} as an administrator, and remove any lines that contain “{mark}”."
        )
        return text(file=str(path), copy=str(change.copy), mark=change.mark)
    text = say(
        "hosts",
        "By hand: open {file} in an editor as an administrator, remove the lines that contain “{mark}”, and save.",
    )
    return text(file=str(path), mark=change.mark)
