"""Jump Clients are counted, and why each of them still waits is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from assistant.actions import clients
from assistant.actions.briefing import briefing
from assistant.actions.clients import Count, judge
from assistant.appliance.api.answers import ConnectedClients, JumpClientProgress
from assistant.appliance.api.jump_clients import why
from assistant.domain.clients import LetClientsCatchUp, PrepareClients, WatchClients, Why
from assistant.domain.clock import Cancel
from assistant.domain.errors import ServerTrouble
from assistant.domain.message import Message, Size, plain, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import ClientCount, Route, Seen
from assistant.engine import events as ev
from tests.actions.cluster import connection, step, view
from tests.actions.pair import NOW, looked

WATCH = WatchClients("A", timedelta(hours=1))
PREPARE = PrepareClients("A", Question("q", QuestionKind.CONFIRM, plain("?"), plain("?")))
DAY = LetClientsCatchUp("A", "Bomgar 12.2.0", timedelta(hours=24))


class Api:
    """An API that tells what it is told."""

    def __init__(self, progress: JumpClientProgress | None, connected: int | Exception = 0) -> None:
        self._progress, self._connected = progress, connected

    def jump_clients(self) -> JumpClientProgress | None:
        return self._progress

    def client_counts(self) -> ConnectedClients:
        if isinstance(self._connected, Exception):
            raise self._connected
        return ConnectedClients((("guid", (ClientCount("pinned_client", self._connected),)),), (), NOW)


PROGRESS = JumpClientProgress(5, 100, 2, NOW, ((Why.OFFLINE, 3), (Why.QUEUED, 2)), connected=90, leaving=1)


def seen(action: Any, api: Api) -> Observation:
    sights = {
        WatchClients: clients.sights,
        PrepareClients: clients.sights_before,
        LetClientsCatchUp: clients.sights_meanwhile,
    }[type(action)]
    return looked(list(sights(step(action, "all"), action, view({"A": connection(api=api)}))))


def test_each_look_tells_why_the_rest_waits_and_what_is_not_listed() -> None:
    found = seen(WATCH, Api(PROGRESS, connected=97))
    assert found.reach is Reach.UNDER_WAY
    assert dict(found.facts) == {
        "pending": "5",
        "total": "100",
        "active": "2",
        "connected.pinned_client": "97",
        "why.offline": "3",
        "why.queued": "2",
        "unlisted": "7",
        "leaving": "1",
    }


def test_nothing_is_made_up_where_the_other_count_is_not_told() -> None:
    found = seen(WATCH, Api(PROGRESS, ServerTrouble(plain("502"))))
    assert "unlisted" not in dict(found.facts)
    assert "connected.pinned_client" not in dict(found.facts)


def test_none_pending_is_reached() -> None:
    done = JumpClientProgress(0, 100, 0, NOW, connected=90)
    assert seen(WATCH, Api(done)).reach is Reach.REACHED
    assert "already" in seen(DAY, Api(done)).text.text


def test_the_count_before_is_for_the_record_only() -> None:
    found = seen(PREPARE, Api(PROGRESS))
    assert (found.reach, found.text.count) == (Reach.UNKNOWN, 100)


def test_a_console_counts_what_its_list_shows() -> None:
    count = Count(Route.CONSOLE, 4, 50, 1, {})
    found = judge(step(WATCH, "all"), view({}), count)
    assert (found.by, found.reach, dict(found.facts)["active"]) == (Route.CONSOLE, Reach.UNDER_WAY, "1")


def test_what_a_limit_means_is_told_with_the_numbers_of_this_site() -> None:
    snapshot = ev.Looked(NOW, "s", seen(PREPARE, Api(PROGRESS)))
    told = briefing(step(PREPARE), view({"A": connection()}, events=[snapshot]), Cancel()).text
    assert isinstance(told, Message)
    figures = dict(told.params)
    assert told.count == 100
    assert (figures["long"], figures["medium"], figures["short"]) == tuple(timedelta(minutes=n) for n in (20, 8, 4))
    assert figures["all"] == Size(100 * (30 << 20))


def test_without_a_count_no_figures_are_told() -> None:
    assert briefing(step(PREPARE), view({"A": connection()}), Cancel()).text is None
    unseen = Observation(Reach.UNKNOWN, say("test", "nothing"), Route.COMPUTER, NOW)
    assert briefing(step(PREPARE), view({}, events=[ev.Looked(NOW, "s", unseen)]), Cancel()).text is None


def stamp(ago: timedelta) -> str:
    return (NOW - ago).isoformat()


HERE = {"last_connect_timestamp": stamp(timedelta(hours=1)), "last_disconnect_timestamp": stamp(timedelta(hours=2))}
GONE = {"last_connect_timestamp": stamp(timedelta(days=9)), "last_disconnect_timestamp": stamp(timedelta(days=2))}


@pytest.mark.parametrize(
    ("client", "expected"),
    [
        (HERE | {"connection_type": "active"}, Why.QUEUED),
        (HERE | {"connection_type": "passive"}, Why.PASSIVE),
        (HERE | {"unavailable_reason": "disabled"}, Why.DISABLED),
        (GONE, Why.OFFLINE),
        (GONE | {"is_lost": True}, Why.LOST),
        (GONE | {"max_offline_minutes": 0}, Why.OFFLINE),
        (GONE | {"max_offline_minutes": 4 * 24 * 60}, Why.OFFLINE),
        (GONE | {"max_offline_minutes": 3 * 24 * 60, "is_lost": True}, Why.LEAVING),
        (HERE | {"max_offline_minutes": 1}, Why.QUEUED),
        ({}, Why.OFFLINE),
        ({"last_connect_timestamp": 5, "last_disconnect_timestamp": "yesterday"}, Why.OFFLINE),
    ],
)
def test_why_a_client_still_waits(client: dict[str, object], expected: Why) -> None:
    assert why(client, NOW) is expected


def at_the_end(
    connected: int, before: int, pending: int = 5, listed: int | None = None, last: int | None = None
) -> Observation:
    """As many connected Jump Clients as before and now; all that still need the update are offline.

    ``last``: how many were connected at the last look; None: as many as now.
    """
    api = Api(JumpClientProgress(pending, 200, 0, NOW, connected=listed), connected)
    facts = (("pending", str(pending)), ("connected.pinned_client", str(connected if last is None else last)))
    earlier = ev.Looked(NOW, "s", Observation(Reach.UNDER_WAY, plain(""), Route.API, NOW, facts=facts))
    looking = view({"A": connection(api=api)}, events=[earlier])
    counted = Seen((ClientCount("pinned_client", before),), Route.API, NOW)
    first, *rest = looking.plan.site.appliances
    site = replace(looking.plan.site, appliances=(replace(first, clients=counted), *rest))
    looking = replace(looking, plan=replace(looking.plan, site=site))
    return looked(list(clients.sights(step(WATCH, "all"), WATCH, looking)))


@pytest.mark.parametrize(
    ("before", "connected", "reach"),
    [
        (120, 120, Reach.REACHED),
        (120, 130, Reach.REACHED),
        (120, 114, Reach.REACHED),
        (120, 113, Reach.UNDER_WAY),
        (2, 1, Reach.REACHED),
        (1, 0, Reach.UNDER_WAY),
        (0, 0, Reach.UNDER_WAY),
    ],
)
def test_a_few_that_were_switched_off_meanwhile_are_not_waited_for(before: int, connected: int, reach: Reach) -> None:
    assert at_the_end(connected, before).reach is reach


def test_while_some_still_come_back_the_last_few_are_waited_for() -> None:
    """An appliance lets them update in turns, and a client that updates is away for a moment."""
    assert at_the_end(118, 120, last=117).reach is Reach.UNDER_WAY
    assert at_the_end(120, 120, last=117).reach is Reach.REACHED


def test_how_many_are_missing_is_told() -> None:
    fewer = at_the_end(118, 120)
    assert (dict(fewer.text.params)["now"], dict(fewer.text.params)["before"]) == (118, 120)
    assert at_the_end(120, 120).text.count == 5


def test_none_pending_says_how_many_the_api_does_not_list() -> None:
    done = at_the_end(100, 100, pending=0, listed=93)
    assert done.reach is Reach.REACHED
    assert done.text.count == 7
    assert "lists" in done.text.text
