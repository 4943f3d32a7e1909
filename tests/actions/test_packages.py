"""What the Updates page says of a package, and what follows from it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from assistant.actions.packages import _guard, check_deeds, check_sights, consents, install_deeds, install_sights
from assistant.appliance.api.answers import Health
from assistant.appliance.console.licence import LicenceOffer
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.clock import Cancel
from assistant.domain.errors import (
    AssistantError,
    CertificateChanged,
    ConsoleError,
    NotUnderstood,
    Refused,
    ServerTrouble,
    WrongBox,
)
from assistant.domain.message import Message, plain
from assistant.domain.observation import Observation, Reach
from assistant.domain.packages import Package, PackageState
from assistant.domain.plan import InstallPackage, Step, UpdateWay
from assistant.domain.site import Route
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome
from assistant.engine.ports import Deed
from tests.actions.pages import BASE, SITE, Console, basics, package, plan, updates, view

S = PackageState


def step(name: str) -> Step:
    return next(s for s in plan().steps if isinstance(s.action, InstallPackage) and s.action.package.name == name)


def look(name: str, console: Console) -> Observation:
    one = step(name)
    assert isinstance(one.action, InstallPackage)
    (sight,) = install_sights(one, one.action, view(console))
    assert sight.route is Route.CONSOLE
    return sight.look(Cancel())


LISTED: dict[str, tuple[Any, Any, Reach]] = {
    "listed": (updates(package()), basics(), Reach.NOT_REACHED),
    "locked": (updates(package(state=S.LOCKED, reason="needs more")), basics(), Reach.NOT_REACHED),
    "under way, as its row says": (updates(package(state=S.INSTALLING)), basics(), Reach.UNDER_WAY),
    "under way, as the page says": (updates(progress="Installing", percent=40), basics(), Reach.UNDER_WAY),
    "words of progress and no offer": (updates(progress="Please wait"), basics(), Reach.UNDER_WAY),
    "words about what is over, and an offer": (updates(package(), progress="Done"), basics(), Reach.NOT_REACHED),
    "gone from the list": (updates(), basics(), Reach.UNKNOWN),
    "said to be installed, not shown": (updates(package(state=S.INSTALLED)), basics(None), Reach.UNKNOWN),
    "failed": (updates(install_failed=True, notices=("It failed.",)), basics(), Reach.FAILED),
    "failed, and offered again": (updates(package(), install_failed=True), basics(), Reach.FAILED),
    "installed": (updates(), basics("5.5.0"), Reach.REACHED),
    "a later one installed": (updates(), basics("6.0.1"), Reach.REACHED),
    "installed, and not finished": (updates(progress="Finishing", percent=96), basics("5.5.0"), Reach.UNDER_WAY),
    "another package failed later": (updates(install_failed=True), basics("5.5.0"), Reach.REACHED),
    "nothing known": (updates(), basics(None, None), Reach.UNKNOWN),
}


@pytest.mark.parametrize("case", LISTED)
def test_what_is_seen_of_a_package(case: str) -> None:
    page, shown, reach = LISTED[case]
    seen = look(BASE, Console(page, shown))
    assert seen.reach is reach
    assert all(proof.shown for proof in seen.proofs) == (reach is Reach.REACHED)


class Api:
    """A health answer."""

    def __init__(self, build: Any, *, success: bool = True) -> None:
        self.build, self.success = build, success

    def health(self) -> Health:
        import dataclasses

        blank = {f.name: None for f in dataclasses.fields(Health)}  # type: ignore[arg-type]
        version = str(self.build.version) if self.build else ""
        return Health(**blank | {"build": self.build, "version": version, "success": self.success})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("version", "success", "reach"),
    [
        ("19.2.2", True, Reach.REACHED),
        ("19.3.1", True, Reach.REACHED),
        ("19.2.2", False, Reach.UNKNOWN),
        ("19.1.8", True, Reach.UNKNOWN),
        (None, True, Reach.UNKNOWN),
    ],
)
def test_only_good_news_of_the_api_counts(version: str | None, success: bool, reach: Reach) -> None:
    from assistant.domain.versions import Build

    one = step(SITE)
    assert isinstance(one.action, InstallPackage)
    api = Api(Build.parse(version) if version else None, success=success)
    first, second = install_sights(one, one.action, view(Console(updates(), basics()), api=api))
    assert (first.route, second.route) == (Route.API, Route.CONSOLE)
    assert first.look(Cancel()).reach is reach


def test_the_api_says_nothing_of_base_software() -> None:
    one = step(BASE)
    assert isinstance(one.action, InstallPackage)
    (only,) = install_sights(one, one.action, view(Console(updates(), basics()), api=Api(None)))
    assert only.route is Route.CONSOLE


@pytest.mark.parametrize(
    "page",
    [updates(package(), cluster_updates=True), updates(package(state=S.LOCKED, reason="needs more"))],
)
def test_what_nobody_may_press_stops_the_run(page: Any) -> None:
    with pytest.raises(Stop) as caught:
        _guard(page, package())
    assert caught.value.outcome is RunOutcome.BLOCKED
    assert caught.value.advice


class Presser(ConsoleOperator):
    """An Updates page that writes down what is pressed on it."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.pressed: list[str] = []
        self.error: AssistantError | None = None
        self.lost: Message | None = None

    def updates(self) -> Any:
        return self.page

    def basics(self) -> Any:
        return basics()

    def check_for_updates(self) -> Any:
        self.pressed.append("check")
        return self.page

    def install(self, package: str) -> Any:
        if self.error:
            raise self.error
        self.pressed.append(f"install {package}")
        return Pressed(None, self.lost) if self.lost else Pressed(self.page)

    def upload_update(self, file: Path, progress: Any = None, cancel: Any = None) -> Any:
        self.pressed.append(f"send {file.name}")
        return Pressed(self.page)

    def accept_licence(self) -> Any:
        if self.error:
            raise self.error
        self.pressed.append("accept")
        return Pressed(None, self.lost) if self.lost else Pressed(self.page)


def _deeds(kind: str, presser: Presser, way: UpdateWay) -> Sequence[Deed]:
    from dataclasses import replace

    from assistant.domain.plan import CheckForUpdates

    if kind == "check":
        one = next(s for s in plan().steps if isinstance(s.action, CheckForUpdates))
        assert isinstance(one.action, CheckForUpdates)
        return check_deeds(one, one.action, view(presser))
    one = step(BASE)
    assert isinstance(one.action, InstallPackage)
    action = replace(one.action, way=way)
    return consents(action, view(presser)) if kind == "accept" else install_deeds(one, action, view(presser))


@pytest.mark.parametrize("way", UpdateWay)
@pytest.mark.parametrize("kind", ["check", "install", "accept"])
@pytest.mark.parametrize("listed", [(), (package(),), (package(state=S.INSTALLING),)])
def test_nothing_is_pressed_or_sent_where_an_install_may_reach_every_node(
    listed: tuple[Package, ...], kind: str, way: UpdateWay
) -> None:
    """Product-facts 7d: whichever way the packages come."""
    presser = Presser(updates(*listed, cluster_updates=True, licence=LicenceOffer("All rights.", "Accept")))
    (deed,) = _deeds(kind, presser, way)
    with pytest.raises(Stop) as caught:
        deed.act(Cancel(), lambda *_: None)
    assert (caught.value.outcome, caught.value.code) == (RunOutcome.BLOCKED, "updates.cluster")
    assert presser.pressed == []


def test_without_that_section_the_same_deeds_act() -> None:
    presser = Presser(updates(package(), licence=LicenceOffer("All rights.", "Accept")))
    for kind in ("check", "install", "accept"):
        (deed,) = _deeds(kind, presser, UpdateWay.AUTOMATIC)
        deed.act(Cancel(), lambda *_: None)
    assert presser.pressed == ["check", f"install {BASE}", "accept"]


@pytest.mark.parametrize("kind", ["install", "accept"])
def test_a_lost_answer_is_on_record_as_that(kind: str) -> None:
    presser = Presser(updates(package(), licence=LicenceOffer("All rights.", "Accept")))
    presser.lost = plain("no page")
    (deed,) = _deeds(kind, presser, UpdateWay.AUTOMATIC)
    outcome = deed.act(Cancel(), lambda *_: None)
    assert outcome.text.text == "The button was pressed; no answer came: {reason}"


@pytest.mark.parametrize("error", [Refused, ServerTrouble, NotUnderstood, CertificateChanged, WrongBox])
@pytest.mark.parametrize(("kind", "tries"), [("install", 3), ("accept", 1)])
def test_what_was_not_sent_is_never_on_record_as_pressed(kind: str, tries: int, error: type[AssistantError]) -> None:
    presser = Presser(updates(package(), licence=LicenceOffer("All rights.", "Accept")))
    presser.error = error(plain("#"))
    (deed,) = _deeds(kind, presser, UpdateWay.AUTOMATIC)
    assert (deed.certain, deed.tries) == (True, tries)
    with pytest.raises(error):
        deed.act(Cancel(), lambda *_: None)


def test_what_is_on_offer_may_be_pressed() -> None:
    _guard(updates(package()), package())


def test_without_an_account_the_console_is_no_way() -> None:
    one = step(BASE)
    assert isinstance(one.action, InstallPackage)
    (deed,) = install_deeds(one, one.action, view(None))
    with pytest.raises(ConsoleError):
        deed.act(Cancel(), lambda *_: None)


CHECKED: dict[str, tuple[tuple[Package, ...], Any, Reach]] = {
    "both listed": ((package(BASE), package(SITE, S.LOCKED)), basics(), Reach.REACHED),
    "one installed, one listed": ((package(SITE),), basics("5.5.0"), Reach.REACHED),
    "both installed": ((), basics("5.5.0", "19.2.2"), Reach.REACHED),
    "one missing": ((package(SITE),), basics(), Reach.NOT_REACHED),
    "one missing because it is being installed": ((package(SITE, S.INSTALLING),), basics(), Reach.REACHED),
    "an empty list": ((), basics(), Reach.NOT_REACHED),
}


@pytest.mark.parametrize("case", CHECKED)
def test_what_is_seen_of_the_list(case: str) -> None:
    from assistant.domain.plan import CheckForUpdates

    packages, shown, reach = CHECKED[case]
    one = next(s for s in plan().steps if isinstance(s.action, CheckForUpdates))
    assert isinstance(one.action, CheckForUpdates)
    (sight,) = check_sights(one, one.action, view(Console(updates(*packages), shown)))
    assert sight.look(Cancel()).reach is reach
