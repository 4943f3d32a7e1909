"""The sealed manifest: any other byte shows, and so does any other list, site or appliance."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.secret import Secret
from assistant.offline import errors, manifest
from assistant.offline.manifest import Sealed
from assistant.offline.values import CarriedFile, Manifest, ProgramFile, ProgramPart
from tests.offline.ground import HOST, NOW, make_list, sha

LIST = make_list()
FILES = (
    CarriedFile("Base 3.3.2", "A", "files/A/Base 3.3.2.nss", "Base: 3.3.2.nss", 5_000_000_000, sha(b"1")),
    CarriedFile("Base 3.3.2", "B", "files/B/Base 3.3.2.nss", "обновление.nss", 0, sha(b"2")),
)
EXTRAS = (ProgramFile(ProgramPart.RULES, "program/rules/rules.toml", "rules.toml", 12, sha(b"3")),)
MADE = Manifest(LIST.id, HOST, NOW, "1.2.3", FILES, EXTRAS)
KEY = LIST.seal
assert KEY is not None
SEALED = manifest.seal(MADE, KEY)
DATA = manifest.to_bytes(SEALED)


def test_written_read_and_verified(tmp_path: Path) -> None:
    manifest.write(SEALED, tmp_path)
    found = manifest.read(tmp_path)
    assert found == SEALED
    manifest.verify(found, LIST)


def test_the_code_can_be_read_out() -> None:
    code = SEALED.code
    assert re.fullmatch(r"([A-HJ-NP-Z2-9]{4}-){4}[A-HJ-NP-Z2-9]{4}", code)
    assert manifest.same_code(f" {code.lower().replace('-', '  ')} ", code)
    assert not manifest.same_code(code[:-1] + ("A" if code[-1] != "A" else "B"), code)
    assert not manifest.same_code("", "")


def _noticed(data: bytes) -> bool:
    try:
        manifest.verify(manifest.parse(data, Path("manifest.json")), LIST)
    except errors.ManifestTrouble:
        return True
    return False


def test_the_real_one_is_not_suspected() -> None:
    assert not _noticed(DATA)


@settings(deadline=None)
@given(st.integers(0, len(DATA) - 1), st.integers(1, 255))
def test_any_other_byte_is_noticed(at: int, change: int) -> None:
    data = bytearray(DATA)
    data[at] ^= change
    assert _noticed(bytes(data))


@settings(deadline=None)
@given(st.integers(0, len(DATA)), st.binary(min_size=1, max_size=5), st.integers(0, 40))
def test_anything_put_in_or_cut_out_is_noticed(at: int, more: bytes, less: int) -> None:
    changed = DATA[:at] + more + DATA[at + less :]
    assert changed == DATA or _noticed(changed)
    cut = DATA[:at] + DATA[at + less :]
    assert cut == DATA or _noticed(cut)


@settings(deadline=None)
@given(st.data())
def test_any_other_value_in_it_is_noticed_and_gives_another_code(data: st.DataObject) -> None:
    """Edited well: valid, in the one spelling, with the old seal."""
    one = data.draw(st.sampled_from(FILES))
    other = data.draw(
        st.sampled_from(
            (
                replace(one, sha256=sha(b"evil")),
                replace(one, size=one.size + 1),
                replace(one, package="Base 3.3.3"),
                replace(one, path=one.path.replace("Base", "base2")),
                replace(one, name="other"),
            )
        )
    )
    files = tuple(other if file is one else file for file in FILES)
    edited = Sealed(replace(MADE, files=files), SEALED.seal)
    assert edited.code != SEALED.code
    with pytest.raises(errors.SealBroken):
        manifest.verify(edited, LIST)


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(errors.ManifestMissing) as caught:
        manifest.read(tmp_path)
    assert "continued" in caught.value.advice.text  # type: ignore[union-attr]


def test_not_sealed() -> None:
    with pytest.raises(errors.NotSealed):
        manifest.verify(Sealed(MADE, None), LIST)


def test_for_another_list() -> None:
    other = make_list()
    with pytest.raises(errors.OtherList) as caught:
        manifest.verify(SEALED, other)
    assert dict(caught.value.message.params) == {"other": LIST.id, "list": other.id}


def test_sealed_with_the_key_of_another_list() -> None:
    other = make_list()
    assert other.seal is not None
    wrong = manifest.seal(MADE, other.seal)
    with pytest.raises(errors.SealBroken):
        manifest.verify(wrong, LIST)
    with pytest.raises(errors.OtherList) as caught:
        manifest.verify(wrong, LIST, (LIST, other))
    assert dict(caught.value.message.params)["other"] == other.id


def test_for_another_site() -> None:
    with pytest.raises(errors.OtherSite):
        manifest.verify(manifest.seal(replace(MADE, host="other.example.com"), KEY), LIST)


def test_for_another_appliance() -> None:
    foreign = replace(FILES[0], appliance="C", path="files/C/x.nss")
    with pytest.raises(errors.OtherAppliance):
        manifest.verify(manifest.seal(replace(MADE, files=(foreign,)), KEY), LIST)


def test_no_key_no_verdict() -> None:
    with pytest.raises(ValueError, match="key"):
        manifest.verify(SEALED, replace(LIST, seal=None))


def test_a_path_that_leads_out_cannot_even_be_sealed() -> None:
    for path in ("../x", "/x", "files/A/../../x", "files/x", "program/A/x", "files/A/a\\b", "files/A/NUL"):
        with pytest.raises((ValueError, errors.UnsafePath)):
            manifest.seal(replace(MADE, files=(replace(FILES[0], path=path),)), KEY)


def _changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    data = json.loads(DATA)
    change(data["manifest"])
    return json.dumps(data, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


DAMAGED: dict[str, bytes] = {
    "empty": b"",
    "zeros": bytes(200),
    "not JSON": b"{",
    "spelt otherwise": json.dumps(json.loads(DATA)).encode(),
    "a line end more": DATA + b"\n",
    "too large": b"[" + b" " * manifest.LARGEST + b"]",
    "a path that leads out": _changed(lambda it: it["files"][0].update(path="files/A/../../../x")),
    "an absolute path": _changed(lambda it: it["files"][0].update(path="/etc/passwd")),
    "a drive": _changed(lambda it: it["files"][0].update(path="C:/x/y")),
    "a NUL": _changed(lambda it: it["files"][0].update(path="files/A/a\x00b")),
    "two files at one place": _changed(lambda it: it["files"][1].update(path="files/A/BASE 3.3.2.nss")),
    "a package twice": _changed(lambda it: it["files"].append(it["files"][0] | {"path": "files/A/x"})),
    "a size below zero": _changed(lambda it: it["files"][0].update(size=-1)),
    "a size that is true": _changed(lambda it: it["files"][0].update(size=True)),
    "a hash that is none": _changed(lambda it: it["files"][0].update(sha256="A" * 64)),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_damaged(tmp_path: Path, what: str) -> None:
    (tmp_path / "manifest.json").write_bytes(DAMAGED[what])
    with pytest.raises(errors.ManifestDamaged) as caught:
        manifest.read(tmp_path)
    assert caught.value.advice is not None


def test_a_link_is_no_manifest(tmp_path: Path) -> None:
    manifest.write(SEALED, tmp_path)
    (tmp_path / "list").mkdir()
    (tmp_path / "list" / "manifest.json").symlink_to(tmp_path / "manifest.json")
    with pytest.raises(errors.ManifestDamaged):
        manifest.read(tmp_path / "list")


def test_the_seal_depends_on_the_key() -> None:
    assert manifest.seal(MADE, Secret("00" * 32)).seal != SEALED.seal
    assert manifest.seal(MADE, KEY) == SEALED
