"""The scripts for a second computer: the one for POSIX shells is run for real, on a hosts file of the test's own."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from assistant.domain.finding import Level
from assistant.domain.message import Message, plain
from assistant.hostsfile import block, scripts
from assistant.hostsfile.orders import Order, Orders
from assistant.hostsfile.values import HostsEntry
from assistant.labels import Labels
from assistant.paths import resource
from assistant.translation import Translator
from tests.checks.pki import party
from tests.hostsfile.server import serving

HOST = "support.example.test"
ENTRY = HostsEntry(HOST, "127.0.0.1")
SHELLS = [shell for shell in ("dash", "bash", "busybox") if shutil.which(shell)]
pytestmark = pytest.mark.skipif(not SHELLS or os.name == "nt", reason="needs a POSIX shell")


def speak(message: Message) -> str:
    return Translator("de", Labels.load(resource("labels.toml"))).text(message)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, str]]:
    """A port and the fingerprint of what is served there."""
    box = party(HOST, names=[HOST])
    with serving(box, tmp_path_factory.mktemp("served")) as port:
        yield port, sha256(box.der).hexdigest()


@pytest.fixture
def hosts(tmp_path: Path) -> Path:
    folder = tmp_path / "it's a $(folder)"
    folder.mkdir()
    file = folder / "hosts"
    file.write_bytes(b"127.0.0.1 localhost\n")
    return file


@pytest.fixture
def order(hosts: Path, served: tuple[int, str]) -> Order:
    return Orders().issue(ENTRY, *served, str(hosts))


def written(order: Order, folder: Path) -> Path:
    file = folder / scripts.file_name(order, "sh")
    file.write_bytes(scripts.shell_script(order, speak))
    return file


def run(script: Path, shell: str = SHELLS[0] if SHELLS else "sh") -> subprocess.CompletedProcess[str]:
    command = [shell, "sh"] if shell == "busybox" else [shell]
    return subprocess.run(
        [*command, str(script)], input="\n", capture_output=True, text=True, encoding="utf-8", check=False, timeout=100
    )


def result_of(script: Path) -> bytes:
    return script.with_suffix(".result.json").read_bytes()


BEFORE = [
    b"127.0.0.1 localhost\n",
    b"",
    b"\n",
    b"127.0.0.1 localhost\r\n::1 localhost\r\n",
    b"\xef\xbb\xbf127.0.0.1 localhost\r\n10.0.0.1 printer",
    b"\xff\xfe1\x002\x00\r\x00\n\x00",
    bytes(range(256)),
    b"no line end",
]


@pytest.mark.parametrize("before", BEFORE)
def test_there_and_back(order: Order, hosts: Path, tmp_path: Path, before: bytes) -> None:
    hosts.write_bytes(before)
    script = written(order, tmp_path)
    done = run(script)
    assert hosts.read_bytes() == before
    assert done.returncode == 0, (done.stdout, done.stderr)
    assert done.stderr == ""
    read = Orders().accept(result_of(script))
    assert read.ok
    assert sorted(file.name for file in tmp_path.glob("hosts-test*")) == [
        script.with_suffix(".result.json").name,
        script.name,
    ]


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_that_is_here(order: Order, hosts: Path, tmp_path: Path, shell: str) -> None:
    script = written(order, tmp_path)
    assert run(script, shell).returncode == 0
    assert Orders().accept(result_of(script)).ok


def test_while_it_waits_the_file_is_what_the_program_would_make_of_it(
    order: Order, hosts: Path, tmp_path: Path
) -> None:
    before = b"\xef\xbb\xbf127.0.0.1 localhost\r\n"
    hosts.write_bytes(before)
    with waiting(written(order, tmp_path)) as process:
        assert hosts.read_bytes() == block.insert(before, ENTRY, order.mark)
        process.communicate("\n", timeout=100)
    assert hosts.read_bytes() == before


def _heed_signals() -> None:
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


class waiting:  # noqa: N801 (reads as a word)
    """The script, up to the point where it waits for Enter."""

    def __init__(self, script: Path) -> None:
        self.process = subprocess.Popen(
            [SHELLS[0], str(script)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            # What was ignored where the tests were started could not be trapped by a shell.
            preexec_fn=_heed_signals,
        )

    def __enter__(self) -> subprocess.Popen[str]:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if "Enter" in line:
                break
        return self.process

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_stopped_it_puts_the_file_back(order: Order, hosts: Path, tmp_path: Path, number: signal.Signals) -> None:
    with waiting(written(order, tmp_path)) as process:
        process.send_signal(number)
        process.wait(timeout=100)
    assert hosts.read_bytes() == b"127.0.0.1 localhost\n"
    assert process.returncode == 6


def test_killed_it_puts_the_file_back_at_the_next_start(order: Order, hosts: Path, tmp_path: Path) -> None:
    script = written(order, tmp_path)
    with waiting(script) as process:
        process.kill()
        process.wait()
        assert block.marks(hosts.read_bytes())
    done = run(script)
    assert done.returncode == 0
    assert hosts.read_bytes() == b"127.0.0.1 localhost\n"


def test_what_others_write_in_the_meantime_stays(order: Order, hosts: Path, tmp_path: Path) -> None:
    before = b"\xef\xbb\xbf127.0.0.1 localhost\r\n"
    hosts.write_bytes(before)
    script = written(order, tmp_path)
    with waiting(script) as process:
        hosts.write_bytes(hosts.read_bytes() + b"10.0.0.1 printer\r\n")
        process.communicate("\n", timeout=100)
    assert hosts.read_bytes() == before + b"10.0.0.1 printer\r\n"
    assert Orders().accept(result_of(script)).restored


def test_markers_that_are_gone_cost_no_other_line(order: Order, hosts: Path, tmp_path: Path) -> None:
    with waiting(written(order, tmp_path)) as process:
        _, line, _, *rest = hosts.read_bytes().splitlines(keepends=True)
        hosts.write_bytes(rest[0] + line + b"10.0.0.1 printer\n")
        process.communicate("\n", timeout=100)
    assert hosts.read_bytes() == b"127.0.0.1 localhost\n10.0.0.1 printer\n"


def test_another_entry_first_or_another_certificate_is_no_success(
    order: Order, hosts: Path, tmp_path: Path, served: tuple[int, str]
) -> None:
    hosts.write_bytes(f"127.0.0.9 {HOST}\n".encode())
    script = written(order, tmp_path)
    assert run(script).returncode == 0
    assert Orders().accept(result_of(script)).check.findings[0].level is Level.WARNING
    other = Orders().issue(ENTRY, served[0], "ab" * 32, str(hosts))
    script = written(other, tmp_path)
    assert run(script).returncode == 3
    assert Orders().accept(result_of(script)).check.findings[1].level is Level.FAIL


def test_where_nobody_answers(hosts: Path, tmp_path: Path) -> None:
    order = Orders().issue(ENTRY, 9, "ab" * 32, str(hosts))
    script = written(order, tmp_path)
    assert run(script).returncode == 3
    assert Orders().accept(result_of(script)).check.findings[1].level is Level.UNKNOWN


def test_without_a_hosts_file_it_says_so(order: Order, hosts: Path, tmp_path: Path) -> None:
    hosts.unlink()
    done = run(written(order, tmp_path))
    assert done.returncode == 1
    assert order.entry.line in done.stdout


def test_quoting_holds_whatever_the_words() -> None:
    evil = "'; rm -rf / #$(id)`id`\\\"!%ä “x” ’y’"
    done = subprocess.run(["sh", "-c", f"printf %s {scripts.shell_quoted(evil)}"], capture_output=True, check=True)
    assert done.stdout.decode() == evil
    assert scripts.powershell_quoted("it's ’so’") == "'it''s ’’so’’'"
    for quoted in (scripts.shell_quoted, scripts.powershell_quoted):
        with pytest.raises(ValueError, match="control"):
            quoted("a\nb")


@pytest.mark.parametrize("language", ["en", "de", "it", "pt_BR"])
def test_every_place_is_filled_in_every_language(order: Order, language: str) -> None:
    translator = Translator(language, Labels.load(resource("labels.toml")))
    shell = scripts.shell_script(order, translator.text).decode()
    power = scripts.powershell_script(order, translator.text)
    assert power.startswith(block.BOM)
    assert b"\n" not in power.replace(b"\r\n", b"")
    for text in (shell, power.decode("utf-8-sig")):
        assert "@@" not in text
        assert order.nonce in text
        assert order.entry.line in text


def test_the_two_scripts_are_made_alike(order: Order) -> None:
    """No PowerShell is at hand to run the other one: at least it says, asks and hashes the same."""
    folder = resource("hosts-test")
    shell, power = ((folder / f"hosts-test.{ending}").read_text("utf-8") for ending in ("sh", "ps1"))
    places = [set(re.findall(r"@@([A-Z_]+)@@", text)) for text in (shell, power)]
    assert places[0] == places[1] | {"SAY_LEADS_UNKNOWN"}
    hashed = re.search(r"set -- (.*?)\n    lines=", shell, re.DOTALL)
    assert hashed is not None
    assert re.findall(r"([a-z]+) \"", hashed.group(1)) == re.findall(r"@\('([a-z]+)', ", power)
    for opening, closing in ("{}", "()", "[]"):
        bare = re.sub(r"'[^'\n]*'|\"[^\"\n]*\"|#.*", "", power)
        assert bare.count(opening) == bare.count(closing)


@pytest.mark.skipif(shutil.which("pwsh") is None, reason="no PowerShell here")
def test_powershell_can_read_its_script(order: Order, tmp_path: Path) -> None:
    file = tmp_path / "script.ps1"
    file.write_bytes(scripts.powershell_script(order, lambda message: plain("x").text))
    check = (
        f"$e=$null;[void][Management.Automation.Language.Parser]::ParseFile('{file}',[ref]$null,[ref]$e);exit $e.Count"
    )
    assert subprocess.run(["pwsh", "-NoProfile", "-Command", check], check=False).returncode == 0
