#!/usr/bin/env python3
"""Sets everything up and runs it. Needs Python 3.11 or newer and nothing else.

    python3 start.py demo [SCENARIO] [OPTION…]   the program on a simulated site (SCENARIO: single unless given)
    python3 start.py test [PYTEST OPTION…]       all checks and tests; with options only pytest, with these
    python3 start.py netns [PYTEST OPTION…]      the swaps of a pair in real networks (Linux: network namespaces)
    python3 start.py setup                       set up, run nothing

    --skip-system before the command: leave the system's packages alone and try with what is there

Run it again at any time: what is there is used, what is missing or out of date is mended. Exit codes: those of what was
run; 1 something failed, 2 a person has to do something first (it says what).
"""

from __future__ import annotations

import ctypes
import errno
import hashlib
import importlib.util
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.json"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")

# Shared libraries that Qt loads, and the Debian packages that hold them (measured on a bare Debian 12).
DRAWING = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
SCREEN = {"Xvfb": "xvfb", "xauth": "xauth", "openbox": "openbox", "xdotool": "xdotool"}  # a display for tests
NETWORKS = {"ip": "iproute2", "nft": "nftables"}  # hosts and address translation in network namespaces


class Stop(Exception):
    """Cannot go on: what happened, what to do now, and the exit code."""

    def __init__(self, what: str, action: str, code: int = 1) -> None:
        super().__init__(what)
        self.action = action
        self.code = code


def say(text: str) -> None:
    """A line of progress."""
    print(f"· {text}", flush=True)


# ── What the system lacks ─────────────────────────────────────────────────────────────────────────────────────────────


def missing_from_system(command: str) -> dict[str, str]:
    """What is not there: name of the thing → Debian package that brings it."""
    missing = {}
    if not venv_works() and importlib.util.find_spec("ensurepip") is None:
        missing["Python's venv module"] = venv_package()
    if sys.platform != "linux":
        return missing
    on_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    libraries = DRAWING | (WINDOW if command == "test" or on_display else {})
    missing |= {name: package for name, package in libraries.items() if not loads(name)}
    programs = {"test": SCREEN, "netns": NETWORKS}.get(command, {})
    return missing | {name: package for name, package in programs.items() if not runs(name)}


def loads(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def runs(program: str) -> bool:
    """Whether a program is there; those for administrators are not on everybody's path."""
    return shutil.which(program) is not None or shutil.which(program, path="/usr/sbin:/sbin") is not None


def venv_package() -> str:
    """The Debian package with ensurepip for the Python that runs this."""
    default = Path("/usr/bin/python3")
    ours = f"python{sys.version_info.major}.{sys.version_info.minor}"
    return "python3-venv" if default.exists() and default.resolve().name == ours else f"{ours}-venv"


def mend_system(command: str) -> None:
    """Install what the system lacks, or say exactly how."""
    missing = missing_from_system(command)
    if not missing:
        return
    try:
        install_missing(command, missing)
    except Stop:
        if not missing.keys() <= NETWORKS.keys():
            raise
        # The tests that want these are left out then, and say so: no reason for anything to fail.


def install_missing(command: str, missing: dict[str, str]) -> None:
    """Install it as root, or raise Stop."""
    packages = sorted(set(missing.values()))
    if shutil.which("apt-get") is None:
        raise Stop(
            f"This computer lacks: {', '.join(sorted(missing))}.",
            f"Install them with its package manager (Debian has them in: {' '.join(packages)}), then run this again.",
            2,
        )
    if os.geteuid() != 0:
        install = f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}"
        raise Stop(
            f"This computer lacks: {', '.join(sorted(missing))}.",
            f"Run this line, then run this again:\n\n    sudo apt-get update && {install}\n",
            2,
        )
    say(f"installing system packages: {' '.join(packages)}")
    _, update = apt("update")
    installed, words = apt("install", "-y", "--no-install-recommends", *packages)
    if not installed:
        raise Stop(f"apt-get install failed:\n{tail(words)}", advice(update + words))
    importlib.invalidate_caches()
    if still := missing_from_system(command):
        raise Stop(
            f"Still missing after the installation: {', '.join(sorted(still))}.",
            f"See whether this says why: apt-get install {' '.join(sorted(set(still.values())))}",
        )


def apt(*arguments: str) -> tuple[bool, str]:
    """Run apt-get without questions; whether it went well, and what it said."""
    done = subprocess.run(
        ["apt-get", "-q", *arguments],
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return done.returncode == 0, done.stdout


# ── The Python environment ────────────────────────────────────────────────────────────────────────────────────────────


def venv_works() -> bool:
    """Whether .venv is whole and made by the Python that runs this, at this place."""
    if not PYTHON.exists():
        return False
    ask = "import pip, sys; print(*sys.version_info[:2], sys.base_prefix, sys.prefix, sep='\\n')"
    done = subprocess.run([PYTHON, "-c", ask], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return False
    *version, base, prefix = done.stdout.splitlines()
    same = version == [str(part) for part in sys.version_info[:2]] and Path(base) == Path(sys.base_prefix)
    return same and Path(prefix).resolve() == VENV


def wanted_stamp(extra: str) -> dict[str, str]:
    """What an environment that needs nothing done was made from."""
    inputs = hashlib.sha256()
    for file in (ROOT / "pyproject.toml", CONSTRAINTS, ROOT / "packaging" / "hatch_build.py"):
        inputs.update(file.read_bytes() if file.exists() else b"")
        inputs.update(b"\0")
    return {"inputs": inputs.hexdigest(), "python": sys.version, "at": str(ROOT), "extra": extra}


def set_up(command: str, *, system: bool) -> None:
    """Bring system, environment and catalogues to where the command can run."""
    if system:
        mend_system(command)
    extra = "dev" if command in ("test", "netns") else ""
    wanted = wanted_stamp(extra)
    if not up_to_date(wanted):
        make_venv()
        STAMP.unlink(missing_ok=True)
        install(extra or had_extra())
        STAMP.write_text(json.dumps(wanted | {"extra": extra or had_extra()}), encoding="utf-8")
    compile_catalogues()


def up_to_date(wanted: dict[str, str]) -> bool:
    """Whether the environment was made from the same; one with the tools for tests serves the demo too."""
    had = read_stamp()
    same = {k: v for k, v in had.items() if k != "extra"} == {k: v for k, v in wanted.items() if k != "extra"}
    return same and PYTHON.exists() and had.get("extra") in (wanted["extra"], "dev")


def read_stamp() -> dict[str, str]:
    """The stamp of the environment as it is; empty when there is none."""
    try:
        had = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return had if isinstance(had, dict) else {}


def had_extra() -> str:
    """An environment that can run tests stays one when it is renewed for the demo."""
    return "dev" if (PYTHON.parent / ("pytest.exe" if WINDOWS else "pytest")).exists() else ""


def make_venv() -> None:
    """Make .venv, or make it again when it is broken or of another Python."""
    if venv_works():
        return
    if VENV.exists():
        say("the environment in .venv is broken or of another Python: making it again")
        shutil.rmtree(VENV)
    else:
        say("making the environment in .venv")
    if shutil.disk_usage(ROOT).free < 1_500_000_000:
        raise Stop("There is too little disk space.", FREE_SPACE)
    run_quietly([sys.executable, "-m", "venv", str(VENV)], "The environment could not be made")
    if not venv_works():
        raise Stop(f"The environment in {VENV} does not run.", AGAIN)


def install(extra: str) -> None:
    """Install the program, editable, and what it needs, in the versions that are known to work together.

    What builds it comes first, so that pip need not download it a second time into an environment of its own.
    """
    say("installing the program and what it needs (about 100 MB to download when it is new)")
    constraints = ["-c", str(CONSTRAINTS)] if CONSTRAINTS.exists() else []
    pip = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *constraints]
    failure = "The program could not be installed"
    run_quietly([*pip, *build_requirements()], failure)
    run_quietly([*pip, "--no-build-isolation", "-e", f"{ROOT}[{extra}]" if extra else str(ROOT)], failure)


def build_requirements() -> list[str]:
    """What pyproject.toml says that the build needs."""
    import tomllib

    needs = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    return [str(need) for need in needs]


def compile_catalogues() -> None:
    """Compile translations that are newer than what was compiled from them."""
    sources = (ROOT / "translations").glob("*.ts")
    stale = [s for s in sources if not (q := s.with_suffix(".qm")).exists() or q.stat().st_mtime < s.stat().st_mtime]
    if stale:
        say("compiling the translations")
        script = ROOT / "packaging" / "compile_catalogues.py"
        run_quietly([str(PYTHON), str(script)], "The translations could not be compiled")


def run_quietly(command: list[str], failure: str) -> None:
    """Run a step, showing only its downloads; raises Stop with its last words when it fails."""
    output = []
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if k not in ("PYTHONHOME", "PYTHONPATH", "PIP_REQUIRE_VIRTUALENV")},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        for line in process.stdout or ():
            output.append(line)
            show(line.strip())
    if process.returncode != 0:
        said = "".join(output)
        raise Stop(f"{failure}:\n{tail(said)}", advice(said))


def show(line: str) -> None:
    """Pass on what keeps a person waiting."""
    if line.startswith("Downloading ") and ("MB" in line or "GB" in line):
        print(f"    {line}", flush=True)
    elif "Retrying" in line:
        print("    the network does not answer, trying again", flush=True)


def tail(text: str, lines: int = 12) -> str:
    """The last lines, indented."""
    return "\n".join(f"    {line}" for line in text.strip().splitlines()[-lines:])


FREE_SPACE = "Free some disk space (about 1.5 GB is needed), then run this again."
TRUST = """This computer does not trust what answers for the package index. Behind a proxy that opens TLS, set PIP_CERT
to a file with the certificate of its authority. Then run this again."""
ON_LINE = """Is this computer on line? What is needed comes from package indexes; behind a proxy set HTTPS_PROXY (and
http_proxy for apt-get). Then run this again."""
OWNER = "Run this as the person who owns this folder, or copy the folder. Then run this again."
PATIENCE = "Let the other installation finish, then run this again."
AGAIN = "Run this again; if it fails in the same way, delete the folder .venv and run it once more."
ADVICE = {
    "No space left": FREE_SPACE,
    "not enough free space": FREE_SPACE,
    "certificate verify failed": TRUST,
    "name resolution": ON_LINE,
    "name or service not known": ON_LINE,
    "NewConnectionError": ON_LINE,
    "Could not connect": ON_LINE,
    "Connection refused": ON_LINE,
    "ProxyError": ON_LINE,
    "Network is unreachable": ON_LINE,
    "timed out": ON_LINE,
    "getaddrinfo failed": ON_LINE,
    "Failed to fetch": ON_LINE,
    "Retrying": ON_LINE,
    "Unable to locate package": ON_LINE,
    "Could not get lock": PATIENCE,
    "Permission denied": OWNER,
    "Access is denied": OWNER,
}


def advice(said: str) -> str:
    """What to do about a failure, by what it said."""
    folded = said.casefold()
    return next((action for sign, action in ADVICE.items() if sign.casefold() in folded), AGAIN)


# ── Commands ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def demo(arguments: list[str]) -> int:
    """The program on a simulated site."""
    named = bool(arguments) and not arguments[0].startswith("-")
    scenario, options = (arguments[0], arguments[1:]) if named else ("single", arguments)
    command = [str(PYTHON), "-m", "assistant", "--demo", scenario, *options]
    if not WINDOWS:  # there exec returns to the shell at once
        sys.stdout.flush()
        os.execv(command[0], command)  # noqa: S606 (a list, no shell)
    return subprocess.call(command)


def test(arguments: list[str]) -> int:
    """All checks and tests, or pytest with these options."""
    if arguments:
        return subprocess.call([str(PYTHON), "-m", "pytest", *arguments], cwd=ROOT)
    say("checks")
    checks = subprocess.call([str(PYTHON), "scripts/check.py"], cwd=ROOT)
    say("tests")
    # worksteal: pytest-randomly keeps the tests of a module together, so what a module sets up for its tests (such as a
    # simulated site) is mostly set up in one process; and a process that is done early takes over from the other.
    # A process more than cores: many tests wait for a simulated appliance.
    workers = str((os.cpu_count() or 1) + 1)
    tests = subprocess.call([str(PYTHON), "-m", "pytest", "-n", workers, "--dist", "worksteal"], cwd=ROOT)
    if checks != 0:
        print("The tests are done; the checks above have failed.", flush=True)
    return tests or checks


def netns(arguments: list[str]) -> int:
    """The tests in network namespaces; they say why where they cannot run."""
    return subprocess.call([str(PYTHON), "-m", "tests.netns", *arguments], cwd=ROOT)


def main(arguments: list[str]) -> int:
    """Set up and run a command."""
    system = arguments[:1] != ["--skip-system"]
    command, *rest = (arguments if system else arguments[1:]) or ["--help"]
    if command not in ("demo", "test", "netns", "setup"):
        print(__doc__)
        return 0 if command in ("-h", "--help") else 2
    set_up(command, system=system)
    if command == "setup":
        say("everything is set up")
        return 0
    return {"demo": demo, "test": test, "netns": netns}[command](rest)


def guarded(arguments: list[str]) -> int:
    """Every failure in a sentence with the next action, never a traceback."""
    if sys.version_info < (3, 11):  # noqa: UP036 (a person may run it with any)
        print("This needs Python 3.11 or newer; this is " + sys.version.split()[0] + ". Run it with a newer one.")
        return 2
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console that lacks a sign shows another
    try:
        return main(arguments)
    except Stop as stop:
        print(f"\n{stop}\n{stop.action}", file=sys.stderr)
        return stop.code
    except KeyboardInterrupt:
        print("\nStopped. Run it again to go on.", file=sys.stderr)
        return 130
    except OSError as error:
        full = error.errno == errno.ENOSPC
        action = FREE_SPACE if full else "See that this folder can be written and read, then run this again."
        print(f"\n{error.strerror or error}: {error.filename or ROOT}\n{action}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(guarded(sys.argv[1:]))
