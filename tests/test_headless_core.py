"""The core runs without Qt: on a server, in a service, and quickly on the command line."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

import assistant

_WITH_QT = {"ui", "translation", "__main__"}
_IMPORT = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    package = importlib.import_module("assistant." + name)
    for module in pkgutil.walk_packages(getattr(package, "__path__", []), package.__name__ + "."):
        importlib.import_module(module.name)
        if "PySide6" in sys.modules:
            sys.exit(f"{module.name} loads Qt")
    if "PySide6" in sys.modules:
        sys.exit(f"{package.__name__} loads Qt")
"""


def test_importing_the_core_loads_no_qt() -> None:
    core = sorted(m.name for m in pkgutil.iter_modules(assistant.__path__) if m.name not in _WITH_QT)
    done = subprocess.run([sys.executable, "-c", _IMPORT, *core], capture_output=True, text=True, timeout=50)
    assert done.returncode == 0, done.stderr
