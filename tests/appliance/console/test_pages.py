"""What particular pages tell."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.appliance.console import pages
from assistant.appliance.console.finder import Finder
from assistant.domain.packages import PackageKind, PackageState
from assistant.domain.value import decode, encode
from assistant.domain.versions import Version
from assistant.labels import Labels
from tests.appliance.console.html import UPDATES_AS_CARDS, UPDATES_AS_LIST, UPDATES_AS_TABLE, page

AT = datetime(2026, 1, 1, tzinfo=UTC)
GUID = "00112233445566778899aabbccddeeff"
BASICS = """<table><tr><td>Host Name</td><td>a.example.com</td></tr><tr><td>{base}</td><td>3.3.2 (1234)</td></tr>
<tr><td>Site Software</td><td>Bomgar 12.1.4</td></tr><tr><td>Serial</td><td>{guid}</td></tr>
<tr><td>GUID</td><td>{guid}</td></tr><tr><td>System Time</td><td>2026-01-02 03:04:05 {zone}</td></tr></table>"""


def _basics(
    labels: Labels, language: str = "en", base: str = "Base Software Version", zone: str = "UTC"
) -> pages.BasicsPage:
    found = page(BASICS.format(base=base, guid=GUID, zone=zone))
    return pages.basics(found, Finder(labels, language), AT)


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Base Software Version"),
        ("de", "Version der Basissoftware"),
        ("it", "Versione del software di base"),
        ("pt_BR", "Versão do software base"),
    ],
)
def test_the_base_software_is_found_by_its_term(labels: Labels, language: str, label: str) -> None:
    found = _basics(labels, language, label)
    assert found.base == Version((3, 3, 2))
    assert found.base_text == "3.3.2 (1234)"


def test_the_rest_of_basics(labels: Labels) -> None:
    found = _basics(labels)
    assert found.software is not None
    assert found.software.version == Version((12, 1, 4))
    assert (found.hostname, found.guid) == ("a.example.com", GUID)
    assert found.system_time == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert ("Host Name", "a.example.com") in found.facts
    assert decode(encode(found)) == found


@pytest.mark.parametrize(
    ("zone", "moment"),
    [
        ("", None),
        ("CET", None),
        ("+0100", datetime(2026, 1, 2, 2, 4, 5, tzinfo=UTC)),
        ("-03:00", datetime(2026, 1, 2, 6, 4, 5, tzinfo=UTC)),
    ],
)
def test_a_time_without_a_zone_is_unknown(labels: Labels, zone: str, moment: datetime | None) -> None:
    found = _basics(labels, zone=zone)
    assert found.system_time == moment
    assert found.system_time_text.startswith("2026-01-02")


def test_what_the_page_does_not_tell_is_unknown(labels: Labels) -> None:
    found = pages.basics(page("<p>Nothing here</p>"), Finder(labels, "en"), AT)
    assert (found.base, found.software, found.hostname, found.guid, found.system_time) == (None,) * 5


def test_two_candidates_are_not_guessed_from(labels: Labels) -> None:
    two = "<dl><dt>Base Software A</dt><dd>3.1</dd><dt>Base Software B</dt><dd>3.2</dd></dl>"
    assert pages.basics(page(two), Finder(labels, "en"), AT).base is None


def test_packages_in_a_table(labels: Labels) -> None:
    found = pages.updates(page(UPDATES_AS_TABLE), Finder(labels, "en"), AT)
    assert [(p.name, p.kind, p.state) for p in found.packages] == [
        ("Base 3.3.2", PackageKind.BASE, PackageState.AVAILABLE),
        ("Bomgar 12.2.0", PackageKind.SITE, PackageState.LOCKED),
        ("Bomgar 12.3.1", PackageKind.SITE, PackageState.LOCKED),
    ]
    assert found.packages[1].reason == "Base 3.2.4 does not satisfy 12.2.0's requirements."
    assert found.packages[2].reason == "Not yet."
    assert (found.download_key, found.manual_installation, found.cluster_updates) == (True, True, False)
    assert (found.installing, found.install_failed) == (False, False)


@pytest.mark.parametrize(("markup", "language"), [(UPDATES_AS_LIST, "de"), (UPDATES_AS_CARDS, "it")])
def test_packages_in_a_list_or_in_cards(labels: Labels, markup: str, language: str) -> None:
    found = pages.updates(page(markup), Finder(labels, language), AT)
    assert [(p.name, p.state) for p in found.packages] == [
        ("Base 5.4.0", PackageState.AVAILABLE),
        ("BeyondTrust 19.2.1", PackageState.LOCKED),
    ]
    assert found.packages[1].reason in ("Erst Base 5.4.0 installieren.", "Non ancora.")


def test_the_row_of_a_package(labels: Labels) -> None:
    found, finder = page(UPDATES_AS_CARDS), Finder(labels, "it")
    row = pages.package_row(found, finder, "Base 5.4.0")
    assert [c.name for c in found.controls_in(row)] == ["Installa questo aggiornamento"]


@pytest.mark.parametrize(
    ("markup", "key"),
    [
        (
            "<p>Send this key.</p><p>66CF0EFD2DD82B701813DAB7476B14AF809338F3</p>",
            "66CF0EFD2DD82B701813DAB7476B14AF809338F3",
        ),
        ("<dl><dt>Key</dt><dd>0123-4567-89ab-cdef</dd></dl>", "0123-4567-89ab-cdef"),
        ("<form><textarea>0123456789abcdef</textarea></form>", "0123456789abcdef"),
        ("<p>0123456789abcdef</p><p>fedcba9876543210</p>", None),
        ("<p>Incomprehensibilities everywhere</p>", None),
    ],
)
def test_the_download_key_is_the_one_long_word(markup: str, key: str | None) -> None:
    assert pages.download_key(page(markup)) == key


def test_cluster_updates_are_noticed(labels: Labels) -> None:
    found = page(UPDATES_AS_TABLE + "<h2>Cluster Updates</h2><form><button>Save</button></form>")
    assert pages.updates(found, Finder(labels, "en"), AT).cluster_updates


@pytest.mark.parametrize(
    "section",
    [
        "<h2>Cluster-Aktualisierungen</h2>",
        "<h3>Aggiornamenti del cluster</h3>",
        "<h2>Updates :: CLUSTER</h2>",
        "<h2>Etwas</h2><form><label><input type=checkbox name=a>Auf diesem Knoten mit installieren</label></form>",
        "<form><label><input type=checkbox name=a>Instalar neste nó também</label></form>",
        "<form><input type=checkbox id=n name=a><label for=n>Installa su questo nodo</label></form>",
    ],
)
@pytest.mark.parametrize("language", [None, "en", "de", "it", "pt_BR"])
def test_cluster_updates_are_noticed_under_names_that_nobody_published(
    labels: Labels, language: str | None, section: str
) -> None:
    found = page(UPDATES_AS_TABLE + section)
    assert pages.updates(found, Finder(labels, language), AT).cluster_updates


def test_a_cluster_that_a_button_or_a_text_speaks_of_is_no_such_section(labels: Labels) -> None:
    """The classic way: Distribute to Cluster only stages a file (product-facts 7d)."""
    found = page(UPDATES_AS_TABLE + "<p>The nodes of a cluster.</p><form><button>Distribute to Cluster</button></form>")
    assert not pages.updates(found, Finder(labels, "en"), AT).cluster_updates


@pytest.mark.parametrize(
    ("words", "percent"),
    [
        ('<p class="progress">Base 3.3.2: restarting.</p>', None),
        ("<p>Installing Base 3.3.2: 64 %</p>", 64),
        ("<td>Bomgar 12.2.0 wird installiert: 7%</td>", 7),
    ],
)
def test_an_install_under_way(labels: Labels, words: str, percent: int | None) -> None:
    found = pages.updates(page(words), Finder(labels, "en"), AT)
    assert found.installing
    assert found.percent == percent


@pytest.mark.parametrize(
    "words",
    [
        "Base 3.3.2 has been installed.",
        "Base 3.3.2 wurde installiert.",
        "È stato installato.",
        "Foi instalado com sucesso.",
    ],
)
def test_a_line_that_says_done_is_not_under_way(labels: Labels, words: str) -> None:
    found = pages.updates(page(f'<p class="progress">{words}</p>'), Finder(labels, "en"), AT)
    assert not found.installing
    assert not found.install_failed


def test_a_failed_check_is_not_a_failed_install(labels: Labels) -> None:
    markup = "<h2>Updates :: Check</h2><form><button>Check for Updates</button></form>"
    markup += "<p>The server could not be reached.</p>"
    found = pages.updates(page(markup), Finder(labels, "en"), AT)
    assert (found.check_failed, found.install_failed) == (True, False)
    assert found.status == ("The server could not be reached.",)


def test_a_failed_install(labels: Labels) -> None:
    found = pages.updates(page('<p class="error">Installation of Base 3.3.2 failed.</p>'), Finder(labels, "en"), AT)
    assert found.install_failed
    assert found.notices == ("Installation of Base 3.3.2 failed.",)


CERTIFICATES = """<form><table><tr><th></th><th>Ausgestellt an</th><th>Läuft ab</th></tr>
<tr><td><input type=checkbox></td><td>support.example.com</td><td>2027</td></tr>
<tr><td></td><td>old.example.com</td><td>2020</td></tr></table></form>"""


def test_certificates(labels: Labels) -> None:
    found = pages.certificates(page(CERTIFICATES), Finder(labels, "de"))
    assert [(row.issued_to, row.can_be_ticked) for row in found.rows] == [
        ("support.example.com", True),
        ("old.example.com", False),
    ]
    assert pages.certificates(page("<table></table>"), Finder(labels, "de")).rows == ()


INFORMATION = """<dl><dt>Version</dt><dd>19.1.8</dd><dt>Build</dt><dd>37380-749b17ca33d2</dd><dt>Name</dt><dd>x</dd>
</dl>
<h2>{heading}</h2><table><tr><th>Type</th><th>Count</th></tr><tr><td>Consoles</td><td>3</td></tr>
<tr><td>Customers</td><td>0</td></tr></table>"""


@pytest.mark.parametrize(("language", "heading"), [("en", "Connected Clients"), ("it", "Client connessi")])
def test_information(labels: Labels, language: str, heading: str) -> None:
    found = pages.information(page(INFORMATION.format(heading=heading)), Finder(labels, language), AT)
    assert str(found.build) == "19.1.8 (37380-749b17ca33d2)"
    assert found.clients == (("Consoles", 3), ("Customers", 0))


def test_information_without_its_section(labels: Labels) -> None:
    found = pages.information(page(INFORMATION.format(heading="Other")), Finder(labels, "en"), AT)
    assert found.clients is None
    empty = pages.information(page("<h2>Connected Clients</h2><p>None.</p>"), Finder(labels, "en"), AT)
    assert empty.clients == ()


JUMP_CLIENTS = """<table><tr><th>Name</th><th>Status</th><th>Details</th></tr>
<tr><td>a</td><td>Online</td><td>x</td></tr><tr><td>b</td><td>{word}</td><td>x</td></tr></table>"""


@pytest.mark.parametrize(
    ("language", "word", "pending"),
    [("en", "Upgrade Pending", 1), ("de", "Upgrade ausstehend", 1), ("en", "Online", 0), ("it", "In attesa", None)],
)
def test_jump_clients_that_wait(labels: Labels, language: str, word: str, pending: int | None) -> None:
    found = pages.jump_clients(page(JUMP_CLIENTS.format(word=word)), Finder(labels, language), AT)
    assert (found.listed, found.pending) == (2, pending)


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from([*UPDATES_AS_TABLE.split(">"), *CERTIFICATES.split(">"), *BASICS.split(">")])))
def test_no_page_crashes_the_readers(labels: Labels, pieces: list[str]) -> None:
    found = page(">".join(pieces))
    for language in ("en", None):
        finder = Finder(labels, language)
        for read in (pages.basics, pages.updates, pages.information, pages.jump_clients):
            read(found, finder, AT)
        pages.certificates(found, finder)
