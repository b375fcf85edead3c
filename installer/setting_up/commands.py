"""The commands of ``desk.py``."""

import os
import sys
from collections.abc import Callable, Sequence

from setting_up import checks, locking, screen
from setting_up.environment import Environment, Kind
from setting_up.trouble import Trouble

_USAGE = "Say one of: demo, run, test, lock (python3 installer/desk.py demo)."
_WORKERS = 2
"""Processes that share the tests. Each paints windows, so more of them are rarely quicker."""


def main(arguments: Sequence[str]) -> int:
    """Carry out one command line; the exit status is 1 for trouble, 2 for a command not known."""
    known: dict[str, Callable[[Environment, Sequence[str]], int]] = {
        "demo": open_demo,
        "run": open_desk,
        "test": check_all,
        "lock": locking.lock,
    }
    command = known.get(arguments[0]) if arguments else None
    if command is None:
        print(_USAGE, file=sys.stderr)
        return 2
    try:
        return command(Environment(), arguments[1:])
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def open_demo(environment: Environment, more: Sequence[str]) -> int:
    """Open a made-up practice; without a screen, paint it into pictures instead."""
    environment.prepare(Kind.RUN)
    if screen.there_is_one():
        return _open(environment, "--demo", *more)
    pictures = environment.checkout / "screenshots"
    print("There is no screen here, so the demo paints pictures instead of opening a window.", flush=True)
    screen.make_qt_load(environment.python, os.environ, window=False)
    painting = ("-m", "practice_desk", "screenshots", "--out", str(pictures), *more)
    status = environment.call(*painting, QT_QPA_PLATFORM="offscreen")
    if status == 0:
        print(f"The pictures are in {pictures}")
    return status


def open_desk(environment: Environment, more: Sequence[str]) -> int:
    """Open Practice Desk as the therapist left it."""
    if not screen.there_is_one():
        raise Trouble("Practice Desk is a window, and there is no screen here. 'demo' paints pictures.")
    environment.prepare(Kind.RUN)
    return _open(environment, *more)


def _open(environment: Environment, *more: str) -> int:
    screen.make_qt_load(environment.python, os.environ, window=True)
    return environment.call("-m", "practice_desk", *more)


def check_all(environment: Environment, more: Sequence[str]) -> int:
    """Check style, rooms, types and behaviour; with arguments, only pytest runs, with these."""
    environment.prepare(Kind.TEST)
    screen.make_qt_load(environment.python, os.environ, window=False)
    unclean = [] if more else checks.unclean(environment)
    print("\n-- behaviour (pytest)", flush=True)
    workers = () if more else ("-n", str(min(_WORKERS, os.cpu_count() or 1)))
    status = environment.call("-m", "pytest", *workers, *more, QT_QPA_PLATFORM="offscreen")
    if unclean:
        print(f"Not clean, see above: {', '.join(unclean)}", file=sys.stderr)
    return status or int(bool(unclean))
