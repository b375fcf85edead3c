"""The checkout as the tests of the house read it."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "src" / "practice_desk"
FORMS = PACKAGE / "gui" / "forms"
UI = ROOT / "ui"
RESOURCES = ROOT / "resources"

_LEFT_BY_WORK = {"__pycache__", "dist", "build", "screenshots"}
_OUR_DOT_NAMES = {".ci", ".github", ".gitignore"}


def _appeared_by_work(path: Path) -> bool:
    """Whether a path is there because somebody worked in the checkout. For where git cannot be asked."""
    parts = set(path.relative_to(ROOT).parts)
    hidden = {part for part in parts if part.startswith(".")}
    return bool(parts & _LEFT_BY_WORK or hidden - _OUR_DOT_NAMES)


@cache
def kept_files() -> tuple[Path, ...]:
    """The files of the repository: what git tracks or would track, or all but what working in it leaves."""
    listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    command = ["git", "-c", "safe.directory=*", *listing]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True).stdout
        paths = [ROOT / name for name in listed.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        paths = [path for path in ROOT.rglob("*") if not _appeared_by_work(path)]
    return tuple(sorted(path for path in paths if path.is_file()))


def text_of(path: Path) -> str | None:
    """The text of a file, or ``None`` for a picture, a font and other bytes."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None


def written_modules() -> list[Path]:
    """Every module of the program that people wrote, so without the compiled forms."""
    return sorted(path for path in PACKAGE.rglob("*.py") if FORMS not in path.parents)


def place(path: Path) -> str:
    """How a file is named in a message: its path in the checkout, or its name when it lies elsewhere."""
    return path.relative_to(ROOT).as_posix() if ROOT in path.parents else path.name


def docstrings(tree: ast.AST) -> set[int]:
    """The ids of the string nodes that only document: any string that stands as a statement of its own."""
    alone = (node.value for node in ast.walk(tree) if isinstance(node, ast.Expr))
    return {id(node) for node in alone if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def string_literals(source: str) -> Iterator[tuple[int, str]]:
    """Line and text of every string in a module that is not a docstring; the fixed parts of f-strings too."""
    tree = ast.parse(source)
    documentation = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.lineno, node.value
