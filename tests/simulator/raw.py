"""HTTP from the standard library, pages by lxml: nothing of the client that the simulator is there to test."""

from __future__ import annotations

import base64
import http.client
import json
import socket
import ssl
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urljoin
from uuid import uuid4

from lxml import etree, html

from assistant.simulator import Simulation

DEADLINE = 10.0


@dataclass(frozen=True)
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    def json(self) -> Any:
        return json.loads(self.body)

    def xml(self) -> etree._Element:
        return etree.fromstring(self.body)


@dataclass(frozen=True)
class Wire:
    """A way to one box: where to connect, by which name, trusting what."""

    host: str
    port: int
    name: str
    context: ssl.SSLContext

    @classmethod
    def to(cls, sim: Simulation, address: str = "", name: str = "") -> Wire:
        host, _, port = (address or sim.resolve[sim.site]).partition(":")
        return cls(host, int(port), name or sim.site, ssl.create_default_context(cafile=str(sim.ca_file)))

    def open(self) -> ssl.SSLSocket:
        plain = socket.create_connection((self.host, self.port), DEADLINE)
        try:
            return self.context.wrap_socket(plain, server_hostname=self.name)
        except BaseException:
            plain.close()
            raise

    def ask(self, method: str, path: str, body: bytes | str | None = None, **headers: str) -> Answer:
        connection = http.client.HTTPConnection(self.name, self.port, timeout=DEADLINE)
        connection.sock = self.open()
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, path, body, {"Connection": "close", **named})
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, **headers)


class Api:
    """The programming interfaces, with the login of the edition."""

    def __init__(self, sim: Simulation, address: str = "") -> None:
        self.sim = sim
        self.wire = Wire.to(sim, address)
        self.headers: dict[str, str] = {}
        self.login: dict[str, str] = {}
        if sim.edition.startswith("bomgar"):
            self.login = {"username": sim.api["client_id"], "password": sim.api["client_secret"]}
        else:
            self.headers = {"Authorization": f"Bearer {self.token().json()['access_token']}"}

    def token(self, secret: str = "", **headers: str) -> Answer:
        basic = f"{self.sim.api['client_id']}:{secret or self.sim.api['client_secret']}"
        sent = {
            "Authorization": "Basic " + base64.b64encode(basic.encode()).decode(),
            "Content_Type": "application/x-www-form-urlencoded",
            **headers,
        }
        return self.wire.ask("POST", "/oauth2/token", "grant_type=client_credentials", **sent)

    def command(self, action: str, **parameters: str) -> Answer:
        query = urlencode({**self.login, "action": action, **parameters})
        return self.wire.get(f"/api/command?{query}", **self.headers)

    def answer(self, action: str, **parameters: str) -> etree._Element:
        return self.command(action, **parameters).xml()

    def reporting(self, **parameters: str) -> Answer:
        return self.wire.get(f"/api/reporting?{urlencode({**self.login, **parameters})}", **self.headers)

    def backup(self, password: str | None = None) -> Answer:
        path = f"/api/backup?{urlencode(self.login)}"
        if password is None:
            return self.wire.get(path, **self.headers)
        headers = {**self.headers, "Content_Type": "application/json"}
        return self.wire.ask("POST", path, json.dumps({"password": password}), **headers)

    def configuration(self, path: str, method: str = "GET", **headers: str) -> Answer:
        sent = {**self.headers, "Accept": "application/json", **headers}
        return self.wire.ask(method, f"/api/config/v1{path}", **sent)


def local(element: etree._Element) -> str:
    return str(etree.QName(element).localname)


def texts(element: etree._Element) -> dict[str, str | None]:
    """Children by local name."""
    return {local(child): child.text for child in element}


@dataclass
class Browser:
    """A person at a console: keeps cookies, follows redirects, presses what it sees."""

    wire: Wire
    cookies: dict[str, str] = field(default_factory=dict)
    url: str = "/"
    answer: Answer | None = None

    @property
    def page(self) -> html.HtmlElement:
        assert self.answer is not None
        return html.document_fromstring(self.answer.body)

    @property
    def seen(self) -> str:
        """The words on the page."""
        body = self.page.find("body")
        assert body is not None
        return " ".join(" ".join(body.itertext()).split())

    def go(self, path: str) -> Browser:
        return self._send("GET", path)

    def sign_in(self, user: str, password: str) -> Browser:
        form = self.form_with("password")
        fields = dict.fromkeys(self.names(form), "")
        user_field, password_field = list(fields)
        return self.submit(form, {user_field: user, password_field: password})

    def names(self, form: html.HtmlElement) -> list[str]:
        """The fields that a person can fill in."""
        inputs = form.xpath(".//input[not(@type='hidden') and not(@type='submit')] | .//select")
        return [entry.get("name") for entry in inputs]

    def form_with(self, kind: str) -> html.HtmlElement:
        return next(form for form in self.page.forms if form.xpath(f".//input[@type='{kind}']"))

    def button(self, label: str, number: int = 0) -> tuple[html.HtmlElement, html.HtmlElement]:
        """The n-th button of that label with its form, enabled or not."""
        found = [
            (form, button)
            for form in self.page.forms
            for button in form.xpath(".//input[@type='submit'] | .//button[@type='submit']")
            if " ".join((button.get("value") or button.text_content()).split()) == label
        ]
        assert len(found) > number, f"no {label!r} in: {self.seen}"
        return found[number]

    def has_button(self, label: str) -> bool:
        return any(
            " ".join((button.get("value") or button.text_content()).split()) == label
            for button in self.page.xpath("//input[@type='submit'] | //button[@type='submit']")
        )

    def press(self, label: str, values: dict[str, str] | None = None, number: int = 0) -> Browser:
        form, button = self.button(label, number)
        return self.submit(form, values or {}, button)

    def submit(self, form: html.HtmlElement, values: dict[str, str], button: html.HtmlElement | None = None) -> Browser:
        sent = dict(form.form_values()) | values
        if button is None:
            named = form.xpath(".//input[@type='submit'][@name]")
            button = named[0] if named else None
        if button is not None and button.get("name"):
            sent[button.get("name")] = button.get("value")
        target = (button.get("formaction") if button is not None else None) or form.action
        if form.get("enctype") == "multipart/form-data":
            return self.upload(target, sent, {})
        return self._send("POST", target, urlencode(sent), Content_Type="application/x-www-form-urlencoded")

    def upload(self, target: str, values: dict[str, str], files: dict[str, bytes]) -> Browser:
        edge = uuid4().hex
        parts = [f'--{edge}\r\nContent-Disposition: form-data; name="{n}"\r\n\r\n{v}\r\n' for n, v in values.items()]
        body = "".join(parts).encode()
        for name, content in files.items():
            head = f'--{edge}\r\nContent-Disposition: form-data; name="{name}"; filename="file.bin"\r\n\r\n'
            body += head.encode() + content + b"\r\n"
        body += f"--{edge}--\r\n".encode()
        return self._send("POST", target, body, Content_Type=f"multipart/form-data; boundary={edge}")

    def follow(self, label: str) -> Browser:
        link = next(a for a in self.page.iter("a") if " ".join(a.text_content().split()) == label)
        return self.go(link.get("href"))

    def open(self, *path: str) -> Browser:
        """Through the menu, as a person would."""
        for label in path:
            links = [a for a in self.page.iter("a") if " ".join(a.text_content().split()) == label]
            if links:
                self.go(links[-1].get("href"))
        return self

    def _send(self, method: str, path: str, body: bytes | str | None = None, **headers: str) -> Browser:
        for _ in range(5):
            self.url = urljoin(self.url, path)
            cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
            sent = {**headers, "Cookie": cookie} if cookie else headers
            self.answer = self.wire.ask(method, self.url, body, **sent)
            self._keep(self.answer)
            if self.answer.status not in (302, 303):
                return self
            method, path, body, headers = "GET", self.answer.headers["Location"], None, {}
        raise AssertionError("redirects without end")

    def _keep(self, answer: Answer) -> None:
        for line in answer.headers.get_all("Set-Cookie", []):
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value


def browse(sim: Simulation, console: str, *, signed_in: bool = True, address: str = "") -> Browser:
    """A browser at a console of the site (or of the appliance, by its own address)."""
    browser = Browser(Wire.to(sim, address)).go(f"/{console}")
    if not signed_in:
        return browser
    account = sim.login if console == "login" else sim.appliance
    return browser.sign_in(account["user"], account["password"])


def kinds(sim: Simulation) -> list[str]:
    return [effect.kind for effect in sim.effects]
