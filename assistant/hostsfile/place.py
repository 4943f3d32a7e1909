"""Where the hosts file is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

REGISTRY = r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters"
PRACTICE = b"""# The hosts file of a practice. This computer's own is not touched.
127.0.0.1 localhost
::1 localhost
"""


def system_hosts_file(
    platform: str = sys.platform,
    environ: Mapping[str, str] | None = None,
    database_path: Callable[[], str | None] | None = None,
) -> Path:
    """This computer's hosts file. On Windows the registry may have moved it (``DataBasePath``)."""
    if platform != "win32":
        return Path("/etc/hosts")  # macOS: a link to /private/etc/hosts
    environ = os.environ if environ is None else environ
    root = environ.get("SystemRoot") or environ.get("SYSTEMROOT") or r"C:\Windows"
    folder = (database_path or _database_path)() or r"%SystemRoot%\System32\drivers\etc"
    expanded = _replaced(folder, "%systemroot%", root)
    return Path(expanded.rstrip("\\") + "\\hosts")


def practice_hosts_file(folder: Path) -> Path:
    """A hosts file of its own for practice and demo, in a folder of theirs; made when missing."""
    file = folder / "hosts"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        file.write_bytes(PRACTICE)
    return file


def _replaced(text: str, what: str, by: str) -> str:
    at = text.lower().find(what)
    return text if at < 0 else text[:at] + by + text[at + len(what) :]


def _database_path() -> str | None:
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, REGISTRY) as key:
                return str(winreg.QueryValueEx(key, "DataBasePath")[0])
        except OSError:
            return None
    return None
