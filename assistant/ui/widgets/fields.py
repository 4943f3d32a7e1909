"""Fields with their label above, a remark below, and a message in its place when something is wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QStyledItemDelegate, QVBoxLayout, QWidget

from assistant.domain.message import Message, say
from assistant.ui.icons import Sign, set_sign
from assistant.ui.look import follow, look, set_font
from assistant.ui.texts import name, show
from assistant.ui.theme import Role, Space
from assistant.ui.widgets.buttons import IconButton
from assistant.ui.widgets.layouts import Flow, holder, row
from assistant.ui.widgets.text import Small, Text

_SHOW = say("Fields", "Show what is typed")
_HIDE = say("Fields", "Hide what is typed")
_CAPS = say("Fields", "Caps Lock seems to be on")
_AGAIN = say("Fields", "Once more")
_DIFFER = say("Fields", "The two are not the same")


class TextField(QWidget):
    """A line to fill in. ``width`` in pixels at 100 % keeps short things short; 0 takes the whole width."""

    changed = Signal(str)
    entered = Signal()
    """Return was pressed."""

    def __init__(
        self, label: Message, note: Message | None = None, *, example: Message | None = None, width: int = 0
    ) -> None:
        super().__init__()
        self.edit = QLineEdit()
        self._note = note
        self._bad = False
        self._width = width
        self._caption = Text(label, Role.SECTION)
        self._caption.setBuddy(self.edit)
        name(self.edit, label)
        set_font(self.edit, Role.BODY)
        if example is not None:
            show(self.edit.setPlaceholderText, example)
        self.line = row(self.edit, spacing=Space.SMALL)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(5)
        self._box.addWidget(self._caption)
        self._box.addLayout(self.line)
        self._below = Small()
        self._box.addWidget(self._below)
        if width:
            self.line.setStretch(0, 10_000)  # what is left beside it is for the wide alone
            self.line.addStretch(1)
            follow(self, lambda: self.edit.setMaximumWidth(look().px(width)), "width")
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.entered)
        self.setFocusProxy(self.edit)
        self.set_error(None)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        hint = super().sizeHint()
        if self._width:
            # What stands beside the line, such as the eye, comes on top.
            beside = self.line.sizeHint().width() - self.edit.sizeHint().width()
            hint.setWidth(max(hint.width(), look().px(self._width) + beside))
        return hint

    @property
    def text(self) -> str:
        """What is typed, without spaces around it."""
        return self.edit.text().strip()

    def set_label(self, label: Message) -> None:
        """Another label."""
        self._caption.say(label)
        name(self.edit, label)

    def set_text(self, text: str) -> None:
        """Fill it in: data, not words to translate."""
        self.edit.setText(text)

    def set_error(self, error: Message | None) -> None:
        """Say what is wrong with it, in place of the remark; None: nothing."""
        self._bad = error is not None
        self.edit.setProperty("bad", self._bad)
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
        self._below.color("failure" if self._bad else "secondary")
        self._say_below(error or self._note)

    def set_note(self, note: Message) -> None:
        """Another remark."""
        if note != self._note:
            self._note = note
            if not self._bad:
                self._say_below(note)

    def _say_below(self, message: Message | None) -> None:
        self._below.say(message)
        self._below.setVisible(message is not None)
        show(self.edit.setAccessibleDescription, message)


class SecretField(TextField):
    """A password, a secret, a passphrase: hidden, can be shown, and warns of Caps Lock."""

    def __init__(self, label: Message, note: Message | None = None, *, width: int = 0) -> None:
        super().__init__(label, note, width=width)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._eye = IconButton(Sign.EYE, _SHOW)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self.line.insertWidget(1, self._eye)
        self._error: Message | None = None
        self._caps = False
        self.edit.installEventFilter(self)

    @property
    def text(self) -> str:
        """What is typed, to the letter."""
        return self.edit.text()

    def set_error(self, error: Message | None) -> None:
        """Say what is wrong with it."""
        self._error = error
        super().set_error(error)

    def _reveal(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        set_sign(self._eye, Sign.EYE_OFF if shown else Sign.EYE, "secondary")
        self._eye.say(_HIDE if shown else _SHOW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._look_for_caps(event)
        return super().eventFilter(watched, event)

    def _look_for_caps(self, event: QKeyEvent) -> None:
        letter = event.text()
        if len(letter) != 1 or not letter.isalpha() or letter.lower() == letter.upper():
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        # Qt does not tell the key's state: a capital without Shift, or a small one with it, does.
        caps = letter.isupper() != shift
        if caps != self._caps:
            self._caps = caps
            self._say_below(_CAPS if caps and self._error is None else self._error or self._note)


class SecretPair(QWidget):
    """A new secret, typed twice. ``changed`` comes when either changes; ``text`` is empty until both agree."""

    changed = Signal()

    def __init__(self, label: Message, note: Message | None = None, *, width: int = 280) -> None:
        super().__init__()
        self.first = SecretField(label, note, width=width)
        self.second = SecretField(_AGAIN, width=width)
        box = Flow(self.first, self.second, spacing=Space.BASE, top=True)
        self.setLayout(box)
        self.first.changed.connect(self._compare)
        self.second.changed.connect(self._compare)
        self.setFocusProxy(self.first.edit)

    @property
    def text(self) -> str:
        """The secret when both are the same, else nothing."""
        return self.first.text if self.first.text == self.second.text else ""

    def _compare(self, _text: str) -> None:
        differ = bool(self.second.text) and not self.first.text.startswith(self.second.text)
        done = len(self.second.text) >= len(self.first.text) and self.first.text != self.second.text
        self.second.set_error(_DIFFER if self.second.text and (differ or done) else None)
        self.changed.emit()


class CheckField(QWidget):
    """A box to tick, with words that wrap and a remark below."""

    toggled = Signal(bool)

    def __init__(self, label: Message, note: Message | None = None) -> None:
        super().__init__()
        self.box = QCheckBox()
        self._note = note
        name(self.box, label, note)
        self._label = Text(label)
        texts = QVBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(2)
        texts.addWidget(self._label)
        if note is not None:
            texts.addWidget(Small(note))
        line = row(spacing=Space.TINY)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(holder(texts), 1)
        self.setLayout(line)
        self.box.toggled.connect(self.toggled)
        self.setFocusProxy(self.box)

    def say(self, label: Message) -> None:
        """Another label."""
        self._label.say(label)
        name(self.box, label, self._note)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        del event
        if self.box.isEnabled():
            self.box.toggle()

    @property
    def checked(self) -> bool:
        """Whether it is ticked."""
        return self.box.isChecked()

    def set_checked(self, checked: bool) -> None:
        """Tick it or not."""
        self.box.setChecked(checked)


class _Combo(QComboBox):
    """A combo box whose list has one border, its own."""

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        around = self.view().parentWidget()
        if isinstance(around, QFrame):
            around.setFrameShape(QFrame.Shape.NoFrame)
        super().showPopup()


class SelectField(QWidget):
    """One of a few: a label and a combo box. Options are (id, words)."""

    chosen = Signal(str)

    def __init__(self, label: Message, options: tuple[tuple[str, Message], ...], *, width: int = 0) -> None:
        super().__init__()
        self.combo = _Combo()
        # The delegate that style sheets know; the box's own draws the desktop's list.
        self.combo.setItemDelegate(QStyledItemDelegate(self.combo))
        set_font(self.combo, Role.BODY)
        name(self.combo, label)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(5)
        box.addWidget(Text(label, Role.SECTION))
        line = row(self.combo)
        if width:
            line.addStretch(1)
            follow(self, lambda: self.combo.setMinimumWidth(look().px(width)), "width")
        box.addLayout(line)
        self._items: list[_ItemText] = []
        self.set_options(options)
        self.combo.currentIndexChanged.connect(self._picked)
        self.setFocusProxy(self.combo)

    def set_options(self, options: tuple[tuple[str, Message], ...]) -> None:
        """Other options; nobody is told that another one is chosen."""
        self.combo.blockSignals(True)
        for item in self._items:
            item.deleteLater()
        self.combo.clear()
        self._items = []
        for key, words in options:
            self.combo.addItem("", key)
            self._items.append(_ItemText(self.combo, self.combo.count() - 1))
            show(self._items[-1].set_text, words)
        self.combo.blockSignals(False)

    @property
    def value(self) -> str:
        """The id of what is chosen."""
        return str(self.combo.currentData())

    def choose(self, key: str) -> None:
        """Choose by id."""
        self.combo.setCurrentIndex(self.combo.findData(key))

    def _picked(self, index: int) -> None:
        self.chosen.emit(str(self.combo.itemData(index)))


class _ItemText(QObject):
    """One row of a combo box as something that text can be put on."""

    def __init__(self, combo: QComboBox, index: int) -> None:
        super().__init__(combo)
        self._combo = combo
        self._index = index

    def set_text(self, text: str) -> None:
        self._combo.setItemText(self._index, text)
