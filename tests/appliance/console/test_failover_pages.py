"""What the Failover, Security and IP Configuration pages tell, in four languages and two layouts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from assistant.appliance.console.failover_pages import (
    FailoverControl,
    FailoverPage,
    SetUpForm,
    SharedAddress,
    failover,
)
from assistant.appliance.console.finder import Finder
from assistant.appliance.console.network_pages import (
    ListedAddress,
    ip_configuration,
    is_about,
    link_to,
    one_address,
    words_on_sharing,
)
from assistant.appliance.console.security_page import KeyMatch, KeyState, SecurityPage, compare_keys, security
from assistant.domain.secret import Secret
from assistant.domain.site import FailoverRole
from assistant.domain.value import decode, encode
from assistant.labels import LANGUAGES, Labels
from tests.appliance.console import failover_html as markup
from tests.appliance.console.failover_html import ADDRESS, WORDINGS
from tests.appliance.console.html import page

AT = datetime(2026, 11, 21, tzinfo=UTC)
Layout = Callable[..., str]
LAYOUTS = (markup.classic, markup.modern)


def _read(labels: Labels, body: str, language: str = "en") -> FailoverPage:
    return failover(page(body, lang=language), Finder(labels, language), AT)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_established_pair(labels: Labels, language: str, layout: Layout) -> None:
    words = WORDINGS[language]
    found = _read(labels, layout(words, automatic=True, operations=False), language)
    assert found.established is True
    assert found.role is FailoverRole.PRIMARY
    assert words.primary in found.host_status
    assert "OK" in found.peer_status
    assert found.peer_checked == datetime(2026, 11, 21, 5, 6, 7, tzinfo=UTC)
    assert found.last_sync == datetime(2026, 11, 20, 3, 4, 5, tzinfo=UTC)
    assert found.last_sync_status == "Success"
    assert (found.automatic, found.backup_operations) == (True, False)
    assert found.shared == (SharedAddress(ADDRESS, on=True),)
    assert found.setup is None
    assert found.offers(FailoverControl.SYNC_NOW) is True
    assert found.offers(FailoverControl.BREAK) is True
    assert found.offers(FailoverControl.ESTABLISH) is False
    assert decode(encode(found)) == found


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_backup_of_a_pair(labels: Labels, language: str, layout: Layout) -> None:
    found = _read(labels, layout(WORDINGS[language], primary=False, automatic=False), language)
    assert (found.established, found.role) == (True, FailoverRole.BACKUP)
    assert found.automatic is False
    assert found.shared == (SharedAddress(ADDRESS, on=False),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pair_yet(labels: Labels, language: str) -> None:
    found = _read(labels, markup.setup(WORDINGS[language]), language)
    assert (found.established, found.role) == (False, FailoverRole.NONE)
    assert found.setup == SetUpForm("", "443", "a.example.com", "443")
    assert (found.last_sync, found.last_sync_status, found.host_status, found.automatic) == (None, "", "", None)


def test_what_a_language_does_not_name_cannot_be_told(labels: Labels) -> None:
    found = _read(labels, markup.classic(WORDINGS["it"]), "it")
    assert found.offers(FailoverControl.BECOME_BACKUP) is None
    assert FailoverControl.FORCE_BACKUP in found.untold
    assert _read(labels, markup.classic(WORDINGS["en"])).untold == ()


def test_a_page_that_tells_nothing(labels: Labels) -> None:
    found = _read(labels, "<p>Nothing</p>")
    assert (found.established, found.role, found.automatic, found.setup) == (None,) * 4
    assert (found.controls, found.greyed, found.shared) == ((), (), ())


def test_commands_that_are_greyed_out_still_tell_that_there_is_a_pair(labels: Labels) -> None:
    body = "<form><button disabled>Sync Now</button><button disabled>Break Failover Relationship</button></form>"
    found = _read(labels, body)
    assert found.established is True
    assert found.greyed == (FailoverControl.SYNC_NOW, FailoverControl.BREAK)
    assert found.offers(FailoverControl.BREAK) is False


def test_what_can_be_broken_is_a_pair_even_beside_a_form(labels: Labels) -> None:
    body = markup.classic(WORDINGS["en"]) + markup.setup(WORDINGS["en"])
    assert _read(labels, body).established is True


def test_a_command_tells_the_role_rather_than_a_heading(labels: Labels) -> None:
    body = "<h2>Primary Site Instance Status</h2><h2>Backup Site Instance Status</h2>"
    assert _read(labels, body).role is None
    assert _read(labels, f"{body}<form><button>Become Backup</button></form>").role is FailoverRole.PRIMARY


@pytest.mark.parametrize(
    ("body", "sync", "status"),
    [
        ("<dl><dt>Last data sync</dt><dd>2026-01-02 03:04:05</dd></dl>", None, ""),
        ("<dl><dt>Last data sync</dt><dd>never</dd></dl>", None, ""),
        (
            "<p>The last data sync worked at 2026-01-02 03:04 +0100.</p>",
            datetime(2026, 1, 2, 2, 4, tzinfo=UTC),
            "The last data sync worked at 2026-01-02 03:04 +0100.",
        ),
        ("<p>Last data sync 2026-01-02 03:04 UTC, next data sync 2026-01-02 04:04 UTC</p>", None, ""),
        (
            "<p><b>Data sync:</b> 2026-01-02 03:04:05 UTC (failed)</p>",
            datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            "failed",
        ),
    ],
)
def test_the_last_sync(labels: Labels, body: str, sync: datetime | None, status: str) -> None:
    found = _read(labels, body)
    assert (found.last_sync, found.last_sync_status) == (sync, status)


@pytest.mark.parametrize(
    ("words", "good"),
    [
        ("success", True),
        ("Not successful", False),
        ("nicht erfolgreich", False),
        ("Sincronizzazione riuscita", True),
        ("La sincronizzazione non è riuscita", False),
        ("bem-sucedida", True),
        ("não foi bem-sucedida", False),
        ("pending", None),
    ],
)
def test_how_the_last_sync_ended(labels: Labels, words: str, good: bool | None) -> None:
    body = f"<dl><dt>Last data sync</dt><dd>2026-01-02 03:04 UTC</dd><dt>Data sync status</dt><dd>{words}</dd></dl>"
    found = _read(labels, body)
    assert (found.last_sync_status, found.last_sync_ok) == (words, good)


def test_a_box_with_a_sentence_is_no_shared_address(labels: Labels) -> None:
    box = '<label><input type="checkbox">{}</label>'
    sentence = "Check this box to pull a data-sync from the site instance"
    body = box.format("192.0.2.1 (eth0)") + box.format(f"{sentence} at (192.0.2.12) while becoming the backup.")
    assert [shared.address for shared in _read(labels, body).shared] == ["192.0.2.1"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('<p class="progress">Data sync: 40 %</p>', "Data sync: 40 %"),
        ("<p>Synchronising: 7%</p>", "Synchronising: 7%"),
        ("<p>Disk 80 % full</p>", ""),
    ],
)
def test_a_sync_under_way(labels: Labels, body: str, words: str) -> None:
    assert _read(labels, body).under_way == words


def test_hosts_in_columns(labels: Labels) -> None:
    body = (
        "<table><tr><th>This Host's Status</th><th>Peer Host's Status</th></tr>"
        f"<tr><td>Backup</td><td>Primary, seen {markup.CHECKED}</td></tr></table>"
    )
    found = _read(labels, body)
    assert (found.host_status, found.role) == ("Backup", FailoverRole.BACKUP)
    assert found.peer_checked is not None


def test_a_setup_form_with_more_fields_than_known_is_not_guessed_from(labels: Labels) -> None:
    words = WORDINGS["de"]
    body = markup.setup(words).replace('name="h1">', 'name="h1"></td></tr><tr><td>Alias</td><td><input name="x">')
    found = _read(labels, body, "de")
    assert found.setup == SetUpForm(None, None, "a.example.com", "443")


# ── The key ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_key_is_a_secret(labels: Labels, language: str) -> None:
    shown = page(markup.security(WORDINGS[language]))
    found = security(shown, Finder(labels, language))
    assert found == SecurityPage(KeyState.SHOWN, Secret("k3y-of-the-pair"))
    assert "k3y-of" not in f"{found!r} {shown!r}"
    with pytest.raises(TypeError):
        encode(found)


@pytest.mark.parametrize(
    ("field", "state"),
    [
        ('type="text" value=""', KeyState.EMPTY),
        ('type="password" value=""', KeyState.MASKED),
        ('type="text" value="********"', KeyState.MASKED),
        ('type="password" value="••••"', KeyState.MASKED),
        ('type="password" value="abc"', KeyState.SHOWN),
        ('type="hidden" value="abc"', KeyState.ABSENT),
    ],
)
def test_a_key_that_is_not_told(labels: Labels, field: str, state: KeyState) -> None:
    assert security(page(markup.security(WORDINGS["en"], field)), Finder(labels, "en")).state is state


@pytest.mark.parametrize(
    ("one", "other", "match"),
    [
        ("a", "a", KeyMatch.EQUAL),
        ("a", "b", KeyMatch.DIFFERENT),
        ("a", KeyState.EMPTY, KeyMatch.DIFFERENT),
        ("a", KeyState.MASKED, KeyMatch.UNKNOWN),
        (KeyState.EMPTY, KeyState.EMPTY, KeyMatch.UNKNOWN),
        (KeyState.MASKED, KeyState.MASKED, KeyMatch.UNKNOWN),
        (KeyState.ABSENT, KeyState.EMPTY, KeyMatch.UNKNOWN),
    ],
)
def test_keys_are_compared_without_being_shown(one: str | KeyState, other: str | KeyState, match: KeyMatch) -> None:
    def made(what: str | KeyState) -> SecurityPage:
        return SecurityPage(what) if isinstance(what, KeyState) else SecurityPage(KeyState.SHOWN, Secret(what))

    assert compare_keys(made(one), made(other)) is match
    assert compare_keys(made(other), made(one)) is match


# ── Addresses ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_addresses_in_a_table(labels: Labels, language: str) -> None:
    found = ip_configuration(page(markup.address_list(WORDINGS[language])), Finder(labels, language))
    assert found.addresses == (
        ListedAddress("192.0.2.11", enabled=True, shared=False),
        ListedAddress(ADDRESS, enabled=False, shared=True),
    )
    assert found.of("192.0.2.011") is None
    assert found.of("192.0.2.12") is None
    assert decode(encode(found)) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_addresses_on_cards(labels: Labels, language: str) -> None:
    seen = page(markup.address_cards(WORDINGS[language]))
    found = ip_configuration(seen, Finder(labels, language))
    assert found.addresses == (
        ListedAddress("192.0.2.11", enabled=True, shared=None),
        ListedAddress(ADDRESS, enabled=None, shared=True),
    )
    assert [link.target for link in link_to(seen, ADDRESS)] == ["/login/ip2"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_addresses_that_are_edited_in_the_list(labels: Labels, language: str) -> None:
    found = ip_configuration(page(markup.address_in_row(WORDINGS[language])), Finder(labels, language))
    assert found.of(ADDRESS) == ListedAddress(ADDRESS, enabled=False, shared=None)


@pytest.mark.parametrize("on", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_one_address(labels: Labels, language: str, on: bool) -> None:
    seen = page(markup.address_page(WORDINGS[language], on=on))
    assert one_address(seen, Finder(labels, language), ADDRESS) == ListedAddress(ADDRESS, enabled=on, shared=True)
    assert is_about(seen, ADDRESS)
    assert not is_about(seen, "192.0.2.1")


@pytest.mark.parametrize(
    ("text", "shared"),
    [
        ("Shared IP", True),
        ("Shared: no", False),
        ("Nicht freigegeben", False),
        ("Condiviso: sì", True),
        ("Own", None),
    ],
)
def test_what_is_called_shared(text: str, shared: bool | None) -> None:
    assert words_on_sharing(text) is shared
