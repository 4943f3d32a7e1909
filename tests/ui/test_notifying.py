"""Notices on the desktop: only for somebody who looks elsewhere and wants them. The desktop is a fake."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from assistant.domain.message import plain, say
from assistant.translation import Translator
from assistant.ui import kept
from assistant.ui.app import Preferences, make_application
from assistant.ui.frame import Frame
from assistant.ui.notifying import Desktop, Notifying
from assistant.ui.texts import language
from assistant.wizard.waking import Notice

NOTICE = Notice(say("waking", "The run needs you"), plain("support.example.com: …"))


@dataclass
class FakeDesktop:
    told: list[tuple[str, str]] = field(default_factory=list)
    withdrawn: int = 0

    def tell(self, title: str, words: str) -> None:
        self.told.append((title, words))

    def withdraw(self) -> None:
        self.withdrawn += 1


@dataclass
class Room:
    window: QWidget
    desktop: FakeDesktop
    notifying: Notifying
    wanted: bool = True
    active: bool = False


@pytest.fixture
def room() -> Iterator[Room]:
    make_application()
    window, desktop = QWidget(), FakeDesktop()
    made: Room
    notifying = Notifying(window, lambda: made.wanted, desktop, lambda: made.active)
    made = Room(window, desktop, notifying)
    yield made
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_who_looks_elsewhere_is_told(room: Room) -> None:
    room.notifying.hear(NOTICE)
    assert room.desktop.told == [("The run needs you", "support.example.com: …")]


def test_who_sees_it_is_not(room: Room) -> None:
    room.active = True
    room.notifying.hear(NOTICE)
    assert room.desktop.told == []


def test_who_does_not_want_it_is_not(room: Room) -> None:
    room.wanted = False
    room.notifying.hear(NOTICE)
    room.notifying.hear(None)
    assert room.desktop.told == []


def test_it_speaks_the_language_of_the_window(room: Room) -> None:
    language().use(Translator("de"))
    room.notifying.hear(Notice(say("run", "done"), plain("x")))
    assert room.desktop.told[0][0] == "fertig" or room.desktop.told[0][0] != "done"


def test_coming_back_takes_it_away(room: Room) -> None:
    QApplication.sendEvent(room.window, QEvent(QEvent.Type.WindowActivate))
    assert room.desktop.withdrawn == 1


def test_without_a_tray_the_window_asks_for_attention(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QWidget] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    monkeypatch.setattr(QApplication, "alert", staticmethod(lambda window, *_: asked.append(window)))
    desktop = Desktop(room.window)
    desktop.tell("a", "b")
    desktop.withdraw()
    assert asked == [room.window]
    assert not room.window.findChildren(QSystemTrayIcon)


def test_with_a_tray_there_is_an_icon_only_meanwhile(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, title, words, *more: shown.append((title, words)))
    visible: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: visible.append("shown"))
    desktop = Desktop(room.window)
    desktop.tell("a", "b")
    desktop.tell("c", "d")
    assert visible == ["shown", "shown"]
    assert len(room.window.findChildren(QSystemTrayIcon)) == 1
    assert shown == [("a", "b"), ("c", "d")]
    hidden: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda _: hidden.append("hidden"))
    desktop.withdraw()
    assert hidden == ["hidden"]


def test_the_switch_is_kept(tmp_path: object) -> None:
    from pathlib import Path

    from assistant.ui.app import Switches

    make_application()
    seen: list[Preferences] = []
    frame = Frame()
    Switches(frame, seen.append)
    assert frame.topbar.notifies
    frame.topbar.notify_chosen.emit(False)
    assert not frame.topbar.notifies
    assert not seen[-1].notify
    file = Path(str(tmp_path)) / "window.json"
    kept.keep(seen[-1], file)
    assert not kept.load(file).notify
    file.write_text("{}", encoding="utf-8")
    assert kept.load(file).notify, "who never chose is told"
    frame.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
