"""What is good to know at the moment of asking: who is hit by a step, and what its answer should be."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.actions import carrying, names, retiring, serving, verification
from assistant.actions.cluster import people_on
from assistant.actions.remaining import told as told_of_the_rest
from assistant.actions.view import View
from assistant.domain.clients import PrepareClients
from assistant.domain.clock import Cancel
from assistant.domain.cluster import SetAccepting
from assistant.domain.errors import AssistantError, Cancelled
from assistant.domain.failover import BreakFailover, PointDns, PointNat, SetRole, SwitchSharedIp, TestElsewhere
from assistant.domain.hardware import NEW, DeleteMachine, FactoryReset
from assistant.domain.message import Label, Message, many, say
from assistant.domain.plan import CompareConsoleBuild, InstallPackage, Step
from assistant.domain.site import PEOPLE
from assistant.domain.words import sentences
from assistant.engine.ports import Briefing
from assistant.guide.throttle import figures


def briefing(step: Step, view: View, cancel: Cancel) -> Briefing:
    """Who is connected before an outage; which build is expected before a comparison."""
    action = step.action
    if isinstance(action, TestElsewhere):
        return Briefing(_brought(action, view))
    if isinstance(action, PrepareClients):
        return Briefing(_throttle(step, view))
    try:
        if isinstance(action, FactoryReset | DeleteMachine) and not view.plan.site.described:
            return Briefing(retiring.briefing(action.appliance, action.successor, view, cancel))
        if isinstance(action, CompareConsoleBuild):
            return Briefing(expected=_expected(action, view))
        said = _who(step, view)
        if isinstance(action, InstallPackage) and said is not None:
            said = carrying.mind_copies(action, said, view, cancel)
        return Briefing(said)
    except Cancelled:
        raise
    except AssistantError as error:
        return Briefing(say("actions", "Who is connected now could not be determined: {reason}")(reason=error.message))


def _throttle(step: Step, view: View) -> Message | None:
    """What was counted a moment ago, as time at several limits (C4); None: nothing could be counted."""
    seen = view.status(step.id).seen
    count = dict(seen.facts).get("total", "") if seen is not None else ""
    return figures(int(count)) if count.isdigit() and int(count) else None


def _expected(action: CompareConsoleBuild, view: View) -> str | None:
    if view.plan.site.described:
        return str(view.plan.choices.target)
    build = verification.software(view, action.appliance)
    return str(build) if build else None


def _who(step: Step, view: View) -> Message | None:
    """None for a step that touches nobody."""
    site, action = view.plan.site, step.action
    if site.nodes and not site.described:
        who, serves = _in_cluster(step, view), serving.told(step, view)
        return who if who is None or serves is None else sentences(who, serves)
    match action:
        case BreakFailover() if not site.described:
            return _who_stays(action.primary, view)
        case InstallPackage(appliance=appliance) if appliance == NEW:
            return say("actions", "Nobody is cut off: the site runs on the old appliance.")
        case InstallPackage():
            return _who_is_hit(action.appliance, view)
        case SwitchSharedIp() | PointDns() | PointNat():
            return _who_is_hit(site.primary.name, view)
        case _:
            return None


def _in_cluster(step: Step, view: View) -> Message | None:
    match step.action:
        case SetAccepting(nodes=nodes, on=False):
            count = people_on(nodes, view)
            text = many("actions", "%n person(s) connected to these nodes now; they stay connected.", "", count or 0)
        case InstallPackage(appliance=appliance):
            count = people_on((appliance,), view)
            text = many("actions", "%n person(s) connected there now will be cut off.", "", count or 0)
        case SetRole() | PointDns() | PointNat():
            count = people_on(_all(view), view)
            text = many("actions", "%n person(s) connected to the site now; the swap may cut them off.", "", count or 0)
        case _:
            return told_of_the_rest(step, view)
    if count is None:
        return say("actions", "Who is connected now could not be determined.")
    return text if count else say("actions", "Nobody is connected now.")


def _all(view: View) -> Sequence[str]:
    return [one.name for one in view.plan.site.appliances]


def _brought(action: TestElsewhere, view: View) -> Message | None:
    """What a result file says that does not count, so that whoever is asked knows."""
    files = names.results_in(view.folder)
    if not files:
        return None
    text, result = names.read_result(files[0], names.entry_elsewhere(view.plan, action))
    return None if result is not None and result.ok else text


def _who_stays(appliance: str, view: View) -> Message | None:
    """Breaking failover cuts nobody off; who is connected shows how much hangs on the one appliance."""
    connection = view.of(appliance)
    if connection.api is None:
        return None
    people = sum(count for kind, count in connection.api.client_counts().total.items() if kind in PEOPLE)
    if not people:
        return say("actions", "Nobody is connected now.")
    return many("actions", "%n person(s) connected now; breaking failover does not cut them off.", "", people)


def _who_is_hit(appliance: str, view: View) -> Message:
    connection = view.of(appliance)
    if connection.api is None:
        return say(
            "actions", "Who is connected now cannot be determined without the API; see the page {page} of /login."
        )(page=Label("login.information"))
    counts = connection.api.client_counts().total
    people = sum(count for kind, count in counts.items() if kind in PEOPLE)
    if not people:
        return say("actions", "Nobody is connected now.")
    return many("actions", "%n person(s) connected now will be cut off.", "", people)
