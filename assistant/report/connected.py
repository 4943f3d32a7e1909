"""Who is connected to several appliances together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from assistant.domain.site import Appliance, Seen


def connected(appliances: Iterable[Appliance]) -> Seen[Counter[str]] | None:
    """Clients by type on all of these that told, as old as the oldest of them; None when none did."""
    known = [appliance.clients for appliance in appliances if appliance.clients is not None]
    if not known:
        return None
    total: Counter[str] = Counter()
    for seen in known:
        total.update({client.type: client.count for client in seen.what})
    return Seen(total, known[0].by, min(seen.at for seen in known))
