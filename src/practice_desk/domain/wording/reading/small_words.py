"""Small words that tell where an act may begin: subjects, determiners, openers of clauses, finite verbs."""

from practice_desk.domain.wording.reading.lexicon import word_set

SUBORDINATORS = word_set(
    "when whenever if while as after before until because that which who whose what how where why"
    " whether since unless though although than whoever wherever once whatever during like"
)

SUBJECTS = word_set(
    "i we he she they it this that there these those here who what which i'm i'd i'll i've we'll"
    " we've we're it's it'll that's there's they're he's she's they'll you're you've well nice thanks"
    " thank good great lovely your my our their his her its the a an mum dad nobody no none everyone"
    " someone people anything something nothing half why how"
)

DETERMINERS = word_set(
    "the a an your his her their our my its this that these those some any no every each another of"
    " in on at for with from by into to about over under per very more less most such same new old own"
    " little small big good bad i he she they it we who"
)

FINITE_VERBS = word_set(
    "is are was were has had will would it's that's there's isn't aren't can't doesn't don't does did"
    " i'd i'm i'll you're you've we're we've said told talked agreed wondered means matters counts"
    " happens felt"
)

STATE_ING = word_set(
    "feeling being something anything nothing everything morning evening thing during having going"
    " doing coming ring bring string sting king meeting building"
)
