"""Who is still on the nodes that are upgraded last, when a person is asked to let that begin (R21, R34)."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.actions.cluster import counted_on
from assistant.actions.view import View
from assistant.domain.cluster import InstallTogether
from assistant.domain.message import Message, many, say
from assistant.domain.plan import Ask, InstallPackage, Step
from assistant.domain.words import some_of
from assistant.engine.state import ENDED
from assistant.guide.cluster import REST


def told(step: Step, view: View) -> Message | None:
    """Counted afresh, as far as a master tells it; None for any other step, and where no node is left."""
    if not isinstance(step.action, Ask) or not step.id.startswith(REST):
        return None
    nodes = _upgraded_after(step, view)
    if not nodes:
        return None
    counts = counted_on(nodes, view)
    known = [count for count in counts.values() if count is not None]
    if not known:
        return say("actions", "Who is connected now could not be determined.")
    text = say("actions", "Nobody is connected now to the nodes that are upgraded next.")
    if people := sum(known):
        text = many(
            "actions",
            "%n person(s) connected now to the nodes that are upgraded next; they will be cut off.",
            "",
            people,
        )
    untold = [name for name, count in counts.items() if count is None]
    if not untold:
        return text
    return say("actions", "{text} Not counted: {nodes}")(text=text, nodes=some_of(untold))


def _upgraded_after(step: Step, view: View) -> Sequence[str]:
    """The nodes on which something is installed between this question and that of the next round."""
    found: dict[str, None] = {}
    nodes = {one.name for one in view.plan.site.nodes}
    place = next(number for number, one in enumerate(view.plan.steps) if one.id == step.id)
    for later in view.plan.steps[place + 1 :]:
        if later.id.startswith(REST):
            break
        if view.status(later.id).state in ENDED:
            continue
        match later.action:
            case InstallPackage(appliance=name):
                found[name] = None
            case InstallTogether(appliances=names):
                found |= dict.fromkeys(names)
            case _:
                pass
    return [name for name in found if name in nodes]
