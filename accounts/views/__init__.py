"""Views of teams, members, invites and one's own account: functions, one act each."""
