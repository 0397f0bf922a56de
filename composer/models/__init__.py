"""Tables of composer; one file a subject."""

from composer.models.examples import Example
from composer.models.house import TeamPolicy, WriterSettings
from composer.models.messages import ApprovedVersion, Message, SetAside
from composer.models.people import Person

__all__ = [
    "ApprovedVersion",
    "Example",
    "Message",
    "Person",
    "SetAside",
    "TeamPolicy",
    "WriterSettings",
]
