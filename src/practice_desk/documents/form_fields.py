"""Boxes of a page that can be filled in on a screen, laid over the boxes drawn for the pen.

What is typed into them is set in Helvetica, which every reader has by itself: the subsets embedded for the
words of the page hold only the letters that stand there.
"""

from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas

from practice_desk.documents.setting import TEXT, Frame
from practice_desk.domain.text import LINE

_INSET = 2.0
_TICK = 0.8
"""The size of a tick, as a share of the lower side of its box."""
_TYPE = 0.5
"""The size of the type, as a share of the height of a box."""
_LARGEST = 13.0


def put_field(canvas: Canvas, frame: Frame, height: float) -> None:
    """Lay a field over a frame; ``height`` is that of the sheet, in points."""
    if frame.ticked:
        _put_tick(canvas, frame, height)
        return
    form: Any = canvas.acroForm
    form.textfield(
        name=frame.field,
        tooltip=frame.said,
        x=frame.x + _INSET,
        y=height - frame.y - frame.height + _INSET,
        width=frame.width - 2 * _INSET,
        height=frame.height - 2 * _INSET,
        fontSize=min(_LARGEST, round(frame.height * _TYPE, 1)),
        textColor=HexColor(TEXT),
        fillColor=None,
        borderColor=None,
        borderWidth=0,
        maxlen=LINE,
    )


def _put_tick(canvas: Canvas, frame: Frame, height: float) -> None:
    size = min(frame.width, frame.height) * _TICK
    form: Any = canvas.acroForm
    form.checkbox(
        name=frame.field,
        tooltip=frame.said,
        x=frame.x + (frame.width - size) / 2,
        y=height - frame.y - (frame.height + size) / 2,
        size=size,
        textColor=HexColor(TEXT),
        fillColor=None,
        borderColor=None,
        borderWidth=0,
        fieldFlags="",
    )
