"""Acting: by the first way that is not barred, with the intent on record before the effect."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace

from assistant.domain.errors import AssistantError, Declined, HalfDone, NotTaken
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import Step
from assistant.domain.question import Answer, Question, QuestionKind
from assistant.domain.site import Route
from assistant.engine import events as ev
from assistant.engine import questions
from assistant.engine.desk import Desk, Stop
from assistant.engine.events import RunOutcome
from assistant.engine.looking import THROUGH, Lookout, passes
from assistant.engine.meter import Meter
from assistant.engine.ports import Deed, Hands

NO = "no"
"""The answer to a question for a file when there is none."""


class NoEffect(AssistantError):
    """A way was taken, and its goal is not reached."""

    code = "step.no-effect"


class Doer:
    """Acts for steps. A way that proved barred is not tried a second time in one sitting."""

    def __init__(self, desk: Desk, hands: Hands, lookout: Lookout) -> None:
        self._desk = desk
        self._hands = hands
        self._lookout = lookout
        self._barred: dict[str, dict[Route, AssistantError]] = defaultdict(dict)
        self._begun: Counter[tuple[str, Route]] = Counter()
        self._last: dict[str, Route] = {}
        self._anew: set[str] = set()
        """Steps that somebody wants tried again, and that nothing was begun for since."""

    def act(self, step: Step, seen: Observation) -> bool:
        """Act once, ``seen`` showing that it is safe.

        False: a way failed and it cannot be told whether it had an effect, so look before anything else.
        Raises Stop, or the last error, when there is no way.
        """
        barred = self._barred[step.id]
        self._give_up(step, seen)
        for deed in self._hands.deeds(step):
            if deed.route in barred:
                continue
            self._desk.cancel.check()
            self._begun[step.id, deed.route] += 1
            error = self._perform(step, deed)
            if error is None:
                self._last[step.id] = deed.route
                return True
            if isinstance(error, HalfDone | NotTaken):
                raise error
            if passes(error) and self._begun[step.id, deed.route] < deed.tries:
                return False
            barred[deed.route] = error
            if not self._lookout.idle(self._look_after(step, error)):
                return False
        self._by_hand(step, next(reversed(barred.values()), None))
        return True

    def try_anew(self, step: Step) -> None:
        """Somebody wants it tried again: ways that were barred are open again."""
        self._anew.add(step.id)
        self._barred.pop(step.id, None)
        self._last.pop(step.id, None)
        for key in [key for key in self._begun if key[0] == step.id]:
            del self._begun[key]

    def is_wanted_anew(self, step: Step) -> bool:
        """Whether somebody said so in this sitting, and nothing was begun since."""
        return step.id in self._anew

    def consent(self, step: Step) -> None:
        """Tell the appliance what a person decided, by the first way that works. Raises the last error if none does."""
        last: AssistantError | None = None
        for deed in self._hands.consents(step):
            self._desk.cancel.check()
            last = self._perform(step, deed, agreeing=True)
            if last is None or passes(last):  # the order may have arrived: a look will tell
                return
        text = say("engine", "This can only be decided on the console itself: {step}")(step=step.name)
        raise last or Stop(RunOutcome.FAILED, text, step.after_failure, "step.no-way")

    def undo(self, step: Step) -> None:
        """Take back what was done half-way, by the first way that works. Raises the last error when none does."""
        desk, last = self._desk, None
        for deed in self._hands.undoings(step):
            desk.cancel.check()
            desk.write(ev.Undoing(desk.clock.now(), step.id, deed.route))
            desk.faults.passes(step.id, "intent-written")
            try:
                outcome = deed.act(desk.cancel, Meter(desk, step))
            except THROUGH:
                raise
            except AssistantError as error:
                self._failed(step, deed.route, error)
                last = error
                continue
            desk.faults.passes(step.id, "acted-unwritten")
            desk.write(ev.Undone(desk.clock.now(), step.id, outcome))
            return
        text = say("engine", "This cannot be taken back from here: {step}")(step=step.name)
        raise last or Stop(RunOutcome.FAILED, text, step.warning, "step.no-way-back")

    def _give_up(self, step: Step, seen: Observation) -> None:
        """A way that worked without any effect is as good as barred. What cannot be undone is for a person to judge."""
        route = self._last.pop(step.id, None)
        if route is None or step.irreversible:
            return
        self._barred[step.id][route] = NoEffect(seen.text, step.detail)
        self._failed(step, route, self._barred[step.id][route])

    def _failed(self, step: Step, route: Route, error: AssistantError, *, unsent: bool = False) -> None:
        now = self._desk.clock.now()
        failed = ev.RouteFailed(now, step.id, route, error.code, error.message, error.detail)
        untouched = unsent or isinstance(error, NotTaken)
        self._desk.write(replace(failed, advice=error.advice, untouched=untouched))

    def _forbidden(self, step: Step, route: Route, stop: Stop) -> None:
        """What must not be done as things stand was not begun either: the intent does not stay open."""
        stop.forbidden = True
        now = self._desk.clock.now()
        self._desk.write(ev.RouteFailed(now, step.id, route, stop.code, stop.text, advice=stop.advice, untouched=True))

    def _perform(self, step: Step, deed: Deed, *, agreeing: bool = False) -> AssistantError | None:
        desk = self._desk
        self._intend(step, deed.route, agreeing=agreeing)
        meter = Meter(desk, step)
        meter(0, None, step.doing)
        try:
            outcome = deed.act(desk.cancel, meter)
        except THROUGH:
            raise
        except Stop as stop:
            if stop.outcome is RunOutcome.BLOCKED:
                self._forbidden(step, deed.route, stop)
            raise
        except AssistantError as error:
            self._failed(step, deed.route, error, unsent=deed.certain and not isinstance(error, Declined))
            return error
        self._record(step, outcome)
        return None

    def _look_after(self, step: Step, error: AssistantError) -> Observation:
        """A broken connection may have carried the order all the same: one look would be too early."""
        seen = self._lookout.look(step)
        if seen.reach is Reach.NOT_REACHED and passes(error):
            self._desk.clock.wait(step.poll.total_seconds(), self._desk.cancel)
            seen = self._lookout.look(step)
        return seen

    def _by_hand(self, step: Step, last: AssistantError | None) -> None:
        question = questions.by_hand(step) if Route.HAND in step.routes else None
        if question is None:
            if last is not None:
                raise last
            text = say("engine", "There is no way to do this: {step}")(step=step.name)
            raise Stop(RunOutcome.FAILED, text, step.after_failure, "step.no-way")
        question = replace(question, briefing=self._told_now(step))
        self._intend(step, Route.HAND)
        outcome = self._brought(step, question) if question.kind is QuestionKind.FILE else self._done(step, question)
        if outcome is None:
            text = say("engine", "Could not be done by hand: {step}")(step=step.name)
            raise Stop(RunOutcome.FAILED, text, last.advice if last else step.after_failure, "step.by-hand")
        self._record(step, outcome)

    def _told_now(self, step: Step) -> Message | None:
        """Asked again each time that a person is: their last answer may be hours old."""
        try:
            return self._hands.handing_over(step, self._desk.cancel)
        except THROUGH:
            raise
        except AssistantError as error:
            self._failed(step, Route.HAND, error)
            raise

    def _done(self, step: Step, question: Question) -> Outcome | None:
        """What came of asking a person to do it; None: it cannot be done."""
        answer = self._desk.ask(question, step)
        return self._by_person(answer) if answer.affirms else None

    def _by_person(self, answer: Answer) -> Outcome:
        facts = (("seen", answer.note),) if answer.note else ()
        return Outcome(say("engine", "Done by hand."), Route.HAND, self._desk.clock.now(), facts)

    def _brought(self, step: Step, question: Question) -> Outcome | None:
        """The file that a person brings, once it is what is wanted; None: there is none."""
        while True:
            answer = self._desk.ask(question, step)
            if answer.value == NO:
                return None
            try:
                if not answer.affirms:
                    return self._hands.take_over(step, answer.value, answer.by, self._desk.cancel)
                seen = self._lookout.look(step)
            except THROUGH:
                raise
            except AssistantError as error:
                question = replace(question, briefing=error.message)
                continue
            if seen.reach is Reach.REACHED:
                return self._by_person(answer)
            question = replace(question, briefing=seen.text)

    def _intend(self, step: Step, route: Route, *, agreeing: bool = False) -> None:
        desk = self._desk
        self._anew.discard(step.id)
        desk.faults.passes(step.id, "before-intent")
        desk.write(ev.Intended(desk.clock.now(), step.id, route, agreeing))
        desk.faults.passes(step.id, "intent-written")

    def _record(self, step: Step, outcome: Outcome) -> None:
        desk = self._desk
        desk.faults.passes(step.id, "acted-unwritten")
        desk.write(ev.Acted(desk.clock.now(), step.id, outcome))
        desk.faults.passes(step.id, "acted-written")
