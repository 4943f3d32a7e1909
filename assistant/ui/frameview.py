"""What the frame shows, as one frozen value that is set from outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.domain.message import Message
from assistant.ui.widgets.rail import Stage


@dataclass(frozen=True, slots=True)
class FrameView:
    """Everything around the page. ``page`` is the id under which a page was registered."""

    page: str = ""
    stages: tuple[Stage, ...] = ()
    site: Message | None = None
    """A chip, such as "support.example.com · Bomgar 12.1.4"."""
    topology: Message | None = None
    """A chip, such as "Appliance A primary · Appliance B backup"."""
    mark: Message | None = None
    """A chip that must be seen, such as "Practice"."""
    seen_at: datetime | None = None
    """When what is shown was seen; its age is shown and grows."""
    seen_by: Message | None = None
    """By which way it was seen, such as "API"."""
    back: bool = True
    next: bool = True
    """Whether Next may be pressed as far as the journey goes; the page has its say, too."""
    next_text: Message | None = None
    next_why_not: Message | None = None
    show_back: bool = True
    show_next: bool = True
