"""Looking through a medium that somebody else filled: no link is followed, nothing outside it is touched."""

from __future__ import annotations

import enum
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.domain.clock import Cancel
from assistant.domain.message import say
from assistant.domain.packages import PackageKind
from assistant.domain.site import Brand
from assistant.domain.versions import Version
from assistant.offline import errors, names, opening
from assistant.offline.copying import PART
from assistant.offline.values import FileState, Found, Wanted

DEEPEST = 12
"""Folders below the one that is looked through."""
MOST = 20_000
"""Files; what comes after is not looked at, and that is said."""

UNFINISHED = (PART, ".crdownload", ".download", ".opdownload", ".partial", ".tmp")
"""What browsers call a download that is under way."""
_PAGE = re.compile(rb"(?i)^(\xef\xbb\xbf)?\s*(<!doctype html|<html)")


@dataclass(frozen=True)
class Entry:
    """One file below a folder."""

    path: str
    """Relative, with ``/``."""
    real: Path
    size: int
    """Bytes."""
    state: FileState | None
    """LINK, OUTSIDE, UNREADABLE, or None for an ordinary file."""


@dataclass(frozen=True)
class Walked:
    """What is below a folder."""

    entries: tuple[Entry, ...]
    whole: bool
    """False: there is more than was looked at, or it is deeper."""

    @property
    def files(self) -> tuple[Entry, ...]:
        """The ordinary files."""
        return tuple(one for one in self.entries if one.state is None)

    @property
    def refused(self) -> tuple[Found, ...]:
        """Links, what lies on another medium, and what cannot be read."""
        return tuple(Found(one.state, names.shown(one.path)) for one in self.entries if one.state is not None)


def walk(root: Path, cancel: Cancel | None = None, most: int = MOST) -> Walked:
    """All files below a folder, in order of their paths. Raises MediumGone when it is not there, Cancelled."""
    search = _Walk(root, cancel or Cancel(), most)
    return Walked(tuple(sorted(search.entries(), key=lambda one: one.path)), search.whole)


class _Walk:
    def __init__(self, root: Path, cancel: Cancel, most: int) -> None:
        self._root, self._cancel, self._left = root, cancel, most
        self.whole = True
        try:
            self._device = root.stat().st_dev
        except OSError as error:
            raise errors.gone(root, str(error)) from error

    def entries(self) -> Iterator[Entry]:
        waiting = [(self._root, "", 0)]
        while waiting:
            folder, prefix, depth = waiting.pop()
            for one in self._listed(folder, prefix):
                self._cancel.check()
                path = prefix + one.name
                state, found = self._state(one)
                if state is None and found is not None and stat.S_ISDIR(found.st_mode):
                    if depth < DEEPEST:
                        waiting.append((folder / one.name, f"{path}/", depth + 1))
                    else:
                        self.whole = False
                    continue
                if self._left == 0:
                    self.whole = False
                    return
                self._left -= 1
                yield Entry(path, folder / one.name, found.st_size if found else 0, state)

    def _listed(self, folder: Path, prefix: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as listing:
                return sorted(listing, key=lambda one: one.name)
        except OSError as error:
            failed = errors.reading_failed(error, folder)
            if not prefix or isinstance(failed, errors.MediumGone):
                raise failed from error
            self.whole = False
            return []

    def _state(self, one: os.DirEntry[str]) -> tuple[FileState | None, os.stat_result | None]:
        try:
            found = Path(one.path).lstat()
        except OSError:
            return FileState.UNREADABLE, None
        if opening.is_link(found):
            return FileState.LINK, found
        if found.st_dev != self._device:
            return FileState.OUTSIDE, found
        if not stat.S_ISREG(found.st_mode) and not stat.S_ISDIR(found.st_mode):
            return FileState.UNREADABLE, found
        return None, found


def check_download(path: Path) -> None:
    """See that a download is not what no package can be: empty, or a web page with an error message.

    Nothing else is known of packages (product-facts 8). Raises SourceTrouble, MediumGone.
    """
    with opening.ordinary(path) as number:
        begin = os.read(number, 512)
    if not begin:
        text = say("offline", "The file {file} is empty.")(file=str(path))
    elif _PAGE.match(begin):
        text = say("offline", "The file {file} is a web page, not an update file.")(file=str(path))
    else:
        return
    advice = say(
        "offline",
        "Open it to see what it says. An update can be fetched only once: if it is not offered again, ask Technical "
        "Support.",
    )
    raise errors.SourceTrouble(text, advice)


class Fit(enum.Enum):
    """How well a file's name goes with a package. None is certain: names are not published (product-facts 8)."""

    NAME = "name"
    """The package's whole name is in it."""
    KIND_AND_VERSION = "kind-and-version"
    VERSION = "version"
    """Only the version, without a word of its kind."""


_TELLING = (Fit.NAME, Fit.KIND_AND_VERSION)


@dataclass(frozen=True)
class Candidate:
    """A file that may be a wanted package. A person decides."""

    wanted: Wanted
    path: Path
    size: int
    fit: Fit
    title: str = ""
    """What the update server called it, where that told it and not the file's own name."""


@dataclass(frozen=True)
class Brought:
    """Files that a person brought without a manifest."""

    candidates: tuple[Candidate, ...]
    """The best first, for each wanted package."""
    others: tuple[Path, ...]
    """Ordinary files that go with nothing that is wanted."""
    refused: tuple[Found, ...]
    whole: bool

    def certain(self) -> dict[Wanted, Path]:
        """Where one file goes best with one package and the other way round, by more than a version; the rest is for
        a person to assign.
        """
        named = [one for one in self.candidates if one.fit is not Fit.VERSION]
        best = {wanted: _best(one for one in named if one.wanted == wanted) for wanted in self._wanted()}
        single = {wanted: found[0].path for wanted, found in best.items() if len(found) == 1}
        claims = [one.path for found in best.values() for one in found]
        return {wanted: path for wanted, path in single.items() if claims.count(path) == 1}

    def _wanted(self) -> tuple[Wanted, ...]:
        return tuple(dict.fromkeys(one.wanted for one in self.candidates))


def _best(candidates: Iterable[Candidate]) -> list[Candidate]:
    found = list(candidates)
    order = list(Fit)
    best = min((order.index(one.fit) for one in found), default=0)
    return [one for one in found if order.index(one.fit) == best]


def candidates(
    wanted: Iterable[Wanted],
    places: Iterable[Path],
    cancel: Cancel | None = None,
    titles: Mapping[Path, str] | None = None,
) -> Brought:
    """Look through files and folders that a person named. Raises MediumGone, SourceTrouble, Cancelled.

    A file that lies in a folder called like an appliance is a candidate for no other one. ``titles`` is what an update
    server called files: it counts where a file's own name tells no more than a version.
    """
    asked = tuple(wanted)
    files, refused, whole = _gathered(places, cancel or Cancel())
    appliances = {names.spelling(one.appliance) for one in asked}
    order = list(Fit)
    found, others = [], []
    for path, (size, folders) in files.items():
        mine = list(_of_file(path, size, folders & appliances, asked, (titles or {}).get(path, "")))
        found += mine
        others += [] if mine else [path]
    found.sort(key=lambda one: (asked.index(one.wanted), order.index(one.fit), str(one.path)))
    return Brought(tuple(found), tuple(others), tuple(refused), whole)


def _of_file(path: Path, size: int, appliances: set[str], asked: Iterable[Wanted], title: str) -> Iterator[Candidate]:
    """What a file may be: by its name, else by what it was offered as."""
    by_name = [(one, _fit(one, path.name, appliances)) for one in asked]
    telling = any(fit in _TELLING for _, fit in by_name)
    for one, fit in by_name:
        called = None if telling or not title else _fit(one, title, appliances)
        if called in _TELLING:
            yield Candidate(one, path, size, called, title)
        elif fit is not None:
            yield Candidate(one, path, size, fit)


def _gathered(places: Iterable[Path], cancel: Cancel) -> tuple[dict[Path, tuple[int, set[str]]], list[Found], bool]:
    """Each file with its size and the folders that it lies in, from the one that a person named on."""
    files: dict[Path, tuple[int, set[str]]] = {}
    refused: list[Found] = []
    whole = True
    for place in places:
        with opening.reaching(place):
            is_folder = place.is_dir()
        if is_folder:
            walked = walk(place, cancel)
            for one in walked.files:
                if not one.path.lower().endswith(UNFINISHED):
                    files[one.real] = one.size, _folders(place.name, *one.path.split("/")[:-1])
            refused += walked.refused
            whole = whole and walked.whole
        else:
            with opening.ordinary(place) as number:
                files[place] = os.fstat(number).st_size, _folders(place.absolute().parent.name)
    return files, refused, whole


def _folders(*parts: str) -> set[str]:
    return set(map(names.spelling, parts))


def _fit(wanted: Wanted, name: str, appliances: set[str]) -> Fit | None:
    if appliances and names.spelling(wanted.appliance) not in appliances:
        return None
    name = names.spelling(name)
    if not _has_version(name, wanted.version):
        return None
    if f" {_squeezed(wanted.package)} " in f" {_squeezed(name)} ":
        return Fit.NAME
    kind = _kind(name)
    if kind is wanted.kind:
        return Fit.KIND_AND_VERSION
    return Fit.VERSION if kind is None else None


def _has_version(name: str, version: Version) -> bool:
    """``12.2.0``, ``12_2`` and ``12-2-0-37380`` name 12.2.0; ``12.2.0.1``, ``12_2_1``, ``112.2`` and ``12.20`` do not.

    Three and more figures behind it are a build number; figures with letters are part of a mark, such as a GUID's.
    """
    parts = list(version.parts)
    while len(parts) > 2 and parts[-1] == 0:
        parts.pop()
    joined = r"[._-]".join(map(str, parts))
    return (
        re.search(rf"(?<![0-9])(?<![0-9][._]){joined}(?:[._-]0)*(?![0-9]|\.[0-9]|[_-][0-9]{{1,2}}(?![0-9a-z]))", name)
        is not None
    )


def _squeezed(text: str) -> str:
    return re.sub(r"[\W_]+", " ", names.spelling(text)).strip()


def _kind(name: str) -> PackageKind | None:
    if "base" in name:
        return PackageKind.BASE
    if "licen" in name:
        return PackageKind.LICENCE
    return PackageKind.SITE if any(brand.value.lower() in name for brand in Brand) else None
