"""``about``: what this program is and is not, where support is, and where the guides differ."""

from __future__ import annotations

from cyclopts import App

from assistant import __version__
from assistant.cli.options import Json, Words
from assistant.cli.output import Voice
from assistant.domain.message import plain, say
from assistant.domain.site import Brand
from assistant.guide.about import GUIDES, SUPPORT, about
from assistant.guide.discrepancies import DISCREPANCIES

_BRANDS = {"bomgar": Brand.BOMGAR, "beyondtrust": Brand.BEYONDTRUST}


def register(app: App) -> None:
    """Add the command."""
    app.command(show, name="about")


def show(*, brand: str | None = None, words: Words = Words(), as_json: Json = False) -> int:
    """Show what this program is, where Technical Support is, and what it does where the vendor's guides differ.

    Parameters
    ----------
    brand
        bomgar or beyondtrust: only the contact of that brand.
    as_json
        Print one JSON document (about/1).
    """
    voice = Voice(words.lang)
    if brand is not None and brand.lower() not in _BRANDS:
        voice.errors().line(
            say("cli", "There is no brand {name}. Known: {known}.")(name=brand, known=", ".join(_BRANDS))
        )
        return 2
    chosen = _BRANDS[brand.lower()] if brand is not None else None
    if as_json:
        voice.document(_document(voice, chosen))
        return 0
    voice.line(say("help", "Upgrade Assistant {version}")(version=__version__))
    for part in about(chosen):
        voice.line()
        voice.line(part.title)
        for one in (*part.texts, *map(plain, part.addresses)):
            voice.line(plain(f"  {voice.words(one)}"))
    voice.line()
    voice.line(say("help", "The guides behind the numbers"))
    for number, guide in GUIDES:
        voice.line(plain(f"  {number}  {voice.words(guide)}"))
    voice.line()
    voice.line(say("help", "Where the guides differ"))
    for item in DISCREPANCIES:
        rules = f" ({', '.join(item.rules)})" if item.rules else ""
        voice.line(plain(f"  {voice.words(item.about)}{rules}"))
        voice.line(plain(f"    {voice.words(item.differs)}"))
        voice.line(plain(f"    {voice.words(item.decision)}"))
    return 0


def _document(voice: Voice, brand: Brand | None) -> dict[str, object]:
    brands = (brand,) if brand is not None else tuple(Brand)
    return {
        "schema": "about/1",
        "version": __version__,
        "support": {one.value: SUPPORT[one] for one in brands},
        "guides": {number: voice.words(guide) for number, guide in GUIDES},
        "differences": [
            {
                "id": one.id,
                "rules": list(one.rules),
                "about": voice.words(one.about),
                "differs": voice.words(one.differs),
                "decision": voice.words(one.decision),
            }
            for one in DISCREPANCIES
        ],
    }
