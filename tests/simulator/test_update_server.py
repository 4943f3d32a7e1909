"""The update server: a key is exchanged for files, each once (procedures P2, R15; product-facts 8)."""

from __future__ import annotations

import hashlib
import re
import ssl
from pathlib import Path

import pytest

from assistant.simulator import Simulation, texts
from assistant.simulator.editions import EDITIONS, Layout
from tests.simulator.closed_raw import MINUTE, Offer, Shop, name_of, updates_page, upload
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Answer, Wire, kinds


@pytest.fixture
def closed(simulate: Simulate) -> Simulation:
    return simulate("bomgar-12-closed", scenario="closed-network")


@pytest.fixture
def shop(closed: Simulation) -> Shop:
    return Shop.of(closed)


@pytest.fixture
def offer(shop: Shop) -> Offer:
    """The first file that is listed."""
    return shop.offers()[0]


def test_a_form_asks_for_the_key(shop: Shop) -> None:
    page = shop.show().go("/").page
    (field,) = page.xpath("//input[@type='text']")
    assert page.xpath(f"//label[@for='{field.get('id')}']/text()") == ["Appliance Download Key"]
    assert page.xpath("//button[@type='submit']/text()") == ["Show Updates"]


def test_a_key_lists_all_that_leads_to_the_target(closed: Simulation, shop: Shop) -> None:
    """P2: all available updates."""
    packages = EDITIONS[closed.edition].packages
    offers = shop.offers()
    assert [offer.package for offer in offers] == [package.name for package in packages]
    assert [offer.kind for offer in offers] == [
        "Base software" if package.kind == "base" else "Site software" for package in packages
    ]
    assert len({offer.name for offer in offers}) == len(offers)


def test_what_is_installed_is_not_listed(closed: Simulation, shop: Shop, tmp_path: Path) -> None:
    upload(updates_page(closed), closed.update_file(0, tmp_path))
    closed.clock.advance(30 * MINUTE)
    ahead = ["Bomgar-12.1.7", "Bomgar-12.2.1", "Base Software 3.4.1", "Bomgar-12.3.2"]
    assert [offer.package for offer in shop.offers()] == ahead


def test_a_key_may_be_typed_with_spaces_and_in_small_letters(shop: Shop) -> None:
    key = shop.key().lower()
    spaced = " ".join(key[at : at + 4] for at in range(0, len(key), 4))
    assert len(shop.offers(f"  {spaced}\n")) == 5


@pytest.mark.parametrize(
    ("key", "words"),
    [("hello", "not a download key"), ("0" * 39, "not a download key"), ("0" * 40, "not known")],
)
def test_a_wrong_key_is_told_on_the_page(shop: Shop, key: str, words: str) -> None:
    browser = shop.show(key)
    assert browser.answer is not None
    assert browser.answer.status == 200
    assert words in browser.seen
    assert browser.page.forms


def test_a_file_is_what_update_file_makes_and_can_be_installed(
    closed: Simulation, shop: Shop, offer: Offer, tmp_path: Path
) -> None:
    answer = shop.get(offer)
    assert answer.status == 200
    assert len(answer.body) == offer.size == int(answer.headers["Content-Length"])
    assert name_of(answer) == offer.name
    made = closed.update_file(0, tmp_path)
    assert made.name == offer.name
    assert made.read_bytes() == answer.body
    assert "has been uploaded" in upload(updates_page(closed), answer.body).seen


def test_a_file_is_handed_out_once(closed: Simulation, shop: Shop, offer: Offer) -> None:
    """R15."""
    assert len(shop.get(offer).body) == offer.size
    again = shop.get(offer)
    assert again.status == 410
    assert "downloaded before" in again.text
    assert offer.package not in [left.package for left in shop.offers()]
    assert kinds(closed).count("file-fetched") == 1


def test_when_all_were_fetched_the_page_says_so(shop: Shop) -> None:
    for offer in shop.offers():
        assert len(shop.get(offer).body) == offer.size
    assert "no updates left to download" in shop.show().seen


def test_looking_at_the_head_does_not_fetch(shop: Shop, offer: Offer) -> None:
    answer = shop.wire.ask("HEAD", offer.url)
    assert (answer.status, answer.body) == (200, b"")
    assert int(answer.headers["Content-Length"]) == offer.size
    assert answer.headers["Accept-Ranges"] == "bytes"
    assert offer in shop.offers()


def test_unknown_files_are_not_found(shop: Shop) -> None:
    answer = shop.wire.get("/files/0123456789abcdef/update.nss")
    assert answer.status == 404
    assert "no such file" in answer.text


# Parts (RFC 9110, 14)


@pytest.fixture
def whole(closed: Simulation, tmp_path: Path) -> bytes:
    return closed.update_file(0, tmp_path).read_bytes()


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=100-199", 100, 200),
        ("bytes=10-300000", 10, None),
        ("bytes=100-", 100, None),
        ("bytes=262400-", 262_400, None),
        ("bytes=-500", -500, None),
    ],
)
def test_a_part_can_be_asked_for(
    shop: Shop, offer: Offer, whole: bytes, asked: str, start: int, end: int | None
) -> None:
    answer = shop.get(offer, Range=asked)
    assert answer.status == 206
    assert answer.body == whole[start:end]
    first = start if start >= 0 else len(whole) + start
    assert answer.headers["Content-Range"] == f"bytes {first}-{first + len(answer.body) - 1}/{len(whole)}"


@pytest.mark.parametrize(
    "asked", ["bytes=5-2", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6", "bytes", "bytes=--5", ""]
)
def test_what_is_no_range_gets_the_whole(shop: Shop, offer: Offer, whole: bytes, asked: str) -> None:
    answer = shop.get(offer, Range=asked)
    assert answer.status == 200
    assert answer.body == whole


@pytest.mark.parametrize("asked", ["bytes=262462-", "bytes=999999-1000000", "bytes=-0"])
def test_a_part_outside_the_file_cannot_be_had(shop: Shop, offer: Offer, asked: str) -> None:
    answer = shop.get(offer, Range=asked)
    assert answer.status == 416
    assert answer.headers["Content-Range"] == f"bytes */{offer.size}"
    assert offer in shop.offers()


def test_only_what_reaches_the_end_counts_as_fetched(shop: Shop, offer: Offer) -> None:
    shop.get(offer, Range="bytes=0-99999")
    assert offer in shop.offers()
    shop.get(offer, Range="bytes=100000-")
    assert offer not in shop.offers()
    assert shop.get(offer, Range="bytes=100000-").status == 410


def test_a_cut_download_is_continued_with_the_etag(closed: Simulation, shop: Shop, offer: Offer, whole: bytes) -> None:
    closed.faults.add("download-cut=60")
    got = fragment(shop, offer)
    assert 0 < len(got) < offer.size
    assert offer in shop.offers()
    etag = shop.wire.ask("HEAD", offer.url).headers["ETag"]
    rest = shop.get(offer, Range=f"bytes={len(got)}-", If_Range=etag)
    assert rest.status == 206
    assert got + rest.body == whole
    assert offer not in shop.offers()


def test_another_etag_gets_the_whole(shop: Shop, offer: Offer, whole: bytes) -> None:
    answer = shop.get(offer, Range="bytes=1000-", If_Range='"another"')
    assert answer.status == 200
    assert answer.body == whole


def fragment(shop: Shop, offer: Offer) -> bytes:
    """What comes before the connection ends."""
    with shop.wire.open() as wire:
        wire.sendall(f"GET {offer.url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        data = b""
        while piece := received(wire):
            data += piece
    return data.partition(b"\r\n\r\n")[2]


def received(wire: ssl.SSLSocket) -> bytes:
    try:
        return wire.recv(65_536)
    except (ConnectionError, ssl.SSLError):
        return b""


def test_who_gives_up_may_come_again(closed: Simulation, shop: Shop, offer: Offer) -> None:
    """Even where all of a small file was on its way already."""
    wire = shop.wire.open()
    wire.sendall(f"GET {offer.url} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    assert wire.recv(100)
    wire.close()
    assert kinds(closed)[-1] != "file-fetched" or offer in shop.offers()
    assert len(shop.get(offer).body) == offer.size


def test_one_connection_serves_for_several_files(shop: Shop, closed: Simulation) -> None:
    """And giving the second up does not bring the first back."""
    first, second, *_ = shop.offers()
    wire = shop.wire.open()
    wire.sendall(f"GET {first.url} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    data = b""
    while len(data.partition(b"\r\n\r\n")[2]) < first.size:
        data += wire.recv(65_536)
    wire.sendall(f"GET {second.url} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    assert wire.recv(100)
    wire.close()
    assert first not in shop.offers()
    assert len(shop.get(second).body) == second.size


# The server as such


def test_it_has_an_identity_of_its_own_from_the_same_authority(closed: Simulation, shop: Shop) -> None:
    assert shop.wire.name == "btupdate.example"
    with pytest.raises(ssl.SSLCertVerificationError, match="not valid for"):
        Wire.to(closed, f"{shop.wire.host}:{shop.wire.port}").get("/")


def test_the_appliance_and_the_update_server_are_apart(closed: Simulation, shop: Shop) -> None:
    assert shop.wire.get("/appliance").status == 404
    assert shop.wire.get("/api/command?action=check_health").status == 404
    assert Wire.to(closed).get("/files/x/y").status == 404


def test_the_server_goes_on_while_the_appliance_restarts(closed: Simulation, shop: Shop, tmp_path: Path) -> None:
    upload(updates_page(closed), closed.update_file(0, tmp_path))
    closed.clock.advance(12 * MINUTE)
    with pytest.raises(ConnectionRefusedError):
        Wire.to(closed).get("/")
    assert shop.offers()


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_its_pages_are_in_the_language_of_the_site(simulate: Simulate, language: str) -> None:
    shop = Shop.of(simulate("beyondtrust-19", scenario="closed-network", console_language=language))
    table = texts.table(language, Layout.MODERN)
    assert table["server.unknown"] in shop.show("F" * 40).seen
    browser = shop.show()
    for key in ("note", "name", "kind", "size", "file", "kind.base", "kind.site"):
        assert table[f"server.{key}"] in browser.seen


def test_each_appliance_of_a_pair_has_its_own_key_and_files(simulate: Simulate) -> None:
    shop = Shop.of(simulate("bomgar-12-closed", scenario="closed-failover"))
    a, b = shop.offers(shop.key("A")), shop.offers(shop.key("B"))
    assert [offer.package for offer in a] == [offer.package for offer in b]
    assert not {offer.name for offer in a} & {offer.name for offer in b}
    assert shop.get(a[0]).body != shop.get(b[0]).body
    assert len(shop.offers(shop.key("B"))) == 4


# Faults


def test_the_key_may_have_expired(closed: Simulation, shop: Shop) -> None:
    closed.faults.add("key-expired")
    browser = shop.show()
    assert browser.answer is not None
    assert browser.answer.status == 200
    assert "has expired" in browser.seen


def test_all_files_may_be_gone(closed: Simulation, shop: Shop, offer: Offer) -> None:
    closed.faults.add("files-gone")
    assert "no updates left" in shop.show().seen
    assert shop.get(offer).status == 410


@pytest.mark.parametrize("percent", [0, 30, 99])
def test_a_download_may_be_cut_once(closed: Simulation, shop: Shop, offer: Offer, percent: int) -> None:
    closed.faults.add(f"download-cut={percent}")
    assert len(fragment(shop, offer)) == offer.size * percent // 100
    assert kinds(closed)[-1] == "fetch-broken"
    assert len(shop.get(offer).body) == offer.size


def test_a_download_may_stall_until_the_fault_is_gone(closed: Simulation, shop: Shop, offer: Offer) -> None:
    closed.faults.add("download-stalls=40")
    with shop.wire.open() as wire:
        wire.sendall(f"GET {offer.url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        data = b""
        while len(data.partition(b"\r\n\r\n")[2]) < offer.size * 40 // 100:
            data += wire.recv(65_536)
        wire.settimeout(0.2)
        with pytest.raises(TimeoutError):
            wire.recv(1)
        closed.faults.remove("download-stalls")
        wire.settimeout(10)
        while piece := received(wire):
            data += piece
    assert len(data.partition(b"\r\n\r\n")[2]) == offer.size


def test_who_leaves_a_stalled_download_is_noticed(closed: Simulation, shop: Shop, offer: Offer) -> None:
    from tests.support.waiting import until

    closed.faults.add("download-stalls")
    wire = shop.wire.open()
    wire.sendall(f"GET {offer.url} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    assert wire.recv(100)
    wire.close()
    until(lambda: "fetch-broken" in kinds(closed), "the end of the download")


def test_a_download_may_be_slow(closed: Simulation, shop: Shop, offer: Offer) -> None:
    import time

    closed.faults.add("download-slow=512")
    began = time.monotonic()
    assert len(shop.get(offer).body) == offer.size
    assert time.monotonic() - began >= 0.4


@pytest.mark.parametrize("scenario", ["closed-network", "closed-failover"])
def test_files_may_be_for_another_appliance(simulate: Simulate, scenario: str) -> None:
    sim = simulate("bomgar-12-closed", scenario=scenario, faults=["wrong-appliance-package"])
    shop = Shop.of(sim)
    content = shop.get(shop.offers()[0]).body
    assert "another appliance" in upload(updates_page(sim, sim.appliances[0]["address"]), content).seen


@pytest.mark.parametrize("how", ["flipped", "short"])
def test_files_may_be_damaged(closed: Simulation, shop: Shop, whole: bytes, how: str) -> None:
    """Nothing on the wire tells: the length is as announced."""
    closed.faults.add(f"corrupt-package={how}")
    offer = shop.offers()[0]
    good = shop.wire.ask("HEAD", offer.url).headers["ETag"]
    answer = shop.get(offer)
    assert len(answer.body) == offer.size == int(answer.headers["Content-Length"])
    assert answer.body != whole
    assert hashlib.sha256(answer.body).digest() != hashlib.sha256(whole).digest()
    assert "damaged or incomplete" in upload(updates_page(closed), answer.body).seen
    closed.faults.remove("corrupt-package")
    assert shop.sim.updates
    assert good != etag_of(shop, 1)


def etag_of(shop: Shop, place: int) -> str:
    return str(shop.wire.ask("HEAD", shop.offers()[place].url).headers["ETag"])


def test_only_the_packages_of_a_kind_may_be_spoiled(closed: Simulation, shop: Shop) -> None:
    closed.faults.add("corrupt-package", kind="site")
    closed.faults.add("wrong-appliance-package", kind="site")
    base = shop.offers()[0]
    assert "has been uploaded" in upload(updates_page(closed), shop.get(base).body).seen


@pytest.mark.parametrize("how", ["scripts", "reserved", "paths", "same"])
def test_files_may_have_strange_names(closed: Simulation, shop: Shop, how: str) -> None:
    closed.faults.add(f"strange-names={how}")
    for offer in shop.offers():
        answer = shop.get(offer)
        assert len(answer.body) == offer.size
        assert " ".join(name_of(answer).split()) == " ".join(offer.name.split())
        answer.headers["Content-Disposition"].encode("ascii")


@pytest.mark.parametrize(("how", "status"), [("error", 502), ("portal", 200)])
def test_something_else_may_answer(closed: Simulation, shop: Shop, offer: Offer, how: str, status: int) -> None:
    closed.faults.add(f"update-server={how}")
    for answer in (shop.wire.get("/"), shop.get(offer)):
        assert answer.status == status
        assert not looks_like_an_update(answer)
    closed.faults.remove("update-server")
    assert looks_like_an_update(shop.get(offer))


def looks_like_an_update(answer: Answer) -> bool:
    return re.match(rb"SIMUPDATE", answer.body) is not None


def test_the_server_may_be_down(closed: Simulation, shop: Shop) -> None:
    closed.faults.add("update-server=refuse")
    with pytest.raises(ConnectionRefusedError):
        shop.wire.get("/")
    assert Wire.to(closed).get("/check_health").status == 200
    closed.faults.remove("update-server")
    assert shop.offers()


def test_somebody_may_stand_in_for_the_server(closed: Simulation, shop: Shop) -> None:
    closed.faults.add("update-server=wrong-certificate")
    with pytest.raises(ssl.SSLCertVerificationError):
        shop.wire.get("/")


def test_files_may_be_large(closed: Simulation, shop: Shop) -> None:
    closed.faults.add("large-files=2000")
    (first, *_) = shop.offers()
    assert first.size > 2000 << 20
