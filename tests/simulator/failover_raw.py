"""A failover pair as a person and a script meet it: two consoles, two APIs, by each appliance's own address."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import html

from assistant.simulator import Simulation
from tests.simulator.raw import Api, Browser, browse, local, texts

MINUTE = 60.0
SYNC = 4 * MINUTE
BASE = 20 * MINUTE
SITE = 25 * MINUTE


@dataclass(frozen=True)
class Couple:
    """The two appliances of a simulated site, called A and B."""

    sim: Simulation

    @property
    def addresses(self) -> dict[str, str]:
        return {box["name"]: box["address"] for box in self.sim.appliances}

    @property
    def roles(self) -> tuple[str, str]:
        """Those of A and B, as they are now."""
        first, second = (box["role"] for box in self.sim.appliances[:2])
        return first, second

    def api(self, name: str) -> Api:
        return Api(self.sim, self.addresses[name])

    def health(self, name: str) -> dict[str, str | None]:
        return texts(self.api(name).answer("check_health"))

    def set_role(self, name: str, role: str, **parameters: str) -> tuple[str, str]:
        """The root element and the text of the answer."""
        root = self.api(name).answer("set_failover_role", role=role, **parameters)
        return local(root), root.text or ""

    def login(self, name: str, *path: str) -> Browser:
        return browse(self.sim, "login", address=self.addresses[name]).open(*path)

    def appliance(self, name: str, *path: str) -> Browser:
        return browse(self.sim, "appliance", address=self.addresses[name]).open(*path)

    def failover(self, name: str) -> Browser:
        return self.login(name, "Management", "Failover")

    def sync(self, name: str = "A") -> None:
        self.failover(name).press("Sync Now")
        self.sim.clock.advance(SYNC)

    def sever(self, name: str = "A") -> None:
        self.failover(name).press("Break Failover Relationships")

    def establish(self, name: str, peer: str, **given: str) -> Browser:
        """Fill in the form on the primary-to-be. ``given``: host, port, back_host, back_port where they are others."""
        browser = self.failover(name)
        form, button = browser.button("Establish Relationship")
        own, other = (self.addresses[one].partition(":") for one in (name, peer))
        values = {"host": other[0], "port": other[2], "back_host": own[0], "back_port": own[2], **given}
        return browser.submit(form, dict(zip(browser.names(form), values.values(), strict=True)), button)

    def install(self, name: str, duration: float) -> None:
        """Check for updates, install the first that can be, wait for its end."""
        self.start_install(name)
        self.sim.clock.advance(duration)

    def start_install(self, name: str) -> None:
        self.appliance(name, "Updates").press("Check for Updates").press("Install This Update")

    def upgrade(self, name: str) -> None:
        """Base software, then the site package."""
        self.install(name, BASE)
        self.install(name, SITE)

    def effects(self, kind: str) -> list[tuple[str, str]]:
        """Appliance and detail of each effect of that kind."""
        return [(effect.appliance, effect.detail) for effect in self.sim.effects if effect.kind == kind]

    def counts(self, name: str, kind: str = "representative") -> dict[str, int]:
        """Connected clients by appliance, as this one tells it."""
        names = {box["guid"]: box["name"] for box in self.sim.appliances}
        root = self.api(name).answer("get_connected_client_list", type="all", summary_only="1")
        return {
            names[str(summary.get("id"))]: int(count.text or "")
            for summary in root.iter("{*}appliance_summary")
            for count in summary.iter("{*}count")
            if count.get("type") == kind
        }


def checkbox(within: html.HtmlElement, label: str) -> html.HtmlElement:
    """The check box of that label."""
    boxes = within.xpath(".//input[@type='checkbox']")
    (found,) = [box for box in boxes if label in " ".join(box.getparent().text_content().split())]
    return found


def press(browser: Browser, button: str, tick: tuple[str, ...] = (), untick: tuple[str, ...] = ()) -> Browser:
    """Tick and untick check boxes of the button's form, and press it."""
    form, pressed = browser.button(button)
    for label in untick:
        checkbox(form, label).attrib.pop("checked", None)
    boxes = [checkbox(form, label) for label in tick]
    return browser.submit(form, {box.get("name"): box.get("value") for box in boxes}, pressed)


def save(browser: Browser, label: str, *, tick: bool) -> Browser:
    """Set the one check box of that label and press Save Changes of its form."""
    form = next(form for form in browser.page.forms if label in form.text_content())
    box = checkbox(form, label)
    box.attrib.pop("checked", None)
    buttons = form.xpath(".//input[@type='submit'] | .//button[@type='submit']")
    return browser.submit(form, {box.get("name"): box.get("value")} if tick else {}, buttons[-1])
