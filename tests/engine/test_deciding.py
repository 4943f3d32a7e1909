"""What only a person may decide in the midst of a step: it is asked, told to the appliance, and never assumed."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.errors import NotTaken, TimedOut
from assistant.domain.message import plain
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import BringFiles, InstallPackage, Phase, UpdateWay
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from tests.engine.world import Bench, Goal, Human, backup, by_hand, install

LICENCE = Question("licence", QuestionKind.CONFIRM, plain("Do you accept it?"), plain("All of it."), "install")


def bench(**goal: object) -> tuple[Bench, Goal]:
    made = Goal(asks=LICENCE, deeds=(Route.CONSOLE,), **goal)  # type: ignore[arg-type]
    return Bench(install(routes=(Route.CONSOLE, Route.HAND), hand=by_hand()), install=made), made


def test_it_is_asked_once_and_told() -> None:
    made, goal = bench()
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["licence"]
    assert (goal.acts, goal.consented) == (1, 1)
    assert made.state.answers["licence"].by == "eva"


def test_whoever_does_not_agree_stops_the_run_and_is_asked_again() -> None:
    made, goal = bench()
    finished = made.sit(Human(made.clock, {"licence": "no"}))
    assert (finished.outcome, goal.consented) == (RunOutcome.BLOCKED, 0)
    assert made.state.of("install").state is not StepState.DONE
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert (person.ids, goal.acts, goal.consented) == (["licence"], 1, 1)


def test_nobody_there_means_that_nothing_is_accepted() -> None:
    made, goal = bench()
    assert made.sit(Human(made.clock, default="stop")).outcome is RunOutcome.WAITING
    assert goal.consented == 0


def test_what_was_agreed_to_may_still_show_for_a_moment() -> None:
    made, goal = bench(takes=3)
    person = Human(made.clock)
    looks = 0

    def linger(question: Question) -> None:
        nonlocal looks
        looks = goal.looks

    person.on_ask = linger
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["licence"]
    assert goal.looks > looks


def test_an_appliance_that_never_stops_asking_does_not_go_round_for_ever() -> None:
    made, goal = bench(deaf=True)
    finished = made.sit()
    assert finished.outcome in (RunOutcome.BLOCKED, RunOutcome.WAITING, RunOutcome.FAILED)
    assert goal.consented <= 4


def test_a_way_may_be_tried_again_where_it_may_pass_by_itself() -> None:
    """An upload that was cut off is begun once more, after a look; a way with one try is barred as ever."""
    goal = Goal(deeds=(Route.CONSOLE,), tries_allowed=3, takes=1)
    cut = [TimedOut(plain("Cut off.")), TimedOut(plain("Cut off."))]
    made = Bench(install(routes=(Route.CONSOLE, Route.HAND), hand=by_hand()), install=goal)
    goal.failures = list(cut)
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert (person.ids, goal.acts) == ([], 1)
    assert len(made.of(ev.RouteFailed)) == 2


def test_after_the_last_try_the_hand_takes_over() -> None:
    goal = Goal(deeds=(Route.CONSOLE,), tries_allowed=3)
    goal.failures = [TimedOut(plain("Cut off."))] * 3
    made = Bench(install(routes=(Route.CONSOLE, Route.HAND), hand=by_hand()), install=goal)
    person = Human(made.clock)
    person.on_ask = lambda question: goal.begin()
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["hand.install"]
    assert goal.tries == [Route.CONSOLE] * 3


def test_the_window_is_opened_before_anything_is_agreed_to() -> None:
    """Agreeing begins the installation: a run that is resumed at this point asks for its window first."""
    made, _ = bench()
    gate = Question("start", QuestionKind.CONFIRM, plain("Now?"), plain("Now."), "install")
    made.plan = replace(made.plan, steps=tuple(replace(step, gate=gate) for step in made.plan.steps))
    made.journal._plan = made.plan
    made.sit(Human(made.clock, {"licence": "no"}))
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["start", "licence"]


def test_what_was_agreed_to_before_anything_was_begun_is_then_begun() -> None:
    """Though it cannot be undone: the only thing that was done is that a person agreed (P6.5)."""
    made, goal = bench(asks_first=True)
    assert made.plan.step("install").irreversible
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["licence"]
    assert (goal.acts, goal.consented) == (1, 1)


# ── files that are sent ──────────────────────────────────────────────────────────────────────────────


def carried() -> tuple[Bench, Goal, Goal]:
    """A plan that brings a file in and sends it."""
    package = Package("Base 3.3.2", PackageKind.BASE, Version((3, 3, 2)))
    sent = replace(install(), action=InstallPackage("A", package, UpdateWay.MANUAL))
    brings = replace(
        backup("bring", routes=(Route.HAND,), hand=replace(by_hand(), file="updates")),
        action=BringFiles("A", (package,)),
    )
    there, installed = Goal(deeds=()), Goal(takes=1)
    made = Bench(brings, sent, bring=there, install=installed)
    return made, there, installed


def test_a_file_that_was_brought_long_ago_is_looked_at_before_it_is_sent() -> None:
    made, there, installed = carried()
    there.begin()
    there.left = 0
    assert made.sit(phase=Phase.PREPARE).outcome is RunOutcome.DONE
    looks = there.looks
    assert made.sit().outcome is RunOutcome.DONE
    assert there.looks > looks
    assert installed.acts == 1


def test_a_file_that_has_gone_meanwhile_is_asked_for_before_the_window_is_opened() -> None:
    made, there, installed = carried()
    there.begin()
    there.left = 0
    made.sit(phase=Phase.PREPARE)
    there.lose()
    person = Human(made.clock, {"hand.bring": "/media/stick"})
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids[0] == "hand.bring"
    assert made.world.taken == [("bring", "/media/stick")]
    assert (installed.acts, made.state.current) == (1, "install")


def test_an_installation_under_way_is_not_kept_waiting_for_a_file() -> None:
    made, there, installed = carried()
    there.begin()
    there.left = 0
    made.sit(phase=Phase.PREPARE)
    installed.begin()
    there.lose()
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert "hand.bring" not in person.ids


def test_what_an_appliance_does_not_take_is_told_and_left_to_nobody_else() -> None:
    """Nothing was begun by it: a Base update that was refused as a file needs no reason to be sent again (R13)."""
    made, _, installed = carried()
    made.world["bring"].begin()
    made.world["bring"].left = 0
    installed.failures = [NotTaken(plain("Damaged."), plain("Bring another."))]
    person = Human(made.clock)
    finished = made.sit(person)
    assert (finished.outcome, finished.text) == (RunOutcome.FAILED, plain("Damaged."))
    assert [question for question in person.ids if question.startswith("hand.")] == []
    assert not made.state.of("install").begun
    again = Human(made.clock)
    assert made.sit(again).outcome is RunOutcome.DONE
    assert [question for question in again.ids if question.startswith("again.")] == []
