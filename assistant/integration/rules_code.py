"""Places in source code: LSID declared, read, compared, printed or sorted as a number."""

from __future__ import annotations

import re

from assistant.integration.languages import Family
from assistant.integration.naming import holds_value
from assistant.integration.occurrence import Hit, Occurrence
from assistant.integration.values import Code, Sureness

_INTEGER = (
    r"(?:(?:un)?signed\s+)?(?:long\s+long|long\s+int|short\s+int|int|long|short|unsigned|uint|ulong|ushort|sbyte|integer"
    r"|Int(?:16|32|64)|UInt(?:16|32|64)|Integer|Long|Short|BigInteger|BigDecimal|[su]?int(?:8|16|32|64)(?:_t)?"
    r"|size_t|DWORD|WORD|LONG(?:LONG)?|INT(?:16|32|64)?|ULONG|UINT|__int(?:32|64)|decimal|double|float|NSInteger|i32|i64|u32|u64)"
)
_TYPE_BEFORE = re.compile(
    rf"(?<![\w.$\"'])((?:System\.)?{_INTEGER}(?:\?|\[\])?)\s+(?:[*&]\s*|final\s+|const\s+)?(?:\w+(?:::|\.))?[$@]?$"
)
_LIST_BEFORE = re.compile(rf"(\w+<\s*(?:System\.|java\.lang\.)?{_INTEGER}\s*(?:,[^<>]*)?>)[?]?\s+[$&]?$")
_BRACKET_BEFORE = re.compile(
    r"(\[(?:System\.)?(?:int|long|uint|u?int(?:16|32|64)|decimal|double|bigint|nullable\[int\])\])\s*"
    r"(?:\$[\w:]*\.)?[$(]*(?:\w+[.\[])?[\"']?$",
    re.IGNORECASE,
)
_CAST_BEFORE = re.compile(
    rf"(\(\s*(?:{_INTEGER}|integer)\s*\)|(?:static|reinterpret|dynamic)_cast<\s*{_INTEGER}\s*>\s*\()\s*"
    r"[$@]?(?:[\w.$]|->|::|\(\)|\[\s*[\"']?|\(\s*[\"'])*$"
)
_TYPE_AFTER = re.compile(
    r"[\"'\])]*\s+As\s+(?:New\s+)?((?:Nullable\(Of\s+|System\.)?(?:U?Integer|U?Long|U?Short|U?Int(?:16|32|64)|Decimal|Double|Single)\b\)?)"
    r"|\??\s*:\s*((?:readonly\s+)?(?:number|bigint)\b(?:\[\]|\s*\|\s*(?:null|undefined))?)\s*(?=[;,)=}\n]|$)"
    r"|\s*:\s*((?:(?:\w+\.)?(?:Optional|Mapped|Final|ClassVar)\[)*(?:int|float|np\.int(?:32|64)|(?:builtins\.)?int)\b\]*(?:\s*\|\s*None)?\]?)\s*(?=[=,)\n#]|$)"
    r"|\s*:\s*((?:Int|Long|Short|BigInt|UInt|Int32|Int64|i32|i64|u32|u64)\b\??)"
    r"|\s+((?:\*|\[\])?u?int(?:8|16|32|64)?)\s*(?=[`,)/\n]|$)"
)
_SCALAR_ONLY = {2: (Family.SCRIPT, Family.MARKUP), 3: (Family.HASH,), 4: (Family.C,), 5: (Family.C,)}

_ORM = (
    r"(?:(?:Big|Small|Tiny|Positive|PositiveBig|PositiveSmall)?Integer(?:Field)?|(?:Big)?AutoField|BigInteger|SmallInteger|INTEGER"
    r"|BIGINT|DataTypes\.(?:INTEGER|BIGINT|NUMBER|DECIMAL|FLOAT|DOUBLE)|Sequelize\.(?:INTEGER|BIGINT)|Number|(?:Big)?IntField"
    r"|DecimalField|FloatField|Numeric|sa\.Integer|db\.Integer|IntegerType(?:\(\))?|LongType(?:\(\))?)"
)
_ORM_AFTER = re.compile(
    rf"\w*[\"']?\s*[:=]\s*(?:[\w.]*(?:Column|mapped_column|Field|attr|attribute|property)?\s*[({{]\s*)?(?:[\"']\w+[\"']\s*,\s*)?"
    rf"(?:type\s*:\s*)?((?:[\w]+\.)?{_ORM})\b(?!\s*\.(?:parse|valueOf|is))"
)
_ORM_NUMBER_CALL = re.compile(r"\s*\(\s*(?!\))[^)\s]")
_COLUMN_AFTER = re.compile(
    rf"[\"']?\s*,\s*(?::(integer|bigint|decimal|float)\b|[\"'](integer|bigint|int|number)[\"']|((?:\w+\.)?{_ORM})\b)"
)
_MIGRATION_BEFORE = re.compile(
    r"(?:\.|->)((?:unsigned|big|small|medium|tiny)*(?:integer|int|increments))\s*\(?\s*:?[\"']?$", re.IGNORECASE
)
_PARAMETER = re.compile(
    r"[\"'][^;\n]{0,60}?,\s*[^;\n]{0,40}?\b((?:Sql|MySql|OleDb|Odbc|Oracle|Npgsql)?DbType\.(?:Tiny|Small|Big)?(?:Int(?:16|32|64|eger)?|Decimal|Numeric|Number)\b"
    r"|Types\.(?:INTEGER|BIGINT|NUMERIC|SMALLINT)|ad(?:Integer|BigInt|Numeric)\b|PDO::PARAM_INT|SQL_(?:C_)?S?LONG|SQL_INTEGER"
    r"|sql\.(?:Int|BigInt)\b|oracledb\.NUMBER|PARAM_INT)"
)
_SCHEMA_AFTER = re.compile(
    r"\\?[\"']?\s*:\s*\{[^{}]{0,160}?[\"']?(?:type|bsonType)\\?[\"']?\s*:\s*\[?\s*\\?[\"']?(integer|number|long|int|short|double|float)\b"
    r"|\\?[\"']\s*,\s*\\?[\"']type\\?[\"']\s*:\s*(?:\[\s*\\?[\"']null\\?[\"']\s*,\s*)?\\?[\"'](int|long|integer|number|float|double)\b"
    r"|[\"']?\s*:\s*\n(?:\s+(?!type)\w+\s*:[^\n]*\n){0,2}\s+type\s*:\s*[\"']?(integer|number|int|long|bigint)\b"
)
_DTYPE_AFTER = re.compile(
    r"[\"']\s*:\s*[\"']?((?:np\.|numpy\.|pd\.)?[Ii]nt(?:8|16|32|64)?)\b[\"']?\s*[,})]|[\"']?\]?\.(?:astype|cast)\(\s*[\"']?((?:np\.|pd\.|pl\.)?[Ii]nt(?:eger|32|64)?|bigint|long)\b"
)

_PARSERS_WORDS = """
int long integer float double decimal number bigint parseint parseinteger parselong parseshort parseuint32
parsefloat toint toint16 toint32 toint64 touint32 touint64 tolong todecimal todouble cint clng clnglng cdbl cdec
csng fix intval floatval settype is_numeric is_int ctype_digit isnumeric isinteger isnan isint atoi atol atoll
strtol strtoll strtoul strtoull stoi stol stoll stoul stoull atoi64 _wtoi _atoi64 parseuint asint64 getint getlong
getshort getint16 getint32 getint64 getbigdecimal getdecimal setint setlong setint32 setint64 asint aslong optint
optlong getintvalue looks_like_number to_number tointeger safeinteger toint_or int64 int32 uint64 uint32 int16
to_numeric getasint getaslong readint32 readint64 parsedouble createinteger sscanf
"""
_PARSERS = frozenset(_PARSERS_WORDS.split())
_NUMERIC_OWNER = re.compile(
    r"^(?:System\.)?(?:U?Int(?:16|32|64)|int|uint|u?long|short|Integer|Long|Short|BigInteger|decimal|Decimal|double|Double|Number)$"
)
_STATIC = frozenset({"parse", "tryparse", "valueof", "parseexact", "isinteger", "issafeinteger", "decode", "new"})
_PARSE_AFTER = re.compile(
    r"[^\w\s,;=<>+*/(){}:?&|]?\.?(?:(?:\.|->)(to_i|to_int|intValue|longValue|asInt|asLong|toInt|toLong|toInteger|isdigit|isnumeric"
    r"|getAsInt|getAsLong|GetInt32|GetInt64|IntValue|toLongOrNull|toIntOrNull|to_f)\b)"
)
_AS_INT = re.compile(r"\s+as\s+(int|Int|Long|long|i32|i64|u32|u64|number)\b")
_RADIX = re.compile(r"\s*,\s*16\b")
_DIGITS = re.compile(
    r"\\?[\"']?\]?\s*(?:[=:>]|=>)\s*\\*[\"']?\(?(?:\?P?<\w+>)?(\\+d(?:[+*{]|$)|\[0-9\](?:[+*{]|\\\+|$)|\[\[:digit:\]\])"
)
_FORMAT_VALUE = re.compile(r"\\?[\"']?\s*[=:>]\s*\\?[\"']?(%\d*l*[diu])\b")
_SPEC_AFTER = re.compile(r"[\])\"'\w.]*\s*:\s*([0-9<>^+, ]*[dnxX])\s*\}")

_COMPARED = re.compile(r"\s*(===|!==|==|!=|<>|<=|>=|<|>|-eq|-ne|-lt|-gt|-le|-ge)\s*(-?\d+)L?(?![\w.'\"-])")
_REVERSED = re.compile(
    r"(?<![\w.'\"$\-])(-?\d+)L?\s*(===|!==|==|!=|<>|<=|>=|<|>|-eq|-ne|-lt|-gt|-le|-ge)\s*[\w.$@\->]*$"
)
_SIZED = re.compile(r"\s*(<=>|<=?|>=?|-lt|-gt|-le|-ge)\s*[$@]?(?=[A-Za-z_(])(?![A-Za-z_]+\s*>)")
_SQL_EQUALS = re.compile(r"\s*=\s*(-?\d+)(?![\w.'\"-])")
_BETWEEN = re.compile(r"\s+(?:not\s+)?(between\s+-?\d+|in\s*\(\s*-?\d+)(?![\w.-])", re.IGNORECASE)
_ASSIGNED = re.compile(r"\s*:?=\s*(-?\d+)L?\s*(?:[;,)\n#}]|$|//)")
_COMPUTED = re.compile(
    r"\s*(\+\+|--(?!\s*\w)|[+\-]=\s*\d+|[%*]\s*\d+|[+\-]\s+\d+(?![\w.]))|\s*(-)\s*\w+(?:\.|->|\[)[\"']?\w*[Ll][Ss][Ii][Dd]\b"
)
_ORDER_BY = re.compile(
    r"\border\s+by\s+(?:[\w.\[\]\"`()]+(?:\s+(?:asc|desc))?\s*,\s*)*(?:\w+\()?[\w.\[\]\"`@]*$", re.IGNORECASE
)
_SORT_OBJECT = re.compile(r"\b(Sort-Object|sort)\s+(?:-\w+\s+)*(?:\{\s*(?:\[\w+\])?\$_\.)?['\"]?$", re.IGNORECASE)
_SORTERS_WORDS = """
orderby orderbydescending thenby thenbydescending sort sorted sortby sort_by sort_values order_by orderbydesc
comparing sort_index nlargest nsmallest comparingint comparinglong min_by max_by minby maxby order reorder usort
array_multisort
"""
_SORTERS = frozenset(_SORTERS_WORDS.split())
_BLOCK = re.compile(r"\b(sort_by|min_by|max_by|sort)!?\s*(?:\{|do\b)\s*(?:\|[^|{}]*\|)?[^{}|]*$")
_LARGEST = frozenset({"max", "min", "greatest", "least"})
_KEYWORD = re.compile(r"[\"']?\s*=\s*$")


def hit(one: Occurrence) -> Hit | None:
    """What is the matter with an LSID in source code, if anything."""
    for rule in (read_as_number, formatted, declared, sorted_, compared):
        found = rule(one)
        if found is not None:
            return found
    return None


def read_as_number(one: Occurrence) -> Hit | None:
    """A call, cast or pattern that takes it for a number."""
    if match := _DIGITS.match(one.after):
        return Hit(Code.DIGITS, match[1])
    if not holds_value(one.name):
        return None
    if one.calls and (found := _parser(one)):
        return found
    if match := _BRACKET_BEFORE.search(one.before):
        lead = one.before[: match.start()]
        own = one.name.startswith("$") and re.fullmatch(r"\s*(?:param\b)?[\s,(]*", lead, re.IGNORECASE)
        return Hit(Code.DECLARED if own else Code.PARSED, match[1])
    if match := _CAST_BEFORE.search(one.before):
        return Hit(Code.PARSED, match[1].strip())
    if match := _PARSE_AFTER.match(one.rest) or _PARSE_AFTER.match(one.after):
        return Hit(Code.PARSED, f".{match[1]}")
    if one.family in (Family.C, Family.SCRIPT) and (match := _AS_INT.match(one.rest)):
        return Hit(Code.PARSED, f"as {match[1]}")
    return None


def _parser(one: Occurrence) -> Hit | None:
    call = one.calls[0]
    last = call.last
    if call.commas and last not in ("setint", "setlong", "setint32", "setint64", "sscanf"):
        return None
    owner = re.split(r"\.|::|->", call.name)
    typed = len(owner) > 1 and last in _STATIC and _NUMERIC_OWNER.match(owner[-2].strip("[]"))
    bracket = call.name.startswith("[") and last in _STATIC and _BRACKET_BEFORE.match(call.name.split("::")[0])
    new = last in ("integer", "long", "biginteger") and re.search(r"\bnew\s+[\w.]+\s*\(\s*$", one.before)
    if not (typed or bracket or new or last in _PARSERS):
        return None
    if _RADIX.match(one.rest) or (last == "int" and call.name not in ("int", "Int", "INT")):
        return None
    return Hit(Code.PARSED, f"{call.name}()")


def formatted(one: Occurrence) -> Hit | None:
    """Printed with %d or the like."""
    if match := _FORMAT_VALUE.match(one.after):
        return Hit(Code.FORMATTED, match[1])
    if not holds_value(one.name):
        return None
    if "{" in one.before and (match := _SPEC_AFTER.match(one.after)):
        return Hit(Code.FORMATTED, f":{match[1].strip()}")
    spec = _spec_for(one)
    return Hit(Code.FORMATTED, spec) if spec else None


_LITERAL = re.compile(r"\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)'")
_SPEC = re.compile(r"%(?:%|[-+ #0]*\d*(?:\.\d+)?(?:hh|h|ll|l|I64|j|z)?([a-zA-Z]))")
_PERCENT = re.compile(r"(?:\"((?:[^\"\\]|\\.)*)\"|'((?:[^'\\]|\\.)*)')\s*%\s*(\([^()]*)?[\w.\[\"'$]*$")


def _spec_for(one: Occurrence) -> str:
    """The conversion that prints this argument, when it is one for whole numbers."""
    if "%" not in one.before:
        return ""
    if match := _PERCENT.search(one.before):
        return _whole(match[1] or match[2] or "", (match[3] or "").count(","))
    for call in one.calls[:1]:
        literal = None
        for literal in _LITERAL.finditer(call.arguments):
            if "%" in literal.group():
                break
        if literal is None or "%" not in literal.group():
            continue
        behind = call.arguments[literal.end() :]
        return _whole(literal[1] or literal[2] or "", behind.count(",") - 1)
    return ""


def _whole(template: str, number: int) -> str:
    specs = [match for match in _SPEC.finditer(template) if match[1]]
    if 0 <= number < len(specs) and specs[number][1] in "diu":
        return specs[number].group()
    return ""


def declared(one: Occurrence) -> Hit | None:
    """A variable, field, parameter, property or column of a mapping."""
    if not holds_value(one.name):
        return None
    return _in_schema(one) or _own_type(one) or _handed_type(one)


def _own_type(one: Occurrence) -> Hit | None:
    if one.family in (Family.SQL, Family.XML):
        return None
    for pattern in (_TYPE_BEFORE, _LIST_BEFORE, _MIGRATION_BEFORE):
        if match := pattern.search(one.before):
            return Hit(Code.DECLARED, match[1])
    return _type_after(one)


def _handed_type(one: Occurrence) -> Hit | None:
    for pattern in (_PARAMETER, _COLUMN_AFTER, _DTYPE_AFTER):
        if match := pattern.match(one.after):
            return Hit(Code.DECLARED, next(part for part in match.groups() if part))
    if one.family not in (Family.SQL, Family.XML) and (match := _ORM_AFTER.match(one.after)):
        tail = one.after[match.end() :]
        if not (match[1] == "Number" and _ORM_NUMBER_CALL.match(tail)):
            return Hit(Code.DECLARED, match[1])
    return None


def _type_after(one: Occurrence) -> Hit | None:
    match = _TYPE_AFTER.match(one.after)
    if match is None or match.lastindex is None:
        return None
    families = _SCALAR_ONLY.get(match.lastindex)
    if families is not None and one.family not in families:
        return None
    if match.lastindex == 1 and one.family not in (Family.BASIC, Family.MARKUP):
        return None
    return Hit(Code.DECLARED, match[match.lastindex].strip())


def _in_schema(one: Occurrence) -> Hit | None:
    match = _SCHEMA_AFTER.match(one.after)
    if match is None:
        return None
    return Hit(Code.SCHEMA, next(part for part in match.groups() if part))


def sorted_(one: Occurrence) -> Hit | None:
    """Sorted by it, or the largest one looked for."""
    if not holds_value(one.name):
        return None
    if _ORDER_BY.search(one.before):
        return Hit(Code.SORTED, "ORDER BY")
    if match := _SORT_OBJECT.search(one.before):
        return Hit(Code.SORTED, match[1])
    if one.family is Family.HASH and (match := _BLOCK.search(one.before)):
        return Hit(Code.SORTED, match[1])
    for call in one.around[:3]:
        if call.last in _SORTERS:
            return Hit(Code.SORTED, f"{call.name}()")
    if one.calls and one.calls[0].last in _LARGEST and one.calls[0].commas == 0:
        return Hit(Code.SORTED, f"{one.calls[0].name}()", Sureness.LIKELY)
    return None


def compared(one: Occurrence) -> Hit | None:
    """Compared or computed with a number."""
    if not holds_value(one.name) or one.family is Family.DATA:
        return None
    rest = one.rest
    if match := _COMPARED.match(rest):
        return Hit(Code.COMPARED, f"{match[1]} {match[2]}")
    if not rest.startswith("(") and (match := _REVERSED.search(one.before)):
        return Hit(Code.COMPARED, f"{match[1]} {match[2]}")
    if match := _BETWEEN.match(rest):
        return Hit(Code.COMPARED, " ".join(match[1].split()))
    if _in_query(one) and (match := _SQL_EQUALS.match(rest)):
        return Hit(Code.COMPARED, f"= {match[1]}")
    if (match := _SIZED.match(rest)) and not (one.family is Family.MARKUP and match[1] in ("<", ">")):
        return Hit(Code.SORTED, match[1], Sureness.LIKELY)
    if match := _COMPUTED.match(rest):
        return Hit(Code.COMPUTED, " ".join((match[1] or match[2]).split()))
    if match := _ASSIGNED.match(rest):
        return Hit(Code.ASSIGNED, match[1], Sureness.LIKELY)
    return None


_QUERY = re.compile(r"\b(?:where|and|or|on|having|if|elseif|while|until|when|case)\s+[\w.\[\]\"`(@]*$", re.IGNORECASE)


def _in_query(one: Occurrence) -> bool:
    return _QUERY.search(one.before) is not None
