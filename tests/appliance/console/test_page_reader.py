"""HTML as a neutral page."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.appliance.console.model import Control, Fact, Page, Role
from assistant.appliance.console.reader import read_page
from tests.appliance.console.html import FAILOVER, URL, page


def _named(page: Page, role: Role) -> dict[str, Control]:
    return {control.name: control for control in page.controls if control.role is role}


# ── Names ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "markup",
    [
        '<label for="x">Backup Password</label><input id="x" type="text">',
        '<label>Backup <b>Password</b> <input type="text" value="v"></label>',
        '<input type="text" aria-label="Backup Password">',
        '<span id="a">Backup</span><span id="b">Password</span><input aria-labelledby="a b none">',
        "<table><tr><th>Backup Password</th><td><input></td></tr></table>",
        "<table><tr><td>Backup\n Password</td><td><div><input></div></td></tr></table>",
        "<dl><dt>Backup Password</dt><dd><input></dd></dl>",
        '<input title="Backup Password">',
        '<input placeholder="Backup Password">',
        '<label for="x">Backup Password</label><textarea id="x">text</textarea>',
        "<label>Backup Password <select><option>one<option>two</select></label>",
    ],
)
def test_a_field_is_named_by_what_a_person_reads(markup: str) -> None:
    found = page(f"<form>{markup}</form>")
    fields = [c for c in found.controls if c.role in (Role.TEXT, Role.SELECT)]
    assert [control.name for control in fields] == ["Backup Password"]


@pytest.mark.parametrize(
    "markup",
    [
        "<button>Sync <i>Now</i></button>",
        '<input type="submit" value="Sync Now">',
        '<input type="image" alt="Sync Now">',
        '<button aria-label="Sync Now">x</button>',
        '<a href="x">Sync Now</a>',
        '<a href="x"><img alt="Sync Now"></a>',
        '<a href="x" title="Sync Now"></a>',
    ],
)
def test_a_button_or_link_is_named_by_its_text(markup: str) -> None:
    assert [control.name for control in page(markup).controls] == ["Sync Now"]


@pytest.mark.parametrize(
    "markup",
    [
        '<input type="checkbox"> Enabled',
        '<input type="checkbox"><span>Enabled</span>',
        '<label><input type="checkbox"> Enabled</label>',
        "<table><tr><td>Enabled</td><td><input type=checkbox></td></tr></table>",
    ],
)
def test_a_box_is_named_by_the_text_beside_it(markup: str) -> None:
    assert [control.name for control in page(markup).controls] == ["Enabled"]


def test_a_box_in_a_list_has_no_name_of_the_cell_before() -> None:
    found = page("<table><tr><td><input type=checkbox></td><td><input type=checkbox></td><td>x</td></tr></table>")
    assert [control.name for control in found.controls] == ["", ""]


# ── State ─────────────────────────────────────────────────────────────────────────────────────────


def test_state_of_controls() -> None:
    found = page(
        """<form><input type=checkbox checked aria-label=a><input type=checkbox aria-label=b>
        <button disabled>c</button><fieldset disabled><button>d</button></fieldset><button aria-disabled=true>e</button>
        <input type=password aria-label=f value=x><input type=file aria-label=g><input type=hidden name=h value=y>
        <div style="display: none"><button>i</button></div><button hidden>j</button><button>k</button></form>"""
    )
    controls = {control.name or control.field: control for control in found.controls}
    assert [controls[name].checked for name in "ab"] == [True, False]
    assert [controls[name].enabled for name in "cdek"] == [False, False, False, True]
    assert [controls[name].visible for name in "hijk"] == [False, False, False, True]
    assert [controls[name].role for name in "fgh"] == [Role.PASSWORD, Role.FILE, Role.HIDDEN]


def test_a_select_has_its_options_and_chooses_the_first_when_nothing_is_said() -> None:
    found = page('<select name=s><option value="">Choose<option value=e>Export<option disabled>No</select>')
    select, *options = found.controls
    assert [(o.name, o.value, o.checked, o.enabled) for o in options] == [
        ("Choose", "", True, True),
        ("Export", "e", False, True),
        ("No", "No", False, False),
    ]
    assert found.options_of(select) == tuple(options)


def test_a_control_may_belong_to_a_form_elsewhere() -> None:
    found = page('<form id="one" action="a" method="POST"></form><form id="two"></form><button form="one">x</button>')
    assert found.controls[0].form == 0
    assert (found.forms[0].method, found.forms[1].method) == ("post", "get")


# ── Sections, menus, tables, facts, notices ───────────────────────────────────────────────────────


def test_sections_end_where_their_element_ends() -> None:
    found = page(FAILOVER)
    hosts = [c for c in found.controls if c.name == "Host Name or IP Address"]
    assert [c.sections for c in hosts] == [
        ("Failover", "New Backup Site Connection Details"),
        ("Failover", "Reverse Connection Details to this Primary Site"),
    ]
    assert _named(found, Role.BUTTON)["Establish Relationship"].sections == ("Failover",)


def test_headings_nest_by_their_level() -> None:
    found = page("<h1>A</h1><h3>B</h3><h2>C</h2><a href=x>l</a><div role=heading aria-level=2>D</div><a href=y>m</a>")
    assert [c.sections for c in found.controls] == [("A", "C"), ("A", "D")]


def test_a_menu_knows_what_hangs_under_what() -> None:
    found = page(
        """<nav><ul><li><a href="/s">Status</a><ul><li><a href="/i">Information</a></li></ul></li>
        <li><span>Management</span><ul><li><a href="/f">Failover</a></li></ul></li></ul></nav>
        <p><a href="/o">Other</a></p>"""
    )
    assert [(e.text, e.parents, e.in_menu) for e in found.menu] == [
        ("Status", (), True),
        ("Information", ("Status",), True),
        ("Failover", ("Management",), True),
        ("Other", (), False),
    ]


def test_a_table_with_headings_is_a_list_and_one_without_gives_facts() -> None:
    found = page(
        """<h2>Basics</h2><table><tr><th>Base</th><td>3.3.2</td></tr><tr><td>Time:</td><td>now</td></tr></table>
        <table><thead><tr><th>Name</th><th>State</th></tr></thead>
        <tbody><tr><td>one</td><td>good <button>Go</button></td></tr></tbody></table>"""
    )
    assert found.facts == (Fact("Base", "3.3.2", ("Basics",)), Fact("Time:", "now", ("Basics",)))
    listed = found.tables[1]
    assert (listed.headers, listed.sections) == (("Name", "State"), ("Basics",))
    assert [row.cells for row in listed.rows] == [("one", "good")]
    assert [c.name for c in found.controls_in(listed.rows[0])] == ["Go"]


@pytest.mark.parametrize(
    "markup",
    ["<dl><dt>Base</dt><dd>3.3</dd></dl>", "<p><b>Base</b> 3.3</p>", "<div><span>Base</span><span>3.3</span></div>"],
)
def test_facts_without_a_table(markup: str) -> None:
    assert [(fact.label, fact.value) for fact in page(markup).facts] == [("Base", "3.3")]


def test_a_control_in_a_table_within_a_table_stands_in_both_rows() -> None:
    found = page(
        """<table><tr><th>Base 3.3.2</th><td><form><table><tr><td><button>Install</button></td></tr></table></form></td>
        </tr><tr><th>Other</th><td></td></tr></table>"""
    )
    outer, inner = found.tables
    assert [c.name for c in found.controls_in(outer.rows[0])] == ["Install"]
    assert [c.name for c in found.controls_in(inner.rows[0])] == ["Install"]
    assert found.controls_in(outer.rows[1]) == ()
    assert inner.within == (outer.rows[0].place,)


def test_notices_tell_errors_from_the_rest() -> None:
    found = page(
        """<div role="alert">It <b>failed</b>.</div><p class="message error">Bad.</p>
        <p class="alert alert-success">Done.</p>
        <div class="status"></div><p class="progress">Base 3.3.2: 5 %</p><p class="plain">Nothing to say.</p>"""
    )
    assert [(n.text, n.error, n.progress) for n in found.notices] == [
        ("It failed.", True, False),
        ("Bad.", True, False),
        ("Done.", False, False),
        ("Base 3.3.2: 5 %", False, True),
    ]
    assert found.errors == ("It failed.", "Bad.")


def test_scripts_and_templates_are_not_read() -> None:
    found = page("<script>var a = '<button>x</button>'</script><template><button>y</button></template><p>Text</p>")
    assert found.controls == ()
    assert found.text.endswith("Text")
    assert "var" not in found.text


@pytest.mark.parametrize(
    ("lang", "language"),
    [("de", "de"), ("de-AT", "de"), ("pt-BR", "pt_BR"), ("pt_br", "pt_BR"), ("fr", None), ("", None)],
)
def test_the_language_a_page_tells(lang: str, language: str | None) -> None:
    assert page("x", lang=lang).language == language


def test_encodings() -> None:
    text = "<html><body><a href=x>Atualizações</a></body></html>"
    for code in ("utf-8", "latin-1"):
        assert read_page(text.encode(code), URL, code).controls[0].name == "Atualizações"
    assert read_page(text.encode(), URL, "no-such-code").controls[0].name == "Atualizações"


# ── Anything at all ───────────────────────────────────────────────────────────────────────────────

_TAGS = st.sampled_from(
    ["table", "tr", "td", "th", "ul", "li", "form", "article", "section", "nav", "fieldset", "legend", "h2", "dl",
     "dt", "dd", "label", "select", "option", "input", "button", "a href=x", "p", "div", "span", "div hidden",
     "div role=group", "b"]
)  # fmt: skip
_PIECES = st.one_of(
    _TAGS.map(lambda tag: f"<{tag}>"),
    _TAGS.map(lambda tag: f"</{tag.split()[0]}>"),
    st.sampled_from(["text", " ", "1.2.3", "<!-- x -->", "&amp;", "<?pi x?>", "<input type=checkbox>", "\x00", "]]>"]),
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES, max_size=40).map("".join))
@example("<ul><table><li><tr><td></ul></table>")
@example("<nav><ul><li><article></nav><tr></article>")
def test_no_tangle_of_tags_crashes_the_reader(markup: str) -> None:
    found = page(markup)
    for control in found.controls:
        assert control.form is None or control.form < len(found.forms)
        for table, row in control.rows:
            assert row in {r.index for r in found.tables[table].rows} | {0}


@settings(deadline=None)
@given(st.binary(max_size=300))
@example(b"")
@example(b"\x00")
@example(b"<")
@example(b'<?xml version="1.0" encoding="utf-16"?><html>')
@example(b"<div>" * 3000)
@example(b"<ul><li>" * 600)
def test_no_bytes_crash_the_reader(body: bytes) -> None:
    assert read_page(body, URL).url == URL


_LABELS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=30)


@settings(deadline=None)
@given(_LABELS.map(str.strip).filter(bool))
def test_what_is_written_as_a_label_is_read_as_the_name(label: str) -> None:
    from html import escape

    found = page(f"<form><label for=x>{escape(label)}</label><input id=x><button>{escape(label)}</button></form>")
    wanted = " ".join(label.split())
    assert [control.name for control in found.controls] == [wanted, wanted]
