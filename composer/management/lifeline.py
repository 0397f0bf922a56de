"""Children that end when what started them is gone, however it went."""

import os
import signal
import sys
import threading


def end_with_parent() -> None:
    """Ask this process to end once standard input closes; ``serve`` holds its other end.

    Works after ``kill -9`` of the parent too, on every Unix, where a signal handler could not.
    """

    def wait() -> None:
        while os.read(sys.stdin.fileno(), 1024):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, daemon=True).start()
