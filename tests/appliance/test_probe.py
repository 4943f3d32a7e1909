"""The health probe, and who answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from assistant.appliance.connection import OperatorConnection
from assistant.appliance.identity import Identity
from assistant.appliance.probe import ProbeState
from assistant.domain.access import Pin
from assistant.domain.errors import CertificateChanged, CertificateUntrusted, WrongBox
from assistant.domain.value import decode, encode
from tests.appliance.server import Authority, Reply, TinyServer, html

Serve = Callable[..., TinyServer]
Join = Callable[..., OperatorConnection]


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (Reply(b"OK"), ProbeState.OK),
        (Reply(b"Not OK: disk", 500), ProbeState.NOT_OK),
        (Reply(b"", 404), ProbeState.BUSY),
        (Reply(b"", 503), ProbeState.BUSY),
        (html("<body>Please wait</body>"), ProbeState.BUSY),
        (html("<body>Error</body>", 500), ProbeState.BUSY),
        (Reply(raw=b""), ProbeState.BUSY),
        (Reply(raw=b"", then="reset"), ProbeState.BUSY),
    ],
)
def test_what_the_probe_says(serve: Serve, join: Join, reply: Reply, state: ProbeState) -> None:
    server = serve(lambda _: reply)
    probed = join(server).probe.look()
    assert probed.state is state
    assert server.requests[0].target == "/check_health"
    assert "authorization" not in server.requests[0].headers
    assert decode(encode(probed)) == probed


def test_an_appliance_that_refuses_connections_is_busy(serve: Serve, join: Join) -> None:
    server = serve()
    server.__exit__(None, None, None)
    assert join(server).probe.look().state is ProbeState.BUSY


def test_the_reason_of_bad_health_is_told(serve: Serve, join: Join) -> None:
    probed = join(serve(lambda _: Reply(b"Not OK:\n  disk full", 500))).probe.look()
    assert dict(probed.reason.params)["text"] == "Not OK: disk full"


def test_an_untrusted_certificate_is_no_state_of_health(serve: Serve, join: Join, authority: Authority) -> None:
    server = serve(identity=authority.issue("other.example.com"))
    with pytest.raises(CertificateUntrusted):
        join(server).probe.look()


def test_another_box_is_told_by_its_guid() -> None:
    box = Identity("host:443", Pin("host:443", "A" * 32, None))
    box.saw_guid("a" * 32)
    box.saw_guid(None)
    with pytest.raises(WrongBox) as caught:
        box.saw_guid("b" * 32)
    assert "b" * 32 in caught.value.detail
    assert box.seen.guid == "a" * 32


def test_without_a_pin_who_answered_last_is_remembered() -> None:
    box = Identity("host:443")
    box.saw_certificate("1" * 64)
    box.saw_guid("c" * 32)
    assert box.seen == Pin("host:443", "c" * 32, "1" * 64)
    box.saw_guid("d" * 32)
    assert box.seen.guid == "d" * 32


def test_a_certificate_accepted_since_is_no_surprise() -> None:
    pin = Pin("host:443", None, "1" * 64)
    Identity("host:443", pin, ("2" * 64,)).saw_certificate("2" * 64)
    with pytest.raises(CertificateChanged):
        Identity("host:443", pin, ("2" * 64,)).saw_certificate("3" * 64)
