"""Estimates from this site's history: what counts, how wide the range is, and what stays as it was."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from assistant.domain.clients import LetClientsCatchUp, WatchClients
from assistant.domain.history import Lasted, kind_of
from assistant.domain.plan import Ask, BackUpSettings, EstimateSource, InstallPackage, Plan
from assistant.guide.history import ENOUGH, LATEST, usual, with_history
from assistant.guide.schedule import schedule
from tests.guide.material import AT, BASE, SITE_1, SITE_2, plan

MADE = plan(BASE, SITE_1, SITE_2)
INSTALL = "install-base-automatic"
SPANS = st.timedeltas(min_value=timedelta(seconds=1), max_value=timedelta(hours=9))


def past(*minutes: float, kind: str = INSTALL) -> tuple[Lasted, ...]:
    return tuple(Lasted(kind, timedelta(minutes=m), AT + timedelta(days=n)) for n, m in enumerate(minutes))


def base(made: Plan) -> tuple[timedelta, timedelta, EstimateSource]:
    found = made.step("install-base-3.3.2").estimate
    assert found is not None
    return found.low, found.high, found.source


def test_two_of_a_kind_make_a_range_with_a_margin() -> None:
    low, high, source = base(with_history(MADE, past(20, 40)))
    assert (low, high, source) == (timedelta(minutes=16), timedelta(minutes=50), EstimateSource.HISTORY)


def test_one_alone_may_be_chance() -> None:
    assert ENOUGH == 2
    assert with_history(MADE, past(20)) == MADE
    assert with_history(MADE, ()) is MADE


def test_the_latest_count() -> None:
    assert base(with_history(MADE, past(300, *([20] * LATEST))))[1] == timedelta(minutes=25)


def test_other_kinds_say_nothing() -> None:
    made = with_history(MADE, past(5, 6))
    assert made.step("install-bomgar-12.1.4") == MADE.step("install-bomgar-12.1.4")
    assert made.step("backup-1") == MADE.step("backup-1")


def test_slow_ones_are_given_more_patience_and_quick_ones_no_less() -> None:
    before = MADE.step("install-base-3.3.2")
    slow = with_history(MADE, past(170, 200)).step("install-base-3.3.2")
    assert slow.estimate is not None
    assert slow.patience == slow.estimate.high + timedelta(minutes=30), "as much longer as the guides' one"
    assert with_history(MADE, past(2, 3)).step("install-base-3.3.2").patience == before.patience


def test_waits_questions_and_clients_have_no_history() -> None:
    for step in MADE.steps:
        if isinstance(step.action, LetClientsCatchUp | Ask | WatchClients):
            assert kind_of(step.action) is None
    kinds = {kind_of(s.action) for s in MADE.steps if isinstance(s.action, InstallPackage | BackUpSettings)}
    assert kinds == {INSTALL, "install-site-automatic", "backup-with-history"}


def test_a_window_is_as_sure_as_its_least_sure_step() -> None:
    made = schedule(with_history(MADE, past(20, 40)), AT).windows[0]
    assert made.estimate.source is EstimateSource.ASSUMED


def test_only_estimates_and_patience_change() -> None:
    made = with_history(MADE, past(20, 40))
    assert [step.id for step in made.steps] == [step.id for step in MADE.steps]
    assert (made.site, made.choices, made.packages) == (MADE.site, MADE.choices, MADE.packages)


@given(st.lists(SPANS, min_size=ENOUGH, max_size=20))
def test_the_range_holds_what_was_seen_last(took: list[timedelta]) -> None:
    found = usual([Lasted("sync", span, AT + timedelta(days=n)) for n, span in enumerate(took)])
    assert found is not None
    latest = took[-LATEST:]
    assert timedelta() <= found.low <= min(latest) <= max(latest) <= found.high
    assert found.source is EstimateSource.HISTORY


@given(st.lists(st.tuples(SPANS, st.integers(0, 10**8)), max_size=9), st.randoms())
def test_the_order_of_the_files_does_not_matter(seen: list[tuple[timedelta, int]], random: object) -> None:
    many = [Lasted(INSTALL, span, AT + timedelta(seconds=at)) for span, at in seen]
    shuffled = list(many)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    moments = {one.ended for one in many}
    if len(moments) == len(many):
        assert with_history(MADE, many) == with_history(MADE, shuffled)
