"""What the guides say, as pure functions: (site, choices, packages) -> plan. One module per chapter."""
