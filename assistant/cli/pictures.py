"""``gallery``: every page as a picture."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

from assistant.cli.app import Hooks
from assistant.cli.options import LanguageCode

ThemeName = Literal["light", "dark", "high-contrast"]
LANGUAGE_CODES = ("de", "it", "pt_BR", "en")
THEME_NAMES = ("light", "dark", "high-contrast")


def register(app: App, hooks: Hooks) -> None:
    """Add the command."""
    app.command(partial(gallery, hooks), name="gallery")


def gallery(
    hooks: Hooks,
    folder: Path,
    /,
    *,
    lang: Annotated[tuple[LanguageCode, ...], Parameter(negative=(), show_default=False)] = (),
    theme: Annotated[tuple[ThemeName, ...], Parameter(negative=(), show_default=False)] = (),
) -> int:
    """Draw every page into a folder, in every language and theme unless some are named.

    Parameters
    ----------
    folder
        Where the pictures go.
    lang
        Only these languages.
    theme
        Only these themes.
    """
    return hooks.gallery(folder, lang or LANGUAGE_CODES, theme or THEME_NAMES)
