"""How a site is to be reached and whom it is to trust: everything but the secrets can go into a run file."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from assistant.domain.secret import Secret
from assistant.domain.value import value

_OWN = "appliance."


def own_account(letter: str) -> str:
    """The name of the account of /appliance that one appliance of several has for itself."""
    return f"{_OWN}{letter}"


@value
class SiteAddress:
    """Where a site is: as the administrator gave it."""

    host: str
    port: int = 443
    appliances: tuple[str, ...] = ()
    """Own addresses of appliances, ``host`` or ``host:port``; empty: the site's host name stands for the only one."""
    resolve: tuple[tuple[str, str], ...] = ()
    """As in curl: (host, ``address:port``). The name keeps its part in TLS and HTTP."""
    users: tuple[tuple[str, str], ...] = ()
    """User names without their secrets: (``api`` | ``login`` | ``appliance`` | ``appliance.B``, name)."""
    name_server: str = ""
    """``host[:port]``, asked for names instead of this computer's resolver: before a DNS change, for split DNS, in
    practice."""
    hosts_file: str = ""
    """A hosts file of practice's own, consulted first, as a system consults its own; never this computer's."""
    desk: str = ""
    """In practice, where the stand-in of the DNS and NAT controllers is: ``http://…`` on this computer."""
    replacement: str = ""
    """The own address of the new appliance that the site is to move to, ``host`` or ``host:port``; empty: it stays."""

    @property
    def own_accounts(self) -> tuple[str, ...]:
        """The appliances with an account of /appliance of their own, by their letters in the order of the addresses."""
        return tuple(name.removeprefix(_OWN) for name, _ in self.users if name.startswith(_OWN))

    @property
    def simulated(self) -> bool:
        """Whether this is practice: no real site is on this computer itself."""
        places = [target for _, target in self.resolve]
        if not places and self.name_server and self.appliances:  # one's own name server may be a real one
            places = [self.name_server, *self.appliances, *filter(None, [self.replacement])]
        return bool(places) and all(place.startswith(("127.", "[::1]")) for place in places)

    def user(self, account: str) -> str:
        """The user name of an account; empty when none was given."""
        return dict(self.users).get(account, "")


@value
class Trust:
    """Whom to believe: the system's trust store and ``ca_file`` if given, or exactly these accepted certificates."""

    ca_file: str | None = None
    accepted: tuple[str, ...] = ()
    """SHA-256 fingerprints (lower-case hex) that the administrator compared and accepted."""


@value
class Pin:
    """Who answered at an address before: checked at every contact (design, "Reaching an appliance")."""

    address: str
    guid: str | None
    fingerprint: str | None


@dataclass(frozen=True)
class Account:
    """A user name (or API client ID) and its secret."""

    user: str
    password: Secret = field(repr=False)
    of_user: bool = False
    """At the API: a user of /login, from before there were API accounts."""


@dataclass(frozen=True)
class Secrets:
    """All secrets that a run may need; each may be missing. Never written to a run file."""

    api: Account | None = None
    login: Account | None = None
    appliance: Account | None = None
    backup_password: Secret | None = field(default=None, repr=False)
    key_passphrase: Secret | None = field(default=None, repr=False)
    own: tuple[tuple[str, Account], ...] = ()
    """Accounts of /appliance by the letter of the appliance, in the order of the site's addresses: a data sync carries
    over the users of /login and the API accounts, and these it does not, nor does a restored backup (``new``).
    ``appliance`` is for all others."""

    @property
    def accounts(self) -> dict[str, Account]:
        """Every account that was given, by its name as in ``SiteAddress.users``."""
        common = {"api": self.api, "login": self.login, "appliance": self.appliance}
        own = {own_account(letter): account for letter, account in self.own}
        return {name: account for name, account in common.items() if account} | own

    def at_first(self, letter: str) -> Secrets:
        """What is meant for an appliance that holds no site yet: its own account, and the vendor's first sign-in."""
        return replace(self.of(letter), api=None, login=FIRST_SIGN_IN)

    @property
    def users_at_the_api(self) -> Secrets:
        """With the account of /login for the API as well, unless it has one: for sites from before API accounts."""
        if self.api is not None or self.login is None:
            return self
        return replace(self, api=replace(self.login, of_user=True))

    def of(self, letter: str) -> Secrets:
        """What is meant for one appliance: its own account of /appliance where it has one."""
        return replace(self, appliance=dict(self.own).get(letter, self.appliance), own=())


FIRST_SIGN_IN = Account("admin", Secret("password"))
"""How one signs in to /login for the first time (P6.6): printed in the vendor's guides, and nobody's secret."""
