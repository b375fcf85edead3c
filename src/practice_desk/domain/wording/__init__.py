"""Reads what a therapist typed for a client and says, kindly, what the client could stumble over.

Pure Python. Two doors: :func:`review`, and :func:`beginnings` for whoever parts a text. The flags follow the written
guideline for careful readers of between-session tasks; the notes say the same in one plain sentence each, with texts
that mend them.
"""

from practice_desk.domain.wording.engine import beginnings, review
from practice_desk.domain.wording.model import Context, Fields, Kind, Level, Note, Review

__all__ = ["Context", "Fields", "Kind", "Level", "Note", "Review", "beginnings", "review"]
