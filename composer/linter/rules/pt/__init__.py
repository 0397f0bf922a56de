"""Rules for Portuguese phrases."""
