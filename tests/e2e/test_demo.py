"""``--demo single`` without a display: the same run in the terminal, with what it leaves behind."""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

import pytest

from assistant import demo
from tests.e2e.terminal import started

pytestmark = pytest.mark.timeout(180)


@pytest.mark.skipif(sys.platform == "win32", reason="displays are found differently there")
def test_the_demo_without_a_display(tmp_path: Path) -> None:
    env = {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)}
    with started(["--demo", "single", "--lang", "en", "--speed", "3000", "--edition", "beyondtrust-19"], env) as child:
        out, err = child.communicate(timeout=170)
    assert child.returncode == 0, (out[-2000:], err)
    assert "There is no display" in out.splitlines()[0]
    assert "Traceback" not in err
    named = re.search(r"are in (\S+)", out)
    assert named
    folder = Path(named[1])
    assert folder.is_relative_to(tmp_path)
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert "BeyondTrust-19.2.2" in (folder / "report.html").read_text(encoding="utf-8")
    assert (folder / "report.json").stat().st_size
    drawn = {path.name.partition("-")[0] for path in (folder / "pages").glob("*.png")}
    assert drawn >= {"site", "topology", "packages", "readiness", "plan", "run", "clients", "report"}
    assert (folder / "demo.run").exists()
    assert [entry.name for entry in tmp_path.iterdir()] == [folder.name], "the simulated site leaves nothing behind"


def test_the_demo_of_a_move(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The certificate from the factory is compared, and the old appliance is gone in the end. No pages are drawn."""
    monkeypatch.setattr(demo, "draw_stages", lambda *_: None)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(demo, "has_display", lambda: False)
    arguments = ["--demo", "hardware", "--lang", "en", "--speed", "3000", "--edition", "beyondtrust-19"]
    assert demo.open_window(arguments) == 0
    told = capsys.readouterr().out
    assert "A person compares it: SHA-256" in told
    assert "Appliance\u00a0A is switched off" in told


@pytest.mark.skipif(sys.platform == "win32", reason="displays are found differently there")
@pytest.mark.parametrize("wrong", [["--edition", "no-such"], ["--fault", "no-such"]])
def test_what_the_demo_does_not_know(wrong: list[str]) -> None:
    with started(["--demo", "single", *wrong], {"QT_QPA_PLATFORM": "offscreen"}) as child:
        _, err = child.communicate(timeout=60)
    assert child.returncode == 2
    assert "Traceback" not in err
