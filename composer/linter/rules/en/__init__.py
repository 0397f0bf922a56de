"""Rules for English phrases."""
