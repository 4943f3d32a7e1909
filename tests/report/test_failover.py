"""Report, runbook, status and JSON of a pair: what was switched off, the time without failover, both windows."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from assistant import report as reports
from assistant.cli import story as cli
from assistant.cli.output import Voice
from assistant.cli.telling import JsonTeller, TextTeller
from assistant.domain.access import SiteAddress
from assistant.domain.plan import Plan
from assistant.domain.windows import Part
from assistant.engine import events as ev
from assistant.report import html, page, runbook, runbook_page, verdict
from assistant.report import json as as_json
from assistant.report.model import Report
from assistant.service.values import RunStory
from assistant.ui import sample_pair_run as pair
from assistant.ui.sample_story import HOST, Story, sample_plan
from tests.report.material import words

Tell = Callable[[Story], None]


def story(tell: Tell, plan: Plan | None = None) -> Story:
    made = Story(plan or pair.pair_plan())
    made.start()
    tell(made)
    return made


def run(made: Story) -> RunStory:
    return RunStory(
        "r1", made.events[0].at, "1.0", SiteAddress(HOST), made.plan, tuple(made.events), "5e" * 32, True, Path("/none")
    )


def report(tell: Tell) -> Report:
    made = story(tell)
    return reports.of_run(run(made), pair.after(made.now), made.now + timedelta(hours=1))


def test_all_back_is_done() -> None:
    made = report(pair.done)
    assert made.ledger
    assert not made.still_off
    assert not [reason for reason in made.reasons if reason.code == "ledger.open"]
    assert made.exposure.since is None


def test_an_open_entry_is_never_green_whatever_the_steps_say() -> None:
    made = report(pair.left_open)
    assert made.ended is not None  # every step has ended
    assert made.verdict is verdict.Verdict.NOT_DONE
    assert made.reasons[0].code == "ledger.open"
    assert made.reasons[0].bars


def test_the_report_tells_method_swing_windows_and_what_is_still_off_first() -> None:
    text = html.render(page.document(report(pair.left_open)), words("de"))
    for part in ("Freigegebene", "Ohne Failover", "24.11.2026"):
        assert part in text
    english = html.render(page.document(report(pair.left_open)), words())
    assert english.index("not restored yet") < english.index(">restored<")
    for part in ("Window 1", "Between the windows", "Window 2", "Asynchronous", "planned 3 d"):
        assert part in english


def test_a_single_appliance_s_report_says_nothing_of_failover() -> None:
    made = story(lambda one: one.finish(ev.RunOutcome.DONE), sample_plan())
    built = reports.of_run(run(made), None, made.now)
    english = html.render(page.document(built), words())
    assert "Without failover" not in english
    assert "Window 1" in english, "a day for the clients parts two windows"
    assert as_json.report(built, words())["ledger"] == []


def test_json_of_the_report() -> None:
    document = as_json.report(report(pair.left_open), words())
    assert document["plan"]["method"] == "asynchronous"
    assert document["plan"]["swing"] == "shared-ip"
    assert [entry["restored"] is None for entry in document["ledger"]].count(True) == 1
    assert document["exposure"]["since"] is None
    assert document["exposure"]["planned"]["low"] > 3 * 86400
    assert {step["part"] for step in document["steps"]} == {"before", "window-1", "between", "window-2"}


def test_the_runbook_has_both_windows_and_what_is_switched_off() -> None:
    book = runbook.build(pair.pair_plan(), datetime.now(UTC))
    assert book.exposure is not None
    by_id = {item.step.id: item for item in book.steps}
    assert [off.id for off in by_id["break"].switches_off] == ["failover"]
    assert [off.id for off in by_id["establish"].brings_back] == ["failover"]
    assert by_id["hosts-test"].switches_off == ()  # it is back before the step ends
    shown = html.render(runbook_page.document(book), words())
    for part in ("Window 1", "Window 2", "Comes back with step", "Without failover", "Planned for"):
        assert part in shown


def test_who_is_cut_by_a_swap_is_whoever_is_connected_to_the_old_primary() -> None:
    plan = pair.pair_plan()
    hit = runbook.who_is_hit(plan, plan.step("swap"))
    assert hit is not None
    assert hit.seen == plan.site.primary.clients
    assert not hit.at_least
    assert runbook.who_is_hit(plan, plan.step("break")) is None


def test_a_controller_is_no_console_in_the_runbook() -> None:
    shown = html.render(runbook_page.document(runbook.build(pair.dns_plan(), datetime.now(UTC))), words())
    assert "At the DNS controller" in shown


def test_json_of_the_plan() -> None:
    document = as_json.plan(runbook.build(pair.dns_plan(), datetime.now(UTC)), words())
    assert document["choices"]["swing"] == "dns"
    assert len(document["choices"]["windows"]) == 2
    steps = {step["id"]: step for step in document["steps"]}
    assert steps["break"]["switches_off"][0]["exposes"] is True
    assert steps["establish"]["restores"] == ["failover"]
    assert steps["swap"]["hand"]["page"] is None
    assert document["exposure"]["low"] > 0


@pytest.mark.parametrize(
    ("tell", "mood", "code"),
    [(pair.left_open, "open", 5), (pair.done, "done", 0), (pair.stopped_between, "waiting", 5)],
)
def test_status(tell: Tell, mood: str, code: int) -> None:
    out = io.StringIO()
    assert cli.tell_status(run(story(tell)), Voice("en", out), as_json=True) == code
    document = json.loads(out.getvalue())
    assert document["mood"] == mood
    assert document["method"] == "asynchronous"
    assert {entry["id"] for entry in document["ledger"]} >= {"failover", "hosts-file", "shared-ip"}
    assert (document["exposure"]["since"] is None) == (tell is not pair.stopped_between)


def test_status_in_words_says_what_is_off() -> None:
    out = io.StringIO()
    cli.tell_status(run(story(pair.stopped_between)), Voice("en", out), as_json=False)
    text = out.getvalue()
    assert "The failover relationship is broken." in text
    assert "Comes back with step" in text
    assert "Without failover for" in text


def test_run_json_tells_the_ledger_when_it_changes_and_at_the_end() -> None:
    made = story(pair.left_open)
    out = io.StringIO()
    teller = JsonTeller(Voice("en", out), made.plan)
    for event in made.events:
        teller.hear(event)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    ledgers = [line for line in lines if line["kind"] == "ledger"]
    sizes = [sum(entry["restored"] is None for entry in line["ledger"]) for line in ledgers]
    assert sizes[:2] == [1, 2]
    assert all(line["schema"] == "run/1" and line["time"] for line in ledgers)
    assert len(lines[-1]["ledger"]) == 4
    assert lines[-1]["exposure"]["actual"] > 0


def test_the_terminal_says_at_the_end_what_is_still_off(capsys: pytest.CaptureFixture[str]) -> None:
    made = story(pair.left_open)
    with TextTeller(Voice("en"), made.plan) as teller:
        for event in made.events:
            teller.hear(event)
    assert "Not restored yet: Automatic failover is switched off" in capsys.readouterr().out


def test_a_run_that_goes_on_counts_up_to_now() -> None:
    made = report(pair.first_window)
    assert made.exposure.since is not None
    assert made.exposure.actual > timedelta(hours=1)
    assert "so far" in html.render(page.document(made), words())


def test_answers_of_a_second_computer_s_step_are_told() -> None:
    made = report(pair.done)
    step = next(step for step in made.steps if step.id == "hosts-test-elsewhere")
    assert step.part is Part.FIRST
