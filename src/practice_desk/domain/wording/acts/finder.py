"""Takes a text apart and finds what the client is asked to do in it: its acts, line by line."""

from practice_desk.domain.wording.acts.aims import enumerated
from practice_desk.domain.wording.acts.asides import is_wish, skip_preface
from practice_desk.domain.wording.acts.fragments import read_fragment
from practice_desk.domain.wording.acts.phrases import phrases
from practice_desk.domain.wording.acts.scene import Act, Line, Scene
from practice_desk.domain.wording.acts.told import forget_told, says_a_size
from practice_desk.domain.wording.minutes.amounts import measure
from practice_desk.domain.wording.minutes.dose import Amounts
from practice_desk.domain.wording.reading.lexicon import Lexicon, lexicon, word_set
from practice_desk.domain.wording.reading.small_words import DETERMINERS, STATE_ING, SUBORDINATORS
from practice_desk.domain.wording.reading.text import Reading

_OPEN_AFTER = word_set(
    ", ; : – ( / + and then or but plus also please just now next first finally simply always never"
    " you can could should must might may will you'll need want try both each either instead maybe"
    " perhaps again so let's don't not either ever ok okay have got lets second third lastly today"
    " tonight tomorrow daily nightly weekly twice once remember goal step task experiment mission plan"
    " invariably do optional practise 1 partner kindly hourly 's we"
)

_TIME_WORDS = word_set(
    "min h day week weekend weekends weekday morning evening night afternoon lunchtime bedtime #clock"
    " #name mon tue wed thu fri sat sun breakfast lunch dinner time session month fortnight"
)

_TO_AFTER = word_set(
    "required expected invited and compulsory mandatory essential important helpful "
    "encouraged asks wants good best time try need want like have going go remember sure aim "
    "plan agree love free able asked supposed you"
    " him her them is was continue begin start happy ready got ought him commit willing work us both"
    " each going"
)

_LEADS = word_set(
    "try remember aim need want continue start begin keep go come ensure help make let attempt sit"
    " take plan be agree commit spend"
)

_ASKS = word_set(
    "like want love need expect ask asking invite if whether suggest recommend wondered wonder that hope"
)

_OTHERS = word_set("we it we'll it'll i'd i'll we're they they'll he she i'm i've i it's that's there's this")

_KEEPS_OPEN = _OPEN_AFTER | _TIME_WORDS | word_set("to #rate #scale #short")

_ORDINALS = word_set("next first second third 1 daily weekly")

_CLAUSE_ENDS = word_set(", ; : – )")

_NEGATIONS = word_set("don't not never without")

_ADDRESSES = word_set("you please you'd you'll and then but so")

_TURNS = _CLAUSE_ENDS | _OTHERS | _ADDRESSES | _NEGATIONS | SUBORDINATORS
"""The words that change what may follow them in a sentence; every other one leaves that as it is."""

_NOUNY = word_set(
    "time plan step note list log record chart walk text call test practise work rest show change"
    " play order place set point name line print light start end stop run look return visit answer"
    " question worry study sleep drink exercise garden book cook process contact like love touch taste"
    " smell feel act mind dress cover form use shower bath nap email message phone ring photograph"
    " film water progress trust stress need hope respect value balance display focus care support"
    " challenge review drop break turn burn tear draw score count rate mark tick measure time track"
    " watch dance stretch surf swim cycle row race heat ice mood snack shop paint iron dust post"
    " project fix experiment sort match share report cut guess plant feed mix stick help pass pull"
    " push jump pause talk speak chat meet"
)


def scene(reading: Reading) -> Scene:
    """Take a reading apart."""
    book = lexicon()
    hits = phrases(reading)
    lines: list[Line] = []
    for sentence in reading.sentences:
        skip_preface(reading, sentence)
    wishes = [is_wish(reading, sentence) for sentence in reading.sentences]
    for number, sentence in enumerate(reading.sentences):
        if wishes[number] and not all(wishes):
            lines.append(Line(sentence, Amounts(sentence), aside=True))
            continue
        line = Line(sentence, measure(reading, sentence))
        _find_acts(reading, line, number, book)
        if not (line.acts or says_a_size(reading, line)):
            line.amounts.doses.clear()  # a statement about something else: "the app offers 30 minute tracks"
        elif line.acts and line.amounts.doses:
            forget_told(reading, line, book)
        lines.append(line)
    return Scene(reading, hits, lines)


def _find_acts(reading: Reading, line: Line, number: int, book: Lexicon) -> None:
    words, quoted = reading.words, reading.quoted
    first, last = line.sentence.first, line.sentence.last
    finder = _Finder(words, book, first, last)
    i = first
    while i < last:
        if quoted[i]:
            finder.fresh = False
            i += 1
            continue
        i = finder.step(i)
    for act, following in zip(finder.acts, [*finder.acts[1:], None], strict=False):
        act.sentence = number
        act.last = following.at if following else last
    line.acts = finder.acts
    line.trigger_end = finder.trigger_end
    if not finder.acts:
        read_fragment(reading, line, number, book)


def _gives_up(word: str, following: str) -> bool:
    return (word, following) in (("give", "up"), ("cut", "out"))


class _Finder:
    """Walks through one sentence and keeps track of where a verb would be an instruction."""

    def __init__(self, words: list[str], book: Lexicon, first: int, last: int) -> None:
        self.words, self.book, self.first, self.last = words, book, first, last
        self.acts: list[Act] = []
        self.fresh = True
        self.subordinate = False
        self.leading = False  # inside a subordinate clause that opens the sentence
        self.trigger_end = -1
        self.negative = False
        self.other = False  # the subject is not the client: "we will", "it helps you", "I'd love to"

    def step(self, i: int) -> int:
        """Look at the word at ``i``; where to go on."""
        word = self.words[i]
        if word in _TURNS and self._turns(i):
            return i + 1
        if self.subordinate:
            return self._within(i)
        if self.fresh and not self.other and (act := self._act_at(i)):
            self.acts.append(act)
            self.fresh = False
            self.negative = False
            return act.last
        if word in _KEEPS_OPEN:
            self.fresh = self._stays_fresh(i)
        elif self.fresh:
            self.fresh = len(word) > len("only") and word.endswith("ly")
        return i + 1

    def _turns(self, i: int) -> bool:
        """Take in a pause, a subject, a "not" or what opens a clause; true where no act can begin at ``i`` itself."""
        words = self.words
        word = words[i]
        if word in _CLAUSE_ENDS:
            if self.leading and word != ")":
                self.leading = False
                self.trigger_end = i
            self.subordinate = self.other = False
            self.fresh = True
            return True
        if (
            word in _OTHERS
            and not (word == "i" and i > self.first)
            and not (word == "this" and words[i + 1 : i + 2] and words[i + 1] in _TIME_WORDS)
        ):
            self.other = self.fresh or i == self.first
        elif (word == "you" and words[i - 1] in _ASKS) or (
            (word in ("you", "please") and not self.other)
            or word in ("you'd", "you'll")
            or (word in ("and", "then", "but", "so") and words[i + 1 : i + 2] != ["i"] and not self.other)
        ):
            self.other = False
        if word in _NEGATIONS:
            self.negative = True
        if not self._opens_subordinate(i):
            return False
        self.subordinate = True
        self.leading = self.leading or not self.acts
        self.fresh = False
        return True

    def _opens_subordinate(self, i: int) -> bool:
        word = self.words[i]
        if word not in SUBORDINATORS:
            return False
        following = self.words[i + 1] if i + 1 < self.last else ""
        if word in ("like", "how", "what", "why", "where", "that", "who", "which", "than"):
            return bool(self.acts) or word in ("what", "how", "whoever", "why", "where", "who")
        if word == "once":
            return following in (
                "it",
                "the",
                "you",
                "your",
                "things",
                "they",
                "a",
                "everyone",
                "she",
                "he",
                "that",
                "this",
                "you've",
                "you're",
            )
        if word == "as":
            return following in ("you", "he", "she", "they", "the", "it", "your", "soon", "a")
        return not (word == "while" and not following)

    def _within(self, i: int) -> int:
        """Inside a subordinate clause: only "then", or "and" later in the sentence with a verb after it, ends it."""
        words = self.words
        word = words[i]
        if word == "then" or (
            word == "and" and not self.leading and i + 1 < self.last and self._verb_class(i + 1)
        ):
            self.subordinate = self.leading = False
            self.fresh = True
        elif (
            self.leading
            and not self.acts
            and i > self.first + 2
            and "," not in words[i : self.last]
            and ":" not in words[i : self.last]
        ):
            previous = words[i - 1]
            group = self._verb_class(i)
            if (
                group
                and group != "light"
                and word not in _NOUNY
                and previous not in DETERMINERS
                and previous not in SUBORDINATORS
                and previous
                not in (
                    "to",
                    "you",
                    "and",
                    "or",
                    "you've",
                    "not",
                    "don't",
                    "can",
                    "can't",
                    "you're",
                    "feel",
                    "will",
                    "might",
                )
                and words[i + 1 : i + 2] != ["and"]
            ):
                self.subordinate = self.leading = False
                self.trigger_end = i
                self.fresh = True
                return i
        return i + 1

    def _stays_fresh(self, i: int) -> bool:
        word = self.words[i]
        previous = self.words[i - 1] if i > self.first else ""
        if word == "to":
            return not previous or previous in _TO_AFTER
        return not (word in _ORDINALS and previous in DETERMINERS)

    def _verb_class(self, i: int) -> str:
        return self.book.verb_class.get(self.words[i], "")

    def _act_at(self, i: int) -> Act | None:
        words, book = self.words, self.book
        word = words[i]
        group = book.verb_class.get(word)
        following = words[i + 1] if i + 1 < self.last else ""
        if group is None:
            return self._unlisted(i, word, following)
        if word == "see" and following in ("", "what", "how", "if", "whether", "where", "who", ","):
            return None
        if word in ("make", "be", "ensure") and following in ("sure", "certain", "you", "that"):
            return None
        if (
            word in _LEADS
            and following in ("to", "and", "not")
            and i + 2 < self.last
            and (words[i + 2] in book.verb_class or words[i + 1 : i + 3] == ["not", "to"])
        ) and (word not in ("sit", "take", "come", "go") or following == "to"):
            return None if word != "work" else Act(word, group, i, i + 1, 0)
        if self._is_noun(i, word, following):
            return None
        joined = words[i - 1] if i > self.first else ""
        if self._given_a_go(i):
            word, group = "try", "light"
        act = Act(
            word, group, i, i + 1, 0, joined, self.negative or word == "quit" or _gives_up(word, following)
        )
        if enumerated(words, i, self.last):
            act.last = self.last
        if group in ("light", "step", "lean") or word in ("spend", "try", "report"):
            act.gerund = next(
                (
                    g
                    for w in words[i + 1 : min(self.last, i + 8)]
                    if (g := book.gerunds.get(w)) and w not in STATE_ING
                ),
                "",
            )
        return act

    def _unlisted(self, i: int, word: str, following: str) -> Act | None:
        """ "Walking", "be": no plain verb of the lexicon, yet an act."""
        gerund = self.book.gerunds.get(word)
        if gerund and i == self.first and following not in ("is", "can", "helps", "will"):
            return Act(gerund, self.book.verb_class[gerund], i, i + 1, 0)
        return Act("be", "light", i, i + 1, 0) if word == "be" and following else None

    def _given_a_go(self, i: int) -> bool:
        """ "Give it another go" and "have a go at it" only say "try it"."""
        words = self.words[i + 1 : min(self.last, i + 8)]
        if self.words[i] == "have":
            return words[:1] in (["a"], ["another"]) and words[2:3] == ["at"] and words[1] in _GOES
        return self.words[i] == "give" and any(
            word in _GOES and words[k - 1] in ("a", "another", "the") for k, word in enumerate(words) if k
        )

    def _is_noun(self, i: int, word: str, following: str) -> bool:
        """A verb's double that stands for a thing here: "Monday: walk" is an act, "step 2", "plan:" and "a text" are not."""
        if word not in _NOUNY:
            return False
        if following in self.book.thirds or (
            word == "time" and following not in ("how", "your", "yourself", "the", "it")
        ):
            return True
        previous = self.words[i - 1] if i > self.first else ""
        if previous in DETERMINERS or (word == "time" and previous in ("next", "last", "first")):
            return True
        if following in (":", "is", "are", "was", "has", "of", "will", "can", "–") and word not in (
            "walk",
            "text",
            "call",
        ):
            return True
        if (
            previous[:1].isdigit()
            or previous in ("#clock", "#name")
            or (previous in _TIME_WORDS and following in ("", ",", ";", "and", "with"))
        ):
            return True
        return word in ("step", "note", "plan", "time", "goal", "test", "mood") and following[:1].isdigit()


_GOES = word_set("go try shot whirl bash crack stab")
