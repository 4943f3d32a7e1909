"""The journey without Qt: stages, transitions, validation, view models."""
