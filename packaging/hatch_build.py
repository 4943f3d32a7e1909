"""Build hook: catalogues are compiled on the way into every wheel, editable install and source archive.

With ``UPGRADE_ASSISTANT_RELEASE=1`` in the environment a text that nobody has translated stops the build.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))

from compile_catalogues import compile_all


class Catalogues(BuildHookInterface[Any]):
    """Compiles ``translations/*.ts`` and puts what comes of it into the wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run before each build; ``version`` is the kind: "standard" or "editable"."""
        release = os.environ.get("UPGRADE_ASSISTANT_RELEASE", "") not in ("", "0")
        compiled = compile_all(Path(self.root) / "translations", release=release)
        if self.target_name == "wheel" and version == "standard":
            for file in compiled:
                build_data["force_include"][str(file)] = f"assistant/_data/translations/{file.name}"
