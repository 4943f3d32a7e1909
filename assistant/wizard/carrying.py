"""Update files of a closed network in the window: the key, the list that goes out, and what comes in (P2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.access import Secrets
from assistant.domain.eras import files_only
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.message import Message, say
from assistant.domain.plan import BringFiles, Plan
from assistant.domain.secret import Secret
from assistant.wizard.jobs import Job, JobContext, Transfer

if TYPE_CHECKING:
    from assistant.domain.clock import Cancel
    from assistant.domain.finding import Finding
    from assistant.offline.media import Medium
    from assistant.offline.searching import Brought as Seen
    from assistant.offline.store import Kept
    from assistant.offline.values import Arrival, ShoppingList, Wanted
    from assistant.service.courier import KeyRead
    from assistant.service.practising import UpdatesPlace
    from assistant.wizard.sitting import Sitting


@dataclass(frozen=True)
class Looked:
    """What is in a place that somebody chose; nothing was taken over yet."""

    places: tuple[Path, ...]
    arrivals: tuple[Arrival, ...] = ()
    """One for each list of this site on it."""
    seen: Seen | None = None
    """Where there is no list: the files that may be the packages."""

    @property
    def place(self) -> Path:
        """The medium, or what was chosen first."""
        return self.places[0]

    @property
    def certain(self) -> Mapping[Wanted, Path]:
        """Which file is which package, as far as names tell it."""
        return self.seen.certain() if self.seen is not None else {}

    @property
    def asks_code(self) -> bool:
        """Whether a seal cannot be checked here, so that two people have to compare a code."""
        from assistant.offline.values import SealState

        return any(one.seal is SealState.NOT_CHECKED for one in self.arrivals)

    @property
    def proven(self) -> bool:
        """Whether there is a sealed manifest that proves anything."""
        from assistant.offline.values import SealState

        return any(one.seal is not SealState.BAD and one.proven for one in self.arrivals)


def as_answer(place: Path | None, code: str = "", assigned: Mapping[Wanted, Path] | None = None) -> str:
    """What ``hand.bring-files`` is answered with: see :func:`assistant.offline.bringing.read`."""
    lines = [str(place)] if place is not None else []
    lines += [f"{wanted.package}={path}" for wanted, path in (assigned or {}).items()]
    return "\n".join([*lines, *([f"code={code}"] if code else [])])


@dataclass(frozen=True)
class Stocked:
    """A package that is wanted, and the file for it if there is one."""

    wanted: Wanted
    kept: Kept | None
    same: bool | None
    """Whether another appliance gets the same file; None: no other one does."""
    copies: Finding | None = None
    """Whether there is another verified copy of the file at hand; None: there is no file."""


_LOOKING = say("carrying", "Looking for media")
_BEGUN = Transfer(0, None)
"""Nothing else begins meanwhile."""


def carries(plan: Plan) -> bool:
    """Whether files are brought to this run."""
    return any(isinstance(step.action, BringFiles) for step in plan.steps)


class Carrying:
    """State of what is carried out and in for one run. Jobs change it; ``changed`` is called after every change."""

    def __init__(self, sitting: Sitting, changed: Callable[[], None]) -> None:
        self._sitting = sitting
        self._changed = changed
        self.keys: tuple[KeyRead, ...] = ()
        self.typed: dict[str, Secret] = {}
        """Keys that came from Technical Support, by appliance."""
        self.media: tuple[Medium, ...] | None = None
        """None: nobody has looked yet."""
        self.written: ShoppingList | None = None
        """The list that was written last, and where it lies now."""
        self.medium: Path | None = None
        self.looked: Looked | None = None
        self.stock: tuple[Stocked, ...] | None = None
        """None: nobody has looked yet."""
        self.progress: Transfer | None = None
        self.problem: AssistantError | None = None

    # ── the key and the list ─────────────────────────────────────────────────────────────────────────

    def key(self, appliance: str) -> Secret | None:
        """The Appliance Download Key of an appliance: as typed, else as read."""
        read = next((one.key for one in self.keys if one.appliance == appliance), None)
        return self.typed.get(appliance) or read

    def read_keys(self, secrets: Secrets) -> Job:
        """Read the keys on the consoles."""
        plan, description, clock = self._sitting.plan, self._sitting.run.description, self._sitting.service.clock

        def work(job: JobContext) -> tuple[KeyRead, ...]:
            from assistant.service.courier import read_keys
            from assistant.service.reaching import reach

            connections = reach(description, secrets, clock, job.cancel, write=False, site=plan.site)
            return read_keys(connections, plan.site)

        def done(keys: tuple[KeyRead, ...]) -> None:
            self.keys = keys
            self._settled()

        return self._job("keys", say("carrying", "Reading the Appliance Download Key"), work, done)

    def type_key(self, appliance: str, text: str) -> bool:
        """Take over a key as it was typed; empty takes it back. False: that is no key."""
        from assistant.domain.errors import UsageError
        from assistant.service.download_keys import key_of

        self.typed.pop(appliance, None)
        if text.strip():
            try:
                self.typed[appliance] = key_of(text)
            except UsageError:
                self._changed()
                return False
        self._changed()
        return True

    def letter(self) -> tuple[Message, Message]:
        """Subject and text of a mail to Technical Support, for the appliances whose key is not known."""
        from assistant.service.courier import letter

        return letter(self._sitting.plan, self.without_key)

    @property
    def by_link(self) -> bool:
        """Whether support mails links to the files, and nobody needs a key (guide 001)."""
        return files_only(self._sitting.plan.site)

    def follow_links(self, place: UpdatesPlace) -> Job:
        """In practice: do with the mailed links what a browser would do, and bring in what came."""
        run, clock = self._sitting.run, self._sitting.service.clock

        def work(job: JobContext) -> tuple[Stocked, ...]:
            from assistant.service.practising import carry

            job.emit(_BEGUN)
            carry(run, place, clock, job.cancel)
            return _stock(self._sitting, job.cancel)

        return self._job("links", say("carrying", "Following the links"), work, self._stocked)

    @property
    def appliances(self) -> tuple[str, ...]:
        """The appliances that files are brought for, in the order of the plan."""
        steps = (step.action for step in self._sitting.plan.steps)
        return tuple(dict.fromkeys(action.appliance for action in steps if isinstance(action, BringFiles)))

    @property
    def without_key(self) -> tuple[str, ...]:
        """Those whose key is not known."""
        return tuple(name for name in self.appliances if self.key(name) is None)

    def find_media(self) -> Job:
        """Which media there are."""

        def work(job: JobContext) -> tuple[Medium, ...]:
            del job
            from assistant.offline.media import media

            return media()

        def done(found: tuple[Medium, ...]) -> None:
            self.media = found
            self._settled()

        return self._job("media", _LOOKING(), work, done)

    def watch_media(self) -> Job:
        """The same by itself, while somebody is about to plug one in: nothing is told unless one came or went."""

        def work(job: JobContext) -> tuple[Medium, ...] | None:
            del job
            from assistant.offline.media import media, same_media

            found = media()
            return None if same_media(known, found) else found

        def done(found: tuple[Medium, ...] | None) -> None:
            if found is not None and self.progress is None:
                self.media = found
                self._changed()

        known = self.media
        return Job("carrying.watch", _LOOKING(), work, done, _forgo, quiet=True)

    def write_list(self, medium: Path) -> Job:
        """Write the shopping list onto a medium."""
        plan, state, clock = self._sitting.plan, self._sitting.state, self._sitting.service.clock
        found = {name: self.key(name) for name in self.appliances}
        keys = {name: key for name, key in found.items() if key is not None}

        def work(job: JobContext) -> ShoppingList:
            del job
            from assistant.service.courier import still_wanted, write_list

            return write_list(plan, still_wanted(plan, state), keys, medium, clock)

        def done(made: ShoppingList) -> None:
            self.written, self.medium = made, medium
            self._settled()

        return self._job("list", say("carrying", "Writing the shopping list"), work, done)

    @property
    def wanted(self) -> tuple[Wanted, ...]:
        """What files are wanted for still: packages that are not installed yet."""
        from assistant.service.courier import still_wanted

        return still_wanted(self._sitting.plan, self._sitting.state)

    # ── what comes in ────────────────────────────────────────────────────────────────────────────────

    def look(self, *places: Path) -> Job:
        """Look through a medium, or files and folders; on a medium every byte is hashed. Nothing is taken over."""
        plan, state = self._sitting.plan, self._sitting.state

        def work(job: JobContext) -> Looked:
            from assistant.offline import bringing, searching
            from assistant.service.courier import still_wanted

            job.emit(_BEGUN)
            medium = bringing.medium_of(places[0])
            if len(places) == 1 and medium.is_dir():
                lists = bringing.lists_of(medium, plan.site.host)
                arrivals = tuple(bringing.look(one, medium, _told(job), job.cancel) for one in lists)
                if arrivals:
                    return Looked((medium,), arrivals)
            return Looked(places, (), searching.candidates(still_wanted(plan, state), places, job.cancel))

        def done(looked: Looked) -> None:
            self.looked = looked
            self._settled()

        self.looked = self.problem = None
        return self._job("look", say("carrying", "Checking what is there"), work, done)

    def bring(self, place: Path | None, code: str = "", assigned: Mapping[Wanted, Path] | None = None) -> Job:
        """Take over what is proven, or was assigned, into the run's folder."""
        plan, state, folder = self._sitting.plan, self._sitting.state, self._sitting.run.folder

        def work(job: JobContext) -> tuple[Stocked, ...]:
            from assistant.offline.bringing import Brought
            from assistant.service.courier import take_in
            from assistant.wizard.sitting import me

            job.emit(_BEGUN)
            brought = Brought(place, code, assigned or {}, me())
            take_in(plan, state, folder, brought, _told(job), job.cancel)
            return _stock(self._sitting, job.cancel)

        return self._job("bring", say("carrying", "Checking and copying the update files"), work, self._stocked)

    def take_stock(self) -> Job:
        """What is there of what is wanted."""

        def done(stock: tuple[Stocked, ...]) -> None:
            self.stock = stock
            self._settled()

        text = say("carrying", "Looking at the run's folder")
        return self._job("stock", text, lambda job: _stock(self._sitting, job.cancel), done)

    @property
    def missing(self) -> tuple[Wanted, ...]:
        """What has no file yet, as far as stock was taken."""
        return tuple(one.wanted for one in self.stock or () if one.kept is None)

    # ── jobs ─────────────────────────────────────────────────────────────────────────────────────────

    def _stocked(self, stock: tuple[Stocked, ...]) -> None:
        self.stock, self.looked = stock, None
        self._settled()

    def _settled(self) -> None:
        self.progress = self.problem = None
        self._changed()

    def _job(self, name: str, text: Message, work: Callable[[JobContext], object], done: Callable[..., None]) -> Job:
        def failed(error: AssistantError) -> None:
            self.progress = None
            self.problem = None if isinstance(error, Cancelled) else error
            self._changed()

        def heard(transfer: Transfer) -> None:
            self.progress = transfer
            self._changed()

        return Job(f"carrying.{name}", text, work, done, failed, heard)


def _forgo(error: AssistantError) -> None:
    """What nobody asked for is no trouble: the next look may tell."""
    del error


def _told(job: JobContext) -> Callable[[int, int | None], None]:
    return lambda done, total: job.emit(Transfer(done, total))


def _stock(sitting: Sitting, cancel: Cancel) -> tuple[Stocked, ...]:
    from assistant.offline.store import UpdateStore
    from assistant.service.courier import still_wanted

    store = UpdateStore(sitting.run.folder)
    found = {one: store.of(one.appliance, one.package) for one in still_wanted(sitting.plan, sitting.state)}
    there = {one: kept if kept is not None and kept.there else None for one, kept in found.items()}
    return tuple(Stocked(one, kept, _same(one, kept, there), _copies(kept, cancel)) for one, kept in there.items())


def _copies(kept: Kept | None, cancel: Cancel) -> Finding | None:
    from assistant.offline import copies

    return copies.told(kept.file, copies.second_of(kept, cancel)) if kept is not None else None


def _same(one: Wanted, kept: Kept | None, there: Mapping[Wanted, Kept | None]) -> bool | None:
    """Two appliances need not get the same file: a key is for one of them (product-facts 8 [B])."""
    others = [o for w, o in there.items() if w.package == one.package and w.appliance != one.appliance and o]
    return None if kept is None or not others else all(o.file.sha256 == kept.file.sha256 for o in others)
