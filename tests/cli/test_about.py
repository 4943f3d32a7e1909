"""``about`` as somebody at a terminal uses it."""

from __future__ import annotations

import json

import pytest

from assistant.guide.discrepancies import DISCREPANCIES
from tests.e2e.terminal import typed


def test_it_tells_the_contact_and_each_difference() -> None:
    done = typed(["about", "--brand", "Bomgar", "--lang", "en"])
    assert done.code == 0
    assert "help.bomgar.com" in done.out
    assert "beyondtrust.com" not in done.out
    assert all(one.about.text in done.out for one in DISCREPANCIES)


@pytest.mark.parametrize(("language", "word"), [("de", "Marken"), ("it", "Marchi"), ("pt_BR", "Marcas")])
def test_it_speaks_the_reader_s_language(language: str, word: str) -> None:
    assert word in typed(["about", "--lang", language]).out


def test_programs_get_one_document() -> None:
    told = json.loads(typed(["about", "--json", "--lang", "en"]).out)
    assert told["schema"] == "about/1"
    assert set(told["support"]) == {"Bomgar", "BeyondTrust"}
    assert [one["id"] for one in told["differences"]] == [one.id for one in DISCREPANCIES]


def test_an_unknown_brand_is_told_with_those_there_are() -> None:
    done = typed(["about", "--brand", "acme", "--lang", "en"])
    assert done.code == 2
    assert "bomgar, beyondtrust" in done.err
