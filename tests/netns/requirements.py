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


def separated() -> list[str]:
    """What runs a command in namespaces of its own; without root those of a user are tried."""
    as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return ["unshare", *as_root, "--mount", "--net", "--propagation", "private", "--"]


def trouble() -> str:
    """Why the tests cannot run here; empty when they can."""
    if sys.platform != "linux":
        return f"network namespaces are a thing of Linux, this is {sys.platform}"
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    if missing := sorted({package for name, package in PROGRAMS.items() if shutil.which(name, path=path) is None}):
        return f"this computer lacks {', '.join(missing)} (as root: python3 start.py netns installs them)"
    tried = subprocess.run([*separated(), "ip", "link", "add", "name", "probe", "type", "bridge"], **_QUIET)
    if tried.returncode != 0:
        return f"this computer allows no network namespaces ({tried.stdout.strip() or tried.returncode}); try as root"
    return ""


_QUIET = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
