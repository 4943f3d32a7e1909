"""The command line: the same engine without a window. Exit codes: 0 done, 1 failed, 2 usage, 3 blocked by findings,
4 authentication or permission, 5 waiting for a person or a time, 6 cancelled."""
