"""Whoever lets the last nodes be upgraded is told how many people that hits (R34)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.actions.briefing import briefing
from assistant.actions.view import View
from assistant.domain.clock import Cancel
from assistant.domain.cluster import InstallTogether
from assistant.domain.errors import ServerTrouble
from assistant.domain.message import say
from assistant.domain.plan import Action, Ask, InstallPackage, Step
from assistant.domain.question import Question, QuestionKind
from assistant.engine import events as ev
from assistant.engine.events import StepState
from assistant.engine.state import fold
from tests.actions.cluster import Api, connection, view
from tests.actions.cluster import step as any_step
from tests.actions.pages import package
from tests.actions.pair import NOW

TEXT = say("test", "sure?")
BASE = package()


def step(name: str, action: Action) -> Step:
    return replace(any_step(action), id=name)


def ask(name: str) -> Step:
    return step(name, Ask(Question(name, QuestionKind.CONFIRM, TEXT, TEXT, name)))


STEPS = (
    step("install@eu-1", InstallPackage("eu-1", BASE)),
    ask("test-session"),
    ask("rest-confirmed"),
    step("install@eu-2", InstallPackage("eu-2", BASE)),
    step("verify@eu-2", InstallPackage("eu-2", BASE)),
    step("install", InstallPackage("A", BASE)),
    ask("rest-confirmed-2"),
    step("together", InstallTogether(("B", "us-1"), BASE)),
)


def seen(counts: dict[str, int], *events: ev.Event, trouble: Exception | None = None) -> View:
    """A cluster whose masters tell of so many consoles on its nodes."""
    told = {name: {"representative": count, "pinned_client": 9} for name, count in counts.items()}
    made = view({"A": connection(api=Api(counts=told, trouble=trouble)), "B": connection(api=Api(counts=told))})
    return replace(made, plan=replace(made.plan, steps=STEPS), status=fold(events).of)


def told(name: str, by: View) -> tuple[str, int | None]:
    asked = next(one for one in STEPS if one.id == name)
    text = briefing(asked, by, Cancel()).text
    assert text is not None
    return text.text, text.count


EVERYBODY = {"A": 5, "B": 6, "eu-1": 10, "eu-2": 3, "us-1": 4}
HIT = "%n person(s) connected now to the nodes that are upgraded next; they will be cut off."


@pytest.mark.parametrize(("asked", "count"), [("rest-confirmed", 3), ("rest-confirmed-2", 4)])
def test_only_the_nodes_of_that_round_count(asked: str, count: int) -> None:
    assert told(asked, seen(EVERYBODY)) == (HIT, count)


def test_the_other_master_tells_it_where_one_does_not() -> None:
    assert told("rest-confirmed", seen(EVERYBODY, trouble=ServerTrouble(TEXT))) == (HIT, 3)


def test_nobody_is_there() -> None:
    text, count = told("rest-confirmed", seen(EVERYBODY | {"eu-2": 0}))
    assert (text, count) == ("Nobody is connected now to the nodes that are upgraded next.", None)


def test_what_is_not_counted_is_named_and_nothing_is_made_up() -> None:
    assert told("rest-confirmed", seen({"eu-1": 10}))[0] == "Who is connected now could not be determined."
    more = replace(seen({"us-1": 0}), plan=replace(seen({}).plan, steps=(*STEPS[:4], STEPS[-1])))
    text = briefing(STEPS[2], more, Cancel()).text
    assert text is not None
    assert text.text == "{text} Not counted: {nodes}"
    assert "'eu-2'" in repr(text)


def test_a_node_that_is_upgraded_or_left_out_already_does_not_count() -> None:
    ended = [ev.Ended(NOW, name, StepState.SKIPPED, TEXT) for name in ("install@eu-2", "verify@eu-2")]
    assert briefing(STEPS[2], seen(EVERYBODY, *ended), Cancel()).text is None


def test_other_questions_have_no_such_figure() -> None:
    assert briefing(STEPS[1], seen(EVERYBODY), Cancel()).text is None
