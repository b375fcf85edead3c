"""Measures: questionnaires and totals over time, said as they were seen.

A total is no diagnosis, no level of risk and no cause; it decides nothing by itself.
"""

from practice_desk.domain.measure.change_words import Since, change_words
from practice_desk.domain.measure.checking import accept_bands, accept_day, accept_total
from practice_desk.domain.measure.measure import Measure, OwnScale
from practice_desk.domain.measure.reading import Reading, course, story_words
from practice_desk.domain.measure.scale import Band, Better, Cutoff, Extra, Scale, Threshold, bands_from
from practice_desk.domain.measure.shipped import GAD7, PHQ9, SHIPPED

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
    "change_words",
    "course",
    "story_words",
]
