"""What the JSON of reports and of plans have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from assistant.domain.clients import ListJudgement, Straggler
from assistant.domain.hardware import Hardware
from assistant.domain.message import Message
from assistant.domain.plan import Choices, Estimate
from assistant.domain.question import Question
from assistant.domain.site import Appliance, Site
from assistant.engine.ledger import Entry, Exposure
from assistant.report.speaker import Speaker

Json = dict[str, Any]


def at(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat() if moment else None


def client_list_of(judged: ListJudgement) -> Json:
    """An exported list of Jump Clients: how many are up to date, and why the others are not."""
    return {
        "file": judged.file,
        "sha256": judged.sha256,
        "since": at(judged.since),
        "total": judged.total,
        "updated": judged.updated,
        "groups": {why.value: count for why, count in judged.groups},
        "stragglers": [straggler_of(one) for one in judged.listed],
    }


def straggler_of(one: Straggler) -> Json:
    """A Jump Client that is not shown to be up to date."""
    return {
        "name": one.name,
        "host": one.host,
        "group": one.group,
        "status": one.status,
        "since": at(one.since),
        "why": one.why.value,
    }


def seconds(span: timedelta | None) -> float | None:
    return span.total_seconds() if span is not None else None


def estimate_of(estimate: Estimate | None) -> Json | None:
    if estimate is None:
        return None
    return {
        "low": seconds(estimate.low),
        "high": seconds(estimate.high),
        "source": estimate.source.value,
    }


def site_of(site: Site) -> Json:
    edition = site.edition
    return {
        "host": site.host,
        "port": site.port,
        "brand": edition.brand.value if edition.brand else None,
        "software": str(edition.software) if edition.software else None,
        "base": str(edition.base) if edition.base else None,
        "described": site.described,
        "topology": site.topology.value if site.topology else None,
        "appliances": [{"name": a.name, "address": a.address} for a in site.appliances],
        "replacement": _named(site.replacement) if site.replacement is not None else None,
    }


def _named(one: Appliance) -> Json:
    return {"name": one.name, "address": one.address}


def pairs(facts: Iterable[tuple[str, str]]) -> list[Json]:
    return [{"key": key, "value": fact} for key, fact in facts]


def exposure_of(exposure: Exposure) -> Json:
    """The time without failover: planned, as it is, and since when it lasts (null: there is failover)."""
    return {
        "planned": range_of(exposure.planned),
        "actual": seconds(exposure.actual),
        "since": at(exposure.since),
    }


def range_of(planned: tuple[timedelta, timedelta] | None) -> Json | None:
    return {"low": seconds(planned[0]), "high": seconds(planned[1])} if planned else None


def entry_of(entry: Entry, text: Callable[[Message], str]) -> Json:
    """A line of the restore ledger."""
    return {
        "id": entry.what.id,
        "step": entry.step,
        "text": text(entry.what.text),
        "advice": text(entry.what.advice),
        "exposes": entry.what.exposes,
        "since": at(entry.since),
        "restored": at(entry.restored),
    }


def choices_of(choices: Choices) -> Json:
    """How a pair or a cluster is upgraded; null where there is none."""
    return {
        "method": choices.method.value if choices.method else None,
        "swing": choices.swing.value if choices.swing else None,
        "windows": [at(window) for window in choices.windows],
        "first_half": list(choices.first_half),
        "at_once": choices.at_once,
        "hardware": hardware_of(choices.hardware),
    }


def hardware_of(hardware: Hardware | None) -> Json | None:
    """What the old and the new appliance are made of; null where the site stays."""
    return {"old": hardware.old.value, "new": hardware.new.value} if hardware is not None else None


class Part:
    """Something with a speaker."""

    def __init__(self, speaker: Speaker) -> None:
        self.speaker = speaker

    def text(self, message: Message | None) -> str | None:
        return None if message is None else self.speaker.text(message)

    def question(self, question: Question | None) -> Json | None:
        if question is None:
            return None
        return {
            "id": question.id,
            "kind": question.kind.value,
            "title": self.text(question.title),
            "body": self.text(question.body),
            "expected": question.expected,
            "choices": [{"id": choice.id, "text": self.text(choice.text)} for choice in question.choices],
        }
