"""The window: the only package with QtGui and QtWidgets. What it shows comes from ``wizard``."""
