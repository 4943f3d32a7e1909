"""Keeps secrets out of what is shown: appliances may echo what they were sent."""

from __future__ import annotations

from assistant import logs
from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, Param
from assistant.domain.secret import Secret


class Redactor:
    """Knows the secrets of one connection and blots them out of texts; tells the log of this program about them too."""

    def __init__(self) -> None:
        self._own = logs.Redactor()

    def learn(self, *secrets: Secret | str | None) -> None:
        """Hide these from now on."""
        texts = [secret.reveal() if isinstance(secret, Secret) else secret for secret in secrets if secret]
        self._own.register(*texts)
        logs.register(*texts)

    def __call__(self, text: str) -> str:
        """The text without the secrets."""
        return self._own.redact(text)

    def __repr__(self) -> str:
        return "Redactor(…)"


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
