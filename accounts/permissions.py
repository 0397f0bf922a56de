"""Who may do what inside a team. Decided here and nowhere else; nobody grants above their own role.

| act                              | owner | coach            | writer | reader |
|----------------------------------|-------|------------------|--------|--------|
| see the members                  | yes   | yes              | yes    | yes    |
| leave (the last owner stays)     | yes   | yes              | yes    | yes    |
| invite, send again, withdraw     | all   | writers, readers | no     | no     |
| change roles, remove, rename     | yes   | no               | no     | no     |
"""

from accounts.models import Membership, Role

INVITABLE: dict[Role, tuple[Role, ...]] = {
    Role.OWNER: (Role.WRITER, Role.READER, Role.COACH, Role.OWNER),
    Role.COACH: (Role.WRITER, Role.READER),
    Role.WRITER: (),
    Role.READER: (),
}


def roles_to_invite(by: Membership) -> tuple[Role, ...]:
    """The roles this member may give to somebody who is not in the team yet."""
    return INVITABLE[Role(by.role)]


def may_invite(by: Membership, role: str) -> bool:
    """Whether this member may invite somebody, or take such an invite back, in ``role``."""
    return role in roles_to_invite(by)


def may_change_roles(by: Membership) -> bool:
    """Whether this member may change the role of others, and their own."""
    return by.at_least(Role.OWNER)


def may_remove(by: Membership) -> bool:
    """Whether this member may end the membership of others. Everyone may end their own."""
    return by.at_least(Role.OWNER)


def may_rename(by: Membership) -> bool:
    """Whether this member may change the team's name."""
    return by.at_least(Role.OWNER)
