"""Pairs that differ in one facet only, so that the judges learn what each facet is worth.

The guideline's rule in short: a named procedure or a plain act needs an amount, an occasion or a finish; a category
stays vague whatever stands beside it; a soft verb is saved by a count, a record or an occasion.
Written, analytic or memory work is unsafe in an acute state, not after it and not in ordinary distress; steadying never is.
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

Pair = tuple[str, bool]
_SHARE = 0.08
"""How much of every table is used; enough of each, and no flood of the same words."""

_PROCEDURES = (
    "box breathing", "4-7-8 breathing", "the body scan", "progressive muscle relaxation", "urge surfing",
    "PMR", "the 5-4-3-2-1 exercise", "the safe place imagery", "worry time", "the TIPP skill", "DEAR MAN",
    "belly breathing", "the three-minute breathing space", "the butterfly hug", "leaves on a stream",
    "the thought record", "STOP", "the calm place exercise", "square breathing",
    "the grounding stone exercise", "loving-kindness meditation", "the mindful bell exercise",
    "the hand-on-heart exercise", "paced breathing",
)  # fmt: skip
_PRACTISED = ("Practise", "Do", "Use", "Try", "Keep up", "Continue")
_PLAIN = (
    "Journal", "Stretch", "Go for walks", "Read", "Exercise", "Meditate", "Go for a run", "Play the guitar",
    "Write in your journal", "Colour in", "Water the plants", "Garden", "Cook", "Sing", "Knit",
    "Listen to music", "Go outside", "Breathe slowly", "Log your mood", "Track your sleep",
    "Rate your anxiety", "Practise saying no", "Practise the piano", "Do some yoga",
    "Talk to your neighbours", "Sit in the garden", "Write down your worries",
)  # fmt: skip
_CATEGORIES = (
    "use your coping skills", "use a coping skill", "do some self-care", "practise self-care",
    "use your tools", "do an exposure from the list", "do a pleasurable activity", "do something nice",
    "apply what we discussed", "use your strategies", "do the exercise", "work on your confidence",
    "work on yourself", "be kinder to yourself", "set a boundary", "be more present",
    "use healthy ways to cope", "let go of the guilt", "accept the feeling", "do one of the techniques",
    "take care of yourself", "be assertive", "do a coping strategy", "trust the process",
    "choose a coping skill", "pick an exposure from the hierarchy", "practise acceptance", "stay positive",
    "work on communication", "do the usual", "do what we talked about", "use a grounding technique",
    "be mindful", "practise self-compassion", "do the thing we talked about", "try something from the list",
    "improve your routine", "work through your grief", "focus on the positives", "communicate better",
    "make room for the sadness",
)  # fmt: skip
_SOFT = (
    "notice your thoughts", "observe your breath", "notice what sets off the anger",
    "identify your triggers", "notice moments of calm", "challenge your worries",
    "observe how your body feels", "notice your self-talk", "reflect on your values",
    "think about what matters to you", "notice the urge to check", "spot the inner critic",
)  # fmt: skip
_ONCE = (
    "Text Sam", "Book the GP appointment", "Tell your sister about the job", "Write a letter to your dad",
    "Return the library book", "Ask Priya for the recipe", "Phone the surgery", "Buy a notebook",
    "Post the form", "Make a list of your triggers", "Send the email to HR", "Cancel the gym",
    "Plan a picnic", "Hang the picture up", "Sign up for the pottery class",
    "Introduce yourself to the man next door", "Mend the blue jacket",
)  # fmt: skip
_OCCASIONS = (
    "daily", "every evening", "twice this week", "on Tuesday", "after breakfast", "each morning", "at 8 pm",
    "when the urge comes", "next time you argue", "when you get home from work", "on three days",
    "before bed", "on the bus on Monday", "every other day", "when the alarm goes", "on Saturday morning",
)  # fmt: skip
_AMOUNTS = ("for 5 minutes", "for ten minutes", "three times", "once", "for a quarter of an hour", "twice")
_HEDGES = (
    "regularly", "as needed", "when you can", "this week", "more", "more often", "whenever possible",
    "when needed", "before next session", "from time to time", "as much as you can", "throughout the week",
    "if it helps", "",
)  # fmt: skip
_COUNTED = ("and write down three of them", "and tally each one", "and jot one line about it", "twice a day")
_SPELLED_OUT = (
    "write down two things that went all right, on Tuesday evening", "text one friend on Friday",
    "sit by the window and follow ten breaths after lunch", "tell your mum you can't babysit on Sunday",
    "walk to the corner and back twice this week",
    "put the phone in the kitchen at 10pm, Sunday to Thursday",
    "jot one line about the hardest minute, each evening", "say no to one small request at work",
    "stand at the shop door for five minutes on Monday",
    "play with the bricks for 10 minutes after tea on three days",
    "name five things you can see, once a day", "ask Sam to go for a coffee",
    "wait 5 minutes before you answer the next message", "stretch for 5 minutes on Monday and Thursday",
    "look at one photo and write down one memory on Sunday",
)  # fmt: skip
_DOSED = ("Spend ten minutes on {}", "Twenty minutes of {} on Friday", "Two hours a week of {}")
_DOSED_VAGUE = ("self-care", "coping skills", "working on yourself", "your coping tools", "personal growth")
_DOSED_CLEAR = (
    "mindfulness",
    "meditation",
    "journaling",
    "box breathing",
    "gardening",
    "stretching",
    "reading",
)


def _said(act: str, tail: str) -> str:
    return f"{act[:1].upper()}{act[1:]} {tail}".replace(" :", ":").strip() + "."


def _crossed(acts: Sequence[str], tails: Sequence[str], *, vague: bool) -> Iterator[Pair]:
    for act in acts:
        for tail in tails:
            yield _said(act, tail), vague


def vague_pairs() -> list[Pair]:
    """Made-up tasks and whether they are vague, always the same ones."""
    practised = [f"{verb} {what}" for verb in _PRACTISED for what in _PROCEDURES]
    every = [
        *_crossed(practised, _HEDGES, vague=True),
        *_crossed(practised, (*_OCCASIONS, *_AMOUNTS), vague=False),
        *_crossed(_PLAIN, _HEDGES, vague=True),
        *_crossed(_PLAIN, (*_OCCASIONS, *_AMOUNTS), vague=False),
        *_crossed(_CATEGORIES, (*_OCCASIONS, *_AMOUNTS, *_HEDGES), vague=True),
        *3 * [*_crossed(_CATEGORIES, [f": {clear}" for clear in _SPELLED_OUT], vague=False)],
        *_crossed(_SOFT, _HEDGES, vague=True),
        *_crossed(_SOFT, (*_COUNTED, *_OCCASIONS), vague=False),
        *5
        * [
            *_crossed(
                _ONCE, ("", "", "this week", "before next session", "on Friday", "by Thursday"), vague=False
            )
        ],
    ]
    few = random.Random(7).sample(every, k=round(_SHARE * len(every)))
    return few + [
        (_said(frame.format(what), ""), vague)
        for frame in _DOSED
        for group, vague in ((_DOSED_VAGUE, True), (_DOSED_CLEAR, False))
        for what in group
    ]


_SHORT = 14
"""Words of a lesson that is put beside others."""
_WITH_VAGUE, _ALL_CLEAR = 600, 1000
"""How many rows are made with something vague among what is clear, and how many of clear things only."""
_JOINTS = (" ", " ", " Also, ", " And ", "\n")
_NAMED, _NAMES = 150, ("A mindful minute", "What matters", "Slow breathing", "One line a day", "A kind word")
"""How many rows say by name, behind what is vague, what is meant by it; that makes it clear."""


def side_by_side(taught: Sequence[Pair]) -> list[Pair]:
    """Short lessons in rows of two to four: what is vague stays so beside what is clear, and clear ones stay clear."""
    pick = random.Random(13)
    short = [(text, vague) for text, vague in taught if len(text.split()) <= _SHORT and "\n" not in text]
    some, clear = ([_ended(text) for text, is_vague in short if is_vague is vague] for vague in (True, False))
    out: list[Pair] = []
    for count, first, vague in ((_WITH_VAGUE, some, True), (_ALL_CLEAR, clear, False)):
        for _ in range(count):
            row = [pick.choice(first), *(pick.choice(clear) for _ in range(pick.choice((1, 1, 2, 3))))]
            pick.shuffle(row)
            text = row[0]
            for other in row[1:]:
                text = _beside(text, other, pick.choice(_JOINTS))
            out.append((text, vague))
    for _ in range(_NAMED):
        said, meant = pick.choice(some).rstrip(".!?"), pick.choice(clear)
        out.append((_beside(said, meant, f" (“{pick.choice(_NAMES)}”): "), False))
    return out


def _ended(text: str) -> str:
    return text if text[-1] in ".!?" else f"{text}."


def _beside(one: str, other: str, joint: str) -> str:
    lower = joint.strip() != "" and not other[1:2].isupper() and other[:2] != "I "
    return f"{one}{joint}{other[:1].lower() + other[1:] if lower else other}"


_STATES = (
    "the panic attack", "a flashback", "the meltdown", "a crisis", "the panic", "a dissociative episode",
    "the worst of the urge to cut", "a suicidal crisis", "an attack", "the funeral", "a full-blown rage",
    "the shutdown", "the overdose urge", "a night terror",
)  # fmt: skip
_NOW = (
    "During {}, ", "In the middle of {}, ", "While {} is happening, ", "Right in {}, ",
    "At the peak of {}, ", "As soon as {} hits, ", "When {} starts, ", "If {} comes, ",
    "In the thick of {}, ", "The moment {} begins, ",
)  # fmt: skip
_OVER = (
    "After {}, ", "Once {} has passed, ", "The day after {}, ", "When {} is over, ",
    "A few hours after {}, ", "When you feel calm again after {}, ", "The morning after {}, ",
    "Between sessions, looking back at {}, ", "Some days after {}, ",
    "Before {} ever comes, on a calm day, ",
)  # fmt: skip
_WORK = (
    "fill in the thought record", "write about it in your journal", "list the evidence against the thought",
    "do a chain analysis", "complete the worksheet", "challenge your core belief",
    "describe the memory in detail", "work through the abc sheet",
    "log the trigger, the thought and the feeling", "read the chapter on emotions",
    "answer the questions on page four", "write the letter to your father",
    "go over what happened step by step", "weigh the pros and cons in two columns",
    "explain to him why he feels that way", "rehearse the new skill from the module",
    "draw up the formulation",
)  # fmt: skip
_STEADYING = (
    "put both feet on the floor", "hold an ice cube", "breathe out slowly", "call Jo", "go outside",
    "name five things you can see", "splash cold water on your face", "use the safety plan",
    "stay with him and say little", "give it one number from 0 to 10", "step away and sit on the stairs",
    "press your palms together", "ring the crisis line", "wrap the blanket round you",
    "put the journal away", "leave the worksheet for later",
)  # fmt: skip
_ORDINARY = (
    "When you're upset, ", "When you feel anxious, ", "When a craving comes, ",
    "When you're stressed after work, ", "On a low day, ", "When you feel angry with her, ",
    "When worry keeps you up, ", "When you feel overwhelmed by emails, ", "When the grief comes up, ",
    "Next time you notice tension, ",
)  # fmt: skip

_CALM = Path(__file__).parent / "calm_moments.txt"
"""The work that is so often asked for in acute lessons, here at calm moments: it is the moment that counts."""


def timing_pairs() -> list[Pair]:
    """Made-up tasks and whether their timing is unsafe, always the same ones."""
    pick = random.Random(11)

    def made(frames: Sequence[str], acts: Sequence[str], count: int, *, unsafe: bool) -> list[Pair]:
        out: list[Pair] = []
        for _ in range(count):
            opening = pick.choice(frames).format(pick.choice(_STATES))
            out.append((f"{opening}{pick.choice(acts)}.", unsafe))
        return out

    return [
        *made(_NOW, _WORK, 40, unsafe=True),
        *made(_OVER, _WORK, 40, unsafe=False),
        *made(_NOW, _STEADYING, 20, unsafe=False),
        *made(_ORDINARY, _WORK, 15, unsafe=False),
        *((text, False) for text in _CALM.read_text("utf-8").splitlines()),
    ]
