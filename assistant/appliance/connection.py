"""Everything that reaches one appliance, in one object. What is to read only is built from parts that cannot write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, overload

import httpx

from assistant.appliance.api.operator import ApiOperator
from assistant.appliance.api.reader import ApiReader
from assistant.appliance.certificate import ServedCertificate
from assistant.appliance.console.driver import ConsoleReader
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.endpoint import Endpoint
from assistant.appliance.identity import Identity
from assistant.appliance.line import Line, Timeouts
from assistant.appliance.pace import Pace
from assistant.appliance.probe import Probe
from assistant.appliance.redaction import Redactor
from assistant.appliance.tls import Verifier
from assistant.appliance.transport import Reader, Writer
from assistant.domain.access import Pin, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel, Clock
from assistant.labels import Labels
from assistant.resolving.address import join, split
from assistant.resolving.resolver import Resolver

LOGIN = "/login"
APPLIANCE = "/appliance"


@dataclass(frozen=True)
class Connection:
    """How one appliance is read. A route is None when there is no account for it."""

    address: str
    """``host:port``: the appliance's own address, or the site's."""
    probe: Probe
    api: ApiReader | None
    login: ConsoleReader | None
    appliance: ConsoleReader | None
    identity: Identity
    verifier: Verifier

    @property
    def pin(self) -> Pin:
        """Who answered last; keep it, and hand it in the next time."""
        return self.identity.seen

    def look(self, cancel: Cancel | None = None) -> ServedCertificate:
        """The certificate that is served now, trusted or not; sends no request. Raises the ReachError branch."""
        return self.verifier.look(cancel or Cancel())


@dataclass(frozen=True)
class OperatorConnection(Connection):
    """How one appliance is read and operated."""

    api: ApiOperator | None
    login: ConsoleOperator | None
    appliance: ConsoleOperator | None


@overload
def connect(
    site: SiteAddress,
    appliance: str | None,
    trust: Trust,
    secrets: Secrets,
    pin: Pin | None,
    clock: Clock,
    cancel: Cancel,
    *,
    write: Literal[False],
    labels: Labels,
    timeouts: Timeouts | None = ...,
) -> Connection: ...
@overload
def connect(
    site: SiteAddress,
    appliance: str | None,
    trust: Trust,
    secrets: Secrets,
    pin: Pin | None,
    clock: Clock,
    cancel: Cancel,
    *,
    write: Literal[True],
    labels: Labels,
    timeouts: Timeouts | None = ...,
) -> OperatorConnection: ...
def connect(
    site: SiteAddress,
    appliance: str | None,
    trust: Trust,
    secrets: Secrets,
    pin: Pin | None,
    clock: Clock,
    cancel: Cancel,
    *,
    write: bool,
    labels: Labels,
    timeouts: Timeouts | None = None,
) -> Connection:
    """Bundle what reaches one appliance; nothing is sent yet.

    ``appliance`` is one of the site's own addresses; None stands for the site's host name. All connections that use the
    same API account keep one pace together. ``cancel`` aborts whatever is under way. Raises UsageError for an address
    that is none.
    """
    own = appliance or f"{site.host}:{site.port}"
    host = split(site.host)[0]
    endpoint = Endpoint.of(own, Resolver.of(site), alias=host)
    identity = Identity(endpoint.address, pin, trust.accepted)
    pace = Pace(clock, join(host, site.port), secrets.api.user if secrets.api else "")
    parts = _Parts(Verifier(endpoint, trust, identity), cancel, clock, labels, pace, timeouts)
    return parts.operator(secrets) if write else parts.reader(secrets)


class _Parts:
    """Puts a connection together."""

    def __init__(
        self, verifier: Verifier, cancel: Cancel, clock: Clock, labels: Labels, pace: Pace, timeouts: Timeouts | None
    ) -> None:
        self._verifier = verifier
        self._identity = verifier.identity
        self._cancel = cancel
        self._clock = clock
        self._labels = labels
        self._pace = pace
        self._timeouts = timeouts
        self._redact = Redactor()

    def reader(self, secrets: Secrets) -> Connection:
        login, box = secrets.login, secrets.appliance
        return Connection(
            address=self._verifier.endpoint.address,
            probe=self._probe(),
            api=ApiReader(Reader(self._line(writes=False), self._pace), secrets.api, self._identity, self._clock)
            if secrets.api
            else None,
            login=ConsoleReader(self._browser(), LOGIN, login, self._labels, self._identity, self._clock)
            if login
            else None,
            appliance=ConsoleReader(self._browser(), APPLIANCE, box, self._labels, self._identity, self._clock)
            if box
            else None,
            identity=self._identity,
            verifier=self._verifier,
        )

    def operator(self, secrets: Secrets) -> OperatorConnection:
        login, box = secrets.login, secrets.appliance
        return OperatorConnection(
            address=self._verifier.endpoint.address,
            probe=self._probe(),
            api=ApiOperator(Writer(self._line(writes=True), self._pace), secrets.api, self._identity, self._clock)
            if secrets.api
            else None,
            login=ConsoleOperator(self._typist(), LOGIN, login, self._labels, self._identity, self._clock)
            if login
            else None,
            appliance=ConsoleOperator(self._typist(), APPLIANCE, box, self._labels, self._identity, self._clock)
            if box
            else None,
            identity=self._identity,
            verifier=self._verifier,
        )

    def _probe(self) -> Probe:
        return Probe(Reader(self._line(writes=False)), self._clock)

    def _browser(self) -> Reader:
        return Reader(self._line(writes=False), cookies=httpx.Cookies())

    def _typist(self) -> Writer:
        return Writer(self._line(writes=True), cookies=httpx.Cookies())

    def _line(self, *, writes: bool) -> Line:
        return Line(self._verifier, self._cancel, self._redact, self._timeouts, writes=writes)
