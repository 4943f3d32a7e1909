"""What all pages of the journey have in common.

class SitePage(JourneyPage):
    def __init__(self, journey: Journey, perform: Perform) -> None:
        super().__init__(journey, perform, say("Site", "Which site?"))
        self.set_drawer(why("R1", "R2"))

    def refresh(self) -> None:     # after every change of the journey while the page is shown: cheap, diffing
    def forward(self) -> None:     # Next was pressed
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, TypeAlias

from assistant.domain.message import Message, say
from assistant.ui.page import Action, Page, Trouble
from assistant.ui.pages.trouble import told
from assistant.ui.widgets.drawer import DrawerContent

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError
    from assistant.wizard.jobs import Job
    from assistant.wizard.journey import Journey

Perform: TypeAlias = "Callable[[Job], None]"
"""Carries a job out beside the window. A job whose name is under way already is not started again."""

_STOP = say("page", "Stop")
_GUIDE, _GUIDES = say("page", "Guide {numbers}"), say("page", "Guides {numbers}")
_DIFFER = say("page", "Your guide says otherwise? {what} {decision}")


class JourneyPage(Page):
    """A page over the :class:`Journey`. The shell shows work, trouble and the reason why Next is closed."""

    shows_itself: ClassVar[frozenset[str]] = frozenset()
    """Names of jobs that the page shows in its own way: no busy line, no Stop button, Next is not held up by them."""

    def __init__(self, journey: Journey, perform: Perform, title: Message, lead: Message | None = None) -> None:
        super().__init__(title, lead)
        self.journey = journey
        self.perform = perform
        self._own: tuple[Action, ...] = ()
        self._stop: Callable[[], None] | None = None

    # ── for subclasses ───────────────────────────────────────────────────────────────────────────────

    def refresh(self) -> None:
        """Show the journey as it is now. Called after every change while the page is shown: cheap, diffing."""

    def forward(self) -> None:
        """Next was pressed, and nothing blocks the way."""

    def go_to(self, step: str) -> None:
        """A step of the page itself was clicked in the rail, where it stands there instead of the stages."""

    def trouble(self, error: AssistantError) -> Trouble | None:
        """How an error is told above the page; None when the page tells it itself."""
        return told(error)

    def set_actions(self, *actions: Action) -> None:
        """The page's own buttons in the bottom bar; the shell's Stop button comes after them."""
        self._own = actions
        self._put_actions()

    def lay_out(self) -> None:
        """Have the plan of a cluster laid out beside the window, where it is wanted and not known yet."""
        if self.journey.needs_outline and self.journey.problem is None:
            self.perform(self.journey.lay_out())

    # ── for the shell ────────────────────────────────────────────────────────────────────────────────

    def show_work(self, text: Message | None, stop: Callable[[], None] | None) -> None:
        """The busy line, and the button that stops the work once it has taken a moment."""
        if text != self.busy:
            self.set_busy(text)
        if stop != self._stop:
            self._stop = stop
            self._put_actions()

    def show_trouble(self, error: AssistantError | None) -> None:
        """What went wrong last on this page."""
        shown = None if error is None else self.trouble(error)
        if shown != self.error:
            self.set_error(shown)

    def _put_actions(self) -> None:
        actions = (*self._own, Action(_STOP, self._stop, trailing=True)) if self._stop else self._own
        if actions != self.buttons:
            super().set_actions(*actions)


def why(*ids: str, into: DrawerContent | None = None) -> DrawerContent:
    """The rules with these numbers as the drawer shows them: title, text, guides."""
    from assistant.guide.discrepancies import differing
    from assistant.guide.rules import rules
    from assistant.ui.widgets.text import Small, Text

    content = into or DrawerContent()
    for rule in rules(ids):
        guides = _GUIDE if len(rule.guides) == 1 else _GUIDES
        source = Small(guides(numbers=", ".join(rule.guides)))
        differs = [Small(_DIFFER(what=one.differs, decision=one.decision)) for one in differing(rule.id)]
        content.section(rule.title, Text(rule.text), source, *differs)
    return content
