"""Planted secrets must not be found again: not in the log, not in a report's text, not in a support bundle."""

from __future__ import annotations

import base64
import json
import logging
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from html import escape
from io import StringIO
from pathlib import Path
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant import logs

SECRET = 'pâss "w&rd</ä+ %/1'
KEY = """-----BEGIN RSA PRIVATE KEY-----
MIIEowIBAAKCAQEAplanted0planted0planted0planted0planted0planted0
cHJpdmF0ZWtleXByaXZhdGVrZXlwcml2YXRla2V5cHJpdmF0ZWtleXByaXZhdGU=
-----END RSA PRIVATE KEY-----"""


@pytest.fixture(autouse=True)
def _clean() -> Iterator[None]:
    yield
    logs.close()
    logs.forget()


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    logs.forget()  # what other tests registered may be a word that stands here, too
    return logs.setup(tmp_path, logging.DEBUG)


def test_a_registered_secret_is_hidden_in_every_spelling() -> None:
    logs.register(SECRET)
    spellings = [
        SECRET,
        quote(SECRET),
        quote_plus(SECRET),
        urlencode({"x": SECRET}),
        json.dumps({"x": SECRET}),
        json.dumps({"x": SECRET}, ensure_ascii=False),
        escape(SECRET),
        repr({"x": SECRET}),
        base64.b64encode(SECRET.encode()).decode(),
    ]
    for spelling in spellings:
        redacted = logs.redact(f"before {spelling} after")
        assert "w&rd" not in redacted
        assert "rd%3C" not in redacted
        assert base64.b64encode(SECRET.encode()).decode().rstrip("=") not in redacted
        assert redacted.startswith("before ")
        assert redacted.endswith(" after")
        assert logs.HIDDEN in redacted


@given(st.text(min_size=3).filter(lambda text: text.strip() and text not in logs.HIDDEN))
def test_whatever_is_registered_is_gone(secret: str) -> None:
    redactor = logs.Redactor()
    redactor.register(secret)
    assert secret not in redactor.redact(f"<{secret}> {secret}").replace(logs.HIDDEN, "")


@given(st.text())
def test_redacting_twice_is_redacting_once(text: str) -> None:
    assert logs.redact(logs.redact(text)) == logs.redact(text)


def test_lines_of_a_registered_key_are_hidden_one_by_one() -> None:
    logs.register(KEY)
    for line in KEY.splitlines()[1:-1]:
        assert line not in logs.redact(f"read {line}")


@pytest.mark.parametrize(
    "text",
    [
        "GET / HTTP/1.1\r\nAuthorization: Bearer planted0token\r\nHost: a",
        "{'authorization': 'Basic planted0'}",
        "[(b'Authorization', b'Bearer planted0')]",
        "headers: Proxy-Authorization=Basic planted0",
        "Set-Cookie: session=planted0; HttpOnly",
        "{'cookie': 'session=planted0'}",
        "token was Bearer planted0planted0.x_y",
        "https://support.example.com/api/command?username=me&password=planted0&action=get_api_info",
        "grant_type=client_credentials&client_secret=planted0",
        'client_secret="planted0 planted0"',
        '{"access_token": "planted0", "token_type": "Bearer"}',
        '{"api": {"client_secret":"plant\\"ed0 planted0"}}',
        "{'backup_password': 'planted0', 'key_passphrase': None}",
        "<password>planted0</password>",
        "https://admin:planted0@support.example.com/login",
        KEY.replace("RSA PRIVATE", "ENCRYPTED PRIVATE"),
        KEY.replace("-----END RSA PRIVATE KEY-----", "").strip(),
    ],
)
def test_secrets_are_known_by_their_shape(text: str) -> None:
    redacted = logs.redact(text)
    assert "planted0" not in redacted
    assert 'ed0"' not in redacted
    assert logs.HIDDEN in redacted


@pytest.mark.parametrize(
    "text",
    [
        "The password is wrong. Sign in again.",
        "https://support.example.com:443/api/command?action=get_api_info&when=now",
        '{"site": "support.example.com", "role": "primary"}',
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        "Setting the backup password: done",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert logs.redact(text) == text


def test_what_stands_beside_a_secret_stays() -> None:
    redacted = logs.redact("POST /token?client_secret=abcdef&scope=all Host: a")
    assert redacted == f"POST /token?client_secret={logs.HIDDEN}&scope=all Host: a"


def test_a_very_short_secret_does_not_blank_everything() -> None:
    logs.register("", "ab")
    assert logs.redact("about a cab") == "about a cab"


def test_the_log_holds_no_secret_not_even_in_a_traceback(log_file: Path) -> None:
    logs.register("planted0planted")
    log = logging.getLogger("assistant.appliance")
    log.info("signing in with %s", "planted0planted")
    try:
        raise ValueError("planted0planted was refused")
    except ValueError:
        log.info("failed", exc_info=True, stack_info=True)
    text = log_file.read_text(encoding="utf-8")
    assert "planted0" not in text
    assert f"signing in with {logs.HIDDEN}" in text
    assert f"ValueError: {logs.HIDDEN} was refused" in text


def test_a_line_says_when_in_utc_who_and_in_which_thread(log_file: Path) -> None:
    thread = threading.Thread(target=lambda: logging.getLogger("assistant.x").info("here"), name="lane A")
    thread.start()
    thread.join()
    line = log_file.read_text(encoding="utf-8").splitlines()[-1]
    assert line.endswith("+00:00 INFO    assistant.x [lane A] here")


def test_the_echo_is_redacted_too(tmp_path: Path) -> None:
    echo = StringIO()
    logs.setup(tmp_path, echo=echo)
    logging.getLogger("assistant").info("password=planted0")
    assert f"password={logs.HIDDEN}" in echo.getvalue()


def test_what_talks_too_much_is_kept_quiet(log_file: Path) -> None:
    logging.getLogger("httpx").info("HTTP Request: GET https://a/?x=1")
    logging.getLogger("httpcore.http11").debug("send_request_headers")
    logging.getLogger("assistant").info("end")
    text = log_file.read_text(encoding="utf-8")
    assert "send_request_headers" not in text
    assert "HTTP Request" not in text


def test_the_log_rotates_and_old_parts_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "LARGEST", 2000)
    file = logs.setup(tmp_path)
    for number in range(40):
        logging.getLogger("assistant").info("line %d of many: %s", number, "x" * 400)
    parts = sorted(part.name for part in tmp_path.iterdir())
    assert parts == [file.name, *(f"{file.name}.{n}" for n in range(1, 6))]
    assert all(part.stat().st_size <= 2000 for part in tmp_path.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_only_its_owner_reads_the_log(log_file: Path) -> None:
    logging.getLogger("assistant").info("line")
    assert log_file.stat().st_mode & 0o077 == 0


def test_a_log_that_cannot_be_written_is_told_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "upgrade-assistant.log").mkdir()
    logs.setup(tmp_path)
    logging.getLogger("assistant").info("one")
    logging.getLogger("assistant").info("two")
    assert capsys.readouterr().err.count("cannot be written") == 1


def test_setting_up_again_and_closing_leave_nothing(tmp_path: Path) -> None:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.setup(tmp_path)
    logs.setup(tmp_path / "other")
    assert len(root.handlers) == len(before) + 1
    logs.close()
    assert root.handlers == before
    assert root.level == level


def test_what_nobody_caught_goes_to_the_log(
    log_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    expect_log: Callable[..., object],
) -> None:
    """The terminal is told that there is something in it, and nothing of what it is about."""
    expect_log("nobody caught this", level=logging.CRITICAL)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    logs.log_unhandled()
    try:
        raise RuntimeError("password=planted0")
    except RuntimeError as error:
        sys.excepthook(RuntimeError, error, error.__traceback__)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    told = capsys.readouterr().err
    assert told.startswith("The program made a mistake (RuntimeError).")
    assert told.endswith(f"{log_file}\n")
    assert "planted0" not in told
    text = log_file.read_text(encoding="utf-8")
    assert "RuntimeError: password=[hidden]" in text
    assert "KeyboardInterrupt" not in text


# ── The support bundle ────────────────────────────────────────────────────────────────────────────


def _files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "given"
    (folder / "deeper").mkdir(parents=True)
    contents = {
        "app.log": b"Authorization: Bearer planted0\nall is well\n",
        "deeper/app.log": "password=planted0 für".encode(),
        "windows.txt": "password=planted0 für".encode("utf-16"),
        "run.uarun": b"SQLite format 3\0 rows",
        "told.bin": b"\0\1planted0planted\0",
        "told-wide.bin": b"\0\1" + "planted0planted".encode("utf-16-le"),
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def test_a_support_bundle_holds_no_secret(tmp_path: Path) -> None:
    logs.register("planted0planted")
    bundle = logs.support_bundle(tmp_path / "out", [*_files(tmp_path), tmp_path / "missing.log"])
    with zipfile.ZipFile(bundle) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    assert set(contents) == {"app.log", "app-2.log", "windows.txt", "run.uarun", "MANIFEST.txt"}
    for content in contents.values():
        assert b"planted0" not in content
    assert b"all is well" in contents["app.log"]
    assert "für".encode() in contents["windows.txt"]
    assert contents["run.uarun"] == b"SQLite format 3\0 rows"
    manifest = contents["MANIFEST.txt"].decode()
    assert "told.bin: left out, a secret stands in it" in manifest
    assert "told-wide.bin: left out, a secret stands in it" in manifest
    assert "missing.log: not read" in manifest
    assert "app-2.log: from" in manifest


def test_a_bundle_that_cannot_be_finished_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(logs, "_pack", full)
    with pytest.raises(OSError, match="No space left"):
        logs.support_bundle(tmp_path / "out", _files(tmp_path))
    assert list((tmp_path / "out").iterdir()) == []
