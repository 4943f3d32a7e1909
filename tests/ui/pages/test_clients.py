"""The Clients page: the curve, the ticks, the way to prove it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from assistant.domain.clients import WatchClients, Why
from assistant.ui.gallery import settle_layout
from assistant.ui.pages.clients import ClientsPage
from assistant.ui.pages.run_hand import HandGuide
from assistant.wizard.jobs import perform
from assistant.wizard.stages import Stage
from tests.ui.pages.sampling import staged, words


def test_the_curve_falls_and_tells_its_figures() -> None:
    with staged("clients") as stage:
        curve = stage.page.curve.curve
        assert curve.points[0].pending == 312
        assert curve.points[-1].pending == 11
        assert curve.accessibleDescription().endswith("11 / 312")
        text = words(stage.page.curve)
        assert "11" in text
        assert "of 312" in text


def test_ticks_are_kept_by_the_journey() -> None:
    with staged("clients") as stage:
        box = stage.page.boxes["C10"]
        stage.press(box.box)
        assert stage.journey.ticked == {"C10", "C11"}
        stage.journey.tick("C10", False)
        stage.page.refresh()
        assert not box.checked


def test_what_updates_itself_is_not_ticked() -> None:
    with staged("clients") as stage:
        assert set(stage.page.boxes) == {"C2", "C3", "C10", "C11", "C7"}
        assert "Consoles update themselves" in words(stage.page)
        assert "/login › Jump › Jump Clients" in words(stage.page)


def test_without_a_site_package_there_is_nothing_to_do() -> None:
    with staged("clients") as stage:
        steps = tuple(s for s in stage.sitting.plan.steps if not isinstance(s.action, WatchClients))
        stage.sitting.plan = replace(stage.sitting.plan, steps=steps)
        stage.page.refresh()
        assert stage.page.curve.isHidden()
        assert "only site packages" in stage.page.lead.text


def test_next_leads_to_the_report() -> None:
    with staged("clients") as stage:
        stage.page.forward()
        assert stage.journey.stage is Stage.REPORT


def test_who_is_behind_is_told_in_groups_with_the_limits_of_the_count() -> None:
    with staged("clients") as stage:
        assert stage.page.groups.groups == ((Why.LEAVING, 2), (Why.LOST, 3), (Why.OFFLINE, 6))
        text = words(stage.page.groups)
        assert "About to be uninstalled" in text
        assert "4 more Jump Clients are connected" in text


def test_what_is_ticked_says_who_did_it_and_showing_it_records_nothing() -> None:
    with staged("clients") as stage:
        before = dict(stage.sitting.state.ticks)
        stage.page.refresh()
        assert stage.sitting.state.ticks == before
        assert "Done by Eva Winter" in words(stage.page)
        assert stage.page.signed["C10"].isHidden()


def test_a_list_on_record_is_shown_with_its_stragglers() -> None:
    with staged("clients") as stage:
        assert len(stage.page.list.grid.table.entries) == 7
        assert "7 Jump Clients of 316 are not shown to be up to date." in words(stage.page.list)


def test_a_list_is_checked_beside_the_window_and_goes_on_record(tmp_path: Path) -> None:
    with staged("clients") as stage:
        at = stage.sitting.service.clock.now().astimezone()
        path = tmp_path / "clients.csv"
        path.write_text(f"Name,Status,Status Details\nKasse 9,Offline,{at - timedelta(days=900):%Y-%m-%d %H:%M:%S}\n")
        stage.page.list.file.set_text(str(path))
        stage.press(stage.page.list.check)
        (job,) = stage.jobs
        assert job.name == "client-list"
        perform(job)
        kept = stage.sitting.state.client_list
        assert kept is not None
        assert (kept.judged.total, bool(kept.by)) == (1, True)
        assert [one.name for one in stage.page.list.grid.table.entries] == ["Kasse 9"]


def test_a_file_that_is_no_list_is_told_where_it_was_chosen(tmp_path: Path) -> None:
    with staged("clients") as stage:
        path = tmp_path / "clients.csv"
        path.write_text("Name,Group\nA,B\n")
        stage.page.list.file.set_text(str(path))
        stage.press(stage.page.list.check)
        perform(stage.jobs[0])
        settle_layout()
        assert "“Name”, “Group”" in words(stage.page.list.findings)
        assert stage.page.list.fold.isChecked(), "what can be said about it is shown"
        assert stage.page.list.grid.isHidden()
        stage.page.list.column.set_text("Group")
        assert stage.page.list.form.column == "Group"


def test_all_that_are_behind_are_saved_where_a_person_says(tmp_path: Path) -> None:
    with staged("clients") as stage:
        path, out = tmp_path / "clients.csv", tmp_path / "behind.csv"
        path.write_text("Name,Status Details\n=1+1,2020-11-24 10:00:00\n")
        stage.page.list.file.set_text(str(path))
        stage.page.ask_file = lambda *_: out
        stage.press(stage.page.list.save)
        perform(stage.jobs[0])
        assert out.read_text("utf-8-sig").splitlines()[1].startswith("'=1+1;")
        assert stage.page.saved.path == out


def test_a_page_that_was_made_before_there_was_a_run_has_all_of_it() -> None:
    """Pages are made ahead of being shown: what the run decides is filled in when it is there."""
    with staged("clients") as stage:
        sitting = stage.journey.sitting
        stage.journey.sitting = None
        page = ClientsPage(stage.journey, stage.jobs.append)
        assert page.boxes == {}
        stage.journey.sitting = sitting
        page.refresh()
        assert set(page.boxes) == {"C2", "C3", "C10", "C11", "C7"}
        assert page.boxes["C11"].checked
        assert "/login › Jump › Jump Clients" in words(page)
        page.deleteLater()


def test_the_list_is_exported_where_the_clients_are_afterwards() -> None:
    with staged("report-move") as stage:
        page = ClientsPage(stage.journey, stage.jobs.append)
        (guide,) = page.findChildren(HandGuide)
        assert guide.task.appliance == "new"
        page.deleteLater()


def test_one_client_is_not_told_as_many() -> None:
    with staged("clients") as stage:
        table = stage.page.list.grid.table
        assert "Queued" in {table.cell(table.index(row, 1)).words for row in range(7)}
