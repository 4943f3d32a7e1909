"""Acting on an appliance by its documented API: the backup and the failover role, nothing more is documented."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from assistant.appliance.api import permissions, verdict
from assistant.appliance.api.answers import RoleChange
from assistant.appliance.api.calls import token_rejected
from assistant.appliance.api.orders import JsonForm, NotTakenError, RoleOrder, XmlForm, give
from assistant.appliance.api.reader import ApiReader
from assistant.appliance.files import Progress, StoredFile
from assistant.appliance.identity import Identity
from assistant.appliance.transport import Answer, Writer
from assistant.domain.access import Account
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError, NotUnderstood
from assistant.domain.message import Label, say
from assistant.domain.secret import Secret
from assistant.domain.site import FailoverRole

BACKUP = "/api/backup"
SMALLEST_BACKUP = 512
"""Bytes; what is smaller is a remark, not a backup."""


class _Rejected(Exception):
    """The token was not accepted."""


class ApiOperator(ApiReader):
    """Reads and acts."""

    def __init__(self, writer: Writer, account: Account, identity: Identity, clock: Clock) -> None:
        super().__init__(writer, account, identity, clock)
        self._writer = writer

    def backup(
        self, password: Secret, into: Path, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> StoredFile:
        """Store the settings backup, protected with ``password``, as the file ``into`` (product-facts 3).

        HTTP 200 alone is never believed. Raises FileTrouble, NotUnderstood, MissingPermission and the other branches,
        and Cancelled; then no file is left. A file that is there already is never overwritten.
        """
        self._calls.redact.learn(password)
        try:
            return self._backup(password, into, progress, cancel)
        except _Rejected:
            self._calls.drop()
        try:
            return self._backup(password, into, progress, cancel)
        except _Rejected as exc:
            with self._calls.careful():
                raise verdict.rejected(self.address, "HTTP 401") from exc

    def set_failover_role(
        self, role: FailoverRole, *, data_sync_first: bool = False, force: bool = False
    ) -> RoleChange:
        """Make this very appliance primary or backup (product-facts 2d). Needs full access to the API.

        With ``data_sync_first`` the change comes later: look at both appliances until the roles have swapped; both may
        be backup for a moment. ``force`` is for a primary that is to become backup although its peer cannot be reached.
        Given in JSON where the appliance has that, in XML otherwise; never in both once it may have been taken.
        Raises Declined with the appliance's words, MissingPermission and the other branches: then nothing was changed.
        Once the order is sent, silence or something that is no answer is RoleAnswer.LOST, not an error. Raises
        UsageError for what the documentation does not know.
        """
        order = RoleOrder(role, data_sync_first, force)
        try:
            return self._give(order)
        finally:
            with self._turn:
                self._kept.pop("health", None)

    def _give(self, order: RoleOrder) -> RoleChange:
        if self._commands.speaks_json():
            with suppress(NotTakenError):
                return give(order, JsonForm(), self._writer, self._calls)
        return give(order, XmlForm(), self._writer, self._calls)

    def _backup(self, password: Secret, into: Path, progress: Progress | None, cancel: Cancel | None) -> StoredFile:
        with self._calls.careful():
            grant = self._calls.grant()
            content = {"password": password.reveal()}
            request = self._writer.json_request(BACKUP, content, grant.headers, grant.params)
            return self._writer.download(request, into, self._refuse, progress, cancel)

    def _refuse(self, answer: Answer) -> None:
        """Raise unless this is the beginning of a backup."""
        if token_rejected(answer) and not self._calls.by_query:
            raise _Rejected
        verdict.no_error(answer, self.address, permissions.BACKUP)
        if is_remark(answer):
            raise self._no_backup(answer)

    def _no_backup(self, answer: Answer) -> AssistantError:
        text = answer.text.strip()
        if text and not answer.is_html and len(answer.body) < SMALLEST_BACKUP:
            told = verdict.declined(text, self.address, permissions.BACKUP)
            if told.code != "answer.declined":
                return told
        return NotUnderstood(
            say("appliance", "{address} sent something other than a backup; it was discarded.")(address=self.address),
            say(
                "appliance", "Download the backup by hand on /login, {page}, with {button}, and hand the file in here."
            )(page=Label("login.software_management"), button=Label("backup.download")),
            verdict.shown(answer),
        )


def is_remark(answer: Answer) -> bool:
    """Whether a body is something to read rather than a file: empty, tiny, a page, XML, JSON."""
    start = answer.body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if len(answer.body) < SMALLEST_BACKUP or answer.is_html or start == b"<":
        return True
    return answer.kind in ("text/html", "text/xml", "application/xml", "application/json") or (
        start in (b"{", b"[") and verdict.json_of(answer) is not None
    )
