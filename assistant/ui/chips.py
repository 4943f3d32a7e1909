"""What stands in the top bar: whose site, how it is built, how old what is shown is and who told it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from assistant.domain.message import Message, plain, say
from assistant.domain.site import Appliance, Route, Seen, Topology
from assistant.ui.frameview import FrameView
from assistant.wizard.stages import Stage

if TYPE_CHECKING:
    from assistant.service.values import Detection
    from assistant.wizard.journey import Journey

_PRACTICE = say("window", "Practice")
_DESCRIBED = say("window", "Described by hand")
_SITE = say("window", "{host} · {product}")
ROUTES = {
    Route.API: say("window", "API"),
    Route.CONSOLE: say("window", "console"),
    Route.HAND: say("window", "as you described it"),
    Route.COMPUTER: say("window", "this computer"),
}
TOPOLOGIES = {
    Topology.SINGLE: say("window", "Single appliance"),
    Topology.FAILOVER: say("window", "Failover pair"),
    Topology.ATLAS: say("window", "Atlas cluster"),
    Topology.ATLAS_NO_FAILOVER: say("window", "Atlas cluster without failover"),
}


def with_chips(view: FrameView, journey: Journey, because: Message | None) -> FrameView:
    """The view with everything that the journey knows of the site; ``because``: why Next is closed."""
    seen_at, seen_by = age(journey)
    return replace(
        view,
        site=_site(journey),
        topology=_topology(journey),
        mark=_mark(journey),
        seen_at=seen_at,
        seen_by=seen_by,
        next=because is None,
        next_why_not=because,
    )


def _site(journey: Journey) -> Message | None:
    if journey.stage in (Stage.START, Stage.SITE) and journey.signed is None:
        return None
    site = journey.detection.site if journey.detection else journey.plan.site if journey.plan else None
    if site is None:
        return plain(journey.site.host) if journey.site.host else None
    product = site.edition.product
    return _SITE(host=site.host, product=product) if product else plain(site.host)


def _mark(journey: Journey) -> Message | None:
    """What must not be forgotten on any page."""
    if journey.practice is not None:
        return _PRACTICE
    site = journey.detection.site if journey.detection else journey.plan.site if journey.plan else None
    return _DESCRIBED if site is not None and site.described else None


def _topology(journey: Journey) -> Message | None:
    site = journey.detection.site if journey.detection else journey.plan.site if journey.plan else None
    return TOPOLOGIES.get(site.topology) if site and site.topology else None


def age(journey: Journey) -> tuple[datetime | None, Message | None]:
    """When what the current page shows was seen, and by which way."""
    if journey.stage is Stage.TOPOLOGY and journey.detection:
        return detected(journey.detection)
    if journey.stage is Stage.PACKAGES and journey.listing:
        return journey.listing.at, ROUTES[journey.listing.by]
    if journey.stage is Stage.READINESS and journey.readiness:
        return journey.readiness.at, None
    return None, None


def detected(detection: Detection) -> tuple[datetime | None, Message | None]:
    """How old the oldest thing is that a site told of itself, and by which way most of it was told."""
    seen = [one for appliance in detection.site.appliances for one in everything(appliance)]
    told = [one for one in seen if one.by is not Route.COMPUTER]
    if not told:
        return None, None
    first = min(told, key=lambda one: list(Route).index(one.by))
    return min(one.at for one in told), ROUTES[first.by]


def everything(appliance: Appliance) -> Iterator[Seen[object]]:
    """All that is known of an appliance, each with its source and age."""
    for field in Appliance.__dataclass_fields__:
        value = getattr(appliance, field)
        if isinstance(value, Seen):
            yield value
