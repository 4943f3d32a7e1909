"""The product at work on the client of a lab: with its own code, and with that computer's own means."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from assistant.domain.failover import PointDns, PointNat
from assistant.domain.plan import Plan
from assistant.domain.question import Question, QuestionKind
from assistant.engine import events as ev
from assistant.guide.single import chained
from assistant.service.service import Service
from assistant.translation import Translator
from tests.e2e.terminal import ROOT, Done, Sight, Terminal
from tests.netns.lab import Lab
from tests.netns.sitting import sit

SPEED = 300.0
"""Simulated seconds per real second: a record's five minutes are one."""


class Unaided(Sight):
    """What a client is told: no address for the site's name, and no name server."""

    @property
    def reaching(self) -> list[str]:
        return [*(f"--appliance={address}" for address in self.own), "--ca", self.document["ca_file"]]


@dataclass
class Client(Terminal):
    """The program on the client of a lab, at a run file."""

    lab: Lab = field(kw_only=True)

    @classmethod
    def planning(cls, lab: Lab, folder: Path, *steps: str) -> Client:
        """With a plan for the backup first: the whole of it, or these steps alone."""
        site = Unaided(lab.site.document())
        client = cls(site, folder, site.secrets, lab.site.clock.speed or SPEED, lab=lab)
        with lab.client.inside():
            done = client.plan("--method", "async", "--swing", str(lab.site.swing))
        assert done.code == 0, done
        if steps:
            client._keep(steps)
        return client

    def _keep(self, steps: tuple[str, ...]) -> None:
        run = Service().open_run(self.run_file)
        plan = run.plan()
        kept = [replace(step, needs=()) for step in plan.steps if step.id in steps]
        assert len(kept) == len(steps)
        run.replace_plan(replace(plan, steps=chained(kept)))
        run.close()

    def typing(self, *arguments: str | Path) -> Done:
        """Carry a command line out on the client."""
        with self.lab.client.inside():
            return self.type(*arguments)

    def started(self, *arguments: str | Path, kill_at: str = "") -> Done:
        """The same as a process of its own, killed at a fault point."""
        with self.lab.client.inside():
            return self.spawned(*arguments, env={"UPGRADE_ASSISTANT_KILL_AT": kill_at})

    @property
    def running(self) -> list[str | Path]:
        """The command that goes on with the run, an answers file answering. At real speed it is no practice."""
        answers = self.folder / "answers.toml"
        answers.write_text('default = "affirm"\n', encoding="utf-8")
        speed = f"--speed={self.speed}"
        return ["run", self.run_file, "--stay", "--json", speed, "--secret-stdin", f"--answers={answers}"]

    def carry_out(
        self,
        person: Callable[[Question], object] | None = None,
        answers: Mapping[str, str] | None = None,
        heard: Callable[[Story], object] = lambda story: None,
        default: str = "affirm",
    ) -> Story:
        """As ``run --answers FILE`` does, by a person who also acts; ``heard`` is called after each event."""
        does = person or engineer(self.lab, Service().read_run(self.run_file).plan)
        story = Story()

        def hear(event: ev.Event) -> None:
            story.events.append(event)
            heard(story)

        with self.lab.client.inside():
            story.finished = sit(
                self.run_file,
                self.speed,
                json.dumps(self.secrets),
                does=does,
                answers=answers,
                default=default,
                hear=hear,
            )
        return story

    def dies(self, kill_at: str) -> None:
        """Such a sitting in a process of its own, killed at a fault point."""
        command = [sys.executable, "-m", "tests.netns.sitting", str(self.run_file), str(self.speed)]
        environment = os.environ | {"UPGRADE_ASSISTANT_KILL_AT": kill_at}
        with self.lab.client.inside():
            done = subprocess.run(
                command, input=json.dumps(self.secrets), text=True, timeout=50, cwd=ROOT, env=environment, check=False
            )
        assert done.returncode == -signal.SIGKILL


@dataclass
class Story:
    """What was told of a run."""

    events: list[ev.Event] = field(default_factory=list)
    finished: ev.Finished | None = None

    @property
    def outcome(self) -> str:
        assert self.finished is not None
        return self.finished.outcome.value

    def looks(self, step: str) -> list[str]:
        """What was seen of a step, in words."""
        words = Translator("en").text
        return [words(event.seen.text) for event in self.events if isinstance(event, ev.Looked) and event.step == step]

    def briefings(self, question: str) -> list[str]:
        """What a question said of what is to be seen."""
        words = Translator("en").text
        asked = [event.question for event in self.events if isinstance(event, ev.Asked)]
        return [words(one.briefing) for one in asked if one.id == question and one.briefing]

    def asked(self) -> list[str]:
        """The questions."""
        return [event.question.id for event in self.events if isinstance(event, ev.Asked)]

    def facts(self, step: str) -> dict[str, str]:
        """What came of acting."""
        (acted,) = [event for event in self.events if isinstance(event, ev.Acted) and event.step == step]
        return dict(acted.outcome.facts)


def engineer(lab: Lab, plan: Plan) -> Callable[[Question], None]:
    """Who changes the record or the translation when asked to."""

    def does(question: Question) -> None:
        if question.kind is not QuestionKind.HAND or question.step is None:
            return
        match plan.step(question.step).action:
            case PointDns() as action:
                lab.set_record(action.to)
            case PointNat() as action:
                lab.set_nat(action.to)

    return does
