"""Tables of accounts."""

from accounts.models.invites import Invite
from accounts.models.teams import Membership, Role, Team
from accounts.models.users import User

__all__ = ["Invite", "Membership", "Role", "Team", "User"]
