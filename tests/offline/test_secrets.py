"""Keys planted, and looked for wherever something is written or said."""

from __future__ import annotations

import dataclasses
import logging
import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import logs
from assistant.domain.errors import AssistantError
from assistant.offline import arriving, carrying, manifest, shopping
from tests.offline.ground import KEYS, World


def secrets(journey: World) -> list[str]:
    assert journey.list.seal is not None
    return [journey.list.seal.reveal(), *KEYS.values()]


def files(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from (one for one in folder.rglob("*") if one.is_file())


def test_where_keys_lie(journey: World, tmp_path: Path) -> None:
    """After sealing only in private files: the seal key on both sides, the download keys on the unrestricted one."""
    journey.collect()
    arrival = arriving.arrive(shopping.kept(journey.list.id, journey.kept), journey.medium)
    arriving.take_over(arrival, journey.medium, tmp_path / "run")
    own = journey.staged / "shopping-list.json"
    kept = journey.kept / f"{journey.list.id}.json"
    holding = {one: [s for s in secrets(journey) if s.encode() in one.read_bytes()] for one in files(tmp_path)}
    found = {one: held for one, held in holding.items() if held}
    assert found == {own: secrets(journey), kept: secrets(journey)[:1]}
    assert all(one.stat().st_mode & 0o077 == 0 for one in found)


def test_what_is_returned_shows_none(journey: World) -> None:
    done = journey.collect()
    arrival = arriving.arrive(shopping.kept(journey.list.id, journey.kept), journey.medium)
    text = repr((journey.list, journey.packer, done, arrival, carrying.list_for(journey.packer)))
    assert [one for one in secrets(journey) if one in text] == []


def test_what_is_logged_shows_none(journey: World, home: Path) -> None:
    (home / "log").mkdir()
    file = logs.setup(home / "log", logging.DEBUG)
    try:
        logging.getLogger("assistant.test").info("list %s, key %s", journey.list, KEYS["A"])
        (journey.packer.staging).mkdir()
        journey.collect()
        (journey.staged / "collected.json").write_bytes(b'{"x": "' + KEYS["B"].encode() + b'"}')
        journey.collect()
    finally:
        logs.close()
    said = file.read_text(encoding="utf-8")
    assert "not used" in said
    assert [one for one in secrets(journey) if one in said] == []


@pytest.mark.parametrize("what", ["list", "manifest", "seal"])
def test_errors_show_none(journey: World, what: str) -> None:
    """Also where the damage is right beside a key, and in the chain of causes."""
    data = shopping.to_bytes(journey.list)
    file = journey.carried / "shopping-list.json"
    caught: list[AssistantError] = []
    for cut in range(0, len(data), 7):
        try:
            if what == "list":
                file.write_bytes(data[:cut] + b"\x00" + data[cut:])
                shopping.read(journey.medium)
            elif what == "manifest":
                (journey.carried / "manifest.json").write_bytes(data[:cut])
                manifest.read(journey.carried)
            else:
                broken = dataclasses.replace(journey.list, id="20200101-00000000")
                sealed = manifest.parse(b"{}", file)
                manifest.verify(sealed, broken)
        except AssistantError as error:
            caught.append(error)
    assert caught
    for error in caught:
        text = "".join(traceback.format_exception(error)) + repr(error.message) + error.detail + repr(error.advice)
        assert [one for one in secrets(journey) if one in text] == []
