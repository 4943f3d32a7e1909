"""The day for the clients, tied to what is seen of them: kept, asked about when it is not enough, never shortened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

import pytest

from assistant.domain.clients import PrepareClients
from assistant.domain.errors import MissingPermission
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Step
from assistant.domain.question import Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.control import WaitPolicy
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.pace import pace, time_left
from assistant.engine.ports import Sight
from tests.engine import world
from tests.engine.world import BEGIN, Bench, Human, World

DAY = timedelta(hours=24)


class Counting(World):
    """Jump Clients of which so many are behind, by how long ago the day began."""

    behind: Callable[[timedelta], int] = staticmethod(lambda _: 0)
    total = 1000
    trouble: Exception | None = None

    def sights(self, step: Step) -> Sequence[Sight]:
        return [Sight(Route.API, lambda _: self._count())]

    def _count(self) -> Observation:
        if self.trouble is not None:
            raise self.trouble
        active = self.behind(self.clock.now() - BEGIN)
        facts = (("total", str(self.total)), ("active", str(active)), ("pending", str(active)))
        return Observation(Reach.UNDER_WAY, plain(f"{active} to go"), Route.API, self.clock.now(), facts=facts)


def bench(behind: Callable[[timedelta], int], *steps: Step) -> tuple[Bench, Counting]:
    made = Bench(*(steps or (world.pause(),)))
    counting = Counting(made.clock)
    counting.behind = behind
    made.world = counting
    return made, counting


def test_all_through_early_does_not_shorten_the_day() -> None:
    made, _ = bench(lambda _: 0)
    assert made.sit().outcome is RunOutcome.DONE
    assert made.clock.now() - BEGIN >= DAY


def test_a_few_that_are_behind_are_no_reason_to_wait() -> None:
    made, _ = bench(lambda _: 20)
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == []


def test_many_that_are_behind_are_waited_for_when_a_person_wants_it() -> None:
    made, _ = bench(lambda since: max(0, 700 - int(since / timedelta(hours=1)) * 25))
    person = Human(made.clock, {"longer.pause": "extend"})
    assert made.sit(person).outcome is RunOutcome.DONE
    assert set(person.ids) == {"longer.pause"}
    assert made.clock.now() - BEGIN >= timedelta(hours=27), "until fewer than 2 % are behind"
    waits = [event.until for event in made.journal.events() if isinstance(event, ev.WaitBegan)]
    assert waits[0] == BEGIN + DAY
    assert waits[1] is not None
    assert waits[1] > BEGIN + DAY, "a restart of the program waits until then, too"


def test_the_question_tells_the_rate_and_how_long_the_rest_takes() -> None:
    made, _ = bench(lambda since: max(0, 700 - int(since / timedelta(hours=1)) * 25))
    person = Human(made.clock, {"longer.pause": "go-on"})
    made.sit(person)
    question = person.asked[0]
    assert question.briefing is not None
    assert dict(question.briefing.params)["time"] == timedelta(hours=4)
    assert [choice.id for choice in question.choices] == ["extend", "go-on", "stop"]
    assert made.state.of("pause").state is StepState.DONE


def test_without_a_person_the_run_waits_and_asks_again() -> None:
    made, counting = bench(lambda _: 500)
    finished = made.sit(Human(made.clock, default="stop"))
    assert finished.outcome is RunOutcome.WAITING
    counting.behind = staticmethod(lambda _: 0)  # type: ignore[assignment]
    assert made.sit(Human(made.clock, default="stop")).outcome is RunOutcome.DONE


def test_it_is_looked_at_every_ten_minutes_and_written_down_only_when_something_changed() -> None:
    made, _ = bench(lambda since: 3 if since > timedelta(hours=12) else 7, world.pause(poll=timedelta(seconds=30)))
    made.sit()
    looks = [event for event in made.journal.events() if isinstance(event, ev.Looked)]
    assert [dict(look.seen.facts)["active"] for look in looks] == ["7", "3"]


def test_what_cannot_be_seen_leaves_the_rule_as_it_is() -> None:
    made, counting = bench(lambda _: 500)
    counting.trouble = MissingPermission(plain("No."), permission="perm_configuration")
    assert made.sit().outcome is RunOutcome.DONE
    assert made.clock.now() - BEGIN >= DAY


def test_practice_does_not_wait_for_anybody() -> None:
    made, _ = bench(lambda _: 500)
    assert made.sit(waits=WaitPolicy.SKIP).outcome is RunOutcome.DONE
    assert made.clock.now() == BEGIN


class TestBefore:
    """The clients are counted before the upgrade, and a person confirms that the site is prepared."""

    question = Question("prepare", QuestionKind.CONFIRM, plain("Ready?"), plain("Is it?"), "prepare")
    step = world.step("prepare", PrepareClients("A", question))

    def test_the_count_goes_on_record_before_the_question(self) -> None:
        made, _ = bench(lambda _: 0, self.step)
        assert made.sit().outcome is RunOutcome.DONE
        kinds = [type(event) for event in made.journal.events() if event.step == "prepare"]
        assert kinds[:5] == [ev.Entered, ev.Looked, ev.Asked, ev.Answered, ev.Ended]

    def test_what_cannot_be_counted_is_no_reason_to_fail(self) -> None:
        made, counting = bench(lambda _: 0, self.step)
        counting.trouble = MissingPermission(plain("No."), permission="perm_configuration")
        assert made.sit().outcome is RunOutcome.DONE

    def test_no_blocks(self) -> None:
        made, _ = bench(lambda _: 0, self.step)
        assert made.sit(Human(made.clock, {"prepare": "no"})).outcome is RunOutcome.BLOCKED


@pytest.mark.parametrize(
    ("counted", "left"),
    [
        ([], None),
        ([(0, 50)], None),
        ([(0, 50), (1, 50)], None),
        ([(0, 50), (1, 60)], None),
        ([(0, 100), (2, 50)], timedelta(hours=2)),
        ([(0, 1000), (10, 60), (11, 50)], timedelta(hours=5)),
        ([(0, 10), (1, 0)], timedelta(0)),
    ],
)
def test_the_rest_at_the_rate_of_the_last_hour(counted: list[tuple[int, int]], left: timedelta | None) -> None:
    assert time_left([(BEGIN + timedelta(hours=hours), behind) for hours, behind in counted]) == left


def test_behind_and_through_are_two_things() -> None:
    assert not pace([], 100).through
    assert pace([(BEGIN, 0)], 100).through
    few = pace([(BEGIN, 2)], 100)
    assert (few.behind, few.through) == (False, False)
    assert pace([(BEGIN, 3)], 100).behind
