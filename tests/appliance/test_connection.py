"""What bundles everything; above all that a connection for reading has nothing in it that writes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from assistant.appliance.api.operator import ApiOperator
from assistant.appliance.connection import Connection, OperatorConnection, connect
from assistant.appliance.console.hands import PressingConsole
from assistant.appliance.line import Line
from assistant.appliance.transport import Writer
from assistant.domain.access import Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import UsageError
from assistant.labels import Labels
from tests.appliance.clocks import HandClock
from tests.appliance.conftest import HOST, SECRETS
from tests.appliance.server import TinyServer

WRITING = {
    "post",
    "post_files",
    "post_json",
    "download",
    "form_request",
    "json_request",
    "press",
    "submit",
    "fetch_file",
    "install",
    "backup",
    "factory_reset",
    "shut_down",
    "import_certificate",
    "assign_certificate",
    "restore_backup",
    "take_part",
    "open_backup",
    "sessions",
    "upload_update",
    "accept_licence",
    "distribute",
    "distribute_listed",
    "set_accepting",
    "sync_cluster",
    "export_certificate",
    "check_for_updates",
    "set_failover_role",
    "sync_now",
    "break_failover",
    "establish",
    "become_backup",
    "become_primary",
    "set_automatic_failover",
    "set_backup_operations",
    "prepare_address",
    "save_address",
    "save",
}


def _connect(labels: Labels, *, write: bool, secrets: Secrets = SECRETS) -> Connection:
    site = SiteAddress(HOST, 8443)
    if write:
        return connect(site, None, Trust(), secrets, None, HandClock(), Cancel(), write=True, labels=labels)
    return connect(site, None, Trust(), secrets, None, HandClock(), Cancel(), write=False, labels=labels)


def _reachable(thing: object, seen: set[int]) -> Iterator[object]:
    """Everything of ours that can be got at from an object: attributes, slots, containers, closures, bound methods."""
    if id(thing) in seen or isinstance(thing, (str, bytes, int, float, type)):
        return
    seen.add(id(thing))
    yield thing
    inner: list[object] = []
    if isinstance(thing, dict):
        inner += [*thing, *thing.values()]
    elif isinstance(thing, (list, tuple, set, frozenset)):
        inner += thing
    inner += vars(thing).values() if hasattr(thing, "__dict__") else ()
    names = {name for cls in type(thing).__mro__ for name in getattr(cls, "__slots__", ())} - {"__weakref__"}
    inner += [getattr(thing, name, None) for name in names]
    inner += [cell.cell_contents for cell in getattr(thing, "__closure__", None) or ()]
    inner.append(getattr(thing, "__self__", None))
    for one in inner:
        if not type(one).__module__.startswith(("ssl", "threading", "builtins.module")):
            yield from _reachable(one, seen)


def _ours(connection: Connection) -> list[object]:
    return [thing for thing in _reachable(connection, set()) if type(thing).__module__.startswith("assistant.")]


def test_a_connection_for_reading_has_nothing_in_it_that_writes(labels: Labels) -> None:
    found = _ours(_connect(labels, write=False))
    assert len(found) > 15
    for thing in found:
        assert not isinstance(thing, (Writer, ApiOperator, PressingConsole, OperatorConnection))
        methods = {name for name in dir(thing) if name in WRITING and callable(getattr(thing, name, None))}
        assert not methods & WRITING, type(thing)
        assert not (isinstance(thing, Line) and thing._writes)


def test_the_walk_would_notice_a_writer(labels: Labels) -> None:
    found = _ours(_connect(labels, write=True))
    assert {type(thing).__name__ for thing in found} >= {"Writer", "ApiOperator", "ConsoleOperator"}
    assert any(isinstance(thing, Line) and thing._writes for thing in found)


def test_every_writing_method_is_on_the_list() -> None:
    from assistant.appliance.api.reader import ApiReader
    from assistant.appliance.console.driver import ConsoleReader
    from assistant.appliance.console.operator import ConsoleOperator
    from assistant.appliance.transport import Reader

    for reads, acts in ((Reader, Writer), (ApiReader, ApiOperator), (ConsoleReader, ConsoleOperator)):
        added = {name for name in set(dir(acts)) - set(dir(reads)) if not name.startswith("_")}
        assert added <= WRITING | {"get_request", "read_address", "streamed", "protects_backups", "certificate_row"}


def test_without_an_account_there_is_no_route(labels: Labels) -> None:
    for write in (True, False):
        bare = _connect(labels, write=write, secrets=Secrets())
        assert (bare.api, bare.login, bare.appliance) == (None, None, None)
        assert bare.address == "support.example.com:8443"


def test_an_appliance_is_reached_by_its_own_address(
    labels: Labels, serve: Callable[..., TinyServer], trust: Trust
) -> None:
    server = serve()
    site = SiteAddress(HOST)
    one = connect(site, server.address, trust, SECRETS, None, HandClock(), Cancel(), write=False, labels=labels)
    assert one.address == server.address
    assert one.look().fingerprint == server.identity.fingerprint
    one.probe.look()
    assert server.requests[0].headers["host"] == server.address
    assert one.pin.fingerprint == server.identity.fingerprint
    assert one.pin.address == server.address


def test_a_bad_address_is_a_usage_error(labels: Labels) -> None:
    with pytest.raises(UsageError):
        connect(SiteAddress("a b"), None, Trust(), SECRETS, None, HandClock(), Cancel(), write=False, labels=labels)


def test_secrets_do_not_show_in_a_connection(labels: Labels) -> None:
    shown = repr(_connect(labels, write=True)) + "".join(map(repr, _ours(_connect(labels, write=True))))
    assert "s3cret" not in shown


def test_importing_the_package_is_cheap() -> None:
    code = "import sys, assistant.appliance, assistant.labels; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"httpx", "lxml", "cryptography", "truststore"} & set(ran.stdout.split())
