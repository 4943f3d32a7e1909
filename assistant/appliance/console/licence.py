"""A licence agreement that a console wants accepted before it goes on (P6.5). No label of it is published."""

from __future__ import annotations

from assistant.appliance.console import words
from assistant.appliance.console.model import Control, Page, Role
from assistant.domain.value import value

_LONGEST = 20_000
"""Characters that are kept of an agreement: enough to read, not enough to choke on."""


@value
class LicenceOffer:
    """An agreement that is shown, and one button to accept it."""

    text: str
    """What the page shows of it, in the console's language."""
    button: str
    """The button's own word."""


def licence(page: Page) -> LicenceOffer | None:
    """The agreement on a page; None where there is none, or more than one button that would accept something."""
    button = accept_button(page)
    if button is None:
        return None
    lines = [p.text for p in page.paragraphs if p.sections[: len(button.sections)] == button.sections]
    return LicenceOffer("\n".join(lines)[:_LONGEST], button.name)


def accept_button(page: Page) -> Control | None:
    """The one button that accepts a licence agreement."""
    found = [
        control
        for control in page.controls
        if control.role is Role.BUTTON and control.visible and _accepts(control) and _about_licence(page, control)
    ]
    return found[0] if len(found) == 1 else None


def accept_boxes(page: Page, button: Control) -> list[Control]:
    """The boxes to be ticked with it: those of its form that accept something."""
    boxes = [c for c in page.controls_of(button.form) if c.role is Role.CHECKBOX and c.visible and c.enabled]
    return [box for box in boxes if _accepts(box)]


def _accepts(control: Control) -> bool:
    return bool(words.ACCEPT.search(control.name)) and not words.DECLINE.search(control.name)


def _about_licence(page: Page, button: Control) -> bool:
    beside = [c.name for c in page.controls_of(button.form)]
    around = [p.text for p in page.paragraphs if button.sections and p.sections == button.sections]
    return any(words.LICENCE.search(text) for text in (*button.sections, *beside, *around))
