"""Secrets on the clipboard: taken off it again after a while, and when the window closes."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign
from assistant.ui.widgets.buttons import SecondaryButton

if TYPE_CHECKING:
    from assistant.domain.secret import Secret

SECONDS = 60
"""How long a secret stays on the clipboard."""
NOTE = say("Copy", "A copied key is taken off the clipboard after one minute, and when this program is closed.")
_COPIED = say("Copy", "Copied")
_NOT_TO_BE_KEPT = (
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"1"),
)
"""What asks the clipboard histories of KDE and of Windows to leave it out: they would keep it for longer."""


class SecretClipboard(QObject):
    """Puts a secret onto the clipboard and takes it off again, unless something else was copied meanwhile.

    There is one: :func:`secret_clipboard`.
    """

    cleared = Signal()
    """The secret that was copied is not on the clipboard any more, or is not ours to take off."""

    def __init__(self) -> None:
        super().__init__()
        self._secret: Secret | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)

    @property
    def holds(self) -> bool:
        """Whether a secret waits to be taken off."""
        return self._secret is not None

    def copy(self, secret: Secret, seconds: float = SECONDS) -> None:
        """Put a secret onto the clipboard for a while."""
        self.clear()
        data = QMimeData()
        data.setText(secret.reveal())
        for kind, value in _NOT_TO_BE_KEPT:
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._secret = secret
        self._timer.start(int(seconds * 1000))

    def clear(self) -> None:
        """Take the secret off now, if the clipboard still holds it."""
        self._timer.stop()
        secret, self._secret = self._secret, None
        if secret is None:
            return
        clipboard = QGuiApplication.clipboard()
        if clipboard.text() == secret.reveal():
            clipboard.clear()
        self.cleared.emit()


@lru_cache(maxsize=1)
def secret_clipboard() -> SecretClipboard:
    """The one of this program."""
    return SecretClipboard()


class SecretCopy(SecondaryButton):
    """Copies a secret without showing it; says so in its own place, as long as it is there."""

    def __init__(self, text: Message) -> None:
        super().__init__(text, Sign.COPY)
        self._text = text
        self._secret: Secret | None = None
        self.clicked.connect(self._copy)
        secret_clipboard().cleared.connect(self._reset)

    def set_secret(self, secret: Secret | None) -> None:
        """What it copies."""
        self._secret = secret
        self._reset()

    def _copy(self) -> None:
        if self._secret is not None:
            secret_clipboard().copy(self._secret)
            self.say(_COPIED)

    def _reset(self) -> None:
        self.say(self._text)
