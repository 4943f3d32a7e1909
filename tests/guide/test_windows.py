"""The windows of one appliance: where they begin and end, what is waited for, and what the numbers say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.clients import LetClientsCatchUp
from assistant.domain.failover import AwaitWindow
from assistant.domain.packages import Package
from assistant.domain.plan import Choices, ClientWay, InstallPackage, Phase, Plan
from assistant.domain.versions import Version
from assistant.domain.windows import Part, after_window, has_windows, in_window, parts, phase_in, window_count
from assistant.guide.schedule import schedule
from assistant.guide.single import plan_single
from tests.guide.material import AT, BASE, BASE_4, SITE_1, SITE_2, SITE_3, package, plan, site

DAY = timedelta(days=1)
CHAIN = (BASE, SITE_1, SITE_2, BASE_4, SITE_3)


def planned(*days: int, chain: tuple[Package, ...] = CHAIN, clients: ClientWay = ClientWay.WAIT) -> Plan:
    moments = tuple(AT + day * DAY for day in days)
    return plan_single(site(), Choices(Version((12, 3, 0)), clients=clients, windows=moments), chain)


def test_each_wait_for_the_clients_ends_a_window() -> None:
    made = plan(*CHAIN)
    assert window_count(made) == 3
    assert [(s.id, s.window) for s in made.steps if isinstance(s.action, InstallPackage)] == [
        ("install-base-3.3.2", 1),
        ("install-bomgar-12.1.4", 1),
        ("install-bomgar-12.2.0", 2),
        ("install-base-4.0.0", 3),
        ("install-bomgar-12.3.0", 3),
    ]
    assert {s.window for s in made.steps if isinstance(s.action, LetClientsCatchUp)} == {0}
    assert {s.window for s in made.steps if s.phase in (Phase.VERIFY, Phase.CLIENTS)} == {3}
    assert not any(isinstance(s.action, AwaitWindow) for s in made.steps), "each begins when a person says so"


def test_the_parts_follow_one_another() -> None:
    where = parts(plan(*CHAIN))
    order = list(dict.fromkeys(part.value for part in where.values()))
    assert order == ["before", "window-1", "between", "window-2", "between-2", "window-3"]
    assert where["wait-bomgar-12.2.0"] is after_window(2)
    assert where["install-base-4.0.0"] is in_window(3)
    assert phase_in(after_window(2), Phase.UPGRADE) is None
    assert (Part.FIRST.window, Part.BETWEEN.window, Part.BEFORE.window) == (1, None, None)


def test_a_planned_window_is_waited_for_after_the_clients() -> None:
    made = planned(1, 3, 5)
    ids = [step.id for step in made.steps]
    assert ids.index("certificate-export") < ids.index("window-1") < ids.index("check-for-updates")
    assert ids.index("wait-bomgar-12.1.4") + 1 == ids.index("window-2")
    assert ids.index("wait-bomgar-12.2.0") + 1 == ids.index("window-3")
    assert [s.action.window for s in made.steps if isinstance(s.action, AwaitWindow)] == [1, 2, 3]
    assert all(s.phase is Phase.UPGRADE for s in made.steps if isinstance(s.action, AwaitWindow)), "no backup waits"


def test_the_first_may_be_planned_alone() -> None:
    ids = [step.id for step in planned(1).steps]
    assert "window-1" in ids
    assert "window-2" not in ids


def test_one_window_can_be_planned() -> None:
    made = planned(1, chain=(BASE, SITE_2))
    assert not has_windows(made)
    assert parts(made) == {}
    assert "window-1" in [step.id for step in made.steps]


def test_without_waits_there_is_one_window() -> None:
    made = planned(1, 2, clients=ClientWay.REINSTALL)
    assert window_count(made) == 1
    assert made.choices.windows == (AT + DAY,), "moments of windows that there are not are no choice"


@given(st.integers(1, 12), st.integers(0, 14))
def test_windows_and_ids_stay_consistent(sites: int, moments: int) -> None:
    chain = tuple(package(f"Bomgar 12.{n}.0") for n in range(1, sites + 1))
    made = planned(*range(1, moments + 1), chain=chain)
    assert window_count(made) == sites
    ids = [step.id for step in made.steps]
    assert len(ids) == len(set(ids))
    seen = [step.window for step in made.steps if step.window]
    assert seen == sorted(seen)
    waits = [step for step in made.steps if isinstance(step.action, AwaitWindow)]
    assert [(step.id, step.action.window) for step in waits] == [  # type: ignore[union-attr]
        (f"window-{n}", n) for n in range(1, min(sites, moments) + 1)
    ]
    assert all(after.needs == (before.id,) for before, after in zip(made.steps, made.steps[1:], strict=False))


@pytest.mark.parametrize("days", [(), (1,), (1, 3, 5)])
def test_moments_change_nothing_but_the_waits_for_them(days: tuple[int, ...]) -> None:
    def bare(made: Plan) -> list[tuple[str, int]]:
        return [(s.id, s.window) for s in made.steps if not isinstance(s.action, AwaitWindow)]

    assert bare(planned(*days)) == bare(plan(*CHAIN))


def test_a_window_across_a_change_of_clocks_lasts_as_long_as_any() -> None:
    """In Chicago the hour after two is left out on 8 March 2026."""
    begin = datetime(2026, 3, 8, 1, 30, tzinfo=ZoneInfo("America/Chicago"))
    made = plan_single(site(), Choices(Version((12, 1, 4)), windows=(begin,)), (BASE, SITE_1))
    (window,) = schedule(made, begin - DAY).windows
    assert window.latest_end is not None
    assert window.latest_end - begin.astimezone(UTC) == window.estimate.high
