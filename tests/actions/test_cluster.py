"""Traffic nodes are taken out, drained and brought back; what is not shown is not guessed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant.actions import cluster
from assistant.actions.briefing import briefing
from assistant.actions.eyes import ApplianceEyes
from assistant.actions.view import View
from assistant.domain.clock import Cancel
from assistant.domain.cluster import DrainNodes, SetAccepting, SetBackupOperations, StageOnCluster, SyncCluster
from assistant.domain.errors import ConsoleError, ServerTrouble
from assistant.domain.failover import SetRole
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import InstallPackage
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.ports import Deed, Sight
from assistant.labels import Labels
from tests.actions.cluster import NODES, Api, Console, connection, page, rows, step, view
from tests.actions.pages import package
from tests.actions.pair import NOW, looked

OFF, ON = SetAccepting("A", ("eu-1", "us-1"), False), SetAccepting("A", ("eu-1", "us-1"), True)
LABELS = Labels.load(Path(__file__).parents[2] / "resources" / "labels.toml")


def acted(deeds: Any) -> Outcome:
    (deed,) = deeds
    assert isinstance(deed, Deed)
    return deed.act(Cancel(), lambda *_: None)


def routes(ways: list[Sight] | tuple[Sight, ...]) -> list[Route]:
    return [way.route for way in ways]


# ── Who takes new connections ────────────────────────────────────────────────────────────────────────


def accepting(action: SetAccepting, **told: bool | None) -> Observation:
    api = Api(accepting={name.replace("_", "-"): on for name, on in told.items()})
    seen = looked(list(cluster.accepting_sights(step(action, "all"), action, view({"A": connection(api=api)}))))
    assert api.asked == ["appliances"], "one call for all nodes"
    return seen


def test_one_call_tells_who_takes_new_connections() -> None:
    assert accepting(OFF, eu_1=False, us_1=False, eu_2=True).reach is Reach.REACHED
    assert accepting(ON, eu_1=True, us_1=True, eu_2=False).reach is Reach.REACHED
    still = accepting(OFF, eu_1=True, us_1=False)
    assert (still.reach, still.text.count) == (Reach.NOT_REACHED, 1)
    assert [proof.shown for proof in still.proofs] == [False]


@pytest.mark.parametrize("told", [{"eu_1": False}, {"eu_1": False, "us_1": None}])
def test_a_node_that_is_not_told_is_unknown(told: dict[str, bool | None]) -> None:
    assert accepting(OFF, **told).reach is Reach.UNKNOWN


@pytest.mark.parametrize(
    ("shown", "reach"),
    [
        ({"eu_1": False, "us_1": False}, Reach.REACHED),
        ({"eu_1": False, "us_1": True}, Reach.NOT_REACHED),
        ({"eu_1": False, "us_1": None}, Reach.UNKNOWN),
        ({"eu_1": False}, Reach.UNKNOWN),
    ],
)
def test_the_page_tells_the_same_without_the_api(shown: dict[str, bool | None], reach: Reach) -> None:
    ways = cluster.accepting_sights(
        step(OFF), OFF, view({"A": connection(login=Console(pages=[page(*rows(**shown))]))})
    )
    assert routes(list(ways)) == [Route.CONSOLE]
    assert looked(list(ways)).reach is reach


def test_the_nodes_are_set_on_the_page_of_that_master_with_their_hosts() -> None:
    console = Console(pages=[page(*rows(eu_1=True, us_1=True))])
    outcome = acted(cluster.accepting_deeds(step(ON), ON, view({"A": connection(login=console)})))
    assert console.given == [({"eu-1": "eu-1.example.com", "us-1": "us-1.example.com"}, True)]
    assert outcome.by is Route.CONSOLE


def test_nodes_that_are_gone_are_named() -> None:
    console = Console(pages=[page(*rows(eu_1=False))])
    outcome = acted(cluster.accepting_deeds(step(OFF), OFF, view({"A": connection(login=console)})))
    assert "any more" in outcome.text.text


def test_without_an_account_it_is_for_the_hand() -> None:
    with pytest.raises(ConsoleError):
        acted(cluster.accepting_deeds(step(OFF), OFF, view({})))


# ── The cluster's sync ───────────────────────────────────────────────────────────────────────────────

SYNC = SyncCluster("A")
INTENDED = ev.Intended(NOW, "s", Route.CONSOLE)


def done(**facts: str) -> tuple[ev.Event, ...]:
    told = tuple((name.replace("_", "-"), value) for name, value in facts.items())
    return INTENDED, ev.Acted(NOW, "s", Outcome(say("test", "pressed"), Route.CONSOLE, NOW, told))


def synced(shown: Any, events: tuple[ev.Event, ...] = ()) -> Observation:
    made = view({"A": connection(login=Console(pages=[shown]))}, events=events)
    return looked(list(cluster.sync_sights(step(SYNC, "newer", "well"), SYNC, made)))


def test_a_sync_counts_only_after_it_was_asked_for_and_newer_than_before() -> None:
    late, early = NOW + timedelta(minutes=1), NOW - timedelta(hours=1)
    assert synced(page(last_sync=late, last_sync_status="success")).reach is Reach.NOT_REACHED
    assert synced(page(last_sync=early), done(last_sync=early.isoformat())).reach is Reach.NOT_REACHED
    reached = synced(page(last_sync=late, last_sync_status="success"), done(last_sync=early.isoformat()))
    assert (reached.reach, [proof.shown for proof in reached.proofs]) == (Reach.REACHED, [True, True])


@pytest.mark.parametrize("where", ["last_sync_status", "status"])
@pytest.mark.parametrize("words", ["Success", "Der Vorgang war erfolgreich.", "È riuscita.", "Foi bem-sucedida."])
def test_a_newer_sync_that_is_called_good_is_reached(words: str, where: str) -> None:
    shown = page(last_sync=NOW + timedelta(minutes=1), **{where: words})
    assert synced(shown, done(last_sync=NOW.isoformat())).reach is Reach.REACHED


@pytest.mark.parametrize(
    "words",
    ["", "Timed out", "Partially synchronised (1 of 2 nodes)", "Success: 1 of 2 nodes", "eu-2 offline", "In sync"],
)
def test_words_that_nobody_knows_are_a_person_s_to_judge(words: str) -> None:
    """What this page says has not been published: neither good nor a failure."""
    seen = synced(page(last_sync=NOW + timedelta(minutes=1), status=words), done(last_sync=NOW.isoformat()))
    assert (seen.reach, [proof.shown for proof in seen.proofs]) == (Reach.UNKNOWN, [True, None])
    assert dict(seen.text.params)["words"] == (words or "–")


def test_what_is_under_way_has_not_ended() -> None:
    seen = synced(
        page(last_sync=NOW + timedelta(minutes=1), under_way="Syncing: 40 %"), done(last_sync=NOW.isoformat())
    )
    assert seen.reach is Reach.UNDER_WAY


def test_a_sync_that_the_page_complains_of_has_failed() -> None:
    shown = page(last_sync=NOW + timedelta(minutes=1), last_sync_status="Failed: eu-1")
    assert synced(shown, done(last_sync=NOW.isoformat())).reach is Reach.FAILED


def test_a_complaint_counts_when_it_was_not_there_before() -> None:
    """Also where the time of the last sync stays that of the last good one."""
    shown = page(last_sync=NOW, status="The last cluster sync failed.")
    assert synced(shown, done(last_sync=NOW.isoformat())).reach is Reach.FAILED
    assert synced(shown, done(last_sync=NOW.isoformat(), status=shown.status)).reach is Reach.NOT_REACHED


def test_a_page_without_a_time_tells_nothing_after_the_click() -> None:
    assert synced(page(), done()).reach is Reach.UNKNOWN


def test_what_was_there_before_goes_on_record_with_the_click() -> None:
    console = Console(pages=[page(last_sync=NOW)])
    outcome = acted(cluster.sync_deeds(step(SYNC), SYNC, view({"A": connection(login=console)})))
    assert (console.given, outcome.facts) == (["sync"], (("last-sync", NOW.isoformat()),))


def test_a_sync_that_goes_on_already_is_not_asked_for_again() -> None:
    console = Console(pages=[page(under_way="Syncing: 1 %")])
    acted(cluster.sync_deeds(step(SYNC), SYNC, view({"A": connection(login=console)})))
    assert console.given == []


# ── Backup operations ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("shown", "wanted", "reach"),
    [
        (True, True, Reach.REACHED),
        (False, False, Reach.REACHED),
        (True, False, Reach.NOT_REACHED),
        (False, True, Reach.NOT_REACHED),
        (None, True, Reach.UNKNOWN),
    ],
)
def test_backup_operations_are_seen_on_the_page_alone(shown: bool | None, wanted: bool, reach: Reach) -> None:
    action = SetBackupOperations("B", wanted)
    console = Console(operations=shown)
    made = view({"B": connection(login=console)})
    assert looked(list(cluster.operations_sights(step(action), action, made))).reach is reach
    acted(cluster.operations_deeds(step(action), action, made))
    assert console.given == [wanted]


# ── Who is told what ─────────────────────────────────────────────────────────────────────────────────

COUNTS = {"A": {"pinned_client": 9}, "eu-1": {"support_customer": 2}, "eu-2": {"representative": 1}, "us-1": {}}


def told(action: Any, made: View) -> tuple[str, int | None] | None:
    found = briefing(step(action), made, Cancel()).text
    found = dict(found.params).get("thing0", found) if found is not None else None
    assert found is None or isinstance(found, Message)
    return None if found is None else (found.text, found.count)


def test_a_briefing_counts_who_is_on_these_nodes_alone() -> None:
    api = Api(counts=COUNTS)
    made = view({"A": connection(api=api)})
    stay, cut, swap = (
        told(action, made)
        for action in (
            SetAccepting("A", ("eu-1", "us-1"), False),
            InstallPackage("eu-2", package()),
            SetRole("B", "A", sync_first=False, force=True),
        )
    )
    assert (stay and stay[1], cut and cut[1], swap and swap[1]) == (2, 1, 3)
    assert stay is not None
    assert "stay connected" in stay[0]
    assert told(InstallPackage("us-1", package()), made) == ("Nobody is connected now.", None)
    assert told(ON, made) is None
    assert told(SYNC, made) is None


def test_where_one_master_does_not_answer_the_other_is_asked() -> None:
    first, second = Api(trouble=ServerTrouble(say("test", "busy"))), Api(counts=COUNTS)
    made = view({"A": connection(api=first), "B": connection(api=second)})
    assert told(InstallPackage("eu-1", package()), made) == ("%n person(s) connected there now will be cut off.", 2)
    silent = view({"A": connection(api=first)})
    assert told(InstallPackage("eu-1", package()), silent) == ("Who is connected now could not be determined.", None)


@pytest.mark.parametrize(
    "action",
    [StageOnCluster("A", ()), OFF, DrainNodes("A", ("eu-1",)), SYNC, SetBackupOperations("A", True)],
    ids=lambda a: type(a).__name__,
)
def test_every_kind_of_goal_can_be_looked_at(action: Any) -> None:
    made = view({"A": connection(api=Api(accepting=dict.fromkeys(NODES, True)))})
    assert ApplianceEyes(made).sights(step(action))
