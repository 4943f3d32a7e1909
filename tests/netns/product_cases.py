"""The product in real networks: its swaps, its hosts-file test, and its deaths in the middle of either."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from assistant.appliance.tls import DIAL_TIMEOUT
from assistant.domain.question import Question
from assistant.engine import events as ev
from tests.netns.lab import ADDRESSES, LINK, PUBLIC, SHARED, Lab
from tests.netns.product import SPEED, Client, Story, engineer
from tests.netns.reached import named, seen

A, B = ADDRESSES["A"], ADDRESSES["B"]
SITE = "support.example.com"
NAMES = {"shared-ip": SHARED, "nat": PUBLIC}
"""Where the site's name leads to a fixed address, the client knows it by its hosts file."""
LONG = 86_400
"""Seconds for which an answer is remembered: longer than a process needs to start on a busy computer."""
OLD = "this computer's resolver keeps the old answer until about"
OWN = b"# B\xfcro\n127.0.0.1\tlocalhost\n\n10.77.0.99 printer # no line end behind the last line"


@pytest.fixture
def own_lines(hosts_file: Path) -> Iterator[bytes]:
    """What stands in the hosts file, and has to stand there afterwards."""
    before = hosts_file.read_bytes()
    hosts_file.write_bytes(OWN)
    yield OWN
    hosts_file.write_bytes(before)


@pytest.fixture
def ground(network: Callable[..., Lab], hosts_file: Path, own_lines: bytes) -> Callable[..., tuple[Lab, bytes]]:
    """Start a lab whose client knows the site; with what stands in its hosts file."""

    def start(swing: str, **options: Any) -> tuple[Lab, bytes]:
        known = f"{NAMES[swing]} {SITE}\n".encode() if swing in NAMES else b""
        hosts_file.write_bytes(known + own_lines)
        return network(swing, **{"speed": SPEED, "hairpin": True, **options}), known + own_lines

    return start


Ground = Callable[..., tuple[Lab, bytes]]


# ── The whole way ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("swing", "steps", "speed"),
    [("shared-ip", (), 3000), ("dns", ("hosts-test", "swap"), SPEED), ("nat", ("hosts-test", "swap"), SPEED)],
)
def test_b_answers_at_the_sites_name_afterwards(
    ground: Ground, tmp_path: Path, hosts_file: Path, swing: str, steps: tuple[str, ...], speed: float
) -> None:
    """Once a whole upgrade, otherwise the hosts-file test and the swap."""
    lab, before = ground(swing, speed=speed)
    assert named(lab) == "A"
    story = Client.planning(lab, tmp_path, *steps).carry_out()
    assert story.outcome == "done", story.looks("swap")
    assert named(lab) == "B"
    assert story.facts("hosts-test")["addresses"].split(", ")[0] == B
    assert hosts_file.read_bytes() == before


# ── S1 ────────────────────────────────────────────────────────────────────────────────────────────


def test_killed_between_off_and_on(ground: Ground, tmp_path: Path) -> None:
    lab, _ = ground("shared-ip")
    client = Client.planning(lab, tmp_path, "swap")
    with lab.client.inside(), client.process(*client.running) as child:
        lab.site.subscribe(lambda event: _kill(child.pid) if event["kind"] == "shared-ip-disabled" else None)
        child.communicate(timeout=50)
    assert child.returncode == -signal.SIGKILL
    assert "error" in seen(lab), "nobody has the address"

    story = client.carry_out()
    assert story.outcome == "done"
    assert "nobody reaches the site" in story.looks("swap")[0]
    assert named(lab) == "B"
    moved = [effect.kind for effect in lab.site.effects if effect.kind.startswith("shared-ip-")]
    assert moved == ["shared-ip-disabled", "shared-ip-enabled"]


def test_killed_when_the_address_has_moved(ground: Ground, tmp_path: Path) -> None:
    lab, _ = ground("shared-ip")
    client = Client.planning(lab, tmp_path, "swap")
    assert client.started(*client.running, kill_at="swap:acted-unwritten").code == -signal.SIGKILL
    assert named(lab) == "B"
    story = client.carry_out()
    assert (story.outcome, story.asked()) == ("done", [])
    assert [effect.kind for effect in lab.site.effects].count("shared-ip-enabled") == 1


def test_a_neighbour_table_that_is_behind_is_awaited(ground: Ground, tmp_path: Path) -> None:
    """Packets get lost meanwhile, and nobody refuses: each look lasts as long as a dial, and no longer."""
    lab, _ = ground("shared-ip", speed=60)
    client = Client.planning(lab, tmp_path, "swap")
    at_a = lab.boxes["A"].hardware_address(LINK)
    lab.client.ip("neigh", "replace", SHARED, "lladdr", at_a, "dev", LINK, "nud", "permanent")
    moments: list[float] = []

    def heard(story: Story) -> None:
        if isinstance(story.events[-1], ev.Acted):
            moments.append(time.monotonic())
        if story.looks("swap")[-1:] == ["No answer yet. During this step that is expected."] and len(moments) == 1:
            moments.append(time.monotonic())
            lab.client.ip("neigh", "del", SHARED, "dev", LINK)

    assert client.carry_out(heard=heard).outcome == "done"
    acted, silent = moments
    assert silent - acted < 1.8 * DIAL_TIMEOUT
    assert named(lab) == "B"


# ── S2 ────────────────────────────────────────────────────────────────────────────────────────────


def test_old_answers_are_told_as_such_until_their_time_is_up(ground: Ground, tmp_path: Path) -> None:
    lab, _ = ground("dns")
    lab.set_record("A", LONG)
    client = Client.planning(lab, tmp_path, "swap")
    reached: list[str | None] = []
    told: list[str] = []
    change = engineer(lab, _plan(client))

    def does(question: Question) -> None:
        change(question)
        reached.append(named(lab))

    def heard(story: Story) -> None:
        if not told and (looks := story.looks("swap")) and OLD in looks[-1]:
            told.append(looks[-1])
            lab.site.clock.advance(LONG)

    story = client.carry_out(does, heard=heard)
    assert reached == ["A"], "programs go on asking the resolver, which remembers"
    before, *meanwhile, after = list(dict.fromkeys(story.looks("swap")))
    assert "does not lead to 10.77.0.12 yet" in before
    assert meanwhile
    assert all(OLD in text for text in meanwhile)
    assert after == "support.example.com leads to Appliance\N{NO-BREAK SPACE}B"
    assert len(story.looks("swap")) <= 6, "the same thing is told once"
    assert (story.outcome, named(lab)) == ("done", "B")


def test_killed_while_old_answers_are_awaited(ground: Ground, tmp_path: Path) -> None:
    lab, _ = ground("dns")
    lab.set_record("A", LONG)
    client = Client.planning(lab, tmp_path, "swap")
    stopped = client.carry_out(answers={"start.swap": SITE}, default="stop")
    assert (stopped.outcome, stopped.asked()) == ("waiting", ["start.swap", "hand.swap"])
    lab.set_record("B")
    assert client.started(*client.running, kill_at="swap:waiting").code == -signal.SIGKILL

    lab.site.clock.advance(LONG)
    story = client.carry_out(lambda question: None)
    assert (story.outcome, story.asked()) == ("done", [])
    assert named(lab) == "B"


def test_a_line_in_the_hosts_file_is_told_to_be_in_the_way(ground: Ground, tmp_path: Path, hosts_file: Path) -> None:
    lab, own = ground("dns")
    client = Client.planning(lab, tmp_path, "swap")
    hosts_file.write_bytes(f"{A} {SITE}\n".encode() + own)
    lab.site.clock.advance(300)
    told: list[str] = []

    def heard(story: Story) -> None:
        if (looks := story.looks("swap")) and looks[-1].endswith("programs on this computer are still led elsewhere."):
            told.append(looks[-1])
            hosts_file.write_bytes(own)

    assert client.carry_out(heard=heard).outcome == "done"
    assert told
    assert named(lab) == "B"


# ── S3 ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_router_that_does_not_lead_back_in_is_told_of(ground: Ground, tmp_path: Path) -> None:
    """From inside nobody sees the site, neither before nor after: a person says what is to be seen from outside."""
    lab, _ = ground("nat", hairpin=False)
    client = Client.planning(lab, tmp_path, "swap")
    change = engineer(lab, _plan(client))
    answers = {"unseen.swap": "not-reached"}

    def does(question: Question) -> None:
        change(question)
        if question.id == "hand.swap":
            answers["unseen.swap"] = "reached"

    story = client.carry_out(does, answers)
    assert story.outcome == "done", story.asked()
    assert story.asked()[-2:] == ["hand.swap", "unseen.swap"], "at once, not when an hour is over"
    assert all("The router may not let" in text for text in story.briefings("unseen.swap"))
    assert "error" in seen(lab)
    assert named(lab, PUBLIC, lab.remote) == "B"


def test_killed_when_the_translation_was_changed(ground: Ground, tmp_path: Path) -> None:
    lab, _ = ground("nat")
    client = Client.planning(lab, tmp_path, "swap")
    stopped = client.carry_out(answers={"start.swap": SITE}, default="stop")
    assert (stopped.outcome, stopped.asked()) == ("waiting", ["start.swap", "hand.swap"])
    lab.set_nat("B")
    assert client.started(*client.running, kill_at="swap:looked").code == -signal.SIGKILL
    story = client.carry_out(lambda question: None)
    assert (story.outcome, story.asked()) == ("done", [])
    assert [named(lab), named(lab, PUBLIC, lab.remote)] == ["B", "B"]


# ── The hosts-file test ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("point", ["recorded", "half-written", "applied", "half-restored"])
def test_killed_in_the_middle_of_the_hosts_file_test(
    ground: Ground, tmp_path: Path, hosts_file: Path, point: str, expect_log: Callable[..., object]
) -> None:
    if point == "half-restored":
        expect_log("was cut off; putting it right", logger="assistant.hostsfile")
    lab, before = ground("dns")
    client = Client.planning(lab, tmp_path, "hosts-test")
    client.dies(f"hosts:{point}")
    if point == "applied":
        assert named(lab) == "B"
    assert (hosts_file.read_bytes() != before) == (point != "recorded")

    started = client.typing("status", client.run_file, "--lang", "en")
    assert started.code == 5
    assert hosts_file.read_bytes() == before
    assert "The hosts file /etc/hosts is as it was before the test." in started.err
    assert named(lab) == "A"

    assert client.carry_out().outcome == "done"
    assert hosts_file.read_bytes() == before


def test_killed_and_resumed_at_once(ground: Ground, tmp_path: Path, hosts_file: Path) -> None:
    """Without a start in between: the run itself finds what its test left."""
    lab, before = ground("shared-ip")
    client = Client.planning(lab, tmp_path, "hosts-test")
    client.speed = 1
    assert client.started(*client.running, kill_at="hosts:applied").code == -signal.SIGKILL
    assert named(lab) == "B"
    client.speed = SPEED
    story = client.carry_out()
    assert story.looks("hosts-test")[0].startswith("The hosts file of this computer still holds the entry")
    assert story.outcome == "done"
    assert hosts_file.read_bytes() == before


def test_at_the_command_line(ground: Ground, tmp_path: Path, hosts_file: Path) -> None:
    lab, before = ground("dns")
    client = Client.planning(lab, tmp_path)
    file = hosts_file.stat()
    target = ("--host", SITE, "--address", B)
    guid = next(box["guid"] for box in lab.site.appliances if box["name"] == "B")
    check = ("hosts-test", "check", *target, "--ca", str(lab.site.ca_file), "--guid", guid, "--json")

    applied = client.started("hosts-test", "apply", *target, "--json")
    assert (applied.code, applied.document["file"]) == (0, "/etc/hosts")
    assert named(lab) == "B"
    with lab.client.inside():
        checked = client.signed(*check)
    assert checked.code == 0, checked
    assert set(_levels(checked.document).values()) == {"pass"}
    assert client.typing("status", client.run_file).err == "", "it is meant to stand for hours"
    restored = client.started("hosts-test", "restore", "--json")
    assert (restored.code, restored.document["restored"][0]["as_before"]) == (0, True)
    assert hosts_file.read_bytes() == before
    assert (hosts_file.stat().st_ino, hosts_file.stat().st_mode) == (file.st_ino, file.st_mode)
    assert named(lab) == "A"


def _levels(document: dict[str, Any]) -> dict[str, str]:
    return {finding["id"]: finding["level"] for finding in document["computers"][0]["findings"]}


def _plan(client: Client) -> Any:
    from assistant.service.service import Service

    return Service().read_run(client.run_file).plan


def _kill(process: int) -> None:
    os.kill(process, signal.SIGKILL)
