"""What is loaded after the first paint, in a thread of its own: everything that reaches, checks and keeps."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from assistant import paths
from assistant.labels import Labels
from assistant.service.service import Service


@dataclass(frozen=True, eq=False)
class Loaded:
    """What the window goes on with."""

    service: Service
    labels: Labels
    runs_folder: Path


def load() -> Loaded:
    """Load it; takes a few tenths of a second."""
    # So that the window need not wait for them.
    import assistant.wizard.journey  # noqa: F401
    from assistant.ui import pages

    pages.load()

    service = Service()
    return Loaded(service, Labels.load(paths.resource("labels.toml")), service.runs_folder)
