"""Certificate Installation and Assign IP of Security > Certificates (procedures P6.3 and P6.4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from assistant.simulator.certificate_store import NotImported, read
from assistant.simulator.pki import common_name
from assistant.simulator.records import RequestKind
from assistant.simulator.web.desk import Action, Desk, Inner, PageSpec, Reply, Sent
from assistant.simulator.web.model import Button, Facts, Field, FieldKind, Form, Page, Section, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.simulator.certificate_store import Held

ADDRESSES = "appliance.certificate_addresses"
_IMPORT = "appliance.certificates_import"


def pages(listing: Callable[[Desk], Page]) -> tuple[PageSpec, ...]:
    """The page to import a file, which leads back to the list, and that of one certificate's addresses."""
    return (
        PageSpec(_IMPORT, "menu.security", listing, {"upload": Action(_upload)}, in_menu=False),
        PageSpec(ADDRESSES, "menu.security", _addresses, {"save_addresses": Action(_save)}, in_menu=False),
    )


def section(desk: Desk) -> Section:
    """Certificate Installation."""
    say = desk.say
    form = Form("import", (Button("import", say("certificates.import")),))
    return desk.section("certificates.install", Text(say("certificates.install_note")), form)


def _import_page(desk: Desk, *messages: str) -> Page:
    say = desk.say
    form = Form(
        "upload",
        (
            Field("certificate_file", FieldKind.FILE, say("certificates.file")),
            Field(
                "passphrase", FieldKind.PASSWORD, say("certificates.passphrase"), note=say("certificates.import_note")
            ),
            Button("upload", say("certificates.upload")),
        ),
        files=True,
    )
    return Page((desk.section("certificates.import_page", form),), tuple(desk.error(key) for key in messages))


def _open(desk: Desk, sent: Sent) -> Reply:
    del sent
    return Inner(_IMPORT, _import_page(desk))


def _upload(desk: Desk, sent: Sent) -> Reply:
    upload = sent.upload("certificate_file")
    try:
        held = read(upload.file.read() if upload else b"", sent.text("passphrase"))
    except NotImported as refusal:
        desk.site.records.effect("certificate-refused", desk.box.name, refusal.reason.rpartition(".")[2])
        return Inner(_IMPORT, _import_page(desk, refusal.reason))
    if desk.box.faults.has("import-drops-chain"):
        held = replace(held, beside=())
    desk.identities.store(desk.box).add(held)
    name = common_name(held.certificate.subject)
    desk.site.records.effect("certificate-imported", desk.box.name, name)
    return desk.done("certificates.imported", name=name)


def _addresses(desk: Desk) -> Page:
    """The page of the certificate that was asked for, or of the last one: a form comes back without saying which."""
    say, held = desk.say, _asked(desk)
    active = desk.identities.assigned(desk.box).serial == held.serial
    facts = Facts(
        (
            (say("certificates.issued_to"), common_name(held.certificate.subject)),
            (say("certificates.issued_by"), common_name(held.certificate.issuer)),
        )
    )
    boxes = (Field("address", FieldKind.CHECKBOX, one, one, active) for one in desk.box.active_addresses)
    form = Form(
        "save_addresses",
        (
            Field("certificate", FieldKind.HIDDEN, value=held.serial),
            *boxes,
            Button("save_addresses", say("certificates.save")),
        ),
    )
    return Page((desk.section("certificates.addresses", facts, form),))


def _asked(desk: Desk) -> Held:
    known = desk.identities.held(desk.box)
    asked = desk.query.get("certificate", "")
    return next((held for held in known if held.serial == asked), known[-1])


def _save(desk: Desk, sent: Sent) -> Reply:
    serial, wanted = sent.text("certificate"), sent.texts("address")
    held = next((one for one in desk.identities.held(desk.box) if one.serial == serial), None)
    if held is None or not set(wanted) <= set(desk.box.active_addresses):
        return desk.error("error.unknown")
    if held.key is None and wanted:
        return desk.error("certificates.warn.key")
    desk.identities.store(desk.box).assign(serial, wanted)
    desk.site.records.effect(
        "certificate-assigned", desk.box.name, f"{common_name(held.certificate.subject)}: {', '.join(wanted) or 'none'}"
    )
    return desk.done()


ACTIONS = {"import": Action(_open, RequestKind.READ)}
