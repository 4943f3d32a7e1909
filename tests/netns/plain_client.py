"""Asks a site who it is, like any program on any computer: the system's resolver, TCP, TLS, HTTP.

    python plain_client.py HOST [ADDRESS] < {"name": …, "port": …, "ca_file": …, "query": …}

Prints the address that was reached and the GUID of who answered there, or what went wrong.
"""

from __future__ import annotations

import http.client
import json
import re
import socket
import ssl
import sys

_PATIENCE = 3.0


def main() -> None:
    """Ask once."""
    given = json.load(sys.stdin)
    try:
        plain = socket.create_connection((sys.argv[1], given["port"]), _PATIENCE)
        context = ssl.create_default_context(cafile=given["ca_file"])
        with context.wrap_socket(plain, server_hostname=given["name"]) as secure:
            reached = secure.getpeername()[0]
            connection = http.client.HTTPSConnection(given["name"])
            connection.sock = secure
            connection.request("GET", f"/api/command?{given['query']}", headers={"Connection": "close"})
            (guid,) = re.findall(r'id="([0-9a-f]{32})"', connection.getresponse().read().decode())
        answer = {"address": reached, "guid": guid}
    except OSError as error:
        answer = {"error": type(error).__name__}
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
