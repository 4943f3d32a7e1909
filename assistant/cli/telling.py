"""A run as it goes on: JSON lines for programs, lines and one moving line for people."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from rich.console import Console
from rich.live import Live
from rich.text import Text

from assistant.cli.output import Voice, jsonable, shown
from assistant.domain.message import Message, Size, say
from assistant.domain.plan import Plan
from assistant.engine import events as ev
from assistant.engine.care import needs_care
from assistant.engine.ledger import Entry, entries, exposure, still_off
from assistant.engine.state import fold
from assistant.report.json_parts import client_list_of, entry_of, exposure_of
from assistant.wizard.amounts import at_rate
from assistant.wizard.run_view import log_line

KINDS: dict[type, str] = {
    ev.Started: "started",
    ev.Entered: "entered",
    ev.Looked: "looked",
    ev.RouteFailed: "route-failed",
    ev.Asked: "asked",
    ev.Answered: "answered",
    ev.Intended: "intended",
    ev.Acted: "acted",
    ev.Undoing: "undoing",
    ev.Undone: "undone",
    ev.Progressed: "progressed",
    ev.WaitBegan: "wait-began",
    ev.WaitExtended: "wait-extended",
    ev.Ended: "ended",
    ev.Retried: "retried",
    ev.Noted: "noted",
    ev.Ticked: "ticked",
    ev.ClientsListed: "clients-listed",
    ev.Finished: "finished",
}


def event_json(event: ev.Event, voice: Voice) -> dict[str, Any]:
    """An event as ``run --json`` prints it: ``schema``, ``time``, ``step``, ``kind`` and what belongs to the kind."""
    head = {"schema": "run/1", "time": event.at.isoformat(), "step": event.step, "kind": KINDS[type(event)]}
    return head | _body(event, voice)


def _body(event: ev.Event, voice: Voice) -> dict[str, Any]:
    words = voice.words
    match event:
        case ev.Looked():
            facts = dict(event.seen.facts)
            return {
                "reach": event.seen.reach.value,
                "by": event.seen.by.value,
                "text": words(event.seen.text),
                "facts": facts,
            }
        case ev.RouteFailed():
            return {"route": event.route.value, "code": event.code} | _told(event, voice)
        case ev.Asked():
            return {"question": event.question.id, "text": words(event.question.title)} | _briefing(event, voice)
        case ev.Answered():
            return {"question": event.answer.question, "value": event.answer.value, "by": event.answer.by}
        case ev.Acted() | ev.Undone():
            by = event.outcome.by.value
            return {"by": by, "text": words(event.outcome.text), "facts": dict(event.outcome.facts)}
        case ev.Ended():
            return {"state": event.state.value, "code": event.code} | _told(event, voice)
        case ev.Finished():
            return {"outcome": event.outcome.value} | _told(event, voice)
        case _:
            return _small_body(event, voice)


def _briefing(event: ev.Asked, voice: Voice) -> dict[str, Any]:
    told = event.question.briefing
    return {"briefing": voice.words(told)} if told is not None else {}


def _told(event: ev.RouteFailed | ev.Ended | ev.Finished, voice: Voice) -> dict[str, Any]:
    return {"text": voice.words(event.text), "advice": voice.words(event.advice) if event.advice else None}


def _small_body(event: ev.Event, voice: Voice) -> dict[str, Any]:
    match event:
        case ev.Started():
            return {"by": event.by, "resumed": event.resumed}
        case ev.Retried():
            return {"by": event.by, "steps": list(event.steps)}
        case ev.Intended() | ev.Undoing():
            return {"route": event.route.value}
        case ev.Progressed():
            return {"done": event.done, "total": event.total}
        case ev.WaitBegan():
            return {
                "text": voice.words(event.why),
                "until": jsonable(event.until),
                "patience_ends": jsonable(event.patience_ends),
            }
        case ev.WaitExtended():
            return {"seconds": event.by.total_seconds(), "patience_ends": event.patience_ends.isoformat()}
        case ev.Ticked():
            return {"rule": event.rule, "done": event.done, "by": event.by}
        case ev.ClientsListed():
            return {"by": event.by} | client_list_of(event.judged)
        case ev.Noted():
            return {"finding": voice.finding_json(event.finding)}
    return {}


class JsonTeller:
    """Events as JSON lines on standard output; after an event that changes the restore ledger, the ledger."""

    def __init__(self, voice: Voice, plan: Plan, before: Iterable[ev.Event] = ()) -> None:
        """``before``: what the run file held already."""
        self._voice = voice
        self._plan = plan
        self._state = fold(before)
        self._told = entries(plan, self._state)
        self._switching = frozenset(step.id for step in plan.steps if step.switches_off or step.restores)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def hear(self, event: ev.Event) -> None:
        """Print one event."""
        self._state.apply(event)
        found = entries(self._plan, self._state) if event.step in self._switching else self._told
        record = event_json(event, self._voice)
        if isinstance(event, ev.Finished):
            record |= self._ledger(found, event.at)
        elif found != self._told:
            self._voice.record(record)
            head = {"schema": "run/1", "time": event.at.isoformat(), "step": event.step, "kind": "ledger"}
            record = head | self._ledger(found, event.at)
        self._told = found
        self._voice.record(record)

    def _ledger(self, found: tuple[Entry, ...], now: datetime) -> dict[str, Any]:
        return {
            "ledger": [entry_of(entry, self._voice.words) for entry in found],
            "exposure": exposure_of(exposure(self._plan, self._state, now)),
        }


class TextTeller:
    """Lines as things happen, and below them one line that moves: the step, how long, how far."""

    def __init__(self, voice: Voice, plan: Plan, before: Iterable[ev.Event] = ()) -> None:
        """``before``: what the run file held already."""
        self._voice = voice
        self._plan = plan
        self._state = fold(before)
        self._step: ev.Entered | None = None
        self._progress: ev.Progressed | None = None
        self._console = Console(file=sys.stdout, highlight=False, soft_wrap=True)
        self._live = Live(console=self._console, refresh_per_second=4, transient=True, get_renderable=self._moving)

    def __enter__(self) -> Self:
        if self._console.is_terminal:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._live.stop()

    def hear(self, event: ev.Event) -> None:
        """Show one event."""
        if isinstance(event, ev.Progressed):
            self._progress = event
            return
        self._state.apply(event)
        if isinstance(event, ev.Entered):
            self._step, self._progress = event, None
        line = log_line(event, self._plan)
        if line is None:
            return
        sign = {"good": "✓", "attention": "!", "failure": "✗"}.get(line.level, "·")
        words = self._voice.words
        self._print(f"{line.at.astimezone():%H:%M:%S} {sign} {words(line.text)}")
        if (care := self._care(event)) is not None:
            self._print(f"         ! {words(care)}")
        if isinstance(event, ev.Asked) and event.question.briefing is not None:
            briefing = words(event.question.briefing)
            if "\n" not in briefing:  # a licence agreement is read in whole, and not in between
                self._print(f"           {briefing}")
        if isinstance(event, ev.RouteFailed | ev.Finished) and event.advice:
            self._print(f"           {words(event.advice)}")
        if isinstance(event, ev.Finished):
            for entry in still_off(self._plan, self._state):
                off = say("cli", "Not restored yet: {what} {advice}")(what=entry.what.text, advice=entry.what.advice)
                self._print(f"         ! {words(off)}")

    def _print(self, line: str) -> None:
        self._console.print(shown(line), markup=False)

    def _care(self, event: ev.Event) -> Message | None:
        """What must not be done while a Base update goes on, and what to do when it takes too long (R13)."""
        step = self._plan.step(event.step) if event.step is not None else None
        if step is None or not needs_care(step):
            return None
        if isinstance(event, ev.Intended):
            return step.warning
        begun = self._state.of(step.id).begun
        return event.question.body if isinstance(event, ev.Asked) and begun else None

    def _moving(self) -> Text:
        if self._step is None:
            return Text("")
        step = self._plan.step(self._step.step)
        number = say("cli", "Step {number} of {total}")(
            number=self._plan.steps.index(step) + 1, total=len(self._plan.steps)
        )
        parts = [self._voice.words(number), self._voice.words(step.doing), self._how_far()]
        return Text("  ".join(part for part in parts if part), style="bold")

    def _how_far(self) -> str:
        if self._progress is None or not self._progress.done:
            return ""
        done: Message = say("cli", "{done}")(done=Size(self._progress.done))
        if self._progress.total:
            done = say("cli", "{done} of {total}")(done=Size(self._progress.done), total=Size(self._progress.total))
        if self._progress.rate:
            done = at_rate(done, self._progress.rate)
        return self._voice.words(done)
