"""A simulated site in a process of its own, so that it takes no time from the window.

It is this program once more: ``simulate SCENARIO --json --until-input-ends``. Its standard input is a pipe of which
only this process has the other end: however this process ends, killed or not, the pipe ends with it, and so does the
site.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from assistant.domain.errors import AssistantError
from assistant.domain.message import say

_PATIENCE = 60.0
"""Seconds in which the site must be up."""
_FAREWELL = 10.0
"""Seconds in which it must end by itself."""


class NotSimulated(AssistantError):
    """The simulated site did not come up."""

    code = "practice"


class SiteProcess:
    """A simulated site, up when made. ``document``: what ``simulate --json`` tells of it, accounts included.

    Raises NotSimulated when it does not come up.
    """

    def __init__(self, scenario: str, options: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            [*_this_program(), "simulate", scenario, "--json", "--until-input-ends", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            # It finds what this process finds, wherever that was started.
            env=os.environ | {"PYTHONPATH": os.pathsep.join(path or str(Path.cwd()) for path in sys.path)},
            # Ctrl+C is for the one who is sitting there; the site goes when its parent has come to a safe point.
            **_apart(),
        )
        self._listener = threading.Thread(target=self._listen, name="practice", daemon=True)
        self.pid = self._process.pid
        self.document: Mapping[str, Any] = self._introduced(scenario)
        self._listener.start()

    def _introduced(self, scenario: str) -> Mapping[str, Any]:
        impatient = threading.Timer(_PATIENCE, self._process.kill)
        impatient.daemon = True
        impatient.start()
        try:
            line = _of(self._process.stdout).readline()
        finally:
            impatient.cancel()
        if line:
            document: Mapping[str, Any] = json.loads(line)
            return document
        self.stop()
        raise NotSimulated(
            say("demo", "The simulated site did not start."),
            say("demo", "Try again. If it comes back, “{command}” in a terminal says why.")(
                command=f"upgrade-assistant simulate {scenario}"
            ),
            f"exit code {self._process.returncode}",
        )

    def _listen(self) -> None:
        """Take the events out of the pipe: a full one would hold the site up."""
        for _ in _of(self._process.stdout):
            pass

    def stop(self) -> None:
        """End it and wait until it has; nothing is left behind. Safe to call twice."""
        _of(self._process.stdin).close()
        try:
            self._process.wait(_FAREWELL)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._listener.ident is not None:
            self._listener.join()
        _of(self._process.stdout).close()


def _this_program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P: no folder that happens to be where somebody works.
    return [sys.executable, "-P", "-m", "assistant"]


def _apart() -> dict[str, Any]:
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
    return {"start_new_session": True}


def _of(stream: IO[str] | None) -> IO[str]:
    assert stream is not None  # noqa: S101 - a pipe was asked for
    return stream
