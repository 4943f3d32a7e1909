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

from assistant.simulator.pki import Identity, pem
from assistant.simulator.records import RequestKind
from assistant.simulator.web.desk import Action, Desk, Inner, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Field, FieldKind, Form, Page, Table

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_PAGE = "appliance.certificates"
_EXPORT = "appliance.certificates_export"


def pages() -> tuple[PageSpec, ...]:
    """The list, and the export page that its drop-down leads to."""
    choose = {"action": Action(_choose, RequestKind.READ)}
    export = {"export": Action(_export, RequestKind.READ)}
    return (
        PageSpec(_PAGE, "menu.security", _list, choose),
        PageSpec(_EXPORT, "menu.security", _list, export, in_menu=False),
    )


def _identities(desk: Desk) -> dict[str, tuple[Identity, str]]:
    """By serial number: each certificate on the box and the addresses it is assigned to."""
    assigned = desk.identities.assigned(desk.box)
    held = [(desk.identities.factory, ""), (assigned, ", ".join(desk.box.active_addresses))]
    return {f"{identity.certificate.serial_number:x}": (identity, where) for identity, where in held}


def _list(desk: Desk) -> Page:
    say = desk.say
    rows = tuple(
        (
            Field("selected", FieldKind.CHECKBOX, "", serial),
            identity.subject,
            identity.issuer,
            identity.certificate.not_valid_after_utc.strftime("%Y-%m-%d %H:%M:%S UTC"),
            where,
        )
        for serial, (identity, where) in _identities(desk).items()
    )
    names = ("select", "issued_to", "issued_by", "expires", "assigned")
    options = (("", say("certificates.choose")), ("export", say("certificates.export")))
    form = Form(
        "action",
        (
            Field("action", FieldKind.SELECT, say("certificates.action"), options=options),
            Table(tuple(say(f"certificates.{name}") for name in names), rows),
        ),
        at_once=True,
    )
    return Page((desk.section("certificates.list", form),))


def _choose(desk: Desk, sent: Sent) -> Reply:
    """The drop-down sends the form by itself."""
    ticked = [serial for serial in sent.texts("selected") if serial in _identities(desk)]
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
    if serial not in _identities(desk):
        return desk.error("certificates.none_ticked")
    if not wanted:
        return Inner(_EXPORT, _export_page(desk, serial, "certificates.nothing"))
    desk.site.records.effect("certificate-exported", desk.box.name, ", ".join(wanted))
    identity = _as_faults_have_it(desk, _identities(desk)[serial][0])
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
