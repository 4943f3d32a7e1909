"""Whom to believe."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from assistant.appliance.connection import OperatorConnection
from assistant.appliance.endpoint import Endpoint
from assistant.appliance.identity import Identity as Box
from assistant.appliance.tls import Verifier, look
from assistant.domain.access import Pin, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import (
    Cancelled,
    CertificateChanged,
    CertificateUntrusted,
    FileTrouble,
    NotFound,
    Refused,
    TimedOut,
    TlsError,
)
from assistant.domain.value import decode, encode
from assistant.resolving.resolver import Resolver
from tests.appliance.conftest import HOST
from tests.appliance.server import DAY, NOW, Authority, Identity, TinyServer
from tests.support.waiting import until

Serve = Callable[..., TinyServer]


def _verifier(server: TinyServer, trust: Trust, host: str = HOST, pin: Pin | None = None) -> Verifier:
    endpoint = Endpoint.of(host, Resolver(((host, server.address),)))
    return Verifier(endpoint, trust, Box(endpoint.address, pin, trust.accepted), timeout=5)


def _connect(verifier: Verifier) -> None:
    verifier.connect(Cancel()).close()


def test_a_good_certificate_is_trusted_under_the_name_though_another_address_is_dialled(
    serve: Serve, trust: Trust
) -> None:
    _connect(_verifier(serve(), trust))


@pytest.mark.parametrize(
    ("names", "issue", "reason"),
    [
        ((HOST,), {"until": -DAY / 2}, "It was valid until {until}."),
        ((HOST,), {"since": DAY / 2}, "It becomes valid on {since}; perhaps this computer's clock is wrong."),
        (("other.example.com",), {}, "It was issued to {names}, not to {host}."),
        ((HOST,), {"self_signed": True}, "It is self-signed; no authority stands behind it."),
    ],
)
def test_a_bad_certificate_is_refused_with_its_reason_and_nothing_is_sent(
    serve: Serve, authority: Authority, trust: Trust, names: tuple[str, ...], issue: dict[str, object], reason: str
) -> None:
    bad = authority.issue(*names, **issue)  # type: ignore[arg-type]
    server = serve(identity=bad)
    with pytest.raises(CertificateUntrusted) as caught:
        _connect(_verifier(server, trust))
    assert caught.value.fingerprint == bad.fingerprint
    told = dict(caught.value.message.params)["reason"]
    assert getattr(told, "text", "") == reason
    assert server.bytes_seen == b""


def test_an_unknown_authority_is_named(serve: Serve) -> None:
    server = serve()
    with pytest.raises(CertificateUntrusted) as caught:
        _connect(_verifier(server, Trust()))
    assert "Test Root" in str(caught.value.message)
    assert server.bytes_seen == b""


@pytest.mark.parametrize("issue", [{"until": -DAY / 2}, {"self_signed": True}])
def test_an_accepted_certificate_is_good_whatever_its_faults(
    serve: Serve, authority: Authority, issue: dict[str, object]
) -> None:
    bad = authority.issue("other.example.com", **issue)  # type: ignore[arg-type]
    shown = ":".join(bad.fingerprint[i : i + 2].upper() for i in range(0, 64, 2))
    _connect(_verifier(serve(identity=bad), Trust(accepted=(shown,))))


def test_not_a_byte_goes_out_before_the_fingerprint_was_compared(
    serve: Serve, authority: Authority, join: Callable[..., OperatorConnection]
) -> None:
    other = authority.issue(HOST, self_signed=True)
    server = serve(identity=other)
    connection = join(server, trust=Trust(accepted=("0" * 64,)))
    with pytest.raises(CertificateChanged) as caught:
        connection.probe.look()
    assert caught.value.fingerprint == other.fingerprint
    assert server.handshakes >= 1
    assert server.bytes_seen == b""


def test_a_certificate_swapped_after_acceptance_is_noticed_on_the_next_connection(
    serve: Serve, authority: Authority
) -> None:
    first, second = authority.issue(HOST, self_signed=True), authority.issue(HOST, self_signed=True)
    server = serve(identity=first)
    verifier = _verifier(server, Trust(accepted=(first.fingerprint,)))
    _connect(verifier)
    server.present(second)
    with pytest.raises(CertificateChanged) as caught:
        _connect(verifier)
    assert caught.value.fingerprint == second.fingerprint
    assert server.bytes_seen == b""


def test_a_pinned_fingerprint_holds_even_against_a_trusted_certificate(
    serve: Serve, trust: Trust, good: Identity
) -> None:
    server = serve()
    with pytest.raises(CertificateChanged):
        _connect(_verifier(server, trust, pin=Pin(f"{HOST}:443", None, "1" * 64)))
    assert server.bytes_seen == b""
    accepted = Trust(trust.ca_file, (good.fingerprint,))
    _connect(_verifier(server, accepted, pin=Pin(f"{HOST}:443", None, "1" * 64)))


def test_an_accepted_fingerprint_for_one_appliance_does_not_shut_out_another_that_is_trusted(
    serve: Serve, trust: Trust
) -> None:
    _connect(_verifier(serve(), Trust(trust.ca_file, ("2" * 64,))))


def test_looking_tells_everything_and_sends_nothing(serve: Serve, trust: Trust, good: Identity) -> None:
    server = serve()
    served = look(HOST, Resolver(((HOST, server.address),)), trust)
    assert served.fingerprint == good.fingerprint
    assert served.names == (HOST, "127.0.0.1")
    assert (served.trusted, served.chain_complete, served.name_matches, served.reason) == (True, True, True, None)
    assert served.not_after == (NOW + DAY).replace(microsecond=0)
    assert served.pem.count("BEGIN CERTIFICATE") == 2
    assert server.bytes_seen == b""
    assert decode(encode(served)) == served


def test_a_look_at_what_is_trusted_is_one_handshake(serve: Serve, trust: Trust) -> None:
    """There may be a thousand to look at."""
    server = serve()
    assert look(HOST, Resolver(((HOST, server.address),)), trust).trusted
    until(lambda: server.handshakes, "the server to have seen it")
    assert server.handshakes == 1
    assert look(HOST, Resolver(((HOST, server.address),))).chain, "the chain is read of one that is not trusted, too"


def test_looking_at_what_is_not_trusted_is_an_answer(serve: Serve, authority: Authority, trust: Trust) -> None:
    expired = authority.issue("*.example.com", until=-timedelta(hours=1))
    server = serve(identity=expired)
    served = look(HOST, Resolver(((HOST, server.address),)), trust)
    assert not served.trusted
    assert served.name_matches
    assert served.reason is not None
    assert served.reason.text == "It was valid until {until}."
    accepted = look(HOST, Resolver(((HOST, server.address),)), Trust(accepted=(expired.fingerprint,)))
    assert accepted.trusted
    assert accepted.reason is None


def test_of_a_lone_leaf_it_cannot_be_told_whether_the_chain_is_complete(serve: Serve, authority: Authority) -> None:
    lone = authority.issue(HOST)
    assert look(HOST, Resolver(((HOST, serve(identity=lone).address),))).chain_complete is None
    whole = authority.issue(HOST, with_root=True)
    assert look(HOST, Resolver(((HOST, serve(identity=whole).address),))).chain_complete is True


def test_names_with_a_star_cover_one_label_only(serve: Serve, authority: Authority, trust: Trust) -> None:
    server = serve(identity=authority.issue("*.example.com"))
    assert look(HOST, Resolver(((HOST, server.address),)), trust).name_matches
    deep = "a.support.example.com"
    assert not look(deep, Resolver(((deep, server.address),)), trust).name_matches


def test_nobody_there(serve: Serve, trust: Trust) -> None:
    server = serve()
    server.__exit__(None, None, None)
    with pytest.raises(Refused):
        _connect(_verifier(server, trust))


def test_a_name_without_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr("assistant.appliance.wire.socket.getaddrinfo", nobody)
    with pytest.raises(NotFound) as caught:
        look("no-such-host.invalid")
    assert caught.value.retriable


def test_a_connection_that_is_reset_in_the_handshake_is_refused(serve: Serve, trust: Trust) -> None:
    server = serve()
    server.reset_next = 1
    with pytest.raises(Refused):
        _connect(_verifier(server, trust))


def test_a_server_without_tls_is_told_from_one_without_trust(trust: Trust) -> None:
    with socket.create_server(("127.0.0.1", 0)) as plain:

        def answer() -> None:
            sock, _ = plain.accept()
            with sock:
                sock.recv(10)
                sock.sendall(b"HTTP/1.0 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        endpoint = Endpoint.of(f"127.0.0.1:{plain.getsockname()[1]}")
        with pytest.raises(TlsError) as caught:
            _connect(Verifier(endpoint, trust))
        thread.join(5)
    assert not isinstance(caught.value, CertificateUntrusted)


def test_silence_in_the_handshake_times_out_and_is_cut_by_cancel() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = Endpoint.of(f"127.0.0.1:{silent.getsockname()[1]}")
        with pytest.raises(TimedOut):
            Verifier(endpoint, Trust(), timeout=0.05).connect(Cancel())
        cancel = Cancel()
        timer = threading.Timer(0.05, cancel.set)
        timer.start()
        with pytest.raises(Cancelled):
            Verifier(endpoint, Trust(), timeout=30).connect(cancel)
        timer.join()


def test_a_call_that_nobody_takes_times_out_and_is_cut_by_cancel(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        endpoint = Endpoint.of(f"127.0.0.1:{server.getsockname()[1]}")
        monkeypatch.setattr("assistant.appliance.wire.selectors.DefaultSelector.select", lambda *_: [])
        with pytest.raises(TimedOut):
            Verifier(endpoint, Trust(), timeout=0).connect(Cancel())
        cancel = Cancel()
        timer = threading.Timer(0.05, cancel.set)
        timer.start()
        with pytest.raises(Cancelled):
            Verifier(endpoint, Trust(), timeout=30).connect(cancel)
        timer.join()


def test_the_next_address_of_a_name_is_tried(serve: Serve, trust: Trust, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve()
    with socket.create_server(("127.0.0.1", 0)) as gone:
        dead = gone.getsockname()
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", where) for where in (dead, ("127.0.0.1", server.port))]
    monkeypatch.setattr("assistant.appliance.wire.socket.getaddrinfo", lambda *_, **__: found)
    Verifier(Endpoint.of(HOST), trust).connect(Cancel()).close()
    assert server.identity.fingerprint


def test_a_bad_ca_file_is_a_matter_of_the_file(serve: Serve, tmp_path: Path) -> None:
    server = serve()
    broken = tmp_path / "broken.pem"
    broken.write_text("nothing", encoding="utf-8")
    for file in (broken, tmp_path / "missing.pem"):
        with pytest.raises(FileTrouble):
            _connect(_verifier(server, Trust(ca_file=str(file))))
