"""Practice on a simulated site: what the composition root lends to the journey."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from assistant.wizard.forms import SiteForm


@dataclass(frozen=True)
class Practice:
    """A simulated site that is up: how it is reached, how fast its time runs, and how to stop it."""

    form: SiteForm
    speed: float
    stop: Callable[[], None]


StartPractice = Callable[[], Practice]
"""Starts a simulated site; takes a second or two."""
