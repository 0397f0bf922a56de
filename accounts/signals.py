"""What others may wait for. ``accounts`` knows no composer; composer listens here."""

from django.dispatch import Signal

# Sent inside the transaction that makes a team, with ``membership``, its first owner.
team_started = Signal()
