"""The consoles' own words, in their four languages.

The names of pages, sections and controls are those of the guides and of the vendor's public pages; where no guide of a
language names one, the word is ours (product-facts 6 and 11). Explanations and messages are ours throughout. Written
for the simulator alone: a slip in the client's table of labels must show here.
"""

from __future__ import annotations

from assistant.simulator.editions import Layout
from assistant.simulator.texts import de, en, it, pt_br
from assistant.simulator.texts.closed import CLOSED
from assistant.simulator.texts.cluster import CLUSTER
from assistant.simulator.texts.hardware import HARDWARE

LANGUAGES = {"en": "English", "de": "Deutsch", "it": "Italiano", "pt_BR": "Português (Brasil)"}

_TABLES = {"en": en, "de": de, "it": it, "pt_BR": pt_br}

# What a control is called once the fault changed-label has renamed it.
_RENAMED = {"en": "Proceed", "de": "Fortfahren", "it": "Procedi", "pt_BR": "Prosseguir"}


def table(language: str, layout: Layout) -> dict[str, str]:
    """All texts of a language as a layout uses them."""
    chosen = _TABLES[language]
    texts = {**chosen.TEXTS, **CLOSED[language], **CLUSTER[language], **HARDWARE[language]}
    return {**texts, **chosen.MODERN} if layout is Layout.MODERN else texts


def renamed(language: str) -> str:
    """The text that stands where a label was changed."""
    return _RENAMED[language]
