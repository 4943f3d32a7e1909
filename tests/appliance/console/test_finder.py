"""One control, or an error: never a guess."""

from __future__ import annotations

import pytest

from assistant.appliance.console.finder import Finder
from assistant.appliance.console.model import PRESSED, Role
from assistant.domain.errors import ControlAmbiguous, ControlMissing
from assistant.labels import Labels
from tests.appliance.console.html import BACKUP, FAILOVER, UPDATES_AS_LIST, UPDATES_AS_TABLE, page


@pytest.fixture
def english(labels: Labels) -> Finder:
    return Finder(labels, "en")


def test_the_section_tells_two_fields_of_one_name_apart(english: Finder) -> None:
    found = page(FAILOVER)
    one = english.control(found, "failover.host", "failover.new_backup")
    other = english.control(found, "failover.host", "failover.reverse")
    assert (one.field, other.field) == ("a", "c")
    with pytest.raises(ControlAmbiguous):
        english.control(found, "failover.host")


def test_a_synonym_and_the_end_of_a_label_do_not_matter(english: Finder) -> None:
    found = page(FAILOVER)
    assert english.control(found, "failover.tls_port", "failover.reverse").field == "d"
    assert english.control(found, "failover.sync_first").field == "s"


def test_a_short_label_must_be_the_whole_name(english: Finder) -> None:
    with pytest.raises(ControlMissing):
        english.control(page("<form><button>Export all certificates</button></form>"), "certificates.export")


def test_a_changed_label_is_missing_and_says_what_is_there(english: Finder) -> None:
    with pytest.raises(ControlMissing) as caught:
        english.control(page("<button>Fetch the Backup</button>"), "backup.download")
    assert "Fetch the Backup" in caught.value.detail
    assert caught.value.advice is not None


def test_a_section_that_is_gone_is_missing(english: Finder) -> None:
    with pytest.raises(ControlMissing) as caught:
        english.control(page("<h2>Other</h2><button>Download Backup</button>"), "backup.download", "software.backup")
    assert "software.backup" in caught.value.detail


def test_a_section_without_a_published_name_is_no_hindrance(labels: Labels) -> None:
    found = page("<h2>Aktualisierungen :: Prüfung</h2><button>Auf Aktualisierungen prüfen</button>")
    control = Finder(labels, "de").control(found, "updates.check_for_updates", "updates.check")
    assert control.role is Role.BUTTON


@pytest.mark.parametrize(
    ("heading", "fits"),
    [
        ("Backup Settings", True),
        ("Software :: Backup Settings", True),
        ("Settings :: Backup Settings", True),
        ("Backup", False),
    ],
)
def test_sections_with_and_without_the_name_of_their_page(english: Finder, heading: str, fits: bool) -> None:
    assert english.has_section(page(f"<h2>{heading}</h2>"), "software.backup") is fits


def test_cluster_status_is_not_failover_status(english: Finder) -> None:
    assert not english.has_section(page("<h2>Failover :: Status</h2>"), "cluster.status")
    assert english.has_section(page("<h2>CLUSTER :: status</h2>"), "cluster.status")


def test_a_disabled_control_is_found_as_disabled(english: Finder) -> None:
    found = page(UPDATES_AS_TABLE)
    control = english.control(found, "updates.install_this", row=english.row(found, "Bomgar 12.2.0"))
    assert not control.enabled


def test_a_hidden_control_is_not_found(english: Finder) -> None:
    with pytest.raises(ControlMissing):
        english.control(page('<div style="display:none"><button>Sync Now</button></div>'), "failover.sync_now")


def test_the_same_link_twice_is_one(english: Finder) -> None:
    found = page('<a href="key">Appliance Download Key</a><p>x</p><a href="key">Appliance Download Key</a>')
    assert english.control(found, "updates.download_key").target == "key"
    two = page('<a href="key">Appliance Download Key</a><a href="other">Appliance Download Key</a>')
    with pytest.raises(ControlAmbiguous):
        english.control(two, "updates.download_key")


def test_the_role_can_be_asked_for(english: Finder) -> None:
    found = page("<form><table><tr><th>Issued To</th><td><input></td></tr></table><a href=x>Issued To</a></form>")
    assert english.control(found, "certificates.issued_to", roles=PRESSED).role is Role.LINK


def test_rows_are_found_by_a_whole_cell(english: Finder) -> None:
    found = page(UPDATES_AS_TABLE)
    assert english.row(found, "base  3.3.2").index == 1
    with pytest.raises(ControlMissing):
        english.row(found, "Base 3.3")
    twice = page("<table><tr><td>x</td><td>1</td></tr><tr><td>x</td><td>2</td></tr></table>")
    with pytest.raises(ControlAmbiguous):
        english.row(twice, "x")


@pytest.mark.parametrize(
    ("markup", "lang", "language"),
    [
        (UPDATES_AS_TABLE, "", "en"),
        (UPDATES_AS_LIST, "", "de"),
        (BACKUP, "de", "en"),
        ("<h2>Aggiornamenti disponibili</h2><button>Export</button><button>Importazione</button>", "", "it"),
        ("<h2>Atualizações Disponíveis</h2>", "", "pt_BR"),
        ("<p>nothing</p>", "it", "it"),
        ("<p>nothing</p>", "", None),
        ("<a href=x>Jump Clients</a><a href=y>Failover</a>", "", None),
    ],
)
def test_the_language_is_told_by_the_labels_that_match(
    labels: Labels, markup: str, lang: str, language: str | None
) -> None:
    finder = Finder(labels)
    finder.learn(page(markup, lang=lang))
    assert finder.language == language


def test_a_page_that_tells_nothing_changes_nothing_and_another_language_is_noticed(labels: Labels) -> None:
    finder = Finder(labels, "it")
    finder.learn(page("<p>nothing</p>", lang=""))
    assert finder.language == "it"
    finder.learn(page(UPDATES_AS_LIST, lang=""))
    assert finder.language == "de"


def test_an_unknown_language_matches_all_and_a_known_one_only_itself_and_english(labels: Labels) -> None:
    found = page("<button>Importieren</button>")
    assert Finder(labels).control(found, "certificates.import")
    with pytest.raises(ControlMissing):
        Finder(labels, "it").control(found, "certificates.import")
    assert Finder(labels, "it").control(page("<button>Import</button>"), "certificates.import")
