"""The vendor's update server, as a person with a browser uses it (P2.2; product-facts 7d).

Its page is not published: it is read as it stands. A page with one field takes the Appliance Download Key; what comes
back names files, each with a link. Whatever is not that clear is left to the person and a browser.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from assistant.appliance.console import words
from assistant.appliance.console.forms import pressing
from assistant.appliance.console.model import Control, Page, Role
from assistant.appliance.console.session import read
from assistant.appliance.endpoint import Endpoint
from assistant.appliance.files import Progress, StoredFile
from assistant.appliance.line import Line
from assistant.appliance.redaction import Redactor
from assistant.appliance.resuming import ResumedDownload
from assistant.appliance.tls import Verifier
from assistant.appliance.transport import Answer, Writer
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import Cancel, Clock
from assistant.domain.errors import AccessError, Declined, NotUnderstood
from assistant.domain.message import Message, say
from assistant.domain.secret import Secret
from assistant.resolving.resolver import Resolver

_VERSION = re.compile(r"\d+(?:\.\d+)+")
_REDIRECTS = (301, 302, 303)
_HOPS = 4


@dataclass(frozen=True)
class Offer:
    """A file that the server offers for a key."""

    title: str
    """What stands beside the link."""
    url: str


class UpdateServer:
    """Exchanges a key for files. Each file may be given once only (R15): what breaks off is resumed, never begun anew.

    Every method raises the ReachError and AnswerError branches and Cancelled; nothing is ever signed in to.
    """

    def __init__(self, address: SiteAddress, trust: Trust, clock: Clock, cancel: Cancel) -> None:
        endpoint = Endpoint.of(f"{address.host}:{address.port}", Resolver.of(address))
        self._writer = Writer(Line(Verifier(endpoint, trust), cancel, Redactor(), writes=True))
        self._clock = clock
        self._cancel = cancel

    @property
    def address(self) -> str:
        """``host:port``."""
        return self._writer.endpoint_address

    def offers(self, key: Secret) -> tuple[Offer, ...]:
        """What the server has for a key. Raises AccessError in its own words when it does not take the key."""
        self._writer.redact.learn(key)
        start = self._page(self._writer.get("/"))
        field, button = _key_form(start)
        if field is None or button is None:
            raise _not_clear(self.address, "no form with one field")
        sent = pressing(start, button, {field.index: key.reveal()})
        url = self._writer.url(sent.target, start.url)
        if sent.method == "post":
            page = self._page(self._writer.post(url, sent.fields))
        else:
            page = self._page(self._writer.get(url, sent.fields))
        found = tuple(_offers(page, self._writer))
        if not found and (said := _complaint(page)):
            raise _not_taken(said)
        return found

    def fetch(
        self, offer: Offer, folder: Path, progress: Progress | None = None, cancel: Cancel | None = None
    ) -> StoredFile:
        """Bring one file into a folder, under the name that the server gives it; go on where it broke off.

        Raises FileTrouble; AnswerError when the server has given the file before and does not again.
        """
        return ResumedDownload(self._writer, self._clock, self._refuse).fetch(
            offer.url, folder, _name_in(offer.url), progress, cancel or self._cancel
        )

    def _refuse(self, answer: Answer) -> None:
        """Raise unless this is the beginning of a file."""
        if answer.is_html or answer.kind == "text/html":
            page = read(answer)
            raise _not_given(_complaint(page) or " ".join(page.lines[:3]))
        if answer.status not in (200, 206):
            raise _not_given(f"HTTP {answer.status}")

    def _page(self, answer: Answer) -> Page:
        for _ in range(_HOPS):
            if answer.status not in _REDIRECTS:
                break
            answer = self._writer.get(self._writer.url(answer.headers.get("location", ""), answer.url))
        page = read(answer) if answer.status == 200 else None
        if page is None:
            raise _not_clear(self.address, f"HTTP {answer.status}, {answer.kind or 'no type'}")
        return page


def _key_form(page: Page) -> tuple[Control | None, Control | None]:
    """The one form with one field to type in, and its button."""
    typed = [c for c in page.controls if c.role in (Role.TEXT, Role.PASSWORD) and c.visible and c.enabled]
    about = [c for c in typed if words.DOWNLOAD_KEY.search(c.name)] or typed
    if len(about) != 1:
        return None, None
    buttons = [c for c in page.controls_of(about[0].form) if c.role is Role.BUTTON and c.visible and c.enabled]
    return about[0], buttons[0] if len(buttons) == 1 else None


def _offers(page: Page, writer: Writer) -> list[Offer]:
    """Links of this server that stand beside the name of a version: in their own words, or in their row."""
    found = []
    for control in page.controls:
        url = writer.url(control.target, page.url) if control.target else ""
        if control.role is not Role.LINK or not control.visible or not url or not writer.owns(url):
            continue
        title = _title(page, control)
        if title:
            found.append(Offer(title, url))
    return found


def _title(page: Page, link: Control) -> str:
    rows = [row for table in page.tables for row in table.rows if row.place in link.rows]
    texts = [cell for row in reversed(rows) for cell in row.cells] + [link.name]
    return next((text for text in texts if _VERSION.search(text)), "")


def _complaint(page: Page) -> str:
    return "; ".join(page.errors) or "; ".join(line for line in page.lines if words.FAILED.search(line))


def _name_in(url: str) -> str:
    return PurePosixPath(unquote(urlsplit(url).path)).name or "update"


# ── What goes wrong ──────────────────────────────────────────────────────────────────────────────────


def _by_browser() -> Message:
    return say(
        "courier",
        "Open the page in a browser, enter the key there and download everything it offers. Then collect the files "
        "from the folder of your downloads.",
    )


def _not_clear(address: str, detail: str) -> NotUnderstood:
    text = say("courier", "The page of {server} could not be understood.")(server=address)
    return NotUnderstood(text, _by_browser(), detail)


def _not_taken(words_of_server: str) -> AccessError:
    text = say("courier", "The update server did not take the key: {words}")(words=words_of_server)
    advice = say("courier", "Compare the key with the one that the appliance shows. A key belongs to one appliance.")
    return AccessError(text, advice)


def _not_given(words_of_server: str) -> Declined:
    text = say("courier", "The update server did not give the file: {words}")(words=words_of_server)
    advice = say(
        "courier",
        "A file is given once. If it was downloaded before, use that copy; otherwise ask Technical Support for it.",
    )
    return Declined(text, advice)
