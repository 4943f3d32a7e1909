"""Writes packaging/constraints.txt: this environment's versions of all that the program, its tests and its build need.

    python scripts/pin.py

Only what pyproject.toml asks for, and what that asks for, is pinned; constraints of one platform do no harm on another.
"""

from __future__ import annotations

import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "packaging" / "constraints.txt"
HEAD = "# Versions that are known to work together. Made by scripts/pin.py where all tests passed.\n"
UNPINNED = {"pip", "setuptools"}
"""They come with the environment, and their old releases do not run on every Python."""


def normal(name: str) -> str:
    """A distribution's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def wanted() -> list[Requirement]:
    """What pyproject.toml asks for, of the program, its extras and its build."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    lines = [*project["build-system"]["requires"], *project["project"]["dependencies"], *(r for e in extras for r in e)]
    return [Requirement(line) for line in lines]


def closure(requirements: list[Requirement]) -> tuple[dict[str, str], list[str]]:
    """Versions of these and of all that they require here, and what should be here but is not."""
    versions: dict[str, str] = {}
    missing: list[str] = []
    seen: set[tuple[str, frozenset[str]]] = set()
    queue = list(requirements)
    while queue:
        requirement = queue.pop()
        key = normal(requirement.name), frozenset(requirement.extras)
        if key in seen:
            continue
        seen.add(key)
        try:
            found = metadata.distribution(requirement.name)
        except metadata.PackageNotFoundError:
            missing.append(requirement.name)
            continue
        if key[0] not in UNPINNED:
            versions[key[0]] = found.version
        extras = {"", *requirement.extras}
        for line in found.requires or ():
            further = Requirement(line)
            if further.marker is None or any(further.marker.evaluate({"extra": extra}) for extra in extras):
                queue.append(further)
    return versions, missing


def main() -> int:
    """Write the file."""
    versions, missing = closure(wanted())
    if missing:
        print(f"not installed here: {', '.join(sorted(set(missing)))}; run: pip install -e .[dev,build]")
        return 1
    TARGET.write_text(HEAD + "".join(f"{name}=={versions[name]}\n" for name in sorted(versions)), encoding="utf-8")
    print(f"{len(versions)} versions in {TARGET.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
