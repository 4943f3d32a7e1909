"""Messages become words: places, plurals, numbers, moments, labels, in four languages."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from assistant import translation
from assistant.domain.message import Label, Message, Size, many, plain, say
from assistant.domain.words import appliance_called
from assistant.translation import LANGUAGES, Translator, catalogue_file, system_language

MOMENT = datetime(2026, 11, 24, 14, 20, 5).astimezone()


class FakeLabels:
    def name(self, key: str, language: str) -> str:
        return {"failover.establish": {"en": "Establish Relationship", "de": "Verbindung herstellen"}}[key][language]


@pytest.fixture
def no_catalogues(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setattr(translation.paths, "catalogue", lambda name: tmp_path / f"{name}.qm")
    return tmp_path


@pytest.fixture
def catalogue(no_catalogues: Path) -> Callable[[str, str], None]:
    """Compile a catalogue of ours from the <message> elements given."""

    def make(language: str, messages: str) -> None:
        source = no_catalogues / f"assistant_{language}.ts"
        source.write_text(
            f'<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="{language}">'
            f"<context><name>Test</name>{messages}</context></TS>",
            encoding="utf-8",
        )
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([tool, "-silent", source], check=True, timeout=30)

    return make


def _plural(one: str, more: str) -> str:
    return (
        '<message numerus="yes"><source>%n client(s)</source><translation>'
        f"<numerusform>{one}</numerusform><numerusform>{more}</numerusform></translation></message>"
    )


# ── Places ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("no_catalogues")
def test_without_a_catalogue_the_english_text_is_filled_in() -> None:
    message = say("Test", "{name} has {count}")(name="A", count=3)
    assert Translator("de").text(message) == "A has 3"


def test_a_translation_is_found_and_may_change_the_order(catalogue: Callable[[str, str], None]) -> None:
    catalogue(
        "de",
        "<message><source>{what} on {where}</source><translation>Auf {where}: {what}</translation></message>",
    )
    assert Translator("de").text(say("Test", "{what} on {where}")(what="Base", where="A")) == "Auf A: Base"
    assert Translator("en").text(say("Test", "{what} on {where}")(what="Base", where="A")) == "Base on A"


def test_parameters_are_never_taken_for_places() -> None:
    assert Translator("en").text(plain("{weird} %n <b>")) == "{weird} %n <b>"


@pytest.mark.usefixtures("no_catalogues")
def test_nested_messages_are_translated() -> None:
    inner = say("Test", "inner {n}")(n=1)
    assert Translator("en").text(say("Test", "outer {what}")(what=inner)) == "outer inner 1"


@pytest.mark.expect_log("no parameter 'gone'", logger="assistant.translation")
def test_a_missing_parameter_is_logged_and_shown() -> None:
    assert Translator("en").text(say("Test", "Where is {gone}?")) == "Where is {gone}?"


# ── Plurals ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("language", "count", "words"),
    [
        ("en", 1, "1 client"),
        ("en", 0, "0 clients"),
        ("de", 1, "1 Client"),
        ("de", 1200, "1.200 Clients"),
        ("it", 0, "0 clients"),
        ("pt_BR", 0, "0 cliente"),
        ("pt_BR", 1, "1 cliente"),
        ("pt_BR", 2, "2 clientes"),
    ],
)
def test_plurals(catalogue: Callable[[str, str], None], language: str, count: int, words: str) -> None:
    forms = {"de": ("%n Client", "%n Clients"), "pt_BR": ("%n cliente", "%n clientes")}
    catalogue(language, _plural(*forms.get(language, ("%n client", "%n clients"))))
    assert Translator(language).text(many("Test", "%n client(s)", "", count)) == words


# ── Labels ────────────────────────────────────────────────────────────────────────────────────────


def test_a_label_is_shown_as_the_console_calls_it_with_ours_in_brackets() -> None:
    press = say("Test", "Press {what}")(what=Label("failover.establish"))
    assert Translator("en", FakeLabels()).text(press) == "Press Establish Relationship"
    german = Translator("de", FakeLabels()).label(Label("failover.establish"))
    assert german == "Establish Relationship (Verbindung herstellen)"
    assert Translator("de", FakeLabels(), "de").label(Label("failover.establish")) == "Verbindung herstellen"


@pytest.mark.expect_log("no label 'nonsense'", logger="assistant.translation")
def test_an_unknown_label_is_logged_and_shown() -> None:
    assert Translator("de", FakeLabels()).label(Label("nonsense")) == "nonsense"


# ── Numbers, sizes, moments ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("language", "value", "words"),
    [
        ("en", 1234567, "1,234,567"),
        ("de", 1234567, "1.234.567"),
        ("pt_BR", 1234.5, "1.234,5"),
        ("de", 0.25, "0,25"),
        ("en", 3.0, "3"),
        ("de", Size(642_000_000), "612,3 MiB"),
        ("en", Size(1_503_238_553), "1.4 GiB"),
        ("it", Size(2048), "2 KiB"),
        ("de", MOMENT, "24.11.2026, 14:20"),
        ("en", MOMENT, "24 Nov 2026, 14:20"),
        ("it", MOMENT, "24/11/2026, 14:20"),
        ("pt_BR", MOMENT, "24/11/2026, 14:20"),
    ],
)
def test_numbers_as_a_native_writes_them(language: str, value: Any, words: str) -> None:
    assert Translator(language).text(say("Test", "{x}")(x=value)) == words


def test_moments_are_shown_in_local_time() -> None:
    assert Translator("de").clock(MOMENT.astimezone(UTC)) == "14:20"


def test_parts_of_moments() -> None:
    german = Translator("de")
    assert german.weekday_clock(MOMENT) == "Di 14:20"
    assert german.date(MOMENT) == "24.11.2026"
    assert german.clock_seconds(MOMENT) == "14:20:05"


@pytest.mark.usefixtures("no_catalogues")
@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(seconds=42), "42 s"),
        (timedelta(minutes=15), "15 min"),
        (timedelta(minutes=18, seconds=42), "18:42 min"),
        (timedelta(hours=24), "24 h"),
        (timedelta(hours=2, minutes=5), "2 h 05 min"),
        (timedelta(days=2, hours=1, minutes=30), "2 d 01:30"),
        (timedelta(minutes=-18, seconds=-42), "−18:42 min"),
    ],
)
def test_durations(span: timedelta, words: str) -> None:
    assert Translator("en").duration(span) == words


@pytest.mark.usefixtures("no_catalogues")
def test_running_durations_keep_their_shape() -> None:
    english = Translator("en")
    assert [english.elapsed(timedelta(seconds=s)) for s in (0, 59, 60, 3599, 3600)] == [
        "0:00 min",
        "0:59 min",
        "1:00 min",
        "59:59 min",
        "1 h 00 min",
    ]
    assert english.long(timedelta(minutes=31)) == "0 d 00:31"


# ── Languages ─────────────────────────────────────────────────────────────────────────────────────


def test_languages_have_their_own_names() -> None:
    assert LANGUAGES["pt_BR"] == "Português (Brasil)"
    for language in LANGUAGES:
        assert Translator(language).locale.name() == {"en": "en_GB", "de": "de_DE", "it": "it_IT"}.get(
            language, "pt_BR"
        )


def test_an_unknown_language_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match="fr"):
        Translator("fr")


@pytest.mark.parametrize(
    ("tags", "code"),
    [(["de-AT", "de"], "de"), (["pt-PT"], "pt_BR"), (["fr-FR", "it"], "it"), (["fr-FR"], "en"), ([], "en")],
)
def test_the_language_of_the_system(monkeypatch: pytest.MonkeyPatch, tags: list[str], code: str) -> None:
    class System:
        def uiLanguages(self) -> list[str]:  # noqa: N802
            return tags

    monkeypatch.setattr(translation.QLocale, "system", lambda: System())
    assert system_language() == code


def test_qts_own_catalogues_are_found_and_not_taken_for_ours(no_catalogues: Path) -> None:
    assert catalogue_file("assistant_de") is None
    found = catalogue_file("qtbase_de")
    assert found is not None
    assert found.is_file()


def test_translating_needs_no_application() -> None:
    code = (
        "from assistant.translation import Translator; from assistant.domain.message import say;"
        "import sys; t = Translator('de'); print(t.text(say('x', 'a {b}')(b=1)), 'PySide6.QtGui' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    assert done.stdout.split() == ["a", "1", "False"]


def test_no_place_is_left_open_by_our_own_sentences() -> None:
    messages = [value for value in vars(translation).values() if isinstance(value, Message)]
    assert messages
    for message in messages:
        assert set(re.findall(r"{(\w+)}", message.text)) <= {"seconds", "minutes", "hours", "days", "console", "mine"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_new_appliance_has_a_capital_where_a_sentence_begins(code: str) -> None:
    """And nowhere else: it stands within sentences as a name does."""
    words, new = Translator(code), appliance_called("new")
    alone = words.text(new)
    begins = words.text(say("guide", "{appliance} answers again, with the same GUID and certificate")(appliance=new))
    within = words.text(say("guide", "Install {package} on {appliance}")(package="Base 3.3.2", appliance=new))
    assert alone[:1].isupper()
    assert begins[:1].isupper()
    assert alone.casefold() in begins.casefold()
    assert within.casefold().count(alone.casefold()) == 1
    if code == "en":
        assert within == "Install Base 3.3.2 on the new appliance"
