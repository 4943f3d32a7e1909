"""Care for Base updates (R13): never again without a reason, and never hidden behind another word."""

from __future__ import annotations

from datetime import timedelta

import pytest

from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.engine.care import needs_care
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.questions import AGAIN, EXTEND, NOT_REACHED, REACHED, STOP
from tests.engine.world import BASE, SITE, Bench, Goal, Human, by_hand, check, install

WHY = "Support case 4711: install it again"


def base(**other: object) -> Step:
    return install(package=BASE, **other)


def choices(person: Human, question: str) -> list[str]:
    return [choice.id for asked in person.asked if asked.id == question for choice in asked.choices]


def test_only_base_updates_want_it() -> None:
    assert needs_care(base())
    assert not needs_care(install(package=SITE))
    assert not needs_care(check())
    assert not needs_care(None)


class TestOverdue:
    @pytest.mark.parametrize("seen", [Reach.NOT_REACHED, Reach.UNKNOWN, Reach.UNDER_WAY])
    def test_it_is_never_offered_to_do_it_again(self, seen: Reach) -> None:
        made = Bench(base(), install=Goal(takes=100_000, meanwhile=seen))
        person = Human(made.clock, {"overdue.install": STOP})
        assert made.sit(person).outcome is RunOutcome.FAILED
        offered = choices(person, "overdue.install")
        assert offered[0] == EXTEND
        assert offered[-1] == STOP
        assert AGAIN not in offered
        assert made.world["install"].acts == 1

    def test_the_question_says_do_not_restart(self) -> None:
        asked = questions.overdue(base(), None)
        assert "Do not restart" in asked.body.text
        assert "support bundle" in asked.body.text
        assert "Do not restart" not in questions.overdue(install(), None).body.text

    def test_that_it_is_done_counts_only_with_what_shows_it(self) -> None:
        made = Bench(base(), install=Goal(takes=100_000, meanwhile=Reach.UNKNOWN))
        person = Human(made.clock, {"overdue.install": REACHED, "certain.install": "Base 3.3.2 on Status > Basics"})
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["overdue.install", "certain.install"]

    def test_without_it_the_run_stops(self) -> None:
        made = Bench(base(), check(), install=Goal(takes=100_000, meanwhile=Reach.UNKNOWN))
        person = Human(made.clock, {"overdue.install": REACHED, "certain.install": " "})
        assert made.sit(person).outcome is RunOutcome.FAILED
        assert made.world["check"].looks == 0

    def test_more_time_is_given_as_ever(self) -> None:
        made = Bench(base(), install=Goal(takes=700))
        assert made.sit(Human(made.clock, {"overdue.install": EXTEND})).outcome is RunOutcome.DONE


class TestResuming:
    def failed(self, **goal: object) -> Bench:
        """A Base update that failed, and that the appliance then shows as something to install."""
        made = Bench(base(hand=by_hand()), install=Goal(takes=1, ends=Reach.FAILED, **goal))  # type: ignore[arg-type]
        made.sit()
        assert made.state.of("install").begun
        return made

    def test_nobody_there_means_nothing_is_done(self) -> None:
        made = self.failed()
        assert made.sit(Human(made.clock, default="stop")).outcome is RunOutcome.WAITING
        assert made.world["install"].acts == 1

    @pytest.mark.parametrize("said", ["", "   "])
    def test_without_a_reason_it_stays_as_it_is(self, said: str) -> None:
        made = self.failed()
        person = Human(made.clock, {"again.install": said})
        finished = made.sit(person)
        assert finished.outcome is RunOutcome.FAILED
        assert finished.advice == plain("Do not restart.")
        assert person.ids == ["again.install"]
        assert made.world["install"].acts == 1
        assert made.state.of("install").code == "step.left-alone"

    def test_with_a_reason_it_is_begun_again_and_the_reason_is_on_record(self) -> None:
        made = self.failed()
        goal = made.world["install"]
        goal.during = lambda: setattr(goal, "ends", Reach.REACHED)
        assert made.sit(Human(made.clock, {"again.install": WHY})).outcome is RunOutcome.DONE
        assert goal.acts == 2
        assert made.state.answers["again.install"].value == WHY

    def test_a_file_with_answers_that_affirms_everything_does_not_affirm_this(self) -> None:
        made = self.failed()
        assert made.sit(Human(made.clock)).outcome is RunOutcome.WAITING
        assert made.world["install"].acts == 1

    def test_looking_comes_first(self) -> None:
        """It went through after all: nobody is asked, nothing is done."""
        made = self.failed()
        made.world["install"].left, made.world["install"].ends = 0, Reach.REACHED
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked == []
        assert made.world["install"].acts == 1

    def test_a_power_cut_before_the_act_asks_as_well(self) -> None:
        made = Bench(base(), install=Goal())
        made.journal.append(ev.Started(made.clock.now(), None, "eva", resumed=False))
        made.journal.append(ev.Intended(made.clock.now(), "install", Route.API))
        person = Human(made.clock, default="stop")
        assert made.sit(person).outcome is RunOutcome.WAITING
        assert person.ids == ["again.install"]
        assert made.world["install"].acts == 0

    def test_a_site_package_is_tried_again_as_ever(self) -> None:
        made = Bench(install(), install=Goal(takes=1, ends=Reach.FAILED))
        made.sit()
        person = Human(made.clock, {"failed.install": AGAIN})
        made.sit(person)
        assert person.ids == ["failed.install"]
        assert made.world["install"].acts == 2


def test_what_was_not_done_by_hand_after_all_wants_a_reason() -> None:
    """By hand and unseen: who says that it is not done has it done again only with a reason."""
    made = Bench(
        base(hand=by_hand(), routes=(Route.HAND,)),
        install=Goal(deeds=(), sights=()),
    )
    answers = {"unseen.install": NOT_REACHED, "hand.install": "yes", "again.install": ""}
    person = Human(made.clock, answers)
    assert made.sit(person).outcome is RunOutcome.FAILED
    assert person.ids == ["unseen.install", "hand.install", "unseen.install", "again.install"]
    assert made.states() == {"install": StepState.FAILED}


def test_patience_of_a_base_update_is_extended_by_its_own() -> None:
    made = Bench(base(), install=Goal(takes=700))
    made.sit(Human(made.clock, {"overdue.install": EXTEND}))
    (more,) = made.of(ev.WaitExtended)
    assert isinstance(more, ev.WaitExtended)
    assert more.by == timedelta(minutes=90)
