"""The gates for texts, and that they would notice."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from scripts import catalogues, marked, texts

IMPORT = "from assistant.domain.message import many, say\n"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one core module and one of the window."""
    monkeypatch.setattr(texts, "ROOT", tmp_path)
    monkeypatch.setattr(texts, "FOLDER", tmp_path / "translations")
    (tmp_path / "assistant" / "ui").mkdir(parents=True)
    (tmp_path / "assistant" / "core.py").write_text(
        IMPORT + 'A = say("site", "Host {name}")\n#: in a list\nB = many("site", "%n box(es)", "", 2)\n',
        encoding="utf-8",
    )
    return tmp_path


def _found(tmp_path: Path, source: str) -> marked.Found:
    file = tmp_path / "module.py"
    file.write_text(IMPORT + source, encoding="utf-8")
    return marked.find([file], tmp_path)


PLURAL = ("%n Kiste", "%n Kisten")


def _fill_all(language: str, translation: str = "Rechner {name}", plural: tuple[str, ...] = PLURAL) -> list[str]:
    return texts.fill(
        language,
        [
            {"context": "site", "source": "Host {name}", "translation": translation},
            {"context": "site", "source": "%n box(es)", "translations": list(plural)},
        ],
    )


# ── This project ──────────────────────────────────────────────────────────────────────────────────


def test_all_texts_are_extracted_translated_and_whole() -> None:
    assert texts.check() == []


def test_the_plural_forms_are_those_of_qt(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text('translate("c", "%n thing(s)", "", 1)\n', encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    for language, forms in catalogues.FORMS.items():
        file = tmp_path / f"{language}.ts"
        subprocess.run(
            [tool, "-silent", "a.py", "-target-language", language, "-ts", file], cwd=tmp_path, check=True, timeout=30
        )
        assert file.read_text(encoding="utf-8").count("<numerusform>") == forms


# ── Finding what is marked ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("source", "text", "plural"),
    [
        ('say("c", "plain")', "plain", False),
        ('say(\n    "c",\n    "one "\n    "sentence",\n)(x=1)', "one sentence", False),
        ('say("c", ("in brackets"))', "in brackets", False),
        ('say("c", """two\nlines""")', "two\nlines", False),
        ('say("c", "esc\\u00e4ped \\"x\\"")', 'escäped "x"', False),
        ('[{"a": f(say("c", "deep"))}]', "deep", False),
        ('many("c", "%n of {all}", "", len(things(1)))', "%n of {all}", True),
        ('message.say("c", "by module")', "by module", False),
    ],
)
def test_marked_texts_are_found(tmp_path: Path, source: str, text: str, plural: bool) -> None:
    found = _found(tmp_path, source)
    assert found.problems == []
    assert [(m.context, m.text, m.plural) for m in found.marked] == [("c", text, plural)]


def test_a_hint_for_translators_is_kept(tmp_path: Path) -> None:
    found = _found(tmp_path, '#: the noun,\n#: not the verb\nA = say("c", "Run")\n')
    assert found.marked[0].comment == "the noun, not the verb"


def test_others_methods_of_the_same_name_are_left_alone(tmp_path: Path) -> None:
    found = _found(tmp_path, "desk.say(1)\ndesk.many(2)\n")
    assert (found.marked, found.problems) == ([], [])


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ('say("c", f"{x} things")', "plain literals"),
        ('say("c", "a" + b)', "plain literals"),
        ('say("c", text)', "plain literals"),
        ('say("c", text="a")', "plain literals"),
        ('say("c")', "plain literals"),
        ('many("c", "%n things", 3)', "plain literals"),
        ('many("c", "%n things", "", count=3)', "plain literals"),
        ('many("c", "things", "", 3)', "many goes with %n"),
        ('say("c", "%n things")', "many goes with %n"),
        ('say("two words", "a")', "is not a word"),
        ('say("c", "")', "is empty"),
        ('say("c", " a")', "white space"),
        ('say("c", "a {} b")', "a place is"),
        ('say("c", "a {0} b")', "a place is"),
        ('say("c", "a {x:d} b")', "a place is"),
        ('say("c", "a {x b")', "a place is"),
        ('say("c", "a %n"), many("c", "a %n", "", 1)', "with say and with many"),
        ("from assistant.domain.message import say as s", "by its own name"),
    ],
)
def test_what_could_not_be_translated_is_refused(tmp_path: Path, source: str, complaint: str) -> None:
    assert any(complaint in problem for problem in _found(tmp_path, source).problems)


# ── Literal texts in the window ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Hello")',
        'label.setText(f"{n} done")',
        'label.setText("a {}".format(n))',
        'label.setText("yes" if x else other)',
        'label.setText(x or "none")',
        'label.setText(x + " of " + y)',
        'button.setToolTip("Help")',
        'window.setWindowTitle("Upgrade")',
        'edit.setPlaceholderText("host")',
        'label.setAccessibleName("host")',
        'table.setHorizontalHeaderLabels(["Name", x])',
        'QLabel("Hello")',
        'QtWidgets.QPushButton("Next", parent)',
        'QAction(icon, "Quit")',
        'QCheckBox(text="Sure?")',
        'combo.addItem(icon, "All")',
        'menu.addAction("Quit")',
        'box.setTitle("Site")',
        'form.addRow("Name", edit)',
        'QMessageBox.warning(self, "Sorry", text)',
    ],
)
def test_literal_text_in_a_widget_is_refused(tmp_path: Path, source: str) -> None:
    file = tmp_path / "page.py"
    file.write_text(source, encoding="utf-8")
    assert len(marked.literals([file], tmp_path)) == 1


@pytest.mark.parametrize(
    "source",
    [
        "label.setText(tr.text(message))",
        'label.setText(tr.text(say("c", "Hello")))',
        'label.setText("")',
        'label.setText("→ ✓ 3")',
        'label.setText(f"{a} · {b}")',
        'label.setText(words["key"])',
        'label.setObjectName("host")',
        'log.warning("Something")',
        'names.append("host")',
        'QFont("Inter")',
        'label.setToolTip(f"<qt>{text}&nbsp;</qt>")',
        'label.setText("BeyondTrust")  # not translated: a name',
        'label.setText(\n    "BeyondTrust",  # not translated: a name\n)',
    ],
)
def test_what_is_no_text_is_let_through(tmp_path: Path, source: str) -> None:
    file = tmp_path / "page.py"
    file.write_text(source, encoding="utf-8")
    assert marked.literals([file], tmp_path) == []


def test_an_exemption_needs_a_reason(tmp_path: Path) -> None:
    file = tmp_path / "page.py"
    file.write_text('QLabel("Hello")  # not translated:\n', encoding="utf-8")
    assert marked.literals([file], tmp_path)


# ── Catalogues ────────────────────────────────────────────────────────────────────────────────────


def test_extracting_twice_changes_nothing(project: Path) -> None:
    assert texts.extract() == []
    first = {f.name: f.read_bytes() for f in (project / "translations").iterdir()}
    assert texts.extract() == []
    assert {f.name: f.read_bytes() for f in (project / "translations").iterdir()} == first
    assert set(first) == {f"assistant_{code}.ts" for code in texts.LANGUAGES}


def test_english_fills_itself_but_for_plurals(project: Path) -> None:
    texts.extract()
    assert [entry["source"] for entry in texts.todo("en")] == ["%n box(es)"]


def test_todo_fill_and_check_make_a_round(project: Path) -> None:
    texts.extract()
    assert texts.todo("de") == [
        {"context": "site", "source": "%n box(es)", "plural": True, "comment": "in a list"},
        {"context": "site", "source": "Host {name}", "plural": False, "comment": ""},
    ]
    assert any("2 not translated" in line for line in texts.check())
    for language in texts.LANGUAGES:
        assert _fill_all(language, "Host {name}") == []
    assert texts.check() == []
    assert texts.todo("de") == []


def test_a_translation_outlives_a_new_text_beside_it_and_not_its_own_source(project: Path) -> None:
    texts.extract()
    _fill_all("de")
    core = project / "assistant" / "core.py"
    core.write_text(core.read_text(encoding="utf-8").replace('"%n box(es)"', '"%n appliance(s)"'), encoding="utf-8")
    assert any("not up to date" in line for line in texts.check())
    texts.extract()
    entries = catalogues.read(texts.source("de"))
    assert entries["site", "Host {name}"].forms == ("Rechner {name}",)
    assert entries["site", "%n appliance(s)"].forms == ("", "")
    assert ("site", "%n box(es)") not in entries


@pytest.mark.parametrize(
    ("translation", "plural", "complaint"),
    [
        ("Rechner", PLURAL, "other places"),
        ("Rechner {nmae}", PLURAL, "other places"),
        ("Rechner {name} {", PLURAL, "other places"),
        ("Rechner {name}", ("eine Kiste", "%n Kisten"), "other places"),
        ("Rechner {name}", ("%n Kiste", ""), "empty form"),
        ("Rechner {name}", ("%n Kisten",), "has 1 form"),
        (" Rechner {name}", PLURAL, "white space"),
        ("&Rechner {name}", PLURAL, "access keys"),
        ("Rechner {name}:", PLURAL, "ends in ':'"),
    ],
)
def test_a_wrong_translation_is_refused_and_found(
    project: Path, translation: str, plural: tuple[str, ...], complaint: str
) -> None:
    texts.extract()
    refused = _fill_all("de", translation, plural)
    assert len(refused) >= 1
    assert complaint in refused[0]
    entries = catalogues.read(texts.source("de"))
    by_hand = dict(zip(sorted(entries), (plural, (translation,)), strict=True))
    written = {key: replace(e, forms=by_hand[key], finished=True) for key, e in entries.items()}
    catalogues.write(texts.source("de"), written, "de")
    assert any(complaint in line and line.startswith("assistant_de.ts") for line in texts.check())


def test_filling_what_is_not_marked_is_refused(project: Path) -> None:
    texts.extract()
    refused = texts.fill("de", [{"context": "site", "source": "Gone", "translation": "Weg"}])
    assert refused == ["site: 'Gone' is not marked in the source (any more)"]


def test_signs_of_xml_and_quotes_come_back_as_they_were(tmp_path: Path) -> None:
    text = "<b>\"a\"</b> & 'b'\nü → {x}"
    entry = catalogues.Entry("c", text, False, "1 < 2", (text,), True)
    catalogues.write(tmp_path / "x.ts", {entry.key: entry}, "de")
    assert catalogues.read(tmp_path / "x.ts") == {entry.key: entry}


def test_a_damaged_source_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.ts").write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"x\.ts is damaged"):
        catalogues.read(tmp_path / "x.ts")


def test_the_tools_own_form_is_what_linguist_writes(project: Path) -> None:
    """lrelease reads it, and lupdate, merging nothing new, leaves the texts alone."""
    texts.extract()
    _fill_all("de")
    before = catalogues.read(texts.source("de"))
    listing = project / "listing.py"
    listing.write_text(
        'translate("site", "Host {name}")\n#: in a list\ntranslate("site", "%n box(es)", "", 1)\n', encoding="utf-8"
    )
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    subprocess.run([tool, *options, listing, "-ts", texts.source("de")], check=True, timeout=30)
    assert catalogues.read(texts.source("de")) == before


# ── The pseudo-locale and the command ─────────────────────────────────────────────────────────────


def test_pseudo_text_is_longer_and_keeps_its_places() -> None:
    source = "&Waiting for {name}: %n of <b>%1</b> appliances…"
    pseudo = texts.pseudo_text(source)
    assert len(pseudo) >= 1.35 * len(source)
    assert pseudo.endswith("…")
    for place in ("&W", "{name}", "%n", "<b>", "%1", "</b>"):
        assert place in pseudo
    assert not re.search(r"appliances", pseudo)


def test_the_pseudo_locale_compiles(project: Path) -> None:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(texts.pseudo(project / "pseudo")))
    assert translator.translate("site", "Host {name}") == texts.pseudo_text("Host {name}")


def test_the_command_says_what_it_wants(capsys: pytest.CaptureFixture[str]) -> None:
    assert texts.main([]) == 2
    assert texts.main(["fill", "de"]) == 2
    assert texts.main(["todo", "fr"]) == 2
    assert "there are de, it, pt_BR, en" in capsys.readouterr().out


def test_the_command_fills_from_a_file(project: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert texts.main(["extract"]) == 0
    todo = [{"context": "site", "source": "Host {name}", "translation": "Rechner {name}"}]
    (tmp_path / "de.json").write_text(json.dumps(todo), encoding="utf-8")
    assert texts.main(["fill", "de", str(tmp_path / "de.json")]) == 0
    assert texts.main(["todo", "de"]) == 0
    assert [entry["source"] for entry in json.loads(capsys.readouterr().out)] == ["%n box(es)"]
    assert texts.main(["check"]) == 1
