"""Packages come to every node and are installed on none (R33)."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from assistant.actions import staging
from assistant.actions.view import View
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel
from assistant.domain.cluster import StageOnCluster
from assistant.domain.errors import ServerTrouble
from assistant.domain.message import say
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.plan import InstallPackage, UpdateWay
from assistant.domain.site import Route
from assistant.domain.words import some_of
from assistant.engine import events as ev
from assistant.engine.desk import Stop
from assistant.offline.store import UpdateStore, Vouched
from tests.actions.cluster import NODES, connection, step, view
from tests.actions.pages import BASE, SITE, basics, package, updates
from tests.actions.pair import NOW, looked

OTHERS = ("B", *NODES)
STAGE = StageOnCluster("A", (package(BASE), package(SITE)))
INTENDED = ev.Intended(NOW, "s", Route.CONSOLE)
ACTED = ev.Acted(NOW, "s", Outcome(say("test", "clicked"), Route.CONSOLE, NOW))
BROKEN = ev.RouteFailed(NOW, "s", Route.CONSOLE, "reach.silent", say("test", "no answer"))


@dataclass
class Box(ConsoleOperator):
    """A console of /appliance that lists what it is told; what is distributed reaches the others."""

    listed: list[str] = field(default_factory=list)
    shown: Any = None
    others: list[Box] = field(default_factory=list)
    trouble: Exception | None = None
    cluster_updates: bool = False
    progress: str = ""
    offers: tuple[str, ...] = (BASE, SITE)
    done: list[str] = field(default_factory=list)
    looks: int = 0

    def updates(self) -> Any:
        self.looks += 1
        if self.trouble is not None:
            raise self.trouble
        packages = [package(name) for name in self.listed]
        return updates(*packages, cluster_updates=self.cluster_updates, progress=self.progress)

    def basics(self) -> Any:
        return self.shown or basics()

    def check_for_updates(self) -> Any:
        self.done.append("check")
        self.listed = list(self.offers)
        return self.updates()

    def distribute_listed(self, name: str) -> Any:
        assert name in self.listed
        self.done.append(name)
        for other in self.others:
            other.listed.append(name)
        return Pressed(self.updates())

    def distribute(self, file: Path, *_: Any) -> Any:
        self.done.append(file.name)
        return self.updates()


@dataclass
class OneAtATime(Box):
    """A master that is busy for some looks at its page, and refuses another distribution meanwhile."""

    all_at_once: bool = False

    def updates(self) -> Any:
        found = super().updates()
        if self.progress:
            self.progress = self.progress[1:]
            if not self.progress:
                for other in self.others:
                    other.listed += self.listed if self.all_at_once else self.done[-1:]
        return found

    def distribute_listed(self, name: str) -> Any:
        assert not self.progress
        self.done.append(name)
        self.progress = "..."
        return Pressed(None)

    def distribute(self, file: Path, *_: Any) -> Any:
        assert not self.progress, "a master has one distribution at a time"
        found = super().distribute(file)
        self.progress = "..."
        return found


@pytest.fixture
def nodes() -> dict[str, Box]:
    """All to whom a master distributes: the other master as well."""
    return {name: Box() for name in OTHERS}


CHAINS = dict.fromkeys(("A", *OTHERS), (BASE, SITE))


def made(master: Box, nodes: dict[str, Box], chains: dict[str, tuple[str, ...]] = CHAINS, **more: Any) -> View:
    """``chains``: what is to be installed on whom."""
    master.others = list(nodes.values())
    boxes = {"A": connection(appliance=master)} | {name: connection(appliance=box) for name, box in nodes.items()}
    steps = [step(InstallPackage(name, package(one))) for name, chain in chains.items() for one in chain]
    return view(boxes, steps=steps, **more)


def seen(where: View) -> Observation:
    return looked(list(staging.sights(step(STAGE, "there", "not installed"), STAGE, where)))


def act(where: View, told: Callable[..., None] = lambda *_: None) -> Outcome:
    (deed,) = staging.deeds(step(STAGE), STAGE, where)
    return deed.act(Cancel(), told)


def test_reached_when_every_node_lists_all_of_them(nodes: dict[str, Box]) -> None:
    where = made(Box(listed=[BASE, SITE]), nodes)
    assert seen(where).reach is Reach.NOT_REACHED
    act(where)
    found = seen(where)
    assert (found.reach, dict(found.facts)["staged"]) == (Reach.REACHED, "4")
    assert [proof.shown for proof in found.proofs] == [True, True]


def test_a_node_that_was_seen_with_them_is_not_looked_at_again(nodes: dict[str, Box]) -> None:
    for name in ("B", "eu-1", "eu-2"):
        nodes[name].listed = [BASE, SITE]
    where = made(Box(), nodes)
    seen(where)
    seen(where)
    assert [box.looks for box in nodes.values()] == [1, 1, 1, 2]


def test_a_node_that_has_it_installed_lacks_nothing(nodes: dict[str, Box]) -> None:
    for box in nodes.values():
        box.shown = basics("5.5.0", "19.2.2 (1)")
    assert seen(made(Box(), nodes)).reach is Reach.REACHED


def test_a_node_whose_page_cannot_be_read_is_unknown_and_others_that_lack_them_decide(nodes: dict[str, Box]) -> None:
    nodes["us-1"].trouble = ServerTrouble(say("test", "busy"))
    assert seen(made(Box(), nodes)).reach is Reach.NOT_REACHED
    for name in ("B", "eu-1", "eu-2"):
        nodes[name].listed = [BASE, SITE]
    assert seen(made(Box(), nodes)).reach is Reach.UNKNOWN


def listing(*who: str) -> dict[str, Box]:
    return {name: Box(listed=[BASE, SITE] if name in who else []) for name in OTHERS}


def test_the_other_master_is_looked_at_as_well() -> None:
    """It installs from its list, too: half of the nodes must not be empty by the time that nothing is there."""
    nodes = listing(*NODES)
    found = seen(made(Box(), nodes))
    assert found.reach is Reach.NOT_REACHED
    assert dict(found.text.params)["nodes"] == some_of(["B"])
    nodes["B"].trouble = ServerTrouble(say("test", "busy"))
    assert seen(made(Box(), nodes)).reach is Reach.UNKNOWN


def test_of_each_what_it_is_to_install_is_looked_for_and_nothing_else() -> None:
    """Some have run part of it for long."""
    nodes = listing("B")
    nodes["eu-1"].listed = [SITE]
    chains = {"A": (BASE, SITE), "B": (BASE, SITE), "eu-1": (SITE,)}
    assert seen(made(Box(), nodes, chains)).reach is Reach.REACHED
    assert [box.looks for box in nodes.values()] == [1, 1, 0, 0]


@pytest.mark.parametrize("who", ["A", "B"])
def test_from_files_it_is_there_only_when_the_masters_have_it(who: str) -> None:
    """Though all nodes run it already: the masters install from their lists, and only the upload brings it there."""
    nodes = listing()
    chains = dict.fromkeys(("A", who), (BASE, SITE))
    assert seen(made(Box(), nodes, chains, updates=UpdateWay.MANUAL)).reach is Reach.NOT_REACHED
    nodes["B"].listed = [BASE, SITE]
    assert seen(made(Box(listed=[BASE, SITE]), nodes, chains, updates=UpdateWay.MANUAL)).reach is Reach.REACHED


def test_a_master_that_asks_the_vendor_itself_lacks_nothing() -> None:
    assert seen(made(Box(), listing(), {"A": (BASE, SITE)})).reach is Reach.REACHED


def test_it_is_under_way_as_long_as_the_master_says_so(nodes: dict[str, Box]) -> None:
    """What is lacking once it is over has to be distributed again."""
    assert seen(made(Box(), nodes, events=(INTENDED,))).reach is Reach.NOT_REACHED
    assert seen(made(Box(progress="Distributing: 40 %"), nodes)).reach is Reach.UNDER_WAY


def test_a_click_that_nothing_was_heard_of_is_looked_for(nodes: dict[str, Box]) -> None:
    """The program died before or after it: what a node lacks is distributed again, and not waited for in vain."""
    assert seen(made(Box(), nodes, events=(INTENDED,))).reach is Reach.NOT_REACHED
    assert seen(made(Box(progress="Distributing: 40 %"), nodes, events=(INTENDED,))).reach is Reach.UNDER_WAY
    late = seen(made(Box(), nodes, events=(INTENDED, BROKEN))).reach
    assert late is Reach.NOT_REACHED, "how long it may still be on its way is for the engine to say"


def test_what_the_master_does_not_list_is_asked_for_first(nodes: dict[str, Box]) -> None:
    master = Box()
    act(made(master, nodes))
    assert master.done == ["check", BASE, SITE]


@pytest.mark.parametrize("all_at_once", [True, False])
def test_the_next_is_distributed_after_the_one_before(nodes: dict[str, Box], all_at_once: bool) -> None:
    """Unless it went along: a master has one distribution at a time, and it may be of all that is listed."""
    master = OneAtATime(listed=[BASE, SITE], all_at_once=all_at_once)
    where = made(master, nodes)
    act(where)
    assert master.done == ([BASE] if all_at_once else [BASE, SITE])
    while master.progress:
        assert seen(where).reach is Reach.UNDER_WAY
    assert seen(where).reach is Reach.REACHED


def test_what_all_have_is_not_distributed_again(nodes: dict[str, Box]) -> None:
    for box in nodes.values():
        box.listed = [BASE]
    master = Box(listed=[BASE, SITE])
    act(made(master, nodes, events=(INTENDED, INTENDED)))
    assert master.done == [SITE]


def test_what_only_the_other_master_lacks_is_distributed() -> None:
    nodes = listing(*NODES)
    nodes["B"].listed = [BASE]
    master = Box(listed=[BASE, SITE])
    act(made(master, nodes, events=(INTENDED, INTENDED)))
    assert master.done == [SITE]


def test_nothing_is_pressed_where_an_install_reaches_every_node(nodes: dict[str, Box]) -> None:
    for way in UpdateWay:
        master = Box(listed=[BASE, SITE], cluster_updates=True)
        with pytest.raises(Stop):
            act(made(master, nodes, updates=way))
        assert master.done == []


def test_from_files_nothing_is_sent_that_is_not_there(nodes: dict[str, Box], tmp_path: Path) -> None:
    master = Box(listed=[BASE, SITE])
    with pytest.raises(Stop):
        act(made(master, nodes, updates=UpdateWay.MANUAL, folder=tmp_path))
    assert master.done == []


def test_each_file_waits_for_the_distribution_before(nodes: dict[str, Box], tmp_path: Path) -> None:
    store = UpdateStore(tmp_path)
    for name in (BASE, SITE):
        path = store.place("A", f"{name}.bin")
        path.write_bytes(name.encode() * 100)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        store.note(UpdateFile(name, "A", path.name, path.stat().st_size, digest), Vouched.SEALED)
    master = OneAtATime()
    outcome = act(made(master, nodes, updates=UpdateWay.MANUAL, folder=tmp_path))
    assert master.done == [f"{BASE}.bin", f"{SITE}.bin"]
    assert [key for key, _ in outcome.facts] == [f"sha256 {BASE}", f"sha256 {SITE}"]
