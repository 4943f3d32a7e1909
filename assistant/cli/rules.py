"""``rules``: the rule file that the planner goes by, and how another one takes its place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from cyclopts import App, Parameter

from assistant.cli.options import Flag, Json, Words
from assistant.cli.output import Voice
from assistant.domain.finding import Finding, Level
from assistant.domain.message import Message, many, plain, say
from assistant.domain.packages import PackageKind
from assistant.domain.path_rules import Certainty, PathRule
from assistant.guide.path_words import need
from assistant.service.rules import Accept, RuleFile, RulesInUse, look_at, rules_in_use, take_over

BLOCKED = 3
_SOURCE = say("cli", "Source: {source}")
_CALLED = {
    PackageKind.BASE: say("cli", "Base update {name}"),
    PackageKind.SITE: say("cli", "Site package {name}"),
    PackageKind.LICENCE: say("cli", "Licence add-on {name}"),
}


def register(app: App) -> None:
    """Add the commands."""
    commands = App(name="rules", help="The rule file about the way from version to version: show, check, replace.")
    commands.command(show)
    commands.command(check)
    commands.command(import_, name="import")
    app.command(commands)


def show(*, words: Words = Words(), as_json: Json = False) -> int:
    """Show the rule file in use: its edition, where it comes from and where it lies, its checksum, and what it says.

    Parameters
    ----------
    as_json
        Print one JSON document (rules-show/1).
    """
    voice, found = Voice(words.lang), rules_in_use()
    if as_json:
        voice.document({"schema": "rules-show/1"} | _in_use_json(found, voice))
        return 0
    _tell(found, voice)
    for rule in found.file.rules.rules:
        voice.line()
        voice.line(_rule(rule))
        voice.line(_indented(rule.source, voice))
    for note in found.file.rules.notes:
        voice.line()
        voice.line(note.words(voice.language))
        voice.line(_indented(note.source, voice))
    return 0


def check(
    file: Annotated[Path | None, Parameter(show_default=False)] = None,
    /,
    *,
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Check a rule file, or the one in use, and show its checksum; nothing is changed.

    Parameters
    ----------
    file
        The rule file to check; without it, the one in use.
    as_json
        Print one JSON document (rules-check/1).
    """
    voice = Voice(words.lang)
    checked, findings = _looked_at(file)
    ok = all(one.level is not Level.WARNING for one in findings)
    if as_json:
        told = [voice.finding_json(one) for one in findings]
        voice.document({"schema": "rules-check/1", "ok": ok, "findings": told} | _file_json(checked))
    else:
        voice.findings(findings)
        _tell_file(checked, voice)
        if ok:
            voice.line(say("cli", "The rule file is sound."))
    return 0 if ok else BLOCKED


def _looked_at(file: Path | None) -> tuple[RuleFile, tuple[Finding, ...]]:
    if file is not None:
        return look_at(file), ()
    found = rules_in_use()
    return found.file, found.findings


def import_(
    file: Path,
    /,
    *,
    sha256: str,
    older: Flag = False,
    words: Words = Words(),
    as_json: Json = False,
) -> int:
    """Let another rule file take the place of the one in use, once its checksum was compared; the old one is kept.

    Parameters
    ----------
    file
        The new rule file.
    sha256
        Its SHA-256, as somebody told you by another way, for instance by phone.
    older
        Take it over although it is not newer than the one in use.
    as_json
        Print one JSON document (rules-import/1).
    """
    voice = Voice(words.lang)
    found = take_over(file, sha256, Accept.OLDER_TOO if older else Accept.NEWER)
    if as_json:
        voice.document({"schema": "rules-import/1"} | _in_use_json(found, voice))
        return 0
    voice.line(say("cli", "This rule file is in use now:"))
    _tell(found, voice)
    return 0


def _tell(found: RulesInUse, voice: Voice) -> None:
    voice.findings(found.findings)
    _tell_file(found.file, voice)
    if found.is_shipped:
        voice.line(say("cli", "It came with the program."))
    elif found.taken is not None:
        voice.line(say("cli", "It was taken over on {when}.")(when=found.taken))
    if found.previous is not None:
        kept = say("cli", "The one before is kept: serial {serial}, {file}")
        voice.line(kept(serial=str(found.previous.rules.serial), file=str(found.previous.path)))


def _indented(source: str, voice: Voice) -> str:
    return "    " + voice.words(_SOURCE(source=source))


def _tell_file(file: RuleFile, voice: Voice) -> None:
    rules = file.rules
    edition = say("cli", "Rule file, serial {serial} of {date}, with {rules}")
    counted = many("cli", "%n rule(s)", "", len(rules.rules))
    voice.line(edition(serial=str(rules.serial), date=rules.date.isoformat(), rules=counted))
    voice.line(_SOURCE(source=rules.source))
    voice.line(say("cli", "File: {file}")(file=plain(str(file.path))))
    voice.line(say("cli", "SHA-256: {digest}")(digest=file.sha256))


def _rule(rule: PathRule) -> Message:
    wanted = need(rule.needs, rule.bound, rule.needed)
    if rule.certainty is Certainty.UNSURE:
        return say("cli", "Not certain: {package} needs {need}.")(package=_package(rule), need=wanted)
    return say("cli", "{package} needs {need}.")(package=_package(rule), need=wanted)


def _package(rule: PathRule) -> Message:
    called = str(rule.version) if rule.version else rule.name
    return _CALLED[rule.kind](name=called) if rule.kind else plain(called)


# ── for programs ─────────────────────────────────────────────────────────────────────────────────────


def _in_use_json(found: RulesInUse, voice: Voice) -> dict[str, Any]:
    return {
        "shipped": found.is_shipped,
        "taken": found.taken.isoformat() if found.taken else None,
        "previous": _file_json(found.previous) if found.previous else None,
        "findings": [voice.finding_json(one) for one in found.findings],
        "rules": [_rule_json(rule, voice) for rule in found.file.rules.rules],
        "notes": [
            {"id": n.id, "text": n.words(voice.language), "certainty": n.certainty.value, "source": n.source}
            for n in found.file.rules.notes
        ],
    } | _file_json(found.file)


def _file_json(file: RuleFile) -> dict[str, Any]:
    rules = file.rules
    return {
        "file": str(file.path),
        "sha256": file.sha256,
        "serial": rules.serial,
        "date": rules.date.isoformat(),
        "source": rules.source,
    }


def _rule_json(rule: PathRule, voice: Voice) -> dict[str, Any]:
    return {
        "id": rule.id,
        "text": voice.words(_rule(rule)),
        "package": {
            "kind": rule.kind.value if rule.kind else None,
            "version": str(rule.version) if rule.version else None,
            "name": rule.name or None,
        },
        "needs": {"kind": rule.needs.value, rule.bound.value: str(rule.needed)},
        "certainty": rule.certainty.value,
        "source": rule.source,
    }
