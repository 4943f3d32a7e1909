[int]$lsid = $session.lsid
<# [int]$lsid #>
$all = Select-Xml -Xml $doc -XPath "//session_list/session"
if ($lsid -gt 1000) { $lsid }
$rows | Sort-Object lsid
