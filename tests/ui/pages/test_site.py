"""The Site page: what is typed, who answers, and getting in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from assistant.domain.message import say
from assistant.service.secrets import KeyringTrouble
from assistant.service.service import Service
from assistant.ui.pages.certificate import grouped
from assistant.ui.texts import text
from assistant.wizard.forms import SiteForm
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk


def _below(field: object) -> str:
    return str(field.edit.accessibleDescription())  # type: ignore[attr-defined]


def _begin(step: Walk, *, authority: bool = True) -> None:
    """Where the simulated name and authority are known; the rest is typed."""
    step.ready()
    step.click(step.window.shell.start.new.button)
    step.at(Stage.SITE)
    ca_file = str(step.sim.ca_file) if authority else ""
    step.journey.edit_site(SiteForm(resolve=tuple(step.sim.resolve.items()), ca_file=ca_file))
    step.until(lambda: step.site.fields.ca_file.text == ca_file)


def _type(step: Walk, words: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    step.bot.keyClicks(focused, words)


def _tab(step: Walk, count: int = 1) -> None:
    for _ in range(count):
        focused = QApplication.focusWidget()
        assert focused is not None
        step.bot.keyClick(focused, Qt.Key.Key_Tab)


def test_the_whole_page_by_keyboard(walk: Callable[..., Walk]) -> None:
    step = walk()
    _begin(step)
    fields = step.site.fields
    fields.host.edit.setFocus()
    _type(step, step.sim.site)
    _tab(step, 2)  # over the choice between accounts and none
    for account, user, secret in (
        (fields.api, step.sim.api["client_id"], step.sim.api["client_secret"]),
        (fields.login, step.sim.login["user"], step.sim.login["password"]),
        (fields.appliance, step.sim.appliance["user"], step.sim.appliance["password"]),
    ):
        while QApplication.focusWidget() is not account.user.edit:
            _tab(step)
        _type(step, user)
        _tab(step)
        _type(step, secret)
        _tab(step)
    fields.appliance.secret.edit.setFocus()
    step.bot.keyClick(fields.appliance.secret.edit, Qt.Key.Key_Return)
    step.at(Stage.TOPOLOGY)
    signed = step.journey.signed
    assert signed is not None
    assert dict(signed.ways) == {"api": None, "login": None, "appliance": None}


def test_nothing_is_blamed_before_it_was_touched(walk: Callable[..., Walk]) -> None:
    step = walk()
    step.click(step.window.shell.start.new.button)
    step.at(Stage.SITE)
    next_button = step.window.bottombar.next
    step.until(lambda: not next_button.isEnabled())
    assert "host name" in next_button.accessibleDescription()
    assert "host name of your site" not in _below(step.site.fields.host)


def test_problems_stand_at_their_fields(walk: Callable[..., Walk]) -> None:
    step = walk()
    step.click(step.window.shell.start.new.button)
    step.at(Stage.SITE)
    fields = step.site.fields
    fields.host.set_text("https://support.example.com/login")
    fields.host.edit.editingFinished.emit()
    assert "not a host name" in _below(fields.host)
    fields.api.user.set_text("id")
    fields.api.secret.edit.editingFinished.emit()
    assert "belong together" in _below(fields.api.secret)
    fields.host.set_text("support.example.com")
    fields.api.user.set_text("")
    assert "not a host name" not in _below(fields.host)
    step.until(step.window.bottombar.next.isEnabled)


def test_an_untrusted_certificate_is_compared_and_accepted(walk: Callable[..., Walk]) -> None:
    step = walk("wrong-certificate").to_site()
    step.next()
    step.until(lambda: step.site.certificates)
    step.until(lambda: not step.site.fields.isVisible())
    card = step.site.certificates[0]
    assert not step.window.bottombar.next.isEnabled()
    assert "Compare the fingerprint" in step.window.bottombar.next.accessibleDescription()
    assert step.journey.signed is None
    assert card.accept is not None
    assert card.copy is not None
    assert card.copy.hasFocus(), "not the language button, and not what accepts"
    step.click(card.accept)
    step.until(lambda: step.window.bottombar.next.isEnabled())
    step.until(lambda: step.window.bottombar.next.hasFocus())
    assert step.window.bottombar.next.text() == "&Sign in"
    step.next()
    step.at(Stage.TOPOLOGY)
    assert step.journey.site.accepted == (card.who.fingerprint,)


def test_entries_can_be_changed_instead_of_accepting(walk: Callable[..., Walk]) -> None:
    step = walk("wrong-certificate").to_site()
    step.next()
    step.until(lambda: step.site.certificates)
    step.until(lambda: step.site.buttons)
    step.site.buttons[0].run()
    step.until(step.site.fields.isVisible)
    step.until(lambda: step.site.fields.host.edit.hasFocus())
    assert not step.site.certificates
    assert step.journey.site.accepted == ()


def test_the_fingerprint_is_copied_as_others_write_it(walk: Callable[..., Walk]) -> None:
    from assistant.ui.widgets.copyfield import CopyField

    step = walk("wrong-certificate").to_site()
    step.next()
    step.until(lambda: step.site.certificates)
    card = step.site.certificates[0]
    step.click(card.findChild(CopyField).button)
    copied = QGuiApplication.clipboard().text()
    assert copied.replace(":", "").lower() == card.who.fingerprint
    assert copied.count(":") == 31
    assert len(grouped(card.who.fingerprint).splitlines()) == 4


def test_a_wrong_secret_says_so_and_what_to_do_then_goes_on(walk: Callable[..., Walk]) -> None:
    step = walk().to_site()
    fields = step.site.fields
    fields.api.secret.set_text("something else")
    step.next()
    step.until(lambda: step.site.error)
    error = step.site.error
    assert error is not None
    assert "does not accept this user name" in text(error.text)
    assert error.advice is not None
    step.until(lambda: step.site.busy is None)
    fields.api.secret.set_text(step.sim.api["client_secret"])
    assert step.window.bottombar.next.text() == "&Sign in"
    step.next()
    step.at(Stage.TOPOLOGY)


def test_a_refused_connection_leaves_everything_as_typed(walk: Callable[..., Walk]) -> None:
    step = walk("refuse").to_site()
    before = step.journey.site
    step.next()
    step.until(lambda: step.site.error)
    assert step.journey.site == before
    step.sim.faults.remove("refuse")
    step.until(lambda: step.site.busy is None)
    step.next()
    step.at(Stage.TOPOLOGY)


def test_without_a_keyring_it_goes_on_without_storing(
    walk: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise KeyringTrouble(say("secrets", "The system's keyring is missing or locked."))

    monkeypatch.setattr(Service, "remember", refuse)
    step = walk().to_site()
    step.site.fields.remember.set_checked(True)
    step.next()
    step.until(lambda: step.journey.keyring_trouble)
    step.until(lambda: step.window.bottombar.next.text() == "&Continue without storing")
    assert step.window.view.page == Stage.SITE.value
    step.next()
    step.at(Stage.TOPOLOGY)


def test_other_entries_make_what_was_learnt_void(walk: Callable[..., Walk]) -> None:
    step = walk().to_topology()
    step.click(step.window.bottombar.back)
    step.at(Stage.SITE)
    step.site.fields.host.set_text("elsewhere.example.com")
    assert step.journey.detection is None
    assert step.journey.who == ()
    step.until(lambda: step.window.bottombar.next.text() == "&Connect")


def test_permissions_are_explained_before_and_judged_after(walk: Callable[..., Walk]) -> None:
    step = walk("no-permission=perm_backup").to_site()
    step.site.fields.api._fold.setChecked(True)
    words = _all_words(step)
    assert any("backup is made with it" in line for line in words)
    step.next()
    step.at(Stage.TOPOLOGY)
    step.click(step.window.bottombar.back)
    step.at(Stage.SITE)
    step.until(lambda: "missing" in _all_words(step))


def _all_words(step: Walk) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in step.site.findChildren(QLabel)]


def test_a_form_does_not_show_its_secrets(walk: Callable[..., Walk]) -> None:
    step = walk().to_site()
    secret = step.sim.api["client_secret"]
    assert secret not in repr(replace(step.journey.site, host="x"))
    assert secret not in _all_words(step)
