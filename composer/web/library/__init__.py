"""Good examples of the team."""
