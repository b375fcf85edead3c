"""Measures: questionnaires and totals over time, said as they were seen.

A total is no diagnosis, no level of risk and no cause; it decides nothing by itself.
"""

from practice_desk.domain.measure.change_words import Since, change_words
from practice_desk.domain.measure.checking import accept_bands, accept_day, accept_total
from practice_desk.domain.measure.measure import Measure, OwnScale
from practice_desk.domain.measure.picture import say_totals, totals_hint, totals_picture
from practice_desk.domain.measure.reading import Reading, course, story_words
from practice_desk.domain.measure.scale import Band, Better, Cutoff, Extra, Scale, Threshold, bands_from
from practice_desk.domain.measure.shipped import GAD7, PHQ9, SHIPPED
from practice_desk.domain.measure.sources import numbers
from practice_desk.domain.measure.typed_bands import bands_text, typed_bands

__all__ = [
    "GAD7",
    "PHQ9",
    "SHIPPED",
    "Band",
    "Better",
    "Cutoff",
    "Extra",
    "Measure",
    "OwnScale",
    "Reading",
    "Scale",
    "Since",
    "Threshold",
    "accept_bands",
    "accept_day",
    "accept_total",
    "bands_from",
    "bands_text",
    "change_words",
    "course",
    "numbers",
    "say_totals",
    "story_words",
    "totals_hint",
    "totals_picture",
    "typed_bands",
]
