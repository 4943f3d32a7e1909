"""The evidence pack: what proves a run, in one file that can be archived or handed over.

Private keys and backups stay where they are unless they are asked for by name: the pack lists their hashes.
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from assistant.domain.errors import FileTrouble
from assistant.domain.message import Message, say
from assistant.report import html, model, page
from assistant.report import json as as_json
from assistant.report.facts import RunFacts, file_fact
from assistant.report.words import Redact, Words

HASHES = "SHA256SUMS"
"""Hashes of all members, as ``sha256sum --check`` reads them."""
_KINDS = {"backup": say("report", "settings backup"), "certificate": say("report", "certificate with private key")}


@dataclass(frozen=True)
class Packed:
    """What became of it."""

    path: Path
    members: tuple[str, ...]
    left_out: tuple[tuple[str, Message], ...]
    """Names, and why they are not in it."""


@dataclass
class _Pack:
    archive: zipfile.ZipFile
    redact: Redact
    moment: tuple[int, int, int, int, int, int]
    hashes: dict[str, str] = field(default_factory=dict)

    def text(self, name: str, text: str) -> None:
        """A text without secrets."""
        data = self.redact(text).encode()
        self.archive.writestr(self._info(name), data)
        self.hashes[name] = hashlib.sha256(data).hexdigest()

    def file(self, name: str, path: Path) -> None:
        """A file as it is, in pieces."""
        digest = hashlib.sha256()
        with path.open("rb") as source, self.archive.open(self._info(name), "w", force_zip64=True) as member:
            while piece := source.read(1 << 20):
                digest.update(piece)
                member.write(piece)
        self.hashes[name] = digest.hexdigest()

    def _info(self, name: str) -> zipfile.ZipInfo:
        info = zipfile.ZipInfo(name, self.moment)
        info.compress_type = zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        return info


def pack(
    facts: RunFacts,
    run_file: Path,
    folder: Path,
    into: Path,
    words: Words,
    *,
    redact: Redact,
    now: datetime,
    include: Collection[str] = (),
) -> Packed:
    """Write the pack to the file ``into``.

    ``folder`` holds the run's files; those named in ``include`` go in as they are. The run file is copied as it is, for
    otherwise it would prove nothing; if ``redact`` finds a secret in it, it is left out and the pack says so.
    Raises FileTrouble.
    """
    unfinished = into.with_name(f"{into.name}.part")
    try:
        with zipfile.ZipFile(unfinished, "w") as archive:
            wrapped = _Pack(archive, redact, now.astimezone(UTC).timetuple()[:6])
            left_out = tuple(_fill(wrapped, facts, run_file, folder, words, now, include))
        unfinished.replace(into)
    except OSError as error:
        raise _trouble(into, error) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return Packed(into, (*wrapped.hashes, HASHES), left_out)


def _fill(
    pack: _Pack, facts: RunFacts, run_file: Path, folder: Path, words: Words, now: datetime, include: Collection[str]
) -> Iterator[tuple[str, Message]]:
    report = model.build(facts, now)
    pack.text("report.html", html.render(page.document(report), words, redact=pack.redact))
    pack.text("report.json", as_json.dumps(as_json.report(report, words, pack.redact)))
    pack.text("verification.json", _json(_verification(facts, words)))
    if _holds_secret(run_file, pack.redact):
        yield run_file.name, say("report", "It contains a secret.")
    else:
        pack.file(run_file.name, run_file)
    yield from _files(pack, report, folder, include)
    pack.text(HASHES, "".join(f"{digest}  {name}\n" for name, digest in pack.hashes.items()))
    del pack.hashes[HASHES]


def _files(pack: _Pack, report: model.Report, folder: Path, include: Collection[str]) -> Iterator[tuple[str, Message]]:
    listed = []
    for file in report.files:
        path = folder / file.name
        inside = file.name in include and path.is_file()
        if inside:
            pack.file(f"files/{file.name}", path)
        else:
            yield file.name, _KINDS.get(file.kind, say("report", "Not part of the pack unless asked for."))
        now = file_fact(path) if path.is_file() else None
        size, digest = (now.size, now.sha256) if now else (file.size, file.sha256)
        listed.append(
            {
                "name": file.name,
                "kind": file.kind,
                "size": size,
                "sha256": digest,
                "recorded_sha256": file.recorded,
                "included": inside,
            }
        )
    pack.text("files.json", _json({"schema": "files/1", "files": listed}))


def _verification(facts: RunFacts, words: Words) -> dict[str, object]:
    sealed = facts.sealed
    return {
        "schema": "verification/1",
        "run": facts.run,
        "plan": facts.plan.digest,
        "ok": sealed.ok,
        "entries": sealed.entries,
        "seal": sealed.seal or None,
        "first_bad": sealed.first_bad,
        "reason": words.text(sealed.reason) if sealed.reason else None,
    }


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _holds_secret(path: Path, redact: Redact) -> bool:
    """Looked at as text, whatever it is: a run file keeps its words in UTF-8."""
    text = path.read_bytes().decode("utf-8", errors="replace")
    return redact(text) != text


def _trouble(path: Path, error: OSError) -> FileTrouble:
    return FileTrouble(
        say("report", "The evidence pack {file} could not be written.")(file=str(path)),
        say("report", "Choose an existing folder that you may write to and that has enough space."),
        str(error),
    )
