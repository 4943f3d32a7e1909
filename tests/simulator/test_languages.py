"""The consoles in their four languages: names as the guides print them, all texts in all languages."""

from __future__ import annotations

import re
import string

import pytest

from assistant.simulator import texts
from assistant.simulator.editions import Layout
from tests.simulator.conftest import Simulate
from tests.simulator.raw import browse

PATHS = {
    "de": ("Verwaltung", "Softwareverwaltung", "Software :: Sicherungseinstellungen", "Sicherungskopie herunterladen"),
    "it": ("Gestione", "Gestione del software", "Software :: Impostazioni di backup", "Scarica backup"),
    "pt_BR": (
        "Gerenciamento",
        "Gerenciamento de Software",
        "Software :: Configurações de Backup",
        "Descarregar Backup",
    ),
    "en": ("Management", "Software Management", "Software :: Backup Settings", "Download Backup"),
}
UPDATES = {
    "de": ("Aktualisierungen", "Auf Aktualisierungen prüfen", "Verfügbare Aktualisierungen"),
    "it": ("Aggiornamenti", "Controlla aggiornamenti", "Aggiornamenti disponibili"),
    "pt_BR": ("Atualizações", "Verificar Atualizações", "Atualizações Disponíveis"),
    "en": ("Updates", "Check for Updates", "Available Updates"),
}
BASE = {"de": "Basissoftware", "it": "software di base", "pt_BR": "Software Base", "en": "Base Software"}


@pytest.mark.parametrize("language", PATHS)
def test_pages_and_controls_carry_the_names_of_the_guides(simulate: Simulate, language: str) -> None:
    """labels: pages, sections and controls."""
    sim = simulate(console_language=language)
    group, page, section, button = PATHS[language]
    browser = browse(sim, "login").open(group, page)
    assert section in browser.seen
    assert browser.has_button(button)
    name, check, available = UPDATES[language]
    browser = browse(sim, "appliance")
    assert BASE[language] in browser.seen
    assert browser.open(name).has_button(check)
    assert available in browser.seen


def test_the_language_can_be_chosen_on_the_sign_in_page(simulate: Simulate) -> None:
    sim = simulate("beyondtrust-19")
    browser = browse(sim, "login", signed_in=False)
    assert browser.page.xpath("//select[@name='lang']/option/text()") == list(texts.LANGUAGES.values())
    browser.go(browser.url + "?lang=it")
    browser.sign_in(sim.login["user"], sim.login["password"])
    assert "Gestione" in browser.seen
    assert "Management" in browse(sim, "login").seen


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_text_is_there_with_the_same_places(language: str, layout: Layout) -> None:
    english, other = texts.table("en", layout), texts.table(language, layout)
    assert set(other) == set(english)
    for key, text in other.items():
        assert text.strip()
        assert places(text) == places(english[key]), key


def test_every_text_is_used() -> None:
    from pathlib import Path

    import assistant.simulator.web as web

    source = "".join(
        path.read_text() for path in Path(web.__file__).parents[1].rglob("*.py") if "texts" not in path.parts
    )
    stems = re.findall(r'f"([\w.]+)\{', source) + re.findall(r'f"\{?[\w.]*?([a-z]+\.)\{', source)
    unused = [
        key
        for key in texts.table("en", Layout.CLASSIC)
        if f'"{key}"' not in source and not any(key.startswith(stem) for stem in stems)
    ]
    assert unused == []


def test_a_renamed_control(simulate: Simulate) -> None:
    sim = simulate(faults=["changed-label", "changed-label=updates.update_software"])
    browser = browse(sim, "appliance").open("Updates")
    assert not browser.has_button("Check for Updates")
    assert browser.has_button("Proceed")
    sim.faults.remove("changed-label")
    assert browser.go(browser.url).has_button("Check for Updates")


def test_a_missing_section(simulate: Simulate) -> None:
    sim = simulate(faults=["missing-section=software.backup"])
    browser = browse(sim, "login").open("Management", "Software Management")
    assert "Backup Settings" not in browser.seen
    assert "Restore Settings" in browser.seen


def places(text: str) -> set[str | None]:
    return {name for _, name, _, _ in string.Formatter().parse(text)} - {None}
