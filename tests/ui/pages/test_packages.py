"""The Packages page: the chain, what comes between, and the plan that follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget

from assistant.domain.failover import Method
from assistant.domain.finding import Finding, Level
from assistant.domain.message import plain
from assistant.domain.packages import Package, PackageKind, PackageState
from assistant.domain.plan import Choices, ClientWay
from assistant.domain.versions import Version
from assistant.service.values import Listing
from assistant.ui.pages.chain import ChainItem, PackageItem, outage
from assistant.ui.pages.packages import PackagesPage
from assistant.ui.states import State
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.sampling import staged


def _words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def _listing(step: Walk, *packages: Package, findings: tuple[Finding, ...] = ()) -> None:
    """Put a list before the journey, as if the appliance had shown it."""
    old = step.journey.listing
    assert old is not None
    sites = tuple(package.version for package in packages if package.kind is PackageKind.SITE)
    step.journey.listing = Listing(packages, findings, old.at, checked=True)
    step.journey.versions = sites
    step.journey.choices = Choices(max(sites)) if sites else None
    step.journey.changed()


def _site(version: str, state: PackageState = PackageState.AVAILABLE, reason: str = "") -> Package:
    return Package(f"Bomgar-{version}", PackageKind.SITE, Version.parse(version), state, reason)


def _base(version: str) -> Package:
    return Package(f"Base {version}", PackageKind.BASE, Version.parse(version), PackageState.AVAILABLE)


def test_an_empty_list_is_explained_and_can_be_asked_for(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    step.until(step.packages.nothing.empty.isVisible)
    assert any("notified by e-mail" in line for line in _words(step.packages.nothing.empty))
    step.check_for_updates()
    step.until(lambda: step.packages.chain.items)
    assert not step.packages.nothing.empty.isVisible()


def test_the_chain_has_order_states_reasons_and_the_backup_between(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    step.check_for_updates()
    step.until(lambda: step.packages.chain.items)
    base, backup, site = step.packages.chain.items
    assert isinstance(base, PackageItem)
    assert isinstance(site, PackageItem)
    assert not isinstance(backup, PackageItem)
    assert (base.package.kind, site.package.kind) == (PackageKind.BASE, PackageKind.SITE)
    assert base.badge.state is State.PASS
    assert site.badge.state is State.LOCKED
    assert any(site.package.reason in line for line in _words(site))
    assert "settings backup" in " ".join(_words(backup))
    assert "15 min" in " ".join(_words(base))
    assert step.packages.wanted is None
    assert step.packages.ways is None


def test_two_site_packages_offer_the_wait_or_the_reinstallation(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    _listing(step, _site("12.1.9"), _site("12.2.0", PackageState.LOCKED, "Bomgar-12.1.9 first."))
    step.until(lambda: step.packages.ways)
    page = step.packages
    assert page.ways is not None
    assert page.ways.value == ClientWay.WAIT.value
    assert _kinds(page.chain.items) == ["package", "between", "package"]
    page.ways.choose(ClientWay.REINSTALL.value)
    step.until(lambda: _kinds(page.chain.items) == ["package", "package"])
    assert step.journey.choices is not None
    assert step.journey.choices.clients is ClientWay.REINSTALL


def test_nobody_waits_for_clients_where_none_is_connected() -> None:
    with staged("method-dns") as stage:
        listing = stage.journey.listing
        assert listing is not None
        stage.journey.listing = replace(listing, packages=(_site("12.1.9"), _site("12.2.0")))
        stage.journey.stage = Stage.PACKAGES
        page = PackagesPage(stage.journey, stage.jobs.append)
        page.refresh()
        assert page.ways is not None
        said = " ".join(_words(page.ways))
        assert "No client is connected to the backup" in said
        assert "Wait 24 hours" not in said
        stage.journey.choose(method=Method.SYNCHRONOUS)
        page.refresh()
        assert "Wait 24 hours" in " ".join(_words(page.ways))
        page.deleteLater()


def _kinds(items: list[ChainItem]) -> list[str]:
    return ["package" if isinstance(item, PackageItem) else "between" for item in items]


def test_another_version_can_be_wanted(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    _listing(step, _site("12.1.9"), _site("12.2.0"))
    step.until(lambda: step.packages.wanted)
    wanted = step.packages.wanted
    assert wanted is not None
    assert wanted.value == "12.2.0"
    wanted.choose("12.1.9")
    assert step.journey.choices is not None
    assert step.journey.choices.target == Version.parse("12.1.9")
    step.until(lambda: not step.window.shell.perform.under_way)


def test_what_speaks_against_it_blocks_the_way(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    against = Finding("path.target-missing", Level.FAIL, "A", plain("Not in the list."))
    _listing(step, _site("12.2.0"), findings=(against,))
    step.until(lambda: "Not in the list." in _words(step.packages))
    step.until(lambda: step.window.bottombar.next.accessibleDescription() == "Not in the list.")
    assert not step.window.bottombar.next.isEnabled()


def test_the_outage_in_all_is_the_sum(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    _listing(step, _base("3.3.2"), _site("12.2.0"))
    outline = step.journey.outline
    assert outline is not None
    assert outage(outline) == (timedelta(minutes=30), timedelta(hours=2))


def test_next_lays_the_run_file_down_where_it_was_said(walk: Callable[..., Walk]) -> None:
    step = walk().to_packages()
    step.check_for_updates()
    step.next()
    step.at(Stage.WINDOWS)
    step.until(lambda: step.window.page and str(step.journey.service.runs_folder) in _words(step.window.page))
    step.next()
    step.at(Stage.READINESS)
    sitting = step.journey.sitting
    assert sitting is not None
    assert Path(sitting.run.path).is_file()
    assert sitting.run.path.parent == step.journey.service.runs_folder


def test_going_back_and_on_again_keeps_the_run(walk: Callable[..., Walk]) -> None:
    step = walk().to_readiness()
    sitting = step.journey.sitting
    assert sitting is not None
    step.until(lambda: not step.window.shell.perform.under_way)
    step.click(step.window.bottombar.back)
    step.at(Stage.WINDOWS)
    step.click(step.window.bottombar.back)
    step.at(Stage.PACKAGES)
    step.until(lambda: str(sitting.run.path) in _words(step.packages))
    step.next()
    step.at(Stage.WINDOWS)
    step.next()
    step.at(Stage.READINESS)
    assert step.journey.sitting is not None
    assert step.journey.sitting.run.path == sitting.run.path


def test_a_disk_that_is_full_is_told(walk: Callable[..., Walk], monkeypatch: object) -> None:
    from assistant.domain.errors import FileTrouble
    from assistant.service.service import Service

    def full(*_: object) -> None:
        raise FileTrouble(plain("No space left."), plain("Make room."))

    step = walk().to_packages()
    step.check_for_updates()
    monkeypatch.setattr(Service, "create_run", full)  # type: ignore[attr-defined]
    step.next()
    step.at(Stage.WINDOWS)
    step.next()
    step.until(lambda: step.window.page and step.window.page.error)
    assert step.window.page is not None
    assert step.window.page.error is not None
    assert step.window.page.error.advice == plain("Make room.")
    assert replace(step.window.view).page == Stage.WINDOWS.value
