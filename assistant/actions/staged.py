"""A cluster whose nodes install together (product-facts 7d): who takes part, and which versions came of it.

The box of one appliance is read and set on its own Updates page. What is installed a person installs: here are eyes
only.
"""

from __future__ import annotations

import enum
from collections.abc import Sequence

from assistant.actions.packages import is_installed
from assistant.actions.verification import software
from assistant.actions.view import View, console, console_operator, ordered, proofs_of
from assistant.appliance.abreast import AT_ONCE, abreast
from assistant.domain.clock import Cancel
from assistant.domain.cluster import HeldBack, InstallTogether, StillOld, TakePart
from assistant.domain.errors import AssistantError
from assistant.domain.message import Message, many, say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.packages import Package, PackageKind, seen_kinds
from assistant.domain.plan import Step
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.domain.words import some_of
from assistant.engine.looking import THROUGH
from assistant.engine.ports import Deed, Progress, Sight

# ── Who takes part ───────────────────────────────────────────────────────────────────────────────────


def part_sights(step: Step, action: TakePart, view: View) -> Sequence[Sight]:
    """The check box itself. Its name is published in English alone: on other consoles a person says it."""

    def look(_: Cancel) -> Observation:
        ticked = console(view.of(action.appliance), "appliance").updates().with_other_nodes
        if ticked is None:
            text = say("actions", "The Updates page does not show whether it installs with the other nodes.")
            return view.observe(Reach.UNKNOWN, text, Route.CONSOLE, proofs_of(step, None))
        if ticked is action.on:
            return view.observe(Reach.REACHED, step.done, Route.CONSOLE, proofs_of(step, True))
        on, off = (
            say("actions", "It installs updates together with the other nodes."),
            say("actions", "It does not install updates together with the other nodes."),
        )
        return view.observe(Reach.NOT_REACHED, on if ticked else off, Route.CONSOLE, proofs_of(step, False))

    return (Sight(Route.CONSOLE, look),)


def part_deeds(step: Step, action: TakePart, view: View) -> Sequence[Deed]:
    """The check box, and the Save of its own form."""

    def by_console(cancel: Cancel, progress: Progress) -> Outcome:
        del progress
        cancel.check()
        pressed = console_operator(view.of(action.appliance), "appliance").take_part(action.on)
        return ordered(pressed, say("actions", "The Updates page was saved."), view)

    del step
    return (Deed(Route.CONSOLE, by_console),)


# ── What came of it ──────────────────────────────────────────────────────────────────────────────────


class _State(enum.Enum):
    """How far one appliance is with a package."""

    THERE = enum.auto()
    BUSY = enum.auto()
    SILENT = enum.auto()
    """Nothing can be told: it restarts, or cannot be reached."""
    LACKING = enum.auto()


def together_sights(step: Step, action: InstallTogether, view: View) -> Sequence[Sight]:
    """Each by its own address; those that have it are not looked at again."""
    return (Sight(Route.CONSOLE, lambda cancel: _look(step, action, view, cancel)),)


def _look(step: Step, action: InstallTogether, view: View, cancel: Cancel) -> Observation:
    """Where the first one, at whose console it is begun, lacks it idly, no other needs to be asked."""
    first, *others = action.appliances
    states = {first: _state(first, action.package, view)}
    begun = view.status(step.id).begun
    if states[first] is not _State.LACKING:
        for at in range(0, len(others), AT_ONCE):
            some = others[at : at + AT_ONCE]
            states |= zip(some, abreast(lambda name: _state(name, action.package, view), some, cancel), strict=True)
            if not begun and _State.LACKING in states.values():
                break
    found = {state: [name for name, one in states.items() if one is state] for state in _State}
    facts = (("installed", str(len(found[_State.THERE]))), ("of", str(len(action.appliances))))
    if len(found[_State.THERE]) == len(action.appliances):
        return view.observe(Reach.REACHED, step.done, Route.CONSOLE, proofs_of(step, True), facts)
    reach = _reach(found, begun=begun)
    shown = None if reach is Reach.UNKNOWN else False
    return view.observe(reach, _so_far(action, found), Route.CONSOLE, proofs_of(step, shown), facts)


def _reach(found: dict[_State, list[str]], *, begun: bool) -> Reach:
    """Whatever is at work is waited for; silence is expected of what was begun, and says nothing before."""
    if found[_State.BUSY]:
        return Reach.UNDER_WAY
    if found[_State.LACKING]:
        return Reach.NOT_REACHED
    return Reach.UNDER_WAY if begun else Reach.UNKNOWN


def _so_far(action: InstallTogether, found: dict[_State, list[str]]) -> Message:
    done = len(found[_State.THERE])
    told: dict[str, str | int] = {"package": action.package.name, "done": done, "all": len(action.appliances)}
    if found[_State.SILENT] and not found[_State.LACKING] and not found[_State.BUSY]:
        text = say("actions", "{package}: {done} of {all} have it. No answer from: {nodes}")
        return text(**told, nodes=some_of(found[_State.SILENT]))
    if found[_State.BUSY]:
        text = say("actions", "{package}: {done} of {all} have it. At work: {nodes}")
        return text(**told, nodes=some_of(found[_State.BUSY]))
    return say("actions", "{package}: {done} of {all} have it. Still without it: {nodes}")(
        **told, nodes=some_of(found[_State.LACKING])
    )


def _state(name: str, package: Package, view: View) -> _State:
    key = ("together", name, package.name)
    if view.seen.get(key):
        return _State.THERE
    try:
        found = _on_console(name, package, view)
    except THROUGH:
        raise
    except (AssistantError, KeyError):
        found = _by_version(name, package, view)
    if found is _State.THERE:
        view.seen[key] = True
    return found


def _on_console(name: str, package: Package, view: View) -> _State:
    reader = console(view.of(name), "appliance")
    basics, updates = reader.basics(), reader.updates()
    if updates.installing:
        return _State.BUSY
    return _State.THERE if is_installed(package, basics) else _State.LACKING


def _by_version(name: str, package: Package, view: View) -> _State:
    """Without the console, by check_health: good news alone counts, and no API tells the Base software (2c)."""
    if package.kind is not PackageKind.SITE:
        return _State.SILENT
    try:
        build = software(view, name)
    except THROUGH:
        raise
    except (AssistantError, KeyError):
        return _State.SILENT
    return _State.THERE if build is not None and build.version >= package.version else _State.SILENT


# ── What was held back ───────────────────────────────────────────────────────────────────────────────


def old_sights(step: Step, action: StillOld, view: View) -> Sequence[Sight]:
    """Versions, each by its own address."""
    return (Sight(Route.CONSOLE, lambda cancel: _still_old(step, action, view, cancel)),)


def _still_old(step: Step, action: StillOld, view: View, cancel: Cancel) -> Observation:
    found = abreast(lambda one: _as_they_were(one, action, view), action.held, cancel)
    told = dict(zip([one.appliance for one in action.held], found, strict=True))
    new = [name for name, kinds in told.items() if False in kinds.values()]
    unknown = [name for name, kinds in told.items() if name not in new and None in kinds.values()]
    proofs = proofs_of(step, *(_all([kinds[kind] for kinds in found]) for kind in seen_kinds(action.packages)))
    facts = (("old", str(len(told) - len(new) - len(unknown))), ("of", str(len(told))))
    if new:
        text = many(
            "actions",
            "%n appliance(s) that were held back run something newer, or are installing it: {nodes}",
            "",
            len(new),
        )
        return view.observe(Reach.FAILED, text(nodes=some_of(new)), Route.CONSOLE, proofs, facts)
    if unknown:
        by_base = all(told[name].get(PackageKind.SITE, True) for name in unknown)
        text = (
            many(
                "actions",
                "The Base software of %n appliance(s) that were held back is not shown: {nodes}",
                "",
                len(unknown),
            )
            if by_base
            else many("actions", "%n appliance(s) that were held back do not tell: {nodes}", "", len(unknown))
        )
        return view.observe(Reach.UNKNOWN, text(nodes=some_of(unknown)), Route.CONSOLE, proofs, facts)
    return view.observe(Reach.REACHED, step.done, Route.CONSOLE, proofs, facts)


def _all(told: Sequence[bool | None]) -> bool | None:
    return False if False in told else None if None in told else True


def _as_they_were(one: HeldBack, action: StillOld, view: View) -> dict[PackageKind, bool | None]:
    """Of each software that could have come along: whether it is as it was; None where that cannot be told."""
    kinds = seen_kinds(action.packages)
    runs = _runs(one.appliance, view)
    if runs is None:  # something goes on there
        return dict.fromkeys(kinds, False)
    had = {PackageKind.SITE: one.software, PackageKind.BASE: one.base}
    first = {kind: next(p.version for p in action.packages if p.kind is kind) for kind in kinds}
    return {kind: _is_as_it_was(runs[kind], had[kind], first[kind]) for kind in kinds}


def _is_as_it_was(runs: Version | None, had: Version | None, first: Version) -> bool | None:
    """``first``: what the others were given first. Where it runs that, and what it had is not known, nothing is."""
    if runs is None:
        return None
    if had is not None:
        return runs <= had
    return True if runs < first else None


def _runs(name: str, view: View) -> dict[PackageKind, Version | None] | None:
    """What it shows that it runs; None while it installs. An answer of the API may be a minute old, and tells no Base
    software (2c): it is asked where the console does not tell."""
    software_shown = base = None
    try:
        reader = console(view.of(name), "appliance")
        basics, updates = reader.basics(), reader.updates()
        if updates.installing:
            return None
        software_shown, base = basics.software, basics.base
    except THROUGH:
        raise
    except (AssistantError, KeyError):
        pass
    if software_shown is None:
        try:
            software_shown = software(view, name)
        except THROUGH:
            raise
        except (AssistantError, KeyError):
            pass
    return {PackageKind.SITE: software_shown.version if software_shown else None, PackageKind.BASE: base}
