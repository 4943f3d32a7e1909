"""The pages of a move to a new appliance say what is so there, and not what is so of an upgrade in place."""

from __future__ import annotations

from tests.ui.pages.sampling import rest, staged, words


def test_the_chain_is_the_new_appliances_and_no_package_interrupts() -> None:
    with staged("packages-move") as stage:
        assert stage.page.lead.text.startswith("The new appliance goes from {now} to {then}")
        told = words(stage.page.chain)
        assert "Bomgar 12.2.0" in told
        assert "outage" not in told, "the site stays on the old one meanwhile"
        assert "backup of the old appliance, which the new one is restored from" in told


def test_files_for_the_new_appliance_are_entered() -> None:
    with staged("packages-move-closed") as stage:
        assert stage.page.entered.isVisible()
        assert [item.package.name for item in stage.page.chain.items if hasattr(item, "package")] == [
            "Bomgar-12.1.8",
            "Bomgar-12.2.0",
        ]
        assert "Nobody has confirmed" in words(stage.page)


def test_its_window_is_for_the_move() -> None:
    with staged("windows-move") as stage:
        assert "Restore the backup on the new appliance, move the site there" in words(stage.page)


def test_a_reset_that_was_refused_is_not_under_way() -> None:
    with staged("run-move-refused") as stage:
        told = words(stage.page)
        assert "Nothing was erased" in told
        assert "Do not switch it off" not in told


def test_a_gate_says_that_nothing_has_changed_yet() -> None:
    with staged("run-move-reset") as stage:
        assert "stops the run before this step; nothing is changed" in words(stage.page.question)


def test_the_report_is_one_of_a_move() -> None:
    with staged("report-move") as stage:
        rest(stage)
        told = words(stage.page)
        assert stage.page.lead.text == "Report of the move: {host}"
        assert "The move is done, with remarks" in told
        assert "Changed for a time" in told
        assert "Failover" not in told


def test_the_end_of_its_run_is_called_so() -> None:
    with staged("report-move") as stage:
        assert stage.sitting.view().title.text == "The move is done"
