"""Tries out a built program from the outside, by its documented interface alone. Standard library only.

python packaging/smoke.py VERSION COMMAND…
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

PATIENCE = 60.0


class Failed(Exception):
    """What was expected, and what came instead."""


def smoke(command: Sequence[str], version: str) -> None:
    """Version, a simulated site, detection of it over TLS, and a picture of the window. Raises Failed."""
    with tempfile.TemporaryDirectory(prefix="smoke-") as name:
        folder = Path(name)
        program = Program([str(part) for part in command], folder)
        said = program.run("--version").strip()
        expect(said.split()[-1:] == [version], f"--version says {version}", said)
        with Simulation(program) as site:
            found = program.run(*detect_arguments(site), given=json.dumps(secrets(site)))
            check_detection(json.loads(found), site)
        program.run("gallery", "pictures", "--lang", "en", "--theme", "light", patience=180)
        pictures = [file for file in (folder / "pictures").rglob("*.png") if file.stat().st_size > 5000]
        expect(bool(pictures), "gallery draws pictures", "none")


def expect(happened: bool, what: str, instead: object) -> None:
    """Raise Failed unless it happened."""
    if not happened:
        raise Failed(f"expected: {what}; got: {instead}")


class Program:
    """The built program, in a folder of its own, without a display."""

    def __init__(self, command: list[str], folder: Path) -> None:
        self.command = command
        self.folder = folder
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV", "QT_"))}
        for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
            kept.pop(variable, None)
        self.environment = kept | {
            "QT_QPA_PLATFORM": "offscreen",
            "UPGRADE_ASSISTANT_HOME": str(folder / "home"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "PYTHONIOENCODING": "utf-8",
        }

    def run(self, *arguments: str, given: str = "", patience: float = PATIENCE) -> str:
        """Its standard output; raises Failed for another exit code than 0."""
        try:
            done = subprocess.run(
                [*self.command, *arguments],
                cwd=self.folder,
                env=self.environment,
                input=given,
                capture_output=True,
                encoding="utf-8",
                timeout=patience,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise Failed(f"{arguments[0]} did not end within {patience:g} s") from error
        expect(
            done.returncode == 0,
            f"{arguments[0]} exits 0",
            f"{done.returncode}\n{done.stdout}{done.stderr}{self._log()}",
        )
        return done.stdout

    def _log(self) -> str:
        """The end of its log: the folder is gone when somebody wants to read it."""
        files = sorted((self.folder / "home" / "log").glob("*.log"))
        return "".join(file.read_text(encoding="utf-8", errors="replace")[-3000:] for file in files)


class Simulation:
    """``simulate single --json``, running; gives its first line."""

    def __init__(self, program: Program) -> None:
        self._process = subprocess.Popen(
            [*program.command, "simulate", "single", "--json"],
            cwd=program.folder,
            env=program.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self._lines.put(line)
        self._lines.put("")

    def __enter__(self) -> dict[str, Any]:
        try:
            line = self._lines.get(timeout=PATIENCE)
            expect(bool(line), "simulate prints a line", "none")
        except (queue.Empty, Failed) as error:
            self.__exit__()
            raise Failed("simulate single --json did not start a site") from error
        site: dict[str, Any] = json.loads(line)
        expect(site.get("schema") == "simulate/1", "the first line has schema simulate/1", line)
        return site

    def __exit__(self, *_: object) -> None:
        self._process.send_signal(getattr(signal, "CTRL_BREAK_EVENT", signal.SIGTERM))
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired as error:
            self._process.kill()
            self._process.wait()
            raise Failed("simulate did not stop when asked to") from error
        finally:
            self._reader.join(5)
            if self._process.stdout:
                self._process.stdout.close()


def detect_arguments(site: dict[str, Any]) -> list[str]:
    """The command line that reaches the simulated site."""
    resolve = [part for host, address in site["resolve"].items() for part in ("--resolve", f"{host}={address}")]
    api = ["--client-id", site["api"]["client_id"], "--secret-stdin"]
    return ["detect", site["site"], *resolve, "--ca", site["ca_file"], *api, "--json"]


def secrets(site: dict[str, Any]) -> dict[str, Any]:
    """What goes to ``--secret-stdin``."""
    api = {"client_secret": site["api"]["client_secret"]}
    return {"api": api, "login": site["login"], "appliance": site["appliance"]}


def check_detection(found: dict[str, Any], site: dict[str, Any]) -> None:
    """The site that was simulated is the site that was found."""
    expect(found["schema"] == "detect/1", "schema detect/1", found["schema"])
    expect(found["topology"] == "single", "a single appliance", found["topology"])
    guids = [appliance["guid"] for appliance in found["appliances"]]
    expect(guids == [appliance["guid"] for appliance in site["appliances"]], "its GUID", guids)


def main(arguments: list[str]) -> int:
    """Run the smoke test on a command."""
    if len(arguments) < 2:
        print(__doc__)
        return 2
    try:
        smoke(arguments[1:], arguments[0])
    except Failed as failure:
        print(f"The smoke test failed; {failure}", file=sys.stderr)
        return 1
    print("The smoke test passed.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
