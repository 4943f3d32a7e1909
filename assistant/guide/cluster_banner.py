"""What must not be done while a part of a cluster's run lasts (R32)."""

from __future__ import annotations

from assistant.domain.cluster import SyncCluster
from assistant.domain.failover import SetRole
from assistant.domain.message import Message, say
from assistant.domain.plan import InstallPackage, Plan, Step
from assistant.domain.words import appliance_called


def banners(plan: Plan) -> dict[str, Message]:
    """By the ids of steps what is to be shown while a step is the next one or under way, in whatever sitting.

    From the first installation on the backup master until the first data sync after the swap, what is changed on the
    primary is lost; where it was upgraded before, from the beginning.
    """
    found: dict[str, Message] = {}
    for step in plan.steps:
        if isinstance(step.action, SetRole):
            window = [one for one in plan.steps if one.window == step.window]
            held = _until_synced(window, step, step.action.primary)
            text = _DO_NOT_CHANGE(appliance=appliance_called(step.action.backup))
            found |= dict.fromkeys((one.id for one in held), text)
    return found


def _until_synced(window: list[Step], swap: Step, new: str) -> list[Step]:
    swapped = window.index(swap)
    begins = next((at for at, one in enumerate(window) if _installs_on(one, new)), 0)
    ends = next((at for at, one in enumerate(window) if at > swapped and isinstance(one.action, SyncCluster)), swapped)
    return window[min(begins, swapped) : ends + 1]


def _installs_on(step: Step, appliance: str) -> bool:
    return isinstance(step.action, InstallPackage) and step.action.appliance == appliance


_DO_NOT_CHANGE = say(
    "guide", "Change no settings on {appliance} now: they are overwritten at the first data sync after the swap."
)
