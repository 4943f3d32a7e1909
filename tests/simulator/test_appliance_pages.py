"""The pages of /appliance: Basics, IP Configuration, Certificates (product-facts 6a)."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.types import CertificateIssuerPrivateKeyTypes
from cryptography.hazmat.primitives.serialization import load_pem_private_key, pkcs12

from assistant.simulator import Simulation
from tests.simulator.raw import Answer, Browser, Wire, browse, kinds
from tests.simulator.test_tls import served

PASSPHRASE = "pass phrase"
Opened = tuple[CertificateIssuerPrivateKeyTypes | None, list[x509.Certificate]]


def choose_export(browser: Browser, tick: str) -> Browser:
    """Tick the certificate in whose row ``tick`` stands and choose Export in the drop-down."""
    browser.open("Security", "Certificates")
    form = next(form for form in browser.page.forms if form.xpath(".//select"))
    (box,) = form.xpath(f".//tr[not(.//tr)][contains(., '{tick}')]//input[@type='checkbox']")
    (select,) = form.xpath(".//select")
    (option,) = form.xpath(".//option[text()='Export']")
    return browser.submit(form, {box.get("name"): box.get("value"), select.get("name"): option.get("value")})


def export(sim: Simulation, passphrase: str = PASSPHRASE, leave_out: str = "") -> Answer:
    browser = choose_export(browse(sim, "appliance"), "127.0.0.11")
    assert "Security :: Certificates :: Export" in browser.seen
    form, button = browser.button("Export")
    *boxes, secret = browser.names(form)
    ticked = {name: "on" for name in boxes if not leave_out or leave_out not in name.lower()}
    answer = browser.submit(form, {**ticked, secret: passphrase}, button).answer
    assert answer is not None
    return answer


def opened(sim: Simulation, answer: Answer, passphrase: str = PASSPHRASE) -> Opened:
    if sim.edition == "bomgar-12":
        key = load_pem_private_key(answer.body, passphrase.encode())
        return key, x509.load_pem_x509_certificates(answer.body)  # type: ignore[return-value]
    bundle, leaf, others = pkcs12.load_key_and_certificates(answer.body, passphrase.encode())
    return bundle, [*([leaf] if leaf else []), *others]  # type: ignore[return-value]


def matches(key: object, certificate: x509.Certificate) -> bool:
    return bool(key.public_key() == certificate.public_key())  # type: ignore[attr-defined]


def test_basics_show_what_no_api_tells(sim: Simulation) -> None:
    """11: Base version and serial are here alone; procedures R16: the time."""
    browser = browse(sim, "appliance").open("Status", "Basics")
    for text in (sim.appliances[0]["guid"], "a.support.example.com", "Base Software Version", "System Time"):
        assert text in browser.seen
    assert ("3.2.4" if sim.edition == "bomgar-12" else "5.4.0") in browser.seen


def test_a_wrong_clock_shows_on_basics(old: Simulation) -> None:
    """procedures R16."""
    old.faults.add("clock-off", seconds=86_400 * 3)
    day = datetime.fromtimestamp(datetime.now(UTC).timestamp() + 86_400 * 3, UTC).strftime("%Y-%m-")
    assert day in browse(old, "appliance").open("Status", "Basics").seen


def test_ip_configuration_shows_addresses_and_takes_a_time_server(sim: Simulation) -> None:
    """6a."""
    browser = browse(sim, "appliance").open("Networking", "IP Configuration")
    assert "127.0.0.11" in browser.seen
    form, button = browser.button("Save Changes")
    browser.submit(form, {browser.names(form)[0]: "ntp.example.com"}, button)
    assert browser.page.xpath("//input[@value='ntp.example.com']")


def test_certificates_are_listed_with_the_assigned_one(sim: Simulation) -> None:
    """6a: Issued To, expiry, assigned address."""
    browser = browse(sim, "appliance").open("Security", "Certificates")
    rows = browser.page.xpath("//tr[not(.//tr)][.//input[@type='checkbox']]")
    cells = [[cell.text_content().strip() for cell in row.iter("td")] for row in rows]
    assert [row[1] for row in cells if "127.0.0.11" in row[-1]] == ["support.example.com"]
    assert len(cells) == 2


def test_the_export_holds_certificate_key_and_chain(sim: Simulation) -> None:
    """6a: export page; P0.6: what is proven of it. The served certificate is the exported one."""
    key, (leaf, *chain) = opened(sim, export(sim))
    assert leaf == served(Wire.to(sim))
    assert matches(key, leaf)
    for below, above in zip([leaf, *chain], chain, strict=False):
        below.verify_directly_issued_by(above)
    assert chain[-1].issuer == chain[-1].subject
    assert kinds(sim).count("certificate-exported") == 1


def test_an_export_changes_nothing(sim: Simulation) -> None:
    """procedures R28."""
    before = served(Wire.to(sim))
    export(sim)
    assert served(Wire.to(sim)) == before
    assert {str(request.kind) for request in sim.requests} == {"read", "sign-in"}


def test_one_certificate_has_to_be_ticked(sim: Simulation) -> None:
    browser = browse(sim, "appliance").open("Security", "Certificates")
    form = next(form for form in browser.page.forms if form.xpath(".//select"))
    (select,) = form.xpath(".//select")
    assert "Tick exactly one" in browser.submit(form, {select.get("name"): "export"}).seen


def test_nothing_chosen_exports_nothing(sim: Simulation) -> None:
    browser = choose_export(browse(sim, "appliance"), "127.0.0.11").press("Export")
    assert "Choose what the file is to contain" in browser.seen
    assert "certificate-exported" not in kinds(sim)


def test_the_key_is_left_out_on_request(sim: Simulation) -> None:
    answer = export(sim, leave_out="key")
    assert b"PRIVATE KEY" not in answer.body
    assert len(x509.load_pem_x509_certificates(answer.body)) == 3


def test_without_a_passphrase_the_key_is_open(old: Simulation) -> None:
    """procedures R29."""
    load_pem_private_key(export(old, passphrase="").body, None)


def test_a_wrong_key_in_the_export(sim: Simulation) -> None:
    sim.faults.add("export-wrong-key")
    key, certificates = opened(sim, export(sim))
    leaf = next(one for one in certificates if one == served(Wire.to(sim)))
    assert not matches(key, leaf)


def test_no_chain_in_the_export(sim: Simulation) -> None:
    sim.faults.add("export-no-chain")
    _, certificates = opened(sim, export(sim))
    assert len(certificates) == 1


def test_another_passphrase_on_the_export(sim: Simulation) -> None:
    sim.faults.add("export-wrong-passphrase")
    answer = export(sim)
    with pytest.raises(ValueError, match=r"(?i)password|decrypt"):
        opened(sim, answer)
