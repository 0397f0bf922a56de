"""Rules for Turkish phrases."""
