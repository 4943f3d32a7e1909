"""Atlas clusters: traffic nodes, what each master knows of them, and who is connected to them (procedures P7, P8)."""
