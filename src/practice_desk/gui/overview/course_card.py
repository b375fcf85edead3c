"""The card of pictures: one at a time, chosen by a small switch."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from practice_desk.domain.bars import Bars
from practice_desk.domain.course import NOTHING, Course
from practice_desk.domain.pairs import Pair, PairWords
from practice_desk.domain.picture import Words, hint
from practice_desk.gui.forms.ui_overview import Ui_Overview
from practice_desk.gui.tidy import at_least
from practice_desk.gui.widgets.picture_view import PictureView


def _tr(text: str) -> str:
    return QCoreApplication.translate("CourseCard", text)


@dataclass(frozen=True)
class _Pairs:
    """A picture of pairs: its name, its words, where its numbers come from, and what it is said to be."""

    title: str
    first: str
    second: str
    of: Callable[[Course], tuple[Pair, ...]]
    hint: str


USEFUL = "How useful it felt"
BARRIERS = "What got in the way"
PAIRS = (
    _Pairs(
        "Distress before and after",
        "before",
        "after",
        lambda course: course.distress,
        "Asked in the follow-up, under “How much of it, and distress”. Distress that stays can still go with "
        "learning something.",
    ),
    _Pairs(
        "Belief before and after",
        "before",
        "after",
        lambda course: course.belief,
        "How true it seemed, 0 to 100: from experiments and their follow-ups.",
    ),
    _Pairs(
        "Expected and what happened",
        "expected",
        "at its hardest",
        lambda course: course.expectation,
        "How hard a step of a ladder was expected to be, 0 to 100, and how hard it was. The arrow keys say the "
        "words that go with it.",
    ),
)
_HINT_BARRIERS = "In their words, from the latest answers in which something did not go as planned."


class CourseCard:
    """Shows the pictures of one client in the widgets of the Overview."""

    def __init__(self, ui: Ui_Overview) -> None:
        self._ui = ui
        self._course = Course((), (), (), (), Bars((), 0, NOTHING))
        self._logs = False
        ui.picture.addItems([_tr(title) for title in (USEFUL, *(one.title for one in PAIRS), BARRIERS)])
        at_least(ui.picture, 0)
        ui.picture.currentIndexChanged.connect(lambda _place: self._show())
        self._show()

    @property
    def view(self) -> PictureView:
        """The picture that is shown."""
        place = self._ui.picture.currentIndex()
        return [self._ui.trend, *[self._ui.pairs] * len(PAIRS), self._ui.bars][place]

    def show_course(self, course: Course, *, logs: bool) -> None:
        """``logs`` tells that pictures of logs go onto paper too, whatever is shown here."""
        self._course, self._logs = course, logs
        self._show()

    def _show(self) -> None:
        ui, shown = self._ui, self.view
        for view in (ui.trend, ui.pairs, ui.bars):
            view.setVisible(view is shown)
        if shown is ui.trend:
            self._show_trend()
        elif shown is ui.bars:
            self._show_bars()
        else:
            self._show_pairs(PAIRS[ui.picture.currentIndex() - 1])
        ui.save_picture.setEnabled(self._logs or bool(shown.picture().spots))

    def _say(self, told: str, hint: str) -> None:
        words = ". ".join(part for part in (told, hint) if part)
        self._ui.picture_words.setText(words[:1].upper() + words[1:])
        self._ui.picture_words.setVisible(bool(words))

    def _show_trend(self) -> None:
        points = self._course.trend
        self._ui.trend.set_title(_tr("How useful it felt, 0 to 10"))
        self._ui.trend.set_points(points)
        if hint(points, Words()):
            self._say("", "")  # of so few the picture itself says what is missing
            return
        asked = sum(point.useful is not None for point in points)
        self._say(_tr("{count} times asked").format(count=asked), "")

    def _show_pairs(self, kind: _Pairs) -> None:
        pairs = kind.of(self._course)
        self._ui.pairs.set_title(_tr(kind.title))
        self._ui.pairs.show_pairs(pairs, PairWords(_tr(kind.first), _tr(kind.second), _tr(NOTHING)))
        told = _tr("{count} times") if len(pairs) != 1 else _tr("once")
        self._say(told.format(count=len(pairs)) if pairs else "", _tr(kind.hint))

    def _show_bars(self) -> None:
        self._ui.bars.set_title(_tr(BARRIERS))
        self._ui.bars.show_bars(self._course.barriers)
        self._say(_tr(self._course.barriers.heading), _tr(_HINT_BARRIERS))
