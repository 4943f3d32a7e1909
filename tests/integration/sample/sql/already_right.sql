CREATE TABLE session (lsid varchar(32) NOT NULL, lseq int, elsid int, pulsid integer, lsid_count int);
SELECT lsid, start_time FROM session WHERE lsid = 'c69a8e10bea9428f816cfababe9815fe' ORDER BY start_time;
