"""What is to be said, before anyone knows in which language.

A message is a context, an English text and parameters. Words are chosen at the last moment by
``assistant.translation``; run files keep messages, so an old run can be read in another language.

Parameters are written ``{name}`` in the text. A parameter may be a string (data, never translated), a number, a moment,
a duration, a :class:`Size`, a :class:`Label` (what a console calls a thing) or another message.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeAlias

from assistant.domain.value import value


@value
class Size:
    """An amount of data in bytes."""

    count: int


@value
class Label:
    """A page, section, control or term of a console by its key in ``labels.toml``, such as ``backup.download``."""

    key: str


@value
class Message:
    """A context, an English text with ``{named}`` places, the parameters, and the number that picks a plural form."""

    context: str
    text: str
    params: tuple[tuple[str, Param], ...] = ()
    count: int | None = None

    def __call__(self, **params: Param) -> Message:
        """The same message with these parameters."""
        added = tuple(sorted(params.items()) if len(params) > 1 else params.items())
        return Message(self.context, self.text, self.params + added if self.params else added, self.count)


Param: TypeAlias = "str | int | float | datetime | timedelta | Size | Label | Message"


def say(context: str, text: str) -> Message:
    """Mark a text for translation. Both arguments must be plain string literals: they are read by lupdate."""
    return Message(context, text)


def many(context: str, text: str, disambiguation: str, count: int) -> Message:
    """Mark a text with a number in it (``%n``); ``disambiguation`` is ``""`` and stands there for lupdate."""
    del disambiguation
    return Message(context, text, count=count)


def plain(text: str) -> Message:
    """Something that is the same in every language: a version, a file name, words of an appliance."""
    return Message("", "{text}", (("text", text),))
