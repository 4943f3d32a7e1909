"""What the administrator types on the Site page, and whether it makes sense."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from assistant.domain.access import Account, Secrets, SiteAddress, Trust, own_account
from assistant.domain.hardware import NEW, Hardware, Machine
from assistant.domain.message import Message, say
from assistant.domain.secret import Secret
from assistant.service.values import SiteDescription

_HOST = re.compile(r"^(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,62})(\.[A-Za-z0-9]([A-Za-z0-9-]{0,62}))*\.?$")


@dataclass(frozen=True)
class SiteForm:
    """The Site page as it stands; secrets do not show in repr."""

    host: str = ""
    appliance_addresses: str = ""
    """Own addresses, separated by commas or blanks; may be empty."""
    ca_file: str = ""
    resolve: tuple[tuple[str, str], ...] = ()
    """As in curl; filled by practice, shown as a note."""
    name_server: str = ""
    hosts_file: str = ""
    desk: str = ""
    """These three are filled by practice, as ``SiteAddress`` has them; no field shows them."""
    accepted: tuple[str, ...] = ()
    """Fingerprints that the administrator compared and accepted."""
    api_user: str = ""
    api_secret: str = field(default="", repr=False)
    login_user: str = ""
    login_password: str = field(default="", repr=False)
    appliance_user: str = ""
    appliance_password: str = field(default="", repr=False)
    second_has_own: bool = False
    """The second of two own addresses has another account for /appliance than the first."""
    second_user: str = ""
    second_password: str = field(default="", repr=False)
    moves: bool = False
    """The site moves to a new appliance (P6)."""
    new_address: str = ""
    """Its own address."""
    new_user: str = ""
    new_password: str = field(default="", repr=False)
    """Its account for /appliance; empty: the same as the old one's."""
    old_is: str = Machine.PHYSICAL.value
    new_is: str = Machine.VIRTUAL.value
    """What the two are made of."""
    remember: bool = False
    by_hand: bool = False
    """There is no account to give: the site is described, and the accounts typed here are left alone."""

    def problems(self) -> dict[str, Message]:
        """Field name -> what is wrong; empty when all is well."""
        found: dict[str, Message] = {}
        host, port = split_host(self.host)
        if not host:
            found["host"] = say("site", "Enter the host name of your site, for instance support.example.com.")
        elif not _HOST.match(host) or port is None:
            found["host"] = say(
                "site", "That is not a host name. No https://, no path; a port may follow after a colon."
            )
        for user, secret, name in self._accounts():
            if bool(user) != bool(secret):
                found[name] = say("site", "User and password belong together: fill in both or neither.")
        if self._second_counts and not (self.second_user and self.second_password):
            found["second"] = say("site", "Fill in user and password, or clear the tick: then one account is for both.")
        return found | (self._move_problems() if self.moving else {})

    def _move_problems(self) -> dict[str, Message]:
        """What is missing for a move: the own addresses of both appliances, once the site's name leads elsewhere."""
        found: dict[str, Message] = {}
        if not self.new_address or len(self.new_address.split()) != 1:
            found["new_address"] = say("site", "Enter the own address of the new appliance.")
        if len(self.addresses) != 1 or self.addresses[0].partition(":")[0] == split_host(self.host)[0]:
            found["old_address"] = say(
                "site",
                "Enter the own address of the old appliance as well: the host name will lead to the new one.",
            )
        if bool(self.new_user) != bool(self.new_password):
            found["new"] = say("site", "User and password belong together: fill in both or neither.")
        return found

    @property
    def moving(self) -> bool:
        """Whether the site moves to a new appliance. Without an account nothing of that could be proven."""
        return self.moves and not self.by_hand

    @property
    def hardware(self) -> Hardware | None:
        """From what to what it moves; None: it stays."""
        return Hardware(Machine(self.old_is), Machine(self.new_is)) if self.moving else None

    @property
    def addresses(self) -> tuple[str, ...]:
        """The own addresses, in their order."""
        return tuple(part for part in re.split(r"[,\s]+", self.appliance_addresses) if part)

    @property
    def second_address(self) -> str:
        """The own address of the second appliance of a pair; empty where two were not entered."""
        return self.addresses[1] if len(self.addresses) == 2 else ""

    @property
    def _second_counts(self) -> bool:
        return self.second_has_own and bool(self.second_address) and not self.by_hand

    def _accounts(self) -> tuple[tuple[str, str, str], ...]:
        if self.by_hand:
            return ("", "", "api"), ("", "", "login"), ("", "", "appliance")
        return (
            (self.api_user, self.api_secret, "api"),
            (self.login_user, self.login_password, "login"),
            (self.appliance_user, self.appliance_password, "appliance"),
        )

    def _second(self) -> tuple[tuple[str, Account], ...]:
        account = _account(self.second_user, self.second_password) if self._second_counts else None
        new = _account(self.new_user, self.new_password) if self.moving else None
        return (*((("B", account),) if account else ()), *(((NEW, new),) if new else ()))

    def description(self) -> SiteDescription:
        """How the site is reached, without secrets."""
        host, port = split_host(self.host)
        users = tuple((name, user) for user, _, name in self._accounts() if user)
        if self._second_counts and self.second_user:
            users += ((own_account("B"), self.second_user),)
        if self.moving and self.new_user:
            users += ((own_account(NEW), self.new_user),)
        address = SiteAddress(
            host.rstrip("."),
            port or 443,
            self.addresses,
            self.resolve,
            users,
            self.name_server,
            self.hosts_file,
            self.desk,
            self.new_address.strip() if self.moving else "",
        )
        return SiteDescription(address, Trust(self.ca_file or None, self.accepted))

    def reached_as(self, description: SiteDescription, *, by_hand: bool = False) -> SiteForm:
        """The form for a site that a run file describes; secrets stay as typed."""
        address = description.address
        port = "" if address.port == 443 else f":{address.port}"
        return replace(
            self,
            host=f"{address.host}{port}",
            appliance_addresses=", ".join(address.appliances),
            resolve=address.resolve,
            name_server=address.name_server,
            hosts_file=address.hosts_file,
            desk=address.desk,
            ca_file=description.trust.ca_file or "",
            accepted=description.trust.accepted,
            api_user=address.user("api"),
            login_user=address.user("login"),
            appliance_user=address.user("appliance"),
            second_has_own=bool(address.user(own_account("B"))),
            second_user=address.user(own_account("B")),
            moves=bool(address.replacement),
            new_address=address.replacement,
            new_user=address.user(own_account(NEW)),
            by_hand=by_hand,
        )

    def with_stored(self, stored: Secrets) -> SiteForm:
        """With the passwords that a keyring holds for these users, where none was typed."""

        def secret(typed: str, account: Account | None) -> str:
            return typed or (account.password.reveal() if account else "")

        return replace(
            self,
            api_secret=secret(self.api_secret, stored.api),
            login_password=secret(self.login_password, stored.login),
            appliance_password=secret(self.appliance_password, stored.appliance),
            second_password=secret(self.second_password, dict(stored.own).get("B")),
            new_password=secret(self.new_password, dict(stored.own).get(NEW)),
        )

    def with_secrets_of(self, other: SiteForm) -> SiteForm:
        """With the passwords of another form."""
        return replace(
            self,
            api_secret=other.api_secret,
            login_password=other.login_password,
            appliance_password=other.appliance_password,
            second_password=other.second_password,
            new_password=other.new_password,
            remember=other.remember,
        )

    def secrets(self) -> Secrets:
        """The accounts that were filled in."""
        api, login, appliance = (_account(user, secret) for user, secret, _ in self._accounts())
        return Secrets(api, login, appliance, own=self._second())


def _account(user: str, secret: str) -> Account | None:
    return Account(user, Secret(secret)) if user and secret else None


def split_host(text: str) -> tuple[str, int | None]:
    """``host[:port]`` -> host and port (443 when not given, None when it is none)."""
    host, colon, port = text.strip().partition(":")
    if not colon:
        return host, 443
    return host, int(port) if port.isdigit() and 0 < int(port) < 65536 else None


@dataclass(frozen=True)
class ProtectionForm:
    """Backup password and key passphrase, each typed twice (R29, R30)."""

    backup_password: str = field(default="", repr=False)
    backup_again: str = field(default="", repr=False)
    passphrase: str = field(default="", repr=False)
    passphrase_again: str = field(default="", repr=False)
    recalled: str = field(default="", repr=False)
    """The backup password as typed once more, after the backup was made (R30)."""
    by_hand: bool = False
    """The backup is made by a person on the console, who gives it its password there."""

    @property
    def is_recalled(self) -> bool:
        """Whether the backup password is known for sure; nothing to recall where none was typed in this sitting."""
        return self.recalled == self.backup_password

    def problems(self) -> dict[str, Message]:
        """Field name -> what is wrong."""
        found: dict[str, Message] = {}
        if self.by_hand:
            pass
        elif not self.backup_password:
            found["backup_password"] = say(
                "readiness", "Choose a password for the backup. Without it nobody can restore."
            )
        elif self.backup_password != self.backup_again:
            found["backup_again"] = say("readiness", "The two entries differ.")
        if not self.passphrase:
            found["passphrase"] = say("readiness", "Choose a passphrase for the private key.")
        elif self.passphrase != self.passphrase_again:
            found["passphrase_again"] = say("readiness", "The two entries differ.")
        return found
