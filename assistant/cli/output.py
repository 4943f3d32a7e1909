"""How results are shown: JSON for programs, lines of text for people."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from typing import Any, TextIO

from assistant.domain.errors import AssistantError
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.value import encode

SIGNS = {
    Level.PASS: "✓",
    Level.WARNING: "!",
    Level.FAIL: "✗",
    Level.UNKNOWN: "?",
    Level.NOT_APPLICABLE: "–",
    Level.BY_HAND: "☞",
}
_CONTROLS = (*range(9), *range(11, 32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_OBEYED = {number: f"\\x{number:02x}" for number in _CONTROLS}
"""What a terminal obeys instead of showing it: names in files and words of appliances are not ours."""


def shown(text: str) -> str:
    """The same with nothing in it that a terminal obeys; breaks between lines stay."""
    return text.translate(_OBEYED)


class Voice:
    """Speaks one language to one stream."""

    def __init__(self, language: str | None, out: TextIO | None = None) -> None:
        from assistant.labels import Labels
        from assistant.paths import resource
        from assistant.translation import Translator, system_language

        self._out = out or sys.stdout
        self.language = language or system_language()
        self.translator = Translator(self.language, Labels.load(resource("labels.toml")))

    def words(self, message: Message) -> str:
        """A message in this language."""
        return self.translator.text(message)

    def line(self, message: Message | str = "") -> None:
        """One line for a person."""
        text = message if isinstance(message, str) else self.words(message)
        self._put(shown(text))

    def document(self, data: Any) -> None:
        """One JSON document, indented."""
        self._put(json.dumps(data, ensure_ascii=False, indent=2))

    def record(self, data: Any) -> None:
        """One JSON object on a line of its own."""
        self._put(json.dumps(data, ensure_ascii=False))

    def raw(self, data: bytes) -> None:
        """A file as it is: its line ends are not this system's."""
        self._out.flush()
        stream = getattr(self._out, "buffer", None)
        if stream is None:  # not a file of the system's, and so without line ends of its own
            self._out.write(data.decode())
        else:
            stream.write(data)
            stream.flush()

    def _put(self, text: str) -> None:
        self._out.write(text + "\n")
        self._out.flush()

    def findings(self, findings: Iterable[Finding]) -> None:
        """Findings, the ones that matter with what to do."""
        for finding in findings:
            self.line(f"{SIGNS[finding.level]} {self.words(finding.text)}")
            if finding.advice and finding.level not in (Level.PASS, Level.NOT_APPLICABLE):
                self.line(f"    {self.words(finding.advice)}")

    def errors(self) -> Voice:
        """The same language on standard error."""
        return Voice(self.language, sys.stderr)

    def trouble(self, error: AssistantError) -> None:
        """What happened, what to do, and the code that stays the same in every language; on standard error."""
        other = self.errors()
        other.line(error.message)
        if error.advice:
            other.line(error.advice)
        detail = f"{error.code}: {error.detail}" if error.detail else error.code
        other.line(say("cli", "Details: {detail}")(detail=detail))

    def finding_json(self, finding: Finding) -> dict[str, Any]:
        """A finding for programs."""
        return {
            "id": finding.id,
            "level": finding.level.value,
            "about": finding.about,
            "text": self.words(finding.text),
            "advice": self.words(finding.advice) if finding.advice else None,
            "rules": list(finding.rules),
            "by": finding.by.value if finding.by else None,
            "at": finding.at.isoformat() if finding.at else None,
        }


def jsonable(thing: object) -> Any:
    """A value as plain JSON without the marks that reading back would need."""
    return _plain(encode(thing))


def _plain(data: Any) -> Any:
    if isinstance(data, list):
        return [_plain(item) for item in data]
    if not isinstance(data, dict):
        return data
    if "$" in data and "v" in data:
        return _plain(data["v"])
    return {key: _plain(item) for key, item in data.items() if key != "$"}
