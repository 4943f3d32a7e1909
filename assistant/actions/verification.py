"""Verifying version and health (V1)."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.actions.view import View, console
from assistant.appliance.probe import ProbeState
from assistant.domain.message import Message, say
from assistant.domain.observation import Observation, Proof, Reach
from assistant.domain.plan import Step, VerifyVersion
from assistant.domain.site import Route
from assistant.domain.versions import Build
from assistant.engine.ports import Sight


def sights(step: Step, action: VerifyVersion, view: View) -> Sequence[Sight]:
    """The API, then the console's Information page; the health probe goes with both."""
    ways = []
    if view.of(action.appliance).api is not None:
        ways.append(Sight(Route.API, lambda _: _ask(step, action, view)))
    ways.append(Sight(Route.CONSOLE, lambda _: _read(step, action, view)))
    return ways


def software(view: View, appliance: str) -> Build | None:
    """What the appliance says it runs, by the first way that tells. Raises when no way leads in."""
    connection = view.of(appliance)
    if connection.api is not None:
        health = connection.api.health()
        if health.build is not None:
            return health.build
    return console(connection, "login").information().build


def _ask(step: Step, action: VerifyVersion, view: View) -> Observation:
    api = view.of(action.appliance).api
    assert api is not None  # noqa: S101 - sights offers this way only with an API
    health = api.health()
    return _judge(step, action, view, Route.API, health.build, health.success, health.error or "")


def _read(step: Step, action: VerifyVersion, view: View) -> Observation:
    connection = view.of(action.appliance)
    probed = connection.probe.look()
    build = console(connection, "login").information().build
    return _judge(step, action, view, Route.CONSOLE, build, probed.state is ProbeState.OK, probed.detail)


def _judge(
    step: Step, action: VerifyVersion, view: View, by: Route, build: Build | None, healthy: bool, detail: str
) -> Observation:
    right = build is not None and build.version >= action.version
    shown = (right, healthy, True)
    proofs = tuple(Proof(text, shown=ok) for text, ok in zip(step.proofs, shown, strict=False))
    facts = (("software", str(build)),) if build else ()
    if right and healthy:
        return view.observe(Reach.REACHED, step.done, by, proofs, facts)
    return view.observe(Reach.UNDER_WAY, _not_yet(build, right, detail), by, proofs, facts)


def _not_yet(build: Build | None, right: bool, detail: str) -> Message:
    if not right:
        return say("actions", "The appliance reports {version}.")(version=str(build) if build else "?")
    return say("actions", "The health check does not report good health yet: {words}")(words=detail)
