"""The short form of the campaign ``large_cluster``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.large_cluster import BEARABLE, carried_out

pytestmark = pytest.mark.timeout(300)


def test_a_cluster_is_upgraded_headless_at_the_pace_that_it_bears(tmp_path: Path) -> None:
    figures = carried_out(8, 4, "atlas-no-failover", tmp_path)
    assert figures.calls > 20
    assert figures.fastest <= BEARABLE
