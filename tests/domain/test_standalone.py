"""Domain, guide and engine stand by themselves: no window, no network library, no database."""

from __future__ import annotations

import subprocess
import sys

import pytest

_IMPORT = """
import importlib, pkgutil, sys
package = importlib.import_module("assistant." + sys.argv[1])
names = [module.name for module in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
for name in names:
    importlib.import_module(name)
found = {name.partition(".")[0] for name in sys.modules}
print(len(names), *sorted(found & {"PySide6", "shiboken6", "httpx", "lxml", "cryptography", "sqlite3", "keyring"}))
"""


@pytest.mark.parametrize("package", ["domain", "guide", "engine"])
def test_nothing_heavy_is_loaded(package: str) -> None:
    done = subprocess.run([sys.executable, "-c", _IMPORT, package], capture_output=True, text=True, timeout=50)
    assert done.returncode == 0, done.stderr
    count, *loaded = done.stdout.split()
    assert int(count) > 5
    assert loaded == []
