"""The Command API's one way to change something: the failover role (product-facts 2d)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.api.xml import Answer
from assistant.simulator.failover.member import Refused, Role
from assistant.simulator.texts.en import TEXTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from assistant.simulator.context import Context

_ROLES = {"primary": Role.PRIMARY, "backup": Role.BACKUP}
_STARTED = "Successfully started data sync. Role change will occur upon successful completion."
_CHANGED = "Successfully changed role."


def set_failover_role(context: Context, parameters: Mapping[str, str]) -> Answer:
    """Change the role of the box that was reached; its peer is swapped as well."""
    sync_first, force = parameters.get("data_sync_first") == "1", parameters.get("force") == "1"
    try:
        return _answer("success", change(context, parameters.get("role", ""), sync_first=sync_first, force=force))
    except Refused as refused:
        return _answer("error", told(refused))


def change(context: Context, named: str, *, sync_first: bool, force: bool) -> str:
    """Do so, in whatever form it was asked; what the appliance says then (2d [V]). Raises Refused, on record."""
    try:
        return _STARTED if _change(context, _ROLES.get(named), sync_first=sync_first, force=force) else _CHANGED
    except Refused:
        context.site.records.effect("role-change-refused", context.box.name, named)
        raise


def told(refused: Refused) -> str:
    """The wording of the refusals is ours."""
    return TEXTS[refused.reason].format(**refused.parameters)


def _change(context: Context, role: Role | None, *, sync_first: bool, force: bool) -> bool:
    """True when a data sync has begun that the change waits for. Raises Refused."""
    pair = context.site.pair
    if role is None:
        raise Refused("failover.role_unknown")
    if pair is None:
        raise Refused("failover.none")
    return not pair.become(context.box, role, context.site.clock.now_elapsed(), sync_first=sync_first, force=force)


def _answer(root: str, text: str) -> Answer:
    answer = Answer(root)
    answer.root.text = text
    return answer
