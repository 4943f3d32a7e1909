CREATE TABLE bg_session (lsid NUMBER(10) PRIMARY KEY, name VARCHAR2(100));
CREATE OR REPLACE PROCEDURE p (p_lsid IN NUMBER) IS
  v_lsid PLS_INTEGER := 0;
BEGIN
  SELECT TO_NUMBER(s.lsid) INTO v_lsid FROM bg_session s;
END;
/
SELECT x.lsid FROM XMLTABLE('/session_list/session' PASSING d COLUMNS lsid NUMBER PATH '@lsid') x;
