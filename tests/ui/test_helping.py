"""The help: at once what everybody asks, the rest behind a heading each."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.domain.site import Brand
from assistant.guide.about import SUPPORT
from assistant.labels import Labels
from assistant.paths import resource
from assistant.translation import LANGUAGES, Translator
from assistant.ui import helping
from assistant.ui.clipping import clipped
from assistant.ui.gallery import settle_layout
from assistant.ui.helping import HelpDialog, open_help
from assistant.ui.texts import language
from assistant.ui.widgets.buttons import LinkButton
from assistant.ui.widgets.text import Text

LABELS = Labels.load(resource("labels.toml"))


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[HelpDialog]:
    language().use(Translator("en", LABELS))
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    opened = open_help(parent, Brand.BOMGAR)
    yield opened
    opened.close()


def words(dialog: HelpDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(Text) if label.isVisible()]


def test_about_and_differences_open_when_they_are_asked_for(dialog: HelpDialog) -> None:
    assert not any(
        "help.bomgar.com" in button.text() for button in dialog.findChildren(LinkButton) if button.isVisible()
    )
    dialog.about.click()
    dialog.differ.click()
    assert any("not a product of the vendor" in line for line in words(dialog))
    assert any("Guide 003 says" in line for line in words(dialog))
    dialog.differ.click()
    assert not any("Guide 003 says" in line for line in words(dialog))


def test_a_contact_opens_in_the_browser(dialog: HelpDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(helping.QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url).toString()))
    dialog.about.click()
    links = [button for button in dialog.findChildren(LinkButton) if button.isVisible()]
    assert len(links) == 1, "the other brand's contact is no help here"
    links[0].click()
    assert opened == [SUPPORT[Brand.BOMGAR]]


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_cut_off_in_any_language(dialog: HelpDialog, code: str) -> None:
    language().use(Translator(code, LABELS))
    dialog.about.click()
    dialog.differ.click()
    settle_layout()
    assert clipped(dialog.pane.widget()) == []
