CREATE TABLE IF NOT EXISTS public.session
(
    lsid integer,
    lsid_text varchar(32), /* lsid integer */
    note text
);
ALTER TABLE ticket ALTER COLUMN "lsid" TYPE bigint;
SELECT lsid::bigint, max(lsid) + 1 FROM ticket;
CREATE FUNCTION f(p_lsid integer) RETURNS void AS $$ BEGIN END $$ LANGUAGE plpgsql;
INSERT INTO session VALUES ('1', 'support');
