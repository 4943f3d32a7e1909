"""A site without an account: a person does each step and says what is to be seen; files are brought and proven."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.domain.message import plain
from assistant.domain.plan import Step
from assistant.domain.question import HandTask, QuestionKind
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine import questions as q
from assistant.engine.events import RunOutcome, StepState
from tests.engine.world import Bench, CrashAt, Goal, Human, backup, gate, install, power_cut, verify, watch

PRESS = HandTask("/appliance", "A", "appliance.updates", press="updates.install_this")
LOOK = HandTask("/appliance", "A", "appliance.status_basics")
FILE = HandTask("/login", "A", "login.software_management", press="backup.download", file="a.nsb")


def bench(*steps: Step) -> Bench:
    """A described site: nothing to look with, and no way but the hand."""
    made = Bench(*steps, **{step.id.replace("-", "_"): Goal(deeds=(), sights=()) for step in steps})
    made.plan = replace(made.plan, site=replace(made.plan.site, described=True))
    made.journal._plan = made.plan
    return made


def installing(**other: object) -> Step:
    return install(hand=PRESS, routes=(Route.HAND,), proofs=(plain("It answers."),), **other)


class TestAStepThatNobodyElseSees:
    def test_it_is_done_and_then_asked_what_is_to_be_seen(self) -> None:
        made = bench(installing(gate=gate("install")))
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["start.install", "hand.install", "unseen.install"]
        assert made.clock.waits == [], "there is nothing to wait for but the person"
        seen = made.state.of("install").seen
        assert seen is not None
        assert (seen.by, [proof.shown for proof in seen.proofs]) == (Route.HAND, [True])
        assert ("seen by", "eva") in seen.facts
        assert not made.of(ev.RouteFailed), "a way that does not exist is not told to have failed"

    def test_the_question_lists_what_to_look_for(self) -> None:
        made = bench(installing())
        person = Human(made.clock)
        made.sit(person)
        briefing = person.asked[-1].briefing
        assert briefing is not None
        assert "It answers." in str(briefing)

    def test_not_done_after_all_is_done_again(self) -> None:
        made = bench(installing())
        person = Human(made.clock, {})
        answers = iter([q.NOT_REACHED, q.REACHED])
        person.on_ask = lambda question: (
            person.answers.update({question.id: next(answers)})  # type: ignore[attr-defined]
            if question.id == "unseen.install"
            else None
        )
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["hand.install", "unseen.install"] * 2

    def test_what_is_seen_otherwise_stops_with_what_to_do(self) -> None:
        made = bench(installing())
        done = made.sit(Human(made.clock, {"unseen.install": q.STOP}))
        assert done.outcome is RunOutcome.FAILED
        assert made.states()["install"] is StepState.FAILED

    def test_what_is_only_looked_at_is_asked_once(self) -> None:
        made = bench(verify(hand=LOOK))
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids == ["unseen.verify"]
        assert q.NOT_REACHED not in [choice.id for choice in person.asked[0].choices]

    def test_clients_may_be_left_to_themselves(self) -> None:
        made = bench(watch(hand=LOOK))
        made.sit(Human(made.clock, {"unseen.watch": q.GO_ON}))
        assert made.states()["watch"] is StepState.SKIPPED

    @pytest.mark.parametrize(
        ("point", "asked"), [("intent-written", "hand.install"), ("acted-written", "unseen.install")]
    )
    def test_after_a_power_cut_nothing_is_done_twice_without_a_word(self, point: str, asked: str) -> None:
        made = bench(installing())
        with power_cut() as where:
            made.sit(faults=CrashAt(point))
        assert where
        person = Human(made.clock)
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.ids[0] == asked

    def test_an_ordinary_site_is_asked_as_before(self) -> None:
        made = Bench(installing(), install=Goal(deeds=(), sights=()))
        person = Human(made.clock, {"unseen.install": q.REACHED})
        made.sit(person)
        assert q.AGAIN in [choice.id for choice in person.asked[0].choices]


class TestAFileThatComesOfIt:
    def bring(self, said: str, **goal: object) -> tuple[Bench, Human]:
        made = Bench(backup(hand=FILE, routes=(Route.HAND,)), backup=Goal(deeds=(), **goal))  # type: ignore[arg-type]
        person = Human(made.clock, {"hand.backup": said})
        return made, person

    def test_it_is_asked_for_as_a_file(self) -> None:
        made, person = self.bring("/home/eva/a.nsb")
        assert made.sit(person).outcome is RunOutcome.DONE
        assert person.asked[0].kind is QuestionKind.FILE
        assert made.world.taken == [("backup", "/home/eva/a.nsb")]
        assert dict(made.state.of("backup").outcome.facts)["file"] == "/home/eva/a.nsb"  # type: ignore[union-attr]

    def test_one_that_is_not_it_is_asked_for_again_with_the_reason(self) -> None:
        made, person = self.bring("/home/eva/page.html")
        made.world.unfit = {"/home/eva/page.html"}
        assert made.sit(person).outcome is RunOutcome.WAITING, "the same answer counts three times at most"
        assert person.ids == ["hand.backup"] * 4
        assert person.asked[0].briefing is None
        assert "That is not it." in str(person.asked[1].briefing)
        assert not made.of(ev.Acted)

    def test_it_may_be_in_the_folder_already(self) -> None:
        made, person = self.bring("yes")
        person.on_ask = lambda _: made.world["backup"].begin()
        made.world["backup"].takes = 0
        assert made.sit(person).outcome is RunOutcome.DONE
        assert made.world.taken == []

    def test_yes_without_a_file_is_no_answer(self) -> None:
        made, person = self.bring("yes")
        assert made.sit(person).outcome is RunOutcome.WAITING
        assert not made.of(ev.Acted)

    def test_it_cannot_be_had(self) -> None:
        made, person = self.bring("no")
        assert made.sit(person).outcome is RunOutcome.FAILED
        assert made.states()["backup"] is StepState.FAILED
