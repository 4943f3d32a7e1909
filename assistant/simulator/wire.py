"""Breaking a connection the hard way."""

from __future__ import annotations

import contextlib
import socket
import struct
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncio import Transport

_NO_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)


def reset(transport: Transport) -> None:
    """End a connection so that the peer sees a reset. One that is over already is left as it is."""
    try:
        raw = transport.get_extra_info("socket")
    except AttributeError:  # asyncio's own transport under TLS lets go of everything once it was closed twice
        return
    if raw is not None:
        _no_linger(raw)
    transport.abort()


def reset_socket(accepted: socket.socket) -> None:
    """The same for a connection without a transport."""
    _no_linger(accepted)
    accepted.close()


def _no_linger(raw: socket.socket) -> None:
    with contextlib.suppress(OSError):
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
