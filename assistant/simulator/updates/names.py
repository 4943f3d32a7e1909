"""What update files are called. The vendor's names are not published (product-facts 8 [?]): these are ours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from assistant.simulator.editions import Package

# By the option "how" of the fault strange-names; {n} is the version.
STRANGE = {
    "scripts": ("Обновление {n} (1).nss", "更新パッケージ {n}.nss", "actualización «{n}» nº 1.nss", "تحديث {n}.nss"),
    "reserved": ("CON", "update: {n} <final>?.nss", "update {n}. ", "aux.{n}.nss", "update\t{n}|*.nss"),
    "paths": ("../../update {n}.nss", "..\\..\\update {n}.nss", "/etc/update-{n}.nss", "C:\\update {n}.nss", ".."),
    "same": ("update.nss",),
}


def file_name(package: Package, guid: str) -> str:
    """Another one for each appliance."""
    return f"{package.name.lower().replace(' ', '-')}-{guid[:8]}.nss"


def strange_name(how: str, package: Package, number: int) -> str:
    """The name of the ``number``-th file under the fault strange-names."""
    choices = STRANGE[how]
    return choices[number % len(choices)].format(n=package.version)


def disposition(name: str) -> str:
    """A Content-Disposition of that name; what ASCII cannot say is said a second time (RFC 6266)."""
    plain = re.sub(r"[^ -~]", "_", name).replace("\\", "\\\\").replace('"', '\\"')
    more = "" if name.isascii() and name.isprintable() else f"; filename*=UTF-8''{quote(name, safe='')}"
    return f'attachment; filename="{plain}"{more}'
