"""A change of the file is found, at the very entry."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.journal import Damaged, RunFile, verify
from tests.journal.material import PINS, StillClock, plan, some_events, step, tamper


def test_a_sound_file_verifies(closed: Path) -> None:
    found = verify(closed)
    assert (found.ok, found.entries, found.first_bad_seq) == (True, 6, None)
    assert found.seal == RunFile.read(closed).seal


def test_verifying_while_somebody_writes(create: Callable[..., RunFile], clock: StillClock) -> None:
    with create() as run:
        for event in some_events(clock):
            run.append(event)
            assert verify(run.path).ok


@pytest.mark.parametrize("seq", range(1, 7))
@pytest.mark.parametrize("column", ["payload", "at", "kind", "hash"])
def test_a_changed_entry_is_named(closed: Path, seq: int, column: str) -> None:
    tamper(closed, f"UPDATE entries SET {column} = {column} || 'x' WHERE seq = ?", seq)  # noqa: S608
    found = verify(closed)
    assert (found.ok, found.first_bad_seq) == (False, seq)
    assert dict(found.reason.params) == {"number": seq}


@pytest.mark.parametrize("seq", range(1, 7))
def test_a_missing_entry_is_named(closed: Path, seq: int) -> None:
    tamper(closed, "DELETE FROM entries WHERE seq = ?", seq)
    assert verify(closed).first_bad_seq == seq


def test_two_exchanged_entries_are_found(closed: Path) -> None:
    for here, there in ((3, 100), (4, 3), (100, 4)):
        tamper(closed, "UPDATE entries SET seq = ? WHERE seq = ?", there, here)
    assert verify(closed).first_bad_seq == 3


def test_an_added_entry_is_found(closed: Path) -> None:
    tamper(closed, "INSERT INTO entries SELECT 7, at, kind, payload, prev, hash FROM entries WHERE seq = 6")
    assert verify(closed).first_bad_seq == 7


def test_an_entry_with_a_new_hash_of_its_own_breaks_the_next(closed: Path) -> None:
    from assistant.journal.chain import link

    record = RunFile.read(closed)
    entry = record.entries[3]
    forged = entry.payload.replace("a.check", "a.chick")
    new = link(entry.prev.encode(), entry.seq, entry.at.encode(), entry.kind.encode(), forged.encode())
    tamper(closed, "UPDATE entries SET payload = ?, hash = ? WHERE seq = 4", forged, new)
    assert verify(closed).first_bad_seq == 5


def test_the_last_entry_with_a_new_hash_of_its_own_is_found(closed: Path) -> None:
    from assistant.journal.chain import link

    entry = RunFile.read(closed).entries[-1]
    new = link(entry.prev.encode(), entry.seq, entry.at.encode(), entry.kind.encode(), b"{}")
    tamper(closed, "UPDATE entries SET payload = '{}', hash = ? WHERE seq = 6", new)
    assert verify(closed).first_bad_seq == 6


@pytest.mark.parametrize("key", ["run", "digest"])
def test_the_chain_belongs_to_its_run_and_plan(closed: Path, key: str) -> None:
    tamper(closed, "UPDATE meta SET value = 'another' WHERE key = ?", key)
    assert verify(closed).first_bad_seq == 1


def test_a_changed_file_is_not_gone_on_with(closed: Path, clock: StillClock) -> None:
    tamper(closed, "UPDATE entries SET payload = '{}' WHERE seq = 3")
    with pytest.raises(Damaged) as told:
        RunFile.open(closed, owner="tom", clock=clock)
    assert told.value.detail == "entry 3 of 6"
    assert told.value.advice is not None
    with pytest.raises(Damaged):
        RunFile.read(closed)


def test_a_flipped_bit_is_found_wherever_a_payload_lies(closed: Path, tmp_path: Path) -> None:
    sound = closed.read_bytes()
    for mark, seq in ((b"Nothing yet", 4), (b"Pressed", 6)):
        bad = bytearray(sound)
        bad[sound.rindex(mark)] ^= 0x80  # no longer UTF-8
        copy = tmp_path / f"{seq}.run"
        copy.write_bytes(bad)
        assert verify(copy).first_bad_seq == seq


def test_everything_that_decides_is_in_the_chain(create: Callable[..., RunFile]) -> None:
    with create(pins=()) as run:
        run.set_pins(PINS)
        run.set_pins(PINS)
        run.replace_plan(plan(step("a.check")), plan().steps[0].name)
    assert [entry.kind for entry in RunFile.read(run.path).entries] == ["created", "pins", "plan"]
    tamper(run.path, "UPDATE entries SET payload = replace(payload, ?, ?) WHERE kind = 'pins'", "cd" * 32, "ce" * 32)
    assert verify(run.path).first_bad_seq == 2
