"""Taking a failover pair apart and putting it together again (P3.2, P3.3, E)."""

from __future__ import annotations

from datetime import timedelta

from assistant.domain.failover import (
    AwaitWindow,
    BreakFailover,
    EstablishFailover,
    SetAutomaticFailover,
    SwitchedOff,
    SyncNow,
)
from assistant.domain.message import Label, Message, plain, say
from assistant.domain.plan import Ask, Choices, Estimate, EstimateSource, Phase, Step
from assistant.domain.question import Field, HandTask, Question, QuestionKind
from assistant.domain.site import Route, Site
from assistant.domain.words import appliance_called

SYNC_RANGE = Estimate(timedelta(minutes=1), timedelta(hours=2), EstimateSource.GUIDES)
"""R24: seconds to hours."""

FAILOVER, AUTOMATIC = "failover", "automatic-failover"
"""Ids of what is switched off."""


def sync_now(primary: str, backup: str, phase: Phase, window: int, start_at: str = "") -> Step:
    """P3.2 before the pair is broken, E3 after it is established; ``start_at`` the backup in the 10.6 era (L6)."""
    first, second = appliance_called(primary), appliance_called(backup)
    before = phase is Phase.BREAK
    return Step(
        "sync-before" if before else "sync-after",
        SyncNow(primary, backup, start_at),
        phase,
        primary,
        say("guide", "Synchronise {backup} with {primary}")(primary=first, backup=second),
        say("guide", "Data is flowing from {primary} to {backup}")(primary=first, backup=second),
        say("guide", "{backup} holds the data of {primary}")(primary=first, backup=second),
        say("guide", "A data sync takes seconds to hours; with many recordings it takes long."),
        (
            say("guide", "The last data sync ended after the click"),
            say("guide", "Its status is good"),
        ),
        rules=("R25", "R24", "L6") if start_at == backup else ("R25", "R24"),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=SYNC_RANGE,
        patience=SYNC_RANGE.high,
        poll=timedelta(seconds=30),
        hand=_sync_by_hand(start_at or primary, backup),
        remedy=_after_sync(before),
        window=window,
    )


def _sync_by_hand(start_at: str, backup: str) -> HandTask:
    section = "failover.backup_status" if start_at == backup else "failover.primary_status"
    return HandTask("/login", start_at, "login.failover", section, press="failover.sync_now")


def _after_sync(before: bool) -> Message:
    reason = {"section": Label("failover.history")}
    if before:
        text = say(
            "guide",
            "The pair is as before. {section} on the Failover page gives the reason; the appliances "
            "must be able to reach each other.",
        )
        return text(**reason)
    text = say(
        "guide",
        "Failover is established; the backup does not have the data yet. {section} on the Failover "
        "page gives the reason; the appliances must be able to reach each other.",
    )
    return text(**reason)


def set_automatic(appliance: str, on: bool, phase: Phase, window: int) -> Step:
    """Automatic failover would act while the pair is worked on (product-facts 2d, 7d). Each appliance has its own."""
    called = appliance_called(appliance)
    made = f"{AUTOMATIC}-{appliance.lower()}"
    switched = SwitchedOff(
        made,
        say("guide", "Automatic failover is switched off at {appliance}.")(appliance=called),
        say("guide", "Tick {control} on the page {page} of {appliance}.")(
            control=Label("failover.automatic"), page=Label("login.failover"), appliance=called
        ),
    )
    name = (
        say("guide", "Switch automatic failover on again at {appliance}")
        if on
        else say("guide", "Switch automatic failover off at {appliance}")
    )
    done = (
        say("guide", "Automatic failover is on at {appliance}")
        if on
        else say("guide", "Automatic failover is off at {appliance}")
    )
    return Step(
        f"automatic-{'on' if on else 'off'}-{appliance.lower()}",
        SetAutomaticFailover(appliance, on),
        phase,
        appliance,
        name(appliance=called),
        say("guide", "Automatic failover is being switched on at {appliance}")(appliance=called)
        if on
        else say("guide", "Automatic failover is being switched off at {appliance}")(appliance=called),
        done(appliance=called),
        None if on else say("guide", "Otherwise the backup might take over while the primary restarts."),
        (say("guide", "The Failover page shows it"),),
        rules=("R35",),
        routes=(Route.CONSOLE, Route.HAND),
        estimate=Estimate(timedelta(seconds=5), timedelta(minutes=1), EstimateSource.ASSUMED),
        hand=failover_box(appliance, "failover.automatic", on),
        window=window,
        switches_off=() if on else (switched,),
        restores=(made,) if on else (),
    )


def failover_box(appliance: str, control: str, on: bool) -> HandTask:
    """Ticking or clearing a box in the configuration on the Failover page."""
    tick = say("guide", "tick it") if on else say("guide", "untick it")
    return HandTask(
        "/login", appliance, "login.failover", "failover.configuration", (Field(control, tick),), "network.save"
    )


def break_failover(site: Site, primary: str, backup: str) -> Step:
    """P3.3."""
    first, second = appliance_called(primary), appliance_called(backup)
    off = SwitchedOff(
        FAILOVER,
        say("guide", "The failover relationship is broken."),
        say("guide", "Establish it on the page {page} of the appliance that is to be primary.")(
            page=Label("login.failover")
        ),
        exposes=True,
    )
    gate = Question(
        "start.break",
        QuestionKind.TYPED,
        say("guide", "Break failover now?"),
        say(
            "guide",
            "From now until failover is re-established, no appliance takes over if {primary} fails. "
            "The site stays in service.",
        )(primary=first),
        "break",
        expected=site.host,
        rules=("R27", "R20a"),
    )
    return Step(
        "break",
        BreakFailover(primary, backup),
        Phase.BREAK,
        primary,
        say("guide", "Break the failover relationship"),
        say("guide", "{primary} and {backup} are being separated")(primary=first, backup=second),
        say("guide", "{primary} and {backup} are separated")(primary=first, backup=second),
        say("guide", "Each can then be upgraded on its own."),
        (
            say("guide", "The role of {appliance} is “none”")(appliance=first),
            say("guide", "The role of {appliance} is “none”")(appliance=second),
        ),
        rules=("R27", "R20a"),
        gate=gate,
        routes=(Route.CONSOLE, Route.HAND),
        irreversible=False,
        estimate=Estimate(timedelta(seconds=10), timedelta(minutes=2), EstimateSource.ASSUMED),
        patience=timedelta(minutes=10),
        hand=HandTask("/login", primary, "login.failover", "failover.primary_status", press="failover.break"),
        remedy=say(
            "guide", "If only one of them is separated, press {control} on the page {page} of the other as well."
        )(control=Label("failover.break"), page=Label("login.failover")),
        switches_off=(off,),
    )


def establish(site: Site, primary: str, backup: str, window: int) -> Step:
    """E1, E2: from the appliance that is to be primary, over the own addresses of both (R22, R23)."""
    first, second = appliance_called(primary), appliance_called(backup)
    addresses = {appliance.name: appliance.address for appliance in site.appliances}
    gate = Question(
        "start.establish",
        QuestionKind.CONFIRM,
        say("guide", "Establish failover with {primary} as primary?")(primary=first),
        say("guide", "The data sync flows from {primary} to {backup}: what {backup} holds is overwritten.")(
            primary=first, backup=second
        ),
        "establish",
        rules=("R25", "R22", "R23", "R26"),
    )
    return Step(
        "establish",
        EstablishFailover(primary, backup),
        Phase.RESTORE,
        primary,
        say("guide", "Re-establish failover: {primary} primary, {backup} backup")(primary=first, backup=second),
        say("guide", "Failover between {primary} and {backup} is being established")(primary=first, backup=second),
        say("guide", "{primary} is primary, {backup} is backup")(primary=first, backup=second),
        say("guide", "Most pages disappear from the console of the backup; that is expected."),
        (
            say("guide", "Both have the same inter-appliance key"),
            say("guide", "{appliance} is primary")(appliance=first),
            say("guide", "{appliance} is backup")(appliance=second),
        ),
        rules=("R22", "R23", "R24", "R20a"),
        gate=gate,
        routes=(Route.CONSOLE, Route.HAND),
        estimate=Estimate(timedelta(seconds=30), timedelta(minutes=5), EstimateSource.ASSUMED),
        patience=timedelta(minutes=15),
        hand=HandTask(
            "/login",
            primary,
            "login.failover",
            "failover.new_backup",
            (
                Field("failover.new_backup", plain(addresses[backup])),
                Field("failover.reverse", plain(addresses[primary])),
            ),
            "failover.establish",
            note=say("guide", "Use these addresses, never {host}: that name leads to one of them only.")(
                host=site.host
            ),
        ),
        remedy=say(
            "guide",
            "Both must reach each other, run the same version, and have the same {control} on the page {page}. "
            "Until failover is established, no appliance takes over.",
        )(control=Label("security.psk"), page=Label("login.security")),
        window=window,
        restores=(FAILOVER,),
    )


def proven_in_production(appliance: str, other: str) -> Step:
    """R21 and R27, between the windows: only people know whether the new version does what is needed."""
    question = Question(
        "proven",
        QuestionKind.CONFIRM,
        say("guide", "Has the new version proven itself in production?"),
        say(
            "guide",
            "Every environment is different. Work with it for as long as it takes to be sure; until then "
            "{other} still holds the old version.",
        )(other=appliance_called(other)),
        "proven",
        rules=("R21", "R27"),
    )
    return Step(
        "proven",
        Ask(question),
        Phase.VERIFY,
        appliance,
        say("guide", "Confirm that the new version works in production"),
        say("guide", "Waiting for your confirmation that the new version works"),
        say("guide", "The new version works in production"),
        say("guide", "Until it works, leave the other appliance as it is and call Technical Support."),
        rules=("R21", "R27"),
        routes=(Route.HAND,),
        window=0,
    )


def await_window(number: int, choices: Choices) -> tuple[Step, ...]:
    """The planned moment of a window; nothing when it begins whenever a person says so."""
    if len(choices.windows) < number:
        return ()
    at = choices.windows[number - 1]
    return (
        Step(
            f"window-{number}",
            AwaitWindow(number, at),
            Phase.BREAK if number == 1 else Phase.UPGRADE,
            "site",
            say("guide", "Wait for maintenance window {number}")(number=number),
            say("guide", "Maintenance window {number} begins {at}")(number=number, at=at),
            say("guide", "Maintenance window {number} has begun")(number=number),
            say("guide", "You can close the program: the run file records when it continues."),
            rules=("R10", "R11", "R27"),
            routes=(),
            poll=timedelta(seconds=30),
            window=0,
        ),
    )


def integration_client(site: Site, backup: str) -> Step:
    """R19."""
    called = appliance_called(backup)
    question = Question(
        "integration-client",
        QuestionKind.CONFIRM,
        say("guide", "Can the Integration Client pull data from {appliance}?")(appliance=called),
        say(
            "guide",
            "An Integration Client configured by IP address stays with the old address; use {host} there. "
            "If there is none, just confirm.",
        )(host=site.host),
        "integration-client",
        rules=("R19",),
    )
    return Step(
        "integration-client",
        Ask(question),
        Phase.PREPARE,
        "site",
        say("guide", "Confirm that the Integration Client reaches {appliance}")(appliance=called),
        say("guide", "Waiting for your confirmation about the Integration Client"),
        say("guide", "The Integration Client reaches {appliance}")(appliance=called),
        say("guide", "Have it configured by host name, then resume the run."),
        rules=("R19",),
        routes=(Route.HAND,),
        window=0,
    )
