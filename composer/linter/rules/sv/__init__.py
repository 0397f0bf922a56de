"""Rules for Swedish phrases."""
