"""The table of console labels."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.labels import LANGUAGES, Labels, fold, same

TABLE = Path(__file__).parent.parent / "resources" / "labels.toml"


@pytest.fixture(scope="module")
def labels() -> Labels:
    return Labels.load(TABLE)


def test_first_name_is_preferred_and_synonyms_follow(labels: Labels) -> None:
    names = labels.control("backup.download")
    assert names.by_language["de"] == ("Sicherungskopie herunterladen", "Sicherung herunterladen")
    assert labels.name("backup.download", "de") == "Sicherungskopie herunterladen"


def test_english_stands_in_where_nobody_published_a_name(labels: Labels) -> None:
    assert labels.name("backup.password", "it") == "Backup Password"
    assert labels.is_ours("backup.password", "it")
    assert not labels.is_ours("backup.password", "en")


def test_pages_know_their_product_path(labels: Labels) -> None:
    assert labels.page("login.failover").path == "/login"
    assert labels.page("appliance.updates").path == "/appliance"


@pytest.mark.parametrize("kind", ["page", "section", "control", "term"])
def test_every_entry_has_an_english_name_and_only_known_languages(labels: Labels, kind: str) -> None:
    for key in labels.keys(kind):
        names = getattr(labels, kind)(key)
        assert names.by_language["en"], key
        assert set(names.by_language) == set(LANGUAGES), key


def test_a_control_shadows_a_section_of_the_same_key(labels: Labels) -> None:
    assert labels.name("certificates.export", "en") == "Export"
    assert labels.section("certificates.export").of("en") == ("Security :: Certificates :: Export",)


@pytest.mark.parametrize(
    "seen",
    ["Install This Update", " install  this\nUPDATE ", "Install This Update:", "Install This Update™", "Install"],
)
def test_case_space_colon_and_trade_marks_do_not_matter(labels: Labels, seen: str) -> None:
    assert labels.control("updates.install_this").match(seen, "en")


def test_a_console_may_mix_its_language_with_english_but_no_third(labels: Labels) -> None:
    names = labels.control("updates.check_for_updates")
    assert names.match("Auf Aktualisierungen prüfen", "de")
    assert names.match("Check for Updates", "de")
    assert not names.match("Controlla aggiornamenti", "de")
    assert names.match("Controlla aggiornamenti")


def test_the_language_of_a_label(labels: Labels) -> None:
    assert labels.control("certificates.import").languages_of("importieren") == {"de"}
    assert labels.page("login.jump_clients").languages_of("Jump > Jump Clients") == set(LANGUAGES)


def test_nothing_is_like_nothing() -> None:
    assert not same("", " ")
    assert not same(":", "…")


def test_unknown_keys_are_an_error(labels: Labels) -> None:
    with pytest.raises(KeyError):
        labels.control("no.such")
    with pytest.raises(KeyError):
        labels.name("no.such", "en")


@pytest.mark.parametrize(
    "text",
    ["[control]\nx = 1", "control = 1", '[control]\nx = { de = ["y"] }', '[control]\nx = { en = "y" }'],
)
def test_a_bad_table_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "labels.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"is not|has no"):
        Labels.load(file)


@given(st.text(max_size=40))
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)
