"""What became of the files of a manifest: each by its content, wherever it lies and whatever it is called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias

from assistant.domain.clock import Cancel
from assistant.offline import layout, names, opening
from assistant.offline.copying import PART
from assistant.offline.errors import SourceTrouble
from assistant.offline.hashing import Hashed, hash_file
from assistant.offline.searching import Entry, walk
from assistant.offline.telling import Progress, Telling
from assistant.offline.values import CarriedFile, FileState, Found, Manifest, ProgramFile

Announced: TypeAlias = "CarriedFile | ProgramFile"


def compare(
    manifest: Manifest, folder: Path, folders: Collection[str], progress: Progress | None, cancel: Cancel
) -> tuple[tuple[Found, ...], bool]:
    """Hash what can be one of the announced files and tell what each is, and whether all could be looked through.

    ``folders`` are those of the appliances. Raises MediumGone, Cancelled.
    """
    with opening.reaching(folder):
        walked = {top: walk(folder / top, cancel) for top in (layout.FILES, layout.PROGRAM) if _is_folder(folder / top)}
    entries = [_under(top, one) for top, found in walked.items() for one in found.entries]
    sizes = {one.size for one in manifest.everything}
    to_hash = [one for one in entries if one.state is None and one.size in sizes]
    telling = Telling(progress, sum(one.size for one in to_hash))
    known: dict[str, Hashed | None] = {one.path: _hashed(one.real, telling, cancel) for one in to_hash}
    telling.end()
    return judge(manifest, entries, known, folders), all(one.whole for one in walked.values())


def _is_folder(place: Path) -> bool:
    return place.is_dir() and not opening.is_link(place.lstat())


def _under(top: str, entry: Entry) -> Entry:
    return Entry(f"{top}/{entry.path}", entry.real, entry.size, entry.state)


def _hashed(path: Path, telling: Telling, cancel: Cancel) -> Hashed | None:
    try:
        with opening.ordinary(path) as number:
            opening.forget_cached(number)  # it may have been written by this very computer a minute ago
        return hash_file(path, telling, cancel)
    except SourceTrouble:
        return None


def judge(
    manifest: Manifest, entries: Iterable[Entry], known: Mapping[str, Hashed | None], folders: Collection[str]
) -> tuple[Found, ...]:
    """The same from what was seen: ``known`` holds what was hashed by path, None for what could not be read."""
    seen = _Seen(manifest, tuple(entries), known, folders)
    announced = [seen.announced(one) for one in manifest.everything]
    return (*announced, *seen.others({one.at for one in announced if one.at}))


class _Seen:
    """What a folder holds, by path, by spelling and by content."""

    def __init__(
        self,
        manifest: Manifest,
        entries: tuple[Entry, ...],
        known: Mapping[str, Hashed | None],
        folders: Collection[str],
    ) -> None:
        self._manifest, self._entries, self._known = manifest, entries, known
        self._folders = set(map(names.spelling, folders))
        self._exact = {one.path: one for one in entries}
        self._spelt = {names.spelling(one.path): one for one in reversed(entries)}
        self._holders: dict[Hashed, list[Entry]] = defaultdict(list)
        for one in entries:
            if content := self._content(one):
                self._holders[content].append(one)
        self._owners = {place.path: one for one in manifest.everything if (place := self._place(one))}
        self._meant: dict[Hashed, set[str]] = defaultdict(set)
        for file in manifest.files:
            self._meant[_content_of(file)].add(file.appliance)

    def announced(self, file: Announced) -> Found:
        """What became of one file of the manifest."""
        entry = self._place(file)
        if entry is not None and self._content(entry) == _content_of(file):
            return self._found(FileState.GOOD, file, entry, entry.path)
        if elsewhere := self._holders.get(_content_of(file)):
            other = self._owners.get(elsewhere[0].path)
            swapped = other is not None and entry is not None and self._content(entry) == _content_of(other)
            state = FileState.SWAPPED if swapped else FileState.RENAMED
            return self._found(state, file, entry, elsewhere[0].path)
        if entry is None:
            return self._absent(file)
        return self._found(entry.state or self._wrong(file, entry), file, entry, None)

    def others(self, used: Collection[str]) -> Iterator[Found]:
        """What lies there besides."""
        contents = {_content_of(one) for one in self._manifest.everything}
        for entry in self._entries:
            if entry.path in self._owners or entry.path in used:
                continue
            content = self._content(entry)
            again = FileState.DUPLICATE if content in contents else None
            state = entry.state or again or self._unannounced(entry)
            yield Found(state, names.shown(entry.path), None, None, entry.size, content.sha256 if content else None)

    def _unannounced(self, entry: Entry) -> FileState:
        top, *rest = entry.path.split("/")
        foreign = top == layout.FILES and len(rest) > 1 and names.spelling(rest[0]) not in self._folders
        return FileState.FOREIGN if foreign else FileState.UNKNOWN

    def _absent(self, file: Announced) -> Found:
        unfinished = self._exact.get(file.path + PART)
        if unfinished is not None:
            return Found(FileState.TRUNCATED, file.path, file, None, unfinished.size, None, unfinished.path)
        return Found(FileState.MISSING, file.path, file)

    def _wrong(self, file: Announced, entry: Entry) -> FileState:
        if entry.path in self._known and self._known[entry.path] is None:
            return FileState.UNREADABLE
        content = self._content(entry)
        meant = self._meant.get(content, set()) if content else set()
        if isinstance(file, CarriedFile) and meant - {file.appliance}:
            return FileState.FOREIGN
        return FileState.TRUNCATED if entry.size < file.size else FileState.ALTERED

    def _found(self, state: FileState, file: Announced, entry: Entry | None, at: str | None) -> Found:
        content = self._content(entry) if entry else None
        size = entry.size if entry else None
        return Found(state, file.path, file, at, size, content.sha256 if content else None)

    def _place(self, file: Announced) -> Entry | None:
        """What lies where a file should, in whatever spelling of its name; the exact one first."""
        return self._exact.get(file.path) or self._spelt.get(names.spelling(file.path))

    def _content(self, entry: Entry) -> Hashed | None:
        return self._known.get(entry.path) if entry.state is None else None


def _content_of(file: Announced) -> Hashed:
    return Hashed(file.size, file.sha256)
