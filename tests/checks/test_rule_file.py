"""The rule file: what may stand in it, and everything that may not."""

from __future__ import annotations

import re

import pytest

from assistant import paths
from assistant.checks.rule_file import LARGEST, RulesUnusable, parse_rules
from assistant.domain.packages import PackageKind
from assistant.domain.path_rules import Bound, Certainty
from assistant.domain.versions import Version

HEAD = 'schema = "upgrade-rules/1"\nserial = 7\ndate = 2026-11-30\nsource = "Tests"\n'
RULE = """
[[rule]]
id = "a"
package = { kind = "site", version = "12.2.0" }
needs = { kind = "base", at_least = "3.3.2" }
certainty = "documented"
source = "A guide"
"""
NOTE = '[[note]]\nid = "n"\ncertainty = "unsure"\nsource = "Somebody"\ntext.en = "Ask."\ntext.de = "Fragen."\n'


def refused(text: str) -> RulesUnusable:
    with pytest.raises(RulesUnusable) as caught:
        parse_rules(text.encode())
    assert caught.value.advice is not None
    return caught.value


class TestTheShippedOne:
    def test_it_is_sound(self) -> None:
        rules = parse_rules(paths.resource("upgrade-rules.toml").read_bytes())
        assert rules.serial >= 1
        assert all(one.source for one in (*rules.rules, *rules.notes))

    def test_it_demands_nothing_but_what_the_guides_print(self) -> None:
        rules = parse_rules(paths.resource("upgrade-rules.toml").read_bytes())
        sure = [one for one in rules.rules if one.certainty is Certainty.DOCUMENTED]
        assert [(one.kind, str(one.version), one.needs, one.bound, str(one.needed)) for one in sure] == [
            (PackageKind.SITE, "12.2.0", PackageKind.BASE, Bound.ABOVE, "3.2.4")
        ]

    def test_every_note_is_there_in_four_languages(self) -> None:
        rules = parse_rules(paths.resource("upgrade-rules.toml").read_bytes())
        assert all(set(note.text) == {"en", "de", "it", "pt_BR"} for note in rules.notes)


class TestSound:
    def test_all_that_it_says(self) -> None:
        rules = parse_rules((HEAD + RULE + NOTE).encode())
        (rule,), (note,) = rules.rules, rules.notes
        assert (rules.serial, rules.date.isoformat(), rules.source) == (7, "2026-11-30", "Tests")
        assert (rule.kind, rule.version, rule.name) == (PackageKind.SITE, Version((12, 2, 0)), "")
        assert (rule.needs, rule.bound, rule.needed) == (PackageKind.BASE, Bound.AT_LEAST, Version((3, 3, 2)))
        assert (note.words("de"), note.words("it")) == ("Fragen.", "Ask.")

    def test_a_rule_about_a_name_needs_no_kind(self) -> None:
        text = RULE.replace('kind = "site", version = "12.2.0"', 'name = "BT26-02"')
        (rule,) = parse_rules((HEAD + text).encode()).rules
        assert (rule.kind, rule.version, rule.name) == (None, None, "BT26-02")

    def test_no_rules_at_all(self) -> None:
        assert parse_rules(HEAD.encode()).rules == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("serial = 7\n", ""),
        ("serial = 7", "serial = 0"),
        ("serial = 7", "serial = true"),
        ("serial = 7", 'serial = "7"'),
        ("date = 2026-11-30", 'date = "2026-11-30"'),
        ("date = 2026-11-30", "date = 2026-11-30T10:00:00"),
        ('source = "Tests"\n', ""),
        ('source = "Tests"', 'source = "  "'),
        ('source = "Tests"', 'more = 1\nsource = "Tests"'),
        ('source = "A guide"\n', ""),
        ('source = "A guide"', 'source = "two\\nlines"'),
        ('id = "a"', 'id = "../a"'),
        ('id = "a"', "id = 1"),
        ('version = "12.2.0"', 'version = "12"'),
        ('version = "12.2.0"', "version = 12.2"),
        ('version = "12.2.0"', 'version = "12.2.0", name = "x"'),
        ('version = "12.2.0"', 'version = "' + "9" * 450 + '.x"'),
        ('kind = "site", version = "12.2.0"', 'kind = "site"'),
        ('kind = "site", version = "12.2.0"', 'version = "12.2.0"'),
        ('kind = "site"', 'kind = "whole"'),
        ('kind = "base"', 'kind = "licence"'),
        ('at_least = "3.3.2"', 'at_least = "3.3.2", above = "3.2.4"'),
        ('at_least = "3.3.2"', 'at_most = "3.3.2"'),
        ('certainty = "documented"', 'certainty = "probably"'),
        ('certainty = "documented"\n', ""),
        ("needs = {", "wants = {"),
        ('text.en = "Ask."\n', ""),
        ('text.en = "Ask."', 'text.fr = "Ask."\ntext.en = "Ask."'),
        ('id = "n"', 'id = "a"'),
        ("[[rule]]", "[rule]"),
        ("[[note]]", "note = 1\n[[other]]"),
    ],
)
def test_what_is_refused(old: str, new: str) -> None:
    text = HEAD + RULE + NOTE
    assert old in text
    refused(text.replace(old, new, 1))


class TestForm:
    def test_an_unknown_schema_asks_for_a_newer_program(self) -> None:
        error = refused((HEAD + RULE).replace("upgrade-rules/1", "upgrade-rules/2"))
        assert error.detail == "upgrade-rules/2"
        assert "does not know" in error.message.text

    @pytest.mark.parametrize("text", ["", "a = 1", "schema = 1", 'schema = "labels/1"'])
    def test_another_kind_of_file(self, text: str) -> None:
        assert refused(text).message.text == "This is not a rule file."

    @pytest.mark.parametrize("data", [b"[", b"\xff\xfe", b"a = " + b"[" * 100_000, b"#" * (LARGEST + 1)])
    def test_what_is_no_toml(self, data: bytes) -> None:
        with pytest.raises(RulesUnusable):
            parse_rules(data)

    def test_the_place_is_told(self) -> None:
        error = refused(HEAD + RULE + RULE.replace('id = "a"', 'id = "b"').replace("at_least", "at_most"))
        assert error.detail == "rule 2: needs: at_most"


def rule(name: str, kind: str, version: str, needs: str, bound: str, needed: str) -> str:
    text = RULE.replace('id = "a"', f'id = "{name}"').replace('kind = "site", version = "12.2.0"', "PACKAGE")
    text = text.replace('kind = "base", at_least = "3.3.2"', f'kind = "{needs}", {bound} = "{needed}"')
    return text.replace("PACKAGE", f'kind = "{kind}", version = "{version}"')


class TestCircles:
    def test_two_that_ask_for_each_other(self) -> None:
        error = refused(HEAD + RULE + rule("b", "base", "3.3.2", "site", "at_least", "12.2.0"))
        assert "circle" in str(error.message.params)

    def test_one_that_a_lower_one_hands_on(self) -> None:
        refused(HEAD + RULE + rule("b", "base", "3.0", "site", "at_least", "12.3.0"))

    @pytest.mark.parametrize("needed", ["12.2.0", "12.3.0"])
    def test_one_that_asks_for_itself(self, needed: str) -> None:
        refused(HEAD + rule("b", "site", "12.2.0", "site", "at_least", needed))

    def test_a_long_way_is_no_circle(self) -> None:
        steps = [
            rule("b", "base", "3.3.2", "site", "at_least", "12.1.4"),
            rule("c", "base", "3.4.1", "site", "above", "12.1.4"),
            rule("d", "site", "12.3.2", "base", "at_least", "3.4.1"),
        ]
        assert len(parse_rules((HEAD + RULE + "".join(steps)).encode()).rules) == 4

    def test_what_is_not_sure_makes_no_circle(self) -> None:
        other = rule("b", "base", "3.3.2", "site", "at_least", "12.2.0").replace("documented", "unsure")
        assert len(parse_rules((HEAD + RULE + other).encode()).rules) == 2


def test_the_example_in_the_documentation_is_sound() -> None:
    text = (paths.resource().parent / "docs" / "rule-file.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    rules = parse_rules(example.encode())
    assert (len(rules.rules), len(rules.notes)) == (1, 1)
