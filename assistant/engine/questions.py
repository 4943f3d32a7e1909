"""The questions that the engine itself asks when it cannot go on alone."""

from __future__ import annotations

from assistant.domain.message import Label, Message, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Phase, Step
from assistant.domain.question import Answer, Choice, HandTask, Question, QuestionKind
from assistant.engine.care import needs_care

EXTEND, AGAIN, STOP, GO_ON, REACHED, NOT_REACHED = "extend", "again", "stop", "go-on", "reached", "not-reached"
UNDO = "undo"

_STOP = Choice(STOP, say("engine", "Stop here"), say("engine", "Nothing more is done; the run can be resumed later."))
_AGAIN = Choice(AGAIN, say("engine", "Look again"))
_NOT_DONE = Choice(NOT_REACHED, say("engine", "It is not done, and nothing is under way"))
_LEAVE_CLIENTS = Choice(GO_ON, say("engine", "Continue; the rest follows by itself"))
"""Clients may be left to themselves; an appliance at work may not."""
_CUT_OFF = Choice(
    GO_ON,
    say("engine", "Continue although clients are still connected"),
    say("engine", "Their sessions end when the node is upgraded. You will be asked for the reason."),
)


def agrees(question: Question, answer: Answer) -> bool:
    """Whether an answer lets the run go on."""
    match question.kind:
        case QuestionKind.TYPED:
            return answer.value.strip().casefold() == (question.expected or "").strip().casefold()
        case QuestionKind.TEXT | QuestionKind.REASON:
            return bool(answer.value.strip())
        case QuestionKind.CHOICE:
            return answer.value in {choice.id for choice in question.choices} - {STOP}
        case _:
            return answer.affirms


def overdue(step: Step, seen: Message | None, more: tuple[Choice, ...] = ()) -> Question:
    """It takes longer than it should; ``more`` are ways out besides waiting and stopping."""
    body = say(
        "engine",
        "It has not been reached in the usual time. That alone is not an error: a slow appliance may still be at work.",
    )
    if needs_care(step):
        body = say(
            "engine",
            "A Base update that is interrupted can leave the appliance unusable. Do not restart or switch it off. Give "
            "it more time; meanwhile make the support bundle and call Technical Support.",
        )
    return Question(
        f"overdue.{step.id}",
        QuestionKind.CHOICE,
        say("engine", "Takes longer than usual: {step}")(step=step.name),
        body,
        step.id,
        (Choice(EXTEND, say("engine", "Give it more time")), *more, _STOP),
        hand=step.hand,
        rules=step.rules,
        briefing=seen,
    )


def ways_out(step: Step, seen: Observation) -> tuple[Choice, ...]:
    """What else a person can say when it takes too long. A Base update is never done again from here (R13)."""
    if step.phase is Phase.CLIENTS:
        return (_LEAVE_CLIENTS,)
    if step.may_end_early:
        return (_CUT_OFF,)
    if seen.reach is Reach.UNKNOWN:
        return (Choice(REACHED, say("engine", "It is done: {done}")(done=step.done)),)
    if seen.reach is Reach.NOT_REACHED and step.routes and not needs_care(step):
        return (Choice(AGAIN, say("engine", "Do it again"), say("engine", "The appliance is not working on it.")),)
    return ()


def cut_short(step: Step, seen: Message) -> Question:
    """People are about to be cut off: only with a reason, which goes on record (R34)."""
    return Question(
        f"reason.{step.id}",
        QuestionKind.REASON,
        say("engine", "Why is this not waited for? {step}")(step=step.name),
        say("engine", "The sessions of those who are still connected end. The reason goes into the report."),
        step.id,
        rules=step.rules,
        briefing=seen,
    )


def cannot_see(step: Step, seen: Message) -> Question:
    """No way tells whether the goal is reached: a person may look and say."""
    return Question(
        f"unseen.{step.id}",
        QuestionKind.CHOICE,
        say("engine", "What do you see? {step}")(step=step.name),
        say("engine", "The assistant cannot tell how far this has got, and does nothing until somebody can."),
        step.id,
        (
            _AGAIN,
            Choice(REACHED, say("engine", "It is done: {done}")(done=step.done)),
            _LEAVE_CLIENTS if step.phase is Phase.CLIENTS else _NOT_DONE,
            _STOP,
        ),
        hand=step.hand,
        rules=step.rules,
        briefing=seen,
    )


def witnessed(step: Step) -> Question:
    """Nothing here can see it, and nothing ever will: a person says what is to be seen once it is over."""
    look = say("engine", "When it is over, check that you see this: {what}")
    again = (_NOT_DONE,) if to_be_done(step) else ()
    return Question(
        f"unseen.{step.id}",
        QuestionKind.CHOICE,
        say("engine", "What do you see? {step}")(step=step.name),
        say("engine", "The assistant has no account here, so what you see counts. It goes on record with your name."),
        step.id,
        (
            Choice(REACHED, say("engine", "It is done: {done}")(done=step.done)),
            *((_LEAVE_CLIENTS,) if step.phase is Phase.CLIENTS else again),
            _STOP,
        ),
        hand=step.hand,
        rules=step.rules,
        briefing=look(what=_together(step.proofs)) if step.proofs else None,
    )


def to_be_done(step: Step) -> bool:
    """Whether a person is to do something first, and not only to look: to press, or what a note says."""
    return step.hand is not None and (step.hand.press is not None or step.hand.note is not None)


def _together(parts: tuple[Message, ...]) -> Message:
    """Several sentences below one another, in whatever language."""
    names = [f"part{number}" for number in range(len(parts))]
    return Message("", "".join(f"\n· {{{name}}}" for name in names), tuple(zip(names, parts, strict=True)))


def failed_before(step: Step, seen: Message) -> Question:
    """A run is resumed and the appliance still shows that the step failed."""
    return Question(
        f"failed.{step.id}",
        QuestionKind.CHOICE,
        say("engine", "Failed last time: {step}")(step=step.name),
        say("engine", "Try again only when the cause is gone, or when Technical Support has told you to."),
        step.id,
        (_STOP, Choice(AGAIN, say("engine", "Try again"))),
        rules=step.rules,
        briefing=seen,
    )


def once_more(step: Step, seen: Message) -> Question:
    """A Base update that was begun, or failed, is to be begun again: only with a reason, which goes on record (R13)."""
    return Question(
        f"again.{step.id}",
        QuestionKind.REASON,
        say("engine", "Begin again? {step}")(step=step.name),
        say(
            "engine",
            "This Base update was begun before, and the appliance does not show it as installed. Do not restart the "
            "appliance, and do not install again on your own: make the support bundle and call Technical Support. "
            "If they told you to install again, type who did, and why.",
        ),
        step.id,
        rules=step.rules,
        briefing=seen,
    )


def anew(step: Step) -> Question:
    """Nodes were put back into service, or let take part, since they were taken out: somebody may have meant it."""
    return Question(
        step.gate.id if step.gate is not None else f"start.{step.id}",
        QuestionKind.CONFIRM,
        say("engine", "Do this again? {step}")(step=step.name),
        say(
            "engine",
            "It was done earlier in this run, and is not so any more: somebody has changed it since. Find out why "
            "before you go on; what follows in this run needs it.",
        ),
        step.id,
        rules=step.rules,
    )


def all_the_same(step: Step, against: Message) -> Question:
    """Something speaks against a step as the run stands: only with a reason, which goes on record."""
    return Question(
        f"in-spite.{step.id}",
        QuestionKind.REASON,
        say("engine", "Go on all the same? {step}")(step=step.name),
        say(
            "engine",
            "Better have it mended first: stop here, and resume the run later. If it has to be done now, type who "
            "decided that, and why. The reason goes into the report.",
        ),
        step.id,
        rules=step.rules,
        briefing=against,
    )


def certain(step: Step, seen: Message) -> Question:
    """A person says that a Base update is done although nothing here can see it: what shows it, goes on record."""
    return Question(
        f"certain.{step.id}",
        QuestionKind.REASON,
        say("engine", "What shows that it is done? {step}")(step=step.name),
        say(
            "engine",
            "The next step acts on the appliance again. Type what you see there, for instance the Base version on the "
            "page {page}. Without it the run waits.",
        )(page=Label("appliance.status_basics")),
        step.id,
        hand=HandTask("/appliance", step.target, "appliance.status_basics"),
        rules=step.rules,
        briefing=seen,
    )


def by_hand(step: Step) -> Question | None:
    """The step as something for a person to do; None when nobody can."""
    if step.hand is None:
        return None
    return Question(
        f"hand.{step.id}",
        QuestionKind.FILE if step.hand.file else QuestionKind.HAND,
        step.name,
        step.detail or say("engine", "Do this on the console; the assistant then checks whether it worked."),
        step.id,
        hand=step.hand,
        rules=step.rules,
    )


def differs(step: Step, given: str, expected: str) -> Question:
    """What a person read is not what the appliance says."""
    return Question(
        f"differs.{step.id}",
        QuestionKind.CHOICE,
        say("engine", "The console shows another build than the appliance"),
        say(
            "engine",
            "You read {given}; the appliance says {expected}. Restart the console: it then updates itself.",
        )(given=given, expected=expected),
        step.id,
        (
            Choice(AGAIN, say("engine", "Read it again")),
            Choice(GO_ON, say("engine", "Continue; the difference goes into the report")),
            _STOP,
        ),
        rules=step.rules,
    )
