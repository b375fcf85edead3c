"""Start the program: ``practice-desk``, or ``python -m practice_desk``."""

import argparse
import builtins
import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from practice_desk import __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and do what it asks. Returns the exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    if not given:  # as it is started every day, with no need of a parser
        return _window(demo=False)
    asked = _parser().parse_args(given)
    if asked.command == "rules":
        return _rules(asked.kind)
    if asked.command == "screenshots":
        _import_plainly()
        from practice_desk.start import take_pictures

        return take_pictures(asked.out, asked.theme, asked.size, asked.scale)
    return _window(demo=asked.demo)


def _window(*, demo: bool) -> int:
    gc.disable()  # until the window is painted there is nothing to clear away
    _import_plainly()
    from practice_desk.start import run_window

    return run_window(demo=demo)


def _import_plainly() -> None:
    """Take back the import that PySide puts in place of Python's own.

    It reads the source of every module imported after it, and keeps that text, in search of ``__feature__``
    names. None are used here, and SQLAlchemy's source alone is long.
    """
    import_module("PySide6.QtCore")
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)


def _rules(kind: str) -> int:
    from practice_desk.services.rules import run_rules

    out = sys.stdout
    out.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")  # pyright: ignore[reportAttributeAccessIssue]
    status = run_rules(kind, sys.stdin.buffer, out.write)
    out.flush()
    return status


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise argparse.ArgumentTypeError("give the size as WIDTHxHEIGHT, for example 1280x800")
    return int(width), int(height)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="practice-desk",
        description="Between-session work for private-practice therapists: offline, in one encrypted file.",
    )
    parser.add_argument("--version", action="version", version=f"Practice Desk {__version__}")
    parser.add_argument("--demo", action="store_true", help="open a made-up practice in a throw-away file")
    commands = parser.add_subparsers(dest="command", metavar="")
    rules = commands.add_parser("rules", help="answer cases from standard input, one JSON object a line")
    rules.add_argument("kind", choices=("wording", "readiness", "adjustment"))
    pictures = commands.add_parser("screenshots", help="write a picture of every page of the demo")
    pictures.add_argument("--out", type=Path, required=True, help="the folder to write them to")
    pictures.add_argument("--theme", choices=("light", "dark"), default="light")
    pictures.add_argument("--size", type=_size, default=(1280, 800), metavar="WIDTHxHEIGHT")
    pictures.add_argument("--scale", type=float, default=1.0, help="text size, 0.9 to 2.0")
    return parser


if __name__ == "__main__":
    sys.exit(main())
