"""The recovery sheet: the words to read, the same words for a camera, and nothing about anybody."""

import pypdfium2
import pytest

from practice_desk.documents.handout_pdf import ReportLabPress
from practice_desk.documents.recovery_page import code_of
from practice_desk.domain.practice import Paper
from practice_desk.ports.pages import RecoverySheet
from practice_desk.storage.words import recovery_words

WORDS = recovery_words(bytes(range(32)))
GOLDEN = """
1fc43a0af117f 1041e1debff41 1756f6899435d 1750d8f8e9a5d 175bc3fec385d 105d69470d441 1fd555555557f 00164345fa100
17c6ed7c6fb7c 162a04aae384a 13693dbc0d713 0db95b0358992 1bcaa2d42b1ad 0a97a8bae18d8 0cfcd62e0d40f 17a5b007d2ad3
0e45157ae3fad 0b0cf218d18ea 1af98a1f9f50f 0ca3d2ab9ced2 00f70ff883f6d 043c223be0840 07fa76feaddfb 1511264718f19
015785d46775d 01159246f1b1a 19f34c7e2d7ff 02231a8714523 0bfab0a6e9357 1a34ebf2c1264 1e5481780f6f7 04ac7b9d56983
07eb09082fbb7 1b3376b8c3328 065f26580d463 1e325985da921 1ad12d88e3add 020d9692d3ae8 08c8107a27679 0e293327dc901
1c46e57ee93ff 0015b2c7cbb1a 1fc636d68cf57 105248c5de310 175ffc7c433f4 175c08cf50b53 17589a7506460 104e169b903d1
1fd435140b23f
"""
"""Row by row, as the encoder ``qrcode`` makes it too (mask 2), and as OpenCV's reader read it: these very words."""
DOTS = [f"{int(row, 16):049b}" for row in GOLDEN.split()]


def the_sheet(size: Paper = Paper.A4) -> RecoverySheet:
    return RecoverySheet("Practice at the mill", "26 November 2026", WORDS, size)


def test_the_code_is_the_one_that_other_programs_make_and_read():
    code = code_of(WORDS)
    code.draw()
    assert ["".join("1" if dot else "0" for dot in row) for row in code.qr.modules] == DOTS


@pytest.mark.parametrize("size", list(Paper))
def test_the_code_is_on_the_page_whole_and_below_the_words(size: Paper):
    press = ReportLabPress()
    (page,) = press.images(press.recovery(the_sheet(size)), 288)
    pixels = memoryview(page.pixels)

    def dark(x: float, y: float) -> bool:
        return pixels[(round(y) * page.width + round(x)) * 4] < 64

    dot = 190.0 / (49 + 8) * 4
    left = 54.0 * 4 + 4 * dot
    column = [dark(left + 0.5 * dot, y) for y in range(page.height)]
    top = next(y for y in range(page.height) if all(column[y : y + round(6.5 * dot)]))
    read = [
        "".join("1" if dark(left + (x + 0.5) * dot, top + (y + 0.5) * dot) else "0" for x in range(49))
        for y in range(49)
    ]
    assert read == DOTS


def test_every_word_is_there_with_its_number_and_the_properties_say_nothing():
    pdf = ReportLabPress().recovery(the_sheet())
    document = pypdfium2.PdfDocument(pdf)
    everything = said = document[0].get_textpage().get_text_range().split()
    about = document.get_metadata_dict()
    document.close()
    said = said[said.index("1") :]
    at = [said.index(str(number)) for number in range(1, 25)]
    assert [said[place + 1] for place in at] == list(WORDS)
    assert "mill" in everything
    assert not any(word in " ".join(about.values()) for word in ("mill", *WORDS))


def test_the_words_show_in_no_traceback():
    assert "abandon" not in repr(the_sheet())
