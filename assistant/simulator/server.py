"""The network side of a simulation: one event loop in one thread, TLS listeners that open and close.

The listeners are our own rather than uvicorn's server: a box that restarts must really refuse connections, and a
stopped simulation must leave nothing behind, half-made TLS handshakes included. uvicorn's protocol speaks HTTP.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import ssl
import sys
import threading
from typing import TYPE_CHECKING, Any, Protocol, cast

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from assistant.simulator.wire import reset, reset_socket

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from uvicorn.protocols.http.h11_impl import RequestResponseCycle

    from assistant.simulator.ports import Endpoint
    from assistant.simulator.site import Site

_log = logging.getLogger(__name__)
_HANDSHAKE_SECONDS = 10.0
_PAUSE_SECONDS = 0.05


class Network(Protocol):
    """What else listens for a site, in the server's loop."""

    async def refresh(self) -> None: ...
    async def close(self) -> None: ...


class Host(Protocol):
    """What clients come to: a box, or the update server."""

    @property
    def reachable(self) -> bool: ...
    @property
    def restarts(self) -> int: ...


class Visit:
    """A client that came to a box through an endpoint."""

    def __init__(self, listener: Listener, box: Host) -> None:
        self.box = box
        self._listener = listener
        self._restarts = box.restarts

    @property
    def gone(self) -> bool:
        """Whether the box has gone since, if only for a moment."""
        return not self.box.reachable or self.box.restarts != self._restarts

    @property
    def over(self) -> bool:
        """Whether it has gone, or has left that endpoint to another."""
        return self.gone or self.box not in self._listener.present


class Connection(H11Protocol):
    """One client connection; the application finds it in the request's state."""

    def __init__(self, server: Server, visit: Visit) -> None:
        self.visit = visit
        self.when_reset: Callable[[], None] | None = None
        self._serving = server
        super().__init__(server.config, server.state, {"box": visit.box, "connection": self})

    @property
    def to_be_broken(self) -> bool:
        """Whether it cannot last: a box that is there finishes the answer that it is giving."""
        cycle = cast("RequestResponseCycle | None", self.cycle)
        answering = cycle is not None and not cycle.response_complete
        return self.visit.gone or (self.visit.over and not answering)

    @property
    def is_closing(self) -> bool:
        """Whether nothing more can be sent."""
        return self.transport.is_closing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell whoever wants to know that the client broke the connection."""
        super().connection_lost(exc)
        if isinstance(exc, ConnectionError) and self.when_reset is not None:
            self.when_reset()
        self.when_reset = None

    async def followed(self) -> None:
        """Wait until the network has followed what has happened up to now."""
        await self._serving.followed()

    def reset(self) -> None:
        """Break the connection the hard way: the peer sees a reset."""
        reset(self.transport)

    def hang_up(self) -> None:
        """Close after what was written has been sent."""
        self.transport.close()


class Listener:
    """The listening socket of one endpoint; open while a box that ``holders`` names is reachable.

    Where several are, the connections go to one after another: what two boxes with the same address make of it.
    """

    def __init__(self, endpoint: Endpoint, holders: Callable[[], Sequence[Host]]) -> None:
        self.endpoint = endpoint
        self.task: asyncio.Task[None] | None = None
        self.socket: socket.socket | None = None
        self._holders = holders
        self._before = self._state()
        self._turns = 0

    @property
    def present(self) -> list[Host]:
        """The boxes that a connection may reach."""
        return [box for box in self._holders() if box.reachable]

    @property
    def changed(self) -> bool:
        """Whether other boxes are here than when this was asked last, or one was restarted."""
        before, self._before = self._before, self._state()
        return before != self._before

    def next_box(self) -> Host | None:
        """The box that the next connection reaches."""
        present = self.present
        self._turns += 1
        return present[self._turns % len(present)] if present else None

    def _state(self) -> list[tuple[Host, int]]:
        return [(box, box.restarts) for box in self.present]

    def open(self, serve: Callable[[Listener, socket.socket], Coroutine[Any, Any, None]]) -> None:
        self.socket = self.endpoint.listen()
        self.task = asyncio.get_running_loop().create_task(serve(self, self.socket))

    async def close(self) -> None:
        task, listening, self.task, self.socket = self.task, self.socket, None, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        if listening is not None:
            listening.close()


class Server:
    """Serves a site. ``start`` returns when it listens, ``stop`` when nothing is left."""

    def __init__(
        self,
        site: Site,
        served: Callable[[Host], ssl.SSLContext],
        routes: list[tuple[Endpoint, Callable[[], Sequence[Host]]]],
        app: Any,
        network: Network | None = None,
    ) -> None:
        self.config = uvicorn.Config(
            app, loop="none", http="h11", ws="none", lifespan="off", interface="asgi3", log_config=None,
            access_log=False, server_header=False, date_header=False, proxy_headers=False,
        )  # fmt: skip
        self.config.load()
        self.state = ServerState()
        self._site = site
        self._served = served
        self._listeners = [Listener(endpoint, holders) for endpoint, holders in routes]
        self._network = network
        self._loop = asyncio.new_event_loop()
        self._loop.set_exception_handler(lambda _loop, context: _log.debug("connection trouble: %s", context))
        self._thread = threading.Thread(target=self._run, name="simulator", daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()
        self._following: set[asyncio.Task[None]] = set()
        self._doors = asyncio.Lock()  # two refreshes at once would open a socket that is not quite closed
        self._greetings: dict[asyncio.Task[None], Visit] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._ending = False
        self._awaited = False

    def start(self) -> None:
        """Start the thread and listen. Raises OSError when an address cannot be had."""
        self._thread.start()
        self._site.clock.on_jump(self.refresh)
        self._site.faults.on_change(self.refresh)
        self._site.records.subscribe(lambda _event: self.refresh())
        try:
            self._call(self._refresh())
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Close every socket, end every task, join the thread. Safe to call twice."""
        if self._thread.is_alive():
            self._call(self._shut())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        if not self._loop.is_closed():
            self._loop.close()

    def refresh(self) -> None:
        """Let the sockets follow the state of the boxes; returns when they do."""
        if not self._thread.is_alive():
            return
        if threading.current_thread() is self._thread:
            if not self._awaited:  # one that has not begun yet sees all that has happened until it does
                self._awaited = True
                task = self._spawn(self._refresh())
                self._following.add(task)
                task.add_done_callback(self._following.discard)
        else:
            self._call(self._refresh())

    async def followed(self) -> None:
        """Wait until the sockets follow the state of the boxes as it is now."""
        while self._following:
            await asyncio.wait(set(self._following))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()

    def _call(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result()

    async def _refresh(self) -> None:
        async with self._doors:
            self._awaited = False
            if self._ending:
                return  # what happens to the last connections opens no doors
            self._site.settle()
            for listener in self._listeners:
                if listener.changed:
                    await listener.close()
            self._drop(everything=False)
            for listener in self._listeners:
                if listener.socket is None and listener.present:
                    listener.open(self._serve)
            if self._network is not None:
                await self._network.refresh()
            self._plan()

    def _plan(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        due = self._site.next_due()
        wait = None if due is None else self._site.clock.real_until(due)
        if wait is not None:
            self._timer = self._loop.call_later(wait + 0.001, self.refresh)

    async def _serve(self, listener: Listener, listening: socket.socket) -> None:
        while True:
            try:
                accepted = await self._accept(listening)
            except OSError:
                _log.debug("a connection was gone before it was accepted")
                await asyncio.sleep(_PAUSE_SECONDS)
                continue
            box = listener.next_box()
            if box is None:
                reset_socket(accepted)
                continue
            visit = Visit(listener, box)
            greeting = self._spawn(self._greet(visit, accepted))
            self._greetings[greeting] = visit
            greeting.add_done_callback(self._greetings.pop)

    async def _accept(self, listening: socket.socket) -> socket.socket:
        """The next connection. asyncio's own way loses one that arrives in the moment in which it is cancelled."""
        if sys.platform == "win32":  # its loop has no readers
            return (await self._loop.sock_accept(listening))[0]
        while True:
            ready = asyncio.Event()
            self._loop.add_reader(listening, ready.set)
            try:
                await ready.wait()
            finally:
                self._loop.remove_reader(listening)
            with contextlib.suppress(BlockingIOError):
                accepted, _ = listening.accept()
                accepted.setblocking(False)
                return accepted

    async def _greet(self, visit: Visit, accepted: socket.socket) -> None:
        try:
            await self._loop.connect_accepted_socket(
                lambda: Connection(self, visit),
                accepted,
                ssl=self._served(visit.box),
                ssl_handshake_timeout=_HANDSHAKE_SECONDS,
            )
        except (OSError, ssl.SSLError, TimeoutError) as error:
            _log.debug("no TLS connection: %s", error)
            accepted.close()
        except asyncio.CancelledError:
            accepted.close()
            raise

    def _drop(self, *, everything: bool) -> None:
        """Break the connections that cannot last (or all), those still in their handshake included."""
        for greeting, visit in tuple(self._greetings.items()):
            if everything or visit.over:
                greeting.cancel()
        for connection in tuple(self.state.connections):
            if isinstance(connection, Connection) and (everything or connection.to_be_broken):
                connection.reset()

    async def _shut(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        async with self._doors:
            self._ending = True
            for listener in self._listeners:
                await listener.close()
            if self._network is not None:
                await self._network.close()
        self._drop(everything=True)
        await self._let_go()
        current = asyncio.current_task()
        left = [task for task in asyncio.all_tasks(self._loop) if task is not current]
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        # A handshake that ended as it was broken off leaves a connection that waits for its peer, and nobody knows it.
        for transport in tuple(getattr(self._loop, "_transports", {}).values()):
            transport.abort()
        await self._let_go()

    @staticmethod
    async def _let_go() -> None:
        """Give transports and those who wait for them their turns to end."""
        for _ in range(5):
            await asyncio.sleep(0)
