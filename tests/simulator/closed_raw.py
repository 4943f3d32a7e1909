"""A person who carries update files: at the update server, and at the Updates page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from assistant.simulator import Simulation
from tests.simulator.raw import Answer, Browser, Wire, browse

UPLOAD = {
    "en": "Update Software",
    "de": "Software aktualisieren",
    "it": "Aggiorna software",
    "pt_BR": "Atualizar Software",
}
UPDATES = {"en": "Updates", "de": "Aktualisierungen", "it": "Aggiornamenti", "pt_BR": "Atualizações"}
MINUTE = 60.0


@dataclass(frozen=True)
class Offer:
    """A file that the update server lists."""

    package: str
    kind: str
    size: int
    name: str
    url: str


@dataclass(frozen=True)
class Shop:
    """The update server."""

    sim: Simulation
    wire: Wire

    @classmethod
    def of(cls, sim: Simulation) -> Shop:
        assert sim.updates is not None
        ((name, address),) = sim.updates["resolve"].items()
        return cls(sim, Wire.to(sim, address, name))

    def key(self, appliance: str = "A") -> str:
        assert self.sim.updates is not None
        return str(self.sim.updates["keys"][appliance])

    def show(self, key: str = "") -> Browser:
        """What comes after a key was typed; the right one of A unless another is given."""
        browser = Browser(self.wire).go("/")
        (form,) = browser.page.forms
        (field,) = browser.names(form)
        return browser.submit(form, {field: key or self.key()})

    def offers(self, key: str = "") -> list[Offer]:
        rows = self.show(key).page.xpath("//tbody/tr")
        return [
            Offer(name.text_content(), kind.text_content(), int(size.text_content()), link.text_content(), *urls(link))
            for name, kind, size, link in (row.xpath("./td") for row in rows)
        ]

    def get(self, offer: Offer, **headers: str) -> Answer:
        return self.wire.get(offer.url, **headers)


def urls(cell: object) -> list[str]:
    return [link.get("href") for link in cell.iter("a")]  # type: ignore[attr-defined]


def name_of(answer: Answer) -> str:
    """The file name of a download, the better one where there are two (RFC 6266)."""
    field = answer.headers["Content-Disposition"]
    better = re.search(r"filename\*=UTF-8''(\S+)", field)
    plain = re.search(r'filename="((?:[^"\\]|\\.)*)"', field)
    assert plain
    return unquote(better[1]) if better else re.sub(r"\\(.)", r"\1", plain[1])


def updates_page(sim: Simulation, address: str = "", language: str = "en") -> Browser:
    browser = browse(sim, "appliance", address=address)
    return (
        browser.open(UPDATES[language])
        if language == "en" or sim.edition.startswith("bomgar")
        else browser.open("Updates" if language == "de" else UPDATES[language])
    )


def upload(browser: Browser, file: Path | bytes, language: str = "en") -> Browser:
    """Choose the file and press Update Software on the page that is open."""
    form, button = browser.button(UPLOAD[language])
    fields = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
    if button.get("name"):
        fields[button.get("name")] = button.get("value")
    content = file if isinstance(file, bytes) else file.read_bytes()
    return browser.upload(form.action, fields, {browser.names(form)[0]: content})


def tick(browser: Browser, label: str) -> dict[str, str]:
    """What ticking the one box of a page sends."""
    (box,) = browser.page.xpath("//input[@type='checkbox']")
    assert label in browser.seen
    return {box.get("name"): box.get("value")}


def damaged(content: bytes, place: int) -> bytes:
    return content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :]
