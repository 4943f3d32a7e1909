"""What one appliance knows of its failover relationship."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

TIMEOUT = 180.0  # seconds; the real default of the Primary Site Instance Timeout is not public [B]
SUCCESS = "success"  # the only status that was ever seen (product-facts 2c)
FAILURE = "failure"  # ours [?]
_HISTORY = 30


class Role(StrEnum):
    """A failover role by its API name (product-facts 2c)."""

    NONE = "none"
    PRIMARY = "primary"
    BACKUP = "backup"

    @property
    def other(self) -> Role:
        """The role of the peer."""
        return {Role.PRIMARY: Role.BACKUP, Role.BACKUP: Role.PRIMARY}.get(self, self)


class Refused(Exception):
    """Something that failover does not allow. ``reason`` is a key of the console's texts, with its parameters."""

    def __init__(self, reason: str, **parameters: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.parameters = parameters


@dataclass(frozen=True)
class Connection:
    """Where an appliance is reached, as the form of the Failover page was filled in."""

    host: str
    port: str

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


@dataclass(frozen=True)
class Entry:
    """One line of Status History. ``text`` is a key of the console's texts."""

    at: float
    text: str


@dataclass(frozen=True)
class Seen:
    """What was seen of the peer at its last check, which is at most a minute old."""

    at: float
    contacted: bool
    role: Role


@dataclass
class Member:
    """The failover state of one box. Settings of ours: what each box has for itself is not public [B].

    ``automatic`` and ``operations`` are the check boxes of Backup Settings; ``moves_shared_ip`` that of the site
    instance's configuration: whether the shared address follows the role.
    """

    role: Role = Role.NONE
    key: str = ""
    peer: Connection | None = None
    synced_at: float | None = None
    sync_status: str = ""
    automatic: bool = False
    operations: bool = True
    timeout: float = TIMEOUT
    moves_shared_ip: bool = True
    seen: Seen | None = None
    history: list[Entry] = field(default_factory=list)

    def note(self, at: float, text: str) -> None:
        """Add a line to Status History; the oldest go."""
        self.history = [*self.history, Entry(at, text)][-_HISTORY:]

    def synced(self, at: float, status: str) -> None:
        self.synced_at, self.sync_status = at, status

    def leave(self) -> None:
        """Forget the peer and all that was between the two; nothing else is lost (guide 000, Failover page)."""
        self.role, self.peer, self.seen = Role.NONE, None, None
        self.synced_at, self.sync_status = None, ""
