"""A site of the 10.6 era as a person meets it: links that support mails, and the upload under Support."""

from __future__ import annotations

from urllib.parse import urlsplit

from assistant.simulator import Simulation
from tests.simulator.closed_raw import upload
from tests.simulator.raw import Answer, Browser, Wire, browse

BY_HAND = 30 * 60.0
"""Longer than an installation from a file takes, of either kind."""
SUPPORT = {"en": "Support", "de": "Support", "it": "Supporto", "pt_BR": "Suporte"}


def links(sim: Simulation, appliance: str = "A") -> dict[str, str]:
    """Package and link of what support mails for an appliance, in the order of installation."""
    assert sim.updates is not None
    return {link["package"]: link["url"] for link in sim.updates["links"][appliance]}


def fetch(sim: Simulation, url: str) -> Answer:
    """What a browser gets for a link."""
    assert sim.updates is not None
    ((name, address),) = sim.updates["resolve"].items()
    parts = urlsplit(url)
    assert parts.hostname == name
    return Wire.to(sim, address, name).get(parts.path)


def updates_page(sim: Simulation, appliance: str = "A", language: str = "en") -> Browser:
    """Support > Updates of one appliance."""
    addresses = {box["name"]: box["address"] for box in sim.appliances}
    labels = {"en": "Updates", "de": "Aktualisierungen", "it": "Aggiornamenti", "pt_BR": "Atualizações"}
    return browse(sim, "appliance", address=addresses[appliance]).open(SUPPORT[language], labels[language])


def carry(sim: Simulation, appliance: str, package: str) -> Browser:
    """Fetch a file by its link and upload it; the page afterwards."""
    return upload(updates_page(sim, appliance), fetch(sim, links(sim, appliance)[package]).body)


def upgrade(sim: Simulation, appliance: str) -> None:
    """Install all that was mailed, one after another."""
    for package in links(sim, appliance):
        carry(sim, appliance, package)
        sim.clock.advance(BY_HAND)
