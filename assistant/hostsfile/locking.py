"""Locks of the operating system: they end with their process, however that ends."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO


def locked(path: Path) -> BinaryIO | None:
    """The file, locked for as long as it is open; None when another has it. Raises OSError when it cannot be opened."""
    file = path.open("ab")
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def unlock(file: BinaryIO | None) -> None:
    """Let go."""
    if file is not None:
        file.close()
