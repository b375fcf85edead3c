"""The person goes away: read off clocks and terminals, and heard in the messages of Windows and macOS.

The adapters of those two systems are tried with made-up messages and a made-up library: what they would do
with what the documentation says is sent, not whether it is sent.
"""

import ctypes
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from practice_desk.machine.presence import SLEPT_S, SystemPresence, another_terminal, seconds_slept
from practice_desk.machine.presence_macos import GONE
from practice_desk.machine.presence_macos import listen as listen_on_macos
from practice_desk.machine.presence_windows import Message, MessageFilter, means_gone


class Computer:
    """Sleeps and changes its user as told; says by itself what it is made to say."""

    def __init__(self) -> None:
        self.slept, self.elsewhere, self.times = 5_000.0, False, 0
        self.tell: Callable[[], None] | None = None

    def listen(self, gone: Callable[[], None]) -> None:
        self.tell = gone

    def gone(self) -> None:
        self.times += 1


@pytest.fixture
def computer() -> Computer:
    return Computer()


@pytest.fixture
def presence(qapp, computer: Computer) -> Iterator[SystemPresence]:
    there = SystemPresence(None, lambda: computer.slept, lambda: computer.elsewhere, computer.listen)
    there.watch(computer.gone)
    yield there
    there.timer.stop()


def test_somebody_who_stays_is_not_gone(presence: SystemPresence, computer: Computer):
    for _ in range(10):
        computer.slept += SLEPT_S / 100  # two clocks are never read in the same moment
        presence.look()
    assert computer.times == 0
    assert presence.timer.isActive()


def test_each_sleep_is_told_once(presence: SystemPresence, computer: Computer):
    for _ in range(2):
        computer.slept += 60
        presence.look()
        presence.look()
    assert computer.times == 2


def test_another_user_in_front_is_told(presence: SystemPresence, computer: Computer):
    computer.elsewhere = True
    presence.timer.timeout.emit()
    presence.timer.timeout.emit()
    assert computer.times == 1


def test_a_terminal_that_was_never_ours_is_no_sign(qapp, computer: Computer):
    """Some desktops run on another terminal than they say; they would be locked for ever."""
    computer.elsewhere = True
    there = SystemPresence(None, lambda: 0.0, lambda: computer.elsewhere)
    there.watch(computer.gone)
    there.look()
    assert computer.times == 0
    there.timer.stop()


def test_what_the_system_says_itself_is_passed_on(presence: SystemPresence, computer: Computer):
    assert computer.tell is not None
    computer.tell()
    assert computer.times == 1


def test_the_clocks_of_this_computer_part_only_by_sleep():
    first = seconds_slept()
    assert first >= -0.01
    assert abs(seconds_slept() - first) < 0.5


@pytest.mark.parametrize(
    ("ours", "front", "platform", "gone"),
    [
        ("2", "tty2\n", "linux", False),
        ("2", "tty3\n", "linux", True),
        ("", "tty3\n", "linux", False),
        ("x", "tty3\n", "linux", False),
        ("2", None, "linux", False),
        ("2", "tty3\n", "darwin", False),
    ],
)
def test_the_terminal_in_front(tmp_path: Path, ours: str, front: str | None, platform: str, gone: bool):
    place = tmp_path / "active"
    if front is not None:
        place.write_text(front)
    assert another_terminal({"XDG_VTNR": ours} if ours else {}, place, platform) is gone


@pytest.mark.parametrize(
    ("message", "what", "gone"),
    [
        (0x02B1, 0x7, True),  # the screen is locked
        (0x02B1, 0x8, False),  # and unlocked
        (0x02B1, 0x2, True),  # another user at the screen
        (0x02B1, 0x4, True),  # a remote session left
        (0x0218, 0x4, True),  # going to sleep
        (0x0218, 0x12, False),  # waking up
        (0x0200, 0x7, False),  # a movement of the mouse
    ],
)
def test_the_messages_of_windows(message: int, what: int, gone: bool):
    assert means_gone(message, what) is gone
    heard: list[bool] = []
    said = Message(None, message, what)
    passing = MessageFilter(lambda: heard.append(True))
    assert passing.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(said)) == (False, 0)
    assert passing.nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(said)) == (False, 0)
    assert bool(heard) is gone


class CoreFoundation:
    """Takes down who listens to what, and calls them."""

    def __init__(self) -> None:
        self.listening: dict[bytes, Callable[..., None]] = {}
        self.CFNotificationCenterGetDistributedCenter = _Function(lambda: 7)
        self.CFStringCreateWithCString = _Function(self._text)
        self.CFNotificationCenterAddObserver = _Function(self._add)
        self._texts: list[bytes] = [b""]

    def _text(self, _where: object, text: bytes, _encoding: int) -> int:
        self._texts.append(text)
        return len(self._texts) - 1

    def _add(self, _centre, _observer, heard, text, _object, _how) -> None:
        self.listening[self._texts[text.value]] = heard


class _Function:
    """A foreign function: called, and told the type of its result."""

    def __init__(self, does: Callable[..., object]) -> None:
        self._does = does

    def __call__(self, *given: object) -> object:
        return self._does(*given)


def test_the_messages_of_macos():
    foundation, heard = CoreFoundation(), []
    kept = listen_on_macos(lambda: heard.append(True), foundation)
    assert set(foundation.listening) == set(GONE)
    for call in foundation.listening.values():
        call(None, None, None, None, None)
    assert len(heard) == len(GONE)
    assert list(foundation.listening.values()) == [kept] * len(GONE)
