"""Which installations rely on a node having been taken out of service, drained or held back: read from a plan alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from assistant.domain.cluster import DrainNodes, InstallTogether, SetAccepting, TakePart
from assistant.domain.failover import SetRole
from assistant.domain.message import Message
from assistant.domain.plan import Ask, InstallPackage, Step
from assistant.domain.question import Field, QuestionKind
from assistant.domain.words import some_of


@dataclass
class Reliance:
    """What comes of one step that has to hold until something is installed."""

    installs: dict[str, list[Step]] = field(default_factory=lambda: defaultdict(list))
    """By appliance: what must not be begun unless it holds for that one."""
    back: dict[str, Step] = field(default_factory=dict)
    """By appliance: the step that ends it."""
    after: Sequence[Step] = ()
    """What it followed: where one of these is done anew, so is this."""
    swaps: list[Step] = field(default_factory=list)
    """Later steps that give the cluster another primary, on whose page it counts from then on."""


def takes_out(step: Step) -> bool:
    """Whether a step takes nodes out of service, or holds one back."""
    return isinstance(step.action, SetAccepting | TakePart) and not step.action.on


def relied_on(steps: Sequence[Step]) -> Mapping[str, Reliance]:
    """By step: who relies on it.

    Steps that are in it: SetAccepting and TakePart that switch off, DrainNodes, and what a person did by hand once
    appliances were held back, such as telling the cluster.
    """
    pass_ = _Pass()
    for step in steps:
        pass_.take(step)
    return pass_.found


class _Pass:
    """One pass through a plan: what is out, and what is held back, at this place."""

    def __init__(self) -> None:
        self.found: dict[str, Reliance] = {}
        self._out: dict[str, list[Step]] = defaultdict(list)
        self._held: dict[str, Step] = {}

    def take(self, step: Step) -> None:
        self._take_service(step)
        self._take_part(step)
        if isinstance(step.action, SetRole):
            for reliance in self.found.values():
                reliance.swaps.append(step)

    def _take_service(self, step: Step) -> None:
        match step.action:
            case SetAccepting(nodes=nodes, on=False) | DrainNodes(nodes=nodes):
                self._begins(step, nodes)
            case SetAccepting(nodes=nodes):
                for name in nodes:
                    for one in self._out.pop(name, ()):
                        self.found[one.id].back[name] = step
            case InstallPackage(appliance=name):
                for one in self._out.get(name, ()):
                    self.found[one.id].installs[name].append(step)
            case _:
                pass

    def _take_part(self, step: Step) -> None:
        match step.action:
            case TakePart(appliance=name, on=False):
                self.found[step.id] = Reliance()
                self._held[name] = step
            case TakePart(appliance=name):
                self._is_held_no_more(name, step)
            case InstallTogether(appliances=names):
                for name in set(names) & set(self._held):
                    self._is_held_no_more(name, step)
                for name, one in self._held.items():
                    self.found[one.id].installs[name].append(step)
            case Ask(question=question) if question.kind is QuestionKind.HAND and self._held:
                self.found[step.id] = Reliance(after=tuple(self._held.values()))
            case _:
                pass

    def _begins(self, step: Step, nodes: Sequence[str]) -> None:
        before = {one.id: one for name in nodes for one in self._out[name]}
        self.found[step.id] = Reliance(after=tuple(before.values()))
        for name in nodes:
            self._out[name].append(step)

    def _is_held_no_more(self, name: str, step: Step) -> None:
        if (one := self._held.pop(name, None)) is not None:
            self.found[one.id].back[name] = step


# ── the same for some of the nodes ───────────────────────────────────────────────────────────────────


def of_these(step: Step, names: Sequence[str], master: str | None) -> Step:
    """The same step for some of its nodes, in words that name these; ``master``: on whose page, if not on its own."""
    action = step.action
    if not isinstance(action, SetAccepting | DrainNodes):
        return step
    action = replace(action, nodes=tuple(names), master=master or action.master)
    hand = step.hand
    if hand is not None:
        where = names[0] if isinstance(action, DrainNodes) else action.master
        fields = tuple(Field(one.label, _naming(one.text, names, some=False)) for one in hand.fields)
        hand = replace(hand, appliance=where, fields=fields, note=hand.note and _naming(hand.note, names))
    return replace(
        step,
        action=action,
        name=_naming(step.name, names),
        doing=_naming(step.doing, names),
        done=_naming(step.done, names),
        proofs=tuple(_naming(one, names) for one in step.proofs),
        hand=hand,
    )


def _naming(text: Message, names: Sequence[str], *, some: bool = True) -> Message:
    """A text that names nodes, with these in their place; what is to be set is named in full."""
    told = some_of(names) if some else ", ".join(names)
    return replace(text, params=tuple((key, told if key == "nodes" else param) for key, param in text.params))
