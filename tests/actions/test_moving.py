"""Setting the new appliance up: what is looked at, what goes no further, and what is not sent (P6.3 to P6.6)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from assistant.actions import moving
from assistant.actions.view import AT_FIRST, View
from assistant.appliance.console.operator import ConsoleOperator
from assistant.appliance.console.pages import CertificatesPage, ListedCertificate
from assistant.appliance.console.pressed import Pressed
from assistant.domain.access import FIRST_SIGN_IN, Account, Secrets, SiteAddress, Trust
from assistant.domain.clock import Cancel
from assistant.domain.errors import ConsoleError, Declined, NotTaken, Refused, WrongSecret
from assistant.domain.hardware import NEW
from assistant.domain.message import plain
from assistant.domain.observation import Observation, Outcome, Reach
from assistant.domain.secret import Secret
from assistant.domain.site import Route
from assistant.domain.versions import Build
from assistant.engine import events as ev
from assistant.engine.desk import Stop
from assistant.engine.events import RunOutcome, StepState
from assistant.engine.state import fold
from tests.actions.test_retiring import Clock
from tests.actions.test_retiring import plan as planned
from tests.guide.material import AT, HOST
from tests.guide.test_hardware import moving as moving_site
from tests.guide.test_hardware import plan as made

PLAN = planned()
BACKUP = PLAN.step("restore").action.file  # type: ignore[union-attr]


def listed(name: str, *warnings: str, more: tuple[str, ...] = ()) -> ListedCertificate:
    return ListedCertificate(name, (name, *more), True, warnings)


@dataclass
class Console(ConsoleOperator):
    """A console that lists certificates, runs a version, and takes files or not."""

    rows: tuple[ListedCertificate, ...] = ()
    software: str | None = "12.1.4"
    lets_in: bool = True
    refuses: str = ""
    taken: list[str] = field(default_factory=list)

    def certificates(self) -> CertificatesPage:
        return CertificatesPage((), self.rows)

    def basics(self) -> Any:
        return SimpleNamespace(guid=None, software=Build.parse(self.software) if self.software else None)

    def start(self) -> Any:
        if not self.lets_in:
            raise WrongSecret(plain("no"))

    def restore_backup(self, file: Path, password: Secret) -> Pressed[Any]:
        return self._take(file.name)

    def _take(self, what: str) -> Pressed[Any]:
        if self.refuses:
            raise Declined(plain(self.refuses), None, self.refuses)
        self.taken.append(what)
        return Pressed("")


class Api:
    """Health, or who is refused."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def health(self) -> Any:
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


GOOD = SimpleNamespace(success=True, guid="b" * 32, version="12.1.4", error=None)


def box(console: Console | None = None, api: Any = None, login: Any = None) -> Any:
    return SimpleNamespace(appliance=console, login=login or console, api=api)


def view(
    new: Any, folder: Path = Path(), first: Any = None, password: bool = True, events: Any = (), **pins: Any
) -> View:
    boxes: Any = {"A": box(), NEW: new, AT_FIRST: first or new}
    word = Secret("word") if password else None
    secrets = Secrets(Account("id", Secret("x")), Account("admin", Secret("y")), backup_password=word)
    plan = pins.get("plan", PLAN)
    return View(
        boxes, folder, secrets, Clock(), plan, fold(events).of, SiteAddress(HOST), Trust(), lambda _: boxes["A"]
    )


def look(name: str, given: View, way: int = 0) -> Observation:
    step = PLAN.step(name)
    sights = {"import-certificate": moving.import_sights, "restore": moving.restore_sights}[name]
    return sights(step, step.action, given)[way].look(Cancel())  # type: ignore[arg-type]


# ── certificate ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("rows", "reach"),
    [
        ((), Reach.NOT_REACHED),
        ((listed("factory.invalid", "self-signed"),), Reach.NOT_REACHED),
        ((listed(HOST),), Reach.REACHED),
        ((listed("*.example.com"),), Reach.REACHED),
        ((listed(HOST, "The chain is incomplete."),), Reach.FAILED),
        ((listed(HOST, "The chain is incomplete."), listed(HOST)), Reach.REACHED),
    ],
)
def test_what_the_list_of_certificates_shows(rows: tuple[ListedCertificate, ...], reach: Reach) -> None:
    seen = look("import-certificate", view(box(Console(rows))))
    assert seen.reach is reach
    if reach is Reach.FAILED:
        assert dict(seen.text.params)["words"] == "The chain is incomplete."


def test_a_fingerprint_tells_it_from_an_older_one_of_the_same_name() -> None:
    """Where the page shows fingerprints, the name alone is not enough."""
    export = ev.Acted(AT, "certificate-export", Outcome(plain(""), Route.CONSOLE, AT, (("fingerprint", "ab" * 32),)))
    other, right = (listed(HOST, more=(":".join([two] * 32),)) for two in ("cd", "AB"))
    assert look("import-certificate", view(box(Console((other,))), events=(export,))).reach is Reach.NOT_REACHED
    assert look("import-certificate", view(box(Console((other, right))), events=(export,))).reach is Reach.REACHED


# ── data ─────────────────────────────────────────────────────────────────────────────────────────────


def test_an_account_of_the_old_one_shows_that_the_data_is_there() -> None:
    assert look("restore", view(box(api=Api(GOOD)))).reach is Reach.REACHED
    assert look("restore", view(box(api=Api(WrongSecret(plain("no")))))).reach is Reach.UNKNOWN


@pytest.mark.parametrize(("by", "shown"), [(Route.CONSOLE, True), (Route.HAND, None), (None, None)])
def test_which_backup_it_was_is_shown_only_where_it_was_sent_from_here(by: Route | None, shown: bool | None) -> None:
    """A person may have restored another one, or somebody did before the run."""
    events = (ev.Acted(AT, "restore", Outcome(plain(""), by, AT)),) if by is not None else ()
    given = view(box(Console(lets_in=True), api=Api(GOOD)), first=box(Console(lets_in=False)), events=events)
    for way in (0, 1):
        assert [proof.shown for proof in look("restore", given, way).proofs] == [shown, True]


@pytest.mark.parametrize(
    ("first", "site", "reach"),
    [(True, True, Reach.NOT_REACHED), (False, True, Reach.REACHED), (False, False, Reach.UNKNOWN)],
)
def test_the_first_sign_in_is_tried_before_an_account_of_the_site(first: bool, site: bool, reach: Reach) -> None:
    """While that is accepted, no account of the site is sent: none is refused so often that it is locked."""
    given = view(box(Console(lets_in=site)), first=box(Console(lets_in=first)))
    assert look("restore", given, way=1).reach is reach


def test_what_is_refused_twice_is_not_sent_a_third_time() -> None:
    """A look comes every few seconds, for hours: an account of the site would be locked on the new appliance."""
    tried: list[str] = []

    class Noting(Console):
        def start(self) -> Any:
            tried.append("sent")
            super().start()

    given = view(box(Noting(lets_in=False)), first=box(Noting(lets_in=False)))
    seen = [look("restore", given, way=1) for _ in range(6)]
    assert {one.reach for one in seen} == {Reach.UNKNOWN}
    assert len(tried) == 2 * 2
    assert "locked" in seen[-1].text.text


def test_silence_is_not_taken_for_an_answer() -> None:
    class Silent(Console):
        def start(self) -> Any:
            raise Refused(plain("silent"))

    with pytest.raises(Refused):
        look("restore", view(box(Silent())), way=1)


def backup_in(folder: Path, content: bytes = b"\x8f" * 4096) -> tuple[Path, ev.Event]:
    """A backup, and what the run file has on record of it."""
    file = folder / BACKUP
    file.write_bytes(content)
    facts = (("sha256", hashlib.sha256(content).hexdigest()),)
    return file, ev.Acted(AT, "backup-2", Outcome(plain(""), Route.API, AT, facts))


def restore(given: View) -> Any:
    step = PLAN.step("restore")
    (deed,) = moving.restore_deeds(step, step.action, given)  # type: ignore[arg-type]
    return deed.act(Cancel(), lambda *_: None)


def test_the_backup_of_this_run_is_sent(tmp_path: Path) -> None:
    console = Console()
    _, taken = backup_in(tmp_path)
    restore(view(box(console), tmp_path, events=(taken,)))
    assert console.taken == [BACKUP]


def test_a_refusal_leaves_everything_as_it_was(tmp_path: Path) -> None:
    """NotTaken: nothing was begun, and no other way would do better with that password."""
    _, taken = backup_in(tmp_path)
    with pytest.raises(NotTaken) as caught:
        restore(view(box(Console(refuses="The password is wrong.")), tmp_path, events=(taken,)))
    assert caught.value.advice is not None
    assert "Nothing is lost" in caught.value.advice.text


@pytest.mark.parametrize("change", ["changed", "gone"])
def test_another_file_is_not_sent(tmp_path: Path, change: str) -> None:
    console = Console()
    file, taken = backup_in(tmp_path)
    file.unlink() if change == "gone" else file.write_bytes(b"\x90" * 4096)
    with pytest.raises(Stop) as caught:
        restore(view(box(console), tmp_path, events=(taken,)))
    assert (caught.value.outcome, caught.value.code) == (RunOutcome.BLOCKED, "hardware.backup")
    assert console.taken == []


def test_nothing_is_restored_on_older_software(tmp_path: Path) -> None:
    console = Console(software="12.1.1")
    _, taken = backup_in(tmp_path)
    with pytest.raises(Stop) as caught:
        restore(view(box(console), tmp_path, events=(taken,)))
    assert (caught.value.outcome, caught.value.code) == (RunOutcome.BLOCKED, "hardware.older")
    assert dict(caught.value.text.params) == {"new": "12.1.1", "old": "12.1.4"}
    assert console.taken == []


def test_without_the_password_it_is_for_a_person(tmp_path: Path) -> None:
    _, taken = backup_in(tmp_path)
    with pytest.raises(ConsoleError):
        restore(view(box(Console()), tmp_path, password=False, events=(taken,)))


# ── with which accounts ──────────────────────────────────────────────────────────────────────────────


def test_the_new_one_is_reached_by_the_first_sign_in_until_it_has_the_data() -> None:
    before, after = box(), box()
    given = view(after, first=before)
    assert given.of(NEW) is before
    restored = ev.Ended(AT, "restore", StepState.DONE, plain(""))
    assert replace(given, status=fold((restored,)).of).of(NEW) is after


def test_the_first_sign_in_is_no_secret_of_the_site() -> None:
    own = Account("boxadmin", Secret("b"))
    secrets = Secrets(Account("id", Secret("x")), Account("admin", Secret("y")), own, own=((NEW, own),))
    first = secrets.at_first(NEW)
    assert (first.api, first.login, first.appliance) == (None, FIRST_SIGN_IN, own)
    assert (FIRST_SIGN_IN.user, FIRST_SIGN_IN.password.reveal()) == ("admin", "password")


def test_a_new_one_that_nobody_knew_is_planned_for_anew() -> None:
    """It answers by now, and nobody compared its certificate."""
    unknown = made(site=moving_site(answers=False))
    step = unknown.step("install-new")
    there = SimpleNamespace(look=lambda _: SimpleNamespace(fingerprint="5c" * 32))

    def silent(_: Cancel) -> Any:
        raise Refused(plain("silent"))

    for answers, reach in ((there, Reach.FAILED), (SimpleNamespace(look=silent), Reach.NOT_REACHED)):
        given = view(answers, plan=unknown)
        (sight,) = moving.install_sights(step, step.action, given)  # type: ignore[arg-type]
        assert sight.look(Cancel()).reach is reach
