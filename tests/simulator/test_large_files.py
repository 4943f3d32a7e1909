"""Files of any size pass through in constant memory."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psutil
import pytest

from assistant.simulator import Simulation
from assistant.simulator.updates.payload import PIECE, Given, Made
from tests.simulator.closed_raw import Shop, updates_page, upload
from tests.simulator.conftest import Simulate
from tests.simulator.raw import Browser, kinds

MIB = 1 << 20
SIZE = 256 * MIB
ALLOWED = 32 * MIB


@pytest.fixture
def closed(simulate: Simulate) -> Simulation:
    return simulate("bomgar-12-closed", scenario="closed-network", faults=[f"large-files={SIZE // MIB}"])


class Growth:
    """How far this process, which the simulation runs in, grows beyond what it had."""

    def __init__(self) -> None:
        self._process = psutil.Process()
        self._before = self._process.memory_info().rss
        self.most = 0

    def look(self) -> None:
        self.most = max(self.most, self._process.memory_info().rss - self._before)


@pytest.mark.timeout(300)
def test_a_large_download_is_not_held_in_memory(closed: Simulation) -> None:
    shop = Shop.of(closed)
    first, second, *_ = shop.offers()
    shop.wire.ask("HEAD", second.url)  # everything is loaded, and the digest is there
    growth, received = Growth(), 0
    with shop.wire.open() as wire:
        wire.sendall(f"GET {second.url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        head = wire.recv(PIECE)
        received += len(head.partition(b"\r\n\r\n")[2])
        while received < second.size:
            received += len(wire.recv(PIECE))
            growth.look()
    assert received == second.size > SIZE
    assert kinds(closed)[-1] == "file-fetched"
    assert growth.most < ALLOWED


@pytest.mark.timeout(300)
def test_a_large_upload_is_not_held_in_memory(closed: Simulation, tmp_path: Path) -> None:
    file = closed.update_file(0, tmp_path)
    browser = upload(updates_page(closed), b"everything is loaded now")
    growth = Growth()
    answer = streamed(browser, file, growth)
    assert answer.startswith(b"HTTP/1.1 200")
    assert b"has been uploaded" in answer
    assert growth.most < ALLOWED
    assert not leftovers(file.stat().st_size)


def leftovers(size: int) -> list[str]:
    """Open files of this process that could hold an upload."""
    opened = [one.path for one in psutil.Process().open_files()]
    return [path for path in opened if os.path.exists(path) and os.stat(path).st_size >= size // 2]  # noqa: PTH110, PTH116


def streamed(browser: Browser, file: Path, growth: Growth) -> bytes:
    """Upload without reading the file at once; the whole answer."""
    form, button = browser.button("Update Software")
    fields = {field.get("name"): field.get("value") for field in form.xpath(".//input[@type='hidden']")}
    fields[button.get("name")] = button.get("value")
    edge = uuid4().hex
    head = "".join(
        f'--{edge}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in fields.items()
    ) + (
        f'--{edge}\r\nContent-Disposition: form-data; name="{browser.names(form)[0]}"; filename="a.nss"\r\n'
        "Content-Type: application/octet-stream\r\n\r\n"
    )
    tail = f"\r\n--{edge}--\r\n".encode()
    cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    with browser.wire.open() as wire:
        wire.settimeout(60)
        wire.sendall(
            f"POST {form.action} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: {cookies}\r\n"
            f"Content-Type: multipart/form-data; boundary={edge}\r\n"
            f"Content-Length: {len(head) + file.stat().st_size + len(tail)}\r\n\r\n{head}".encode()
        )
        for piece in pieces(file):
            wire.sendall(piece)
            growth.look()
        wire.sendall(tail)
        answer = b""
        while more := wire.recv(65_536):
            answer += more
    return answer


def pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while piece := opened.read(PIECE):
            yield piece


@pytest.mark.parametrize("payload", [Made(3 * PIECE + 17, 5), Given(bytes(range(256)) * 3000)])
def test_a_payload_is_the_same_from_wherever_it_is_read(payload: Made | Given) -> None:
    whole = b"".join(payload.pieces(0, payload.size))
    assert len(whole) == payload.size
    for start, end in ((0, 1), (5, PIECE), (PIECE - 1, PIECE + 1), (PIECE, 2 * PIECE), (1000, payload.size), (7, 7)):
        assert b"".join(payload.pieces(start, end)) == whole[start:end]
    assert all(len(piece) <= PIECE for piece in payload.pieces(0, payload.size))


def test_the_pieces_of_a_payload_differ() -> None:
    """One that is left out, doubled or exchanged changes the digest."""
    found = list(Made(64 * PIECE).pieces(0, 64 * PIECE))
    assert len(set(found)) == len(found)
