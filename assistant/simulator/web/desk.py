"""What a console page's maker has at hand: the box, the words, the form; and what it may answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from starlette.datastructures import FormData, UploadFile
from starlette.responses import Response

from assistant.simulator import texts
from assistant.simulator.records import RequestKind
from assistant.simulator.web.model import Message, Page, Section

if TYPE_CHECKING:
    from assistant.simulator.box import Box
    from assistant.simulator.context import Context
    from assistant.simulator.faults import BoxFaults
    from assistant.simulator.identities import Identities
    from assistant.simulator.site import Site
    from assistant.simulator.web.layout import Naming


class Words:
    """The texts of one language and layout, with labels renamed by the fault changed-label."""

    def __init__(self, language: str, naming: Naming, faults: BoxFaults) -> None:
        self.language = language
        self._table = texts.table(language, naming.layout)
        self._faults = faults

    def __call__(self, key: str, **parameters: object) -> str:
        if self._faults.has("changed-label", key):
            return texts.renamed(self.language)
        text = self._table[key]
        return text.format(**parameters) if parameters else text


@dataclass(frozen=True)
class Sent:
    """A form that was sent, read by the logical names of its fields."""

    data: FormData
    naming: Naming
    page: str

    def has(self, key: str) -> bool:
        return self.naming.field(self.page, key) in self.data

    def text(self, key: str) -> str:
        value = self.data.get(self.naming.field(self.page, key), "")
        return "" if isinstance(value, UploadFile) else value

    def texts(self, key: str) -> list[str]:
        values = self.data.getlist(self.naming.field(self.page, key))
        return [value for value in values if isinstance(value, str)]

    def upload(self, key: str) -> UploadFile | None:
        value = self.data.get(self.naming.field(self.page, key))
        return value if isinstance(value, UploadFile) else None


@dataclass(frozen=True)
class Desk:
    """Everything that a page is made from."""

    context: Context
    say: Words
    naming: Naming
    identities: Identities
    query: Mapping[str, str] = field(default_factory=dict)

    @property
    def site(self) -> Site:
        return self.context.site

    @property
    def box(self) -> Box:
        return self.context.box

    @property
    def now(self) -> float:
        """Simulated seconds."""
        return self.site.clock.now_elapsed()

    def section(self, key: str, *parts: object, heading: str = "") -> Section:
        return Section(key, heading or self.say(key), parts)

    def changed(self, detail: str) -> None:
        """Record that a setting was changed."""
        self.site.records.effect("setting-changed", self.box.name, detail)

    def error(self, key: str, **parameters: object) -> Message:
        return Message(self.say(key, **parameters), "error")

    def done(self, key: str = "saved", **parameters: object) -> Message:
        return Message(self.say(key, **parameters))


@dataclass(frozen=True)
class Inner:
    """A page that stands at an address of its own within another page, as the answer to a form."""

    key: str
    page: Page


Reply = Message | Response | Inner | None
Build = Callable[[Desk], "Page | Response"]
Handler = Callable[[Desk, Sent], Reply]


@dataclass(frozen=True)
class Action:
    """What a form's button does. ``kind`` says whether that changes anything."""

    handle: Handler
    kind: RequestKind = RequestKind.CHANGE


@dataclass(frozen=True)
class PageSpec:
    """One page of a console: its menu group (none: it stands in the menu itself), its maker, its actions.

    ``on_backup``: whether /login has it on the backup of a failover pair, too; ``on_node``: on a traffic node.
    ``passing``: the field whose file is looked at while it comes, and not kept.
    """

    key: str
    group: str
    build: Build
    actions: Mapping[str, Action] = field(default_factory=dict)
    in_menu: bool = True
    on_backup: bool = False
    on_node: bool = False
    passing: str = ""
