"""What the Courier in the window knows: medium, list, keys, files, seal; and how far its course has come (P2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.domain.errors import AssistantError
from assistant.domain.message import Message
from assistant.wizard.courier_course import TITLES, Row, Step, StepView, about_medium, rows
from assistant.wizard.stages import StageState

if TYPE_CHECKING:
    from assistant.domain.clock import Clock
    from assistant.domain.finding import Finding
    from assistant.offline.manifest import Sealed
    from assistant.offline.media import Medium
    from assistant.offline.values import Arrival, ShoppingList, Wanted
    from assistant.service.courier import Fetched, Packing
    from assistant.service.practising import UpdatesPlace
    from assistant.wizard.courier_errands import Listed, Opened, Seen

_RECENT = 3.0
"""Seconds over which the speed of a transfer is measured."""


@dataclass(frozen=True)
class Moved:
    """How far fetching, copying or checking is, in bytes."""

    done: int
    total: int | None
    rate: float | None = None
    """Bytes in a second, once it can be told."""
    appliance: str = ""
    """For which appliance is being fetched."""


class Pace:
    """The speed of a transfer over its last seconds. ``at`` are seconds that only go forward."""

    def __init__(self) -> None:
        self._seen: list[tuple[float, int]] = []

    def after(self, done: int, at: float) -> float | None:
        """Bytes in a second, None while too little is known; a figure that goes back begins anew."""
        if self._seen and done < self._seen[-1][1]:
            self._seen.clear()
        self._seen.append((at, done))
        while len(self._seen) > 2 and at - self._seen[1][0] >= _RECENT:
            self._seen.pop(0)
        since, before = self._seen[0]
        return (done - before) / (at - since) if at - since >= _RECENT / 6 else None


class CourierState:
    """What the Courier page shows. Changed by :class:`assistant.wizard.couriering.Couriering` alone.

    ``updates`` tells where update files come from in practice, None in life: then it is the server that the list names.
    """

    def __init__(
        self,
        clock: Callable[[], Clock],
        changed: Callable[[], None],
        updates: Callable[[ShoppingList], UpdatesPlace | None] = lambda _: None,
    ) -> None:
        self._clock, self._changed, self._updates = clock, changed, updates
        self.shown = False
        """Whether the window shows the Courier page, whatever stage the journey is at."""
        self.media: tuple[Medium, ...] | None = None
        """None: nobody looked yet."""
        self.opened: Opened | None = None
        self.list: ShoppingList | None = None
        self.sealed: Sealed | None = None
        self.places: tuple[Path, ...] = ()
        """Folders and files to look through, besides what was fetched."""
        self.seen: Seen | None = None
        self.assigned: dict[Wanted, tuple[Path, int]] = {}
        """Which file a person says is which package, and its size in bytes."""
        self.fetched: tuple[Fetched, ...] = ()
        self.packing: Packing | None = None
        self.program: tuple[Path, ...] = ()
        """Files or folders of this program that are carried along."""
        self.with_rules = False
        """Whether the rule file in use is carried along."""
        self.checked: tuple[tuple[ShoppingList, Arrival], ...] = ()
        self.doing = ""
        """Name of the job that is under way."""
        self.doing_text: Message | None = None
        """What it does."""
        self.moved: Moved | None = None
        self.problem: AssistantError | None = None
        self.problem_at: str = ""
        """Name of the job that went wrong."""
        self.stopped = ""
        """Name of the job that a person stopped."""
        self._pace = Pace()
        self._rows: tuple[Row, ...] | None = None
        self.changes = 0
        """Counts every change but the progress of a job, which is told apart because it comes often."""

    def _settled(self) -> None:
        """Something else than the progress of a job changed."""
        self._rows = None
        self.changes += 1
        self._changed()

    # ── coming and going ─────────────────────────────────────────────────────────────────────────────

    def enter(self) -> None:
        """Show the page."""
        self.shown = True
        self._settled()

    def leave(self) -> None:
        """Show the journey again; what is under way goes on."""
        self.shown = False
        self._settled()

    # ── what is known ────────────────────────────────────────────────────────────────────────────────

    @property
    def lists(self) -> tuple[Listed, ...]:
        """The lists on the medium, the newest first."""
        return self.opened.lists if self.opened else ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is to be said of the medium and the list."""
        if self.opened is None:
            return ()
        ask = self.list is not None and self.practice_place is None
        return about_medium(self.opened.medium, self.list, self.rows, ask_about_server=ask)

    @property
    def without_key(self) -> tuple[str, ...]:
        """Appliances whose key is not known."""
        return tuple(one.name for one in self.list.appliances if self.list.key(one.name) is None) if self.list else ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """What there is of what is wanted."""
        if self._rows is None:
            self._rows = rows(self.list, self.seen, self.assigned) if self.list else ()
        return self._rows

    @property
    def missing(self) -> tuple[Wanted, ...]:
        """What cannot be packed yet."""
        return tuple(one.wanted for one in self.rows if not one.good)

    @property
    def practice_place(self) -> UpdatesPlace | None:
        """Where the files of this list come from in practice."""
        return self._updates(self.list) if self.list else None

    @property
    def server(self) -> str:
        """The page where keys are exchanged for files."""
        place = self.practice_place
        return place.server if place else self.list.updates if self.list else ""

    @property
    def copies(self) -> tuple[Path, Path] | None:
        """Where the two copies are: on this computer and on the medium."""
        if self.list is None or self.opened is None:
            return None
        from assistant import paths
        from assistant.offline.layout import folder_of

        return folder_of(paths.courier_folder(), self.list.id), folder_of(self.opened.path, self.list.id)

    # ── the course ───────────────────────────────────────────────────────────────────────────────────

    @property
    def usable(self) -> bool:
        """Whether the list can be packed for here."""
        return self.list is not None and self.list.seal is not None

    def is_done(self, step: Step) -> bool:
        """Whether a step has come to its end."""
        if step is Step.MEDIUM:
            return self.usable
        if step is Step.CARRY or not self.usable:
            return False
        if step is Step.KEYS:
            return not self.without_key or not self.missing
        return not self.missing if step is Step.FILES else self.sealed is not None

    def is_open(self, step: Step) -> bool:
        """Whether there is something to do or to see in a step yet."""
        if step is Step.MEDIUM:
            return True
        if step is Step.CARRY:
            return self.sealed is not None
        return self.usable and (step is not Step.SEAL or any(one.good for one in self.rows))

    @property
    def step(self) -> Step:
        """What is to be done now."""
        if self.sealed is not None:
            return Step.CARRY
        return next(step for step in Step if not self.is_done(step))

    @property
    def rail(self) -> tuple[StepView, ...]:
        """The steps as the rail shows them."""
        now = self.step
        return tuple(StepView(one, TITLES[one], self._state(one, now), self.is_open(one)) for one in Step)

    def _state(self, step: Step, now: Step) -> StageState:
        if step is now:
            return StageState.CURRENT
        if self.is_done(step):
            return StageState.DONE
        return StageState.ATTENTION if self.is_open(step) and self.sealed is not None else StageState.TODO

    @property
    def transferring(self) -> bool:
        """Whether files are being fetched or copied: closing would interrupt it, and lose nothing."""
        return self.doing in ("fetch", "pack")
