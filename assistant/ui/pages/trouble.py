"""An error as a person is told it."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from assistant.ui.page import Trouble

if TYPE_CHECKING:
    from assistant.domain.errors import AssistantError


@overload
def told(error: AssistantError) -> Trouble: ...
@overload
def told(error: None) -> None: ...
def told(error: AssistantError | None) -> Trouble | None:
    """What happened, what can be done now, and details for whoever asks for them."""
    if error is None:
        return None
    detail = error.code if not error.detail else f"{error.code}: {error.detail}"
    return Trouble(error.message, error.advice, detail)
