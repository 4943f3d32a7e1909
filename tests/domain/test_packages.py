"""What a package's name tells."""

from __future__ import annotations

import pytest

from assistant.domain.packages import PackageKind, PackageState, package_named
from assistant.domain.versions import Version


@pytest.mark.parametrize(
    ("name", "kind", "version"),
    [
        ("Base 3.3.2", PackageKind.BASE, (3, 3, 2)),
        ("base software 6.1.0", PackageKind.BASE, (6, 1, 0)),
        ("Bomgar Base 3.3.2", PackageKind.BASE, (3, 3, 2)),
        ("BeyondTrust-Base-5.5", PackageKind.BASE, (5, 5)),
        ("Bomgar 12.2.0", PackageKind.SITE, (12, 2, 0)),
        ("bomgar-12.2.0", PackageKind.SITE, (12, 2, 0)),
        (" BeyondTrust Remote Support 19.1.8 ", PackageKind.SITE, (19, 1, 8)),
        ("Additional licences 1.0", PackageKind.LICENCE, (1, 0)),
        ("Database pack 2.0", PackageKind.LICENCE, (2, 0)),
        ("Licence for Bomgar 12.2.0", PackageKind.LICENCE, (12, 2, 0)),
    ],
)
def test_kind_and_version(name: str, kind: PackageKind, version: tuple[int, ...]) -> None:
    made = package_named(name)
    assert made is not None
    assert (made.name, made.kind, made.version) == (name.strip(), kind, Version(version))


@pytest.mark.parametrize("name", ["", "Base", "Bomgar", "No updates available", "Update 7"])
def test_a_name_without_a_version_is_no_package(name: str) -> None:
    assert package_named(name) is None


def test_state_and_reason_are_kept() -> None:
    made = package_named("Bomgar 12.2.0", PackageState.LOCKED, "Requires Base 3.3.2.")
    assert made is not None
    assert (made.state, made.reason) == (PackageState.LOCKED, "Requires Base 3.3.2.")
