"""Texts that stand nowhere else, in every field of a made-up practice, so that a trace of any can be found."""

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import count
from typing import Any

from practice_desk.bootstrap import layer
from practice_desk.services.demo import fill_demo
from practice_desk.services.export import Kind
from practice_desk.services.record_form import forms
from practice_desk.services.story_clock import PICTURE_DAY, StoryClock
from support.memory_store import MemoryStore

STEM = "Qzwöytkl"
"""What every mark begins with."""
FREE_TEXT = frozenset(
    {
        *("name", "signature", "phone", "note", "pronouns", "contact", "interests", "steer_clear", "people"),
        *(
            "words",
            "learned",
            "happened",
            "expected",
            "idea",
            "next_time",
            "against",
            "what",
            "cue",
            "why",
            "who",
        ),
        *(
            "if_stuck",
            "their_idea",
            "belief",
            "prediction",
            "would_count",
            "safety",
            "aids",
            "rests_on",
            "instead",
        ),
        *("say", "tags", "seen", "practised", "helps", "lowest", "highest", "typical", "stood_out", "text"),
        "held_because",
    }
)
"""Fields of records in which a person writes what they like."""


def marks(first: int = 0) -> Iterator[str]:
    return (f"{STEM}{number:04}" for number in count(first))


def marked_practice() -> tuple[bytes, int]:
    """The made-up practice as it would be exported, each text in it a mark; and how many marks there are."""
    story, store, fresh = StoryClock(PICTURE_DAY.astimezone()), MemoryStore(), marks()
    desk = layer(story)(store)
    fill_demo(story)(desk)
    with store.writing() as work:
        for form in forms().values():
            shelf: Any = work.shelf(form.kind)
            for record in shelf.find():
                shelf.put(_marked(record, fresh.__next__))
    return desk.export.made(Kind.JSON, None), int(next(fresh).removeprefix(STEM))


def _marked(record: Any, fresh: Callable[[], str]) -> Any:
    return replace(
        record, **{one.name: _value(one.name, getattr(record, one.name), fresh) for one in fields(record)}
    )


def _value(name: str, value: Any, fresh: Callable[[], str]) -> Any:
    if type(value) is str:
        return fresh() if name in FREE_TEXT else value
    if isinstance(value, tuple):
        return tuple(_value(name, one, fresh) for one in value)
    return _marked(value, fresh) if is_dataclass(value) else value
