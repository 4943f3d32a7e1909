"""Names for every file system, and paths that stay on the medium."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from assistant.offline import names
from assistant.offline.errors import UnsafePath


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Base-3.3.2.nss", "Base-3.3.2.nss"),
        ("Base 3.3.2 (1).nss", "Base 3.3.2 (1).nss"),
        ('a<b>c:d"e/f\\g|h?i*j.nss', "a_b_c_d_e_f_g_h_i_j.nss"),
        ("trailing. . ", "trailing"),
        ("  leading", "leading"),
        ("", "_"),
        ("..", "_"),
        ("...", "_"),
        ("CON", "_CON"),
        ("nul.nss", "_nul.nss"),
        ("COM1.tar.gz", "_COM1.tar.gz"),
        ("LPT²", "_LPT²"),
        ("CONSOLE", "CONSOLE"),
        ("новая версия.nss", "новая версия.nss"),
        ("更新包.nss", "更新包.nss"),
        ("تحديث.nss", "تحديث.nss"),
        (unicodedata.normalize("NFD", "Gerät.nss"), "Gerät.nss"),
        ("update\u202ess n.exe", "update_ss n.exe"),
        ("a\x00b\x1fc\n", "a_b_c_"),
        ("half\udc80", "half_"),
    ],
)
def test_a_portable_name(name: str, made: str) -> None:
    assert names.portable(name) == made


def test_long_names_stay_apart_and_keep_their_ending() -> None:
    one, other = names.portable("x" * 300 + "1.nss"), names.portable("x" * 300 + "2.nss")
    assert one != other
    assert one.endswith(".nss")
    assert len(names.portable("字" * 300 + ".nss").encode()) <= 255 - len(".part")


@pytest.mark.parametrize("other", ["BASE.NSS", "base.nss", unicodedata.normalize("NFD", "base.nss")])
def test_names_that_differ_in_spelling_only_are_made_different(other: str) -> None:
    """FAT, NTFS and APFS would take one for the other."""
    assert names.portable(other, ["Base.nss"]) == f"{other.rpartition('.')[0]}-2.{other.rpartition('.')[2]}"


@settings(deadline=None)
@example("x" * 200 + "é" * 60 + ".Ĺ͈ŕřřŚŞŚŞ͟")  # its ending has more bytes than letters
@given(st.text(max_size=400))
def test_every_portable_name_is_portable_and_stays_so(name: str) -> None:
    made = names.portable(name)
    assert names.is_portable(made)
    assert names.safe_parts(made) == (made,)
    assert unicodedata.is_normalized("NFC", made)
    assert 0 < len(made.encode("utf-16-le")) // 2 <= 255
    assert len(made.encode()) <= 255 - len(".part")
    again = names.portable(name, [made])
    assert names.spelling(again) != names.spelling(made)
    assert names.is_portable(again)


REFUSED = [
    "", "/", ".", "..", "/etc/passwd", "../x", "a/../../x", "a/./b", "a//b", "a/", "C:/x", "C:x", "c:\\x", "a\\b",
    "\\\\server\\share", "a\x00b", "files/A/x:stream", "NUL", "a/CON.txt", "a/b.", "a/b ", "~/../x/.. ", "a/\u202eb",
    "/".join("abcdefghijklmnop"), "x/" * 5 + "y" * 700, "a/\udc80",
]  # fmt: skip


@pytest.mark.parametrize("path", REFUSED, ids=ascii)
def test_paths_that_lead_out_are_refused(path: str, tmp_path: Path) -> None:
    with pytest.raises(UnsafePath) as caught:
        names.below(tmp_path, path)
    assert "\x00" not in str(dict(caught.value.message.params))


@settings(deadline=None)
@given(st.text(st.sampled_from("ab./\\:~\x00 \u202eéC"), max_size=30) | st.text(max_size=60))
def test_no_path_leads_out(path: str) -> None:
    root = Path("/medium/list")
    try:
        found = names.below(root, path)
    except UnsafePath:
        return
    assert found != root
    assert root in found.resolve(strict=False).parents
    assert "/".join(found.relative_to(root).parts) == path
