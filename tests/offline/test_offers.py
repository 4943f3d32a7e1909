"""What files were offered as: remembered beside the downloads, believed only of the very file."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.offline import offers


def put(folder: Path, path: str, content: bytes = b"package") -> Path:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def test_it_is_known_on_another_day(tmp_path: Path) -> None:
    one, two = put(tmp_path, "A/update.nss"), put(tmp_path, "B/update.nss", b"other")
    offers.note(tmp_path, one, "Bomgar-12.1.7")
    offers.note(tmp_path, two, "Base Software\n3.3.2")
    assert offers.titles(tmp_path) == {one: "Bomgar-12.1.7", two: "Base Software 3.3.2"}
    offers.note(tmp_path, one, "Bomgar-12.2.1")
    assert offers.titles(tmp_path)[one] == "Bomgar-12.2.1", "the last word counts"


def test_another_file_of_that_name_is_not_called_so(tmp_path: Path) -> None:
    file = put(tmp_path, "A/update.nss")
    offers.note(tmp_path, file, "Bomgar-12.1.7")
    file.write_bytes(b"something else")
    assert offers.titles(tmp_path) == {}
    file.unlink()
    assert offers.titles(tmp_path) == {}


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"offers":[{"path":"A/update.nss"}]}', b'{"offers":[1]}', b"\xff", b'{"offers":{}}']
)
def test_a_damaged_note_is_as_good_as_none_and_is_written_anew(tmp_path: Path, damage: bytes) -> None:
    file = put(tmp_path, "A/update.nss")
    (tmp_path / offers.NAME).write_bytes(damage)
    assert offers.titles(tmp_path) == {}
    offers.note(tmp_path, file, "Bomgar-12.1.7")
    assert offers.titles(tmp_path) == {file: "Bomgar-12.1.7"}


def test_a_title_of_any_length_can_be_read_back(tmp_path: Path) -> None:
    file = put(tmp_path, "A/update.nss")
    for title in ("x" * 5000, "\x00\x07", ""):
        offers.note(tmp_path, file, title)
        assert len(offers.titles(tmp_path)[file]) in range(1, 201)
