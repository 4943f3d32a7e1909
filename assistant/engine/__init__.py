"""How a plan is carried out: the loop, gates, waits, events, ports, fault points. Knows no HTTP, no SQL, no Qt."""
