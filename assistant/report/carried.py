"""Update files that people carried (P2, R15): which file went to which appliance, who vouched for it, and whether two
appliances got the same one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from assistant.domain.message import Message, Size, plain, say
from assistant.domain.plan import BringFiles, InstallPackage, Plan
from assistant.domain.words import appliance_called
from assistant.report.document import Block, Cell, Column, Heading, Line, Look, Table
from assistant.report.history import Course
from assistant.report.words import joined, shown

_FILE, _VOUCHED, _ASSIGNED, _SECOND = "file of ", "vouched of ", "assigned by for ", "second copy of "
"""As :mod:`assistant.actions.carrying` notes them down."""
_DIGEST = re.compile(r"([0-9a-f]{64}) ([0-9]+) (.+)", re.DOTALL)
_BY = {
    "sealed": say("report", "the seal of the medium"),
    "person": say("report", "a person, who assigned it"),
}
_BY_NAME = say("report", "{who}, who assigned it")
_UNKNOWN = say("report", "not noted down")
_SENT, _NOT_SENT = say("report", "Sent to the appliance"), say("report", "Not sent by the assistant")
_OTHER_SENT = say("report", "Another file was sent")
_COPIES = {
    2: say("report", "Two verified copies at hand"),
    1: say("report", "Only one verified copy at hand"),
}
_SAME = say("report", "The same file as on the other appliance")
_DIFFERENT = say("report", "Another file than on the other appliance; each has a key of its own")


@dataclass(frozen=True)
class UsedFile:
    """One update file, as it was proven when it came in."""

    appliance: str
    package: str
    name: str
    size: int
    sha256: str
    vouched: str | None
    """``sealed`` or ``person``; None: not noted down."""
    vouched_by: str | None = None
    """The person who assigned it; None: nobody did, or it was not noted down."""
    sent: bool | None = None
    """Whether the assistant sent exactly this file; False: it sent another one; None: it sent none."""
    same: bool | None = None
    """Whether another appliance got the same file; None: no other one got any for this package."""
    copies: int | None = None
    """How many verified copies were at hand when it was sent, or last: 2 or 1 (R15); None: not noted down."""


def used_files(plan: Plan, courses: Mapping[str, Course]) -> tuple[UsedFile, ...]:
    """All that was brought, in the order of the plan."""
    found = [
        one for step in plan.steps if isinstance(step.action, BringFiles) for one in _brought(plan, step.id, courses)
    ]
    return tuple(replace(one, same=_same(one, found)) for one in found)


def _brought(plan: Plan, step_id: str, courses: Mapping[str, Course]) -> Iterator[UsedFile]:
    action, course = plan.step(step_id).action, courses.get(step_id)
    if course is None or not isinstance(action, BringFiles):
        return
    facts = dict(course.facts)
    for package in action.packages:
        match = _DIGEST.fullmatch(facts.get(_FILE + package.name, ""))
        if match is None:
            continue
        sha256, size, name = match.groups()
        sending = _sending(plan, action.appliance, package.name, courses)
        sent = sending.get("sha256")
        second = sending.get(_SECOND + package.name) or facts.get(_SECOND + package.name)
        yield UsedFile(
            action.appliance,
            package.name,
            name,
            int(size),
            sha256,
            facts.get(_VOUCHED + package.name),
            facts.get(_ASSIGNED + package.name),
            None if sent is None else sent == sha256,
            copies=None if second is None else 2 if second.partition(" ")[0] == "good" else 1,
        )


def _sending(plan: Plan, appliance: str, package: str, courses: Mapping[str, Course]) -> Mapping[str, str]:
    """What was noted down as the file of a package was sent; nothing where none was."""
    for step in plan.steps:
        action, course = step.action, courses.get(step.id)
        if isinstance(action, InstallPackage) and (action.appliance, action.package.name) == (appliance, package):
            return dict(course.facts) if course is not None else {}
    return {}


def _same(one: UsedFile, files: Sequence[UsedFile]) -> bool | None:
    others = [o.sha256 for o in files if o.package == one.package and o.appliance != one.appliance]
    return all(other == one.sha256 for other in others) if others else None


def other_facts(facts: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The facts of a step without those that stand in the table of update files."""
    about = {key.removeprefix(_FILE) for key, _ in facts if key.startswith(_FILE)}
    return tuple((key, fact) for key, fact in facts if not _carried(key, about))


def _carried(key: str, packages: set[str]) -> bool:
    return key.startswith((_FILE, _VOUCHED, _ASSIGNED, _SECOND)) or any(
        key.startswith(f"{package} as on ") for package in packages
    )


def section(files: Sequence[UsedFile]) -> list[Block]:
    """The table; nothing where nothing was carried."""
    if not files:
        return []
    title = say("report", "Update files")
    lead = say("report", "They were carried to the site and proven here; the table says which were sent.")
    columns = (
        Column(say("report", "Package"), 25),
        Column(say("report", "File"), 25),
        Column(say("report", "SHA-256"), 28),
        Column(say("report", "Vouched for by"), 22),
    )
    return [Heading(title, lead=lead), Table(title, columns, tuple(_row(one) for one in files))]


def _row(one: UsedFile) -> tuple[Cell, ...]:
    about = joined((plain(one.name), shown(Size(one.size))))
    sent = _NOT_SENT if one.sent is None else _SENT if one.sent else _OTHER_SENT
    compared = () if one.same is None else (Line(_SAME if one.same else _DIFFERENT, look=Look.QUIET),)
    kept = () if one.copies is None else (Line(_COPIES[one.copies], look=Look.QUIET),)
    return (
        (Line(plain(one.package), look=Look.STRONG), Line(appliance_called(one.appliance), look=Look.QUIET)),
        (Line(about), Line(sent, look=Look.QUIET)),
        (Line(plain(one.sha256), look=Look.CODE),),
        (Line(_vouched(one)), *compared, *kept),
    )


def carried_words(one: UsedFile) -> tuple[Message, ...]:
    """What is to be said of a file, a sentence each."""
    vouched = say("report", "Vouched for by: {who}")(who=_vouched(one))
    sent = _NOT_SENT if one.sent is None else _SENT if one.sent else _OTHER_SENT
    same = () if one.same is None else (_SAME if one.same else _DIFFERENT,)
    return (vouched, sent, *same, *(() if one.copies is None else (_COPIES[one.copies],)))


def _vouched(one: UsedFile) -> Message:
    if one.vouched == "person" and one.vouched_by:
        return _BY_NAME(who=one.vouched_by)
    return _BY.get(one.vouched or "", _UNKNOWN)


def as_json(one: UsedFile) -> dict[str, str | int | bool | None]:
    """For the report as JSON."""
    return {
        "appliance": one.appliance,
        "package": one.package,
        "name": one.name,
        "size": one.size,
        "sha256": one.sha256,
        "vouched": one.vouched,
        "vouched_by": one.vouched_by,
        "sent": one.sent,
        "same": one.same,
        "copies": one.copies,
    }
