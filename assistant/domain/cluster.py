"""What is to be reached in an Atlas cluster (P7, P8, product-facts 7d): the goals of its steps."""

from __future__ import annotations

from assistant.domain.packages import Package
from assistant.domain.value import value
from assistant.domain.versions import Version


@value
class StageOnCluster:
    """The update files of these packages are on every node, and nothing is installed (R33)."""

    master: str
    packages: tuple[Package, ...]


@value
class SetAccepting:
    """The traffic nodes take new client connections, or take none (P7, product-facts 6b Cluster)."""

    master: str
    """On whose Cluster page it is set. Each master has a page of its own, and the first data sync decides (R32)."""
    nodes: tuple[str, ...]
    on: bool


@value
class DrainNodes:
    """No customer client and no representative console is connected to any of the nodes (R34)."""

    master: str
    """Whoever tells how many clients each node has (product-facts 2f)."""
    nodes: tuple[str, ...]


NOT_TOLD = "unknown"
"""In the facts of a look at nodes that are being emptied, once for each node of which nobody tells who is connected."""


def emptying(action: object) -> bool:
    """Whether it empties traffic nodes: no new client connections, or waiting for the clients that are left.

    A master is where it is set; what happens, happens on the nodes.
    """
    return isinstance(action, DrainNodes) or (isinstance(action, SetAccepting) and not action.on)


@value
class SyncCluster:
    """A cluster sync ended well after it was asked for (product-facts 6b Cluster)."""

    master: str


@value
class SetBackupOperations:
    """Backup operations are enabled on a master of a pair, or are not (P7)."""

    appliance: str
    on: bool


# ── Where nodes install together (product-facts 7d) ──────────────────────────────────────────────────


@value
class TakePart:
    """An appliance installs updates together with the other nodes, or is held back."""

    appliance: str
    on: bool


@value
class InstallTogether:
    """A package is installed on all of these. A person brings it about, as far as the vendor describes it."""

    appliances: tuple[str, ...]
    """The one at whose console it is begun comes first."""
    package: Package


@value
class HeldBack:
    """What an appliance ran as it was held back: as it was seen, or as earlier steps left it; None: not known."""

    appliance: str
    software: Version | None = None
    base: Version | None = None


@value
class StillOld:
    """These were held back, and are as they were although others have the packages by now."""

    held: tuple[HeldBack, ...]
    packages: tuple[Package, ...]
    """What was installed on the others since these were held back."""
