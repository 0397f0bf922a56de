"""Rules for Czech phrases."""
