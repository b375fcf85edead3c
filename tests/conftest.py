"""What holds for every test: no screen, no home, no socket, no modal question, nothing left running.

The first three hold everywhere. The rest holds for tests marked ``gui``: those under ``tests/gui`` and those
that ask for ``qtbot`` or ``qapp`` are marked by themselves. Nothing here imports Qt before such a test runs.
"""

import gc
import importlib
import itertools
import os
import shutil
import socket
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import pytest

_GRACE = 2.0
"""Seconds a thread may take to end after its test."""

_MODAL = {
    "PySide6.QtWidgets": {
        "QApplication": ("exec", "exec_"),
        "QDialog": ("exec", "exec_"),
        "QMenu": ("exec", "exec_"),
        "QMessageBox": ("about", "aboutQt", "critical", "information", "question", "warning"),
        "QFileDialog": (
            "getExistingDirectory",
            "getExistingDirectoryUrl",
            "getOpenFileName",
            "getOpenFileNames",
            "getOpenFileUrl",
            "getOpenFileUrls",
            "getSaveFileName",
            "getSaveFileUrl",
        ),
        "QInputDialog": ("getDouble", "getInt", "getItem", "getMultiLineText", "getText"),
        "QColorDialog": ("getColor",),
        "QFontDialog": ("getFont",),
    },
    "PySide6.QtGui": {"QDrag": ("exec", "exec_")},
    "PySide6.QtPrintSupport": {"QPageSetupDialog": ("exec", "exec_"), "QPrintDialog": ("exec", "exec_")},
}
"""Every call that would wait for a person who is not there."""


class Refusals:
    """What a test tried and may not do. Kept as well as raised, for code that swallows exceptions."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def refuse(self, what: str) -> Callable[..., NoReturn]:
        """A stand-in for ``what`` that refuses to be called."""

        def refused(*_args: object, **_kwargs: object) -> NoReturn:
            self.seen.append(what)
            raise AssertionError(f"{what} was called: it would reach outside the test or wait for ever")

        return refused

    def settle(self) -> None:
        """Fail when anything was refused since the last time."""
        seen, self.seen = self.seen, []
        assert not seen, f"refused during this test: {', '.join(seen)}"


def pytest_configure(config: pytest.Config) -> None:
    """Paint on no screen, whoever starts the tests, unless they ask for one by name."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs Qt, so that ``-m "not gui"`` leaves it out."""
    gui = Path(__file__).parent / "gui"
    for item in items:
        wants_qt = {"qtbot", "qapp"} & set(getattr(item, "fixturenames", ()))
        if wants_qt or gui in item.path.parents:
            item.add_marker(pytest.mark.gui)


@pytest.fixture(scope="session")
def _homes() -> Iterator[Iterator[Path]]:
    """Ever new empty folders, all gone at the end."""
    base = Path(tempfile.mkdtemp(prefix="practice-desk-tests-"))
    yield (base / str(number) for number in itertools.count())
    shutil.rmtree(base, ignore_errors=True)


@pytest.fixture(autouse=True)
def home(_homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home of the test's own: what the program keeps on this computer lands there."""
    place = next(_homes)
    place.mkdir(mode=0o700)
    monkeypatch.delenv("PRACTICE_DESK_HOME", raising=False)
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(place))
    for name in ("config", "data", "cache", "state"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(place / f".{name}"))
    return place


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program opens no socket, ever; neither does a test of it."""
    refusals = Refusals()
    for name in ("getaddrinfo", "gethostbyname", "create_connection", "socketpair"):
        monkeypatch.setattr(socket, name, refusals.refuse(f"socket.{name}"))
    monkeypatch.setattr(socket.socket, "__init__", refusals.refuse("socket.socket"))
    yield
    refusals.settle()


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Every thread a test started has ended when the test has."""
    before = set(threading.enumerate())
    yield
    started = [thread for thread in threading.enumerate() if thread not in before]
    ours = [thread for thread in started if not isinstance(thread, threading._DummyThread)]
    for thread in ours:
        thread.join(_GRACE)
    alive = [thread.name for thread in ours if thread.is_alive()]
    assert not alive, f"threads left running: {', '.join(alive)}"


class QtWatch:
    """Keeps an eye on Qt: refuses modal calls, remembers the timers and threads that were started."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.refusals = Refusals()
        for module, classes in _MODAL.items():
            for name, calls in classes.items():
                self._close_off(patch, getattr(importlib.import_module(module), name), calls)
        core = importlib.import_module("PySide6.QtCore")
        self.app = importlib.import_module("PySide6.QtWidgets").QApplication
        self.look = self._look()
        self.pool = core.QThreadPool.globalInstance()
        self.is_valid = importlib.import_module("shiboken6").isValid
        self.delete_later = core.QEvent.Type.DeferredDelete
        self.timers: list[weakref.ref[Any]] = []
        self.threads: list[weakref.ref[Any]] = []
        self._remember(patch, core.QTimer, self.timers)
        self._remember(patch, core.QThread, self.threads)

    def _close_off(self, patch: pytest.MonkeyPatch, owner: Any, calls: Iterable[str]) -> None:
        refused = {call: self.refusals.refuse(f"{owner.__name__}.{call}") for call in calls}
        for call, refusal in refused.items():
            patch.setattr(owner, call, refusal)
        if "__getattribute__" in vars(owner):  # QMenu looks exec up by itself, past what is set on the class
            look_up = owner.__getattribute__
            looked_up = lambda item, name: refused.get(name) or look_up(item, name)  # noqa: E731
            patch.setattr(owner, "__getattribute__", looked_up)

    @staticmethod
    def _remember(patch: pytest.MonkeyPatch, owner: Any, started: list[weakref.ref[Any]]) -> None:
        start = owner.start

        def remembered(self: Any, *args: Any) -> None:
            started.append(weakref.ref(self))
            start(self, *args)

        patch.setattr(owner, "start", remembered)

    def _living(self, started: list[weakref.ref[Any]]) -> list[Any]:
        objects = [ref() for ref in started]
        started.clear()
        return [item for item in objects if item is not None and self.is_valid(item)]

    def _look(self) -> tuple[Any, Any, Any]:
        app = self.app.instance()
        return app.font(), app.palette(), app.styleSheet()

    def _put_look_back(self) -> None:
        """A theme dresses the whole application; the next test starts undressed."""
        if self._look() != self.look:
            app, (font, palette, style_sheet) = self.app.instance(), self.look
            app.setStyleSheet(style_sheet)
            app.setPalette(palette)
            app.setFont(font)

    def windows(self) -> list[Any]:
        """The top-level windows there are; a tooltip is Qt's own."""
        return [w for w in self.app.topLevelWidgets() if w.metaObject().className() != "QTipLabel"]

    def _new_windows(self, before: list[Any]) -> list[Any]:
        self.app.sendPostedEvents(None, self.delete_later)
        self.app.processEvents()
        return [window for window in self.windows() if window not in before]

    def _close_windows(self, before: list[Any]) -> Iterator[str]:
        """Name and close what only a reference cycle does not explain."""
        if self._new_windows(before):
            gc.collect()
        for window in self._new_windows(before):
            yield f"window {type(window).__name__} {window.objectName()!r}"
            window.close()
            window.deleteLater()
        self._new_windows(before)

    def _stop_timers(self) -> Iterator[str]:
        for timer in self._living(self.timers):
            if timer.isActive():
                yield f"timer of {timer.interval()} ms {timer.objectName()!r}"
                timer.stop()

    def _join_threads(self) -> Iterator[str]:
        for thread in self._living(self.threads):
            if not thread.wait(int(_GRACE * 1000)):
                yield f"thread {thread.objectName()!r}"
        if not self.pool.waitForDone(int(_GRACE * 1000)):
            yield f"{self.pool.activeThreadCount()} threads of the global pool"

    def settle(self, before: list[Any]) -> None:
        """Fail when the test that just ended left a window, a running timer or a running thread behind."""
        left = [*self._close_windows(before), *self._stop_timers(), *self._join_threads()]
        self._put_look_back()
        self.refusals.settle()
        assert not left, f"left behind: {', '.join(left)}"


@pytest.fixture(scope="session")
def qt_watch(qapp: object) -> Iterator[QtWatch]:
    """The session's one watch over Qt."""
    del qapp
    with pytest.MonkeyPatch.context() as patch:
        yield QtWatch(patch)


@pytest.fixture(autouse=True)
def _gui_leaves_nothing(request: pytest.FixtureRequest) -> Iterator[None]:
    """For tests marked ``gui``: no modal call, and nothing of Qt's left behind."""
    if request.node.get_closest_marker("gui") is None:
        yield
        return
    watch: QtWatch = request.getfixturevalue("qt_watch")
    before = watch.windows()
    yield
    watch.settle(before)
