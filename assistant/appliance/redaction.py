"""Keeps secrets out of what is shown: appliances may echo what they were sent."""

from __future__ import annotations

import base64
from urllib.parse import quote, quote_plus

from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, Param
from assistant.domain.secret import Secret

HIDDEN = "…"
_SHORTEST = 3


class Redactor:
    """Knows the secrets of one connection in the forms in which they travel, and blots them out of a text."""

    def __init__(self) -> None:
        self._known: set[str] = set()

    def learn(self, *secrets: Secret | str | None) -> None:
        """Hide these from now on."""
        for secret in secrets:
            text = secret.reveal() if isinstance(secret, Secret) else secret
            if text and len(text) >= _SHORTEST:
                self._known |= {text, quote(text, safe=""), quote_plus(text), _base64(text)}

    def __call__(self, text: str) -> str:
        """The text without the secrets."""
        for secret in sorted(self._known, key=len, reverse=True):
            text = text.replace(secret, HIDDEN)
        return text

    def __repr__(self) -> str:
        return f"Redactor({len(self._known)})"


def blot(error: AssistantError, redact: Redactor) -> None:
    """Take the secrets out of an error: its details, its words and what ``str()`` shows."""
    error.detail = redact(error.detail)
    error.message = _blotted(error.message, redact)
    error.args = tuple(redact(arg) if isinstance(arg, str) else arg for arg in error.args)


def _blotted(message: Message, redact: Redactor) -> Message:
    params = tuple((name, _param(param, redact)) for name, param in message.params)
    return Message(message.context, message.text, params, message.count)


def _param(param: Param, redact: Redactor) -> Param:
    if isinstance(param, Message):
        return _blotted(param, redact)
    return redact(param) if isinstance(param, str) else param


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode("ascii")
