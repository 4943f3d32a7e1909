"""The drawing of a site: its name, its appliances, and the regions of a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.domain.message import Message, many, plain, say
from assistant.domain.site import Appliance, ClientCount, FailoverRole, Site, Topology
from assistant.domain.words import appliance_called
from assistant.ui.pages._node_words import (
    clients_words,
    node_words,
    nodes_words,
    not_accepting,
    region_facts,
    region_words,
)
from assistant.ui.states import State
from assistant.ui.widgets.regionmap import RegionShape, RegionShapes
from assistant.ui.widgets.topology import Detail, Link, Node, Picture
from assistant.wizard.regions import RegionLine, node_lines, region_lines

if TYPE_CHECKING:
    from assistant.service.values import Detection

_PER_REGION, _IN_ALL = 12, 40
"""With more traffic nodes a region is drawn as a summary; the list below has them all."""
_REGIONS = 24
"""With more regions the drawing would be no drawing any more."""
_ROLES = {Topology.SINGLE: say("topology", "single")}
_SOFTWARE = say("topology", "{product} · Base {base}")
_CLIENTS = say("topology", "{clients}, of these {consoles}")
_MASTERS = {
    FailoverRole.PRIMARY: say("topology", "primary master"),
    FailoverRole.BACKUP: say("topology", "backup master"),
    FailoverRole.NONE: say("topology", "master"),
    None: say("topology", "master"),
}
_PAIRED = (Topology.FAILOVER, Topology.ATLAS)
_NODES = say("topology", "Traffic nodes: {nodes} in {regions}, {clients}")
_NODES_UNCOUNTED = say("topology", "Traffic nodes: {nodes} in {regions}")


def picture(detection: Detection) -> Picture:
    """The site as the view draws it."""
    site = detection.site
    shared = [address for appliance in site.appliances for address in appliance.shared_ips]
    note = say("topology", "shared address {address}")(address=shared[0]) if shared else None
    drawn = tuple(_node(site, one) for one in site.masters)
    if site.replacement is not None:
        drawn = (*drawn, _new(site, site.replacement))
    return Picture(plain(site.host), note, drawn, _links(site), _regions(site))


def _new(site: Site, new: Appliance) -> Node:
    """The new appliance beside the old one: the site does not lead there yet."""
    details = [Detail(plain(new.address)), _software_of_new(site, new)]
    if new.fingerprint is None:
        details.append(Detail(say("topology", "does not answer yet"), State.WARNING))
    elif new.certificate_until is not None:
        until = say("topology", "Certificate until {moment}")(moment=new.certificate_until.what)
        details.append(Detail(until))
    return Node(new.name, appliance_called(new.name), say("topology", "moves here"), tuple(details), serves=False)


def _software_of_new(site: Site, new: Appliance) -> Detail:
    brand = f"{site.edition.brand.value} " if site.edition.brand else ""
    product = f"{brand}{new.software.what.version}" if new.software else "–"
    if new.base is None:
        return Detail(say("topology", "{product} · Base unknown")(product=product), State.UNKNOWN)
    return Detail(_SOFTWARE(product=product, base=str(new.base.what)))


def _regions(site: Site) -> RegionShapes | None:
    """The traffic nodes of a cluster: each of them where there are few, else a summary of each region."""
    if not site.nodes:
        return None
    regions = region_lines(node_lines(site))
    summed = len(site.nodes) > _IN_ALL or any(len(region.nodes) > _PER_REGION for region in regions)
    shapes = tuple(_summary(region) if summed else _each(region) for region in regions[:_REGIONS])
    left = regions[_REGIONS:]
    more = many("topology", "%n more region(s): see the list", "", len(left)) if left else None
    nodes, named = nodes_words(len(site.nodes)), many("topology", "%n region(s)", "", len(regions))
    counted = [region.clients for region in regions if region.clients is not None]
    if not counted:
        return RegionShapes(_NODES_UNCOUNTED(nodes=nodes, regions=named), shapes, more)
    clients = clients_words(sum(counted), sum(region.uncounted for region in regions))
    return RegionShapes(_NODES(nodes=nodes, regions=named, clients=clients), shapes, more)


def _summary(region: RegionLine) -> RegionShape:
    return RegionShape(region_words(region.name), nodes_words(len(region.nodes)), tuple(region_facts(region)))


def _each(region: RegionLine) -> RegionShape:
    lines: list[tuple[Message, State | None]] = []
    for node in region.nodes:
        lines.append((node_words(node), None))
        if (closed := not_accepting(node)) is not None:
            lines.append(closed)
    if len(region.versions) > 1 or not region.versions[0][0]:
        lines += [fact for fact in region_facts(region) if fact[1] is None][1:]
    else:
        lines.append((plain(region.versions[0][0]), None))
    return RegionShape(region_words(region.name), nodes_words(len(region.nodes)), tuple(lines))


def _links(site: Site) -> tuple[Link, ...]:
    """The data sync between the two of a pair; a line without it says that they are related, or are not.

    Between an old appliance and its successor: where the data goes.
    """
    if site.replacement is not None:
        return (Link(site.primary.name, site.replacement.name, say("topology", "move"), state=State.DONE),)
    if site.topology not in _PAIRED or len(site.masters) != 2:
        return ()
    one, other = site.masters
    roles = {appliance.role.what for appliance in site.masters if appliance.role}
    if roles != {FailoverRole.PRIMARY, FailoverRole.BACKUP}:
        return (Link(one.name, other.name, say("topology", "conflicting roles"), state=State.WARNING),)
    if site.described:
        return (Link(one.name, other.name, say("topology", "failover"), say("topology", "as described")),)
    last, status = site.primary.last_sync, site.primary.last_sync_status
    note = say("topology", "last {moment}")(moment=last.what) if last else say("topology", "time unknown")
    good = status is not None and status.what.strip().casefold() == "success"
    return (Link(one.name, other.name, say("topology", "data sync"), note, State.DONE if good else State.WARNING),)


def _node(site: Site, appliance: Appliance) -> Node:
    role = _ROLES.get(site.topology) if site.topology else None
    if role is None:
        role = _MASTERS.get(appliance.role.what if appliance.role else None) if site.nodes else role_words(appliance)
    details = [Detail(plain(appliance.address)), _software(site, appliance)]
    if appliance.clients is not None:
        details.append(Detail(connected(appliance.clients.what)))
    if appliance.certificate_until is not None:
        until = say("topology", "Certificate until {moment}")(moment=appliance.certificate_until.what)
        details.append(Detail(until, State.DONE))
    return Node(appliance.name, appliance_called(appliance.name), role, tuple(details), _serves(site, appliance))


def _serves(site: Site, appliance: Appliance) -> bool:
    """Whether the site's host name stands for it: of a pair, for the primary."""
    role = appliance.role.what if appliance.role else None
    return site.topology not in _PAIRED or role is not FailoverRole.BACKUP


def _software(site: Site, appliance: Appliance) -> Detail:
    product = site.edition.product
    if not product and appliance.software:
        product = str(appliance.software.what.version)
    if appliance.base is None:
        text = say("topology", "{product} · Base unknown")(product=product or "–")
        return Detail(text, State.UNKNOWN)
    return Detail(_SOFTWARE(product=product or "–", base=str(appliance.base.what)))


def connected(counts: tuple[ClientCount, ...]) -> Message:
    """How many clients are connected, of all kinds as everywhere, and how many of these are consoles."""
    by_type = {one.type: one.count for one in counts}
    return _CLIENTS(
        clients=many("topology", "%n client(s)", "", sum(by_type.values())),
        consoles=many("topology", "%n console(s)", "", by_type.get("representative", 0)),
    )


def role_words(one: Appliance) -> Message | None:
    """What an appliance is in its pair; None: that is not known."""
    if one.role is None:
        return None
    words = {
        "none": say("topology", "standalone"),
        "primary": say("topology", "primary"),
        "backup": say("topology", "backup"),
    }
    return words[one.role.what.value]
