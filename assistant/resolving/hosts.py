"""A hosts file as systems read it."""

from __future__ import annotations

from pathlib import Path

from assistant.resolving.address import is_ip


def in_hosts_file(file: str | Path, host: str) -> tuple[str, ...]:
    """The addresses that a hosts file has for a name, in its order; a file that is not there has none.

    Raises OSError for a file that cannot be read.
    """
    try:
        text = Path(file).read_text(encoding="utf-8-sig", errors="replace")
    except FileNotFoundError:
        return ()
    wanted = host.lower().rstrip(".")
    lines = (line.partition("#")[0].split() for line in text.splitlines())
    found = [words[0] for words in lines if wanted in (name.lower().rstrip(".") for name in words[1:])]
    return tuple(dict.fromkeys(address for address in found if is_ip(address)))
