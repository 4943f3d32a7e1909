"""What ``courier`` says: lines for people, documents for programs. No key is in either."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from assistant.cli.output import Voice
from assistant.domain.message import Message, Size, plain, say
from assistant.domain.words import appliance_called
from assistant.offline.searching import Candidate
from assistant.offline.values import Arrival, FileState, ShoppingList
from assistant.service import courier


def carried(appliance: str, package: str, name: str, size: int) -> Message:
    """Which file is which package."""
    text = say("cli", "{appliance}: {package} is {file}, {size}")
    return text(appliance=appliance_called(appliance), package=package, file=plain(name), size=Size(size))


def tell_titles(voice: Voice, done: courier.Packing) -> None:
    """Files that are known by what the update server called them alone."""
    for one in _by_title(done):
        text = say("cli", "The name {file} does not tell; the update server called it: {title}")
        voice.line(text(file=plain(one.path.name), title=plain(one.title)))


def _by_title(done: courier.Packing) -> Iterator[Candidate]:
    certain = done.brought.certain()
    return (one for one in done.brought.candidates if one.title and certain.get(one.wanted) == one.path)


def tell_unsure(voice: Voice, done: courier.Packing) -> None:
    """Files of which a person has to say what they are."""
    doubts = {one.path for one in done.brought.candidates if one.wanted in done.collected.missing}
    for path in sorted(doubts):
        voice.line(say("cli", "Which package is {file}? Say it with --file PACKAGE=FILE.")(file=plain(str(path))))


def tell_arrival(voice: Voice, arrival: Arrival) -> None:
    """What is on a medium."""
    voice.line(say("cli", "List: {number}")(number=arrival.list_id))
    voice.findings(arrival.findings)
    for one in arrival.proven:
        if one.file is not None and one.state is FileState.GOOD:
            voice.line(f"✓ {one.file.name}")
    if arrival.code:
        voice.line(say("cli", "Code to compare by telephone: {code}")(code=arrival.code))


def list_json(made: ShoppingList, without: Sequence[str]) -> dict[str, Any]:
    """A list that was written; ``without``: appliances whose key is not known."""
    return {
        "schema": "courier/1",
        "list": made.id,
        "site": made.host,
        "made": made.made.isoformat(),
        "updates": made.updates,
        "wanted": [{"appliance": one.appliance, "package": one.package} for one in made.wanted],
        "without_key": list(without),
    }


def packed_json(done: courier.Packing, voice: Voice) -> dict[str, Any]:
    """What was packed and sealed."""
    made = done.collected
    return {
        "schema": "courier/1",
        "list": done.list.id,
        "files": [file_json(one.appliance, one.package, one.name, one.size, one.sha256) for one in made.files],
        "titles": [
            {"appliance": one.wanted.appliance, "package": one.wanted.package, "title": one.title}
            for one in _by_title(done)
        ],
        "missing": [{"appliance": one.appliance, "package": one.package} for one in made.missing],
        "findings": [voice.finding_json(one) for one in made.findings],
        "sealed": made.sealed is not None,
        "code": made.sealed.code if made.sealed else None,
    }


def arrival_json(one: ShoppingList, arrival: Arrival, voice: Voice) -> dict[str, Any]:
    """What is on a medium of one list."""
    return {
        "list": one.id,
        "site": one.host,
        "seal": arrival.seal.value,
        "code": arrival.code or None,
        "files": [{"state": found.state.value, "path": found.path, "sha256": found.sha256} for found in arrival.found],
        "findings": [voice.finding_json(finding) for finding in arrival.findings],
        "blocked": arrival.blocked,
    }


def file_json(appliance: str, package: str, name: str, size: int, sha256: str) -> dict[str, Any]:
    """One file; its size in bytes."""
    return {"appliance": appliance, "package": package, "name": name, "size": size, "sha256": sha256}
