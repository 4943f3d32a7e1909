"""What a person confirms before anything is done: a question that is a step."""

from __future__ import annotations

from assistant.domain.message import Message
from assistant.domain.plan import Ask, Phase, Step
from assistant.domain.question import HandTask, Question, QuestionKind
from assistant.domain.site import Route


def confirmation(
    name: str,
    target: str,
    title: Message,
    body: Message,
    words: tuple[Message, Message, Message],
    otherwise: Message,
    hand: HandTask | None,
    rules: tuple[str, ...],
) -> Step:
    """``words``: what it is, while it is waited for, and afterwards; ``otherwise``: what to do while it is not so."""
    question = Question(name, QuestionKind.CONFIRM, title, body, name, hand=hand, rules=rules)
    what, doing, done = words
    return Step(
        name,
        Ask(question),
        Phase.PREPARE,
        target,
        what,
        doing,
        done,
        otherwise,
        rules=rules,
        routes=(Route.HAND,),
    )
