"""Time that passes: since when something runs, how old something is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from assistant.domain.message import Message, say
from assistant.ui.texts import attach, language
from assistant.ui.theme import Role
from assistant.ui.ticker import ticker
from assistant.ui.widgets.text import Text

_NOW = say("Age", "just now")
_AGO = say("Age", "{age} ago")


class ElapsedLabel(Text):
    """A running duration in tabular figures: ``18:42 min``. ``days`` counts in days: ``0 d 00:31``.

    ``sentence`` makes a message from the figure that says what it is: ``for 18:42 min``, ``8 h 40 min left``.
    """

    def __init__(self, since: datetime | None, *, role: Role = Role.FIGURE, days: bool = False) -> None:
        super().__init__(role=role)
        self._since = since
        self._until: datetime | None = None
        self._sentence: Callable[[str], Message] | None = None
        self._down = False
        self._days = days
        ticker().watch(self, self.tick)
        attach(self, self.tick, "elapsed")

    def set_span(
        self,
        since: datetime | None,
        until: datetime | None = None,
        sentence: Callable[[str], Message] | None = None,
    ) -> None:
        """Another beginning; with an end it stands still."""
        self._since, self._until, self._sentence, self._down = since, until, sentence, False
        self.tick()

    def count_down(self, until: datetime, sentence: Callable[[str], Message] | None = None) -> None:
        """What is left until then; never less than nothing."""
        self._since, self._until, self._sentence, self._down = None, until, sentence, True
        self.tick()

    def tick(self) -> None:
        """Show the present duration."""
        span = self._span()
        if span is None:
            self.setText("–")
            return
        translator = language().translator
        words = translator.long(span) if self._days else translator.elapsed(span)
        if self._sentence is not None:
            words = translator.text(self._sentence(words))
        if words != self.text():
            self.setText(words)

    def _span(self) -> timedelta | None:
        if self._down and self._until is not None:
            return max(timedelta(), self._until - ticker().now())
        return None if self._since is None else (self._until or ticker().now()) - self._since


class AgeLabel(Text):
    """How old what is shown is: ``sentence`` makes the message from the age, such as "As of {age} ago, API"."""

    def __init__(self, at: datetime | None = None, sentence: Callable[[Message], Message] | None = None) -> None:
        super().__init__(role=Role.SMALL, color="secondary")
        self._at = at
        self._sentence = sentence
        ticker().watch(self, self.tick)
        attach(self, self.tick, "age")

    def set_moment(self, at: datetime | None, sentence: Callable[[Message], Message] | None = None) -> None:
        """Something newer."""
        self._at = at
        if sentence is not None:
            self._sentence = sentence
        self.tick()

    def tick(self) -> None:
        """Show the present age."""
        if self._at is None:
            self.setText("")
            return
        words = age(ticker().now() - self._at)
        shown = language().text(self._sentence(words) if self._sentence else words)
        if shown != self.text():
            self.setText(shown)


def age(span: timedelta) -> Message:
    """An age in words, coarser the older it is."""
    seconds = max(0, int(span.total_seconds()))
    if seconds < 5:
        return _NOW
    if seconds >= 60:
        minutes = seconds // 60
        span = timedelta(minutes=minutes if minutes < 120 else minutes // 60 * 60)
        return _AGO(age=span)
    return _AGO(age=timedelta(seconds=seconds))
