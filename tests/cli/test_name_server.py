"""``--name-server``: asked instead of this computer's resolver, and kept in the run file."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from assistant.cli.options import Reaching
from assistant.domain.access import SiteAddress
from assistant.domain.errors import UsageError
from assistant.journal import RunFile
from assistant.simulator import Simulation
from assistant.wizard.forms import SiteForm
from tests.e2e.terminal import FAST, ROOT, Sight, Terminal
from tests.support.nameserver import TinyNameServer, rrset


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("192.0.2.53", "192.0.2.53:53"),
        ("dns.example.com:5353", "dns.example.com:5353"),
        ("2001:db8::53", "[2001:db8::53]:53"),
        ("[::1]:5353", "[::1]:5353"),
    ],
)
def test_with_and_without_a_port(given: str, kept: str) -> None:
    assert Reaching(name_server=given).description("support.example.com").address.name_server == kept


@pytest.mark.parametrize("given", ["https://dns.example.com", "a b", "host:0", "host:x"])
def test_what_is_no_name_server(given: str) -> None:
    with pytest.raises(UsageError):
        Reaching(name_server=given).description("support.example.com")


def test_practice_fills_the_form_and_it_comes_back() -> None:
    form = SiteForm(host="support.example.com", name_server="127.0.0.1:5353", hosts_file="/tmp/hosts")
    address = form.description().address
    assert (address.name_server, address.hosts_file) == ("127.0.0.1:5353", "/tmp/hosts")
    assert SiteForm().reached_as(form.description()).description() == form.description()


def test_a_report_knows_practice_from_a_name_server_of_ones_own() -> None:
    own = SiteAddress("support.example.com", name_server="127.0.0.63:24101")
    assert not own.simulated
    assert replace(own, appliances=("127.0.0.11:24101", "127.0.0.12:24101")).simulated
    assert not replace(own, appliances=("192.0.2.1", "192.0.2.2")).simulated


@dataclass(frozen=True)
class ByName(Sight):
    """A site whose name only a name server knows."""

    name_server: str = ""

    @property
    def host(self) -> str:
        port = self.document["resolve"][self.document["site"]].rpartition(":")[2]
        return f"{self.document['site']}:{port}"

    @property
    def reaching(self) -> list[str]:
        return ["--name-server", self.name_server, "--ca", self.document["ca_file"]]


def test_a_site_is_found_by_it_and_the_run_file_keeps_it(tmp_path: Path) -> None:
    with Simulation.start("single", speed=FAST) as simulation, TinyNameServer(soa="example.com") as names:
        names.says(rrset(simulation.site, "A", simulation.address.partition(":")[0]))
        sight = ByName(simulation.document(), names.address)
        terminal = Terminal(sight, tmp_path, sight.secrets)
        assert terminal.detect("--json").document["topology"] == "single"
        resolved = [f for f in terminal.check("--json").document["findings"] if f["id"] == "names.resolve"]
        assert [finding["level"] for finding in resolved] == ["pass"]
        terminal.planned()
        kept = RunFile.read(terminal.run_file)
        assert (kept.address.name_server, kept.address.resolve) == (names.address, ())
        asked = len(names.asked)
        assert terminal.run("--dry-run").code == 0
        assert len(names.asked) > asked


def test_it_is_documented() -> None:
    text = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    assert re.search(r"^- `--name-server HOST\[:PORT\]` – ", text, re.MULTILINE)
