"""The shared address: what two pages and who answers amount to, and what is half done."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.actions import swap
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Declined, HalfDone, Refused
from assistant.domain.failover import SwitchSharedIp
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from tests.actions.pair import Clock, connection, looked, step, view

STEP = step("swap")
assert isinstance(STEP.action, SwitchSharedIp)
ACTION = STEP.action


@dataclass
class Pages(ConsoleOperator):
    """The page of the shared address on one appliance."""

    on: bool | None
    refuses: AssistantError | None = None
    lost: bool = False
    """The answer is lost; the order arrives when ``arrives``."""
    arrives: bool = True
    silent: bool = False
    saved: list[bool] = field(default_factory=list)

    def ip_address(self, address: str) -> Any:
        assert address == ACTION.address
        if self.silent:
            raise Refused(plain("silence"))
        return SimpleNamespace(enabled=self.on)

    def prepare_address(self, address: str) -> Any:
        return SimpleNamespace(seen=self.ip_address(address), save=self._save)

    def _save(self, on: bool) -> Pressed[Any]:
        if self.refuses is not None:
            raise self.refuses
        self.saved.append(on)
        if self.arrives:
            self.on = on
        self.silent = self.lost and not self.arrives
        return Pressed(None, plain("lost")) if self.lost else Pressed(SimpleNamespace())


def couple(a: Pages, b: Pages) -> Any:
    return view(connection(appliance=a), connection(appliance=b))


def swapped(a: Pages, b: Pages) -> float:
    """Switch over; how long that took."""
    made = couple(a, b)
    (deed,) = swap.shared_deeds(STEP, ACTION, made)
    deed.act(Cancel(), lambda *_: None)
    assert isinstance(made.clock, Clock)
    return made.clock.passed


@pytest.mark.parametrize(
    ("a", "b", "reach"),
    [
        (True, False, Reach.NOT_REACHED),
        (True, True, Reach.NOT_REACHED),
        (False, False, Reach.NOT_REACHED),
        (None, False, Reach.UNKNOWN),
        (False, None, Reach.UNKNOWN),
    ],
)
def test_what_the_pages_show(a: bool | None, b: bool | None, reach: Reach) -> None:
    seen = looked(swap.shared_sights(STEP, ACTION, couple(Pages(a), Pages(b))))
    assert seen.reach is reach
    assert [proof.shown for proof in seen.proofs] == [None if a is None else not a, b]


def test_off_on_one_and_at_once_on_on_the_other() -> None:
    a, b = Pages(True), Pages(False)
    assert swapped(a, b) == 0
    assert (a.saved, b.saved) == ([False], [True])


def test_what_is_off_already_is_not_pressed_again() -> None:
    a, b = Pages(False), Pages(False)
    swapped(a, b)
    assert (a.saved, b.saved) == ([], [True])


def test_a_page_that_is_not_there_ends_it_before_anything_is_cut() -> None:
    a, b = Pages(True), Pages(False, silent=True)
    with pytest.raises(Refused):
        swapped(a, b)
    assert a.saved == []


def test_stopping_works_before_the_first_click_only() -> None:
    cancel, a = Cancel(), Pages(True)
    cancel.set()
    (deed,) = swap.shared_deeds(STEP, ACTION, couple(a, Pages(False)))
    with pytest.raises(AssistantError):
        deed.act(cancel, lambda *_: None)
    assert a.saved == []


def test_a_refusal_leaves_it_half_done() -> None:
    a = Pages(True)
    with pytest.raises(HalfDone) as caught:
        swapped(a, Pages(False, refuses=Declined(plain("no"), None, "as received")))
    assert (a.on, caught.value.detail) == (False, "as received")
    assert caught.value.advice


def test_an_answer_that_is_lost_is_no_refusal() -> None:
    assert swapped(Pages(True), Pages(False, lost=True)) == 0


def test_an_order_that_was_lost_is_told_within_a_moment() -> None:
    made = couple(Pages(True), Pages(False, lost=True, arrives=False))
    (deed,) = swap.shared_deeds(STEP, ACTION, made)
    with pytest.raises(HalfDone):
        deed.act(Cancel(), lambda *_: None)
    assert made.clock.passed <= 35


@pytest.mark.parametrize(
    "b", [Pages(True), Pages(False), Pages(False, silent=True), Pages(True, refuses=Declined(plain("no")))]
)
def test_it_goes_back_whatever_the_other_one_does(b: Pages) -> None:
    """Even if it does not answer or does not let go: nobody reaches the site meanwhile."""
    a = Pages(False)
    (deed,) = swap.shared_undoings(ACTION, couple(a, b))
    stopped = Cancel()
    stopped.set()
    deed.act(stopped, lambda *_: None)
    assert a.on is True
    assert b.saved == ([False] if b.on is False and b.saved else [])
