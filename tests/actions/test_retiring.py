"""Giving the old appliance up: nothing is pressed unless it is proven, at that moment, to be the old one (P6.8)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.actions import retiring
from assistant.actions.hands import ApplianceHands
from assistant.actions.view import AT_FIRST, View
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.checks.dns_verdict import Pointing
from assistant.domain.access import Account, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import ConsoleError, NotTheOldOne, Refused, WrongBox
from assistant.domain.hardware import NEW, DeleteMachine, FactoryReset, ShutDown
from assistant.domain.message import plain
from assistant.domain.observation import Reach
from assistant.domain.plan import Plan, Step
from assistant.domain.secret import Secret
from assistant.domain.site import Appliance, Route, Seen
from assistant.engine import events as ev
from assistant.engine.events import StepState
from assistant.engine.ports import Deed
from assistant.engine.state import fold
from tests.guide.material import AT
from tests.guide.test_hardware import moving
from tests.guide.test_hardware import plan as planned

OLD_GUID, NEW_GUID = "a" * 32, "b" * 32
SITES_OWN, FACTORY, OTHER = "11" * 32, "22" * 32, "33" * 32


def seen(appliance: Appliance, guid: str | None, fingerprint: str | None) -> Appliance:
    told = Seen(guid, Route.CONSOLE, AT) if guid else None
    return replace(appliance, guid=told, fingerprint=Seen(fingerprint, Route.COMPUTER, AT) if fingerprint else None)


def plan(**pins: str | None) -> Plan:
    """As it was when the site was detected."""
    known = {"old_guid": OLD_GUID, "old_print": SITES_OWN, "new_guid": NEW_GUID, "new_print": FACTORY} | pins
    site = moving("12.1.4")
    assert site.replacement is not None
    old = seen(site.appliances[0], known["old_guid"], known["old_print"])
    new = seen(site.replacement, known["new_guid"], known["new_print"])
    return replace(planned(site=site), site=replace(site, appliances=(old,), replacement=new))


@dataclass
class Console(ConsoleOperator):
    """/appliance that shows a GUID and notes what is pressed."""

    guid: Any = OLD_GUID
    pressed: list[str] = field(default_factory=list)

    def basics(self) -> Any:
        if isinstance(self.guid, Exception):
            raise self.guid
        return SimpleNamespace(guid=self.guid)

    def start(self) -> Any:
        return None

    def factory_reset(self, guid: str) -> Pressed[str]:
        self.pressed.append(f"reset {guid}")
        return Pressed("")

    def shut_down(self, guid: str) -> Pressed[str]:
        self.pressed.append(f"shut down {guid}")
        return Pressed("")


@dataclass
class Box:
    """A connection to an appliance."""

    fingerprint: Any
    appliance: Any = None
    login: Any = None
    api: Any = None

    def look(self, cancel: Cancel) -> Any:
        cancel.check()
        if isinstance(self.fingerprint, Exception):
            raise self.fingerprint
        return SimpleNamespace(fingerprint=self.fingerprint)


class Api:
    def __init__(self, guid: str | None = NEW_GUID) -> None:
        self.guid = guid

    def health(self) -> Any:
        return SimpleNamespace(success=True, guid=self.guid, version="12.1.4", error=None, at=AT)


class Clock:
    practice: None = None

    def now(self) -> datetime:
        return AT

    def monotonic(self) -> float:
        return 0.0

    def wait(self, seconds: float, cancel: Cancel) -> None:
        cancel.check()


@dataclass
class Scene:
    """Everything is as it should be before the old appliance is reset; a test changes one thing."""

    monkeypatch: pytest.MonkeyPatch
    plan: Plan = field(default_factory=plan)
    old: Box = field(default_factory=lambda: Box(SITES_OWN, Console()))
    new: Box = field(default_factory=lambda: Box(SITES_OWN, Console(NEW_GUID), api=Api()))
    at_name: Box = field(default_factory=lambda: Box(SITES_OWN, api=Api()))
    points: Pointing = Pointing.THERE
    events: tuple[ev.Event, ...] = ()
    emptied: Box | None = None

    def view(self) -> View:
        verdict = SimpleNamespace(pointing=self.points, text=plain("what DNS says"))
        self.monkeypatch.setattr(retiring, "ask_dns", lambda *_, **__: None)
        self.monkeypatch.setattr(retiring, "points_to", lambda *_: verdict)
        self.monkeypatch.setattr(retiring, "addresses_of", lambda host, *_: (host,))
        restored = ev.Ended(AT, "restore", StepState.DONE, plain(""))
        boxes: Any = {"A": self.old, NEW: self.new, AT_FIRST: self.new}
        at_name = SimpleNamespace(
            **{"address": "support.example.com:443", "look": self.at_name.look}
            | {"api": self.at_name.api, "appliance": None, "login": None}
        )
        return View(
            boxes,
            Path(),
            Secrets(api=Account("id", Secret("word"))),
            Clock(),
            self.plan,
            fold((restored, *self.events)).of,
            SiteAddress("support.example.com"),
            Trust(),
            lambda _: at_name,
            reset=lambda _, served: replace(self.emptied, fingerprint=served) if self.emptied else boxes["A"],
        )

    def step(self, name: str = "factory-reset") -> Step:
        return self.plan.step(name)

    def act(self, name: str = "factory-reset") -> Any:
        deeds: dict[str, Callable[..., Any]] = {
            "factory-reset": retiring.reset_deeds,
            "shut-down": retiring.shut_down_deeds,
        }
        step = self.step(name)
        (deed,) = deeds[name](step, step.action, self.view())
        assert isinstance(deed, Deed)
        return deed.act(Cancel(), lambda *_: None)

    @property
    def pressed(self) -> list[str]:
        return [*self.old.appliance.pressed, *self.new.appliance.pressed]


@pytest.fixture
def scene(monkeypatch: pytest.MonkeyPatch) -> Scene:
    return Scene(monkeypatch)


def test_the_old_one_is_reset_when_all_is_shown(scene: Scene) -> None:
    scene.act()
    assert scene.pressed == [f"reset {OLD_GUID}"]
    said = retiring.briefing("A", NEW, scene.view(), Cancel())
    assert dict(said.params)["guid"] == OLD_GUID
    assert dict(said.params)["other"] == NEW_GUID


def wrong(**what: Any) -> Callable[[Scene], None]:
    def change(scene: Scene) -> None:
        for name, made in what.items():
            setattr(scene, name, made)

    return change


AIMED_AT_NEW = {
    "the new one answers at the old address": wrong(old=Box(SITES_OWN, Console(NEW_GUID))),
    "a factory-fresh one answers there": wrong(old=Box(FACTORY, Console(OLD_GUID))),
    "another certificate is served there": wrong(old=Box(OTHER, Console(OLD_GUID))),
    "its GUID is not shown": wrong(old=Box(SITES_OWN, Console(None))),
    "nobody answers there": wrong(old=Box(Refused(plain("silent")), Console())),
    "its console does not open": wrong(old=Box(SITES_OWN, Console(ConsoleError(plain("no page"))))),
    "another box is behind it": wrong(old=Box(SITES_OWN, Console(WrongBox(plain("another one"))))),
    "there is no account for it": wrong(old=Box(SITES_OWN, None)),
    "both had one GUID": wrong(plan=plan(new_guid=OLD_GUID)),
    "both had one certificate": wrong(plan=plan(new_print=SITES_OWN)),
    "the old GUID was not known": wrong(plan=plan(old_guid=None)),
    "the old certificate was not known": wrong(plan=plan(old_print=None)),
    "the new GUID was not known": wrong(plan=plan(new_guid=None)),
    "the new certificate was not known": wrong(plan=plan(new_print=None)),
    "the name leads to the old one": wrong(points=Pointing.NOT_YET),
    "where the name leads is not known": wrong(points=Pointing.UNKNOWN),
    "the old one answers by the name": wrong(at_name=Box(SITES_OWN, api=Api(OLD_GUID))),
    "somebody else answers by the name": wrong(at_name=Box(OTHER, api=Api("c" * 32))),
    "nobody answers by the name": wrong(at_name=Box(Refused(plain("silent")))),
    "the new one is silent": wrong(
        new=Box(SITES_OWN, Console(Refused(plain("silent"))), api=SimpleNamespace(health=lambda: _raise()))
    ),
    "the new one has another GUID by now": wrong(new=Box(SITES_OWN, Console("d" * 32), api=Api())),
}


def _raise() -> None:
    raise Refused(plain("silent"))


@pytest.mark.parametrize("case", AIMED_AT_NEW)
def test_anything_else_is_refused(scene: Scene, case: str) -> None:
    """Wrong, or merely not known: nothing is pressed, the reason is said, and no other way may be taken."""
    AIMED_AT_NEW[case](scene)
    if scene.old.appliance is None:
        scene.old.appliance = SimpleNamespace(pressed=[], basics=lambda: SimpleNamespace(guid=None))
    with pytest.raises(NotTheOldOne) as caught:
        scene.act()
    assert scene.pressed == []
    assert dict(caught.value.message.params)["reason"]
    assert caught.value.advice is not None
    said = retiring.briefing("A", NEW, scene.view(), Cancel())
    assert "refused" in said.text


ACTIONS = (FactoryReset("A", NEW), DeleteMachine("A", NEW), ShutDown("A", NEW))


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: type(action).__name__)
def test_who_is_asked_to_do_it_is_told_what_was_checked_and_when(scene: Scene, action: Any) -> None:
    """All shown: when, and which GUID the page has to show. Something wrong: nobody is asked."""
    hands = ApplianceHands(scene.view())
    told = hands.handing_over(replace(scene.step(), action=action), Cancel())
    assert told is not None
    assert (dict(told.params)["time"], dict(told.params)["guid"]) == (AT, OLD_GUID)
    assert "ten minutes" in told.text
    scene.points = Pointing.NOT_YET
    with pytest.raises(NotTheOldOne):
        ApplianceHands(scene.view()).handing_over(replace(scene.step(), action=action), Cancel())


def test_other_steps_are_handed_over_without_a_word(scene: Scene) -> None:
    assert ApplianceHands(scene.view()).handing_over(scene.step("restore"), Cancel()) is None


# ── what is seen afterwards ──────────────────────────────────────────────────────────────────────────


def look(scene: Scene, name: str, view: View | None = None) -> Any:
    step, sights = scene.step(name), {"factory-reset": retiring.reset_sights, "shut-down": retiring.off_sights}
    (sight,) = sights[name](step, step.action, view or scene.view())  # type: ignore[arg-type]
    return sight.look(Cancel())


BEGUN = ev.Intended(AT + timedelta(seconds=1), "factory-reset", Route.CONSOLE)
ENDING = ev.Intended(AT + timedelta(seconds=1), "shut-down", Route.CONSOLE)


def test_another_certificate_shows_the_reset_only_once_it_was_begun(scene: Scene) -> None:
    """Before that, another computer may answer there: a person says what it is."""
    assert look(scene, "factory-reset").reach is Reach.NOT_REACHED
    scene.old = Box(OTHER, Console())
    assert look(scene, "factory-reset").reach is Reach.UNKNOWN
    scene.events = (BEGUN,)
    assert look(scene, "factory-reset").reach is Reach.REACHED


def test_a_refusal_does_not_count_as_begun(scene: Scene) -> None:
    """Else the certificate of a wrong box would look like a reset that worked."""
    refused = ev.RouteFailed(AT, "factory-reset", Route.CONSOLE, NotTheOldOne.code, plain("no"))
    scene.events = (BEGUN, replace(refused, untouched=True))
    scene.old = Box(OTHER, Console())
    assert look(scene, "factory-reset").reach is Reach.UNKNOWN


def test_one_silence_is_not_the_end(scene: Scene) -> None:
    scene.events = (ENDING,)
    scene.old = Box(Refused(plain("silent")), Console())
    view = scene.view()
    assert look(scene, "shut-down", view).reach is Reach.UNDER_WAY
    assert look(scene, "shut-down", view).reach is Reach.REACHED


def test_silence_before_anything_was_pressed_tells_nothing(scene: Scene) -> None:
    scene.old = Box(Refused(plain("silent")), Console())
    with pytest.raises(Refused):
        look(scene, "shut-down")


def test_an_empty_appliance_is_shut_down_by_the_first_sign_in(scene: Scene) -> None:
    """With the certificate that it serves now, and only where its page shows the old one's GUID."""
    scene.old = Box(OTHER, Console())
    scene.emptied = Box("", Console())
    scene.act("shut-down")
    assert scene.emptied.appliance.pressed == [f"shut down {OLD_GUID}"]
    assert scene.pressed == []


def test_nothing_is_shut_down_while_people_may_be_on_it(scene: Scene) -> None:
    scene.old, scene.emptied = Box(OTHER, Console()), Box("", Console())
    scene.points = Pointing.NOT_YET
    with pytest.raises(NotTheOldOne):
        scene.act("shut-down")
    assert scene.emptied.appliance.pressed == []


def test_the_goals_of_the_plan_are_those() -> None:
    made = plan()
    assert made.step("factory-reset").action == FactoryReset("A", NEW)
    assert made.step("shut-down").action == ShutDown("A", NEW)
