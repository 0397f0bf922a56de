"""Rules for Norwegian phrases."""
