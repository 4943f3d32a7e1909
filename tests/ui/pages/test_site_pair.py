"""The Site page of a pair: the account that the second appliance has for itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from assistant.ui.clipping import clipped
from assistant.ui.gallery import settle_layout
from assistant.ui.look import look
from assistant.ui.pseudo import PseudoTranslator
from assistant.ui.texts import language
from assistant.ui.theme import Theme
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk
from tests.ui.pages.sampling import staged, words


def test_it_is_offered_where_two_addresses_were_entered() -> None:
    with staged("site") as stage:
        fields = stage.page.fields
        card = fields.appliance
        fields.host.set_text("support.example.com")
        assert not card.another.isVisibleTo(card)
        fields.addresses.set_text("192.0.2.11")
        assert not card.another.isVisibleTo(card)
        fields.addresses.set_text("192.0.2.11, 192.0.2.12:8443")
        assert card.another.isVisibleTo(card)
        assert not card.second_user.isVisibleTo(card)
        assert card.another.box.accessibleName() == "192.0.2.12:8443 has another account"
        card.another.box.toggle()
        assert card.second_user.isVisibleTo(card)
        assert "User name at 192.0.2.12:8443" in words(card)
        assert card.second_secret.edit.accessibleName() == "Password at 192.0.2.12:8443"
        fields.addresses.set_text("192.0.2.11, 192.0.2.13")
        assert "Password at 192.0.2.13" in words(card)
        fields.addresses.set_text("192.0.2.11")
        assert not card.second_user.isVisibleTo(card)
        assert stage.journey.blocked_because is None, "what is not shown is in nobody's way"


def test_what_is_missing_stands_at_its_field() -> None:
    with staged("site-pair") as stage:
        card = stage.page.fields.appliance
        assert stage.journey.blocked_because is not None
        assert not card.second_secret.edit.accessibleDescription()
        card.second_secret.edit.editingFinished.emit()
        assert "clear the tick" in card.second_secret.edit.accessibleDescription()
        card.second_secret.set_text("words")
        assert not card.second_secret.edit.accessibleDescription()
        assert stage.journey.blocked_because is None
        assert stage.journey.secrets.of("B").appliance.user == "upgrade"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1280, 800, 1.0), (1024, 640, 1.0), (760, 520, 1.0), (1024, 640, 2.0)]
)
def test_nothing_is_cut_off(width: int, height: int, scale: float) -> None:
    with staged("site-pair") as stage:
        window = stage.page.window()
        stage.page.fields.fold.setChecked(True)
        translator = PseudoTranslator()
        translator.labels = language().translator.labels
        language().use(translator)
        look().apply(Theme.LIGHT, scale)
        window.resize(width, height)
        for _ in range(6):
            settle_layout()
        found = clipped(window)
        look().apply(Theme.LIGHT, 1.0)
        assert found == []


def test_a_reopened_run_asks_for_the_second_password_too() -> None:
    with staged("run-reopened") as stage:
        run = stage.sitting.run
        users = (*run.description.address.users, ("appliance.B", "eva"))
        address = replace(run.description.address, appliances=("192.0.2.11", "192.0.2.12"), users=users)
        run.description = replace(run.description, address=address)  # type: ignore[misc] # a sample's is a plain value
        stage.journey.adopt(stage.sitting)
        missing = stage.journey.missing_secrets
        assert "second_password" in missing
        ending = stage.page.ending
        ending.show_ending(stage.sitting.view(), None, missing)
        ending.fields["second_password"].set_text("typed")
        assert "Password for /appliance on the second appliance" in words(ending)
        stage.journey.supply({key: f"words for {key}" for key in missing})
        account = stage.journey.secrets.of("B").appliance
        assert account is not None
        assert (account.user, account.password.reveal()) == ("eva", "words for second_password")
        assert stage.journey.missing_secrets == ()


def test_a_refused_account_says_where_and_the_right_one_goes_on(walk: Callable[..., Walk]) -> None:
    step = walk("own-account", swing="shared-ip").to_site()
    card = step.site.fields.appliance
    right = card.second_secret.text
    assert card.another.checked
    card.second_secret.set_text("not this one")
    step.next()
    step.until(lambda: step.journey.problem)
    step.until(lambda: not step.window.shell.perform.under_way)
    step.until(lambda: "Appliance\xa0B: /appliance of" in words(step.window))
    assert step.journey.site.second_address in words(step.window)
    card.second_secret.set_text(right)
    step.next()
    step.at(Stage.TOPOLOGY)
    assert step.journey.signed is not None
    assert dict(step.journey.signed.ways)["appliance.B"] is None
    step.until(lambda: step.journey.detection)
    step.window.stage_clicked.emit(Stage.SITE.value)
    step.at(Stage.SITE)
    step.until(lambda: "Console /appliance on the second appliance" in words(step.site))


def test_without_it_the_detection_says_which_appliance_refused(walk: Callable[..., Walk]) -> None:
    step = walk("own-account", swing="shared-ip").to_site()
    step.site.fields.appliance.another.box.toggle()
    step.next()
    step.at(Stage.TOPOLOGY)
    step.until(lambda: step.journey.problem)
    step.until(lambda: "Appliance\xa0B: /appliance of" in words(step.window))
    assert "below the account for /appliance on the Site page" in words(step.window)
