"""``run``, ``resume``, ``status``, ``report`` and ``verify``."""

from __future__ import annotations

import getpass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Literal

from cyclopts import App

from assistant.cli import story
from assistant.cli.app import Hooks
from assistant.cli.options import Flag, Json, Many, Signing, Speed, Words, clock_at
from assistant.cli.output import Voice
from assistant.cli.stopping import stoppable
from assistant.cli.telling import JsonTeller, TextTeller
from assistant.domain.access import SiteAddress
from assistant.domain.clock import Clock
from assistant.domain.errors import UsageError
from assistant.domain.message import many, plain, say
from assistant.domain.plan import Plan
from assistant.engine.answers import Nobody, read_answers
from assistant.engine.control import Control, WaitPolicy
from assistant.engine.ports import Person
from assistant.service import practising
from assistant.service.runs import OpenRun
from assistant.service.service import Service


def register(app: App, hooks: Hooks) -> None:
    """Add the commands."""
    app.command(run)
    app.command(resume)
    app.command(status)
    app.command(partial(report, hooks), name="report")
    app.command(verify)


def run(
    run_file: Path,
    /,
    *,
    dry_run: Flag = False,
    answers: str | None = None,
    retry: Many = (),
    stay: Flag = False,
    take_over: Flag = False,
    speed: Speed = 1.0,
    signing: Signing = Signing(),
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Carry out the plan of a run file, from where it stands.

    Parameters
    ----------
    run_file
        The run file.
    dry_run
        Look at every step and change nothing.
    answers
        A file with the answers of a person, or “practice”. Without it the run stops at the first question.
    retry
        A traffic node that was left out, to be tried again; once for each.
    stay
        Sit out waits of hours instead of ending with exit code 5.
    take_over
        Take the run over from another computer that has it open.
    as_json
        Print events, one JSON object a line.
    """
    voice = Voice(words.lang)
    clock = clock_at(speed, _got_to(run_file) if speed != 1 else None)
    service = Service(clock)
    secrets = signing.secrets(_address(service, run_file))
    opened = service.open_run(run_file, take_over=take_over)
    try:
        with stoppable() as cancel:
            if dry_run:
                return story.tell_dry_run(opened.dry_run(secrets, cancel), opened.plan(), voice, as_json)
            if answers == "practice" or speed != 1:
                opened.practise()
            tell = JsonTeller if as_json else TextTeller
            teller: JsonTeller | TextTeller = tell(voice, opened.plan(), opened.events())
            with teller:
                finished = opened.carry_out(
                    secrets,
                    _person(answers, clock, opened),
                    by=getpass.getuser(),
                    cancel=cancel,
                    listener=teller.hear,
                    control=_retrying(retry, opened.plan()),
                    waits=_waits(answers, stay),
                )
            return finished.outcome.exit_code
    finally:
        opened.close()


def resume(
    run_file: Path,
    /,
    *,
    answers: str | None = None,
    retry: Many = (),
    stay: Flag = False,
    take_over: Flag = False,
    speed: Speed = 1.0,
    signing: Signing = Signing(),
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Go on with a run that was stopped or interrupted: the same as run.

    Parameters
    ----------
    run_file
        The run file.
    answers
        A file with the answers of a person, or “practice”.
    retry
        A traffic node that was left out, to be tried again; once for each.
    stay
        Sit out waits of hours instead of ending with exit code 5.
    take_over
        Take the run over from another computer that has it open.
    as_json
        Print events, one JSON object a line.
    """
    return run(
        run_file,
        answers=answers,
        retry=retry,
        stay=stay,
        take_over=take_over,
        speed=speed,
        signing=signing,
        words=words,
        as_json=as_json,
    )


def status(run_file: Path, /, *, words: Words = Words(), as_json: Json = False) -> int:
    """Say where a run stands. Reads the run file only.

    Parameters
    ----------
    run_file
        The run file.
    as_json
        Print one JSON document (status/1).
    """
    return story.tell_status(Service().read_run(run_file), Voice(words.lang), as_json)


def report(
    hooks: Hooks,
    run_file: Path,
    /,
    *,
    out: Path,
    format: Literal["pdf", "html", "json"] = "html",  # noqa: A002
    words: Words = Words(),
) -> int:
    """Write the report of a run.

    Parameters
    ----------
    run_file
        The run file.
    out
        The file to write.
    format
        pdf, html or json.
    """
    voice = Voice(words.lang)
    story.write_report(Service().read_run(run_file), voice, format, out, hooks.pdf)
    voice.line(say("cli", "The report is in {file}.")(file=plain(str(out))))
    return 0


def verify(run_file: Path, /, *, words: Words = Words(), as_json: Json = False) -> int:
    """Verify that a run file holds what was written, entry by entry.

    Parameters
    ----------
    run_file
        The run file.
    as_json
        Print one JSON document (verify/1).
    """
    voice = Voice(words.lang)
    found = Service().verify(run_file)
    if as_json:
        document = {"schema": "verify/1", "ok": found.ok, "entries": found.entries, "seal": found.seal}
        voice.document(document | {"first_bad": found.first_bad_seq, "reason": voice.words(found.reason)})
    else:
        voice.line(found.reason)
        voice.line(many("cli", "%n entry(ies).", "", found.entries))
    return 0 if found.ok else 1


def _got_to(run_file: Path) -> datetime:
    """Practice time runs ahead of the real one: a later sitting begins where the last one ended."""
    events = Service().read_run(run_file).events
    return max([datetime.now(UTC), *(event.at for event in events[-1:])])


def _address(service: Service, run_file: Path) -> SiteAddress:
    return service.describe_run(run_file).address


def _person(answers: str | None, clock: Clock, run: OpenRun) -> Person:
    if answers is None:
        return Nobody()
    if answers == "practice":
        return practising.person(clock, run.plan(), run.description.address.desk)
    path = Path(answers)
    if not path.is_file():
        raise UsageError(
            say("cli", "There is no answers file {file}.")(file=answers),
            say("cli", "Give a file, or “practice” for a simulated site."),
        )
    return read_answers(path, clock)


def _waits(answers: str | None, stay: bool) -> WaitPolicy:
    if stay:
        return WaitPolicy.STAY
    return WaitPolicy.SKIP if answers == "practice" else WaitPolicy.LEAVE


def _retrying(nodes: tuple[str, ...], plan: Plan) -> Control:
    """What a person wants tried again. Raises UsageError for what is no traffic node of the plan."""
    control, lanes = Control(), {step.lane: step.id for step in plan.steps if step.group}
    for node in nodes:
        if node not in lanes:
            raise UsageError(
                say("cli", "There is no traffic node {names}.")(names=node),
                say("cli", "The traffic nodes are: {names}")(names=", ".join(lanes) or "–"),
            )
        control.retry(lanes[node])
    return control
