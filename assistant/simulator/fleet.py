"""The clients of a simulated site: consoles, sessions, Jumpoints and Jump Clients, as functions of time.

Names and numbers are made up. The behaviour follows the guides' client rules (procedures C1-C9) and
product-facts 2f and 4.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from assistant.simulator.absences import DAYS, Standing

DAY = 86_400.0
JUMP_CLIENTS = 120
UPGRADE_TIME = 90.0
PASSIVE_LATER = 600.0
_SETTINGS = ("concurrent", "bandwidth", "connection_rate", "automatic")


class ClientType(StrEnum):
    """Client types by their API names (product-facts 2f)."""

    REPRESENTATIVE = "representative"
    CUSTOMER = "support_customer"
    ATTENDEE = "presentation_attendee"
    JUMPOINT = "push_agent"
    JUMP_CLIENT = "pinned_client"


@dataclass(frozen=True)
class JumpClient:
    """One Jump Client. ``personal`` ones are not in a shared Jump Group. ``from_the_end``: its place among the others,
    counted backwards.
    """

    number: int
    name: str
    hostname: str
    group: str
    passive: bool
    personal: bool
    standing: Standing
    from_the_end: int

    @property
    def max_offline_minutes(self) -> int:
        """After how long off it uninstalls itself; 0: never."""
        return 0 if self.group == "Servers" else 90 * 24 * 60


@dataclass(frozen=True)
class JumpClientState:
    """A Jump Client at a moment. Times are simulated seconds; negative ones lie before the start."""

    connected: bool
    needs_update: bool
    changed_at: float


@dataclass(frozen=True)
class Outage:
    """The site's software was down from ``down`` to ``up`` (None: still is)."""

    down: float
    up: float | None = None


@dataclass(frozen=True)
class Upgrade:
    """The site came back at ``up`` with a new version; so many Jump Clients may update at a time (0: none)."""

    up: float
    concurrent: int


def _jump_client(number: int) -> JumpClient:
    return JumpClient(
        number,
        name=f"Client {number:03d}",
        hostname=f"pc-{number:03d}.example.com",
        group="Branch offices" if number % 3 else "Servers",
        passive=number % 10 == 0,
        personal=number % 20 == 7,
        standing={41: Standing.OFFLINE, 97: Standing.LOST}.get(number, Standing.HERE),
        from_the_end=JUMP_CLIENTS - number,
    )


@dataclass(frozen=True)
class Visitor:
    """A console, a session or a Jumpoint: connected while the site is up, back some time after it came up."""

    type: ClientType
    number: int
    hostname: str
    back_after: float


def _visitors() -> tuple[Visitor, ...]:
    reps = [Visitor(ClientType.REPRESENTATIVE, n, f"desk-{n}.example.com", 45.0 + 40 * n) for n in range(6)]
    guests = [Visitor(ClientType.CUSTOMER, n, f"customer-{n}.example.net", 700.0 + 200 * n) for n in range(4)]
    points = [Visitor(ClientType.JUMPOINT, n, f"jumpoint-{n}.example.com", 60.0 + 60 * n) for n in range(2)]
    return (*reps, *guests, *points)


class Connected(Protocol):
    """Who is connected to an appliance, as the API and the consoles tell it."""

    def count(self, kind: ClientType, at: float) -> int: ...
    def visitors_at(self, at: float) -> Sequence[Visitor]: ...
    def connected_jump_clients(self, at: float) -> Sequence[JumpClient]: ...


_JUMP_CLIENTS = tuple(_jump_client(n) for n in range(1, JUMP_CLIENTS + 1))
_RANKS = {
    client.number: rank
    for rank, client in enumerate(sorted(_JUMP_CLIENTS, key=lambda client: (client.passive, client.number)))
}


class Fleet:
    """Who is connected, and which Jump Clients still need the update, at any simulated moment.

    ``stop`` and ``resume`` tell when the site's software goes down and comes back; everything else is computed.
    ``kinds``: who comes to this appliance besides Jump Clients. ``standing``: how a Jump Client stands.
    """

    def __init__(
        self,
        kinds: frozenset[ClientType] = frozenset(ClientType),
        standing: Callable[[JumpClient], Standing] = lambda client: client.standing,
    ) -> None:
        self.standing = standing
        self.jump_clients = _JUMP_CLIENTS
        self.visitors = tuple(visitor for visitor in _visitors() if visitor.type in kinds)
        self.concurrent = 20
        self.bandwidth = 100
        self.connection_rate = 50
        self.automatic = True
        self.ahead = False  # the box has another version than the clients, who are elsewhere
        self._outage: Outage | None = None
        self._upgrade: Upgrade | None = None
        self._pending_at_stop: frozenset[int] = frozenset()
        self._stranded: frozenset[int] = frozenset()
        self._ranks = _RANKS

    def stop(self, at: float) -> None:
        """The software goes down: everyone is disconnected."""
        self._pending_at_stop = frozenset(c.number for c in self.jump_clients if self.state(c, at).needs_update)
        self._outage = Outage(at)

    def resume(self, at: float, *, upgraded: bool) -> None:
        """The software is back. After an upgrade every Jump Client needs the update until its turn comes.

        One that was still waiting for the version before stays behind for good (rule C8).
        """
        down = self._outage.down if self._outage else at
        self._outage = Outage(down, at)
        if upgraded:
            away = {client.number for client in self.jump_clients if self._is_away(client)}
            self._stranded |= self._pending_at_stop - away
            self._upgrade = Upgrade(at, self.concurrent if self.automatic else 0)

    @property
    def settings(self) -> dict[str, int | bool]:
        """The throttle of Jump Client upgrades: what a data sync carries over."""
        return {name: getattr(self, name) for name in _SETTINGS}

    @settings.setter
    def settings(self, values: dict[str, int | bool]) -> None:
        for name in _SETTINGS:
            setattr(self, name, values[name])

    def desert(self) -> None:
        """Nobody is here: the clients are at another box."""
        self._outage = Outage(-40 * DAY)

    def take_over(self, other: Fleet) -> None:
        """The clients come over from another box, as they stand there."""
        self._outage, self._upgrade = other._outage, other._upgrade
        self._pending_at_stop, self._stranded = other._pending_at_stop, other._stranded

    def visitors_at(self, at: float) -> tuple[Visitor, ...]:
        """The consoles, sessions and Jumpoints that are connected."""
        return tuple(visitor for visitor in self.visitors if self._is_back(visitor.back_after, at))

    def connected_jump_clients(self, at: float) -> tuple[JumpClient, ...]:
        return tuple(client for client in self.jump_clients if self.state(client, at).connected)

    def count(self, kind: ClientType, at: float) -> int:
        if kind is ClientType.JUMP_CLIENT:
            return len(self.connected_jump_clients(at))
        return sum(1 for visitor in self.visitors_at(at) if visitor.type is kind)

    def pending(self, at: float) -> int:
        """How many Jump Clients still need the update, those that are away included."""
        return sum(1 for client in self.jump_clients if self.state(client, at).needs_update)

    def state(self, client: JumpClient, at: float) -> JumpClientState:
        """Whether a Jump Client is connected and up to date (rules C5-C7)."""
        pending = self._needs_update(client, at)
        standing = self.standing(client)
        if standing is not Standing.HERE:
            return JumpClientState(False, pending, -DAYS[standing] * DAY)
        if self._outage is None:
            return JumpClientState(True, pending, -DAY - 60.0 * client.number)
        back = self._back_at(client)
        if back is not None and at >= back:
            return JumpClientState(True, pending, back)
        return JumpClientState(False, pending, self._outage.down)

    def _needs_update(self, client: JumpClient, at: float) -> bool:
        if self.ahead or client.number in self._stranded:
            return True
        if self._upgrade is None or at < self._upgrade.up:
            return False
        updated = self._updated_at(client)
        return updated is None or at < updated

    def _updated_at(self, client: JumpClient) -> float | None:
        """When the client's turn comes; an outage in between puts it off."""
        upgrade, outage = self._upgrade, self._outage
        if upgrade is None or self._is_away(client) or not upgrade.concurrent or client.number in self._stranded:
            return None
        turn = (self._ranks[client.number] + 1) * UPGRADE_TIME / upgrade.concurrent
        due = upgrade.up + 60.0 + turn + (PASSIVE_LATER if client.passive else 0.0)
        if outage is None or outage.down < upgrade.up or due < outage.down:
            return due
        return None if outage.up is None else outage.up + due - outage.down

    def _back_at(self, client: JumpClient) -> float | None:
        outage, upgrade = self._outage, self._upgrade
        if outage is None or outage.up is None:
            return None
        soon = outage.up + 20.0 + self._ranks[client.number]
        if upgrade is None or client.number in self._stranded:
            return soon
        updated = self._updated_at(client)
        return None if updated is None else max(soon, updated)

    def _is_away(self, client: JumpClient) -> bool:
        return self.standing(client) is not Standing.HERE

    def _is_back(self, after: float, at: float) -> bool:
        outage = self._outage
        if outage is None:
            return True
        return outage.up is not None and at >= outage.up + after
