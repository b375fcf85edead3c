"""Practice Desk in one command, on Windows, macOS and Linux alike.

    python3 installer/desk.py demo           set up what is needed, then open a made-up practice
    python3 installer/desk.py run            set up what is needed, then open your own
    python3 installer/desk.py test [...]     set up what is needed, then check the program
    python3 installer/desk.py lock [...]     choose the versions of everything anew

This file stays readable for any Python, so that an old one can be told so.
"""

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    found = "%d.%d" % sys.version_info[:2]  # noqa: UP031
    sys.exit("Practice Desk needs Python 3.11, 3.12 or 3.13, and this is Python " + found + ".")

from setting_up import commands

sys.exit(commands.main(sys.argv[1:]))
