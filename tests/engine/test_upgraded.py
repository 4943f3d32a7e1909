"""The moment that an exported list of clients is judged against."""

from __future__ import annotations

from datetime import datetime, timedelta

from assistant.domain.clock import PracticeTime
from assistant.domain.failover import PointNat
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Reach
from assistant.domain.packages import Package, PackageKind
from assistant.domain.plan import InstallPackage, Plan, Step
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.engine.events import StepState
from assistant.engine.upgraded import last_upgrade, real_moment
from tests.engine import world
from tests.engine.world import BEGIN

SITE = Package("Bomgar 12.2.0", PackageKind.SITE, Version((12, 2, 0)))
BASE = Package("Base 3.3.2", PackageKind.BASE, Version((3, 3, 2)))


def at(minutes: float) -> datetime:
    return BEGIN + timedelta(minutes=minutes)


def looked(step: str, minutes: float, reach: Reach) -> ev.Looked:
    return ev.Looked(at(minutes), step, Observation(reach, plain(""), Route.API, at(minutes)))


def ended(step: str, minutes: float, state: StepState = StepState.DONE) -> ev.Ended:
    return ev.Ended(at(minutes), step, state, plain(""))


def plan(*more: Step, package: Package = SITE) -> Plan:
    return world.plan(world.install("install", package), *more, world.watch("watch"))


def test_it_is_the_last_look_at_which_the_installation_was_not_over() -> None:
    events = (
        ev.Intended(at(0), "install", Route.CONSOLE),
        looked("install", 20, Reach.UNDER_WAY),
        looked("install", 22, Reach.REACHED),
        ended("install", 22),
    )
    assert last_upgrade(plan(), events) == at(20)


def test_what_was_installed_before_tells_nothing() -> None:
    assert last_upgrade(plan(), (looked("install", 1, Reach.REACHED), ended("install", 1, StepState.ALREADY))) is None


def test_a_failed_one_and_a_base_package_are_no_upgrade_of_the_clients() -> None:
    begun = ev.Intended(at(0), "install", Route.CONSOLE)
    assert last_upgrade(plan(), (begun, ended("install", 9, StepState.FAILED))) is None
    assert last_upgrade(plan(package=BASE), (begun, ended("install", 9))) is None


def test_where_another_appliance_takes_over_it_is_the_later_swap() -> None:
    swap = world.step("swap", PointNat("B"))
    events = (
        ev.Intended(at(0), "install", Route.CONSOLE),
        ended("install", 20),
        ev.Intended(at(50), "swap", Route.HAND),
        looked("swap", 54, Reach.NOT_REACHED),
        ended("swap", 55),
    )
    assert last_upgrade(plan(swap), events) == at(54)


def test_the_appliance_that_no_client_is_at_does_not_count() -> None:
    other = world.step("other", InstallPackage("B", SITE))
    events = (ev.Intended(at(0), "other", Route.CONSOLE), ended("other", 20))
    assert last_upgrade(plan(other), events) is None


def test_practice_time_is_told_as_the_real_one_of_its_sitting() -> None:
    first = PracticeTime(at(0), BEGIN, 60.0)
    second = PracticeTime(at(600), BEGIN + timedelta(minutes=30), 10.0)
    events = (
        ev.Started(at(0), None, "eva", resumed=False, practice=first),
        ev.Started(at(600), None, "eva", resumed=True, practice=second),
    )
    assert real_moment(events, at(60)) == BEGIN + timedelta(minutes=1)
    assert real_moment(events, at(620)) == BEGIN + timedelta(minutes=32)
    assert real_moment((ev.Started(at(0), None, "eva", resumed=False),), at(60)) == at(60)
