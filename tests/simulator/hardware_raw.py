"""A person who moves a site to new hardware: both appliances, each at its own address, through their consoles."""

from __future__ import annotations

import ssl
from dataclasses import dataclass, replace
from typing import Any

from cryptography import x509
from lxml import html

from assistant.simulator import Simulation
from tests.simulator.raw import Answer, Api, Browser, Wire, texts
from tests.simulator.test_appliance_pages import choose_export
from tests.simulator.test_tls import served

MINUTE = 60.0
INSTALL_SITE = 25 * MINUTE
INSTALL_BASE = 20 * MINUTE
RESET = 10.0 + 8 * MINUTE
PASSPHRASE = "for the key"
PASSWORD = "for the backup"


class _Api(Api):
    """Over a given way; a token that was refused is empty."""

    def __init__(self, sim: Simulation, wire: Wire) -> None:
        self.sim, self.wire = sim, wire
        self.headers, self.login = {}, {}
        if sim.edition.startswith("bomgar"):
            self.login = {"username": sim.api["client_id"], "password": sim.api["client_secret"]}
        else:
            self.headers = {"Authorization": f"Bearer {self.token().json().get('access_token', '')}"}


@dataclass(frozen=True)
class Move:
    """The old appliance A and the new one."""

    sim: Simulation

    def address(self, name: str) -> str:
        return next(box["address"] for box in self.sim.appliances if box["name"] == name)

    def wire(self, name: str) -> Wire:
        """A way to an appliance that asks for no certificate: the new one has none that anybody vouches for."""
        blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        blind.check_hostname, blind.verify_mode = False, ssl.CERT_NONE
        return replace(Wire.to(self.sim, self.address(name)), context=blind)

    def trusted(self, name: str) -> Wire:
        """A way that clients of the site would go: by its name, with the authority that vouches for it."""
        return Wire.to(self.sim, self.address(name))

    def certificate(self, name: str) -> x509.Certificate:
        """What is served there."""
        return served(self.wire(name))

    # ── Consoles ─────────────────────────────────────────────────────────────────────────────────────

    def appliance(self, name: str, *path: str) -> Browser:
        account = self.sim.account_of(name)
        return self._console(name, "appliance", account["user"], account["password"]).open(*path)

    def first_login(self, *path: str) -> Browser:
        """/login of the new one with what it comes with."""
        return self._console("new", "login", "admin", "password").open(*path)

    def login(self, name: str, *path: str) -> Browser:
        """/login with the account of the site."""
        return self._console(name, "login", self.sim.login["user"], self.sim.login["password"]).open(*path)

    def _console(self, name: str, console: str, user: str, password: str) -> Browser:
        return Browser(self.wire(name)).go(f"/{console}").sign_in(user, password)

    # ── The API ──────────────────────────────────────────────────────────────────────────────────────

    def api(self, name: str) -> Api:
        """With the account of the site, which an appliance need not know."""
        return _Api(self.sim, self.wire(name))

    def health(self, name: str) -> dict[str, Any]:
        return texts(self.api(name).answer("check_health"))

    # ── The steps ────────────────────────────────────────────────────────────────────────────────────

    def backup(self, password: str = PASSWORD) -> bytes:
        answer = self.api("A").backup(password)
        assert answer.headers["Content-Disposition"].endswith('.nsb"')
        return answer.body

    def export(self, passphrase: str = PASSPHRASE) -> bytes:
        browser = choose_export(self.appliance("A"), "127.0.0.11")
        form, button = browser.button("Export")
        *boxes, secret = browser.names(form)
        answer = browser.submit(form, {**dict.fromkeys(boxes, "on"), secret: passphrase}, button).answer
        assert answer is not None
        return answer.body

    def bring(self, file: bytes, passphrase: str = PASSPHRASE, name: str = "new") -> Browser:
        """Certificate Installation, Import, Upload."""
        browser = self.appliance(name, "Security", "Certificates").press("Import")
        return send_file(browser, "Upload", file, passphrase)

    def assign(self, issued_to: str = "support.example.com", *, on: bool = True, name: str = "new") -> Browser:
        """Assign IP in the row of a certificate, tick every address, Save Configuration."""
        browser = self.appliance(name, "Security", "Certificates")
        (link,) = row_of(browser, issued_to).xpath(".//a")
        browser.go(link.get("href"))
        form, button = browser.button("Save Configuration")
        (box,) = form.xpath(".//input[@type='checkbox']")
        box.attrib.pop("checked", None)
        return browser.submit(form, {box.get("name"): box.get("value")} if on else {}, button)

    def install(self) -> None:
        """What the list of the new one offers first, with the agreement that comes before."""
        browser = self.appliance("new", "Updates").press("Check for Updates").press("Install This Update")
        if browser.has_button("Accept"):
            accept(browser)
        self.sim.clock.advance(INSTALL_SITE)

    def restore(self, backup: bytes, password: str = PASSWORD) -> Browser:
        browser = self.first_login("Management", "Software Management", "Software")
        return send_file(browser, "Upload Backup", backup, password)

    def point_dns(self, name: str = "new") -> None:
        self.sim.network.point_dns(self.address(name).partition(":")[0])

    def whole(self) -> None:
        """Everything up to the change of the name."""
        backup, certificate = self.backup(), self.export()
        self.bring(certificate)
        self.assign()
        self.install()
        assert "restored" in self.restore(backup).seen


def send_file(browser: Browser, label: str, content: bytes, password: str) -> Browser:
    """Choose a file in the form of the button, enter the password beside it, press."""
    form, button = browser.button(label)
    fields = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
    if button.get("name"):
        fields[button.get("name")] = button.get("value")
    file, secret = browser.names(form)
    return browser.upload(form.action, {**fields, secret: password}, {file: content})


def accept(browser: Browser) -> Browser:
    """Tick the box of the licence agreement and press Accept."""
    form, button = browser.button("Accept")
    (box,) = form.xpath(".//input[@type='checkbox']")
    return browser.submit(form, {box.get("name"): box.get("value")}, button)


def row_of(browser: Browser, issued_to: str) -> html.HtmlElement:
    """The row of Security > Certificates whose Issued To is that."""
    rows = browser.page.xpath("//tr[not(.//tr)][.//input[@type='checkbox']]")
    (found,) = [row for row in rows if row.findall("td")[1].text_content().strip() == issued_to]
    return found


def warnings(browser: Browser, issued_to: str = "support.example.com") -> str:
    """What the column Warnings says of a certificate."""
    row = row_of(browser, issued_to)
    table = next(row.iterancestors("table"))
    heads = [cell.text_content().strip() for cell in table.xpath(".//tr[th][not(.//tr)][1]/th")]
    return " ".join(row.findall("td")[heads.index("Warnings")].text_content().split())


def answer_of(browser: Browser) -> Answer:
    assert browser.answer is not None
    return browser.answer
