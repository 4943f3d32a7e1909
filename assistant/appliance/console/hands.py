"""Pressing what a page offers: filled in, sent as a browser would, and done again from a fresh page after an expiry."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from assistant.appliance.console import refusal
from assistant.appliance.console.driver import ConsoleReader
from assistant.appliance.console.forms import Changes, Entry, Submission, pressing, submitting
from assistant.appliance.console.model import FILLED, PRESSED, TICKED, Control, Page, Role, Row
from assistant.appliance.console.session import read
from assistant.appliance.console.turns import in_turn
from assistant.appliance.files import Progress, StoredFile
from assistant.appliance.identity import Identity
from assistant.appliance.transport import Answer, Reader, Writer
from assistant.domain.access import Account
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import ControlMissing
from assistant.domain.message import say
from assistant.domain.secret import Secret
from assistant.labels import Labels, same

Values: TypeAlias = Mapping[str, "str | Secret | Path"]
"""By control key: what is typed or chosen, or the file. Where one label stands in several sections of the page, the
key is ``section key/control key``, such as ``failover.reverse/failover.host``."""
Ticks: TypeAlias = Mapping[str, bool]
"""By control key, as above: box ticked or not."""
Make: TypeAlias = Callable[[Page], Submission]
"""Makes what is to be sent from a page; called again with a fresh page when the session had expired."""
SMALLEST_FILE = 64
"""Bytes; what is smaller is a remark, not a file."""
_REDIRECTS = (301, 302, 303)


class PressingConsole(ConsoleReader):
    """Opens pages, fills in and presses."""

    def __init__(
        self, writer: Writer, root: str, account: Account, labels: Labels, identity: Identity, clock: Clock
    ) -> None:
        super().__init__(writer, root, account, labels, identity, clock)
        self._writer = writer

    @in_turn
    def press(
        self,
        page: Page,
        control_key: str,
        section_key: str | None = None,
        values: Values | None = None,
        ticks: Ticks | None = None,
        row: Row | str | None = None,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Page:
        """Fill in ``values`` and ``ticks``, press the one control of that key, and return the page that comes.

        When the session had expired, nothing was done: the page is opened again and pressed once more. Raises
        ControlMissing (also for one that is greyed out) and ControlAmbiguous before anything is sent.
        """
        return self._act(
            page, lambda now: self._pressed(now, control_key, section_key, values, ticks, row), progress, cancel
        )

    @in_turn
    def submit(
        self,
        page: Page,
        section_key: str | None = None,
        values: Values | None = None,
        ticks: Ticks | None = None,
        row: Row | str | None = None,
    ) -> Page:
        """Change boxes and fields and send their form, where no label of a button is known; it has one button at most.

        Raises as ``press``.
        """
        return self._act(page, lambda now: self._submitted(now, section_key, values, ticks, row))

    @in_turn
    def download(
        self,
        page: Page,
        control_key: str,
        into: Path,
        section_key: str | None = None,
        values: Values | None = None,
        ticks: Ticks | None = None,
        row: Row | str | None = None,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> StoredFile:
        """As ``press``, but what comes is stored as the file ``into``. A page, or next to nothing, is not a file.

        Raises Declined with the page's own words, NotUnderstood, FileTrouble; then no file is left.
        """
        return self.fetch_file(
            page, lambda now: self._pressed(now, control_key, section_key, values, ticks, row), into, progress, cancel
        )

    def _pressed(
        self,
        page: Page,
        key: str,
        section: str | None = None,
        values: Values | None = None,
        ticks: Ticks | None = None,
        row: Row | str | None = None,
    ) -> Submission:
        place = self._finder.row(page, row) if isinstance(row, str) else row
        control = self._finder.control(page, key, section, place, PRESSED)
        return pressing(page, control, self._changes(page, section, values, ticks, place, control))

    def _submitted(
        self, page: Page, section: str | None, values: Values | None, ticks: Ticks | None, row: Row | str | None
    ) -> Submission:
        place = self._finder.row(page, row) if isinstance(row, str) else row
        changes = self._changes(page, section, values, ticks, place)
        forms = {control.form for control in page.controls if control.index in changes}
        if len(forms) != 1 or None in forms:
            raise _not_in_one_form(page)
        return submitting(page, page.forms[forms.pop() or 0], changes)

    def _changes(
        self,
        page: Page,
        section: str | None,
        values: Values | None,
        ticks: Ticks | None,
        row: Row | None = None,
        beside: Control | None = None,
    ) -> Changes:
        """Which control gets what. Where a key fits several, the one in the form of the pressed control is meant."""
        changes: dict[int, Entry] = {}
        for key, value in (values or {}).items():
            control = self._one(page, key, section, row, FILLED, beside)
            changes[control.index] = _typed(page, control, value, self._reader)
        for key, on in (ticks or {}).items():
            changes[self._one(page, key, section, row, TICKED, beside).index] = on
        return changes

    def _one(
        self,
        page: Page,
        key: str,
        section: str | None,
        row: Row | None,
        roles: frozenset[Role],
        beside: Control | None,
    ) -> Control:
        if "/" in key:
            section, key = key.split("/", 1)
        for place in (row, None) if row is not None else (None,):
            found = self._finder.controls(page, key, section, place, roles)
            near = [control for control in found if beside is not None and control.form == beside.form]
            if len(found) == 1 or len(near) == 1:
                return (near or found)[0]
        return self._finder.control(page, key, section, row, roles)

    def _act(self, page: Page, make: Make, progress: Progress | None = None, cancel: Cancel | None = None) -> Page:
        """Send, and once more from a fresh page if the session had expired."""
        result = self._sent(make(page), page, progress, cancel)
        if self._session.is_sign_in(result):
            self._session.sign_in_again(result)
            fresh = self.again(page)
            result = self._sent(make(fresh), fresh, progress, cancel)
            if self._session.is_sign_in(result):
                raise refusal.not_kept(self.address)
        return self._learn(result)

    def _sent(self, sub: Submission, page: Page, progress: Progress | None, cancel: Cancel | None) -> Page:
        url, headers = self._writer.url(sub.target, page.url), headers_from(page)
        with self._session.careful():
            if sub.method != "post":
                return self._session.page_of(self._session.follow(self._writer.get(url, sub.fields, headers, cancel)))
            if sub.multipart:
                answer = self._writer.post_files(url, sub.fields, sub.files, headers, progress, cancel)
            else:
                answer = self._writer.post(url, sub.fields, headers)
            return self._session.page_of(self._session.after_post(answer))

    @in_turn
    def fetch_file(
        self, page: Page, make: Make, into: Path, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> StoredFile:
        """Store what a submission brings; once more from a fresh page if the session had expired."""
        try:
            return self._file(make(page), page, into, progress, cancel)
        except _Expired as expired:
            self._session.sign_in_again(expired.page)
        fresh = self.again(page)
        try:
            return self._file(make(fresh), fresh, into, progress, cancel)
        except _Expired as exc:
            raise refusal.not_kept(self.address) from exc

    def _file(
        self, sub: Submission, page: Page, into: Path, progress: Progress | None, cancel: Cancel | None
    ) -> StoredFile:
        url, headers = self._writer.url(sub.target, page.url), headers_from(page)
        if sub.method == "post":
            request = self._writer.form_request(url, sub.fields, headers)
        else:
            request = self._writer.get_request(url, sub.fields, headers)
        for _ in range(4):
            try:
                with self._session.careful():
                    return self._writer.download(request, into, self._refuse, progress, cancel)
            except _Elsewhere as there:
                request = self._writer.get_request(there.target)
        raise refusal.circle(self.address)

    def _refuse(self, answer: Answer) -> None:
        """Raise unless this is the beginning of a file."""
        if answer.status in _REDIRECTS:
            raise _Elsewhere(self._writer.url(answer.headers.get("location", ""), answer.url))
        page = read(answer) if answer.is_html or answer.kind == "text/html" else None
        if page is not None:
            if self._session.is_sign_in(page):
                raise _Expired(page)
            refusal.by_status(answer, self.address)
            raise (
                refusal.told("; ".join(page.errors), self.address)
                if page.errors
                else refusal.no_file(answer, self.address)
            )
        refusal.by_status(answer, self.address)
        if len(answer.body.strip()) < SMALLEST_FILE or answer.kind in (
            "application/json",
            "text/xml",
            "application/xml",
        ):
            raise refusal.no_file(answer, self.address)


class _Expired(Exception):
    """The sign-in page came instead."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page


class _Elsewhere(Exception):
    """The file is at another place of the same appliance."""

    def __init__(self, target: str) -> None:
        super().__init__()
        self.target = target


def headers_from(page: Page) -> dict[str, str]:
    """What a browser says of the page from which something is sent."""
    scheme, _, rest = page.url.partition("://")
    return {"Referer": page.url, "Origin": f"{scheme}://{rest.split('/')[0]}"}


def _typed(page: Page, control: Control, value: str | Secret | Path, reader: Reader) -> Entry:
    if isinstance(value, Secret):
        reader.redact.learn(value)
        return value.reveal()
    if control.role is Role.SELECT:
        return _option(page, control, str(value))
    return value


def _option(page: Page, select: Control, wanted: str) -> str:
    for option in page.options_of(select):
        if option.enabled and (option.value == wanted or same(option.name, wanted)):
            return option.value
    raise ControlMissing(
        say("appliance", "“{control}” on the page {page} does not offer “{value}”.")(
            control=select.name, page=page.title, value=wanted
        ),
        say("appliance", "Choose on the console yourself, then confirm it here.")(),
        f"options at {page.url}",
    )


def _not_in_one_form(page: Page) -> ControlMissing:
    return ControlMissing(
        say("appliance", "The page {page} keeps these settings in different places. Nothing was done.")(
            page=page.title
        ),
        say("appliance", "Do this step on the console yourself, then confirm it here.")(),
        f"not in one form at {page.url}",
    )
