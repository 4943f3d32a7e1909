"""The pages of the journey, each imported when it is first shown."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.ui.page import Page
from assistant.wizard.stages import Stage

if TYPE_CHECKING:
    from assistant.ui.pages.base import JourneyPage, Perform
    from assistant.wizard.journey import Journey

_MODULES = {
    Stage.SITE: ("site", "SitePage"),
    Stage.TOPOLOGY: ("topology", "TopologyPage"),
    Stage.METHOD: ("method", "MethodPage"),
    Stage.PACKAGES: ("packages", "PackagesPage"),
    Stage.WINDOWS: ("windows", "WindowsPage"),
    Stage.READINESS: ("readiness", "ReadinessPage"),
    Stage.PLAN: ("plan", "PlanPage"),
    Stage.RUN: ("run", "RunPage"),
    Stage.CLIENTS: ("clients", "ClientsPage"),
    Stage.REPORT: ("report", "ReportPage"),
}
_COURIER, _SCAN = "courier", "scan"


def make(stage: Stage, journey: Journey, perform: Perform) -> JourneyPage:
    """The page of a stage. The Start page needs no journey yet: see :mod:`assistant.ui.pages.start`."""
    module, name = _MODULES[stage]
    page: JourneyPage = getattr(importlib.import_module(f"assistant.ui.pages.{module}"), name)(journey, perform)
    return page


def load() -> None:
    """Import them all; from any thread."""
    for module in (*(module for module, _ in _MODULES.values()), _COURIER, _SCAN):
        importlib.import_module(f"assistant.ui.pages.{module}")


def factories(journey: Journey, perform: Perform) -> dict[str, Callable[[], Page]]:
    """Page factories by the id of their stage, and the Courier's, for shell and gallery."""

    def factory(stage: Stage) -> Callable[[], Page]:
        return lambda: make(stage, journey, perform)

    beside = {_COURIER: lambda: _courier(journey, perform), _SCAN: lambda: _scan(journey, perform)}
    return {stage.value: factory(stage) for stage in _MODULES} | beside


def _courier(journey: Journey, perform: Perform) -> JourneyPage:
    """The page beside the stages."""
    from assistant.ui.pages.courier import CourierPage

    return CourierPage(journey, perform)


def _scan(journey: Journey, perform: Perform) -> JourneyPage:
    """The other one."""
    from assistant.ui.pages.scan import ScanPage

    return ScanPage(journey, perform)
