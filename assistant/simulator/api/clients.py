"""The Command API's answers about who is connected (product-facts 2f, 2g, 2h)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.api.xml import Answer
from assistant.simulator.fleet import ClientType

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from assistant.simulator.context import Context
    from assistant.simulator.fleet import Visitor

_ASKABLE = tuple(kind for kind in ClientType if kind is not ClientType.JUMP_CLIENT)
_ELEMENTS = {
    ClientType.REPRESENTATIVE: "connected_representative",
    ClientType.CUSTOMER: "connected_support_customer",
    ClientType.ATTENDEE: "connected_presentation_attendee",
    ClientType.JUMPOINT: "connected_push_agent",
}
_MAX_IDS = 100


def get_connected_client_list(context: Context, parameters: Mapping[str, str]) -> Answer:
    """Counts for each appliance, then the clients unless ``summary_only``.

    ``pinned_client`` cannot be asked for by itself; ``all`` includes it.
    """
    wanted = _types(parameters, all_of=tuple(ClientType))
    answer = Answer("connected_client_list")
    if wanted is None:
        answer.add("error", "Invalid client type")
        return answer
    now = context.site.clock.now_elapsed()
    summary = answer.add("connected_client_summary", "")
    for box, clients in context.site.clients_told_by(context.box):
        appliance = answer.add("appliance_summary", "", summary, id=box.guid)
        for kind in wanted:
            answer.add("count", clients.count(kind, now), appliance, type=str(kind))
    if parameters.get("summary_only") != "1":
        _add_clients(answer, context, wanted, now)
    return answer


def get_connected_clients(context: Context, parameters: Mapping[str, str]) -> Answer:
    """One element for each client but Jump Clients; of ``include_connections`` only the frame [?]."""
    wanted = _types(parameters, all_of=_ASKABLE)
    ids = [text for text in parameters.get("id", "").split(",") if text]
    answer = Answer("connected_clients")
    if wanted is None or len(ids) > _MAX_IDS:
        answer.add("error", "Invalid client type" if wanted is None else "Too many ids")
        return answer
    now = context.site.clock.now_elapsed()
    for visitor in _visitors(context, now):
        if visitor.type in wanted and (not ids or _id(visitor) in ids):
            _add_visitor(answer, context, visitor)
    return answer


def get_logged_in_reps(context: Context, parameters: Mapping[str, str]) -> Answer:
    """The representatives who are logged in. The elements are not public [?]; these are ours."""
    del parameters
    answer = Answer("logged_in_reps")
    for visitor in _visitors(context, context.site.clock.now_elapsed()):
        if visitor.type is ClientType.REPRESENTATIVE:
            rep = answer.add("rep", "", id=str(visitor.number + 1))
            answer.add("username", f"rep{visitor.number}", rep)
            answer.add("display_name", f"Representative {visitor.number}", rep)
    return answer


def get_support_teams(context: Context, parameters: Mapping[str, str]) -> Answer:
    """The teams. The elements are not public [?]; these are ours."""
    del context, parameters
    answer = Answer("support_teams")
    for number, name in enumerate(("First line", "Second line"), 1):
        answer.add("name", name, answer.add("support_team", "", id=str(number)))
    return answer


def _types(parameters: Mapping[str, str], all_of: tuple[ClientType, ...]) -> tuple[ClientType, ...] | None:
    asked = [text.strip() for text in parameters.get("type", "all").split(",")]
    if asked == ["all"]:
        return all_of
    known = {str(kind): kind for kind in _ASKABLE}
    return None if any(text not in known for text in asked) else tuple(known[text] for text in asked)


def _visitors(context: Context, now: float) -> Iterator[Visitor]:
    """Those of the box, and of its nodes where it leads some."""
    if context.box.register is None:
        yield from context.box.clients.visitors_at(now)
        return
    for _, clients in context.site.clients_told_by(context.box):
        yield from clients.visitors_at(now)


def _id(visitor: Visitor) -> str:
    return f"{visitor.type}-{visitor.number}"


def _add_clients(answer: Answer, context: Context, wanted: tuple[ClientType, ...], now: float) -> None:
    for _, clients in context.site.clients_told_by(context.box):
        for visitor in clients.visitors_at(now):
            if visitor.type in wanted:
                answer.add("connected_client", "", type=str(visitor.type), id=_id(visitor))
        if ClientType.JUMP_CLIENT in wanted:
            for client in clients.connected_jump_clients(now):
                answer.add("connected_client", "", type=str(ClientType.JUMP_CLIENT), id=f"{client.number}")


def _add_visitor(answer: Answer, context: Context, visitor: Visitor) -> None:
    since = context.box.date()
    element = answer.add(_ELEMENTS[visitor.type], "", id=_id(visitor))
    answer.add("hostname", visitor.hostname, element)
    answer.add("platform", "Windows", element, id="winNT-64")
    answer.add("timezone_offset", 0, element)
    answer.add("connected_since", since.isoformat(timespec="seconds"), element, ts=str(int(since.timestamp())))
