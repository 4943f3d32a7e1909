"""What a locked package waits for, in the appliance's own words and four languages."""

from __future__ import annotations

import pytest

from assistant.domain.packages import PackageKind, PackageSource, PackageState
from assistant.domain.path_rules import Bound
from assistant.domain.versions import Version
from assistant.guide.path_needs import Need
from assistant.guide.path_reasons import read_reason
from tests.guide.material import edition, package

BASE, SITE = PackageKind.BASE, PackageKind.SITE
LISTED = {(3, 3, 2): frozenset({BASE}), (12, 2): frozenset({SITE})}
HERE = edition("12.1.4 (27581)", "3.2.4")


def read(reason: str, name: str = "Bomgar-12.2.0", state: PackageState = PackageState.LOCKED) -> tuple[Need, ...]:
    return read_reason(package(name, state, reason), HERE, LISTED)


def need(kind: PackageKind, text: str, bound: Bound = Bound.AT_LEAST) -> Need:
    return Need(kind, Version.parse(text), bound, PackageSource.LIST)


@pytest.mark.parametrize(
    "reason",
    [
        "Requires Base 3.3.2.",
        "This package requires base software 3.3.2 first.",
        "Bomgar-12.2.0 needs 3.3.2 or later, and 3.2.4 is installed. Install another package first.",
        "Base Software 3.3.2 has to be installed before Bomgar-12.2.0.",
        "Bomgar-12.2.0 braucht mindestens 3.3.2; installiert ist 3.2.4.",
        "Bitte installieren Sie zuerst die Basis-Software 3.3.2.",
        "Setzt die Basisaktualisierung 3.3.2 voraus.",
        "Bomgar-12.2.0 richiede almeno 3.3.2; è installato 3.2.4. Installare prima un altro pacchetto.",
        "Richiede il software di base 3.3.2 o versione successiva.",
        "Bomgar-12.2.0 precisa de 3.3.2 ou mais recente; está instalado 3.2.4. Instale antes outro pacote.",
        "Requer o software de base versão 3.3.2.",
        "Needs 3.3.2.",
    ],
)
def test_a_base_that_is_named(reason: str) -> None:
    assert read(reason) == (need(BASE, "3.3.2"),)


@pytest.mark.parametrize(
    "reason",
    [
        "Requires Bomgar 12.2.0.",
        "Base Software 3.4.1 needs 12.2.0 or later, and 12.1.4 is installed.",
        "Base Software 3.4.1 braucht mindestens 12.2.0; installiert ist 12.1.4.",
        "Richiede Bomgar-12.2.0.",
        "Requer BeyondTrust Remote Support 12.2.0",
    ],
)
def test_a_site_package_that_is_named(reason: str) -> None:
    assert read(reason, "Base Software 3.4.1") == (need(SITE, "12.2.0"),)


def test_the_words_of_the_guides_tell_that_a_later_base_is_needed_but_not_which() -> None:
    words = "3.2.4 does not satisfy 12.2.0's requirements. Install another available package."
    assert read(words) == (need(BASE, "3.2.4", Bound.ABOVE),)


def test_two_kinds_are_two_needs() -> None:
    assert set(read("Requires Base 3.3.2 and Bomgar 12.1.9.")) == {need(BASE, "3.3.2"), need(SITE, "12.1.9")}


@pytest.mark.parametrize(
    "reason",
    [
        "",
        "Not satisfied.",
        "Install another package first.",
        "12.2.0 is locked.",
        "Requires Base 3.3.2 or Base 3.4.0.",
        "Requires Base 3.3.2 or Bomgar 12.1.9.",
        "Erfordert Base 3.3.2 oder Base 3.4.0.",
        "Richiede Base 3.3.2 o Base 3.4.0.",
        "Requer Base 3.3.2 ou Base 3.4.0.",
        "Requires Base 3.3.2 to 3.4.0.",
        "Requires Base 4.0 or earlier.",
        "Base 4.0 darf höchstens installiert sein.",
        "Richiede Base 4.0 o precedente.",
        "Requer a Base 4.0 ou anterior.",
        "Conflicts with Base 4.0.",
        "Needs 7.7.7.",
        "Locked until 01.12.2026; 3.2.4 is installed.",
        "Needs 12.5 GB of free space; 3.2.4 is installed.",
        "Asked 192.168.10.20; 3.2.4 is installed.",
        "Base 3.2.4 is installed, Base 3.0 is enough.",
        "Requires Bomgar 12.1.4, which is installed.",
    ],
)
def test_what_is_not_clear_means_nothing(reason: str) -> None:
    assert read(reason) == ()


def test_a_package_that_is_not_locked_waits_for_nothing() -> None:
    assert read("Requires Base 3.3.2.", state=PackageState.AVAILABLE) == ()


def test_a_version_that_base_and_site_share_tells_nothing() -> None:
    both = edition("12.1.4", "12.1.4")
    one = package("Bomgar-12.2.0", PackageState.LOCKED, "12.1.4 does not satisfy 12.2.0's requirements")
    assert read_reason(one, both, {}) == ()
