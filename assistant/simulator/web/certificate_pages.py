"""Security > Certificates and its export page (product-facts 6a, procedures P0.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from starlette.responses import Response

from assistant.simulator.certificate_store import Held, covers, names_of
from assistant.simulator.pki import Identity, common_name, pem
from assistant.simulator.records import RequestKind
from assistant.simulator.web import certificate_install_pages
from assistant.simulator.web.desk import Action, Desk, Inner, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Field, FieldKind, Form, Link, Page, Table

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_PAGE = "appliance.certificates"
_EXPORT = "appliance.certificates_export"
_COLUMNS = ("select", "issued_to", "issued_by", "expires", "names", "warnings", "assign_ip", "assigned")


def pages() -> tuple[PageSpec, ...]:
    """The list, the export page that its drop-down leads to, and those of installation and addresses."""
    choose = {"action": Action(_choose, RequestKind.READ), **certificate_install_pages.ACTIONS}
    export = {"export": Action(_export, RequestKind.READ)}
    return (
        PageSpec(_PAGE, "menu.security", listing, choose),
        PageSpec(_EXPORT, "menu.security", listing, export, in_menu=False),
        *certificate_install_pages.pages(listing),
    )


def _by_serial(desk: Desk) -> dict[str, Held]:
    return {held.serial: held for held in desk.identities.held(desk.box)}


def listing(desk: Desk) -> Page:
    """The certificates on the box, and Certificate Installation."""
    say = desk.say
    options = (("", say("certificates.choose")), ("export", say("certificates.export")))
    form = Form(
        "action",
        (
            Field("action", FieldKind.SELECT, say("certificates.action"), options=options),
            Table(
                tuple(say(f"certificates.{name}") for name in _COLUMNS),
                tuple(_row(desk, held) for held in _by_serial(desk).values()),
            ),
        ),
        at_once=True,
    )
    return Page((desk.section("certificates.list", form), certificate_install_pages.section(desk)))


def _row(desk: Desk, held: Held) -> tuple[object, ...]:
    active = desk.identities.assigned(desk.box).serial == held.serial
    url = f"{desk.naming.url(certificate_install_pages.ADDRESSES)}?certificate={held.serial}"
    return (
        Field("selected", FieldKind.CHECKBOX, "", held.serial),
        common_name(held.certificate.subject),
        common_name(held.certificate.issuer),
        held.certificate.not_valid_after_utc.strftime("%Y-%m-%d %H:%M:%S UTC"),
        ", ".join(names_of(held.certificate)),
        " ".join(_warnings(desk, held)),
        Link(url, desk.say("certificates.assign_ip")),
        ", ".join(desk.box.active_addresses) if active else "",
    )


def _warnings(desk: Desk, held: Held) -> list[str]:
    """What is wrong with a certificate; that the console has such a column is known, its words are ours (P6.4)."""
    say, now, leaf = desk.say, desk.box.date(), held.certificate
    _, incomplete = desk.identities.chain_of(desk.box, held)
    found = []
    if held.key is None:
        found.append(say("certificates.warn.key"))
    if leaf.issuer == leaf.subject:
        found.append(say("certificates.warn.self_signed"))
    if incomplete:
        found.append(say("certificates.warn.chain"))
    if not covers(leaf, desk.site.hostname):
        found.append(say("certificates.warn.name"))
    if not leaf.not_valid_before_utc <= now <= leaf.not_valid_after_utc:
        found.append(say("certificates.warn.expired"))
    return found


def _choose(desk: Desk, sent: Sent) -> Reply:
    """The drop-down sends the form by itself."""
    ticked = [serial for serial in sent.texts("selected") if serial in _by_serial(desk)]
    if sent.text("action") != "export":
        return None
    if len(ticked) != 1:
        return desk.error("certificates.none_ticked")
    return Inner(_EXPORT, _export_page(desk, ticked[0]))


def _export_page(desk: Desk, serial: str, *messages: str) -> Page:
    say = desk.say
    form = Form(
        "export",
        (
            Field("certificate", FieldKind.HIDDEN, value=serial),
            Field("include_certificate", FieldKind.CHECKBOX, say("certificates.include_certificate")),
            Field("include_key", FieldKind.CHECKBOX, say("certificates.include_key")),
            Field("include_chain", FieldKind.CHECKBOX, say("certificates.include_chain")),
            Field(
                "passphrase", FieldKind.PASSWORD, say("certificates.passphrase"),
                note=say("certificates.passphrase_note"),
            ),
            Button("export", say("certificates.export")),
        ),
    )  # fmt: skip
    return Page((desk.section("certificates.export_page", form),), tuple(desk.error(key) for key in messages))


def _export(desk: Desk, sent: Sent) -> Reply:
    serial = sent.text("certificate")
    wanted = [name for name in ("certificate", "key", "chain") if sent.has(f"include_{name}")]
    held = _by_serial(desk).get(serial)
    if held is None:
        return desk.error("certificates.none_ticked")
    if not wanted:
        return Inner(_EXPORT, _export_page(desk, serial, "certificates.nothing"))
    complete, _ = desk.identities.chain_of(desk.box, held)
    if complete is None:
        return Inner(_EXPORT, _export_page(desk, serial, "certificates.warn.key"))
    desk.site.records.effect("certificate-exported", desk.box.name, ", ".join(wanted))
    identity = _as_faults_have_it(desk, complete)
    passphrase = sent.text("passphrase")
    if passphrase and desk.box.faults.has("export-wrong-passphrase"):
        passphrase = passphrase[::-1] + "!"
    content, ending = _file(desk, identity, wanted, passphrase)
    headers = {"Content-Disposition": f'attachment; filename="{identity.subject}.{ending}"'}
    return Response(content, headers=headers, media_type="application/octet-stream")


def _as_faults_have_it(desk: Desk, identity: Identity) -> Identity:
    key, chain = identity.key, identity.chain
    if desk.box.faults.has("export-wrong-key"):
        key = ec.generate_private_key(ec.SECP256R1())
    if desk.box.faults.has("export-no-chain"):
        chain = ()
    return Identity(identity.certificate, key, chain)


def _file(desk: Desk, identity: Identity, wanted: list[str], passphrase: str) -> tuple[bytes, str]:
    """The real format is not public [?]: PEM from the old console, PKCS#12 from the new one when a key is in it."""
    chain = _with_root(desk, identity) if "chain" in wanted else []
    leaf = [identity.certificate] if "certificate" in wanted else []
    encryption: KeySerializationEncryption = NoEncryption()
    if passphrase:
        encryption = BestAvailableEncryption(passphrase.encode())
    if "key" not in wanted or desk.naming.classic:
        key = identity.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption) if "key" in wanted else b""
        return key + pem([*leaf, *chain]), "pem"
    return _pkcs12(identity, leaf, chain, encryption), "p12"


def _pkcs12(
    identity: Identity, leaf: list[Certificate], chain: list[Certificate], encryption: KeySerializationEncryption
) -> bytes:
    """A bundle; a key that does not match cannot be beside its certificate, so that goes among the others."""
    matches = identity.certificate.public_key() == identity.key.public_key()
    beside = leaf[0] if leaf and matches else None
    others = chain if beside is not None else [*leaf, *chain]
    return pkcs12.serialize_key_and_certificates(
        identity.subject.encode(), identity.key, beside, others or None, encryption
    )


def _with_root(desk: Desk, identity: Identity) -> list[Certificate]:
    return [*identity.chain, desk.identities.authority.root.certificate] if identity.chain else []
