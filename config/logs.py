"""Log lines: one line an event, nothing private."""

import logging
from datetime import UTC, datetime


class OneLineFormatter(logging.Formatter):
    """Time in UTC, level, logger, message; control characters escaped so that no text makes a line."""

    def format(self, record: logging.LogRecord) -> str:
        when = datetime.fromtimestamp(record.created, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        line = f"{when} {record.levelname} {record.name} {record.getMessage()}"
        if record.exc_info:
            line += " " + self.formatException(record.exc_info)
        return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line)
