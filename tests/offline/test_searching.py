"""Looking through what somebody brought: nothing outside is touched, and a name is never proof."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled
from assistant.domain.packages import PackageKind
from assistant.domain.versions import Version
from assistant.offline import errors, searching
from assistant.offline.searching import Fit, candidates, walk
from assistant.offline.values import FileState, Wanted
from tests.offline.ground import ALL, BASE, OTHER, SITE


def put(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(path.encode())


def test_links_are_seen_and_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "medium/good.nss", "private/secret.nss")
    medium = tmp_path / "medium"
    (medium / "file-link").symlink_to(tmp_path / "private" / "secret.nss")
    (medium / "folder-link").symlink_to(tmp_path / "private")
    (medium / "loop").symlink_to(medium)
    (medium / "dangling").symlink_to("nowhere")
    os.link(medium / "good.nss", medium / "hard.nss")
    os.mkfifo(medium / "pipe")
    found = {one.path: one.state for one in walk(medium).entries}
    assert found == {
        "good.nss": None,
        "hard.nss": None,
        "file-link": FileState.LINK,
        "folder-link": FileState.LINK,
        "loop": FileState.LINK,
        "dangling": FileState.LINK,
        "pipe": FileState.UNREADABLE,
    }


def test_a_search_has_an_end(tmp_path: Path) -> None:
    put(tmp_path, "/".join(["deep"] * 40)[:-5] + "/file", *(f"{number}.nss" for number in range(30)))
    found = walk(tmp_path, most=10)
    assert len(found.entries) == 10
    assert not found.whole
    assert not walk(tmp_path).whole, "too deep"


def test_a_search_stops_when_asked(tmp_path: Path) -> None:
    put(tmp_path, "one")
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        walk(tmp_path, cancel)


def test_no_such_place(tmp_path: Path) -> None:
    with pytest.raises(errors.MediumGone):
        walk(tmp_path / "nowhere")
    with pytest.raises(errors.SourceTrouble):
        candidates(ALL, [tmp_path / "nowhere.nss"])


def fit(name: str, wanted: Wanted = SITE) -> Fit | None:
    return searching._fit(wanted, name, set())


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Bomgar-12.2.0.nss", Fit.NAME),
        ("BOMGAR_12.2.0.NSS", Fit.NAME),
        ("bomgar 12.2.0 (1).nss", Fit.NAME),
        ("bomgar-12.2.nss", Fit.KIND_AND_VERSION),
        ("bomgar_12_2_0_37380.nss", Fit.NAME),
        ("bomgar-update-12.2.0-37380.bin", Fit.KIND_AND_VERSION),
        ("bomgar-12.2.0-5d778a6d.nss", Fit.NAME),
        ("更新-12.2.0.nss", Fit.VERSION),
        ("обновление 12.2.0", Fit.VERSION),
        ("base-12.2.0.nss", None),
        ("Bomgar-112.2.0.nss", None),
        ("Bomgar-12.2.0.1.nss", None),
        ("Bomgar-12.20.nss", None),
        ("Bomgar_12_2_1.nss", None),
        ("Bomgar-12-2-1-37380.nss", None),
        ("Bomgar-1.12.2.0.nss", None),
        ("Bomgar.nss", None),
        ("2026-12-02.nss", None),
        ("", None),
    ],
)
def test_how_a_name_goes_with_a_package(name: str, expected: Fit | None) -> None:
    assert fit(name) is expected


def test_a_two_part_version_with_a_zero() -> None:
    wanted = Wanted("A", "Bomgar 12.0", PackageKind.SITE, Version((12, 0)))
    assert fit("bomgar-12.0.nss", wanted) is Fit.NAME
    assert fit("bomgar-12.0.0.nss", wanted) is Fit.NAME
    assert fit("bomgar-update-12.0.0.nss", wanted) is Fit.KIND_AND_VERSION
    assert fit("bomgar-12.nss", wanted) is None


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_name_can_be_judged(name: str) -> None:
    fit(name)


def test_each_to_its_appliance_by_folder(tmp_path: Path) -> None:
    put(
        tmp_path,
        "A/Base-3.3.2.nss",
        "b/Base-3.3.2.nss",
        "Bomgar-12.2.0.nss",
        "readme.txt",
        "A/Bomgar-12.2.0.nss.part",
        "Bomgar-12.2.0.nss.crdownload",
    )
    found = candidates(ALL, [tmp_path])
    certain = found.certain()
    assert {wanted: path.relative_to(tmp_path).as_posix() for wanted, path in certain.items()} == {
        BASE: "A/Base-3.3.2.nss",
        OTHER: "b/Base-3.3.2.nss",
        SITE: "Bomgar-12.2.0.nss",
    }
    assert [path.name for path in found.others] == ["readme.txt"]


def test_one_file_for_two_appliances_is_for_a_person_to_decide(tmp_path: Path) -> None:
    """A package fetched with A's key need not fit B (product-facts 8)."""
    put(tmp_path, "Base-3.3.2.nss")
    found = candidates(ALL, [tmp_path / "Base-3.3.2.nss"])
    assert {one.wanted for one in found.candidates} == {BASE, OTHER}
    assert found.certain() == {}


def test_two_files_for_one_package_are_for_a_person_to_decide(tmp_path: Path) -> None:
    put(tmp_path, "Bomgar-12.2.0.nss", "Bomgar-12.2.0 (1).nss", "bomgar-12.2.nss")
    found = candidates([SITE], [tmp_path])
    assert [one.fit for one in found.candidates] == [Fit.NAME, Fit.NAME, Fit.KIND_AND_VERSION]
    assert found.certain() == {}


def test_a_version_alone_is_never_enough(tmp_path: Path) -> None:
    put(tmp_path, "12.2.0.nss")
    found = candidates([SITE], [tmp_path])
    assert [one.fit for one in found.candidates] == [Fit.VERSION]
    assert found.certain() == {}


# ── what the update server called them ───────────────────────────────────────────────────────────────


def test_a_name_that_says_nothing_is_told_by_what_was_offered(tmp_path: Path) -> None:
    put(tmp_path, "A/update.nss", "A/update (1).nss", "A/CON_")
    titles = {tmp_path / "A/update.nss": "Bomgar-12.2.0", tmp_path / "A/update (1).nss": "Base-3.3.2 for Bomgar"}
    found = candidates(ALL, [tmp_path], titles=titles)
    certain = found.certain()
    assert {wanted: path.name for wanted, path in certain.items()} == {SITE: "update.nss", BASE: "update (1).nss"}
    assert {one.wanted: one.title for one in found.candidates}[SITE] == "Bomgar-12.2.0", "whose word it is"
    assert [path.name for path in found.others] == ["CON_"]


def test_a_version_alone_becomes_certain_by_what_was_offered(tmp_path: Path) -> None:
    put(tmp_path, "12.2.0.nss")
    found = candidates([SITE], [tmp_path], titles={tmp_path / "12.2.0.nss": "Bomgar-12.2.0"})
    assert found.certain() == {SITE: tmp_path / "12.2.0.nss"}


def test_a_name_that_tells_goes_before_what_was_offered(tmp_path: Path) -> None:
    put(tmp_path, "Bomgar-12.2.0.nss")
    found = candidates(ALL, [tmp_path], titles={tmp_path / "Bomgar-12.2.0.nss": "Base-3.3.2"})
    assert [(one.wanted, one.title) for one in found.candidates] == [(SITE, "")]


def test_what_was_offered_without_telling_words_helps_nothing(tmp_path: Path) -> None:
    put(tmp_path, "A/update.nss")
    found = candidates(ALL, [tmp_path], titles={tmp_path / "A/update.nss": "Package 12.2.0"})
    assert found.certain() == {}
    assert found.candidates == ()
