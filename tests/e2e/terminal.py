"""The command line as somebody at a terminal uses it: in this process, or as a process of its own."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self
from unittest import mock

from assistant import __main__ as program
from assistant import logs
from assistant.simulator import Simulation

ROOT = Path(__file__).resolve().parents[2]
FAST = 3000.0
"""Simulated seconds per real second: an installation takes half a second."""
PRACTICE = ("--answers", "practice")


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The JSON document that was printed."""
        return json.loads(self.out)

    @property
    def records(self) -> list[dict[str, Any]]:
        """The JSON lines that were printed."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def last(self) -> dict[str, Any]:
        """The last JSON line."""
        return self.records[-1]

    def ended(self, step: str) -> dict[str, Any]:
        """How a step ended, from JSON lines."""
        return [r for r in self.records if r["kind"] == "ended" and r["step"] == step][-1]

    def asked(self) -> list[str]:
        """The questions that were asked."""
        return [r["question"] for r in self.records if r["kind"] == "asked"]


@dataclass(frozen=True)
class Sight:
    """Where a simulated site is and who gets in: what the first line of ``simulate --json`` tells."""

    document: Mapping[str, Any]

    @property
    def host(self) -> str:
        """What is typed for the site; that of a pair goes with its port: a hosts file leads to a host alone."""
        host = str(self.document["site"])
        return f"{host.partition(':')[0]}:{self.own[0].rpartition(':')[2]}" if self.own else host

    @property
    def own(self) -> list[str]:
        """The own addresses of the appliances of a pair, or of two masters; traffic nodes are found from them."""
        boxes = [str(box["address"]) for box in self.document["appliances"] if box.get("cluster_role") != "traffic"]
        return boxes if len(boxes) > 1 else []

    @property
    def reaching(self) -> list[str]:
        found = [f"--resolve={name}={place}" for name, place in self.document["resolve"].items()]
        found += [f"--appliance={address}" for address in self.own]
        if "dns" in self.document:
            found.append(f"--name-server={self.document['dns']['server']}")
        return [*found, "--ca", self.document["ca_file"]]

    @property
    def secrets(self) -> dict[str, Any]:
        accounts = {name: self.document[name] for name in ("api", "login", "appliance")}
        own: dict[str, Any] = {name: dict(account) for name, account in accounts.items() if account}
        boxes = {box["name"]: box["appliance"] for box in self.document["appliances"]}
        others = {name: dict(account) for name, account in boxes.items() if account != self.document["appliance"]}
        own |= {"appliances": others} if others else {}
        return own | {"backup_password": "the backup's own word", "key_passphrase": "the key's own word"}


@dataclass
class Terminal:
    """Types commands at a simulated site."""

    site: Sight
    folder: Path
    secrets: dict[str, Any] = field(default_factory=dict)
    speed: float = FAST
    name: str = "window.run"

    @classmethod
    def at(cls, simulation: Simulation, folder: Path, name: str = "window.run") -> Self:
        """A terminal at a site that runs in this process."""
        site = Sight(simulation.document())
        return cls(site, folder, site.secrets, simulation.clock.speed or 1.0, name)

    @property
    def run_file(self) -> Path:
        return self.folder / self.name

    @property
    def files(self) -> Path:
        """The run's folder of backups and exports."""
        return self.folder / f"{self.run_file.stem}-files"

    # ── in this process ──────────────────────────────────────────────────────────────────────────────

    def type(self, *arguments: str | Path, stdin: str = "") -> Done:
        """Carry out a command line."""
        return typed([str(a) for a in arguments], stdin)

    def signed(self, *arguments: str | Path) -> Done:
        """Carry out a command line with the secrets on standard input."""
        return self.type(*arguments, "--secret-stdin", stdin=json.dumps(self.secrets))

    def detect(self, *more: str) -> Done:
        return self.signed("detect", self.site.host, *self.site.reaching, *more)

    def check(self, *more: str) -> Done:
        return self.signed("check", self.site.host, *self.site.reaching, *more)

    def plan(self, *more: str) -> Done:
        arguments = ["--target", str(self.site.document["target"]), "--out", str(self.run_file)]
        arguments += ["--speed", str(self.speed)]
        return self.signed("plan", self.site.host, *self.site.reaching, *arguments, *more)

    def planned(self) -> Terminal:
        """Make the run file; for tests of what comes after."""
        done = self.plan()
        assert done.code == 0, done
        return self

    def run(self, *more: str, command: str = "run") -> Done:
        return self.signed(command, self.run_file, "--json", "--speed", str(self.speed), *more)

    def status(self) -> dict[str, Any]:
        return dict(self.type("status", self.run_file, "--json").document)

    def states(self) -> dict[str, str]:
        """Step -> state, as the run file has it."""
        return {step["id"]: step["state"] for step in self.status()["steps"]}

    def verify(self) -> Done:
        return self.type("verify", self.run_file, "--json")

    # ── as a process of its own ──────────────────────────────────────────────────────────────────────

    @contextmanager
    def process(self, *arguments: str | Path, env: Mapping[str, str] | None = None) -> Iterator[subprocess.Popen[str]]:
        """Start a command with the secrets on standard input; ended with the block at the latest."""
        with started([str(a) for a in arguments], env) as child:
            assert child.stdin is not None
            child.stdin.write(json.dumps(self.secrets))
            child.stdin.close()
            child.stdin = None
            yield child

    def spawned(self, *arguments: str | Path, env: Mapping[str, str] | None = None, timeout: float = 50) -> Done:
        """Carry a command out in a process of its own, with the secrets on standard input."""
        with self.process(*arguments, env=env) as child:
            out, err = child.communicate(timeout=timeout)
            return Done(child.returncode, out, err)


@contextmanager
def started(arguments: Sequence[str], env: Mapping[str, str] | None = None) -> Iterator[subprocess.Popen[str]]:
    """A process of the program, killed at the end of the block if it still runs."""
    child = subprocess.Popen(
        [sys.executable, "-m", "assistant", *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"} | dict(env or {}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        yield child
    finally:
        if child.poll() is None:
            child.kill()
        child.wait()
        for stream in (child.stdin, child.stdout, child.stderr):
            if stream is not None:
                stream.close()


def typed(arguments: Sequence[str], stdin: str = "") -> Done:
    """Carry a command line out here, with streams of its own."""
    out, err = io.StringIO(), io.StringIO()
    hooks = sys.excepthook, threading.excepthook
    try:
        with (
            mock.patch.object(sys, "stdin", io.StringIO(stdin)),
            mock.patch.object(sys, "stdout", out),
            mock.patch.object(sys, "stderr", err),
        ):
            code = program.main(list(arguments))
    finally:
        sys.excepthook, threading.excepthook = hooks
        logs.close()
        logs.forget()
    return Done(code, out.getvalue(), err.getvalue())
