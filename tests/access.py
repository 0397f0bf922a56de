"""Who gets what at every address of the site.

A new URL fails ``tests/test_access.py`` until it has a row here. A row is the URL's name, the status
each of ``WHO`` gets for GET and for POST, and how to find its arguments in a small world:

    "library:example": Row(
        #     owner coach writer reader outsider anonymous teamless
        get=(200, 200, 200, 200, 404, 302, 302),
        post=NO_POST,
        args=lambda world: [world.example.pk],
    ),

- ``owner`` … ``reader`` are members of one team, ``outsider`` owns another one, ``anonymous`` is not
  signed in, ``teamless`` is signed in and in no team. Objects of the world belong to ``writer``.
- 302 is the way to sign-in (anonymous) or to one's first team (teamless); 403 is visible but not
  allowed; 404 is another team's; 405 means that the method does not exist there.
- Posts carry the poster's own ``team`` by themselves; ``data`` adds fields. Without ``data`` most
  forms come back with errors: 200, or 422.
- Another kind of object? Build it in ``fill_team``, with ``secret`` in each of its texts.

Every row is also tried with htmx, with the other methods, with forged CSRF proofs, and searched for
the other team's secret word; refused requests and every GET must leave the tables as they were.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from accounts.models import Invite, Membership, Role, Team, User
from accounts.models.invites import token_digest
from composer.models import ApprovedVersion, Example, Message, Person, SetAside
from tests import factories

WHO = ("owner", "coach", "writer", "reader", "outsider", "anonymous", "teamless")

# The secret words; no page of one team may contain the other's.
OURS, THEIRS = "zanzibarleaf", "quokkastone"
PASSWORD = "four wooden herons walking"
TOKEN = "a-token-that-stands-in-one-mail-only"
TEXT = (
    "Hi Noor, good talking at the {} conference. You asked about torn writes: our trace is ready, "
    "shall I send it?"
)

Statuses = tuple[int, int, int, int, int, int, int]


@dataclass
class World:
    """A team with one object of every kind, another team like it, and somebody without a team."""

    people: dict[str, Membership] = field(default_factory=dict)
    teamless: User = field(default_factory=lambda: factories.create_user(password=PASSWORD))
    team: Team = field(default_factory=lambda: factories.create_team(name=f"Harbor {OURS}"))
    other_team: Team = field(default_factory=lambda: factories.create_team(name=f"Pier {THEIRS}"))

    def __post_init__(self) -> None:
        for role in ("owner", "coach", "writer", "reader"):
            user = factories.create_user(
                email=f"{role}.{OURS}@example.org", name=f"{role} {OURS}", password=PASSWORD
            )
            self.people[role] = factories.create_member(team=self.team, user=user, role=role)
        stranger = factories.create_user(
            email=f"{THEIRS}@example.org", name=f"Stranger {THEIRS}", password=PASSWORD
        )
        self.people["outsider"] = factories.create_member(
            team=self.other_team, user=stranger, role="owner"
        )
        fill_team(self, by=self.people["writer"], secret=OURS)
        fill_team(World.__new__(World), by=self.people["outsider"], secret=THEIRS)

    invite: Invite = field(init=False)
    person: Person = field(init=False)
    draft: Message = field(init=False)
    approved: Message = field(init=False)
    version: ApprovedVersion = field(init=False)
    older_version: ApprovedVersion = field(init=False)
    set_aside: SetAside = field(init=False)
    example: Example = field(init=False)
    proposed: Example = field(init=False)


def fill_team(world: World, *, by: Membership, secret: str) -> None:
    """One object of every kind in the team of ``by``, with the secret word in its texts."""
    team, text = by.team, TEXT.format(secret)
    world.invite = Invite.objects.create(
        team=team,
        email=f"newcomer.{secret}@example.org",
        role=Role.WRITER,
        invited_by=by.user,
        digest=token_digest(TOKEN if secret == OURS else secret),
    )
    world.person = factories.create_person(
        team=team, name=f"Noor {secret}", company=secret, profile_key=f"noor-{secret}"
    )
    texts = {"how": text, "vbr": secret, "wiifm": secret, "ask": secret, "body": text}
    world.draft = factories.create_message(by=by, person=world.person, **texts)
    world.approved = factories.create_message(by=by, person=world.person, **texts)
    when = world.approved.created_at
    world.approved.state = "approved"
    world.approved.approved_at = world.approved.copied_at = when
    world.approved.save()
    versions = [
        ApprovedVersion.objects.create(
            team=team,
            message=world.approved,
            number=number,
            body=f"{text} ({number})",
            route="note",
            report={"verdict": "personal", "findings": []},
            rules_version="1",
            approved_by=by.user,
            approved_at=when,
        )
        for number in (1, 2)
    ]
    world.older_version, world.version = versions
    world.set_aside = SetAside.objects.create(
        team=team, message=world.draft, typed={"body": f"{text} from another tab"}
    )
    world.example = factories.create_example(by=by, title=f"Torn writes {secret}", body=text)
    world.proposed = factories.create_example(
        by=by, title=f"Proposed {secret}", body=text, state="proposed"
    )


@dataclass(frozen=True)
class Row:
    """What each of ``WHO`` gets at one URL."""

    get: Statuses
    post: Statuses
    args: Callable[[World], list[Any]] = lambda world: []
    data: Callable[[World], dict[str, Any]] = lambda world: {}
    # A page may name another team's word where that is its purpose; say why beside it.
    reads: bool = True


#                      owner coach writer reader outsider anonymous teamless
NO_GET: Statuses = (405, 405, 405, 405, 405, 302, 405)
NO_POST: Statuses = NO_GET
NO_POST_OPEN: Statuses = (405, 405, 405, 405, 405, 405, 405)
MEMBERS: Statuses = (200, 200, 200, 200, 200, 302, 302)
WRITERS: Statuses = (200, 200, 200, 403, 200, 302, 302)
COACHES: Statuses = (200, 200, 403, 403, 200, 302, 302)
OWNERS: Statuses = (200, 403, 403, 403, 200, 302, 302)
PERSON: Statuses = (200, 200, 200, 200, 200, 302, 200)
EVERYBODY: Statuses = (200, 200, 200, 200, 200, 200, 200)
ONWARD: Statuses = (302, 302, 302, 302, 302, 302, 302)
SIGNED_OUT: Statuses = (302, 302, 302, 302, 302, 200, 302)


def a_member(world: World) -> list[Any]:
    """The reader's membership."""
    return [world.people["reader"].pk]


def a_draft(world: World) -> list[Any]:
    """The writer's draft."""
    return [world.draft.pk]


def an_approved(world: World) -> list[Any]:
    """The writer's approved message."""
    return [world.approved.pk]


def an_invite(world: World) -> list[Any]:
    """The open invite for a writer."""
    return [world.invite.pk]


def an_example(world: World) -> list[Any]:
    """The example that the writer put up."""
    return [world.example.pk]


SITE = {
    "healthz": Row(get=EVERYBODY, post=NO_POST_OPEN),
    "readyz": Row(get=(503,) * 7, post=NO_POST_OPEN),  # no worker runs beside the tests
    "set-theme": Row(get=NO_POST_OPEN, post=ONWARD),
}

ACCOUNTS = {
    "accounts:account": Row(
        get=PERSON,
        post=(302, 302, 302, 302, 302, 302, 302),
        data=lambda world: {"name": "Another Name"},
    ),
    "accounts:start": Row(get=PERSON, post=(200, 200, 200, 200, 200, 302, 200)),
    "accounts:switch-team": Row(get=NO_GET, post=(302, 302, 302, 302, 302, 302, 404)),
    "accounts:team": Row(get=MEMBERS, post=NO_POST),
    "accounts:rename-team": Row(get=OWNERS, post=OWNERS),
    "accounts:leave-team": Row(get=MEMBERS, post=ONWARD),
    "accounts:invite-member": Row(get=COACHES, post=COACHES),
    "accounts:change-role": Row(
        get=NO_GET,
        post=(302, 403, 403, 403, 404, 302, 302),
        args=a_member,
        data=lambda world: {"role": "owner"},
    ),
    "accounts:remove-member": Row(
        get=(200, 403, 403, 403, 404, 302, 302),
        post=(302, 403, 403, 403, 404, 302, 302),
        args=a_member,
    ),
    "accounts:send-invite-again": Row(
        get=NO_GET, post=(302, 302, 403, 403, 404, 302, 302), args=an_invite
    ),
    "accounts:withdraw-invite": Row(
        get=NO_GET, post=(302, 302, 403, 403, 404, 302, 302), args=an_invite
    ),
    # Whoever holds the link may look, and may join only with the address it was sent to.
    "accounts:invite": Row(
        get=(403, 403, 403, 403, 403, 200, 403),
        post=(403, 403, 403, 403, 403, 302, 403),
        args=lambda world: [TOKEN],
        reads=False,  # the link's holder is told the name of the team that invites
    ),
}

# The doors of django-allauth; the ones that need a link from a mail are tried with a wrong one.
ALLAUTH = {
    "account_login": Row(get=SIGNED_OUT, post=SIGNED_OUT),
    "account_signup": Row(get=SIGNED_OUT, post=SIGNED_OUT),
    "account_logout": Row(get=(200, 200, 200, 200, 200, 302, 200), post=ONWARD),
    "account_inactive": Row(get=EVERYBODY, post=NO_POST_OPEN),
    "account_email": Row(get=PERSON, post=ONWARD),  # asks for the password once more first
    "account_change_password": Row(get=PERSON, post=PERSON),
    "account_set_password": Row(get=ONWARD, post=ONWARD),
    "account_reauthenticate": Row(get=PERSON, post=PERSON),
    "account_email_verification_sent": Row(get=EVERYBODY, post=NO_POST_OPEN),
    "account_confirm_email": Row(get=EVERYBODY, post=(404,) * 7, args=lambda world: ["not-a-key"]),
    "account_confirm_login_code": Row(get=ONWARD, post=ONWARD),
    "account_reset_password": Row(get=EVERYBODY, post=EVERYBODY),
    "account_reset_password_done": Row(get=EVERYBODY, post=NO_POST_OPEN),
    "account_reset_password_from_key": Row(
        get=EVERYBODY, post=EVERYBODY, args=lambda world: ["1", "not-a-key"]
    ),
    "account_reset_password_from_key_done": Row(get=EVERYBODY, post=NO_POST_OPEN),
}

# A draft is its author's alone. A kept message is also seen by coaches and owners.
#                             owner coach writer reader outsider anonymous teamless
AUTHOR: Statuses = (404, 404, 200, 403, 404, 302, 302)
AUTHOR_ACTS: Statuses = (404, 404, 302, 403, 404, 302, 302)
SEEN_BY_COACHES: Statuses = (200, 200, 200, 403, 404, 302, 302)


def typed(world: World) -> dict[str, Any]:
    """What an editor page posts."""
    return {"body": TEXT.format("harbor"), "version": "1"}


def answers(world: World) -> dict[str, Any]:
    """Every answer that the page with all questions asks for."""
    who = {"name": "Noor Haddad", "relationship": "met"}
    sentences = dict.fromkeys(("how", "vbr", "wiifm", "ask"), "Your trace is ready.")
    return {**who, **sentences, "version": "1"}


def a_set_aside(world: World) -> list[Any]:
    """The writer's draft and the text set aside for it."""
    return [world.draft.pk, world.set_aside.pk]


WRITING = {
    "writing:today": Row(get=MEMBERS, post=NO_POST),
    "writing:take": Row(get=NO_GET, post=(422, 422, 422, 403, 422, 302, 302)),
    "writing:start": Row(get=WRITERS, post=(422, 422, 422, 403, 422, 302, 302)),
    "writing:drafts": Row(get=WRITERS, post=NO_POST),
    "writing:messages": Row(get=WRITERS, post=NO_POST),
    "writing:past": Row(get=WRITERS, post=(422, 422, 422, 403, 422, 302, 302)),
    "writing:settings": Row(get=WRITERS, post=(422, 422, 422, 403, 422, 302, 302)),
    "writing:notices": Row(get=WRITERS, post=NO_POST),
    "writing:editor": Row(get=AUTHOR, post=AUTHOR_ACTS, args=a_draft, data=typed),
    "writing:who": Row(
        get=AUTHOR,
        post=AUTHOR_ACTS,
        args=a_draft,
        data=lambda world: {"name": "Noor Haddad", "version": "1"},
    ),
    "writing:question": Row(
        get=AUTHOR,
        post=AUTHOR_ACTS,
        args=lambda world: [world.draft.pk, "vbr"],
        data=lambda world: {"vbr": "Your trace is ready.", "version": "1"},
    ),
    "writing:all": Row(get=AUTHOR, post=AUTHOR_ACTS, args=a_draft, data=answers),
    "writing:route": Row(
        get=AUTHOR, post=AUTHOR_ACTS, args=a_draft, data=lambda world: {"route": "note"}
    ),
    "writing:check": Row(get=NO_GET, post=AUTHOR, args=a_draft, data=typed),
    "writing:save": Row(get=NO_GET, post=AUTHOR, args=a_draft, data=typed),
    "writing:order": Row(get=NO_GET, post=AUTHOR_ACTS, args=a_draft, data=typed),
    "writing:fill": Row(get=NO_GET, post=AUTHOR_ACTS, args=a_draft, data=typed),
    "writing:discard": Row(get=NO_GET, post=AUTHOR_ACTS, args=a_draft),
    "writing:set-aside": Row(get=AUTHOR, post=NO_POST, args=a_draft),
    "writing:take-set-aside": Row(get=NO_GET, post=AUTHOR_ACTS, args=a_set_aside),
    "writing:drop-set-aside": Row(get=NO_GET, post=AUTHOR_ACTS, args=a_set_aside),
    "writing:approve": Row(get=NO_GET, post=AUTHOR_ACTS, args=a_draft, data=typed),
    "writing:message": Row(get=SEEN_BY_COACHES, post=NO_POST, args=an_approved),
    "writing:copied": Row(get=NO_GET, post=AUTHOR_ACTS, args=an_approved),
    "writing:sent": Row(get=NO_GET, post=AUTHOR_ACTS, args=an_approved),
    "writing:not-sent": Row(get=NO_GET, post=AUTHOR_ACTS, args=an_approved),
    "writing:withdrawn": Row(get=NO_GET, post=AUTHOR_ACTS, args=an_approved),
    "writing:compare": Row(
        get=SEEN_BY_COACHES, post=NO_POST, args=lambda world: [world.approved.pk, 1, 2]
    ),
}

LIBRARY_ACTS: Statuses = (302, 302, 302, 403, 404, 302, 302)

LIBRARY = {
    "library:browse": Row(get=MEMBERS, post=NO_POST),
    "library:beside": Row(get=MEMBERS, post=NO_POST),
    "library:remove-samples": Row(get=NO_GET, post=(302, 302, 403, 403, 302, 302, 302)),
    "library:propose": Row(
        get=(200, 200, 200, 403, 404, 302, 302),
        post=(200, 200, 200, 403, 404, 302, 302),
        args=an_approved,
    ),
    "library:example": Row(get=(200, 200, 200, 200, 404, 302, 302), post=NO_POST, args=an_example),
    "library:write": Row(get=NO_GET, post=LIBRARY_ACTS, args=an_example),
    "library:retire": Row(get=NO_GET, post=LIBRARY_ACTS, args=an_example),
    "library:put-back": Row(get=NO_GET, post=LIBRARY_ACTS, args=an_example),
    "library:remove": Row(get=NO_GET, post=LIBRARY_ACTS, args=an_example),
}

RULES = {
    "rules:rules": Row(get=MEMBERS, post=NO_POST),
    "rules:rule": Row(get=MEMBERS, post=NO_POST, args=lambda world: ["professional-network"]),
}

ACCESS: dict[str, Row] = {**RULES, **SITE, **ACCOUNTS, **ALLAUTH, **WRITING, **LIBRARY}
