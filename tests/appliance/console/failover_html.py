"""Failover, Security and IP Configuration pages as consoles commonly make them: an old layout and a newer one."""

# ruff: noqa: E501 - markup reads better in its own lines

from __future__ import annotations

from dataclasses import dataclass

ADDRESS = "192.0.2.10"


@dataclass(frozen=True)
class Wording:
    """What one console language says. What no guide and no page of the vendor names is made up here."""

    sync: str
    cut: str
    become_backup: str
    become_primary: str
    force: str
    pull: str
    automatic: str
    operations: str
    new_backup: str
    reverse: str
    establish: str
    host: str
    port: str
    save: str
    enabled: str
    this_host: str
    peer_host: str
    primary: str
    backup: str
    last_sync: str
    sync_status: str
    key: str
    shared: str


WORDINGS = {
    "en": Wording(
        "Sync Now",
        "Break Failover Relationships",
        "Become Backup",
        "Become Primary",
        "Become backup even if the peer site cannot be contacted",
        "Check this box to pull a data-sync from the site instance while becoming the backup",
        "Enable Automatic Failover",
        "Enable Backup Operations",
        "New Backup Site Connection Details",
        "Reverse Connection Details to this Primary Site",
        "Establish Relationship",
        "Host Name or IP Address",
        "TLS Port",
        "Save Changes",
        "Enabled",
        "This Host’s Status",
        "Peer Host's Status",
        "Primary",
        "Backup",
        "Last Data-Sync",
        "Last Data-Sync Status",
        "Inter-appliance Communication Pre-shared Key",
        "Shared",
    ),
    "de": Wording(
        "Jetzt synchronisieren",
        "Failover-Verbindungen trennen",
        "Als Backup festlegen",
        "Als Primär festlegen",
        "Backup werden, selbst wenn die Peer-Seite nicht kontaktiert werden kann",
        "Ankreuzen, um Daten vom Standort zu holen",
        "Automatisches Failover aktivieren",
        "Sicherungs-Vorgänge aktivieren",
        "Verbindungsdetails zu neuem Backup-Standort",
        "Umgekehrte Verbindungsdetails zu diesem primären Standort",
        "Verbindung herstellen",
        "Hostname oder IP-Adresse",
        "TLS-Port",
        "Änderungen speichern",
        "Aktiviert",
        "Status dieses Hosts",
        "Status des Peer-Hosts",
        "Primär",
        "Backup",
        "Letzte Datensynchronisierung",
        "Status der Datensynchronisierung",
        "Pre-Shared Key zur Kommunikation zwischen Geräten",
        "Freigegeben",
    ),
    "it": Wording(
        "Sincr ora",
        "Interrompi relazioni failover",
        "Diventa backup",
        "Diventa principale",
        "Diventa backup anche se il peer non risponde",
        "Preleva prima i dati",
        "Abilita failover automatico",
        "Abilita operazioni di backup",
        "Dettagli di connessione nuovo sito di backup",
        "Dettagli di connessione inversa al sito principale",
        "Stabilisci relazione",
        "Nome host o indirizzo IP",
        "Porta TLS",
        "Salva modifiche",
        "Abilitato",
        "Stato di questo host",
        "Stato dell'host peer",
        "Principale",
        "Backup",
        "Ultima sincronizzazione dei dati",
        "Stato della sincronizzazione",
        "Chiave pre-condivisa tra dispositivi",
        "Condiviso",
    ),
    "pt_BR": Wording(
        "Sincronizar Agora",
        "Interromper Relações de Failover",
        "Tornar-se backup",
        "Tornar-se primário",
        "Tornar-se backup mesmo sem contato",
        "Buscar dados antes",
        "Habilitar failover automático",
        "Habilitar operações de backup",
        "Detalhes da Conexão do Novo Local de Backup",
        "Detalhes de Conexão Reversa a este Local Primário",
        "Estabelecer Relação",
        "Nome do host ou endereço IP",
        "Porta TLS",
        "Salvar Alterações",
        "Ativado",
        "Status deste host",
        "Status do host peer",
        "Primário",
        "Backup",
        "Última sincronização de dados",
        "Status da sincronização",
        "Chave de comunicação Inter-Aplicativos",
        "Compartilhado",
    ),
}

SYNCED = "2026-11-20 03:04:05 UTC"
CHECKED = "2026-11-21 05:06:07 UTC"


def _tick(on: bool) -> str:
    return " checked" if on else ""


def classic(
    words: Wording, *, primary: bool = True, automatic: bool = True, operations: bool = True, more: str = ""
) -> str:
    """An established pair: headings, tables, and a form for each group of settings."""
    role, become = (words.primary, words.become_backup) if primary else (words.backup, words.become_primary)
    force = f'<input type="checkbox" name="f" value="1"> {words.force}<br>' if primary else ""
    heading = f"Failover :: {'Primary' if primary else 'Backup'} Site Instance Status"
    return f"""
<h2>{heading}</h2>
<table><tr><td>{words.this_host}:</td><td>{role}: OK</td></tr>
<tr><td>{words.peer_host}:</td><td>{words.backup if primary else words.primary}: OK ({CHECKED})</td></tr>
<tr><td>{words.last_sync}:</td><td>{SYNCED}</td></tr><tr><td>{words.sync_status}:</td><td>Success</td></tr></table>
<form method="post" action="command"><input type="hidden" name="csrf" value="x7">
<input type="submit" name="go" value="{words.sync}"><br>
<input type="checkbox" name="s" value="1"> {words.pull}<br>{force}{more}
<input type="submit" name="go" value="{become}"><br><input type="submit" name="go" value="{words.cut}"></form>
<h2>Status History</h2><table><tr><td>2026-11-01 00:00:00 UTC</td><td>Data-Sync</td></tr>
<tr><td>Data-Sync 2026-11-02 00:00:00 UTC</td><td>failed</td></tr></table>
<h2>Failover :: Configuration</h2><form method="post" action="addresses">
<input type="checkbox" name="ip" value="1"{_tick(primary)}> {ADDRESS}<br><input type="submit" value="{words.save}"></form>
<h2>Backup</h2><form method="post" action="settings">
<label><input type="checkbox" name="a" value="1"{_tick(automatic)}> {words.automatic}</label>
<label><input type="checkbox" name="o" value="1"{_tick(operations)}> {words.operations}</label>
<label>Interval <input name="i" value="60"></label><input type="submit" name="do" value="{words.save}"></form>"""


def modern(
    words: Wording, *, primary: bool = True, automatic: bool = True, operations: bool = True, more: str = ""
) -> str:
    """The same: sections, cards, definition lists, and one form around all settings."""
    role, become = (words.primary, words.become_backup) if primary else (words.backup, words.become_primary)
    force = f'<label><input type="checkbox" name="f" value="1">{words.force}</label>' if primary else ""
    return f"""
<main><h1>Failover</h1><section><h2>{words.this_host}</h2><p>{role}</p></section>
<section><h2>{words.peer_host}</h2><p>OK</p><dl><dt>Checked</dt><dd>{CHECKED}</dd></dl></section>
<section><h2>Data</h2><dl><dt>{words.last_sync}</dt><dd>{SYNCED} — Success</dd></dl></section>
<section><h2>Actions</h2><form method="post" action="sync"><button name="t" value="1">{words.sync}</button></form>
<form method="post" action="become"><label for="p">{words.pull}</label><input id="p" type="checkbox" name="s" value="1">
{force}{more}<button>{become}</button></form><form method="post" action="break"><button>{words.cut}</button></form></section>
<form method="post" action="settings"><section><h2>Configuration</h2>
<label><input type="checkbox" name="ip" value="1"{_tick(primary)}>{ADDRESS}</label></section>
<section><h2>Backup</h2><label><input type="checkbox" name="a" value="1"{_tick(automatic)}>{words.automatic}</label>
<label><input type="checkbox" name="o" value="1"{_tick(operations)}>{words.operations}</label></section>
<button>{words.save}</button></form></main>"""


def setup(words: Wording) -> str:
    """No relationship yet: the form that establishes one."""
    return f"""
<h1>Failover</h1><form method="post" action="establish"><input type="hidden" name="csrf" value="x8">
<h2>{words.new_backup}</h2><table><tr><td>{words.host}</td><td><input name="h1"></td></tr>
<tr><td>{words.port}</td><td><input name="p1" value="443"></td></tr></table>
<fieldset><legend>{words.reverse}</legend><label>{words.port} <input name="p2" value="443"></label>
<label>{words.host} <input name="h2" value="a.example.com"></label></fieldset>
<button name="go" value="1">{words.establish}</button></form>"""


def security(words: Wording, field: str = 'type="text" value="k3y-of-the-pair"') -> str:
    """The key at the bottom of a page full of other things."""
    return f"""<h1>Security</h1><form method="post" action="save"><label>Minimum length <input name="m" value="8"></label>
<table><tr><td>{words.key}:</td><td><input name="k" {field}></td></tr></table><button>Save</button></form>"""


def address_list(words: Wording) -> str:
    """A table of addresses, each with a page of its own."""
    return f"""<h1>IP</h1><a href="new">Add New IP</a><table>
<tr><th>IP</th><th>Mask</th><th>{words.enabled}</th><th>{words.shared}</th><th></th></tr>
<tr><td>192.0.2.11</td><td>255.255.255.0</td><td>✓</td><td>-</td><td><a href="ip1">Edit</a></td></tr>
<tr><td>{ADDRESS}</td><td>255.255.255.0</td><td>-</td><td>✓</td><td><a href="ip2">Edit</a></td></tr></table>
<dl><dt>Gateway</dt><dd>192.0.2.1</dd></dl>"""


def address_cards(words: Wording) -> str:
    """Cards, each headed by a link that is the address."""
    return f"""<div><article><h3><a href="/login/ip1">192.0.2.11</a></h3><p>{words.enabled}</p></article>
<article><h3><a href="/login/ip2">{ADDRESS}</a></h3><p>{words.shared}</p></article></div>"""


def address_page(words: Wording, *, on: bool = False, address: str = ADDRESS) -> str:
    """The page of one address."""
    return f"""<h2>{address}</h2><form method="post" action="/login/saved"><input type="hidden" name="id" value="2">
<label>IP <input name="ip" value="{address}"></label><label>Mask <input name="m" value="255.255.255.0"></label>
<label><input type="checkbox" name="e" value="1"{_tick(on)}>{words.enabled}</label>
<label><input type="checkbox" name="s" value="1" checked>{words.shared}</label>
<button name="do" value="save">{words.save}</button><button name="do" value="delete">Delete</button></form>"""


def address_in_row(words: Wording) -> str:
    """Every address is edited in its own row."""
    rows = "".join(
        f'<tr><td>{address}</td><td><label><input type="checkbox" name="e{n}" value="1">{words.enabled}</label></td></tr>'
        for n, address in enumerate(("192.0.2.11", ADDRESS))
    )
    return f"""<form method="post" action="/login/saved"><table>{rows}</table><button>{words.save}</button></form>"""
