"""The commands by name."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from cyclopts import App, CycloptsError

from assistant import __version__, paths
from assistant.cli.output import Voice
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.message import say

USAGE = 2
_log = logging.getLogger(__name__)
_NOT_BEFORE = ("hosts-test", "simulate", "gallery")
_HELP = """Takes a remote-support site through an upgrade of its appliances.

Without a command it opens the window; with --demo single, the window on a simulated site.
"""


@dataclass(frozen=True)
class Hooks:
    """What the composition root lends to the command line, because the command line does not see the window."""

    gallery: Callable[[Path, Sequence[str], Sequence[str]], int]
    """(folder, languages, themes) -> exit code."""
    pdf: Callable[[str, Path, str], None]
    """(HTML, file, title): make a PDF."""


def run(arguments: Sequence[str], hooks: Hooks) -> int:
    """Carry out one command; the exit code."""
    app = App(
        name="upgrade-assistant",
        version=__version__,
        help=_HELP,
        result_action="return_value",
        suppress_keyboard_interrupt=False,
    )
    try:
        _register(app, hooks)
        _put_back(arguments)
        code = app(list(arguments), exit_on_error=False, print_error=True)
    except CycloptsError:
        return USAGE
    except AssistantError as error:
        _voice(arguments).trouble(error)
        return error.exit_code
    except KeyboardInterrupt:
        _voice(arguments).trouble(Cancelled())
        return Cancelled.exit_code
    except Exception:
        _log.exception("a mistake of this program")
        _voice(arguments).trouble(_our_mistake())
        return AssistantError.exit_code
    return code if isinstance(code, int) else 0


def _put_back(arguments: Sequence[str]) -> None:
    """What an interrupted test left in a hosts file. The commands of that test see to it themselves."""
    if not arguments or arguments[0] in _NOT_BEFORE or arguments[0].startswith("-"):
        return
    from assistant.service.left_over import put_back_left_over

    found = put_back_left_over()
    if found.messages:
        voice = _voice(arguments)
        for message in found.restored:
            voice.errors().line(message)
        for error in found.troubles:
            voice.trouble(error)


def _our_mistake() -> AssistantError:
    """The boundary at which a mistake of ours becomes a sentence; the log has the rest."""
    return AssistantError(
        say("cli", "The program made a mistake. What was written to the run file so far is safe."),
        say("cli", "Check the appliance before you continue. The log in {folder} has the details.")(
            folder=str(paths.user_log())
        ),
    )


def _voice(arguments: Sequence[str]) -> Voice:
    """In the language that was asked for, if that much can be told."""
    from assistant.translation import LANGUAGES

    asked = [after for before, after in pairwise(arguments) if before == "--lang"]
    asked += [argument.partition("=")[2] for argument in arguments if argument.startswith("--lang=")]
    return Voice(asked[0] if asked and asked[0] in LANGUAGES else None)


def _register(app: App, hooks: Hooks) -> None:
    from assistant.cli import (
        about,
        clients,
        courier,
        hosts,
        pictures,
        plans,
        rules,
        runs,
        scan,
        simulate,
        site,
        support,
    )  # fmt: skip

    site.register(app)
    plans.register(app)
    runs.register(app, hooks)
    support.register(app)
    simulate.register(app)
    hosts.register(app)
    rules.register(app)
    clients.register(app)
    courier.register(app)
    about.register(app)
    scan.register(app)
    pictures.register(app, hooks)
