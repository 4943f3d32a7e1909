"""A data sync is reached by one that is newer than the click, and by nothing else."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from assistant.actions import sync
from assistant.appliance.console.failover_pages import FailoverControl, FailoverPage
from assistant.domain.clock import Cancel
from assistant.domain.errors import TimedOut
from assistant.domain.failover import InSync, SyncNow
from assistant.domain.message import plain, say
from assistant.domain.observation import Outcome, Reach
from assistant.domain.site import Route
from assistant.engine import events as ev
from tests.actions.pair import NOW, Api, Console, connection, health, intended, looked, page, step, view

STEP = step("sync-before")
assert isinstance(STEP.action, SyncNow)
ACTION = STEP.action
BEFORE, AFTER = NOW - timedelta(hours=2), NOW + timedelta(minutes=4)


def acted(**facts: str) -> tuple[ev.Event, ...]:
    outcome = Outcome(
        say("test", "asked for"), Route.CONSOLE, NOW, tuple((k.replace("_", "-"), v) for k, v in facts.items())
    )
    return intended(STEP.id), ev.Acted(NOW, STEP.id, outcome)


ASKED = acted(last_sync=BEFORE.isoformat(), status="success")
NOTHING: tuple[ev.Event, ...] = ()

SEEN: dict[str, tuple[Any, tuple[ev.Event, ...], Reach, Reach]] = {
    "nobody asked": ((AFTER, "success", ""), NOTHING, Reach.NOT_REACHED, Reach.NOT_REACHED),
    "one is under way that nobody asked for": (
        (BEFORE, "success", "40 %"),
        NOTHING,
        Reach.NOT_REACHED,
        Reach.UNDER_WAY,
    ),
    "newer and good": ((AFTER, "success", ""), ASKED, Reach.REACHED, Reach.REACHED),
    "the same as before": ((BEFORE, "success", ""), ASKED, Reach.UNKNOWN, Reach.NOT_REACHED),
    "under way": ((BEFORE, "success", "40 %"), ASKED, Reach.UNKNOWN, Reach.UNDER_WAY),
    "newer and bad": ((AFTER, "failure", ""), ASKED, Reach.FAILED, Reach.FAILED),
    "bad without a newer time": ((BEFORE, "failure", ""), ASKED, Reach.UNKNOWN, Reach.FAILED),
    "newer, in words of nobody": ((AFTER, "whatever", ""), ASKED, Reach.UNKNOWN, Reach.UNKNOWN),
    "never one before, and one now": ((AFTER, "success", ""), acted(), Reach.REACHED, Reach.REACHED),
    "none at all": ((None, "", ""), acted(), Reach.UNKNOWN, Reach.NOT_REACHED),
}


@pytest.mark.parametrize("case", SEEN)
def test_what_is_seen_of_a_sync(case: str) -> None:
    (last, status, under_way), events, by_api, by_console = SEEN[case]
    console = Console([page(last_sync=last, last_sync_status=status, under_way=under_way)])
    api = Api([health(last_sync=last, last_sync_status=status)])
    ways = sync.sights(STEP, ACTION, view(connection(console, api), events=events))
    assert [way.route for way in ways] == [Route.API, Route.CONSOLE]
    assert looked(ways, Route.API).reach is by_api
    assert looked(ways, Route.CONSOLE).reach is by_console


@pytest.mark.parametrize(
    ("words", "well"),
    [
        ("success", True),
        ("Completed successfully, no errors", True),
        ("Success: 6 of 6 nodes", True),
        ("Unsuccessful", False),
        ("Nicht erfolgreich", False),
        ("Erfolglos", False),
        ("La sincronizzazione non è riuscita", False),
        ("A sincronização falhou", False),
        ("Completed without errors", None),
        ("Não concluído", None),
        ("Teilweise erfolgreich", None),
        ("", None),
    ],
)
def test_how_words_of_a_sync_are_taken(words: str, well: bool | None) -> None:
    assert sync.went_well(words) is well


def test_what_was_seen_before_a_death_counts() -> None:
    """The program died between its intent and the click: the old sync proves nothing, and nothing is under way."""
    console = Console([page(last_sync=BEFORE, last_sync_status="success")])
    seen = looked(sync.sights(STEP, ACTION, view(connection(console))))
    events = (ev.Looked(NOW, STEP.id, seen), intended(STEP.id))
    ways = sync.sights(STEP, ACTION, view(connection(console, Api([health(last_sync=BEFORE)])), events=events))
    assert [looked(ways, way.route).reach for way in ways] == [Reach.UNKNOWN, Reach.NOT_REACHED]


def test_what_was_reached_stays_reached_when_no_outcome_is_on_record() -> None:
    """The button's answer was lost: each look carries on what was there before."""
    console = Console([page(last_sync=BEFORE, last_sync_status="success")])
    seen = looked(sync.sights(STEP, ACTION, view(connection(console))))
    events: tuple[ev.Event, ...] = (ev.Looked(NOW, STEP.id, seen), intended(STEP.id))
    console.pages = [page(last_sync=AFTER, last_sync_status="success")]
    for _ in range(3):
        seen = looked(sync.sights(STEP, ACTION, view(connection(console), events=events)))
        assert seen.reach is Reach.REACHED
        events = (*events, ev.Looked(NOW, STEP.id, seen))


def facts(first: Console, api: Api | None = None, second: Console | None = None) -> dict[str, str]:
    made = view(connection(first, api), connection(second))
    (deed,) = sync.deeds(STEP, ACTION, made)
    return dict(deed.act(Cancel(), lambda *_: None).facts)


def test_the_latest_of_page_and_api_is_what_was_before() -> None:
    """A health answer may be a minute old: by it alone a sync of half a minute ago would pass for ours."""
    console = Console([page(last_sync=BEFORE + timedelta(hours=1), last_sync_status="fine")])
    told = facts(console, Api([health(last_sync=BEFORE, last_sync_status="success")]))
    assert told == {"last-sync": (BEFORE + timedelta(hours=1)).isoformat(), "status": "fine"}
    assert console.pressed == ["sync"]
    console = Console([page(last_sync=BEFORE)])
    assert facts(console, Api([health(last_sync=AFTER.replace(microsecond=345))])) == {"last-sync": AFTER.isoformat()}


def test_an_api_that_is_silent_is_not_needed() -> None:
    console = Console([page(last_sync=BEFORE, last_sync_status="success")])
    told = facts(console, Api([TimedOut(plain("silence"))]))
    assert told == {"last-sync": BEFORE.isoformat(), "status": "success"}
    assert facts(Console([page()])) == {}


def test_what_is_under_way_is_not_asked_for_again() -> None:
    console = Console([page(under_way="40 %")])
    facts(console)
    assert console.pressed == []


def test_where_the_primary_has_no_such_button_the_backup_has() -> None:
    first, second = Console([page(controls=(FailoverControl.BREAK,))]), Console([page()])
    facts(first, None, second)
    assert (first.pressed, second.pressed) == ([], ["sync"])


# ── the 10.6 era: a look first, and the sync is forced on the backup (P5, L6) ────────────────────────

EARLY = SyncNow("A", "B", start_at="B")
LOOK = InSync("A", "B")

IN_SYNC: dict[str, tuple[Any, Reach, Reach]] = {
    "ended well": ((BEFORE, "success", ""), Reach.REACHED, Reach.REACHED),
    "days ago": ((NOW - timedelta(days=4), "success", ""), Reach.FAILED, Reach.FAILED),
    "failed": ((BEFORE, "failure", ""), Reach.FAILED, Reach.FAILED),
    "never": ((None, "", ""), Reach.FAILED, Reach.UNKNOWN),
    "in words of nobody": ((BEFORE, "whatever", ""), Reach.UNKNOWN, Reach.UNKNOWN),
    "under way": ((BEFORE, "success", "40 %"), Reach.UNDER_WAY, Reach.REACHED),
}


@pytest.mark.parametrize("case", IN_SYNC)
def test_whether_both_are_in_sync_is_seen_on_the_primary(case: str) -> None:
    (last, status, under_way), by_console, by_api = IN_SYNC[case]
    console = Console([page(last_sync=last, last_sync_status=status, under_way=under_way)])
    api = Api([health(last_sync=last, last_sync_status=status)])
    ways = sync.in_sync_sights(STEP, LOOK, view(connection(console, api)))
    assert [way.route for way in ways] == [Route.CONSOLE, Route.API], "what is under way is on the page"
    assert looked(ways, Route.CONSOLE).reach is by_console
    assert looked(ways, Route.API).reach is by_api
    assert console.pressed == []


SYNCABLE, WITHOUT = page(controls=(FailoverControl.SYNC_NOW,)), page(controls=(FailoverControl.BREAK,))
FORCED = [
    (SYNCABLE, SYNCABLE, ["B"]),
    (WITHOUT, SYNCABLE, ["B"]),
    (SYNCABLE, WITHOUT, ["A"]),
    (WITHOUT, WITHOUT, ["B"]),
    (page(untold=(FailoverControl.SYNC_NOW,)), WITHOUT, ["A"]),
]


@pytest.mark.parametrize(("at_a", "at_b", "where"), FORCED)
def test_a_sync_of_the_era_is_forced_on_b_and_on_a_where_b_has_no_control(
    at_a: FailoverPage, at_b: FailoverPage, where: list[str]
) -> None:
    """Where neither has it, pressing on B tells that it is missing, and the hand takes over."""
    consoles = {"A": Console([at_a]), "B": Console([at_b])}
    (deed,) = sync.deeds(STEP, EARLY, view(connection(consoles["A"]), connection(consoles["B"])))
    outcome = deed.act(Cancel(), lambda *_: None)
    assert [name for name, console in consoles.items() if console.pressed] == where
    assert ("no control" in outcome.text.text) == (where == ["A"])
