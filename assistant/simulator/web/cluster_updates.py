"""Cluster Updates, a section of the Updates page (product-facts 7d): which nodes install with the others.

The vendor has it on clusters alone, and so have editions with ``cluster_updates``; besides, it is on any page that the
fault ``cluster-updates-seen`` puts it on. Its buttons leave a trace: nobody is to press them by mistake.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.web.desk import Action, Desk, Reply, Sent
from assistant.simulator.web.model import Button, Field, FieldKind, Form, Section, Text

if TYPE_CHECKING:
    from collections.abc import Mapping


def section(desk: Desk) -> Section:
    """The check box of this node with Save, and Resync now."""
    say, on = desk.say, desk.box.updates.with_other_nodes
    node = Form(
        "cluster",
        (
            Field("with_other_nodes", FieldKind.CHECKBOX, say("updates.with_other_nodes"), checked=on),
            Button("cluster", say("updates.save")),
        ),
    )
    resync = Form("cluster_resync", (Button("cluster_resync", say("updates.resync")),))
    return desk.section("updates.cluster", Text(say("updates.cluster_note")), node, resync)


def _save(desk: Desk, sent: Sent) -> Reply:
    on = desk.box.updates.with_other_nodes = sent.has("with_other_nodes")
    desk.site.records.effect("cluster-updates-saved", desk.box.name, "with the other nodes" if on else "by itself")
    return desk.done()


def _resync(desk: Desk, sent: Sent) -> Reply:
    del sent
    desk.site.records.effect("cluster-resync", desk.box.name)
    return desk.done("updates.resyncing")


ACTIONS: Mapping[str, Action] = {"cluster": Action(_save), "cluster_resync": Action(_resync)}
