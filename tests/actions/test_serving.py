"""Before the masters change over it is known who serves the site afterwards, and where nobody would (P7, P8, R35)."""

from __future__ import annotations

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.actions import serving
from assistant.domain.failover import SetRole, Swing
from assistant.domain.message import Message
from assistant.domain.packages import Package
from assistant.domain.plan import Choices, ClientWay, InstallPackage, Plan, Step
from assistant.domain.site import Site
from assistant.domain.versions import Version
from assistant.engine.events import LEFT_OUT, StepState
from assistant.engine.state import StepStatus
from assistant.guide.atlas import plan_atlas
from tests.guide.cluster import NEW, alone, atlas, chains, node
from tests.guide.material import BASE, SITE_1, SITE_2

SMALL = (node("eu-1", "EU", 1), node("eu-2", "EU", 9), node("us-1", "US", 1), node("us-2", "US", 9))


def planned(site: Site, *packages: Package, **choices: Any) -> Plan:
    swing = Swing.DNS if site.others else None
    chosen = Choices(Version((12, 2, 0)), swing=swing, **choices)
    return plan_atlas(site, chosen, chains(site, *(packages or (BASE, SITE_2))))


def crossing(made: Plan, nth: int = 0) -> Step:
    """The swap, or the first step that installs on the only master."""
    masters = {one.name for one in made.site.masters}
    if made.site.others:
        return [step for step in made.steps if isinstance(step.action, SetRole)][nth]
    return [s for s in made.steps if isinstance(s.action, InstallPackage) and s.action.appliance in masters][nth]


def view(made: Plan, *left_out: str, before: Step) -> Any:
    """A run that has come to a step; the lanes of these nodes were left out."""
    statuses: dict[str, StepStatus] = {}
    for step in made.steps[: made.steps.index(before)]:
        statuses[step.id] = StepStatus(StepState.DONE)
    for step in made.steps:
        if step.lane in left_out:
            statuses[step.id] = StepStatus(StepState.SKIPPED, code=LEFT_OUT)
    return SimpleNamespace(plan=made, status=lambda name: statuses.get(name) or StepStatus())


def asked(made: Plan, *left_out: str, nth: int = 0) -> tuple[Message | None, Message | None]:
    """What speaks against it, and what is told with its question."""
    step = crossing(made, nth)
    seen = view(made, *left_out, before=step)
    return serving.against(step, seen), serving.told(step, seen)


def said(message: Message | None) -> str:
    """The English words, whatever is in them."""
    if message is None:
        return ""
    params: Mapping[str, Any] = {k: said(v) if isinstance(v, Message) else v for k, v in message.params}
    return message.text.format(**params)


BOTH = pytest.mark.parametrize("make", [atlas, alone], ids=["P7", "P8"])


@BOTH
def test_when_all_went_well_nothing_speaks_against_it(make: Any) -> None:
    against, told = asked(planned(make(*SMALL)))
    assert against is None
    assert said(told) == "Upgraded nodes that take over: 2 of 2."


@BOTH
def test_with_no_upgraded_node_it_waits_for_a_reason(make: Any) -> None:
    against, told = asked(planned(make(*SMALL)), "eu-1", "us-1")
    assert said(against).startswith("No node is upgraded and ready to take over.")
    assert said(against).endswith("Missing: eu-1, us-1")
    assert said(told).startswith("Upgraded nodes that take over: 0 of 2. None of them in: ")


@BOTH
def test_a_region_without_an_upgraded_node_is_named(make: Any) -> None:
    against, told = asked(planned(make(*SMALL)), "us-1")
    assert "takes over: Region\u00a0US. " in said(against)
    assert "EU" not in said(against)
    assert said(told) == "Upgraded nodes that take over: 1 of 2. None of them in: Region\u00a0US."


@BOTH
def test_one_of_several_in_a_region_is_enough(make: Any) -> None:
    made = planned(make(*SMALL, node("eu-3", "EU", 2), node("eu-4", "EU", 2)))
    first = [name for name in made.choices.first_half if name.startswith("eu")]
    assert len(first) == 2
    against, told = asked(made, first[0])
    assert against is None
    assert said(told) == "Upgraded nodes that take over: 2 of 3."


@BOTH
def test_a_region_that_comes_wholly_afterwards_was_decided_when_it_was_planned(make: Any) -> None:
    made = planned(make(*SMALL, node("ap-1", "AP", 5)), first_half=("eu-1", "us-1"))
    assert asked(made)[0] is None
    assert "AP" not in said(asked(made, "us-1")[0])


@BOTH
def test_a_region_that_goes_wholly_first_counts(make: Any) -> None:
    """Also where it is a single node: once it has failed nothing brings the region back."""
    made = planned(make(*SMALL, node("ap-1", "AP", 5)), first_half=("eu-1", "us-1", "us-2", "ap-1"))
    assert asked(made)[0] is None
    assert asked(made, "us-1")[0] is None
    assert "Region\u00a0US" in said(asked(made, "us-1", "us-2")[0])
    assert "Region\u00a0AP" in said(asked(made, "ap-1")[0])


@BOTH
def test_a_node_that_was_new_before_the_run_takes_over_as_well(make: Any) -> None:
    made = planned(make(*SMALL, node("us-3", "US", 3, software=NEW)), first_half=("eu-1", "us-1"))
    against, told = asked(made, "us-1")
    assert against is None
    assert said(told) == "Upgraded nodes that take over: 2 of 3."


@BOTH
def test_where_no_region_is_known_all_nodes_are_one(make: Any) -> None:
    made = planned(make(node("x1", "", 1), node("x2", "", 9)))
    assert asked(made)[0] is None
    assert said(asked(made, "x1")[0]).startswith("No node is upgraded")


def test_a_base_update_alone_leaves_old_nodes_in_service_and_is_not_asked_about() -> None:
    made = planned(alone(*SMALL), BASE)
    assert asked(made, "eu-1", "us-1") == (None, None)


def test_each_round_is_judged_by_what_was_upgraded_in_it() -> None:
    made = planned(atlas(*SMALL), SITE_1, SITE_2)
    against, told = asked(made, nth=1)
    assert against is None
    assert said(told) == "Upgraded nodes that take over: 2 of 2."
    assert "Region\u00a0US" in said(asked(made, "us-1", nth=1)[0])


def test_a_second_site_package_of_the_same_window_is_judged_alike() -> None:
    made = planned(alone(*SMALL), SITE_1, SITE_2, clients=ClientWay.REINSTALL)
    assert asked(made, "us-1")[0] == asked(made, "us-1", nth=1)[0] is not None


def test_other_steps_are_none_of_its_business() -> None:
    for made in (planned(atlas(*SMALL)), planned(alone(*SMALL))):
        crossings = {step.id for step in made.steps if isinstance(step.action, SetRole)}
        crossings |= {step.id for step in made.steps if not made.site.others and step.target == "A"}
        for step in made.steps:
            if step.id not in crossings:
                assert serving.against(step, view(made, "eu-1", "us-1", before=step)) is None, step.id
