"""The certificate of the site on a new appliance: import, warnings, addresses; what is then served (P6.3 and P6.4)."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from assistant.simulator import Simulation
from tests.simulator.conftest import Simulate
from tests.simulator.hardware_raw import PASSPHRASE, Move, row_of, warnings
from tests.simulator.raw import browse, kinds
from tests.simulator.test_appliance_pages import choose_export

CERTIFICATES = ("Security", "Certificates")
SITE = "support.example.com"


@pytest.fixture(params=("bomgar-12", "beyondtrust-19"))
def move(request: pytest.FixtureRequest, simulate: Simulate) -> Move:
    return Move(simulate(request.param, scenario="hardware"))


@pytest.fixture
def classic(simulate: Simulate) -> Move:
    return Move(simulate("bomgar-12", scenario="hardware"))


def pem_of(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(Encoding.PEM)


def parts(file: bytes) -> tuple[bytes, list[x509.Certificate]]:
    """An exported PEM file as its key, in the clear, and its certificates."""
    key = load_pem_private_key(file, PASSPHRASE.encode())
    clear = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return clear, x509.load_pem_x509_certificates(file)


def self_made(name: str, days: int) -> bytes:
    """Key and certificate of somebody else, RSA, valid until so many days from now."""
    key = rsa.generate_private_key(65537, 2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=400))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, SHA256())
    )
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()) + pem_of(certificate)


def test_an_import_changes_nothing_that_is_served(move: Move) -> None:
    before = move.certificate("new")
    browser = move.bring(move.export())
    assert f"{SITE} has been imported" in browser.seen
    assert move.certificate("new") == before
    assert "certificate-imported" in kinds(move.sim)


def test_the_list_shows_names_expiry_and_no_warning(move: Move) -> None:
    browser = move.bring(move.export())
    cells = [cell.text_content().strip() for cell in row_of(browser, SITE).findall("td")]
    leaf = move.certificate("A")
    assert cells[2] == "Example Issuing CA"
    assert cells[3] == leaf.not_valid_after_utc.strftime("%Y-%m-%d %H:%M:%S UTC")
    assert SITE in cells[4]
    assert warnings(browser) == ""
    assert cells[-1] == "", "it is assigned to no address yet"


def test_what_is_assigned_is_served_and_vouched_for(move: Move) -> None:
    move.bring(move.export())
    page = move.assign()
    assert "saved" in page.seen
    assert move.certificate("new") == move.certificate("A")
    assert move.trusted("new").get("/check_health").status == 200
    row = row_of(move.appliance("new", *CERTIFICATES), SITE)
    assert row.findall("td")[-1].text_content().strip() == "127.0.0.12"
    assert "certificate-assigned" in kinds(move.sim)


def test_an_address_taken_away_gets_its_own_certificate_back(move: Move) -> None:
    own = move.certificate("new")
    move.bring(move.export())
    move.assign()
    move.assign(on=False)
    assert move.certificate("new") == own


def test_the_certificate_of_the_old_one_is_not_moved_but_copied(move: Move) -> None:
    """R28."""
    before = move.certificate("A")
    move.bring(move.export())
    move.assign()
    assert move.certificate("A") == before
    assert move.trusted("A").get("/check_health").status == 200


def test_a_wrong_passphrase_imports_nothing(move: Move) -> None:
    browser = move.bring(move.export(), "not this one")
    assert "The passphrase is not correct. Nothing was imported." in browser.seen
    assert browser.has_button("Upload"), "it can be tried again at once"
    assert SITE not in listed(move)
    assert "certificate-imported" not in kinds(move.sim)


def test_no_passphrase_imports_nothing_either(move: Move) -> None:
    assert "passphrase is not correct" in move.bring(move.export(), "").seen


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"<html>error</html>",
        b"0\x82\x01\x00 no bundle",
        b"-----BEGIN CERTIFICATE-----\nrubbish\n-----END CERTIFICATE-----\n",
        b"-----BEGIN PRIVATE KEY-----\nrubbish\n-----END PRIVATE KEY-----\n",
    ],
)
def test_what_is_no_certificate_is_refused(classic: Move, file: bytes) -> None:
    assert "no certificate that can be read" in classic.bring(file).seen


def test_a_bundle_made_elsewhere_is_taken(classic: Move) -> None:
    """PKCS#12 on the old console, whose own export is PEM."""
    clear, (leaf, *above) = parts(classic.export())
    sealed = pkcs12.serialize_key_and_certificates(
        None,
        load_pem_private_key(clear, None),
        leaf,
        above,
        BestAvailableEncryption(b"another"),  # type: ignore[arg-type]
    )
    assert warnings(classic.bring(sealed, "another")) == ""
    classic.assign()
    assert classic.trusted("new").get("/").status == 200


def test_a_missing_chain_is_warned_of_and_is_then_missing_for_real(move: Move) -> None:
    move.sim.faults.add("export-no-chain")
    browser = move.bring(move.export())
    assert "chain is incomplete" in warnings(browser)
    move.assign()
    with pytest.raises(ssl.SSLCertVerificationError, match="unable to get local issuer"):
        move.trusted("new").open()


def test_the_chain_may_come_later(classic: Move) -> None:
    key, (leaf, *above) = parts(classic.export())
    assert "chain is incomplete" in warnings(classic.bring(key + pem_of(leaf), ""))
    browser = classic.bring(b"".join(map(pem_of, above)), "")
    assert warnings(browser) == ""
    classic.assign()
    assert classic.trusted("new").get("/").status == 200


def test_an_intermediate_without_its_root_is_enough(classic: Move) -> None:
    """Clients have the root."""
    key, (leaf, intermediate, _) = parts(classic.export())
    assert warnings(classic.bring(key + pem_of(leaf) + pem_of(intermediate), "")) == ""


def test_an_import_that_drops_the_chain(move: Move) -> None:
    move.sim.faults.add("import-drops-chain")
    assert "chain is incomplete" in warnings(move.bring(move.export()))
    move.sim.faults.remove("import-drops-chain")
    assert warnings(move.bring(move.export())) == "", "once more, and it is there"


def test_a_certificate_without_its_key_cannot_be_assigned(classic: Move) -> None:
    _, certificates = parts(classic.export())
    browser = classic.bring(b"".join(map(pem_of, certificates)), "")
    assert warnings(browser) == "The private key is missing."
    before = classic.certificate("new")
    assert "private key is missing" in classic.assign().seen
    assert classic.certificate("new") == before


def test_a_key_that_belongs_to_another_certificate_is_as_good_as_none(move: Move) -> None:
    move.sim.faults.add("export-wrong-key")
    assert "private key is missing" in warnings(move.bring(move.export()))


@pytest.mark.parametrize(
    ("name", "days", "expected"),
    [("other.example.com", 100, "does not hold the host name"), (SITE, -3, "has expired")],
)
def test_other_certificates_are_warned_of_for_what_they_are(classic: Move, name: str, days: int, expected: str) -> None:
    browser = classic.bring(self_made(name, days), "")
    assert expected in warnings(browser, name)
    assert "self-signed" in warnings(browser, name)


def test_a_wildcard_holds_the_host_name(classic: Move) -> None:
    assert "host name" not in warnings(classic.bring(self_made("*.example.com", 10), ""), "*.example.com")


def test_what_was_imported_can_be_exported_again(move: Move) -> None:
    """The copy of a copy is as good."""
    move.bring(move.export())
    move.assign()
    browser = choose_export(move.appliance("new"), "127.0.0.12")
    form, button = browser.button("Export")
    *boxes, secret = browser.names(form)
    answer = browser.submit(form, {**dict.fromkeys(boxes, "on"), secret: "second"}, button).answer
    assert answer is not None
    if move.sim.edition.startswith("bomgar"):
        assert len(x509.load_pem_x509_certificates(answer.body)) == 3
    else:
        _, leaf, others = pkcs12.load_key_and_certificates(answer.body, b"second")
        assert leaf == move.certificate("A")
        assert len(others) == 2


def test_other_scenarios_import_as_well(simulate: Simulate) -> None:
    """The page is that of every appliance."""
    sim: Simulation = simulate()
    browser = browse(sim, "appliance").open(*CERTIFICATES)
    assert warnings(browser) == ""
    assert browser.press("Import").has_button("Upload")


def listed(move: Move) -> list[str]:
    """What the column Issued To says on the new one."""
    rows = move.appliance("new", *CERTIFICATES).page.xpath("//tr[not(.//tr)][.//input[@type='checkbox']]")
    return [row.findall("td")[1].text_content().strip() for row in rows]
