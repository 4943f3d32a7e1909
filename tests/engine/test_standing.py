"""A run is gone on with days later: whoever was taken out, drained or held back may be in service by then (R34, 7d)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.cluster import DrainNodes, InstallTogether, SetAccepting, TakePart
from assistant.domain.errors import Declined
from assistant.domain.failover import SetRole
from assistant.domain.message import Message, plain, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import Ask, InstallPackage, Phase, Step
from assistant.domain.question import Field, HandTask, Question, QuestionKind
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.faultpoints import POINTS
from assistant.engine.ports import Deed, Progress, Sight
from assistant.engine.questions import GO_ON
from tests.engine.world import (
    BASE,
    SITE,
    Bench,
    CrashAt,
    Goal,
    Human,
    World,
    gate,
    lane,
    node_waiver,
    power_cut,
    step,
)

EU, US = ("eu-1", "eu-2"), ("us-1",)
HALF = (*EU, *US)
EARLIER = Package("Bomgar 12.1.7", PackageKind.SITE, Version((12, 1, 7)))
Set = tuple[str, tuple[str, ...], bool]


class Cluster(World):
    """Nodes that take clients or none, appliances that take part or do not, and what was set on them."""

    def __init__(self, clock: object) -> None:
        super().__init__(clock)  # type: ignore[arg-type]
        self.accepting = dict.fromkeys(HALF, True)
        self.people: dict[str, int] = {}
        self.taking_part = {"B": True, "us-2": True}
        self.set: list[Set] = []
        self.named: list[Message] = []
        """What steps that acted were called."""
        self.by_hand = False
        """The console lets nobody in."""

    def colleague(self, *nodes: str, people: int = 2) -> None:
        """Somebody ticks the boxes of these again, and sessions come."""
        self.accepting |= dict.fromkeys(nodes, True)
        self.people |= dict.fromkeys(nodes, people)

    def sights(self, step: Step) -> Sequence[Sight]:
        match step.action:
            case SetAccepting() | DrainNodes() | TakePart():
                return [Sight(Route.API, lambda cancel: self._see(step))]
            case _:
                return super().sights(step)

    def _see(self, step: Step) -> Observation:
        reached = self._is_so(step)
        left = "" if reached else repr((self.accepting, self.people))
        return Observation(
            Reach.REACHED if reached else Reach.NOT_REACHED,
            step.done if reached else plain(f"not so: {left}"),
            Route.API,
            self.clock.now(),
        )

    def _is_so(self, step: Step) -> bool:
        match step.action:
            case SetAccepting(nodes=nodes, on=on):
                return all(self.accepting[name] is on for name in nodes)
            case DrainNodes(nodes=nodes):
                there = sum(self.people.get(name, 0) for name in nodes)
                for name in nodes:  # one leaves between two looks, where nobody comes
                    if not self.accepting[name] and self.people.get(name):
                        self.people[name] -= 1
                return there == 0
            case TakePart(appliance=name, on=on):
                return self.taking_part[name] is on
        raise AssertionError(step)

    def deeds(self, step: Step) -> Sequence[Deed]:
        def act(cancel: Cancel, told: Progress) -> Outcome:
            if self.by_hand:
                raise Declined(plain("No."))
            self.named.append(step.name)
            match step.action:
                case SetAccepting(master=master, nodes=nodes, on=on):
                    self.accepting |= dict.fromkeys(nodes, on)
                    self.set.append((master, nodes, on))
                case TakePart(appliance=name, on=on):
                    self.taking_part[name] = on
                    self.set.append(("", (name,), on))
            return Outcome(say("test", "Done."), Route.API, self.clock.now())

        match step.action:
            case SetAccepting() | TakePart():
                return [Deed(Route.API, act)]
            case InstallPackage(appliance=name) if name in self.accepting:
                return [Deed(one.route, self._uncut(name, one)) for one in super().deeds(step)]
            case _:
                return super().deeds(step)

    def _uncut(self, name: str, deed: Deed) -> Callable[[Cancel, Progress], Outcome]:
        def act(cancel: Cancel, told: Progress) -> Outcome:
            assert not self.accepting[name], f"{name} is in service"
            assert not self.people.get(name), f"sessions on {name} are cut"
            return deed.act(cancel, told)

        return act


def off(region: str, nodes: tuple[str, ...], **other: object) -> Step:
    text = say("test", "out: {nodes}")(nodes=", ".join(nodes))
    task = HandTask("/login", "A", "login.cluster", None, (Field("cluster.accepting", text),))
    made = step(f"off-{region}", SetAccepting("A", nodes, on=False), hand=task, **other)
    return replace(made, name=text, routes=(Route.API, Route.HAND))


def node(name: str) -> tuple[Step, ...]:
    """What is installed on a node."""
    made = (step("base", InstallPackage(name, BASE)), step("site", InstallPackage(name, SITE)))
    waiver = replace(node_waiver(), id="without")
    return lane(name, *(replace(one, irreversible=True, waiver=waiver) for one in made))


def back(name: str) -> tuple[Step, ...]:
    return lane(name, step("on", SetAccepting("B", (name,), on=True)), group="back")


def course(*, at_once: int = 1) -> Bench:
    """P7, in short."""
    made = Bench(
        off("EU", EU, gate=replace(gate("off-EU"), kind=QuestionKind.CONFIRM)),
        off("US", US),
        step("drain", DrainNodes("A", HALF), routes=(), patience=timedelta(hours=2)),
        step("master", InstallPackage("B", SITE), irreversible=True),
        *(one for name in HALF for one in node(name)),
        step("swap", SetRole("B", "A", sync_first=False, force=True), Phase.SWAP),
        *(one for name in HALF for one in back(name)),
        at_once=at_once,
    )
    made.world = Cluster(made.clock)
    return made


def world(made: Bench) -> Cluster:
    assert isinstance(made.world, Cluster)
    return made.world


def stopped_before(made: Bench, name: str) -> None:
    """The night: all is well until one installation fails."""
    made.world[name].barred = {Route.API: Declined(plain("No."))}
    assert made.sit().outcome is RunOutcome.FAILED
    made.world[name].barred = {}
    world(made).set.clear()


def done(made: Bench, person: Human | None = None) -> Human:
    person = person or Human(made.clock)
    finished = made.sit(person)
    assert finished.outcome is RunOutcome.DONE, finished.text
    assert all(world(made).accepting.values())
    for one in made.plan.steps:
        assert made.world[one.id].acts == isinstance(one.action, InstallPackage | SetRole), one.id
    return person


def taken_out(made: Bench) -> list[Set]:
    return [one for one in world(made).set if not one[2]]


# ── out of service, and drained ──────────────────────────────────────────────────────────────────────


def test_what_is_still_out_is_not_asked_about_nor_set_again() -> None:
    made = course()
    stopped_before(made, "master")
    assert done(made).ids == []
    assert taken_out(made) == []


def test_a_node_that_a_colleague_put_back_is_taken_out_and_drained_again_once_a_person_agrees() -> None:
    made = course()
    stopped_before(made, "master")
    world(made).colleague("us-1", people=3)
    person = done(made)
    assert person.ids == ["start.off-US"]
    assert person.asked[0].kind is QuestionKind.CONFIRM
    assert person.asked[0].briefing is not None, "who is connected is told"
    assert taken_out(made) == [("A", US, False)]


def test_the_gate_of_the_half_is_asked_again_and_counts_for_all_regions() -> None:
    made = course()
    stopped_before(made, "master")
    world(made).colleague(*HALF)
    person = done(made)
    assert person.ids == ["start.off-EU"]
    assert person.asked[0].title.text == "Do this again? {step}"
    assert taken_out(made) == [("A", EU, False), ("A", US, False)]


def test_who_does_not_agree_keeps_the_nodes_in_service() -> None:
    made = course()
    stopped_before(made, "master")
    world(made).colleague("us-1")
    finished = made.sit(Human(made.clock, {"start.off-US": "no"}))
    assert finished.outcome is RunOutcome.BLOCKED
    assert taken_out(made) == []
    assert made.world["master"].acts == 0
    assert done(made).ids == ["start.off-US"], "it is asked again"


def test_people_on_a_node_that_takes_no_new_ones_are_waited_for() -> None:
    made = course()
    stopped_before(made, "master")
    world(made).people = {"eu-2": 4}
    assert done(made).ids == []
    assert world(made).people == {"eu-2": 0}


def test_a_sitting_of_another_phase_takes_nobody_out() -> None:
    made = course()
    stopped_before(made, "master")
    world(made).colleague(*HALF)
    made.sit(phase=Phase.PREPARE)
    assert taken_out(made) == []


# ── only those to which it still matters ─────────────────────────────────────────────────────────────


def test_what_is_upgraded_already_is_not_taken_out_again() -> None:
    made = course()
    stopped_before(made, "eu-2.site")
    assert made.state.of("eu-1.site").state is StepState.DONE
    world(made).colleague(*HALF)
    person = done(made)
    assert person.ids == ["start.off-EU"]
    assert taken_out(made) == [("A", ("eu-2",), False), ("A", US, False)]
    assert dict(person.asked[0].title.params)["step"] == say("test", "out: {nodes}")(nodes=plain("eu-2"))
    assert world(made).people["eu-1"] == 2, "it is new, and nobody waits for who is on it"


def test_a_person_who_does_it_by_hand_is_told_these_nodes_alone() -> None:
    made = course()
    stopped_before(made, "eu-2.site")
    world(made).colleague("eu-1", "eu-2", people=0)
    world(made).by_hand = True
    person = Human(made.clock, {"hand.off-EU": "no"})
    assert made.sit(person).outcome is RunOutcome.FAILED
    (task,) = [question.hand for question in person.asked if question.id == "hand.off-EU"]
    assert task is not None
    assert dict(task.fields[0].text.params) == {"nodes": "eu-2"}


def test_a_node_that_somebody_else_upgraded_meanwhile_is_not_taken_out_again() -> None:
    made = course()
    stopped_before(made, "master")
    for name in ("eu-1.base", "eu-1.site"):
        made.world[name].left = 0
    world(made).colleague("eu-1")
    assert made.sit().outcome is RunOutcome.DONE
    assert taken_out(made) == []
    assert made.state.of("eu-1.site").state is StepState.ALREADY


def test_of_nodes_that_are_in_service_again_alone_it_is_asked_what_they_run() -> None:
    made = course()
    stopped_before(made, "master")
    for name in ("eu-1.base", "eu-1.site"):
        made.world[name].left = 0
    world(made).colleague("eu-1", "us-1")
    looks = {name: made.world[f"{name}.base"].looks for name in HALF}
    made.world["master"].barred = {Route.API: Declined(plain("No."))}
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.FAILED
    assert taken_out(made) == [("A", US, False)]
    assert person.ids[0] == "start.off-US"
    assert {name for name in HALF if made.world[f"{name}.base"].looks > looks[name]} == {"eu-1", "us-1"}


def test_an_installation_that_may_be_under_way_is_not_kept_waiting() -> None:
    made = course()
    with power_cut():
        made.sit(faults=CrashAt("acted-written", "eu-1.base"))
    made.world["eu-1.base"].left = 100_000
    world(made).set.clear()
    world(made).accepting["eu-1"] = True
    assert made.sit(Human(made.clock, {"overdue.eu-1.base": "stop"})).outcome is RunOutcome.FAILED
    assert taken_out(made) == []


def test_what_was_under_way_and_is_over_by_now_does_not_keep_its_node_in_service() -> None:
    """The Base software is on it since the last sitting; its site package would cut off who came since."""
    made = course()
    with power_cut():
        made.sit(faults=CrashAt("acted-written", "eu-1.base"))
    made.world["eu-1.base"].left = 0
    world(made).set.clear()
    world(made).colleague("eu-1")
    assert done(made).ids == ["start.off-EU"]
    assert taken_out(made) == [("A", EU, False)]


def test_what_the_plan_brought_back_itself_is_left_in_service() -> None:
    made = course()
    with power_cut():
        made.sit(faults=CrashAt("ended", "eu-2.on"))
    assert world(made).accepting == {"eu-1": True, "eu-2": True, "us-1": False}
    world(made).set.clear()
    assert done(made).ids == []
    assert world(made).set == [("B", ("us-1",), True)]


def test_a_lane_that_was_left_out_stays_out_of_it_until_it_is_tried_again() -> None:
    made = course()
    made.world["us-1.site"].barred = {Route.API: Declined(plain("No."))}
    made.sit(Human(made.clock, {"without.us-1.site": "without"}))
    assert made.state.of("swap").state is StepState.DONE
    world(made).set.clear()
    world(made).colleague("us-1")
    made.sit()
    assert world(made).set == []
    made.world["us-1.site"].barred = {}
    person = Human(made.clock)
    assert made.sit(person, retry=["us-1.site"]).outcome is RunOutcome.DONE
    assert person.ids == ["start.off-US"]
    assert taken_out(made) == [("B", US, False)], "on the page of the master that is primary by now"


# ── a wait that was ended for a reason ───────────────────────────────────────────────────────────────


def cut_short(made: Bench) -> None:
    world(made).people = {"us-1": 5000}
    made.world["master"].barred = {Route.API: Declined(plain("No."))}
    answers = {"overdue.drain": GO_ON, "reason.drain": "The window ends."}
    assert made.sit(Human(made.clock, answers)).outcome is RunOutcome.FAILED
    assert made.state.of("drain").state is StepState.SKIPPED
    made.world["master"].barred = {}


def test_the_reason_for_not_waiting_holds_as_long_as_nobody_new_can_have_come() -> None:
    made = course()
    cut_short(made)
    world(made).people = {"us-1": 0}
    drained = len([e for e in made.events if e.step == "drain"])
    done(made)
    assert len([e for e in made.events if e.step == "drain"]) == drained


def test_the_reason_does_not_hold_for_those_who_came_later() -> None:
    made = course()
    cut_short(made)
    world(made).colleague("us-1", people=2)
    done(made)
    assert made.state.of("drain").state is StepState.DONE


# ── the power goes ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("point", POINTS)
def test_a_crash_while_it_is_done_again(point: str) -> None:
    """No session is cut and nothing installed twice, whatever the moment; nobody upgraded is taken out."""
    passed = 0
    for name in ("off-EU", "off-US", "drain", "eu-2.site"):
        made = course()
        stopped_before(made, "eu-2.site")
        world(made).colleague(*HALF)
        faults = CrashAt(point, name)
        with power_cut():
            made.sit(faults=faults)
        passed += faults.crashed is not None
        done(made)
        assert {one for _, nodes, _ in taken_out(made) for one in nodes} == {"eu-2", "us-1"}
    assert passed or point in ("before-effect", "act-begun", "act-halfway"), point


# ── held back (product-facts 7d) ─────────────────────────────────────────────────────────────────────


def staged() -> Bench:
    told = Question("resync", QuestionKind.HAND, plain("Press it"), plain("And wait."), "resync")
    first, rest = ("A", "eu-1"), ("B", "us-2")
    made = Bench(
        step("hold-b", TakePart("B", on=False)),
        *lane("us-2", step("hold", TakePart("us-2", on=False)), group="hold"),
        step("resync", Ask(told)),
        step(
            "together",
            InstallTogether(first, EARLIER),
            gate=gate("together"),
            outage=True,
            irreversible=True,
        ),
        step("together-site", InstallTogether(first, SITE), outage=True, irreversible=True),
        step("together-held", InstallTogether(rest, SITE), irreversible=True),
        step("join-b", TakePart("B", on=True)),
        *lane("us-2", step("join", TakePart("us-2", on=True)), group="joined"),
    )
    made.world = Cluster(made.clock)
    return made


def test_who_takes_part_again_is_held_back_again_and_the_cluster_told() -> None:
    made = staged()
    stopped_before(made, "together")
    world(made).taking_part["us-2"] = True
    person = Human(made.clock)
    held: list[dict[str, bool]] = []
    made.world["together"].during = lambda: held.append(dict(world(made).taking_part))
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["start.us-2.hold", "resync", "start.together"]
    assert held == [{"B": False, "us-2": False}]


def test_between_two_packages_it_is_looked_at_too_and_the_window_is_opened_all_the_same() -> None:
    made = staged()
    stopped_before(made, "together-site")
    world(made).taking_part["B"] = True
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["start.hold-b", "resync", "start.together-site"]


def test_what_is_still_held_back_is_not_asked_about() -> None:
    made = staged()
    stopped_before(made, "together")
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["start.together"]
    assert [one for one in world(made).set if not one[2]] == []


def test_once_they_are_upgraded_themselves_nobody_is_held_back_again() -> None:
    made = staged()
    stopped_before(made, "together-held")
    world(made).taking_part = {"B": True, "us-2": True}
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert [one for one in world(made).set if not one[2]] == []
    assert "resync" not in person.ids


# ── what speaks against a step ───────────────────────────────────────────────────────────────────────


def spoken_against() -> Bench:
    made = Bench(step("swap", SetRole("B", "A", sync_first=False, force=True), gate=gate("swap"), outage=True))
    made.world.speaks = plain("No node is new.")
    return made


def test_what_something_speaks_against_is_begun_for_a_reason_alone() -> None:
    made = spoken_against()
    finished = made.sit(Human(made.clock, {"in-spite.swap": " "}))
    assert finished.outcome is RunOutcome.BLOCKED
    assert finished.text == plain("No node is new.")
    assert finished.advice is not None
    assert made.world["swap"].acts == 0
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.WAITING, "who affirms everything has no reason"
    person = Human(made.clock, {"in-spite.swap": "The old site is gone anyway."})
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == ["in-spite.swap", "start.swap"]
    assert person.asked[0].briefing == plain("No node is new.")


def test_what_was_begun_is_brought_to_its_end_whatever_speaks_against_it() -> None:
    made = spoken_against()
    made.world.goals["swap"] = Goal(takes=5)
    with power_cut():
        made.sit(Human(made.clock, {"in-spite.swap": "Now."}), faults=CrashAt("acted-unwritten", "swap"))
    person = Human(made.clock)
    assert made.sit(person).outcome is RunOutcome.DONE
    assert person.ids == []
    assert [e for e in made.events if isinstance(e, ev.Intended)] != []
