"""``support``: the support bundle of a run, without the window."""

from __future__ import annotations

from pathlib import Path

from cyclopts import App

from assistant.cli.options import Signing, Words
from assistant.cli.output import Voice
from assistant.cli.stopping import stoppable
from assistant.domain.errors import FileTrouble
from assistant.domain.message import plain, say
from assistant.domain.words import appliance_called
from assistant.service.service import Service
from assistant.service.values import BasicsRead, RunStory
from assistant.wizard.run_view import log_line


def register(app: App) -> None:
    """Add the command."""
    app.command(support)


def support(run_file: Path, /, *, out: Path, signing: Signing = Signing(), words: Words = Words()) -> int:
    """Make the support bundle of a run: status, log, events and, with an account, Status > Basics. Secrets are removed.

    Parameters
    ----------
    run_file
        The run file. It is only read; whoever works with it goes on.
    out
        The file to make, ending in .zip.
    """
    voice, service = Voice(words.lang), Service()
    run = service.read_run(run_file)
    description = service.describe_run(run_file)
    secrets = signing.secrets(description.address)
    with stoppable() as cancel:
        basics = service.basics(description, secrets, run.plan.site, cancel)
    _write(run, voice, basics, run_file, out)
    for one in basics:
        if one.why_not is not None:
            not_read = say("cli", "Status > Basics of {appliance} is not in it: {why}")
            voice.errors().line(not_read(appliance=appliance_called(one.appliance), why=one.why_not))
    voice.line(say("cli", "The support bundle is in {file}. Look through it before you send it.")(file=plain(str(out))))
    return 0


def _write(run: RunStory, voice: Voice, basics: tuple[BasicsRead, ...], run_file: Path, out: Path) -> None:
    from assistant.report import support as bundle

    try:
        made = bundle.make(run, voice.translator, _log(run, voice), basics, run_file, out.resolve().parent)
        made.replace(out)
    except OSError as error:
        raise FileTrouble(
            say("cli", "The support bundle could not be written to {file}.")(file=plain(str(out))),
            say("cli", "Choose an existing folder that you may write to and that has enough space."),
            str(error),
        ) from error


def _log(run: RunStory, voice: Voice) -> str:
    lines = (log_line(event, run.plan) for event in run.events)
    rows = [f"{line.at.isoformat()} {line.level:9} {voice.words(line.text)} {line.detail}" for line in lines if line]
    return "".join(f"{row.rstrip()}\n" for row in rows)
