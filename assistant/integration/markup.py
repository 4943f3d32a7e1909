"""XML: answers of the API, schemas, style sheets, mappings, reports with queries. Streamed; entities are refused."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from xml.sax import SAXException, SAXParseException
from xml.sax.handler import ContentHandler, feature_namespaces

from defusedxml.common import DefusedXmlException
from defusedxml.sax import make_parser

from assistant.integration import rules_code, rules_sql, xpaths
from assistant.integration.languages import Family
from assistant.integration.lines import of_session
from assistant.integration.naming import holds_value, means, names
from assistant.integration.occurrence import Occurrence
from assistant.integration.values import Code, Place, Sureness
from assistant.integration.visible import excerpt, visible

_XSLT = "http://www.w3.org/1999/XSL/Transform"
_XSD = "http://www.w3.org/2001/XMLSchema"
_PREFIXES = {_XSLT: "xsl:", _XSD: "xs:"}
_LONGEST = 8 << 20
"""Bytes of one tag, attribute or comment; more is refused, for all of it would have to be held."""
_TEXT = 1 << 16
_DEEPEST = 2000
_WHOLE = re.compile(
    r"^(?:xs:|xsd:|System\.|java\.lang\.|Edm\.|DbType\.)?(?:U?Int(?:16|32|64)?|Integer|Long|Short|(?:non|un|positive)\w*(?:Integer|Int|Long)"
    r"|BigInt(?:eger)?|Number|Numeric|Decimal|Double|Float|I[248])(?:\s*\(.*\))?(?:\s+NOT NULL.*)?$",
    re.IGNORECASE,
)
_NAMING = frozenset(
    {
        "name",
        "column",
        "field",
        "property",
        "datafield",
        "storagecolumn",
        "member",
        "columnname",
        "parametername",
        "fieldname",
    }
)
_TYPING = frozenset(
    {
        "type",
        "dbtype",
        "datatype",
        "sqltype",
        "sql-type",
        "jdbctype",
        "typename",
        "class",
        "storetype",
        "data-type",
        "javatype",
    }
)
_PATHS = frozenset(
    {"select", "match", "test", "use", "from", "count", "value", "group-by", "xpath", "path", "group-adjacent"}
)
_NUMBER_OF = re.compile(r"\bnumber\s*\(|\bxs:int\w*\s*\(|\bformat-number\s*\(\s*[^,()]*$")
_BIGGER = re.compile(r"\s*(=|!=|<=?|>=?)\s*(-?\d+)(?![\w.'\"-])")


class TooLong(Exception):
    """A single piece of a document is larger than what is held in memory."""


class Refused(Exception):
    """The document declares entities or wants something from outside."""


class Malformed(Exception):
    """It is no XML from some line on."""


class XmlScan(ContentHandler):
    """One document."""

    def __init__(self, file: str) -> None:
        super().__init__()
        self._file = file
        self._found: list[Place] = []
        self._values: dict[str, int] = {}  # which place counts the numeric values of a name
        self._counts: dict[int, int] = {}
        self._open: list[tuple[str, str]] = []  # local name, and the LSID that it names
        self._style = False
        self._text: list[str] = []
        self._text_size = self._text_line = 0
        self._defaults: list[bool] = []
        self.events = 0
        self._parser = make_parser()

    # ── reading ──────────────────────────────────────────────────────────────────────────────────────

    def places(self, blocks: Iterable[bytes]) -> list[Place]:
        """What is found. Raises Refused, Malformed, TooLong."""
        parser = self._parser = make_parser()
        parser.setFeature(feature_namespaces, True)
        parser.setContentHandler(self)
        parser.forbid_dtd = False
        waiting = before = 0
        try:
            for block in blocks:
                parser.feed(block)
                waiting = waiting + len(block) if self.events == before else 0
                before = self.events
                if waiting > _LONGEST:
                    raise TooLong
            parser.close()
        except DefusedXmlException as error:
            raise Refused from error
        except (SAXException, ValueError, LookupError) as error:
            line = error.getLineNumber() if isinstance(error, SAXParseException) else None
            raise Malformed(str(line or "")) from error
        return [replace(one, count=self._counts.get(at, 1)) for at, one in enumerate(self._found)]

    @property
    def _line(self) -> int:
        return self._parser.getLineNumber() or 1

    # ── what the parser tells ────────────────────────────────────────────────────────────────────────

    def startElementNS(self, name, qname, attrs) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
        self.events += 1
        self._end_text()
        space, local = name
        given = {key[1]: value for key, value in attrs.items()}
        self._style = self._style or space == _XSLT
        self._defaults.append(
            bool(given.get("xpath-default-namespace")) or (bool(self._defaults) and self._defaults[-1])
        )
        if not self._open and not space and local in xpaths.ROOTS:
            self._add(Code.SAMPLE_ROOT, f"<{local}>", f"<{local}>", "", self._line)
        named = next((value for key, value in given.items() if key.lower() in _NAMING and means(value)), "")
        shown = _tag(_PREFIXES.get(space or "", "") + local, given)
        if space == _XSD and named:
            self._typed(named, given.get("type", ""), shown)
        elif space == _XSD and (owner := self._owner()):
            self._typed(owner, given.get("base", ""), shown)
        elif named:
            self._mapped(named, given, shown)
        self._attributes(space, local, given, shown)
        if len(self._open) >= _DEEPEST:
            raise TooLong
        self._open.append((local, named))

    def endElementNS(self, name, qname) -> None:  # type: ignore[no-untyped-def]  # noqa: N802
        self.events += 1
        self._end_text()
        self._open.pop()
        self._defaults.pop()

    def characters(self, content: str) -> None:
        self.events += 1
        if self._text_size >= _TEXT:
            self._end_text()
        if not self._text:
            self._text_line = self._line
        self._text.append(content)
        self._text_size += len(content)

    def processingInstruction(self, target: str, data: str) -> None:  # noqa: N802
        self.events += 1

    # ── what is the matter ───────────────────────────────────────────────────────────────────────────

    def _owner(self) -> str:
        return next((named for _, named in reversed(self._open[-6:]) if named), "")

    def _typed(self, name: str, kind: str, shown: str) -> None:
        if holds_value(name) and _WHOLE.match(re.sub(r"^\w+:", "xs:", kind)):
            self._add(Code.SCHEMA, shown, name, kind, self._line)

    def _mapped(self, name: str, given: dict[str, str], shown: str) -> None:
        """``<property name="lsid" type="int">`` of mappings, models and migrations."""
        if not holds_value(name):
            return
        kind = next(
            (value for key, value in given.items() if key.lower() in _TYPING and _WHOLE.match(value.strip())), ""
        )
        if kind:
            self._add(Code.SCHEMA, shown, name, kind, self._line)

    def _attributes(self, space: str | None, local: str, given: dict[str, str], shown: str) -> None:
        sorting = space == _XSLT and local in ("sort", "perform-sort")
        for key, value in given.items():
            if means(key) and _is_number(value) and holds_value(key):
                self._numeric(f"@{key}", shown, value)
            elif self._style or key.lower() in _PATHS:
                self._path(value, shown, style=space == _XSLT, sorting=sorting)
            elif "lsid" in value.lower() and len(value) < _TEXT:
                self._code(value, self._line)

    def _path(self, value: str, shown: str, *, style: bool, sorting: bool) -> None:
        path = value
        if not style and self._style:  # outside instructions a path stands in braces
            path = " | ".join(re.findall(r"\{([^{}]*)\}", value))
        if not path or len(path) > _TEXT:
            return
        found = xpaths.bare(path)
        if found and not self._defaults[-1] and (style or self._style or ("/" in path and xpaths.telling(path))):
            sure = Sureness.SURE if self._style else Sureness.LIKELY
            self._add(Code.XPATH, shown, path, found, self._line, sure)
        if not means_in(path):
            return
        if sorting:
            self._add(Code.SORTED, shown, path, "xsl:sort", self._line)
        for begin, end in names(path):
            if match := _NUMBER_OF.search(path[:begin]):
                self._add(
                    Code.PARSED, shown, path[begin:end], match.group().partition("(")[0].strip() + "()", self._line
                )
            elif match := _BIGGER.match(path[end:]):
                self._add(Code.COMPARED, shown, path[begin:end], f"{match[1]} {match[2]}", self._line)

    def _numeric(self, name: str, shown: str, value: str) -> None:
        known = self._values.get(name)
        if known is None:
            self._values[name] = len(self._found)
            self._add(Code.SAMPLE_LSID, shown, name, value.strip(), self._line)
        else:
            self._counts[known] = self._counts.get(known, 1) + 1

    def _end_text(self) -> None:
        if not self._text:
            return
        text, line = "".join(self._text), self._text_line
        self._text.clear()
        self._text_size = 0
        if not self._open or not text.strip():
            return
        local, _ = self._open[-1]
        if means(local) and holds_value(local) and _is_number(text):
            self._numeric(f"<{local}>", f"<{local}>{text.strip()[:40]}</{local}>", text)
        elif local.lower() in _TYPING and (owner := self._owner()) and _WHOLE.match(text.strip()):
            self._add(Code.SCHEMA, f"{owner}: <{local}>{text.strip()}</{local}>", owner, text.strip(), line)
        elif "lsid" in text.lower():
            self._code(text, line)

    def _code(self, text: str, line: int) -> None:
        """Queries and scripts in attributes and texts."""
        for number, part in enumerate(text.split("\n")):
            if "lsid" not in part.lower():
                continue
            for begin, end in names(part[:4096]):
                one = Occurrence(part, begin, end, Family.XML)
                hit = (
                    rules_sql.hit(one)
                    or rules_code.read_as_number(one)
                    or rules_code.sorted_(one)
                    or rules_code.compared(one)
                )
                if hit is not None:
                    shown = excerpt(part, begin, end)
                    self._add(hit.code, shown, one.name, hit.found, line + number, Sureness.LIKELY, of_session(part))

    def _add(
        self, code: Code, shown: str, name: str, found: str, line: int,
        sure: Sureness = Sureness.SURE, session: bool = False,
    ) -> None:  # fmt: skip
        if len(self._found) > MOST:
            return
        rule = _RULES.get(code, "L3" if session else "L2")
        shown, name, found = excerpt(shown, 0, 0), visible(name[:80]), visible(found[:60])
        self._found.append(Place(self._file, line, 1, "", shown, code, rule, name, found, sure))


_RULES = {Code.SORTED: "L1", Code.XPATH: "L4", Code.SAMPLE_ROOT: "L4"}
MOST = 1000
"""Places of one file that are listed."""


def means_in(text: str) -> bool:
    """Whether an LSID is named in a text."""
    return "lsid" in text.lower() and next(iter(names(text)), None) is not None


def _is_number(text: str) -> bool:
    """As an LSID was before 10.6: 32 digits could be a GUID."""
    digits = text.strip()
    return len(digits) < 20 and digits.isascii() and digits.isdigit()


def _tag(local: str, given: dict[str, str]) -> str:
    shown = "".join(f' {key}="{value[:80]}"' for key, value in list(given.items())[:8])
    return f"<{local}{shown}>"


def xml_like(head: bytes) -> bool:
    """Whether a file of unknown name begins as XML does."""
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t\0").replace(b"\0", b"")[:64].lower()
    return start.startswith((b"<?xml", b"<xsl:", b"<xs:", b"<xsd:"))
