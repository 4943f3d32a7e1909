"""Connections that several lanes of a run use at once: each console and each API client serves one after the other."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from assistant.appliance.connection import OperatorConnection
from assistant.appliance.endpoint import Endpoint
from assistant.appliance.pace import PER_SECOND, Pace
from assistant.appliance.tls import Verifier
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.resolving.resolver import Resolver
from tests.appliance.api import samples
from tests.appliance.clocks import HandClock
from tests.appliance.console import cluster_html as markup
from tests.appliance.console.cluster_html import Node
from tests.appliance.console.desk import Desk
from tests.appliance.console.test_cluster_deeds import Cluster, hosts
from tests.appliance.server import Handler, Reply, Request, TinyServer, as_json, xml

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]
THREADS = 8


def _at_once(work: Callable[[int], object], count: int = THREADS) -> list[object]:
    start = threading.Barrier(count)

    def begun(number: int) -> object:
        start.wait(10)
        return work(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(begun, range(count)))


class _Watched:
    """A handler that notes how many requests it serves at the same time."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._lock = threading.Lock()
        self._inside = 0
        self.most = 0

    def __call__(self, request: Request) -> Reply:
        with self._lock:
            self._inside += 1
            self.most = max(self.most, self._inside)
        try:
            return self._handler(request)
        finally:
            with self._lock:
                self._inside -= 1


def test_lanes_that_set_one_node_each_do_not_disturb_each_other(serve: Serve, join: Join) -> None:
    desk = Desk()
    cluster = Cluster(desk, markup.table)
    cluster.nodes = [Node(f"eu-{number}", f"eu-{number}.example.com") for number in range(THREADS)]
    served = _Watched(desk)
    login = join(serve(served)).login
    assert login is not None
    _at_once(lambda number: login.set_accepting(hosts(f"eu-{number}"), False))
    assert not any(cluster.on.values())
    assert len(cluster.posts) == THREADS
    assert desk.attempts == 1, "signed in once for all"
    assert served.most == 1, "what is opened and what is pressed belong together"


def test_threads_that_ask_for_health_at_once_ask_once(serve: Serve, join: Join) -> None:
    asked: list[str] = []

    def answer(request: Request) -> Reply:
        asked.append(request.query.get("action", request.path))
        if request.path == "/oauth2/token":
            return as_json(samples.TOKEN)
        return xml(samples.HEALTH) if request.path == "/api/command" else Reply(b"", 404)

    api = join(serve(answer)).api
    assert api is not None
    found = _at_once(lambda _: api.health())
    assert len({id(health) for health in found}) == 1
    assert sorted(asked) == ["/api/command/v2/info", "/oauth2/token", "check_health"]


def test_what_the_master_said_of_the_json_api_saves_a_call_at_each_node(serve: Serve, join: Join) -> None:
    asked: list[str] = []

    def answer(request: Request) -> Reply:
        asked.append(request.query.get("action", request.path))
        return as_json(samples.TOKEN) if request.path == "/oauth2/token" else xml(samples.HEALTH)

    api = join(serve(answer)).api
    assert api is not None
    api.assume_v2(False)
    assert api.health().guid == samples.GUID
    assert asked == ["/oauth2/token", "check_health"]


def test_two_appliances_are_not_held_up_by_each_other(serve: Serve, join: Join) -> None:
    """A lock for each console, and none for all: both are being asked when the first is answered."""
    both = threading.Barrier(2)
    desks = Desk(), Desk()
    for desk in desks:
        cluster = Cluster(desk)
        desk.actions["/login/cluster"] = lambda asked, shown=cluster.show: (both.wait(10), shown(asked))[1]
    consoles = [join(serve(desk)).login for desk in desks]
    pages = _at_once(lambda number: consoles[number].cluster(), 2)  # type: ignore[union-attr]
    assert all(page.nodes for page in pages)  # type: ignore[attr-defined]


def test_connections_made_one_after_the_other_keep_one_pace(serve: Serve, join: Join, clock: HandClock) -> None:
    """As detection, the list of updates and the run follow each other at once: each has connections of its own."""
    sent: list[float] = []

    def answer(request: Request) -> Reply:
        sent.append(clock.monotonic())
        return as_json(samples.TOKEN) if request.path == "/oauth2/token" else xml(samples.HEALTH)

    server = serve(answer)
    while len(sent) < 3 * PER_SECOND:
        api = join(server).api
        assert api is not None
        api.health()
    assert all(late - early >= 1.0 - 1e-6 for early, late in zip(sent, sent[PER_SECOND:], strict=False))


def test_the_pace_holds_for_all_threads_together() -> None:
    clock = HandClock()
    pace = Pace(clock)
    _at_once(lambda _: [pace.take(Cancel()) for _ in range(PER_SECOND)])
    assert clock.monotonic() >= THREADS - 1


def test_a_handshake_that_takes_its_time_holds_nobody_else_up(
    serve: Serve, join: Join, handler_of: Callable[[dict[str, object]], Handler]
) -> None:
    """An appliance that installs may accept a connection and then say nothing, while others are to be asked."""
    handler = handler_of({"/oauth2/token": as_json(samples.TOKEN), "/api/command": xml(samples.HEALTH)})
    with socket.create_server(("127.0.0.1", 0)) as silent:
        there = f"127.0.0.1:{silent.getsockname()[1]}"
        site = SiteAddress("support.example.com", resolve=(("support.example.com", there),))
        cancel = Cancel()
        stalled = Verifier(Endpoint.of(site.host, Resolver.of(site)), Trust(), timeout=30)
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(stalled.connect, cancel)
            taken, _ = silent.accept()
            with taken:
                taken.recv(1)  # the handshake has begun
                api = join(serve(handler)).api
                assert api is not None
                api.assume_v2(False)
                assert api.health().guid == samples.GUID
                assert not waiting.done()
                cancel.set()
            assert isinstance(waiting.exception(10), Cancelled)
