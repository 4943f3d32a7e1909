"""What a person has to agree to before a step goes on: its gate, a Base update begun again, what an appliance asks."""

from __future__ import annotations

from dataclasses import replace

from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import Step
from assistant.domain.question import Question
from assistant.engine import questions
from assistant.engine.acting import Doer
from assistant.engine.care import needs_care
from assistant.engine.desk import Desk, Stop
from assistant.engine.events import RunOutcome
from assistant.engine.looking import SOME_LOOKS, Lookout
from assistant.engine.ports import Eyes
from assistant.engine.relying import takes_out
from assistant.engine.turns import Turns


class Gates:
    """The gates that a person opened in this sitting; lanes share them."""

    def __init__(self) -> None:
        self.opened: set[str] = set()
        """The steps whose gates they are."""
        self.anew: set[str] = set()
        """Steps without a gate of their own that a person agreed to have done again."""
        self.turns = Turns()


class Consent:
    """Asks whoever has to agree, and remembers for this sitting who did."""

    def __init__(self, desk: Desk, eyes: Eyes, lookout: Lookout, doer: Doer, gates: Gates) -> None:
        self._desk = desk
        self._eyes = eyes
        self._lookout = lookout
        self._doer = doer
        self._gates = gates
        self._heeded: set[Message] = set()
        """What speaks against a step, and was answered by a reason in this sitting."""
        self._agreed: set[str] = set()
        """Questions of appliances that a person agreed to in this sitting."""
        self._careful: set[str] = set()
        """Base updates that were begun before, and are not begun again without a reason (R13)."""

    # ── gates ────────────────────────────────────────────────────────────────────────────────────────

    def gate(self, step: Step) -> bool:
        """Ask before acting, once a sitting. True: a person was asked just now, and agreed. Raises Stop (blocked)."""
        if self._gate_of(step) is None:
            return False
        with self._gates.turns.taken(self._desk.cancel):
            gate = self._gate_of(step)  # another lane may have had the window opened meanwhile
            if gate is None:
                return False
            answer = self._desk.ask(gate, step, lambda: self._eyes.briefing(step, self._desk.cancel))
            if not questions.agrees(gate, answer):
                raise Stop(RunOutcome.BLOCKED, say("engine", "Not confirmed: {step}")(step=step.name), step.detail)
            (self._gates.anew if step.gate is None and self._is_anew(step) else self._gates.opened).add(step.id)
            return True

    def _gate_of(self, step: Step) -> Question | None:
        """What is to be asked: the step's gate, once.

        A window that was opened in an earlier sitting is opened again before the next outage. Nodes that somebody put
        back are not taken out again without a word: it may have been meant.
        """
        anew = self._is_anew(step)
        if step.gate is not None:
            gate = questions.anew(step) if anew else step.gate
            return None if step.id in self._gates.opened else gate
        if anew:
            return None if self._gates.opened or self._gates.anew else questions.anew(step)
        earlier = self._desk.outline.gate_before(step)
        if earlier is None or not step.outage or self._gates.opened:
            return None
        return replace(earlier, id=f"start.{step.id}", step=step.id)

    def _is_anew(self, step: Step) -> bool:
        """Whether nodes are about to be taken out, or held back, that were so before."""
        return takes_out(step) and self._desk.state.of(step.id).settled

    def close_gates(self, step: Step) -> None:
        """What comes after a long wait is another window. A lane that waits is in one window with the others."""
        if not step.group:
            self._gates.opened.clear()
            self._gates.anew.clear()

    # ── what speaks against a step ───────────────────────────────────────────────────────────────────

    def heed(self, step: Step) -> bool:
        """Have a person say why a step is begun although something speaks against it, once a sitting.

        True: somebody did, just now. Raises Stop (blocked). What was begun is brought to its end, whatever speaks
        against it by now.
        """
        if self._desk.state.of(step.id).begun:
            return False
        against = self._eyes.against(step)
        if against is None or against in self._heeded:
            return False
        question = questions.all_the_same(step, against)
        if not questions.agrees(question, self._desk.ask(question, step)):
            raise Stop(RunOutcome.BLOCKED, against, _AGAINST, "step.spoken-against")
        self._heeded.add(against)
        return True

    # ── Base updates (R13) ───────────────────────────────────────────────────────────────────────────

    def be_careful(self, step: Step) -> None:
        """From here on a Base update that was begun before is not begun again without a reason."""
        if needs_care(step) and self._desk.state.of(step.id).begun:
            self._careful.add(step.id)

    def justify(self, step: Step, seen: Observation) -> bool:
        """Have a person say why a Base update is begun again. True: somebody did, just now. Raises Stop (failed)."""
        if step.id not in self._careful:
            return False
        question = questions.once_more(step, seen.text)
        if not questions.agrees(question, self._desk.ask(question, step)):
            text = say("engine", "Left as it is: {step}")(step=step.name)
            raise Stop(RunOutcome.FAILED, text, step.after_failure, "step.left-alone")
        self._careful.discard(step.id)
        return True

    def is_certain(self, step: Step, seen: Observation) -> bool:
        """Whether a person's word that it is done counts: for a Base update only with what shows it."""
        question = questions.certain(step, seen.text)
        return not needs_care(step) or questions.agrees(question, self._desk.ask(question, step))

    def after_failure(self, step: Step, seen: Observation) -> Observation:
        """The appliance still shows an earlier failure: only a person can say that its cause is gone."""
        if not self._lookout.forgives(seen):
            if needs_care(step):
                self._careful.add(step.id)
                self.justify(step, seen)
            elif self._desk.ask(questions.failed_before(step, seen.text), step).value != questions.AGAIN:
                raise Stop(RunOutcome.FAILED, seen.text, step.after_failure, "step.failed")
            self._lookout.forgive(seen)
        return replace(seen, reach=Reach.NOT_REACHED)

    def was_retried(self, step: Step) -> None:
        """Somebody just said that a failure is to be tried again: that one is not asked about a second time."""
        seen = self._desk.state.of(step.id).seen
        if seen is not None and not needs_care(step):
            self._lookout.forgive(seen)

    # ── what an appliance asks ───────────────────────────────────────────────────────────────────────

    def decide(self, step: Step, seen: Observation) -> None:
        """Have a person say what the appliance wants to know before it goes on, or begins. Raises Stop."""
        if seen.question is not None:
            answer = self._desk.ask(seen.question, step)
            if not questions.agrees(seen.question, answer):
                text = say("engine", "Not agreed to: {question}")(question=seen.question.title)
                raise Stop(RunOutcome.BLOCKED, text, step.detail)
            self._agreed.add(seen.question.id)
            self._doer.consent(step)

    def is_wanted(self, seen: Observation, looks: int) -> bool:
        """Whether somebody has to decide; what was agreed to just now may still be shown for some looks."""
        if seen.reach is not Reach.ASKS:
            return False
        return looks > SOME_LOOKS or seen.question is None or seen.question.id not in self._agreed


_AGAINST = say(
    "engine", "Resume the run when that is mended. To go on all the same, resume it and type the reason for it."
)
