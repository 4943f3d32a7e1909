"""PySide reads the source of every module that is imported after it, to see whether it may want ``snake_case`` names.

We never do. It keeps what it read, too: 14 MiB and 40 ms for all that the window loads, 5 ms of them before the first
paint. There is no official way to say no, so its question is answered here; where PySide asks differently one day,
nothing changes.
"""

from __future__ import annotations

import sys
from types import ModuleType

import PySide6.QtCore  # noqa: F401 - loads what is looked for below


def read_no_sources() -> None:
    """Answer the question for every module from now on."""
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, _QUESTION):
        setattr(feature, _QUESTION, _no)


def _no(module: ModuleType) -> bool:
    del module
    return False


_QUESTION = "_mod_uses_pyside"
