"""The shopping list: out with its secrets, back without, and nothing believed that was not written by this program."""

from __future__ import annotations

import json
import pickle
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant import logs
from assistant.domain.secret import Secret
from assistant.domain.value import encode
from assistant.offline import jsonfile, layout, shopping
from assistant.offline.errors import ListTrouble, MediumGone
from assistant.offline.values import ForAppliance, ShoppingList
from tests.offline.ground import ALL, HOST, KEYS, NOW, SITE, World, make_list


def test_written_to_a_medium_and_read_again(tmp_path: Path) -> None:
    made = make_list()
    file = shopping.write(made, tmp_path)
    assert file == tmp_path / "upgrade-assistant" / made.id / "shopping-list.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    for place in (tmp_path, file):
        found = shopping.read(place)
        assert found == made
        assert found.seal == made.seal
        assert found.key("A") == Secret(KEYS["A"])
    assert shopping.read(tmp_path, made.id) == made


def test_two_lists_have_nothing_in_common() -> None:
    one, other = make_list(), make_list()
    assert one.id != other.id
    assert one.seal != other.seal


def test_the_closed_side_keeps_the_seal_key_and_no_download_key(tmp_path: Path) -> None:
    made = make_list()
    file = shopping.keep(made, tmp_path / "private")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert shopping.kept(made.id, tmp_path / "private") == replace(made, keys=())
    assert shopping.all_kept(tmp_path / "private") == (replace(made, keys=()),)
    assert not any(key in file.read_text() for key in KEYS.values())
    shopping.forget(made.id, tmp_path / "private")
    assert shopping.all_kept(tmp_path / "private") == ()
    with pytest.raises(ListTrouble):
        shopping.kept(made.id, tmp_path / "private")


def test_without_secrets_it_has_none() -> None:
    made = make_list()
    assert shopping.has_secrets(made)
    back = shopping.without_secrets(made)
    assert not shopping.has_secrets(back)
    assert (back.id, back.wanted) == (made.id, made.wanted)


def test_a_list_shows_no_secret_and_goes_into_no_run_file() -> None:
    made = make_list()
    assert made.seal is not None
    for text in (repr(made), str(made), f"{made}", logs.redact(f"{KEYS['A']} {made.seal.reveal()}")):
        assert KEYS["A"] not in text
        assert made.seal.reveal() not in text
    with pytest.raises(TypeError):
        encode(made)
    with pytest.raises(TypeError):
        pickle.dumps(made)


def test_no_list_several_lists_no_medium(tmp_path: Path) -> None:
    with pytest.raises(ListTrouble) as none:
        shopping.read(tmp_path)
    assert none.value.advice is not None
    one, other = make_list(), make_list()
    shopping.write(one, tmp_path)
    shopping.write(other, tmp_path)
    with pytest.raises(ListTrouble) as several:
        shopping.read(tmp_path)
    assert dict(several.value.message.params)["lists"] == ", ".join(sorted((one.id, other.id)))
    assert shopping.read(tmp_path, other.id) == other
    with pytest.raises(MediumGone):
        shopping.read(tmp_path / "nowhere")


def test_a_folder_that_is_a_link_holds_no_list(tmp_path: Path) -> None:
    made = make_list()
    (tmp_path / "x").mkdir()
    shopping.write(made, tmp_path / "x")
    (tmp_path / "medium" / "upgrade-assistant").mkdir(parents=True)
    (tmp_path / "medium" / "upgrade-assistant" / made.id).symlink_to(tmp_path / "x" / "upgrade-assistant" / made.id)
    assert layout.lists_on(tmp_path / "medium") == ()


def _changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    data = json.loads(shopping.to_bytes(make_list()))
    change(data)
    return json.dumps(data).encode()


DAMAGED: dict[str, bytes] = {
    "empty": b"",
    "zeros": bytes(400),
    "binary": bytes(range(256)),
    "cut off": shopping.to_bytes(make_list())[:-40],
    "a list": b"[]",
    "NaN": b'{"schema": NaN}',
    "infinite": b'{"schema": -Infinity}',
    "a fraction": b'{"schema": 1.5}',
    "an enormous number": b'{"schema": ' + b"9" * 5000 + b"}",
    "very deep": b"[" * 100_000,
    "a name twice": b'{"schema": "x", "schema": "y"}',
    "too large": b" " * (shopping.LARGEST + 1),
    "another schema": _changed(lambda it: it.update(schema="upgrade-assistant/shopping-list/2")),
    "a field more": _changed(lambda it: it.update(more=1)),
    "a field less": _changed(lambda it: it.pop("host")),
    "an id that is a path": _changed(lambda it: it.update(id="../../etc")),
    "a day without zone": _changed(lambda it: it.update(made="2026-11-30T16:00:00")),
    "no such day": _changed(lambda it: it.update(made="2026-13-30T16:00:00+00:00")),
    "before time": _changed(lambda it: it.update(made="0001-01-01T00:00:00+14:00")),
    "a host with a line": _changed(lambda it: it.update(host="a\nb")),
    "a seal that is short": _changed(lambda it: it.update(seal="00")),
    "a key that is a number": _changed(lambda it: it.update(keys={"A": 1})),
    "a key for nobody": _changed(lambda it: it.update(keys={"Z": "x"})),
    "keys in a list": _changed(lambda it: it.update(keys=["A"])),
    "a page that is no page": _changed(lambda it: it.update(updates="file:///etc/passwd")),
    "a page with a password": _changed(lambda it: it.update(updates="https://me:pw@example.com")),
    "a page out of joint": _changed(lambda it: it.update(updates="https://[::1")),
    "no such kind": _changed(lambda it: it["wanted"][0].update(kind="firmware")),
    "a kind that is a list": _changed(lambda it: it["wanted"][0].update(kind=[])),
    "no version": _changed(lambda it: it["wanted"][0].update(version="new")),
    "wanted for nobody": _changed(lambda it: it["wanted"][0].update(appliance="Z")),
    "wanted twice": _changed(lambda it: it["wanted"].append(it["wanted"][0])),
    "an appliance twice": _changed(lambda it: it["appliances"].append(it["appliances"][0])),
    "an empty name": _changed(lambda it: it["appliances"][0].update(name="")),
    "too many": _changed(lambda it: it.update(wanted=it["wanted"] * 500)),
    "half a character": _changed(lambda it: it.update(host="\udc80")),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_a_damaged_list_is_said_to_be_so(tmp_path: Path, what: str) -> None:
    file = tmp_path / "shopping-list.json"
    file.write_bytes(DAMAGED[what])
    with pytest.raises(ListTrouble) as caught:
        shopping.read(file)
    assert "damaged" in caught.value.message.text
    assert caught.value.advice is not None
    assert not any(key in str(caught.value) + caught.value.detail for key in KEYS.values())


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_whatever_is_read_it_is_a_list_or_an_error(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "any"
    file.write_bytes(data)
    with pytest.raises(ListTrouble):
        shopping.read(file)


_text = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40)


@settings(deadline=None)
@given(_text, st.none() | _text, st.none() | _text, _text)
def test_every_list_comes_back_as_it_was(name: str, guid: str | None, base: str | None, key: str) -> None:
    appliances = (ForAppliance(name, guid, base),)
    made = shopping.make(HOST, appliances, [replace(SITE, appliance=name)], [(name, Secret(key))], NOW)
    data = jsonfile.parse(shopping.to_bytes(made))
    assert shopping._from_json(data) == made


def test_what_could_not_be_read_back_is_not_made() -> None:
    for key in ("", "two\nlines", "x" * 5000):
        with pytest.raises(ValueError, match="key"):
            shopping.make(HOST, [ForAppliance("A")], [SITE], [("A", Secret(key))], NOW)
    with pytest.raises(ValueError, match="appliance"):
        shopping.make(HOST, [ForAppliance("A")], ALL, [], NOW)


@pytest.mark.parametrize("call", [shopping.kept, shopping.forget])
def test_an_id_is_never_a_path(journey: World, call: Callable[[str, Path], ShoppingList | None]) -> None:
    with pytest.raises(ValueError, match="id"):
        call("../secrets", journey.kept)
