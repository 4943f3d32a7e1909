"""The SQLite side of a run file: connections, schema, migrations, transactions."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from assistant import __version__
from assistant.domain.message import say
from assistant.journal.chain import Entry, Head, Row
from assistant.journal.errors import Newer, damaged, exists, missing, unreadable

APPLICATION_ID = 0x55705275
"""``UpRu``: tells a run file from any other SQLite file."""

PATIENCE = 10.0
"""Seconds to wait for another connection, such as a report being made, to let go of the file."""

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL);
CREATE TABLE lease (
    one INTEGER PRIMARY KEY CHECK (one = 1), token TEXT NOT NULL, owner TEXT NOT NULL, host TEXT NOT NULL,
    pid INTEGER NOT NULL, since TEXT NOT NULL, beat TEXT NOT NULL
);
CREATE TABLE entries (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL, prev TEXT NOT NULL,
    hash TEXT NOT NULL
);
CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries are append-only'); END;
"""


def _first_schema(connection: sqlite3.Connection) -> None:
    for statement in _statements(_SCHEMA):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _statements(script: str) -> Iterator[str]:
    text = ""
    for line in script.splitlines():
        text += line + "\n"
        if sqlite3.complete_statement(text):
            yield text
            text = ""


MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _first_schema}
"""Schema version -> how to get there from the one before, inside one transaction."""


def newest() -> int:
    """The schema version that this program writes."""
    return max(MIGRATIONS)


def make(path: Path, first: Callable[[sqlite3.Connection], None]) -> sqlite3.Connection:
    """Create a run file for its owner's eyes that holds what ``first`` writes. When that fails, nothing is left."""
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise exists(path) from error
    connection = _connect(path)
    try:
        _durable(connection)
        with transaction(connection):
            _migrate(connection, 0)
            first(connection)
    except BaseException:
        connection.close()
        path.unlink(missing_ok=True)
        raise
    return connection


def open_writing(path: Path) -> sqlite3.Connection:
    """Open a run file to go on with it; migrates an older schema."""
    _look_at(path)
    connection = _connect(path)
    try:
        version = _version(connection, path)
        _durable(connection)
        if version < newest():
            with transaction(connection):
                _migrate(connection, version)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write; works on a read-only medium."""
    _look_at(path)
    with ExitStack() as stack:
        connection = stack.enter_context(closing(_connect(path, "?mode=ro")))
        if _interrupted(connection):
            copy = _copied(path, Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="run-"))))
            connection = stack.enter_context(closing(_connect(copy)))
        _version(connection, path)
        connection.execute("BEGIN")
        yield connection


def _interrupted(connection: sqlite3.Connection) -> bool:
    """Whether a crash left a rollback journal. A reader may not play it back here; on a copy it may."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname in ("SQLITE_READONLY_ROLLBACK", "SQLITE_READONLY_CANTINIT"):
            return True
        raise
    return False


def _copied(path: Path, folder: Path) -> Path:
    for suffix in ("-journal", ""):
        shutil.copyfile(path.with_name(path.name + suffix), folder / (path.name + suffix))
    return folder / path.name


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing, and durable when it is left without an error."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def meta(connection: sqlite3.Connection) -> dict[str, str]:
    """Run, digest of the first plan, created, program."""
    return dict(connection.execute("SELECT key, value FROM meta"))


def head(connection: sqlite3.Connection, path: Path) -> Head:
    """The last entry's number and hash."""
    found = connection.execute("SELECT seq, hash FROM head").fetchone()
    if found is None:
        raise damaged(path, "no head")
    return Head(*found)


def rows(connection: sqlite3.Connection) -> list[Row]:
    """All entries as bytes, oldest first."""
    columns = ", ".join(f"CAST({name} AS BLOB)" for name in Row._fields[1:])
    found = connection.execute(f"SELECT seq, {columns} FROM entries ORDER BY seq")  # noqa: S608 - our own names
    return [Row(*row) for row in found]


def put(connection: sqlite3.Connection, entry: Entry) -> None:
    """Add an entry; inside a transaction."""
    values = (entry.seq, entry.at, entry.kind, entry.payload, entry.prev, entry.hash)
    connection.execute("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?)", values)
    connection.execute("INSERT OR REPLACE INTO head VALUES (1, ?, ?)", (entry.seq, entry.hash))


def _connect(path: Path, options: str = "") -> sqlite3.Connection:
    full = path.resolve().as_posix()
    uri = "file://" + quote(full if full.startswith("/") else "/" + full, safe="/:") + options
    # Lanes append from their own threads; RunFile lets one in at a time.
    return sqlite3.connect(uri, timeout=PATIENCE, isolation_level=None, check_same_thread=False, uri=True)


def _durable(connection: sqlite3.Connection) -> None:
    # A rollback journal, not WAL: between transactions the run is one single file, which can be copied, handed over or
    # read from a CD without -wal and -shm beside it, and which network drives can bear. EXTRA also syncs the folder
    # after the journal is deleted: with FULL, a power cut could bring the journal back and undo an acknowledged entry.
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.execute("PRAGMA fullfsync = ON")


def _look_at(path: Path) -> None:
    if not path.exists():
        raise missing(path)
    if not os.access(path, os.R_OK):
        raise unreadable(path, "no permission to read")
    if not path.is_file() or path.stat().st_size == 0:
        raise damaged(path, "no content", say("journal", "{file} is empty: its run was never begun.")(file=path.name))


def _version(connection: sqlite3.Connection, path: Path) -> int:
    (kind,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if kind != APPLICATION_ID or version < 1:
        raise damaged(path, f"application_id {kind:#x}, user_version {version}")
    if version > newest():
        raise _newer(connection, path, int(version))
    return int(version)


def _newer(connection: sqlite3.Connection, path: Path, version: int) -> Newer:
    program = meta(connection).get("program", "?")
    text = say(
        "journal", "{file} was written by version {program} of this program, which is newer than this one ({own})."
    )
    advice = say("journal", "Open it with version {program} or later.")(program=program)
    detail = f"schema {version}, known up to {newest()}"
    return Newer(text(file=path.name, program=program, own=__version__), advice, detail)


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    for target in range(version + 1, newest() + 1):
        MIGRATIONS[target](connection)
        connection.execute(f"PRAGMA user_version = {target}")
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('program', ?)", (__version__,))
