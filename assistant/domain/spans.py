"""How long steps take that follow one another, and lanes of which several are under way at the same time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import groupby

from assistant.domain.plan import Estimate, EstimateSource, Step

_ORDER = (EstimateSource.ASSUMED, EstimateSource.GUIDES, EstimateSource.HISTORY)
"""The least sure first."""


def in_groups(steps: Iterable[Step]) -> Iterator[tuple[str, tuple[Step, ...]]]:
    """Steps that belong to one group together, each other step by itself with an empty name."""
    for name, members in groupby(steps, lambda step: step.group):
        if name:
            yield name, tuple(members)
        else:
            yield from (("", (step,)) for step in members)


def lanes(steps: Iterable[Step]) -> dict[str, list[Step]]:
    """The steps of a group by their lanes, each in order."""
    found: dict[str, list[Step]] = {}
    for step in steps:
        found.setdefault(step.lane, []).append(step)
    return found


def in_a_row(estimates: Iterable[Estimate]) -> Estimate | None:
    """One after another, as sure as the least sure of them; None when nothing can be said."""
    known = list(estimates)
    if not known:
        return None
    low = sum((one.low for one in known), timedelta())
    high = sum((one.high for one in known), timedelta())
    return Estimate(low, high, min((one.source for one in known), key=_ORDER.index))


def lasts(steps: Iterable[Step], at_once: int) -> Estimate | None:
    """How long steps take with at most so many lanes of a group at once; None when nothing can be said."""
    found = []
    for name, members in in_groups(steps):
        one = side_by_side(lanes(members).values(), at_once) if name else members[0].estimate
        if one is not None:
            found.append(one)
    return in_a_row(found)


def side_by_side(group: Iterable[Sequence[Step]], at_once: int) -> Estimate | None:
    """A group in waves of so many lanes: each wave lasts as long as the longest of its lanes."""
    whole = [found for lane in group if (found := in_a_row(step.estimate for step in lane if step.estimate))]
    waves = [whole[at : at + at_once] for at in range(0, len(whole), at_once)]
    return in_a_row(
        Estimate(
            max(one.low for one in wave), max(one.high for one in wave), min((o.source for o in wave), key=_ORDER.index)
        )
        for wave in waves
    )
