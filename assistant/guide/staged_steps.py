"""The steps that only the vendor's staged upgrade of a cluster has (product-facts 7d)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from assistant.domain.cluster import HeldBack, InstallTogether, StillOld, TakePart
from assistant.domain.failover import SwitchedOff
from assistant.domain.message import Label, Param, plain, say
from assistant.domain.packages import Package, PackageKind, seen_kinds
from assistant.domain.plan import Ask, Estimate, EstimateSource, Phase, Step
from assistant.domain.question import Choice, Field, HandTask, Question, QuestionKind
from assistant.domain.site import Route, Site
from assistant.domain.words import appliance_called, sentences
from assistant.guide.cluster import REST, taken_out
from assistant.guide.halves import named
from assistant.guide.place import Place

VENDORS_PAGE = "https://docs.beyondtrust.com/rs/docs/upgrade-a-cluster-in-stages"
"""D/upgrade-a-cluster-in-stages; its public copy ends behind Resync now."""

_PAGE, _SECTION, _BOX = Label("appliance.updates"), Label("updates.cluster"), Label("updates.with_other_nodes")
_TICKED = Estimate(timedelta(seconds=5), timedelta(minutes=1), EstimateSource.ASSUMED)
_INSTALLED = Estimate(timedelta(minutes=15), timedelta(hours=2), EstimateSource.ASSUMED)
"""R9, and again as long for nodes that begin when the primary is done: which way it is has not been published."""
_PATIENT = timedelta(hours=4)

PUBLIC_END = say(
    "guide",
    "The public documentation ends here. Follow the vendor's page from here on, and ask Technical Support if you are "
    "unsure. The assistant presses nothing; it watches the versions and tells what is still missing.",
)
# There may be a thousand nodes: what is said of each is marked once.
_HOLD = say("guide", "Hold {node} back")
_HOLDING = say("guide", "{node} is being held back")
_HELD = say("guide", "{node} does not install together with the other nodes")
_JOIN = say("guide", "Let {node} install with the others again")
_JOINING = say("guide", "{node} is being let install with the others again")
_JOINED = say("guide", "{node} installs together with the other nodes")
_SHOWS_OFF = say("guide", "Its Updates page shows the check box cleared")
_SHOWS_ON = say("guide", "Its Updates page shows the check box ticked")
_LEFT_ALONE = say("guide", "It is left wholly alone: it neither installs nor catches up by itself.")
_UNTICK, _TICK = say("guide", "untick it"), say("guide", "tick it")
_IS_HELD = say("guide", "{node} does not install updates together with the other nodes.")
_TICK_AGAIN = say("guide", "Tick {control} on the page {page} of {node}, and save.")


def held_back(name: str) -> str:
    """Id of what is switched off when an appliance is held back."""
    return f"held-back-{name}"


def take_part(place: Place, *, on: bool, needs: tuple[str, ...] = ()) -> Step:
    """The check box of one appliance, and Save (product-facts 7d)."""
    name, called = place.appliance, place.called
    off = SwitchedOff(held_back(name), _IS_HELD(node=called), _TICK_AGAIN(control=_BOX, page=_PAGE, node=called))
    return Step(
        place.id("take-part" if on else "hold-back"),
        TakePart(name, on),
        Phase.RESTORE if on else Phase.UPGRADE,
        name,
        (_JOIN if on else _HOLD)(node=called),
        (_JOINING if on else _HOLDING)(node=called),
        (_JOINED if on else _HELD)(node=called),
        None if on else _LEFT_ALONE,
        (_SHOWS_ON if on else _SHOWS_OFF,),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=_TICKED,
        hand=HandTask(
            "/appliance",
            name,
            "appliance.updates",
            "updates.cluster",
            (Field("updates.with_other_nodes", _TICK if on else _UNTICK),),
            "updates.save",
        ),
        needs=needs,
        lane=name,
        group=place.group,
        window=place.window,
        switches_off=() if on else (off,),
        restores=(held_back(name),) if on else (),
    )


def snapshots(site: Site) -> Step:
    """The vendor's first word: something to go back to. Only a person can see the virtual machines."""
    question = Question(
        "snapshots",
        QuestionKind.CONFIRM,
        say("guide", "Can you go back if it goes wrong?"),
        say(
            "guide",
            "Take a snapshot of every virtual appliance of {host} now, or be sure of the backups that you have. An "
            "appliance that was upgraded cannot be taken back otherwise.",
        )(host=site.host),
        "snapshots",
        rules=("R1",),
    )
    step = Step(
        "snapshots",
        Ask(question),
        Phase.PREPARE,
        "site",
        say("guide", "Take snapshots of the virtual appliances"),
        say("guide", "Waiting for your word that there are snapshots or backups"),
        say("guide", "There are snapshots or backups to go back to"),
        say("guide", "Take them, then resume the run."),
        rules=("R1",),
        routes=(Route.HAND,),
    )
    return replace(step, window=0)


def resync(primary: str, tail: str, window: int) -> Step:
    """Resync now on the primary, wait, reload. How its end looks has not been published: a person says it."""
    step_id = f"resync-nodes{tail}"
    told: dict[str, Param] = {"appliance": appliance_called(primary), "control": Label("updates.resync_now")}
    question = Question(
        step_id,
        QuestionKind.HAND,
        say("guide", "Press {control} on {appliance}, and wait")(**told),
        say(
            "guide",
            "Wait after the click, then reload the page. Go on when it shows what you have set: who takes part, and "
            "who is held back.",
        ),
        step_id,
        hand=HandTask("/appliance", primary, "appliance.updates", "updates.cluster", press="updates.resync_now"),
    )
    return Step(
        step_id,
        Ask(question),
        Phase.UPGRADE,
        primary,
        say("guide", "Press {control} on {appliance}, and wait")(**told),
        say("guide", "Waiting for your word that {appliance} is done with {control}")(**told),
        say("guide", "{appliance} shows who takes part")(**told),
        say("guide", "Nothing is installed by it. If it shows something else, do not go on: look at the boxes again."),
        (say("guide", "The section {section} shows who takes part")(section=_SECTION),),
        routes=(Route.HAND,),
        lane=primary,
        window=window,
    )


def install_together(
    site: Site,
    package: Package,
    names: Sequence[str],
    held: Sequence[str],
    marked: Iterable[str],
    tail: str,
    window: int,
    *,
    gate: bool,
) -> Step:
    """One package on all of these, by a person. ``marked``: nodes to which the primary may stop new connections.

    Without ``held`` these are the ones that were held back before.
    """
    first, base = not tail.startswith("-held"), package.kind is PackageKind.BASE
    told: dict[str, Param] = {"package": package.name, "nodes": named(names)}
    step_id = f"together-{_slug(package.name)}{tail}"
    off = tuple(taken_out(node) for node in marked)
    return Step(
        step_id,
        InstallTogether(tuple(names), package),
        Phase.UPGRADE,
        names[0],
        say("guide", "Install {package} on these: {nodes}")(**told),
        say("guide", "{package} is being installed on these: {nodes}")(**told),
        say("guide", "{package} is installed on these: {nodes}")(**told),
        sentences(PUBLIC_END, _MAY_MARK) if off else PUBLIC_END,
        (say("guide", "Each of them shows {package} as installed: {nodes}")(**told),),
        rules=("R9", *(("R10",) if first else ()), *(("R13", "R37") if base else ("R17",))),
        gate=_gate(site, step_id) if gate else None,
        routes=(Route.HAND,),
        outage=first and site.primary.name in names,
        irreversible=True,
        estimate=_INSTALLED,
        patience=_PATIENT,
        poll=timedelta(seconds=30),
        hand=_by_hand(package, names, held, first=first),
        warning=_DO_NOT_RESTART if base else None,
        remedy=_AFTER_BASE if base else _AFTER_SITE,
        lane=site.primary.name,
        window=window,
        switches_off=off,
    )


def _by_hand(package: Package, names: Sequence[str], held: Sequence[str], *, first: bool) -> HandTask:
    told: dict[str, Param] = {"package": package.name, "address": plain(VENDORS_PAGE), "nodes": named(names)}
    if first and held:
        note = say(
            "guide",
            "By the vendor's page {address}: install {package} on these: {nodes}. Held back, and to stay as they are: "
            "{held}. Note down what you see.",
        )(**told, held=named(held))
    else:
        note = say(
            "guide", "By the vendor's page {address}: install {package} on these: {nodes}. Note down what you see."
        )(**told)
    return HandTask("/appliance", names[0], "appliance.updates", "updates.cluster", note=note)


def _gate(site: Site, step_id: str) -> Question:
    return Question(
        f"start.{step_id}",
        QuestionKind.TYPED,
        say("guide", "Take {host} down now?")(host=site.host),
        say(
            "guide",
            "The primary and the nodes that take part are upgraded together. Everybody who is connected to them is cut "
            "off, and how long the site is down has not been published. This cannot be undone.",
        ),
        step_id,
        expected=site.host,
        rules=("R10", "R9"),
    )


_MAY_MARK = say(
    "guide",
    "On earlier versions the primary then stops new client connections to all traffic nodes by itself; the assistant "
    "looks, and brings them back.",
)
_DO_NOT_RESTART = say(
    "guide",
    "Do not restart or switch off any of them, however long it takes. If it fails, make the support bundle and call "
    "Technical Support.",
)
_AFTER_BASE = say(
    "guide", "Do not restart or switch off any of them. Make the support bundle and call Technical Support."
)
_AFTER_SITE = say("guide", "Leave them as they are. Make the support bundle and call Technical Support.")


def still_old(primary: str, held: Sequence[HeldBack], packages: Sequence[Package], tail: str, window: int) -> Step:
    """What was held back is what there is to fall back on: that it stayed as it was is looked at after each package.

    ``packages``: what was installed on the others so far, the last one just now.
    """
    package = packages[-1].name
    step_id = f"still-old-{_slug(package)}{tail}"
    told = named([one.appliance for one in held])
    waiver = Question(
        f"leave-out.{step_id}",
        QuestionKind.CHOICE,
        say("guide", "Not all that were held back are as they were. What now?"),
        say("guide", "What runs the new version already cannot serve as a way back."),
        step_id,
        (
            Choice(
                "stop", say("guide", "Stop here"), say("guide", "Nothing more is done; the run can be resumed later.")
            ),
            Choice("again", say("guide", "Try again"), say("guide", "The appliances are looked at again.")),
            Choice("without", say("guide", "Go on all the same"), say("guide", "The decision goes into the report.")),
        ),
    )
    return Step(
        step_id,
        StillOld(tuple(held), tuple(packages)),
        Phase.UPGRADE,
        primary,
        say("guide", "Verify after {package} that what was held back is as it was")(package=package),
        say("guide", "The appliances that were held back are being looked at"),
        say("guide", "What was held back is as it was after {package}: {nodes}")(package=package, nodes=told),
        proofs=tuple(_SAME[kind](nodes=told) for kind in seen_kinds(packages)),
        routes=(),
        estimate=Estimate(timedelta(seconds=10), timedelta(minutes=3), EstimateSource.ASSUMED),
        patience=timedelta(minutes=15),
        waiver=waiver,
        remedy=say("guide", "See the Updates page of the ones that are named, and ask Technical Support."),
        lane=primary,
        window=window,
    )


_SAME = {
    PackageKind.BASE: say("guide", "Each of them runs the Base software that it ran before: {nodes}"),
    PackageKind.SITE: say("guide", "Each of them runs the site software that it ran before: {nodes}"),
}


def confirm_held(site: Site, names: Sequence[str], tail: str, window: int) -> Step:
    """R21: there is no way back any more once these are upgraded."""
    step_id = f"{REST}{tail}"
    left = named(names)
    question = Question(
        step_id,
        QuestionKind.CONFIRM,
        say("guide", "Upgrade what was held back now?"),
        say(
            "guide",
            "Be sure that the new version of {host} works: these are the last ones with the old version. Whoever is "
            "connected to one of them is cut off: {left}",
        )(host=site.host, left=left),
        step_id,
        rules=("R21",),
    )
    return Step(
        step_id,
        Ask(question),
        Phase.VERIFY,
        "site",
        say("guide", "Confirm that the rest can be upgraded"),
        say("guide", "Waiting for your confirmation that the rest can be upgraded"),
        say("guide", "The rest can be upgraded"),
        say("guide", "Until the new version works, leave the rest as it is and call Technical Support."),
        (say("guide", "Still with the old version: {left}")(left=left),),
        rules=("R21",),
        routes=(Route.HAND,),
        window=window,
    )


def _slug(name: str) -> str:
    return "-".join(name.lower().split())
