"""Rules for Spanish phrases."""
