"""HTTP over checked connections: faults, limits, cancelling, files."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from assistant.appliance import transport
from assistant.appliance.endpoint import Endpoint
from assistant.appliance.line import Line, Timeouts
from assistant.appliance.pace import Pace
from assistant.appliance.redaction import Redactor
from assistant.appliance.tls import Verifier
from assistant.appliance.transport import Answer, Reader, Writer
from assistant.domain.access import Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import AssistantError, Cancelled, FileTrouble, NotUnderstood, Refused, TimedOut
from assistant.resolving.resolver import Resolver
from tests.appliance.clocks import HandClock
from tests.appliance.conftest import HOST
from tests.appliance.server import Reply, Request, TinyServer

Serve = Callable[..., TinyServer]
Open = Callable[..., Writer]


@pytest.fixture
def cancel() -> Cancel:
    return Cancel()


@pytest.fixture
def writer(trust: Trust, cancel: Cancel) -> Open:
    def opened(server: TinyServer, timeouts: Timeouts | None = None, **more: object) -> Writer:
        verifier = Verifier(Endpoint.of(HOST, Resolver(((HOST, server.address),))), trust)
        return Writer(Line(verifier, cancel, Redactor(), timeouts, writes=True), **more)  # type: ignore[arg-type]

    return opened


def _no_objection(_: Answer) -> None:
    return None


# ── Requests ──────────────────────────────────────────────────────────────────────────────────────


def test_the_name_stands_in_host_and_the_connection_is_closed_after_each_call(serve: Serve, writer: Open) -> None:
    server = serve()
    one = writer(server)
    assert one.get("/a", [("b", "c d&e")]).body == b"hello"
    assert one.get("/a").status == 200
    first = server.requests[0]
    assert first.headers["host"] == HOST
    assert first.headers["connection"] == "close"
    assert first.query == {"b": "c d&e"}
    assert server.handshakes == 2


def test_a_form_is_url_encoded(serve: Serve, writer: Open) -> None:
    server = serve()
    writer(server).post("/f", [("a", "ü"), ("b", "1&2")])
    assert server.requests[0].form == {"a": "ü", "b": "1&2"}
    assert server.requests[0].headers["content-type"] == "application/x-www-form-urlencoded"


def test_files_go_as_multipart_in_large_pieces(serve: Serve, writer: Open, tmp_path: Path) -> None:
    server = serve()
    file = tmp_path / 'up"date.bin'
    file.write_bytes(os.urandom(700_000))
    told: list[tuple[int, int | None]] = []
    writer(server).post_files("/f", [("key", "1")], [("file", file)], progress=lambda *done: told.append(done))
    request = server.requests[0]
    assert file.read_bytes() in request.body
    assert b'filename="up%22date.bin"' in request.body
    assert told[-1] == (len(request.body), len(request.body))


def test_nothing_is_sent_to_another_origin(serve: Serve, writer: Open) -> None:
    server = serve()
    for url in ("https://elsewhere.example.com/?x=1", "https://[bad", "javascript:alert(1)"):
        with pytest.raises(NotUnderstood) as caught:
            writer(server).get(url)
        assert "x=1" not in caught.value.detail
    assert server.handshakes == 0


def test_a_reading_line_refuses_to_write(serve: Serve, trust: Trust) -> None:
    server = serve()
    verifier = Verifier(Endpoint.of(HOST, Resolver(((HOST, server.address),))), trust)
    with pytest.raises(PermissionError):
        Writer(Line(verifier, Cancel(), Redactor(), writes=False)).post("/", [])
    assert server.bytes_seen == b""
    assert not hasattr(Reader, "post")
    assert not hasattr(Reader, "download")


def test_requests_keep_to_the_pace(serve: Serve, writer: Open) -> None:
    clock = HandClock()
    server = serve(lambda _: Reply(b"x", headers={"X-RateLimit-Remaining": "0"}))
    one = writer(server, pace=Pace(clock))
    one.get("/")
    one.get("/")
    assert clock.waits == [1.0]


# ── Faults ────────────────────────────────────────────────────────────────────────────────────────

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort"), NotUnderstood),
        (Reply(raw=CHUNKED + b"5\r\nhello\r\n"), NotUnderstood),
        (Reply(raw=CHUNKED + b"zz\r\n"), NotUnderstood),
        (Reply(raw=b"HTTP/1.1 200 OK\r\n\r\nno end is told", then="reset"), NotUnderstood),
        (Reply(raw=b"SSH-2.0-OpenSSH_9.2\r\n\r\n"), NotUnderstood),
        (Reply(raw=b""), Refused),
        (Reply(raw=b"", then="reset"), Refused),
        (Reply(raw=b"HTTP/1.1 200", then="reset"), Refused),
    ],
    ids=["length", "chunks", "no-chunk", "no-close", "ssh", "nothing", "reset", "half-a-head"],
)
def test_broken_answers_become_errors_of_ours(
    serve: Serve, writer: Open, reply: Reply, error: type[AssistantError]
) -> None:
    with pytest.raises(error) as caught:
        writer(serve(lambda _: reply)).get("/")
    assert caught.value.advice is not None
    assert caught.value.retriable


def test_a_body_that_ends_with_the_connection_is_whole_when_it_ends_properly(serve: Serve, writer: Open) -> None:
    server = serve(lambda _: Reply(raw=b"HTTP/1.0 200 OK\r\n\r\nold style"))
    assert writer(server).get("/").body == b"old style"


def test_silence_times_out(serve: Serve, writer: Open) -> None:
    server = serve(lambda _: Reply(raw=b"", then="stall"))
    with pytest.raises(TimedOut):
        writer(server, Timeouts(read=0.05)).get("/")


def test_an_endless_answer_is_cut(serve: Serve, writer: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "LARGEST", 1000)
    with pytest.raises(NotUnderstood):
        writer(serve(lambda _: Reply(b"x" * 2000))).get("/")


@pytest.mark.parametrize("raw", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome"])
def test_cancel_cuts_a_stalled_server_at_once(serve: Serve, writer: Open, cancel: Cancel, raw: bytes) -> None:
    asked = threading.Event()

    def stall(_: Request) -> Reply:
        asked.set()
        return Reply(raw=raw, then="stall")

    one = writer(serve(stall))
    pressed: list[float] = []

    def press() -> None:
        asked.wait(10)
        pressed.append(time.monotonic())
        cancel.set()

    thread = threading.Thread(target=press)
    thread.start()
    with pytest.raises(Cancelled):
        one.get("/")
    took = time.monotonic() - pressed[0]
    thread.join()
    assert took < 1.0


def test_a_cancelled_connection_is_not_even_dialled(serve: Serve, writer: Open, cancel: Cancel) -> None:
    server = serve()
    cancel.set()
    with pytest.raises(Cancelled):
        writer(server).get("/")
    assert server.handshakes == 0


# ── Files ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_download_is_stored_whole_with_its_sum(serve: Serve, writer: Open, tmp_path: Path) -> None:
    data = os.urandom(400_000)
    one = writer(serve(lambda _: Reply(data, kind="application/octet-stream")))
    told: list[tuple[int, int | None]] = []
    into = tmp_path / "backup.nsb"
    stored = one.download(one.get_request("/f"), into, _no_objection, lambda *done: told.append(done))
    assert into.read_bytes() == data
    assert (stored.path, stored.size, stored.sha256) == (str(into), len(data), hashlib.sha256(data).hexdigest())
    assert told[-1] == (len(data), len(data))
    assert [path.name for path in tmp_path.iterdir()] == ["backup.nsb"]
    assert into.stat().st_mode & 0o077 == 0


def test_without_a_length_the_total_is_unknown_until_the_end(serve: Serve, writer: Open, tmp_path: Path) -> None:
    body = b"".join(b"10000\r\n" + b"y" * 0x10000 + b"\r\n" for _ in range(4)) + b"0\r\n\r\n"
    one = writer(serve(lambda _: Reply(raw=CHUNKED + body)))
    told: list[tuple[int, int | None]] = []
    one.download(one.get_request("/f"), tmp_path / "f", _no_objection, lambda *done: told.append(done))
    assert told[0][1] is None
    assert told[-1] == (4 * 0x10000, 4 * 0x10000)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n" + b"x" * 150_000),
        Reply(raw=CHUNKED + b"20000\r\n" + b"x" * 0x20000 + b"\r\n"),
    ],
)
def test_a_truncated_download_leaves_no_file(serve: Serve, writer: Open, tmp_path: Path, reply: Reply) -> None:
    one = writer(serve(lambda _: reply))
    with pytest.raises(NotUnderstood):
        one.download(one.get_request("/f"), tmp_path / "f", _no_objection)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("length", ["2000000", "2000000, 2000000"])
def test_a_body_ends_where_its_length_says(serve: Serve, writer: Open, tmp_path: Path, length: str) -> None:
    data = os.urandom(2_000_000)
    head = f"HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n".encode()
    one = writer(serve(lambda _: Reply(raw=head + data + b"HTTP/1.1 200 OK\r\n\r\nnot asked for")))
    stored = one.download(one.get_request("/f"), tmp_path / "f", _no_objection)
    assert (stored.size, stored.sha256) == (len(data), hashlib.sha256(data).hexdigest())


def test_an_answer_without_a_body_is_not_waited_for(serve: Serve, writer: Open) -> None:
    one = writer(serve(lambda _: Reply(raw=b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n")))
    assert one.get("/a").body == b""


def test_what_breaks_off_long_after_the_beginning_says_how_much_was_to_come(
    serve: Serve, writer: Open, tmp_path: Path
) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n"
    one = writer(serve(lambda _: Reply(raw=head + b"x" * 2_000_000)))
    with pytest.raises(NotUnderstood) as caught:
        one.download(one.get_request("/f"), tmp_path / "f", _no_objection)
    assert "1000000 bytes to come" in caught.value.detail
    assert list(tmp_path.iterdir()) == []


def test_an_earlier_file_is_never_overwritten(serve: Serve, writer: Open, tmp_path: Path) -> None:
    server = serve()
    one = writer(server)
    into = tmp_path / "backup.nsb"
    into.write_bytes(b"the only good backup")
    with pytest.raises(FileTrouble):
        one.download(one.get_request("/f"), into, _no_objection)
    assert into.read_bytes() == b"the only good backup"
    assert server.handshakes == 0


class _FullDisk:
    """A file on a disk with little room."""

    def __init__(self, file: object) -> None:
        self._file = file
        self._room = 100_000

    def write(self, data: bytes) -> int:
        self._room -= len(data)
        if self._room < 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return self._file.write(data)  # type: ignore[attr-defined, no-any-return]

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


def test_a_full_disk_is_said_to_be_full_and_nothing_is_left(
    serve: Serve, writer: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fdopen
    monkeypatch.setattr("assistant.appliance.files.os.fdopen", lambda *args: _FullDisk(real(*args)))
    one = writer(serve(lambda _: Reply(b"x" * 500_000)))
    with pytest.raises(FileTrouble) as caught:
        one.download(one.get_request("/f"), tmp_path / "f", _no_objection)
    assert caught.value.message.text.startswith("The disk is full")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_a_matter_of_the_file(serve: Serve, writer: Open, tmp_path: Path) -> None:
    one = writer(serve())
    with pytest.raises(FileTrouble):
        one.download(one.get_request("/f"), tmp_path / "no" / "f", _no_objection)


def test_a_missing_file_cannot_be_sent(serve: Serve, writer: Open, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble):
        writer(serve()).post_files("/f", [], [("file", tmp_path / "none")])


def test_cancelling_a_download_leaves_no_file(serve: Serve, writer: Open, cancel: Cancel, tmp_path: Path) -> None:
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 9000000\r\n\r\n" + b"x" * 300_000
    one = writer(serve(lambda _: Reply(raw=raw, then="stall")))
    with pytest.raises(Cancelled):
        one.download(one.get_request("/f"), tmp_path / "f", _no_objection, lambda *_: cancel.set())
    assert list(tmp_path.iterdir()) == []


def test_progress_comes_at_most_about_twenty_times_a_second(
    serve: Serve, writer: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks: Iterator[float] = iter(n * 0.01 for n in range(10_000))
    monkeypatch.setattr("assistant.appliance.files.time.monotonic", lambda: next(ticks))
    one = writer(serve(lambda _: Reply(b"z" * 3_000_000)))
    told: list[tuple[int, int | None]] = []
    one.download(one.get_request("/f"), tmp_path / "f", _no_objection, lambda *done: told.append(done))
    seconds = next(ticks)
    assert 2 <= len(told) <= seconds * 20 + 2


# ── Secrets ───────────────────────────────────────────────────────────────────────────────────────


def test_urls_cookies_and_bad_headers_stay_out_of_logs_and_errors(
    serve: Serve, writer: Open, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "pl4nted-secret"
    server = serve(lambda _: Reply(b"ok", headers={"Set-Cookie": f"session={secret}-cookie"}))
    one = writer(server, cookies=httpx.Cookies())
    with caplog.at_level(logging.DEBUG):
        one.get("/api", [("password", secret)])
        one.get("/api")
        with pytest.raises(NotUnderstood) as caught:
            one.get("/api", headers={"Authorization": f"Bearer {secret}\n"})
    assert f"{secret}-cookie" in server.requests[1].headers["cookie"]
    assert secret not in caplog.text
    assert "/api" in caplog.text
    assert secret not in repr(caught.value) + caught.value.detail + repr(caught.value.__cause__)


def test_the_redactor_knows_how_secrets_travel() -> None:
    redact = Redactor()
    redact.learn("pä ss&w0rd")
    assert "w0rd" not in redact("a=p%C3%A4%20ss%26w0rd b=p%C3%A4+ss%26w0rd c=pä ss&w0rd")
    assert "pä" not in repr(redact)
