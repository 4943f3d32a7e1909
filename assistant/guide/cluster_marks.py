"""What a master marks by itself when it is upgraded: all nodes as not accepting new client connections (P7, P8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from assistant.domain.failover import SwitchedOff
from assistant.domain.message import Label, Message, Param, say
from assistant.domain.plan import Step
from assistant.domain.words import appliance_called, sentences
from assistant.guide.cluster import accepting, taken_out

_ACCEPTING, _CLUSTER = Label("cluster.accepting"), Label("login.cluster")
_MARKED = say("guide", "{node} is marked on {appliance} as not accepting new client connections.")
_BACK_ON_ITS_PAGE = say("guide", "Tick {control} for it on the page {page} of {appliance}.")


def marked(node: str, master: str) -> SwitchedOff:
    """A node that a master has marked on its own page.

    Before the swap that may be the master that does not lead: nothing published tells whether the nodes learn of it.
    """
    told = {"node": appliance_called(node), "appliance": appliance_called(master)}
    back = _BACK_ON_ITS_PAGE(control=_ACCEPTING, page=_CLUSTER, appliance=told["appliance"])
    return SwitchedOff(accepting(node), _MARKED(**told), back)


def marked_on(off: Message) -> Param:
    """The master on whose page a node is marked, by the sentence that says so; empty for every other sentence."""
    return dict(off.params)["appliance"] if off.text == _MARKED.text else ""


def tells_of_marks(step: Step, backup: str = "") -> Step:
    """The site package that makes a master mark all nodes as not accepting, by itself (P7, P8).

    ``backup`` is that master where it is not the one that leads: then only the mark is certain.
    """
    said = _MARKS if backup else _STOPS
    return replace(step, detail=sentences(step.detail, said) if step.detail is not None else said)


def marks_nodes(step: Step, nodes: Iterable[str], backup: str = "") -> Step:
    """From this step on those nodes may be marked so, which goes on record."""
    off = (marked(node, backup) if backup else taken_out(node) for node in nodes)
    return replace(step, switches_off=tuple(off))


_STOPS = say("guide", "This appliance then stops new client connections to all traffic nodes by itself.")
_MARKS = say("guide", "This appliance then marks all traffic nodes by itself as not accepting new client connections.")
