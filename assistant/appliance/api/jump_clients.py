"""One Jump Client as the configuration API tells it (product-facts 4): connected, and why it is still to update."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from assistant.domain.clients import Why

SOON = timedelta(days=1)
"""A client that is uninstalled within this time if it stays off is told as about to be."""


def is_connected(client: Mapping[str, object]) -> bool:
    """Whether it came after it last went; one that never went counts as connected once it came."""
    came, went = moment(client.get("last_connect_timestamp")), moment(client.get("last_disconnect_timestamp"))
    return came is not None and (went is None or came > went)


def why(client: Mapping[str, object], now: datetime) -> Why:
    """Why a client that still needs the update has not got it; fields that are not told tell nothing."""
    if client.get("unavailable_reason") == "disabled":
        return Why.DISABLED
    if is_connected(client):
        return Why.PASSIVE if client.get("connection_type") == "passive" else Why.QUEUED
    if leaves_soon(client, now):
        return Why.LEAVING
    if client.get("is_lost") is True:
        return Why.LOST
    return Why.OFFLINE


def leaves_soon(client: Mapping[str, object], now: datetime) -> bool:
    """Whether it is offline and about to be uninstalled for that (``max_offline_minutes``; 0: never)."""
    limit, went = client.get("max_offline_minutes"), moment(client.get("last_disconnect_timestamp"))
    if not isinstance(limit, int) or limit <= 0 or went is None or is_connected(client):
        return False
    return went + timedelta(minutes=limit) <= now + SOON


def moment(text: object) -> datetime | None:
    """A moment by RFC 3339, with its zone; None for anything else."""
    if not isinstance(text, str):
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
