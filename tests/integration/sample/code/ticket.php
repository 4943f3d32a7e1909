<?php
$lsid = intval($row['lsid']);
$other = (int)$xml->session['lsid'];
printf("%05d %s", $lsid, $name);
$found = $xml->xpath('//session_summary_list/session_summary');
$stmt->bindValue(':lsid', $lsid, PDO::PARAM_INT);
if (is_numeric($lsid)) { echo $lsid; }
