"""Being signed in to a console: the sign-in form found by what it is, cookies, redirects, and a session that ends."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar
from urllib.parse import urlsplit

from assistant.appliance.console import refusal, words
from assistant.appliance.console.forms import Changes, pressing, submitting
from assistant.appliance.console.model import Control, Page, Role
from assistant.appliance.console.reader import read_page
from assistant.appliance.redaction import blot
from assistant.appliance.transport import Answer, Reader
from assistant.domain.access import FIRST_SIGN_IN, Account
from assistant.domain.errors import AccessError, AssistantError, LockedOut, WrongSecret

_CHARSET = re.compile(r"charset=[\"']?([\w.:-]+)", re.IGNORECASE)
_HOPS = 8
_REDIRECTS = (301, 302, 303, 307, 308)
_POST_AGAIN = (307, 308)
T = TypeVar("T")


class Session:
    """One account at one console. Thread-safe; signs in when the console asks for it, and again when it has expired.

    A refused account is not sent again by this object: consoles lock accounts after a few failures.
    """

    def __init__(self, reader: Reader, root: str, account: Account) -> None:
        self.root = root
        self._reader = reader
        self._account = account
        self._lock = threading.RLock()
        self._refused: AccessError | None = None
        self._mark: tuple[str, tuple[str, ...]] | None = None
        if account != FIRST_SIGN_IN:  # nobody's secret, and a word that any text may hold
            reader.redact.learn(account.password)

    @property
    def address(self) -> str:
        """``host:port`` of the appliance."""
        return self._reader.endpoint_address

    def get(self, target: str, base: str | None = None) -> Page:
        """A page of the console as one who is signed in sees it.

        Raises the ReachError branch, ServerTrouble, NotUnderstood, WrongSecret, LockedOut, SecondFactor, AccessError.
        """
        url = self._reader.url(target, base)
        return self.signed_in(lambda: self.page_of(self.follow(self._reader.get(url, headers=_referer(base)))))

    def signed_in(self, ask: Callable[[], Page]) -> Page:
        """What ``ask`` gives; when that is the sign-in page, sign in and ask once more."""
        with self._lock, self.careful():
            page = ask()
            if not self.is_sign_in(page):
                return page
            self._sign_in(page)
            page = ask()
            if self.is_sign_in(page):
                raise refusal.not_kept(self.address)
            return page

    def sign_in_again(self, page: Page) -> None:
        """Sign in on the sign-in page that came instead of something else."""
        with self._lock, self.careful():
            self._sign_in(page)

    def follow(self, answer: Answer) -> Answer:
        """Follow redirects within this appliance; every hop is a GET."""
        for _ in range(_HOPS):
            if answer.status not in _REDIRECTS:
                return answer
            answer = self._reader.get(self._reader.url(answer.headers.get("location", ""), answer.url))
        raise refusal.circle(self.address)

    def after_post(self, answer: Answer) -> Answer:
        """The same for what was posted; a redirect that wants it posted again elsewhere is not followed."""
        if answer.status in _POST_AGAIN:
            refusal.by_status(answer, self.address)
        return self.follow(answer)

    def page_of(self, answer: Answer) -> Page:
        """The page in an answer. Raises ServerTrouble, AccessError or NotUnderstood for what is none.

        An error status is let pass for a page with a sign-in form: some consoles say 401 or 403 together with it.
        """
        page = read(answer) if answer.is_html or answer.kind == "text/html" else None
        if page is not None and answer.status < 500 and (sign_in_fields(page) or _told_off(answer, page)):
            return page
        refusal.by_status(answer, self.address)
        if page is None:
            raise refusal.no_page(answer, self.address)
        return page

    def is_sign_in(self, page: Page) -> bool:
        """Whether this page asks for user and password: like the first one seen, or with nothing else on it."""
        if sign_in_fields(page) is None:
            return False
        return _signature(page) == self._mark or not any(entry.in_menu for entry in page.menu)

    def _sign_in(self, page: Page) -> None:
        if self._refused is not None:
            raise type(self._refused)(self._refused.message, self._refused.advice, self._refused.detail)
        fields = sign_in_fields(page)
        if fields is None:
            raise refusal.no_sign_in(self.address, page)
        self._mark = _signature(page)
        try:
            self._judge(self._send(page, *fields))
        except (WrongSecret, LockedOut) as exc:
            self._refused = exc
            raise

    def _send(self, page: Page, user: Control, password: Control) -> Page:
        changes: Changes = {user.index: self._account.user, password.index: self._account.password.reveal()}
        assert password.form is not None  # noqa: S101 - sign_in_fields found it in a form
        button = next((c for c in page.controls_of(password.form) if c.submits and c.index > password.index), None)
        sent = pressing(page, button, changes) if button else submitting(page, page.forms[password.form], changes)
        url = self._reader.url(sent.target, page.url)
        if not self._reader.owns(url):
            raise refusal.second_factor(self.address, _bare(url))
        headers = {"Referer": page.url, "Origin": _origin(page.url)}
        answer = self._reader.sign_in(url, sent.fields, headers)
        if answer.status in (403, 429) and words.LOCKED_OUT.search(answer.text):
            raise refusal.locked_out(self.address, self.root, answer.text[:200])
        return self.page_of(self._followed_to_sign_in(answer))

    def _followed_to_sign_in(self, answer: Answer) -> Answer:
        location = answer.headers.get("location", "")
        if answer.status in _REDIRECTS and not self._reader.owns(self._reader.url(location, answer.url)):
            raise refusal.second_factor(self.address, _bare(location))
        return self.after_post(answer)

    def _judge(self, page: Page) -> None:
        """Raise unless the page after signing in is one of the console."""
        told = " ".join([*(notice.text for notice in page.notices), *(page.headings), page.title])
        passwords = [c for c in page.controls if c.role is Role.PASSWORD and c.visible]
        if words.LOCKED_OUT.search(told):
            raise refusal.locked_out(self.address, self.root, told)
        if _asks_for_a_code(page):
            raise refusal.second_factor(self.address, told)
        if self.is_sign_in(page):
            raise refusal.wrong_secret(self.address, self.root, told)
        if len(passwords) > 1 and not any(entry.in_menu for entry in page.menu):
            raise refusal.new_password(self.address, self.root)

    @contextmanager
    def careful(self) -> Iterator[None]:
        """Errors leave without secrets in them."""
        try:
            yield
        except AssistantError as exc:
            blot(exc, self._reader.redact)
            raise


def read(answer: Answer) -> Page:
    """The page in an answer, whatever its status."""
    charset = _CHARSET.search(answer.headers.get("content-type", ""))
    return read_page(answer.body, answer.url, charset[1] if charset else None)


def sign_in_fields(page: Page) -> tuple[Control, Control] | None:
    """User and password of a sign-in form: one password, and the text field right before it in the same form."""
    for form in page.forms:
        fields = [c for c in page.controls_of(form.index) if c.visible and c.role in (Role.TEXT, Role.PASSWORD)]
        passwords = [c for c in fields if c.role is Role.PASSWORD]
        if len(passwords) != 1 or form.method != "post":
            continue
        before = fields[: fields.index(passwords[0])]
        if before and before[-1].role is Role.TEXT and len(fields) <= 3:
            return before[-1], passwords[0]
    return None


def _asks_for_a_code(page: Page) -> bool:
    """A form with a field but no password, on a page that speaks of a second factor; or the words without any menu."""
    if any(entry.in_menu for entry in page.menu) or any(c.role is Role.PASSWORD for c in page.controls):
        return False
    return bool(words.SECOND_FACTOR.search(page.text))


def _told_off(answer: Answer, page: Page) -> bool:
    return answer.status in (401, 403, 423, 429) and bool(words.LOCKED_OUT.search(page.text))


def _signature(page: Page) -> tuple[str, tuple[str, ...]]:
    fields = sign_in_fields(page)
    if fields is None or fields[1].form is None:
        return "", ()
    form = page.forms[fields[1].form]
    return urlsplit(form.action).path, tuple(c.field for c in page.controls_of(form.index) if c.visible)


def _referer(base: str | None) -> dict[str, str]:
    return {"Referer": base} if base else {}


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _bare(url: str) -> str:
    return url.split("?")[0]
