"""The rule file: which one counts, and how another one takes its place without a network.

The shipped one lies among the resources. One that was taken over lies in the user's configuration folder, under a name
of its own, beside a record that says its checksum; the record is replaced in one go, so there is never half a change.
"""

from __future__ import annotations

import enum
import json
import os
import re
import stat
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from assistant import paths
from assistant.checks.rule_file import LARGEST, RulesUnusable, digest, parse_rules
from assistant.domain.errors import AssistantError, FileTrouble
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, say
from assistant.domain.path_rules import PathRules

RECORD = "upgrade-rules.json"
_FORM = "upgrade-rules-in-use/1"
_HEX = re.compile(r"[0-9a-f]{64}")
_CHANGE = say("rulefile", "The rule file that you took over is not used: it is damaged, or was changed afterwards.")


class ChecksumDiffers(FileTrouble):
    """A file is not the one whose checksum was compared."""

    code = "file.checksum"
    exit_code = 3


class OlderRules(FileTrouble):
    """A rule file is not newer than the one in use, and nobody said that this is meant."""

    code = "file.older-rules"
    exit_code = 3


class Accept(enum.Enum):
    """Which rule files may take the place of the one in use."""

    NEWER = "newer"
    OLDER_TOO = "older-too"


@dataclass(frozen=True)
class RuleFile:
    """A rule file that was read and is sound."""

    path: Path
    sha256: str
    """Lower-case hex."""
    rules: PathRules


@dataclass(frozen=True)
class RulesInUse:
    """What the planner goes by."""

    file: RuleFile
    shipped: RuleFile
    """The one that came with the program; the same where no other one was taken over."""
    previous: RuleFile | None = None
    """The one that was taken over before; it can be taken over again."""
    taken: datetime | None = None
    """When the one in use was taken over; None for the shipped one."""
    findings: tuple[Finding, ...] = ()
    """Why a file that was taken over is not used."""

    @property
    def is_shipped(self) -> bool:
        """Whether the one that came with the program is in use."""
        return self.file.path == self.shipped.path


@dataclass(frozen=True)
class _Entry:
    file: str
    sha256: str
    taken: str


@dataclass(frozen=True)
class _Record:
    now: _Entry
    before: _Entry | None
    shipped_serial: int
    """Serial of the shipped file when ``now`` was taken over: a program update may bring a newer one."""


def look_at(path: Path) -> RuleFile:
    """Read a rule file from anywhere. Raises FileTrouble, or RulesUnusable where it is none."""
    data = _read(path)
    return RuleFile(path, digest(data), parse_rules(data))


def rules_in_use() -> RulesInUse:
    """The rules that count now. A file that cannot be used is told of, and the shipped one counts."""
    shipped = look_at(paths.resource("upgrade-rules.toml"))
    record: _Record | None = None
    try:
        record = _recorded()
        return _taken(record, shipped) if record else RulesInUse(shipped, shipped)
    except FileTrouble as error:
        return RulesInUse(shipped, shipped, _previous(record), findings=(_damaged(error),))


def _taken(record: _Record, shipped: RuleFile) -> RulesInUse:
    taken = _of(record.now)
    if shipped.rules.serial > max(record.shipped_serial, taken.rules.serial):
        return RulesInUse(shipped, shipped, taken, findings=(_outdated(taken, shipped),))
    return RulesInUse(taken, shipped, _previous(record), datetime.fromisoformat(record.now.taken))


def take_over(path: Path, sha256: str, accept: Accept = Accept.NEWER) -> RulesInUse:
    """Let a file take the place of the rule file in use; the one before is kept.

    ``sha256`` is the checksum as it was told by another way than the file (64 hex digits, in any spelling).
    Raises ChecksumDiffers, RulesUnusable, OlderRules and FileTrouble; then nothing has changed.
    """
    data = _read(path)
    _compare(path, digest(data), sha256)
    new = RuleFile(path, digest(data), parse_rules(data))
    old = rules_in_use()
    if old.file.sha256 == new.sha256:
        return old
    if accept is Accept.NEWER and new.rules.serial <= old.file.rules.serial:
        raise _older(new.rules, old.file.rules)
    _store(data, new, old)
    return rules_in_use()


def _compare(path: Path, found: str, told: str) -> None:
    expected = re.sub(r"[\s:-]", "", told).lower()
    if found != expected:
        raise ChecksumDiffers(
            say("rulefile", "{file} is not taken over: its SHA-256 is not the one that you gave.")(file=path.name),
            say(
                "rulefile",
                "Nothing was changed. Have the checksum read out to you once more; if it still differs, get the file "
                "again.",
            ),
            f"{found} != {expected[:80]}",
        )


def _older(new: PathRules, old: PathRules) -> OlderRules:
    text = say("rulefile", "The rule file is not newer than the one in use: its serial is {new}, in use is {old}.")
    advice = say("rulefile", "Nothing was changed. If you mean to go back, say so with {option}.")
    told = text(new=str(new.serial), old=str(old.serial))
    return OlderRules(told, advice(option="--older"), f"{new.serial} <= {old.serial}")


# ── the folder ───────────────────────────────────────────────────────────────────────────────────────


def _folder() -> Path:
    """Raises FileTrouble where the person has no folder of that kind and none can be made."""
    try:
        return paths.user_config()
    except OSError as error:
        raise _trouble(Path(error.filename or "~"), error) from error


def _store(data: bytes, new: RuleFile, old: RulesInUse) -> None:
    """First the file, then the record that names it: whatever happens in between, the old one counts."""
    folder = _folder()
    name = f"upgrade-rules-{new.rules.serial}-{new.sha256[:12]}.toml"
    entry = _Entry(name, new.sha256, datetime.now(UTC).isoformat(timespec="seconds"))
    record = _Record(entry, _kept(old), old.shipped.rules.serial)
    document = {"schema": _FORM} | asdict(record)
    try:
        _durable(folder / name, data)
        _durable(folder / RECORD, json.dumps(document, indent=2).encode())
    except OSError as error:
        raise _trouble(folder, error) from error
    _tidy(folder, {name, record.before.file if record.before else name})


def _kept(old: RulesInUse) -> _Entry | None:
    """What stays as the previous one: the one in use, unless that is the shipped one, which stays anyway."""
    kept, taken = (old.previous, None) if old.is_shipped else (old.file, old.taken)
    if kept is None:
        return None
    return _Entry(kept.path.name, kept.sha256, (taken or datetime.now(UTC)).isoformat(timespec="seconds"))


def _tidy(folder: Path, kept: set[str]) -> None:
    """What is neither in use nor the one before; that it stays is no harm."""
    for one in folder.glob("upgrade-rules-*.toml*"):
        if one.name not in kept:
            try:
                one.unlink()
            except OSError:
                continue


def _recorded() -> _Record | None:
    path = _folder() / RECORD
    if not path.exists() and not path.is_symlink():
        return None
    try:
        document = json.loads(_read(path))
        before = document["before"]
        record = _Record(_entry(document["now"]), _entry(before) if before else None, int(document["shipped_serial"]))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise FileTrouble(_CHANGE, detail=f"{path}: {error!r}") from error
    return record


def _entry(found: dict[str, Any]) -> _Entry:
    """Raises ValueError for a name that leads out of the folder, and for what is no checksum or no moment."""
    entry = _Entry(str(found["file"]), str(found["sha256"]), str(found["taken"]))
    if Path(entry.file).name != entry.file or not entry.file.endswith(".toml") or not _HEX.fullmatch(entry.sha256):
        raise ValueError(entry.file)
    if datetime.fromisoformat(entry.taken).tzinfo is None:
        raise ValueError(entry.taken)
    return entry


def _of(entry: _Entry) -> RuleFile:
    """The file of a record. Raises FileTrouble where it is no longer what was taken over."""
    file = look_at(_folder() / entry.file)
    if file.sha256 != entry.sha256:
        raise ChecksumDiffers(_CHANGE, detail=f"{file.sha256} != {entry.sha256}")
    return file


def _previous(record: _Record | None) -> RuleFile | None:
    try:
        return _of(record.before) if record and record.before else None
    except FileTrouble:
        return None


def _read(path: Path) -> bytes:
    """All of a small file. Raises FileTrouble for what is none."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # before it is opened: a pipe would wait for a writer
            raise OSError("not a regular file")
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise _trouble(path, error) from error


def _durable(path: Path, data: bytes) -> None:
    """A file that is there after a power cut, or not at all. Raises OSError."""
    unfinished = path.with_name(f"{path.name}.part")
    number = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(number, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(number)
    unfinished.replace(path)
    if os.name != "nt":  # Windows makes names last by itself and cannot be asked
        number = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _trouble(path: Path, error: OSError) -> FileTrouble:
    return FileTrouble(
        say("rulefile", "{file} could not be read or written: {reason}.")(
            file=str(path), reason=error.strerror or str(error)
        ),
        say("rulefile", "Check the path and your rights there. The rule file in use stays as it is."),
        str(error),
    )


# ── what is told ─────────────────────────────────────────────────────────────────────────────────────


def _damaged(error: AssistantError) -> Finding:
    changed = isinstance(error, ChecksumDiffers | RulesUnusable)
    what = _CHANGE if changed else error.message
    told: Message = say("rulefile", "{what} The one that came with the program is used.")(what=what)
    advice = say("rulefile", "Take it over once more from where it came: {command}")
    command = advice(command="upgrade-assistant rules import FILE --sha256 HEX")
    return Finding("rules.damaged", Level.WARNING, "computer", told, advice=command, detail=str(error))


def _outdated(taken: RuleFile, shipped: RuleFile) -> Finding:
    text = say(
        "rulefile",
        "The program came with a newer rule file (serial {shipped}) than the one that you took over (serial {taken}). "
        "The newer one is used.",
    )
    told = text(shipped=str(shipped.rules.serial), taken=str(taken.rules.serial))
    advice = say("rulefile", "To use the older one all the same, take it over once more with {option}.")
    return Finding("rules.outdated", Level.NOT_APPLICABLE, "computer", told, advice=advice(option="--older"))
