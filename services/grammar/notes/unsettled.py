"""What a client may do, or has not done: «ще не купив», "won't decide without his wife"."""

import re

from services.grammar.intent import Intent
from services.grammar.language import lazily
from services.grammar.notes import told, unsettled_russian
from services.grammar.said import Said
from services.grammar.stages import closings

_FEW = r"(?:[^ ,;]+ ){0,2}?"
_FURTHER = r"[^;]*?(?<!\w)"
_BOUGHT = (
    r"(?:bought|signed|paid|won|sold|purchased|decided|ordered|committed|lost|refused|declined|rejected|cancell?ed"
    r"|pulled out|backed out|chosen|agreed|gone ahead)"
)
_BUY = (
    r"(?:buy|sign|pay|purchase|decide|order|commit|choose|refuse|decline|cancel|sell|pull out|back out|go ahead"
    r"|go for it|go with)"
)
_HAS_NOT = r"(?:(?:has|have|had|is|was|are|were)(?:n't| not)|not(?: quite)?|never|(?:so |very )?nearly|almost|all but)"
_WILL = (
    r"(?:(?:wo|would|could|ca|might|should)n't|(?:will|would|could|may|might|can)(?: not)?|cannot|'ll|(?:is )?about to"
    r"|(?:is )?(?:ready|yet|hoping|going|planning|happy|keen|due|set) to|(?:promise[sd]|hopes|wants|plans|intends) to)"
)
_PROVIDED = r"(?:if|unless|once|when|until|till|provided|providing|as long as|without|before|subject to|in)"
_GIVEN_UP = (
    r"(?:won't (?:buy|be (?:buying|going ahead|proceeding))|not (?:buying|going ahead|proceeding)|(?:is "
    r"|are )?not interested(?= in)|(?:is|are)n't buying)"
)
_ADVERB = r"(?:(?:still|just|also|really|actually|probably|sadly|apparently) )?"

_BY_THEM = r"(?:був|[^\W\d_]{2,}(?:ив|ав|яв|їв|ув|ів|ла|ли|ло|вся|лася|лась|лися|лись|но|то))(?!\w)"
_OF_NO_CALL = r"(?!відпові|взя[влт]|бере|підня|додзв|дозв|зняв|знял)"
_NOT_YET = r"(?:ще|поки|поки що|досі|доки|все ще|усе ще|так і|поки ще) не"
_THEY_WILL = (
    r"(?:куп(?:ить|лять)|візьм(?:е|уть)|(?:о|за|с)плат(?:ить|ять)|підпиш(?:е|уть)|замов(?:ить|лять)|забер(?:е|уть)"
    r"|внес(?:е|уть)|погод(?:иться|яться)|відмов(?:иться|ляться)|вибер(?:е|уть)|обер(?:е|уть)|виріш(?:ить|ать)"
    r"|[^\W\d_]+тим(?:е|уть)|придба(?:є|ють)|бер(?:е|уть))"
)
_AS_RUSSIAN = r"(?:куп|(?:о|за|с)плат)ить"
"""«Павлюк оплатить»: in Russian it would be what is to be done."""
_IS_TO = (
    r"(?:готов(?:ий|а|і)|згод(?:ен|на|ні)|може|можуть|обіця(?:в|ла|ли|є|ють)|плану(?:є|ють)|збира(?:є|ють)ться"
    r"|ма(?:є|ють) намір|скоро|нарешті|мабуть|напевно|точно|завтра|сьогодні)"
)
_IF = r"(?:якщо|якби|аби|коли|за умови|як тільки|тільки як|щойно|лише як|хіба|після того|поки|доки|без)"
_REFUSES = (
    r"не (?:візьм(?:е|уть)|куп(?:ить|лять)|бер(?:е|уть)|братим(?:е|уть)|буд(?:е|уть) (?:брати|купувати|замовляти)"
    r"|підпиш(?:е|уть)|плати(?:ть|тиме))"
)
_NEARLY = r"(?:майже|ледь не|мало не|трохи не|ледве не)"

_SAYS = r"(?:(?:каже|кажуть|говорить|вважає|думає|says|said|thinks|reckons),? (?:що |that )?)"
_DEAR = r"(?:(?:за)?дорого|дорогувато|задорого|(?:it's )?(?:a bit |too )(?:expensive|dear|pricey|steep))"
_BUT = r"[ ,]+(?:але|проте|однак|зате|but|though|yet)(?!\w)"
_NEVER_CAME = (
    r"(?:didn't|did not|failed to|never) (?:turn(?:ed)? up|show(?:ed)?(?: up)?|make it|made it|come|came"
    r"|arrived?) (?:for|to|at) "
    r"|(?:(?:на|до|у|в) [^ ,;]+ )?не (?:приїх|прийш|з'яви|доїх|дійш|потрапи)[^\W\d_]+ (?:на|до|у|в) "
    r"|(?:на|до|у|в) [^ ,;]+ не (?:приїх|прийш|з'яви|доїх|дійш|потрапи)[^\W\d_]+"
)
_OF_HIS_OWN = (
    r"прода(?:в|ла|ли|є) (?:свою|своє|свій|свої|стар[^\W\d_]+|дачу|хату|квартиру|гараж)(?!\w)"
    r"|(?:вигра|програ)(?:в|ла|ли|є) (?:тендер|суд|конкурс|торги)(?!\w)"
    r"|втрати(?:в|ла|ли) (?:робот|документ|ключ|свідоцтв|прав)[^\W\d_]*"
    r"|передума(?:в|ла|ли) (?:брати |щодо |про )?(?:в |у |на )?(?:кредит|лізинг|розстрочк|кол[іь]|доставк)[^\W\d_]*"
    r"|відмови(?:вся|лася|лась|лися|лись) від"
    r" (?!купів|покуп|угод|пропоз|нас(?!\w)|послуг|співпрац|замовл|авто|машин|проєкт|вс)[^\W\d_]+"
    r"|won (?:an? |the |their |his |her )?(?:tender|award|prize|lottery|contract|case|bid|pitch)(?!\w)"
    r"|sold (?:his|her|their) (?:old|own|house|flat|car|van|business)(?!\w)"
    r"|(?:bought|buying|sold) (?:an? |the |his |her |their )?(?:new )?(?:house|flat|apartment|bungalow|cottage)(?!\w)"
    r"|pulled out of (?:the |a |our )?(?:meeting|viewing|test drive|demo|appointment|visit)(?!\w)"
    r"|refused (?:(?:to|the|an?|his|her|our|any) )?(?:part[- ]ex\w*|trade[- ]in|loan|finance|credit|deposit|delivery"
    r"|warranty|discount|insurance|test drive|service|pay|give|come|leave|speak|talk|wait|let|meet|sign)(?!\w)"
    r"|lost interest in (?:the|an?)(?!\w)"
)
_TOLD = (
    told.of(rf"{_ADVERB}{_HAS_NOT} {_FEW}{_BOUGHT}(?!\w)"),
    told.of(rf"{_ADVERB}(?!won't (?:buy|be (?:buying|going ahead|proceeding))(?!\w)){_WILL} {_FEW}{_BUY}(?!\w)"),
    told.of(rf"{_ADVERB}(?:wo|ca|would)n't (?:take|budge|move|go|accept|commit)(?!\w)"),
    told.of(rf"{_GIVEN_UP}(?!\w){_FURTHER}{_PROVIDED}(?!\w)"),
    told.of(rf"{_NOT_YET} {_OF_NO_CALL}{_BY_THEM}"),
    told.of(rf"{_THEY_WILL}(?!\w){_FURTHER}{_IF}(?!\w)"),
    told.of(rf"{_REFUSES}(?!\w){_FURTHER}{_IF}(?!\w)"),
    told.of(rf"{_IS_TO} {_FEW}(?:купити|підписати|оплатити|заплатити|сплатити|{_AS_RUSSIAN})(?!\w)"),
    told.of(rf"{_NEARLY} {_BY_THEM}"),
    told.of(rf"{_BY_THEM} (?:би?)(?!\w)"),
    told.of(r"не (?:відмов|переду|злив|програ|втра)[^\W\d_]+"),
    told.of(rf"{_SAYS}?{_DEAR}(?!\w)[^;]*?{_BUT}"),
    told.of(_NEVER_CAME),
    told.of(_OF_HIS_OWN),
    *unsettled_russian.TOLD,
)
_IN_UKRAINE = (*_TOLD, told.of(rf"{_AS_RUSSIAN}(?!\w)"))
_GIVEN_TO = lazily.compile(r".*(?:у|ю|ові|еві|єві) $")
"""«Павлюку оплатить»: for him it is to be paid."""
_CONDITION = lazily.compile(
    rf"[ \x00]*(?:if|unless|once|when|as soon as|until) [^,;]+?[ ,]+(?P<who>[a-z'-]{{3,}}) (?:{_WILL}|wo) ?{_FEW}"
    rf"(?:{_BUY}|take)(?!\w)"
    rf"|[ \x00]*(?:якщо|якби|коли|щойно|як тільки) [^,;]+, (?P<whom>[^ ,;]{{3,}}) (?:не )?{_THEY_WILL}(?!\w)"
)
"""«якщо дамо гуму, Павлюк купить»: all the words are kept."""


def unsettled(said: Said) -> Intent | None:
    """A note, sure of it: whatever the deal comes to has not come yet."""
    if said.phone is not None or "?" in said.line.read or closings.asks(said.line):
        return None
    if (first := _CONDITION.match(said.line.read)) is not None:
        return told.noted(said.copy(), said.line.text(*first.span(first.lastgroup or 0)))
    numbered = said.copy()
    numbered.take_leading_number()
    ukrainian = said.vocabulary.region == "UA" or said.line.ukrainian
    for pattern in _IN_UKRAINE if ukrainian else _TOLD:
        match = pattern.match(numbered.line.read)
        if match is None or (pattern is _IN_UKRAINE[-1] and _GIVEN_TO.fullmatch(match["who"])):
            continue
        if (found := told.note_of(numbered, match)) is not None:
            return None if _at_a_stage(said, match) else found
    return None


_DENIED = lazily.compile(r"(?<!\w)(?:не|ні|not|never)(?!\w)|n't")


def _at_a_stage(said: Said, match: re.Match[str]) -> bool:
    """«термопласт счет+договор отправлен обещали подписать …»: where the deal is now stands before."""
    if _DENIED.search(match[0]):
        return False
    hit = said.stage(said.words(0, match.end()))
    return hit is not None and hit.full and len(hit.words) > 1
