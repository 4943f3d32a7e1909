"""The clients on the traffic nodes: numbers that follow from when nodes took clients and when they stopped.

Nobody ticks: how many are where is computed for the moment that is asked for, from what happened before. A region's
clients stay in it while a node there takes them. How fast they leave, come and come back is made up.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from assistant.simulator.fleet import ClientType

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

MINUTE = 60.0
_LEAST = 0.05  # the share of a node that has only just begun to take clients
_LONG_AGO = -40 * 86_400.0


class Door(Enum):
    """What clients find at a node."""

    OPEN = auto()
    CLOSED_TO_NEW = auto()
    SHUT = auto()


@dataclass(frozen=True)
class Habit:
    """How clients of a kind behave: how many are on each node at the start, all times in simulated seconds."""

    kind: ClientType
    usual: tuple[int, ...]
    gone_within: float
    """Once a node takes nobody any more, the last one has left it by then."""
    back_within: float
    """Once they were cut off, the last one is back by then."""


HABITS = (
    Habit(ClientType.REPRESENTATIVE, (3, 2, 4, 1, 5), 15 * MINUTE, 4 * MINUTE),
    Habit(ClientType.CUSTOMER, (5, 4, 7, 3, 6, 2), 25 * MINUTE, 10 * MINUTE),
)


@dataclass
class _Place:
    """A node. ``since``: when it began to take clients, or to take none; ``left``: who was on it then."""

    region: str
    stubborn: Callable[[], int]
    door: Door = Door.OPEN
    since: float = _LONG_AGO
    left: int = 0
    share: float = 1.0


@dataclass
class _Away:
    """Some who were cut off. ``since``: when they began to come back; None: there is nothing to come back to."""

    region: str
    count: int
    since: float | None


class Crowd:
    """The clients of one kind on all nodes of a cluster.

    ``regions``: the region of each node by its name. ``stubborn``: how many of a node's clients never leave it.
    """

    def __init__(self, habit: Habit, regions: Mapping[str, str], stubborn: Callable[[str], int]) -> None:
        self.kind = habit.kind
        self._habit = habit
        self._places = {name: _Place(region, lambda name=name: stubborn(name)) for name, region in regions.items()}  # type: ignore[misc]
        self._regions: dict[str, dict[str, _Place]] = {}
        self._all: dict[str, int] = {}
        for number, (name, place) in enumerate(self._places.items()):
            self._regions.setdefault(place.region, {})[name] = place
            usual = habit.usual[number % len(habit.usual)]
            self._all[place.region] = self._all.get(place.region, 0) + usual
        self._away: list[_Away] = []
        self._known: tuple[float, dict[str, int]] | None = None

    def count(self, name: str, at: float) -> int:
        """How many are on a node."""
        return self.counts(at).get(name, 0)

    def counts(self, at: float) -> dict[str, int]:
        """How many are on each node."""
        if self._known is None or self._known[0] != at:
            self._known = at, self._count(at)
        return self._known[1]

    def forget(self) -> None:
        """Somebody's stubbornness has changed."""
        self._known = None

    def follow(self, doors: Mapping[str, Door], at: float, *, back: bool) -> dict[str, int]:
        """What clients find at the nodes from now on; who was cut off, by node.

        ``back``: whether there is a site to come back to.
        """
        changed = {name: door for name, door in doors.items() if self._places[name].door is not door}
        before = self.counts(at) if changed else {}
        cut = {name: before[name] for name, door in changed.items() if door is Door.SHUT and before[name]}
        for name, door in changed.items():
            self._change(self._places[name], door, before[name], at)
        self._follow_away(cut, at, back=back)
        self._known = None
        return cut

    def _follow_away(self, cut: Mapping[str, int], at: float, *, back: bool) -> None:
        if not back:
            self._away = [_Away(region, count, None) for region, count in self._all.items()]
            return
        self._away += [_Away(self._places[name].region, count, at) for name, count in cut.items()]
        for away in self._away:
            away.since = at if away.since is None else away.since
        self._away = [one for one in self._away if self._still_away(one, at)]

    def _change(self, place: _Place, door: Door, here: int, at: float) -> None:
        before, place.door, place.since = place.door, door, at
        place.left = here if door is Door.CLOSED_TO_NEW else 0
        usual = sum(self._habit.usual) / len(self._habit.usual)
        place.share = max(_LEAST, min(1.0, here / usual)) if before is Door.CLOSED_TO_NEW else _LEAST

    def _count(self, at: float) -> dict[str, int]:
        found = {name: self._staying(place, at) for name, place in self._places.items()}
        strangers = 0
        for region, places in self._regions.items():
            away = sum(self._still_away(one, at) for one in self._away if one.region == region)
            free = max(0, self._all[region] - away - sum(found[name] for name in places))
            taking = [name for name, place in places.items() if place.door is Door.OPEN]
            if taking:
                self._spread(found, free, taking, at)
            else:
                strangers += free
        if strangers:
            self._spread(found, strangers, [n for n, place in self._places.items() if place.door is Door.OPEN], at)
        return found

    def _staying(self, place: _Place, at: float) -> int:
        """Who has not left yet a node that takes nobody any more."""
        if place.door is not Door.CLOSED_TO_NEW or not place.left:
            return 0
        gone = int(place.left * (at - place.since) / self._habit.gone_within)
        return max(place.left - gone, min(place.left, place.stubborn()))

    def _still_away(self, away: _Away, at: float) -> int:
        if away.since is None:
            return away.count
        return max(0, away.count - int(away.count * (at - away.since) / self._habit.back_within))

    def _spread(self, found: dict[str, int], count: int, taking: Sequence[str], at: float) -> None:
        """Give each node its part, which grows while it has only just begun to take clients."""
        weights = [self._weight(self._places[name], at) for name in taking]
        whole, passed, given = sum(weights), 0.0, 0
        for name, weight in zip(taking, weights, strict=True):
            passed += weight
            upto = round(count * passed / whole)
            found[name] += upto - given
            given = upto

    def _weight(self, place: _Place, at: float) -> float:
        return min(1.0, place.share + (at - place.since) / self._habit.gone_within)
