"""Users, teams, memberships, invites and sign-in. Knows nothing of composer."""
