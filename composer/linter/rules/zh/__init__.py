"""Rules for Chinese phrases."""
