"""Asking for administrator's rights, in the system's own way, for one command of this program.

The child is ``hosts-test elevated …``: it takes no secrets and no file name but this computer's hosts file. What it did
is not believed but read back from the file; its exit code only tells why it did nothing.
"""

from __future__ import annotations

import logging
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from assistant.domain.message import Message, say
from assistant.hostsfile.errors import ElevationRefused, NotWritable

Elevate = Callable[[Sequence[str]], None]
"""Run this program with these arguments and administrator's rights, and wait. Raises NotWritable without advice."""

CHILD_FAILED = range(40, 50)
"""Exit codes of the child; all others are those of the program that gives the rights."""
_log = logging.getLogger(__name__)


def elevate(arguments: Sequence[str]) -> None:
    """Ask the person for administrator's rights for one command. Raises NotWritable, ElevationRefused."""
    command = own_command(arguments)
    if sys.platform == "win32":
        from assistant.hostsfile.windows import run_as_administrator

        code, said = run_as_administrator(command)
    else:
        wrapped = wrap(command)
        if wrapped is None:
            raise NotWritable(say("hosts", "There is no way to ask for administrator rights here."))
        code, said = _run(wrapped)
    _log.info("elevated command ended with %s", code)
    if code and code not in CHILD_FAILED:
        raise ElevationRefused(_REFUSED, None, said.strip() or f"exit code {code}")


_REFUSED: Message = say("hosts", "Administrator rights were not granted. The hosts file was not changed.")


def own_command(arguments: Sequence[str]) -> list[str]:
    """This very program with other arguments: the frozen one calls itself, a checkout its interpreter.

    ``-I``: neither the current folder nor the environment says where modules come from.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    root = str(Path(__file__).resolve().parents[2])
    start = f"import sys; sys.path.insert(0, {root!r}); from assistant.__main__ import main; sys.exit(main())"
    return [sys.executable, "-I", "-c", start, *arguments]


def wrap(
    command: Sequence[str],
    platform: str = sys.platform,
    environ: Mapping[str, str] | None = None,
    which: Callable[[str], str | None] = shutil.which,
    terminal: bool | None = None,
) -> list[str] | None:
    """The command behind what asks for the rights; None when nothing here can ask."""
    environ = os.environ if environ is None else environ
    at_terminal = _at_terminal() if terminal is None else terminal
    if platform == "darwin":
        return ["/usr/bin/osascript", "-e", apple_script(command)]
    window = environ.get("WAYLAND_DISPLAY") or environ.get("DISPLAY")
    pkexec, sudo = which("pkexec"), which("sudo")
    if pkexec and (window or (at_terminal and not sudo)):
        return [pkexec, *command]
    return [sudo, "--", *command] if sudo and at_terminal else None


def apple_script(command: Sequence[str]) -> str:
    """AppleScript that asks for the rights; quoted for the shell, and that for AppleScript."""
    line = shlex.join(command).replace("\\", "\\\\").replace('"', '\\"')
    return f'do shell script "{line}" with administrator privileges'


def _at_terminal() -> bool:
    """Whether sudo could ask for a password: it opens the terminal itself."""
    if os.name == "nt":
        return False
    try:
        os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
    except OSError:
        return False
    return True


def _run(command: Sequence[str]) -> tuple[int, str]:
    """What it says on standard output is of no use; standard error may be where sudo asks."""
    shown = None if Path(command[0]).name == "sudo" else subprocess.PIPE
    try:
        done = subprocess.run(
            list(command), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=shown, check=False
        )
    except OSError as error:
        return 127, str(error)
    return done.returncode, (done.stderr or b"").decode("utf-8", "replace")
