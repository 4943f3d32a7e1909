"""Sending a page back as a browser would: hidden fields, what was ticked and typed, and the one button pressed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from assistant.appliance.console.model import Control, Form, Page, Role
from assistant.domain.errors import ControlAmbiguous, ControlMissing
from assistant.domain.message import plain, say

_SCRIPTED = ("#", "javascript:")
Entry: TypeAlias = "str | bool | Path"
Changes: TypeAlias = Mapping[int, Entry]
"""By the index of a control: text typed, box ticked or not, file chosen."""


@dataclass(frozen=True)
class Submission:
    """What goes back to the console."""

    method: str
    target: str
    """As the page has it, relative to the page."""
    fields: tuple[tuple[str, str], ...] = field(repr=False)
    files: tuple[tuple[str, Path], ...] = ()
    multipart: bool = False


def pressing(page: Page, control: Control, changes: Changes) -> Submission:
    """What pressing a button, a link or an option of a drop-down sends. Raises ControlMissing or ControlAmbiguous."""
    if not control.enabled:
        raise disabled(page, control)
    if control.role is Role.LINK:
        return _following(page, control)
    if control.role is Role.OPTION:
        return _choosing(page, control, changes)
    if not control.submits:
        raise _cannot_send(page)
    return _sending(page, _form(page, control), control, changes)


def submitting(page: Page, form: Form, changes: Changes) -> Submission:
    """What the only button of a form sends, or the form itself where a change of a field sends it.

    Raises ControlMissing when nothing would send it, ControlAmbiguous when there are several buttons.
    """
    buttons = [c for c in page.controls_of(form.index) if c.role is Role.BUTTON and c.submits and c.visible]
    if len(buttons) > 1:
        raise _several_buttons(page, buttons)
    if not buttons and not form.on_change and not any(c.submits for c in page.controls_of(form.index)):
        raise _cannot_send(page)
    return _sending(page, form, buttons[0] if buttons else None, changes)


def changing(page: Page, form: Form, changes: Changes) -> Submission:
    """What changing boxes sends by itself, where that takes effect at once; no button goes along, whatever it does.

    Raises ControlMissing where nothing is sent without a button, or not without a browser.
    """
    if not form.on_change and not any(page.controls[index].submits for index in changes):
        raise _cannot_send(page)
    return _sending(page, form, None, changes)


def _following(page: Page, link: Control) -> Submission:
    if not link.target or link.target.startswith(_SCRIPTED):
        raise _cannot_send(page)
    return Submission("get", link.target, ())


def _choosing(page: Page, option: Control, changes: Changes) -> Submission:
    """An option is chosen, then the form is sent; other options of the select are let go."""
    owner = next((c for c in page.controls if c.index == option.owner), option)
    return submitting(page, _form(page, owner), {**changes, owner.index: option.value})


def _sending(page: Page, form: Form, button: Control | None, changes: Changes) -> Submission:
    fields: list[tuple[str, str]] = []
    files: list[tuple[str, Path]] = []
    changes = _one_of_each_group(page, changes)
    for control in page.controls_of(form.index):
        change = changes.get(control.index)
        if isinstance(change, Path):
            files.append((control.field, change))
        elif control.field and control.enabled:
            fields += [(control.field, value) for value in _values(page, control, change, pressed=control is button)]
    method = (button.method if button else "") or form.method
    target = (button.target if button else "") or form.action
    return Submission(method, target, tuple(fields), tuple(files), form.multipart or bool(files))


def _one_of_each_group(page: Page, changes: Changes) -> Changes:
    """Ticking one radio button lets go of the others of its group."""
    chosen = (page.controls[index] for index, change in changes.items() if change is True)
    ticked = [control for control in chosen if control.role is Role.RADIO]
    if not ticked:
        return changes
    groups = {(c.form, c.field) for c in ticked}
    others = [c for c in page.controls if c.role is Role.RADIO and (c.form, c.field) in groups and c not in ticked]
    return {**changes, **{other.index: False for other in others}}


def _values(page: Page, control: Control, change: str | bool | None, *, pressed: bool) -> list[str]:
    """What a control contributes: nothing, a value, or for a select of several, some."""
    if control.role is Role.BUTTON:
        return [control.value] if pressed else []
    if control.role in (Role.CHECKBOX, Role.RADIO):
        on = control.checked if change is None else bool(change)
        return [control.value] if on else []
    if control.role is Role.SELECT:
        return _chosen(page, control, change)
    if control.role in (Role.LINK, Role.OPTION, Role.FILE):
        return []
    return [change if isinstance(change, str) else control.value]


def _chosen(page: Page, select: Control, change: str | bool | None) -> list[str]:
    options = page.options_of(select)
    if change is None:
        return [option.value for option in options if option.checked and option.enabled]
    return [option.value for option in options if change in (option.value, option.name)][:1]


def _form(page: Page, control: Control) -> Form:
    if control.form is None:
        raise _cannot_send(page)
    return page.forms[control.form]


def disabled(page: Page, control: Control) -> ControlMissing:
    """It is there, but it cannot be used now."""
    return ControlMissing(
        say("appliance", "“{control}” on the page {page} is greyed out. Nothing was done.")(
            control=control.name, page=page.title
        ),
        say("appliance", "The page shows what it is waiting for; other packages may have to be installed first.")(),
        f"disabled at {page.url}",
    )


def _cannot_send(page: Page) -> ControlMissing:
    return ControlMissing(
        say("appliance", "The page {page} can only be used in a browser here. Nothing was done.")(page=page.title),
        say("appliance", "Do this step on the console yourself, then confirm it here.")(),
        f"no form to send at {page.url}",
    )


def _several_buttons(page: Page, buttons: list[Control]) -> ControlAmbiguous:
    names = ", ".join(button.name for button in buttons)
    return ControlAmbiguous(
        say("appliance", "The page {page} has several buttons here ({names}), and the assistant does not guess.")(
            page=page.title, names=plain(names)
        ),
        say("appliance", "Do this step on the console yourself, then confirm it here.")(),
        f"{len(buttons)} buttons at {page.url}",
    )
