"""Abbreviations in capitals that a client would have to ask about ("SOVTs", "EPDS")."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from practice_desk.domain.wording.reading.lexicon import lexicon, word_set
from practice_desk.domain.wording.reading.spelling import spelling
from practice_desk.domain.wording.reading.text import Reading

LETTERS = r"[A-Z]{3,6}s?"
_IN_CAPITALS = re.compile(rf"(?<![\w&.-]){LETTERS}(?![\w&]|-\d)")
_EVERYDAY = word_set(
    "rsl nct cwa nrl afl adhd ocd sad ted ptsd asd hiv aids mri ecg cpap pta gcse gcses sats vfw halt fifa uefa"
    " nba nfl nhl mot sos aaa aa bbc itv cnn nbc abc cbs pbs npr gps cctv dvd cds dvds usb pdf pin vat isa hmrc"
    " dwp dvla nhs gp gpa sat act lsat mcat ielts toefl bsc msc mba phd idva isva cpn cpns rspca rnli nspca nspcc"
    " ymca ywca ikea asda lidl aldi kfc bbq blt diy eta faq fyi lol omg asap rsvp tbc tba eod bst gmt est pst utc"
    " usa uae iou iphone ipad wifi lan html css sql cpr aed sim sms gif jpeg atm ssn irs dmv ada fbi cia nasa raf"
    " tsa usps ups dhl fedex pip esa jsa hrt ivf uti std stis ibs gerd copd dna rna lgbt lgbtq lgbtqia poc bipoc"
    " sen senco ofsted epi cbt dbt emdr ace aces oap hoa rv suv hgv lgv bmw vw tfl hov pjs ppe led lcd vhs mp icu"
    " nicu er ent obgyn otc bmi ldl hdl gi ivs cofe jw lds va vas ptas mlk xbox unicef unesco who cdc nice covid"
    " bsl tafe fafsa acc camhs gtn fomo yolo tldr afk rpg nyc lapd nypd hbo espn mtv kpop asmr tgif ufo bffs mums dads"
)
"""What stands in capitals and everybody knows, or knows as the name of something in their own life."""
_WORD = re.compile(r"[^\W\d_]{2,}")


def hard_letters(reading: Reading) -> Iterator[int]:
    """The words of a text that are abbreviations hardly anybody knows; none where most of it is in capitals."""
    text = reading.text
    found = list(_IN_CAPITALS.finditer(text))
    if not found or _shouts(text):
        return
    for m in found:
        at = bisect_left(reading.starts, m.start())
        if at < len(reading.words) and not reading.quoted[at] and not _known(m[0]):
            yield at


def _shouts(text: str) -> bool:
    """Is more than half of the words in capitals?"""
    words = _WORD.findall(text)
    return sum(word.isupper() for word in words) > len(words) / 2


def _known(letters: str) -> bool:
    """Is it a word written large ("STOP", "DEAR"), or an abbreviation of everyday life?"""
    low = letters.lower()
    forms = {low, low.removesuffix("s")}
    return not (
        forms.isdisjoint(_EVERYDAY)
        and forms.isdisjoint(spelling().known)
        and forms.isdisjoint(lexicon().vocabulary)
    )
