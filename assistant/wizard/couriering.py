"""The Courier in the window, on a computer on line: a list is read, its files are fetched, packed and sealed (P2)."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.message import Message, say
from assistant.wizard.courier_course import Has
from assistant.wizard.courier_state import CourierState, Moved, Pace
from assistant.wizard.jobs import Job, JobContext

if TYPE_CHECKING:
    from assistant.domain.access import SiteAddress, Trust
    from assistant.domain.secret import Secret
    from assistant.offline.media import Medium
    from assistant.offline.values import Arrival, ShoppingList, Wanted
    from assistant.service.courier import Fetched, Packing
    from assistant.wizard.courier_errands import Listed, Opened, Seen


_LOOKING = say("couriering", "Looking for media")


class Couriering(CourierState):
    """The state, and the jobs that change it; ``changed`` is called after every change.

    Nothing is lost when it ends: what was downloaded, copied and typed is found again with the medium.
    """

    # ── the medium ───────────────────────────────────────────────────────────────────────────────────

    def scan(self) -> Job:
        """Which media there are."""

        def work(job: JobContext) -> tuple[Medium, ...]:
            del job
            from assistant.offline.media import media

            return media()

        def done(found: tuple[Medium, ...]) -> None:
            self.media = found

        return self._job("scan", _LOOKING(), work, done)

    def watch(self) -> Job:
        """The same by itself, while somebody is about to plug one in: nothing is told unless one came or went."""

        def work(job: JobContext) -> tuple[Medium, ...] | None:
            del job
            from assistant.offline.media import media, same_media

            found = media()
            return None if same_media(known, found) else found

        def done(found: tuple[Medium, ...] | None) -> None:
            if found is not None and self.waits_for_medium:
                self.media = found
                self._settled()

        known = self.media
        return Job("courier.watch", _LOOKING(), work, done, _forgo, quiet=True)

    @property
    def waits_for_medium(self) -> bool:
        """Whether a person is to connect or choose a medium now."""
        return self.opened is None and not self.doing

    def open(self, place: Path) -> Job:
        """Take a medium or folder: read the list on it, and see what of it is here already."""
        clock = self._clock()

        def work(job: JobContext) -> tuple[Opened, Seen | None]:
            from assistant.wizard import courier_errands as errands

            opened = errands.open_medium(place, clock)
            only = opened.lists[0].list if len(opened.lists) == 1 else None
            return opened, errands.look(only, (), job.cancel) if only else None

        def done(found: tuple[Opened, Seen | None]) -> None:
            self._forget_list()
            self.opened = found[0]
            self.checked = ()
            if len(found[0].lists) == 1:
                self._take(found[0].lists[0], found[1])

        return self._job("open", say("couriering", "Reading the medium"), work, done)

    def choose(self, list_id: str) -> Job:
        """Take one of several lists."""
        listed = next(one for one in self.lists if one.id == list_id)

        def work(job: JobContext) -> Seen | None:
            from assistant.wizard import courier_errands as errands

            return errands.look(listed.list, (), job.cancel) if listed.list else None

        def done(seen: Seen | None) -> None:
            self._forget_list()
            self._take(listed, seen)

        return self._job("choose", say("couriering", "Reading the list"), work, done)

    def another(self) -> None:
        """Go back to the choice of a medium."""
        self._forget_list()
        self.opened, self.checked, self.problem = None, (), None
        self._settled()

    def _take(self, listed: Listed, seen: Seen | None) -> None:
        self.list, self.sealed, self.seen = listed.list, listed.sealed, seen
        if listed.trouble is not None:
            self.problem, self.problem_at = listed.trouble, "open"

    def _forget_list(self) -> None:
        self.list = self.sealed = self.seen = self.packing = None
        self.places, self.assigned, self.fetched = (), {}, ()

    # ── the keys ─────────────────────────────────────────────────────────────────────────────────────

    def type_key(self, appliance: str, text: str) -> Job:
        """Take over a key that was typed or pasted."""

        def work(job: JobContext) -> Secret:
            del job
            from assistant.service.download_keys import key_of

            return key_of(text)

        return self._key_job(appliance, work)

    def read_key(self, appliance: str, file: Path) -> Job:
        """Take over a key from a text file or from a picture of its QR code."""

        def work(job: JobContext) -> Secret:
            del job
            from assistant.wizard.courier_errands import key_in

            return key_in(file)

        return self._key_job(appliance, work)

    def _key_job(self, appliance: str, find: Callable[[JobContext], Secret]) -> Job:
        wanted = self._needs_list()

        def work(job: JobContext) -> ShoppingList:
            from assistant.service.courier import with_keys
            from assistant.wizard.courier_errands import remember_keys

            known = with_keys(wanted, {appliance: find(job)})
            remember_keys(known)
            return known

        def done(known: ShoppingList) -> None:
            self.list = known

        return self._job(f"key.{appliance}", say("couriering", "Reading the key"), work, done)

    # ── the files ────────────────────────────────────────────────────────────────────────────────────

    def fetch(self) -> Job:
        """Download everything that the keys open; what broke off before is continued."""
        wanted, places, clock, way = self._needs_list(), self.places, self._clock(), self._way()

        def work(job: JobContext) -> tuple[tuple[Fetched, ...], Seen]:
            from assistant.wizard import courier_errands as errands

            said = [""]

            def at(appliance: str) -> None:
                said[0] = appliance
                job.emit(Moved(0, None, appliance=appliance))

            def told(done: int, total: int | None) -> None:
                job.emit(Moved(done, total, appliance=said[0]))

            found = errands.fetch(wanted, way, clock, at, told, job.cancel)
            return found, errands.look(wanted, places, job.cancel)

        def done(found: tuple[tuple[Fetched, ...], Seen]) -> None:
            self.fetched, self.seen = found

        return self._job("fetch", say("couriering", "Downloading the update files"), work, done)

    def _way(self) -> tuple[SiteAddress, Trust]:
        from assistant.service.practising import UpdatesPlace

        return (self.practice_place or UpdatesPlace(self._needs_list().updates)).way()

    def collect(self, more: Sequence[Path] = ()) -> Job:
        """Look through what was downloaded, and through more places that a person named."""
        wanted = self._needs_list()
        places = tuple(dict.fromkeys((*self.places, *more)))

        def work(job: JobContext) -> Seen:
            from assistant.wizard.courier_errands import look

            return look(wanted, places, job.cancel)

        def done(seen: Seen) -> None:
            self.places, self.seen = places, seen

        return self._job("collect", say("couriering", "Looking through the files"), work, done)

    def assign(self, wanted: Wanted, file: Path) -> Job:
        """Say which file a package is."""

        def work(job: JobContext) -> int:
            del job
            from assistant.wizard.courier_errands import check_one

            return check_one(file)

        def done(size: int) -> None:
            self.assigned[wanted] = file, size

        return self._job("assign", say("couriering", "Looking at the file"), work, done)

    # ── packing ──────────────────────────────────────────────────────────────────────────────────────

    def pack(self, *, part: bool = False) -> Job:
        """Copy what is there to this computer's folder and onto the medium, and seal it once nothing is missing.

        ``part``: seal although something is missing, which then comes on another journey.
        """
        wanted, opened, clock, places = self._needs_list(), self.opened, self._clock(), self.places
        sources = {one.wanted: one.path for one in self.rows if one.has is Has.FOUND and one.path}
        program, with_rules = self.program, self.with_rules
        if opened is None:
            raise RuntimeError("no medium was chosen")

        def work(job: JobContext) -> tuple[Packing, Seen]:
            from assistant.offline.carrying import WhenMissing
            from assistant.wizard import courier_errands as errands

            missing = WhenMissing.SEAL if part else WhenMissing.WAIT
            rules = errands.rules_in_use() if with_rules else None
            order = errands.Order(wanted, opened.path, sources, missing, program, rules)
            packed = errands.pack(order, clock, _told(job), job.cancel)
            return packed, errands.look(wanted, places, job.cancel)

        def done(found: tuple[Packing, Seen]) -> None:
            self.packing, self.seen = found
            self.sealed = found[0].collected.sealed
            self.assigned = {}

        return self._job("pack", say("couriering", "Copying and checking"), work, done)

    def carry_along(self, program: Sequence[Path] | None = None, *, rules: bool | None = None) -> None:
        """What is carried besides the files; None leaves it as it is."""
        self.program = self.program if program is None else tuple(dict.fromkeys(program))
        self.with_rules = self.with_rules if rules is None else rules
        self._settled()

    # ── checking ─────────────────────────────────────────────────────────────────────────────────────

    def verify(self) -> Job:
        """Say whether what is on the medium is what was packed, and what is missing."""
        opened, clock = self.opened, self._clock()
        if opened is None:
            raise RuntimeError("no medium was chosen")

        def work(job: JobContext) -> tuple[tuple[ShoppingList, Arrival], ...]:
            from assistant.wizard.courier_errands import verify

            return tuple(verify(opened.path, clock, _told(job), job.cancel))

        def done(found: tuple[tuple[ShoppingList, Arrival], ...]) -> None:
            self.checked = found

        return self._job("verify", say("couriering", "Checking the medium"), work, done)

    # ── jobs ─────────────────────────────────────────────────────────────────────────────────────────

    def _needs_list(self) -> ShoppingList:
        if self.list is None:
            raise RuntimeError("no list was chosen")
        return self.list

    def _job(self, name: str, text: Message, work: Callable[[JobContext], object], done: Callable[..., None]) -> Job:
        """A job that the page shows itself. It counts as under way from here on."""
        self.changes += 1
        self.doing, self.doing_text = name, text
        self.problem, self.stopped, self.moved, self._pace = None, "", None, Pace()

        def finished(result: object) -> None:
            self._settle(name)
            done(result)
            self._settled()

        def failed(error: AssistantError) -> None:
            self._settle(name)
            if isinstance(error, Cancelled):
                self.stopped = name
            else:
                self.problem, self.problem_at = error, name
            self._settled()

        def heard(moved: Moved) -> None:
            rate = self._pace.after(moved.done, time.monotonic())
            self.moved = Moved(moved.done, moved.total, rate, moved.appliance)
            self._changed()

        return Job(f"courier.{name}", text, work, finished, failed, heard)

    def _settle(self, name: str) -> None:
        if self.doing == name:
            self.doing, self.doing_text, self.moved = "", None, None


def _forgo(error: AssistantError) -> None:
    """What nobody asked for is no trouble: the next look may tell."""
    del error


def _told(job: JobContext) -> Callable[[int, int | None], None]:
    return lambda done, total: job.emit(Moved(done, total))
