"""Whether what was done to nodes still has to hold: days may lie between two sittings, and a colleague may have put a
node back into service (R34), or have let one take part again that was held back (product-facts 7d)."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.cluster import DrainNodes, SetAccepting, TakePart
from assistant.domain.errors import AssistantError
from assistant.domain.failover import SetRole
from assistant.domain.observation import Reach
from assistant.domain.plan import Ask, Step
from assistant.engine.desk import Desk
from assistant.engine.events import StepState
from assistant.engine.looking import THROUGH, Lookout
from assistant.engine.relying import Reliance, of_these, takes_out
from assistant.engine.state import ENDED, StepStatus


class Standing:
    """Answers for as long as an installation that relies on it is still to be begun."""

    def __init__(self, desk: Desk, lookout: Lookout) -> None:
        self._desk = desk
        self._lookout = lookout
        self._looked_at: set[str] = set()
        """Installations at which somebody looked here, in this sitting, so that it is known who is through."""
        self._through: set[str] = set()
        """Nodes on which somebody else has installed it all: they are not taken out again."""

    def is_in_doubt(self, step: Step) -> bool:
        """Whether a step that ended well is to be looked at again.

        What a person did once appliances were held back is done again only where one of these had to be held back anew;
        so is a wait that a person ended for a reason: the reason was about those who were connected then.
        """
        if (reliance := self._desk.outline.reliance(step)) is None:
            return False
        if isinstance(step.action, Ask):
            return self._is_outdated(step, reliance) and any(self._waits_for_any(one) for one in reliance.after)
        if self._status(step).state is StepState.SKIPPED:
            again = isinstance(step.action, DrainNodes) and self._is_outdated(step, reliance)
            return again and self._waits_for_any(step)
        return self._waits_for_any(step)

    def due(self, step: Step) -> Step | None:
        """The step for those nodes alone for which it still has to hold; None: there are none any more.

        Where it held once and does not any more, nodes that somebody else has upgraded meanwhile are none of them.
        """
        reliance = self._desk.outline.reliance(step)
        if reliance is None or not reliance.installs:
            return step
        if self._status(step).settled:
            self.holds(step, reliance)
        return self._for_the_rest(step, reliance)

    def holds(self, step: Step, reliance: Reliance) -> bool:
        """Look whether what was done is still so wherever it has to be."""
        self._look_at_begun(reliance)
        due = self._for_the_rest(step, reliance)
        seen = self._lookout.look(due).reach if due is not None else Reach.REACHED
        if due is None or seen is not Reach.NOT_REACHED or not takes_out(step):
            return seen is Reach.REACHED
        self._look_who_is_through(due, reliance)
        left = self._for_the_rest(step, reliance)
        return left is None or (left != due and self._is_so(left))

    def _for_the_rest(self, step: Step, reliance: Reliance) -> Step | None:
        names = [name for name in self._waiting(reliance) if not any(map(self._is_open, reliance.installs[name]))]
        if not names:
            return None
        master = self._primary(reliance)
        return step if len(names) == len(reliance.installs) and master is None else of_these(step, names, master)

    # ── looks ────────────────────────────────────────────────────────────────────────────────────────

    def _is_so(self, step: Step) -> bool:
        return self._lookout.look(step).reach is Reach.REACHED

    def _look_at_begun(self, reliance: Reliance) -> None:
        """What was under way when the last sitting ended may be over by now."""
        for name in self._waiting(reliance):
            for one in reliance.installs[name]:
                if self._is_open(one) and one.id not in self._looked_at:
                    self._is_installed(one)

    def _look_who_is_through(self, step: Step, reliance: Reliance) -> None:
        """On nodes that are in service again somebody may have installed what would be installed."""
        for name in self._in_service(step):
            left = [one for one in reliance.installs[name] if self._status(one).state not in ENDED]
            if not any(one.id in self._looked_at for one in left) and all(map(self._is_installed, left)):
                self._through.add(name)

    def _in_service(self, step: Step) -> Sequence[str]:
        """The nodes of a step that does not hold for which it does not; few looks tell it of a thousand."""
        match step.action:
            case TakePart(appliance=name):
                return (name,)
            case SetAccepting(nodes=nodes) if len(nodes) > 1:
                halves = (nodes[: len(nodes) // 2], nodes[len(nodes) // 2 :])
                parts = [of_these(step, half, None) for half in halves]
                return [name for part in parts if not self._is_so(part) for name in self._in_service(part)]
            case SetAccepting(nodes=nodes):
                return nodes
            case _:
                return ()

    def _is_installed(self, step: Step) -> bool:
        self._looked_at.add(step.id)
        try:
            return self._is_so(step)
        except THROUGH:
            raise
        except AssistantError:
            return False  # whoever comes to the installation itself says what is wrong

    # ── from the record ──────────────────────────────────────────────────────────────────────────────

    def _status(self, step: Step) -> StepStatus:
        return self._desk.state.of(step.id)

    def _waits_for_any(self, step: Step) -> bool:
        reliance = self._desk.outline.reliance(step)
        return reliance is not None and bool(self._waiting(reliance))

    def _waiting(self, reliance: Reliance) -> Sequence[str]:
        """The nodes on which something is still to be installed, and which the run has not brought back."""
        if any(self._is_open(swap) for swap in reliance.swaps):
            return ()
        found = []
        for name, installs in reliance.installs.items():
            back = reliance.back.get(name)
            is_back = back is not None and self._was_tried(back)
            if not is_back and name not in self._through and any(map(self._is_left, installs)):
                found.append(name)
        return found

    def _is_left(self, step: Step) -> bool:
        status = self._status(step)
        over = status.begun and status.seen is not None and status.seen.reach is Reach.REACHED
        return status.state not in ENDED and not over

    def _is_open(self, step: Step) -> bool:
        """It may be under way, and is not kept waiting. What failed, and is at work on nothing, would be begun anew."""
        status = self._status(step)
        if not status.begun or status.state in ENDED:
            return False
        reach = status.seen.reach if status.seen is not None else Reach.UNKNOWN
        idle = status.state in (StepState.FAILED, StepState.PENDING) and reach in (Reach.NOT_REACHED, Reach.FAILED)
        return reach is not Reach.REACHED and not idle

    def _was_tried(self, step: Step) -> bool:
        status = self._status(step)
        return status.intended is not None or status.state in ENDED

    def _primary(self, reliance: Reliance) -> str | None:
        """The master that became primary after the step was planned for another one; None: the same as then."""
        made = [one.action for one in reliance.swaps if self._status(one).state in ENDED]
        last = made[-1] if made else None
        return last.primary if isinstance(last, SetRole) else None

    def _is_outdated(self, step: Step, reliance: Reliance) -> bool:
        """Whether something that it followed was done anew since."""
        place = self._status(step).place
        return any(self._status(one).place > place for one in reliance.after)
