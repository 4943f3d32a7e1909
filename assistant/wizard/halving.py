"""Which half of a cluster's traffic nodes goes first, and how many nodes are upgraded at the same time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.domain.message import Message, many, say
from assistant.domain.plan import MOST_AT_ONCE, Choices, Estimate, Plan
from assistant.domain.spans import lasts
from assistant.guide.halves import Halves, propose
from assistant.wizard.closed import ClosedNetwork
from assistant.wizard.pins import Pins

NUMBERS = range(1, MOST_AT_ONCE + 1)
"""How many traffic nodes may be upgraded at the same time."""


class Halving(ClosedNetwork):
    """What is chosen of a cluster besides the packages."""

    @property
    def halves(self) -> Halves | None:
        """How the nodes are divided: as proposed, with what a person fixed. None: there is no cluster."""
        site = self._known_site()
        if site is None or not self.is_cluster:
            return None
        if self._halved is None or self._halved[0] is not site or self._halved[1] != self.pins:
            self._halved = site, self.pins, propose(site, self.pins.first, self.pins.second)
        return self._halved[2]

    def pin(self, nodes: Iterable[str], *, first: bool) -> None:
        """These nodes go first, or later. A run that has begun keeps its halves."""
        self._pin(self.pins.moved(nodes, first=first))

    def unpin(self, nodes: Iterable[str] | None = None) -> None:
        """As the assistant proposes it, for these nodes or for all."""
        self._pin(Pins() if nodes is None else self.pins.freed(nodes))

    def choose_at_once(self, count: int) -> None:
        """So many nodes are upgraded at the same time."""
        if self._begun or count not in NUMBERS or count == self.at_once:
            return
        self.at_once = count
        self._choose_anew()
        self.changed()

    def _pin(self, pins: Pins) -> None:
        if self._begun or pins == self.pins:
            return
        self.pins = pins
        self._choose_anew()
        self.changed()

    def _choose_anew(self) -> None:
        if self.choices is not None and not self._begun:
            self.choices = self.with_halves(self.choices)

    def _list_anew(self) -> None:
        super()._list_anew()
        self._choose_anew()

    def _recall_halves(self, plan: Plan) -> None:
        """A run file that was opened: its halves are those that were chosen."""
        chosen = plan.choices
        self.at_once = chosen.at_once
        halves = self.halves
        if halves is not None and chosen.first_half and halves.first != chosen.first_half:
            first = frozenset(chosen.first_half)
            self.pins = Pins(first, frozenset((*halves.first, *halves.second)) - first)

    def with_halves(self, choices: Choices) -> Choices:
        """The same choices with the halves and the number that are chosen here; for a cluster only."""
        halves = self.halves
        if halves is None:
            return replace(choices, first_half=()) if choices.first_half else choices
        return replace(choices, first_half=halves.first, at_once=self.at_once)


# ── what it means ────────────────────────────────────────────────────────────────────────────────────


def rounds(nodes: int, at_once: int) -> int:
    """How many times nodes are begun with."""
    return -(-nodes // at_once)


def upgrading(plan: Plan | None, group: str, at_once: int) -> Estimate | None:
    """How long the nodes of a half take; None: not known yet."""
    if plan is None:
        return None
    steps = [step for step in plan.steps if step.group.partition("-")[0] == group]
    return lasts(steps, at_once)


def out_meanwhile(halves: Halves) -> Message:
    """What is out of service meanwhile, in figures; at least so many clients where some nodes do not tell of theirs."""
    nodes, uncounted = len(halves.first), sum(region.uncounted_first for region in halves.regions)
    named = many("method", "%n node(s)", "", nodes)
    if uncounted and uncounted == nodes:
        text = say("method", "Out of service while the first half is upgraded: {nodes}. Their clients are not known.")
        return text(nodes=named)
    count = sum(region.clients_first for region in halves.regions)
    counted = (
        many("method", "at least %n client(s)", "", count) if uncounted else many("method", "%n client(s)", "", count)
    )
    text = say("method", "Out of service while the first half is upgraded: {nodes}, at present with {clients}.")
    return text(nodes=named, clients=counted)
