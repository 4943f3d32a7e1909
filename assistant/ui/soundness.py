"""A trap of PySide6 6.11 on Python 3.11, kept shut.

PySide makes a type for each kind of event when the first event of that kind reaches Python. If a garbage collection
that falls into that moment runs an event filter, the same type is made again inside, and the process dies. So nothing
is collected before all of them are made: the window starts with the collector off and switches it on after this.
"""

from __future__ import annotations

import gc

from PySide6 import QtCore, QtGui, QtWidgets


def make_event_types() -> None:
    """Make all event types now (3 to 7 ms), with the collector off meanwhile."""
    collecting = gc.isenabled()
    gc.disable()
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            if name.endswith("Event"):
                getattr(module, name)
    if collecting:
        gc.enable()
