"""Setting who takes new connections: by the node's own box, none by a guess, and a thousand in a few seconds."""

# ruff: noqa: E501 - markup reads better in its own lines

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from assistant.appliance.connection import OperatorConnection
from assistant.appliance.console.model import Page
from assistant.appliance.console.operator import ConsoleOperator
from assistant.domain.clock import Cancel
from assistant.domain.errors import Cancelled, CertificateChanged, ControlAmbiguous, ControlMissing, Declined
from assistant.domain.message import plain
from assistant.labels import LANGUAGES
from tests.appliance.console import cluster_html as markup
from tests.appliance.console.cluster_html import EN_NODES, LAYOUTS, WORDINGS, Node
from tests.appliance.console.desk import Desk
from tests.appliance.server import Reply, Request, TinyServer, html, redirect

TABS = {"en": "Management", "de": "Verwaltung", "it": "Gestione", "pt_BR": "Gerenciamento"}
EN = WORDINGS["en"]


class Cluster:
    """A console whose Cluster page shows what was set."""

    def __init__(self, desk: Desk, layout: Callable[..., str] = markup.table, language: str = "en") -> None:
        self.nodes = list(EN_NODES)
        self.words = WORDINGS[language]
        self.layout = layout
        self.desk = desk
        self.note = ""
        desk.menu = (
            f'<ul><li>{TABS[language]}<ul><li><a href="/login/cluster">Cluster</a></li>'
            f'<li><a href="/login/failover">Failover</a></li></ul></li></ul>'
        )
        desk.actions["/login/cluster"] = self.show
        desk.actions["/login/edit"] = lambda asked: html(
            markup.node_page(self.words, int(asked.query["id"]), self.nodes[int(asked.query["id"])])
        )
        desk.actions["/login/node"] = self.set
        desk.actions["/login/sync"] = self.show

    def show(self, _: Request) -> Reply:
        return html(f"<body>{self.desk.menu}{self.note}{self.layout(self.words, self.nodes)}</body>")

    def set(self, request: Request) -> Reply:
        assert request.method == "POST"
        form = request.form
        assert form.get("csrf") == "x1"
        if "id" in form:
            number = int(form["id"])
            self.nodes[number] = replace(self.nodes[number], on="on" in form)
        else:
            self.nodes = [replace(node, on=f"on-{number}" in form) for number, node in enumerate(self.nodes)]
        return redirect("/login/cluster")

    @property
    def posts(self) -> list[Request]:
        return [request for request in self.desk.done if request.method == "POST"]

    @property
    def on(self) -> dict[str, bool]:
        return {node.name: node.on for node in self.nodes}


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def console(desk: Desk, serve: Callable[..., TinyServer], join: Callable[..., OperatorConnection]) -> ConsoleOperator:
    login = join(serve(desk)).login
    assert login is not None
    return login


def hosts(*names: str) -> dict[str, str]:
    return {name: f"{name}.example.com" for name in names}


@pytest.mark.parametrize(
    ("layout", "language"),
    [*((layout, language) for layout in LAYOUTS for language in ("en", "de")), (markup.linked, "en")],
)
def test_each_node_is_set_by_its_own_box(
    console: ConsoleOperator, desk: Desk, layout: Callable[..., str], language: str
) -> None:
    cluster = Cluster(desk, layout, language)
    pressed = console.set_accepting(hosts("eu-1", "eu-2"), False)
    assert cluster.on == {"eu-1": False, "eu-2": False, "us-1": True}
    assert pressed.page is not None
    assert [request.form.get("remove") for request in cluster.posts] == [None]
    console.set_accepting(hosts("eu-1", "us-1"), True)
    assert cluster.on == {"eu-1": True, "eu-2": False, "us-1": True}


def test_what_is_set_already_is_left_alone(console: ConsoleOperator, desk: Desk) -> None:
    cluster = Cluster(desk)
    pressed = console.set_accepting(hosts("eu-2"), False)
    assert cluster.posts == []
    assert pressed.page is not None
    assert [node.accepting for node in pressed.page.nodes] == [True, False, True]


@pytest.mark.parametrize("language", ["it", "pt_BR"])
def test_where_nobody_published_the_name_of_the_box_it_is_for_the_hand(
    console: ConsoleOperator, desk: Desk, language: str
) -> None:
    cluster = Cluster(desk, language=language)
    assert [node.accepting for node in console.cluster().nodes] == [True, False, True]
    with pytest.raises(ControlMissing):
        console.set_accepting(hosts("eu-1"), False)
    assert cluster.posts == []


def test_two_boxes_for_a_node_are_for_the_hand(console: ConsoleOperator, desk: Desk) -> None:
    def twice(words: markup.Wording, nodes: list[Node]) -> str:
        box = f'<label><input type="checkbox" name="also" onchange="this.form.submit()"> {words.accepting}</label>'
        return markup.table(words, nodes).replace(
            '<button name="remove" value="1">', f'{box}<button name="remove" value="1">'
        )

    cluster = Cluster(desk, twice)
    with pytest.raises(ControlAmbiguous) as caught:
        console.set_accepting(hosts("eu-1", "eu-2"), True)
    assert dict(caught.value.message.params)["node"]
    assert cluster.posts == []
    console.set_accepting(hosts("eu-1"), False)
    assert cluster.on["eu-1"] is False


def test_a_node_that_is_gone_is_left_out_and_missed_if_it_is_the_only_one(console: ConsoleOperator, desk: Desk) -> None:
    cluster = Cluster(desk)
    pressed = console.set_accepting(hosts("eu-1", "eu-9"), False)
    assert cluster.on["eu-1"] is False
    assert pressed.page is not None
    assert pressed.page.node("eu-9") is None
    with pytest.raises(ControlMissing) as caught:
        console.set_accepting(hosts("eu-9"), False)
    assert "not list the node" in caught.value.message.text


def test_a_node_with_another_name_by_now_is_told(console: ConsoleOperator, desk: Desk) -> None:
    cluster = Cluster(desk)
    cluster.nodes[0] = replace(cluster.nodes[0], name="eu-west")
    with pytest.raises(ControlMissing) as caught:
        console.set_accepting(hosts("eu-1", "us-1"), False)
    told = dict(caught.value.message.params)
    assert (told["node"], told["now"]) == (plain("eu-1"), plain("eu-west"))
    assert cluster.posts == []


def test_a_node_that_has_the_name_of_another_by_now_is_left_alone(console: ConsoleOperator, desk: Desk) -> None:
    cluster = Cluster(desk)
    wanted, first, second = hosts("eu-1"), cluster.nodes[0], cluster.nodes[1]
    cluster.nodes[:2] = [replace(first, name=second.name), replace(second, name=first.name)]
    with pytest.raises(ControlMissing) as caught:
        console.set_accepting(wanted, False)
    assert caught.value.message.params[:2] == (("node", plain(first.name)), ("now", plain(second.name)))
    assert cluster.posts == []


def test_a_page_that_needs_a_browser_is_for_the_hand(console: ConsoleOperator, desk: Desk) -> None:
    """A script that sends something of its own cannot be known, and no other button is pressed for it."""
    cluster = Cluster(desk, lambda words, nodes: markup.table(words, nodes).replace("this.form.submit()", "save(this)"))
    with pytest.raises(ControlMissing):
        console.set_accepting(hosts("eu-1"), False)
    assert cluster.posts == []


def test_with_a_save_of_its_own_that_is_pressed(console: ConsoleOperator, desk: Desk) -> None:
    def saved(words: markup.Wording, nodes: list[Node]) -> str:
        text = markup.table(words, nodes).replace(' onchange="this.form.submit()"', "")
        return re.sub(
            r"<button name=.remove. value=.(\d).>", r'<button name="s" value="\1">Save Changes</button>\g<0>', text
        )

    cluster = Cluster(desk, saved)
    console.set_accepting(hosts("us-1"), False)
    assert [(request.form["s"], request.form.get("remove")) for request in cluster.posts] == [("2", None)]
    assert cluster.on["us-1"] is False


def test_a_refusal_is_told_in_the_consoles_words(console: ConsoleOperator, desk: Desk) -> None:
    cluster = Cluster(desk)
    desk.actions["/login/node"] = lambda _: html('<body><p class="error">The node is locked.</p></body>')
    with pytest.raises(Declined) as caught:
        console.set_accepting(hosts("eu-1"), False)
    assert "The node is locked." in str(caught.value.message.params)
    assert cluster.on["eu-1"] is True


def test_a_session_that_ends_in_between_is_no_loss(console: ConsoleOperator, desk: Desk) -> None:
    cluster = Cluster(desk)
    console.cluster()
    desk.expire_after = desk.served + 3
    console.set_accepting(hosts("eu-1", "us-1"), False)
    assert cluster.on == {"eu-1": False, "eu-2": False, "us-1": False}


def test_it_can_be_stopped_between_two_nodes(console: ConsoleOperator, desk: Desk) -> None:
    cluster, cancel = Cluster(desk), Cancel()
    with pytest.raises(Cancelled):
        console.set_accepting(hosts("eu-1", "us-1"), False, lambda done, *_: cancel.set() if done else None, cancel)
    assert len(cluster.posts) == 1


class OwnPages(Cluster):
    """A list that only tells names, and a page for each node on which all of it is saved at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, markup.linked)
        self.prefixes = ["10.0.0.0/8"] * len(self.nodes)
        self.asked: list[tuple[str, int]] = []
        self.meanwhile: Callable[[str, int], None] = lambda method, number: None
        self.unfit: set[int] = set()
        desk.actions["/login/edit"] = self.own

    def own(self, request: Request) -> Reply:
        number = int(request.query["id"])
        self._came("GET", number)
        node, prefixes = self.nodes[number], self.prefixes[number]
        box = "" if number in self.unfit else markup._box(self.words, node, sends=False)
        return html(
            f"""<h2>{node.name}</h2><form method="post" action="node"><input type="hidden" name="csrf" value="x1">
<input type="hidden" name="id" value="{number}">{box}<label>Network Address Prefixes <input name="p" value="{prefixes}"></label>
<button name="s" value="1">Save Changes</button></form>"""
        )

    def set(self, request: Request) -> Reply:
        number = int(request.form["id"])
        self.prefixes[number] = request.form["p"]
        answer = super().set(request)
        self._came("POST", number)
        return answer

    def _came(self, method: str, number: int) -> None:
        self.asked.append((method, number))
        self.meanwhile(method, number)


def test_what_a_person_changes_meanwhile_on_the_page_of_a_node_stays(console: ConsoleOperator, desk: Desk) -> None:
    """Each page is opened right before it is sent: of a thousand, the first would be ten minutes old."""
    cluster = OwnPages(desk)

    def meanwhile(method: str, number: int) -> None:
        if (method, number) == ("POST", 0):
            cluster.prefixes[2] = "192.0.2.0/24"
        elif (method, number) == ("GET", 2):
            cluster.prefixes[0] = "198.51.100.0/24"

    cluster.meanwhile = meanwhile
    console.set_accepting(hosts("eu-1", "us-1"), False)
    assert cluster.on == {"eu-1": False, "eu-2": False, "us-1": False}
    assert cluster.prefixes == ["198.51.100.0/24", "10.0.0.0/8", "192.0.2.0/24"]
    assert cluster.asked[:4] == [("GET", 0), ("POST", 0), ("GET", 2), ("POST", 2)]


def test_it_can_be_stopped_before_the_next_page_is_opened(console: ConsoleOperator, desk: Desk) -> None:
    cluster, cancel = OwnPages(desk), Cancel()
    cluster.meanwhile = lambda method, number: cancel.set() if method == "POST" else None
    with pytest.raises(Cancelled):
        console.set_accepting(hosts("eu-1", "us-1"), False, cancel=cancel)
    assert cluster.asked == [("GET", 0), ("POST", 0)]


def test_a_node_whose_own_page_is_unfit_is_told_once_the_others_are_set(console: ConsoleOperator, desk: Desk) -> None:
    cluster = OwnPages(desk)
    cluster.unfit = {0}
    with pytest.raises(ControlMissing) as caught:
        console.set_accepting(hosts("eu-1", "us-1"), False)
    assert dict(caught.value.message.params)["node"] == plain("eu-1")
    assert cluster.on == {"eu-1": True, "eu-2": False, "us-1": False}
    assert [request.form["id"] for request in cluster.posts] == ["2"]


def test_another_certificate_in_between_is_an_alarm(
    console: ConsoleOperator, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when the list is looked at once more in the end: that is no lost answer."""
    cluster = Cluster(desk)

    def again(page: Page) -> Page:
        raise CertificateChanged(plain("another certificate"))

    monkeypatch.setattr(console, "again", again)
    with pytest.raises(CertificateChanged):
        console.set_accepting(hosts("eu-1"), False)
    assert len(cluster.posts) == 1


def test_hundreds_of_nodes_cost_a_request_each_and_no_page_each(console: ConsoleOperator, desk: Desk) -> None:
    cluster = Cluster(desk)
    cluster.nodes = [Node(f"eu-{number}", f"eu-{number}.example.com") for number in range(400)]
    wanted = hosts(*(node.name for node in cluster.nodes[::2]))
    console.start()
    began, shown = time.process_time(), []
    desk.actions["/login/cluster"] = lambda asked: (shown.append(asked), cluster.show(asked))[1]
    console.set_accepting(wanted, False)
    took = time.process_time() - began
    assert [node.on for node in cluster.nodes] == [False, True] * 200
    assert len(cluster.posts) == 200
    assert len(shown) == 2
    assert took < 10, f"{took:.1f} s of work, with that of the other end"


@pytest.mark.parametrize("language", LANGUAGES)
def test_sync_now_presses_that_button_alone(console: ConsoleOperator, desk: Desk, language: str) -> None:
    cluster = Cluster(desk, language=language)
    pressed = console.sync_cluster()
    assert pressed.page is not None
    assert [(request.path, request.form) for request in cluster.posts] == [("/login/sync", {"csrf": "x1", "go": "1"})]


def test_disband_is_never_pressed_for_a_sync_that_is_not_there(console: ConsoleOperator, desk: Desk) -> None:
    cluster = Cluster(desk, lambda words, nodes: markup.table(words, nodes).replace(words.sync, "Resync"))
    with pytest.raises(ControlMissing):
        console.sync_cluster()
    assert cluster.posts == []


# ── Distribute to Cluster ────────────────────────────────────────────────────────────────────────────

_LIST = """<h2>Available Updates</h2><form method="post" action="/appliance/do"><input type="hidden" name="csrf" value="x1"><table>
<tr><th>Package</th><th></th></tr>{rows}</table>{after}</form>"""
_ROW = """<tr><td>{name}</td><td>{before}<button name="install" value="{name}">Install This Update</button>{button}</td></tr>"""
_MANUAL = """<h2>Updates :: Manual Installation</h2><form method="post" action="/appliance/up" enctype="multipart/form-data">
<label>Update File <input type="file" name="f"></label><button name="u">Update Software</button>
<button name="d">Distribute to Cluster</button></form>"""
NAMES = ("Base 5.5.0", "BeyondTrust 19.2.2")


def _updates(button: str = "", before: str = "", after: str = "") -> str:
    rows = "".join(_ROW.format(name=n, button=button.format(name=n), before=before.format(name=n)) for n in NAMES)
    return _LIST.format(rows=rows, after=after)


@pytest.fixture
def box(serve: Callable[..., TinyServer], join: Callable[..., OperatorConnection]) -> tuple[ConsoleOperator, Desk]:
    desk = Desk(password="s3cret-of-the-box", menu='<nav><a href="/appliance/updates">Updates</a></nav>')
    appliance = join(serve(desk)).appliance
    assert appliance is not None
    return appliance, desk


def _distributed(box: tuple[ConsoleOperator, Desk], body: str) -> list[dict[str, str]]:
    console, desk = box
    desk.pages["/appliance/updates"] = body
    for action in ("/appliance/do", "/appliance/up"):
        desk.actions[action] = lambda _: html(f"<body>{desk.menu}{body}</body>")
    console.distribute_listed(NAMES[1])
    return [request.form for request in desk.done]


def test_a_listed_package_is_distributed_by_the_button_in_its_row(box: tuple[ConsoleOperator, Desk]) -> None:
    body = _updates('<button name="distribute" value="{name}">Distribute to Cluster</button>')
    assert _distributed(box, body + _MANUAL) == [{"csrf": "x1", "distribute": NAMES[1]}]


def test_or_by_the_one_button_with_its_box_ticked(box: tuple[ConsoleOperator, Desk]) -> None:
    body = _updates(
        before='<input type="checkbox" name="p" value="{name}">',
        after='<button name="d" value="1">Distribute to Cluster</button>',
    )
    assert _distributed(box, body) == [{"csrf": "x1", "p": NAMES[1], "d": "1"}]


def test_or_by_the_one_button_that_there_is(box: tuple[ConsoleOperator, Desk]) -> None:
    assert _distributed(box, _updates(after='<button name="d" value="1">Distribute to Cluster</button>')) == [
        {"csrf": "x1", "d": "1"}
    ]


def test_of_two_buttons_the_one_without_a_file_is_for_what_is_listed(box: tuple[ConsoleOperator, Desk]) -> None:
    body = _updates(after='<button name="all" value="1">Distribute to Cluster</button>') + _MANUAL
    assert _distributed(box, body) == [{"csrf": "x1", "all": "1"}]


@pytest.mark.parametrize("first", [False, True])
def test_and_the_one_beside_it_for_a_file(box: tuple[ConsoleOperator, Desk], tmp_path: Path, first: bool) -> None:
    """Also where both are in the section of Manual Installation, in whatever order."""
    console, desk = box
    alone = '<form method="post" action="/appliance/do"><button name="all">Distribute to Cluster</button></form>'
    heading, form = _MANUAL.split("</h2>")
    desk.pages["/appliance/updates"] = heading + "</h2>" + (alone + form if first else form + alone)
    desk.actions["/appliance/up"] = lambda _: html(f"<body>{desk.menu}{_updates()}</body>")
    file = tmp_path / "base.nss"
    file.write_bytes(b"x" * 100)
    console.distribute(file)
    (request,) = desk.done
    assert request.path == "/appliance/up"
    assert b'name="d"' in request.body


def test_a_button_that_goes_with_a_file_is_not_pressed_without_one(box: tuple[ConsoleOperator, Desk]) -> None:
    with pytest.raises(ControlMissing):
        _distributed(box, _updates() + _MANUAL)
    assert box[1].done == []


def test_a_file_is_distributed_and_not_installed(box: tuple[ConsoleOperator, Desk], tmp_path: Path) -> None:
    console, desk = box
    desk.pages["/appliance/updates"] = _updates() + _MANUAL
    desk.actions["/appliance/up"] = lambda _: html(f"<body>{desk.menu}{_updates()}</body>")
    file = tmp_path / "base.nss"
    file.write_bytes(b"x" * 100)
    console.distribute(file)
    (request,) = desk.done
    assert b'name="d"' in request.body
    assert b'name="u"' not in request.body


# ── Cluster Updates ──────────────────────────────────────────────────────────────────────────────────

_PART = """<h2>Cluster Updates</h2><form method="post" action="/appliance/part"><input type="hidden" name="csrf" value="x1">
<label><input type="checkbox" name="w" value="1"{checked}> Install updates on this node together with the other nodes</label>
{save}</form><form method="post" action="/appliance/resync"><button name="r">Resync now</button></form>"""
_SAVE = '<button name="s" value="1">Save</button>'


def _part(box: tuple[ConsoleOperator, Desk], body: str, on: bool) -> list[tuple[str, dict[str, str]]]:
    console, desk = box
    desk.pages["/appliance/updates"] = body
    for action in ("/appliance/do", "/appliance/part", "/appliance/resync"):
        desk.actions[action] = lambda _: html(f"<body>{desk.menu}{body}</body>")
    console.take_part(on)
    return [(request.path, request.form) for request in desk.done]


def test_the_box_is_sent_with_its_own_save_and_nothing_else(box: tuple[ConsoleOperator, Desk]) -> None:
    console, desk = box
    body = _updates() + _PART.format(checked=" checked", save=_SAVE)
    desk.pages["/appliance/updates"] = body
    assert console.updates().with_other_nodes is True
    assert _part(box, body, on=False) == [("/appliance/part", {"csrf": "x1", "s": "1"})]


def test_it_is_ticked_again(box: tuple[ConsoleOperator, Desk]) -> None:
    console, desk = box
    body = _PART.format(checked="", save=_SAVE)
    desk.pages["/appliance/updates"] = body
    assert console.updates().with_other_nodes is False
    assert _part(box, body, on=True) == [("/appliance/part", {"csrf": "x1", "w": "1", "s": "1"})]


@pytest.mark.parametrize(
    "save", ["", '<button name="i">Install This Update</button>', _SAVE + '<button name="t">Save</button>']
)
def test_without_exactly_one_save_beside_it_nothing_is_pressed(box: tuple[ConsoleOperator, Desk], save: str) -> None:
    with pytest.raises(ControlMissing):
        _part(box, _PART.format(checked=" checked", save=save), on=False)
    assert box[1].done == []


def test_a_box_whose_name_nobody_knows_is_not_guessed(box: tuple[ConsoleOperator, Desk]) -> None:
    console, desk = box
    body = _PART.format(checked=" checked", save=_SAVE).replace("Install updates on this node", "Installa sul nodo")
    desk.pages["/appliance/updates"] = body
    assert console.updates().with_other_nodes is None
    assert console.updates().cluster_updates
    with pytest.raises(ControlMissing):
        _part(box, body, on=False)
    assert desk.done == []
