"""The record on paper: complete, over many pages, and nobody's name in its properties."""

import re

import pypdfium2
import pytest

from practice_desk.documents.faces import Faces
from practice_desk.documents.handout_pdf import ReportLabPress
from practice_desk.documents.measures import SIZES
from practice_desk.documents.record_pages import record_sheets
from practice_desk.documents.setting import Words
from practice_desk.domain.practice import Paper
from practice_desk.ports.pages import PaperBlock, RecordPaper

LONG = "A long note with many words, one after the other. " * 300


def a_paper(size: Paper = Paper.A4, *blocks: PaperBlock) -> RecordPaper:
    given = blocks or (PaperBlock("Details", ("Name: Mårå Ελένη", "Contact: m@example.org\n01 555")),)
    return RecordPaper("Mara Lindqvist", "Made on 26 November 2026.", size, given)


def text_of(pdf: bytes) -> str:
    return " ".join(re.sub(r"Page \d+ of \d+", "", raw_text_of(pdf)).split())


def raw_text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    found = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return found


@pytest.mark.parametrize("size", Paper)
def test_every_word_stands_on_it_and_none_runs_off(size):
    paper = a_paper(
        size, PaperBlock("Notes", (LONG, "The last word: xylophone")), PaperBlock("Goals", ("One",))
    )
    pdf = ReportLabPress().record(paper)
    read = text_of(pdf)
    assert read.count("many words") == 300
    for said in ("Mara Lindqvist", "Made on 26 November 2026.", "Notes", "Goals", "xylophone"):
        assert said in read
    assert "Page 1 of" in raw_text_of(pdf)
    faces, (width, height) = Faces(), SIZES[size]
    for page in record_sheets(paper, faces).pages:
        for piece in page.pieces:
            assert isinstance(piece, Words)
            wide = faces.width(piece.text, piece.style.face, piece.style.size)
            assert 0 < piece.x <= piece.x + wide <= width
            assert 0 < piece.y < height


def test_a_heading_never_stands_alone_at_the_foot():
    blocks = [PaperBlock(f"Heading {number}", ("Text",)) for number in range(60)]
    for page in record_sheets(a_paper(Paper.A5, *blocks), Faces()).pages:
        texts = [piece.text for piece in page.pieces if isinstance(piece, Words)]
        for place, text in enumerate(texts):
            if text.startswith("Heading"):
                assert texts[place + 1] == "Text"


def test_its_properties_name_nobody():
    pdf = ReportLabPress().record(a_paper())
    document = pypdfium2.PdfDocument(pdf)
    told = document.get_metadata_dict()
    document.close()
    assert told["Title"] == "Client record"
    assert "Mara" not in repr(told)


def test_equal_records_give_equal_bytes():
    assert ReportLabPress().record(a_paper()) == ReportLabPress().record(a_paper())
