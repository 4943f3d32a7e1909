"""Single lines of many languages that break, one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.integration.scanning import scan

LINES = [
    ("a.py", "lsid = models.BigIntegerField(unique=True)", "code.declared"),
    ("a.py", "lsid: Optional[int] = None", "code.declared"),
    ("a.py", "lsid: Mapped[int] = mapped_column(primary_key=True)", "code.declared"),
    ("a.py", 'Column("lsid", Integer)', "code.declared"),
    ("a.py", 'df["lsid"] = df["lsid"].astype(int)', "code.declared"),
    ("a.py", 'x = cursor.execute("CREATE TABLE s (lsid INTEGER PRIMARY KEY)")', "sql.column"),
    ("a.py", 'URL = "https://h/api/reporting?lsid=%d" % lsid', "code.formatted"),
    ("a.py", "if lsid.isdigit(): pass", "code.parsed"),
    ("a.py", "lsid += 1", "code.computed"),
    ("a.py", "if int(lsid) > 5: pass", "code.parsed"),
    ("a.py", 'XML = "<session lsid=\\"17\\">"', "xml.sample-lsid"),
    ("a.cs", "for (int lsid = first; ; ) {}", "code.declared"),
    ("a.cs", "List<long> lsids = new();", "code.declared"),
    ("a.cs", "int.TryParse(lsid, out var n);", "code.parsed"),
    ("a.cs", 'var n = (int)reader["lsid"];', "code.parsed"),
    ("a.cs", 'var n = reader.GetInt32(reader.GetOrdinal("lsid"));', "code.parsed"),
    ("a.cs", "var next = sessions.Max(s => s.Lsid) + 1;", "code.sorted"),
    ("a.java", "Long.valueOf(lsid);", "code.parsed"),
    ("a.java", "new BigInteger(lsid);", "code.parsed"),
    ("a.java", "statement.setInt(1, lsid);", "code.parsed"),
    ("a.java", "public long getLsid() {", "code.declared"),
    ("a.kt", "val lsid: Long = 0", "code.declared"),
    ("a.kt", "val n = lsid.toLong()", "code.parsed"),
    ("a.js", "const n = Number(session.lsid);", "code.parsed"),
    ("a.js", "if (lsid === 0) {}", "code.compared"),
    ("a.js", "const schema = { lsid: { type: Number } };", "code.declared"),
    ("a.ts", "let lsid: number | null = null;", "code.declared"),
    ("a.ts", "lsid?: number;", "code.declared"),
    ("a.php", "function f(int $lsid) {}", "code.declared"),
    ("a.php", "$table->unsignedBigInteger('lsid');", "code.declared"),
    ("a.rb", "add_column :sessions, :lsid, :integer", "code.declared"),
    ("a.rb", "rows.sort_by { |s| s.lsid }", "code.sorted"),
    ("a.pl", "if ($lsid > 5) {}", "code.compared"),
    ("a.pl", 'printf("%d\\n", $lsid);', "code.formatted"),
    ("a.ps1", "param([int]$Lsid)", "code.declared"),
    ("a.go", "n, err := strconv.ParseInt(lsid, 10, 64)", "code.parsed"),
    ("a.c", 'sscanf(buf, "%d", &lsid);', "code.parsed"),
    ("a.cpp", "std::stoi(lsid);", "code.parsed"),
    ("a.cpp", "static_cast<int>(lsid);", "code.parsed"),
    ("a.bas", "Dim nLsid As Long", "code.declared"),
    ("a.sh", "for l in x; do [[ $lsid -lt 5 ]]; done", "code.compared"),
    ("a.yaml", "lsid:\n  type: integer\n", "schema.type"),
    ("a.avsc", '{"name": "lsid", "type": "long"}', "schema.type"),
    ("a.json", '{"lsid": 17}', "xml.sample-lsid"),
    ("a.sql", "ALTER TABLE x ALTER COLUMN lsid SET DATA TYPE bigint;", "sql.column"),
    ("a.sql", "DECLARE @lsid AS int", "sql.column"),
    ("a.sql", "SELECT lsid FROM session;\nSELECT * FROM session;", "sql.lseq"),
    ("a.sql", "SELECT TRY_CAST([lsid] AS bigint) x", "sql.cast"),
    ("a.sql", "SELECT a FROM t WHERE lsid IN (1, 2)", "code.compared"),
    ("a.sql", "SELECT a FROM t ORDER BY a DESC, t.lsid", "code.sorted"),
    ("a.sql", "SELECT MAX(lsid) FROM t", "code.sorted"),
    ("a.sql", "MERGE (lsid NUMERIC(12, 0) NOT NULL)", "sql.column"),
    ("a.cs", 'var x = doc.Root.Element("session_list");', "xml.path"),
    ("a.php", "$x->xpath('//session[@lsid=5]')", "xml.path"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "line", "code"), LINES, ids=[f"{name}: {line[:40]}" for name, line, _ in LINES])
def test_the_place_is_found(name: str, line: str, code: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(line, encoding="utf-8")
    assert code in {one.code.value for one in scan([tmp_path]).places}
