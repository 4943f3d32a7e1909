"""``courier``: update files for a closed network, listed there, fetched elsewhere, and brought in (P2)."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from assistant.cli.courier_telling import (
    arrival_json,
    carried,
    file_json,
    list_json,
    packed_json,
    tell_arrival,
    tell_titles,
    tell_unsure,
)
from assistant.cli.options import Flag, Json, Many, Signing, Words, resolved
from assistant.cli.output import Voice
from assistant.cli.stopping import stoppable
from assistant.cli.transfers import transfer
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import SystemClock
from assistant.domain.errors import UsageError
from assistant.domain.message import many, plain, say
from assistant.domain.secret import Secret
from assistant.domain.words import appliance_called
from assistant.engine.state import fold
from assistant.offline.bringing import Brought
from assistant.offline.carrying import WhenMissing
from assistant.offline.values import UPDATES_PAGE, ShoppingList, Wanted
from assistant.resolving.address import split
from assistant.service import courier, download_keys
from assistant.service.reaching import reach
from assistant.service.secrets import with_users
from assistant.service.service import Service

DONE, BLOCKED = 0, 3
Medium = Annotated[Path, Parameter(name="--medium")]


def register(app: App) -> None:
    """Add the commands."""
    commands = App(name="courier", help="Carry update files to a closed network: list, fetch, pack, verify, import.")
    commands.command(write_list, name="list")
    commands.command(fetch)
    commands.command(pack)
    commands.command(verify)
    commands.command(take_in, name="import")
    app.command(commands)


@Parameter(name="*")
@dataclass(frozen=True)
class Keys:
    """Where Appliance Download Keys come from, besides the list. Never the command line itself."""

    key_file: Many = ()
    """APPLIANCE=FILE: a text file with the key of an appliance, such as A=key.txt; once for each."""
    key_picture: Many = ()
    """APPLIANCE=FILE: a picture of the key's QR code."""
    keys_stdin: Flag = False
    """Read the keys as one JSON object from standard input: {"A": "…"}."""

    def given(self) -> Mapping[str, Secret]:
        """The keys. Raises UsageError, FileTrouble."""
        found = {name: download_keys.from_file(path) for name, path in map(_assigned, self.key_file)}
        found |= {name: download_keys.from_picture(path) for name, path in map(_assigned, self.key_picture)}
        return {**found, **(download_keys.from_json(sys.stdin.read()) if self.keys_stdin else {})}


def write_list(
    run_file: Path,
    /,
    *,
    medium: Medium,
    updates: str = UPDATES_PAGE,
    keys: Keys = Keys(),
    signing: Signing = Signing(),
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """In the closed network: write onto a medium what a run wants, and the keys to fetch it with.

    Parameters
    ----------
    run_file
        The run file of a plan with manual updates.
    medium
        The medium, or any folder.
    updates
        Where the keys are exchanged for files.
    as_json
        Print the result as JSON; no key is in it.
    """
    voice, service, clock = Voice(words.lang), Service(), SystemClock()
    story = service.read_run(run_file)
    state = fold(story.events)
    given = dict(keys.given())
    read_here = () if keys.keys_stdin else _read_keys(service, run_file, signing, given)
    given |= {one.appliance: one.key for one in read_here if one.key is not None and one.appliance not in given}
    wanted = courier.still_wanted(story.plan, state)
    made = courier.write_list(story.plan, wanted, given, medium, clock, updates)
    without = tuple(one.name for one in made.appliances if made.key(one.name) is None)
    if as_json:
        voice.document(list_json(made, without))
        return DONE
    voice.line(
        many("cli", "The shopping list with %n package(s) is on the medium.", "", len(made.wanted)),
    )
    voice.line(say("cli", "List: {number}")(number=made.id))
    for one in read_here:
        if one.key is None and one.appliance in without and one.why is not None:
            voice.errors().line(one.why)
    if without:
        subject, body = courier.letter(story.plan, without)
        voice.line(say("cli", "A letter to Technical Support that asks for the key:"))
        voice.line()
        voice.line(subject)
        voice.line()
        voice.line(body)
    return DONE


def _read_keys(
    service: Service, run_file: Path, signing: Signing, given: Mapping[str, Secret]
) -> tuple[courier.KeyRead, ...]:
    """From the consoles, unless all of them are given."""
    site = service.read_run(run_file).plan.site
    if all(one.name in given for one in site.carried_to):
        return ()
    description = service.describe_run(run_file)
    secrets = signing.secrets(description.address)
    description = replace(description, address=with_users(description.address, secrets))
    with stoppable() as cancel:
        connections = reach(description, secrets, service.clock, cancel, write=False, site=site)
        return courier.read_keys(connections, site)


def fetch(
    *,
    medium: Medium,
    server: str = "",
    resolve: Many = (),
    ca: Path | None = None,
    part: Flag = False,
    keys: Keys = Keys(),
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """On an unrestricted computer: download everything that the keys open, and pack it onto the medium.

    Parameters
    ----------
    medium
        The medium with the shopping list.
    server
        The update server, host[:port]; the one that the list names unless given.
    resolve
        HOST=ADDRESS:PORT as in curl: where to connect for a name.
    ca
        File with the certificates of an authority to trust besides the system's.
    part
        Seal what is there although something is missing.
    as_json
        Print the result as JSON.
    """
    voice, clock = Voice(words.lang), SystemClock()
    wanted = courier.with_keys(courier.the_list(medium, clock), keys.given())
    host, port = split(server or wanted.updates.removeprefix("https://").rstrip("/"))
    address = SiteAddress(host, port, resolve=resolved(resolve))
    with stoppable() as cancel, transfer(voice, say("cli", "Downloading")) as progress:
        fetched = courier.fetch(wanted, address, Trust(str(ca) if ca else None), clock, progress, cancel)
    for one in fetched:
        if one.trouble is not None:
            voice.trouble(one.trouble)
    return _pack(voice, wanted, (courier.downloads(wanted),), {}, medium, as_json=as_json, missing=_missing(part))


def pack(
    *places: Path,
    medium: Medium,
    file: Many = (),
    program: Annotated[tuple[Path, ...], Parameter(negative=(), show_default=False)] = (),
    rules: Path | None = None,
    part: Flag = False,
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """On an unrestricted computer: collect files that were downloaded with a browser onto the medium.

    Parameters
    ----------
    places
        Files, or folders to look through, such as the folder of downloads.
    medium
        The medium with the shopping list.
    file
        PACKAGE=FILE, or APPLIANCE:PACKAGE=FILE: which file is which package, where its name does not tell.
    program
        An installer or folder of this program, to be carried along.
    rules
        A rule file to be carried along.
    part
        Seal what is there although something is missing.
    as_json
        Print the result as JSON.
    """
    voice, clock = Voice(words.lang), SystemClock()
    wanted = courier.the_list(medium, clock)
    assigned = dict(_package(text, wanted.wanted) for text in file)
    looked = (*places, courier.downloads(wanted))
    return _pack(
        voice, wanted, looked, assigned, medium, as_json=as_json, missing=_missing(part), program=program, rules=rules
    )


def _missing(part: bool) -> WhenMissing:
    return WhenMissing.SEAL if part else WhenMissing.WAIT


def _pack(
    voice: Voice,
    wanted: ShoppingList,
    places: Sequence[Path],
    assigned: Mapping[Wanted, Path],
    medium: Path,
    *,
    as_json: bool,
    missing: WhenMissing,
    program: Sequence[Path] = (),
    rules: Path | None = None,
) -> int:
    packs = courier.packer(medium, SystemClock(), missing)
    with stoppable() as cancel, transfer(voice, say("cli", "Copying and checking")) as progress:
        done = courier.pack(
            wanted, packs, places, assigned, program=program, rules=rules, progress=progress, cancel=cancel
        )
    made = done.collected
    code = DONE if made.sealed is not None and not any(one.blocks for one in made.findings) else BLOCKED
    if as_json:
        voice.document(packed_json(done, voice))
        return code
    for one in made.files:
        voice.line(carried(one.appliance, one.package, one.name, one.size))
        voice.line(f"    SHA-256 {one.sha256}")
    voice.findings(made.findings)
    tell_titles(voice, done)
    tell_unsure(voice, done)
    if made.sealed is not None:
        voice.line(say("cli", "The medium is sealed. Code to compare by telephone: {code}")(code=made.sealed.code))
    return code


def verify(*, medium: Medium, words: Words = Words(), as_json: Json = False) -> int:
    """On either side: say whether what is on the medium is what was packed, and what is missing.

    Parameters
    ----------
    medium
        The medium.
    as_json
        Print the result as JSON.
    """
    voice = Voice(words.lang)
    with stoppable() as cancel, transfer(voice, say("cli", "Checking")) as progress:
        found = courier.verify(medium, SystemClock(), progress, cancel)
    if not found:
        raise UsageError(
            say("cli", "There is no shopping list on {medium}.")(medium=plain(str(medium))),
            say("cli", "Name the medium itself; “courier list” writes a list onto it."),
        )
    if as_json:
        voice.document({"schema": "courier/1", "lists": [arrival_json(one, arrival, voice) for one, arrival in found]})
    else:
        for _, arrival in found:
            tell_arrival(voice, arrival)
    return BLOCKED if any(arrival.blocked for _, arrival in found) else DONE


def take_in(
    run_file: Path,
    /,
    *places: Path,
    medium: Annotated[Path | None, Parameter(name="--medium")] = None,
    file: Many = (),
    code: str = "",
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """In the closed network: check what was brought, and copy what is proven into the folder of a run.

    Parameters
    ----------
    run_file
        The run file whose list the files were fetched for.
    places
        Files or folders without a manifest, where there is no medium of a courier.
    medium
        The medium that came back.
    file
        PACKAGE=FILE, or APPLIANCE:PACKAGE=FILE: which file is which package.
    code
        The code that the computer which packed the medium shows, where this one did not write the list.
    as_json
        Print the result as JSON.
    """
    voice, service = Voice(words.lang), Service()
    story = service.read_run(run_file)
    state = fold(story.events)
    wanted = courier.still_wanted(story.plan, state)
    assigned = dict(_package(text, wanted) for text in file)
    taken: list[UpdateFile] = []
    missing = wanted
    with stoppable() as cancel, transfer(voice, say("cli", "Checking and copying")) as progress:
        for place in (*((medium,) if medium else ()), *places) or (None,):
            brought = Brought(place, code, assigned, getpass.getuser())
            more, missing = courier.take_in(story.plan, state, story.folder, brought, progress, cancel)
            taken, assigned = [*taken, *more], {}
        said = courier.copies_in(story.folder)
    if as_json:
        voice.document(
            {
                "schema": "courier/1",
                "taken": [file_json(one.appliance, one.package, one.name, one.size, one.sha256) for one in taken],
                "missing": [{"appliance": one.appliance, "package": one.package} for one in missing],
                "findings": [voice.finding_json(one) for one in said],
            }
        )
        return BLOCKED if missing else DONE
    for one in taken:
        voice.line(carried(one.appliance, one.package, one.name, one.size))
    voice.findings(said)
    for lacking in missing:
        text = say("cli", "Missing for {appliance}: {package}")
        voice.errors().line(text(appliance=appliance_called(lacking.appliance), package=lacking.package))
    if not missing:
        voice.line(say("cli", "All update files are there. Keep the medium until everything is installed."))
    return BLOCKED if missing else DONE


def _assigned(text: str) -> tuple[str, Path]:
    name, equals, path = text.partition("=")
    if not equals or not name.strip() or not path.strip():
        raise UsageError(
            say("cli", "{given} was not understood; expected: {expected}")(given=text, expected="NAME=FILE"),
            say("cli", "Correct the command line; --help shows every option."),
        )
    return name.strip(), Path(path.strip()).expanduser()


def _package(text: str, wanted: Sequence[Wanted]) -> tuple[Wanted, Path]:
    """``PACKAGE=FILE`` or ``APPLIANCE:PACKAGE=FILE``, where two appliances want a package of the same name."""
    name, path = _assigned(text)
    appliance, colon, package = name.partition(":")
    fits = [
        one
        for one in wanted
        if one.package.casefold() == name.casefold()
        or (colon and (one.appliance, one.package.casefold()) == (appliance, package.strip().casefold()))
    ]
    if len(fits) == 1:
        return fits[0], path
    names = ", ".join(f"{one.appliance}:{one.package}" for one in wanted)
    raise UsageError(
        say("cli", "No package of the list, or more than one, is called {name}.")(name=name),
        say("cli", "The list has: {names}")(names=names),
    )
