"""Rules for Russian phrases."""
