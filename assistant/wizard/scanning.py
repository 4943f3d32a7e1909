"""The scan of an integration in the window: what is looked through, how far it is, what was found (L1 to L5)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.message import Message, say
from assistant.integration.values import Found, Kind, Moved, Place, Words
from assistant.integration.wording import KINDS, kind, where
from assistant.wizard.jobs import Job, JobContext


@dataclass(frozen=True, slots=True)
class Group:
    """The heading of the places of one kind."""

    kind: Kind
    count: int


Entry = Group | Place


@dataclass(frozen=True, slots=True)
class Widest:
    """What a list has to have room for: found beside the window, for there may be a hundred thousand places."""

    place: str = ""
    excerpt: str = ""
    groups: tuple[Group, ...] = ()


class Scanning:
    """Its own page beside the stages; ``changed`` is called after every change."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self.shown = False
        self.paths: tuple[Path, ...] = ()
        self.doing: Message | None = None
        self.moved: Moved | None = None
        self.found: Found | None = None
        self.entries: tuple[Entry, ...] = ()
        """Places by kind and file, each kind under its heading."""
        self.widest = Widest()
        self.problem: AssistantError | None = None
        self.stopped = False
        self.changes = 0
        """Grows with each change but progress."""

    # ── the page ─────────────────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        """Show the page."""
        self.shown = True
        self._settled()

    def leave(self) -> None:
        """Show the journey again; what is under way goes on."""
        self.shown = False
        self._settled()

    def add(self, paths: Iterable[Path]) -> None:
        """Look through these as well."""
        self.paths = tuple(dict.fromkeys((*self.paths, *paths)))
        self._settled()

    def remove(self, path: Path) -> None:
        """Leave one out."""
        self.paths = tuple(one for one in self.paths if one != path)
        self._settled()

    # ── jobs ─────────────────────────────────────────────────────────────────────────────────────────

    def scan(self) -> Job:
        """Look through everything that was named."""
        paths = self.paths

        def work(job: JobContext) -> tuple[Found, tuple[Entry, ...], Widest]:
            from assistant.service.integrations import look_through

            found = look_through(paths, job.cancel, job.emit)
            entries = grouped(found.places)
            return found, entries, widest(entries)

        def done(result: tuple[Found, tuple[Entry, ...], Widest]) -> None:
            self.found, self.entries, self.widest = result

        return self._job("scan.files", say("scanning", "Looking through your files"), work, done)

    def export(self, out: Path, words: Words, html: Callable[[Found], str], saved: Callable[[Path], None]) -> Job:
        """Write the list; its ending says how."""
        found, paths = self.found, self.paths
        if found is None:
            raise RuntimeError("nothing was scanned")

        def work(job: JobContext) -> Path:
            del job
            from assistant.service import integrations

            integrations.check_place(out, paths)
            integrations.write(integrations.pieces(found, out, words, html), out)
            return out

        return self._job("scan.export", say("scanning", "Writing the list"), work, saved)

    def _job(self, name: str, text: Message, work: Callable[[JobContext], object], done: Callable[..., None]) -> Job:
        self.doing, self.moved, self.problem, self.stopped = text, None, None, False

        def finished(result: object) -> None:
            self.doing = self.moved = None
            done(result)
            self._settled()

        def failed(error: AssistantError) -> None:
            self.doing = self.moved = None
            self.stopped = isinstance(error, Cancelled)
            self.problem = None if self.stopped else error
            self._settled()

        def heard(moved: Moved) -> None:
            self.moved = moved
            self._changed()

        self.changes += 1
        return Job(name, text, work, finished, failed, heard)

    def _settled(self) -> None:
        self.changes += 1
        self._changed()


def place_words(place: Place) -> str:
    """File and line, the file by its last two names."""
    parts = place.file.replace("\\", "/").rsplit("/", 2)
    return f"{'/'.join(parts[-2:])}:{where(place)}"


def widest(entries: Sequence[Entry]) -> Widest:
    """What the columns of a list have to have room for."""
    place = excerpt = ""
    groups: list[Group] = []
    for one in entries:
        if isinstance(one, Group):
            groups.append(one)
            continue
        place = max(place, place_words(one), key=len)
        excerpt = max(excerpt, one.excerpt, key=len)
    return Widest(place, excerpt, tuple(groups))


def grouped(places: Sequence[Place]) -> tuple[Entry, ...]:
    """By kind, then by file and line; each kind under a heading."""
    order = {one: at for at, one in enumerate(KINDS)}
    ranked = sorted(places, key=lambda one: (order[kind(one)], one.file, one.line, one.column))
    entries: list[Entry] = []
    for which, group in groupby(ranked, key=kind):
        of_kind = list(group)
        entries += [Group(which, len(of_kind)), *of_kind]
    return tuple(entries)
