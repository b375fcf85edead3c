"""Turns of phrase that sound like school, pressure, the therapist's own needs or a bare duty.

Each with its rule and with the words without one of which it cannot occur. Every branch of a pattern begins with a
word boundary, even before ``^``: it is then tried once for all of them.
"""

FRAMING: tuple[tuple[str, str, str], ...] = (
    ("school-word", r"\b(?:home ?work|hw)\b", "homework hw"),
    (
        "school-word",
        (
            r"\b(?:assignments?|coursework|extra credit|gold stars?|detention|late marks?|report card|"
            r"pop quiz|full marks|top marks|top of the class|bottom of the class)\b"
        ),
        "assignment assignments coursework extra gold detention late report quiz full top bottom",
    ),
    (
        "school-word",
        (
            r"\b(?:hand|handed|handing|turn|turned|turning) (?:it |this |that |them |these |your \w+ |"
            r"the \w+ |in your \w+ |everything |all \w+ )?in\b(?! (?:at|early|for the|by \d|bed|to "
            r"bed|around|circles|the|a|turn|your|his|her|hand))|\b(?:hand|turn) in (?:your|the|this|"
            r"all|completed|a|every)\b(?! (?:\w+ )?(?:notice|resignation|application|library|books?|"
            r"keys?|badge|cv|claim|prescription|passport|ticket|uniform|laptop|phone|"
            r"forms? (?:at|to)|purse|wallet|parcel|bottles?))"
        ),
        "hand handed handing turn turned turning",
    ),
    (
        "school-word",
        (
            r"\b(?:is|are|be|being|was|falls|all|it's|they're|sheet|log|diary|record|worksheet|form|"
            r"letter|page|,|–|;) due\b(?! (?:to|date of|in (?:march|april|may|june|july)))|\bdue "
            r"(?:date|by|on|in (?:before|by)|before|back|at|mon|tue|wed|thu|fri|sat|sun|next|tomorrow|"
            r"today)\b|\b(?:strict |firm |the )deadline (?:is|for this)\b"
        ),
        "due deadline",
    ),
    ("school-word", r"\b(?:grade|grades|graded|grading|regrade)\b", "grade grades graded grading"),
    (
        "school-word",
        (
            r"\b(?:i'll|i will|we'll|will be|be|to be|gets?|is|are|they'll be|get it|going to|you'll "
            r"be|being) (?:mark(?:ed|ing)?|score it|correct(?:ed|ing))\b|\b(?:full|top|good|bad|high|"
            r"low|for|lose|extra|bonus|more|out of ten) marks?\b(?! the)|\bfor marking\b|\bmarks? (?:out of|"
            r"off|for "
            r"(?:effort|this|each))\b|\bmark (?:your work|it out|this out)\b"
        ),
        "mark marks marked marking score correct corrected correcting",
    ),
    (
        "school-word",
        (
            r"\b(?:be|get|being|are|will be|you'll be|going to be) (?:tested|quizzed|examined)\b|"
            r"\b(?:i'll|i will|we'll|we will|will|going to) (?:be )?(?:test|quiz|examine|testing|"
            r"quizzing|examining) (?:you|on)\b|\b(?:a|the|this|your|be a|an|next|like a|ready for|"
            r"small|little)(?: short| quick| small| little)? (?:test|exam|quiz)\b(?! (?:of (?:the|"
            r"your|whether|what|a|that|his|her)|"
            r"result|night|drive|for (?:covid|blood)|your|the|to see|room|anxiety|stress|nerves|"
            r"season|date|centre|hall))|\bquiz on\b(?! (?:mon|tue|wed|thu|fri|sat|sun|the|at|your phone))|"
            r"\btested on\b"
        ),
        "test exam quiz testing quizzing examining tested quizzed examined examine",
    ),
    (
        "school-word",
        (
            r"\b(?:pass|passed)(?: ?/ ?| or | and | - )(?:fail|failed)\b|\b(?:pass|fail|flunk) "
            r"(?:this|the) (?:week|step|task|exercise|one|module|stage|level|test|challenge|part)\b|"
            r"\byou(?:'ll| will) (?:have )?(?:fail|failed|pass|flunk)\b|\byou (?:fail|failed|flunk)\b|"
            r"\b(?:failing|failure) (?:to|means|will)\b|\bfail to\b|\bif you fail\b"
        ),
        "pass passed fail failed flunk failing failure",
    ),
    (
        "school-word",
        (
            r"\bcomplete(?:d)? to (?:a |the )?(?:high |required |good |acceptable )?standard\b|\bto "
            r"(?:a|the) (?:required|high|good|acceptable|satisfactory) standard\b|\b(?:get|earn|aim "
            r"for|deserve|score) (?:an? )?(?:a|a\+|b\+|straight a|an a)\b(?= (?:in|on|for|at)\b)|"
            r"\bget an a\b|\bsatisfactory\b|\bsubmit (?:your|the|all|completed|it|them|this|these|"
            r"each|every)(?! (?:application|claim|form to|cv|job|tax))"
        ),
        "standard satisfactory submit a",
    ),
    (
        "school-word",
        (
            r"\bpass marks?\b|\b(?:lose|loses|losing|cost you|deduct) (?:\w+ )?marks?\b|\bmark (?:you|him|"
            r"her|them) "
            r"(?:on|down|for|out)\b|\b(?:is|are|as|that's|be) an? (?:pass|fail|resit|retake)\b(?! to)|"
            r"\b(?:those|anyone|"
            r"whoever) (?:who )?fails?\b|\bbe scored on\b|\b(?:test|exam|quiz)(?: on (?:it|them|this|"
            r"these))? (?:next|at "
            r"our|in our|this) (?:session|time|appointment|mon|tue|wed|thu|fri)\b|\b^(?:a )?(?:test|quiz) on "
            r"(?:the|your|"
            r"all|it|these)\b|\bexam (?:conditions|for your|time for)\b|\b#rate (?:or (?:better|more|above) "
            r")?(?:on|in) the "
            r"(?:quiz|test|exam|cards|sheet)\b|\bby heart\b.{0,40}\b(?:test|testing|exam|quiz|ask you|"
            r"mark)\w*|\bi(?:'ll| "
            r"will|'m| am) (?:going to )?(?:be )?(?:testing|quizzing|examining|grading|scoring|marking)\b|"
            r"\b(?:must|"
            r"could) (?:try|do) (?:harder|better)\b|\b(?:resit|retake|redo|repeat) (?:the|this|your|it) "
            r"(?:module|quiz|test|"
            r"week|worksheet|sheet)\b|\bsloppy\b|\bslapdash\b|\bshoddy\b|\bstay behind\b|\bsee me after\b|"
            r"\bneat "
            r"handwriting\b|\bclass ?work\b"
        ),
        (
            "mark marks pass fail fails resit retake scored test exam quiz heart testing quizzing examining "
            "grading "
            "scoring marking harder better redo repeat sloppy slapdash shoddy behind see neat classwork"
        ),
    ),
    (
        "pressure",
        (
            r"\bwhy (?:haven't|didn't|hasn't|have you not|did you not) (?:you|he|she|they)\b|\b(?:have|did|"
            r"do|are) you even\b|"
            r"\b(?:you(?:'ve)?|have|you've both) let (?:\w+ ){1,2}(?:slide|slip|down|drift)\b|\b(?:slide|"
            r"empty|blank|late|"
            r"unfinished|forgotten|undone|not done|half done) (?:yet )?again\b|\bowe (?:it|this|"
            r"that) to (?:me|us|"
            r"them|him|her|your|the)\b|\bafter (?:all|everything) (?:i|we|they|your \w+)(?: have| has|'ve)? "
            r"(?:done|paid|given|"
            r"put)\b|\bonly an? \w+(?: \w+)? (?:who|that) (?:doesn't|don't|isn't|can't)\b|\b(?:real|good|"
            r"proper|decent|loving) "
            r"(?:parents?|mothers?|fathers?|mums?|dads?|adults?|men|man|partners?|husbands?|wife|clients?|"
            r"patients?) (?:do|does|"
            r"don't|doesn't|would|wouldn't|never|always)\b|\bif you (?:really |truly |actually |only "
            r")?(?:cared|loved|wanted "
            r"(?:to (?:change|get)|this|it|help)|meant it)\b|\beven a (?:child|toddler|kid|\d+ year old) "
            r"(?:can|could)\b|"
            r"\brocket science\b|\b(?:too|so) much to ask\b|\bhow hard can\b|\b(?:is|as|shows|means|sign of|"
            r"called)(?: a| your)? "
            r"(?:resistance|sabotage|laziness|defiance)\b|\b(?:fed up|tired of|sick of|had enough of) "
            r"(?:with )?(?:you|your|"
            r"chasing|asking|hearing|waiting|excuses)\b|\b(?:inexcusable|unacceptable|not acceptable)\b|"
            r"\b(?:won't (?:wash|cut "
            r"it|do)|doesn't cut it|not cut it)\b|\bnot an excuse\b|\b(?:is|are) (?:no|not) excuses?\b|"
            r"\bmaking excuses\b"
        ),
        (
            "why even let again owe after only real good proper decent loving cared loved wanted meant "
            "child toddler kid "
            "year rocket ask hard resistance sabotage laziness defiance fed tired sick enough inexcusable "
            "unacceptable "
            "acceptable won't cut excuse excuses"
        ),
    ),
    (
        "pressure",
        (
            r"\b\d strikes\b|\bstrike \d\b|\b(?:first|second|third|final|last|2nd|3rd) (?:strike|reminder|"
            r"notice|time of "
            r"asking)\b|\b1 more (?:\w+ ){1,5}(?:and|then) (?:i|i'll|i'm|we|we'll|we're|it's over|your "
            r"(?:file|place|slot)|you're|"
            r"therapy)\b|\b(?:close|closing) your (?:file|case)\b|\b(?:will|'ll|they'll|it'll|gets?|i'll) "
            r"(?:be )?(?:noted|"
            r"reported|flagged|written up|passed on to|report (?:it|this|you|that)|inform (?:the|your))\b|"
            r"\b(?:on|in|to) your "
            r"(?:permanent )?(?:record|file)\b|\byour (?:slot|place|spot|appointment) (?:goes|will go|could "
            r"go|may go|is at "
            r"risk|will be given|depends)\b|\b(?:others|someone else|somebody else|people) (?:are |is |on "
            r"the waiting list )?"
            r"(?:waiting|would (?:love|take|want|use))\b[^.;]{0,20} your (?:place|slot|spot)\b|\b(?:no|not "
            r"up for|without|"
            r"isn't up for) (?:discussion|debate|argument|negotiation|opting out)\b|\bnot negotiable\b|"
            r"\b(?:that's|is) an "
            r"order\b|\blike it or not\b|\bnot a request\b|"
            r"\b(?:slip|miss|gap|lapse|day off) (?:costs|will cost|means you (?:pay|owe|lose))\b|"
            r"\bor we (?:don't|won't|can't|move|stop|end|part|start|call|go)\b|"
            r"\bunless\b[^.;]{0,50} "
            r"(?:i|we) (?:can't|cannot|won't|don't)\b|\bin(?:to)? trouble with me\b|\bown up\b|\bproof "
            r"(?:that )?you(?:'ve| have|"
            r" did| do| went| are)\b|\bbring (?:me )?proof\b(?! of)"
        ),
        (
            "strike strikes reminder notice asking more file case noted reported flagged written passed "
            "report inform record "
            "slot place spot appointment discussion debate argument negotiation opting negotiable order "
            "like request costs cost means or "
            "unless trouble own proof"
        ),
    ),
    (
        "pressure",
        (
            r"\bno excuses?\b|\byou (?:promised|swore|agreed you would|gave me your word)\b|"
            r"\bexcuses\b(?! (?:the|your mind))|\bno ifs\b|\bor else\b|\b(?:last|final|only|1 more) "
            r"(?:chance|warning)\b|\bprove (?:you |that |to me |it|you're|you are|your|how|me|to us|"
            r"yourself)\b|\b(?:are you|you're|you are|if you're|how|not|be) (?:really |even |at all |"
            r")?serious (?:about|enough)\b|\bserious about (?:change|recovery|getting|this|therapy|"
            r"wanting)\b|\byou're serious\b|\byou are serious\b"
        ),
        "promised swore agreed gave excuses excuse else chance warning prove serious ifs",
    ),
    (
        "pressure",
        (
            r"\byou (?:never|always) (?:finish|forget|bring|complete|listen|stick|give up|make "
            r"excuses|let|quit)\b|\byou (?:failed|didn't bother|haven't bothered|let me|let us|let "
            r"yourself down|let everyone|keep failing|keep forgetting|never (?:do|did|bother|bring)|"
            r"once again|again (?:didn't|failed)|still haven't|have not done)\b|\b(?:didn't|haven't|"
            r"did not|have not) (?:do|done|did|complete|completed|finish|finished|bother|bothered|"
            r"manage)(?: \w+){0,4} (?:last week|again|last time|yet|,? so)\b|\bneither of you did\b|"
            r"\bshould have (?:done|finished|completed|started|had|been|managed|read|known|learned|"
            r"called|written|this)\b|\bshould be (?:over|past|able to .{0,20} by now)\b|\b(?:done|"
            r"finished|managed|over|past|better|worst|completed|sorted) by now\b|\bby now ,? (?:you|"
            r"so)\b|\bought to have\b"
        ),
        (
            "failed failing bother bothered let never always still didn't haven't neither should "
            "ought now did have"
        ),
    ),
    (
        "pressure",
        (
            r"\bdisappoint(?:ed|ing|ment)?\b|\b(?:lazy|laziness|slacking|slack off|shame on|ashamed "
            r"of yourself|pathetic|half hearted)\b|\bnot good enough\b|\bwhat's the point\b|\bwhat is "
            r"the point\b|\bno point (?:in )?(?:coming|in|us|you|carrying|continuing)\b|\b(?:wasting|"
            r"waste of|waste) (?:my|our|your|everyone's|my time|time)\b|\bthe least you can\b|\breal "
            r"(?:effort|commitment)\b|\bsome (?:real )?(?:commitment|progress) from you\b|\bproper "
            r"effort\b|\bmake an effort for once\b|\bfor once\b|\bpull your (?:weight|socks|finger)\b|"
            r"\bno (?:more )?(?:slacking|cheating|shirking|whining|complaining|moaning|messing)\b|"
            r"\btry harder\b|\bstep up or\b|\btime to step up\b|\bget your act\b|\bgrow up\b|\bman up\b|"
            r"\btoughen up\b"
        ),
        (
            "disappoint disappointed disappointing disappointment lazy laziness slacking slack shame "
            "ashamed pathetic half not point wasting waste least effort commitment progress once "
            "pull cheating shirking whining moaning messing harder step act grow man toughen shirk "
            "complaining"
        ),
    ),
    (
        "pressure",
        (
            r"\b(?:or|otherwise|if not|if (?:the|your|it|this|that|they) (?:[\w']+ ){0,3}(?:isn't|"
            r"aren't|is not|are not|not)|and if (?:not|there|you)|if there are fewer|unless|if you "
            r"(?:don't|do not|can't|miss|skip|forget|haven't|fail|come without|relapse|slip|give in|"
            r"lapse))\b[^.!?]{0,70}\b(?:i'll|i will|we'll have to|we will have to|we won't|we stop|"
            r"we'll stop|i won't|no (?:session|point|appointment|treat|treats|dessert|tv|telly|"
            r"pudding|phone)|discharge|discharged|lose your|cancel|can't (?:continue|help|see you|"
            r"carry on)|cannot (?:continue|help|see you)|end (?:therapy|treatment|our)|stop "
            r"(?:therapy|treatment|our|seeing)|explain (?:yourself|why)|off the (?:list|programme|"
            r"books)|forfeit|penalty|consequences?|whether therapy|told off|in trouble)\b"
            r"|\bif you (?:don't|do not|miss|skip|forget|fail|slip)\b[^.!?]{0,50}\b(?:extra|double|twice as "
            r"(?:much|many)|a fine|pay|owe|make (?:it|them|that) up|donate|reported)\b"
        ),
        "or otherwise unless if",
    ),
    (
        "pressure",
        (
            r"\bno [\w' ]{2,30}?,? (?:and )?no (?:session|appointment|therapy|treatment|treats?|gold|"
            r"progress|lift|bus fare|"
            r"dessert|pudding|pocket|reward|trip|next|slot|visit)\b|"
            r"\b(?:penalt(?:y|ies)|punish(?:ment|ed|es)?|forfeit|as a consequence|you'll lose|you "
            r"will lose|sanction(?:s|ed)?|(?<!to )discharged?|struck off|demerits?|black mark)\b|\bexplain "
            r"yourself\b|\bnothing less\b|\blosing (?:patience|your slot|your place)\b|\bmy patience\b|"
            r"\bno slip ups\b|\bif you (?:miss|skip|forget|slip)[^.!?]{0,30}(?:double|do 2|twice)\b"
        ),
        (
            "no penalty penalties punishment punished punish forfeit consequence lose sanction "
            "sanctions discharged discharge struck demerit black explain less losing patience miss "
            "skip forget slip"
        ),
    ),
    (
        "therapist",
        (
            r"\bfor me\b(?! (?:time|to be|and (?:my|you)|it|and the|, i|personally))|\bi (?:really |"
            r"do |just |will |also |still )?(?:want|need|expect|require|insist|demand)\b(?! (?:to "
            r"(?:feel|be|stop|go|leave|live|die|sleep|know (?:what|how|why|more)|say|thank|help|"
            r"support|apologise)|help|a break|space|time|some))|\b(?:you are|you're|is|are|it is|"
            r"it's) expected\b|\bwe expect\b|\bmy expectation\b|\bi(?:'ll| will| shall|'m going to| "
            r"am going to) (?:also )?(?:be )?(?:check|checking|inspect|inspecting|go through|going "
            r"through|look over|looking at whether|review whether|ask to see|collect|collecting|be "
            r"collecting|verify|monitor|monitoring|keep track|know if|know whether|see whether you)\b"
        ),
        "me i expected expect expectation i'll i'm",
    ),
    (
        "therapist",
        (
            r"\bso (?:that )?(?:i|we|the clinic|the team) (?:can |could |have |know |may )(?:then "
            r")?(?:check|report|have|show|see (?:if|whether|that|proof|evidence|you)|file|keep|prove|"
            r"record|mark|grade|go through|monitor|verify|track|look over|them|it|put|tell|write|use|"
            r"assess|evaluate|confirm|that you|you did|you've|whether|proof|evidence|for)\b|\bso "
            r"(?:that )?i have\b|\b(?:for|in) my (?:records?|files?|notes|report|supervisor|"
            r"supervision|manager|research|thesis|audit|data|paperwork|peace)\b|\bmy supervisor\b|"
            r"\b(?:clinic's|the clinic|clinic|service's|our service|insurance|insurer|insurance "
            r"company|the insurer|the court|service) (?:audit|requires?|needs|wants|figures|data|"
            r"outcomes?|records|file|targets)\b|\bfor (?:the|our) (?:audit|file|records|insurer|"
            r"insurance|service figures|service)\b|\b(?:as|like) i (?:told|said|asked|have told|have said|"
            r"explained|instructed|have asked|'ve told|mentioned before)\b|\bi (?:told|already told|"
            r"have told|asked|instructed|keep telling|specifically asked) you\b|\bi've (?:told|asked|"
            r"already)\b|\bto (?:please|satisfy|impress|show) me\b|\bshow me (?:that|you|proof|"
            r"evidence|your (?:commitment|work))\b|\breport (?:it |this |them |daily |everything "
            r")?(?:back )?to me\b|\bmake me proud\b|\bi'd "
            r"better see\b|\bhelp me (?:with my|finish my|complete my)\b|\bkeep me happy\b|\bon my "
            r"desk\b|\bi'm counting on you\b|\bdon't let me down\b"
        ),
        (
            "so my clinic's service's insurance insurer as i i've please satisfy impress me proud "
            "i'd happy desk counting down audit file records clinic court service"
        ),
    ),
    (
        "therapist",
        (
            r"\b^(?:my |our |the )?(?:supervisor|clinic|service|insurer|insurance|commissioners?|funders?|"
            r"auditors?|referrer) "
            r"(?:says?|wants?|needs?|asks?|expects?|is asking|are asking|has asked|will (?:check|ask|"
            r"want))\b|\bi (?:get|am|will be) "
            r"(?:judged|paid|measured|audited|assessed|rated)\b|\bi'm (?:judged|paid|measured|audited|"
            r"assessed|rated)\b|\bso "
            r"(?:that )?(?:i've|we've|i'll have|i don't|i look|i get|i'm not|i needn't|i won't|my)\b|"
            r"\b(?:in|into|for|on|towards) "
            r"(?:the|my|our) (?:\w+ )?(?:report|audit|stats|statistics|figures|accreditation|portfolio|case "
            r"study|inspection)\b|"
            r"\bmy (?:stats|statistics|figures|numbers|outcomes|targets|accreditation|portfolio|case study|"
            r"caseload|reputation|"
            r"dissertation|training log)\b|\b(?:makes?|making) (?:me|us|the clinic|my \w+) look\b|\blooks? "
            r"(?:bad|good) (?:on|for) "
            r"(?:me|us|my)\b|\b(?:fair|unfair|rude|respectful) (?:to|on) me\b|\bi(?:'ll| will) (?:decide|"
            r"judge|be the judge)\b|"
            r"\b(?:respect|value|wast\w+) my time\b|\bi(?:'d| would) (?:expect|need|require|insist)\b|\bwe "
            r"(?:need|require) "
            r"(?:you|your|at least|\d)|\b(?:tell|say|report|prove) (?:\w+ ){0,4}(?:in|to) (?:the )?court\b"
        ),
        (
            "supervisor clinic service insurer insurance commissioner commissioners funder funders auditor "
            "auditors referrer "
            "judged paid measured audited assessed rated so report audit stats statistics figures "
            "accreditation portfolio "
            "inspection study numbers outcomes targets caseload reputation dissertation training look looks "
            "fair unfair rude "
            "respectful decide judge time i'd would need require court"
        ),
    ),
    (
        "must",
        (
            r"\bmust(?:n't)?\b(?! (?:be (?:hard|tiring|tough|difficult|exhausting|feeling)|have been|"
            r"feel))|\bmandatory\b|\bcompulsory\b|\bcompl(?:y|ies|iance|iant|ying)\b|"
            r"\b(?:require[sd]?|requirements?|requiring)\b|\bobligatory\b|\bobliged\b|\bobligation\b|"
            r"\bnon negotiable\b|\bmandated\b|\bnot optional\b|\bno choice\b"
        ),
        (
            "must mustn't mandatory compulsory comply complies compliance compliant complying "
            "require required requires requirement requirements requiring obligatory obliged "
            "obligation negotiable mandated optional choice"
        ),
    ),
    (
        "must",
        (
            r"\b(?<!what )(?<!whatever )(?<!things )(?<!that )(?<!when )(?<!if )(?:you|you both|"
            r"you'll|you will|both|client|partner|and|,|:|she|he|they|it|this|one|all|each of you|"
            r"everyone|do|sheet|log|diary|record|page|task|only|still|simply|also|will) (?:have|has|"
            r"'ve got|have got|got) to\b(?! (?:say|offer|go to work|work|laugh|lose|admit|pee|leave|"
            r"start somewhere|be at work|get up for|pass|catch))|\b^(?:have|has) to\b|\bwill have to\b|"
            r"\bhave got to\b|\b(?:you've|you) got to\b|\bgotta\b"
        ),
        "have has got gotta 've",
    ),
)
