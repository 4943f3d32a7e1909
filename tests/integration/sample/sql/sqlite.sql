CREATE TABLE cases (number INTEGER PRIMARY KEY, lsid INTEGER REFERENCES sessions, lsid_new TEXT);
