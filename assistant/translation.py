"""Words for messages: the one place outside the window that knows Qt, and only its catalogues and locales.

A :class:`Translator` needs no application object and may be used from any thread.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDate, QDateTime, QLibraryInfo, QLocale, QTime, QTranslator

from assistant import paths
from assistant.domain.message import Label, Message, Param, Size, many, say
from assistant.domain.words import THE_NEW

LANGUAGES = {"en": "English", "de": "Deutsch", "it": "Italiano", "pt_BR": "Português (Brasil)"}
"""The languages of the program, each by its own name."""

_PLACE = re.compile(r"\{(\w+)\}")
_LOCALES = {"en": "en_GB", "de": "de_DE", "it": "it_IT", "pt_BR": "pt_BR"}
_DATES = {"en": "d MMM yyyy", "de": "dd.MM.yyyy", "it": "dd/MM/yyyy", "pt_BR": "dd/MM/yyyy"}
_DAYS_OF_YEAR = {"en": "ddd d MMM", "de": "ddd dd.MM.", "it": "ddd dd/MM", "pt_BR": "ddd dd/MM"}
_MINUTE, _HOUR, _DAY = 60, 3600, 86400

_SECONDS = say("Duration", "{seconds} s")
_MINUTES = say("Duration", "{minutes} min")
_MINUTES_SECONDS = say("Duration", "{minutes}:{seconds} min")
_HOURS = say("Duration", "{hours} h")
_HOURS_MINUTES = say("Duration", "{hours} h {minutes} min")
_DAYS_CLOCK = say("Duration", "{days} d {hours}:{minutes}")
_LABEL = say("Label", "{console} ({mine})")


class LabelNames(Protocol):
    """What a console calls a thing; ``assistant.labels.Labels`` is one."""

    def name(self, key: str, language: str) -> str:
        """The preferred name in a console language. Raises KeyError for an unknown key."""


def _warn(text: str, *values: object) -> None:
    import logging  # 1 ms at start-up that nobody needs who has nothing to complain about

    logging.getLogger(__name__).warning(text, *values)


def _days(count: int) -> Message:
    return many("Duration", "%n day(s)", "", count)


def system_language() -> str:
    """The language of this computer's user, English when it is none of ours."""
    for tag in QLocale.system().uiLanguages():
        code = tag.replace("-", "_").split("_")[0].lower()
        found = "pt_BR" if code == "pt" else code
        if found in LANGUAGES:
            return found
    return "en"


def catalogue_file(name: str) -> Path | None:
    """A compiled catalogue: ours (``assistant_de``) or Qt's own (``qtbase_de``); None when there is none.

    Always an absolute file: Qt ships catalogues of a program that is called assistant, too.
    """
    ours = paths.catalogue(name)
    if ours.is_file():
        return ours
    if name.startswith("qt"):
        theirs = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"{name}.qm"
        return theirs if theirs.is_file() else None
    return None


def load_catalogue(name: str) -> QTranslator | None:
    """A Qt translator over :func:`catalogue_file`."""
    file = catalogue_file(name)
    translator = QTranslator()
    return translator if file is not None and translator.load(str(file)) else None


def _first(template: str) -> str:
    """The parameter that a template begins with; empty where it begins with words."""
    match = _PLACE.match(template)
    return match[1] if match else ""


class Translator:
    """Turns messages into the words of one language.

    ``console_language`` is the language of the appliance's consoles: labels are shown as the console writes them.
    """

    def __init__(self, language: str, labels: LabelNames | None = None, console_language: str = "en") -> None:
        if language not in LANGUAGES:
            raise ValueError(f"no such language: {language!r}")
        self.language = language
        self.console_language = console_language
        self.labels = labels
        self.locale = QLocale(_LOCALES[language])
        self._catalogue = load_catalogue(f"assistant_{language}")

    # ── Messages ──────────────────────────────────────────────────────────────────────────────────

    def text(self, message: Message) -> str:
        """The message in this language. Never raises: what is missing is logged and shown as its placeholder.

        ``the new appliance`` gets a capital where it stands alone or a sentence begins with it.
        """
        text = self._text(message)
        return text[:1].upper() + text[1:] if message == THE_NEW else text

    def _text(self, message: Message) -> str:
        params = dict(message.params)
        template = self.template(message)
        if message.count is not None:
            template = template.replace("%Ln", "%n").replace("%n", self.number(message.count))
        text = _PLACE.sub(lambda match: self._place(message, params, match[1]), template)
        return text[:1].upper() + text[1:] if params.get(_first(template)) == THE_NEW else text

    def template(self, message: Message) -> str:
        """The translated text with its places still open; the English one where there is no translation."""
        if not message.context or self._catalogue is None:
            return message.text
        count = -1 if message.count is None else message.count
        found = self._catalogue.translate(message.context, message.text, None, count)
        return found or message.text

    def _place(self, message: Message, params: dict[str, Param], name: str) -> str:
        if name not in params:
            _warn("no parameter %r for %s: %r", name, message.context, message.text)
            return "{" + name + "}"
        return self.param(params[name])

    def param(self, value: Param) -> str:
        """A parameter as it stands in a sentence."""
        match value:
            case str():
                return value
            case Message():
                return self._text(value)
            case Label():
                return self.label(value)
            case Size():
                return self.size(value)
            case datetime():
                return self.moment(value)
            case timedelta():
                return self.duration(value)
            case _:
                return self.number(value)

    def label(self, label: Label) -> str:
        """What the console calls it, and in brackets what it is called in this language where that differs."""
        console, mine = self.label_names(label)
        return console if console == mine else self.text(_LABEL(console=console, mine=mine))

    def label_names(self, label: Label) -> tuple[str, str]:
        """The name on the console, and the name in this language."""
        try:
            if self.labels is not None:
                return self.labels.name(label.key, self.console_language), self.labels.name(label.key, self.language)
        except KeyError:
            pass
        _warn("no label %r", label.key)
        return label.key, label.key

    # ── Numbers ───────────────────────────────────────────────────────────────────────────────────

    def number(self, value: float) -> str:
        """A count or amount, digits grouped; a port or a year is data and goes as a string."""
        if isinstance(value, int):
            return self.locale.toString(value)
        places = 0 if value == int(value) else 2 if abs(value) < 1 else 1
        return self.locale.toString(float(value), "f", places)

    def size(self, size: Size) -> str:
        """``412 KiB``, ``1.4 GiB``: powers of 1024 by their own names."""
        places = 0 if size.count < 1024**2 else 1
        return self.locale.formattedDataSize(size.count, places, QLocale.DataSizeFormat.DataSizeIecFormat)

    # ── Moments: local time, 24 hours ─────────────────────────────────────────────────────────────

    def moment(self, at: datetime) -> str:
        """Date and time: ``24.11.2026, 14:20``."""
        return self._format(at, self.moment_pattern)

    def date(self, at: datetime) -> str:
        """The date: ``24.11.2026``."""
        return self._format(at, _DATES[self.language])

    def day(self, at: datetime) -> str:
        """A day in a calendar: ``Di 24.11.``."""
        return self._format(at, _DAYS_OF_YEAR[self.language])

    @property
    def moment_pattern(self) -> str:
        """How Qt writes a moment in a field, day, month and year each in figures or letters of this language."""
        return f"{_DATES[self.language]}, HH:mm"

    def clock(self, at: datetime) -> str:
        """The time of day: ``14:20``."""
        return self._format(at, "HH:mm")

    def clock_seconds(self, at: datetime) -> str:
        """The time of day for a log: ``14:20:05``."""
        return self._format(at, "HH:mm:ss")

    def weekday_clock(self, at: datetime) -> str:
        """A day of this week and the time: ``Di 22:00``."""
        return f"{self._format(at, 'ddd').rstrip('.')} {self.clock(at)}"

    def _format(self, at: datetime, pattern: str) -> str:
        local = at.astimezone()
        moment = QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second))
        return self.locale.toString(moment, pattern)

    # ── Durations ─────────────────────────────────────────────────────────────────────────────────

    def duration(self, span: timedelta) -> str:
        """A duration in a sentence: ``42 s``, ``15 min``, ``18:42 min``, ``24 h``, ``2 h 05 min``, ``2 d 01:30``."""
        total = round(abs(span).total_seconds())
        minutes, seconds = divmod(total, _MINUTE)
        if total < _MINUTE:
            words = _SECONDS(seconds=str(seconds))
        elif total < _HOUR and seconds == 0:
            words = _MINUTES(minutes=str(minutes))
        elif total % _HOUR == 0 and total <= 2 * _DAY:
            words = _HOURS(hours=str(total // _HOUR))
        elif total % _DAY == 0:
            words = _days(total // _DAY)
        else:
            return self.elapsed(span)
        return self._signed(span, words)

    def elapsed(self, span: timedelta) -> str:
        """A running duration, of steady shape: ``0:42 min``, ``18:42 min``, ``2 h 05 min``, ``2 d 01:30``."""
        total = int(abs(span).total_seconds())
        minutes, seconds = divmod(total, _MINUTE)
        hours, minutes = divmod(minutes, 60)
        if total < _HOUR:
            return self._signed(span, _MINUTES_SECONDS(minutes=str(minutes), seconds=f"{seconds:02}"))
        if total < _DAY:
            return self._signed(span, _HOURS_MINUTES(hours=str(hours), minutes=f"{minutes:02}"))
        return self.long(span)

    def long(self, span: timedelta) -> str:
        """A duration that is counted in days: ``0 d 00:31``."""
        minutes = int(abs(span).total_seconds()) // _MINUTE
        days, minutes = divmod(minutes, 24 * 60)
        hours, minutes = divmod(minutes, 60)
        words = _DAYS_CLOCK(days=str(days), hours=f"{hours:02}", minutes=f"{minutes:02}")
        return self._signed(span, words)

    def _signed(self, span: timedelta, words: Message) -> str:
        return ("−" if span < timedelta(0) else "") + self.text(words)
