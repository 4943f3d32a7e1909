"""Authorities of certificates that this computer knows: none."""

from __future__ import annotations

from pathlib import Path


def no_authorities(folder: Path) -> dict[str, str]:
    """Environment of a program that knows no authority but those it is told of: a file and a folder with none.

    Each connection reads the system's authorities, which is most of its time; nothing that is tested needs them.
    """
    none = folder / "none.pem"
    none.touch()
    (folder / "none").mkdir()
    return {"SSL_CERT_FILE": str(none), "SSL_CERT_DIR": str(folder / "none")}
