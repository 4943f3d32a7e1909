"""Hosts in network namespaces, and endpoints that listen on them."""

from __future__ import annotations

import ctypes
import json
import os
import socket
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant.simulator.ports import Endpoint

NAMED = Path("/run/netns")
_NETWORK = 0x40000000  # CLONE_NEWNET
_libc = ctypes.CDLL(None, use_errno=True)


def run(*command: str, given: str | None = None, timeout: float = 20.0) -> str:
    """Run a command and give what it printed; fails with what it said."""
    done = subprocess.run(command, input=given, capture_output=True, text=True, timeout=timeout, check=False)
    assert done.returncode == 0, f"{' '.join(command)}: {done.stderr.strip()}"
    return done.stdout


@dataclass(frozen=True)
class Host:
    """A network namespace."""

    name: str

    @classmethod
    def make(cls, name: str) -> Host:
        run("ip", "netns", "add", name)
        host = cls(name)
        host.ip("link", "set", "lo", "up")
        return host

    def remove(self) -> None:
        run("ip", "netns", "del", self.name)

    def ip(self, *arguments: str) -> str:
        return run("ip", "-n", self.name, *arguments)

    def run(self, *command: str, given: str | None = None) -> str:
        """Run a command on this host."""
        return run("nsenter", f"--net={NAMED / self.name}", "--", *command, given=given)

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Sockets that this thread makes meanwhile belong to this host; they stay there."""
        home = os.open("/proc/thread-self/ns/net", os.O_RDONLY | os.O_CLOEXEC)
        try:
            there = os.open(NAMED / self.name, os.O_RDONLY | os.O_CLOEXEC)
            try:
                _enter(there)
            finally:
                os.close(there)
            try:
                yield
            finally:
                _enter(home)
        finally:
            os.close(home)

    def hardware_address(self, link: str) -> str:
        (facts,) = self._json("link", "show", link)
        return str(facts["address"])

    def neighbour(self, address: str) -> str:
        """The hardware address that this host believes an address to be at; empty when it knows none."""
        found = self._json("neigh", "show", address)
        return str(found[0].get("lladdr", "")) if found else ""

    def announce(self, address: str, link: str) -> None:
        """A gratuitous ARP: tell everybody on the link who has an address from now on."""
        mac = bytes.fromhex(self.hardware_address(link).replace(":", ""))
        ip = socket.inet_aton(address)
        everybody = b"\xff" * 6
        arp = struct.pack("!HHBBH", 1, 0x0800, 6, 4, 1) + mac + ip + everybody + ip
        with self.inside():
            raw = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
        with raw:
            raw.bind((link, 0x0806))
            raw.send(everybody + mac + b"\x08\x06" + arp)

    def _json(self, *arguments: str) -> list[dict[str, Any]]:
        return list(json.loads(self.ip("-json", *arguments) or "[]"))


@dataclass
class HostEndpoint(Endpoint):
    """An endpoint on a host. ``everywhere``: it answers at every address that the host has at the moment."""

    on: Host = field(default=Host(""), kw_only=True)
    everywhere: bool = field(default=False, kw_only=True)

    def new_socket(self, kind: socket.SocketKind, protocol: int = 0) -> socket.socket:
        with self.on.inside():
            return super().new_socket(kind, protocol)

    def bind(self, new: socket.socket) -> None:
        new.bind(("" if self.everywhere else self.host, self.port))


def _enter(namespace: int) -> None:
    if _libc.setns(namespace, _NETWORK) != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
