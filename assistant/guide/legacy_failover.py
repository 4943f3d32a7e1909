"""P5: what is different with a failover pair of the 10.6 era (guide 001). The course is that of ``failover``.

Updates come as files, by a link that support mails; the data sync before is forced on the backup (L6), after a look
that both were in sync; and before 10.6 the sessions of A are extracted before B takes over (R20b).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from assistant.domain.eras import CHANGED, files_only, is_early
from assistant.domain.failover import ExtractSessions, InSync
from assistant.domain.message import Label, say
from assistant.domain.plan import Choices, Estimate, EstimateSource, Phase, Skipped, Step, UpdateWay
from assistant.domain.question import Choice, HandTask, Question, QuestionKind
from assistant.domain.site import Route, Site
from assistant.domain.words import appliance_called

_UPDATES, _UPDATES_THEN = "appliance.updates", "appliance.support_updates"
INTEGRATION = "Integration Client"
"""What :class:`HandTask` calls the program by which sessions are extracted."""


def fitted(choices: Choices, site: Site) -> UpdateWay:
    """How packages come to this pair."""
    return UpdateWay.MANUAL if files_only(site) else choices.updates


def under_support(steps: Iterable[Step], site: Site) -> list[Step]:
    """The same steps with the Updates page where the console of the era has it (procedures, Editions)."""
    if not is_early(site):
        return list(steps)
    return [
        replace(step, hand=replace(step.hand, page=_UPDATES_THEN)) if step.hand and step.hand.page == _UPDATES else step
        for step in steps
    ]


def merges(site: Site) -> bool:
    """R20: whether the sessions of the time without failover are merged afterwards."""
    software = site.edition.software
    return software is not None and software.version >= CHANGED


def sessions_told(steps: Iterable[Step], site: Site) -> list[Step]:
    """The same steps with the rule on sessions that this version goes by: before 10.6 none are merged (R20)."""
    if merges(site):
        return list(steps)
    return [replace(step, rules=_unmerged(step.rules), gate=_gate(step.gate)) for step in steps]


def _gate(gate: Question | None) -> Question | None:
    return replace(gate, rules=_unmerged(gate.rules)) if gate is not None else None


def _unmerged(rules: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("R20b" if rule == "R20a" else rule for rule in rules)


def in_sync(primary: str, backup: str) -> Step:
    """P5: at the beginning of the first window, on A."""
    first, second = appliance_called(primary), appliance_called(backup)
    return Step(
        "in-sync",
        InSync(primary, backup),
        Phase.BREAK,
        primary,
        say("guide", "Check on {primary} that both are in sync")(primary=first),
        say("guide", "Looking whether {primary} and {backup} are in sync")(primary=first, backup=second),
        say("guide", "{primary} and {backup} are in sync")(primary=first, backup=second),
        say("guide", "A sync is forced next in any case. If none has ended well so far, find the reason first."),
        (
            say("guide", "{appliance} shows a data sync")(appliance=first),
            say("guide", "Its status is good"),
        ),
        rules=("L6", "R25"),
        routes=(),
        estimate=Estimate(timedelta(seconds=5), timedelta(minutes=2), EstimateSource.ASSUMED),
        patience=timedelta(minutes=30),
        poll=timedelta(seconds=30),
        hand=HandTask("/login", primary, "login.failover", "failover.primary_status"),
        remedy=say(
            "guide",
            "The pair is as before. {section} on the Failover page gives the reason; the appliances "
            "must be able to reach each other.",
        )(section=Label("failover.history")),
        waiver=_not_in_sync(),
    )


def _not_in_sync() -> Question:
    return Question(
        "not-in-sync",
        QuestionKind.CHOICE,
        say("guide", "Continue although the two are not in sync?"),
        say("guide", "A data sync is forced next, and failover is broken only after it has ended well."),
        "in-sync",
        (
            Choice(
                "stop", say("guide", "Stop here"), say("guide", "Nothing more is done; the run can be resumed later.")
            ),
            Choice("force", say("guide", "Continue"), say("guide", "The decision goes into the report.")),
        ),
        rules=("L6",),
    )


def extract_sessions(site: Site, primary: str) -> Step:
    """R20b, before 10.6 only: just before B becomes primary."""
    called, file = appliance_called(primary), f"{site.host}-sessions"
    return Step(
        "extract-sessions",
        ExtractSessions(primary, file),
        Phase.SWAP,
        primary,
        say("guide", "Extract the session data of {appliance}")(appliance=called),
        say("guide", "The session data of {appliance} is being extracted")(appliance=called),
        say("guide", "The session data of {appliance} is on this computer")(appliance=called),
        say("guide", "This version does not merge it later, and after the swap {appliance} holds no complete copy.")(
            appliance=called
        ),
        (
            say("guide", "{file} is in the run's folder")(file=file),
            say("guide", "It holds data, not an error page"),
            say("guide", "Its SHA-256 is on record"),
        ),
        rules=("R20b",),
        routes=(Route.API, Route.HAND),
        estimate=Estimate(timedelta(seconds=10), timedelta(minutes=15), EstimateSource.ASSUMED),
        patience=timedelta(minutes=30),
        poll=timedelta(seconds=5),
        hand=HandTask(
            INTEGRATION,
            primary,
            "",
            note=say(
                "guide",
                "Extract the sessions since {sync}, by the Integration Client or the API. Save what comes of it as "
                "{file}, keeping its ending, in the run's folder or anywhere else, and say where it is.",
            )(sync=say("guide", "the last data sync"), file=file),
            file=file,
        ),
        remedy=say("guide", "Extract it, then resume the run. After the swap it can no longer be extracted."),
    )


def no_hosts_test() -> Skipped:
    """V4 is not in the guide of that era."""
    return Skipped(
        say("guide", "Test by the hosts file"),
        say(
            "guide",
            "The guide for this version has none: the version is checked before the swap, consoles and sessions in "
            "production.",
        ),
    )
