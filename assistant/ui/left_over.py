"""What an interrupted test left on this computer: looked for after the first paint, and told on the Start page."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from assistant.domain.message import Message, say
from assistant.domain.words import listed

if TYPE_CHECKING:
    from assistant.service.left_over import PutBack
    from assistant.ui.bridge import Bridge
    from assistant.ui.page import Page

_TITLE = say("Left", "An interrupted test has been cleared up")
_NOT = say("Left", "An interrupted test could not be cleared up")
_CLOSE = say("Left", "Understood")


def put_back(bridge: Bridge, start: Page, toast: Callable[[Message], None]) -> None:
    """Put it back in the background; a notice says what was put back, or what could not be.

    It stays on the Start page; ``toast`` says it where another page is shown already.
    """

    def done(found: PutBack) -> None:
        tell(start, found)
        if found.messages and not start.isVisible():
            toast(listed(found.messages))

    task = bridge.run(lambda _: _work(), "left-over")
    task.done.connect(done)
    task.failed.connect(lambda error: logging.getLogger(__name__).warning("left over: %r", error))


def _work() -> PutBack:
    from assistant.service.left_over import put_back_left_over

    return put_back_left_over()


def tell(start: Page, found: PutBack) -> None:
    """The notices, above everything else on the page; nothing where there was nothing."""
    if not found.messages:
        return
    from assistant.ui.pages._appear import appear
    from assistant.ui.widgets.buttons import SecondaryButton
    from assistant.ui.widgets.notices import InlineNotice, Kind

    notices = [
        InlineNotice(Kind.FAILURE, _NOT, error.message, advice=error.advice, detail=error.detail)
        for error in found.troubles
    ]
    if found.restored:
        close = SecondaryButton(_CLOSE)
        notice = InlineNotice(Kind.GOOD, _TITLE, listed(found.restored), buttons=(close,))
        close.clicked.connect(notice.hide)
        notices.append(notice)
    for notice in reversed(notices):
        start.body.insertWidget(0, notice)
    appear(start)
