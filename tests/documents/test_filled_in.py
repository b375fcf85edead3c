"""The page goes out with boxes, somebody fills them in on a screen, and what they typed is read back."""

from io import BytesIO
from typing import Any

import pytest
from reportlab.pdfgen.canvas import Canvas
from test_handout_pdf import ORDINARY
from test_handout_shapes import MADE, SHAPES, handout

from practice_desk.documents.filled_in import MOST_PAGES
from practice_desk.documents.handout_pdf import ReportLabPress
from practice_desk.domain.log.field_name import our_fields, parse_name
from practice_desk.domain.practice import Paper
from practice_desk.domain.refused import Refused
from practice_desk.domain.shape import Tracking, TrackingScale
from support.pdf_reader import fill


@pytest.fixture(scope="module")
def press() -> ReportLabPress:
    return ReportLabPress()


def tracking(scale: TrackingScale = TrackingScale.TEN, times: int = 3, days: int = 7) -> Any:
    return handout(Tracking("energy", scale, times, days))


def test_every_box_has_a_field_that_names_its_place_and_nobody(press: ReportLabPress):
    pdf = press.pdf(tracking())
    fields = our_fields(press.typed_in(pdf))
    assert len(fields) == 21
    assert {name.assignment_id for name in fields} == {"a"}
    assert {name.slot for name in fields} == {0, 1, 2}
    assert {(name.day - MADE.date()).days for name in fields} == set(range(1, 8))
    assert set(fields.values()) == {""}
    assert b"Mara" not in pdf.replace(b"\0", b"")
    assert b"Lindqvist" not in pdf.replace(b"\0", b"")


@pytest.mark.parametrize("paper", list(Paper))
def test_what_was_typed_is_read_back_box_by_box(press: ReportLabPress, paper: Paper):
    pdf = press.pdf(handout(SHAPES["tracking"], paper))
    names = list(press.typed_in(pdf))
    typed = {names[0]: "4", names[1]: "10", names[20]: "tired, 7?", names[5]: " "}
    back = press.typed_in(fill(pdf, typed))
    assert {name: text for name, text in back.items() if text.strip()} == {
        names[0]: "4",
        names[1]: "10",
        names[20]: "tired, 7?",
    }


def test_ticks_are_read_back(press: ReportLabPress):
    pdf = press.pdf(tracking(TrackingScale.TICK, 1, 14))
    names = list(press.typed_in(pdf))
    assert len(names) == 14
    back = press.typed_in(fill(pdf, {names[2]: "", names[9]: ""}))
    assert [name for name, text in back.items() if text] == [names[2], names[9]]
    assert back[names[2]] == "yes"


def test_a_second_sheet_has_its_fields_too(press: ReportLabPress):
    pdf = press.pdf(handout(SHAPES["long tracking"], Paper.A5, large=True))
    assert len(press.typed_in(pdf)) == 42


def test_pages_without_a_log_stay_without_fields(press: ReportLabPress):
    assert press.typed_in(press.pdf(ORDINARY)) == {}
    assert press.typed_in(press.pdf(handout(SHAPES["ladder"]))) == {}
    assert b"/AcroForm" not in press.pdf(ORDINARY)


def test_equal_pages_give_equal_bytes_with_fields_too(press: ReportLabPress):
    assert press.pdf(tracking()) == press.pdf(tracking())


def test_the_boxes_look_as_they_do_for_the_pen(press: ReportLabPress):
    """A field brings no frame and no ground of its own."""
    page = tracking()
    pdf = press.pdf(page)
    bare = pdf.replace(b"/Annots", b"/Annoyo")
    assert press.images(pdf, 60)[0].pixels == press.images(bare, 60)[0].pixels


def test_a_form_from_somewhere_else_is_read_and_not_ours(press: ReportLabPress):
    kept = BytesIO()
    canvas = Canvas(kept)
    canvas.acroForm.textfield(name="Surname", value="x", x=50, y=50)
    canvas.showPage()
    canvas.save()
    fields = press.typed_in(kept.getvalue())
    assert fields == {"Surname": "x"}
    assert parse_name("Surname") is None


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7 nothing behind it", b"\x00" * 100])
def test_what_is_no_pdf_is_refused_in_words(press: ReportLabPress, pdf: bytes):
    with pytest.raises(Refused, match="cannot be read"):
        press.typed_in(pdf)


def test_half_a_page_of_ours_is_refused_or_empty(press: ReportLabPress):
    pdf = press.pdf(tracking())
    for share in (10, 50, 90):
        try:
            fields = press.typed_in(pdf[: len(pdf) * share // 100])
        except Refused as refusal:
            assert "cannot be read" in refusal.words  # noqa: PT017
        else:
            assert set(fields.values()) <= {""}


def test_locked_and_endless_files_are_refused(press: ReportLabPress):
    locked, endless = BytesIO(), BytesIO()
    canvas = Canvas(locked, encrypt="secret")
    canvas.drawString(10, 10, "x")
    canvas.save()
    with pytest.raises(Refused, match="locked with a password"):
        press.typed_in(locked.getvalue())
    canvas = Canvas(endless)
    for _ in range(MOST_PAGES + 1):
        canvas.showPage()
    canvas.save()
    with pytest.raises(Refused, match="far larger"):
        press.typed_in(endless.getvalue())
    with pytest.raises(Refused, match="far larger"):
        press.typed_in(b"%PDF-" + b"x" * 20_000_001)
