"""Method and windows of a pair: which stages there are, what a choice changes, what a run file makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.failover import AwaitWindow, Method, PointDns, Swing, SwitchSharedIp
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, plain
from assistant.domain.plan import Choices, ClientWay, Plan
from assistant.domain.site import Site, Topology
from assistant.domain.versions import Version
from assistant.guide.schedule import schedule, usual_begin
from assistant.journal import RunFile
from assistant.service.service import Service
from assistant.service.values import Detection, Listing
from assistant.translation import Translator
from assistant.wizard import errands
from assistant.wizard.jobs import Job, JobContext
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage
from tests.guide.material import BASE, HOST, SITE_1, SITE_2
from tests.guide.material import site as single
from tests.guide.test_failover import pair

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
FIRST = NOW + timedelta(days=1)
SECOND = FIRST + timedelta(days=2)
TARGET = Version((12, 2, 0))


class StillClock:
    """Time that stands."""

    practice: None = None

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.check()


def without_shared_address(site: Site) -> Site:
    return replace(site, appliances=tuple(replace(one, shared_ips=()) for one in site.appliances))


def detected(journey: Journey, site: Site) -> Journey:
    journey.detection = Detection(journey.description.address, site, (), (), ())
    journey.furthest = journey.stage = Stage.TOPOLOGY
    return journey


def listed(journey: Journey, *packages: object) -> Journey:
    """As if the list had been read."""
    assert journey.detection is not None
    listing = Listing(packages or (BASE, SITE_2), (), NOW, checked=True)  # type: ignore[arg-type]
    journey.list_packages().done(((TARGET,), listing))
    return journey


@pytest.fixture
def journey(tmp_path: Path) -> Iterator[Journey]:
    del tmp_path  # it has to outlive the run file in it
    made = Journey(Service(StillClock()))
    made.new()
    made.edit_site(replace(made.site, host=HOST))
    yield made
    made.close()


def at(journey: Journey) -> Stage:
    return journey.stage


def way(journey: Journey) -> tuple[Method | None, Swing | None]:
    return journey.method, journey.swing


def work(job: Job) -> None:
    """Carry a job out here."""
    job.done(job.work(JobContext(Cancel(), lambda _: None)))


def shown(journey: Journey) -> list[Stage]:
    return [view.stage for view in journey.rail]


# ── which stages there are ───────────────────────────────────────────────────────────────────────────


def test_one_appliance_has_windows_and_no_method(journey: Journey, tmp_path: Path) -> None:
    detected(journey, single())
    assert Stage.METHOD not in shown(journey)
    assert Stage.WINDOWS in shown(journey)
    journey.confirm_topology()
    assert at(journey) is Stage.PACKAGES
    listed(journey)
    assert journey.choices == Choices(TARGET)
    assert way(journey)[0] is None
    assert journey.compare_methods() == ()
    journey.confirm_packages()
    assert at(journey) is Stage.WINDOWS
    assert journey.blocked_because is None, "planning is optional"
    work(journey.make_plan(tmp_path / "one.run"))
    assert at(journey) is Stage.READINESS
    journey.back()
    journey.back()
    assert at(journey) is Stage.PACKAGES


def test_before_anything_is_known_there_is_no_method(journey: Journey) -> None:
    assert Stage.METHOD not in shown(journey)


def test_a_pair_has_both_and_back_finds_them_again(journey: Journey, tmp_path: Path) -> None:
    detected(journey, pair()).confirm_topology()
    assert at(journey) is Stage.METHOD
    journey.confirm_method()
    listed(journey)
    journey.confirm_packages()
    assert at(journey) is Stage.WINDOWS
    work(journey.make_plan(tmp_path / "pair.run"))
    passed = [journey.stage]
    while at(journey) is not Stage.START:
        journey.back()
        passed.append(journey.stage)
    assert passed == [
        Stage.READINESS,
        Stage.WINDOWS,
        Stage.PACKAGES,
        Stage.METHOD,
        Stage.TOPOLOGY,
        Stage.SITE,
        Stage.START,
    ]
    journey.onward()
    assert at(journey) is Stage.SITE


def test_a_pair_of_which_one_appliance_is_known_is_none_yet(journey: Journey) -> None:
    site = pair()
    detected(journey, replace(site, appliances=site.appliances[:1]))
    assert not journey.is_pair
    assert journey.swings == ()


# ── method and swing ─────────────────────────────────────────────────────────────────────────────────


def test_the_method_can_be_chosen_before_the_packages_are_known(journey: Journey) -> None:
    detected(journey, pair())
    assert (journey.method, journey.swing) == (Method.ASYNCHRONOUS, Swing.SHARED_IP), "R12, and the quickest swing"
    assert journey.compare_methods() == ()
    journey.choose(method=Method.SYNCHRONOUS)
    assert (journey.method, journey.swing, journey.choices) == (Method.SYNCHRONOUS, None, None)
    listed(journey)
    assert journey.choices is not None
    assert (journey.choices.method, journey.choices.swing) == (Method.SYNCHRONOUS, None)


def test_the_swing_is_remembered_while_there_is_none(journey: Journey) -> None:
    listed(detected(journey, pair()))
    journey.choose(swing=Swing.NAT)
    journey.choose(method=Method.SYNCHRONOUS)
    assert way(journey)[1] is None
    journey.choose(method=Method.ASYNCHRONOUS)
    assert way(journey)[1] == Swing.NAT


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        (pair(), (Swing.SHARED_IP, Swing.DNS, Swing.NAT)),
        (without_shared_address(pair()), (Swing.DNS, Swing.NAT)),
        (replace(without_shared_address(pair()), host="192.0.2.7"), (Swing.NAT,)),
        (replace(without_shared_address(pair()), host="2001:db8::7"), (Swing.NAT,)),
    ],
)
def test_only_swings_that_exist_here(site: Site, expected: tuple[Swing, ...]) -> None:
    assert errands.swings(site) == expected
    choices = errands.fitting(site, Choices(TARGET), None)
    assert choices.swing is expected[0]


def test_a_swing_that_is_gone_is_not_chosen_any_more(journey: Journey) -> None:
    listed(detected(journey, pair()))
    assert way(journey)[1] == Swing.SHARED_IP
    journey.detect().done(Detection(journey.description.address, without_shared_address(pair()), (), (), ()))
    assert way(journey)[1] == Swing.DNS
    assert journey.outline is not None
    assert any(isinstance(step.action, PointDns) for step in journey.outline.steps)


def test_choices_of_a_pair_do_not_go_over_to_another_site() -> None:
    of_pair = Choices(TARGET, method=Method.ASYNCHRONOUS, swing=Swing.DNS, windows=(FIRST,))
    assert errands.fitting(single(), of_pair, None) == Choices(TARGET)
    assert errands.fitting(pair(), Choices(TARGET), None).method is Method.ASYNCHRONOUS
    assert errands.fitting(pair(), of_pair, None) == of_pair


def test_figures_follow_the_swing_also_while_the_other_method_is_chosen(journey: Journey) -> None:
    listed(detected(journey, pair()))
    quick = journey.compare_methods()
    assert [one.method for one in quick] == list(Method)
    assert [one.windows for one in quick] == [2, 2]
    journey.choose(swing=Swing.DNS)
    journey.choose(method=Method.SYNCHRONOUS)
    slow = journey.compare_methods()
    assert slow[0] == quick[0]
    assert slow[1].outage[1] > quick[1].outage[1]
    assert slow[1].by_hand == quick[1].by_hand + 1, "the record is changed by hand"


def test_a_day_for_the_clients_is_another_window(journey: Journey) -> None:
    listed(detected(journey, pair()), BASE, SITE_1, SITE_2)
    journey.choose(clients=ClientWay.WAIT)
    assert [one.windows for one in journey.compare_methods()] == [3, 2], "nobody is connected to the backup"


def test_the_outline_follows_every_choice(journey: Journey) -> None:
    listed(detected(journey, pair()))
    assert journey.outline is not None
    assert any(isinstance(step.action, SwitchSharedIp) for step in journey.outline.steps)
    told: list[str] = []
    journey.subscribe(lambda: told.append("changed"))
    journey.choose(method=Method.SYNCHRONOUS)
    assert told
    assert not any(isinstance(step.action, SwitchSharedIp) for step in journey.outline.steps)


def test_how_long_others_keep_the_record_is_kept_for_this_site(journey: Journey) -> None:
    detected(journey, without_shared_address(pair()))
    found = Finding("dns.ttl", Level.WARNING, HOST, plain("4 h"))
    job = journey.look_up_record()
    job.done(found)
    assert journey.ttl == found
    journey.edit_site(replace(journey.site, host="other.example.com"))
    assert journey.ttl is None


# ── another choice is another plan ───────────────────────────────────────────────────────────────────


@pytest.fixture
def planned(journey: Journey, tmp_path: Path) -> Journey:
    detected(journey, pair()).confirm_topology()
    journey.confirm_method()
    listed(journey).confirm_packages()
    work(journey.make_plan(tmp_path / "pair.run"))
    return journey


def test_after_another_choice_the_plan_has_to_be_made_anew(planned: Journey) -> None:
    assert planned.sitting is not None
    old = planned.sitting.plan
    planned.go(Stage.METHOD)
    planned.choose(method=Method.SYNCHRONOUS)
    assert planned.outdated
    assert not planned.has_reached(Stage.READINESS)
    assert planned.has_reached(Stage.WINDOWS)
    with pytest.raises(ValueError, match="not been reached"):
        planned.go(Stage.READINESS)
    planned.go(Stage.WINDOWS)
    work(planned.make_plan())
    assert at(planned) is Stage.READINESS
    assert planned.sitting.plan.digest != old.digest
    assert planned.sitting.run.plan().choices.method is Method.SYNCHRONOUS, "in the same run file"
    assert [one.digest for one in planned.sitting.run.plans] == [old.digest, planned.sitting.plan.digest]
    told = planned.service.read_run(planned.sitting.run.path)
    assert [one.digest for one in told.earlier] == [old.digest]


def test_why_there_is_another_plan_is_in_the_run_file(planned: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    before = RunFile.replace_plan

    def write(file: RunFile, plan: Plan, why: Message) -> None:
        told.append(Translator("en").text(why))
        before(file, plan, why)

    monkeypatch.setattr(RunFile, "replace_plan", write)
    planned.go(Stage.METHOD)
    planned.choose(method=Method.SYNCHRONOUS, windows=(FIRST,))
    work(planned.make_plan())
    assert told == ["The choices were changed: method, how the site is redirected, maintenance windows."]


def test_taking_the_choice_back_opens_the_way_again(planned: Journey) -> None:
    planned.go(Stage.METHOD)
    planned.choose(method=Method.SYNCHRONOUS)
    planned.choose(method=Method.ASYNCHRONOUS)
    assert not planned.outdated
    planned.go(Stage.READINESS)


def test_a_run_that_has_begun_keeps_its_choices(planned: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    before = planned.choices
    monkeypatch.setattr(type(planned.sitting), "begun", property(lambda _: True))
    assert planned.choose(method=Method.SYNCHRONOUS) is None
    planned.choose(windows=(FIRST,))
    assert planned.choices == before
    assert planned.method is Method.ASYNCHRONOUS


def test_windows_are_kept_in_the_run_file_as_moments_with_a_zone(planned: Journey) -> None:
    planned.go(Stage.WINDOWS)
    planned.choose(windows=(FIRST, SECOND))
    work(planned.make_plan())
    assert planned.sitting is not None
    kept = planned.sitting.run.plan()
    assert kept.choices.windows == (FIRST, SECOND)
    assert all(moment.tzinfo is not None for moment in kept.choices.windows)
    assert [step.action.at for step in kept.steps if isinstance(step.action, AwaitWindow)] == [FIRST, SECOND]


def test_a_pair_that_was_opened_shows_its_own_windows(planned: Journey) -> None:
    planned.detection = planned.listing = None
    assert planned.is_pair
    assert planned.schedule is not None
    assert Stage.WINDOWS in shown(planned)


# ── windows ──────────────────────────────────────────────────────────────────────────────────────────


def windows_at(journey: Journey, *moments: datetime) -> Journey:
    listed(detected(journey, pair()))
    journey.furthest = journey.stage = Stage.WINDOWS
    journey.choose(windows=moments)
    return journey


def test_windows_may_stay_unplanned(journey: Journey) -> None:
    found = windows_at(journey).schedule
    assert found is not None
    assert [window.begin for window in found.windows] == [None, None]
    assert (found.planned, found.gaps[0].span, found.problems) == (False, None, ())
    assert found.exposure is not None
    assert journey.blocked_because is None


def test_the_first_one_alone_can_be_planned(journey: Journey) -> None:
    found = windows_at(journey, FIRST).schedule
    assert found is not None
    assert [window.begin for window in found.windows] == [FIRST, None]
    assert not found.planned
    assert journey.blocked_because is None


def test_a_window_holds_its_phases_outages_and_questions(journey: Journey) -> None:
    found = windows_at(journey, FIRST, SECOND).schedule
    assert found is not None
    first, second = found.windows
    assert [piece.target for piece in first.pieces if piece.outage] == ["B"]
    assert second.outage is None
    assert first.pieces[0].begin == timedelta()
    assert all(one.end == other.begin for one, other in zip(first.pieces, first.pieces[1:], strict=False))
    assert first.latest_end == FIRST + first.pieces[-1].end == FIRST + first.estimate.high
    assert {piece.target for piece in first.pieces} == {"A", "B"}, "a test from this computer is a test of B"
    assert len(first.holds) > len(second.holds) > 0
    assert len(found.gaps) == len(found.gaps[0].asked) == 1
    assert found.gaps[0].span == (SECOND - FIRST - first.estimate.high, SECOND - FIRST - first.estimate.low)
    assert found.exposure is not None
    assert found.exposure[0] > SECOND - FIRST


def test_a_day_of_waiting_is_told_apart_from_the_packages_around_it(journey: Journey) -> None:
    listed(detected(journey, pair()), BASE, SITE_1, SITE_2)
    journey.choose(method=Method.SYNCHRONOUS)
    found = journey.schedule
    assert found is not None
    assert [window.packages for window in found.windows] == [
        (BASE.name, SITE_1.name),
        (SITE_2.name,),
        (BASE.name, SITE_1.name, SITE_2.name),
    ]
    assert [gap.least for gap in found.gaps] == [timedelta(days=1), timedelta()]
    assert found.gaps[0].asked == ()
    assert len(found.gaps[1].asked) == 1, "whether it has proven itself, before the other appliance is touched"


@pytest.mark.parametrize(
    ("moments", "expected"),
    [
        ((NOW - timedelta(minutes=1), SECOND), [(1, True)]),
        ((NOW, SECOND), [(1, True)]),
        ((FIRST, FIRST), [(2, True)]),
        ((SECOND, FIRST), [(2, True)]),
        ((FIRST, FIRST + timedelta(minutes=10)), [(2, True)]),
        ((FIRST, FIRST + timedelta(hours=2)), [(2, False)]),
        ((FIRST, SECOND), []),
        ((NOW - timedelta(hours=2), NOW - timedelta(hours=1)), [(1, True), (2, True), (2, False)]),
    ],
)
def test_what_speaks_against_moments(
    journey: Journey, moments: tuple[datetime, ...], expected: list[tuple[int, bool]]
) -> None:
    found = windows_at(journey, *moments).schedule
    assert found is not None
    assert [(one.window, one.blocks) for one in found.problems] == expected
    assert (journey.blocked_because is not None) is any(blocks for _, blocks in expected)


def one_appliance(journey: Journey, *moments: datetime) -> Journey:
    listed(detected(journey, single()), BASE, SITE_1, SITE_2)
    journey.furthest = journey.stage = Stage.WINDOWS
    journey.choose(windows=moments)
    return journey


def test_the_clients_day_parts_the_windows_of_one_appliance(journey: Journey) -> None:
    found = one_appliance(journey, FIRST, SECOND).schedule
    assert found is not None
    assert [window.packages for window in found.windows] == [(BASE.name, SITE_1.name), (SITE_2.name,)]
    assert all(window.outage is not None for window in found.windows)
    gap = found.gaps[0]
    assert (gap.after, gap.asked, gap.least) == (1, (), timedelta(days=1))
    first = found.windows[0]
    assert gap.span == (SECOND - FIRST - first.estimate.high, SECOND - FIRST - first.estimate.low)
    assert found.exposure is None
    assert journey.blocked_because is None


@pytest.mark.parametrize(
    ("apart", "expected"),
    [
        (timedelta(hours=20), [(2, True)]),
        (timedelta(hours=25), [(2, False)]),
        (timedelta(hours=36), []),
    ],
)
def test_a_window_begins_when_the_clients_are_done(
    journey: Journey, apart: timedelta, expected: list[tuple[int, bool]]
) -> None:
    found = one_appliance(journey, FIRST, FIRST + apart).schedule
    assert found is not None
    assert [(one.window, one.blocks) for one in found.problems] == expected


def test_moments_of_windows_that_are_gone_are_not_planned(journey: Journey, tmp_path: Path) -> None:
    one_appliance(journey, FIRST, SECOND)
    journey.choose(clients=ClientWay.REINSTALL)
    found = journey.schedule
    assert found is not None
    assert [window.begin for window in found.windows] == [FIRST]
    work(journey.make_plan(tmp_path / "one.run"))
    assert journey.choices is not None
    assert journey.choices.windows == (FIRST,)
    assert not journey.outdated


def test_without_packages_the_windows_are_not_known(journey: Journey) -> None:
    detected(journey, pair())
    journey.furthest = journey.stage = Stage.WINDOWS
    assert journey.blocked_because is not None


def test_the_usual_moments_are_evenings_in_local_time() -> None:
    first = usual_begin((), NOW)
    second = usual_begin((first,), NOW)
    assert first > NOW
    assert [moment.astimezone().hour for moment in (first, second)] == [22, 22]
    assert second.astimezone().date() - first.astimezone().date() == timedelta(days=2)
    assert first.tzinfo is not None


def test_a_schedule_needs_no_journey() -> None:
    choices = errands.fitting(pair(), Choices(TARGET, windows=(FIRST, SECOND)), (Method.SYNCHRONOUS, None))
    site = pair()
    assert site.topology is Topology.FAILOVER
    plan = Service(StillClock()).plan(
        Detection(Journey(Service()).description.address, site, (), (), ()),
        Listing((BASE, SITE_2), (), NOW, checked=True),
        choices,
    )
    made = schedule(plan, NOW)
    assert [piece.target for piece in made.windows[0].pieces if piece.outage] == ["A", "A"]
