"""Update files for a closed network: the list that goes out, what is fetched and packed, and what comes in (P2)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from assistant import __version__, paths
from assistant.actions.carrying import wanted_of
from assistant.appliance.connection import Connection
from assistant.appliance.update_server import UpdateServer
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel, Clock
from assistant.domain.eras import files_only
from assistant.domain.errors import AssistantError, Cancelled, UsageError
from assistant.domain.finding import Finding
from assistant.domain.message import Label, Message, say
from assistant.domain.plan import BringFiles, Plan, installs
from assistant.domain.secret import Secret
from assistant.domain.site import Appliance, Site
from assistant.domain.words import appliance_called
from assistant.engine.state import ENDED, RunState
from assistant.offline import bringing, carrying, copies, layout, names, offers, searching, shopping
from assistant.offline.carrying import Collected, Packer, WhenMissing
from assistant.offline.program import Extra, program_files
from assistant.offline.store import UpdateStore
from assistant.offline.telling import Progress
from assistant.offline.values import UPDATES_PAGE, Arrival, CarriedFile, ForAppliance, ShoppingList, Wanted

_DOWNLOADS = "downloads"


# ── The closed side: the list ────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class KeyRead:
    """The Appliance Download Key of one appliance, or why there is none."""

    appliance: str
    key: Secret | None
    why: Message | None = None


def read_keys(connections: Mapping[str, Connection], site: Site) -> tuple[KeyRead, ...]:
    """Read the keys on the Updates pages. Before Base 3.3.2 there is no link: Technical Support has the key.

    Where support mails links to the files (guide 001), nobody needs a key.
    """
    if files_only(site):
        text = say(
            "courier",
            "For {appliance}, Technical Support mails a link to each file instead of a key: send the mail, download "
            "the files, and say which file is which package.",
        )
        return tuple(KeyRead(one.name, None, text(appliance=appliance_called(one.name))) for one in site.carried_to)
    return tuple(_read_key(connections[one.name], one) for one in site.carried_to)


def _read_key(connection: Connection, one: Appliance) -> KeyRead:
    page, link = Label("appliance.updates"), Label("updates.download_key")
    if connection.appliance is None:
        text = say("courier", "There is no account for /appliance. Read the key there yourself: {page}, {link}.")
        return KeyRead(one.name, None, text(page=page, link=link))
    try:
        key = connection.appliance.download_key()
    except Cancelled:
        raise
    except AssistantError as error:
        return KeyRead(one.name, None, error.message)
    if key is None:
        text = say(
            "courier",
            "The page {page} of {appliance} has no link {link}. Base software older than 3.3.2 has none: "
            "ask Technical Support for the key.",
        )
        return KeyRead(one.name, None, text(page=page, link=link, appliance=appliance_called(one.name)))
    return KeyRead(one.name, Secret(key))


def still_wanted(plan: Plan, state: RunState) -> tuple[Wanted, ...]:
    """What a run wants files for: packages that are not installed yet."""
    installed = {
        (name, found[0].name)
        for step in plan.steps
        if (found := installs(step)) is not None and state.of(step.id).state in ENDED
        for name in found[1]
    }
    every = [one for step in plan.steps if isinstance(step.action, BringFiles) for one in wanted_of(step.action)]
    return tuple(one for one in every if (one.appliance, one.package) not in installed)


def write_list(
    plan: Plan,
    wanted: Sequence[Wanted],
    keys: Mapping[str, Secret],
    medium: Path,
    clock: Clock,
    updates: str = UPDATES_PAGE,
) -> ShoppingList:
    """Write the shopping list onto a medium and keep what seals it. Raises UsageError, MediumTrouble."""
    if not wanted:
        raise UsageError(
            say("courier", "This run needs no update files."),
            say("courier", "A shopping list is for plans with manual updates whose packages are not installed yet."),
        )
    concerned = dict.fromkeys(one.appliance for one in wanted)
    appliances = [_described(one) for one in plan.site.carried_to if one.name in concerned]
    given = [(name, key) for name, key in keys.items() if name in concerned]
    made = shopping.make(plan.site.host, appliances, wanted, given, clock.now(), updates)
    shopping.keep(made, paths.lists_folder())
    shopping.write(made, medium)
    return made


def _described(one: Appliance) -> ForAppliance:
    base, software = one.base, one.software
    return ForAppliance(
        one.name,
        one.guid.what if one.guid else None,
        str(base.what) if base else None,
        str(software.what.version) if software else None,
    )


def letter(plan: Plan, appliances: Iterable[str]) -> tuple[Message, Message]:
    """Subject and text of a mail to Technical Support that asks for keys (Base before 3.3.2, or the 10.6 era)."""
    names = set(appliances)
    lines = [_about(one) for one in plan.site.carried_to if one.name in names]
    if files_only(plan.site):
        return _letter_for_links(plan, lines)
    subject = say("courier", "Appliance Download Key for {host}")(host=plan.site.host)
    body = say(
        "courier",
        "Good day\n\n"
        "We are going to upgrade the remote-support site {host}. Its network has no access to the Internet, so we "
        "download the updates by hand. Please send us the Appliance Download Key, or the download links, for:\n\n"
        "{appliances}\n\n"
        "We want to reach: {target}\n\n"
        "Thank you",
    )
    return subject, body(host=plan.site.host, appliances="\n".join(lines), target=str(plan.choices.target))


def _letter_for_links(plan: Plan, lines: list[str]) -> tuple[Message, Message]:
    """Guide 001: appliances in failover are updated by hand, by a link that is asked for."""
    subject = say("courier", "Download links for the update of {host}")(host=plan.site.host)
    wanted = [one.name for one in plan.packages]
    body = say(
        "courier",
        "Good day\n\n"
        "We are going to upgrade the remote-support site {host}. Its two appliances are in failover, so we install the "
        "updates by hand. Please send us the download links for each of them, and tell us in which order the packages "
        "are installed:\n\n"
        "{appliances}\n\n"
        "We want to reach: {target}\n"
        "Packages that we know of: {packages}\n\n"
        "Thank you",
    )
    told = {"appliances": "\n".join(lines), "target": str(plan.choices.target), "packages": ", ".join(wanted)}
    return subject, body(host=plan.site.host, **told)


def _about(one: Appliance) -> str:
    parts = [one.name, one.guid.what if one.guid else "", f"Base {one.base.what}" if one.base else ""]
    return "  ".join([*parts, str(one.software.what) if one.software else ""]).strip()


# ── The unrestricted side: fetching and packing ──────────────────────────────────────────────────────


@dataclass(frozen=True)
class Packing:
    """What is on a medium, what was found for it, and what came of packing."""

    list: ShoppingList
    brought: searching.Brought
    collected: Collected


def packer(medium: Path, clock: Clock, when_missing: WhenMissing = WhenMissing.WAIT) -> Packer:
    """Who packs, and where."""
    return Packer(paths.courier_folder(), medium, clock.now(), __version__, when_missing)


def the_list(medium: Path, clock: Clock, list_id: str | None = None) -> ShoppingList:
    """The list on a medium, with its keys as far as this computer has them. Raises ListTrouble, MediumGone."""
    return carrying.list_for(packer(medium, clock), list_id)


def with_keys(wanted: ShoppingList, keys: Mapping[str, Secret]) -> ShoppingList:
    """The list with keys that came another way: typed, from a file, from a picture."""
    known = {one.name for one in wanted.appliances}
    if strange := sorted(set(keys) - known):
        text = say("courier", "The list has no appliance {name}.")(name=strange[0])
        raise UsageError(text, say("courier", "Name one of the appliances on the list."))
    return replace(wanted, keys=tuple({**dict(wanted.keys), **keys}.items()))


@dataclass(frozen=True)
class Fetched:
    """What the update server gave for one appliance."""

    appliance: str
    files: tuple[Path, ...]
    trouble: AssistantError | None = None


def fetch(
    wanted: ShoppingList,
    server: SiteAddress,
    trust: Trust,
    clock: Clock,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> tuple[Fetched, ...]:
    """Download everything that the server offers for each key (R15), each appliance's into a folder of its own.

    What goes wrong for one appliance is told, and the others go on. Raises Cancelled.
    """
    stop = cancel or Cancel()
    return tuple(_fetch_for(one, wanted, server, trust, clock, progress, stop) for one in wanted.appliances)


def _fetch_for(
    one: ForAppliance,
    wanted: ShoppingList,
    server: SiteAddress,
    trust: Trust,
    clock: Clock,
    progress: Progress | None,
    cancel: Cancel,
) -> Fetched:
    folder, files = downloads(wanted) / one.name, []
    key = wanted.key(one.name)
    if key is None:
        return Fetched(one.name, (), _no_key(one.name))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = UpdateServer(server, trust, clock, cancel)
        for offer in place.offers(key):  # what has come counts, whatever becomes of the next one
            files.append(Path(place.fetch(offer, folder, progress, cancel).path))
            offers.note(downloads(wanted), files[-1], offer.title)
    except Cancelled:
        raise
    except AssistantError as error:
        return Fetched(one.name, tuple(files), error)
    return Fetched(one.name, tuple(files))


def _no_key(name: str) -> UsageError:
    return UsageError(
        say("courier", "There is no Appliance Download Key for {appliance} on the list.")(
            appliance=appliance_called(name)
        ),
        say(
            "courier", "Give it by hand: it stands on the Updates page of the appliance, or Technical Support sends it."
        ),
    )


def downloads(wanted: ShoppingList) -> Path:
    """Where files are downloaded for a list; each appliance has a folder of its own in it."""
    folder = layout.folder_of(paths.courier_folder(), wanted.id) / _DOWNLOADS
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def pack(
    wanted: ShoppingList,
    packs: Packer,
    places: Sequence[Path],
    assigned: Mapping[Wanted, Path],
    *,
    program: Sequence[Path] = (),
    rules: Path | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Packing:
    """Collect onto the medium what lies in ``places``, as far as names tell it, and what was assigned; seal it."""
    asked = [one for one in wanted.wanted if one not in assigned]
    brought = searching.candidates(asked, places, cancel, offers.titles(downloads(wanted)))
    sources = {**brought.certain(), **assigned}
    extras: tuple[Extra, ...] = program_files(program, rules, cancel)
    collected = carrying.collect(wanted, sources, packs, extras=extras, progress=progress, cancel=cancel)
    return Packing(wanted, brought, collected)


# ── Either side ──────────────────────────────────────────────────────────────────────────────────────


def verify(
    medium: Path, clock: Clock, progress: Progress | None = None, cancel: Cancel | None = None
) -> tuple[tuple[ShoppingList, Arrival], ...]:
    """Every list on a medium, looked through with what this computer knows of it. Raises ListTrouble, MediumGone."""
    kept = {one.id: one for one in shopping.all_kept(paths.lists_folder())}
    lists = [kept.get(name) or the_list(medium, clock, name) for name in layout.lists_on(medium)]
    return tuple((one, _with_copies(bringing.look(one, medium, progress, cancel), cancel)) for one in lists)


def _with_copies(arrival: Arrival, cancel: Cancel | None) -> Arrival:
    """On the computer that packed: whether its own copy of each file is there still (R15)."""
    folder = layout.folder_of(paths.courier_folder(), arrival.list_id)
    if not folder.is_dir():
        return arrival
    files = [one.file for one in arrival.proven if isinstance(one.file, CarriedFile)]
    found = (copies.told(one, copies.look(one, names.below(folder, one.path), cancel=cancel)) for one in files)
    return replace(arrival, findings=(*arrival.findings, *found))


def copies_in(folder: Path) -> tuple[Finding, ...]:
    """Of each file in a run's folder: whether there is another verified copy at hand (R15). Raises FileTrouble."""
    return tuple(copies.told(one.file, copies.second_of(one)) for one in UpdateStore(folder).all() if one.there)


# ── The closed side: what comes in ───────────────────────────────────────────────────────────────────


def take_in(
    plan: Plan,
    state: RunState,
    folder: Path,
    brought: bringing.Brought,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> tuple[tuple[UpdateFile, ...], tuple[Wanted, ...]]:
    """Take over into a run's folder what a person brought: what was taken, and what is missing still."""
    wanted, store = still_wanted(plan, state), UpdateStore(folder)
    taken = bringing.take(store, brought, wanted, plan.site.host, progress=progress, cancel=cancel)
    kept = ((one, store.of(one.appliance, one.package)) for one in wanted)
    return taken, tuple(one for one, there in kept if there is None or not there.there)
