"""The program itself and its rule file, carried along under the same seal.

They let a closed network take a newer Upgrade Assistant over. What is done with the rule file once it has arrived is
not this room's matter: it is handed over as a path and a checksum.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.domain.message import say
from assistant.offline import layout, names, opening
from assistant.offline.errors import SourceTrouble
from assistant.offline.searching import walk
from assistant.offline.values import Arrival, ProgramFile, ProgramPart

RULES = "rules"


@dataclass(frozen=True)
class Extra:
    """One file to be carried that belongs to no package."""

    part: ProgramPart
    source: Path
    path: str
    """Relative to the folder of the list, POSIX."""


def program_files(
    program: Iterable[Path] = (), rules: Path | None = None, cancel: Cancel | None = None
) -> tuple[Extra, ...]:
    """What is to be carried: installers, wheels, whole folders, and a rule file.

    Raises SourceTrouble for a folder with links, with unreadable files or with names that not every medium takes: such
    a folder would not arrive as it is and has to be packed into one file first.
    """
    found: list[Extra] = []
    tops: list[str] = [RULES]
    for path in program:
        tops.append(names.portable(path.name, tops))
        found += _tree(path, tops[-1], cancel) if path.is_dir() else [_one(ProgramPart.PROGRAM, path, tops[-1])]
    if rules is not None:
        found.append(_one(ProgramPart.RULES, rules, f"{RULES}/{names.portable(rules.name)}"))
    return tuple(found)


def rule_file(arrival: Arrival, folder: Path) -> tuple[Path, ProgramFile] | None:
    """Where the proven rule file is, and what was noted down of it; ``folder`` is the one of the list."""
    for one in arrival.proven:
        if isinstance(one.file, ProgramFile) and one.file.part is ProgramPart.RULES and one.at is not None:
            return folder / one.at, one.file
    return None


def _one(part: ProgramPart, path: Path, name: str) -> Extra:
    with opening.ordinary(path):
        return Extra(part, path, f"{layout.PROGRAM}/{name}")


def _tree(folder: Path, top: str, cancel: Cancel | None) -> Iterator[Extra]:
    walked = walk(folder, cancel)
    paths = [one.path for one in walked.entries]
    spelt = {names.spelling(path) for path in paths}
    plain = all(names.is_portable(part) for path in paths for part in path.split("/"))
    if walked.refused or not walked.whole or not plain or len(spelt) != len(paths):
        text = say("offline", "The folder {folder} holds links, or names that not every medium takes.")
        advice = say("offline", "Pack the folder into one file, such as a ZIP archive, and carry that.")
        raise SourceTrouble(text(folder=str(folder)), advice)
    for one in walked.entries:
        yield Extra(ProgramPart.PROGRAM, one.real, f"{layout.PROGRAM}/{top}/{one.path}")
