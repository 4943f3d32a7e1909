"""What an appliance is in a cluster."""

from __future__ import annotations

from enum import StrEnum


class ClusterRole(StrEnum):
    """A cluster role by its API name (product-facts 2e)."""

    SINGLE = "single"
    MASTER = "master"
    TRAFFIC = "traffic"
