"""What a person brings to the closed side, taken into the run's folder once it is proven or assigned (P2.3)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from assistant import paths
from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel
from assistant.domain.errors import FileTrouble
from assistant.domain.finding import Finding
from assistant.domain.message import plain, say
from assistant.offline import arriving, layout, searching, shopping
from assistant.offline.hashing import sha256
from assistant.offline.names import portable
from assistant.offline.store import Second, UpdateStore, Vouched
from assistant.offline.telling import Progress
from assistant.offline.values import Arrival, CarriedFile, SealState, ShoppingList, Wanted

_CODE = "code"


@dataclass(frozen=True)
class Brought:
    """What a person said: a medium or folder, or which file is which package."""

    place: Path | None = None
    code: str = ""
    """What the computer that packed the medium shows, read out to whoever is here."""
    assigned: Mapping[Wanted, Path] = field(default_factory=dict)
    by: str = ""
    """Who says so: goes on record with the files that nothing else proves."""


def read(given: str, wanted: Sequence[Wanted], by: str) -> Brought:
    """What ``by`` said: a place in a line of its own, and lines ``package=file`` and ``code=…``."""
    known = {one.package.casefold(): one for one in wanted}
    place, code, assigned = None, "", {}
    for line in filter(None, map(str.strip, given.splitlines())):
        name, equals, rest = (part.strip() for part in line.partition("="))
        if equals and name.casefold() in known:
            assigned[known[name.casefold()]] = Path(rest).expanduser()
        elif equals and name.casefold() == _CODE:
            code = rest
        else:
            place = Path(line).expanduser()
    return Brought(place, code, assigned, by)


def take(
    store: UpdateStore,
    brought: Brought,
    wanted: Sequence[Wanted],
    host: str,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> tuple[UpdateFile, ...]:
    """Take over what is good of it. ``host``: the site that a list has to be for.

    Raises FileTrouble where a place has nothing that may be taken, and as ``arriving`` does.
    """
    cancel = cancel or Cancel()
    taken = take_assigned(store, brought.assigned, brought.by, progress, cancel)
    if brought.place is None:
        return taken
    place = _there(brought.place)
    lists = lists_of(place, host) if place.is_dir() else ()
    if lists:
        sealed = (take_sealed(store, one, place, brought.code, progress, cancel) for one in lists)
        return (*taken, *(file for files in sealed for file in files))
    certain = searching.candidates(wanted, [place], cancel).certain()
    if not certain and not taken:
        raise FileTrouble(
            say("offline", "There is no update file in {place} whose name tells which package it is.")(
                place=plain(str(place))
            ),
            say("offline", "Say which file is which package, a line for each: package=file."),
        )
    return (*taken, *take_assigned(store, certain, brought.by, progress, cancel))


def take_assigned(
    store: UpdateStore, assigned: Mapping[Wanted, Path], by: str, progress: Progress | None, cancel: Cancel
) -> tuple[UpdateFile, ...]:
    """Files that a person, ``by``, assigned: from here on their hash is what proves them.

    Raises as :func:`arriving.bring`.
    """
    taken = []
    for wanted, path in assigned.items():
        found = sha256(path, cancel=cancel)
        store.make_room(store.place(wanted.appliance, portable(path.name)), found.size, found.sha256)
        file = arriving.bring(wanted, path, store.folder, progress=progress, cancel=cancel)
        store.note(file, Vouched.PERSON, by, Second.at(path))
        taken.append(file)
    return tuple(taken)


def lists_of(medium: Path, host: str) -> tuple[ShoppingList, ...]:
    """The lists on a medium for a site; none where it carries no list at all.

    Raises FileTrouble where its lists are for other sites: what a manifest is about is not taken without it.
    """
    lists = lists_for(medium, host)
    if not lists and layout.lists_on(medium):
        raise _other_site(medium, host)
    return lists


def lists_for(medium: Path, host: str) -> tuple[ShoppingList, ...]:
    """The lists on a medium that were written for a site: as this computer kept them, else as they came back.

    Those that came back hold no key: their seal cannot be checked here, and a person compares a code.
    """
    kept = {one.id: one for one in shopping.all_kept(paths.lists_folder())}
    there = layout.lists_on(medium)
    known = [kept[list_id] for list_id in there if list_id in kept]
    if not known:
        known = [shopping.without_secrets(shopping.read(medium, list_id)) for list_id in there]
    return tuple(one for one in known if one.host.casefold() == host.casefold())


def medium_of(place: Path) -> Path:
    """The medium that a place lies on, where somebody chose a folder or file inside a list's; else the place itself."""
    tops = (one.parent for one in (place, *place.parents) if one.name == layout.TOP)
    return next((one for one in tops if one.is_dir() and layout.lists_on(one)), place)


def look(
    shopping_list: ShoppingList, medium: Path, progress: Progress | None = None, cancel: Cancel | None = None
) -> Arrival:
    """Look a medium through, knowing the other lists of this computer: a seal of another list is told as such."""
    others = [one for one in shopping.all_kept(paths.lists_folder()) if one.id != shopping_list.id]
    return arriving.arrive(shopping_list, medium, others=others, progress=progress, cancel=cancel)


def take_sealed(
    store: UpdateStore,
    shopping_list: ShoppingList,
    medium: Path,
    code: str,
    progress: Progress | None,
    cancel: Cancel,
) -> tuple[UpdateFile, ...]:
    """Everything on a medium that its sealed manifest proves. Raises FileTrouble where the seal does not hold."""
    arrival = look(shopping_list, medium, progress, cancel)
    if arrival.seal is SealState.BAD or not arrival.proven:
        raise _nothing_proven(arrival.findings)
    for one in arrival.proven:
        if isinstance(one.file, CarriedFile):
            store.make_room(arriving.target_of(one.file, store.folder), one.file.size, one.file.sha256)
    origins = _origins(arrival, layout.folder_of(medium, arrival.list_id))
    taken = arriving.take_over(arrival, medium, store.folder, code=code, progress=progress, cancel=cancel)
    for file in taken:
        store.note(file, Vouched.SEALED, second=origins.get((file.appliance, file.package)))
    return taken


def _origins(arrival: Arrival, folder: Path) -> dict[tuple[str, str], Second | None]:
    """Where on a medium each proven file lies, by appliance and package."""
    return {
        (one.file.appliance, one.file.package): Second.at(folder / one.at)
        for one in arrival.proven
        if isinstance(one.file, CarriedFile) and one.at
    }


def _other_site(medium: Path, host: str) -> FileTrouble:
    return FileTrouble(
        say("offline", "{medium} carries update files for another site, not for {host}.")(
            medium=plain(str(medium)), host=host
        ),
        say("offline", "Choose the medium that was packed for this site."),
    )


def _nothing_proven(findings: Iterable[Finding]) -> FileTrouble:
    blocking = next((one for one in findings if one.blocks), None)
    if blocking is None:
        return FileTrouble(say("offline", "There is nothing on this medium that its manifest proves."))
    return FileTrouble(blocking.text, blocking.advice, blocking.detail)


def _there(place: Path) -> Path:
    if place.exists():
        return place
    raise FileTrouble(
        say("offline", "There is no {place} on this computer.")(place=plain(str(place))),
        say("offline", "Choose the medium or the folder with the update files."),
    )
