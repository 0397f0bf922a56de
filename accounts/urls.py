"""Addresses of teams and their members, and of one's own account."""

from django.urls import path

from accounts.views import account, invites, members, teams

app_name = "accounts"
urlpatterns = [
    path("account/", account.account, name="account"),
    path("team/", teams.team, name="team"),
    path("team/start/", teams.start, name="start"),
    path("team/switch/", teams.switch_team, name="switch-team"),
    path("team/name/", teams.rename_team, name="rename-team"),
    path("team/leave/", teams.leave_team, name="leave-team"),
    path("team/members/<int:pk>/role/", members.change_role, name="change-role"),
    path("team/members/<int:pk>/remove/", members.remove_member, name="remove-member"),
    path("team/invite/", invites.invite_member, name="invite-member"),
    path("team/invites/<int:pk>/again/", invites.send_again, name="send-invite-again"),
    path("team/invites/<int:pk>/withdraw/", invites.withdraw_invite, name="withdraw-invite"),
    path("invites/<str:token>/", invites.invite, name="invite"),
]
