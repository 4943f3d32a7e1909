"""How host names become addresses: a hosts file, what was given, a name server, this computer's resolver."""
