"""What has to be chosen on the command line, by what the site is: method, swing, half of the traffic nodes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from assistant.domain.eras import files_only
from assistant.domain.errors import UsageError
from assistant.domain.failover import Method, Swing
from assistant.domain.hardware import Hardware, Machine
from assistant.domain.message import plain, say
from assistant.domain.plan import MOST_AT_ONCE, Choices, ClientWay
from assistant.domain.site import Site, Topology

_METHODS = {"sync": Method.SYNCHRONOUS, "async": Method.ASYNCHRONOUS}


_BY_PACKAGES = say(
    "cli",
    "Give --updates manual, and --package for each package that Technical Support names. Support mails a link to each "
    "file; “courier list” writes the letter.",
)
_BY_DESCRIPTION = say(
    "cli",
    "Give --updates manual; which packages Technical Support names stands in the file of --by-hand. Support mails a "
    "link to each file; “courier list” writes the letter.",
)


@dataclass(frozen=True)
class Asked:
    """The options of ``plan`` that fit some sites only."""

    method: str | None = None
    swing: str | None = None
    first_half: tuple[str, ...] = ()
    at_once: int | None = None
    old_is: str | None = None
    new_is: str | None = None


def fitted(choices: Choices, site: Site, asked: Asked) -> Choices:
    """The choices for this site. Raises UsageError for what does not belong to it, and for what is missing."""
    if site.replacement is not None:
        return _for_move(choices, site, asked)
    if asked.old_is or asked.new_is:
        raise UsageError(
            say("cli", "--old-is and --new-is are for a site that moves to a new appliance."),
            say("cli", "Name the new appliance with --new-appliance, or leave them out."),
        )
    if site.is_cluster:
        return _for_cluster(choices, site, asked)
    if asked.first_half or asked.at_once is not None:
        raise UsageError(
            say("cli", "{site} is no Atlas cluster: there are no traffic nodes.")(site=site.host),
            say("cli", "Leave --first-half and --at-once out."),
        )
    if site.topology is Topology.FAILOVER:
        return _for_pair(choices, site, asked)
    if asked.method or asked.swing:
        raise UsageError(
            say("cli", "{site} is no failover pair: there is no method to choose.")(site=site.host),
            say("cli", "Leave --method and --swing out."),
        )
    return choices


def _for_move(choices: Choices, site: Site, asked: Asked) -> Choices:
    if asked.method or asked.swing or asked.first_half or asked.at_once is not None:
        raise UsageError(
            say("cli", "{site} moves to a new appliance: DNS leads people there, and there is nothing else to choose.")(
                site=site.host
            ),
            say("cli", "Leave --method, --swing, --first-half and --at-once out."),
        )
    if asked.old_is is None or asked.new_is is None:
        raise UsageError(
            say("cli", "What the old and the new appliance are made of has to be said."),
            say("cli", "Give --old-is and --new-is, each with physical or virtual."),
        )
    if choices.clients is ClientWay.REINSTALL:
        raise UsageError(
            say("cli", "A move leaves the clients as they are: they come over to the new appliance."),
            say("cli", "Leave --clients reinstall out."),
        )
    return replace(choices, hardware=Hardware(Machine(asked.old_is), Machine(asked.new_is)))


def must_be_files(site: Site, updates: str) -> None:
    """Raises UsageError where automatic updates were asked for and are not meant for this site (R38)."""
    if updates == "automatic" and files_only(site):
        raise UsageError(
            say("cli", "{site} is a failover pair of the 10.6 era: its updates come as files.")(site=site.host),
            _BY_DESCRIPTION if site.described else _BY_PACKAGES,
        )


def _for_pair(choices: Choices, site: Site, asked: Asked) -> Choices:
    if asked.method is None:
        raise UsageError(
            say("cli", "{site} is a failover pair: which appliance goes first has to be chosen.")(site=site.host),
            say("cli", "Give --method sync (the primary first) or --method async (the backup first)."),
        )
    method = _METHODS[asked.method]
    if method is Method.ASYNCHRONOUS:
        return replace(choices, method=method, swing=_swing(site, asked))
    return replace(choices, method=method)


def _for_cluster(choices: Choices, site: Site, asked: Asked) -> Choices:
    if asked.method:
        raise UsageError(
            say("cli", "{site} is an Atlas cluster: which appliance goes first is not a choice.")(site=site.host),
            say("cli", "Leave --method out; --first-half chooses the traffic nodes that go first."),
        )
    if asked.swing and site.is_staged:
        raise UsageError(
            say("cli", "{site} is upgraded in stages: its masters keep their roles.")(site=site.host),
            say("cli", "Leave --swing out."),
        )
    paired = site.topology is Topology.ATLAS and not site.is_staged
    if asked.swing and not paired:
        raise UsageError(
            say("cli", "{site} has one master node: nothing is led to another appliance.")(site=site.host),
            say("cli", "Leave --swing out."),
        )
    at_once = choices.at_once if asked.at_once is None else asked.at_once
    if not 1 <= at_once <= MOST_AT_ONCE:
        raise UsageError(
            say("cli", "{count} traffic nodes at the same time are not possible.")(count=at_once),
            say("cli", "Give --at-once a number from 1 to {most}.")(most=MOST_AT_ONCE),
        )
    _refuse_unknown(site, asked.first_half)
    swing = _swing(site, asked) if paired else None
    return replace(choices, swing=swing, first_half=asked.first_half, at_once=at_once)


def _refuse_unknown(site: Site, named: tuple[str, ...]) -> None:
    known = [node.name for node in site.nodes]
    unknown = [name for name in named if name not in known]
    if unknown:
        raise UsageError(
            say("cli", "There is no traffic node {names}.")(names=plain(", ".join(unknown))),
            say("cli", "The traffic nodes are: {names}")(names=plain(", ".join(known))),
        )
    if known and set(named) == set(known):
        raise UsageError(
            say("cli", "All traffic nodes were named for the first half: nobody could work meanwhile."),
            say("cli", "Leave some of each region for the second half, or leave --first-half out."),
        )


def _swing(site: Site, asked: Asked) -> Swing:
    if asked.swing is None:
        raise UsageError(
            say("cli", "How {site} is led to the other appliance has to be chosen.")(site=site.host),
            say("cli", "Give --swing shared-ip, --swing dns or --swing nat."),
        )
    if asked.swing == "shared-ip" and site.described and not any(one.shared_ips for one in site.appliances):
        raise UsageError(
            say("cli", "The description names no shared IP address."),
            say("cli", "Add shared_ips to the primary, or give --swing dns or --swing nat."),
        )
    return Swing(asked.swing)
