"""A cluster whose nodes install together: the box of one, the versions of all (product-facts 7d)."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.actions import staged
from assistant.actions.hands import ApplianceHands
from assistant.actions.view import View
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.clock import Cancel
from assistant.domain.cluster import HeldBack, InstallTogether, StillOld, TakePart
from assistant.domain.errors import ServerTrouble, WrongBox
from assistant.domain.message import say
from assistant.domain.observation import Observation, Reach
from assistant.domain.packages import Package, seen_kinds
from assistant.domain.site import Route
from assistant.domain.versions import Build, Version
from assistant.engine import events as ev
from tests.actions.cluster import NODES, connection, step, view
from tests.actions.pages import BASE, SITE, basics, package, updates
from tests.actions.pair import NOW, looked

TOGETHER = InstallTogether(("A", *NODES), package(SITE))
BEGUN = ev.Intended(NOW, "s", Route.HAND)
NEW = basics("5.5.0", "19.2.2 (1)")


@dataclass
class Box(ConsoleOperator):
    """A console of /appliance that shows what it is told."""

    shown: Any = field(default_factory=basics)
    ticked: bool | None = True
    progress: str = ""
    trouble: Exception | None = None
    lost: bool = False
    given: list[bool] = field(default_factory=list)
    looks: int = 0

    def updates(self) -> Any:
        self.looks += 1
        if self.trouble is not None:
            raise self.trouble
        return updates(cluster_updates=True, with_other_nodes=self.ticked, progress=self.progress)

    def basics(self) -> Any:
        if self.trouble is not None:
            raise self.trouble
        return self.shown

    def take_part(self, on: bool) -> Any:
        self.given.append(on)
        self.ticked = on
        return Pressed(None, say("test", "gone")) if self.lost else Pressed(self.updates())


@dataclass
class Health:
    """What the API of an appliance tells."""

    software: str | None
    trouble: Exception | None = None

    def health(self) -> Any:
        if self.trouble is not None:
            raise self.trouble
        return SimpleNamespace(build=Build.parse(self.software) if self.software else None)


SILENT = ServerTrouble(say("test", "no answer"))


@pytest.fixture
def boxes() -> dict[str, Box]:
    return {name: Box() for name in ("A", *NODES)}


def where(boxes: dict[str, Box], *events: ev.Event) -> View:
    return view({name: connection(appliance=box) for name, box in boxes.items()}, events=events)


# ── who takes part ───────────────────────────────────────────────────────────────────────────────────


def part(box: Box, on: bool) -> Observation:
    action = TakePart("eu-1", on)
    return looked(list(staged.part_sights(step(action, "box"), action, where({"eu-1": box}))))


@pytest.mark.parametrize(
    ("ticked", "on", "reach", "shown"),
    [
        (True, True, Reach.REACHED, True),
        (False, False, Reach.REACHED, True),
        (True, False, Reach.NOT_REACHED, False),
        (False, True, Reach.NOT_REACHED, False),
        (None, False, Reach.UNKNOWN, None),
    ],
)
def test_the_box_itself_tells(ticked: bool | None, on: bool, reach: Reach, shown: bool | None) -> None:
    found = part(Box(ticked=ticked), on)
    assert (found.reach, [proof.shown for proof in found.proofs]) == (reach, [shown])


@pytest.mark.parametrize("lost", [False, True])
def test_the_box_is_set_once(lost: bool) -> None:
    box, action = Box(lost=lost), TakePart("eu-1", on=False)
    (deed,) = staged.part_deeds(step(action), action, where({"eu-1": box}))
    outcome = deed.act(Cancel(), lambda *_: None)
    assert box.given == [False]
    assert ("no answer came" in outcome.text.text) == lost
    assert part(box, on=False).reach is Reach.REACHED


# ── what came of it ──────────────────────────────────────────────────────────────────────────────────


def together(of: View, action: InstallTogether = TOGETHER) -> Observation:
    return looked(list(staged.together_sights(step(action, "there"), action, of)))


def test_reached_when_all_have_it_and_nothing_goes_on(boxes: dict[str, Box]) -> None:
    for box in boxes.values():
        box.shown = NEW
    found = together(where(boxes))
    assert (found.reach, dict(found.facts)) == (Reach.REACHED, {"installed": "4", "of": "4"})
    boxes["us-1"].progress = "Installing: 90 %"
    assert together(where(boxes, BEGUN)).reach is Reach.UNDER_WAY


def test_where_the_first_lacks_it_no_other_is_asked(boxes: dict[str, Box]) -> None:
    assert together(where(boxes)).reach is Reach.NOT_REACHED
    assert [box.looks for box in boxes.values()] == [1, 0, 0, 0]


def test_what_was_seen_stays_so(boxes: dict[str, Box]) -> None:
    boxes["A"].shown = boxes["eu-1"].shown = NEW
    of = where(boxes, BEGUN)
    for _ in range(2):
        found = together(of)
    assert (found.reach, dict(found.facts)["installed"]) == (Reach.NOT_REACHED, "2")
    assert "eu-2, us-1" in str(found.text)
    assert [box.looks for box in boxes.values()] == [1, 1, 2, 2]


def test_silence_is_expected_only_of_what_was_begun(boxes: dict[str, Box]) -> None:
    for box in boxes.values():
        box.trouble = SILENT
    assert together(where(boxes)).reach is Reach.UNKNOWN
    found = together(where(boxes, BEGUN))
    assert found.reach is Reach.UNDER_WAY
    assert "No answer" in found.text.text


def test_whoever_is_at_work_is_waited_for(boxes: dict[str, Box]) -> None:
    boxes["A"].shown, boxes["eu-1"].progress = NEW, "Installing: 12 %"
    found = together(where(boxes, BEGUN))
    assert found.reach is Reach.UNDER_WAY
    assert "At work" in found.text.text


def test_without_the_console_good_news_of_the_api_counts(boxes: dict[str, Box]) -> None:
    told = {name: connection(api=Health("19.2.2 (1)")) for name in boxes}
    assert together(view(told)).reach is Reach.REACHED
    told["us-1"] = connection(api=Health("19.1.8 (1)"))
    assert together(view(told)).reach is Reach.UNKNOWN
    base = InstallTogether(("A",), package(BASE))
    assert together(view(told), base).reach is Reach.UNKNOWN


def test_another_box_is_an_alarm(boxes: dict[str, Box]) -> None:
    boxes["A"].trouble = WrongBox(say("test", "another one"))
    with pytest.raises(WrongBox):
        together(where(boxes, BEGUN))


def test_nothing_is_ever_pressed_for_it(boxes: dict[str, Box]) -> None:
    assert list(ApplianceHands(where(boxes)).deeds(step(TOGETHER))) == []


# ── what was held back ───────────────────────────────────────────────────────────────────────────────


WAS = tuple(HeldBack(name, Version.parse("19.1.8"), Version.parse("5.4.0")) for name in NODES)
STEPS = (package(BASE), package("BeyondTrust 19.2.1"), package(SITE))


def held(boxes: dict[str, Box], *packages: Package, was: tuple[HeldBack, ...] = WAS, **more: Any) -> Observation:
    action = StillOld(was, packages or STEPS)
    told = {name: connection(appliance=boxes[name]) for name in NODES} | more
    return looked(
        list(
            staged.old_sights(step(action, *(["base", "site"][: len(seen_kinds(action.packages))])), action, view(told))
        )
    )


def test_what_was_held_back_is_as_it_was(boxes: dict[str, Box]) -> None:
    found = held(boxes)
    assert (found.reach, [proof.shown for proof in found.proofs]) == (Reach.REACHED, [True, True])
    assert dict(found.facts) == {"old": "3", "of": "3"}


@pytest.mark.parametrize(
    ("shown", "packages"),
    [
        (basics("5.4.0", "19.2.1 (1)"), STEPS),  # older than the last package of the round
        (basics("5.5.0", "19.1.8 (1)"), STEPS),
        (basics("5.5.0", "19.1.8 (1)"), STEPS[:1]),
        (basics("5.4.0", "19.1.9 (1)"), STEPS),  # none of them, and not what it was
    ],
)
def test_one_that_went_along_is_named_and_is_never_good(
    boxes: dict[str, Box], shown: Any, packages: tuple[Package, ...]
) -> None:
    boxes["eu-2"].shown = shown
    boxes["us-1"].trouble = SILENT
    found = held(boxes, *packages)
    assert found.reach is Reach.FAILED
    assert "eu-2" in str(found.text)
    assert "us-1" not in str(found.text)
    assert False in [proof.shown for proof in found.proofs]


def test_one_that_is_just_installing_went_along(boxes: dict[str, Box]) -> None:
    boxes["us-1"].progress = "Installing: 12 %"
    assert held(boxes).reach is Reach.FAILED


def test_one_that_does_not_tell_is_unknown(boxes: dict[str, Box]) -> None:
    boxes["us-1"].trouble = SILENT
    found = held(boxes)
    assert (found.reach, [proof.shown for proof in found.proofs]) == (Reach.UNKNOWN, [None, None])


def test_without_its_console_the_api_tells_the_site_software_and_nothing_of_the_base(boxes: dict[str, Box]) -> None:
    """2c: that is said, and a person is asked."""
    told = {"us-1": connection(api=Health("19.1.8 (1)"))}
    assert held(boxes, *STEPS[1:], **told).reach is Reach.REACHED
    base = held(boxes, *STEPS[:1], **told)
    assert (base.reach, [proof.shown for proof in base.proofs]) == (Reach.UNKNOWN, [None])
    assert "Base software" in base.text.text
    both = held(boxes, **told)
    assert (both.reach, [proof.shown for proof in both.proofs]) == (Reach.UNKNOWN, [None, True])


def test_of_what_was_not_seen_before_only_what_is_older_than_the_first_package_is_sure(boxes: dict[str, Box]) -> None:
    was = tuple(HeldBack(name) for name in NODES)
    assert held(boxes, was=was).reach is Reach.REACHED
    boxes["eu-1"].shown = basics("5.5.0", "19.1.8 (1)")
    assert held(boxes, was=was).reach is Reach.UNKNOWN
