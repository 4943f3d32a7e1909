"""Builds the program and tries out what was built: the wheel in an environment of its own, the folder as it is.

    python packaging/build.py [wheel] [folder] [--release]

Both unless one is named. Leaves ``dist/*.whl`` and ``dist/upgrade-assistant/``. ``--release`` refuses texts that nobody
has translated. Run it with the Python of an environment that start.py made. On Linux the
folder wants nothing of the system but its OpenGL libraries (Debian: libgl1 libegl1), which belong to the graphics card.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
WINDOWS = sys.platform == "win32"
PIP = ["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check", "-c", str(CONSTRAINTS)]

sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from compile_catalogues import compile_all  # noqa: E402
from smoke import Failed, smoke  # noqa: E402

import start  # noqa: E402
from assistant import __version__  # noqa: E402


def say(text: str) -> None:
    """A line of progress."""
    print(f"· {text}", flush=True)


def run(*command: str | Path) -> None:
    """Run a step of the build; its output is shown."""
    subprocess.run([str(part) for part in command], cwd=ROOT, check=True)


def build_wheel() -> Path:
    """Build the wheel."""
    for old in DIST.glob("upgrade_assistant-*.whl"):
        old.unlink()
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel")
    (wheel,) = DIST.glob("upgrade_assistant-*.whl")
    return wheel


def try_wheel(wheel: Path) -> None:
    """Install the wheel into an environment outside the checkout and try it out there."""
    with tempfile.TemporaryDirectory(prefix="wheel-") as name:
        venv = Path(name) / "venv"
        run(sys.executable, "-m", "venv", venv)
        scripts = venv / ("Scripts" if WINDOWS else "bin")
        run(scripts / "python", *PIP, wheel)
        smoke([str(scripts / "upgrade-assistant")], __version__)


def build_folder(*, release: bool) -> Path:
    """Build the folder with PyInstaller, which is fetched when it is not there."""
    start.mend_system("test")  # a bundle holds the libraries that the machine had
    if importlib.util.find_spec("PyInstaller") is None:
        run(sys.executable, *PIP, "pyinstaller")
    compile_all(ROOT / "translations", release=release)
    shutil.rmtree(DIST / "upgrade-assistant", ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="pyinstaller-") as work:
        spec = ROOT / "packaging" / "upgrade-assistant.spec"
        options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(DIST), "--workpath", work]
        run(sys.executable, "-m", "PyInstaller", *options, spec)
    return DIST / "upgrade-assistant"


def try_folder(folder: Path) -> None:
    """Try the folder out from elsewhere, so that it cannot lean on the checkout."""
    with tempfile.TemporaryDirectory(prefix="folder-") as name:
        moved = Path(name) / "program"
        shutil.copytree(folder, moved, symlinks=True)
        smoke([str(moved / ("upgrade-assistant.exe" if WINDOWS else "upgrade-assistant"))], __version__)


def size(path: Path) -> str:
    """Megabytes of a file or folder."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return f"{sum(file.stat().st_size for file in files) / 1e6:.1f} MB"


def timed(what: str, since: float) -> None:
    """Say what is done and how long it took."""
    say(f"{what} ({time.monotonic() - since:.0f} s)")


def main(arguments: Sequence[str]) -> int:
    """Build what is named and try it out."""
    wanted = [argument for argument in arguments if argument != "--release"] or ["wheel", "folder"]
    if set(wanted) - {"wheel", "folder"}:
        print(__doc__)
        return 2
    release = "--release" in arguments
    if release:
        os.environ["UPGRADE_ASSISTANT_RELEASE"] = "1"
    begun = time.monotonic()
    try:
        if "wheel" in wanted:
            wheel = build_wheel()
            try_wheel(wheel)
            timed(f"{wheel.relative_to(ROOT)}: {size(wheel)}, built and tried out", begun)
        begun = time.monotonic()
        if "folder" in wanted:
            folder = build_folder(release=release)
            try_folder(folder)
            timed(f"{folder.relative_to(ROOT)}/: {size(folder)}, built and tried out", begun)
    except (Failed, RuntimeError, start.Stop) as failure:
        print(f"\nThe build failed: {failure}", file=sys.stderr)
        return 1
    except subprocess.CalledProcessError as failure:
        print(f"\nThe build failed: {Path(failure.cmd[0]).name} {' '.join(failure.cmd[1:4])} …", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
