"""``simulate``: what it prints, when it ends."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from assistant.simulator import UnknownScenario
from assistant.simulator.command import serve
from tests.support.waiting import until


class Output(io.StringIO):
    """Counts what was flushed."""

    flushed = ""

    def flush(self) -> None:
        super().flush()
        self.flushed = self.getvalue()

    @property
    def lines(self) -> list[str]:
        return self.flushed.splitlines()


@contextmanager
def serving(scenario: str = "single", **options: object) -> Iterator[Output]:
    out, stop, codes = Output(), threading.Event(), []
    run: Callable[[], None] = lambda: codes.append(serve(scenario, out=out, stop=stop, **options))  # type: ignore[arg-type] # noqa: E731
    thread = threading.Thread(target=run)
    thread.start()
    try:
        until(lambda: out.lines, "the first line")
        yield out
    finally:
        stop.set()
        thread.join(10)
    assert codes == [0]


def test_the_first_line_is_the_document_and_events_follow() -> None:
    """experience.md: ``simulate --json``."""
    with serving(json=True, speed=10_000, faults=["reboot-loop"]) as out:
        document = json.loads(out.lines[0])
        assert document["schema"] == "simulate/1"
        assert len(out.lines) == 1


def test_events_are_lines_of_json() -> None:
    import ssl
    import urllib.request

    with serving(json=True) as out:
        document = json.loads(out.lines[0])
        (address,) = document["resolve"].values()
        login = f"username={document['api']['client_id']}&password={document['api']['client_secret']}"
        context = ssl.create_default_context(cafile=document["ca_file"])
        with urllib.request.urlopen(f"https://{address}/api/backup?{login}", context=context) as answer:
            assert answer.read()
        event = json.loads(until(lambda: out.lines[1:], "the event")[0])
        assert event["kind"] == "backup-downloaded"
        assert event["schema"] == "simulate-event/1"


def test_without_json_it_is_a_text_for_people() -> None:
    with serving(edition="beyondtrust-19", console_language="de") as out:
        text = out.flushed
        for word in ("support.example.com", "127.0.0.10:", "127.0.0.11:", "/login", "/appliance", "19.2.2", "Ctrl+C"):
            assert word in text
    assert out.lines[-1] == "Stopped."


@pytest.mark.parametrize("swing", ["shared-ip", "dns", "nat"])
def test_a_pair_comes_with_the_way_to_its_other_appliance(swing: str) -> None:
    with serving("failover", json=True, speed=0, swing=swing) as out:
        document = json.loads(out.lines[0])
        assert document["swing"] == swing
        assert document["desk"].startswith("http://")


def test_people_are_told_the_way_too() -> None:
    with serving("failover", speed=0, swing="dns") as out:
        for word in ("127.0.0.11:", "127.0.0.12:", "127.0.0.61:", "127.0.0.63:", "http://127.0.0.60:", "dns"):
            assert word in out.flushed


def test_unknown_names_are_told_before_anything_starts() -> None:
    with pytest.raises(UnknownScenario, match="single"):
        serve("moon", out=io.StringIO(), stop=threading.Event())
