"""Texts that nobody planned for."""

import pytest

from practice_desk.domain.wording import Fields, review


@pytest.mark.parametrize(
    "text",
    [
        "Escribe tres cosas buenas cada noche antes de dormir.",
        "Schreibe jeden Abend drei Dinge auf, die gut waren.",
        "Écrivez chaque soir trois choses qui vous ont fait du bien.",
        "Pisz codziennie trzy rzeczy, które poszły dobrze.",
        "asdf qwer zxcv uiop hjkl",
        "каждый день пиши три строки",
        "毎晩三つ書いてください",
        "اكتب ثلاثة أسطر كل مساء",
    ],
)
def test_other_languages_and_gibberish_get_nothing(text: str) -> None:
    found = review(text)
    assert not found.english
    assert found.notes == ()
    assert not any((found.vague, found.oversized, found.framing, found.hard_to_read))


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "...", "🙂", "\x00\x01", "\u202e", "1234", "''", "(((", "- \n- \n-"]
)
def test_next_to_nothing_is_no_crash_and_no_note(text: str) -> None:
    assert review(text).notes == ()


@pytest.mark.parametrize("junk", ["🙂🙂 ", "\u202e", "\x07", "İİ ", "é̂ ", "𝔘 ", "\t\t"])
def test_spans_count_code_points_behind_odd_characters(junk: str) -> None:
    text = f"{junk}Ring Jo on Monday without fail."
    note = next(n for n in review(text).notes if n.rule == "no-exception")
    assert text[note.start : note.end] == "without fail"


def test_ten_thousand_characters() -> None:
    text = ("Walk for ten minutes on Tuesday and write one line about it. " * 170)[:10_000]
    found = review(text)
    assert found.english
    assert all(0 <= n.start < n.end <= len(text) for n in found.notes)
    assert review("a" * 10_000).notes == ()
    assert review("'" * 10_000 + "-" * 100).notes == ()


@pytest.mark.parametrize("typed", ["mniutes", "miuntes", "minuets", "mintues"])
def test_a_slip_of_the_keys_is_read(typed: str) -> None:
    assert review(f"Write for 30 {typed} on Monday.").oversized


def test_fields_speak_where_the_text_is_silent() -> None:
    assert not review("Practise box breathing.", Fields(when="after lunch")).vague
    assert review("Practise box breathing.", Fields(minutes=5, times_per_week=3)).weekly_minutes == 15
    assert review("Practise box breathing.", Fields(minutes=5, when="every evening")).weekly_minutes == 35
    assert (
        review("Write for 10 minutes on Monday.", Fields(minutes=45, times_per_week=7)).weekly_minutes == 10
    )
    assert review("Write three lines.", Fields(minutes=45)).oversized


def test_sentences_end_where_nothing_has_a_capital_too() -> None:
    typed = (
        "your mind told the old story again on the ward this week. when you hear it on a shift, say 'ah, that one' in your"
        " head and carry on with whatever your hands were doing on sunday. put a dot on the back of your card, one a story."
    )
    assert not review(typed).hard_to_read
    assert review("walk approx. ten minutes on monday.").weekly_minutes == 10
