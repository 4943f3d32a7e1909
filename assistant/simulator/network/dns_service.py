"""DNS messages over UDP and TCP."""

from __future__ import annotations

import asyncio
import struct
from typing import TYPE_CHECKING, cast

import dns.exception
import dns.flags
import dns.message
import dns.opcode
import dns.rcode

if TYPE_CHECKING:
    from collections.abc import Callable

    from dns.message import Message

    from assistant.simulator.ports import Endpoint

    Answer = Callable[[Message], Message | None]

_HEADER = 12
_PLAIN_UDP = 512
_MOST = 65_535


def handle(wire: bytes, answer: Answer, most: int = _MOST) -> bytes | None:
    """Read a query and write its answer, ``most`` bytes long at the most; None: nothing is said."""
    if len(wire) < _HEADER or wire[2] & 0x80:  # no query
        return None
    try:
        query = dns.message.from_wire(wire)
    except dns.exception.DNSException:
        return wire[:2] + struct.pack("!HHHHH", 0x8000 | dns.rcode.FORMERR, 0, 0, 0, 0)
    if query.opcode() != dns.opcode.QUERY or len(query.question) != 1:
        response: Message | None = dns.message.make_response(query)
        odd = dns.rcode.FORMERR if query.opcode() == dns.opcode.QUERY else dns.rcode.NOTIMP
        cast("Message", response).set_rcode(odd)
    else:
        response = answer(query)
    if response is None:
        return None
    room = min(most, max(query.payload, _PLAIN_UDP)) if most < _MOST else most
    return response.to_wire(max_size=room, prefer_truncation=True)


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.DatagramTransport", transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        if (wire := handle(data, self._answer, 4096)) is not None:
            self._transport.sendto(wire, addr)


class _Stream(asyncio.Protocol):
    def __init__(self, answer: Answer, open_streams: set[_Stream]) -> None:
        self._answer = answer
        self._open = open_streams
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self._open.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._open.discard(self)

    def data_received(self, data: bytes) -> None:
        self._rest += data
        while len(self._rest) >= 2 and len(self._rest) >= (end := 2 + int.from_bytes(self._rest[:2], "big")):
            query, self._rest = self._rest[2:end], self._rest[end:]
            if (wire := handle(query, self._answer)) is not None:
                self.transport.write(len(wire).to_bytes(2, "big") + wire)


class DnsService:
    """Answers at one endpoint until it is closed."""

    def __init__(self, endpoint: Endpoint, answer: Answer) -> None:
        self.endpoint = endpoint
        self._answer = answer
        self._streams: set[_Stream] = set()
        self._datagrams: asyncio.DatagramTransport | None = None
        self._server: asyncio.Server | None = None

    async def open(self) -> None:
        """Listen. Raises OSError."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: _Stream(self._answer, self._streams), sock=self.endpoint.listen()
        )
        self._datagrams, _ = await loop.create_datagram_endpoint(
            lambda: _Datagrams(self._answer), sock=self.endpoint.datagrams()
        )

    async def close(self) -> None:
        if self._datagrams is not None:
            self._datagrams.abort()
        if self._server is not None:
            self._server.close()
        for stream in tuple(self._streams):
            stream.transport.abort()
