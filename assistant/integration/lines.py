"""Files of text, line by line: source code, SQL, settings."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator

from assistant.integration import rules_code, rules_sql, xpaths
from assistant.integration.decoding import OVERLAP, Piece, pieces
from assistant.integration.languages import Family, Uncommented, suffix_of
from assistant.integration.naming import names
from assistant.integration.occurrence import Hit, Occurrence
from assistant.integration.values import Code, Place, Sureness
from assistant.integration.visible import excerpt, visible

_AHEAD = 3
"""Lines that are seen with each: a declaration may go on."""
_MOST = 20_000
"""Names in one line: one that has more of them is no source code."""
_CREATE = re.compile(
    r"\bcreate\s+(?:(?:global|local|temporary|temp|unlogged|external)\s+)*table\s+(?:if\s+not\s+exists\s+)?([\w.\[\]\"`]+)"
    r"|\balter\s+table\s+(?:only\s+)?(?:if\s+exists\s+)?([\w.\[\]\"`]+)",
    re.IGNORECASE,
)
_SESSION = re.compile(r"(?:^|\.)[\[\"`]?session[\]\"`]?$", re.IGNORECASE)
_OF_SESSION = re.compile(
    r"\b(?:from|join|into|update|table)\s+(?:\w+\.)?[\[\"`]?session[\]\"`]?(?![\w.])",
    re.IGNORECASE,
)
_QUALIFIED = re.compile(r"\bsession\.[\[\"`]?lsid\b", re.IGNORECASE)
_END = re.compile(r"^\s*go\s*$|;\s*$|\bcreate\s+(?:or\s+\w+\s+)?(?:proc|func|trig|view|pack)|\bbegin\b", re.IGNORECASE)
_ALL = re.compile(
    r"\binsert\s+into\s+(?:\w+\.)?[\[\"`]?session[\]\"`]?\s+(?:values\b|select\b)"
    r"|\bselect\s+\*\s+from\s+(?:\w+\.)?[\[\"`]?session[\]\"`]?(?![\w.])",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"\s*=\s*(?:\\*[\"']|\\?&quot;)(\d{1,19})(?:\\*[\"']|\\?&quot;)")
_ELEMENT = re.compile(r"\s*>\s*(\d{1,19})\s*<\s*/")
_JSON_VALUE = re.compile(r"\\?[\"']\s*:\s*(\d{1,19})\s*(?=[,}\]\n]|$)")
_WORTH = ("lsid", "session", "team_activity", "logged_in_reps", "support_teams")


class LineScan:
    """One file of text."""

    def __init__(self, file: str, name: str, family: Family) -> None:
        self._file, self._family = file, family
        self._suffix = suffix_of(name)
        self._uncommented = Uncommented(family, self._suffix)
        self._table = ""
        self._ended = False
        self._samples: dict[Code, int] = {}
        self._line = self._names = 0
        self.cut_short = False
        """Whether a line had more names than were looked at."""

    def places(self, parts: Iterable[str]) -> Iterator[Place]:
        """What is found in its text."""
        waiting: deque[Piece] = deque()
        for piece in pieces(parts):
            if not (piece.lead or piece.offset or not piece.last):
                piece = Piece(piece.number, self._uncommented(piece.text))
            waiting.append(piece)
            if len(waiting) > _AHEAD:
                yield from self._look(waiting.popleft(), waiting)
        while waiting:
            yield from self._look(waiting.popleft(), waiting)

    def _look(self, piece: Piece, following: deque[Piece]) -> Iterator[Place]:
        lowered = piece.text.lower()
        if self._family is Family.SQL:
            self._note_table(piece.text, lowered)
        if not any(word in lowered for word in _WORTH):
            return
        after = "\n".join(one.text[:200] for one in following if one.number > piece.number)
        seen: set[tuple[Code, str, str]] = set()
        for begin, end, hit, name in self._hits(piece, after, lowered):
            if not self._of_piece(piece, begin) or (hit.code, hit.found, name) in seen:
                continue
            if piece.last and not piece.offset:  # a line of usual length is shown once for each matter
                seen.add((hit.code, hit.found, name))
            yield self._place(piece, begin, end, hit, name)

    @staticmethod
    def _of_piece(piece: Piece, begin: int) -> bool:
        """Whether this piece of a long line is the one that tells it: the middle of what two of them share decides."""
        first = piece.lead // 2
        return first <= begin and (piece.last or begin < len(piece.text) - OVERLAP // 2)

    def _hits(self, piece: Piece, after: str, lowered: str) -> Iterator[tuple[int, int, Hit, str]]:
        text = piece.text
        if "lsid" in lowered:
            if self._line != piece.number:
                self._line, self._names = piece.number, 0
            for begin, end in names(text):
                self._names += 1
                if self._names > _MOST:
                    self.cut_short = True
                    break
                one = Occurrence(text, begin, end, self._family, after)
                hit = self._judged(one)
                if hit is not None:
                    yield begin, end, hit, one.name
        for begin, end, path, sureness in xpaths.in_code(text):
            yield begin, end, Hit(Code.XPATH, xpaths.bare(path), sureness), path
        for begin, end, tag in xpaths.bare_roots(text):
            if Code.SAMPLE_ROOT not in self._samples:
                self._samples[Code.SAMPLE_ROOT] = 1
                yield begin, end, Hit(Code.SAMPLE_ROOT, "", Sureness.LIKELY), tag
        if match := _ALL.search(text):
            yield (
                match.start(),
                match.end(),
                Hit(Code.LSEQ_NEW, " ".join(match.group().split()), Sureness.LIKELY),
                "session",
            )

    def _judged(self, one: Occurrence) -> Hit | None:
        hit = self._sample(one) or rules_sql.converted(one)
        if hit is None and self._family is Family.SQL:
            hit = rules_sql.hit(one) or rules_code.sorted_(one) or rules_code.compared(one)
        if hit is None and self._family is not Family.SQL:
            hit = rules_code.hit(one) or rules_sql.hit(one)
        return hit

    def _sample(self, one: Occurrence) -> Hit | None:
        """A numeric value where an answer has one; the first of a file tells it."""
        match = None
        if one.before.rstrip().endswith("<") or one.before.endswith(" "):
            match = _ELEMENT.match(one.after) if one.before.endswith("<") else None
            if match is None and "<" in one.before:
                match = _ATTRIBUTE.match(one.after)
        if match is None and self._suffix in ("json", "jsonl", "ndjson", "json5", "jsonc"):
            match = _JSON_VALUE.match(one.after)
        if match is None or Code.SAMPLE_LSID in self._samples:
            return None
        self._samples[Code.SAMPLE_LSID] = 1
        return Hit(Code.SAMPLE_LSID, match[1])

    def _note_table(self, text: str, lowered: str) -> None:
        """Which table the columns of the next lines belong to."""
        if self._ended:
            self._table = ""
        self._ended = _END.search(text) is not None
        if "table" in lowered:
            for match in _CREATE.finditer(text):
                self._table = match[1] or match[2] or ""

    def _place(self, piece: Piece, begin: int, end: int, hit: Hit, name: str) -> Place:
        shown = excerpt(piece.text, begin, end)
        column = piece.offset + begin + 1
        rule = self._rule(piece.text, begin, hit.code)
        return Place(
            self._file, piece.number, column, "", shown, hit.code, rule,
            visible(name[:80]), visible(hit.found[:60]), hit.sureness,
        )  # fmt: skip

    def _rule(self, text: str, begin: int, code: Code) -> str:
        if code in (Code.XPATH, Code.SAMPLE_ROOT):
            return "L4"
        if code is Code.SORTED:
            return "L1"
        if code is Code.LSEQ_NEW:
            return "L3"
        if self._family is Family.SQL and _SESSION.search(self._table):
            return "L3"
        near = text[max(0, begin - 400) : begin + 400]
        return "L3" if of_session(near) or (self._family is Family.SQL and _QUALIFIED.search(near)) else "L2"


def of_session(text: str) -> bool:
    """Whether a query is about the Integration Client's table ``session``."""
    return _OF_SESSION.search(text) is not None
