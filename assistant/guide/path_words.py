"""How needs and sources are said."""

from __future__ import annotations

from assistant.domain.message import Message, plain, say
from assistant.domain.packages import PackageKind, PackageSource
from assistant.domain.path_rules import Bound
from assistant.domain.versions import Version

_NEEDS = {
    (PackageKind.BASE, Bound.AT_LEAST): say("path", "Base software {version} or later"),
    (PackageKind.BASE, Bound.ABOVE): say("path", "Base software later than {version}"),
    (PackageKind.SITE, Bound.AT_LEAST): say("path", "site software {version} or later"),
    (PackageKind.SITE, Bound.ABOVE): say("path", "site software later than {version}"),
}
SOURCES = {
    PackageSource.LIST: say("path", "the Updates page"),
    PackageSource.FILE: say("path", "what came with the update files"),
    PackageSource.ENTERED: say("path", "what was entered"),
    PackageSource.RULES: say("path", "the rule file"),
}


def need(kind: PackageKind, bound: Bound, version: Version) -> Message:
    """What has to be installed, in the middle of a sentence."""
    return _NEEDS[kind, bound](version=str(version))


def named(names: list[str]) -> str:
    """Names in a row; of many, the first few and how many there are."""
    return ", ".join(names) if len(names) <= 8 else f"{', '.join(names[:8])} … ({len(names)})"


def version(now: Version | None) -> Message:
    """An installed version, which may not be known."""
    return plain(str(now)) if now else say("path", "an unknown version")
