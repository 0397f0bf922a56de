"""Django's command line for Notewright."""

import os
import sys

from environs import EnvError

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.conf import settings
    from django.core.management import execute_from_command_line

    try:
        _ = settings.DEBUG  # reading one value reads the whole environment
    except (EnvError, ValueError) as error:
        sys.exit(f"Notewright cannot start: {error}")
    execute_from_command_line(sys.argv)
