"""Messages become texts here, in one language or two, and lose their secrets on the way."""

from __future__ import annotations

from dataclasses import dataclass

from assistant import logs
from assistant.domain.message import Label, Message
from assistant.report.words import Redact, Words

PALETTE = {
    "background": "#f3f5f7",
    "surface": "#ffffff",
    "line": "#dbe1e7",
    "text": "#1c2126",
    "secondary": "#59636e",
    "accent": "#0a6c8f",
    "accent_soft": "#e3f1f6",
    "good": "#1a7f37",
    "good_soft": "#e6f4ea",
    "attention": "#8a5a00",
    "attention_soft": "#fff4d6",
    "failure": "#b62324",
    "failure_soft": "#fdeaea",
    "hand": "#6f42c1",
    "hand_soft": "#f1ebfb",
    "unknown": "#626b75",
    "unknown_soft": "#eef1f4",
    "plain": "#59636e",
    "plain_soft": "#eef1f4",
}
"""The light colours of the program: reports are read on paper."""


@dataclass(frozen=True)
class Speaker:
    """Speaks the reader's language, and a second one beside it when there is one."""

    words: Words
    second: Words | None = None
    redact: Redact = logs.redact

    def text(self, message: Message) -> str:
        """In the first language."""
        return self.redact(self.words.text(message))

    def beside(self, message: Message) -> str | None:
        """In the second language; None when there is none, or when it says the same. Figures and dates stand once."""
        if self.second is None or _figure(message):
            return None
        other = self.redact(self.second.text(message))
        return None if other == self.text(message) else other

    def data(self, text: str) -> str:
        """Something that is the same in every language."""
        return self.redact(text)


def _figure(message: Message) -> bool:
    return not message.context and not any(isinstance(param, Message | Label) for _, param in message.params)


def tag(language: str) -> str:
    """A language as HTML writes it: ``pt-BR``."""
    return language.replace("_", "-")
