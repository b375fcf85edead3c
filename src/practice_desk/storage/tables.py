"""The tables of a practice file: one for each kind of record, named by its noun.

Every table has ``seq``, the order in which records were first put, and ``id``. What belongs to a
client goes when the client goes. Foreign keys are looked at when a transaction ends, so that the
order of its steps does not matter. The migrations make the tables; a test holds the two equal.
"""

from functools import partial
from typing import Any

from sqlalchemy import REAL, Column, ForeignKey, Index, Integer, MetaData, Table, Text, text

from practice_desk.domain.assignment import Assignment
from practice_desk.domain.binned import Binned
from practice_desk.domain.change import Record
from practice_desk.domain.check import ReadinessCheck
from practice_desk.domain.choice import Choice
from practice_desk.domain.client import Client
from practice_desk.domain.dismissal import Dismissal
from practice_desk.domain.draft import Draft
from practice_desk.domain.erasure import Erasure
from practice_desk.domain.follow_up import FollowUp
from practice_desk.domain.goal import Goal
from practice_desk.domain.hold import Hold
from practice_desk.domain.keeping import Keeping, KeepingRule
from practice_desk.domain.log.tracker import LogEntry
from practice_desk.domain.measure import Measure, OwnScale
from practice_desk.domain.practice import Practice
from practice_desk.domain.tally import Tally
from practice_desk.domain.template import Template
from practice_desk.domain.version import Version
from practice_desk.domain.visit import Visit

_Column = Column[Any]
_text = partial(_Column, type_=Text, nullable=False)
_maybe_text = partial(_Column, type_=Text)
_whole = partial(_Column, type_=Integer, nullable=False)
_maybe_whole = partial(_Column, type_=Integer)
_maybe_decimal = partial(_Column, type_=REAL)
_late_text = partial(_Column, type_=Text, nullable=False, server_default="")
"""Text that older records came without."""


def practice_tables() -> dict[type[Record], Table]:
    """The table of each kind of record."""
    metadata = MetaData()
    makers = (
        _practice, _client, _goal, _visit, _follow_up, _readiness,
        _assignment, _hold, _choice, _dismissal, _tally, _draft, _version, _template,
        _measure, _scale, _log_entry, _binned, _erasure, _keeping, _keeping_rule,
    )  # fmt: skip
    return dict(maker(metadata) for maker in makers)


_Made = tuple[type[Record], Table]


def _table(metadata: MetaData, kind: type[Record], *columns: _Column, look_up: tuple[str, ...] = ()) -> _Made:
    """A table of ``kind`` with the columns that all have; ``look_up`` names those with an index."""
    indexes = [Index(f"{kind.noun}_by_{name}", name) for name in look_up]
    seq = _Column("seq", Integer, primary_key=True)
    table = Table(kind.noun, metadata, seq, _text("id", unique=True), *columns, *indexes, sqlite_strict=True)
    return kind, table


def _of_client(*, nullable: bool = False) -> _Column:
    client = ForeignKey("client.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED")
    return _Column("client_id", Text, client, nullable=nullable)


def _practice(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Practice,
        _text("name"),
        _text("made_at"),
        _text("signature"),
        _text("phone"),
        _text("country"),
        _text("paper"),
        _whole("lock_minutes"),
        _text("quiet_notes", server_default="[]"),
        _text("limits", server_default="[]"),
        _text("contacts", server_default="[]"),
        _whole("mirror", server_default=text("1")),
        _text("mirror_away", server_default="[]"),
    )


def _client(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Client,
        _text("name"),
        _text("made_at"),
        _text("kind"),
        _text("people"),
        _text("pronouns"),
        _text("contact"),
        _maybe_whole("usual_day"),
        _maybe_text("usual_time"),
        _whole("every_weeks"),
        _text("word"),
        _text("interests"),
        _text("steer_clear"),
        _maybe_text("archived_on"),
    )


def _goal(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Goal,
        _of_client(),
        _text("name"),
        _text("made_at"),
        _text("state"),
        look_up=("client_id",),
    )


def _visit(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Visit,
        _of_client(),
        _text("day"),
        _maybe_text("at"),
        _text("state"),
        _text("note"),
        _maybe_text("slot"),
        look_up=("client_id", "day"),
    )


def _follow_up(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        FollowUp,
        _of_client(),
        _text("assignment_id"),
        _text("day"),
        _text("at"),
        _text("outcome"),
        _maybe_whole("amount"),
        _maybe_whole("useful"),
        _maybe_whole("hard"),
        _text("barriers"),
        _text("words"),
        _text("learned"),
        _maybe_whole("distress_before"),
        _maybe_whole("distress_after"),
        _text("acute"),
        _maybe_text("found"),
        look_up=("client_id", "assignment_id", "day"),
    )


def _readiness(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        ReadinessCheck,
        _of_client(),
        _text("day"),
        _text("begun_at"),
        _text("answered_at"),
        _text("answers"),
        _text("acute"),
        _whole("said_no"),
        _maybe_whole("importance"),
        _maybe_whole("confidence"),
        _maybe_whole("capacity"),
        _maybe_whole("distress"),
        _maybe_text("goal_id"),
        _text("idea"),
        _text("next_time"),
        _whole("part"),
        _text("lean"),
        _text("reasons"),
        _text("rules_version"),
        _maybe_text("result"),
        _text("against"),
        _maybe_text("ended_at"),
        _maybe_text("as_shown"),
        _maybe_text("looked_on"),
        look_up=("client_id", "day"),
    )


def _assignment(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Assignment,
        _of_client(),
        _text("task"),
        _text("made_at"),
        _text("what"),
        _text("cue"),
        _maybe_decimal("minutes"),
        _maybe_decimal("times_per_week"),
        _maybe_text("goal_id"),
        _text("why"),
        _text("who"),
        _text("if_stuck"),
        _maybe_text("activity"),
        _maybe_whole("tried_together"),
        _maybe_whole("confidence"),
        _text("state"),
        _text("against"),
        _maybe_text("set_on"),
        _maybe_text("handed_over"),
        _maybe_text("closed_on"),
        _maybe_text("shape"),
        _late_text("their_idea"),
        _maybe_text("aside"),
        _maybe_text("aside_at"),
        look_up=("client_id", "task", "state"),
    )


def _hold(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Hold,
        _of_client(),
        _text("day"),
        _text("made_at"),
        _text("rests_on"),
        _text("instead"),
        _text("say"),
        _maybe_text("look_again"),
        _maybe_text("check_id"),
        _maybe_text("kept"),
        _maybe_text("looked_on"),
        look_up=("client_id", "day", "look_again"),
    )


def _choice(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Choice,
        _of_client(),
        _text("follow_up_id"),
        _text("at"),
        _text("offered"),
        _text("taken"),
        look_up=("client_id", "follow_up_id"),
    )


def _dismissal(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Dismissal,
        _of_client(),
        _text("rule"),
        _text("fingerprint"),
        _text("reason"),
        _text("at"),
        look_up=("client_id",),
    )


def _tally(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Tally,
        _of_client(),
        _text("rule"),
        _whole("times"),
        _whole("asked"),
        look_up=("client_id",),
    )


def _draft(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Draft,
        _of_client(nullable=True),
        _text("at"),
        _text("fields"),
        look_up=("client_id",),
    )


def _version(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Version,
        _of_client(),
        _text("assignment_id"),
        _text("at"),
        _text("kept"),
        _text("stood"),
        look_up=("client_id", "assignment_id"),
    )


def _template(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Template,
        _text("name"),
        _text("made_at"),
        _text("what"),
        _text("cue"),
        _maybe_decimal("minutes"),
        _maybe_decimal("times_per_week"),
        _text("why"),
        _text("if_stuck"),
        _text("tags"),
    )


def _measure(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Measure,
        _of_client(),
        _text("scale"),
        _text("day"),
        _text("made_at"),
        _text("answers"),
        _maybe_whole("extra"),
        _maybe_whole("total"),
        _text("seen"),
        look_up=("client_id",),
    )


def _scale(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        OwnScale,
        _text("name"),
        _text("made_at"),
        _whole("lowest"),
        _whole("highest"),
        _text("better"),
        _text("bands"),
    )


def _binned(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Binned,
        _text("at"),
        _text("words"),
        _text("whose"),
        _text("images"),
        look_up=("whose",),
    )


def _erasure(metadata: MetaData) -> _Made:
    return _table(metadata, Erasure, _text("at"))


def _keeping(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        Keeping,
        _of_client(),
        _maybe_whole("born"),
        _text("held_because"),
        look_up=("client_id",),
    )


def _keeping_rule(metadata: MetaData) -> _Made:
    return _table(metadata, KeepingRule, _whole("years"), _whole("until_age"))


def _log_entry(metadata: MetaData) -> _Made:
    return _table(
        metadata,
        LogEntry,
        _of_client(),
        _text("assignment_id"),
        _text("day"),
        _whole("slot"),
        _maybe_whole("value"),
        _text("words"),
        look_up=("client_id", "assignment_id"),
    )
