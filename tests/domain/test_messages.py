"""Messages travel; words are chosen later."""

from __future__ import annotations

from assistant.domain.message import Message, many, plain, say


def test_parameters_are_kept_in_one_order() -> None:
    text = say("test", "{b} of {a}")
    assert text(b=1, a=2) == text(a=2, b=1)
    assert text(a=1).params == (("a", 1),)
    assert text(a=1)(b=2).params == (("a", 1), ("b", 2))
    assert text.params == (), "the message itself does not change"


def test_a_number_picks_the_plural() -> None:
    assert many("test", "%n client(s)", "", 3) == Message("test", "%n client(s)", (), 3)
    assert many("test", "%n of {all}", "", 3)(all=9).count == 3


def test_what_is_the_same_in_every_language() -> None:
    assert plain("12.2.0") == Message("", "{text}", (("text", "12.2.0"),))
    assert plain("{text}").params == (("text", "{text}"),)
