"""A secret does not show itself, whatever is done with it by accident."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle
import pprint
import sys
import traceback
from collections.abc import Callable

import pytest

from assistant.domain.access import Account, Secrets
from assistant.domain.secret import Secret
from assistant.domain.value import canonical

PLANTED = "correct-horse-battery-staple"
SECRET = Secret(PLANTED)
ACCOUNT = Account("eva", SECRET)
SECRETS = Secrets(ACCOUNT, ACCOUNT, ACCOUNT, SECRET, SECRET, (("B", ACCOUNT),))


@pytest.mark.parametrize(
    "show",
    [
        repr,
        str,
        format,
        ascii,
        pprint.pformat,
        lambda it: f"{it}",
        lambda it: f"{it!r:>60}",
        lambda it: "%s %r" % (it, it),  # noqa: UP031
        lambda it: "{0} {0!s} {0!r}".format(it),  # noqa: UP032
        lambda it: str([it]) + str({"password": it}) + str((it,)),
    ],
)
@pytest.mark.parametrize("thing", [SECRET, ACCOUNT, SECRETS], ids=["secret", "account", "all"])
def test_no_text_shows_it(show: Callable[[object], str], thing: object) -> None:
    assert PLANTED not in show(thing)


def test_a_width_does_not_show_it() -> None:
    assert PLANTED not in f"{SECRET:>40}"


@pytest.mark.parametrize("thing", [SECRET, ACCOUNT, SECRETS], ids=["secret", "account", "all"])
@pytest.mark.parametrize("write", [pickle.dumps, json.dumps, canonical, copy.deepcopy])
def test_it_is_not_written(write: Callable[[object], object], thing: object) -> None:
    with pytest.raises(TypeError) as caught:
        write(thing)
    assert PLANTED not in str(caught.value)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_no_pickle_of_any_age_holds_it(protocol: int) -> None:
    with pytest.raises(TypeError):
        pickle.dumps({"password": SECRET}, protocol)


def test_no_log_shows_it() -> None:
    stream = io.StringIO()
    logger = logging.Logger("secrets")
    logger.addHandler(logging.StreamHandler(stream))
    logger.info("signing in with %s, %r and %s", SECRET, ACCOUNT, SECRETS)
    logger.info(SECRET)
    try:
        raise ValueError(SECRET)
    except ValueError:
        logger.exception("failed")
    assert "failed" in stream.getvalue()
    assert PLANTED not in stream.getvalue()


def test_no_traceback_with_locals_shows_it() -> None:
    def sign_in(password: Secret, accounts: Secrets) -> None:
        raise RuntimeError("refused")

    try:
        sign_in(SECRET, SECRETS)
    except RuntimeError:
        kind, error, trace = sys.exc_info()
        assert kind
        assert error
        text = "".join(traceback.TracebackException(kind, error, trace, capture_locals=True).format())
    assert "password = Secret(…)" in text
    assert PLANTED not in text


def test_it_has_no_other_door() -> None:
    with pytest.raises(TypeError):
        vars(SECRET)
    with pytest.raises(TypeError):
        SECRET + "x"  # type: ignore[operator]
    with pytest.raises(TypeError):
        len(SECRET)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        list(SECRET)  # type: ignore[call-overload]


def test_it_can_be_used() -> None:
    assert SECRET.reveal() == PLANTED
    assert Secret("a") == Secret("a") != Secret("b")
    assert Secret("a") != "a"
    assert len({Secret("a"), Secret("a")}) == 1
    assert (bool(Secret("")), bool(SECRET)) == (False, True)
