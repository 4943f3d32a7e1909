"""What is to be reached in a failover pair (P3, P4, V4, S1 to S3, E): the goals of its steps, and how it is chosen."""

from __future__ import annotations

import enum
from datetime import datetime

from assistant.domain.message import Message
from assistant.domain.question import Question
from assistant.domain.value import value, wire_enum


@wire_enum
class Method(enum.Enum):
    """Which appliance of a pair goes first."""

    SYNCHRONOUS = "synchronous"
    """The primary first; it stays primary (P3)."""
    ASYNCHRONOUS = "asynchronous"
    """The backup first; it becomes primary and stays it (P4)."""


@wire_enum
class Swing(enum.Enum):
    """How the site's host name is led to the other appliance."""

    SHARED_IP = "shared-ip"
    """S1: an address that one of them holds."""
    DNS = "dns"
    """S2: the record at the DNS controller."""
    NAT = "nat"
    """S3: the entry at the NAT controller."""


@value
class SyncNow:
    """A data sync from primary to backup ended well after it was asked for (R25)."""

    primary: str
    backup: str
    start_at: str = ""
    """On whose Failover page it is started; empty: the primary's, and the backup's where that has no such control."""


@value
class InSync:
    """The last data sync of a pair ended well, as its primary shows it (P5)."""

    primary: str
    backup: str


@value
class ExtractSessions:
    """The session data of an appliance is on this computer (R20b)."""

    appliance: str
    file: str
    """File name inside the run's folder, without the ending."""


@value
class SetAutomaticFailover:
    """The backup takes over by itself when the primary is silent, or does not (product-facts 2d)."""

    appliance: str
    """On whose Failover page it is set."""
    on: bool


@value
class BreakFailover:
    """Neither appliance has a failover role any more."""

    primary: str
    backup: str


@value
class EstablishFailover:
    """Both have the role that is meant, over their own addresses (R22 to R24)."""

    primary: str
    backup: str


@value
class SetRole:
    """``primary`` is primary and ``backup`` is backup, their relationship standing (product-facts 2d)."""

    primary: str
    backup: str
    sync_first: bool
    force: bool
    """Whether the primary becomes backup even if the other cannot be reached."""


@value
class SwitchSharedIp:
    """The shared address answers with another appliance (S1)."""

    off: str
    on: str
    address: str
    """Without a port."""


@value
class PointDns:
    """The site's host name resolves to another appliance, at the authoritative servers and here (S2)."""

    to: str
    address: str
    """Without a port."""


@value
class PointNat:
    """The site's public name reaches another appliance (S3)."""

    to: str


@value
class TestByHosts:
    """From this computer the site's host name was led to an appliance, which served it rightly (V4)."""

    __test__ = False

    appliance: str
    address: str
    """Without a port."""


@value
class TestElsewhere:
    """The same from a second computer, told by the result file that it left, or by a person (V4)."""

    __test__ = False

    appliance: str
    question: Question


@value
class AwaitWindow:
    """The moment that was planned for a maintenance window has come (R27)."""

    window: int
    at: datetime


# ── What is switched off meanwhile ───────────────────────────────────────────────────────────────────


@value
class SwitchedOff:
    """Something that a step switches off, and that has to be back before the run is over."""

    id: str
    """Stable, such as ``failover`` or ``shared-ip``."""
    text: Message
    """What is off: ``The failover relationship is broken``."""
    advice: Message
    """How it comes back."""
    exposes: bool = False
    """Whether nothing takes over for the primary meanwhile."""
