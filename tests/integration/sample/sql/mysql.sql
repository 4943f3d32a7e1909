CREATE TABLE `support_sessions` (
  `lsid` int(11) unsigned NOT NULL,
  `clsid` int(11) NOT NULL,
  `start` datetime,
  PRIMARY KEY (`lsid`)
) ENGINE=InnoDB;
ALTER TABLE notes MODIFY COLUMN session_lsid BIGINT NOT NULL;
SELECT CONVERT(lsid, UNSIGNED) FROM support_sessions WHERE lsid BETWEEN 100 AND 200;
