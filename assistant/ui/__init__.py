"""The window: the only package with QtGui and QtWidgets. What it shows comes from ``wizard``."""

from assistant.ui.lean import read_no_sources

read_no_sources()
