"""Measures: entered, corrected, removed and taken back; scales of one's own; and what a score never does."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from practice_desk.domain.handout import Along, PageChoices
from practice_desk.domain.measure import Band, Better
from practice_desk.domain.refused import Refused
from practice_desk.services.measure import Entered, ScaleForm
from practice_desk.services.story import Kind
from support.builders import GO, REST, THURSDAY, a_check, a_client, a_running
from support.store_contract import everything

TODAY = THURSDAY.date()
CALM = (0,) * 9
HEAVY = (3,) * 9
SEEN = "Asked, and went through the plan together."
ORS = ScaleForm("ORS", 0, 40, Better.HIGHER, (Band(0, 24, "below the line"), Band(25, 40, "above it")))


def phq9(*answers: int | None, day: date = TODAY, seen: str = "") -> Entered:
    return Entered("phq9", day, answers, seen=seen)


def recorded(desk, client_id, entered: Entered):
    return desk.measures.get(desk.measures.record(client_id, entered).made("measure"))


class TestEntering:
    def test_the_total_is_the_sum_and_is_kept_with_the_answers(self, desk, mara):
        kept = recorded(desk, mara, phq9(1, 2, 3, 0, 1, 2, 3, 0, 0))
        assert (kept.total, kept.answers) == (12, (1, 2, 3, 0, 1, 2, 3, 0, 0))
        assert desk.measures.of_client(mara)[0].words == "12 of 27, moderate"

    def test_an_item_left_open_leaves_no_total(self, desk, mara):
        kept = recorded(desk, mara, phq9(*HEAVY[:7], None, 0))
        assert kept.total is None
        assert desk.measures.of_client(mara)[0].words == "8 of 9 answered, so no total"

    def test_a_total_handed_in_with_a_questionnaire_counts_for_nothing(self, desk, mara):
        assert recorded(desk, mara, replace(phq9(*CALM), total=27)).total == 0

    @pytest.mark.parametrize(
        ("entered", "field"),
        [
            (phq9(*CALM, day=TODAY + timedelta(days=1)), "day"),
            (phq9(*[None] * 9), "answers"),
            (phq9(*CALM[:8]), "answers"),
            (phq9(*CALM[:8], 4, seen=SEEN), "answers"),
            (phq9(-1, *CALM[1:]), "answers"),
            (phq9(*CALM[:8], 1), "seen"),
            (phq9(*CALM[:8], 1, seen="  "), "seen"),
            (replace(phq9(*CALM), extra=4), "extra"),
            (replace(phq9(*CALM), extra=-1), "extra"),
        ],
    )
    def test_what_cannot_be_taken_changes_nothing(self, desk, mara, entered, field):
        before = everything(desk.store)
        with pytest.raises(Refused) as refusal:
            desk.measures.record(mara, entered)
        assert refusal.value.field == field
        assert everything(desk.store) == before

    def test_the_question_that_counts_for_nothing_is_kept(self, desk, mara):
        kept = recorded(desk, mara, replace(phq9(*CALM), extra=3))
        assert (kept.extra, kept.total) == (3, 0)

    def test_each_is_taken_back_and_done_again(self, desk, mara):
        states = [everything(desk.store)]
        measure_id = desk.measures.record(mara, phq9(*CALM)).made("measure")
        states.append(everything(desk.store))
        desk.measures.correct(measure_id, phq9(*HEAVY, day=TODAY - timedelta(days=2), seen=SEEN))
        assert desk.measures.get(measure_id).total == 27
        states.append(everything(desk.store))
        desk.measures.remove(measure_id)
        assert desk.measures.of_client(mara) == []
        assert desk.ledger.to_undo == "Measure removed"
        for state in reversed(states):
            desk.ledger.undo()
            assert everything(desk.store) == state
        for state in states[1:]:
            desk.ledger.redo()
            assert everything(desk.store) == state


class TestItemNine:
    @pytest.mark.parametrize("others", [(None,) * 8, (0,) * 8, (3,) * 8])
    @pytest.mark.parametrize("nine", [1, 2, 3])
    def test_above_zero_it_needs_the_note_whatever_the_total(self, desk, mara, others, nine):
        with pytest.raises(
            Refused, match=r"^Item 9: Assess now, in person, by your own protocol\."
        ) as refusal:
            desk.measures.record(mara, phq9(*others, nine))
        assert refusal.value.field == "seen"
        assert recorded(desk, mara, phq9(*others, nine, seen=SEEN)).seen == SEEN

    def test_correcting_needs_it_too(self, desk, mara):
        measure_id = recorded(desk, mara, phq9(*CALM)).id
        with pytest.raises(Refused, match="Item 9"):
            desk.measures.correct(measure_id, phq9(*CALM[:8], 1))

    def test_at_zero_nothing_is_asked_and_nothing_is_said(self, desk, mara):
        recorded(desk, mara, phq9(*CALM))
        (entry,) = desk.story.entries(mara)
        words = f"{entry.title} {entry.detail}".lower()
        assert words.strip() == "phq-9: 0 of 27, minimal"
        for reassuring in ("item 9", "safe", "no risk", "fine", "clear", "good"):
            assert reassuring not in words

    def test_no_page_of_a_client_shows_anything_of_it(self, desk, mara):
        recorded(desk, mara, phq9(*HEAVY, seen=SEEN))
        running = a_running(desk, mara)
        handouts, choices = desk.handouts, PageChoices(first_name=True)
        pages = [handouts.page(running.id, choices), handouts.rest_page(mara, choices, Along("Rest."))]
        page = " ".join(handouts.pdf(one).decode() + handouts.text(one) for one in pages)
        assert running.what.rstrip(".") in page
        for words in (SEEN, "PHQ", "27 ", "severe", "Item", "Assess", "better off dead"):
            assert words not in page


@pytest.mark.parametrize("answers", [GO, REST, "nuyyuyyuy", "n" * 9])
def test_a_score_never_decides_the_lean(desk, answers):
    """The same answers lean the same way, with the calmest and the heaviest totals there are and with none."""
    leans = []
    for number, totals in enumerate(([], [CALM], [HEAVY], [CALM, HEAVY])):
        client = a_client(desk, f"K-{number}")
        for entered in totals:
            recorded(desk, client, phq9(*entered, seen=SEEN))
        outcome = desk.readiness.outcome(a_check(desk, client, answers))
        leans.append((outcome.lean, outcome.reasons, outcome.open, outcome.settled))
    assert leans[0] == leans[1] == leans[2] == leans[3]


class TestOwnScales:
    def test_its_name_range_and_bands_are_remembered(self, desk, mara):
        key = desk.measures.keep_scale(ORS).made("scale")
        assert [scale.name for scale in desk.measures.scales()] == ["PHQ-9", "GAD-7", "ORS"]
        recorded(desk, mara, Entered(key, TODAY, total=25))
        (reading,) = desk.measures.of_client(mara)
        assert reading.words == "25 of 40, above it"
        assert desk.measures.last_scale(mara).name == "ORS"
        assert desk.measures.scale(key).better is Better.HIGHER

    def test_bands_said_later_hold_for_what_was_entered_before(self, desk, mara):
        key = desk.measures.keep_scale(ScaleForm("ORS", 0, 40)).made("scale")
        recorded(desk, mara, Entered(key, TODAY, total=25))
        desk.measures.keep_scale(ORS, key)
        assert desk.measures.of_client(mara)[0].words == "25 of 40, above it"
        desk.ledger.undo()
        assert desk.measures.of_client(mara)[0].words == "25 of 40"

    @pytest.mark.parametrize(
        ("form", "field"),
        [
            (ScaleForm(" "), "name"),
            (ScaleForm("phq-9"), "name"),
            (ScaleForm("Órs"), "name"),
            (ScaleForm("New", 5, 5), "highest"),
            (ScaleForm("New", 0, 10, bands=(Band(0, 5, "a"), Band(5, 10, "b"))), "bands"),
        ],
    )
    def test_what_cannot_be_kept(self, desk, form, field):
        desk.measures.keep_scale(ORS)
        before = everything(desk.store)
        with pytest.raises(Refused) as refusal:
            desk.measures.keep_scale(form)
        assert refusal.value.field == field
        assert everything(desk.store) == before

    def test_a_total_off_the_scale_is_refused_by_its_own_range(self, desk, mara):
        key = desk.measures.keep_scale(ORS).made("scale")
        for total in (-1, 41, None):
            with pytest.raises(Refused):
                desk.measures.record(mara, Entered(key, TODAY, total=total))

    def test_the_range_keeps_what_was_entered_on_it(self, desk, mara):
        key = desk.measures.keep_scale(ScaleForm("ORS", 0, 40)).made("scale")
        recorded(desk, mara, Entered(key, TODAY, total=35))
        with pytest.raises(Refused, match="35 was entered"):
            desk.measures.keep_scale(ScaleForm("ORS", 0, 30), key)

    def test_a_measure_outlives_its_scale(self, desk, mara):
        """A step that undo refuses stays while the ones before it are taken back."""
        key = desk.measures.keep_scale(ScaleForm("ORS", 0, 40)).made("scale")
        measure = recorded(desk, mara, Entered(key, TODAY, total=35))
        with desk.ledger.write("x", quiet=True) as entry:
            shelf = entry.shelf(type(measure))
            shelf.put(replace(measure, total=34))
        with pytest.raises(Refused):
            desk.ledger.undo()
        desk.ledger.undo()
        (reading,) = desk.measures.of_client(mara)
        assert (reading.scale.name, reading.words) == ("A scale no longer kept", "34")


class TestTheStory:
    def test_it_tells_each_measure_with_what_changed(self, desk, mara):
        recorded(desk, mara, phq9(*[2] * 8, 0))
        desk.clock.forward(days=14)
        recorded(desk, mara, Entered("phq9", desk.clock.today(), (1,) * 9, seen=SEEN))
        latest, first = desk.story.entries(mara)
        assert (latest.kind, latest.title) == (Kind.MEASURE, "PHQ-9: 9 of 27, mild")
        assert latest.detail == (
            "Down 7 since the first, 26 Nov – more than the usual wobble of the scale (reliable change 6);"
            f" now below 10. Item 9 was seen: “{SEEN}”"
        )
        assert (first.title, first.detail) == ("PHQ-9: 16 of 27, moderately severe", "")

    def test_scales_are_never_compared_with_one_another(self, desk, mara):
        recorded(desk, mara, phq9(*[2] * 8, 0))
        desk.clock.forward(days=14)
        recorded(desk, mara, Entered("gad7", desk.clock.today(), (1,) * 7))
        assert desk.story.entries(mara)[0].detail == ""

    def test_one_that_nothing_was_entered_on_goes_and_comes_back(self, desk, mara):
        key = desk.measures.keep_scale(ORS).made("scale")
        desk.measures.remove_scale(key)
        assert [scale.name for scale in desk.measures.scales()] == ["PHQ-9", "GAD-7"]
        assert [one.words for one in desk.bin.all()] == ["Scale removed"]
        desk.ledger.undo()
        assert [scale.name for scale in desk.measures.scales()] == ["PHQ-9", "GAD-7", "ORS"]
        assert desk.bin.all() == []

    def test_one_with_totals_on_it_stays_and_says_what_to_do(self, desk, mara):
        key = desk.measures.keep_scale(ORS).made("scale")
        recorded(desk, mara, Entered(key, TODAY, total=25))
        before = everything(desk.store)
        with pytest.raises(Refused, match=r"A total was entered on “ORS”.*Remove what was entered first"):
            desk.measures.remove_scale(key)
        assert everything(desk.store) == before
