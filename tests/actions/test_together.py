"""Many lanes, one visit: who waits is served by what begins afterwards, and each hears of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from assistant.actions.cluster import accepting_deeds, accepting_sights
from assistant.actions.together import Together
from assistant.actions.view import View
from assistant.appliance.console.pressed import Pressed
from assistant.domain.clock import Cancel
from assistant.domain.cluster import SetAccepting
from assistant.domain.errors import Cancelled, ControlMissing
from assistant.domain.message import say
from assistant.domain.observation import Reach
from tests.actions.cluster import NODES, Api, Console, connection, page, rows, step, view
from tests.support.waiting import until

KIND = "kind"


class Work:
    """Notes what it is asked for; the first time it waits until it may go on."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []
        self.begun, self.go_on = threading.Event(), threading.Event()

    def __call__(self, wanted: Sequence[object]) -> int:
        self.calls.append(tuple(wanted))
        if len(self.calls) == 1:
            self.begun.set()
            assert self.go_on.wait(20)
        return len(self.calls)


def _waiting(together: Together, kind: object) -> int:
    counter = together._counters.get(kind)  # type: ignore[call-overload]
    return len(counter.open.wanted) if counter is not None and counter.open is not None else 0


def _pile_up(together: Together, kind: object, first: Callable[[], Any], others: Sequence[Callable[[], Any]],
             work: Work) -> list[Future[Any]]:  # fmt: skip
    """The first is being served when the others come; they are all there before it ends."""
    with ThreadPoolExecutor(1 + len(others)) as pool:
        futures = [pool.submit(first)]
        assert work.begun.wait(20)
        futures += [pool.submit(other) for other in others]
        until(lambda: _waiting(together, kind) == len(others), "the others to wait")
        work.go_on.set()
    return futures


def test_who_waits_is_served_in_one_go() -> None:
    together, work = Together(), Work()
    asks = [lambda n=n: together.ask(KIND, n, work).result() for n in range(20)]
    found = [future.result() for future in _pile_up(together, KIND, asks[0], asks[1:], work)]
    assert work.calls[0] == (0,)
    assert len(work.calls) == 2
    assert sorted(work.calls[1]) == list(range(1, 20))  # type: ignore[type-var]
    assert found == [1] + [2] * 19, "nobody is given what had begun before"


def test_another_kind_is_not_held_up() -> None:
    together, work = Together(), Work()
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(lambda: together.ask(KIND, 0, work))
        assert work.begun.wait(20)
        assert together.ask("other", 1, len).result() == 1
        work.go_on.set()
        assert not first.result().several


def test_what_goes_wrong_is_told_to_each_and_the_next_may_succeed() -> None:
    together, work = Together(), Work()

    def fails(wanted: Sequence[object]) -> int:
        if work(wanted) == 2:
            raise OSError("no")
        return 0

    asks = [lambda n=n: together.ask(KIND, n, fails).result() for n in range(3)]
    futures = _pile_up(together, KIND, asks[0], asks[1:], work)
    assert futures[0].result() == 0
    for future in futures[1:]:
        with pytest.raises(OSError, match="no"):
            future.result()
    assert together.ask(KIND, 9, fails).result() == 0


# ── the box of each node ─────────────────────────────────────────────────────────────────────────────


class Busy(Console):
    """Its first setting takes until the others wait; ``bad`` nodes cannot be set."""

    work: Work
    bad: frozenset[str] = frozenset()
    error: Exception = ControlMissing(say("test", "gone"))

    def set_accepting(self, nodes: Any, on: bool, *_: Any) -> Pressed[Any]:
        self.work(sorted(nodes))
        if self.bad & set(nodes):
            raise self.error
        self.given.append((dict(nodes), on))
        return Pressed(page(*rows(**dict.fromkeys((name.replace("-", "_") for name in nodes), on))))


@pytest.fixture
def busy() -> Busy:
    console = Busy.__new__(Busy)
    Console.__init__(console)
    console.work = Work()
    return console


def _switch_on(look: View, name: str) -> Callable[[], Any]:
    action = SetAccepting("A", (name,), True)
    return lambda: accepting_deeds(step(action), action, look)[0].act(Cancel(), lambda *_: None)


def _all_at_once(look: View, busy: Busy) -> list[Future[Any]]:
    first, *others = (_switch_on(look, name) for name in NODES)
    return _pile_up(look.together, ("accepting", "A", True), first, others, busy.work)


def test_nodes_that_are_ready_at_the_same_time_are_set_in_one_visit(busy: Busy) -> None:
    for future in _all_at_once(view({"A": connection(login=busy)}), busy):
        assert future.result().text.text == "The Cluster page took the new setting."
    assert [sorted(nodes) for nodes, _ in busy.given] == [[NODES[0]], sorted(NODES[1:])]


def test_one_that_cannot_be_set_does_not_stop_the_others(busy: Busy) -> None:
    busy.bad = frozenset(NODES[-1:])
    futures = _all_at_once(view({"A": connection(login=busy)}), busy)
    for future in futures[:-1]:
        future.result()
    with pytest.raises(ControlMissing):
        futures[-1].result()
    assert [sorted(nodes) for nodes, _ in busy.given] == [[name] for name in NODES[:-1]]


def test_after_a_stop_nothing_is_tried_alone(busy: Busy) -> None:
    busy.bad, busy.error = frozenset(NODES[-1:]), Cancelled()
    futures = _all_at_once(view({"A": connection(login=busy)}), busy)
    assert [type(future.exception()) for future in futures[1:]] == [Cancelled] * (len(NODES) - 1)
    assert len(busy.work.calls) == 2


def test_the_list_of_all_is_asked_for_once_for_all_that_wait() -> None:
    work = Work()
    api = Api(accepting=dict.fromkeys(NODES, True))
    told = api.appliances
    api.appliances = lambda: (work(()), told())[1]  # type: ignore[method-assign]
    look = view({"A": connection(api=api)})
    actions = [SetAccepting("A", (name,), True) for name in NODES]
    asks = [lambda one=one: accepting_sights(step(one), one, look)[0].look(Cancel()) for one in actions]
    futures = _pile_up(look.together, ("appliances", "A"), asks[0], asks[1:], work)
    assert [future.result().reach for future in futures] == [Reach.REACHED] * len(NODES)
    assert len(api.asked) == 2
