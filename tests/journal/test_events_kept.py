"""Every kind of event comes back as it was written."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.domain.message import Label, Message, Param, Size, plain, say
from assistant.domain.secret import Secret
from assistant.domain.value import canonical
from assistant.engine.events import Ended, Event, Finished, Progressed, RunOutcome, StepState
from assistant.journal import RunFile
from assistant.journal.chain import Head, next_entry
from assistant.journal.record import EVENTS, event_of
from tests.journal.material import BEGIN, StillClock, some_events, tamper

moments = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
spans = st.timedeltas(timedelta(0), timedelta(days=300))
numbers = st.floats(allow_nan=False, allow_infinity=False)
words = st.text(max_size=20)


def messages(depth: int = 1) -> st.SearchStrategy[Message]:
    params: st.SearchStrategy[Param] = st.one_of(
        words,
        st.integers(-(2**40), 2**40),
        numbers,
        moments,
        spans,
        st.builds(Size, st.integers(0, 2**50)),
        st.builds(Label, words),
        *([messages(depth - 1)] if depth else []),
    )
    pairs = st.lists(st.tuples(words, params), max_size=3).map(tuple)
    return st.builds(Message, words, words, pairs, st.none() | st.integers(0, 99))


st.register_type_strategy(Message, messages())
st.register_type_strategy(datetime, moments)
st.register_type_strategy(timedelta, spans)
st.register_type_strategy(str, words)
st.register_type_strategy(float, numbers)
kept = [kind for kind in get_args(Event) if kind is not Progressed]


def test_every_kind_is_known() -> None:
    assert set(EVENTS.values()) == set(kept)
    assert len(kept) >= 13


@pytest.mark.parametrize("kind", kept, ids=lambda kind: kind.__name__)
def test_an_event_comes_back_as_it_was(kind: type[Any]) -> None:
    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None)
    @given(st.from_type(kind))
    def there_and_back(event: Any) -> None:
        payload = canonical(event)
        entry = next_entry(Head(0, "0" * 64), event.at.isoformat(), kind.__name__, payload)
        assert event_of(entry) == event
        assert canonical(event_of(entry)) == payload

    there_and_back()


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(st.lists(st.one_of(*map(st.from_type, kept)), max_size=6))
def test_a_run_reads_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, events: list[Event]) -> None:
    from tests.journal.material import ADDRESS, TRUST, plan

    path = tmp_path_factory.mktemp("run") / "one.run"
    with RunFile.create(
        path, address=ADDRESS, trust=TRUST, pins=(), plan=plan(), clock=StillClock(), program="1"
    ) as run:
        for event in events:
            run.append(event)
        assert run.events() == tuple(events)
    assert RunFile.read(path).events == tuple(events)


def test_progress_is_not_kept(create: Callable[..., RunFile]) -> None:
    with create() as run:
        run.append(Progressed(BEGIN, "a.backup", 10, 100))
        assert run.events() == ()
    assert len(RunFile.read(run.path).entries) == 1


def test_a_secret_is_refused_and_leaves_no_trace(create: Callable[..., RunFile]) -> None:
    with create() as run:
        text = say("test", "{word}")(word=Secret("hunter2-hunter2"))  # type: ignore[arg-type]
        with pytest.raises(TypeError):
            run.append(Finished(BEGIN, None, RunOutcome.DONE, text))
        assert run.events() == ()
    assert b"hunter2" not in run.path.read_bytes()


def test_what_is_not_unicode_does_not_stop_a_run(create: Callable[..., RunFile]) -> None:
    with create() as run:
        run.append(Ended(BEGIN, "a.check", StepState.FAILED, plain("back\udcffup")))
    (event,) = RunFile.read(run.path).events
    assert isinstance(event, Ended)
    assert "back\\udcffup" in str(event.text.params)


def test_events_are_there_after_reopening(closed: Path, clock: StillClock) -> None:
    with RunFile.open(closed, owner="tom", clock=clock) as run:
        assert run.events() == some_events(clock)
        run.append(Finished(BEGIN, "a.check", RunOutcome.DONE, plain("Done")))
    assert len(RunFile.read(closed).events) == 6


def test_a_kind_of_a_newer_program_is_kept_as_it_is(closed: Path, clock: StillClock) -> None:
    from contextlib import closing

    from assistant.journal import store, verify

    payload = json.dumps({"$": "Teleported", "at": {"$": "at", "v": BEGIN.isoformat()}, "step": "a.check"})
    with closing(store.open_writing(closed)) as connection, store.transaction(connection):
        store.put(connection, next_entry(store.head(connection, closed), BEGIN.isoformat(), "Teleported", payload))
    assert verify(closed).ok
    record = RunFile.read(closed)
    assert [entry.payload for entry in record.unknown] == [payload]
    assert record.events == some_events(clock)
    with RunFile.open(closed, owner="tom", clock=clock) as run:
        run.append(Finished(BEGIN, None, RunOutcome.DONE, plain("Done")))
    assert verify(closed).ok


@pytest.mark.parametrize("change", [{"$": "Nothing"}, {"extra": 1}, {"state": {"$": "StepState", "v": "melted"}}])
def test_an_event_with_something_new_in_it_is_left_out(change: dict[str, Any]) -> None:
    event = Ended(BEGIN, "a.check", StepState.DONE, plain("Done"))
    payload = json.dumps(json.loads(canonical(event)) | change)
    assert event_of(next_entry(Head(0, "0"), BEGIN.isoformat(), "Ended", payload)) is None


def test_entries_cannot_be_changed_by_accident(closed: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(closed)) as connection:
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute("UPDATE entries SET kind = 'x' WHERE seq = 2")
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute("DELETE FROM entries")
    tamper(closed)
