"""Sending a page back as a browser would."""

from __future__ import annotations

from html import escape
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.appliance.console.forms import pressing, submitting
from assistant.appliance.console.model import Control, Page
from assistant.domain.errors import ControlAmbiguous, ControlMissing
from tests.appliance.console.html import BACKUP, page


def _by_name(found: Page, name: str) -> Control:
    return next(control for control in found.controls if control.name == name)


def test_hidden_fields_defaults_and_the_pressed_button_go_along() -> None:
    found = page(BACKUP)
    button = _by_name(found, "Download Backup")
    typed = {control.index: "pw" for control in found.controls_of(0) if control.field in ("p1", "p2")}
    sent = pressing(found, button, {**typed, _by_name(found, "Include logged history").index: True})
    assert (sent.method, sent.target, sent.multipart) == ("post", "backup", False)
    assert sent.fields == (("csrf", "x1"), ("p1", "pw"), ("p2", "pw"), ("h", "yes"), ("do", "Download Backup"))
    assert "pw" not in repr(sent)


def test_what_is_not_ticked_disabled_or_nameless_is_not_sent() -> None:
    found = page(
        """<form method=post action=a><input type=checkbox name=a checked value=1><input type=checkbox name=b>
        <input name=c value=3 disabled><input value=4><select name=d><option value=5>x<option value=6 selected>y
        </select>        <textarea name=e>t
        u</textarea><input type=reset name=f><button name=g value=8>Go</button><button name=h>No</button></form>"""
    )
    sent = pressing(found, _by_name(found, "Go"), {})
    assert dict(sent.fields) == {"a": "1", "d": "6", "e": "t\n        u", "g": "8"}
    off = pressing(found, _by_name(found, "Go"), {0: False})
    assert "a" not in dict(off.fields)


def test_one_of_a_group_of_radio_buttons() -> None:
    found = page(
        """<form method=post><label><input type=radio name=r value=1 checked>one</label>
        <label><input type=radio name=r value=2>two</label><button>Go</button></form>"""
    )
    sent = pressing(found, _by_name(found, "Go"), {_by_name(found, "two").index: True})
    assert sent.fields == (("r", "2"),)


def test_an_option_of_a_drop_down_is_pressed_by_sending_its_form() -> None:
    found = page(
        """<form method=post action=act><select name=what><option value="">Choose<option value=e>Export</select>
        <button name=go value=1>Go</button></form>"""
    )
    assert pressing(found, _by_name(found, "Export"), {}).fields == (("what", "e"), ("go", "1"))
    alone = page('<form method=post onchange="this.submit()"><select name=w><option>Export</select></form>')
    assert pressing(alone, _by_name(alone, "Export"), {}).fields == (("w", "Export"),)


def test_an_option_that_only_a_script_could_send_is_left_to_the_hand() -> None:
    found = page("<form method=post><select name=w><option>Export</select></form>")
    with pytest.raises(ControlMissing):
        pressing(found, _by_name(found, "Export"), {})
    without = page("<select name=w><option>Export</select>")
    with pytest.raises(ControlMissing):
        pressing(without, _by_name(without, "Export"), {})


def test_several_buttons_are_not_guessed_from() -> None:
    found = page("<form method=post><input name=a><button>Save</button><button>Delete</button></form>")
    with pytest.raises(ControlAmbiguous):
        submitting(found, found.forms[0], {})


def test_a_greyed_out_button_is_not_pressed() -> None:
    found = page("<form method=post><button disabled>Install This Update</button></form>")
    with pytest.raises(ControlMissing) as caught:
        pressing(found, _by_name(found, "Install This Update"), {})
    assert "greyed out" in caught.value.message.text


def test_a_link_is_followed_and_a_button_may_lead_elsewhere() -> None:
    found = page(
        """<a href="x?y=1">Go</a>
        <form action=one><button formaction=two formmethod=POST name=b value=1>Send</button></form>"""
    )
    assert pressing(found, _by_name(found, "Go"), {}).target == "x?y=1"
    sent = pressing(found, _by_name(found, "Send"), {})
    assert (sent.method, sent.target, sent.fields) == ("post", "two", (("b", "1"),))


@pytest.mark.parametrize(
    "markup",
    [
        '<form method=post><button type="button">Sync Now</button></form>',
        '<form method=post><input type="reset" value="Sync Now"></form>',
        '<a href="#">Sync Now</a>',
        '<a href="javascript:sync()">Sync Now</a>',
        '<a href="">Sync Now</a>',
        "<button>Sync Now</button>",
    ],
)
def test_what_only_a_script_could_do_is_left_to_the_hand(markup: str) -> None:
    found = page(markup)
    with pytest.raises(ControlMissing) as caught:
        pressing(found, _by_name(found, "Sync Now"), {})
    assert "browser" in caught.value.message.text


def test_a_button_whose_script_sends_the_form_does_so() -> None:
    found = page('<form method=post action=a><button type=button onclick="this.form.submit()">Go</button></form>')
    assert pressing(found, _by_name(found, "Go"), {}).target == "a"


_WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=20)


@settings(deadline=None)
@given(st.dictionaries(_WORDS.map(str.strip).filter(bool), _WORDS, max_size=6))
def test_what_a_form_holds_is_what_is_sent(fields: dict[str, str]) -> None:
    inputs = "".join(f'<input type="hidden" name="{escape(n)}" value="{escape(v)}">' for n, v in fields.items())
    found = page(f"<form method=post action=x>{inputs}<button>Go</button></form>")
    assert dict(pressing(found, _by_name(found, "Go"), {}).fields) == fields


def test_a_file_makes_it_multipart(tmp_path: Path) -> None:
    found = page(BACKUP)
    sent = pressing(found, _by_name(found, "Upload Backup"), {_by_name(found, "Backup File").index: tmp_path / "f"})
    assert sent.multipart
    assert sent.files == (("file", tmp_path / "f"),)
    assert sent.fields == (("p", ""),)
