"""Sockets: dialled and put under TLS so that they can be cut at once, and read so that a missing end is noticed."""

from __future__ import annotations

import contextlib
import errno
import os
import selectors
import socket
import ssl
import time
import traceback
from collections.abc import Iterator, Sequence
from typing import Any

import httpcore

from assistant.domain.clock import Cancel

_RECORD = 16 * 1024
"""Bytes in the largest record of TLS."""
_SLICE = 0.05
"""Seconds between two looks at Cancel while a connection is being made."""
_UNDER_WAY = {0, errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", 0)}


class Plug:
    """A second handle on a connection that another thread may pull: a stalled read then ends within a millisecond.

    ``shutdown`` on the TLS socket itself would take its state away under the reader; on a duplicate it does not.
    """

    def __init__(self, sock: socket.socket, cancel: Cancel) -> None:
        self._handle = sock.dup()
        self._forget = cancel.on_set(self._pull)

    def _pull(self) -> None:
        with contextlib.suppress(OSError):
            self._handle.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Stop watching; the connection itself is left alone."""
        self._forget()
        self._handle.close()


def dial(addresses: Sequence[str], port: int, timeout: float, cancel: Cancel) -> socket.socket:
    """Connect to the first of these IP addresses that answers. ``timeout`` in seconds for each.

    Raises OSError, TimeoutError or Cancelled.
    """
    last: OSError | None = None
    for family, kind, protocol, _, target in _targets(addresses, port):
        sock = socket.socket(family, kind, protocol)
        try:
            _connect(sock, target, timeout, cancel)
        except OSError as exc:
            sock.close()
            last = exc
        except BaseException:
            sock.close()
            raise
        else:
            return sock
    raise last or OSError("the name has no address")


def _targets(addresses: Sequence[str], port: int) -> Iterator[tuple[Any, ...]]:
    for address in addresses:
        yield from socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)


def _connect(sock: socket.socket, target: Any, timeout: float, cancel: Cancel) -> None:
    cancel.check()
    sock.setblocking(False)
    started = sock.connect_ex(target)
    if started not in _UNDER_WAY:
        raise OSError(started, os.strerror(started))
    deadline = time.monotonic() + timeout
    with selectors.DefaultSelector() as watch:  # unlike select, it does not mind how many files a process has open
        watch.register(sock, selectors.EVENT_WRITE)
        while not watch.select(_SLICE):
            cancel.check()
            if time.monotonic() > deadline:
                raise TimeoutError("no answer to the call")
    error = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if error:
        raise OSError(error, os.strerror(error))
    sock.settimeout(timeout)
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


def secure(sock: socket.socket, context: ssl.SSLContext, name: str) -> ssl.SSLSocket:
    """Shake hands under the server name ``name``; closes the socket on failure. Raises ssl.SSLError or OSError."""
    try:
        sock.getpeername()  # Python's own check of a connection that was reset meanwhile forgets to close it
        return context.wrap_socket(sock, server_hostname=name, suppress_ragged_eofs=False)
    except BaseException as exc:
        sock.close()
        for frame, _ in traceback.walk_tb(exc.__traceback__):  # and where it did not forget, it may have been too late
            if isinstance(half_made := frame.f_locals.get("self"), ssl.SSLSocket):
                half_made.close()
        raise


class Stream(httpcore.NetworkStream):
    """An open TLS connection as httpcore wants it."""

    def __init__(self, sock: ssl.SSLSocket, plug: Plug) -> None:
        self._sock = sock
        self._plug = plug
        self._buffer = bytearray()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, at least a byte, unless it is the end.

        TLS hands out a record of 16 KiB at a time; where more are waiting they are taken along, for what stands above
        costs more than a record does.
        """
        with _named(httpcore.ReadTimeout, httpcore.ReadError):
            self._sock.settimeout(timeout)
            if len(self._buffer) < max_bytes:
                self._buffer = bytearray(max_bytes)
            view = memoryview(self._buffer)[:max_bytes]
            got = self._sock.recv_into(view)
            if got == _RECORD:
                got = self._take_along(view, got)
            return bytes(view[:got])

    def _take_along(self, view: memoryview, got: int) -> int:
        self._sock.settimeout(0)
        with contextlib.suppress(OSError):  # nothing more yet, or an end that the next read meets again
            while got < len(view) and (more := self._sock.recv_into(view[got:])):
                got += more
        return got

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        with _named(httpcore.WriteTimeout, httpcore.WriteError):
            self._sock.settimeout(timeout)
            self._sock.sendall(buffer)

    def close(self) -> None:
        self._plug.close()
        self._sock.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        raise NotImplementedError("the connection is under TLS already")

    def get_extra_info(self, info: str) -> Any:
        return None


@contextlib.contextmanager
def _named(timed_out: type[Exception], failed: type[Exception]) -> Iterator[None]:
    try:
        yield
    except TimeoutError as exc:
        raise timed_out(str(exc)) from exc
    except (OSError, ValueError) as exc:
        raise failed(f"{type(exc).__name__}: {exc}") from exc
