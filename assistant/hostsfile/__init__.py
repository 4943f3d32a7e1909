"""The hosts-file test (procedures, V4): one name made to lead to one address on this computer, and everything as before
afterwards."""
