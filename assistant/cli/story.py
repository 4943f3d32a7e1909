"""What a run file tells: status, dry run, report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant.cli.output import Voice, jsonable
from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message, plain, say
from assistant.domain.observation import Reach
from assistant.domain.plan import Plan, Step
from assistant.domain.windows import Part, parts
from assistant.engine.events import StepState
from assistant.engine.ledger import Exposure, entries
from assistant.engine.state import fold
from assistant.report.json_parts import choices_of, entry_of, exposure_of
from assistant.report.words import comes_back, span_words, target_words
from assistant.service.runs import DryRun, DryStep
from assistant.service.values import RunStory
from assistant.wizard.run_view import MOODS, RunMood, RunView, run_view

_EXIT = {RunMood.DONE: 0, RunMood.FAILED: 1, RunMood.STOPPED: 5, RunMood.WAITING: 5, RunMood.NEEDS_YOU: 5}


def tell_status(run: RunStory, voice: Voice, as_json: bool) -> int:
    """Where a run stands. The exit code tells it too: 0 done, 1 failed, 5 not done yet."""
    view = run_view(run.plan, fold(run.events), _now(run), working=False)
    if as_json:
        voice.document(_status_json(run, view, voice))
    else:
        voice.line(say("cli", "{site}: {mood}")(site=run.address.host, mood=MOODS[view.mood]))
        if view.step:
            voice.line(
                say("cli", "Step {number} of {total}: {step}")(number=view.number, total=view.total, step=view.title)
            )
        if view.ending and view.ending.outcome.value != "done":
            voice.line(view.ending.text)
            if view.ending.advice:
                voice.line(view.ending.advice)
        _tell_care(view, voice)
        _tell_ledger(view, voice)
    return _EXIT.get(view.mood, 5)


def _now(run: RunStory) -> datetime:
    """Practice runs ahead of this computer's clock."""
    return max([datetime.now(UTC), *(event.at for event in run.events[-1:])])


def _tell_care(view: RunView, voice: Voice) -> None:
    """R13, where a Base update has overrun, failed or been left."""
    if view.care and view.step is not None:
        called = target_words(view.step.target)
        never = say("cli", "Do not restart or switch off {appliance}. Call Technical Support.")(appliance=called)
        voice.line(f"! {voice.words(never)}")
        voice.line(f"  {voice.words(say('cli', '“support” makes the support bundle.'))}")


def _tell_ledger(view: RunView, voice: Voice) -> None:
    """What is off because of this run; nothing while all is back."""
    for off in view.still_off:
        line = f"! {voice.words(off.text)}"
        if off.since is not None:
            since = say("cli", "Since {moment}.")(moment=off.since)
            line = f"{line} {voice.words(since)}"
        voice.line(line)
        back = comes_back(off.number, off.step.name) if off.step else off.advice
        voice.line(f"  {voice.words(back)}")
    if view.exposure.since is not None:
        voice.line(exposure_words(view.exposure))


def exposure_words(exposure: Exposure) -> Message:
    """How long nothing takes over for the primary, beside what was planned."""
    if exposure.planned is None:
        return say("cli", "Without failover for {time}.")(time=exposure.actual)
    text = say("cli", "Without failover for {time}; planned: {range}.")
    return text(time=exposure.actual, range=span_words(*exposure.planned))


def _status_json(run: RunStory, view: RunView, voice: Voice) -> dict[str, Any]:
    state, where = fold(run.events), parts(run.plan)
    return {
        "schema": "status/1",
        "site": run.address.host,
        "run": run.run,
        "mood": view.mood.value,
        "step": view.step.id if view.step and view.mood is not RunMood.DONE else None,
        "number": view.number,
        "total": view.total,
        "outcome": view.ending.outcome.value if view.ending else None,
        "text": voice.words(view.ending.text) if view.ending else None,
        "wait_until": jsonable(view.wait_until),
        "part": view.part.value if view.part else None,
        "care": view.care,
        **choices_of(run.plan.choices),
        "exposure": exposure_of(view.exposure),
        "ledger": [entry_of(entry, voice.words) for entry in entries(run.plan, state)],
        "steps": [_step_json(step, state.of(step.id).state, where.get(step.id), voice) for step in run.plan.steps],
    }


def _step_json(step: Step, state: StepState, part: Part | None, voice: Voice) -> dict[str, Any]:
    place = {"phase": step.phase.value, "target": step.target, "part": part.value if part else None}
    return {"id": step.id, "state": state.value, **place, "name": voice.words(step.name)}


def tell_dry_run(dry: DryRun, plan: Plan, voice: Voice, as_json: bool) -> int:
    """What a run would do now."""
    for entry in dry.steps:
        step = plan.step(entry.step)
        if as_json:
            reach = entry.seen.reach.value if entry.seen else None
            text = voice.words(entry.seen.text) if entry.seen else None
            head = {"schema": "run/1", "time": dry.at.isoformat(), "step": entry.step, "kind": "dry-run"}
            voice.record(head | {"reach": reach, "would_act": entry.would_act, "text": text})
        else:
            seen = voice.words(entry.seen.text) if entry.seen else voice.words(say("cli", "a person decides"))
            voice.line(f"{_dry_sign(entry)} {voice.words(step.name)}: {seen}")
    if as_json:
        voice.record(
            {"schema": "run/1", "time": dry.at.isoformat(), "step": None, "kind": "finished", "outcome": "done"}
        )
    else:
        voice.line(say("cli", "Dry run: nothing was changed."))
    return 0


def _dry_sign(entry: DryStep) -> str:
    """✓ there already, → would be done, … is waited for, ? for a person to say."""
    if entry.seen is None or entry.seen.reach is Reach.UNKNOWN:
        return "?"
    if entry.seen.reach is Reach.REACHED:
        return "✓"
    return "→" if entry.would_act else "…"


def write_report(run: RunStory, voice: Voice, kind: str, out: Path, pdf: Callable[[str, Path, str], None]) -> None:
    """Write the report. Raises FileTrouble."""
    from assistant import report

    built = report.of_run(run)
    try:
        if kind == "json":
            out.write_text(report.as_json(built, voice.translator), encoding="utf-8")
        elif kind == "html":
            out.write_text(report.as_html(built, voice.translator), encoding="utf-8")
        else:
            pdf(report.as_print_html(built, voice.translator), out, voice.words(built.title))
    except OSError as error:
        raise FileTrouble(
            say("cli", "The report could not be written to {file}.")(file=plain(str(out))),
            say("cli", "Choose an existing folder that you may write to and that has enough space."),
            str(error),
        ) from error


def as_runbook(plan: Plan, voice: Voice, kind: str) -> str:
    """The plan as a runbook: text, md, html or json."""
    from assistant import report

    return report.as_runbook(plan, voice.translator, kind)


def as_calendar(run: RunStory, voice: Voice) -> bytes:
    """The maintenance windows of a run as a calendar file. Raises NothingPlanned."""
    from assistant import report

    return report.as_calendar(run.plan, voice.translator, _now(run), fold(run.events), run.earlier)
