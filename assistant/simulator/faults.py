"""Faults on demand: a set that can be changed while the site runs."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assistant.simulator.errors import BadOption
from assistant.simulator.fault_kinds import BOXES, FAULTS
from assistant.simulator.scenarios import fault_named

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

Value = str | int | float
_SHOWN = 12


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

    def means(self, box: str) -> bool:
        """Whether the appliance of that name is meant."""
        return self.options.get("box", "") in ("", box)


def parse(text: str, boxes: Collection[str] = BOXES) -> tuple[str, dict[str, Value]]:
    """Read ``NAME[=VALUE][,OPTION=VALUE]…``; a colon may stand for the first equals sign.

    ``boxes``: the names that the option ``box`` may have. Raises UnknownFault or BadOption.
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
    return name, _checked(name, given, boxes)


def _checked(name: str, given: dict[str, Value], boxes: Collection[str]) -> dict[str, Value]:
    options = fault_named(name).defaults
    for option, value in given.items():
        if option not in options:
            known = ", ".join(options) or "none"
            raise BadOption(f"The fault {name!r} has no option {option!r}. Known: {known}.")
        options[option] = _like(name, option, value, options[option], boxes)
    return options


def _like(name: str, option: str, value: Value, example: Value, boxes: Collection[str]) -> Value:
    try:
        read = type(example)(value)
    except ValueError as error:
        raise BadOption(f"The fault {name!r} cannot read {option}={value!r}.") from error
    choices = fault_named(name).allowed(option, boxes)
    if choices is not None and read not in choices:
        several = [str(choice) for choice in choices if choice != ""]
        if option == "box" and len(several) > _SHOWN:
            several[_SHOWN:] = ["…"]
        names = ", ".join(several)
        known = f"{choices.start} to {choices.stop - 1}" if isinstance(choices, range) else names
        raise BadOption(f"The fault {name!r} has no {option} {value!r}. Known: {known}.")
    return read


class FaultSet:
    """The faults that are on. May be changed from any thread at any time. ``boxes``: the appliances that there are."""

    def __init__(self, boxes: Collection[str] = BOXES) -> None:
        self._boxes = boxes
        self._faults: dict[str, Fault] = {}
        self._names: frozenset[str] = frozenset()
        self._lock = threading.Lock()
        self._listeners: list[Callable[[], None]] = []

    def add(self, name: str, **options: Value) -> None:
        """Switch a fault on. ``name`` may carry its value, as on the command line: ``slow=5``.

        Raises UnknownFault or BadOption.
        """
        plain, parsed = parse(name, self._boxes)
        fault = Fault(plain, _checked(plain, {**parsed, **options}, self._boxes))
        with self._lock:
            self._faults[self._key(fault)] = fault
        self._changed()

    def remove(self, name: str) -> None:
        """Switch a fault off; ``name`` alone removes every fault of that name."""
        plain, options = parse(name, self._boxes)
        kind = fault_named(plain)
        exact = [kind.value] if kind.many and name != plain else []
        exact += ["box"] if ",box=" in name else []
        with self._lock:
            for key, fault in tuple(self._faults.items()):
                if fault.name == plain and all(fault.options[option] == options[option] for option in exact):
                    del self._faults[key]
        self._changed()

    @property
    def active(self) -> tuple[str, ...]:
        """The names of the faults that are on."""
        with self._lock:
            return tuple(dict.fromkeys(fault.name for fault in self._faults.values()))

    def get(self, name: str, box: str | None = None) -> Fault | None:
        """The fault of that name that is on (and means this appliance), or None."""
        return next(iter(self._found(name, box)), None)

    def has(self, name: str, value: str | None = None, box: str | None = None) -> bool:
        """Whether a fault is on, with this value where one is given, for this appliance where one is named."""
        if name in FAULTS and name not in self._names:  # asked all the time, of every appliance
            return False
        key = fault_named(name).value
        return any(value is None or fault.text(key) == value for fault in self._found(name, box))

    def of_value(self, name: str, value: str) -> Fault | None:
        """The fault of that name that is on with this value, or None."""
        key = fault_named(name).value
        return next((fault for fault in self._found(name, None) if fault.text(key) == value), None)

    def take(self, name: str, path: str, box: str | None = None) -> Fault | None:
        """The fault of that name if it means ``path``; counts one use and ends it after ``times`` uses."""
        found = self._found(name, box)
        fault = next((one for one in found if "path" not in one.options or one.matches(path)), None)
        if fault is None:
            return None
        fault.used += 1
        if fault.options.get("times") and fault.used >= fault.number("times"):
            with self._lock:
                self._faults.pop(self._key(fault), None)
            self._changed()
        return fault

    def of(self, box: str) -> BoxFaults:
        """The faults as one appliance has them."""
        return BoxFaults(self, box)

    def _found(self, name: str, box: str | None) -> list[Fault]:
        if name not in self._names:
            return []
        with self._lock:
            return [f for f in self._faults.values() if f.name == name and (box is None or f.means(box))]

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after each change, in the thread that changed."""
        self._listeners.append(listener)

    @staticmethod
    def _key(fault: Fault) -> str:
        kind = fault_named(fault.name)
        value = f"={fault.options[kind.value]}" if kind.many else ""
        return f"{fault.name}{value}@{fault.options.get('box', '')}"

    def _changed(self) -> None:
        with self._lock:
            self._names = frozenset(fault.name for fault in self._faults.values())
        for listener in tuple(self._listeners):
            listener()


@dataclass(frozen=True)
class BoxFaults:
    """The faults that are on as far as they mean one appliance."""

    faults: FaultSet
    box: str

    def get(self, name: str) -> Fault | None:
        return self.faults.get(name, self.box)

    def has(self, name: str, value: str | None = None) -> bool:
        return self.faults.has(name, value, self.box)

    def take(self, name: str, path: str) -> Fault | None:
        return self.faults.take(name, path, self.box)
