"""``docs/command-line.md`` is true: its walk runs as it stands, and it leaves out no command, question or exit code."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from assistant.domain.errors import AccessError, AssistantError, Cancelled, UsageError
from assistant.engine import questions
from assistant.engine.events import RunOutcome
from tests.e2e.terminal import ROOT, typed

TEXT = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", TEXT, re.DOTALL)
SHELL = [text for language, text in BLOCKS if not language]


@pytest.mark.timeout(180)
@pytest.mark.skipif(sys.platform == "win32" or shutil.which("bash") is None, reason="needs a shell")
def test_the_walk_runs_as_it_stands(tmp_path: Path) -> None:
    simulate, particulars, walk = SHELL[:3]
    script = f"""
set -eu
upgrade-assistant() {{ PYTHONPATH={ROOT} {sys.executable} -m assistant "$@"; }}
python3() {{ {sys.executable} "$@"; }}
(exec 0</dev/null; PYTHONPATH={ROOT} exec {sys.executable} -m {_quick(simulate).replace("upgrade-", "", 1).strip()}) &
SIMULATOR=$!
trap 'kill $SIMULATOR; wait $SIMULATOR' EXIT
until [ -s site.json ]; do read -rt 0.1 <> <(:) || :; done
{particulars}
{_quick(walk)}
"""
    told = tmp_path / "told.txt"
    with told.open("w") as out:  # seen even where the walk does not come to its end
        try:
            done = subprocess.run(["bash", "-c", script], cwd=tmp_path, stdout=out, stderr=subprocess.PIPE, timeout=170)
        except subprocess.TimeoutExpired as late:
            pytest.fail(f"{late.timeout} s were not enough: {told.read_text(encoding='utf-8')[-1500:]}")
    assert done.returncode == 0, (told.read_text(encoding="utf-8")[-1500:], done.stderr)
    assert done.stderr == b""
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "secrets.json").stat().st_mode & 0o077 == 0


def _quick(text: str) -> str:
    """The same with the speed that the text itself recommends for the impatient, and some more."""
    text = text.replace("simulate single --json", "simulate single --json --speed 3000")
    return text.replace("--answers practice", "--answers practice --speed 3000")


def test_every_command_is_there() -> None:
    listed = set(re.findall(r"^│ ([a-z][a-z-]*) ", typed(["--help"]).out, re.MULTILINE))
    known = {"detect", "check", "plan", "run", "resume", "status", "report", "verify", "simulate", "gallery"}
    assert known | {"about", "clients", "courier", "hosts-test", "rules", "scan", "support"} == listed
    for command in listed:
        assert f"| `{command} " in TEXT


def test_every_question_of_the_engine_is_there() -> None:
    source = Path(questions.__file__).read_text(encoding="utf-8")
    for family in re.findall(r'f"([a-z]+)\.\{step\.id\}"', source):
        assert f"`{family}.STEP`" in TEXT
    for choice in (questions.EXTEND, questions.AGAIN, questions.STOP, questions.GO_ON, questions.REACHED):
        assert f"`{choice}`" in TEXT


def test_the_exit_codes_are_these() -> None:
    table = dict(re.findall(r"^\| (\d) \| (.+?) \|$", TEXT, re.MULTILINE))
    codes = {outcome.exit_code for outcome in RunOutcome}
    codes |= {error.exit_code for error in (AssistantError, UsageError, AccessError, Cancelled)}
    assert {int(code) for code in table} == codes == set(range(7))


def test_the_answers_file_can_be_read(tmp_path: Path) -> None:
    from assistant.domain.clock import SystemClock
    from assistant.engine.answers import read_answers

    shown = [text for language, text in BLOCKS if language == "toml" and "[answers]" in text]
    assert len(shown) == 2
    for text in shown:
        file = tmp_path / "answers.toml"
        file.write_text(text, encoding="utf-8")
        person = read_answers(file, SystemClock())
        assert set(person.answers) == set(tomllib.loads(text)["answers"])


@pytest.mark.parametrize("remarks", ["", "# "], ids=["as it stands", "with what is left out"])
def test_the_description_of_a_site_can_be_read(tmp_path: Path, remarks: str) -> None:
    from assistant.service.description_file import read_description

    text, _ = [text for language, text in BLOCKS if language == "toml" and "[[packages]]" in text]
    file = tmp_path / "site.toml"
    file.write_text(re.sub(rf"^{remarks}(?=\w+ = )", "", text, flags=re.MULTILINE), encoding="utf-8")
    host, told = read_description(file)
    assert host == "support.example.com"
    assert [package.name for package in told.packages] == ["Base Software 3.3.2", "Bomgar-12.2.0"]


@pytest.mark.parametrize("remarks", ["", "# "], ids=["as it stands", "with what is left out"])
def test_the_description_of_a_pair_can_be_read(tmp_path: Path, remarks: str) -> None:
    from assistant.service.description_file import read_description

    _, text = [text for language, text in BLOCKS if language == "toml" and "[[packages]]" in text]
    file = tmp_path / "site.toml"
    file.write_text(re.sub(rf"^{remarks}(?=\w+ = )", "", text, flags=re.MULTILINE), encoding="utf-8")
    _, told = read_description(file)
    assert told.addresses == ("192.0.2.11:443", "192.0.2.12:443")
    assert [(one.role, one.automatic) for one in told.pair] == [("primary", "on" if remarks else ""), ("backup", "")]


def test_the_secrets_can_be_read() -> None:
    from assistant.domain.access import SiteAddress
    from assistant.service.secrets import read_secrets

    (text,) = [text for language, text in BLOCKS if language == "json"]
    secrets = read_secrets(text, SiteAddress("support.example.com", appliances=("192.0.2.11", "192.0.2.12")))
    assert [letter for letter, _ in secrets.own] == ["B"]
    assert all((secrets.api, secrets.login, secrets.appliance, secrets.backup_password, secrets.key_passphrase))


def test_the_named_faults_exist() -> None:
    listed = typed(["simulate", "single", "--list-faults"]).out
    for named in re.findall(r"--fault ([a-z0-9-]+)", TEXT):
        assert f"\n{named} " in f"\n{listed}"


def test_every_edition_of_the_simulator_is_there_with_its_versions() -> None:
    from assistant.simulator.editions import EDITIONS

    for name, edition in EDITIONS.items():
        assert f"| `{name}` | {edition.site_version}, Base {edition.base_version} | {edition.target} |" in TEXT
