"""A cluster as a person and a script meet it: the consoles of masters and nodes, and the API of each."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from lxml import html

from tests.simulator.failover_raw import MINUTE, Couple
from tests.simulator.raw import Browser, Wire, texts

SYNC_CLUSTER = 2 * MINUTE
DISTRIBUTE = 2 * MINUTE
STAGED_BASE = 18 * MINUTE
STAGED_SITE = 22 * MINUTE
SYNC_NOW = {"de": "Jetzt synchronisieren", "it": "Sincr ora", "pt_BR": "Sincronizar Agora"}
LABEL = "Accepting New Client Connections"
NODES = ("eu-1", "eu-2", "us-1", "us-2", "ap-1", "ap-2")


@dataclass(frozen=True)
class Row:
    """A line of Traffic Nodes."""

    name: str
    offset: str
    public: str
    internal: str
    accepting: bool


@dataclass(frozen=True)
class Atlas(Couple):
    """The appliances of a cluster by the names they had at the start."""

    def by_name(self, name: str) -> Browser:
        """/login of an appliance, reached by its own host name as the particulars lead to it."""
        host = f"{name.lower()}.{self.sim.site}"
        browser = Browser(Wire.to(self.sim, self.sim.resolve[host], host)).go("/login")
        return browser.sign_in(self.sim.login["user"], self.sim.login["password"])

    # ── The cluster page ─────────────────────────────────────────────────────────────────────────────

    def cluster(self, name: str = "A") -> Browser:
        return self.login(name, "Management", "Cluster")

    def rows(self, name: str = "A") -> list[Row]:
        return [_row(row) for row in _lines(self.cluster(name))]

    def accepting(self, name: str = "A") -> list[str]:
        """The nodes that take new clients, as this master has it."""
        return [row.name for row in self.rows(name) if row.accepting]

    def accept(self, nodes: tuple[str, ...], *, on: bool, master: str = "A") -> Browser:
        """Tick or clear the boxes of these nodes, one after another, as a person does."""
        browser = self.cluster(master)
        for node in nodes:
            browser = set_accepting(browser, node, on=on)
        return browser

    def sync_cluster(self, name: str = "A") -> Browser:
        browser = self.cluster(name).press("Sync Now")
        self.sim.clock.advance(SYNC_CLUSTER)
        return browser

    # ── Updates ──────────────────────────────────────────────────────────────────────────────────────

    def updates(self, name: str) -> Browser:
        return self.appliance(name, "Updates")

    def distribute(self, master: str = "A") -> Browser:
        """All that the master can get."""
        browser = self.updates(master).press("Check for Updates").press("Distribute to Cluster")
        self.sim.clock.advance(DISTRIBUTE)
        return browser.go(browser.url)

    def listed(self, name: str) -> list[str]:
        """The packages on an Updates page."""
        page = self.updates(name).page
        found = page.xpath("//table[@class='cards']//tr/th | //article/h3")
        return [" ".join(one.text_content().split()) for one in found]

    def install_staged(self, *names: str) -> None:
        """Base software and the site package from the files that were distributed, on all of these at once."""
        for duration in (STAGED_BASE, STAGED_SITE):
            for name in names:
                self.updates(name).press("Install This Update")
            self.sim.clock.advance(duration)

    # ── The API ──────────────────────────────────────────────────────────────────────────────────────

    def told(self, name: str = "A") -> list[dict[str, str | None]]:
        """get_appliances."""
        return [texts(appliance) for appliance in self.api(name).answer("get_appliances")]

    def on_nodes(self, name: str = "A") -> dict[str, int]:
        """Consoles and customers on each node, as this master tells it."""
        reps, customers = (self.counts(name, kind) for kind in ("representative", "support_customer"))
        return {node: reps[node] + customers[node] for node in reps if len(node) > 1}

    def version(self, name: str) -> str:
        return (self.health(name)["version"] or "").partition(" ")[0]


def set_accepting(browser: Browser, node: str, *, on: bool) -> Browser:
    """Set the box in the line of a node; the page sends it by itself."""
    (line,) = [line for line in _lines(browser) if _row(line).name == node]
    (box,) = line.xpath(".//input[@type='checkbox']")
    box.attrib.pop("checked", None)
    if on:
        box.set("checked", "checked")
    return send_ticked(browser, next(line.iterancestors("form")))


def send_ticked(browser: Browser, form: html.HtmlElement) -> Browser:
    """Send a form with several boxes of one name, as its page does by itself."""
    body = urlencode(form.form_values())
    return browser._send("POST", form.action, body, Content_Type="application/x-www-form-urlencoded")


def _lines(browser: Browser) -> list[html.HtmlElement]:
    return [
        line
        for line in browser.page.xpath("//tr[td/input[@type='checkbox'] and count(td) = 7]")
        if line.getparent() is not None
    ]


def _row(line: html.HtmlElement) -> Row:
    name, offset, public, internal, tick, *_ = line.findall("td")
    text = [" ".join(cell.text_content().split()) for cell in (name, offset, public, internal)]
    (box,) = tick.xpath(".//input")
    return Row(*text, accepting=box.get("checked") is not None)
