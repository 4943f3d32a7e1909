"""Where a chapter's steps happen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from assistant.domain.message import Message, say
from assistant.domain.plan import Step
from assistant.domain.site import Appliance, Site
from assistant.domain.words import appliance_called

_UNFINISHED = say("guide", "{node} could not be finished. What now?")


@dataclass(frozen=True)
class Place:
    """An appliance, the window in which it is worked on, and whether people depend on it meanwhile."""

    site: Site
    appliance: str
    window: int = 1
    production: bool = True
    """Whether the site's host name leads to it: then its outage is the site's."""
    suffix: str = ""
    """Behind the ids of steps, where two appliances have the same ones."""
    backs_up: bool = True
    """Whether what it holds is worth a new backup once its Base packages are in (R18)."""
    gated: bool = True
    """Whether a person opens its window; nobody does for each node of a group."""
    meanwhile: Message | None = None
    """What a site package on it means for people; None: it follows from whether they depend on it."""

    group: str = ""
    """The group of nodes in whose lane it is worked on; empty: it is worked on alone."""

    @cached_property
    def called(self) -> Message:
        """``Appliance A``."""
        return appliance_called(self.appliance)

    @property
    def facts(self) -> Appliance:
        """What was found out about the appliance."""
        return self.site.named(self.appliance)

    @cached_property
    def unfinished(self) -> Message:
        """That it could not be finished, as a question."""
        return _UNFINISHED(node=self.called)

    def id(self, name: str) -> str:
        """A step's id here."""
        return f"{name}{self.suffix}"


def at(place: Place, step: Step) -> Step:
    """A step as it stands in this place's window."""
    return replace(step, window=place.window, lane=place.appliance)


def only(site: Site) -> Place:
    """The one appliance of a site, or the primary of several."""
    return Place(site, site.primary.name)
