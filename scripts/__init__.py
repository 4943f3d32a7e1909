"""The tools of the project: the same here and in CI."""
