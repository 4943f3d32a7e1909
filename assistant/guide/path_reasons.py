"""What a locked package waits for, read from the appliance's own words.

The words are not published, but for one screen in the guides (000 and 002): the installed Base does not satisfy what
the site package requires. So only the version numbers are read, and the few words that tell Base and site software
apart in four languages. What could mean two things means nothing here: the package then simply waits for what comes
before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from assistant.domain.packages import Package, PackageKind, PackageSource, PackageState
from assistant.domain.path_rules import Bound
from assistant.domain.site import Edition
from assistant.domain.versions import Version
from assistant.guide.path_needs import Need, installed, number

Kinds = Mapping[tuple[int, ...], frozenset[PackageKind]]
"""Version as a number -> the kinds of the known packages that have it."""

_TWO = (PackageKind.BASE, PackageKind.SITE)
_VERSION = re.compile(
    r"(?<![\d.])(?!\d{1,2}\.\d{1,2}\.(?:19|20)\d\d(?!\d))"  # not a date
    r"\d{1,6}(?:\.\d{1,6})+(?!\d)"
    r"(?!\s*(?:[KMGT]i?B\b|%|h\b|s\b|min|sec|hour|stund|tag|or[ae]\b|hora|minut|day))",  # nor an amount
    re.IGNORECASE,
)
_TAIL = r"[-\s]*(?:versione?|versão|v\.?)?[-\s]*$"
_BASE = re.compile(
    r"\b(?:bas(?:e|is)[-\s]?(?:software|update|aktualisierung)?"
    r"|(?:software|aggiornamento|atualização)\s+(?:(?:di|de|da)\s+)?base)" + _TAIL,
    re.IGNORECASE,
)
_SITE = re.compile(
    r"\b(?:bomgar|beyondtrust(?:\s+remote\s+support)?|site[-\s]?software|software\s+(?:del\s+sito|do\s+site))" + _TAIL,
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"\b(?:earlier|older|lower|below|between|at most|up to|maximum|conflict\w*"
    r"|älter\w*|niedriger\w*|höchstens|maximal\w*|zwischen|bis zu|konflikt\w*"
    r"|precedent[ei]|inferior[ei]?|al massimo|fino a|conflitt\w*"
    r"|anterior(?:es)?|inferiores|no máximo|até|entre|conflit\w*|mais antig\w*)\b",
    re.IGNORECASE,
)
"""A version may be named as the last one that is allowed."""
_OR = re.compile(
    r"\b(?:or(?!\s+(?:later|newer|higher|above|greater|any))|oder(?!\s+(?:neuer|höher|später))"
    r"|o(?!\s+(?:successiv|superior|più))|ou(?!\s+(?:mais|superior|posterior)))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Token:
    version: Version
    kind: PackageKind | None
    """As the words before it tell."""
    start: int
    end: int


def read_reason(package: Package, edition: Edition, kinds: Kinds) -> tuple[Need, ...]:
    """What a locked package waits for, where its reason tells that in one way only."""
    if package.state is not PackageState.LOCKED or _LIMIT.search(package.reason):
        return ()
    tokens = list(_tokens(package.reason))
    itself = number(package.version)
    others = [one for one in tokens if number(one.version) != itself or one.kind not in (None, package.kind)]
    has = [_installed_kinds(one, edition) for one in others]
    kinds_there = {kind for found in has for kind in found}
    guess = next(iter(kinds_there)) if len(kinds_there) == 1 else None
    wanted = [one for one, found in zip(others, has, strict=True) if not found]
    if not wanted:
        return _not_enough(guess, edition) if len(others) < len(tokens) else ()
    if _either_or(package.reason, wanted):
        return ()
    return tuple(_needs(wanted, kinds, guess, edition))


def named_licences(package: Package, by_version: Mapping[Version, list[Package]]) -> list[Package]:
    """Licence add-ons that the reason names: no version of them is installed that could be compared."""
    if package.state is not PackageState.LOCKED:
        return []
    found = [one for token in _tokens(package.reason) for one in by_version.get(token.version, ())]
    return [one for one in found if one.name != package.name and _names(package.reason, one.name)]


def _names(text: str, name: str) -> bool:
    """Whether a text names a package: ``Add-on 3.3`` is not named in ``Add-on 3.3.2``."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\.?\w)", text, re.IGNORECASE) is not None


def _tokens(reason: str) -> Iterable[_Token]:
    last = 0
    for match in _VERSION.finditer(reason):
        before = re.split(r"[.;:,()]\s", reason[last : match.start()])[-1]
        yield _Token(Version.parse(match.group()), _kind(before), match.start(), match.end())
        last = match.end()


def _kind(before: str) -> PackageKind | None:
    if _BASE.search(before):
        return PackageKind.BASE
    return PackageKind.SITE if _SITE.search(before) else None


def _installed_kinds(token: _Token, edition: Edition) -> tuple[PackageKind, ...]:
    return tuple(k for k in _TWO if token.kind in (None, k) and installed(edition, k) == token.version)


def _not_enough(kind: PackageKind | None, edition: Edition) -> tuple[Need, ...]:
    """The words of the guides' screen: what is installed does not satisfy what the package requires."""
    version = installed(edition, kind) if kind else None
    return (Need(kind, version, Bound.ABOVE, PackageSource.LIST),) if kind and version else ()


def _either_or(reason: str, wanted: list[_Token]) -> bool:
    return any(_OR.search(reason[one.end : other.start]) for one, other in pairwise(wanted))


def _needs(wanted: list[_Token], kinds: Kinds, guess: PackageKind | None, edition: Edition) -> Iterable[Need]:
    found: dict[PackageKind, set[Version]] = {}
    for token in wanted:
        kind = token.kind or _told_kind(token.version, kinds, guess)
        if kind is None:
            return  # a number that means something else may mean that the rest does, too
        if kind in _TWO:
            found.setdefault(kind, set()).add(token.version)
    for kind, versions in found.items():
        (version, *more) = versions
        need = Need(kind, version, Bound.AT_LEAST, PackageSource.LIST)
        if not more and not need.met(installed(edition, kind)):
            yield need


def _told_kind(version: Version, kinds: Kinds, guess: PackageKind | None) -> PackageKind | None:
    """By the packages that have this version, or by what is installed of the same kind and named beside it."""
    listed = kinds.get(number(version), frozenset())
    if guess is None:
        return next(iter(listed)) if len(listed) == 1 else None
    plain_number = len(version.parts) < 4  # four numbers without a word may be an address
    return guess if plain_number and (not listed or guess in listed) else None
