"""Writing first messages to people, one person at a time."""
