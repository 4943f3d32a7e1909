"""The scripts for a second computer that does not have this program."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from assistant import paths
from assistant.domain.message import Message, say
from assistant.hostsfile import block
from assistant.hostsfile.change import Change, Deed, by_hand
from assistant.hostsfile.orders import RESULT, Order

Speak = Callable[[Message], str]
"""Words for a message, in the language of whoever runs the script."""
_PLACE = re.compile(r"@@([A-Z_]+)@@")
_POWERSHELL_QUOTES = re.compile("['\u2018\u2019\u201a\u201b]")
"""PowerShell takes all of these for an apostrophe."""


def shell_script(order: Order, speak: Speak) -> bytes:
    """For POSIX sh."""
    return _filled("hosts-test.sh", order, speak, shell_quoted).encode()


def powershell_script(order: Order, speak: Speak) -> bytes:
    """For Windows PowerShell 5.1, which takes a file without a byte-order mark for the old encoding of the country."""
    text = _filled("hosts-test.ps1", order, speak, powershell_quoted)
    return block.BOM + text.replace("\n", "\r\n").encode()


def file_name(order: Order, ending: str) -> str:
    """``hosts-test-<id>.<ending>``."""
    return f"hosts-test-{order.mark[:8]}.{ending}"


def shell_quoted(text: str) -> str:
    """One word for any POSIX shell. Raises ValueError for control characters."""
    return "'" + _printable(text).replace("'", "'\\''") + "'"


def powershell_quoted(text: str) -> str:
    """One literal for PowerShell. Raises ValueError for control characters."""
    return "'" + _POWERSHELL_QUOTES.sub(lambda sign: sign.group() * 2, _printable(text)) + "'"


def _printable(text: str) -> str:
    if any(ord(sign) < 32 or ord(sign) == 127 for sign in text):
        raise ValueError("control characters in a script")
    return text


def _filled(template: str, order: Order, speak: Speak, quoted: Callable[[str], str]) -> str:
    text = paths.resource("hosts-test", template).read_text(encoding="utf-8").replace("\r\n", "\n")
    values = {**_values(order), **{f"SAY_{name}": speak(message) for name, message in _messages(order).items()}}
    return _PLACE.sub(lambda place: quoted(values[place.group(1)]), text)


def _values(order: Order) -> Mapping[str, str]:
    begin, line, end = block.lines(order.entry, order.mark)
    return {
        "SCHEMA": RESULT,
        "ID": order.mark,
        "NONCE": order.nonce,
        "HOST": order.entry.host,
        "ADDRESS": order.entry.address,
        "PORT": str(order.port),
        "FINGERPRINT": order.fingerprint,
        "HOSTS_FILE": order.hosts_file,
        "SIGN": f"{block.WORDS} {order.mark}",
        "BEGIN": begin,
        "LINE": line,
        "END": end,
        "NAME": file_name(order, "sh").removesuffix(".sh"),
    }


def _messages(order: Order) -> Mapping[str, Message]:
    places = {"host": order.entry.host, "address": order.entry.address}
    hosts = Path(order.hosts_file) if order.hosts_file else Path("hosts")
    return {
        "START": say("hosts", "Hosts-file test: for a short time, {host} leads to {address} on this computer.")(
            **places
        ),
        "LEFT": say("hosts", "An earlier test was interrupted. The hosts file is restored first."),
        "RIGHTS": say("hosts", "Changing the hosts file needs administrator rights; you may be asked for a password."),
        "FAILED": say("hosts", "The hosts file could not be changed."),
        "BY_HAND": by_hand(Change(Deed.APPLY, order.mark, order.entry), hosts),
        "UNDO": by_hand(Change(Deed.RESTORE, order.mark, order.entry), hosts),
        "FOLDER": say("hosts", "Copy this script to a folder that you can write to, and start it there."),
        "LEADS": say("hosts", "✓ {host} leads to {address}.")(**places),
        "LEADS_FIRST": say("hosts", "! {host} leads to {address} first, but there are other entries:")(**places),
        "LEADS_NOT": say("hosts", "✗ {host} does not lead to {address} but to:")(**places),
        "LEADS_UNKNOWN": say("hosts", "? Where {host} leads could not be determined.")(**places),
        "SERVES": say("hosts", "✓ The certificate is the expected one."),
        "SERVES_NOT": say("hosts", "✗ Another certificate than expected, SHA-256:"),
        "SERVES_UNKNOWN": say("hosts", "? The certificate could not be read."),
        "TRY": say("hosts", "Now start a representative console, sign in at {host}, and try what you need.")(**places),
        "PRESS": say("hosts", "When you are done, press Enter: the hosts file is then put back."),
        "BACK": say("hosts", "✓ The hosts file is as it was."),
        "BACK_OTHERS": say("hosts", "✓ The entry was removed; others changed the hosts file in the meantime."),
        "BACK_NOT": say("hosts", "✗ The entry could not be removed from the hosts file."),
        "RESULT": say("hosts", "Take this file to the computer on which the script was made:"),
    }
