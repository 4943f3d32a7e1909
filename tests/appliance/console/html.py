"""Pages of consoles, in ways in which server-rendered pages are commonly made."""

# ruff: noqa: E501 - markup reads better in its own lines

from __future__ import annotations

from assistant.appliance.console.model import Page
from assistant.appliance.console.reader import read_page

URL = "https://support.example.com/login/page"


def page(body: str, *, title: str = "Title", lang: str = "en") -> Page:
    text = f'<!DOCTYPE html><html lang="{lang}"><head><title>{title}</title></head><body>{body}</body></html>'
    return read_page(text.encode(), URL)


UPDATES_AS_TABLE = """
<div role="navigation"><a href="/appliance/updates">Updates</a></div>
<h2>Updates :: Check</h2><form method="post" action="check"><input type="hidden" name="t" value="1">
<input type="submit" value="Check for Updates"></form>
<h2>Available Updates</h2><form method="post" action="install"><table>
<tr><th>Package</th><th>State</th><th></th></tr>
<tr><td>Base 3.3.2</td><td></td><td><button name="go" value="base">Install This Update</button></td></tr>
<tr><td>Bomgar 12.2.0</td><td>Base 3.2.4 does not satisfy 12.2.0's requirements.</td>
<td><button name="go" value="site" disabled>Install This Update</button></td></tr>
<tr><td>Bomgar 12.3.1</td><td>Not yet.</td><td></td></tr></table></form>
<h2>Updates :: Manual Installation</h2><a href="key">Appliance Download Key</a>
<form method="post" action="manual" enctype="multipart/form-data"><label>Update File <input type="file" name="f"></label>
<button>Update Software</button></form>"""

UPDATES_AS_LIST = """
<h2>Verfügbare Aktualisierungen</h2><ul>
<li><b>Base 5.4.0</b> <form method="post" action="i"><input type="hidden" name="p" value="1">
<button>Installieren</button></form></li>
<li><b>BeyondTrust 19.2.1</b> <p>Erst Base 5.4.0 installieren.</p> <button disabled>Installieren</button></li></ul>"""

UPDATES_AS_CARDS = """
<section><h2>Aggiornamenti disponibili</h2>
<article><h3>Base 5.4.0</h3><form method="post" action="i"><button name="p" value="1">Installa questo aggiornamento</button>
</form></article>
<article><h3>BeyondTrust 19.2.1</h3><p>Non ancora.</p></article></section>"""

BACKUP = """
<h2>Software :: Backup Settings</h2><form method="post" action="backup"><input type="hidden" name="csrf" value="x1">
<table><tr><th>Backup Password:</th><td><input type="password" name="p1"></td></tr>
<tr><th>Confirm Password:</th><td><input type="password" name="p2"></td></tr>
<tr><td></td><td><input type="checkbox" name="h" value="yes"> Include logged history</td></tr></table>
<input type="submit" name="do" value="Download Backup"><input type="submit" name="do" value="Cancel"></form>
<h2>Software :: Restore Settings</h2><form method="post" action="restore" enctype="multipart/form-data">
<label for="f">Backup File</label><input id="f" type="file" name="file">
<label for="p">Backup Password</label><input id="p" type="password" name="p"><button>Upload Backup</button></form>"""

FAILOVER = """
<h1>Failover</h1><form method="post" action="establish">
<fieldset><legend>New Backup Site Connection Details</legend>
<p><label>Host Name or IP Address <input name="a"></label> <label>Port <input name="b" value="443"></label></p></fieldset>
<fieldset><legend>Reverse Connection Details to this Primary Site</legend>
<p><label>Port <input name="d" value="443"></label> <label>Host Name or IP Address <input name="c"></label></p></fieldset>
<p><label><input type="checkbox" name="s" value="1"> Check this box to pull a data-sync from the site instance while
becoming the backup</label></p>
<button name="go" value="1">Establish Relationship</button></form>"""
