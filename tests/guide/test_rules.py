"""What the guides warn of, in words of ours."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.domain.message import Label
from assistant.domain.plan import Phase
from assistant.guide.clients import checklist
from assistant.guide.rules import RULES, Rule, rules
from assistant.labels import Labels
from assistant.paths import resource
from tests.guide.material import SITE_1, everything_in, plan

GUIDES = {"000", "001", "002", "003", "004"}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_has_a_heading_words_and_its_guides(rule: Rule) -> None:
    assert rule.title.text
    assert not rule.title.text.endswith(".")
    assert rule.text.text.endswith(".")
    assert set(rule.guides) <= GUIDES
    assert rule.guides


def test_names_of_the_console_are_known() -> None:
    labels = Labels.load(resource("labels.toml"))
    keys = [thing.key for thing in everything_in(list(RULES.values())) if isinstance(thing, Label)]
    assert len(keys) > 4
    assert all(labels.names(key) for key in keys)


def test_the_checklist_for_clients_has_words() -> None:
    assert checklist(plan(SITE_1)) == ("C2", "C3", "C10", "C11", "C7")
    assert set(checklist(plan(SITE_1))) <= set(RULES)


def test_after_a_swap_an_integration_client_by_address_is_on_the_checklist() -> None:
    made = plan(SITE_1)
    swapped = replace(made, steps=(*made.steps, replace(made.steps[-1], id="swap", phase=Phase.SWAP)))
    assert "R19" in checklist(swapped)


def test_rules_come_in_the_order_asked_and_unknown_ones_are_left_out() -> None:
    assert [rule.id for rule in rules(("R9", "nobody", "R1"))] == ["R9", "R1"]
