"""Rules for French phrases."""
