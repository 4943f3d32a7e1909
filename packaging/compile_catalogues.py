"""Compiles the ``*.ts`` of a folder to the ``.qm`` files that the program loads. Needs PySide6 and nothing else.

    python packaging/compile_catalogues.py [--release] [FOLDER]

The folder is ``translations`` unless given. ``--release`` refuses a text that nobody has translated.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def lrelease() -> Path:
    """Qt's compiler, as PySide6 ships it."""
    import PySide6

    return Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


def compile_file(source: Path, target: Path, *, release: bool = False) -> None:
    """Compile one source. Raises RuntimeError with what lrelease said."""
    part = target.with_suffix(f".{os.getpid()}.part")
    strict = ["-fail-on-unfinished"] if release else []
    try:
        done = subprocess.run(
            [lrelease(), "-silent", *strict, source, "-qm", part], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise RuntimeError(f"{source.name} does not compile: {(done.stdout + done.stderr).strip()}")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def compile_all(folder: Path, *, release: bool = False) -> list[Path]:
    """Compile every source in the folder beside itself; returns the compiled files."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        compile_file(source, target, release=release)
        made.append(target)
    return made


if __name__ == "__main__":
    folders = [Path(argument) for argument in sys.argv[1:] if argument != "--release"] or [ROOT / "translations"]
    try:
        for each in folders:
            compile_all(each, release="--release" in sys.argv[1:])
    except RuntimeError as error:
        sys.exit(str(error))
