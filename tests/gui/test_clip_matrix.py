"""Nothing is cut off, in any font, size, length of text, direction and window.

The sample here takes some seconds. ``PRACTICE_DESK_CLIPS=all pytest tests/gui/test_clip_matrix.py`` looks at
every combination.
"""

import itertools
import math
import os
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.client import Client
from practice_desk.domain.goal import Goal
from practice_desk.gui.scenes.scenes import Scenes
from practice_desk.gui.theme import fonts
from practice_desk.gui.workplace import Step
from support.clips import clips
from support.demo_stage import OpenDemo, scenes_of
from support.stage import Stage

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]

FAMILIES = ("DejaVu Sans", "Inter")
LONG_NAME = "Bartholomaeusfridolinmaximilianalexanderbenediktkonstantinus"
LONG_WORD = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaf"
SCALES = (1.0, 1.5, 2.0)
WINDOWS = ((960, 640), (1280, 800), (1920, 1080))
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
Case = tuple[str, float, bool, Qt.LayoutDirection, tuple[int, int]]

SAMPLE: list[Case] = [
    ("DejaVu Sans", 1.0, False, LTR, WINDOWS[0]),
    ("DejaVu Sans", 1.0, True, RTL, WINDOWS[0]),
    ("DejaVu Sans", 1.0, True, LTR, WINDOWS[1]),
    ("DejaVu Sans", 1.5, False, RTL, WINDOWS[1]),
    ("DejaVu Sans", 1.5, True, LTR, WINDOWS[0]),
    ("DejaVu Sans", 1.5, True, RTL, WINDOWS[2]),
    ("DejaVu Sans", 2.0, False, LTR, WINDOWS[0]),
    ("DejaVu Sans", 2.0, True, RTL, WINDOWS[1]),
    ("Inter", 1.0, True, LTR, WINDOWS[0]),
    ("Inter", 1.5, False, LTR, WINDOWS[1]),
]
ALL: list[Case] = list(itertools.product(FAMILIES, SCALES, (False, True), (LTR, RTL), WINDOWS))
CASES = ALL if os.environ.get("PRACTICE_DESK_CLIPS") == "all" else SAMPLE


class Longer(QTranslator):
    """Every text two fifths longer, as in a wordier language."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        if not any(letter.isalpha() for letter in source):
            return source
        more = math.ceil(0.4 * len(source))
        return source + (" ëxtra ẅörds" * (more // 12 + 1))[:more]


class Typeface:
    """Stands for the font database of a system whose interface font is another."""

    SystemFont = QFontDatabase.SystemFont

    def __init__(self, family: str) -> None:
        self._family = family

    def systemFont(self, which: QFontDatabase.SystemFont) -> QFont:
        font = QFontDatabase.systemFont(which)
        font.setFamilies([self._family])
        return font


@pytest.fixture
def case(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Case]:
    """Set up the surroundings of one case, before any window is built."""
    family, _scale, longer, direction, _size = chosen = request.param
    if family not in QFontDatabase.families():
        pytest.skip(f"{family} is not installed")
    monkeypatch.setattr(fonts, "QFontDatabase", Typeface(family))
    translator = Longer()
    if longer:
        qapp.installTranslator(translator)
    qapp.setLayoutDirection(direction)
    yield chosen
    qapp.removeTranslator(translator)
    qapp.setLayoutDirection(LTR)


def _with_long_words(stage: Stage) -> Scenes:
    """The scenes of the practice in which every name and goal, and nearly every text, is one very long word."""
    scenes = Scenes(stage.room)
    space = stage.room.workspace
    with space.workplace.desk.ledger.write("Made longer", quiet=True) as entry:
        for client in entry.shelf(Client).find():
            entry.shelf(Client).put(replace(client, name=LONG_NAME))
        for goal in entry.shelf(Goal).find():
            entry.shelf(Goal).put(replace(goal, name=LONG_WORD))
        for one in entry.shelf(Assignment).find():
            if one.what and not one.what.startswith("Work on"):  # that one has notes to show
                entry.shelf(Assignment).put(replace(one, what=LONG_WORD, cue=LONG_WORD, why=LONG_WORD))
    for line in space.day.everyone:
        space.open_client(line.client.id, Step.OVERVIEW)
    return scenes


def _case_name(case: object) -> str:
    family, scale, longer, direction, (width, height) = case  # type: ignore[misc]
    words = "longer" if longer else "english"
    return f"{family.split()[0]}-{scale:.0%}-{words}-{'rtl' if direction is RTL else 'ltr'}-{width}x{height}"


@pytest.mark.parametrize("case", CASES, ids=_case_name, indirect=True)
def test_nothing_is_cut_off(case: Case, open_demo: OpenDemo) -> None:
    _family, scale, _longer, _direction, size = case
    stage = open_demo()
    stage.window.set_text_scale(scale)
    stage.window.resize(*size)
    found: list[str] = []
    for name in scenes_of(stage):
        for _again in range(3):
            QApplication.processEvents()
        if (stage.window.width(), stage.window.height()) != size:
            found.append(f"{name}: the window grew to {stage.window.width()}x{stage.window.height()}")
            stage.window.resize(*size)
            QApplication.processEvents()
        found += [f"{name}: {clip}" for clip in clips(stage.window, may_scroll=scale == 2.0)]
    for first_run in (False, True):
        stage.window.porch.show_door(first_run=first_run)
        QApplication.processEvents()
        found += [f"the door: {clip}" for clip in clips(stage.window)]
    assert not found, "\n".join(found)


def test_a_word_as_long_as_a_line_is_not_cut_off(open_demo: OpenDemo) -> None:
    stage = open_demo()
    scenes = _with_long_words(stage)
    found: list[str] = []
    for name, show in scenes.all():
        scenes.tidy_up()
        show()
        for _again in range(3):
            QApplication.processEvents()
        assert stage.window.width() == 1280, name
        found += [f"{name}: {clip}" for clip in clips(stage.window)]
    scenes.tidy_up()
    assert not found, "\n".join(found)
