"""``simulate``: a site by itself, until it is stopped."""

from __future__ import annotations

import contextlib
import json as json_format
import queue
from typing import TYPE_CHECKING, Any, TextIO, TypedDict

from assistant.simulator.simulation import Simulation

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterable

DEFAULT_PORT = 8443
_SHOWN = 12
_TURN = 0.1  # seconds between looks at the stop event while nothing happens


class _Options(TypedDict):
    edition: str | None
    faults: tuple[str, ...]
    speed: float
    console_language: str
    swing: str | None
    nodes: int | None


def serve(
    scenario: str,
    *,
    edition: str | None = None,
    faults: Iterable[str] = (),
    speed: float = 60.0,
    port: int | None = None,
    console_language: str = "en",
    swing: str | None = None,
    nodes: int | None = None,
    json: bool = False,
    out: TextIO,
    stop: threading.Event,
) -> int:
    """Run a site until ``stop`` is set; returns the exit code.

    With ``json``: the document of the site at once, then each event, one JSON object a line. Otherwise a short text.
    Without ``port`` it is 8443 where that is free, else any free one.

    Raises UnknownName or BadOption for what does not exist, OSError when the addresses cannot be had.
    """
    options: _Options = {
        "edition": edition,
        "faults": tuple(faults),
        "speed": speed,
        "console_language": console_language,
        "swing": swing,
        "nodes": nodes,
    }
    with _start(scenario, port, options) as simulation:
        # Not a SimpleQueue: one whose wait is interrupted by a signal for longer than its time waits for ever.
        events: queue.Queue[dict[str, Any]] = queue.Queue()
        simulation.subscribe(events.put)
        document = simulation.document()
        _say(out, json_format.dumps(document) if json else _introduction(document))
        while not stop.is_set():
            _pass_on(events, out, json=json)
        _say(out, "" if json else "Stopped.")
    return 0


def _start(scenario: str, port: int | None, options: _Options) -> Simulation:
    if port is None:
        with contextlib.suppress(OSError):
            return Simulation.start(scenario, port=DEFAULT_PORT, **options)
    return Simulation.start(scenario, port=port, **options)


def _pass_on(events: queue.Queue[dict[str, Any]], out: TextIO, *, json: bool) -> None:
    try:
        event = events.get(timeout=_TURN)
    except queue.Empty:
        return
    _say(out, json_format.dumps(event) if json else _sentence(event))


def _say(out: TextIO, text: str) -> None:
    if text:
        out.write(text + "\n")
        out.flush()


def _sentence(event: dict[str, Any]) -> str:
    return f"{event['time'][11:19]}  {event['appliance']}  {event['kind']}  {event['detail']}".rstrip()


def _introduction(document: dict[str, Any]) -> str:
    api, login, appliance = document["api"], document["login"], document["appliance"]
    lines = [
        f"Simulated site {document['site']} ({document['edition']}), {document['speed']:g} times as fast as real.",
        *(f"  {name} is at {address}" for name, address in document["resolve"].items() if name == document["site"]),
        *_ways(document),
        *(f"  appliance {box['name']} is at {box['address']}" for box in document["appliances"] if _is_master(box)),
        *_nodes(document),
        *([f"  API account   {api['client_id']} / {api['client_secret']}"] if api else []),
        f"  /login        {login['user']} / {login['password']}",
        f"  /appliance    {appliance['user']} / {appliance['password']}",
        *_replacement(document),
        f"  certificates are vouched for by {document['ca_file']}",
        f"  updates lead to {document['target']}",
        *_updates(document),
        "Stop with Ctrl+C.",
    ]
    return "\n".join(lines)


def _replacement(document: dict[str, Any]) -> list[str]:
    """What goes with a change of hardware: the accounts of the new appliance."""
    if "replacement" not in document:
        return []
    ((name, account),) = document["own_accounts"].items()
    return [
        f"  /appliance of {name}  {account['user']} / {account['password']}",
        f"  its own certificate has the SHA-256 fingerprint {document['fingerprints'][name]}",
    ]


def _is_master(box: dict[str, str]) -> bool:
    return box["cluster_role"] != "traffic"


def _nodes(document: dict[str, Any]) -> list[str]:
    """The traffic nodes of a cluster, as far as there is room for them."""
    nodes = [box for box in document["appliances"] if not _is_master(box)]
    lines = [f"  node {box['name']} is at {box['address']}" for box in nodes[:_SHOWN]]
    return [*lines, f"  and {len(nodes) - _SHOWN} nodes more"] if len(nodes) > _SHOWN else lines


def _ways(document: dict[str, Any]) -> list[str]:
    """How the site of a pair is led to the other appliance."""
    if "swing" not in document:
        return []
    lines = [f"  it is swung by {document['swing']}"]
    if "dns" in document:
        dns = document["dns"]
        lines.append(f"  names are resolved by {dns['server']} (authoritative: {', '.join(dns['authoritative'])})")
    return [*lines, f"  network desk  {document['desk']}"]


def _updates(document: dict[str, Any]) -> list[str]:
    """Where update files are fetched by hand: with which keys, or by which links."""
    if "updates" not in document:
        return []
    updates = document["updates"]
    return [
        f"  update files are fetched from {updates['server']}",
        *(f"  {name} is at {address}" for name, address in updates["resolve"].items()),
        *(f"  download key of {name}  {key}" for name, key in updates.get("keys", {}).items()),
        *(
            f"  link mailed for {name}  {link['url']}"
            for name, links in updates.get("links", {}).items()
            for link in links
        ),
    ]
