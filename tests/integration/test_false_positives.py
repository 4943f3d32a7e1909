"""What only looks like it: no place is found."""

# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

import pytest

from assistant.integration.naming import holds_value, means
from assistant.integration.scanning import scan

NOTHING = {
    "words.c": "int elsid; int pulsid = 3; int CLSID; clsid++; GUID rclsid; int nClsid; long falsidia; int RELSID;",
    "com.cs": "int x = CLSID_COUNT; Guid clsid = new Guid(); int.Parse(CLSID);",
    "right.cs": 'string lsid; public string Lsid { get; set; } if (lsid == "1") { } cmd.Parameters.Add("@lsid", SqlDbType.VarChar);',
    "right.py": 'lsid = row["lsid"]\nname = f"{lsid}"\nn = len(lsid)\nif len(lsid) == 32: pass\nprint("%s: %d" % (lsid, n))\n',
    "counts.java": "int lsidCount = 0; int lsidIndex = 3; private int lsidColumnWidth; int numLsids = lsids.size();",
    "hex.py": "number = int(lsid, 16)\nx = int(hashlib.md5(lsid).hexdigest(), 16)\n",
    "comment.js": "// parseInt(lsid)\n/* lsid: number\n parseInt(lsid) */\nvar url = 'http://a/b?lsid=' + lsid;",
    "comment.sql": "-- lsid int\n/* lsid int,\n lsid bigint */\nSELECT lsid FROM t WHERE lsid = 'a';",
    "comment.vb": "' Dim lsid As Integer\nREM lsid As Long\nDim lsid As String",
    "comment.ps1": "# [int]$lsid\n<# [int]$lsid\n[int]$lsid #>\n$lsid = 'a'",
    "doc.py": "\"\"\"The lsid integer, int(lsid).\n\nint(lsid)\n\"\"\"\n\n\ndef f(lsid):\n    '''int(lsid)'''\n    return lsid\n",
    "text.sql": "CREATE TABLE t (lsid varchar(32), lsid2 char(32), clsid int, lseq int, lsid_count int);\nSELECT clsid AS int FROM t",
    "format.php": '<?php printf("%s %d", $lsid, $count); $stmt->bindValue(":lsid", $lsid, PDO::PARAM_STR);',
    "life.py": 'urn = "urn:lsid:ubio.org:namebank:11815"\nn = int(urn_lsid_length)\n',
    "mongo.json": '{"lsid": {"id": {"$binary": "x"}}, "txnNumber": 5}',
    "schema.json": '{"properties": {"lsid": {"type": "string"}, "n": {"type": "integer"}}}',
    "prefixed.py": 'root.findall("b:session_list/b:session", ns)\nroot.find("{http://x}session_list")\nx = root.xpath("//*[local-name()=\'session\']/@lsid")\n',
    "paths.py": 'open("/var/session_list/session.txt")\nget("https://a/session_list/session")\n',
    "new.xml": '<session_list xmlns="https://www.beyondtrust.com/namespaces/API/reporting"><session lsid="c69a"/></session_list>',
    "other.xml": '<sessions><session id="5"/><x clsid="7"/></sessions>',
    "new.xsl": '<xsl:stylesheet version="2.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xpath-default-namespace="u">'
    '<xsl:template match="/session_list/session"/></xsl:stylesheet>',
    "string.xsd": '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:attribute name="lsid" type="xs:string"/></xs:schema>',
    "new.csv": "LSID,LSEQ\nc69a8e10bea9428f816cfababe9815fe,17\n",
    "guid.csv": "LSID\n12345678901234567890123456789012\n",
    "clsid.csv": "CLSID,Name\n17,a\n",
    "notes.md": "The lsid is no longer an int. `int(lsid)` is wrong? See session_list.",
    "server.log": "lsid=17 lsid = 18",
}


@pytest.mark.parametrize("name", sorted(NOTHING))
def test_nothing_is_found_in(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(NOTHING[name], encoding="utf-8")
    found = scan([tmp_path])
    assert found.places == []
    assert found.passed == []
    assert found.counts.files == 1


@pytest.mark.parametrize(
    "name", ["lsid", "LSID", "Lsid", "session_lsid", "nLsid", "sessionLsid", "sessionLSID", "sessionlsid", "@lsid", "lsids", "LSIDs",
             "Session LSID", "lsid2", "m_lsid", "getLsid", "LSIDValue", "SESSION_LSID", "iLSID"],
)  # fmt: skip
def test_a_name_means_an_lsid(name: str) -> None:
    assert means(name)


@pytest.mark.parametrize(
    "name", ["elsid", "pulsid", "clsid", "CLSID", "rclsid", "REFCLSID", "cLsid", "ClsId", "lsidx", "falsidium", "ELSIDE", "", "LSI D", "alsids"]
)  # fmt: skip
def test_a_name_means_none(name: str) -> None:
    assert not means(name)


@pytest.mark.parametrize(
    ("name", "value"), [("lsid", True), ("session_lsid", True), ("lsid_count", False), ("numLsids", False)]
)
def test_a_number_of_lsids_is_none(name: str, value: bool) -> None:
    assert holds_value(name) is value
