"""Manual installation on the Updates page: the upload, and the licence agreement that may follow (P2, P6.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.simulator.jobs import InstallRefused
from assistant.simulator.web import distribution
from assistant.simulator.web.desk import Action, Desk, Reply, Sent, Words
from assistant.simulator.web.forms import Incoming
from assistant.simulator.web.model import Button, Card, Field, FieldKind, Form, Section, Text

if TYPE_CHECKING:
    from assistant.simulator.editions import Package

FILE = "update_file"
_PARAGRAPHS = ("updates.agreement.one", "updates.agreement.two", "updates.agreement.three")


def sections(desk: Desk, *before: object) -> tuple[Section, ...]:
    """The upload form, with ``before`` above it; where an agreement is waited for, that as well."""
    say = desk.say
    buttons = [Button("manual", say("updates.update_software"))]
    if distribution.takes_files(desk):
        buttons.append(Button("distribute_file", say("updates.distribute")))
    form = Form("manual", (Field(FILE, FieldKind.FILE, say("updates.update_file")), *buttons), files=True)
    manual = desk.section("updates.manual", *before, *distribution.parts(desk), form)
    awaiting = desk.box.manual.awaiting
    return (manual,) if awaiting is None else (_agreement(desk, awaiting), manual)


def cards(desk: Desk) -> tuple[Card, ...]:
    """What was uploaded and waits stands in the list, out of reach until the agreement is accepted."""
    awaiting = desk.box.manual.awaiting
    if awaiting is None or desk.box.manual.from_list:
        return ()
    say = desk.say
    button = Button("install", say("updates.install_this"), enabled=False, reason=say("updates.agreement_first"))
    return (Card(awaiting.name, (Form("install", (button,)),)),)


def _agreement(desk: Desk, package: Package) -> Section:
    say, own = desk.say, _language_of_agreement(desk)
    form = Form(
        "accept",
        (
            Field("agreed", FieldKind.CHECKBOX, own("updates.agreement_agree")),
            Button("accept", say("updates.agreement_accept")),
            Button("decline", say("updates.agreement_decline")),
        ),
    )
    keys = _PARAGRAPHS[:-1] if desk.box.manual.from_list else _PARAGRAPHS  # the last speaks of what was uploaded
    paragraphs = [Text(own(key)) for key in keys]
    first = Text(own("updates.agreement_for", name=package.name))
    return desk.section("updates.agreement", first, *paragraphs, form, heading=own("updates.agreement"))


def _language_of_agreement(desk: Desk) -> Words:
    """The language of the console, unless a fault says otherwise; the buttons are not touched by it."""
    fault = desk.box.faults.get("eula-language")
    return desk.say if fault is None else Words(fault.text("language"), desk.naming, desk.box.faults)


def _upload(desk: Desk, sent: Sent) -> Reply:
    file = sent.upload(FILE)
    if not isinstance(file, Incoming) or not (file.filename or file.reception.is_update):
        return desk.error("updates.no_file")
    try:
        package = desk.box.manual.take(file.reception, desk.now)
    except InstallRefused as refusal:
        return _refused(desk, refusal, file.filename or "")
    kept = desk.box.keeps_files and desk.box.manual.awaiting is None
    return desk.done("updates.kept" if kept else "updates.uploaded", name=package.name)


def _distribute(desk: Desk, sent: Sent) -> Reply:
    """Upload, but do not install: the file goes to the whole cluster (product-facts 7d)."""
    file = sent.upload(FILE)
    if not isinstance(file, Incoming) or not (file.filename or file.reception.is_update):
        return desk.error("updates.no_file")
    try:
        desk.box.manual.keep(file.reception)
    except InstallRefused as refusal:
        return _refused(desk, refusal, file.filename or "")
    return distribution.start(desk)


def _accept(desk: Desk, sent: Sent) -> Reply:
    if not sent.has("agreed") and desk.box.manual.awaiting is not None:
        return desk.error("updates.agreement_unticked")
    try:
        desk.box.manual.accept(desk.now)
    except InstallRefused as refusal:
        return _refused(desk, refusal, "")
    return None


def _decline(desk: Desk, sent: Sent) -> Reply:
    del sent
    key = "updates.agreement_refused" if desk.box.manual.from_list else "updates.agreement_declined"
    try:
        package = desk.box.manual.decline()
    except InstallRefused as refusal:
        return _refused(desk, refusal, "")
    return desk.done(key, name=package.name)


def _refused(desk: Desk, refusal: InstallRefused, what: str) -> Reply:
    desk.site.records.effect("install-refused", desk.box.name, refusal.parameters.get("name", what))
    return desk.error(refusal.reason, **refusal.parameters)


ACTIONS = {
    "manual": Action(_upload),
    "distribute_file": Action(_distribute),
    "accept": Action(_accept),
    "decline": Action(_decline),
}
