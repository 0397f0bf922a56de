"""Rules for Polish phrases."""
