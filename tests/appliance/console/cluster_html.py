"""Cluster pages as consoles may make them: product-facts 6b names what is on them and nothing of how it is set."""

# ruff: noqa: E501 - markup reads better in its own lines

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Wording:
    """What one console language says. What no guide and no page of the vendor names is made up here."""

    status: str
    current: str
    sync: str
    last_sync: str
    nodes: str
    name: str
    zone: str
    public: str
    internal: str
    accepting: str
    port: str = "Port"
    edit: str = "Edit Node"


WORDINGS = {
    "en": Wording(
        "Cluster :: Status",
        "Current Status",
        "Sync Now",
        "Last Sync",
        "Traffic Nodes",
        "Name",
        "Timezone Offset",
        "Public Address",
        "Internal Address",
        "Accepting New Client Connections",
    ),
    "de": Wording(
        "Cluster :: Status",
        "Aktueller Status",
        "Jetzt synchronisieren",
        "Letzte Synchronisierung",
        "Traffic-Knoten",
        "Name",
        "Zeitzonenversatz",
        "Öffentliche Adresse",
        "Interne Adresse",
        "Neue Client-Verbindungen annehmen",
        edit="Knoten bearbeiten",
    ),
    "it": Wording(
        "Cluster :: Stato",
        "Stato attuale",
        "Sincr ora",
        "Ultima sincronizzazione",
        "Nodi di traffico",
        "Nome",
        "Fuso orario",
        "Indirizzo pubblico",
        "Indirizzo interno",
        "Accetta nuove connessioni client",
        port="Porta",
        edit="Modifica nodo",
    ),
    "pt_BR": Wording(
        "Cluster :: Status",
        "Status atual",
        "Sincronizar Agora",
        "Última sincronização",
        "Nós de tráfego",
        "Nome",
        "Fuso horário",
        "Endereço público",
        "Endereço interno",
        "Aceitar novas conexões de clientes",
        port="Porta",
        edit="Editar nó",
    ),
}
SYNCED = "2026-11-20 03:04:05 UTC"


@dataclass(frozen=True)
class Node:
    name: str
    host: str
    on: bool = True
    zone: str = "UTC+01:00"


EN_NODES = (
    Node("eu-1", "eu-1.example.com"),
    Node("eu-2", "eu-2.example.com", on=False),
    Node("us-1", "us-1.example.com", zone="UTC-05:00"),
)


def _top(words: Wording) -> str:
    return f"""<h2>{words.status}</h2><table><tr><td>{words.current}:</td><td>All nodes are connected.</td></tr>
<tr><td>{words.last_sync}:</td><td>{SYNCED} Success</td></tr></table>
<form method="post" action="sync"><input type="hidden" name="csrf" value="x1"><button name="go" value="1">{words.sync}</button></form>
<form method="post" action="disband"><button>Disband Cluster</button></form>"""


def _box(words: Wording, node: Node, *, sends: bool = True) -> str:
    send = ' onchange="this.form.submit()"' if sends else ""
    return f'<label><input type="checkbox" name="on" value="1"{" checked" if node.on else ""}{send}> {words.accepting}</label>'


def table(words: Wording, nodes: Sequence[Node] = EN_NODES) -> str:
    """A row for each node, and a small form in it that a script sends; a button beside the box that removes the node."""
    rows = "".join(
        f"""<tr><td>{node.name}</td><td>{node.zone}</td><td>{node.host}:8443</td><td>10.0.0.1:443</td><td>
<form method="post" action="node"><input type="hidden" name="csrf" value="x1"><input type="hidden" name="id" value="{number}">
{_box(words, node)}<button name="remove" value="{number}">Remove Node</button></form></td></tr>"""
        for number, node in enumerate(nodes)
    )
    return f"""{_top(words)}<h2>{words.nodes}</h2><table><tr><th>{words.name}</th><th>{words.zone}</th><th>{words.public}</th>
<th>{words.internal}</th><th>{words.accepting}</th></tr>{rows}</table>"""


def one_form(words: Wording, nodes: Sequence[Node] = EN_NODES) -> str:
    """A table of boxes without labels, named by their column alone, in one form that is sent as soon as one changes."""
    rows = "".join(
        f"""<tr><td>{node.name}</td><td>{node.host}</td><td>8443</td><td>{node.zone}</td>
<td><input type="checkbox" name="on-{number}" value="1"{" checked" if node.on else ""}></td></tr>"""
        for number, node in enumerate(nodes)
    )
    return f"""{_top(words)}<h2>{words.nodes}</h2><form method="post" action="node" onchange="this.submit()">
<input type="hidden" name="csrf" value="x1"><table><tr><th>{words.name}</th><th>{words.public}</th><th>{words.port}</th>
<th>{words.zone}</th><th>{words.accepting}</th></tr>{rows}</table></form>"""


def parts(words: Wording, nodes: Sequence[Node] = EN_NODES) -> str:
    """The form of each node under its own heading, as on its page: fields for everything."""
    forms = "".join(
        f"""<fieldset><legend>{node.name}</legend><form method="post" action="node"><input type="hidden" name="csrf" value="x1">
<input type="hidden" name="id" value="{number}">{_box(words, node)}
<p><label>{words.name} <input name="name" value="{node.name}"></label></p>
<p><label>{words.zone} <input name="zone" value="{node.zone}"></label></p>
<fieldset><legend>{words.public}</legend><label>Host <input name="ph" value="{node.host}"></label>
<label>{words.port} <input name="pp" value="8443"></label></fieldset>
<fieldset><legend>{words.internal}</legend><label>Host <input name="ih" value="10.0.0.1"></label>
<label>{words.port} <input name="ip" value="443"></label></fieldset></form></fieldset>"""
        for number, node in enumerate(nodes)
    )
    return f"{_top(words)}<h2>{words.nodes}</h2>{forms}"


def cards(words: Wording, nodes: Sequence[Node] = EN_NODES) -> str:
    """Cards with definition lists."""
    found = "".join(
        f"""<article><h3>{node.name}</h3><dl><dt>{words.public}</dt><dd>{node.host}:8443</dd><dt>{words.zone}</dt>
<dd>{node.zone}</dd><dt>{words.internal}</dt><dd>10.0.0.1:443</dd></dl><form method="post" action="node">
<input type="hidden" name="csrf" value="x1"><input type="hidden" name="id" value="{number}">{_box(words, node)}</form></article>"""
        for number, node in enumerate(nodes)
    )
    return f"{_top(words)}<section><h2>{words.nodes}</h2>{found}</section>"


def linked(words: Wording, nodes: Sequence[Node] = EN_NODES) -> str:
    """A list that tells names and addresses, with a page for each node."""
    rows = "".join(
        f"""<tr><td>{node.name}</td><td>{node.host}:8443</td><td><a href="edit?id={number}">{words.edit}</a></td></tr>"""
        for number, node in enumerate(nodes)
    )
    return f"""{_top(words)}<h2>{words.nodes}</h2><table><tr><th>{words.name}</th><th>{words.public}</th><th></th></tr>{rows}</table>"""


def node_page(words: Wording, number: int, node: Node) -> str:
    """The page behind Edit Node: the box takes effect by itself, the rest by a button."""
    return f"""<h2>{words.edit}</h2><form method="post" action="node"><input type="hidden" name="csrf" value="x1">
<input type="hidden" name="id" value="{number}">{_box(words, node)}</form>
<form method="post" action="save"><label>{words.name} <input name="name" value="{node.name}"></label><button>Save</button></form>"""


LAYOUTS = (table, one_form, parts, cards)
