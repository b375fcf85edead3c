"""A page of paper on a page of the screen: looked at in its true proportions, saved, printed, copied."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from practice_desk.domain.handout import Handout
from practice_desk.domain.practice import Paper
from practice_desk.domain.refused import Refused
from practice_desk.gui.widgets.labels import WrapLabel
from practice_desk.gui.workplace import Workplace
from practice_desk.machine.files import with_ending, write_out
from practice_desk.machine.printing import PRINT_DOTS, print_images, suggested_name
from practice_desk.ports.pages import PageImage

_WIDTH_INCHES = {Paper.A4: 210 / 25.4, Paper.LETTER: 8.5, Paper.A5: 148 / 25.4}
WIDEST = 520
NARROWEST = 280
LULL_MS = 150
"""Rest after a resize before the page is drawn anew."""


class PageForm(Protocol):
    """What a form has to hold: the preview, the choices beside it, and a line for what cannot be printed."""

    scroll: QScrollArea
    preview_row: QHBoxLayout
    preview: QLabel
    options: QFrame
    unprintable: WrapLabel


class PageView(QObject):
    """Shows the handout given to :meth:`show`; ``pdf`` is the very file that is shown, once it is made."""

    def __init__(self, workplace: Workplace, ui: PageForm, parent: QWidget) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._ui = ui
        self._parent = parent
        self._shown_of = ""
        self.handout: Handout | None = None
        self.pdf = b""
        self.drawn = 0
        self.resizing = QTimer(self)
        self.resizing.setSingleShot(True)
        self.resizing.setInterval(LULL_MS)
        self.resizing.timeout.connect(self._on_resized)
        parent.installEventFilter(self)

    def show(self, handout: Handout | None, subject: str) -> None:
        """Draw this page. ``subject`` is what it is a page of: the one before it goes at once if it differs."""
        self.drawn += 1
        self.pdf = b""
        self.handout = handout
        if subject != self._shown_of:
            self._put_away()
        self._shown_of = subject
        if handout is None:
            return
        handouts = self._workplace.desk.handouts
        number, dots = self.drawn, self._dots(handout.choices.paper)

        def make() -> tuple[bytes, Sequence[PageImage], tuple[str, ...]]:
            pdf = handouts.pdf(handout)
            return pdf, handouts.images(pdf, dots), handouts.unprintable(handout)

        self._workplace.runner.run(make, lambda made: self._show(number, *made), self._on_refused)

    def print(self, then: Callable[[], None]) -> None:
        """Print the page as it is chosen by now; ``then`` follows once it went to a printer."""
        handout, shown = self.handout, self.pdf
        if handout is None:
            return
        paper = handout.choices.paper

        def send(images: Sequence[PageImage]) -> None:
            if print_images(images, paper, self._parent, self._workplace.ask.printer):
                then()

        handouts = self._workplace.desk.handouts
        self._workplace.runner.run(
            lambda: handouts.images(shown or handouts.pdf(handout), PRINT_DOTS), send, self._on_refused
        )

    def save(self, then: Callable[[], None]) -> None:
        """Save the page as it is chosen by now where the therapist says; ``then`` follows once it is there."""
        handout, shown = self.handout, self.pdf
        if handout is None:
            return
        name = suggested_name(self._workplace.desk.today.date())
        place = self._workplace.ask.save_to(
            self._parent, self.tr("Save the page"), name, self.tr("PDF (*.pdf)")
        )
        if place is None:
            return
        pdf, wanted = self._workplace.desk.handouts.pdf, with_ending(place)
        self._workplace.runner.run(
            lambda: write_out(wanted, shown or pdf(handout)), lambda _nothing: then(), self._on_refused
        )

    def copy_text(self) -> None:
        if self.handout:
            QGuiApplication.clipboard().setText(self._workplace.desk.handouts.text(self.handout))
            self._workplace.navigator.say(self.tr("Copied as text."))

    def leave(self) -> None:
        """Nothing is laid out for a page that is left."""
        self.resizing.stop()

    def _put_away(self) -> None:
        """Another page is coming: the one before it, perhaps another client's, is not shown any longer."""
        self._ui.preview.clear()
        self._ui.preview.setAccessibleDescription("")

    def _dots(self, paper: Paper) -> float:
        return self._page_width() * self._parent.devicePixelRatioF() / _WIDTH_INCHES[paper]

    def _page_width(self) -> int:
        """As wide as fits beside the choices, or above them where that is too little."""
        ui = self._ui
        room = ui.scroll.width() - ui.scroll.verticalScrollBar().sizeHint().width()
        beside = room - ui.options.sizeHint().width() - 70
        stacked = beside < NARROWEST
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        ui.preview_row.setDirection(down if stacked else across)
        return max(NARROWEST, min(WIDEST, room - 60 if stacked else beside))

    def _show(
        self, number: int, pdf: bytes, images: Sequence[PageImage], unprintable: tuple[str, ...]
    ) -> None:
        if number != self.drawn:
            return
        self.pdf = pdf
        self._ui.preview.setPixmap(_stacked(images, self._parent.devicePixelRatioF()))
        said = self._workplace.desk.handouts.text(self.handout) if self.handout else ""
        self._ui.preview.setAccessibleDescription(said)
        words = self.tr("This page cannot show: {what}. Copy it as text instead.")
        self._ui.unprintable.setText(words.format(what=", ".join(unprintable)) if unprintable else "")
        self._ui.unprintable.setVisible(bool(unprintable))

    def _on_refused(self, refusal: Refused) -> None:
        self._workplace.navigator.say(refusal.words)

    def _on_resized(self) -> None:
        if self._parent.isVisible():
            self.show(self.handout, self._shown_of)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._parent and event.type() is QEvent.Type.Resize and self._parent.isVisible():
            self.resizing.start()
        return super().eventFilter(watched, event)


def _stacked(images: Sequence[PageImage], ratio: float) -> QPixmap:
    """Pages one under the other, each with a thin edge."""
    gap = round(12 * ratio)
    width = max(image.width for image in images)
    height = sum(image.height for image in images) + gap * (len(images) - 1)
    sheet = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(Qt.GlobalColor.transparent)
    painter = QPainter(sheet)
    painter.setPen(QColor(128, 128, 128, 90))
    from_top = 0
    for image in images:
        page = QImage(image.pixels, image.width, image.height, 4 * image.width, QImage.Format.Format_RGBA8888)
        painter.drawImage(0, from_top, page)
        painter.drawRect(0, from_top, image.width - 1, image.height - 1)
        from_top += image.height + gap
    painter.end()
    pixmap = QPixmap.fromImage(sheet)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
