"""Packages from files: proven, sent, refused in the appliance's words; an agreement is a person's to accept."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from assistant import paths
from assistant.actions import carrying, packages
from assistant.actions.eyes import ApplianceEyes
from assistant.actions.hands import ApplianceHands
from assistant.actions.view import View
from assistant.appliance.console.licence import LicenceOffer
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pressed import Pressed
from assistant.domain.carrying import UpdateFile
from assistant.domain.clock import Cancel
from assistant.domain.errors import ConsoleError, Declined, NotTaken
from assistant.domain.message import Message, plain
from assistant.domain.observation import Observation, Reach
from assistant.domain.plan import BringFiles, InstallPackage, Plan, Step, UpdateWay
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.state import StepStatus
from assistant.guide.single import plan_single
from assistant.labels import Labels
from assistant.offline.store import Second, UpdateStore, Vouched
from assistant.translation import Translator
from tests.actions.pages import BASE, SITE, Console, basics, plan, updates, view

CONTENT = {BASE: b"base" * 1000, SITE: b"site" * 1000}


def manual() -> Plan:
    made = plan()
    return plan_single(made.site, replace(made.choices, updates=UpdateWay.MANUAL), made.packages)


def step_of(kind: type, name: str = BASE) -> Step:
    steps = [step for step in manual().steps if isinstance(step.action, kind)]
    return next(s for s in steps if not isinstance(s.action, InstallPackage) or s.action.package.name == name)


def seen_by(console: object, folder: Path, statuses: dict[str, StepStatus] | None = None) -> View:
    known = statuses or {}
    made = replace(view(console, folder=folder), plan=manual())
    return replace(made, status=lambda step: known.get(step, StepStatus()))


def brought(folder: Path, *names: str, origin: Path | None = None) -> UpdateStore:
    """Files in a run's folder; ``origin``: where each came from, and lies still."""
    store = UpdateStore(folder)
    for name in names or CONTENT:
        path = store.place("A", f"{name}.bin")
        path.write_bytes(CONTENT[name])
        digest = hashlib.sha256(CONTENT[name]).hexdigest()
        file = UpdateFile(name, "A", path.name, len(CONTENT[name]), digest)
        second = None
        if origin is not None:
            origin.mkdir(exist_ok=True)
            (origin / path.name).write_bytes(CONTENT[name])
            second = Second.at(origin / path.name)
        store.note(file, Vouched.SEALED, second=second)
    return store


def look(folder: Path, statuses: dict[str, StepStatus] | None = None) -> Observation:
    step = step_of(BringFiles)
    (sight,) = carrying.sights(step, step.action, seen_by(None, folder, statuses))  # type: ignore[arg-type]
    return sight.look(Cancel())


# ── bringing ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_manual_plan_brings_files_and_asks_no_vendor() -> None:
    kinds = [type(step.action).__name__ for step in manual().steps]
    assert kinds.count("BringFiles") == 1
    assert "CheckForUpdates" not in kinds
    assert kinds.index("BringFiles") < kinds.index("BackUpSettings") < kinds.index("InstallPackage")
    ways = {s.action.way for s in manual().steps if isinstance(s.action, InstallPackage)}
    assert ways == {UpdateWay.MANUAL}


def test_nothing_is_there_yet(tmp_path: Path) -> None:
    seen = look(tmp_path)
    assert seen.reach is Reach.NOT_REACHED
    assert BASE in str(seen.text.params)
    assert SITE in str(seen.text.params)


def test_all_of_it_is_there(tmp_path: Path) -> None:
    brought(tmp_path)
    seen = look(tmp_path)
    assert seen.reach is Reach.REACHED
    assert all(proof.shown for proof in seen.proofs)
    assert dict(seen.facts)[f"file of {BASE}"].startswith(hashlib.sha256(CONTENT[BASE]).hexdigest())


def test_a_file_that_was_truncated_is_missing(tmp_path: Path) -> None:
    store = brought(tmp_path)
    store.place("A", f"{BASE}.bin").write_bytes(CONTENT[BASE][:-1])
    assert look(tmp_path).reach is Reach.NOT_REACHED


def test_a_file_of_the_same_size_and_another_content_is_seen(tmp_path: Path) -> None:
    store = brought(tmp_path)
    store.place("A", f"{BASE}.bin").write_bytes(CONTENT[SITE][: len(CONTENT[BASE])])
    seen = look(tmp_path)
    assert seen.reach is Reach.NOT_REACHED
    assert [proof.shown for proof in seen.proofs] == [True, False]


def test_index_and_file_exchanged_together_do_not_pass_for_what_is_on_record(tmp_path: Path) -> None:
    brought(tmp_path)
    first = look(tmp_path)
    store = UpdateStore(tmp_path)
    other = b"evil" * 1000
    store.place("A", f"{BASE}.bin").write_bytes(other)
    store.note(UpdateFile(BASE, "A", f"{BASE}.bin", len(other), hashlib.sha256(other).hexdigest()), Vouched.SEALED)
    assert look(tmp_path, {"bring-files": StepStatus(seen=first)}).reach is Reach.NOT_REACHED


def test_what_is_installed_needs_no_file_any_more(tmp_path: Path) -> None:
    brought(tmp_path, SITE)
    assert look(tmp_path).reach is Reach.NOT_REACHED
    installed = {step_of(InstallPackage).id: StepStatus(state=StepState.DONE)}
    assert look(tmp_path, installed).reach is Reach.REACHED


# ── two copies ───────────────────────────────────────────────────────────────────────────────────────


def told(text: Message, package: str) -> bool:
    """Whether something is said of the copies of a package."""
    words = Translator("en", Labels.load(paths.resource("labels.toml"))).text(text)
    return f"second copy of {package} for Appliance" in words.replace("\xa0", " ")


def test_two_copies_are_on_record_and_need_no_words(tmp_path: Path) -> None:
    brought(tmp_path / "run", origin=tmp_path / "stick")
    seen = look(tmp_path / "run")
    assert seen.text == step_of(BringFiles).done
    assert dict(seen.facts)[f"second copy of {BASE}"] == f"good {tmp_path / 'stick' / BASE}.bin"


def test_a_copy_that_is_not_at_hand_is_told_and_blocks_nothing(tmp_path: Path) -> None:
    """R15: the medium may be in a drawer."""
    brought(tmp_path / "run", origin=tmp_path / "stick")
    (tmp_path / "stick" / f"{SITE}.bin").unlink()
    seen = look(tmp_path / "run")
    assert seen.reach is Reach.REACHED
    assert all(proof.shown for proof in seen.proofs)
    assert (told(seen.text, BASE), told(seen.text, SITE)) == (False, True)
    assert dict(seen.facts)[f"second copy of {SITE}"].startswith("missing ")


def test_before_the_first_file_is_sent_the_question_tells_of_missing_copies(tmp_path: Path) -> None:
    brought(tmp_path / "run", origin=tmp_path / "stick")
    altered = tmp_path / "stick" / f"{BASE}.bin"
    altered.write_bytes(CONTENT[SITE][: len(CONTENT[BASE])])
    os.utime(altered, ns=(0, 0))
    (tmp_path / "stick" / f"{SITE}.bin").unlink()
    step = step_of(InstallPackage)

    def said(statuses: dict[str, StepStatus]) -> Message:
        text = ApplianceEyes(seen_by(Operator(), tmp_path / "run", statuses)).briefing(step, Cancel()).text
        assert text is not None
        return text

    assert (told(said({}), BASE), told(said({}), SITE)) == (True, True)
    installed = {step.id: StepStatus(state=StepState.DONE)}
    assert (told(said(installed), BASE), told(said(installed), SITE)) == (False, True), "its copy is needed no more"


def test_how_the_copies_stood_when_a_file_was_sent_goes_on_record(tmp_path: Path) -> None:
    brought(tmp_path / "run", origin=tmp_path / "stick")
    assert dict(send(Operator(), tmp_path / "run").facts)[f"second copy of {BASE}"].startswith("good ")
    (tmp_path / "stick" / f"{BASE}.bin").unlink()
    operator = Operator()
    assert dict(send(operator, tmp_path / "run").facts)[f"second copy of {BASE}"].startswith("missing ")
    assert operator.sent == [CONTENT[BASE]], "one proven copy is enough to install it"


def test_bringing_it_in_from_another_drive_makes_it_two_again(tmp_path: Path) -> None:
    brought(tmp_path / "run", origin=tmp_path / "stick")
    for file in (tmp_path / "stick").iterdir():
        file.rename(tmp_path / file.name)
    given = "\n".join(f"{name}={tmp_path / name}.bin" for name in CONTENT)
    carrying.take_over(step_of(BringFiles).action, given, "eva", seen_by(None, tmp_path / "run"), Cancel())  # type: ignore[arg-type]
    assert look(tmp_path / "run").text == step_of(BringFiles).done


def test_whoever_said_which_file_it_is_goes_on_record(tmp_path: Path) -> None:
    given = []
    for name, content in CONTENT.items():
        file = tmp_path / f"download {len(given)}"
        file.write_bytes(content)
        given.append(f"{name}={file}")
    step = step_of(BringFiles)
    outcome = ApplianceHands(seen_by(None, tmp_path / "run")).take_over(step, "\n".join(given), "eva", Cancel())
    facts = dict(outcome.facts)
    assert facts[f"assigned by for {BASE}"] == "eva"
    assert dict(look(tmp_path / "run").facts)[f"assigned by for {SITE}"] == "eva"
    brought(tmp_path / "sealed")
    assert not [key for key, _ in look(tmp_path / "sealed").facts if key.startswith("assigned by")]


def test_a_link_is_no_file(tmp_path: Path) -> None:
    store = brought(tmp_path)
    path = store.place("A", f"{BASE}.bin")
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert look(tmp_path).reach is Reach.NOT_REACHED


# ── seeing ───────────────────────────────────────────────────────────────────────────────────────────


def see(console: Console, folder: Path = Path()) -> Observation:
    step = step_of(InstallPackage)
    (sight,) = packages.install_sights(step, step.action, seen_by(console, folder))  # type: ignore[arg-type]
    return sight.look(Cancel())


def test_what_is_never_listed_is_simply_not_installed_yet() -> None:
    assert see(Console(updates(), basics())).reach is Reach.NOT_REACHED


def test_the_agreement_asks_a_person_and_shows_it() -> None:
    seen = see(Console(updates(licence=LicenceOffer("All rights.\nNo duties.", "Accept")), basics()))
    assert seen.reach is Reach.ASKS
    assert seen.question is not None
    assert seen.question.briefing == plain("All rights.\nNo duties.")


def test_an_older_package_than_installed_is_reached_already() -> None:
    assert see(Console(updates(), basics("6.0.1"))).reach is Reach.REACHED


# ── sending ──────────────────────────────────────────────────────────────────────────────────────────


class Operator(ConsoleOperator):
    """Takes uploads, or refuses them."""

    def __init__(self, page: Any = None, refusal: Declined | None = None, clock: timedelta = timedelta()) -> None:
        self.page, self.refusal, self.off = page or updates(), refusal, clock
        self.sent: list[bytes] = []
        self.lost: Message | None = None

    def updates(self) -> Any:
        return self.page

    def basics(self) -> Any:
        return replace(basics(), system_time=datetime.now(UTC) + self.off)

    def upload_update(self, file: Path, progress: Any = None, cancel: Any = None) -> Any:
        if self.refusal:
            raise self.refusal
        self.sent.append(file.read_bytes())
        progress(len(self.sent[-1]), len(self.sent[-1]))
        return Pressed(None, self.lost) if self.lost else Pressed(self.page)


def send(operator: Operator, folder: Path, statuses: dict[str, StepStatus] | None = None) -> Any:
    step = step_of(InstallPackage)
    (deed,) = packages.install_deeds(step, step.action, seen_by(operator, folder, statuses))  # type: ignore[arg-type]
    assert deed.tries > 1
    return deed.act(Cancel(), lambda done, total, text: None)


def test_the_proven_file_is_sent_and_its_hash_goes_on_record(tmp_path: Path) -> None:
    brought(tmp_path)
    operator = Operator()
    outcome = send(operator, tmp_path)
    assert operator.sent == [CONTENT[BASE]]
    assert dict(outcome.facts)["sha256"] == hashlib.sha256(CONTENT[BASE]).hexdigest()


def test_an_answer_that_nobody_understood_is_on_record_as_that(tmp_path: Path) -> None:
    brought(tmp_path)
    operator = Operator()
    operator.lost = plain("no page")
    outcome = send(operator, tmp_path)
    assert outcome.text.text == "The button was pressed; no answer came: {reason}"
    assert dict(outcome.facts)["sha256"] == hashlib.sha256(CONTENT[BASE]).hexdigest()


@pytest.mark.parametrize("harm", ["gone", "changed"])
def test_what_is_not_the_file_any_more_is_never_sent(tmp_path: Path, harm: str) -> None:
    path = brought(tmp_path).place("A", f"{BASE}.bin")
    path.unlink() if harm == "gone" else path.write_bytes(CONTENT[SITE][: len(CONTENT[BASE])])
    operator = Operator()
    with pytest.raises(Stop) as caught:
        send(operator, tmp_path)
    assert (caught.value.outcome, operator.sent) == (RunOutcome.BLOCKED, [])


def test_nothing_is_sent_where_cluster_updates_are_seen(tmp_path: Path) -> None:
    brought(tmp_path)
    operator = Operator(updates(cluster_updates=True))
    with pytest.raises(Stop) as caught:
        send(operator, tmp_path)
    assert (caught.value.code, operator.sent) == ("updates.cluster", [])


def test_a_refusal_is_told_in_the_appliances_words_and_is_no_matter_for_the_hand(tmp_path: Path) -> None:
    brought(tmp_path)
    with pytest.raises(NotTaken) as caught:
        send(Operator(refusal=Declined(plain("This is no update."))), tmp_path)
    assert dict(caught.value.message.params)["words"] == plain("This is no update.")
    assert "clock" not in str(caught.value.advice)


def test_on_an_error_a_wrong_clock_is_told_of(tmp_path: Path) -> None:
    """R16."""
    brought(tmp_path)
    with pytest.raises(NotTaken) as caught:
        send(Operator(refusal=Declined(plain("Signature.")), clock=-timedelta(hours=3)), tmp_path)
    assert "NTP" in str(caught.value.advice)


def test_without_an_account_there_is_no_way() -> None:
    step = step_of(InstallPackage)
    made = seen_by(None, Path())
    made = replace(made, connections={"A": SimpleNamespace(api=None, login=None, appliance=None)})  # type: ignore[dict-item]
    (deed,) = packages.install_deeds(step, step.action, made)  # type: ignore[arg-type]
    with pytest.raises(ConsoleError):
        deed.act(Cancel(), lambda done, total, text: None)
