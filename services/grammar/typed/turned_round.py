"""What is told round about, turned into the plain line: «18,750 for bhamra not 19», «забери Лодыгина и отдай Ане»."""

import re

from services.grammar.language import lazily
from services.grammar.typed import openers

_WHO = r"(?P<who>[^\W\d_][\w'’.-]+(?: [^\W\d_][\w'’.-]+){0,2}?|#?\d{2,6})"
_ALL_DONE = (
    r"(?:(?:я|мы|ми) )?(?:(?:уже|вже) )?(?:(?:вс[её]|усе|все) )?(?:(?:уже|вже) )?(?:сделал[аи]?|зроби(?:в|ла|ли)"
    r"|закончил[аи]?"
    r"|закінчи(?:в|ла|ли)|сделано|зроблено|готово|разобрал(?:ся|ась|ись)|розібра(?:вся|лася|лись)|порешал[аи]?)"
    r"(?: (?:вс[её]|усе|все))?(?: (?:что|що) (?:нужно|надо|треба|потрібно|просил[аи]?)(?: было| було)?)?"
)
_MUST = r"(?:долж(?:ен|на)|обязан[а]?|має|мусить|повин(?:ен|на))"
_WHEN = (
    r"(?:(?:сегодня|завтра|послезавтра|сьогодні|післязавтра)(?: (?:утром|вечером|днем|вранці|ввечері|(?:до|після"
    r"|после|к) обед[ау]"
    r"|до обіду|після обіду))?(?: (?:в|о|об|к|до) \d[\d:.]*)?|(?:в|во|у|о|об|на|до|к|за|через) [^ ]+(?: (?:час[аов]*"
    r"|годин[иу]?|дн[яейі]+"
    r"|недел[ьюи]+|тиж\w+|хвилин\w?|минут\w?))?(?: (?:в|о|об|к|до) \d[\d:.]*)?)"
)
_PUT_OFF = r"(?:перенес|сдвин|передвин|отлож|посун|зсун|пересун|відклад)[^\W\d_]+"
_THERE = r"(?:(?:сумма|сума|бюджет|цена|ціна) )?(?:(?:там|тут|у них|у нього|у неё) )?"
_FIGURE = (
    r"(?P<sum>\d[\d .,]*(?: ?(?:к|тыс|тис|млн|ляма?|тысяч[аи]?|тисяч[аі]?|миллион(?:а|ов)?|мільйон(?:а|ів)?)(?!\w))?"
    r"(?: ?(?:\$|€|₽|руб\w*|грн|гривень|долл?ар\w*|евро|євро))?)"
)
_SUM = r"[$€£]?\d[\d.,]*(?: ?(?:k|m|grand|thousand)(?!\w))?"
_ENGLISH_WHO = r"[a-z'&-]{2,}(?: [a-z'&-]{2,}){0,2}"
_TURNED = tuple(
    (lazily.compile(rf"^ *(?:please |pls |ok |so )?(?:{said})[ .!?]*$", re.IGNORECASE), anew)
    for said, anew in (
        # Russian and Ukrainian
        (
            rf"(?:не (?:успеваю|успею|успел[аи]?|встигаю|встигну|могу|можу) )(?:сегодня |сьогодні )?(?:к|ко|до|у|с"
            rf"|з) {_WHO}"
            rf"(?: (?:сегодня|сьогодні))?,? (?:(?:давай|так что|тому|надо|треба) )*{_PUT_OFF} (?P<till>(?:на|до) .+)",
            r"перенеси \g<who> \g<till>",
        ),
        (
            rf"(?:не (?:успеваю|успею|успел[аи]?|встигаю|встигну|могу|можу) )(?:сегодня |сьогодні )?(?:к|ко|до|у|с"
            rf"|з) {_WHO}"
            rf"(?: (?:сегодня|сьогодні))?,? (?:(?:давай|так что|тому|надо|треба) )*(?P<till>(?:на|до) .+?) {_PUT_OFF}",
            r"перенеси \g<who> \g<till>",
        ),
        (
            rf"(?P<when>{_WHEN}) {_WHO} {_MUST} (?P<what>[^\W\d_]+(?:ть|ти|чь|тись|ться|тися)(?!\w).*)",
            r"пусть \g<who> \g<what> \g<when>",
        ),
        (
            rf"{_WHO} {_MUST} (?P<when>{_WHEN}) (?P<what>[^\W\d_]+(?:ть|ти|чь|тись|ться|тися)(?!\w).*)",
            r"пусть \g<who> \g<what> \g<when>",
        ),
        (
            rf"(?:хай|нехай|пусть|пускай) {_WHO},? (?P<when>{_WHEN}) (?P<what>[^\W\d_]+(?:[иії]ть|[её]т|є|[уює]ть|ат"
            rf"|ят|не|же)(?!\w).*)",
            r"пусть \g<who> \g<what> \g<when>",
        ),
        (rf"давай(?:те)? {_WHO} {_PUT_OFF} (?P<till>(?:на|до) .+)", r"перенеси \g<who> \g<till>"),
        (
            rf"(?:забер(?:и|ите|іть)|сними(?:те)?|зніми|знімаємо|снимаем) (?:у (?:меня|мене)|с меня|з мене) {_WHO},?"
            r" (?:и|і|та) (?:от|пере|від|пере)дай(?:те)? (?P<whom>[^,]+)",
            r"передай \g<who> \g<whom>",
        ),
        (rf"(?:с|со|по|для|з|із|зі) {_WHO} {_ALL_DONE}(?:,.*)?", r"сделано по \g<who>"),
        (rf"(?:готово[,.!] )?{_ALL_DONE} (?:там )?(?:с|со|по|для|з|із|зі) {_WHO}(?:,.*)?", r"сделано по \g<who>"),
        (rf"готово[,.!] (?:с|со|по|з|із) {_WHO} {_ALL_DONE}", r"сделано по \g<who>"),
        (
            rf"(?:(?:мы|ми) )?(?:с|со|з|із|зі|у|по) {_WHO} (?:сторговал(?:ись|ся|ась)|сторгувал(?:ись|ися|ся|ася)"
            rf"|договорил(?:ись|ся|ась)"
            rf"|домовил(?:ись|ися|ася)|ударили по рукам|(?:сумма|сума|цена|ціна|бюджет) (?:друг|інш|изменил|поменял"
            rf"|змінил)[^\W\d_]+)"
            rf"(?: на)?[,:]? {_THERE}(?:теперь|тепер|стал[оа]?|став|будет|буде|выходит|виходить)? ?{_FIGURE}",
            r"\g<who> теперь \g<sum>",
        ),
        (
            rf"(?:бюджет|сумму|сума|сумма|суму|цену|ціну|цена) (?:по|у|в|для) {_WHO} (?:поменяли|изменили|поменялась"
            rf"|изменилась|змінили"
            rf"|змінилась|поміняли|пересчитали|перерахували|другая|інша)[,:]? {_THERE}(?:теперь|тепер|стал[оа]?"
            rf"|будет)? ?{_FIGURE}",
            r"\g<who> теперь \g<sum>",
        ),
        (
            rf"(?:по|у|в) {_WHO} (?:сумму|суму|бюджет|цену|ціну) (?:исправь|поправь|поменяй|измени|виправ|зміни"
            rf"|поміняй)(?:те)?"
            rf" на {_FIGURE}",
            r"\g<who> теперь \g<sum>",
        ),
        (
            rf"(?:исправь|поправь|поменяй|виправ|зміни)(?:те)?,? (?:по|у|в) {_WHO},? {_THERE}(?:теперь"
            rf"|тепер)? ?не [\d., ]+(?:к|тыс|млн)?,? а {_FIGURE}",
            r"\g<who> теперь \g<sum>",
        ),
        (
            rf"{_WHO} наш[аи]?(?:[,.!:] (?:подписались|подписался|угода успішна[:,]?|сделка закрыта[:,]?))(?P<why> .+)",
            r"\g<who> успех,\g<why>",
        ),
        # English
        (
            rf"(?:i )?(?:won't|can't|cannot|will not) (?:manage|make|get to|see|do"
            rf"|reach) (?P<who>{_ENGLISH_WHO}) today,? (?:so )?(?:please )?"
            r"(?:push|move|shift|put|postpone) (?:him|her|them|it) (?:back )?(?P<till>(?:to|till|until) .+)",
            r"postpone \g<who> \g<till>",
        ),
        (
            rf"(?P<whom>[a-z]+(?: [a-z]+)?) is taking (?:over )?(?P<who>{_ENGLISH_WHO})(?: over)? from me",
            r"hand over \g<who> to \g<whom>",
        ),
        (rf"(?P<sum>{_SUM}) for (?P<who>{_ENGLISH_WHO}) not {_SUM}", r"\g<who> now \g<sum>"),
        (
            rf"(?P<who>\d{{2,6}}|{_ENGLISH_WHO}?) (?:is|are) (?:now )?worth (?P<sum>{_SUM})(?: now)?(?:,? please .*"
            rf"| not {_SUM})?",
            r"\g<who> now \g<sum>",
        ),
        (rf"(?P<sum>{_SUM}),? and (?:it's|its|it is) (?:won|sold),? (?P<who>{_ENGLISH_WHO})", r"won \g<who> \g<sum>"),
        (rf"(?:can|could) you make (?P<who>{_ENGLISH_WHO}) (?P<sum>{_SUM})(?: please| pls)?", r"\g<who> now \g<sum>"),
        (
            r"(?P<sum>\d[\d .,]*\d ?(?:к|тыс|тис|млн)?) (?:у|по|для) (?P<who>[^\W\d_]+(?: [^\W\d_]+)?) (?:теперь"
            r"|тепер)",
            r"\g<who> теперь \g<sum>",
        ),
        (
            rf"(?P<why>too (?:expensive|dear|pricey)) for (?P<who>{_ENGLISH_WHO}),? (?:so|and) (?:that's|thats|it's"
            rf"|its) lost",
            r"\g<who> lost \g<why>",
        ),
        (
            rf"(?:can|could|will|would) (?P<who>[a-z]+(?: [a-z]+)?) take over (?P<whom>{_ENGLISH_WHO}?)(?: please"
            rf"| pls)?",
            r"hand over \g<whom> to \g<who>",
        ),
        (
            r"(?:can|could) (?P<who>[a-z]+(?: [a-z]+)?) have (?P<whom>(?:mr|mrs|ms) [a-z'-]+)(?: please| pls)?",
            r"hand over \g<whom> to \g<who>",
        ),
        (
            rf"(?:the )?(?P<what>test drive|demo|viewing) with (?P<who>{_ENGLISH_WHO}?) (?:has |was |is "
            rf"|has been )?moved to"
            r" (?P<when>(?:next )?(?:mon|tue|wed|thu|fri|sat|sun|tom|tmr|\d).*)",
            r"move the \g<what> with \g<who> to \g<when>",
        ),
        (
            r"(?:(?:к|до|по|у|on|for) )?(?P<who>#?\d{1,6}|(?!add |put |make |take |leave |добав"
            r"|додай)[^\W\d_]{3,}(?: (?!заметк|приміт|нотат)[^\W\d_]{3,})?),? "
            r"(?:заметка|заметку|примітка|нотатка|коментар|комментарий|note)[ :-]+(?P<what>\S.*)",
            r"заметка \g<who>: \g<what>",
        ),
        (rf"(?P<who>{_ENGLISH_WHO}?) (?P<order>show me|find|покажи|найди|знайди)", r"find \g<who>"),
        (rf"park (?P<who>{_ENGLISH_WHO}?) (?P<stage>no contact|went silent|not a real deal)", r"\g<who> \g<stage>"),
    )
)
"""Of each the plain words; of what is asked, the name is kept as it was typed."""
_POLITE = lazily.compile(
    r",? (?:пожалуйста|будь[ -]?ласка|please|прошу)(?:,(?= )|(?=[ .!?]*$)|(?= [^\W\d_]))", re.IGNORECASE
)


def plain(text: str) -> str | None:
    """The line anew, or nothing where it is not told so."""
    plainly = _POLITE.sub("", openers.without(text))
    candidates = (text,) if plainly == text else (text, plainly)
    found = ((match, anew) for one in candidates for pattern, anew in _TURNED if (match := pattern.match(one)))
    return next((match.expand(anew) for match, anew in found), None)
