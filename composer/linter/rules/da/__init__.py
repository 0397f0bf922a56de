"""Rules for Danish phrases."""
