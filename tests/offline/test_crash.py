"""Killed anywhere, as in a power cut: done again, the result is the same, and nothing half was ever taken for whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.offline import arriving, faultpoints, shopping
from assistant.offline.faultpoints import POINTS, VARIABLE
from assistant.offline.values import FileState
from tests.e2e.terminal import ROOT
from tests.offline.ground import KEYS, World, content

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9")

MIB = 1 << 20
COPY = """
import os, signal, sys
from pathlib import Path
from assistant.offline import copying, pieces, telling
pieces._FIRST = pieces._SMALLEST = pieces._LARGEST = 1 << 20
telling._INTERVAL = 0.0
at = int(sys.argv[3])
kill = lambda done, total: os.kill(os.getpid(), signal.SIGKILL) if done >= at else None
copying.copy(Path(sys.argv[1]), Path(sys.argv[2]), progress=kill if at >= 0 else None)
"""
PACK = """
import sys
from pathlib import Path
from tests.offline.ground import NOW
from assistant.offline import carrying, searching
packer = carrying.Packer(Path(sys.argv[1]), Path(sys.argv[2]), NOW, "1.2.3")
wanted = carrying.list_for(packer)
brought = searching.candidates(wanted.wanted, [Path(sys.argv[3])])
assert carrying.collect(wanted, brought.certain(), packer).sealed
"""


def run(code: str, *arguments: object, point: str = "") -> subprocess.CompletedProcess[str]:
    environ = os.environ | {"PYTHONPATH": str(ROOT), VARIABLE: f"offline:{point}" if point else ""}
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.run(command, env=environ, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("at", [0, MIB, 3 * MIB, 5 * MIB + 321])
def test_a_copy_killed_in_the_middle(tmp_path: Path, at: int) -> None:
    source, target = tmp_path / "source", tmp_path / "copy"
    source.write_bytes(content(5 * MIB + 321))
    assert run(COPY, source, target, at).returncode == -9
    if target.exists():
        assert target.read_bytes() == source.read_bytes()
    done = run(COPY, source, target, -1)
    assert done.returncode == 0, done.stderr
    assert target.read_bytes() == source.read_bytes()
    assert sorted(tmp_path.iterdir()) == [target, source]


def test_a_copy_killed_again_and_again(tmp_path: Path) -> None:
    """Each attempt gets a little further."""
    source, target = tmp_path / "source", tmp_path / "copy"
    source.write_bytes(content(4 * MIB))
    sizes = []
    for at in (MIB, 2 * MIB, 3 * MIB):
        assert run(COPY, source, target, at).returncode == -9
        sizes.append((tmp_path / "copy.part").stat().st_size)
    assert sizes == sorted(sizes)
    assert run(COPY, source, target, -1).returncode == 0
    assert target.read_bytes() == source.read_bytes()


def _state(journey: World) -> dict[str, bytes]:
    return {
        one.relative_to(folder).as_posix(): one.read_bytes()
        for folder in (journey.staged, journey.medium)
        for one in folder.rglob("*")
        if one.is_file()
    }


@pytest.mark.parametrize("point", POINTS)
def test_packing_killed_at(journey: World, point: str) -> None:
    arguments = journey.packer.staging, journey.medium, journey.top / "downloads"
    killed = run(PACK, *arguments, point=point)
    assert killed.returncode == -9, killed.stderr
    kept = shopping.kept(journey.list.id, journey.kept)
    before = arriving.arrive(kept, journey.medium)
    if before.manifest is not None:  # where there is a manifest, all is there and no key is
        assert not before.blocked
        assert not any(key.encode() in data for key in KEYS.values() for data in _on(journey.medium))
    done = run(PACK, *arguments)
    assert done.returncode == 0, done.stderr
    arrival = arriving.arrive(kept, journey.medium)
    assert [one.state for one in arrival.found] == [FileState.GOOD] * 3
    assert not any(key.encode() in data for key in KEYS.values() for data in _on(journey.medium))
    assert not list(journey.medium.rglob("*.part"))
    first = _state(journey)
    assert run(PACK, *arguments).returncode == 0
    assert _state(journey) == first, "once more changes nothing, not even the code that somebody wrote down"


def _on(medium: Path) -> list[bytes]:
    return [one.read_bytes() for one in medium.rglob("*") if one.is_file()]


TAKE = """
import sys
from pathlib import Path
from assistant.offline import arriving, shopping
kept = shopping.kept(sys.argv[1], Path(sys.argv[2]))
medium = Path(sys.argv[3])
arrival = arriving.arrive(kept, medium)
assert not arrival.blocked
assert len(arriving.take_over(arrival, medium, Path(sys.argv[4]))) == 3
"""


@pytest.mark.parametrize("point", ["begun", "half-written", "written", "read-back", "named"])
def test_taking_over_killed_at(journey: World, point: str) -> None:
    journey.collect()
    into = journey.top / "run"
    arguments = journey.list.id, journey.kept, journey.medium, into
    assert run(TAKE, *arguments, point=point).returncode == -9
    whole = [one.read_bytes() for one in into.rglob("*.nss")]
    assert all(data in [path.read_bytes() for path in journey.sources.values()] for data in whole)
    done = run(TAKE, *arguments)
    assert done.returncode == 0, done.stderr
    for wanted, path in journey.sources.items():
        assert (into / wanted.appliance / path.name).read_bytes() == path.read_bytes()
    assert not list(into.rglob("*.part"))


def test_a_point_without_a_name_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="no such"):
        faultpoints.passes("somewhere")
