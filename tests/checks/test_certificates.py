"""A certificate export is proven; everything that can be wrong has a message of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, pkcs7
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.checks import chains
from assistant.checks.certificates import CertificateProof, inspect_export
from assistant.domain.secret import Secret
from tests.checks.pki import CHAIN, HOST, LEAF, MIDDLE, NOW, ROOT, Party, party, pem_bundle, pfx, zipped

WORDS = "open sesame"
Look = Callable[..., CertificateProof]
SERVED = (LEAF.der, MIDDLE.der)


@pytest.fixture(autouse=True)
def _no_system_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chains, "system_store", lambda: (party("Some Other Root").der,))


@pytest.fixture
def look(tmp_path: Path) -> Look:
    def inspect(data: bytes, passphrase: str = WORDS, **other: object) -> CertificateProof:
        path = tmp_path / "export.p12"
        path.write_bytes(data)
        given = {"host": HOST, "served": SERVED, "now": NOW} | other
        return inspect_export(path, Secret(passphrase) if passphrase else None, **given)  # type: ignore[arg-type]

    return inspect


def text_of(proof: CertificateProof) -> str:
    """What is said of the first thing that is wrong."""
    return next(check.proof.text.text for check in proof.checks if not check.proof.shown)


@pytest.mark.parametrize(
    "data",
    [
        pfx(),
        pem_bundle(),
        pem_bundle(form=PrivateFormat.TraditionalOpenSSL),
        zipped(site_pem=pem_bundle()),
        zipped(site_p12=pfx(), readme_txt=b"see the guide"),
        zipped(key_pem=pem_bundle(chain=()), chain_pem=MIDDLE.pem + ROOT.pem),
        zipped(key_pem=pem_bundle(chain=()), chain_cer=MIDDLE.der, root_cer=ROOT.der),
    ],
    ids=["pkcs12", "pem", "pem traditional", "zip of pem", "zip of pkcs12", "zip in parts", "zip with der"],
)
def test_a_good_export_is_proven(look: Look, data: bytes) -> None:
    proof = look(data)
    assert [check.id for check in proof.checks] == ["opens", "key", "chain", "names", "dates", "served", "protected"]
    assert proof.ok
    assert (proof.failed, proof.advice) == ((), None)
    assert (proof.subject, proof.issuer, proof.days_left) == (HOST, "Test Issuing", 200)
    assert proof.chain == (HOST, "Test Issuing", "Test Root")
    assert proof.names == (HOST, "*.example.org", "192.0.2.7")
    assert dict(proof.facts)["certificate"] == proof.fingerprint
    assert proof.protected is True


@pytest.mark.parametrize("data", [pfx(), pem_bundle(), pem_bundle(form=PrivateFormat.TraditionalOpenSSL)])
def test_the_passphrase_is_told_from_damage(look: Look, data: bytes) -> None:
    assert look(data, "wrong").failed == ("wrong-passphrase",)
    assert look(data, "").failed == ("passphrase-needed",)
    assert look(data[: len(data) * 9 // 10]).failed == ("damaged",)
    assert look(data[: len(data) * 9 // 10], "wrong").failed in {("damaged",), ("wrong-passphrase",)}


def test_a_key_that_lost_some_letters_is_damaged(look: Look) -> None:
    for form in (PrivateFormat.PKCS8, PrivateFormat.TraditionalOpenSSL):
        lines = pem_bundle(form=form).splitlines()
        end = next(number for number, line in enumerate(lines) if line.startswith(b"-----END"))
        lines[end - 2] = lines[end - 2][:-4]
        assert look(b"\n".join(lines)).failed == ("damaged",)


@pytest.mark.parametrize(
    "data",
    [b"", b"<html>sign in</html>", b"\x00" * 100, zipped(readme_txt=b"nothing"), b"x" * (9 * 2**20), b"0"],
    ids=["empty", "html", "zeroes", "zip of nothing", "huge", "one byte"],
)
def test_something_else(look: Look, data: bytes) -> None:
    proof = look(data)
    assert proof.failed == ("not-an-export",)
    assert proof.advice is not None
    assert proof.size == len(data)


def test_damaged_archives(look: Look) -> None:
    assert look(zipped(site_pem=pem_bundle())[:-30]).failed == ("damaged",)
    assert look(zipped(site_pem=pem_bundle()[:900])).failed == ("damaged",)


def test_a_damaged_certificate(look: Look) -> None:
    broken = LEAF.pem.replace(LEAF.pem.splitlines()[2], b"A" * 64)
    assert look(pem_bundle(chain=()).replace(LEAF.pem, broken)).failed == ("damaged",)


def test_a_missing_file(tmp_path: Path) -> None:
    proof = inspect_export(tmp_path / "none.p12", None, host=HOST, served=(), now=NOW)
    assert proof.failed == ("file",)


def test_no_key(look: Look) -> None:
    certificates = [one.certificate for one in (LEAF, *CHAIN)]
    for data in (
        LEAF.pem + MIDDLE.pem + ROOT.pem,
        pkcs7.serialize_certificates(certificates, Encoding.PEM),
        pkcs7.serialize_certificates(certificates, Encoding.DER),
        MIDDLE.pem + LEAF.pem + ROOT.pem,
    ):
        proof = look(data, "")
        assert proof.failed == ("no-key",)
        assert proof.subject == HOST
        assert "private key" in text_of(proof)
        assert proof.protected is None


def test_no_certificate(look: Look) -> None:
    key = LEAF.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    assert look(key, "").failed == ("no-certificate",)


def test_the_key_of_another_certificate(look: Look) -> None:
    proof = look(pem_bundle(key=ec.generate_private_key(ec.SECP256R1())))
    assert proof.failed == ("key-mismatch",)


def test_an_incomplete_chain_names_what_is_missing(look: Look) -> None:
    proof = look(pem_bundle(chain=()))
    assert proof.failed == ("no-chain",)
    assert dict(proof.checks[2].proof.text.params) == {"issuer": "Test Issuing"}
    assert look(pem_bundle(chain=(ROOT,))).failed == ("no-chain",)


def test_the_issuer_may_be_in_this_computers_store(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chains, "system_store", lambda: (party("Test Root").der, ROOT.der))
    proof = look(pem_bundle(chain=(MIDDLE,)))
    assert proof.ok
    assert "this computer trusts" in proof.checks[2].proof.text.text
    assert look(pem_bundle(chain=())).failed == ("no-chain",)


def test_the_issuer_may_be_in_the_administrators_file(look: Look, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_bytes(ROOT.pem)
    assert look(pem_bundle(chain=(MIDDLE,)), ca_file=str(file)).ok
    assert look(pem_bundle(chain=(MIDDLE,)), ca_file=str(tmp_path / "none.pem")).failed == ("no-chain",)


def test_without_a_store_it_cannot_be_told(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chains, "system_store", lambda: ())
    proof = look(pem_bundle(chain=(MIDDLE,)))
    assert (proof.ok, proof.failed) == (False, ())
    assert proof.advice is not None


def test_an_issuer_of_the_same_name_that_did_not_sign(look: Look) -> None:
    impostor = party("Test Issuing", ROOT)
    assert look(pem_bundle(chain=(impostor, ROOT))).failed == ("bad-signature",)
    assert look(pem_bundle(chain=(impostor, MIDDLE, ROOT))).ok


def test_a_forged_root_does_not_end_a_chain(look: Look) -> None:
    assert look(pem_bundle(chain=(MIDDLE, party("Test Root")))).failed == ("bad-signature",)


def test_a_self_signed_certificate_is_its_own_chain(look: Look) -> None:
    own = party(HOST, names=(HOST,))
    assert look(pem_bundle(own, ()), served=(own.der,)).ok


def test_certificates_that_sign_each_other_end(look: Look) -> None:
    first = party("One", party("Two"))
    second = Party(party("Two", first).certificate, first.key)
    leaf = party(HOST, first, names=(HOST,))
    assert look(pem_bundle(leaf, (first, second)), served=(leaf.der,)).failed != ()


@pytest.mark.parametrize(
    ("days", "failed"), [((-300, -1), "expired"), ((1, 300), "not-yet-valid"), ((-300, 0), ""), ((-300, 1), "")]
)
def test_dates(look: Look, days: tuple[int, int], failed: str) -> None:
    leaf = party(HOST, MIDDLE, names=(HOST,), days=days)
    proof = look(pem_bundle(leaf), served=(leaf.der,))
    assert proof.failed == ((failed,) if failed else ())
    assert proof.days_left == days[1]


def test_an_expired_issuer(look: Look) -> None:
    middle = party("Old Issuing", ROOT, days=(-300, -1))
    leaf = party(HOST, middle, names=(HOST,))
    proof = look(pem_bundle(leaf, (middle, ROOT)), served=(leaf.der,))
    assert proof.failed == ("expired",)
    assert dict(proof.checks[4].proof.text.params)["subject"] == "Old Issuing"


def test_another_host(look: Look) -> None:
    proof = look(pem_bundle(), host="help.example.com")
    assert proof.failed == ("other-host",)
    assert proof.checks[3].proof.detail == "support.example.com, *.example.org, 192.0.2.7"
    assert look(pem_bundle(), host="help.example.org").ok
    assert look(pem_bundle(), host="192.0.2.7").ok


def test_the_common_name_alone_does_not_count(look: Look) -> None:
    leaf = party(HOST, MIDDLE)
    proof = look(pem_bundle(leaf), served=(leaf.der,))
    assert proof.failed == ("other-host",)
    assert "common name" in text_of(proof)


def test_another_certificate_than_the_served_one(look: Look) -> None:
    renewed = party(HOST, MIDDLE, names=(HOST,))
    assert look(pem_bundle(), served=(renewed.der,)).failed == ("other-certificate",)


def test_nothing_known_of_what_is_served(look: Look) -> None:
    proof = look(pem_bundle(), served=())
    assert (proof.ok, proof.failed) == (False, ())
    assert proof.advice is not None


@pytest.mark.parametrize("passphrase", ["", "open sesame"])
@pytest.mark.parametrize(
    "data",
    [
        pem_bundle(passphrase=b""),
        pem_bundle(passphrase=b"", form=PrivateFormat.TraditionalOpenSSL),
        pfx(passphrase=b""),
    ],
)
def test_an_unprotected_key(look: Look, data: bytes, passphrase: str) -> None:
    proof = look(data, passphrase)
    assert proof.failed == ("unprotected",)
    assert proof.protected is False


def test_one_unprotected_key_among_others(look: Look) -> None:
    assert look(zipped(a_p12=pfx(), b_pem=pem_bundle(passphrase=b""))).failed == ("unprotected",)


def test_each_failure_says_something_of_its_own(look: Look) -> None:
    stranger = ec.generate_private_key(ec.SECP256R1())
    expired = party(HOST, MIDDLE, names=(HOST,), days=(-9, -1))
    proofs = [
        look(pfx(), "wrong"),
        look(pfx(), ""),
        look(pfx()[:-9]),
        look(b"no"),
        look(LEAF.pem + MIDDLE.pem + ROOT.pem, ""),
        look(pem_bundle(key=stranger)),
        look(pem_bundle(chain=())),
        look(pem_bundle(chain=(party("Test Issuing"),))),
        look(pem_bundle(), host="other.example.com"),
        look(pem_bundle(expired), served=(expired.der,)),
        look(pem_bundle(), served=(ROOT.der,)),
        look(pem_bundle(passphrase=b"")),
    ]
    assert len({text_of(proof) for proof in proofs}) == len(proofs)
    assert all(proof.advice is not None for proof in proofs)


def test_the_passphrase_is_nowhere_in_the_proof(look: Look) -> None:
    for passphrase in ("open sesame", "hunter2-hunter2"):
        assert passphrase not in repr(look(pfx(), passphrase))


def test_the_store_of_this_computer_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    chains.system_store.cache_clear()
    assert all(isinstance(one, bytes) for one in chains.system_store())


def test_days_left_are_counted_from_now(look: Look) -> None:
    proof = look(pem_bundle(), now=NOW + timedelta(days=150))
    assert proof.days_left == 50
    assert isinstance(LEAF.certificate, x509.Certificate)


FORMS = (
    pfx(),
    pfx(passphrase=b""),
    pem_bundle(),
    pem_bundle(passphrase=b"", form=PrivateFormat.TraditionalOpenSSL),
    zipped(site_pem=pem_bundle()),
    LEAF.der,
)


@pytest.mark.filterwarnings("ignore::cryptography.utils.CryptographyDeprecationWarning")  # odd serial numbers
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(st.sampled_from(FORMS), st.integers(0, 2000), st.integers(1, 255), st.none() | st.integers(0, 2500))
def test_nothing_in_a_file_makes_it_crash(look: Look, data: bytes, at: int, flip: int, end: int | None) -> None:
    bad = bytearray(data)
    bad[at % len(bad)] ^= flip
    proof = look(bytes(bad[:end]))
    assert proof.ok or proof.advice is not None
