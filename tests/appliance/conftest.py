"""Certificates, small servers and clocks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from assistant.appliance.connection import OperatorConnection, connect
from assistant.domain.access import Account, Pin, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.secret import Secret
from assistant.labels import Labels
from tests.appliance.clocks import HandClock
from tests.appliance.server import Authority, Handler, Identity, TinyServer

HOST = "support.example.com"
SECRETS = Secrets(
    api=Account("client-id", Secret("s3cret-of-the-api")),
    login=Account("admin", Secret("s3cret-of-login")),
    appliance=Account("boxadmin", Secret("s3cret-of-the-box")),
)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def good(authority: Authority) -> Identity:
    """A certificate without fault, for the site's name and for loopback."""
    return authority.issue(HOST, "127.0.0.1", with_root=True)


@pytest.fixture(scope="session")
def labels() -> Labels:
    return Labels.load(Path(__file__).parents[2] / "resources" / "labels.toml")


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def serve(good: Identity) -> Iterator[Callable[..., TinyServer]]:
    """``serve(handler, identity)``: a server until the end of the test."""
    with ExitStack() as stack:
        yield lambda handler=None, identity=good: stack.enter_context(TinyServer(identity, handler))


@pytest.fixture
def trust(authority: Authority) -> Trust:
    return Trust(ca_file=str(authority.file))


@pytest.fixture
def join(trust: Trust, labels: Labels, clock: HandClock) -> Callable[..., OperatorConnection]:
    """``join(server)``: a connection to a small server under the site's name, with all accounts."""

    def joined(
        server: TinyServer, *, trust: Trust = trust, pin: Pin | None = None, cancel: Cancel | None = None
    ) -> OperatorConnection:
        site = SiteAddress(HOST, resolve=((HOST, server.address),))
        return connect(site, None, trust, SECRETS, pin, clock, cancel or Cancel(), write=True, labels=labels)

    return joined


@pytest.fixture
def handler_of() -> Callable[[dict[str, object]], Handler]:
    """``handler_of({path: reply or function})``: answers by path, 404 for the rest."""
    from tests.appliance.server import Reply

    def made(routes: dict[str, object]) -> Handler:
        def answer(request: object) -> Reply:
            found = routes.get(request.path, Reply(b"not here", 404))  # type: ignore[attr-defined]
            return found(request) if callable(found) else found  # type: ignore[return-value]

        return answer

    return made
