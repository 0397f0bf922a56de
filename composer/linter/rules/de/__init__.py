"""Rules for German phrases."""
