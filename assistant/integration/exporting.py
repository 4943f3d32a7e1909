"""The list for others: CSV for a spreadsheet, JSON for programs. Written piece by piece, however long it is."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from assistant.domain.message import Message, say
from assistant.domain.spreadsheet import harmless
from assistant.integration.values import Found, Passed, Place, Words
from assistant.integration.wording import KINDS, SURENESS, becomes, kind, reason, where, why

SCHEMA = "scan/1"
_HEADINGS: tuple[Message, ...] = (
    say("integration", "File"),
    say("integration", "Line or cell"),
    say("integration", "Column"),
    say("integration", "Kind"),
    say("integration", "Rule"),
    say("integration", "Confidence"),
    say("integration", "Excerpt"),
    say("integration", "Reason"),
    say("integration", "What it must become"),
)


def as_csv(found: Found, words: Words) -> Iterator[str]:
    """With a mark that tells spreadsheets UTF-8; what was not read comes last."""
    yield "\ufeff" + _row([words(one) for one in _HEADINGS])
    for one in found.places:
        yield _row(
            [
                one.file, where(one), "" if one.cell else str(one.column), words(KINDS[kind(one)]), one.rule,
                words(SURENESS[one.sureness]), one.excerpt, words(reason(one)), words(becomes(one)),
            ]
        )  # fmt: skip
    for passed in found.passed:
        yield _row([passed.file, "", "", words(say("integration", "Not read")), "", "", "", words(why(passed)), ""])


def _row(cells: list[str]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerow([harmless(cell) for cell in cells])
    return stream.getvalue()


def as_json(found: Found, words: Words) -> Iterator[str]:
    """One document, ``scan/1``."""
    head = {
        "schema": SCHEMA,
        "files": found.counts.files,
        "bytes": found.counts.bytes,
        "binary": found.counts.binary,
        "complete": not found.incomplete,
    }
    yield json.dumps(head, indent=2)[:-2] + ',\n  "findings": '
    yield from _array(place_json(one, words) for one in found.places)
    yield ',\n  "not_read": '
    yield from _array(passed_json(one, words) for one in found.passed)
    yield "\n}\n"


def _array(items: Iterator[dict[str, Any]]) -> Iterator[str]:
    before = "[\n    "
    for item in items:
        yield before + json.dumps(item, ensure_ascii=False)
        before = ",\n    "
    yield "[]" if before.startswith("[") else "\n  ]"


def place_json(place: Place, words: Words) -> dict[str, Any]:
    """A place for programs; ``line`` counts from 1 and is the row in a sheet."""
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "cell": place.cell or None,
        "excerpt": place.excerpt,
        "kind": kind(place).value,
        "id": place.code.value,
        "rule": place.rule,
        "confidence": place.sureness.value,
        "count": place.count,
        "reason": words(reason(place)),
        "becomes": words(becomes(place)),
    }


def passed_json(passed: Passed, words: Words) -> dict[str, Any]:
    """What was not read, for programs."""
    return {"file": passed.file, "why": passed.why.value, "text": words(why(passed))}
