"""Management > Security of /login: the key by which appliances know each other (R22, product-facts 6b)."""

from __future__ import annotations

import enum

from assistant.appliance.console import words
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.model import Control, Page, Role
from assistant.domain.secret import Secret
from assistant.domain.value import value, wire_enum

_TYPED = frozenset({Role.TEXT, Role.PASSWORD})
_MASKS = frozenset("*•●·")


@wire_enum
class KeyState(enum.Enum):
    """What the page tells of the inter-appliance key."""

    ABSENT = "absent"
    """No such field was found, or more than one."""
    EMPTY = "empty"
    SHOWN = "shown"
    MASKED = "masked"
    """The page does not give it away: there may be one or none."""


@wire_enum
class KeyMatch(enum.Enum):
    """Whether two appliances have the same key."""

    EQUAL = "equal"
    DIFFERENT = "different"
    UNKNOWN = "unknown"


@value
class SecurityPage:
    """Management > Security. It cannot be written to a run file while it holds a key."""

    state: KeyState
    key: Secret | None = None
    """Only when it is shown."""


def security(page: Page, finder: Finder) -> SecurityPage:
    """Read the Security page."""
    fields = finder.controls(page, "security.psk", roles=_TYPED)
    if not fields and not finder.labels.control("security.psk").known_in(finder.language):
        fields = [c for c in page.controls if c.role in _TYPED and c.visible and words.KEY.search(c.name)]
    if len(fields) != 1:
        return SecurityPage(KeyState.ABSENT)
    state = _state(fields[0])
    return SecurityPage(state, Secret(fields[0].value.strip()) if state is KeyState.SHOWN else None)


def compare_keys(one: SecurityPage, other: SecurityPage) -> KeyMatch:
    """Whether both have the same key, without showing either. Two empty fields are UNKNOWN: no key is not a key."""
    if one.key is not None and other.key is not None:
        return KeyMatch.EQUAL if one.key == other.key else KeyMatch.DIFFERENT
    if {one.state, other.state} == {KeyState.SHOWN, KeyState.EMPTY}:
        return KeyMatch.DIFFERENT
    return KeyMatch.UNKNOWN


def _state(field: Control) -> KeyState:
    text = field.value.strip()
    if not text:
        return KeyState.EMPTY if field.role is Role.TEXT else KeyState.MASKED
    return KeyState.MASKED if set(text) <= _MASKS else KeyState.SHOWN
