"""``rules show``, ``rules check`` and ``rules import`` as somebody at a terminal uses them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from assistant import paths
from tests.e2e.terminal import Done, typed

TEXT = """schema = "upgrade-rules/1"
serial = {}
date = 2026-12-01
source = "Somebody who read the guides"
[[rule]]
id = "a"
package = {{ kind = "site", version = "12.2.0" }}
needs = {{ kind = "base", at_least = "3.3.2" }}
certainty = "documented"
source = "A guide"
"""


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))


def edition(folder: Path, serial: int) -> tuple[str, str]:
    file = folder / "new.toml"
    file.write_text(TEXT.format(serial), encoding="utf-8")
    return str(file), hashlib.sha256(file.read_bytes()).hexdigest()


def imported(folder: Path, serial: int, *more: str) -> Done:
    file, checksum = edition(folder, serial)
    return typed(["rules", "import", file, "--sha256", checksum, "--lang", "en", *more])


def test_show_tells_edition_source_checksum_and_place() -> None:
    done = typed(["rules", "show", "--lang", "en"])
    shipped = paths.resource("upgrade-rules.toml")
    assert done.code == 0
    assert "serial 1 of " in done.out
    assert str(shipped) in done.out
    assert hashlib.sha256(shipped.read_bytes()).hexdigest() in done.out
    assert "Site package 12.2.0 needs Base software later than 3.2.4." in done.out
    assert "Not certain: BT26-02 needs site software 21.3 or later." in done.out


def test_show_for_programs() -> None:
    told = typed(["rules", "show", "--json", "--lang", "de"]).document
    assert (told["schema"], told["shipped"], told["serial"], told["previous"]) == ("rules-show/1", True, 1, None)
    assert told["rules"][0]["needs"] == {"kind": "base", "above": "3.2.4"}
    assert all(rule["source"] for rule in told["rules"])
    assert told["notes"][0]["text"].startswith("Pakete")


def test_import_and_what_is_shown_then(tmp_path: Path) -> None:
    assert imported(tmp_path, 20).code == 0
    done = imported(tmp_path, 21)
    assert done.code == 0
    assert "serial 21" in done.out
    assert "The one before is kept: serial 20" in done.out
    told = typed(["rules", "show", "--json"]).document
    assert (told["serial"], told["shipped"], told["previous"]["serial"]) == (21, False, 20)


def test_import_for_programs(tmp_path: Path) -> None:
    told = imported(tmp_path, 20, "--json").document
    assert (told["schema"], told["serial"]) == ("rules-import/1", 20)


def test_a_wrong_checksum_is_blocked(tmp_path: Path) -> None:
    file, _ = edition(tmp_path, 20)
    done = typed(["rules", "import", file, "--sha256", "0" * 64, "--lang", "en"])
    assert (done.code, done.out) == (3, "")
    assert "file.checksum" in done.err
    assert typed(["rules", "show", "--json"]).document["shipped"]


def test_an_import_without_a_checksum_is_a_mistake_of_use(tmp_path: Path) -> None:
    file, _ = edition(tmp_path, 20)
    assert typed(["rules", "import", file]).code == 2


def test_an_older_one_is_blocked_unless_it_is_said(tmp_path: Path) -> None:
    assert imported(tmp_path, 20).code == 0
    done = imported(tmp_path, 19)
    assert done.code == 3
    assert "--older" in done.err
    assert imported(tmp_path, 19, "--older").code == 0


def test_check_reads_a_file_and_changes_nothing(tmp_path: Path) -> None:
    file, checksum = edition(tmp_path, 20)
    done = typed(["rules", "check", file, "--lang", "en"])
    assert done.code == 0
    assert checksum in done.out
    assert "sound" in done.out
    assert typed(["rules", "show", "--json"]).document["shipped"]


def test_check_of_a_file_that_is_none(tmp_path: Path) -> None:
    file = tmp_path / "new.toml"
    file.write_text(TEXT.format(20).replace("at_least", "at_most"), encoding="utf-8")
    done = typed(["rules", "check", str(file), "--lang", "en"])
    assert (done.code, done.out) == (1, "")
    assert "rule 1: needs: at_most" in done.err


def test_check_tells_that_the_one_in_use_was_edited(tmp_path: Path) -> None:
    imported(tmp_path, 20)
    taken = Path(typed(["rules", "show", "--json"]).document["file"])
    taken.write_text(taken.read_text(encoding="utf-8").replace("3.3.2", "3.0"), encoding="utf-8")
    done = typed(["rules", "check", "--json"])
    assert done.code == 3
    assert [one["id"] for one in done.document["findings"]] == ["rules.damaged"]
    assert done.document["serial"] == 1, "the shipped one is used"
    assert "damaged" in typed(["rules", "show", "--lang", "en"]).out
