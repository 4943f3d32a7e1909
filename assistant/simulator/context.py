"""What a request's handler needs to know: the site, the box that was reached, and what the request is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from assistant.simulator.records import RequestKind

if TYPE_CHECKING:
    from starlette.requests import Request

    from assistant.simulator.box import Box
    from assistant.simulator.site import Site

_READING_POSTS = ("/api/command", "/api/reporting", "/api/backup")
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass
class Context:
    """Travels with a request. A handler that knows better sets ``kind``."""

    site: Site
    box: Box
    method: str
    path: str
    kind: RequestKind | None = None
    _noted: bool = False

    def note(self) -> None:
        """Put the request on record, once."""
        if not self._noted:
            self._noted = True
            self.site.records.request(self.method, self.path, self.kind or kind_of(self.method, self.path))


def context_of(request: Request) -> Context:
    return cast("Context", request.scope["context"])


def kind_of(method: str, path: str) -> RequestKind:
    """What a request does when its handler does not say: reading methods read, everything else changes."""
    if method in _SAFE or path in _READING_POSTS:
        return RequestKind.READ
    return RequestKind.SIGN_IN if path == "/oauth2/token" else RequestKind.CHANGE
