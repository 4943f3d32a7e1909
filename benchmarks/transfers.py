"""Sending and fetching large files over TLS, beside curl: ``python -m benchmarks.transfers [--json] [--size MIB]``.

One server on loopback, in a process of its own, gives and takes what is asked; ours and curl's turns alternate, the
quickest of each counts. Goals: an upload at least as fast as ``curl -F``, a download at least 0.8 times as fast as
``curl``, both in memory that does not grow with the file.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from assistant.appliance.endpoint import Endpoint
from assistant.appliance.line import Line
from assistant.appliance.redaction import Redactor
from assistant.appliance.tls import Verifier
from assistant.appliance.transport import Writer
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.resolving.resolver import Resolver

MIB = 1 << 20
HOST = "bench.example"
GOAL_UPLOAD, GOAL_DOWNLOAD, GOAL_GROWTH = 1.0, 0.8, 32
PIECE = os.urandom(MIB)


# ── The other end ────────────────────────────────────────────────────────────────────────────────────


def serve(certificate: str, key: str) -> None:
    """Answer until standard input ends; the first line says where."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        print(listening.getsockname()[1], flush=True)
        threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
        while True:
            plain, _ = listening.accept()
            threading.Thread(target=_answer, args=(plain, context), daemon=True).start()


def _answer(plain: socket.socket, context: ssl.SSLContext) -> None:
    buffer = bytearray(MIB)
    with context.wrap_socket(plain, server_side=True) as sock:
        head = b""
        while b"\r\n\r\n" not in head:
            head += sock.recv(65536)
        head, _, rest = head.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        fields = dict(line.lower().split(": ", 1) for line in lines[1:])
        if lines[0].startswith("GET"):
            size = int(lines[0].split()[1].rpartition("/")[2])
            sock.sendall(f"HTTP/1.1 200 OK\r\nContent-Length: {size}\r\nConnection: close\r\n\r\n".encode())
            for _ in range(size // MIB):
                sock.sendall(PIECE)
            return
        if "100-continue" in fields.get("expect", ""):
            sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        left = int(fields["content-length"]) - len(rest)
        while left > 0:
            left -= sock.recv_into(buffer)
        sock.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")


# ── Both ways, twice ─────────────────────────────────────────────────────────────────────────────────


class Bench:
    """A server and both clients."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.ca = folder / "server.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(folder / "key.pem"),
             "-out", str(self.ca), "-days", "2", "-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}"],
            check=True, capture_output=True,
        )  # fmt: skip
        self._server = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.transfers", "--serve", str(self.ca), str(folder / "key.pem")],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert self._server.stdout is not None
        self.port = int(self._server.stdout.readline())
        address = SiteAddress(HOST, self.port, resolve=((HOST, f"127.0.0.1:{self.port}"),))
        endpoint = Endpoint.of(f"{HOST}:{self.port}", Resolver.of(address))
        verifier = Verifier(endpoint, Trust(ca_file=str(self.ca)))
        self.writer = Writer(Line(verifier, Cancel(), Redactor(), writes=True))

    def close(self) -> None:
        """Stop the server."""
        assert self._server.stdin is not None
        self._server.stdin.close()
        self._server.wait(10)

    def ours_up(self, file: Path) -> None:
        """Upload as the program does."""
        assert self.writer.post_files("/upload", [("kind", "update")], [("file", file)]).body == b"ok"

    def curl_up(self, file: Path) -> None:
        """Upload by curl."""
        self._curl("-F", "kind=update", "-F", f"file=@{file}", "-o", os.devnull, "/upload")

    def ours_down(self, size: int) -> None:
        """Download as the program does: hashed and made durable on the way."""
        into = self._folder / "ours"
        self.writer.download(self.writer.get_request(f"/{size}"), into, lambda answer: None)
        into.unlink()

    def curl_down(self, size: int) -> None:
        """Download by curl."""
        self._curl("-o", str(self._folder / "curls"), f"/{size}")

    def _curl(self, *arguments: str) -> None:
        *options, path = arguments
        place = f"{HOST}:{self.port}:127.0.0.1"
        subprocess.run(
            ["curl", "-sS", "--fail", "--cacert", str(self.ca), "--resolve", place, *options,
             f"https://{HOST}:{self.port}{path}"],
            check=True,
        )  # fmt: skip


def quickest(ours: Callable[[], None], reference: Callable[[], None], rounds: int) -> tuple[float, float]:
    """Seconds of each at its quickest; their turns alternate, so that the computer's moods meet both."""
    best = [float("inf"), float("inf")]
    for _ in range(rounds):
        for place, act in enumerate((ours, reference)):
            begin = time.perf_counter()
            act()
            best[place] = min(best[place], time.perf_counter() - begin)
    return best[0], best[1]


def resident() -> float:
    """MiB in memory now."""
    import psutil

    return float(psutil.Process().memory_info().rss) / MIB


def measured(size: int, rounds: int) -> dict[str, float]:
    """All figures; speeds are relative to curl's (above 1: faster)."""
    with tempfile.TemporaryDirectory() as name:
        bench, file = Bench(Path(name)), Path(name) / "update"
        try:
            with file.open("wb") as stream:
                for _ in range(size):
                    stream.write(PIECE)
            bench.ours_up(file)
            bench.ours_down(size * MIB)
            before = resident()
            up = quickest(lambda: bench.ours_up(file), lambda: bench.curl_up(file), rounds)
            down = quickest(lambda: bench.ours_down(size * MIB), lambda: bench.curl_down(size * MIB), rounds)
            growth = resident() - before
        finally:
            bench.close()
    return {
        "size_mib": size,
        "upload_s": up[0],
        "upload_curl_s": up[1],
        "upload_speed": up[1] / up[0],
        "download_s": down[0],
        "download_curl_s": down[1],
        "download_speed": down[1] / down[0],
        "memory_growth_mib": growth,
    }


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--size", type=int, default=256, help="MiB of the file")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--serve", nargs=2, metavar=("CERTIFICATE", "KEY"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(*options.serve)
        return 0
    found = measured(options.size, options.rounds)
    if options.json:
        print(json.dumps(found))
        return 0
    for what, reference, goal in (("upload", "curl -F", GOAL_UPLOAD), ("download", "curl", GOAL_DOWNLOAD)):
        ours, theirs, speed = found[f"{what}_s"], found[f"{what}_curl_s"], found[f"{what}_speed"]
        print(f"  {what:9} {ours:.2f} s, {reference} {theirs:.2f} s: {speed:.2f} x (goal {goal})")
    print(f"  memory    {found['memory_growth_mib']:+.1f} MiB (goal below {GOAL_GROWTH})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
