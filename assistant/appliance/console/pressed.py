"""What came of pressing a button that may restart things: an answer, or silence after the order was sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from assistant.appliance.console import refusal
from assistant.appliance.console.forms import Submission
from assistant.appliance.console.hands import Make, PressingConsole
from assistant.appliance.console.model import Control, Page, Role
from assistant.domain.errors import ConsoleError, NotUnderstood, ReachError, ServerTrouble, TlsError
from assistant.domain.message import Message
from assistant.domain.value import value

T = TypeVar("T")


@value
class Pressed(Generic[T]):
    """A button was pressed. Without a page its answer was lost: it may have been done; look before pressing again."""

    page: T | None
    lost: Message | None = None
    """Why no answer came."""

    @property
    def maybe(self) -> bool:
        """Whether it is not known if the appliance took the order."""
        return self.page is None


class OrderingConsole(PressingConsole):
    """Presses once, and knows how far it came."""

    def _save_of(self, page: Page, box: Control) -> Control:
        """The one Save Changes that sends the form of a box. Raises ControlMissing or ControlAmbiguous."""
        found = self.finder.controls(page, "network.save", roles={Role.BUTTON})
        near = [button for button in found if button.form is not None and button.form == box.form]
        if found and not near:
            raise refusal.not_beside("network.save", page)
        return near[0] if len(near) == 1 else self.finder.control(page, "network.save", roles={Role.BUTTON})

    def _order(self, page: Page, make: Make, read: Callable[[Page], T]) -> Pressed[T]:
        """Press, and read the page that comes.

        What goes wrong before anything is sent is raised; so is a refusal, as Declined with the console's words. What
        goes wrong afterwards is told by the result. A complaint that stood there before is not an answer.
        """
        sent: list[Submission] = []

        def made(now: Page) -> Submission:
            submission = make(now)
            sent.append(submission)
            return submission

        try:
            result = self._act(page, made)
        except TlsError:
            raise
        except (ReachError, ServerTrouble, NotUnderstood) as error:
            if not sent:
                raise
            return Pressed(None, error.message)
        except ConsoleError:
            if not sent:
                raise
            return Pressed(None, refusal.signed_out(self.address))
        if complaints := [text for text in result.errors if text not in page.errors]:
            with self._session.careful():
                raise refusal.told("; ".join(complaints), self.address)
        return Pressed(read(result))
