"""Log lines: one line an event, nothing private.

What people wrote, and links that let somebody in, reach a log through two holes: the message of an
exception (PostgreSQL quotes the value it refused) and the path of a request (a reset link). So an
exception is told by its class and where it happened, with a database's code but not
its words; and a request is told by its route, not its path.
"""

import logging
import traceback
from datetime import UTC, datetime
from types import TracebackType


class OneLineFormatter(logging.Formatter):
    """Time in UTC, level, logger, message; control characters escaped so that no text makes a line.

    ``words`` adds what an exception says: for developing, where the texts are one's own.
    """

    def __init__(self, *, words: bool = False) -> None:
        super().__init__()
        self.words = words

    def format(self, record: logging.LogRecord) -> str:
        when = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        line = f"{when} {record.levelname} {record.name} {message_of(record)}"
        if record.exc_info and record.exc_info[1]:
            line += " " + told(record.exc_info[1])
            if self.words:
                line += f" saying: {record.exc_info[1]}"
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)


def message_of(record: logging.LogRecord) -> str:
    """The message; for a request its method, route and status, because a path can be a key."""
    request = getattr(record, "request", None)
    if request is None or not hasattr(request, "resolver_match"):
        return record.getMessage()
    route = request.resolver_match.route if request.resolver_match else "(no such address)"
    return f"{getattr(record, 'status_code', '')} {request.method} /{route}".strip()


def told(error: BaseException) -> str:
    """Class, harmless words and places of an exception and of what caused it, latest first."""
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(parts) < 5:
        parts.append(f"{type(seen).__name__}{harmless(seen)} at {places(seen.__traceback__)}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return " from ".join(parts)


def harmless(error: BaseException) -> str:
    """What of an exception can hold nobody's text: the code of a database, why a call failed."""
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None)
    reason = code or (error.strerror if isinstance(error, OSError) else None)
    return f" ({reason})" if reason else ""


def places(tb: TracebackType | None) -> str:
    """The innermost eight places, innermost last."""
    frames = traceback.extract_tb(tb)[-8:]
    return " > ".join(f"{'/'.join(f.filename.split('/')[-3:])}:{f.lineno} {f.name}" for f in frames)
