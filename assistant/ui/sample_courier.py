"""The Courier page at its steps: which medium, whose key, which file; on the way, sealed, and in trouble."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from assistant.domain.errors import AssistantError, Declined, TimedOut
from assistant.domain.finding import Finding
from assistant.domain.message import say
from assistant.domain.packages import package_named
from assistant.domain.secret import Secret
from assistant.offline import errors, findings
from assistant.offline.manifest import Sealed
from assistant.offline.media import FAT_LIMIT, Medium, Removable
from assistant.offline.searching import Brought, Candidate, Fit
from assistant.offline.values import (
    Arrival,
    CarriedFile,
    FileState,
    ForAppliance,
    Found,
    Manifest,
    SealState,
    ShoppingList,
    Wanted,
)
from assistant.service.courier import Fetched
from assistant.ui.sample_story import BEGIN, HOST
from assistant.wizard.courier_errands import Listed, Opened, Seen
from assistant.wizard.courier_state import Moved
from assistant.wizard.couriering import Couriering
from assistant.wizard.jobs import Job
from assistant.wizard.journey import Journey
from assistant.wizard.stages import Stage

_GIB, _MIB = 1 << 30, 1 << 20
_STICK = Medium("/media/kim/CARRIER", "/dev/sdb1", "exfat", 32 * _GIB, 29 * _GIB, False, Removable.YES, "CARRIER")
_OLD_STICK = Medium(
    "/media/kim/DATA", "/dev/sdc1", "vfat", 8 * _GIB, 5 * _GIB, False, Removable.YES, "DATA", largest=FAT_LIMIT
)
_DOWNLOADS = Path("/home/kim/Downloads")
_STAGED = Path("/home/kim/.local/share/upgrade-assistant/courier")
_ID = "20261124-5f2c81d0"
_NAMES = ("Base Software 3.3.2", "Bomgar-12.1.7", "Base Software 3.4.0", "Bomgar-12.3.2")
_SIZES = (412 * _MIB, 655 * _MIB, 430 * _MIB, 702 * _MIB)
_SHA = "7c1f0a5591e244039bccd017aae34f3f9e55b2a7d3c4b117c1f0a5591e24403"


class SampleCourier(Couriering):
    """A Courier whose places are the same on every computer, and that looks for no media."""

    @property
    def copies(self) -> tuple[Path, Path] | None:
        """Where the copies would be."""
        below = Path("upgrade-assistant") / _ID
        return _STAGED / below, Path(_STICK.path) / below

    def scan(self) -> Job:
        """The media of the sample stay."""
        job = super().scan()
        self.doing, self.doing_text = "", None
        return job


def _wanted(*appliances: str) -> tuple[Wanted, ...]:
    found = [package for package in map(package_named, _NAMES) if package is not None]
    return tuple(Wanted(who, one.name, one.kind, one.version) for who in appliances for one in found)


def _list(*appliances: str, without: tuple[str, ...] = ()) -> ShoppingList:
    keys = tuple((who, Secret("sample-download-key")) for who in appliances if who not in without)
    described = tuple(ForAppliance(who, None, "3.2.4", "Bomgar 12.0.3") for who in appliances)
    seal = Secret("0" * 64)
    return ShoppingList(_ID, BEGIN - timedelta(hours=5), HOST, described, _wanted(*appliances), keys, seal)


def _courier(journey: Journey) -> Couriering:
    journey.courier = SampleCourier(lambda: journey.service.clock, journey.changed)
    journey.courier.media = (_STICK, _OLD_STICK)
    journey.courier.shown = True
    return journey.courier


def _medium(journey: Journey) -> None:
    _courier(journey)


def _no_list(journey: Journey) -> None:
    courier = _courier(journey)
    courier.opened = Opened(Path(_OLD_STICK.path), _OLD_STICK, ())


def _several(journey: Journey) -> None:
    courier, one = _courier(journey), _list("A")
    older = replace(one, id="20261103-0b47e19c", made=one.made - timedelta(days=21))
    unreadable = Listed("20260917-77aa01fe", None, errors.gone(Path(_STICK.path)))
    courier.opened = Opened(Path(_STICK.path), _STICK, (Listed(one.id, one), Listed(older.id, older), unreadable))


def _opened(journey: Journey, wanted: ShoppingList, medium: Medium = _STICK) -> Couriering:
    courier = _courier(journey)
    given = frozenset(name for name, _ in wanted.keys)
    courier.opened = Opened(Path(medium.path), medium, (Listed(wanted.id, wanted, given=given),))
    courier.list, courier.seen = wanted, Seen(Brought((), (), (), True), {}, {})
    return courier


def _keys(journey: Journey) -> None:
    courier = _opened(journey, _list("A", "B", without=("B",)), _OLD_STICK)
    courier.problem_at = "key.B"
    text = say("courier", "There is no QR code in {file}, or more than one.")(file="IMG_2041.jpg")
    courier.problem = AssistantError(
        text, say("courier", "Take the picture again: straight, sharp, one code only. Or type the key.")
    )


def _fetching(journey: Journey) -> None:
    courier = _opened(journey, _list("A"))
    courier.doing, courier.doing_text = "fetch", say("couriering", "Downloading the update files")
    courier.moved = Moved(287 * _MIB, _SIZES[1], 11.4 * _MIB, "A")


def _files(journey: Journey) -> None:
    wanted = _list("A")
    courier = _opened(journey, wanted)
    one, two, three, four = wanted.wanted
    here = _DOWNLOADS / "Bomgar-12.1.7.nss"
    page = _DOWNLOADS / "Base-Software-3.4.0.nss"
    doubts = [_DOWNLOADS / "12.3.2.bin", _DOWNLOADS / "12.3.2 (1).bin"]
    found = (
        Candidate(two, here, _SIZES[1], Fit.NAME),
        Candidate(three, page, 4212, Fit.NAME),
        *(Candidate(four, path, _SIZES[3], Fit.VERSION) for path in doubts),
    )
    text = say("offline", "The file {file} is a web page, not an update file.")(file=str(page))
    advice = say(
        "offline",
        "Open it to see what it says. An update can be fetched only once: if it is not offered again, ask Technical "
        "Support.",
    )
    bad: dict[Path, AssistantError] = {page: errors.SourceTrouble(text, advice)}
    courier.places = (_DOWNLOADS,)
    courier.seen = Seen(Brought(found, (), (), True), {one: _carried(0, "A")}, bad)
    text = say("courier", "The update server did not give the file: {words}")(words="Downloaded before.")
    more = say(
        "courier",
        "A file is given once. If it was downloaded before, use that copy; otherwise ask Technical Support for it.",
    )
    courier.fetched = (Fetched("A", (), Declined(text, more)),)


def _carried(index: int, appliance: str) -> CarriedFile:
    name = f"{_NAMES[index].replace(' ', '-')}.nss"
    return CarriedFile(_NAMES[index], appliance, f"files/{appliance}/{name}", name, _SIZES[index], f"{_SHA}{index}")


def _found(journey: Journey) -> Couriering:
    wanted = _list("A")
    courier = _opened(journey, wanted)
    places = [_DOWNLOADS / f"{name}.nss" for name in _NAMES]
    found = tuple(
        Candidate(one, path, size, Fit.NAME) for one, path, size in zip(wanted.wanted, places, _SIZES, strict=True)
    )
    courier.seen = Seen(Brought(found, (), (), True), {}, {})
    return courier


def _packing(journey: Journey) -> None:
    courier = _found(journey)
    courier.doing, courier.doing_text = "pack", say("couriering", "Copying and checking")
    courier.moved = Moved(1534 * _MIB, 2 * sum(_SIZES), 84 * _MIB)


def _gone(journey: Journey) -> None:
    courier = _found(journey)
    courier.problem, courier.problem_at = (
        errors.gone(Path(_STICK.path), "OSError: [Errno 5] Input/output error"),
        "pack",
    )


def _no_answer(journey: Journey) -> None:
    courier = _opened(journey, _list("A", "B"))
    text = say("appliance", "{address} does not answer.")(address="btupdate.com:443")
    courier.fetched = tuple(Fetched(who, (), TimedOut(text)) for who in ("A", "B"))


def _sealed(journey: Journey) -> Couriering:
    wanted = _list("A")
    courier = _opened(journey, wanted)
    files = tuple(_carried(index, "A") for index in range(len(_NAMES)))
    courier.seen = Seen(Brought((), (), (), True), dict(zip(wanted.wanted, files, strict=True)), {})
    courier.sealed = Sealed(Manifest(_ID, HOST, BEGIN, "1.0", files), "5ea1" * 16)
    return courier


def _after(journey: Journey) -> None:
    _sealed(journey)


def _checked(journey: Journey) -> None:
    courier = _sealed(journey)
    if courier.sealed is None or courier.list is None:
        return
    one, two, *rest = courier.sealed.manifest.files
    found = [Found(FileState.GOOD, file.path, file, file.path, file.size, file.sha256) for file in rest]
    wrong = [
        Found(FileState.ALTERED, one.path, one, None, one.size, f"{_SHA}f"),
        Found(FileState.RENAMED, two.path, two, "files/A/update(2).nss", two.size, two.sha256),
    ]
    code = courier.sealed.code
    said: tuple[Finding, ...] = (
        *findings.seal_good(courier.sealed.manifest, courier.list, code),
        *map(findings.of_found, wrong),
    )
    arrival = Arrival(_ID, SealState.GOOD, code, courier.sealed.manifest, (*wrong, *found), said)
    courier.checked = ((courier.list, arrival),)


STAGES: dict[str, tuple[Stage, Callable[[Journey], None]]] = {
    "courier": (Stage.START, _medium),
    "courier-no-list": (Stage.START, _no_list),
    "courier-several": (Stage.START, _several),
    "courier-keys": (Stage.START, _keys),
    "courier-fetching": (Stage.START, _fetching),
    "courier-no-answer": (Stage.START, _no_answer),
    "courier-files": (Stage.START, _files),
    "courier-packing": (Stage.START, _packing),
    "courier-gone": (Stage.START, _gone),
    "courier-sealed": (Stage.START, _after),
    "courier-checked": (Stage.START, _checked),
}
"""Name of the sample -> the stage beside which it is shown, and what is known there."""
