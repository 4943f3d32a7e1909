"""Whom a program reaches that is not ours: what counts in the end."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from tests.netns.hosts import Host
from tests.netns.lab import HTTPS, Lab

CLIENT = Path(__file__).with_name("plain_client.py")


def seen(lab: Lab, where: str = "", host: Host | None = None) -> dict[str, Any]:
    """What a program on a host of the lab reaches: ``address`` and ``name`` of the appliance, or ``error``."""
    site = lab.site
    name = site.site.partition(":")[0]
    login = {"username": site.api["client_id"], "password": site.api["client_secret"], "action": "check_health"}
    given = {"name": name, "port": HTTPS, "ca_file": str(site.ca_file), "query": urlencode(login)}
    said = (host or lab.client).run(sys.executable, str(CLIENT), where or name, given=json.dumps(given))
    answer: dict[str, Any] = json.loads(said)
    called = next((box["name"] for box in site.appliances if box["guid"] == answer.get("guid")), None)
    return {**answer, "name": called}


def named(lab: Lab, where: str = "", host: Host | None = None) -> str | None:
    """The appliance that a program reaches."""
    answer = seen(lab, where, host)
    assert "error" not in answer, answer
    return answer["name"]
