"""Rules for Japanese phrases."""
