"""What surrounds a name in a line: the calls that it is handed to, and what follows the value that it stands for."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NEAR = 240
"""Characters looked at before a name."""
_NAME = re.compile(r"[\w$@.:>\-]*[\w$]\s*$|\[[\w.]+\]::\w+\s*$")
_ENDS = frozenset(";{}")

# Calls that hand on the LSID itself: `int(row.get("lsid"))`.
_HANDING_ON = frozenset(
    [
        "$",
        "attr",
        "attrib",
        "attribute",
        "attributes",
        "attributevalue",
        "cell",
        "child",
        "childtext",
        "childvalue",
        "column",
        "elem",
        "element",
        "field",
        "fields",
        "fetch",
        "find",
        "findtext",
        "get",
        "getattr",
        "getattribute",
        "getattributevalue",
        "getelement",
        "getordinal",
        "getproperty",
        "getstring",
        "gettext",
        "getvalue",
        "innertext",
        "isnull",
        "coalesce",
        "nvl",
        "ifnull",
        "item",
        "items",
        "json_value",
        "key",
        "ltrim",
        "param",
        "params",
        "querystring",
        "quote",
        "row",
        "rs",
        "rtrim",
        "select",
        "selectsinglenode",
        "single",
        "str",
        "string",
        "strip",
        "text",
        "textcontent",
        "tostring",
        "tostr",
        "trim",
        "value",
        "val",
        "xpath",
        "findvalue",
        "findnodes",
        "getelementsbytagname",
        "opt",
        "optstring",
        "path",
        "request",
        "reader",
        "dr",
        "rdr",
        "record",
        "rec",
        "r",
        "s",
        "rset",
        "recordset",
        "getvalueof",
        "html_entity_decode",
        "htmlspecialchars",
        "addslashes",
        "mysql_real_escape_string",
        "decode",
        "upper",
        "lower",
        "xml_value",
        "parse_lsid",
        "get_lsid",
        "getlsid",
        "at",
        "first",
        "nodevalue",
        "data",
    ]
)
_TAIL = re.compile(
    r"""(?:\\?["'`\]}]|\(\)|\.(?:strip|trim|Trim|ToString|toString|text)\(\)
    |\.(?:Value|value|text|Text|InnerText|innerText|nodeValue|textContent|data|content|string)\b(?!\())*""",
    re.VERBOSE,
)
_CLOSES = re.compile(r"(?:\s*,[^(),;]{0,60})?\s*\)")


@dataclass(frozen=True, slots=True)
class Call:
    """A call that is still open before a name."""

    name: str
    """As written, such as ``Convert.ToInt32``."""
    arguments: str
    """What stands before the name inside it."""
    commas: int
    """How many arguments come before."""

    @property
    def last(self) -> str:
        """The last part of the name, lower-case."""
        return re.split(r"[.:>\-]+", self.name)[-1].strip("@$ ").lower() or self.name.lower()


def open_calls(before: str) -> list[Call]:
    """The calls that are open at the end of a text, the innermost first."""
    text = before[-_NEAR:]
    found: list[Call] = []
    depth = commas = 0
    end = len(text)
    for at in range(len(text) - 1, -1, -1):
        character = text[at]
        if character == ")":
            depth += 1
        elif character == "(":
            if depth:
                depth -= 1
                continue
            match = _NAME.search(text, max(0, at - 60), at)
            found.append(Call(match.group().strip() if match else "", text[at + 1 : end], commas))
            commas = 0
        elif character == "," and not depth:
            commas += 1
        elif character in _ENDS and not depth and len(found) < 1 and _ends_statement(text, at):
            break
        if len(found) == 5:
            break
    return found


def _ends_statement(text: str, at: int) -> bool:
    return text[at] != "{" or text[at - 1 : at] not in ("$", "(", ">", "#")


def value_and_rest(calls: list[Call], after: str) -> tuple[list[Call], str]:
    """The calls that really take the LSID, without those that hand it on, and what follows the value."""
    rest = _past(after)
    for number, call in enumerate(calls):
        closes = _CLOSES.match(rest)
        if call.name and call.last not in _HANDING_ON:
            return calls[number:], rest
        if closes is None:
            return calls[number:], rest
        rest = _past(rest[closes.end() :])
    return [], rest


def _past(text: str) -> str:
    match = _TAIL.match(text)
    return text[match.end() :] if match else text
