"""People who are not there: answers from a file, the practice person, and nobody."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import UsageError
from assistant.domain.message import say
from assistant.domain.question import Answer, Question, QuestionKind
from assistant.engine.questions import GO_ON, STOP

_OFTEN_ENOUGH = 3
"""Who gives the same answer to the same question this often is going round in circles: then somebody has to look."""


class Nobody:
    """The run waits for another day."""

    def ask(self, question: Question, cancel: Cancel) -> Answer | None:
        del question, cancel
        return None


@dataclass
class PreparedPerson:
    """Answers as they were written down beforehand.

    ``default`` is ``affirm`` (what a person in practice would say) or ``stop`` (the run waits at a question nobody
    prepared an answer for).
    """

    clock: Clock
    answers: Mapping[str, str] = field(default_factory=dict)
    default: str = "stop"
    by: str = "answers"
    reason: str = ""
    """What is said where a reason has to be given. Nobody writes one down beforehand: without it the run waits."""
    does: Callable[[Question], object] = lambda question: None
    """What is done before an affirming answer is given, where hands are asked for."""
    _asked: Counter[str] = field(default_factory=Counter, init=False)

    def ask(self, question: Question, cancel: Cancel) -> Answer | None:
        cancel.check()
        self._asked[question.id] += 1
        said = self.answers.get(question.id)
        if said is None:
            said = self._affirm(question) if self.default == "affirm" else None
        elif self._asked[question.id] > _OFTEN_ENOUGH:
            return None
        return None if said is None else Answer(question.id, said, self.by, self.clock.now())

    def _affirm(self, question: Question) -> str | None:
        match question.kind:
            case QuestionKind.CONFIRM | QuestionKind.HAND | QuestionKind.FILE:
                self.does(question)
                return "yes" if self._asked[question.id] <= _OFTEN_ENOUGH else "no"
            case QuestionKind.TYPED | QuestionKind.TEXT:
                return question.expected or "-"
            case QuestionKind.REASON:
                return self.reason or None if self._asked[question.id] <= _OFTEN_ENOUGH else None
            case QuestionKind.CHOICE:
                return question.choices[0].id if self._asked[question.id] <= _OFTEN_ENOUGH else _way_out(question)


def _way_out(question: Question) -> str:
    return GO_ON if any(choice.id == GO_ON for choice in question.choices) else STOP


def practice_person(clock: Clock) -> PreparedPerson:
    """The built-in ``practice``: affirms, so that a simulated run goes through."""
    return PreparedPerson(clock, {}, "affirm", "practice", "practice")


def read_answers(path: Path, clock: Clock) -> PreparedPerson:
    """Read an answers file. Raises UsageError, with what is wrong in it."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise _bad(path, str(error)) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise _bad(path, str(error)) from error
    default = document.get("default", "stop")
    answers = document.get("answers", {})
    if default not in ("affirm", "stop") or not isinstance(answers, dict):
        raise _bad(path, 'default must be "affirm" or "stop", [answers] a table')
    if unknown := sorted(document.keys() - {"default", "answers"}):
        raise _bad(path, f"not known: {', '.join(unknown)}")
    if unfit := sorted(key for key, said in answers.items() if not isinstance(said, str | int | float)):
        raise _bad(path, f"neither text, number nor yes or no: {', '.join(unfit)}")
    return PreparedPerson(clock, {str(key): _said(said) for key, said in answers.items()}, default, path.name)


def _said(said: object) -> str:
    if isinstance(said, bool):
        return "yes" if said else "no"
    return str(said)


def _bad(path: Path, detail: str) -> UsageError:
    return UsageError(
        say("engine", "The answers file {file} cannot be used.")(file=str(path)),
        say("engine", "Correct the file; docs/command-line.md shows one."),
        detail,
    )
