"""What a cluster needs on its pages: who takes new connections, a sync, and packages for every node."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.appliance.console import pages, refusal
from assistant.appliance.console.cluster_nodes import host_in
from assistant.appliance.console.cluster_pages import ClusterPage, NodePlace, box_on_node_page, places
from assistant.appliance.console.driver import CLUSTER
from assistant.appliance.console.forms import Submission, changing, pressing
from assistant.appliance.console.hands import headers_from
from assistant.appliance.console.model import PRESSED, Control, Page, Role
from assistant.appliance.console.pages import UpdatesPage
from assistant.appliance.console.pressed import OrderingConsole, Pressed
from assistant.appliance.console.session import read
from assistant.appliance.console.turns import in_turn
from assistant.appliance.files import Progress
from assistant.domain.clock import Cancel
from assistant.domain.errors import (
    AccessError,
    AssistantError,
    ConsoleError,
    Declined,
    NotUnderstood,
    ReachError,
    ServerTrouble,
    TlsError,
)

_ROUNDS = 3
"""How often those that did not take it are told again: a session may end in the middle of a thousand."""


def has_file(page: Page, button: Control) -> bool:
    """Whether a button sends a file: it is in one form with a field for it."""
    return any(control.role is Role.FILE for control in page.controls_of(button.form))


@dataclass(frozen=True)
class _Order:
    """One thing to send, and the page that it is sent from."""

    page: Page
    submission: Submission


@dataclass
class _Done:
    """How far it has come with all of them."""

    sent: int = 0
    refused: AssistantError | None = None
    """What the console said against one that was sent."""
    unfit: AssistantError | None = None
    """What kept one from being sent in the last round: its own page is not as it should be."""


class ClusterConsole(OrderingConsole):
    """Works on Management > Cluster of /login, and distributes what is to be installed on all nodes.

    Raises as ``ConsoleReader`` and ``press``: then nothing was done.
    """

    @in_turn
    def set_accepting(
        self, nodes: Mapping[str, str], on: bool, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> Pressed[ClusterPage]:
        """Set Accepting New Client Connections of these nodes, each by the box in its own row or part of the page.

        ``nodes``: the name by which a node goes, and its host. It takes effect at once, with no Save. The page is
        opened once and looked at once more in the end, however many there are; those that are gone by now are left out,
        unless that is all of them. Where nodes have pages of their own, each is opened right before it is sent: what a
        person changes there meanwhile stays. Raises ControlMissing where a node has no such box or another name by now,
        ControlAmbiguous where it has several (on a page of its own: once the others are set); and Declined with the
        console's words when not one of them was set.
        """
        page = self.open(CLUSTER)
        before = self._left(page, nodes, on)
        left, done = before, _Done()
        for _ in range(_ROUNDS):
            sent = done.sent
            try:
                self._give_all(self._orders(page, left, on), page, on, done, progress, cancel or Cancel())
                if done.sent == sent:
                    break
                page = self.again(page)
            except (ReachError, ServerTrouble) as error:
                if not done.sent or isinstance(error, TlsError):
                    raise
                return Pressed(None, error.message)
            left = self._left(page, nodes, on)
        if done.unfit is not None:
            raise done.unfit
        if done.refused is not None and len(left) == len(before):
            raise done.refused
        return Pressed(self._cluster(page))

    @in_turn
    def sync_cluster(self) -> Pressed[ClusterPage]:
        """Press Sync Now on the Cluster page. The sync goes on afterwards: look at its time.

        Where that name is published of the Failover page alone, the button here has it as well.
        """

        def make(page: Page) -> Submission:
            known = self.finder.labels.control("cluster.sync_now").known_in(self.finder.language)
            key = "cluster.sync_now" if known else "failover.sync_now"
            return pressing(page, self.finder.control(page, key, roles=PRESSED), {})

        return self._order(self.open(CLUSTER), make, self._cluster)

    @in_turn
    def distribute_listed(self, package: str) -> Pressed[UpdatesPage]:
        """Press Distribute to Cluster for a package that the Updates page lists; nothing is installed (R33).

        It is the button in the package's own row; else the only one on the page, where it goes with no file.
        """

        def make(page: Page) -> Submission:
            row = pages.package_row(page, self.finder, package)
            in_row = [c for c in page.controls_in(row) if c.visible and self.finder.is_named(c, "updates.distribute")]
            if len(in_row) == 1:
                return pressing(page, in_row[0], {})
            named = self.finder.controls(page, "updates.distribute", roles=PRESSED)
            alone = [button for button in named if not has_file(page, button)]
            button = alone[0] if len(alone) == 1 else self.finder.control(page, "updates.distribute", roles=PRESSED)
            if has_file(page, button):
                raise refusal.not_beside("updates.distribute", page)
            beside = page.controls_of(button.form)
            ticks = [c for c in page.controls_in(row) if c.role is Role.CHECKBOX and c.form == button.form]
            others = [c for c in beside if c.role is Role.CHECKBOX and c.visible and c not in ticks]
            if len(ticks) > 1 or (others and not ticks):
                raise refusal.not_beside("updates.distribute", page)
            return pressing(page, button, {c.index: False for c in others} | {c.index: True for c in ticks})

        page = self.open("appliance.updates")
        return self._order(page, make, lambda came: pages.updates(came, self.finder, self._clock.now()))

    @in_turn
    def take_part(self, on: bool) -> Pressed[UpdatesPage]:
        """Set the box of Cluster Updates on this appliance's Updates page, and save (product-facts 7d).

        Nothing but the one Save of the box's own form is pressed: beside it is Resync now, and below what installs.
        """

        def make(page: Page) -> Submission:
            box = self.finder.control(page, "updates.with_other_nodes", roles={Role.CHECKBOX})
            saves = [
                c
                for c in page.controls_of(box.form)
                if c.role is Role.BUTTON and c.visible and self.finder.is_named(c, "updates.save")
            ]
            if box.form is None or len(saves) != 1:
                raise refusal.not_beside("updates.save", page)
            return pressing(page, saves[0], {box.index: on})

        page = self.open("appliance.updates")
        return self._order(page, make, lambda came: pages.updates(came, self.finder, self._clock.now()))

    # ── one by one ───────────────────────────────────────────────────────────────────────────────────

    def _left(self, page: Page, nodes: Mapping[str, str], on: bool) -> list[NodePlace]:
        """Those that are still to be set. Raises ControlMissing for one that has another name, or if none is there.

        A name alone is not enough: it may be that of another node by now.
        """
        there = places(page, self.finder)
        found = {name: there[name] for name in nodes if name in there}
        called: dict[str, list[str]] = {}
        for place in there.values():
            called.setdefault(host_in(place.node.address), []).append(place.node.name)
        for name, host in nodes.items():
            if host and name not in (now := called.get(host, [name])):
                raise refusal.node_renamed(name, now[0], page)
        if nodes and not found:
            raise refusal.no_node(next(iter(nodes)), page)
        return [place for place in found.values() if place.node.accepting is not on]

    def _give_all(
        self,
        orders: Sequence[_Order | NodePlace],
        page: Page,
        on: bool,
        done: _Done,
        progress: Progress | None,
        cancel: Cancel,
    ) -> None:
        """One after the other; a page of a node's own is opened when it comes to it."""
        done.unfit = None
        for number, order in enumerate(orders):
            if progress is not None:
                progress(number, len(orders))
            cancel.check()
            if isinstance(order, NodePlace):
                try:
                    found = self._on_own_page(page, order, on)
                except (ConsoleError, NotUnderstood) as error:
                    done.unfit = done.unfit or error
                    continue
                if found is None:
                    continue
                cancel.check()
                order = found
            done.refused = self._give(order, look=len(orders) == 1) or done.refused
            done.sent += 1

    def _orders(self, page: Page, left: Sequence[NodePlace], on: bool) -> list[_Order | NodePlace]:
        """What is to be sent from the list: boxes that share a form go together, and all are found before the first is
        sent. Then the nodes that have the box on a page of their own."""
        by_form: dict[int, dict[int, bool]] = {}
        elsewhere: list[NodePlace] = []
        for place in left:
            box = self._box(page, place)
            if box is None and place.edit is not None:
                elsewhere.append(place)
            elif box is None or box.form is None:
                raise refusal.not_beside("cluster.accepting", page)
            else:
                by_form.setdefault(box.form, {})[box.index] = on
        here = [_Order(page, self._taking_effect(page, form, changes)) for form, changes in by_form.items()]
        return [*here, *elsewhere]

    def _box(self, page: Page, place: NodePlace) -> Control | None:
        if len(place.boxes) > 1:
            raise refusal.several_for_node(place.node.name, page)
        return place.boxes[0] if place.boxes else None

    def _on_own_page(self, page: Page, place: NodePlace, on: bool) -> _Order | None:
        """From the page of one node, where the list has no boxes; None where it is set already."""
        assert place.edit is not None  # noqa: S101 - tells mypy; who calls has looked
        own = self._learn(self._fetch(place.edit.target, page.url))
        name = place.node.name
        boxes = box_on_node_page(own, self.finder, name) or box_on_node_page(own, self.finder, name.rpartition(" (")[0])
        if len(boxes) != 1 or boxes[0].form is None:
            raise refusal.several_for_node(name, own) if len(boxes) > 1 else refusal.no_node(name, own)
        wanted = boxes[0].checked is on
        return None if wanted else _Order(own, self._taking_effect(own, boxes[0].form, {boxes[0].index: on}))

    def _taking_effect(self, page: Page, form: int, changes: Mapping[int, bool]) -> Submission:
        """By itself where the page sends it so; else by the one Save Changes of its own form."""
        saves = [
            c
            for c in page.controls_of(form)
            if c.role is Role.BUTTON and c.visible and self.finder.is_named(c, "network.save")
        ]
        sends_itself = page.forms[form].on_change or any(page.controls[index].submits for index in changes)
        if sends_itself or not saves:
            return changing(page, page.forms[form], changes)
        if len(saves) > 1:
            raise refusal.not_beside("network.save", page)
        return pressing(page, saves[0], changes)

    def _give(self, order: _Order, *, look: bool) -> AssistantError | None:
        """Send one, and hear what is said against it; no page of a thousand nodes is read for each of them."""
        sub = order.submission
        url, headers = self._writer.url(sub.target, order.page.url), headers_from(order.page)
        with self._session.careful():
            post = sub.method == "post"
            answer = self._writer.post(url, sub.fields, headers) if post else self._writer.get(url, sub.fields, headers)
            try:
                if answer.status >= 400:
                    refusal.by_status(answer, self.address)
            except (Declined, AccessError) as error:
                return error
            page = read(answer) if look and answer.status == 200 and answer.is_html else None
            if page is None or self._session.is_sign_in(page):
                return None
            complaints = [text for text in page.errors if text not in order.page.errors]
            return refusal.told("; ".join(complaints), self.address) if complaints else None
