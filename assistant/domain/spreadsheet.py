"""Cells of files that a spreadsheet opens: what stands in them is not ours, and must not be carried out there."""

from __future__ import annotations

_ACTIVE = ("=", "+", "-", "@", "\t", "\r", "\n")


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes in front of what would be one."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_ACTIVE) else cell
