"""Paths into answers of the API that name elements without a namespace: from 10.6 on they find nothing (L4).

The element names are those of the published answers of the reporting and command API.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.integration.values import Sureness

ROOTS = frozenset(
    {
        "session_list",
        "session_summary_list",
        "team_activity_list",
        "exit_survey_list",
        "logged_in_reps",
        "support_teams",
    }
)
"""Elements that belong to answers of this API alone."""
_TELLING = ROOTS | {"session_summary", "team_activity", "session_details", "session_event", "session_events"}
_COMMON_WORDS = """
session session_type lseq lsid external_key start_time end_time duration public_site primary_rep primary_customer
rep_list customer_list support_team logged_in_rep health_check primary_team file_transfer_count
session_chat_view_url
"""
_COMMON = frozenset(_COMMON_WORDS.split())
NEEDLES = (
    b"lsid",
    b"session_list",
    b"session_summary",
    b"team_activity",
    b"logged_in_reps",
    b"support_teams",
    b"api/reporting",
    b"api/command",
)
"""A file that has none of these, in whatever case, has nothing to do with the API."""

_LITERAL = re.compile(r"\"((?:[^\"\\\n]|\\.){1,400})\"|'((?:[^'\\\n]|\\.){1,400})'|`([^`\n]{1,400})`")
_STEP = re.compile(r"(?<![\w:@$.\-{}*&])([A-Za-z_][\w.\-]*)(?![\w.\-]*\s*\()(?!::)(?!:\w)(?!:\*)")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|\\[\"'][^\"'\\]*\\[\"']")
_PATH = re.compile(r"^[\w/@.*\[\]='\"()\-:|\s,$<>!+{}\\]+$")
_CALL = re.compile(
    r"(?:\b(?:selectNodes|selectSingleNode|SelectNodes|SelectSingleNode|XPathSelectElements?|XPathEvaluate|evaluate|xpath|XPath"
    r"|findnodes|findvalue|find_first|findall|findtext|iterfind|find|iter|compile|Evaluate|Select|SelectSingleNode|nodes|query|value|exist"
    r"|XMLTABLE|XMLQUERY|EXTRACT|EXTRACTVALUE|XMLEXISTS|OPENXML|at_xpath|search|at|at_css|get_elements|selectNode|Elements?|Descendants"
    r"|getChild|getChildren|elements|node|xmltable|xpath_exists|existsnode|XPathExpression|each|first|match)\s*[({]\s*(?:[\w@$.>\-]+\s*,\s*)?"
    r"|-XPath\s+|\b(?:select|match|test|use|xpath|path|XPath)\s*=\s*)N?$",
    re.IGNORECASE,
)
_LINQ = re.compile(r"\b(?:Elements?|Descendants|getChild|getChildren)\s*\(\s*$")
_TAG = re.compile(
    r"<(?:session_list|session_summary_list|team_activity_list|exit_survey_list|logged_in_reps|support_teams)(\s[^<>]*)?/?>"
)
_STARTS = re.compile(r"^\s*(?:/|\./|\.//|//|ancestor|descendant|child|self)")


def bare(path: str) -> str:
    """The first element of an XPath without a namespace that belongs to the API; empty when there is none."""
    if "{http" in path or "local-name" in path or "name()" in path:
        return ""
    return next((step for step in _steps(path) if step in _TELLING or step in _COMMON), "")


def _steps(path: str) -> Iterator[str]:
    for match in _STEP.finditer(_QUOTED.sub(" ", path)):
        yield match[1]


def telling(path: str) -> bool:
    """Whether a path can belong to this API alone."""
    return "@lsid" in path.lower() or any(step in _TELLING for step in _steps(path))


def in_code(text: str) -> Iterator[tuple[int, int, str, Sureness]]:
    """Paths in the strings of a line: begin, end, the path, and how sure it is one that finds nothing."""
    for match in _LITERAL.finditer(text):
        path = match[1] or match[2] or match[3]
        if not _PATH.match(path) or "://" in path or not bare(path):
            continue
        sureness = _judged(path, text[max(0, match.start() - 60) : match.start()])
        if sureness is not None:
            yield match.start(), match.end(), path, sureness


def _judged(path: str, before: str) -> Sureness | None:
    called = _CALL.search(before) is not None
    if called and (_is_path(path) or _LINQ.search(before)):
        return Sureness.SURE if telling(path) else Sureness.LIKELY
    if path.lstrip().startswith("//") and telling(path):
        return Sureness.LIKELY
    if "/@lsid" in path.lower():
        return Sureness.LIKELY
    return None


def _is_path(path: str) -> bool:
    """More than a word, or a word that belongs to the API alone."""
    return bool(_STARTS.match(path)) or "/" in path or path.strip() in _TELLING | {"session"}


def bare_roots(text: str) -> Iterator[tuple[int, int, str]]:
    """Beginnings of answers without a namespace, such as samples in the strings of a test."""
    for match in _TAG.finditer(text):
        if "xmlns" not in (match[1] or ""):
            yield match.start(), match.end(), match.group()
