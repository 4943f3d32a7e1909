"""Preferences kept from one start to the next. A file that cannot be read or written costs nothing but the memory."""

from __future__ import annotations

from pathlib import Path

from assistant import paths
from assistant.translation import LANGUAGES
from assistant.ui.app import Preferences
from assistant.ui.theme import Theme

_THEMES = {theme.value: theme for theme in Theme}


def load(file: Path | None = None) -> Preferences:
    """What was chosen last; the usual where nothing is known."""
    try:
        words = (file or _file()).read_text(encoding="utf-8")
        import json  # 2 ms that the first start of all does not need

        found = json.loads(words)
        if not isinstance(found, dict):
            return Preferences()
        return _preferences(found)
    except (OSError, ValueError):
        return Preferences()


def _preferences(found: dict[str, object]) -> Preferences:
    code, scale = found.get("language"), found.get("scale")
    theme = found.get("theme")
    return Preferences(
        code if isinstance(code, str) and code in LANGUAGES else "",
        _THEMES.get(theme, Theme.SYSTEM) if isinstance(theme, str) else Theme.SYSTEM,
        min(2.0, max(1.0, float(scale))) if isinstance(scale, int | float) else 1.0,
        found.get("reduced_motion") is True,
        found.get("notify") is not False,
    )


def keep(preferences: Preferences, file: Path | None = None) -> None:
    """Remember what is chosen now."""
    import json

    kept = {
        "language": preferences.language,
        "theme": preferences.theme.value,
        "scale": preferences.scale,
        "reduced_motion": preferences.reduced_motion,
        "notify": preferences.notify,
    }
    try:
        (file or _file()).write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")
    except OSError:
        return


def _file() -> Path:
    return paths.user_state() / "window.json"
