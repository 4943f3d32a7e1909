"""One style sheet and one palette for Qt's own controls; everything else paints itself.

No fonts in here: those come from :mod:`assistant.ui.look`, so that text scale and tabular figures have one home.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette

from assistant.ui.theme import RADIUS_CONTROL, Colors

_SHEET = Template(
    """
QPushButton, QToolButton { background: $surface; color: $text; border: ${stroke}px solid $button;
  border-radius: ${radius}px; padding: ${pad_v}px ${pad_h}px; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $edge; }
QPushButton:pressed, QToolButton:pressed, QToolButton:open { background: $accent_soft; border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; background: transparent; border-color: $line; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent; }
QPushButton[kind="primary"]:disabled { background: $unknown_soft; color: $disabled; border-color: $line; }
QPushButton[kind="danger"] { color: $failure; border-color: $failure; }
QPushButton[kind="danger"]:hover { background: $failure_soft; }
QPushButton[kind="danger"]:disabled { color: $disabled; border-color: $line; }
QPushButton[kind="link"] { background: transparent; border-color: transparent; color: $accent; padding: 2px 4px;
  text-align: left; }
QPushButton[kind="link"]:hover { color: $accent_hover; background: $accent_soft; }
QPushButton[kind="link"]:disabled { color: $disabled; }
QPushButton[kind="fold"] { margin-left: -5px; background: transparent; border-color: transparent; color: $secondary;
  padding: 2px 4px 2px 0; text-align: left; }
QPushButton[kind="fold"]:hover { color: $text; background: $hover; }
QToolButton[kind="chip"] { border-radius: ${chip}px; padding: ${pad_k}px 10px; color: $secondary; }
QToolButton[kind="chip"]:hover { color: $text; }
QToolButton[kind="icon"] { border-color: transparent; background: transparent; padding: ${pad_c}px; }
QToolButton[kind="icon"]:hover { background: $hover; }
QToolButton::menu-indicator { image: none; }
QPushButton:focus, QToolButton:focus { border-color: $accent; outline: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateTimeEdit, QComboBox { background: $field; color: $text;
  border: ${stroke}px solid $edge; border-radius: ${radius}px; padding: ${pad_v}px 10px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $secondary; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus {
  border: 2px solid $accent; padding: ${pad_vf}px 9px; }
QLineEdit[bad="true"], QDateTimeEdit[bad="true"] { border-color: $failure; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled,
QDateTimeEdit:disabled { color: $disabled; border-color: $line; background: $background; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: ${stroke}px solid $edge; outline: none;
  padding: 4px; }
QComboBox QAbstractItemView::item { padding: ${pad_v}px 8px; border-radius: 6px; color: $text; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $text; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: none; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QCheckBox, QRadioButton { color: $text; spacing: 10px; background: transparent; padding: 2px; border-radius: 4px; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator { width: ${box}px; height: ${box}px; background: $field;
  border: ${stroke_i}px solid $edge; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: ${box_r}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus, QRadioButton::indicator:focus {
  border-color: $accent; }
QCheckBox:focus, QRadioButton:focus { background: $accent_soft; outline: none; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QRadioButton::indicator:checked { background: $on_dot; border: ${dot}px solid $accent; width: ${hole}px;
  height: ${hole}px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QMenu { background: $surface; color: $text; border: ${stroke}px solid $line; padding: 6px; }
QMenu::item { padding: 7px 28px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 8px; }
QMenu::indicator:checked { image: url("$tick"); }
QMenu[checks="true"]::item { padding-left: 30px; }
QToolTip { background: $tip; color: $on_tip; border: 1px solid $edge; padding: 6px 8px; }
QScrollArea, QAbstractScrollArea[plain="true"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
  width: 0; height: 0; }
QListView, QTreeView, QTableView { background: $surface; color: $text; border: none; outline: none; }
QHeaderView::section { background: $surface; color: $secondary; border: none; border-bottom: 1px solid $line;
  padding: 6px 8px; }
QProgressBar { background: $line; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QMainWindow, QDialog, QMessageBox { background: $background; }
"""
)


def sheet(colors: Colors, scale: float, images: dict[str, str]) -> str:
    """The style sheet; ``images`` names the files of ``check``, ``tick`` and ``chevron`` in this theme's colours."""
    box = round(16 * min(scale, 1.5))
    stroke = round(colors.stroke)
    high = colors.stroke > 1
    rim = 2 if high else stroke
    dot = max(4, round(5 * min(scale, 1.5)))
    values: dict[str, object] = {
        field: getattr(colors, field) for field in Colors.__dataclass_fields__ if field != "stroke"
    }
    return _SHEET.substitute(
        values,
        **images,
        stroke=stroke,
        stroke_i=rim,
        button=colors.edge if high else colors.line,
        field=colors.surface,
        scroll=colors.edge if high else _mix(colors.line, colors.edge, 0.35),
        tip=colors.text,
        on_tip=colors.surface,
        radius=RADIUS_CONTROL,
        chip=int((15 * scale + 2 * round(1.5 * scale) + 2 * stroke) / 2),
        pad_v=round(6 * scale),
        pad_vf=max(0, round(6 * scale) - (2 - stroke)),
        pad_h=round(15 * min(scale, 1.3)),
        pad_c=round(3 * scale),
        pad_k=round(1.5 * scale),
        box=box,
        box_r=(box + 2 * rim) // 2,
        dot=dot,
        hole=box + 2 * rim - 2 * dot,
        on_dot=colors.surface,
    )


def _mix(one: str, other: str, share: float) -> str:
    channels = [round(int(one[i : i + 2], 16) * (1 - share) + int(other[i : i + 2], 16) * share) for i in (1, 3, 5)]
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def palette(colors: Colors) -> QPalette:
    """A whole palette: what Qt draws itself must not fall back to the desktop's colours."""
    made = QPalette()
    kinds = QPalette.ColorRole
    for role, color in (
        (kinds.Window, colors.background),
        (kinds.WindowText, colors.text),
        (kinds.Base, colors.surface),
        (kinds.AlternateBase, colors.sunken),
        (kinds.Text, colors.text),
        (kinds.Button, colors.surface),
        (kinds.ButtonText, colors.text),
        (kinds.BrightText, colors.failure),
        (kinds.ToolTipBase, colors.text),
        (kinds.ToolTipText, colors.surface),
        (kinds.PlaceholderText, colors.secondary),
        (kinds.Highlight, colors.accent),
        (kinds.HighlightedText, colors.on_accent),
        (kinds.Accent, colors.accent),
        (kinds.Link, colors.accent),
        (kinds.LinkVisited, colors.accent),
        (kinds.Light, colors.surface),
        (kinds.Midlight, colors.hover),
        (kinds.Mid, colors.line),
        (kinds.Dark, colors.edge),
        (kinds.Shadow, colors.line),
    ):
        made.setColor(role, QColor(color))
    for role in (kinds.WindowText, kinds.Text, kinds.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colors.disabled))
    return made
