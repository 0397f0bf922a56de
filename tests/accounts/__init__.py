"""Sign-in, teams, invites."""
