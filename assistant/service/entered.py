"""What a person enters of the way to a version, where no appliance lists what the vendor has (P2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel
from assistant.domain.message import Message, say
from assistant.domain.packages import Package, package_named
from assistant.domain.versions import Version
from assistant.offline.hashing import hash_file
from assistant.offline.names import spelling
from assistant.offline.searching import UNFINISHED, walk
from assistant.offline.telling import Progress, Telling
from assistant.service.described import PackageForm, row_problems


@dataclass(frozen=True)
class Entered:
    """The wanted version, the packages that somebody named in their order, and update files that are here already."""

    target: str = ""
    rows: tuple[PackageForm, ...] = (PackageForm(),)
    files: tuple[UpdateFile, ...] = ()

    @property
    def version(self) -> Version | None:
        """The wanted version of the site software; None while it is no version."""
        try:
            return Version.parse(self.target.strip())
        except ValueError:
            return None

    @property
    def named(self) -> tuple[PackageForm, ...]:
        """The rows in which something was typed."""
        return tuple(row for row in self.rows if not row.blank)

    @property
    def blank(self) -> bool:
        """Whether nobody entered anything."""
        return not (self.target.strip() or self.named or self.files)

    def target_problem(self) -> Message | None:
        """What is wrong with the wanted version; None: nothing."""
        if not self.target.strip():
            return say("packages", "Type the wanted version of the site software, for instance 12.3.2.")()
        if self.version is None:
            text = say("packages", "“{text}” is not a version. Type figures and dots, for instance 12.3.2.")
            return text(text=self.target.strip())
        return None

    def problems(self) -> dict[tuple[int, str], Message]:
        """(row, field) -> what is wrong with it; rows without anything in them do not count."""
        return row_problems(self.rows)

    def packages(self) -> tuple[Package, ...]:
        """What was named, first to last. Raises ValueError where there are problems."""
        return tuple(row.package() for row in self.named)


def entered_for(target: Version, packages: Sequence[Package]) -> Entered:
    """The form for a chain that was entered before: a run file keeps it in its plan."""
    rows = tuple(PackageForm(one.name, str(one.version), one.kind.value) for one in packages)
    return Entered(str(target), rows or (PackageForm(),))


def files_in(
    place: Path, appliances: Sequence[str], progress: Progress | None, cancel: Cancel
) -> tuple[UpdateFile, ...]:
    """The files in a folder whose names tell a version, each with its hash.

    What lies in a folder called like an appliance is for that one, the rest for each of them. Raises MediumGone,
    SourceTrouble, Cancelled.
    """
    entries = [one for one in walk(place, cancel).files if not one.path.lower().endswith(UNFINISHED)]
    packages = [one for one in entries if package_named(Path(one.path).name) is not None]
    telling, found = Telling(progress, sum(one.size for one in packages)), []
    for one in packages:
        hashed, name = hash_file(one.real, telling, cancel), Path(one.path).name
        folders = {spelling(part) for part in Path(one.path).parts[:-1]}
        mine = [known for known in appliances if spelling(known) in folders] or appliances
        found += [UpdateFile(Path(name).stem, known, name, hashed.size, hashed.sha256) for known in mine]
    telling.end()
    return tuple(found)
