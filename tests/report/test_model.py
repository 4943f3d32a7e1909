"""What a report says of a run, and when it may be green."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.finding import Level
from assistant.domain.message import plain, say
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine.events import StepState
from assistant.report import of_run
from assistant.report.facts import NOT_LOOKED, RunFacts, Sealed
from assistant.report.model import Report, build
from assistant.report.verdict import Verdict
from assistant.service.values import RunStory
from tests.report import material
from tests.report.material import AFTER, BEGIN, Story


def report(facts: RunFacts) -> Report:
    return build(facts, AFTER)


def codes(made: Report) -> set[str]:
    return {reason.code for reason in made.reasons}


def cut_after(step: str) -> Story:
    """A run whose program was at this step when it ended."""
    told = material.story()
    last = max(n for n, event in enumerate(told.events) if event.step == step and isinstance(event, ev.Ended))
    told.events = told.events[:last]
    return told


# ── the verdict ──────────────────────────────────────────────────────────────────────────────────────


def test_green_when_everything_is_done_and_seen() -> None:
    made = report(material.facts())
    assert made.verdict is Verdict.DONE, made.reasons
    assert made.reasons == ()
    assert {step.state for step in made.steps} == {StepState.DONE}


def test_not_started() -> None:
    made = report(material.facts(Story(material.plan())))
    assert made.verdict is Verdict.NOT_DONE
    assert "run.not-started" in codes(made)
    assert made.began is None
    assert made.total.actual is None


@pytest.mark.parametrize("step", ["backup-1", "install-base-3.3.2", "verify-version", "watch-clients"])
def test_not_done_while_a_step_is_unfinished(step: str) -> None:
    made = report(material.facts(cut_after(step)))
    assert made.verdict is Verdict.NOT_DONE
    assert [r.about for r in made.reasons if r.code == "step.unfinished"] == [step]
    assert made.ended is None


def test_the_step_at_which_the_sitting_failed_is_failed() -> None:
    told = cut_after("install-bomgar-12.1.8")
    told.finish(ev.RunOutcome.FAILED, plain("The appliance says that it failed."), "install-bomgar-12.1.8")
    made = report(material.facts(told))
    failed = next(step for step in made.steps if step.id == "install-bomgar-12.1.8")
    assert failed.state is StepState.FAILED
    assert made.verdict is Verdict.NOT_DONE
    assert made.reasons[0].bars, "what bars comes first"
    assert not made.outage.complete


def test_an_open_question_keeps_it_from_being_done() -> None:
    told = material.story()
    last = max(n for n, e in enumerate(told.events) if isinstance(e, ev.Answered) and e.step == "test-session")
    told.events = told.events[:last]
    made = report(material.facts(told))
    assert "step.unanswered" in codes(made)
    assert made.exchanges[-1].answer is None


def test_a_wait_that_was_ended_early_is_a_remark() -> None:
    told = material.story()
    wait = next(step for step in told.plan.steps if isinstance(step.action, LetClientsCatchUp))
    told.events = [
        replace(e, state=StepState.SKIPPED, text=plain("no time"))
        if isinstance(e, ev.Ended) and e.step == wait.id
        else e
        for e in told.events
    ]
    made = report(material.facts(told))
    assert made.verdict is Verdict.REMARKS
    assert [r.about for r in made.reasons] == [wait.id]


@pytest.mark.parametrize("shown", [None, False])
def test_a_proof_that_was_not_seen_is_a_remark(shown: bool | None) -> None:
    told = Story(material.plan())
    told.start()
    for step in told.plan.steps:
        told.take(step, shown=shown if step.id == "watch-clients" else True)
    told.finish(ev.RunOutcome.DONE)
    made = report(material.facts(told))
    assert (made.verdict, codes(made)) == (Verdict.REMARKS, {"step.unproven"})


def test_a_run_file_that_was_changed_proves_nothing() -> None:
    made = report(
        material.facts(sealed=Sealed(False, 9, "", say("journal", "Entry {number} is missing.")(number=7), 7))
    )
    assert (made.verdict, codes(made)) == (Verdict.NOT_DONE, {"record.broken"})


@pytest.mark.parametrize(
    ("change", "code"),
    [({"sealed": NOT_LOOKED}, "record.unchecked"), ({"unknown_entries": 2}, "record.unknown-entries")],
)
def test_what_nobody_looked_at_is_a_remark(change: dict[str, object], code: str) -> None:
    made = report(material.facts(**change))
    assert (made.verdict, codes(made)) == (Verdict.REMARKS, {code})


# ── before and after ─────────────────────────────────────────────────────────────────────────────────


def levels(made: Report) -> dict[str, Level]:
    return {change.what: change.level for change in made.changes}


def test_everything_is_compared() -> None:
    assert levels(report(material.facts())) == {
        "software": Level.PASS,
        "base": Level.PASS,
        "certificate": Level.PASS,
        "clients.pinned_client": Level.PASS,
        "clients.representative": Level.NOT_APPLICABLE,
    }


@pytest.mark.parametrize(("clients", "level"), [(312, Level.PASS), (281, Level.PASS), (280, Level.WARNING)])
def test_nine_in_ten_unattended_clients_have_to_be_back(clients: int, level: Level) -> None:
    after = material.site(material.appliance("12.2.0", "3.3.2", clients, AFTER))
    made = report(material.facts(after=after))
    assert levels(made)["clients.pinned_client"] is level
    assert made.verdict is (Verdict.DONE if level is Level.PASS else Verdict.REMARKS)


def test_a_version_that_was_not_reached_is_not_done() -> None:
    after = material.site(material.appliance("12.1.8", "3.3.2", 312, AFTER))
    made = report(material.facts(after=after))
    assert (made.verdict, codes(made)) == (Verdict.NOT_DONE, {"change.software"})


def test_another_certificate_is_a_remark() -> None:
    one = material.appliance("12.2.0", "3.3.2", 312, AFTER)
    assert one.fingerprint is not None
    after = material.site(replace(one, fingerprint=replace(one.fingerprint, what="cd" * 32)))
    assert codes(report(material.facts(after=after))) == {"change.certificate"}


def test_a_certificate_that_ends_soon_is_a_remark() -> None:
    one = material.appliance("12.2.0", "3.3.2", 312, AFTER)
    assert one.certificate_until is not None
    after = material.site(
        replace(one, certificate_until=replace(one.certificate_until, what=AFTER + timedelta(days=9)))
    )
    assert codes(report(material.facts(after=after))) == {"change.certificate"}


def test_without_a_second_look_what_the_steps_saw_counts_and_the_rest_is_unknown() -> None:
    made = report(material.facts(after=None))
    assert levels(made)["software"] is Level.PASS
    assert levels(made)["base"] is Level.PASS
    assert levels(made)["certificate"] is Level.PASS
    assert levels(made)["clients.pinned_client"] is Level.UNKNOWN
    assert made.verdict is Verdict.REMARKS


def test_jump_clients_counted_while_they_were_watched_count() -> None:
    told = material.story()
    told.events = [
        replace(e, seen=replace(e.seen, facts=(("pending", "0"), ("connected.pinned_client", "310"))))
        if isinstance(e, ev.Looked) and e.step == "watch-clients"
        else e
        for e in told.events
    ]
    made = report(material.facts(told, after=None))
    assert made.verdict is Verdict.DONE


def test_a_story_of_the_service_is_enough(tmp_path: Path) -> None:
    """What the command line hands over; a folder that is not there holds no files."""
    facts = material.facts()
    address = replace(facts.address, resolve=((material.HOST, "127.0.0.10:8443"),))
    told = RunStory(
        facts.run, BEGIN, "1.2.3", address, facts.plan, facts.events, "5ea1" * 16, True, tmp_path / "upgrade-files"
    )
    made = of_run(told, after=facts.after, now=AFTER)
    assert made.practice
    assert codes(made) == {"evidence"}
    assert {file.level for file in made.files} == {Level.FAIL}


# ── evidence ─────────────────────────────────────────────────────────────────────────────────────────


def test_files_are_held_against_their_hashes() -> None:
    facts = material.facts()
    assert facts.files is not None
    changed = (replace(facts.files[0], sha256="9" * 64), *facts.files[1:])
    made = report(replace(facts, files=changed))
    assert [(r.code, r.about) for r in made.reasons] == [("evidence", "support.example.com-1.nsb")]
    assert made.verdict is Verdict.REMARKS


def test_a_missing_file_shows_and_an_added_one_is_listed() -> None:
    facts = material.facts()
    assert facts.files is not None
    other = replace(facts.files[0], name="notes.txt")
    made = report(replace(facts, files=(*facts.files[1:], other)))
    by_name = {file.name: (file.kind, file.level) for file in made.files}
    assert by_name["support.example.com-1.nsb"] == ("backup", Level.FAIL)
    assert by_name["support.example.com-certificate.p12"] == ("certificate", Level.PASS)
    assert by_name["notes.txt"] == ("other", Level.PASS)


def test_nobody_looked_for_the_files() -> None:
    made = report(material.facts(files=None))
    assert codes(made) == {"evidence"}
    assert {file.level for file in made.files} == {Level.UNKNOWN}


# ── findings, people, times ──────────────────────────────────────────────────────────────────────────


def test_an_accepted_warning_is_shown_with_its_reason_as_the_service_notes_it() -> None:
    told = material.story()
    finding = material.warning()
    text = say("run", "Accepted: {finding} Reason: {reason}")(finding=finding.text, reason=plain("renewal is ordered"))
    told.add(ev.Noted(BEGIN, None, replace(finding, text=text)), ev.Noted(BEGIN, None, replace(finding, text=text)))
    made = report(material.facts(told))
    assert [(noted.finding.text, noted.reason) for noted in made.findings] == [(finding.text, "renewal is ordered")]
    assert made.verdict is Verdict.REMARKS


def test_reasons_may_be_given_beside_the_events() -> None:
    told = material.story()
    told.add(ev.Noted(BEGIN, None, material.warning()))
    made = report(material.facts(told, accepted=(("tls.expires", "known"),)))
    assert made.findings[0].reason == "known"


def test_who_did_what() -> None:
    told = Story(material.plan())
    told.start()
    for step in told.plan.steps:
        told.take(step, route=Route.HAND if step.id == "check-for-updates" else None)
    made = report(material.facts(told))
    by_id = {step.id: step for step in made.steps}
    assert by_id["check-for-updates"].acted is Route.HAND
    assert by_id["check-for-updates"].people == ("otto",)
    assert by_id["backup-1"].acted is Route.API
    assert by_id["verify-version"].acted is None
    assert by_id["verify-version"].seen_by is Route.API
    assert made.people == ("eva", "otto")


def test_the_outage_is_counted_from_the_act_to_the_proof() -> None:
    made = report(material.facts())
    installs = [step for step in made.steps if step.outage]
    assert len(installs) == 3
    assert made.outage.actual == 3 * timedelta(minutes=25, seconds=3)
    assert made.outage.complete
    assert made.outage.level is Level.PASS
    assert made.outage.estimate is not None
    assert made.outage.estimate.high == timedelta(hours=3)


def test_longer_than_estimated_shows() -> None:
    told = Story(material.plan())
    told.start()
    for step in told.plan.steps:
        told.take(step, minutes=70 if step.outage else 1)
    made = report(material.facts(told))
    assert made.outage.level is Level.WARNING
    assert next(step for step in made.steps if step.outage).timing.level is Level.WARNING


def test_what_was_so_already_took_no_time_and_was_done_by_nobody() -> None:
    told = material.story()
    step = "install-base-3.3.2"
    told.events = [
        replace(e, state=StepState.ALREADY) if isinstance(e, ev.Ended) and e.step == step else e
        for e in told.events
        if e.step != step or not isinstance(e, (ev.Intended, ev.Acted))
    ]
    made = report(material.facts(told))
    found = next(s for s in made.steps if s.id == step)
    assert (found.state, found.acted, found.timing.actual) == (StepState.ALREADY, None, None)
    assert made.outage.estimate is not None
    assert made.outage.estimate.high == timedelta(hours=2)
    assert made.verdict is Verdict.DONE
