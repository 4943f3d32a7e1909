"""Whether what was done to nodes still has to hold: days may lie between two sittings, and a colleague may have put a
node back into service (R34), or have let one take part again that was held back (product-facts 7d)."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.domain.cluster import DrainNodes
from assistant.domain.failover import SetRole
from assistant.domain.observation import Reach
from assistant.domain.plan import Ask, Step
from assistant.engine.desk import Desk
from assistant.engine.events import StepState
from assistant.engine.looking import Lookout
from assistant.engine.relying import Reliance, of_these
from assistant.engine.state import ENDED, StepStatus

_IDLE = (Reach.NOT_REACHED, Reach.FAILED)


class Standing:
    """Answers from the record, for as long as an installation that relies on it is still to be begun."""

    def __init__(self, desk: Desk, lookout: Lookout) -> None:
        self._desk = desk
        self._lookout = lookout
        self._through: set[str] = set()
        """Nodes on which somebody else has installed it all: they are not taken out again."""
        self._examined: set[str] = set()
        """Nodes of which that is known in this sitting."""

    def is_in_doubt(self, step: Step) -> bool:
        """Whether a step that ended well is to be looked at again.

        What a person did once appliances were held back is done again only where one of these had to be held back anew;
        so is a wait that a person ended for a reason: the reason was about those who were connected then.
        """
        if (reliance := self._desk.outline.reliance(step)) is None:
            return False
        if isinstance(step.action, Ask):
            return self._is_outdated(step) and any(self._at_stake(one) for one in reliance.after)
        if self._desk.state.of(step.id).state is StepState.SKIPPED:
            again = isinstance(step.action, DrainNodes) and self._is_outdated(step)
            return again and bool(self._at_stake(step))
        return bool(self._at_stake(step))

    def due(self, step: Step) -> Step | None:
        """The step for those nodes alone for which it still has to hold; None: there are none any more.

        Where it held once and does not any more, nodes that somebody else has upgraded meanwhile are none of them.
        """
        reliance = self._desk.outline.reliance(step)
        if reliance is None or not reliance.installs:
            return step
        due = self._of_those_at_stake(step, reliance)
        if due is not None and self._status(step).settled and self._lookout.look(due).reach is not Reach.REACHED:
            self._look_who_is_through(step, reliance)
            due = self._of_those_at_stake(step, reliance)
        return due

    def _of_those_at_stake(self, step: Step, reliance: Reliance) -> Step | None:
        names, master = self._at_stake(step), self._primary(step)
        if not names:
            return None
        return step if len(names) == len(reliance.installs) and master is None else of_these(step, names, master)

    def _look_who_is_through(self, step: Step, reliance: Reliance) -> None:
        """Look at what would be installed on these nodes: on some of them somebody may have done so meanwhile."""
        for name in set(self._at_stake(step)) - self._examined:
            self._examined.add(name)
            left = [one for one in reliance.installs[name] if self._status(one).state not in ENDED]
            if all(self._lookout.look(one).reach is Reach.REACHED for one in left):
                self._through.add(name)

    # ── from the record ──────────────────────────────────────────────────────────────────────────────

    def _status(self, step: Step) -> StepStatus:
        return self._desk.state.of(step.id)

    def _at_stake(self, step: Step) -> Sequence[str]:
        reliance = self._desk.outline.reliance(step)
        if reliance is None or any(self._is_open(swap) for swap in reliance.swaps):
            return ()
        found = []
        for name, installs in reliance.installs.items():
            back = reliance.back.get(name)
            is_back = back is not None and self._was_tried(back)
            if not is_back and name not in self._through and self._is_to_begin(installs):
                found.append(name)
        return found

    def _is_to_begin(self, installs: Sequence[Step]) -> bool:
        """Whether one of them is still to be begun, and none may be under way: it would be kept waiting."""
        return not any(self._is_open(one) for one in installs) and any(
            self._status(one).state not in ENDED for one in installs
        )

    def _is_open(self, step: Step) -> bool:
        """Begun and not over. What failed, and was seen to be at work on nothing, would be begun anew."""
        status = self._status(step)
        idle = status.seen is not None and status.seen.reach in _IDLE
        stands = status.state in (StepState.FAILED, StepState.PENDING) and idle
        return status.begun and status.state not in ENDED and not stands

    def _was_tried(self, step: Step) -> bool:
        status = self._status(step)
        return status.intended is not None or status.state in ENDED

    def _primary(self, step: Step) -> str | None:
        """The master that became primary after this step was planned for another one; None: the same as then."""
        reliance = self._desk.outline.reliance(step)
        actions = [one.action for one in reliance.swaps if self._status(one).state in ENDED] if reliance else []
        last = actions[-1] if actions else None
        return last.primary if isinstance(last, SetRole) else None

    def _is_outdated(self, step: Step) -> bool:
        """Whether something that it followed was done anew since."""
        reliance, ended = self._desk.outline.reliance(step), self._status(step).ended
        if reliance is None or ended is None:
            return False
        moments = (self._status(one).ended for one in reliance.after)
        return any(moment is not None and moment > ended for moment in moments)
