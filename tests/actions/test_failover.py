"""Breaking and establishing a relationship, and the check box of automatic failover."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.actions import failover
from assistant.appliance.console.security_page import KeyState
from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled, ConsoleError, ControlMissing
from assistant.domain.failover import BreakFailover, EstablishFailover, SetAutomaticFailover
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.site import FailoverRole, Route
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome
from tests.actions.pair import NOW, Api, Clock, Console, connection, health, intended, looked, page, step, view

R = FailoverRole
BREAK, ESTABLISH = step("break"), step("establish")
assert isinstance(BREAK.action, BreakFailover)
assert isinstance(ESTABLISH.action, EstablishFailover)
TO_BREAK, TO_ESTABLISH = BREAK.action, ESTABLISH.action


def couple(a: FailoverRole | None, b: FailoverRole | None, **what: Any) -> Any:
    return view(connection(Console([page(a)])), connection(Console([page(b)])), **what)


@pytest.mark.parametrize(
    ("a", "b", "reach", "words"),
    [
        (R.NONE, R.NONE, Reach.REACHED, "are separated"),
        (R.NONE, R.BACKUP, Reach.NOT_REACHED, "Only one of them is separated"),
        (R.PRIMARY, R.NONE, Reach.NOT_REACHED, "Only one of them is separated"),
        (R.PRIMARY, R.BACKUP, Reach.NOT_REACHED, "relationship stands"),
        (R.PRIMARY, None, Reach.UNKNOWN, "The failover role of"),
    ],
)
def test_what_is_seen_of_a_break(a: Any, b: Any, reach: Reach, words: str) -> None:
    seen = looked(failover.break_sights(BREAK, TO_BREAK, couple(a, b)))
    assert (seen.reach, words in seen.text.text) == (reach, True)
    if None not in (a, b):
        assert [proof.shown for proof in seen.proofs] == [a is R.NONE, b is R.NONE]


@pytest.mark.parametrize(
    ("b", "a", "begun", "later"),
    [
        (R.PRIMARY, R.BACKUP, Reach.REACHED, Reach.REACHED),
        (R.NONE, R.NONE, Reach.NOT_REACHED, Reach.NOT_REACHED),
        (R.PRIMARY, R.NONE, Reach.UNDER_WAY, Reach.NOT_REACHED),
        (R.NONE, R.BACKUP, Reach.UNDER_WAY, Reach.NOT_REACHED),
        (R.PRIMARY, R.PRIMARY, Reach.FAILED, Reach.FAILED),
        (R.BACKUP, R.BACKUP, Reach.FAILED, Reach.FAILED),
        (R.BACKUP, R.PRIMARY, Reach.FAILED, Reach.FAILED),
    ],
)
def test_what_is_seen_of_establishing(b: Any, a: Any, begun: Reach, later: Reach) -> None:
    """B is to be primary. A half is under way for a while and no longer; a contradiction is for a person."""
    for ago, reach in ((timedelta(), begun), (timedelta(minutes=11), later)):
        made = couple(a, b, events=(intended("establish", NOW - ago),))
        assert looked(failover.establish_sights(ESTABLISH, TO_ESTABLISH, made)).reach is reach


def test_the_api_tells_roles_where_both_have_one() -> None:
    apis = [connection(Console([page(R.NONE)]), Api([health(role=R.NONE)])) for _ in "AB"]
    ways = failover.break_sights(BREAK, TO_BREAK, view(*apis))
    assert [way.route for way in ways] == [Route.CONSOLE, Route.API]
    assert looked(ways, Route.API).reach is Reach.REACHED
    only = view(apis[0], connection(Console([page(R.NONE)])))
    assert [way.route for way in failover.break_sights(BREAK, TO_BREAK, only)] == [Route.CONSOLE]


def broken(first: Console, second: Console) -> float:
    """Break it; how long it took."""
    made = view(connection(first), connection(second))
    (deed,) = failover.break_deeds(BREAK, TO_BREAK, made)
    deed.act(Cancel(), lambda *_: None)
    assert isinstance(made.clock, Clock)
    return made.clock.passed


def test_the_peer_follows_by_itself() -> None:
    first, second = Console([page(R.PRIMARY)]), Console([page(R.BACKUP), page(R.BACKUP), page(R.NONE)])
    assert broken(first, second) == 10
    assert (first.pressed, second.pressed) == (["break"], [])


def test_a_peer_that_does_not_follow_is_broken_too() -> None:
    first, second = Console([page(R.PRIMARY)]), Console([page(R.BACKUP)])
    assert broken(first, second) == 60
    assert (first.pressed, second.pressed) == (["break"], ["break"])


def test_what_was_broken_on_one_side_is_broken_on_the_other_at_once() -> None:
    first, second = Console([page(R.NONE)]), Console([page(R.BACKUP)])
    assert broken(first, second) == 0
    assert (first.pressed, second.pressed) == ([], ["break"])
    assert broken(Console([page(R.NONE)]), Console([page(R.NONE)])) == 0


def key(state: KeyState, text: str = "") -> Any:
    return SimpleNamespace(state=state, key=text, same_as=lambda other: text == other.key)


def establish(host: str = "192.0.2.11", keys: Any = None, monkeypatch: Any = None, match: Any = None) -> list[str]:
    a, b = Console([page(R.NONE)], keys=keys), Console([page(R.NONE)], keys=keys)
    made = view(connection(a, address=f"{host}:443"), connection(b, address="192.0.2.12:443"))
    if monkeypatch is not None:
        monkeypatch.setattr(failover, "compare_keys", lambda *_: match)
    (deed,) = failover.establish_deeds(ESTABLISH, TO_ESTABLISH, made)
    deed.act(Cancel(), lambda *_: None)
    return a.pressed + b.pressed


def test_it_is_established_with_the_own_addresses_of_both() -> None:
    pressed = establish(keys=ControlMissing(plain("no such page")))
    assert pressed == ["establish ('192.0.2.11', 443, '192.0.2.12', 443)"]


def test_the_shared_name_is_refused_whoever_wants_it() -> None:
    """R23."""
    with pytest.raises(Stop) as caught:
        establish("Support.Example.com")
    assert (caught.value.outcome, caught.value.code) == (RunOutcome.BLOCKED, "failover.shared-name")
    assert caught.value.advice


@pytest.mark.parametrize(
    ("match", "state", "goes"),
    [
        (failover.KeyMatch.EQUAL, KeyState.SHOWN, True),
        (failover.KeyMatch.DIFFERENT, KeyState.SHOWN, False),
        (None, KeyState.EMPTY, False),
    ],
)
def test_keys_that_differ_end_it_before_anything_is_pressed(
    monkeypatch: pytest.MonkeyPatch, match: Any, state: KeyState, goes: bool
) -> None:
    """R22."""
    if goes:
        assert establish(keys=key(state), monkeypatch=monkeypatch, match=match)
        return
    with pytest.raises(Stop) as caught:
        establish(keys=key(state), monkeypatch=monkeypatch, match=match)
    assert (caught.value.outcome, caught.value.code) == (RunOutcome.BLOCKED, "failover.key")


def test_stopping_goes_through() -> None:
    with pytest.raises(Cancelled):
        establish(keys=Cancelled())


SWITCH = SetAutomaticFailover("A", on=False)


@pytest.mark.parametrize(("shown", "reach"), [(False, Reach.REACHED), (True, Reach.NOT_REACHED), (None, Reach.UNKNOWN)])
def test_the_check_box_of_automatic_failover(shown: bool | None, reach: Reach) -> None:
    console = Console([page(R.PRIMARY, automatic=shown)])
    made = view(connection(console))
    assert looked(failover.automatic_sights(BREAK, SWITCH, made)).reach is reach
    (deed,) = failover.automatic_deeds(BREAK, SWITCH, made)
    deed.act(Cancel(), lambda *_: None)
    assert console.pressed == ["automatic False"]


def test_without_an_account_there_is_no_way() -> None:
    with pytest.raises(ConsoleError):
        looked(failover.automatic_sights(BREAK, SWITCH, view()))
