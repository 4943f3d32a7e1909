"""The Packages page of a closed network: the choice, what is typed, the chain that follows, the rule file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assistant import paths
from assistant.domain.plan import UpdateWay
from assistant.domain.versions import Version
from assistant.ui.gallery import settle_layout
from assistant.ui.pages.chain import PackageItem
from assistant.ui.pages.packages_way import way_cards
from assistant.ui.states import State
from tests.ui.pages.sampling import Staged, staged, words
from tests.wizard.test_closed import work


def again(stage: Staged) -> None:
    stage.page.refresh()
    settle_layout()


def test_a_list_that_failed_leads_to_the_files() -> None:
    with staged("packages-failed") as stage:
        page = stage.page
        assert page.nothing.failed.isVisible()
        assert not page.nothing.empty.isVisible()
        assert "Carry files instead" in words(page.nothing.failed)
        page.carry()
        settle_layout()
        assert stage.journey.updates is UpdateWay.MANUAL
        assert page.entered.isVisible()
        assert not page.nothing.failed.isVisible()
        assert page.entered.target.edit.hasFocus()
        assert stage.actions == [], "there is nothing to check for"


def test_what_is_typed_takes_effect_with_every_letter() -> None:
    with staged("packages-closed") as stage:
        form = stage.page.entered
        assert stage.journey.blocked_because is not None
        stage.type(form.target.edit, "12.2.0")
        assert stage.journey.blocked_because is not None
        stage.type(form.rows[0].name.edit, "Base Software 3.3.2")
        stage.press(form.more)
        stage.type(form.rows[1].name.edit, "Bomgar-12.2.0")
        assert stage.journey.blocked_because is None
        again(stage)
        items = [item for item in stage.page.chain.items if isinstance(item, PackageItem)]
        assert [item.package.name for item in items] == ["Base Software 3.3.2", "Bomgar-12.2.0"]
        assert {item.badge.state for item in items} == {State.BY_HAND}
        assert "Nobody has confirmed" in words(stage.page._found)


def test_what_is_wrong_stands_at_its_field() -> None:
    with staged("packages-entered-wrong") as stage:
        assert "tells no version" in words(stage.page.entered.rows[1])
        assert "Kind" not in words(stage.page.entered.target)
    with staged("packages-closed") as stage:
        stage.type(stage.page.entered.target.edit, "twelve")
        QTest.keyClick(stage.page.entered.target.edit, Qt.Key.Key_Tab)
        again(stage)
        assert "is not a version" in words(stage.page.entered.target)


def test_rows_of_a_closed_network_ask_for_no_lock() -> None:
    with staged("packages-entered") as stage:
        row = stage.page.entered.rows[0]
        assert row.locked.isHidden()
        assert row.reason.isHidden()
        assert row.name.edit.accessibleName() == "Name, as the vendor writes it"


def test_the_other_two_answers_are_folded() -> None:
    with staged("packages-entered") as stage:
        item = next(one for one in stage.page.chain.items if isinstance(one, PackageItem))
        assert item.fold is not None
        assert "Base Software 3.3.2" in item.fold.accessibleName()
        assert "What unlocks it:" not in words(item)
        stage.press(item.fold)
        assert "Why not directly:" in words(item)
        assert "What unlocks it:" in words(item)
        stage.press(item.fold)
        assert "What unlocks it:" not in words(item)


def test_the_way_is_chosen_by_the_keyboard_and_back() -> None:
    with staged("packages-entered") as stage:
        cards = stage.page.by.cards
        assert cards.value == UpdateWay.MANUAL.value
        radio = cards.cards[UpdateWay.MANUAL.value].radio
        stage.press(radio, Qt.Key.Key_Up)
        assert stage.journey.updates is UpdateWay.AUTOMATIC
        again(stage)
        assert not stage.page.entered.isVisible()
        assert stage.page.nothing.failed.isVisible()
        stage.page.carry()
        assert stage.page.entered.target.text == "12.2.0", "what was typed is kept"


def test_a_pair_is_told_what_the_sources_say() -> None:
    def drawback(*versions: str, pair: bool) -> str:
        cards = way_cards(UpdateWay.AUTOMATIC, tuple(map(Version.parse, versions)), pair=pair)
        return words(cards.cards[UpdateWay.AUTOMATIC.value])

    assert "the console decides" not in drawback("12.1.4", "25.1", pair=False)
    assert "depends on the version; the console decides" in drawback("12.1.4", "12.3.2", pair=True)
    assert "Since 24.3" in drawback("23.2", "24.3.1", pair=True)


def test_a_folder_with_files_is_looked_through(tmp_path: Path) -> None:
    with staged("packages-closed") as stage:
        (tmp_path / "Base-3.3.2.nsb").write_bytes(b"x")
        stage.page.entered.files_wanted.emit(tmp_path)
        work(stage.jobs[-1])
        again(stage)
        assert "Base-3.3.2.nsb" in words(stage.page.entered)


def newer(folder: Path, serial: int) -> Path:
    shipped = paths.resource("upgrade-rules.toml").read_text(encoding="utf-8")
    file = folder / "newer.toml"
    file.write_text(shipped.replace("serial = 1\n", f"serial = {serial}\n"), encoding="utf-8")
    return file


def test_a_rule_file_is_compared_before_it_is_taken_over(tmp_path: Path) -> None:
    with staged("packages-closed") as stage:
        card = stage.page.rules
        assert "Edition 1" in words(card)
        stage.press(card.fold)
        card.looked.emit(newer(tmp_path, 2))
        work(stage.jobs[-1])
        again(stage)
        assert "is edition 2" in words(card)
        assert not card.take.isEnabled()
        stage.type(card.checksum.edit, "0" * 64)
        stage.press(card.checksum.edit, Qt.Key.Key_Return)
        settle_layout()
        work(stage.jobs[-1])
        again(stage)
        assert "is not the one that you gave" in words(card)
        assert "Edition 1" in words(card)
        other = stage.journey.other_rules
        assert other is not None
        card.checksum.set_text(other.sha256)
        stage.press(card.take)
        settle_layout()
        work(stage.jobs[-1])
        again(stage)
        assert "Edition 2" in words(card)
        assert stage.journey.other_rules is None


def test_an_older_rule_file_has_to_be_meant(tmp_path: Path) -> None:
    with staged("packages-closed") as stage:
        card = stage.page.rules
        card.fold.setChecked(True)
        file = newer(tmp_path, 1)
        file.write_text(file.read_text(encoding="utf-8") + "\n# other\n", encoding="utf-8")
        card.looked.emit(file)
        work(stage.jobs[-1])
        again(stage)
        other = stage.journey.other_rules
        assert other is not None
        card.checksum.set_text(other.sha256)
        assert card.older.isVisible()
        assert not card.take.isEnabled()
        card.older.set_checked(True)
        assert card.take.isEnabled()


def test_a_file_that_is_no_rule_file_is_told(tmp_path: Path) -> None:
    with staged("packages-closed") as stage:
        card = stage.page.rules
        card.fold.setChecked(True)
        file = tmp_path / "no.toml"
        file.write_text("[[nothing", encoding="utf-8")
        card.looked.emit(file)
        work(stage.jobs[-1])
        again(stage)
        assert card._trouble.isVisible()
        assert not card._other.isVisible()


def test_a_letter_changes_only_the_links_that_differ() -> None:
    """Typing must not cost more with every package, nor fold away what somebody opened."""
    with staged("packages-entered") as stage:
        first, *_, last = stage.page.chain.items
        assert isinstance(first, PackageItem)
        assert first.fold is not None
        stage.press(first.fold)
        row = stage.page.entered.rows[2]
        stage.type(row.name.edit, ".5")
        again(stage)
        assert stage.page.chain.items[0] is first
        assert first.fold.isChecked()
        assert stage.page.chain.items[-1] is not last
        assert [item.last for item in stage.page.chain.items].count(True) == 1
