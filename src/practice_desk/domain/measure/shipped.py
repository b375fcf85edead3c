"""The two questionnaires that may be shown in their very words.

Item text, options and instruction stand exactly as in the English sheets of the authors; nothing in them is
put in other words, shortened or tidied. Every number has its source beside it. Sources marked *as quoted* were
read in another work, not in the source itself.
"""

from practice_desk.domain.measure.scale import Cutoff, Extra, Scale, Threshold, bands_from

_ATTRIBUTION = (
    "Copyright © Pfizer Inc. All rights reserved. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams,"
    " Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to"
    " reproduce, translate, display or distribute."
)
_OPTIONS = ("Not at all", "Several days", "More than half the days", "Nearly every day")
_EXTRA = Extra(
    "If you checked off any problems, how difficult have these problems made it for you to do your work,"
    " take care of things at home, or get along with other people?",
    ("Not difficult at all", "Somewhat difficult", "Very difficult", "Extremely difficult"),
)
_WORDS = "the authors’ English sheet from phqscreeners.com, as quoted"
_RELIABLE = "NHS Talking Therapies manual, as quoted; Gyani et al. 2013, Behav Res Ther 51:597–606"
_HALVED = "HEDIS; Coley et al. 2020, Psychiatr Serv: half or less of a first total of 10 or more"

PHQ9 = Scale(
    key="phq9",
    name="PHQ-9",
    lowest=0,
    highest=27,
    bands=bands_from(
        (4, "minimal"),
        (9, "mild"),
        (14, "moderate"),
        (19, "moderately severe"),
        (27, "severe"),
        highest=27,
    ),
    bands_source="Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606–613",
    instruction=("Over the last 2 weeks, how often have you been bothered by any of the following problems?"),
    items=(
        "Little interest or pleasure in doing things",
        "Feeling down, depressed, or hopeless",
        "Trouble falling or staying asleep, or sleeping too much",
        "Feeling tired or having little energy",
        "Poor appetite or overeating",
        "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
        "Trouble concentrating on things, such as reading the newspaper or watching television",
        (
            "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so"
            " fidgety or restless that you have been moving around a lot more than usual"
        ),
        "Thoughts that you would be better off dead or of hurting yourself in some way",
    ),
    options=_OPTIONS,
    extra=_EXTRA,
    ask_first=9,
    noticeable=Threshold(
        5, "Löwe, Unützer, Callahan, Perkins & Kroenke 2004, Med Care 42:1194–1201 (two standard errors)"
    ),
    reliable=Threshold(6, f"{_RELIABLE} (exactly 5.20)"),
    cutoff=Cutoff(10, "Kroenke, Spitzer & Williams 2001, J Gen Intern Med 16:606–613"),
    halved_from=Cutoff(10, _HALVED),
    also=("About 20 % of the first total is noticed, in the moderate range: Kounali et al. 2022",),
    attribution=_ATTRIBUTION,
    words_source=(
        f"{_WORDS}; the sheet of 1999 to 2005 has a full stop for the question mark in item 8, and a comma after"
        " “dead” in item 9"
    ),
)

GAD7 = Scale(
    key="gad7",
    name="GAD-7",
    lowest=0,
    highest=21,
    bands=bands_from((4, "minimal"), (9, "mild"), (14, "moderate"), (21, "severe"), highest=21),
    bands_source="Spitzer, Kroenke, Williams & Löwe 2006, Arch Intern Med 166:1092–1097",
    instruction="Over the last 2 weeks, how often have you been bothered by the following problems?",
    items=(
        "Feeling nervous, anxious or on edge",
        "Not being able to stop or control worrying",
        "Worrying too much about different things",
        "Trouble relaxing",
        "Being so restless that it is hard to sit still",
        "Becoming easily annoyed or irritable",
        "Feeling afraid as if something awful might happen",
    ),
    options=_OPTIONS,
    extra=_EXTRA,
    noticeable=Threshold(4, "Toussaint et al. 2020, J Affect Disord 265:395–401"),
    reliable=Threshold(4, f"{_RELIABLE} (exactly 3.53)"),
    cutoff=Cutoff(10, "Spitzer, Kroenke, Williams & Löwe 2006, Arch Intern Med 166:1092–1097"),
    halved_from=Cutoff(10, "By convention, as for the PHQ-9: half or less of a first total of 10 or more"),
    also=(
        "Reliable change 6 instead of 4: Bischoff et al. 2020, Psychol Community Health 8",
        "Line at 8 instead of 10: NHS Talking Therapies manual, as quoted",
        "About 20 % of the first total is noticed, in the moderate range: Kounali et al. 2022",
    ),
    attribution=_ATTRIBUTION,
    words_source=_WORDS,
)

SHIPPED: tuple[Scale, ...] = (PHQ9, GAD7)
