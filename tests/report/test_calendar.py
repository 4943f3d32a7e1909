"""The calendar file: it parses back, entries keep their UID, moments are right in every zone, nothing secret in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Component

from assistant import logs, report
from assistant.domain.plan import Choices, ClientWay, Plan
from assistant.domain.versions import Version
from assistant.engine.state import fold
from assistant.guide.schedule import schedule
from assistant.guide.single import plan_single
from assistant.report import calendar
from assistant.translation import LANGUAGES
from assistant.ui import sample_pair_run as pair
from assistant.ui.sample_story import Story
from tests.guide.material import AT, BASE, HOST, SITE_1, SITE_2, SITE_3, site
from tests.report.material import words

DAY = timedelta(days=1)
NOW = AT - DAY
CHAIN = (BASE, SITE_1, SITE_2, SITE_3)
MOMENTS = st.datetimes(
    min_value=datetime(2026, 1, 1),  # noqa: DTZ001 - hypothesis wants them so
    max_value=datetime(2029, 12, 31),  # noqa: DTZ001
    timezones=st.timezones(),
)


def planned(*moments: datetime, clients: ClientWay = ClientWay.WAIT) -> Plan:
    return plan_single(site(), Choices(Version((12, 3, 0)), clients=clients, windows=moments), CHAIN)


def parsed(
    plan: Plan, now: datetime = NOW, language: str = "en", story: Story | None = None, earlier: tuple[Plan, ...] = ()
) -> list[Component]:
    state = fold(story.events) if story is not None else None
    raw = report.as_calendar(plan, words(language), now, state, earlier)
    assert raw.count(b"\n") == raw.count(b"\r\n"), "RFC 5545: lines end so"
    assert all(len(line) <= 75 for line in raw.split(b"\r\n")), "and are folded"
    return Calendar.from_ical(raw).walk("VEVENT")


def titled(found: list[Component], part: str) -> list[Component]:
    return [event for event in found if part in str(event["summary"])]


def test_two_windows_and_the_wait_between_them() -> None:
    plan = planned(AT, AT + 3 * DAY)
    found = parsed(plan)
    first, second = titled(found, "Maintenance window")
    made = schedule(plan, NOW).windows
    assert (first["dtstart"].dt, first["dtend"].dt) == (made[0].begin, made[0].latest_end)
    assert second["dtstart"].dt == AT + 3 * DAY
    wait, later = titled(found, "Wait for the clients")
    assert (wait["dtstart"].dt, wait["dtend"].dt) == (made[0].latest_end, made[0].latest_end + DAY)  # type: ignore[operator]
    assert later["dtstart"].dt == made[1].latest_end
    asked = titled(found, "You are asked")
    assert [event["dtstart"].dt for event in asked][:2] == [AT + timedelta(minutes=3), AT + 3 * DAY]
    assert {event["transp"] for event in (first, second)} == {"OPAQUE"}
    assert {event["transp"] for event in (wait, *asked)} == {"TRANSPARENT"}


def test_alarms_wake_before_a_window_and_when_a_wait_is_over() -> None:
    found = parsed(planned(AT))
    window, wait = titled(found, "Maintenance window")[0], titled(found, "Wait for")[0]
    assert [alarm["trigger"].dt for alarm in window.walk("VALARM")] == [-DAY, -timedelta(hours=1)]
    assert [alarm["trigger"].dt for alarm in wait.walk("VALARM")] == [DAY], "at its end"
    assert all(alarm["action"] == "DISPLAY" and alarm["description"] for alarm in window.walk("VALARM"))


def test_nothing_planned_is_said() -> None:
    with pytest.raises(calendar.NothingPlanned) as refused:
        parsed(planned())
    assert refused.value.code == "calendar.nothing-planned"
    assert refused.value.advice is not None


def test_only_the_first_is_planned() -> None:
    found = parsed(planned(AT))
    assert len(titled(found, "Maintenance window")) == 1
    assert len(titled(found, "Wait for the clients")) == 1, "the second wait has no begin yet"


def test_the_same_entry_is_moved_by_another_file() -> None:
    before = parsed(planned(AT, AT + 3 * DAY))
    after = parsed(planned(AT + DAY, AT + 5 * DAY), NOW + timedelta(minutes=1))
    assert {event["uid"] for event in before} == {event["uid"] for event in after}
    assert len({event["uid"] for event in before}) == len(before)
    assert min(event["sequence"] for event in after) > max(event["sequence"] for event in before)


def standing(found: list[Component]) -> dict[str, Component]:
    """What is not cancelled, by UID."""
    return {event["uid"]: event for event in found if event.get("status") != "CANCELLED"}


def called_off(found: list[Component]) -> dict[str, Component]:
    return {event["uid"]: event for event in found if event.get("status") == "CANCELLED"}


def test_what_is_no_longer_planned_is_cancelled() -> None:
    """RFC 5546, 3.2.1: what is published may be cancelled, by the same UID and a sequence that grew."""
    old, new = planned(AT, AT + 3 * DAY), planned(AT + DAY)
    before = parsed(old)
    after = parsed(new, NOW + timedelta(minutes=1), earlier=(old,))
    now_there = standing(parsed(new))
    gone = called_off(after)
    assert set(standing(after)) == set(now_there)
    assert set(gone) == {event["uid"] for event in before} - set(now_there)
    assert {"Cancelled: Maintenance window 2"} <= {
        str(event["summary"]).partition(":  ")[0][:31] for event in gone.values()
    }
    was = {event["uid"]: event for event in before}
    for uid, event in gone.items():
        assert event["sequence"] > was[uid]["sequence"]
        assert event["dtstart"].dt == was[uid]["dtstart"].dt
        assert event["transp"] == "TRANSPARENT"
        assert event.walk("VALARM") == [], "nobody is woken for it"


def test_a_plan_that_only_moved_cancels_nothing() -> None:
    found = parsed(planned(AT + DAY, AT + 5 * DAY), earlier=(planned(AT, AT + 3 * DAY), planned(AT, AT + 4 * DAY)))
    assert called_off(found) == {}


def test_where_every_window_was_taken_back_the_file_says_so() -> None:
    found = parsed(planned(), earlier=(planned(AT),))
    assert standing(found) == {}
    assert called_off(found)


def test_a_wait_that_is_over_is_not_cancelled() -> None:
    plan = planned(AT, AT + 3 * DAY)
    story = Story(plan, AT)
    story.start()
    step = story.until("wait-bomgar-12.1.4")
    story.take(step)
    found = parsed(plan, story.now, story=story, earlier=(plan,))
    assert calendar.uid(plan, "wait-bomgar-12.1.4") not in {event["uid"] for event in found}
    assert called_off(found) == {}


def test_another_version_is_another_entry_and_the_earlier_one_goes() -> None:
    old = planned(AT)
    new = plan_single(site(), Choices(Version((12, 2, 0)), windows=(AT,)), (BASE, SITE_2))
    assert calendar.uid(old, "window-1") in called_off(parsed(new, earlier=(old,)))


def test_another_site_and_another_version_are_other_entries() -> None:
    one = planned(AT)
    other = plan_single(site(), Choices(Version((12, 2, 0)), windows=(AT,)), (BASE, SITE_2))
    assert not {calendar.uid(one, "window-1")} & {calendar.uid(other, "window-1")}


def test_a_wait_that_began_has_its_true_end_even_without_a_planned_window() -> None:
    plan = planned()
    story = Story(plan, AT)
    story.start()
    step = story.until("wait-bomgar-12.1.4")
    story.take(step)
    del story.events[-1]  # it has not ended
    (wait,) = parsed(plan, story.now, story=story)
    assert wait["dtend"].dt == story.now.replace(microsecond=0)
    story.end(step)
    with pytest.raises(calendar.NothingPlanned):
        parsed(plan, story.now, story=story)


def test_a_pair_has_its_windows_and_its_questions() -> None:
    plan = pair.pair_plan()
    found = parsed(plan, pair.SECOND - 30 * DAY)
    second = titled(found, "Maintenance window 2")[0]
    assert second["dtstart"].dt == pair.SECOND
    assert "Confirm that the new version works in production" in str(second["description"])
    assert titled(found, "Break failover now?")


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_is_in_the_reader_s_language_and_says_so(code: str) -> None:
    found = parsed(planned(AT), language=code)
    assert {event["summary"].params["LANGUAGE"] for event in found} == {code.replace("_", "-")}
    assert all(HOST in str(event["location"]) for event in found)


def test_secrets_that_are_known_do_not_stand_in_it() -> None:
    logs.register("Bomgar 12.1.4")
    try:
        assert b"12.1.4" not in report.as_calendar(planned(AT), words(), NOW)
    finally:
        logs.forget()


@settings(max_examples=60, deadline=None)
@given(st.lists(MOMENTS, max_size=4), st.sampled_from(ClientWay), MOMENTS)
def test_whatever_is_planned_parses_back(moments: list[datetime], clients: ClientWay, now: datetime) -> None:
    plan = planned(*moments, clients=clients)
    if not moments:
        with pytest.raises(calendar.NothingPlanned):
            parsed(plan, now)
        return
    found = parsed(plan, now)
    windows = titled(found, "Maintenance window")
    wanted = [moment.astimezone(UTC).replace(microsecond=0) for moment in plan.choices.windows]
    assert sorted(event["dtstart"].dt for event in windows) == sorted(wanted)
    assert len({event["uid"] for event in found}) == len(found)
    for event in found:
        assert event["dtstart"].dt.utcoffset() == timedelta(), "UTC, so that no calendar guesses a zone"
        assert event["dtend"].dt > event["dtstart"].dt
        assert 0 <= event["sequence"] < 2**31


def test_a_window_over_the_change_of_the_clocks_keeps_its_length() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    plan = planned(datetime(2026, 10, 24, 23, 30, tzinfo=berlin))
    window = titled(parsed(plan), "Maintenance window")[0]
    assert window["dtstart"].dt == datetime(2026, 10, 24, 21, 30, tzinfo=UTC)
    assert window["dtend"].dt - window["dtstart"].dt == schedule(plan, NOW).windows[0].estimate.high
