"""Paging of the Configuration API (product-facts 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

if TYPE_CHECKING:
    from collections.abc import Mapping

_SMALLEST, _LARGEST = 5, 100


class Unprocessable(ValueError):
    """Parameters with impossible values; ``errors`` by parameter."""

    def __init__(self, errors: dict[str, list[str]]) -> None:
        super().__init__("unprocessable")
        self.errors = errors


@dataclass(frozen=True)
class Paging:
    """Which part of a list is wanted; pages count from 1."""

    per_page: int
    current_page: int

    @property
    def start(self) -> int:
        return (self.current_page - 1) * self.per_page

    @classmethod
    def read(cls, parameters: Mapping[str, str]) -> Paging:
        """From the query. Raises Unprocessable."""
        per_page = _number(parameters, "per_page", _LARGEST)
        current_page = _number(parameters, "current_page", 1)
        if not _SMALLEST <= per_page <= _LARGEST:
            raise Unprocessable({"per_page": [f"Must be from {_SMALLEST} to {_LARGEST}."]})
        if current_page < 1:
            raise Unprocessable({"current_page": ["Must be at least 1."]})
        return cls(per_page, current_page)


def links(path: str, parameters: Mapping[str, str], paging: Paging, total: int) -> dict[str, str]:
    """The ``Link`` header and its four companions."""
    last = max(1, -(-total // paging.per_page))
    wanted = {"first": 1, "previous": paging.current_page - 1, "next": paging.current_page + 1, "last": last}
    entries = [
        f'<{path}?{urlencode({**parameters, "per_page": paging.per_page, "current_page": page})}>; rel="{name}"'
        for name, page in wanted.items()
        if 1 <= page <= last
    ]
    return {
        "Link": ", ".join(entries),
        "X-BT-Pagination-Current-Page": str(paging.current_page),
        "X-BT-Pagination-Last-Page": str(last),
        "X-BT-Pagination-Per-Page": str(paging.per_page),
        "X-BT-Pagination-Total": str(total),
    }


def _number(parameters: Mapping[str, str], name: str, otherwise: int) -> int:
    try:
        return int(parameters.get(name, otherwise))
    except ValueError:
        raise Unprocessable({name: ["Must be a number."]}) from None
