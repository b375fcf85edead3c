"""Windows kept out of pictures of the screen.

The adapters of Windows and macOS are tried with made-up libraries: what they would ask, not what comes of it.
"""

import ctypes
from collections.abc import Callable

import pytest

from practice_desk.machine.capture import NoCapture, system_capture
from practice_desk.machine.capture_macos import NONE, READ_ONLY, MacCapture
from practice_desk.machine.capture_windows import BLACK, LEFT_OUT, SHOWN, WindowsCapture


class User32:
    """Takes the affinities it knows."""

    def __init__(self, *known: int) -> None:
        self.known = known
        self.asked: list[tuple[int, int]] = []

    def SetWindowDisplayAffinity(self, window: ctypes.c_void_p, how: ctypes.c_uint) -> int:
        self.asked.append((window.value or 0, how.value))
        return int(how.value in self.known)


@pytest.mark.parametrize(
    ("known", "on", "asked", "taken"),
    [
        ((SHOWN, BLACK, LEFT_OUT), True, [LEFT_OUT], True),
        ((SHOWN, BLACK), True, [LEFT_OUT, BLACK], True),
        ((), True, [LEFT_OUT, BLACK], False),
        ((SHOWN, BLACK, LEFT_OUT), False, [SHOWN], True),
    ],
)
def test_windows_is_asked_for_the_best_it_knows(known, on: bool, asked: list[int], taken: bool):
    user32 = User32(*known)
    assert WindowsCapture(user32).keep_out(0x1234, on=on) is taken
    assert user32.asked == [(0x1234, how) for how in asked]


class Function:
    """A foreign function: called, and told its types."""

    restype: object = None
    argtypes: object = None

    def __init__(self, does: Callable[..., object]) -> None:
        self._does = does

    def __call__(self, *given: object) -> object:
        return self._does(self, *given)


class Runtime:
    """An Objective-C runtime with one view, which stands in a window or in none."""

    def __init__(self, window: int | None = 0x77) -> None:
        self.window = window
        self.names: list[bytes] = [b""]
        self.sent: list[tuple[int, int]] = []

    def __getitem__(self, name: str) -> Function:
        return Function({"sel_registerName": self._register, "objc_msgSend": self._send}[name])

    def _register(self, _function: Function, name: bytes) -> int:
        self.names.append(name)
        return len(self.names) - 1

    def _send(self, function: Function, target, name, *given) -> int | None:
        assert isinstance(function.argtypes, list)
        assert len(function.argtypes) == 2 + len(given)
        if self.names[name.value] == b"window":
            assert target.value == 0x55
            assert function.restype is ctypes.c_void_p
            return self.window
        assert self.names[name.value] == b"setSharingType:"
        self.sent.append((target.value, given[0].value))
        return None


@pytest.mark.parametrize(("on", "type_"), [(True, NONE), (False, READ_ONLY)])
def test_macos_is_told_the_sharing_type_of_the_window_around_the_view(on: bool, type_: int):
    runtime = Runtime()
    assert MacCapture(runtime).keep_out(0x55, on=on)
    assert runtime.sent == [(0x77, type_)]


def test_a_view_in_no_window_is_left_alone():
    runtime = Runtime(window=None)
    assert not MacCapture(runtime).keep_out(0x55, on=True)
    assert runtime.sent == []


@pytest.mark.parametrize(
    ("platform", "kind"), [("win32", WindowsCapture), ("darwin", MacCapture), ("linux", NoCapture)]
)
def test_each_system_has_its_own(platform: str, kind: type):
    assert isinstance(system_capture(platform), kind)


def test_elsewhere_it_says_that_there_is_none():
    assert not NoCapture().exists
    assert not NoCapture().keep_out(1, on=True)
