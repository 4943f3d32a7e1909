"""What the Courier page's jobs do beside the window: blocking, without state of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from assistant import paths
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError, FileTrouble, UsageError
from assistant.domain.message import say
from assistant.domain.secret import Secret
from assistant.offline import jsonfile, layout, manifest, names, offers, record, searching, shopping
from assistant.offline.carrying import WhenMissing
from assistant.offline.errors import ListTrouble
from assistant.offline.manifest import Sealed
from assistant.offline.media import Medium, describe
from assistant.offline.telling import Progress
from assistant.offline.values import Arrival, CarriedFile, ShoppingList, Wanted
from assistant.service import courier, download_keys

_PICTURES = frozenset((".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff"))
_MOST_OTHERS = 30
"""Files without a telling name that are offered by name; any other one is chosen in a dialog."""
_NOTES = (".part.json", offers.NAME)
"""What stands beside downloads: how far each is, and what each was offered as."""


@dataclass(frozen=True)
class Listed:
    """A shopping list on a medium, or why it cannot be read."""

    id: str
    list: ShoppingList | None
    """With its keys, as far as this computer has them."""
    trouble: AssistantError | None = None
    given: frozenset[str] = frozenset()
    """Appliances whose key stands on the list."""
    sealed: Sealed | None = None
    """The manifest on the medium, where it was sealed by this computer for this list."""


@dataclass(frozen=True)
class Opened:
    """A medium or folder that a person chose."""

    path: Path
    medium: Medium
    lists: tuple[Listed, ...]
    """The newest first."""


@dataclass(frozen=True)
class Seen:
    """What there is of what is wanted; nothing was copied for it."""

    brought: searching.Brought
    packed: Mapping[Wanted, CarriedFile]
    """What an earlier attempt collected and is still on this computer."""
    bad: Mapping[Path, AssistantError]
    """Files that no package can be, although their names say so."""


@dataclass(frozen=True)
class Order:
    """What is to be packed, and what goes along."""

    list: ShoppingList
    medium: Path
    sources: Mapping[Wanted, Path]
    when_missing: WhenMissing = WhenMissing.WAIT
    program: tuple[Path, ...] = ()
    rules: Path | None = None


# ── the medium and its list ──────────────────────────────────────────────────────────────────────────


def open_medium(place: Path, clock: Clock) -> Opened:
    """What a place is and which lists are on it; a folder of the list itself leads to its medium. Raises MediumGone."""
    top = _top(place)
    medium = describe(top)
    return Opened(top, medium, tuple(_listed(top, name, clock) for name in reversed(layout.lists_on(top))))


def _top(place: Path) -> Path:
    if place.name == layout.TOP:
        return place.parent
    return place.parent.parent if place.parent.name == layout.TOP and layout.ID.fullmatch(place.name) else place


def _listed(medium: Path, list_id: str, clock: Clock) -> Listed:
    try:
        read = courier.the_list(medium, clock, list_id)
    except ListTrouble as error:
        return Listed(list_id, None, error)
    found = _with_own_keys(read)
    return Listed(list_id, found, given=frozenset(name for name, _ in read.keys), sealed=_sealed(medium, found))


def _with_own_keys(wanted: ShoppingList) -> ShoppingList:
    """Keys that were typed here before are kept beside the downloads; the list on the medium goes before them."""
    file = _own(wanted)
    if not file.is_file():
        return wanted
    with suppress(ListTrouble):
        own = shopping.read(file, None)
        known = {one.name for one in wanted.appliances}
        kept = {name: key for name, key in own.keys if name in known and own.id == wanted.id}
        return courier.with_keys(wanted, {**kept, **dict(wanted.keys)})
    return wanted


def _own(wanted: ShoppingList) -> Path:
    return layout.folder_of(paths.courier_folder(), wanted.id) / layout.LIST


def _sealed(medium: Path, wanted: ShoppingList) -> Sealed | None:
    """The seal on a medium where it is known to be good."""
    try:
        found = manifest.read(layout.folder_of(medium, wanted.id))
        manifest.verify(found, wanted)
    except (AssistantError, ValueError):
        return None
    return found


def remember_keys(wanted: ShoppingList) -> None:
    """Keep the list with the keys that were given here, for their owner alone, so that closing loses none.

    Raises FileTrouble.
    """
    if wanted.seal is None:
        return
    folder = layout.make_folder(layout.folder_of(paths.courier_folder(), wanted.id), paths.courier_folder())
    jsonfile.write(folder / layout.LIST, shopping.to_bytes(wanted))


def key_in(file: Path) -> Secret:
    """The key in a text file or in a picture of its QR code. Raises FileTrouble, UsageError."""
    if file.suffix.lower() in _PICTURES:
        return download_keys.from_picture(file)
    return download_keys.from_file(file)


# ── the files ────────────────────────────────────────────────────────────────────────────────────────


def fetch(
    wanted: ShoppingList,
    way: tuple[SiteAddress, Trust],
    clock: Clock,
    at: Callable[[str], None],
    progress: Progress,
    cancel: Cancel,
) -> tuple[courier.Fetched, ...]:
    """Download for one appliance after the other; ``at`` is told which. Raises Cancelled."""
    done: list[courier.Fetched] = []
    for one in wanted.appliances:
        at(one.name)
        done += courier.fetch(replace(wanted, appliances=(one,)), *way, clock, progress, cancel)
    return tuple(done)


def look(wanted: ShoppingList, places: Iterable[Path], cancel: Cancel) -> Seen:
    """Look through what was downloaded for the list, and through places that a person named.

    Raises MediumGone, SourceTrouble, Cancelled.
    """
    looked = (courier.downloads(wanted), *places)
    found = searching.candidates(wanted.wanted, looked, cancel, offers.titles(courier.downloads(wanted)))
    others = sorted((one for one in found.others if not one.name.endswith(_NOTES)), key=_age)
    brought = replace(found, others=tuple(others[:_MOST_OTHERS]))
    return Seen(brought, _packed(wanted), _unfit(brought.certain().values()))


def _age(path: Path) -> float:
    """For sorting, the newest first."""
    try:
        return -path.stat().st_mtime
    except OSError:
        return 0.0


def _packed(wanted: ShoppingList) -> dict[Wanted, CarriedFile]:
    folder = layout.folder_of(paths.courier_folder(), wanted.id)
    kept = record.read(folder, wanted)
    return {one: file for one, file in kept.items() if _is_there(names.below(folder, file.path), file.size)}


def _is_there(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False


def _unfit(files: Iterable[Path]) -> dict[Path, AssistantError]:
    found: dict[Path, AssistantError] = {}
    for file in files:
        try:
            searching.check_download(file)
        except FileTrouble as error:
            found[file] = error
    return found


def check_one(file: Path) -> int:
    """See that a file that a person assigned can be a package at all; its size in bytes. Raises FileTrouble."""
    searching.check_download(file)
    try:
        return file.stat().st_size
    except OSError as error:
        text = say("courier", "The file {file} cannot be read.")(file=str(file))
        raise FileTrouble(text, say("courier", "Choose the file again."), str(error)) from error


def pack(order: Order, clock: Clock, progress: Progress, cancel: Cancel) -> courier.Packing:
    """Copy and seal. Raises as :func:`assistant.service.courier.pack`."""
    packs = courier.packer(order.medium, clock, order.when_missing)
    return courier.pack(
        order.list,
        packs,
        (),
        order.sources,
        program=order.program,
        rules=order.rules,
        progress=progress,
        cancel=cancel,
    )


def rules_in_use() -> Path:
    """The rule file that this program goes by."""
    from assistant.service.rules import rules_in_use

    return rules_in_use().file.path


# ── either side ──────────────────────────────────────────────────────────────────────────────────────


def verify(medium: Path, clock: Clock, progress: Progress, cancel: Cancel) -> Sequence[tuple[ShoppingList, Arrival]]:
    """Look every list on a medium through. Raises UsageError where there is none, ListTrouble, MediumGone."""
    found = courier.verify(medium, clock, progress, cancel)
    if not found:
        text = say("courier", "There is no shopping list on {medium}.")(medium=str(medium))
        raise UsageError(text, say("courier", "Choose the medium that the shopping list was written onto."))
    return found
