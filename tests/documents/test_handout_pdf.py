"""The page on paper: every letter embedded, nobody's name inside, never running off the sheet."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_desk.documents.faces import BLANK, Face, Faces
from practice_desk.documents.handout_pages import sheets
from practice_desk.documents.handout_pdf import ReportLabPress, unprintable
from practice_desk.documents.measures import SMALLEST_LARGE, measures
from practice_desk.documents.setting import Frame, Words
from practice_desk.domain.handout import Handout, PageChoices, Section
from practice_desk.domain.practice import Paper

ORDINARY = Handout(
    kicker="A small step for this week",
    title="Your energy at lunch, in one number",
    sections=(
        Section("What", "Write one number from 0 to 10 for how much energy you have."),
        Section("When", "After lunch, at the kitchen table."),
        Section("If the day runs away", "A cross is fine too. An empty box tells us something as well."),
    ),
    boxes=("Fri", "Sat", "Sun", "Mon"),
    note="This isn't marked or graded. Bring it along on Thursday 29 November, filled in or not.",
    first_name="Mara",
    signature="Ines Duarte · 01 555 0100",
    choices=PageChoices(first_name=True),
)
SAMPLES = {
    "Czech": "Příliš žluťoučký kůň úpěl ďábelské ódy",
    "Greek": "Γράψε έναν αριθμό από το 0 έως το 10, Ϊΰ",
    "Cyrillic": "Запишите одно число; ґанок, ђак, ўсё",
    "Vietnamese": "Viết một con số từ 0 đến 10 cho mức năng lượng của bạn ẵ ỡ ữ",
    "Polish": "Zażółć gęślą jaźń",
    "Turkish": "İğne ıslak şömine",
    "signs": "☐ ✓ → ½ € … – — “” ‘’ °C",
}
SIZES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612, 792), Paper.A5: (419.53, 595.28)}


@pytest.fixture(scope="module")
def press() -> ReportLabPress:
    return ReportLabPress()


@pytest.fixture(scope="module")
def faces() -> Faces:
    return Faces()


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        found: list[str] = []
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            found.append(" ".join(text.get_text_bounded().split()))
            text.close()
            page.close()
        return found
    finally:
        document.close()


def saying(text: str, **choices: object) -> Handout:
    sections = (Section("What", text), *ORDINARY.sections[1:])
    return replace(ORDINARY, sections=sections, choices=PageChoices(**choices))  # pyright: ignore[reportArgumentType]


def test_text_comes_out_in_reading_order(press: ReportLabPress) -> None:
    (said,) = pages_of(press.pdf(ORDINARY))
    parts = [ORDINARY.kicker, "Mara", ORDINARY.title]
    parts += [part for section in ORDINARY.sections for part in (section.heading, section.text)]
    parts += [*ORDINARY.boxes, ORDINARY.note, ORDINARY.signature]
    rest = said
    for part in parts:
        assert part in rest
        rest = rest[rest.index(part) + len(part) :]


@pytest.mark.parametrize("large", [True, False])
@pytest.mark.parametrize("paper", list(Paper))
def test_the_sheet_has_the_size_of_the_paper(press: ReportLabPress, paper: Paper, large: bool) -> None:
    document = pypdfium2.PdfDocument(press.pdf(saying("Sit.", paper=paper, large_print=large)))
    assert document.get_page_size(0) == pytest.approx(SIZES[paper], abs=0.1)
    document.close()


def test_every_font_is_embedded_as_a_subset_with_a_map_to_unicode(press: ReportLabPress) -> None:
    pdf = press.pdf(saying("Written 😀 here"))
    names = set(re.findall(rb"/BaseFont /(\S+)", pdf))
    fonts = re.findall(rb"<<\s*/BaseFont.*?/Type /Font\b", pdf, re.DOTALL)
    assert {name.split(b"+")[1] for name in names} == {
        b"SourceSans3-Regular",
        b"SourceSans3-SemiBold",
        b"DejaVuSans",
    }
    assert all(re.fullmatch(rb"[A-Z]{6}\+\S+", name) for name in names)
    assert len(fonts) == 3
    assert all(b"/ToUnicode" in font and b"/FontDescriptor" in font for font in fonts)
    assert pdf.count(b"/FontFile2 ") == 3
    assert len(pdf) < 100_000


@pytest.mark.parametrize("script", SAMPLES)
@pytest.mark.parametrize("face", list(Face))
def test_no_letter_is_without_a_glyph(press: ReportLabPress, faces: Faces, script: str, face: Face) -> None:
    said = SAMPLES[script]
    assert BLANK not in "".join(run.text for run in faces.runs(said, face))
    assert faces.unprintable(said) == ()
    assert said in pages_of(press.pdf(saying(said)))[0]


def test_letters_with_loose_accents_are_composed(faces: Faces) -> None:
    assert [run.text for run in faces.runs("e\u0301 a\u0323\u0302", Face.REGULAR)] == ["é ậ"]


def test_what_cannot_be_printed_shows_as_a_blank_and_is_said(press: ReportLabPress) -> None:
    handout = saying("Call 漢字 or ✅ then 👨\u200d👩\u200d👧 by 🇨🇿, \ue000.")
    assert press.unprintable(handout) == ("Chinese characters", "✅", "👨\u200d👩\u200d👧", "🇨🇿", "U+E000")
    assert unprintable(handout) == press.unprintable(handout)
    assert f"Call {BLANK * 2} or {BLANK} then {BLANK} by {BLANK}, {BLANK}." in pages_of(press.pdf(handout))[0]
    assert press.unprintable(ORDINARY) == ()


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("שלום", "Hebrew script"),
        ("مرحبا", "Arabic script"),
        ("नमस्ते", "Devanagari script"),
        ("สวัสดี", "Thai script"),
        ("ສະບາຍດີ", "Lao script"),
    ],
)
def test_scripts_that_would_come_out_wrong_are_not_printed_but_named(
    faces: Faces, text: str, script: str
) -> None:
    assert script in faces.unprintable(text)
    assert set("".join(run.text for run in faces.runs(text, Face.REGULAR))) <= {BLANK}


def test_hidden_controls_do_not_turn_text_around(faces: Faces) -> None:
    said = "a\u202eb\u2066c\u200bd\ufeff\u00ade\tf\x07"
    assert [run.text for run in faces.runs(said, Face.REGULAR)] == ["abcde f"]
    assert faces.unprintable(said + "\n❤\ufe0f") == ()


def test_the_file_carries_no_name(press: ReportLabPress) -> None:
    document = pypdfium2.PdfDocument(press.pdf(ORDINARY))
    said = document.get_metadata_dict()
    document.close()
    assert said["Title"] == "A small step"
    assert said["Author"] == ""
    assert said["Creator"] == said["Producer"] == "Practice Desk"
    assert not [value for value in said.values() if "Mara" in value or "Duarte" in value]


def test_equal_handouts_give_equal_bytes(press: ReportLabPress) -> None:
    first = press.pdf(ORDINARY)
    press.pdf(saying("Something else 😀 между"))
    assert press.pdf(ORDINARY) == first == ReportLabPress().pdf(ORDINARY)


def test_nothing_is_written_to_disk(press: ReportLabPress, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError

    monkeypatch.setattr("tempfile.mkstemp", refuse)
    monkeypatch.setattr(Path, "write_bytes", refuse)
    assert press.pdf(ORDINARY).startswith(b"%PDF")


def test_long_text_goes_on_overleaf_and_says_so(press: ReportLabPress) -> None:
    words = " ".join(f"word{number}" for number in range(1200))
    said = pages_of(press.pdf(saying(words)))
    assert len(said) > 2
    for number, page in enumerate(said, start=1):
        assert (f"Continued on page {number + 1}" in page) == (number < len(said))
        assert (f"A small step for this week, continued {number} of {len(said)}" in page) == (number > 1)
        assert (ORDINARY.note in page) == (number == len(said))
    printed = re.findall(r"\bword\d+\b", " ".join(said))
    assert printed == words.split()


def test_text_shrinks_a_little_before_it_goes_overleaf() -> None:
    faces = Faces()
    roomy, *_, tight = measures(PageChoices())
    used: set[float] = set()
    for sentences in range(14, 32):
        laid = sheets(saying("Sit by the window and follow ten breaths, one by one. " * sentences), faces)
        text = [
            piece
            for piece in laid.pages[0].pieces
            if isinstance(piece, Words) and piece.text.startswith("Sit")
        ]
        if len(laid.pages) == 1:
            used.add(text[0].style.size)
    assert max(used) == roomy.body
    assert min(used) < roomy.body
    assert min(used) >= tight.body >= 12


@pytest.mark.parametrize("paper", list(Paper))
def test_large_print_is_large_throughout(faces: Faces, paper: Paper) -> None:
    laid = sheets(saying("Sit down. " * 200, large_print=True, paper=paper), faces)
    sizes = {piece.style.size for page in laid.pages for piece in page.pieces if isinstance(piece, Words)}
    assert min(sizes) >= SMALLEST_LARGE


@settings(max_examples=60, deadline=None)
@given(
    text=st.text(st.characters(codec="utf-8"), max_size=1500)
    | st.lists(st.sampled_from(["step", "\n", "ž" * 90, "10", "—"]), max_size=400).map(" ".join),
    days=st.integers(0, 14),
    a_day=st.integers(1, 4),
    paper=st.sampled_from(list(Paper)),
    large=st.booleans(),
)
def test_nothing_ever_runs_off_the_sheet(text: str, days: int, a_day: int, paper: Paper, large: bool) -> None:
    faces = Faces()
    labels = tuple(f"D{day}" for day in range(days) for _ in range(a_day))
    handout = replace(saying(text, paper=paper, large_print=large), boxes=labels)
    laid = sheets(handout, faces)
    assert sum(isinstance(piece, Frame) for page in laid.pages for piece in page.pieces) == len(labels)
    for page in laid.pages:
        for piece in page.pieces:
            assert piece.x >= 0
            if isinstance(piece, Frame):
                assert piece.x + piece.width <= laid.width - 40
                assert 0 <= piece.y <= piece.y + piece.height <= laid.height - 40
            else:
                style = piece.style
                assert piece.x + faces.width(piece.text, style.face, style.size) <= laid.width - 40
                assert style.size / 2 <= piece.y <= laid.height - 40


@pytest.mark.parametrize("labels", [(), ("Fri", "Sat")])
def test_a_line_never_stands_on_another(faces: Faces, labels: tuple[str, ...]) -> None:
    for sentences in range(1, 90):
        text = "Sit by the window. " * sentences
        for page in sheets(replace(saying(text, paper=Paper.A5), boxes=labels), faces).pages:
            words = sorted(
                (piece for piece in page.pieces if isinstance(piece, Words)), key=lambda each: each.y
            )
            for upper, lower in pairwise(words):
                assert lower.y == upper.y or lower.y - upper.y >= min(upper.style.size, lower.style.size)


@pytest.mark.parametrize(
    ("labels", "across"),
    [
        (("What you noticed",), 1),
        (("First time", "Second time", "Third time"), 3),
        (("Fri",) * 3 + ("Sat",) * 3, 2),
        (tuple("abcdefg"), 7),
        (tuple("abcdefghijklmn"), 7),
        (tuple("abcdefghij"), 5),
    ],
)
def test_boxes_stand_in_rows_of_at_most_a_week(faces: Faces, labels: tuple[str, ...], across: int) -> None:
    laid = sheets(replace(ORDINARY, boxes=labels), faces)
    frames = [piece for piece in laid.pages[0].pieces if isinstance(piece, Frame)]
    assert len(frames) == len(labels)
    assert len({frame.x for frame in frames}) == across


def test_the_closing_line_is_never_alone_on_a_page(faces: Faces) -> None:
    for sentences in range(1, 90):
        laid = sheets(replace(saying("Sit by the window. " * sentences, paper=Paper.A5), boxes=()), faces)
        last = [piece.text for piece in laid.pages[-1].pieces if isinstance(piece, Words)]
        assert "If the day runs away" in last


def test_what_was_measured_is_forgotten(press: ReportLabPress) -> None:
    press.pdf(saying("Zmrzlina"))
    assert not press._faces._widths
    assert not any(font.state for font in press._faces._fonts.values())


def test_pages_become_pictures(press: ReportLabPress) -> None:
    (image,) = press.images(press.pdf(ORDINARY), 72)
    assert (image.width, image.height) == (596, 842)
    assert len(image.pixels) == image.width * image.height * 4
    assert image.pixels[:4] == b"\xff\xff\xff\xff"
    assert b"\x2f\x6b\x62\xff" in press.images(press.pdf(ORDINARY), 288)[0].pixels


def test_page_streams_hold_no_name_when_none_is_wanted(press: ReportLabPress) -> None:
    pdf = press.pdf(replace(ORDINARY, first_name="", signature=""))
    assert "Mara" not in "".join(pages_of(pdf))
