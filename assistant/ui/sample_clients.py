"""An exported list of Jump Clients for pictures and tests: some are behind, each kind for its own reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.domain.clients import ListJudgement, Straggler, Why
from assistant.domain.finding import Finding, Level
from assistant.domain.message import many, say
from assistant.domain.site import Route

_STATUS = {
    Why.LOST: "Lost",
    Why.DISABLED: "Disabled",
    Why.OFFLINE: "Offline",
    Why.PASSIVE: "Passive",
    Why.QUEUED: "Upgrade Pending",
}
_WHO = (
    ("Kasse 3", "kasse-03.example.com", "Filiale Nord", Why.OFFLINE, 4),
    ("Kasse 7", "kasse-07.example.com", "Filiale Nord", Why.OFFLINE, 11),
    ("Lager", "lager-pc.example.com", "Filiale Süd", Why.LOST, 41),
    ("Empfang", "empfang.example.com", "Zentrale", Why.PASSIVE, 2),
    ("Schulung 1", "schulung-1.example.com", "Zentrale", Why.OFFLINE, 6),
    ("Schulung 2", "schulung-2.example.com", "Zentrale", Why.DISABLED, 90),
    ("Werkstatt", "werkstatt.example.com", "Filiale Süd", Why.QUEUED, 1),
)


def sample_list(now: datetime) -> ListJudgement:
    """Of 316 clients, seven are behind."""
    stragglers = [
        Straggler(name, host, group, _STATUS[why], now - timedelta(days=days, minutes=17 * days), why)
        for name, host, group, why, days in _WHO
    ]
    groups = tuple((why, sum(one.why is why for one in stragglers)) for why in Why)
    judged = ListJudgement(
        file="jump-clients.csv",
        sha256="7c1f" * 16,
        since=now - timedelta(hours=27),
        total=316,
        updated=316 - len(stragglers),
        groups=tuple((why, count) for why, count in groups if count),
        listed=tuple(stragglers),
        findings=(),
    )
    told = many("checks", "%n Jump Client(s) of {total} are not shown to be up to date.", "", judged.stragglers)
    advice = say("checks", "Those that are offline follow by themselves: export the list again in a few days.")
    zone = say("checks", "The list names no time zone; its dates were taken as those of this computer.")
    check = say("checks", "The console shows its own. If that is another, say which.")
    verdict = Finding("clients.list", Level.WARNING, "site", told(total=judged.total), advice=advice, by=Route.COMPUTER)
    return replace(judged, findings=(verdict, Finding("clients.list-zone", Level.BY_HAND, "site", zone, advice=check)))
