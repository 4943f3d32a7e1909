"""A site of two appliances in a network of hosts, and the three ways to lead it from one to the other.

    remote ── router ──┬── a        the appliances
    203.0.113.0/24     ├── b
                       ├── names    name servers, resolver, network desk
                       └── client   10.77.0.0/24, resolves by the system's own means

The client is behind the router that translates: whether it reaches the site's public address from there is up to
``hairpin``. ``make_network`` starts it all. ``move_address``, ``set_record`` and ``set_nat`` do what a person does in
S1, S2 and S3; the consoles and the desk do the same, and the network follows them: something else may act in their
place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.simulator import Simulation
from assistant.simulator.ports import Layout
from tests.netns.hosts import Host, HostEndpoint, run

SHARED, RESOLVER, DESK, PUBLIC = "10.77.0.10", "10.77.0.63", "10.77.0.60", "203.0.113.1"
ADDRESSES = {"A": "10.77.0.11", "B": "10.77.0.12"}
HTTPS, DNS, HTTP = 443, 53, 80
LINK = "eth0"
_NAME_SERVERS = ("10.77.0.61", "10.77.0.62")
_LAN, _INSIDE, _OUTSIDE = "10.77.0.0/24", "10.77.0.1", "203.0.113.1"
_CLIENT, _REMOTE = "10.77.0.100", "203.0.113.100"
_TRANSLATION = """
table ip site
delete table ip site
table ip site {{
    chain entry {{
        type nat hook prerouting priority dstnat
        {whence} ip daddr {public} tcp dport {port} dnat to {to}
    }}
    chain back {{
        type nat hook postrouting priority srcnat
        ip saddr {lan} ip daddr {lan} ct status dnat masquerade
    }}
}}
"""


@dataclass
class Lab:
    """The hosts and the site."""

    boxes: dict[str, Host]
    names: Host
    client: Host
    remote: Host
    router: Host
    announces: bool = True
    """Whether who takes the shared address over says so on the link, as appliances do."""
    hairpin: bool = False
    """Whether the router leads its own network to the site by the public address, too; many do not."""
    _simulation: Simulation | None = field(default=None, repr=False)

    @property
    def site(self) -> Simulation:
        assert self._simulation is not None
        return self._simulation

    def move_address(self, to: str | None) -> None:
        """S1: disable the shared address on the other appliances, then enable it on this one (None: nowhere)."""
        for box in sorted(self.site._site.boxes, key=lambda box: box.name == to):
            box.enable_shared_ip(self.site.clock.now_elapsed(), enabled=box.name == to)

    def set_record(self, to: str, ttl: int | None = None) -> None:
        """S2: write an appliance's address into the site's record."""
        self.site.network.point_dns(ADDRESSES[to], ttl)

    def set_nat(self, to: str) -> None:
        """S3: let the public address lead to an appliance."""
        self.site.network.point_nat(to)

    def announce(self, name: str) -> None:
        """Say on the link that the shared address is at this appliance."""
        self.boxes[name].announce(SHARED, LINK)

    def start(self, stack: ExitStack, swing: str, **options: Any) -> None:
        """Start the site. ``options``: as of Simulation.start."""
        layout = self._layout(swing)
        for endpoint in layout:
            if endpoint is not layout.site:
                endpoint.reserve()
        simulation = Simulation.start("failover", swing=swing, layout=layout, **{"speed": 0, **options})
        self._simulation = stack.enter_context(simulation)
        simulation.subscribe(self._follow)
        if swing == "shared-ip":
            self._take("A")
        if swing == "nat":
            self._translate("A")

    def _layout(self, swing: str) -> Layout:
        boxes = [HostEndpoint(ADDRESSES[n], HTTPS, on=host, everywhere=True) for n, host in self.boxes.items()]
        layout = Layout(list(boxes), desk=HostEndpoint(DESK, HTTP, on=self.names), site_listens=False)
        if swing == "dns":
            layout.name_servers = [HostEndpoint(address, DNS, on=self.names) for address in _NAME_SERVERS]
            layout.resolver = HostEndpoint(RESOLVER, DNS, on=self.names)
        elif swing == "nat":
            layout.site = HostEndpoint(PUBLIC, HTTPS, on=self.router)
        else:
            layout.site = HostEndpoint(SHARED, HTTPS, on=self.client)
        return layout

    def _follow(self, event: dict[str, Any]) -> None:
        """Do on the hosts what happened on the site."""
        follow: dict[str, Callable[[str], None]] = {
            "shared-ip-enabled": self._take,
            "shared-ip-disabled": self._give,
            "nat-changed": self._translate,
        }
        if event["kind"] in follow:
            follow[event["kind"]](event["appliance"])

    def _take(self, name: str) -> None:
        self.boxes[name].ip("addr", "add", f"{SHARED}/24", "dev", LINK)
        if self.announces:
            self.announce(name)

    def _give(self, name: str) -> None:
        self.boxes[name].ip("addr", "del", f"{SHARED}/24", "dev", LINK)

    def _translate(self, name: str) -> None:
        whence = "" if self.hairpin else 'iifname "out"'
        rules = _TRANSLATION.format(whence=whence, public=PUBLIC, port=HTTPS, to=ADDRESSES[name], lan=_LAN)
        self.router.run("nft", "-f", "-", given=rules)


@contextmanager
def make_network(swing: str, *, hairpin: bool = False, **options: Any) -> Iterator[Lab]:
    """A lab with a running site; ``options`` as of Simulation.start. Its clock stands still unless told otherwise."""
    with ExitStack() as stack:
        lab = _wired(stack)
        lab.hairpin = hairpin
        lab.start(stack, swing, **options)
        yield lab


def _wired(stack: ExitStack) -> Lab:
    def host(name: str) -> Host:
        made = Host.make(name)
        stack.callback(made.remove)
        return made

    switch = host("switch")
    switch.ip("link", "add", "name", "lan", "type", "bridge")
    switch.ip("link", "set", "lan", "up")
    a, b, names, client, router, remote = (host(name) for name in ("a", "b", "names", "client", "router", "remote"))
    for each, addresses in (
        (a, [ADDRESSES["A"]]),
        (b, [ADDRESSES["B"]]),
        (names, [*_NAME_SERVERS, RESOLVER, DESK]),
        (client, [_CLIENT]),
        (router, [_INSIDE]),
    ):
        plug = f"to-{each.name}"
        run("ip", "link", "add", LINK, "netns", each.name, "type", "veth", "peer", "name", plug, "netns", switch.name)
        switch.ip("link", "set", plug, "master", "lan", "up")
        _address(each, LINK, addresses)
    run("ip", "link", "add", "out", "netns", router.name, "type", "veth", "peer", "name", LINK, "netns", remote.name)
    _address(router, "out", [_OUTSIDE])
    _address(remote, LINK, [_REMOTE])
    router.run("sysctl", "-qw", "net.ipv4.ip_forward=1")
    for each in (a, b, client):
        each.ip("route", "add", "default", "via", _INSIDE)
    return Lab({"A": a, "B": b}, names, client, remote, router)


def _address(host: Host, link: str, addresses: list[str]) -> None:
    for address in addresses:
        host.ip("addr", "add", f"{address}/24", "dev", link)
    host.ip("link", "set", link, "up")


def own_etc() -> Path:
    """Give this mount namespace an /etc that may be written: its names are resolved by the lab, its hosts file is free.

    Everything in it but ``hosts`` and ``resolv.conf`` is the computer's. Only once for each mount namespace.
    """
    run("mount", "-t", "tmpfs", "tmpfs", "/run")
    for folder in ("/run/netns", "/run/etc", "/run/the-computers-etc"):
        Path(folder).mkdir()
    run("mount", "--rbind", "/etc", "/run/the-computers-etc")
    for entry in Path("/etc").iterdir():
        if entry.name not in ("hosts", "resolv.conf"):
            target = entry.readlink() if entry.is_symlink() else f"/run/the-computers-etc/{entry.name}"
            Path("/run/etc", entry.name).symlink_to(target)
    Path("/run/etc/hosts").write_text("127.0.0.1 localhost\n", encoding="ascii")
    Path("/run/etc/resolv.conf").write_text(f"nameserver {RESOLVER}\noptions timeout:2 attempts:1\n", encoding="ascii")
    run("mount", "--bind", "/run/etc", "/etc")
    return Path("/etc/hosts")
