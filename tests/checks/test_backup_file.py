"""A backup file is looked at before anybody relies on it."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from assistant.checks.backup_file import SMALLEST, inspect_backup

GOOD = b"NSB\x1a\x01" + random.Random(1).randbytes(50_000)  # noqa: S311


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "backup.nsb"


@pytest.mark.parametrize("content", [GOOD, b"PK\x03\x04" + GOOD, GOOD * 4, b"\x1f\x8b" + GOOD, b"{" + GOOD])
def test_a_good_one(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    proof = inspect_backup(path)
    assert proof.ok
    assert (proof.size, proof.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert proof.looks_like_error is None
    assert proof.advice is None
    assert dict(proof.facts)["sha256"] == proof.sha256


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"Invalid credentials", "password"),
        (b"\r\n <b>Invalid Credentials</b>" + b" " * 5000, "password"),
        (b"<!DOCTYPE html><html>" + b"sign in " * 1000, "web page"),
        (b"\xef\xbb\xbf\n<HTML>" + b"x" * 100_000, "web page"),
        (b"<?xml version='1.0'?><error>no</error>" + b" " * 2000, "XML"),
        (b'{"error":"access_denied","message":"' + b"x" * 2000 + b'"}', "JSON"),
        (b"[" + b"1," * 50_000 + b"1]", "JSON"),
        (b"The service is being restarted.\n" * 100, "text"),
    ],
)
def test_an_error_in_its_place(path: Path, content: bytes, word: str) -> None:
    path.write_bytes(content)
    proof = inspect_backup(path)
    assert not proof.ok
    assert proof.looks_like_error is not None
    assert word in proof.looks_like_error.text
    assert proof.advice is not None


def test_empty_tiny_and_missing(path: Path) -> None:
    missing = inspect_backup(path)
    path.write_bytes(b"")
    empty = inspect_backup(path)
    path.write_bytes(GOOD[: SMALLEST - 1])
    tiny = inspect_backup(path)
    for proof in (missing, empty, tiny):
        assert not proof.ok
        assert proof.advice is not None
    assert (missing.sha256, empty.size, tiny.size) == ("", 0, SMALLEST - 1)
    texts = {next(one for one in proof.proofs if not one.shown).text.text for proof in (missing, empty, tiny)}
    assert len(texts) == 3


def test_a_folder_is_no_backup(tmp_path: Path) -> None:
    assert not inspect_backup(tmp_path).ok
