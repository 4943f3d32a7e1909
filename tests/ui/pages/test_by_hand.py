"""A site described by hand, in the window: without an account, and without anybody at the other end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from assistant.domain.question import QuestionKind
from assistant.ui.pages.run import RunPage
from assistant.ui.pages.seen import SeenRow
from assistant.ui.texts import text
from assistant.ui.widgets.text import Text
from assistant.wizard.forms import SiteForm
from assistant.wizard.stages import Stage
from tests.ui.pages.conftest import Walk

PASSPHRASE = "a long passphrase"


def _type(field: QWidget, words: str) -> None:
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def _words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(Text))


def _to_topology(step: Walk) -> Walk:
    step.ready()
    step.click(step.window.shell.start.new.button)
    step.at(Stage.SITE)
    step.journey.edit_site(SiteForm(resolve=((step.sim.site.partition(":")[0], "127.0.0.1:1"),)))
    fields = step.site.fields
    _type(fields.host.edit, step.sim.site)
    fields.ways.choose("by-hand")
    step.until(lambda: not fields.api.isVisible())
    step.until(lambda: step.window.bottombar.next.text() == "&Describe")
    step.next()
    step.at(Stage.TOPOLOGY)
    return step


def _to_packages(step: Walk) -> Walk:
    form = _to_topology(step).topology.form
    _type(form.software.edit, "12.1.4 (27581)")
    _type(form.base.edit, "3.2.4")
    step.next()
    step.at(Stage.PACKAGES)
    return step


def _to_readiness(step: Walk) -> Walk:
    form = _to_packages(step).packages.form
    _type(form.rows[0].name.edit, "Base Software 3.3.2")
    step.click(form.more)
    _type(form.rows[1].name.edit, "Bomgar-12.2.0")
    form.rows[1].locked.box.click()
    step.next()
    step.at(Stage.WINDOWS)
    step.next()
    step.at(Stage.READINESS)
    step.until(lambda: step.journey.readiness)
    return step


def test_what_is_typed_is_drawn_and_marked(walk: Callable[..., Walk]) -> None:
    step = _to_topology(walk())
    form = step.topology.form
    assert not step.window.bottombar.next.isEnabled()
    _type(form.software.edit, "twelve")
    step.until(lambda: "is not a version" in form.software.edit.accessibleDescription())
    _type(form.software.edit, "12.1.4 (27581)")
    _type(form.base.edit, "3.2.4")
    step.until(lambda: step.topology.findChildren(SeenRow))
    step.until(step.window.bottombar.next.isEnabled)
    assert form.software.edit.accessibleDescription() == "With the build number, if the page shows one."
    assert form.base.edit.hasFocus() or form.software.edit.text() == "12.1.4 (27581)", "typing goes on undisturbed"
    ages = [row.age.text() for row in step.topology.findChildren(SeenRow) if hasattr(row, "age")]
    assert ages
    assert all(age.startswith("as you described it") for age in ages)
    assert step.window.view.mark is not None
    assert text(step.window.view.mark) == "Described by hand"
    assert not step.topology.buttons, "there is nothing to detect"


def test_a_cluster_closes_the_way(walk: Callable[..., Walk]) -> None:
    step = _to_topology(walk())
    form = step.topology.form
    _type(form.software.edit, "12.1.4")
    _type(form.base.edit, "3.2.4")
    form.shape.choose("atlas")
    step.until(lambda: step.journey.detection and step.journey.blocked_because)
    step.until(lambda: not step.window.bottombar.next.isEnabled())
    step.until(lambda: "Atlas cluster" in step.window.bottombar.next.accessibleDescription())


def test_a_pair_is_described_and_planned(walk: Callable[..., Walk]) -> None:
    from assistant.domain.failover import Method, Swing
    from assistant.ui.pages.method import MethodPage
    from assistant.ui.pages.windows import WindowsPage

    step = _to_topology(walk())
    form = step.topology.form
    _type(form.software.edit, "12.1.4 (27581)")
    _type(form.base.edit, "3.2.4")
    form.shape.choose("failover")
    step.until(lambda: form.parts[1].base.isVisible() and not form.software.isVisible())
    assert [part.base.text for part in form.parts] == ["3.2.4", "3.2.4"], "the first guess for both"
    assert not form.parts[1].shared.isVisible()
    _type(form.parts[0].address.edit, "127.0.0.11")
    _type(form.parts[1].address.edit, "127.0.0.11:443")
    step.until(lambda: "other appliance's address" in form.parts[1].address.edit.accessibleDescription())
    assert not step.window.bottombar.next.isEnabled()
    _type(form.parts[1].address.edit, "127.0.0.12")
    _type(form.parts[0].shared.edit, "127.0.0.10")
    form.parts[0].automatic.choose("on")
    step.next()
    step.at(Stage.METHOD)
    method = step.window.page
    assert isinstance(method, MethodPage)
    step.until(lambda: "typed what the Updates page lists" in _words(method))
    assert not method._unlisted.isVisible(), "there is no appliance to ask"
    assert step.journey.swing is Swing.SHARED_IP
    assert "you disable it on" in _words(method)
    step.journey.choose(method=Method.SYNCHRONOUS)
    step.next()
    step.at(Stage.PACKAGES)
    _type(step.packages.form.rows[0].name.edit, "Bomgar-12.2.0")
    step.next()
    step.at(Stage.WINDOWS)
    windows = step.window.page
    assert isinstance(windows, WindowsPage)
    assert step.journey.method is Method.SYNCHRONOUS, "what was chosen before the packages still holds"
    step.next()
    step.at(Stage.READINESS)
    step.until(lambda: step.journey.readiness)
    assert step.journey.sitting is not None
    plan = step.journey.sitting.plan
    assert plan.site.described
    assert {step.target for step in plan.steps} >= {"A", "B"}
    assert {route.value for one in plan.steps for route in one.routes} == {"hand"}
    assert step.journey.sitting.run.description.address.appliances == ("127.0.0.11:443", "127.0.0.12:443")
    assert "automatic-off-a" in {one.id for one in plan.steps}


def test_addresses_typed_on_the_site_page_are_the_first_guess(walk: Callable[..., Walk]) -> None:
    step = walk()
    step.ready()
    step.click(step.window.shell.start.new.button)
    step.at(Stage.SITE)
    step.journey.edit_site(SiteForm("support.example.com", "192.0.2.11, 192.0.2.12", by_hand=True))
    step.until(lambda: step.window.bottombar.next.text() == "&Describe")
    step.next()
    step.at(Stage.TOPOLOGY)
    form = step.topology.form
    step.until(form.parts[0].isVisible)
    assert [part.address.text for part in form.parts] == ["192.0.2.11", "192.0.2.12"]


def test_the_list_is_edited(walk: Callable[..., Walk]) -> None:
    step = _to_packages(walk())
    form = step.packages.form
    assert len(form.rows) == 1
    assert not form.rows[0].remove.isVisible()
    _type(form.rows[0].name.edit, "Base Software")
    step.until(lambda: "tells no version" in form.rows[0].version.edit.accessibleDescription())
    _type(form.rows[0].version.edit, "3.3.2")
    step.until(lambda: step.packages.chain.items)
    step.click(form.more)
    step.until(lambda: len(form.rows) == 2)
    step.until(form.rows[1].name.edit.hasFocus)
    _type(form.rows[1].name.edit, "Bomgar-12.2.0")
    assert not form.rows[1].reason.isVisible()
    form.rows[1].locked.box.click()
    step.until(form.rows[1].reason.isVisible)
    step.until(lambda: step.journey.listing and len(step.journey.listing.packages) == 2)
    step.click(form.rows[0].remove)
    step.until(lambda: len(form.rows) == 1)
    step.until(lambda: step.journey.listing and len(step.journey.listing.packages) == 1)
    assert form.rows[0].name.text == "Bomgar-12.2.0"
    assert form.rows[0].locked.checked


def test_from_the_checks_to_the_run(walk: Callable[..., Walk], tmp_path: Path) -> None:
    step = _to_readiness(walk())
    for finding in step.journey.open_findings():
        assert not finding.blocks, finding
        step.journey.acknowledge(finding.id, "looked at in a browser")
    card = step.readiness.prepare
    assert not card.backup.isVisible(), "the backup gets its password on the console"
    for field in (card.passphrase.first, card.passphrase.second):
        field.edit.setText(PASSPHRASE)
    step.click(card.start)

    question = step.readiness.question
    backup = tmp_path / "downloaded.nsb"
    backup.write_bytes(bytes(range(256)) * 40)
    asked: list[str] = []
    while not step.journey.prepared:
        step.until(lambda: step.journey.prepared or _waits(step, question, asked))
        if step.journey.prepared:
            break
        shown = question.question
        assert shown is not None
        asked.append(shown.id)
        if shown.id == "hand.backup-1":
            assert shown.kind is QuestionKind.FILE
            _type(question._first, str(backup))  # type: ignore[arg-type]
            step.click(question.buttons[0])
        elif shown.id == "hand.certificate-export":
            step.click(question.buttons[1])
            step.click(question.buttons[2])
        elif shown.id == "without-certificate":
            sitting = step.journey.sitting
            assert sitting is not None
            sitting.answer(shown, "without")
        else:
            step.click(question.buttons[0])
    assert {"clock", "no-cluster-updates", "hand.backup-1", "hand.certificate-export"} <= set(asked)
    assert (step.journey.sitting.run.folder / f"{step.sim.site.partition(':')[0]}-1.nsb").is_file()  # type: ignore[union-attr]

    step.next()
    step.at(Stage.PLAN)
    step.next()
    step.at(Stage.RUN)
    page = step.window.page
    assert isinstance(page, RunPage)
    step.until(lambda: page.question.question is not None)
    assert page.question.question is not None
    assert page.question.question.id == "hand.check-for-updates"
    assert not [effect for effect in step.sim.effects if "sign" in effect.kind]
    assert step.journey.sitting is not None
    step.journey.sitting.stop()
    step.until(lambda: not step.journey.sitting.working)  # type: ignore[union-attr]


def _waits(step: Walk, card: object, asked: list[str]) -> bool:
    """Whether a question waits for an answer that was not given yet."""
    open_one = step.journey.sitting.question if step.journey.sitting else None
    shown = getattr(card, "question", None)
    return open_one is not None and shown is not None and open_one.id == shown.id and shown.id not in asked
