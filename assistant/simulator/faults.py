"""Faults on demand: a set that can be changed while the site runs."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.simulator.errors import BadOption
from assistant.simulator.scenarios import fault_named

if TYPE_CHECKING:
    from collections.abc import Callable

Value = str | int | float


@dataclass
class Fault:
    """One fault that is on, with its options."""

    name: str
    options: dict[str, Value] = field(default_factory=dict)
    used: int = 0

    def text(self, option: str) -> str:
        return str(self.options[option])

    def number(self, option: str) -> float:
        return float(self.options[option])

    def matches(self, path: str) -> bool:
        """Whether a request to ``path`` is meant."""
        return path.startswith(self.text("path"))


def parse(text: str) -> tuple[str, dict[str, Value]]:
    """Read ``NAME[=VALUE][,OPTION=VALUE]…``; a colon may stand for the first equals sign.

    Raises UnknownFault or BadOption.
    """
    head, *rest = text.split(",")
    sign = "=" if "=" in head else ":"
    name, has_value, value = head.partition(sign)
    kind = fault_named(name)
    given: dict[str, Value] = {}
    if has_value:
        given[kind.value or "value"] = value
    for item in rest:
        option, _, setting = item.partition("=")
        given[option] = setting
    return name, _checked(name, given)


def _checked(name: str, given: dict[str, Value]) -> dict[str, Value]:
    options = fault_named(name).defaults
    for option, value in given.items():
        if option not in options:
            known = ", ".join(options) or "none"
            raise BadOption(f"The fault {name!r} has no option {option!r}. Known: {known}.")
        options[option] = _like(name, option, value, options[option])
    return options


def _like(name: str, option: str, value: Value, example: Value) -> Value:
    try:
        read = type(example)(value)
    except ValueError as error:
        raise BadOption(f"The fault {name!r} cannot read {option}={value!r}.") from error
    choices = fault_named(name).choices.get(option)
    if choices is not None and read not in choices:
        known = f"{choices.start} to {choices.stop - 1}" if isinstance(choices, range) else ", ".join(map(str, choices))
        raise BadOption(f"The fault {name!r} has no {option} {value!r}. Known: {known}.")
    return read


class FaultSet:
    """The faults that are on. May be changed from any thread at any time."""

    def __init__(self) -> None:
        self._faults: dict[str, Fault] = {}
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []

    def add(self, name: str, **options: Value) -> None:
        """Switch a fault on. ``name`` may carry its value, as on the command line: ``slow=5``.

        Raises UnknownFault or BadOption.
        """
        plain, parsed = parse(name)
        fault = Fault(plain, _checked(plain, {**parsed, **options}))
        with self._lock:
            self._faults[self._key(fault)] = fault
        self._changed()

    def remove(self, name: str) -> None:
        """Switch a fault off; ``name`` alone removes every fault of that name."""
        plain, options = parse(name)
        kind = fault_named(plain)
        exact = kind.many and name != plain
        with self._lock:
            for key, fault in tuple(self._faults.items()):
                if fault.name == plain and (not exact or fault.options[kind.value] == options[kind.value]):
                    del self._faults[key]
        self._changed()

    @property
    def active(self) -> tuple[str, ...]:
        """The names of the faults that are on."""
        with self._lock:
            return tuple(dict.fromkeys(fault.name for fault in self._faults.values()))

    def get(self, name: str) -> Fault | None:
        """The fault of that name that is on, or None."""
        with self._lock:
            return next((fault for fault in self._faults.values() if fault.name == name), None)

    def has(self, name: str, value: str | None = None) -> bool:
        """Whether a fault is on, and with this value where one is given."""
        key = fault_named(name).value
        with self._lock:
            found = [fault for fault in self._faults.values() if fault.name == name]
        return any(value is None or fault.text(key) == value for fault in found)

    def take(self, name: str, path: str) -> Fault | None:
        """The fault of that name if it means ``path``; counts one use and ends it after ``times`` uses."""
        fault = self.get(name)
        if fault is None or ("path" in fault.options and not fault.matches(path)):
            return None
        fault.used += 1
        if fault.options.get("times") and fault.used >= fault.number("times"):
            self.remove(name)
        return fault

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after each change, in the thread that changed."""
        self._listeners.append(listener)

    @staticmethod
    def _key(fault: Fault) -> str:
        kind = fault_named(fault.name)
        return f"{fault.name}={fault.options[kind.value]}" if kind.many else fault.name

    def _changed(self) -> None:
        for listener in tuple(self._listeners):
            listener()
