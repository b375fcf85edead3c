"""Printing: what reaches the paper, tried on a printer that is a PDF file."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from practice_desk.domain.practice import Paper
from practice_desk.machine.printing import as_image, paint, print_images, suggested_name
from practice_desk.ports.pages import PageImage

pytestmark = [pytest.mark.gui, pytest.mark.usefixtures("qapp")]

RED = b"\xc0\x20\x20\xff"
BLUE = b"\x20\x20\xc0\xff"


def picture(colour: bytes) -> PageImage:
    """A sheet in the proportions of A4, all of one colour."""
    return PageImage(210, 297, colour * 210 * 297)


def into(file: Path, *, going_on: bool = True, pages: tuple[int, int] | None = None):
    """Someone who prints into ``file``."""

    def ask(dialog: QPrintDialog) -> bool:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        if pages:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(*pages)
        return going_on

    return ask


def colours(file: Path) -> list[tuple[int, ...]]:
    """The colour in the middle and near the corner of each page."""
    document = pypdfium2.PdfDocument(file)
    found = []
    for number in range(len(document)):
        page = document[number]
        bitmap = page.render(scale=0.2, rev_byteorder=True)
        shown = bitmap.to_pil()
        middle = shown.getpixel((shown.width // 2, shown.height // 2))
        assert shown.getpixel((3, 3)) == pytest.approx(middle, abs=12)
        found.append(middle)
        bitmap.close()
        page.close()
    document.close()
    return found


def test_the_name_offered_for_a_file_is_nobodys() -> None:
    assert suggested_name(date(2026, 11, 22)) == "small-step-2026-11-22.pdf"


def test_each_page_fills_its_sheet(tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    assert print_images([picture(RED), picture(BLUE)], Paper.A4, None, into(file))
    first, second = colours(file)
    assert first[0] > 150 > 100 > first[2]
    assert second[2] > 150 > 100 > second[0]


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792)), (Paper.A5, (420, 595))]
)
def test_the_paper_is_the_one_chosen(tmp_path: Path, paper: Paper, size: tuple[int, int]) -> None:
    file = tmp_path / "out.pdf"
    assert print_images([picture(RED)], paper, None, into(file))
    document = pypdfium2.PdfDocument(file)
    assert document.get_page_size(0) == pytest.approx(size, abs=1)
    document.close()


def test_only_the_pages_asked_for_are_printed(tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    assert print_images([picture(RED), picture(BLUE), picture(RED)], Paper.A4, None, into(file, pages=(2, 2)))
    (only,) = colours(file)
    assert only[2] > only[0]


def test_nothing_is_printed_when_the_person_thinks_better_of_it(tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    assert not print_images([picture(RED)], Paper.A4, None, into(file, going_on=False))
    assert not file.exists()


def test_the_print_job_is_nobodys(tmp_path: Path) -> None:
    file = tmp_path / "out.pdf"
    jobs: list[str] = []

    def ask(dialog: QPrintDialog) -> bool:
        jobs.append(dialog.printer().docName())
        return into(file)(dialog)

    print_images([picture(RED)], Paper.A4, None, ask)
    assert jobs == ["A small step"]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_begin_is_said(tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "out.pdf"))
    assert not paint([picture(RED)], printer)


def test_a_page_keeps_its_colours_as_a_picture() -> None:
    image = as_image(picture(RED))
    assert (image.width(), image.height()) == (210, 297)
    assert image.pixelColor(5, 5).getRgb() == tuple(RED)
