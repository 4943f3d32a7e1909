"""What a scan meets in the wild: nothing is changed, nothing hangs, and what was not read is told."""

from __future__ import annotations

import hashlib
import os
import socket
import struct
import sys
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.integration import walking
from assistant.integration.scanning import MOST_OF_A_FILE, scan
from assistant.integration.values import Code, Found, Moved, Why
from tests.integration.books import packed, workbook

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX file system")
LINE = "n = int(lsid)\n"


def whys(found: Found) -> dict[str, Why]:
    return {Path(one.file).name: one.why for one in found.passed}


def lines(found: Found) -> list[int]:
    return [one.line for one in found.places]


def test_nothing_is_changed(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "a.py").write_text(LINE)
    (tmp_path / "deep" / "er" / "b.xml").write_text("<session_list><session lsid='1'/></session_list>")
    workbook(tmp_path / "c.xlsx", [["LSID"], [17]])

    def state() -> dict[str, tuple[int, int, int, str]]:
        found = {}
        for path in sorted(tmp_path.rglob("*")):
            one = path.stat()
            content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
            found[str(path)] = (one.st_mtime_ns, one.st_size, one.st_mode, content)
        return found

    before = state()
    assert len(scan([tmp_path]).places) == 4
    assert state() == before


@POSIX
def test_files_are_opened_for_reading_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.py").write_text(LINE)
    workbook(tmp_path / "c.xlsx", [["LSID"], [17]])
    flags: list[int] = []
    real = os.open

    def noted(path: str, flag: int, *more: int) -> int:
        flags.append(flag)
        return real(path, flag, *more)

    monkeypatch.setattr(os, "open", noted)
    scan([tmp_path])
    assert len(flags) == 2
    assert not any(flag & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND) for flag in flags)


@POSIX
def test_links_are_told_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "secret.py").write_text(LINE)
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "loop").symlink_to(tree)
    (tree / "away").symlink_to(tmp_path / "out")
    (tree / "file.py").symlink_to(tmp_path / "out" / "secret.py")
    (tree / "broken").symlink_to("nowhere")
    found = scan([tree])
    assert found.places == []
    assert whys(found) == dict.fromkeys(("loop", "away", "file.py", "broken"), Why.LINK)
    assert not found.incomplete


@POSIX
def test_a_link_that_a_person_names_is_meant(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.py").write_text(LINE)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert len(scan([tmp_path / "link"]).places) == 1


@POSIX
def test_pipes_sockets_and_devices_are_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    with socket.socket(socket.AF_UNIX) as listening:
        at = Path.cwd()
        os.chdir(tmp_path)
        try:
            listening.bind("socket.py")
        finally:
            os.chdir(at)
        found = scan([tmp_path, Path("/dev/zero")])
    assert set(whys(found)) == {"pipe.py", "socket.py", "zero"}
    assert set(whys(found).values()) == {Why.SPECIAL}


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root reads everything")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(LINE)
    (tmp_path / "a.py").chmod(0)
    (tmp_path / "closed").mkdir(mode=0)
    try:
        found = scan([tmp_path])
        assert whys(found) == {"a.py": Why.UNREADABLE, "closed": Why.UNREADABLE}
        assert found.incomplete
    finally:
        (tmp_path / "closed").chmod(0o700)


def test_a_file_that_fails_while_it_is_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.py").write_text(LINE)
    (tmp_path / "b.py").write_text(LINE)
    real = os.read
    failed: list[int] = []

    def once(number: int, count: int) -> bytes:
        if not failed:
            failed.append(number)
            raise OSError(5, "Input/output error")
        return real(number, count)

    monkeypatch.setattr(os, "read", once)
    found = scan([tmp_path])
    assert [(Path(one.file).name, one.why, one.detail) for one in found.passed] == [
        ("a.py", Why.UNREADABLE, "Input/output error")
    ]
    assert [Path(one.file).name for one in found.places] == ["b.py"]


def test_a_path_that_is_gone_is_told(tmp_path: Path) -> None:
    found = scan([tmp_path / "nowhere"])
    assert whys(found) == {"nowhere": Why.UNREADABLE}


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_encodings(encoding: str, tmp_path: Path) -> None:
    text = "# Größe – gelesen\n" if encoding not in ("latin-1",) else "# Größe\n"
    (tmp_path / "a.py").write_bytes((text + "grösse = int(lsid)\n").encode(encoding))
    (tmp_path / "b.csv").write_bytes("Größe;LSID\n1;17\n".encode(encoding))
    (tmp_path / "c.xml").write_bytes(b"")
    found = scan([tmp_path])
    assert [(one.line, one.column, one.code) for one in found.places] == [(2, 14, Code.PARSED), (2, 2, Code.COLUMN)]
    assert found.places[0].excerpt == "grösse = int(lsid)"


def test_xml_in_utf_16(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(
        '<?xml version="1.0" encoding="utf-16"?>\n<session_list>\n<session lsid="1"/></session_list>', encoding="utf-16"
    )
    assert [(one.line, one.code) for one in scan([tmp_path]).places] == [(2, Code.SAMPLE_ROOT), (3, Code.SAMPLE_LSID)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(end.join(["a = 1", "", "int(lsid)", "b = 2", "int(lsid)"]).encode())
    assert lines(scan([tmp_path])) == [3, 5]


def test_binaries_are_counted_and_left_and_told_where_the_name_promises_code(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(bytes(range(256)) * 40 + b"int(lsid)")
    (tmp_path / "b.dll").write_bytes(os.urandom(20000) + b"int(lsid)")
    found = scan([tmp_path])
    assert found.places == []
    assert (found.counts.files, found.counts.binary) == (2, 1)
    assert whys(found) == {"a.py": Why.DAMAGED}


def test_a_line_of_nothing_but_names_is_left_and_told(tmp_path: Path) -> None:
    """However long it is: half a million names are not looked at one by one."""
    (tmp_path / "a.js").write_text("lsid;" * 500_000 + "\nx=parseInt(s.lsid,10);\n")
    found = scan([tmp_path])
    assert [one.line for one in found.places] == [2]
    assert whys(found) == {"a.js": Why.TOO_LONG}


def test_ten_thousand_paths_are_put_in_order_at_once(tmp_path: Path) -> None:
    """As a shell hands them over for ``*``; compared with one another they would take half a minute."""
    begun = time.process_time()
    kept = walking.roots([tmp_path / str(number) for number in range(10_000)] + [tmp_path / "7" / "b"])
    assert len(kept) == 10_000
    assert time.process_time() - begun < 5


@pytest.mark.timeout(120)
def test_a_line_of_50_mb(tmp_path: Path) -> None:
    filler = "function a(b){return b};" * 1000
    with (tmp_path / "min.js").open("w") as file:
        for number in range(2100):
            file.write(filler)
            if number % 700 == 0:
                file.write("x=parseInt(s.lsid,10);")
    size = (tmp_path / "min.js").stat().st_size
    assert size > 50 * 1000 * 1000
    tracemalloc.start()
    try:
        found = scan([tmp_path])
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 16 << 20
    assert [(one.line, one.column) for one in found.places] == [
        (1, len(filler) * (n * 700 + 1) + n * 22 + 14) for n in range(3)
    ]
    assert all(len(one.excerpt) < 200 for one in found.places)


@pytest.mark.parametrize("at", range(65536 - 530, 65536 + 30, 7))
def test_nothing_is_lost_or_doubled_where_a_long_line_is_cut(at: int, tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text(" " * at + "x=parseInt(s.lsid,10);" + " " * 70_000)
    assert [one.column for one in scan([tmp_path]).places] == [at + 14]


def test_a_line_full_of_names_comes_to_an_end(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text("int(lsid)," * 400_000)
    found = scan([tmp_path])
    assert len(found.places) == MOST_OF_A_FILE
    assert whys(found) == {"a.js": Why.TOO_MANY}


def bomb(levels: int = 9) -> str:
    entities = '<!ENTITY a0 "lsid">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, levels))
    return f"<?xml version='1.0'?><!DOCTYPE x [{entities}]><session_list>&a{levels - 1};</session_list>"


@pytest.mark.parametrize(
    "text",
    [
        bomb(),
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><session_list>&e;</session_list>',
        '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://127.0.0.1:9/x.dtd"> %e;]><session_list/>',
    ],
)
def test_xml_bombs_are_refused_and_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(text)
    found = scan([tmp_path])
    assert whys(found) == {"a.xml": Why.ENTITIES}
    assert found.incomplete


def test_xml_that_is_none_is_read_as_text(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text('<session_list>\n<session lsid="1">\n<lseq>1</lseq>\n')
    assert [(one.line, one.code) for one in scan([tmp_path]).places] == [(1, Code.SAMPLE_ROOT), (2, Code.SAMPLE_LSID)]


@pytest.mark.parametrize("text", ['<session_list a="' + "x" * (20 << 20) + '"/>', "<session_list>" * 3000])
def test_xml_that_would_fill_the_memory_is_left(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text(text)
    assert whys(scan([tmp_path])) == {"a.xml": Why.TOO_LONG}


SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w") as part:
            part.write(SHEET.encode())
            for _ in range(100):
                part.write(b" " * (1 << 20))
            part.write(b"</sheetData></worksheet>")
    assert whys(scan([tmp_path])) == {"a.xlsx": Why.BOMB}


def test_an_archive_of_a_million_parts_is_refused_before_its_list_is_read(tmp_path: Path) -> None:
    file = workbook(tmp_path / "a.xlsx", [["LSID"], [17]])
    data = bytearray(file.read_bytes())
    at = data.rfind(b"PK\x05\x06")
    data[at + 8 : at + 12] = struct.pack("<HH", 60000, 60000)
    file.write_bytes(data)
    assert whys(scan([tmp_path])) == {"a.xlsx": Why.BOMB}


def test_workbooks_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "text.xlsx").write_text("LSID\n17\n")
    (tmp_path / "locked.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    packed(tmp_path / "empty.xlsx", {"a": "b"})
    packed(tmp_path / "entity.xlsx", {"xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>'})
    whole = workbook(tmp_path / "cut.xlsx", [["LSID"], [17]]).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0")
    assert whys(scan([tmp_path])) == {
        "text.xlsx": Why.DAMAGED,
        "locked.xlsx": Why.LOCKED,
        "empty.xlsx": Why.DAMAGED,
        "entity.xlsx": Why.ENTITIES,
        "cut.xlsx": Why.DAMAGED,
        "old.xls": Why.BINARY_FORMAT,
    }


@POSIX
def test_names_that_are_no_utf_8_and_names_that_play_tricks(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.py"))).write_text(LINE)
    (tmp_path / "a\x1b[31m\n.py").write_text(LINE)
    (tmp_path / "b\u202ecod.py").write_text(LINE)
    names = sorted(one.file.rpartition("/")[2] for one in scan([tmp_path]).places)
    assert names == sorted(["\\xff\\xfe.py", "a\\x1b[31m\\x0a.py", "b\\u202ecod.py"])
    for name in names:
        name.encode()


@POSIX
def test_folders_that_are_very_deep(tmp_path: Path) -> None:
    at = os.open(tmp_path, os.O_RDONLY)
    for _ in range(300):
        os.mkdir("d" * 20, dir_fd=at)
        deeper = os.open("d" * 20, os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = deeper
    os.close(at)
    (tmp_path / "z.py").write_text(LINE)
    found = scan([tmp_path])
    assert len(found.places) == 1
    assert [one.why for one in found.passed] == [Why.UNREADABLE]


def test_control_characters_are_shown(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("\tn = int(lsid) \x1b[31m\u202e\n")
    (found,) = scan([tmp_path]).places
    assert found.excerpt == "n = int(lsid) \\x1b[31m\\u202e"


def test_overlapping_paths_are_read_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.py").write_text(LINE)
    found = scan([tmp_path / "in", tmp_path, tmp_path / "in" / "a.py"])
    assert (len(found.places), found.counts.files) == (1, 1)
    (tmp_path / "in-other").mkdir()
    assert len(walking.roots([tmp_path / "in", tmp_path / "in-other", tmp_path / "in" / "a.py"])) == 2


def test_it_stops_at_any_moment(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number}.py").write_text(LINE * 50)

    class Stops(Cancel):
        def __init__(self, after: int) -> None:
            super().__init__()
            self._left = after

        def check(self) -> None:
            self._left -= 1
            if self._left <= 0:
                self.set()
            super().check()

    for after in range(1, 60, 3):
        with pytest.raises(Cancelled):
            scan([tmp_path], Stops(after))


def test_progress_is_true(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number}.py").write_text(LINE * number)
    size = sum(path.stat().st_size for path in tmp_path.iterdir())
    told: list[Moved] = []
    scan([tmp_path], progress=told.append)
    last = told[-1]
    assert (last.files, last.files_total, last.bytes, last.bytes_total) == (30, 30, size, size)
    done = [(one.files, one.bytes) for one in told if one.files_total is not None]
    assert done == sorted(done)
    assert all(one.bytes <= (one.bytes_total or 0) for one in told if one.bytes_total is not None)


def test_a_csv_with_too_long_a_row_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("LSID,x\n17," + "y" * 100_000 + "\n")
    assert whys(scan([tmp_path])) == {"a.csv": Why.TOO_LONG}
