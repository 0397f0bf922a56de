"""Rules for Dutch phrases."""
