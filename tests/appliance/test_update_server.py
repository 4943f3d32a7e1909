"""The vendor's update server: its page as it stands, each file once, and nothing lost when a download breaks off."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from assistant.appliance.update_server import Offer, UpdateServer
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import AccessError, Cancelled, Declined, NotUnderstood
from assistant.domain.secret import Secret
from tests.appliance.clocks import HandClock
from tests.appliance.conftest import HOST
from tests.appliance.server import Reply, Request, TinyServer, html

KEY = "K3Y-OF-THE-APPLIANCE-1234"
CONTENT = bytes(range(256)) * 4000
START = """<h1>Updates</h1><form method="post" action="/files"><label>Appliance Download Key <input name="k17"></label>
<button>Continue</button></form>"""


@dataclass
class Vendor:
    """Takes a key, lists a file, and hands it out once. ``cuts``: after how many bytes each answer ends."""

    start: str = START
    cuts: list[int] = field(default_factory=list)
    name: str = 'attachment; filename="base-3.3.2.bin"'
    etag: str = '"e1"'
    ranges: bool = True
    content: bytes = CONTENT
    given: bool = False
    asked: list[str] = field(default_factory=list)

    def __call__(self, request: Request) -> Reply:
        if request.path == "/":
            return html(self.start)
        if request.path == "/files":
            return self._list(request)
        return self._file(request)

    def _list(self, request: Request) -> Reply:
        if request.form.get("k17") != KEY:
            return html('<p class="error">This key is not known.</p>')
        return html(
            "<table><tr><th>Package</th><th></th></tr><tr><td>Base Software 3.3.2</td>"
            '<td><a href="/get/1">Download</a></td></tr></table><a href="/help">Help</a>'
            '<a href="https://elsewhere.example/get/9.9">9.9</a>'
        )

    def _file(self, request: Request) -> Reply:
        self.asked.append(request.headers.get("range", ""))
        if self.given:
            return html('<p class="error">This file was downloaded before.</p>')
        start = self._start(request)
        body = self.content[start:]
        head = (
            f"HTTP/1.1 {206 if start else 200} X\r\nContent-Length: {len(body)}\r\nContent-Disposition: {self.name}\r\n"
        )
        head += f"ETag: {self.etag}\r\n" if self.etag else ""
        head += f"Content-Range: bytes {start}-{len(self.content) - 1}/{len(self.content)}\r\n" if start else ""
        raw = f"{head}Connection: close\r\n\r\n".encode()
        if self.cuts:
            return Reply(raw=raw + body[: self.cuts.pop(0)], then="reset")
        self.given = True
        return Reply(raw=raw + body)

    def _start(self, request: Request) -> int:
        wanted, match = request.headers.get("range", ""), request.headers.get("if-range", "")
        return int(wanted[6:-1]) if self.ranges and wanted and match == self.etag else 0


Join = Callable[[Vendor], UpdateServer]


@pytest.fixture
def join(serve: Callable[..., TinyServer], trust: Trust, clock: HandClock) -> Join:
    def joined(vendor: Vendor) -> UpdateServer:
        server = serve(vendor)
        return UpdateServer(SiteAddress(HOST, resolve=((HOST, server.address),)), trust, clock, Cancel())

    return joined


def fetched(one: UpdateServer, folder: Path) -> bytes:
    (offer,) = one.offers(Secret(KEY))
    stored = one.fetch(offer, folder)
    content = Path(stored.path).read_bytes()
    assert (stored.size, stored.sha256) == (len(content), hashlib.sha256(content).hexdigest())
    assert list(folder.iterdir()) == [Path(stored.path)], "nothing else is left"
    return content


# ── the page ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_key_is_exchanged_for_what_stands_beside_a_version(join: Join) -> None:
    one = join(Vendor())
    assert [offer.title for offer in one.offers(Secret(KEY))] == ["Base Software 3.3.2"]


def test_a_key_that_is_not_taken_is_told_in_the_servers_words_and_not_shown(join: Join) -> None:
    with pytest.raises(AccessError) as caught:
        join(Vendor()).offers(Secret("wrong-key-wrong-key"))
    assert dict(caught.value.message.params)["words"] == "This key is not known."
    assert "wrong-key" not in f"{caught.value!r} {caught.value.detail} {caught.value.message}"


@pytest.mark.parametrize(
    "start",
    [
        "<h1>Sign in</h1><form method=post><input name=a><input type=password name=b><button>Go</button></form>",
        "<form method=post><label>Key <input name=a></label><button>One</button><button>Two</button></form>",
        "<h1>Closed for today</h1>",
        "<form><label>Key <input name=a></label><label>Second key <input name=b></label><button>Go</button></form>",
    ],
)
def test_a_page_that_is_not_clear_is_left_to_a_person(join: Join, start: str) -> None:
    with pytest.raises(NotUnderstood) as caught:
        join(Vendor(start=start)).offers(Secret(KEY))
    assert "browser" in str(caught.value.advice)


# ── the file ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_file_comes_whole_under_the_servers_name(join: Join, tmp_path: Path) -> None:
    assert fetched(join(Vendor()), tmp_path) == CONTENT
    assert (tmp_path / "base-3.3.2.bin").is_file()


def test_what_breaks_off_is_gone_on_with(join: Join, tmp_path: Path) -> None:
    vendor = Vendor(cuts=[100_000, 300_000, 1])
    assert fetched(join(vendor), tmp_path) == CONTENT
    assert vendor.asked[0] == ""
    assert all(asked.startswith("bytes=") for asked in vendor.asked[1:])


def test_another_program_goes_on_with_it(join: Join, tmp_path: Path, clock: HandClock) -> None:
    """A part and its note outlive the program that began them."""
    vendor = Vendor(cuts=[500_000] + [0] * 7)
    one = join(vendor)
    with pytest.raises(NotUnderstood):
        one.fetch(one.offers(Secret(KEY))[0], tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["base-3.3.2.bin.part", "base-3.3.2.bin.part.json"]
    vendor.asked.clear()
    assert fetched(one, tmp_path) == CONTENT
    assert vendor.asked == ["bytes=500000-"]


def test_a_part_that_is_whole_needs_no_server(join: Join, tmp_path: Path) -> None:
    """The program ended between the last byte and the rename: the server would not give it again."""
    vendor = Vendor(given=True)
    one = join(vendor)
    (offer,) = one.offers(Secret(KEY))
    (tmp_path / "u.bin.part").write_bytes(CONTENT)
    note = {"url": offer.url, "name": "u.bin", "total": len(CONTENT), "etag": '"e1"'}
    (tmp_path / "u.bin.part.json").write_text(json.dumps(note))
    assert fetched(one, tmp_path) == CONTENT


@pytest.mark.parametrize("how", ["no ranges", "another file meanwhile", "a weak tag"])
def test_a_server_that_begins_anew_is_followed(join: Join, tmp_path: Path, how: str) -> None:
    vendor = Vendor(cuts=[200_000], ranges=how != "no ranges", etag='W/"e1"' if how == "a weak tag" else '"e1"')
    if how == "another file meanwhile":
        one = join(vendor)
        (offer,) = one.offers(Secret(KEY))
        vendor.cuts = [200_000] + [0] * 7
        with pytest.raises(NotUnderstood):
            one.fetch(offer, tmp_path)
        vendor.cuts, vendor.etag, vendor.content = [], '"e2"', CONTENT[::-1]
        assert fetched(one, tmp_path) == CONTENT[::-1]
        return
    assert fetched(join(vendor), tmp_path) == CONTENT


def test_a_file_that_was_given_before_is_said_to_be(join: Join, tmp_path: Path) -> None:
    one = join(Vendor(given=True))
    with pytest.raises(Declined) as caught:
        one.fetch(one.offers(Secret(KEY))[0], tmp_path)
    assert dict(caught.value.message.params)["words"] == "This file was downloaded before."
    assert "Technical Support" in str(caught.value.advice)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\x\\\\update 1.bin"', "update 1.bin"),
        ("attachment; filename*=UTF-8''%E6%9B%B4%E6%96%B0.bin", "更新.bin"),
        ('attachment; filename=".."', "update"),
        ("attachment", "1"),
        ('attachment; filename="a\tb.bin"', "ab.bin"),
    ],
)
def test_a_servers_name_never_leads_elsewhere(join: Join, tmp_path: Path, header: str, name: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    fetched(join(Vendor(name=header)), folder)
    assert [path.name for path in folder.iterdir()] == [name]
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_an_earlier_download_is_never_overwritten(join: Join, tmp_path: Path) -> None:
    (tmp_path / "base-3.3.2.bin").write_bytes(b"mine")
    one = join(Vendor())
    stored = one.fetch(one.offers(Secret(KEY))[0], tmp_path)
    assert (tmp_path / "base-3.3.2.bin").read_bytes() == b"mine"
    assert Path(stored.path).name == "base-3.3.2 (2).bin"


def test_stopping_keeps_what_has_come(join: Join, tmp_path: Path) -> None:
    one, cancel = join(Vendor()), Cancel()
    (offer,) = one.offers(Secret(KEY))
    with pytest.raises(Cancelled):
        one.fetch(offer, tmp_path, lambda done, total: cancel.set(), cancel)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json", ".part"]


def test_nothing_of_another_server_is_offered(join: Join) -> None:
    assert all("elsewhere" not in offer.url for offer in join(Vendor()).offers(Secret(KEY)))


def test_an_offer_shows_no_key() -> None:
    assert KEY not in repr(Offer("Base 3.3.2", "https://x/get/1"))
