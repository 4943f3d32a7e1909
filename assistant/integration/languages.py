"""What a file is by its name, and the comments of each language."""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass


class Family(enum.Enum):
    """Languages whose declarations look alike, and what is no source code."""

    SQL = "sql"
    C = "c"  # C, C++, C#, Java, Kotlin, Go, Swift, Scala, Groovy, PHP
    SCRIPT = "script"  # JavaScript, TypeScript
    HASH = "hash"  # Python, Ruby, Perl, PowerShell, shell
    BASIC = "basic"
    DATA = "data"  # JSON, YAML, settings, unknown
    MARKUP = "markup"  # pages that hold code
    XML = "xml"
    TABLE = "table"
    WORKBOOK = "workbook"
    CLOSED = "closed"  # of a format that is known not to be readable here
    PROSE = "prose"  # documentation and logs: nothing runs there


_SUFFIXES: dict[Family, str] = {
    Family.SQL: "sql ddl dml psql pgsql mysql tsql pls plsql pkb pks prc fnc trg vw tab udf hql",
    Family.C: "c h cc cpp cxx hpp hh hxx ino m mm cs csx java kt kts go swift scala groovy gradle"
    " php php3 php4 php5 phtml inc rs dart proto thrift",
    Family.SCRIPT: "js jsx mjs cjs ts tsx mts cts vue svelte",
    Family.HASH: "py pyw pyi rb rake pl pm t cgi ps1 psm1 psd1 sh bash ksh zsh fish awk tcl r",
    Family.BASIC: "vb vbs bas cls frm vba vbp asa",
    Family.DATA: "json jsonc json5 jsonl ndjson avsc yaml yml toml ini cfg conf properties env txt graphql gql",
    Family.MARKUP: "html htm xhtml asp aspx ascx ashx asmx cshtml vbhtml jsp jspx jspf erb tpl twig cfm cfml",
    Family.XML: "xml xsl xslt xsd wsdl config rdl rdlc edmx dbml hbm dtsx jrxml wsf xaml resx svc",
    Family.TABLE: "csv tsv tab",
    Family.WORKBOOK: "xlsx xlsm xltx xltm",
    Family.CLOSED: "xls xlt xlsb ods mdb accdb mde accde rpt fmp12 dbf sqlite sqlite3 db3 sdf bak mdf",
    Family.PROSE: "md markdown rst adoc log po pot ts_ srt",
}
_BY_SUFFIX = {suffix: family for family, names in _SUFFIXES.items() for suffix in names.split()}


def family_of(name: str) -> Family:
    """By the end of a file's name; what is unknown is taken for settings."""
    return _BY_SUFFIX.get(name.rpartition(".")[2].lower() if "." in name else "", Family.DATA)


def suffix_of(name: str) -> str:
    """Lower-case, without the dot."""
    return name.rpartition(".")[2].lower() if "." in name else ""


@dataclass(frozen=True)
class Comments:
    """How a language writes them. ``parts`` finds strings and the beginnings of comments, in this order of choice."""

    parts: re.Pattern[str]
    marks: tuple[str, ...]
    """One of these is in each line that may have a comment."""
    ends: str = ""
    """What ends a comment of several lines; empty where there are none."""
    opens: tuple[str, ...] = ()


_DOUBLE, _SINGLE = r'"(?:[^"\\]|\\.)*"', r"'(?:[^'\\]|\\.)*'"
_STYLES = {
    "c": Comments(re.compile(rf"{_DOUBLE}|{_SINGLE}|`[^`]*`|//.*|/\*"), ("//", "/*"), "*/", ("/*",)),
    "php": Comments(re.compile(rf"{_DOUBLE}|{_SINGLE}|//.*|#(?!\[).*|/\*"), ("//", "/*", "#"), "*/", ("/*",)),
    "hash": Comments(re.compile(rf"{_DOUBLE}|{_SINGLE}|(?<![$\w{{&\\])#(?!\{{).*"), ("#",)),
    "posh": Comments(re.compile(rf"{_DOUBLE}|{_SINGLE}|<#|(?<![\w$])#.*"), ("#",), "#>", ("<#",)),
    "sql": Comments(re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|--.*|/\*"), ("--", "/*"), "*/", ("/*",)),
    "basic": Comments(re.compile(r"\"(?:[^\"]|\"\")*\"|'.*|^\s*(?i:rem)\b.*"), ("'", "rem", "REM", "Rem")),
    "markup": Comments(re.compile(r"<!--"), ("<!--",), "-->", ("<!--",)),
}
_STYLE_OF = {Family.SQL: "sql", Family.C: "c", Family.SCRIPT: "c", Family.HASH: "hash", Family.BASIC: "basic"}
_STYLE_OF_SUFFIX = {"php": "php", "phtml": "php", "inc": "php", "ps1": "posh", "psm1": "posh", "psd1": "posh"}
_STYLE_OF_SUFFIX |= dict.fromkeys(("yaml", "yml", "toml", "properties", "env"), "hash")


class Uncommented:
    """Lines of one file without their comments: blanks stand in their place, so that columns stay what they are."""

    def __init__(self, family: Family, suffix: str) -> None:
        name = _STYLE_OF_SUFFIX.get(suffix) or _STYLE_OF.get(family)
        if family in (Family.MARKUP, Family.XML):
            name = "markup"
        self._style = _STYLES[name] if name else None
        self._inside = False
        self._docstrings = _Docstrings() if suffix in ("py", "pyw", "pyi") else None

    def __call__(self, line: str) -> str:
        """The next line. Comments of several lines are followed."""
        style = self._style
        if style is None:
            return line
        if self._docstrings is not None and self._docstrings.covers(line):
            return " " * len(line)
        if not self._inside and not any(mark in line for mark in style.marks):
            return line
        return self._blanked(line, style)

    def _blanked(self, line: str, style: Comments) -> str:
        kept: list[str] = []
        at = 0
        while at < len(line):
            if self._inside:
                end = line.find(style.ends, at)
                self._inside = end < 0
                stop = len(line) if end < 0 else end + len(style.ends)
                kept.append(" " * (stop - at))
                at = stop
                continue
            match = style.parts.search(line, at)
            if match is None:
                kept.append(line[at:])
                break
            kept.append(line[at : match.start()])
            found = match.group()
            if found in style.opens:
                self._inside = True
                at = match.start()
            elif found[0] in "\"'`" and not (found[0] == "'" and style is _STYLES["basic"]):
                kept.append(found)
                at = match.end()
            else:
                kept.append(" " * len(found))
                at = match.end()
        return "".join(kept)


class _Docstrings:
    """Texts of Python that stand where a statement does: they say something and do nothing."""

    def __init__(self) -> None:
        self._quotes = ""
        self._may_begin = True

    def covers(self, line: str) -> bool:
        """Whether the next line belongs to one."""
        text = line.strip()
        if self._quotes:
            if self._quotes in text:
                self._quotes = ""
            return True
        if not text or text.startswith("#"):
            return False
        begins = self._may_begin and text.lstrip("rRuU")[:3] in ('"""', "'''")
        self._may_begin = text.endswith(":")
        if begins:
            quotes = text.lstrip("rRuU")[:3]
            self._quotes = "" if quotes in text.lstrip("rRuU")[3:] else quotes
        return begins
