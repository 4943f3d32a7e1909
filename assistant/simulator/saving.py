"""What a settings backup takes along of a site, and what restoring it brings back (product-facts 3, R31).

Settings, accounts and logged data, but no recordings, and of the File Store at most 50 small files. What belongs to the
appliance rather than to the site (network, certificates, accounts of /appliance) is not in it.
"""

from __future__ import annotations

from dataclasses import astuple, replace
from typing import TYPE_CHECKING, Any

from assistant.simulator import nsb
from assistant.simulator.accounts import Account, ApiAccount
from assistant.simulator.editions import numbers
from assistant.simulator.instance import FileStore, Instance
from assistant.simulator.sessions import Session

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.site import Site

_MOST_FILES = 50


class NotRestored(Exception):
    """A backup that was refused. ``reason`` is a key of the console's texts, with its parameters."""

    def __init__(self, reason: str, **parameters: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.parameters = parameters


def facts(site: Site, box: Box, *, history: bool) -> dict[str, Any]:
    """What goes into a backup of the site on this box; with ``history`` its logged data as well."""
    instance = box.instance
    ended = box.sessions.ended(box.clock.now_elapsed())
    return {
        "site": site.hostname,
        "brand": site.edition.brand,
        "version": box.versions.site,
        "build": box.versions.build,
        "throttle": box.fleet.concurrent,
        "sessions": len(ended),
        "ended": sorted(astuple(session) for session in ended) if history else [],
        "inter_appliance_key": box.failover.key,
        "company": instance.company,
        "users": list(instance.users),
        "login": [instance.admin.name, instance.admin.password],
        "api": [instance.api_account.name, instance.api_account.secret],
        "xml_api": instance.xml_api,
        "files": min(instance.files.small, _MOST_FILES),
        "jump_clients": bool(box.fleet.jump_clients),
    }


def restore(site: Site, box: Box, content: bytes, password: str, now: float) -> None:
    """Bring the settings of a backup onto the box, in place of its own. Raises NotRestored.

    The same version or an older one is wanted: that a newer backup is refused is ours [?].
    """
    found = _read(site, box, content, password)
    if box.instance.configured and site.replacement is None:
        _settings(box, found)  # the site's own backup: the rest of it is as it was
    else:
        _whole(site, box, found, now)
    site.records.effect("backup-restored", box.name, str(found["version"]))


def _read(site: Site, box: Box, content: bytes, password: str) -> dict[str, Any]:
    try:
        found = nsb.unpack(content, password)
    except nsb.WrongPassword:
        raise _refused(site, box, "backup.wrong_password") from None
    except ValueError:
        raise _refused(site, box, "backup.not_a_backup") from None
    if numbers(found["version"]) > numbers(box.versions.site):
        raise _refused(site, box, "backup.newer", has=box.versions.site, needs=str(found["version"]))
    return found


def _whole(site: Site, box: Box, found: dict[str, Any], now: float) -> None:
    """All of the site; with the fault restore-fails only its users, and the account that signs in is the one before."""
    before, users = box.instance, tuple(found["users"])
    (name, password), (client, secret) = found["login"], found["api"]
    if box.faults.take("restore-fails", "") is not None:
        box.instance = replace(before, users=users)
        raise _refused(site, box, "backup.failed")
    box.instance = Instance(
        Account(name, password),
        ApiAccount(Account(client, secret), before.faults, box.clock),
        before.faults,
        xml_api=found["xml_api"],
        company=found["company"],
        users=users,
        recordings=before.recordings,
        files=FileStore(found["files"]),
    )
    _settings(box, found)
    box.sessions.replace(frozenset(Session(*session) for session in found["ended"]), now)
    if found["jump_clients"]:
        box.fleet.fill()


def _settings(box: Box, found: dict[str, Any]) -> None:
    box.fleet.concurrent = int(found["throttle"])
    box.failover.key = str(found["inter_appliance_key"])


def _refused(site: Site, box: Box, reason: str, **parameters: str) -> NotRestored:
    site.records.effect("restore-refused", box.name, reason.rpartition(".")[2])
    return NotRestored(reason, **parameters)
