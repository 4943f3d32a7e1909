"""V2: what a person reads in a console against what the appliance says."""

from __future__ import annotations

import pytest

from assistant.engine.builds import same_build

APPLIANCE = "19.1.8 (37380-749b17ca33d2475427428f263608ae98d69f7a35)"


@pytest.mark.parametrize(
    "read",
    [
        APPLIANCE,
        "19.1.8",
        "19.1.8.0 (37380)",
        "Version 19.1.8, Build 37380",
        "BeyondTrust Representative Console 19.1.8 (Build 37380)",
        " 19.1.8 [37380] ",
    ],
)
def test_the_same(read: str) -> None:
    assert same_build(read, APPLIANCE)


@pytest.mark.parametrize(
    "read",
    ["", "-", "37380", "19.1.7 (37380)", "19.1", "19.1.8 (37381)", "Version 19.1.8, Build 3738", "19.1.80 (37380)"],
)
def test_another(read: str) -> None:
    assert not same_build(read, APPLIANCE)


def test_a_long_part_of_a_version_is_no_build_number() -> None:
    assert not same_build("12.100.3 (37381)", "12.100.3 (37380)")


def test_without_a_number_the_version_decides() -> None:
    assert same_build("12.2.0 (37380)", "12.2.0")
