"""Rules for Italian phrases."""
