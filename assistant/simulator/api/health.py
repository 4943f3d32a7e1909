"""The probe that needs no login (product-facts 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import PlainTextResponse

from assistant.simulator.context import context_of

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response


async def probe(request: Request) -> Response:
    """200 or 500 with a short text [V]; the wording is ours."""
    box = context_of(request).box
    return PlainTextResponse("OK" if box.software_up else "NOT OK", 200 if box.software_up else 500)
