"""What the command needs of the computer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

PROGRAMS = {
    "ip": "iproute2",
    "nft": "nftables",
    "unshare": "util-linux",
    "nsenter": "util-linux",
    "mount": "mount",
}


APART = ("unshare", "--mount", "--net", "--propagation", "private", "--")
"""What runs root's command in networks and mounts of its own."""


def separated() -> list[str]:
    """What runs a command in namespaces of its own; without root those of a user are tried."""
    as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    unshare, *apart = APART
    return [unshare, *as_root, *apart]


def trouble() -> str:
    """Why the tests cannot run here; empty when they can."""
    if sys.platform != "linux":
        return f"network namespaces are a thing of Linux, this is {sys.platform}"
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    if missing := sorted({package for name, package in PROGRAMS.items() if shutil.which(name, path=path) is None}):
        return f"this computer lacks {', '.join(missing)} (as root: python3 start.py netns installs them)"
    environment = os.environ | {"PATH": path}
    for script, what in _PROBES.items():
        tried = subprocess.run([*separated(), "sh", "-ec", script], env=environment, **_QUIET)
        if tried.returncode != 0:
            said = " ".join(tried.stdout.split()) or tried.returncode
            return f"this computer allows no {what} ({said}); try as root"
    return ""


_PROBES = {
    "mount -t tmpfs tmpfs /run; mkdir /run/netns; ip netns add probe; "
    "ip link add name near type veth peer name far netns probe; ip link add name lan type bridge": "network namespaces",
    "nft add table ip probe; nft add chain ip probe entry '{ type nat hook prerouting priority dstnat; }'": "nftables",
}
"""What is tried, as a shell would, and what it shows."""
_QUIET = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
