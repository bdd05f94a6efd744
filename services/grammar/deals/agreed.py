"""A sum told as agreed upon: «сошлись с Зенитом на 415 тысячах», «сбавили Маркеловой цену до 96 тысяч»."""

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.speech import speaks
from services.grammar.money import amounts, prices
from services.grammar.said import Said
from services.grammar.stages import closings
from services.grammar.whom import first_name, joined, more, surely

_SETTLED = (
    r"(?:с|по|до)торговал(?:ся|ась|ись)|сош(?:елся|лась|лись)|(?:до|с)говорил(?:ся|ась|ись)|услови(?:лся|лась|лись)"
    r"|порешил[аи]?|ударил[аи]? по рукам|остановил(?:ся|ась|ись)|зійш(?:овся|лася|лась|лися|лись)"
    r"|(?:с|до)торгува(?:вся|лася|лась|лися|лись)|(?:домов|зговор|зупин)и(?:вся|лася|лась|лися|лись)|вдари(?:в|ла"
    r"|ли) по руках"
    r"|соглас(?:ился|илась|ились)|погоди(?:вся|лася|лась|лися|лись)"
    r"|settled|agreed|shook(?: hands)?|haggled|landed|compromised"
)
_CHANGED = (
    r"(?:с|у|под)бавил[аи]?|(?:по)?снизил[аи]?|скинул[аи]?|опустил[аи]?|урезал[аи]?|уронил[аи]?|срезал[аи]?|ужал[аи]?"
    r"|уступил[аи]?|уменьшил[аи]?|подвинул(?:ся|ась|ись)|поднял[аи]?|повысил[аи]?|увеличил[аи]?|накинул[аи]?"
    r"|(?:зни|пони)зи(?:в|ла|ли)|скину(?:в|ла|ли)|зби(?:в|ла|ли)|опусти(?:в|ла|ли)|уріза(?:в|ла|ли)|зменши(?:в|ла|ли)"
    r"|поступи(?:вся|лася|лися)|підня(?:в|ла|ли)|збільши(?:в|ла|ли)|підвищи(?:в|ла|ли)"
    r"|(?:knocked|brought|took|got|talked|dropped|cut|lowered|reduced|raised|put|came|come|went)"
)
TOLD = lazily.compile(
    rf"(?<!\w)(?:(?:we |i )?(?P<settled>{_SETTLED})|(?P<changed>{_CHANGED}))(?: (?:в итоге|наконец|у підсумку|down"
    r"|up))?(?!\w)"
)
_ON = lazily.compile(
    r",[ \x00]*$|(?:^|[ \x00])(?:на|за|до|on|at|for|to)(?: (?:цене|ціні|сумме|сумі|цифре|цифрі|a price of"
    r"|the price of))?[ \x00]*$"
)
_TO = lazily.compile(r"(?:^|[ \x00])(?:down |up )?(?:до|to)[ \x00]*$")
_PRICE = lazily.compile(
    r"(?<!\w)(?:(?:the|a|в|по|у) )?(?:цен[ауе]|сумм[ауе]|стоимост[ьи]|бюджет\w?|цін[ауі]|сум[ауі]|варт[іо]ст\w+|price"
    r"|budget|figure)(?: of)?(?!\w)"
)


def agreed(said: Said) -> Intent | None:
    match = TOLD.search(said.line.read)
    if match is None or closings.asks(said.line) or not any(map(str.isdigit, said.line.read)):
        return None
    said = said.copy()
    line = said.line
    said.take_leading_number()
    before = said.words(0, match.start())
    found = [one for one in amounts.every(line) if not prices.of_something_else(line, one)]
    if len(before) > _NEAR or speaks(before) or len(found) != 1 or found[0].start < match.end():
        return None
    one = found[0]
    if prices.OFF.search(line.read, match.end(), one.start) or _OTHER.search(line.read, match.end(), one.start):
        return None
    led = (_ON if match["settled"] else _TO).search(line.read[: one.start])
    bare = match["settled"] == "agreed" and not line.read[match.end() : one.start].strip()
    if (led is None and not bare) or (match["changed"] and before and not _PRICE.search(line.read)):
        return None  # «бриз снизили до 180 тысяч»: what they want, perhaps
    line.take(*match.span())
    said.take_leading_number()
    line.take(led.start() if led else one.start, one.end)
    for word in list(_PRICE.finditer(line.read)):
        line.take(*word.span())
    name, rest = first_name(said)
    besides = more(said, rest)
    note = joined(line, rest) if besides else ""
    sure = said.sure and not besides and not one.doubtful and bool(name or said.number is not None)
    sure = sure and (len(name.split()) < 2 or surely(name))
    return said.intent(Verb.AMOUNT, name=name, money=one.money, note=note, sure=sure)


_OTHER = lazily.compile(
    r"(?<!\w)(?:плат[её]ж\w*|ставк\w|процент\w*|трейд|срок\w*|лимит\w*|платіж\w*|строк\w*|термін\w*|rate|payment"
    r"|invoice|bill)"
)
"""«снизили Петровой взнос до 200 тысяч»."""
_NEAR = 4
"""Words: whom it was with stands before, and no more."""
