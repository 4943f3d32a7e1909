"""Another rule file takes the place of the one in use: only the right one, only whole, and never for good."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

import pytest

from assistant import paths
from assistant.checks.rule_file import RulesUnusable
from assistant.domain.errors import FileTrouble
from assistant.domain.finding import Level
from assistant.service import rules as module
from assistant.service.rules import RECORD, Accept, ChecksumDiffers, OlderRules, look_at, rules_in_use, take_over

HEAD = 'schema = "upgrade-rules/1"\nserial = {}\ndate = 2026-12-01\nsource = "Tests"\n'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
    return tmp_path / "home" / "config"


def edition(folder: Path, serial: int, name: str = "new.toml") -> tuple[Path, str]:
    """A rule file, and its checksum as somebody reads it out."""
    file = folder / name
    file.write_text(HEAD.format(serial), encoding="utf-8")
    return file, hashlib.sha256(file.read_bytes()).hexdigest()


def taken_over(folder: Path, serial: int, accept: Accept = Accept.NEWER) -> module.RulesInUse:
    return take_over(*edition(folder, serial), accept)


def found() -> list[tuple[str, Level]]:
    return [(one.id, one.level) for one in rules_in_use().findings]


class TestTakingOver:
    def test_at_first_the_shipped_one_is_in_use(self) -> None:
        now = rules_in_use()
        assert now.is_shipped
        assert (now.taken, now.previous, now.findings) == (None, None, ())
        assert now.file.sha256 == hashlib.sha256(now.file.path.read_bytes()).hexdigest()

    def test_a_newer_one_is_taken_over(self, tmp_path: Path, home: Path) -> None:
        now = taken_over(tmp_path, 20)
        assert now == rules_in_use()
        assert not now.is_shipped
        assert now.file.rules.serial == 20
        assert now.file.path.parent == home
        assert now.taken is not None

    def test_it_no_longer_depends_on_where_it_came_from(self, tmp_path: Path) -> None:
        file, checksum = edition(tmp_path, 20)
        take_over(file, checksum)
        file.unlink()
        assert rules_in_use().file.rules.serial == 20

    def test_the_one_before_is_kept_and_can_be_taken_over_again(self, tmp_path: Path) -> None:
        taken_over(tmp_path, 20)
        now = taken_over(tmp_path, 21)
        assert now.previous is not None
        assert now.previous.rules.serial == 20
        back = take_over(now.previous.path, now.previous.sha256, Accept.OLDER_TOO)
        assert back.file.rules.serial == 20
        assert back.previous is not None
        assert back.previous.rules.serial == 21

    def test_no_more_than_two_are_kept(self, tmp_path: Path, home: Path) -> None:
        for serial in (20, 21, 22, 23):
            taken_over(tmp_path, serial)
        assert sorted(one.name[:16] for one in home.iterdir()) == ["upgrade-rules-22", "upgrade-rules-23", RECORD[:16]]

    def test_the_same_one_twice_changes_nothing(self, tmp_path: Path) -> None:
        once = taken_over(tmp_path, 20)
        assert taken_over(tmp_path, 20) == once

    @pytest.mark.parametrize("spelling", [str.upper, lambda s: ":".join(s[i : i + 2] for i in range(0, 64, 2))])
    def test_the_checksum_as_people_write_it(self, tmp_path: Path, spelling: object) -> None:
        file, checksum = edition(tmp_path, 20)
        assert take_over(file, spelling(checksum)).file.rules.serial == 20  # type: ignore[operator]

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
    def test_only_its_owner_can_read_it(self, tmp_path: Path, home: Path) -> None:
        taken_over(tmp_path, 20)
        assert all(one.stat().st_mode & 0o077 == 0 for one in (home, *home.iterdir()))


class TestRefused:
    def nothing_changed(self, home: Path) -> None:
        assert rules_in_use().is_shipped
        assert not home.exists() or not list(home.iterdir())

    @pytest.mark.parametrize("told", ["", "0" * 64, "abc", "f" * 63])
    def test_a_wrong_checksum(self, tmp_path: Path, home: Path, told: str) -> None:
        file, _ = edition(tmp_path, 20)
        with pytest.raises(ChecksumDiffers) as caught:
            take_over(file, told)
        assert (caught.value.exit_code, caught.value.code) == (3, "file.checksum")
        self.nothing_changed(home)

    def test_one_letter_was_changed_on_the_way(self, tmp_path: Path, home: Path) -> None:
        file, checksum = edition(tmp_path, 20)
        file.write_text(file.read_text(encoding="utf-8").replace("Tests", "tests"), encoding="utf-8")
        with pytest.raises(ChecksumDiffers):
            take_over(file, checksum)
        self.nothing_changed(home)

    def test_an_unknown_schema(self, tmp_path: Path, home: Path) -> None:
        file = tmp_path / "new.toml"
        file.write_text(HEAD.format(20).replace("rules/1", "rules/9"), encoding="utf-8")
        with pytest.raises(RulesUnusable):
            take_over(file, hashlib.sha256(file.read_bytes()).hexdigest())
        self.nothing_changed(home)

    def test_an_older_serial_unless_it_is_meant(self, tmp_path: Path) -> None:
        taken_over(tmp_path, 20)
        for serial in (19, 2):
            with pytest.raises(OlderRules) as caught:
                taken_over(tmp_path, serial)
            assert caught.value.exit_code == 3
        assert rules_in_use().file.rules.serial == 20
        assert taken_over(tmp_path, 19, Accept.OLDER_TOO).file.rules.serial == 19

    def test_the_same_serial_with_other_contents(self, tmp_path: Path) -> None:
        taken_over(tmp_path, 20)
        file, _ = edition(tmp_path, 20)
        file.write_text(file.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
        with pytest.raises(OlderRules):
            take_over(file, hashlib.sha256(file.read_bytes()).hexdigest())

    def test_what_is_no_file(self, tmp_path: Path) -> None:
        for path in (tmp_path, tmp_path / "nowhere.toml"):
            with pytest.raises(FileTrouble):
                take_over(path, "0" * 64)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
    def test_a_pipe_does_not_hold_it_up(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe.toml")
        with pytest.raises(FileTrouble):
            look_at(tmp_path / "pipe.toml")

    def test_a_full_disk_leaves_the_old_one(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        taken_over(tmp_path, 20)

        def full(path: Path, data: bytes) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(module, "_durable", full)
        with pytest.raises(FileTrouble):
            taken_over(tmp_path, 21)
        monkeypatch.undo()
        monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "home"))
        assert rules_in_use().file.rules.serial == 20

    def test_power_fails_between_file_and_record(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        taken_over(tmp_path, 20)
        real = module._durable

        def half(path: Path, data: bytes) -> None:
            if path.name == RECORD:
                raise OSError("gone")
            real(path, data)

        monkeypatch.setattr(module, "_durable", half)
        with pytest.raises(FileTrouble):
            taken_over(tmp_path, 21)
        assert rules_in_use().file.rules.serial == 20
        assert rules_in_use().findings == ()


class TestDamaged:
    @pytest.fixture
    def taken(self, tmp_path: Path) -> Path:
        taken_over(tmp_path, 20)
        return taken_over(tmp_path, 21).file.path

    def told(self) -> None:
        assert rules_in_use().is_shipped
        assert found() == [("rules.damaged", Level.WARNING)]
        assert rules_in_use().findings[0].advice is not None

    def test_it_was_edited(self, taken: Path) -> None:
        taken.write_text(taken.read_text(encoding="utf-8").replace("Tests", "Me"), encoding="utf-8")
        self.told()

    def test_it_was_cut_off(self, taken: Path) -> None:
        taken.write_bytes(taken.read_bytes()[:20])
        self.told()

    def test_it_is_gone(self, taken: Path) -> None:
        taken.unlink()
        self.told()

    @pytest.mark.parametrize(
        "text", ["", "{", "[]", "[[", '{"now": 1}', '{"now": null, "before": null, "shipped_serial": 1}']
    )
    def test_the_record_is_damaged(self, taken: Path, text: str) -> None:
        (taken.parent / RECORD).write_text(text, encoding="utf-8")
        self.told()

    @pytest.mark.parametrize(
        ("key", "value"),
        [("file", "../new.toml"), ("file", "/etc/passwd"), ("sha256", "x"), ("taken", "yesterday"), ("file", None)],
    )
    def test_the_record_leads_elsewhere(self, taken: Path, key: str, value: object) -> None:
        record = json.loads((taken.parent / RECORD).read_text(encoding="utf-8"))
        record["now"][key] = value
        (taken.parent / RECORD).write_text(json.dumps(record), encoding="utf-8")
        self.told()

    def test_the_one_before_is_still_there_and_the_same_can_be_taken_over_again(
        self, taken: Path, tmp_path: Path
    ) -> None:
        taken.write_bytes(b"")
        now = rules_in_use()
        assert now.previous is not None
        assert now.previous.rules.serial == 20
        mended = taken_over(tmp_path, 21)
        assert mended.findings == ()
        assert (mended.file.rules.serial, mended.previous and mended.previous.rules.serial) == (21, 20)

    def test_the_one_before_is_damaged(self, taken: Path) -> None:
        before = rules_in_use().previous
        assert before is not None
        before.path.write_bytes(b"")
        now = rules_in_use()
        assert (now.file.rules.serial, now.previous, now.findings) == (21, None, ())


def test_without_a_folder_of_its_own_the_shipped_one_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "file"))
    assert rules_in_use().is_shipped
    assert found() == [("rules.damaged", Level.WARNING)]
    with pytest.raises(FileTrouble):
        taken_over(tmp_path, 20)


class TestAnotherProgram:
    @pytest.fixture
    def shipped(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        file, _ = edition(tmp_path, 5, "shipped.toml")
        monkeypatch.setattr(paths, "resource", lambda *parts: file)
        return file

    def test_a_newer_one_comes_with_the_program(self, tmp_path: Path, shipped: Path) -> None:
        taken_over(tmp_path, 20)
        shipped.write_text(HEAD.format(30), encoding="utf-8")
        now = rules_in_use()
        assert (now.file.rules.serial, now.is_shipped) == (30, True)
        assert now.previous is not None
        assert now.previous.rules.serial == 20
        assert found() == [("rules.outdated", Level.NOT_APPLICABLE)]

    def test_the_older_one_is_meant_all_the_same(self, tmp_path: Path, shipped: Path) -> None:
        taken_over(tmp_path, 20)
        shipped.write_text(HEAD.format(30), encoding="utf-8")
        assert taken_over(tmp_path, 20, Accept.OLDER_TOO).file.rules.serial == 20
        assert found() == []

    def test_one_with_the_same_or_an_older_serial_changes_nothing(self, tmp_path: Path, shipped: Path) -> None:
        taken_over(tmp_path, 20)
        shipped.write_text(HEAD.format(19), encoding="utf-8")
        assert rules_in_use().file.rules.serial == 20
