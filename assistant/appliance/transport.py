"""HTTP over checked connections: a reader that can only ask, and a writer that can also act.

httpx's own client is not used: it would log whole URLs, follow redirects and read proxies and passwords from the
environment.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

import httpx

from assistant.appliance import trouble
from assistant.appliance.files import PartFile, Progress, StoredFile, Throttle
from assistant.appliance.line import Line
from assistant.appliance.pace import Pace
from assistant.appliance.redaction import Redactor
from assistant.appliance.upload import Multipart
from assistant.domain.clock import Cancel

LARGEST = 32 * 1024 * 1024
"""Bytes of an answer or a page; more is not an answer."""
PEEK = 64 * 1024
"""Bytes of a download that are looked at before any of it counts as a file."""

Pairs = Sequence[tuple[str, str]]
_QUESTIONS = ("get_", "check_")
"""How the commands of the API begin that change nothing (product-facts 2b)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that arrived whole."""

    url: str
    status: int
    headers: httpx.Headers
    body: bytes

    @property
    def kind(self) -> str:
        """The media type in lower case, without parameters."""
        return media_type(self.headers)

    @property
    def text(self) -> str:
        """The body as text; what is not UTF-8 is replaced."""
        return self.body.decode("utf-8", "replace")

    @property
    def is_html(self) -> bool:
        """Whether this is a page for people."""
        return looks_like_html(self.body)


class Reader:
    """Asks. It has no method that changes anything on an appliance; signing in is all it ever posts."""

    def __init__(self, line: Line, pace: Pace | None = None, cookies: httpx.Cookies | None = None) -> None:
        self._line = line
        self._pace = pace
        self._cookies = cookies

    @property
    def endpoint_address(self) -> str:
        """``host:port`` of the other end."""
        return self._line.endpoint.address

    @property
    def redact(self) -> Redactor:
        """What blots out the secrets of this connection."""
        return self._line.redact

    def url(self, target: str, base: str | None = None) -> str:
        """A full URL for a target, seen from a page."""
        return self._line.endpoint.url(target, base)

    def owns(self, url: str) -> bool:
        """Whether a URL leads to this appliance."""
        return self._line.endpoint.owns(url)

    def get(
        self, target: str, params: Pairs = (), headers: Mapping[str, str] | None = None, cancel: Cancel | None = None
    ) -> Answer:
        """GET a path or one of our own URLs. Raises as ``Line.exchange``; any status is an answer."""
        return self._whole(self._request("GET", target, params, headers), cancel)

    def sign_in(self, target: str, fields: Pairs, headers: Mapping[str, str] | None = None) -> Answer:
        """POST what lets us in: a token request or a sign-in form, nothing else."""
        return self._whole(self._form(target, fields, headers), None, signing_in=True)

    def ask(self, target: str, fields: Pairs, headers: Mapping[str, str] | None = None) -> Answer:
        """POST a question whose form holds the account too, for the sake of its address, which may be written down.

        Raises PermissionError for a command that is no question.
        """
        action = dict(fields).get("action", "")
        if not action.startswith(_QUESTIONS):
            raise PermissionError(f"{action or target} is no question")
        return self._whole(self._form(target, fields, headers), None, signing_in=True)

    def _form(
        self, target: str, fields: Pairs, headers: Mapping[str, str] | None = None, params: Pairs = ()
    ) -> httpx.Request:
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self._request("POST", target, params, {**kind, **(headers or {})}, urlencode(fields).encode())

    def _request(
        self,
        method: str,
        target: str,
        params: Pairs = (),
        headers: Mapping[str, str] | None = None,
        content: bytes | httpx.SyncByteStream | None = None,
    ) -> httpx.Request:
        url = self._line.endpoint.url(target)
        if not self.owns(url):
            raise trouble.elsewhere(self.endpoint_address, url.split("?")[0])
        if params:
            url = f"{url}{'&' if '?' in url else '?'}{urlencode(params)}"
        ours = {"Host": self._line.endpoint.authority, "User-Agent": "UpgradeAssistant"}
        ours |= {"Accept": "*/*", "Accept-Encoding": "identity", "Connection": "close"}
        raw = content if isinstance(content, bytes) else None
        stream = None if isinstance(content, bytes) else content
        try:
            request = httpx.Request(method, url, headers={**ours, **(headers or {})}, content=raw, stream=stream)
        except httpx.InvalidURL:
            raise trouble.elsewhere(self.endpoint_address, url.split("?")[0]) from None
        if self._cookies is not None:
            self._cookies.set_cookie_header(request)
        return request

    @contextmanager
    def _answered(
        self, request: httpx.Request, seconds: float, cancel: Cancel, *, signing_in: bool = False
    ) -> Iterator[httpx.Response]:
        if self._pace is not None:
            self._pace.take(cancel)
        with self._line.exchange(request, seconds, cancel, signing_in=signing_in) as response:
            if self._pace is not None:
                self._pace.heed(response.headers)
                if response.status_code == 429:
                    self._pace.rest(response.headers)
            if self._cookies is not None:
                self._cookies.extract_cookies(response)
            yield response

    def _whole(
        self, request: httpx.Request, cancel: Cancel | None, seconds: float | None = None, *, signing_in: bool = False
    ) -> Answer:
        cancel = cancel or self._line.cancel
        with self._answered(request, seconds or self._line.timeouts.read, cancel, signing_in=signing_in) as response:
            return self._read(response, cancel)

    def _read(self, response: httpx.Response, cancel: Cancel) -> Answer:
        body = bytearray()
        for chunk in response.iter_bytes():
            cancel.check()
            body += chunk
            if len(body) > LARGEST:
                raise trouble.not_http(self.endpoint_address, f"more than {LARGEST} bytes")
        return Answer(
            str(response.request.url.copy_with(query=None)), response.status_code, response.headers, bytes(body)
        )


class Writer(Reader):
    """Asks and acts."""

    def post(self, target: str, fields: Pairs, headers: Mapping[str, str] | None = None, params: Pairs = ()) -> Answer:
        """POST a form. Raises as ``Line.exchange``; any status is an answer."""
        return self._whole(self._form(target, fields, headers, params), None)

    def post_json(self, target: str, content: object, headers: Mapping[str, str] | None = None) -> Answer:
        """POST JSON. Raises as ``Line.exchange``; any status is an answer."""
        return self._whole(self.json_request(target, content, headers), None)

    def post_files(
        self,
        target: str,
        fields: Pairs,
        files: Sequence[tuple[str, Path]],
        headers: Mapping[str, str] | None = None,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Answer:
        """POST a form with files, telling the progress in bytes. Raises FileTrouble too."""
        cancel = cancel or self._line.cancel
        body = Multipart(fields, files, progress, cancel)
        request = self._request("POST", target, (), {**body.headers, **(headers or {})}, body)
        return self._whole(request, cancel, self._line.timeouts.long)

    def download(
        self,
        request: httpx.Request,
        into: Path,
        refuse: Callable[[Answer], None],
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> StoredFile:
        """Stream an answer to a file. ``refuse`` sees status, headers and the first 64 KiB and raises if it is no file.

        Raises FileTrouble, NotUnderstood when the answer breaks off, Cancelled; then no file is left.
        """
        cancel = cancel or self._line.cancel
        with PartFile(into) as part, self._answered(request, self._line.timeouts.long, cancel) as response:
            total = _length(response.headers)
            throttle = Throttle(progress, total)
            head = bytearray()
            chunks = response.iter_bytes()
            for chunk in chunks:
                head += chunk
                if len(head) >= PEEK:
                    break
            refuse(
                Answer(
                    str(response.request.url.copy_with(query=None)), response.status_code, response.headers, bytes(head)
                )
            )
            part.write(bytes(head))
            throttle(part.size)
            for chunk in chunks:
                cancel.check()
                part.write(chunk)
                throttle(part.size)
            stored = part.finish()
            throttle.end(part.size)
            return stored

    @contextmanager
    def streamed(self, request: httpx.Request, cancel: Cancel) -> Iterator[httpx.Response]:
        """An answer while it arrives. Raises as ``Line.exchange``."""
        with self._answered(request, self._line.timeouts.read, cancel) as response:
            yield response

    def get_request(self, target: str, params: Pairs = (), headers: Mapping[str, str] | None = None) -> httpx.Request:
        """A GET, for ``download``."""
        return self._request("GET", target, params, headers)

    def form_request(
        self, target: str, fields: Pairs, headers: Mapping[str, str] | None = None, params: Pairs = ()
    ) -> httpx.Request:
        """A POST of a form, for ``download``."""
        return self._form(target, fields, headers, params)

    def json_request(
        self, target: str, content: object, headers: Mapping[str, str] | None = None, params: Pairs = ()
    ) -> httpx.Request:
        """A POST of JSON, for ``post_json`` and ``download``."""
        kind = {"Content-Type": "application/json"}
        return self._request("POST", target, params, {**kind, **(headers or {})}, json.dumps(content).encode())


def media_type(headers: httpx.Headers) -> str:
    """The media type in lower case, without parameters."""
    return str(headers.get("content-type", "")).split(";")[0].strip().lower()


def looks_like_html(body: bytes) -> bool:
    """Whether a body is a page for people, by its first characters."""
    start = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html", b"<head", b"<body")) or b"<html" in start


def _length(headers: httpx.Headers) -> int | None:
    length = headers.get("content-length", "")
    return int(length) if length.isdigit() and "content-encoding" not in headers else None
