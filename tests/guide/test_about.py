"""What the guides' last chapter says as facts, and where the guides differ."""

from __future__ import annotations

import re

import pytest

from assistant.domain.site import Brand
from assistant.guide.about import GUIDES, SUPPORT, about
from assistant.guide.discrepancies import DISCREPANCIES, differing
from assistant.guide.rules import RULES

_RULE = re.compile(r"[RCL]\d+[ab]?")


@pytest.mark.parametrize("brand", Brand)
def test_only_the_contact_of_the_site_s_brand_is_given(brand: Brand) -> None:
    addresses = [address for part in about(brand) for address in part.addresses]
    assert addresses == [SUPPORT[brand]]


def test_both_contacts_are_given_where_the_brand_is_not_known() -> None:
    assert {address for part in about(None) for address in part.addresses} == set(SUPPORT.values())


def test_no_historic_number_or_mail_address_is_shown() -> None:
    said = " ".join(text.text for part in about(None) for text in part.texts)
    assert not re.search(r"\+?\d[\d. ]{7,}|@", said)


def test_every_guide_that_a_rule_or_a_difference_names_is_explained() -> None:
    known = {number for number, _ in GUIDES}
    named = {number for rule in RULES.values() for number in rule.guides}
    named |= {number for one in DISCREPANCIES for number in re.findall(r"\b00\d\b", one.differs.text)}
    assert named == known


def test_each_difference_is_found_by_the_rules_that_it_bears_on() -> None:
    assert len({one.id for one in DISCREPANCIES}) == len(DISCREPANCIES)
    for one in DISCREPANCIES:
        assert all(_RULE.fullmatch(rule) for rule in one.rules)
        assert all(one in differing(rule) for rule in one.rules)
    assert [one.id for one in differing("R18")] == ["second-backup"]
    assert differing("R1") == ()
