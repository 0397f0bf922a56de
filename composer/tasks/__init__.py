"""The same in the background."""
