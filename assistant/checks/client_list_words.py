"""What the status of a Jump Client says, in four languages: why it has not updated itself."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.domain.clients import Why
from assistant.labels import Labels

_STATES: Mapping[Why, tuple[str, ...]] = {
    Why.LOST: ("lost", "verloren", "verschollen", "perso", "persa", "smarrit", "perdid"),
    Why.DISABLED: ("disabled", "deaktiviert", "disabilitat", "disattivat", "desativad", "desabilitad"),
    Why.OFFLINE: (
        *("offline", "disconnected", "not connected", "nicht verbunden", "getrennt", "non conness", "disconness"),
        *("non in linea", "desconectad", "não conectad", "fora de linha"),
    ),
    Why.PASSIVE: ("passiv", "standby", "stand-by", "stand by"),
}
"""Parts of words, in the order in which they count. What consoles say besides Upgrade Pending nobody published [?]."""
_PENDING = (
    *("upgrade pending", "update pending", "pending upgrade", "pending update", "needs update", "needs upgrade"),
    *("upgrade ausstehend", "aktualisierung ausstehend", "in sospeso", "in attesa di", "pendente"),
)


class StatusWords:
    """Reads what stands in the cells about the state of a client."""

    def __init__(self, labels: Labels) -> None:
        names = labels.control("jump.upgrade_pending").of(None)
        self._pending = tuple(dict.fromkeys((*_PENDING, *(name.lower() for name in names))))

    def pending(self, text: str) -> bool:
        """Whether it says that the update is still to come (C6); ``text`` in lower case."""
        return any(word in text for word in self._pending)

    def why(self, text: str) -> Why:
        """Why a client that is not up to date is not; ``text`` in lower case."""
        for why, parts in _STATES.items():
            if any(part in text for part in parts):
                return why
        return Why.QUEUED if self.pending(text) else Why.UNCLEAR
