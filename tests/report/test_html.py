"""Reports and runbooks as HTML: sound, safe, readable without a network and by everybody."""

from __future__ import annotations

import itertools
import re
import time
from dataclasses import replace

import pytest
from lxml import etree

from assistant import logs, report
from assistant.domain.message import plain
from assistant.domain.packages import Package, PackageKind
from assistant.domain.site import Route
from assistant.domain.versions import Version
from assistant.engine import events as ev
from assistant.report.model import build
from tests.report import material
from tests.report.material import AFTER, BEGIN, Story

HOSTILE = '<script>alert("1")</script>'
XHTML = {"screen": report.as_html, "print": report.as_print_html}


def parsed(html: str) -> etree._Element:
    """As XML, which forgives nothing."""
    return etree.fromstring(html.replace("&nbsp;", "&#160;").replace("<!DOCTYPE html>", "").encode())


def hostile_story() -> Story:
    told = Story(material.plan(HOSTILE))
    told.start(HOSTILE)
    step = told.plan.step("check-for-updates")
    told.add(ev.Entered(told.now, step.id))
    told.add(ev.RouteFailed(told.now, step.id, Route.CONSOLE, "console", plain(HOSTILE), HOSTILE))
    told.add(ev.Noted(told.now, None, replace(material.warning(HOSTILE), detail=HOSTILE, about=HOSTILE)))
    told.answer(told.plan.step("rollout"), "no", HOSTILE, HOSTILE)
    told.finish(ev.RunOutcome.FAILED, plain(HOSTILE), step.id)
    return told


@pytest.mark.parametrize("render", XHTML.values(), ids=XHTML)
def test_what_others_said_stays_text(render: object) -> None:
    html = render(build(material.facts(hostile_story()), AFTER), material.words())  # type: ignore[operator]
    root = parsed(html)
    assert root.findall(".//script") == []
    texts = "".join(root.itertext())
    assert texts.count(HOSTILE) > 6


@pytest.mark.parametrize("kind", ["html", "print"])
def test_a_hostile_plan_stays_text(kind: str) -> None:
    chain = (Package(f"Bomgar {HOSTILE} 12.2.0", PackageKind.SITE, Version.parse("12.2.0"), reason=HOSTILE),)
    root = parsed(report.as_runbook(material.plan(HOSTILE, chain), material.words(), kind))
    assert root.findall(".//script") == []
    assert HOSTILE in "".join(root.itertext())


@pytest.mark.parametrize("language", ["en", "de", "it", "pt_BR"])
def test_well_formed_in_every_language(language: str) -> None:
    made = build(material.facts(), AFTER)
    for render in XHTML.values():
        root = parsed(render(made, material.words(language)))
        assert root.get("lang") == language.replace("_", "-")


def test_needs_no_network_and_runs_nothing() -> None:
    html = report.as_html(build(material.facts(), AFTER), material.words())
    assert not re.search(r"https?://|\bsrc=|url\(|@import|<link|<script|\son\w+=", html)
    assert "default-src 'none'" in html


def test_tables_say_what_their_cells_are() -> None:
    root = parsed(report.as_html(build(material.facts(), AFTER), material.words()))
    tables = root.findall(".//table")
    assert len(tables) >= 5
    for table in tables:
        assert (table.findtext("caption") or "").strip()
        assert all(cell.get("scope") == "col" for cell in table.iterfind("thead/tr/th"))
        assert all(row[0].get("scope") == "row" for row in table.iterfind("tbody/tr"))
        assert {len(row) for row in table.iterfind("tbody/tr")} == {len(table.findall("thead/tr/th"))}


def test_headings_leave_no_level_out() -> None:
    for html in (
        report.as_html(build(material.facts(), AFTER), material.words()),
        report.as_runbook(material.plan(), material.words(), "html"),
    ):
        levels = [int(element.tag[1]) for element in parsed(html).iter("h1", "h2", "h3", "h4")]
        assert levels[0] == 1
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


class Shouting:
    """A second language that can be told from the first."""

    language = "pt_BR"

    def __init__(self) -> None:
        self._words = material.words()

    def text(self, message: object) -> str:
        return f"«{self._words.text(message)}»"  # type: ignore[arg-type]

    def label_names(self, label: object) -> tuple[str, str]:
        return self._words.label_names(label)  # type: ignore[arg-type]


@pytest.mark.parametrize("render", XHTML.values(), ids=XHTML)
def test_a_second_language_stands_beside_the_first(render: object) -> None:
    html = render(build(material.facts(), AFTER), material.words(), Shouting())  # type: ignore[operator]
    others = parsed(html).findall(".//span[@class='second']")
    assert {span.get("lang") for span in others} == {"pt-BR"}
    texts = ["".join(span.itertext()) for span in others]
    assert "«The upgrade is done»" in texts
    assert not any("312" in text for text in texts), "figures stand once"


def test_secrets_do_not_come_through() -> None:
    secret = 'hunter2&<"é'
    logs.register(secret)
    try:
        told = hostile_story()
        told.add(ev.RouteFailed(BEGIN, "rollout", Route.API, "x", plain(f"sent {secret} there"), f"password={secret}"))
        told.answer(told.plan.step("certificate-stores"), "no", f"the password is {secret}")
        told.add(ev.Noted(BEGIN, None, replace(material.warning(secret), detail=secret)))
        made = build(material.facts(told), AFTER)
        outputs = [render(made, material.words()) for render in XHTML.values()]
        outputs.append(report.as_json(made, material.words()))
        for output in outputs:
            assert "hunter2" not in output
            assert logs.HIDDEN in output
    finally:
        logs.forget()


def test_two_hundred_steps_are_quick() -> None:
    chain = tuple(Package(f"Bomgar 12.{n}", PackageKind.SITE, Version((12, n))) for n in range(1, 97))
    told = material.story(material.plan(chain=chain))
    assert len(told.plan.steps) >= 195
    begin = time.perf_counter()
    made = build(material.facts(told), told.now)
    report.as_html(made, material.words())
    report.as_json(made, material.words())
    assert time.perf_counter() - begin < 5
    assert len(made.steps) == len(told.plan.steps)
