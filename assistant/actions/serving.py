"""Who serves the site once the masters of a cluster have changed over, or the only one has the new version (P7, P8).

From then on old nodes serve nobody: a site package on the leading master stops new connections to all nodes, and only
upgraded ones are brought back before the second half is through. What is told here follows from the plan and the
record: a node that was left out is not brought back by the run, whatever it runs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from assistant.actions.view import View
from assistant.domain.cluster import SetAccepting
from assistant.domain.failover import SetRole
from assistant.domain.message import Message, say
from assistant.domain.packages import PackageKind
from assistant.domain.plan import InstallPackage, Plan, Step, VerifyVersion
from assistant.domain.site import Appliance
from assistant.domain.words import listed, sentences, some_of
from assistant.engine.events import StepState
from assistant.engine.state import StepStatus
from assistant.guide.halves import region_called

_WELL = (StepState.DONE, StepState.ALREADY)
_SHOWN = 5
"""So many regions are named in a sentence; of more, the first ones."""

Status = Callable[[str], StepStatus]


@dataclass(frozen=True)
class Serving:
    """The nodes that were to be upgraded before a step, and which of them serve the site after it."""

    meant: Mapping[str, Sequence[str]]
    """By region. One whose nodes all come later is not in it: the plan says that it is not kept in service."""
    ready: frozenset[str]

    @property
    def missing(self) -> tuple[str, ...]:
        """Those that do not."""
        return tuple(name for names in self.meant.values() for name in names if name not in self.ready)

    @property
    def bare(self) -> tuple[str, ...]:
        """Regions in which none does."""
        return tuple(region for region, names in self.meant.items() if self.ready.isdisjoint(names))


def serving(step: Step, plan: Plan, status: Status) -> Serving | None:
    """Who serves after a step; None for one after which old nodes serve as before."""
    if not _crosses(step, plan):
        return None
    done, back, later = _around(step, plan)
    meant: dict[str, list[str]] = {}
    ready = set()
    for node in plan.site.nodes:
        if node.name in later:
            continue
        meant.setdefault(node.region, []).append(node.name)
        if _is_new(done.get(node.name, ()), status) and _is_served_by(node, back.get(node.name), status):
            ready.add(node.name)
    return Serving(meant, frozenset(ready))


def against(step: Step, view: View) -> Message | None:
    """Why a step should wait: somewhere nobody would be served for hours who should be."""
    found = serving(step, view.plan, view.status)
    if found is None or not found.bare:
        return None
    left = some_of(found.missing)
    if not found.ready:
        return say(
            "actions",
            "No node is upgraded and ready to take over. After this step nobody is served until a node has been "
            "upgraded. Missing: {nodes}",
        )(nodes=left)
    return say(
        "actions",
        "Without an upgraded node that takes over: {regions}. After this step nobody is served there until a node "
        "there has been upgraded. Missing: {nodes}",
    )(regions=_called(found.bare), nodes=left)


def told(step: Step, view: View) -> Message | None:
    """How many nodes are upgraded and take over, for whoever is asked."""
    found = serving(step, view.plan, view.status)
    if found is None:
        return None
    count = sum(len(names) for names in found.meant.values())
    text = say("actions", "Upgraded nodes that take over: {ready} of {all}.")(ready=len(found.ready), all=count)
    if not found.bare:
        return text
    bare = say("actions", "None of them in: {regions}.")(regions=_called(found.bare))
    return sentences(text, bare)


def _called(regions: Sequence[str]) -> Message:
    return listed(region_called(region) for region in regions[:_SHOWN])


def _crosses(step: Step, plan: Plan) -> bool:
    """Whether old nodes serve nobody after a step: the swap, or the window of the only master's site package."""
    if not plan.site.nodes:
        return False
    match step.action:
        case SetRole():
            return True
        case InstallPackage(appliance=name) if [one.name for one in plan.site.masters] == [name]:
            return any(_is_site_on(name, later) for later in _following(step, plan) if later.window == step.window)
        case _:
            return False


def _is_site_on(master: str, step: Step) -> bool:
    match step.action:
        case InstallPackage(appliance=name, package=package):
            return name == master and package.kind is PackageKind.SITE
        case _:
            return False


def _following(step: Step, plan: Plan) -> Sequence[Step]:
    """The step and what comes after it."""
    return plan.steps[plan.steps.index(plan.step(step.id)) :]


def _around(step: Step, plan: Plan) -> tuple[dict[str, list[Step]], dict[str, Step], set[str]]:
    """By node: what is done to it before the step in this window, what brings it back; and who is upgraded later."""
    done: dict[str, list[Step]] = {}
    back: dict[str, Step] = {}
    later: set[str] = set()
    passed = False
    for one in plan.steps:
        passed = passed or one.id == step.id
        match one.action:
            case SetAccepting(nodes=nodes, on=True):
                for name in nodes:
                    if passed:
                        back.setdefault(name, one)
                    else:
                        done.pop(name, None)
            case InstallPackage(appliance=name) | VerifyVersion(appliance=name):
                if not passed:
                    done.setdefault(name, []).append(one)
                elif name not in back:
                    later.add(name)
            case _:
                pass
    return done, back, later


def _is_new(done: Sequence[Step], status: Status) -> bool:
    """Without anything to be done it was new before the run."""
    return all(status(one.id).state in _WELL for one in done)


def _is_served_by(node: Appliance, back: Step | None, status: Status) -> bool:
    """Whether the run brings it back, or it has been in service all the time."""
    if back is not None:
        return status(back.id).state is not StepState.SKIPPED
    return node.accepting is None or node.accepting.what
