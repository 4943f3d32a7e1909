"""Update files in a report: which ones, by whose word, sent as they were proven, the same on both appliances or not."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from assistant import paths, report
from assistant.domain.failover import Method, Swing
from assistant.domain.plan import Choices, Plan, UpdateWay
from assistant.engine.events import StepState
from assistant.guide.failover import plan_failover
from assistant.labels import Labels
from assistant.report.carried import carried_words, other_facts, used_files
from assistant.report.history import Course
from assistant.translation import Translator
from assistant.ui.sample_journey import make
from tests.guide.material import BASE, SITE_1
from tests.guide.test_failover import pair

SHA, OTHER = "ab" * 32, "cd" * 32


def course(*facts: tuple[str, str]) -> Course:
    return replace(_EMPTY, facts=facts)


_EMPTY = Course(state=StepState.DONE)


@pytest.fixture
def plan() -> Plan:
    site = pair()
    choices = Choices(SITE_1.version, UpdateWay.MANUAL, method=Method.ASYNCHRONOUS, swing=Swing.DNS)
    return plan_failover(site, choices, {one.name: (BASE, SITE_1) for one in site.appliances})


def brought(sha: str, package: str = BASE.name, by: str = "sealed") -> tuple[tuple[str, str], ...]:
    return (f"file of {package}", f"{sha} 12 base file.nsb"), (f"vouched of {package}", by)


def test_the_same_file_on_both_is_said(plan: Plan) -> None:
    courses = {"bring-files-a": course(*brought(SHA)), "bring-files-b": course(*brought(SHA, by="person"))}
    one, two = used_files(plan, courses)
    assert (one.name, one.size, one.sha256, one.vouched, one.same) == ("base file.nsb", 12, SHA, "sealed", True)
    assert (two.appliance, two.vouched, two.sent) == ("B", "person", None)


def test_other_files_and_what_was_sent_instead_show(plan: Plan) -> None:
    install = next(step.id for step in plan.steps if step.id.startswith("install-base") and step.lane == "A")
    courses = {
        "bring-files-a": course(*brought(SHA)),
        "bring-files-b": course(*brought(OTHER)),
        install: course(("sha256", OTHER)),
    }
    one, two = used_files(plan, courses)
    assert (one.same, two.same) == (False, False)
    assert one.sent is False


def test_a_fact_that_says_something_else_is_no_file(plan: Plan) -> None:
    assert used_files(plan, {"bring-files-a": course((f"file of {BASE.name}", "<b>no hash</b>"))}) == ()


def test_how_many_copies_were_at_hand_when_it_was_sent(plan: Plan) -> None:
    """R15: what was seen as it was sent goes before what was seen earlier."""
    install = next(step.id for step in plan.steps if step.id.startswith("install-base") and step.lane == "A")
    second = f"second copy of {BASE.name}"
    courses = {"bring-files-a": course(*brought(SHA), (second, "good /media/stick/base"))}
    assert [one.copies for one in used_files(plan, courses)] == [2]
    courses[install] = course(("sha256", SHA), (second, "missing /media/stick/base"))
    (one,) = used_files(plan, courses)
    assert one.copies == 1
    assert "Only one verified copy" in str(carried_words(one))
    assert other_facts(courses[install].facts) == (("sha256", SHA),)
    assert [one.copies for one in used_files(plan, {"bring-files-a": course(*brought(SHA))})] == [None]


def test_whoever_assigned_a_file_is_named(plan: Plan) -> None:
    facts = *brought(SHA, by="person"), (f"assigned by for {BASE.name}", "eva")
    (one,) = used_files(plan, {"bring-files-a": course(*facts)})
    words = str(carried_words(one))
    assert "eva" in words
    (old,) = used_files(plan, {"bring-files-a": course(*brought(SHA, by="person"))})
    assert old.vouched_by is None
    assert "a person, who assigned it" in str(carried_words(old)), "a run file of before names nobody"


def test_the_table_takes_these_facts_out_of_the_list_of_steps() -> None:
    facts = (*brought(SHA), (f"assigned by for {BASE.name}", "eva"), (f"{BASE.name} as on B", "same"), ("size", "12"))
    assert other_facts(facts) == (("size", "12"),)


def test_a_report_shows_each_file_with_its_whole_hash() -> None:
    made = make("report-closed")
    assert made.journey.sitting is not None
    story = made.journey.service.read_run(made.journey.sitting.run.path)
    built = report.of_run(story)
    spoken = Translator("en", Labels.load(paths.resource("labels.toml")))
    html = report.as_html(built, spoken)
    assert len(built.carried) == 3
    for file in built.carried:
        assert file.sha256 in html
        assert file.sent is True
    assert "eva, who assigned it" in html
    document = json.loads(report.as_json(built, spoken))
    assert [one["vouched"] for one in document["carried"]] == ["sealed", "person", "sealed"]
    assert [one["vouched_by"] for one in document["carried"]] == [None, "eva", None]
