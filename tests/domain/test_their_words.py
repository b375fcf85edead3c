"""What a client calls it, what to steer clear of, and the note on a word they would rather not meet."""

from datetime import UTC, datetime

import pytest

from practice_desk.domain.client import Client
from practice_desk.domain.their_words import met, own_word, steered
from practice_desk.domain.wording import Context, Fields, Kind, Level, Note, review

NOW = datetime(2026, 11, 26, tzinfo=UTC)
PLAIN = "Write one line in your journal after dinner on three days this week."


@pytest.mark.parametrize(
    ("noted", "words"),
    [
        ("homework", ("homework",)),
        ("The word homework: it brings back school.", ("homework",)),
        ("words “mood diary” (her mother's), tests", ("mood diary", "tests")),
        ("Any talk of weight / calories", ("weight", "calories")),
        ("Prüfung; PRÜFUNG\nÉcole", ("prufung", "ecole")),
        ("He was in hospital as a child and does not like to be reminded of it", ()),
        ("test because of his father", ("test",)),
        (" , ; ", ()),
        ("", ()),
    ],
)
def test_the_words_are_read_out_of_what_was_noted(noted: str, words: tuple[str, ...]):
    assert steered(noted) == words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Your Journals, please.", "journal"),
        ("exercising twice", "exercise"),
        ("She exercised.", "exercise"),
        ("It was planned.", "plan"),
        ("One test.", "tests"),
        ("A Mood  Diary here", "mood diary"),
        ("in the école", "ecole"),
        ("the child’s journal", "child"),
    ],
)
def test_a_word_is_met_in_its_forms(text: str, word: str):
    found = met(text, (word,))
    assert found is not None
    assert found[2] == word


@pytest.mark.parametrize(
    ("text", "word"), [("testament", "test"), ("a protest", "test"), ("the plane", "plan")]
)
def test_a_word_inside_another_is_not_met(text: str, word: str):
    assert met(text, (word,)) is None


def test_what_cannot_stand_on_a_page_is_called_a_small_step():
    assert [own_word(word) for word in ("Home-work", "my HOME WORK", "  ", "mission.")] == [
        "small step",
        "small step",
        "small step",
        "mission",
    ]
    client = Client("c", "Mara", NOW, word="homework", steer_clear="The word journal")
    assert (client.called, client.avoids) == ("small step", ("journal",))


def _steer(text: str, *words: str, fields: Fields = Fields(), **more: str) -> list[Note]:  # noqa: B008
    context = Context(steer_clear=words, word="practice", **more)  # type: ignore[arg-type]
    return [note for note in review(text, fields, context).notes if note.rule == "steer-clear"]


def test_one_small_note_names_the_word_and_offers_another():
    (note,) = _steer(PLAIN, "journal")
    assert (note.kind, note.level) == (Kind.FRAMING, Level.SMALL)
    assert PLAIN[note.start : note.end] == "journal"
    assert "“journal”" in note.message
    assert note.fixes == (PLAIN.replace("journal", "notebook"),)


def test_after_the_fix_the_note_is_gone_and_no_other_has_come():
    (note,) = _steer(PLAIN, "journal")
    before = {one.rule for one in review(PLAIN).notes}
    assert _steer(note.fixes[0], "journal") == []
    assert {one.rule for one in review(note.fixes[0]).notes} <= before


def test_a_name_for_the_work_gives_way_to_their_own():
    (note,) = _steer("Do an exercise after dinner on three days this week, for two minutes.", "exercises")
    assert note.fixes == ("Do a practice after dinner on three days this week, for two minutes.",)
    (note,) = _steer("Exercise after dinner on three days this week, for two minutes.", "exercise")
    assert note.fixes == ()


def test_every_such_word_is_mended_at_once():
    text = "Write one line in your journal and read the journal on Friday for two minutes."
    (note,) = _steer(text, "journal")
    assert "journal" not in note.fixes[0]


def test_where_no_other_word_is_known_the_note_stands_alone():
    (note,) = _steer("Walk past the bakery on Friday for two minutes.", "bakery")
    assert note.fixes == ()


def test_a_word_in_the_fields_beside_it_is_noted_on_the_whole():
    text = "Write one line after dinner on three days this week."
    for note in (
        *_steer(text, "church", fields=Fields(when="after church")),
        *_steer(text, "church", why="so that church is easier"),
    ):
        assert (note.start, note.end) == (0, len(text))
    assert len(_steer(text, "church", fields=Fields(when="after church"))) == 1


def test_nothing_is_noted_without_a_word_to_avoid_or_without_meeting_it():
    assert _steer(PLAIN) == []
    assert _steer(PLAIN, "diary") == []


def test_what_sounds_like_school_anyway_is_noted_once():
    text = "Do the homework sheet on Friday after dinner for two minutes."
    rules = [
        note.rule for note in review(text, context=Context(steer_clear=("homework",), word="practice")).notes
    ]
    assert rules.count("school-word") == 1
    assert "steer-clear" not in rules


def test_it_never_changes_a_flag():
    with_words = review(PLAIN, context=Context(steer_clear=("journal",)))
    without = review(PLAIN, context=Context())
    assert with_words.framing == without.framing
