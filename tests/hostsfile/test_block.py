"""The block in the hosts file: whatever stands there comes back byte for byte."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assistant.hostsfile import block
from assistant.hostsfile.block import BOM
from assistant.hostsfile.errors import NotAnEntry
from assistant.hostsfile.values import HostsEntry, checked_mark

ENTRY = HostsEntry("support.example.test", "192.0.2.11")
MARK = "0f3a5b7c9d1e4f60"
LINE = b"192.0.2.11 support.example.test"

PIECES = st.sampled_from(
    [
        BOM,
        b"\r\n",
        b"\n",
        b"\r",
        b"\0",
        b"127.0.0.1 localhost",
        b"# comment",
        b"# BEGIN upgrade-assistant hosts-test another0run",
        b"# END upgrade-assistant hosts-test another0run",
        b"# BEGIN upgrade-assistant hosts-test " + MARK.encode() + b"x",
        "ü".encode("utf-16-le"),
        b"\xff\xfe",
    ]
)
FILES = st.one_of(st.binary(max_size=300), st.lists(PIECES, max_size=12).map(b"".join))


@given(FILES)
@example(b"")
@example(b"\n")
@example(BOM)
@example(BOM + b"\r\n")
@example("127.0.0.1 localhost\r\n".encode("utf-16"))
def test_what_was_there_comes_back(before: bytes) -> None:
    after = block.insert(before, ENTRY, MARK)
    removal = block.remove(after, MARK)
    assert removal.rest == before
    assert block.intact(removal.removed, ENTRY, MARK)
    assert block.addresses(after, ENTRY.host)[0] == ENTRY.address


@given(FILES, FILES)
def test_what_others_put_before_and_behind_stays(before: bytes, more: bytes) -> None:
    after = block.insert(before, ENTRY, MARK) + more
    assert block.remove(after, MARK).rest == before + more


@given(FILES, st.binary(max_size=40), st.integers(0, 200))
def test_an_altered_block_goes_too(before: bytes, more: bytes, at: int) -> None:
    after = block.insert(before, ENTRY, MARK)
    altered = after[:at] + more + after[at:]
    rest = block.remove(altered, MARK).rest
    assert f"{block.WORDS} {MARK}\n".encode() not in rest


@pytest.mark.parametrize(
    ("before", "line_end"),
    [(b"a\r\nb\n", b"\r\n"), (b"a\nb\r\n", b"\n"), (BOM + b"127.0.0.1 a\r\n", b"\r\n"), (b"no end\n\n", b"\n")],
)
def test_the_block_has_the_files_line_ends_and_stands_behind_a_byte_order_mark(before: bytes, line_end: bytes) -> None:
    after = block.insert(before, ENTRY, MARK)
    bom = BOM if before.startswith(BOM) else b""
    assert after.startswith(bom + b"# BEGIN upgrade-assistant hosts-test " + MARK.encode() + line_end + LINE)
    assert after.endswith(line_end + before.removeprefix(BOM))


def test_a_marker_that_is_gone_leaves_only_lines_that_carry_the_mark() -> None:
    before = b"127.0.0.1 a\n192.0.2.9 b\n"
    one, two, three, *rest = block.insert(before, ENTRY, MARK).splitlines(keepends=True)
    for left in ([one, two], [two, three], [one, three], [three, one], [two], [two, two]):
        removal = block.remove(b"".join([rest[0], *left, rest[1]]), MARK)
        assert removal.rest == before, left
        assert not block.intact(removal.removed, ENTRY, MARK)


def test_an_entry_that_somebody_switched_off_goes_with_its_sign() -> None:
    after = block.insert(BOM + b"127.0.0.1 a\n", ENTRY, MARK).replace(LINE, b"#" + LINE)
    _, two, _, rest = after.splitlines(keepends=True)
    assert block.remove(BOM + two + rest, MARK).rest == BOM + b"127.0.0.1 a\n"


def test_a_sorted_file_loses_only_our_lines() -> None:
    before = b"".join(b"# %03d comment\n" % number for number in range(60)) + b"10.0.0.1 a\n"
    moved = b"# BEGIN upgrade-assistant hosts-test %s\n" % MARK.encode() + before
    moved += b"# END upgrade-assistant hosts-test %s\n" % MARK.encode()
    assert block.remove(moved, MARK).rest == before


def test_two_copies_of_the_block_both_go() -> None:
    once = block.insert(b"x\n", ENTRY, MARK)
    assert block.remove(once + once, MARK).rest == b"x\nx\n"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16"])
def test_a_file_that_an_editor_saved_as_utf16_meanwhile(encoding: str) -> None:
    text = block.insert(b"127.0.0.1 localhost\r\n", ENTRY, MARK).decode()
    assert block.remove(text.encode(encoding), MARK).rest.decode(encoding) == "127.0.0.1 localhost\r\n"


def test_another_runs_block_stays() -> None:
    both = block.insert(block.insert(b"x\n", ENTRY, MARK + "2"), ENTRY, MARK)
    assert block.marks(both) == (MARK, MARK + "2")
    assert block.remove(both, MARK).rest == block.insert(b"x\n", ENTRY, MARK + "2")


def test_entries_are_read_as_systems_read_them() -> None:
    data = (
        BOM + b"192.0.2.1 spoilt.test\n192.0.2.2 A.test b.test # c.test\r\n\t192.0.2.3\tb.test\n"
        b"2001:DB8::5 b.test\nfe80::1%eth0 d.test\nnonsense b.test\n192.0.2.4\0 e.test\n# 192.0.2.5 b.test\n"
        b"192.0.2.6 f.test"
    )
    found = {name: block.addresses(data, f"{name}.test") for name in ("spoilt", "a", "b", "c", "d", "e", "f")}
    assert found == {
        "spoilt": (),
        "a": ("192.0.2.2",),
        "b": ("192.0.2.2", "192.0.2.3", "2001:db8::5"),
        "c": (),
        "d": ("fe80::1",),
        "e": (),
        "f": ("192.0.2.6",),
    }


@pytest.mark.parametrize(
    "host",
    [
        "",
        " ",
        "a b",
        "a\nb",
        "-a.test",
        "a-.test",
        "a..test",
        ".a",
        "192.0.2.1",
        "a.1",
        "localhost",
        "x.localhost",
        "a_b.test",
        "ä.test",
        "A.test",
        "a" * 64,
        "a.test:443",
        "a;b",
        "a'b",
        "$(x)",
        "x#y",
        ".".join(["a" * 60] * 5),
    ],
)
def test_what_is_no_host_name_makes_no_entry(host: str) -> None:
    with pytest.raises(NotAnEntry):
        HostsEntry(host, "192.0.2.11")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "1.2.3",
        "0.0.0.0",  # noqa: S104
        "::",
        "224.0.0.1",
        "fe80::1%eth0",
        "192.0.2.11:443",
        "example.test",
        "1.2.3.4 x",
        "2001:DB8::1",
    ],
)
def test_what_is_no_address_makes_no_entry(address: str) -> None:
    with pytest.raises(NotAnEntry):
        HostsEntry("a.test", address)


def test_what_people_type_is_brought_into_shape() -> None:
    assert HostsEntry.of(" Support.Example.TEST. ", "[2001:DB8::0001]") == HostsEntry(
        "support.example.test", "2001:db8::1"
    )


@pytest.mark.parametrize(
    "mark", ["", "short", "A" * 10, "a b c d e f", "../../etc", "x" * 65, "-abcdefgh", "abcdefg\n"]
)
def test_what_cannot_be_a_mark(mark: str) -> None:
    with pytest.raises(NotAnEntry):
        checked_mark(mark)


@given(st.binary(max_size=60), st.binary(max_size=60), st.integers(0, 120))
def test_a_write_that_was_cut_off_is_known(old: bytes, new: bytes, at: int) -> None:
    short, long = sorted((old, new), key=len)
    if old == new:
        return
    assert block.torn(short + long[len(short) : max(at, len(short) + 1)], old, new) or len(short) == len(long)
    assert block.torn(new[:at] + (old + long[len(old) :])[len(new[:at]) : len(long)], old, new) or len(new) < len(old)


def test_what_others_wrote_is_not_taken_for_a_write_that_was_cut_off() -> None:
    old = b"127.0.0.1 localhost\n10.0.0.1 printer\n"
    new = block.insert(old, ENTRY, MARK)
    for current in (new[:-17], new + b"x", old + b"10.0.0.2 more\n", new.replace(b"printer", b"scanner"), b""):
        assert not block.torn(current, old, new), current
