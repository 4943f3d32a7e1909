"""Acting on an appliance by its documented API: the backup and the failover role, nothing more is documented."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from assistant.appliance.api import permissions, verdict
from assistant.appliance.api.answers import RoleChange
from assistant.appliance.api.calls import token_rejected
from assistant.appliance.api.orders import JsonForm, NotTakenError, RoleOrder, XmlForm, give
from assistant.appliance.api.reader import ApiReader
from assistant.appliance.files import Progress, StoredFile
from assistant.appliance.identity import Identity
from assistant.appliance.transport import Answer, Pairs, Writer
from assistant.domain.access import Account
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AssistantError, NotUnderstood, WrongSecret
from assistant.domain.message import Label, say
from assistant.domain.secret import Secret
from assistant.domain.site import FailoverRole

BACKUP = "/api/backup"
REPORTING = "/api/reporting"
SMALLEST_BACKUP = 512
"""Bytes; what is smaller is a remark, not a backup."""


class _Rejected(Exception):
    """The token was not accepted."""


class ApiOperator(ApiReader):
    """Reads and acts."""

    def __init__(self, writer: Writer, account: Account, identity: Identity, clock: Clock) -> None:
        super().__init__(writer, account, identity, clock)
        self._writer = writer

    @property
    def protects_backups(self) -> bool:
        """Whether a backup can be had under a password; before API accounts it came without (product-facts 1b)."""
        return not self._calls.by_user

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

    def open_backup(self, into: Path, progress: Progress | None = None, cancel: Cancel | None = None) -> StoredFile:
        """The same from before API accounts, where it cannot be protected. Raises likewise."""
        return self._by_user(BACKUP, (), into, self._refuse, progress, cancel)

    def sessions(
        self, since: datetime, into: Path, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> StoredFile:
        """Store the report on the support sessions that ended since a day, as XML (product-facts 4, Reporting API).

        Before API accounts only: later the sessions are merged by the appliances themselves (R20a). Raises as
        ``backup``; what is no such report is NotUnderstood.
        """
        asked = (
            ("generate_report", "SupportSession"),
            ("start_date", since.date().isoformat()),
            ("duration", "0"),
        )
        return self._by_user(REPORTING, asked, into, self._no_report, progress, cancel)

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
            request = self._writer.json_request(BACKUP, content, grant.headers)
            return self._writer.download(request, into, self._refuse, progress, cancel)

    def _by_user(
        self,
        target: str,
        fields: Pairs,
        into: Path,
        refuse: Callable[[Answer], None],
        progress: Progress | None,
        cancel: Cancel | None,
    ) -> StoredFile:
        """In a form; in the query where that is not read here, though the account is good."""
        grant = self._calls.settled()
        login = (*grant.fields, *grant.params)
        ways = [self._writer.get_request(target, (*fields, *login))]
        if grant.fields:
            ways.insert(0, self._writer.form_request(target, (*fields, *login)))
        with self._calls.careful():
            for request in ways[:-1]:
                with suppress(WrongSecret):
                    return self._writer.download(request, into, refuse, progress, cancel)
            return self._writer.download(ways[-1], into, refuse, progress, cancel)

    def _no_report(self, answer: Answer) -> None:
        """Raise unless this is the beginning of a report in XML; a report may be long, so it is not read whole here."""
        verdict.no_error(answer, self.address, permissions.REPORTING)
        head = answer.text.lstrip("\ufeff \t\r\n")
        if answer.is_html or not head.startswith("<") or "session" not in head:
            raise verdict.no_answer(answer, self.address)

    def _refuse(self, answer: Answer) -> None:
        """Raise unless this is the beginning of a backup."""
        if token_rejected(answer) and not self._calls.by_user:
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
