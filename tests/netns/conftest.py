"""Labs, and a hosts file that may be written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.netns.lab import Lab, make_network, own_etc


@pytest.fixture(scope="session", autouse=True)
def hosts_file() -> Path:
    """A hosts file that may be written."""
    return own_etc()


@pytest.fixture
def network(hosts_file: Path) -> Iterator[Callable[..., Lab]]:
    """Start labs; all end with the test."""
    with ExitStack() as stack:
        yield lambda swing, **options: stack.enter_context(make_network(swing, **options))
