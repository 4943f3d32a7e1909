"""The unrestricted side: downloaded files go to two verified places and onto the medium under a seal (P2.2, R15).

Everything can be interrupted anywhere and done again. What is believed of an earlier attempt is what the files
themselves show: the record of what was collected only says where to look.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.domain.finding import Finding
from assistant.offline import (
    errors,
    faultpoints,
    findings,
    jsonfile,
    layout,
    names,
    opening,
    record,
    sealing,
    shopping,
)
from assistant.offline.copying import PART, Copied, copy_file
from assistant.offline.hashing import Hashed, hash_file, size_of
from assistant.offline.manifest import Sealed
from assistant.offline.media import check_room, describe
from assistant.offline.program import Extra
from assistant.offline.searching import check_download
from assistant.offline.telling import Progress, Telling
from assistant.offline.values import CarriedFile, Manifest, ProgramFile, ShoppingList, Wanted


class WhenMissing(enum.Enum):
    """What to do while something wanted is still missing."""

    WAIT = "wait"
    """Copy what is there and leave the keys on the medium; seal when all of it is there."""
    SEAL = "seal"
    """Seal what is there: the rest comes on another journey."""


@dataclass(frozen=True)
class Packer:
    """Where things are, and who packs."""

    staging: Path
    """A folder of the user's on this computer; the first verified copy goes below it, and its own copy of the list."""
    medium: Path
    now: datetime
    program: str
    """Version of this program."""
    when_missing: WhenMissing = WhenMissing.WAIT

    def staged(self, wanted: ShoppingList) -> Path:
        """The folder of a list on this computer, laid out as on the medium."""
        return layout.folder_of(self.staging, wanted.id)

    def carried(self, wanted: ShoppingList) -> Path:
        """The folder of a list on the medium."""
        return layout.folder_of(self.medium, wanted.id)


@dataclass(frozen=True)
class Collected:
    """What was packed."""

    files: tuple[CarriedFile, ...]
    """Each in two verified copies."""
    extras: tuple[ProgramFile, ...]
    missing: tuple[Wanted, ...]
    sealed: Sealed | None
    """None: not sealed, because something is missing or stands twice."""
    findings: tuple[Finding, ...]


def list_for(packer: Packer, list_id: str | None = None) -> ShoppingList:
    """The list on the medium with its keys, from this computer's own copy once they were taken off.

    Raises ListTrouble, MediumGone.
    """
    try:
        found = shopping.read(packer.medium, list_id)
    except errors.ListTrouble:
        ids = (list_id,) if list_id else layout.lists_on(packer.medium)
        if len(ids) != 1 or not (own := _own_copy(packer, ids[0])):
            raise
        return own
    if found.seal is None and (own := _own_copy(packer, found.id)):
        return own
    return found


def _own_copy(packer: Packer, list_id: str) -> ShoppingList | None:
    file = layout.folder_of(packer.staging, list_id) / layout.LIST
    return shopping.read(file) if file.is_file() else None


def collect(
    wanted: ShoppingList,
    sources: Mapping[Wanted, Path],
    packer: Packer,
    *,
    extras: Sequence[Extra] = (),
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Collected:
    """Copy the file of each wanted package to this computer's folder and from there onto the medium, then seal.

    ``sources`` says which file is which package; packages collected before need not be named again. Order of effects:
    own copy of the list, files, own copy of the manifest, keys off the medium, manifest onto the medium. So where there
    is a manifest, the files are whole and the keys are gone. Raises MediumTrouble, SourceTrouble, Occupied, ListTrouble
    (the medium does not carry this list), Cancelled; doing the same again continues.
    """
    with opening.reaching(packer.medium):
        return _collect(wanted, sources, packer, extras, progress, cancel or Cancel())


def _collect(
    wanted: ShoppingList,
    sources: Mapping[Wanted, Path],
    packer: Packer,
    extras: Sequence[Extra],
    progress: Progress | None,
    cancel: Cancel,
) -> Collected:
    _check_medium(wanted, packer)
    shopping_copy = layout.make_folder(packer.staged(wanted), _made(packer.staging)) / layout.LIST
    if shopping.has_secrets(wanted):
        jsonfile.write(shopping_copy, shopping.to_bytes(wanted))
    return _Packing(wanted, packer, dict(sources), extras, progress, cancel).run()


def _made(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _check_medium(wanted: ShoppingList, packer: Packer) -> None:
    if wanted.id not in layout.lists_on(packer.medium):
        raise errors.not_this_medium(packer.medium, wanted.id)


class _Packing:
    """One run of packing."""

    def __init__(
        self,
        wanted: ShoppingList,
        packer: Packer,
        sources: dict[Wanted, Path],
        extras: Sequence[Extra],
        progress: Progress | None,
        cancel: Cancel,
    ) -> None:
        self._wanted, self._packer, self._extras, self._cancel = wanted, packer, extras, cancel
        self._staged, self._carried = packer.staged(wanted), packer.carried(wanted)
        self._folders = layout.appliance_folders(wanted.appliances)
        self._record = record.read(self._staged, wanted)
        self._sources = {one: sources[one] for one in wanted.wanted if one in sources}
        self._earlier = [one for one in wanted.wanted if one in self._record and one not in self._sources]
        for path in self._sources.values():
            check_download(path)
        sizes = [size_of(path) for path in self._sources.values()]
        sizes += [self._record[one].size for one in self._earlier]
        extra = [size_of(one.source) for one in extras]
        self._check_room(sizes, extra)
        self._telling = Telling(progress, 2 * sum(sizes) + sum(extra))

    def run(self) -> Collected:
        """All of it."""
        for one, source in self._sources.items():
            self._record[one] = self._stage(one, source)
            record.write(self._staged, self._record)
            faultpoints.passes("staged")
        for one in self._earlier:
            self._record[one] = self._again(self._record[one])
        files = tuple(self._record[one] for one in self._wanted.wanted if one in self._record)
        for file in files:
            self._carry(file)
            faultpoints.passes("carried")
        extras = tuple(map(self._carry_extra, self._extras))
        missing = tuple(one for one in self._wanted.wanted if one not in self._record)
        said = findings.packing(files, missing, self._staged, self._carried)
        self._telling.end()
        hold = any(one.blocks and one.id != findings.NOT_COLLECTED for one in said)
        wait = bool(missing) and self._packer.when_missing is WhenMissing.WAIT
        sealed = None if hold or wait else self._seal(files, extras)
        return Collected(files, extras, missing, sealed, said)

    def _seal(self, files: tuple[CarriedFile, ...], extras: tuple[ProgramFile, ...]) -> Sealed:
        made = datetime.fromisoformat(jsonfile.spelt(self._packer.now))
        new = Manifest(self._wanted.id, self._wanted.host, made, self._packer.program, files, extras)
        return sealing.seal(new, self._wanted, self._staged, self._packer.medium, self._cancel)

    def _stage(self, wanted: Wanted, source: Path) -> CarriedFile:
        """The first copy, under a name that no other file has."""
        folder = layout.make_folder(self._staged / layout.FILES / self._folders[wanted.appliance], self._staged)
        taken = [Path(one.path).name for key, one in self._record.items() if key.appliance == wanted.appliance]
        if wanted in self._record:  # the same file again takes its own place, another one takes another
            taken.remove(Path(self._record[wanted].path).name)
        while True:
            name = names.portable(source.name, taken)
            try:
                done = self._first_copy(source, folder / name)
            except errors.Occupied:
                taken.append(name)
            else:
                path = f"{layout.FILES}/{folder.name}/{name}"
                return CarriedFile(
                    wanted.package, wanted.appliance, path, names.shown(source.name), done.size, done.sha256
                )

    def _first_copy(self, source: Path, target: Path) -> Copied:
        if target.exists() and target.samefile(source):  # it was downloaded right there
            found = hash_file(source, self._telling, self._cancel)
            return Copied(target, found.size, found.sha256, found.size)
        return copy_file(source, target, self._telling, self._cancel)

    def _again(self, file: CarriedFile) -> CarriedFile:
        """What was collected before is hashed again; where it is gone, the copy on the medium is brought back."""
        here, there = names.below(self._staged, file.path), names.below(self._carried, file.path)
        expected = Hashed(file.size, file.sha256)
        if not here.exists() and there.exists():
            layout.make_folder(here.parent, self._staged)
            copy_file(there, here, self._telling, self._cancel, expected)
            return file
        if hash_file(here, self._telling, self._cancel) != expected:
            raise errors.other_content(here, f"expected {file.sha256}")
        return file

    def _carry(self, file: CarriedFile) -> None:
        target = names.below(self._carried, file.path)
        layout.make_folder(target.parent, self._carried)
        expected = Hashed(file.size, file.sha256)
        copy_file(
            names.below(self._staged, file.path), target, self._telling, self._cancel, expected, opening.EVERYBODY
        )

    def _carry_extra(self, extra: Extra) -> ProgramFile:
        target = names.below(self._carried, extra.path)
        layout.make_folder(target.parent, self._carried)
        done = copy_file(extra.source, target, self._telling, self._cancel, mode=opening.EVERYBODY)
        return ProgramFile(extra.part, extra.path, names.shown(extra.source.name), done.size, done.sha256)

    def _check_room(self, sizes: list[int], extra: list[int]) -> None:
        wanted = [*self._sources, *self._earlier]
        paths = [self._likely_path(one) for one in wanted]
        called = list(zip((one.package for one in wanted), sizes, strict=True))
        more = list(zip((one.source.name for one in self._extras), extra, strict=True))
        here = sum(map(_written, (self._staged / path for path in paths), sizes))
        check_room(describe(self._packer.staging), called, here)
        paths += [one.path for one in self._extras]
        there = sum(map(_written, (self._carried / path for path in paths), sizes + extra))
        check_room(describe(self._packer.medium), called + more, there)

    def _likely_path(self, wanted: Wanted) -> str:
        """Where its file goes, unless another file has the name."""
        if wanted in self._record:
            return self._record[wanted].path
        return f"{layout.FILES}/{self._folders[wanted.appliance]}/{names.portable(self._sources[wanted].name)}"


def _written(path: Path, most: int) -> int:
    """Bytes of a file that are there already, whole or as a part."""
    there = [one for one in (path, path.with_name(path.name + PART)) if one.exists()]
    return min(most, sum(map(size_of, there)))
