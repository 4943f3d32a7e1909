"""A licence agreement is seen in four languages, and nothing is pressed that might be something else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from assistant.appliance.console import pages
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.licence import accept_boxes, accept_button, licence
from assistant.labels import Labels
from tests.appliance.console.html import page

AT = datetime(2026, 1, 1, tzinfo=UTC)
AGREEMENTS = {
    "en": ("End-User License Agreement", "I have read it and accept the agreement", "Accept", "Decline"),
    "de": ("Endbenutzer-Lizenzvertrag", "Ich habe ihn gelesen und stimme ihm zu", "Akzeptieren", "Ablehnen"),
    "it": ("Contratto di licenza", "Ho letto e accetto il contratto", "Accetta", "Rifiuta"),
    "pt_BR": ("Contrato de licença do usuário final", "Li e aceito o contrato", "Aceitar", "Recusar"),
}


def agreement(title: str, box: str, accept: str, decline: str) -> str:
    return f"""<h2>{title}</h2><p>One licence lets one person work.</p><p>Nothing else is promised.</p>
    <form method="post" action="/licence"><label><input type="checkbox" name="x1">{box}</label>
    <button name="go" value="1">{accept}</button><button name="go" value="0">{decline}</button></form>"""


@pytest.mark.parametrize("language", AGREEMENTS)
def test_it_is_seen_in_every_language(labels: Labels, language: str) -> None:
    found = page(agreement(*AGREEMENTS[language]), lang=language.replace("_", "-"))
    offer = licence(found)
    assert offer is not None
    assert offer.text == "One licence lets one person work.\nNothing else is promised."
    assert offer.button == AGREEMENTS[language][2]
    assert pages.updates(found, Finder(labels, language), AT).licence == offer


@pytest.mark.parametrize("language", AGREEMENTS)
def test_the_box_is_ticked_with_it(language: str) -> None:
    found = page(agreement(*AGREEMENTS[language]))
    button = accept_button(found)
    assert button is not None
    assert [box.name for box in accept_boxes(found, button)] == [AGREEMENTS[language][1]]


@pytest.mark.parametrize(
    "box",
    [
        "Ich nehme die Bedingungen dieses Vertrags an",
        "Ich habe die Vereinbarung gelesen und bin einverstanden",
        "I agree to the terms",
        "Acconsento alle condizioni",
        "Concordo com os termos",
    ],
)
def test_a_box_may_say_it_in_other_words(box: str) -> None:
    title, _, accept, decline = AGREEMENTS["en"]
    found = page(agreement(title, box, accept, decline))
    button = accept_button(found)
    assert button is not None
    assert [one.name for one in accept_boxes(found, button)] == [box]


def test_accepting_something_else_is_no_agreement() -> None:
    """“Accepted addresses” and cookies are accepted elsewhere on consoles."""
    found = page("<h2>Networks</h2><p>Accepted addresses</p><form><button>Accept changes</button></form>")
    assert licence(found) is None


def test_two_buttons_are_a_doubt_and_no_offer() -> None:
    title, box, accept, decline = AGREEMENTS["en"]
    twice = agreement(title, box, accept, decline) + agreement(title, box, accept + " all", decline)
    assert licence(page(twice)) is None


def test_declining_is_never_taken_for_accepting() -> None:
    found = page("<h2>License agreement</h2><form><button>Do not accept</button><button>I disagree</button></form>")
    assert licence(found) is None


def test_a_page_without_one_shows_none(labels: Labels) -> None:
    assert pages.updates(page("<h2>Updates</h2><p>There are none.</p>"), Finder(labels, "en"), AT).licence is None


def test_an_endless_agreement_is_kept_short() -> None:
    title, box, accept, decline = AGREEMENTS["en"]
    long = agreement(title, box, accept, decline).replace("Nothing else", "word " * 20_000)
    offer = licence(page(long))
    assert offer is not None
    assert len(offer.text) <= 20_000
