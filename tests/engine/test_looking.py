"""Looking: by the first way that can tell; alarms end it, silence does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.domain.errors import (
    ApiDisabled,
    AssistantError,
    Cancelled,
    CertificateChanged,
    CertificateUntrusted,
    LockedOut,
    NotUnderstood,
    PageMissing,
    Refused,
    SecondFactor,
    ServerTrouble,
    WrongBox,
    WrongSecret,
)
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.questions import REACHED
from tests.engine.world import Bench, Goal, Human, check, install

MESSAGE = plain("#")
BOTH = (Route.API, Route.CONSOLE)


def blind(**ways: AssistantError) -> tuple[Bench, Goal]:
    goal = Goal(sights=BOTH, blind={Route[name.upper()]: error for name, error in ways.items()})
    return Bench(check(), check=goal), goal


@pytest.mark.parametrize("alarm", [WrongBox(MESSAGE), CertificateChanged(MESSAGE)])
def test_an_alarm_ends_the_run_before_anything_is_done(alarm: AssistantError) -> None:
    made, goal = blind(api=alarm)
    person = Human(made.clock)
    finished = made.sit(person)
    assert (finished.outcome, finished.text) == (RunOutcome.FAILED, MESSAGE)
    assert (goal.looks, goal.tries, person.asked) == (0, [], [])
    assert made.state.of("check").code == alarm.code


def test_an_alarm_while_an_installation_runs() -> None:
    goal = Goal(takes=100)
    made = Bench(install(), install=goal)
    made.clock.on_wait = lambda: goal.blind.update({Route.API: WrongBox(MESSAGE)})
    assert made.sit().outcome is RunOutcome.FAILED
    goal.blind.clear()
    made.clock.on_wait = lambda: None
    assert made.sit().outcome is RunOutcome.DONE
    assert goal.acts == 1


@pytest.mark.parametrize(
    "error",
    [
        WrongSecret(MESSAGE, plain("Type it anew.")),
        LockedOut(MESSAGE, plain("Wait.")),
        ApiDisabled(MESSAGE, plain("Switch it on.")),
    ],
)
def test_no_way_lets_us_in(error: AssistantError) -> None:
    made, goal = blind(api=error, console=error)
    finished = made.sit()
    assert (finished.outcome, finished.advice) == (RunOutcome.ACCESS, error.advice)
    assert goal.tries == []
    assert len(made.clock.waits) == 0, "no storm of sign-ins"


def test_one_way_that_lets_us_in_is_enough_and_the_other_is_shown_once() -> None:
    made, goal = blind(api=WrongSecret(MESSAGE))
    goal.takes = 30
    assert made.sit().outcome is RunOutcome.DONE
    (failed,) = made.of(ev.RouteFailed)
    assert isinstance(failed, ev.RouteFailed)
    assert (failed.route, failed.looking) == (Route.API, True)


def test_a_second_factor_lets_a_person_in_so_the_person_is_asked() -> None:
    made, goal = blind(api=ApiDisabled(MESSAGE), console=SecondFactor(MESSAGE))
    person = Human(made.clock, {"unseen.check": REACHED})
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["unseen.check"]
    assert goal.tries == []


@pytest.mark.parametrize(
    "error", [Refused(MESSAGE), ServerTrouble(MESSAGE), NotUnderstood(MESSAGE), CertificateUntrusted(MESSAGE)]
)
def test_silence_is_not_shown_as_a_way_that_failed(error: AssistantError) -> None:
    goal = Goal(takes=1)
    made = Bench(install(), install=goal)

    def fall_silent() -> None:
        goal.blind = {Route.API: error} if len(made.clock.waits) < 20 else {}

    goal.during = fall_silent
    made.clock.on_wait = fall_silent
    assert made.sit().outcome is RunOutcome.DONE
    assert not made.of(ev.RouteFailed)
    assert goal.acts == 1


def test_a_page_that_is_missing_while_looking_does_not_close_the_intent() -> None:
    """The way to look is barred; whether the act of before arrived is as open as it was."""
    made, goal = blind(api=PageMissing(MESSAGE))
    made.journal.append(ev.Intended(made.clock.now(), "check", Route.CONSOLE))
    goal.blind[Route.CONSOLE] = Refused(MESSAGE)
    made.clock.on_wait = lambda: made.cancel.set()
    assert made.sit().outcome is RunOutcome.CANCELLED
    assert len(made.of(ev.RouteFailed)) == 1
    assert made.state.of("check").intent_open


def test_cancel_while_looking_is_a_cancel() -> None:
    made, _ = blind(api=Cancelled())
    assert made.sit().outcome is RunOutcome.CANCELLED
    assert made.states() == {"check": StepState.ACTIVE}
    assert not made.of(ev.RouteFailed)


def test_a_way_that_cannot_tell_hands_over_to_the_next() -> None:
    goal = Goal(left=0, sights=BOTH, blind={Route.API: PageMissing(MESSAGE)})
    made = Bench(check(), check=goal)
    assert made.sit().outcome is RunOutcome.DONE
    seen = made.state.of("check").seen
    assert seen is not None
    assert (seen.reach, seen.by) == (Reach.REACHED, Route.CONSOLE)


def test_a_look_with_new_evidence_is_written() -> None:
    """The words are the same, what was found is not: a report has to show the last."""
    made, goal = blind()
    goal.takes = 6
    sight = made.world._look
    counts = iter(range(100))
    made.world._look = lambda goal, route: replace(  # type: ignore[method-assign]
        sight(goal, route), facts=(("clients", str(next(counts) // 3)),)
    )
    made.sit()
    facts = [event.seen.facts[0][1] for event in made.of(ev.Looked)]  # type: ignore[union-attr]
    assert facts == ["0", "0", "1", "2", "2"]
