"""Reports and plans for other programs: ``report/1`` and ``plan/1``.

Codes stand by themselves; texts are in the language asked for and may change. Moments are ISO 8601 in UTC, durations
seconds, sizes bytes; what could not be told is null.
"""

from __future__ import annotations

import json
from typing import Any

from assistant import logs
from assistant.report.json_parts import Json
from assistant.report.json_plan import PlanJson
from assistant.report.json_report import ReportJson
from assistant.report.model import Report
from assistant.report.runbook import Runbook
from assistant.report.speaker import Speaker
from assistant.report.words import Redact, Words


def report(report: Report, words: Words, redact: Redact = logs.redact) -> Json:
    """``report/1`` as a dictionary of what JSON can hold."""
    whole = ReportJson(Speaker(words, None, redact)).whole(report)
    return {key: _redacted(part, redact) for key, part in whole.items()}


def plan(runbook: Runbook, words: Words, redact: Redact = logs.redact) -> Json:
    """``plan/1`` as a dictionary of what JSON can hold."""
    whole = PlanJson(Speaker(words, None, redact)).whole(runbook)
    return {key: _redacted(part, redact) for key, part in whole.items()}


def dumps(document: Json) -> str:
    """As text, indented, with a line break at the end."""
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _redacted(data: Any, redact: Redact) -> Any:
    if isinstance(data, str):
        return redact(data)
    if isinstance(data, list):
        return [_redacted(item, redact) for item in data]
    if isinstance(data, dict):
        return {key: _redacted(item, redact) for key, item in data.items()}
    return data
