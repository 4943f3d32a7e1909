"""One exchange over a checked connection, closed afterwards.

The vendor asks for that (product-facts 1a), and after a restart no stale connection is left.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpcore
import httpx

from assistant.appliance import trouble
from assistant.appliance.redaction import Redactor, blot
from assistant.appliance.tls import Verifier
from assistant.domain.clock import Cancel

logger = logging.getLogger(__name__)
for _name in ("httpx", "httpcore"):  # their lines carry URLs, cookies and tokens
    logging.getLogger(_name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Real seconds without a sign of life."""

    read: float = 60.0
    long: float = 900.0
    """For what an appliance must put together first, such as a backup."""


class Line:
    """Carries requests to one endpoint. With ``writes`` False it refuses whatever could change something."""

    def __init__(
        self, verifier: Verifier, cancel: Cancel, redact: Redactor, timeouts: Timeouts | None = None, *, writes: bool
    ) -> None:
        self.endpoint = verifier.endpoint
        self.cancel = cancel
        self.redact = redact
        self.timeouts = timeouts or Timeouts()
        self._verifier = verifier
        self._writes = writes

    @contextmanager
    def exchange(
        self, request: httpx.Request, seconds: float, cancel: Cancel, *, signing_in: bool = False
    ) -> Iterator[httpx.Response]:
        """Send a request and hand out the answer while it arrives. ``seconds``: longest silence.

        Raises the ReachError branch, NotUnderstood for a truncated or unreadable answer, and Cancelled.
        """
        if not (self._writes or signing_in or request.method in ("GET", "HEAD")):
            raise PermissionError(f"{request.method} on a line that only reads")
        started = time.monotonic()
        connection = _Connection(
            httpcore.Origin(b"https", request.url.raw_host, self.endpoint.port), self._verifier.connect(cancel)
        )
        in_body = False
        try:
            answer = connection.handle_request(_core(request, seconds, self.endpoint.port))
            in_body = True
            _log(request, answer.status, started)
            body = _Body(answer, _told_length(request, answer), seconds)
            yield httpx.Response(answer.status, headers=answer.headers, stream=body, request=request)
        except (*_BROKEN, httpx.DecodingError) as exc:
            cancel.check()
            problem = trouble.in_exchange(exc, self.endpoint.address, in_body=in_body)
            blot(problem, self.redact)
            raise problem from None
        finally:
            connection.close()


_PIECE = 512 * 1024
"""Bytes; eight times what httpcore asks for: a download spends its time between two reads."""


class _Connection(httpcore.HTTP11Connection):
    READ_NUM_BYTES = _PIECE


_BROKEN = (httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError)


class _Body(httpx.SyncByteStream):
    """What follows the head of an answer.

    Where its length was told, everything behind the first piece is taken from the connection itself: h11 would copy
    each byte twice on its way, which is a fifth of the time that a large download takes.
    """

    def __init__(self, answer: httpcore.Response, length: int | None, seconds: float) -> None:
        self._answer = answer
        self._length = length
        self._seconds = seconds

    def __iter__(self) -> Iterator[bytes]:
        pieces = iter(self._answer.iter_stream())  # held until the end: it closes the connection when it is let go
        if self._length is None:
            yield from pieces
            return
        left = self._length
        for piece in pieces:  # what h11 holds comes out whole, in one
            left -= len(piece)
            yield piece
            break
        stream = self._answer.extensions["network_stream"]
        while left > 0:
            piece = stream.read(min(left, _PIECE), self._seconds)
            if not piece:
                raise httpcore.RemoteProtocolError(f"the connection was closed with {left} bytes to come")
            left -= len(piece)
            yield piece

    def close(self) -> None:
        self._answer.close()


def _told_length(request: httpx.Request, answer: httpcore.Response) -> int | None:
    """Bytes of the body, by the one header that counts when there is no other (RFC 9112, 6.3)."""
    headers = httpx.Headers(answer.headers)
    length = headers.get("content-length", "")
    plain = request.method != "HEAD" and answer.status not in (204, 304) and "transfer-encoding" not in headers
    return int(length) if plain and length.isdigit() else None


def _core(request: httpx.Request, seconds: float, port: int) -> httpcore.Request:
    assert isinstance(request.stream, httpx.SyncByteStream)  # noqa: S101 - tells mypy; we never build another
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=b"https", host=request.url.raw_host, port=port, target=request.url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions={"timeout": {"read": seconds, "write": seconds}},
    )


def _log(request: httpx.Request, status: int, started: float) -> None:
    ms = (time.monotonic() - started) * 1000
    logger.debug("%s %s%s: %d in %.0f ms", request.method, request.url.host, request.url.path, status, ms)
