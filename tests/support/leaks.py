"""What a test must not leave behind: threads, child processes, windows, running timers.

Each finding names the line that started the thing. Qt is only looked at when something else has loaded it.
"""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time
import traceback
import weakref
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

GRACE = 2.0
"""Seconds that a thread or process may take to end after its test."""

_HERE = str(Path(__file__).resolve())
_ROOT = Path(__file__).resolve().parents[2]
_OURS = f"{_ROOT}{os.sep}"
_MACHINERY = (_HERE, threading.__file__, subprocess.__file__)
_PASSING_WINDOWS = {"QTipLabel", "QComboBoxPrivateContainer", "QDesktopWidget"}

_origin: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()
_starter: weakref.WeakKeyDictionary[threading.Thread, threading.Thread] = weakref.WeakKeyDictionary()
_children: weakref.WeakSet[subprocess.Popen[Any]] = weakref.WeakSet()
_timers: dict[int, tuple[weakref.ref[Any], str]] = {}
_qthreads: dict[int, tuple[weakref.ref[Any], str]] = {}


def caller() -> str:
    """The innermost line of the project on the stack, or the innermost one at all, as ``path:line``."""
    stack = traceback.walk_stack(None)  # not extract_stack: that reads the lines' texts, for each timer
    frames = [(f.f_code.co_filename, line) for f, line in stack if f.f_code.co_filename not in _MACHINERY]
    ours = (frame for frame in frames if frame[0].startswith(_OURS) and "/.venv/" not in frame[0])
    name, line = next(ours, frames[0])
    return f"{name.removeprefix(_OURS)}:{line}"


def watch() -> None:
    """Remember from now on who starts threads and processes."""
    thread_start, popen_init = threading.Thread.start, subprocess.Popen.__init__

    def start(self: threading.Thread) -> None:
        _origin[self] = caller()
        _starter[self] = threading.current_thread()
        thread_start(self)

    def init(self: subprocess.Popen[Any], *args: Any, **kwargs: Any) -> None:
        popen_init(self, *args, **kwargs)
        _origin[self] = caller()
        _children.add(self)

    threading.Thread.start = start  # type: ignore[method-assign]
    subprocess.Popen.__init__ = init  # type: ignore[assignment,method-assign]


def watch_qt() -> None:
    """Remember from now on who starts Qt's timers and threads. Does nothing before Qt is loaded."""
    core = sys.modules.get("PySide6.QtCore")
    if core is None or hasattr(core.QTimer.start, "watched"):
        return
    core.QTimer.start = _watched_start(core.QTimer.start, _timers)
    core.QThread.start = _watched_start(core.QThread.start, _qthreads)


def _watched_start(original: Callable[..., Any], into: dict[int, tuple[weakref.ref[Any], str]]) -> Callable[..., Any]:
    def start(self: Any, *args: Any) -> Any:
        into[id(self)] = (weakref.ref(self), caller())
        return original(self, *args)

    start.watched = True  # type: ignore[attr-defined]
    return start


class Snapshot:
    """What was there before a test; :meth:`leaks` tells what is there besides after it."""

    def __init__(self) -> None:
        watch_qt()
        self._threads = set(threading.enumerate())
        self._children = set(_children)
        self._windows = {address for address, _ in _windows()}
        self._timers = {address for address, _ in _running(_timers, "isActive")}
        self._qthreads = {address for address, _ in _running(_qthreads, "isRunning")}

    def leaks(self) -> list[str]:
        """One line for each thing left behind; gives threads and processes a moment to end."""
        deadline = time.monotonic() + GRACE
        pause = 0.001
        while (busy := [*self._new_threads(), *self._new_children()]) and time.monotonic() < deadline:
            time.sleep(pause)
            pause = min(pause * 2, 0.05)
        return [*busy, *self._qt_leaks()]

    def _new_threads(self) -> list[str]:
        new = [t for t in threading.enumerate() if t not in self._threads and self._is_of_this_test(t)]
        return [f"thread {t.name!r}, started at {_origin.get(t, 'an unknown line')}" for t in new]

    def _is_of_this_test(self, thread: threading.Thread) -> bool:
        """Not so if a thread started it that was there before: a server that several tests share grows its pool."""
        if isinstance(thread, threading._DummyThread):
            return False
        starter = _starter.get(thread)
        if starter is None or starter is threading.main_thread():
            return True
        return starter not in self._threads

    def _new_children(self) -> list[str]:
        new = [c for c in set(_children) - self._children if c.returncode is None and c.poll() is None]
        return [f"process {c.pid} {c.args!r}, started at {_origin.get(c, 'an unknown line')}" for c in new]

    def _qt_leaks(self) -> list[str]:
        if not self._new_qt():
            return []
        _settle_qt()
        return self._new_qt()

    def _new_qt(self) -> list[str]:
        windows = [f"window {text}" for address, text in _windows() if address not in self._windows]
        timers = [text for address, text in _running(_timers, "isActive") if address not in self._timers]
        threads = [text for address, text in _running(_qthreads, "isRunning") if address not in self._qthreads]
        return [*windows, *(f"running timer {t}" for t in timers), *(f"running QThread {t}" for t in threads)]


def _settle_qt() -> None:
    """Let deferred deletions and garbage go, so that only what is held or shown counts."""
    core = sys.modules["PySide6.QtCore"]
    gc.collect()
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    gc.collect()


def _windows() -> Iterable[tuple[int, str]]:
    widgets, shiboken = sys.modules.get("PySide6.QtWidgets"), sys.modules.get("shiboken6")
    if widgets is None or shiboken is None or widgets.QApplication.instance() is None:
        return
    for window in widgets.QApplication.topLevelWidgets():
        kind = window.metaObject().className()
        if kind not in _PASSING_WINDOWS and shiboken.isValid(window):
            yield shiboken.getCppPointer(window)[0], f"{type(window).__name__} {window.objectName()!r}"


def _running(things: dict[int, tuple[weakref.ref[Any], str]], question: str) -> list[tuple[int, str]]:
    if not things:
        return []
    shiboken = sys.modules["shiboken6"]
    found = []
    for key, (ref, line) in list(things.items()):
        thing = ref()
        if thing is None or not shiboken.isValid(thing) or not getattr(thing, question)():
            del things[key]
        else:
            found.append((key, f"{type(thing).__name__} {thing.objectName()!r}, started at {line}"))
    return found
