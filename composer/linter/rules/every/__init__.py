"""Rules that hold in every language."""
