"""What the program's source never does: reach the network, touch the live file, find files by itself."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from house.checkout import PACKAGE, UI, place, written_modules

_NETWORK = {
    *("socket", "socketserver", "ssl", "select", "selectors", "asyncio"),
    *("http", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc", "webbrowser"),
    *("requests", "httpx", "aiohttp", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets"),
}
_THREADS = {"threading", "concurrent", "multiprocessing", "_thread"}
_QT_THREADS = {"QThread", "QThreadPool", "QRunnable"}
_FINDERS = {"__file__", "_MEIPASS"}
_FINDER_MODULES = {"importlib.resources", "pkgutil"}
_COPIERS = {"copy", "copy2", "copyfile", "copyfileobj", "move"}
_READERS = {"open", "read_bytes", "read_text", "write_bytes", "write_text"}
_QT_CLASS = re.compile(r"\bQ[A-Z]\w*$")
_MODAL = re.compile(
    r"\.exec_?$|QMessageBox\.(?:about|critical|information|question|warning)$"
    r"|Q(?:File|Input|Color|Font)Dialog\.get\w+$"
)
_SPIN_BOXES = {"QSpinBox", "QDoubleSpinBox"}

Findings = Iterator[tuple[int, str]]


def _imported(tree: ast.AST) -> Findings:
    """Every name a module imports, dotted in full."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def _imports_of(*modules: str) -> Callable[[ast.AST], Findings]:
    def find(tree: ast.AST) -> Findings:
        for line, name in _imported(tree):
            if any(name == module or name.startswith(f"{module}.") for module in modules):
                yield line, f"import of {name}"

    return find


def _mentions_of(*names: str) -> Callable[[ast.AST], Findings]:
    """Names and attributes, however they were imported."""

    def find(tree: ast.AST) -> Findings:
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id in names:
                yield node.lineno, node.id
            elif isinstance(node, ast.Attribute) and node.attr in names:
                yield node.lineno, node.attr

    return find


def _calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Every call with its dotted name as written."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            yield node, ast.unparse(node.func)


def _prints(tree: ast.AST) -> Findings:
    yield from ((node.lineno, name) for node, name in _calls(tree) if name == "print")


def _opens(tree: ast.AST) -> Findings:
    """Plain reading of files by name. On the live practice file it would drop SQLite's lock (POSIX)."""
    for node, name in _calls(tree):
        owner, _, last = name.rpartition(".")
        if name in {"open", "io.open", "os.open"} or (owner == "shutil" and last in _COPIERS):
            yield node.lineno, name


def _reads_a_path(tree: ast.AST) -> Findings:
    """The same by way of a path."""
    yield from _opens(tree)
    for node, name in _calls(tree):
        if "." in name and name.rpartition(".")[2] in _READERS and not name.startswith("os."):
            yield node.lineno, name


def _waits_for_an_answer(tree: ast.AST) -> Findings:
    for node, name in _calls(tree):
        if _MODAL.search(name):
            yield node.lineno, name


def _calls_later_for_an_owner(tree: ast.AST) -> Findings:
    """PySide keeps such a call for ever when its owner goes first; ``gui/soon.py`` is for that."""
    for node, name in _calls(tree):
        if name.endswith("singleShot") and len(node.args) > 2:
            yield node.lineno, name


def _makes_qt_at_import(tree: ast.AST) -> Findings:
    """Qt objects made by a module's own statements, before there is a QApplication."""
    assert isinstance(tree, ast.Module)
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign | ast.Expr):
            yield from ((node.lineno, name) for node, name in _calls(statement) if _QT_CLASS.search(name))


@dataclass(frozen=True)
class Ban:
    """Something the source never does, but for the places that are there to do it."""

    find: Callable[[ast.AST], Findings]
    planted: str
    allowed: dict[str, str] = field(default_factory=dict[str, str])
    room: str = ""

    def breaches(self, module: Path) -> list[tuple[int, str]]:
        return list(self.find(ast.parse(module.read_text(encoding="utf-8"))))


_BANS = {
    "network": Ban(_imports_of(*_NETWORK), "from PySide6 import QtNetwork"),
    "second SQLite": Ban(_imports_of("sqlite3", "PySide6.QtSql"), "import sqlite3"),
    "print": Ban(_prints, "print('Ada')"),
    "file opened by name": Ban(
        _opens,
        "import shutil\nshutil.copy2(a, b)",
        {
            "whole_file.py": "writes small files whole",
            "storage/files.py": "takes the name of a new file before anything has it open",
            "storage/look.py": "looks at a file before anything has it open",
            "storage/opening.py": "takes the name of a new file before anything has it open",
        },
    ),
    "file read in the store": Ban(
        _reads_a_path,
        "head = place.open('rb').read(16)",
        {
            "storage/backup.py": "makes a new file of a backup before anything has it open, and copies a slot",
            "storage/container.py": "reads and writes backups, which are never open",
            "storage/files.py": "writes whole files beside the practice",
            "storage/look.py": "looks at a file before anything has it open",
            "storage/erased.py": "reads the deletions in the program's own folder",
            "storage/mark.py": "reads the mark in the program's own folder",
            "storage/opening.py": "makes a new file, and looks at it when it is closed again",
            "storage/vault.py": "reads the slot beside the practice",
            "storage/words.py": "reads the word list of a library",
        },
        room="storage/",
    ),
    "modal call": Ban(
        _waits_for_an_answer,
        "dialog.exec()",
        {
            "gui/ask.py": "asks every question",
            "gui/shell/safety.py": "waits for the last backup before the window closes, and asks nothing",
            "gui/scenes/pictures.py": "waits for the page it paints, with nobody there",
            "start.py": "runs the program itself",
        },
    ),
    "thread of one's own": Ban(
        lambda tree: (*_imports_of(*_THREADS)(tree), *_mentions_of(*_QT_THREADS)(tree)),
        "from threading import Thread",
        {
            "gui/work.py": "runs what is slow",
            "gui/errors.py": "starts none; hears of what another's thread could not catch",
            "services/past.py": "a lock, for the window and its worker ask about different clients",
            "storage/store.py": "a lock, for the window and its worker share one connection",
        },
    ),
    "shipped file found alone": Ban(
        lambda tree: (*_mentions_of(*_FINDERS)(tree), *_imports_of(*_FINDER_MODULES)(tree)),
        "here = Path(__file__).parent",
        {
            "resources.py": "the one door to shipped files",
            "domain/wording/reading/lexicon.py": "its tables lie beside the rules they belong to",
            "storage/words.py": "the word list of the library that offers passphrases",
            "services/practice.py": "the same list, to judge a phrase of one's own",
        },
    ),
    "spin box": Ban(_mentions_of(*_SPIN_BOXES), "from PySide6.QtWidgets import QSpinBox\nbox = QSpinBox()"),
    "widget deleted where it is": Ban(
        _mentions_of("deleteLater"),
        "row.deleteLater()",
        {
            "gui/parting.py": "takes it out of its window first",
            "gui/soon.py": "a timer, which refers to nobody",
            "gui/shell/room.py": "is no widget, and takes itself out of the window first",
        },
        room="gui/",
    ),
    "call that outlives its owner": Ban(_calls_later_for_an_owner, "QTimer.singleShot(0, page, page.focus)"),
    "Qt object made at import": Ban(_makes_qt_at_import, "FONT = QFont('Serif')"),
}


@pytest.mark.parametrize("name", _BANS)
def test_the_source_never_does_this(name: str) -> None:
    ban = _BANS[name]
    modules = {path.relative_to(PACKAGE).as_posix(): path for path in written_modules()}
    inside = {module: path for module, path in modules.items() if module.startswith(ban.room)}
    breaches = {module: found for module, path in inside.items() if (found := ban.breaches(path))}
    assert {module: found for module, found in breaches.items() if module not in ban.allowed} == {}
    assert ban.allowed.keys() <= breaches.keys(), "allowed, but no longer needed"


@pytest.mark.parametrize("name", _BANS)
def test_a_planted_breach_is_noticed(name: str, tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(_BANS[name].planted, encoding="utf-8")
    assert _BANS[name].breaches(planted)


def test_no_form_has_a_spin_box() -> None:
    texts = {place(form): form.read_text(encoding="utf-8") for form in UI.rglob("*.ui")}
    assert [form for form, text in texts.items() if any(box in text for box in _SPIN_BOXES)] == []
