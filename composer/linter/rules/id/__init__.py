"""Rules for Indonesian phrases."""
