"""A courier's round trip: listed in the closed network, fetched elsewhere, brought in; and what goes wrong."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import segno

from assistant import paths
from assistant.domain.access import SiteAddress, Trust
from assistant.domain.clock import SystemClock
from assistant.domain.errors import AccessError, FileTrouble, PageMissing, UsageError
from assistant.domain.finding import Level
from assistant.domain.message import plain
from assistant.domain.plan import InstallPackage, Plan, UpdateWay
from assistant.domain.secret import Secret
from assistant.engine.events import StepState
from assistant.engine.state import RunState, StepStatus
from assistant.guide.single import plan_single
from assistant.offline import layout
from assistant.offline.bringing import Brought
from assistant.offline.carrying import WhenMissing
from assistant.offline.store import UpdateStore, Vouched
from assistant.offline.values import FileState, SealState
from assistant.service import courier, download_keys
from assistant.translation import Translator
from tests.actions.pages import BASE, SITE, plan
from tests.appliance.server import Authority, Reply, Request, TinyServer, html
from tests.guide.cluster import atlas, node

HOST = "updates.example"
KEY = "K3Y-0F-APPLIANCE-A"
FILES = {BASE: b"base " * 9000, SITE: b"site " * 11000}
CLOCK = SystemClock()


@dataclass
class Vendor:
    """Exchanges the key for links, and gives each file once."""

    given: set[str] = field(default_factory=set)
    files: dict[str, bytes] = field(default_factory=lambda: dict(FILES))

    def __call__(self, request: Request) -> Reply:
        if request.path == "/":
            return html("<form method=post action=/go><label>Key <input name=k></label><button>Go</button></form>")
        if request.path == "/go":
            if request.form.get("k") != KEY:
                return html("<p class=error>Wrong key.</p>")
            rows = [
                f"<tr><td>{name}</td><td><a href='/f/{n}'>Download</a></td></tr>"
                for n, name in enumerate(self.files)
                if name not in self.given
            ]
            return html(f"<table><tr><th>Package</th><th></th></tr>{''.join(rows)}</table>")
        name = list(self.files)[int(request.path.rpartition("/")[2])]
        if name in self.given:
            return html("<p class=error>Downloaded before.</p>")
        self.given.add(name)
        disposition = f'attachment; filename="{name.replace(" ", "_")}.bin"'
        return Reply(self.files[name], 200, "application/octet-stream", {"Content-Disposition": disposition})


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def vendor(authority: Authority) -> Iterator[tuple[Vendor, SiteAddress, Trust]]:
    made = Vendor()
    with TinyServer(authority.issue(HOST), made) as server:
        yield made, SiteAddress(HOST, resolve=((HOST, server.address),)), Trust(ca_file=str(authority.file))


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def manual() -> Plan:
    made = plan()
    return plan_single(made.site, replace(made.choices, updates=UpdateWay.MANUAL), made.packages)


def listed(medium: Path, **keys: str) -> courier.ShoppingList:
    made = manual()
    wanted = courier.still_wanted(made, RunState())
    secrets = {name: Secret(key) for name, key in (keys or {"A": KEY}).items()}
    return courier.write_list(made, wanted, secrets, medium, CLOCK, f"https://{HOST}")


def packed(vendor: tuple[Vendor, SiteAddress, Trust], medium: Path) -> courier.Packing:
    wanted = courier.the_list(medium, CLOCK)
    (fetched,) = courier.fetch(wanted, vendor[1], vendor[2], CLOCK)
    assert fetched.trouble is None
    return courier.pack(wanted, courier.packer(medium, CLOCK), (courier.downloads(wanted),), {})


def brought_in(medium: Path, run_folder: Path, code: str = "") -> tuple[int, int]:
    taken, missing = courier.take_in(manual(), RunState(), run_folder, Brought(medium, code))
    return len(taken), len(missing)


# ── there and back ───────────────────────────────────────────────────────────────────────────────────


def test_there_and_back(vendor: tuple[Vendor, SiteAddress, Trust], medium: Path, tmp_path: Path) -> None:
    listed(medium)
    done = packed(vendor, medium)
    assert done.collected.sealed is not None
    ((_, arrival),) = courier.verify(medium, CLOCK)
    assert (arrival.seal, arrival.blocked) == (SealState.GOOD, False)
    assert brought_in(medium, tmp_path / "run") == (2, 0)
    for kept in UpdateStore(tmp_path / "run").kept("A"):
        assert kept.path.read_bytes() == FILES[kept.file.package]
        assert kept.vouched is Vouched.SEALED
        assert kept.file.sha256 == hashlib.sha256(FILES[kept.file.package]).hexdigest()


def test_no_secret_comes_back(vendor: tuple[Vendor, SiteAddress, Trust], medium: Path) -> None:
    made = listed(medium)
    assert made.seal is not None
    packed(vendor, medium)
    everything = b"".join(path.read_bytes() for path in medium.rglob("*") if path.is_file())
    assert KEY.encode() not in everything
    assert made.seal.reveal().encode() not in everything


def test_two_verified_copies_are_kept_on_each_side(
    vendor: tuple[Vendor, SiteAddress, Trust], medium: Path, tmp_path: Path
) -> None:
    """R15."""
    made = listed(medium)
    packed(vendor, medium)
    brought_in(medium, tmp_path / "run")
    for content in FILES.values():
        places = [paths.courier_folder(), medium, tmp_path / "run"]
        found = [any(p.read_bytes() == content for p in place.rglob("*") if p.is_file()) for place in places]
        assert found == [True, True, True]
    assert layout.folder_of(paths.courier_folder(), made.id).is_dir()


def test_the_packer_is_told_when_its_own_copy_is_gone(
    vendor: tuple[Vendor, SiteAddress, Trust], medium: Path, tmp_path: Path
) -> None:
    """R15: what is on the medium is then all there is."""
    made = listed(medium)
    done = packed(vendor, medium)

    def told() -> list[Level]:
        ((_, arrival),) = courier.verify(medium, CLOCK)
        assert not arrival.blocked
        return [one.level for one in arrival.findings if one.id == "offline.copies"]

    assert told() == [Level.PASS, Level.PASS]
    (layout.folder_of(paths.courier_folder(), made.id) / done.collected.files[0].path).unlink()
    assert told() == [Level.WARNING, Level.PASS]


def test_in_the_closed_network_the_medium_is_the_second_copy(
    vendor: tuple[Vendor, SiteAddress, Trust], medium: Path, tmp_path: Path
) -> None:
    listed(medium)
    packed(vendor, medium)
    brought_in(medium, tmp_path / "run")
    assert [one.level for one in courier.copies_in(tmp_path / "run")] == [Level.PASS, Level.PASS]
    medium.rename(tmp_path / "in a drawer")
    assert [one.level for one in courier.copies_in(tmp_path / "run")] == [Level.WARNING, Level.WARNING]


def test_an_exchange_on_the_way_back_shows(
    vendor: tuple[Vendor, SiteAddress, Trust], medium: Path, tmp_path: Path
) -> None:
    listed(medium)
    done = packed(vendor, medium)
    path = layout.folder_of(medium, done.list.id) / done.collected.files[0].path
    path.write_bytes(path.read_bytes()[::-1])
    ((_, arrival),) = courier.verify(medium, CLOCK)
    assert arrival.blocked
    assert FileState.ALTERED in {one.state for one in arrival.found}
    assert brought_in(medium, tmp_path / "run") == (1, 1), "what is good is taken, what is not is missing"


def test_a_manifest_made_anew_for_other_files_is_not_believed(
    vendor: tuple[Vendor, SiteAddress, Trust], medium: Path, tmp_path: Path
) -> None:
    listed(medium)
    done = packed(vendor, medium)
    folder = layout.folder_of(medium, done.list.id)
    document = json.loads((folder / layout.MANIFEST).read_text())
    evil = b"evil" * 500
    (folder / done.collected.files[0].path).write_bytes(evil)
    text = json.dumps(document).replace(done.collected.files[0].sha256, hashlib.sha256(evil).hexdigest())
    (folder / layout.MANIFEST).write_text(text)
    with pytest.raises(FileTrouble):
        brought_in(medium, tmp_path / "run")
    assert not list((tmp_path / "run").rglob("*.bin"))


def test_where_the_list_was_not_written_a_code_is_compared(
    vendor: tuple[Vendor, SiteAddress, Trust], medium: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run file was handed to a colleague: no key of the seal is there."""
    listed(medium)
    code = packed(vendor, medium).collected.sealed
    assert code is not None
    monkeypatch.setenv("UPGRADE_ASSISTANT_HOME", str(tmp_path / "colleague"))
    with pytest.raises(FileTrouble):
        brought_in(medium, tmp_path / "run")
    with pytest.raises(FileTrouble):
        brought_in(medium, tmp_path / "run", "0000 0000 0000 0000 0000")
    assert brought_in(medium, tmp_path / "run", code.code) == (2, 0)


def test_a_medium_for_another_site_is_nothing_for_this_one(
    vendor: tuple[Vendor, SiteAddress, Trust], medium: Path, tmp_path: Path
) -> None:
    listed(medium)
    packed(vendor, medium)
    other = manual()
    other = replace(other, site=replace(other.site, host="other.example.com"))
    with pytest.raises(FileTrouble):
        courier.take_in(other, RunState(), tmp_path / "run", Brought(medium))


# ── the list ─────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_installed_is_not_wanted_any_more() -> None:
    made = manual()
    first = next(step for step in made.steps if isinstance(step.action, InstallPackage))
    state = RunState({first.id: StepStatus(state=StepState.DONE)})
    assert [one.package for one in courier.still_wanted(made, state)] == [SITE]


def test_a_run_with_automatic_updates_has_no_list(medium: Path) -> None:
    with pytest.raises(UsageError):
        courier.write_list(plan(), courier.still_wanted(plan(), RunState()), {}, medium, CLOCK)
    assert list(medium.iterdir()) == []


class Reader:
    """A console of /appliance with a key, without a link, or out of order."""

    def __init__(self, key: str | None = None, error: Exception | None = None) -> None:
        self.key, self.error = key, error

    def download_key(self) -> str | None:
        if self.error:
            raise self.error
        return self.key


@pytest.mark.parametrize(
    ("reader", "has"),
    [(Reader(KEY), True), (Reader(None), False), (Reader(error=PageMissing(plain("No page."))), False), (None, False)],
)
def test_a_key_is_read_or_it_is_said_why_not(reader: Reader | None, has: bool) -> None:
    from types import SimpleNamespace

    connection = SimpleNamespace(appliance=reader)
    (found,) = courier.read_keys({"A": connection}, manual().site)  # type: ignore[dict-item]
    assert (found.key is not None) is has
    assert (found.why is None) is has
    assert KEY not in repr(found)


def test_traffic_nodes_have_no_keys_to_read() -> None:
    """A master hands files on to them; one whose address is not known is nobody's business here."""
    from types import SimpleNamespace

    site = atlas(node("eu-1", "EU"), replace(node("us-1", "US"), address=""))
    connections = {name: SimpleNamespace(appliance=Reader(f"key of {name}")) for name in ("A", "B")}
    read = courier.read_keys(connections, site)  # type: ignore[arg-type]
    assert [one.appliance for one in read] == ["A", "B"]
    assert all(one.key for one in read)


@pytest.mark.parametrize("language", ["en", "de", "it", "pt_BR"])
def test_the_letter_to_support_names_everything(language: str) -> None:
    from assistant.labels import Labels
    from assistant.paths import resource

    speaker = Translator(language, Labels.load(resource("labels.toml")))
    subject, body = (speaker.text(part) for part in courier.letter(manual(), ["A"]))
    assert manual().site.host in subject
    assert manual().site.host in body
    assert "19.2.2" in body
    assert "{" not in subject + body


# ── fetching and packing ─────────────────────────────────────────────────────────────────────────────


def test_a_wrong_key_is_told_and_nothing_is_packed(vendor: tuple[Vendor, SiteAddress, Trust], medium: Path) -> None:
    listed(medium, A="W-R-0-N-G-K-E-Y")
    wanted = courier.the_list(medium, CLOCK)
    (fetched,) = courier.fetch(wanted, vendor[1], vendor[2], CLOCK)
    assert isinstance(fetched.trouble, AccessError)
    done = courier.pack(wanted, courier.packer(medium, CLOCK), (courier.downloads(wanted),), {})
    assert done.collected.sealed is None
    assert len(done.collected.missing) == 2


def test_without_a_key_it_can_be_given_by_hand(vendor: tuple[Vendor, SiteAddress, Trust], medium: Path) -> None:
    made = manual()
    courier.write_list(made, courier.still_wanted(made, RunState()), {}, medium, CLOCK, f"https://{HOST}")
    wanted = courier.the_list(medium, CLOCK)
    (nothing,) = courier.fetch(wanted, vendor[1], vendor[2], CLOCK)
    assert isinstance(nothing.trouble, UsageError)
    (fetched,) = courier.fetch(courier.with_keys(wanted, {"A": Secret(KEY)}), vendor[1], vendor[2], CLOCK)
    assert len(fetched.files) == 2


def test_a_key_for_an_appliance_that_is_not_on_the_list(medium: Path) -> None:
    with pytest.raises(UsageError):
        courier.with_keys(listed(medium), {"C": Secret(KEY)})


def test_what_was_fetched_before_is_packed_without_the_server(
    vendor: tuple[Vendor, SiteAddress, Trust], medium: Path
) -> None:
    """The program ended between fetching and packing, and the server gives nothing twice."""
    listed(medium)
    wanted = courier.the_list(medium, CLOCK)
    courier.fetch(wanted, vendor[1], vendor[2], CLOCK)
    (again,) = courier.fetch(wanted, vendor[1], vendor[2], CLOCK)
    assert again.files == ()
    done = courier.pack(wanted, courier.packer(medium, CLOCK), (courier.downloads(wanted),), {})
    assert done.collected.sealed is not None


def test_a_part_is_sealed_only_where_it_is_wanted(vendor: tuple[Vendor, SiteAddress, Trust], medium: Path) -> None:
    vendor[0].given.add(SITE)
    listed(medium)
    wanted = courier.the_list(medium, CLOCK)
    courier.fetch(wanted, vendor[1], vendor[2], CLOCK)
    places = (courier.downloads(wanted),)
    assert courier.pack(wanted, courier.packer(medium, CLOCK), places, {}).collected.sealed is None
    part = courier.packer(medium, CLOCK, WhenMissing.SEAL)
    assert courier.pack(wanted, part, places, {}).collected.sealed is not None


def test_files_of_a_browser_are_told_by_name_or_assigned(medium: Path, tmp_path: Path) -> None:
    downloads = tmp_path / "Downloads"
    downloads.mkdir()
    (downloads / "Base Software 5.5.0.nss").write_bytes(FILES[BASE])
    (downloads / "1f3a.bin").write_bytes(FILES[SITE])
    (downloads / "holiday.jpg").write_bytes(b"sun")
    listed(medium)
    wanted = courier.the_list(medium, CLOCK)
    first = courier.pack(wanted, courier.packer(medium, CLOCK), (downloads,), {})
    assert [one.package for one in first.collected.missing] == [SITE]
    site = next(one for one in wanted.wanted if one.package == SITE)
    second = courier.pack(wanted, courier.packer(medium, CLOCK), (downloads,), {site: downloads / "1f3a.bin"})
    assert second.collected.sealed is not None


# ── keys that come another way ───────────────────────────────────────────────────────────────────────


def picture(text: str, path: Path) -> Path:
    buffer = io.BytesIO()
    segno.make(text).save(buffer, kind="png", scale=5)
    path.write_bytes(buffer.getvalue())
    return path


def test_a_key_comes_from_a_picture_a_file_and_standard_input(tmp_path: Path) -> None:
    assert download_keys.from_picture(picture(KEY, tmp_path / "q.png")).reveal() == KEY
    (tmp_path / "key.txt").write_text(f"\ufeff  {KEY[:9]}\n{KEY[9:]} \n", encoding="utf-8")
    assert download_keys.from_file(tmp_path / "key.txt").reveal() == KEY
    assert download_keys.from_json(json.dumps({"A": KEY}))["A"].reveal() == KEY


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"0" * 50])
def test_what_is_no_picture_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "q.png").write_bytes(content)
    with pytest.raises(FileTrouble):
        download_keys.from_picture(tmp_path / "q.png")


def test_a_picture_without_a_code_or_with_two(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("L", (200, 200), 255).save(tmp_path / "empty.png")
    with pytest.raises(FileTrouble):
        download_keys.from_picture(tmp_path / "empty.png")
    one, two = (Image.open(picture(text, tmp_path / f"{n}.png")) for n, text in enumerate((KEY, KEY[::-1])))
    both = Image.new("L", (one.width + two.width + 80, max(one.height, two.height)), 255)
    both.paste(one, (0, 0))
    both.paste(two, (one.width + 80, 0))
    both.save(tmp_path / "both.png")
    with pytest.raises(FileTrouble):
        download_keys.from_picture(tmp_path / "both.png")


def test_a_picture_that_is_a_bomb_is_refused(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("1", (20_000, 20_000)).save(tmp_path / "bomb.png")
    with pytest.raises(FileTrouble):
        download_keys.from_picture(tmp_path / "bomb.png")


@pytest.mark.parametrize("text", ["", "short", "[]", '{"A": 1}', "{"])
def test_bad_keys_are_told_without_being_repeated(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        download_keys.from_json(text) if text[:1] in "[{" and text else download_keys.key_of(text)
    assert "short" not in f"{caught.value.message}{caught.value.detail}"
