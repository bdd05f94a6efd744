"""How a new client came to us: «зашла сама», «партнёры посоветовали нас», "dropped in"; no part of what is sold."""

import re

from services.grammar.company import lists
from services.grammar.deals import sources
from services.grammar.language import lazily
from services.grammar.lexicon.speech import FILL
from services.grammar.line import TAKEN, Line
from services.grammar.people import firms
from services.grammar.said import Said

_ASKED = (
    r"обратил(?:ся|ась|ись)|(?:познакомил|разговорил)(?:ся|ась|ись) (?:с нами|с)(?!\w)"
    r"|постучал(?:ся|ась|ись)|вы(?:шел|шла|шли)(?= на нас)|(?:наш(?:ел|ла|ли)|у(?:видел"
    r"|знал)[аи]?|услышал[аи]?|прочитал[аи]?|(?:по)?чу(?:в|ла|ли)|дізна(?:вся|лася|лись|лися)|прочита(?:в|ла"
    r"|ли))(?= (?:про |о )?нас)|зверну(?:вся"
    r"|лася|лась|лися|лись)"
    r"|(?:знайш(?:ов|ла|ли)|(?:по|за)бачи(?:в|ла|ли))(?= нас)|(?:enquired|inquired|got in touch|reached out"
    r"|approached us|contacted us|found us)"
    r"|(?:saw|seen|spotted|found) us (?:on|in)|(?:saw|seen|spotted|found|увидел[аи]?|побачи(?:в|ла|ли)) (?:our "
    r"|your |the |an? |нашу )?(?:ad|advert|post"
    r"|page|рекламу|оголошення|объявление)(?: on| in| в| у)?"
    r"|(?:оставил[аи]?|залиши(?:в|ла|ли)|left an?) (?:заявку|enquiry|inquiry|request)"
    r"|(?:при|у|в|за)?(?:летела|шла|пала|йшла|летіла) (?:нова?я? )?заявка"
)
_CAME = (
    r"(?:на)?писал[аи]?|(?:на)?писа(?:в|ла|ли)|(?:по)?звонил[аи]?|(?:по)?дзвони(?:в|ла|ли)|зателефонува(?:в|ла|ли)"
    r"|(?:при|за|подо|вы)ш(?:ел|ла|ли|ло)|прилете(?:л[аио]?|ла)|(?:при|за|підій|прий|зай)ш(?:ов|ла|ли)|(?:за|при"
    r"|подъ)ехал[аи]?|(?:при|за|під)їха(?:в|ла|ли)"
    r"|загляну(?:л[аи]?|в|ла|ли)|завіта(?:в|ла|ли)|появил(?:ся|ась|ись)|з'яви(?:вся|лася|лись)"
    r"|(?:dropped|popped|walked|came|called|phoned|rang|stopped|turned) (?:in|by|up|over|round)|messaged|wrote"
    r"|texted|emailed|rang"
    r"|phoned|called"
)
_SELF = r"сам[аи]?|самі|himself|herself|themselves"
_TO_US = r"про нас|о нас|about us|к нам|до нас|на нас|нас|нам|to us|us|(?:in )?off the street|с улицы|з вулиці"
_SOMEBODY = (
    r"(?:мужчин|женщин|парень|девушк|дядьк|мужик|пара|семь|чоловік|жінк|хлопец|дівчин|подружж"
    r"|(?:a )?(?:man|lady|guy|woman|couple|bloke)(?!\w))"
)
_COMING = lazily.compile(
    rf"(?<!\w)(?:(?P<self>{_SELF}) )?(?:(?P<asked>{_ASKED})|(?P<came>{_CAME}))(?: (?:(?P<himself>{_SELF})|{_TO_US}))*+"
    rf"(?: нов(?:ый|ая|ые|ий|а|і)(?: (?:клиент|клієнт)\w*)?)?(?!\w)(?! {_SOMEBODY})"
)
_WHO = (
    r"партнер\w*|подруг\w|подружк\w|знаком\w+|знайом\w+|дру[гз]\w{0,3}|приятел\w+|сосед\w*|сусід\w*|родственник\w*"
    r"|коллег\w+|колег\w+"
    r"|partners?|friends?|neighbou?rs?|colleagues?"
)
_SENT = (
    r"прислал[аи]?|(?:по|на)?советовал[аи]?|(?:по)?рекомендовал[аи]?|направил[аи]?|подсказал[аи]?|передал[аи]?"
    r"|подогнал[аи]?"
    r"|привел[аи]?|скинул[аи]?|дал[аи]?|сказал[аи]?"
    r"|(?:по|на)ради(?:в|ла|ли)|(?:по)?рекомендува(?:в|ла|ли)|надісла(?:в|ла|ли)|направи(?:в|ла|ли)|підказа(?:в|ла|ли)"
    r"|переда(?:в|ла|ли)|прив(?:ів|ела|ели)|скину(?:в|ла|ли)"
    r"|passed(?: on)?|sent(?: over)?|recommended|referred|introduced|put us on to|pointed us to"
)
_BY_OTHERS = lazily.compile(
    rf"(?<!\w)(?:(?:наш[аи]?|наші|мо[яій]|our|a|her|his|ее|его|її|його) )?(?P<who>{_WHO}) (?:{_SENT})(?: (?:{_TO_US}"
    r"|контакт\w*))*(?!\w)"
)
_ON_ADVICE = lazily.compile(
    rf"(?<!\w)(?:по|за) (?:совету|рекомендации|наводке|пораді|порадою|рекомендацією|рекомендації) (?P<who>{_WHO})(?!\w)"
)
_PLACE = lazily.compile(r"(?<!\w)(?:на|at)(?: the| an?)? (?=[^\W\d_])")


def begun(said: Said) -> bool:
    """Of somebody new for certain: «обратились …», «партнёры прислали …», first in the line."""
    for pattern in (_BY_OTHERS, _COMING):
        match = pattern.search(said.line.read)
        if match and (pattern is _BY_OTHERS or match["asked"]):
            before = [word for word in said.words(0, match.start()) if word.read not in FILL]
            if len(before) < _FEW:
                return True
    return _from_source(said)


def _from_source(said: Said) -> bool:
    """«С выставки пришла к нам Соня Либерман, …»."""
    if _COMING.search(said.line.read) is None:
        return False
    rest = said.copy()
    lead = None if sources.source(rest) is None else _TAKEN_FIRST.match(rest.line.read)
    return lead is not None and _COMING.match(rest.line.read, lead.end()) is not None


_TAKEN_FIRST = lazily.compile(rf" ?{TAKEN}[{TAKEN} ]*")


_FEW = 4


def by_others(said: Said) -> bool:
    """«соседи привели …»."""
    return _BY_OTHERS.search(said.line.read) is not None


def vague(said: Said) -> bool:
    """«партнёры передали Иванову скидку»: he may be no new client at all."""
    match, asked = _BY_OTHERS.search(said.line.read), _COMING.search(said.line.read)
    return match is not None and not (
        asked or _US.search(match[0]) or firms.first(said.line, match.end(), len(said.line.read))
    )


_US = lazily.compile(rf"(?<!\w)(?:{_TO_US})(?!\w)")


def take(said: Said) -> lists.Hit | None:
    """Takes the words of it; the source that they name."""
    hit = None
    entries = said.entries(said.vocabulary.sources)
    if match := _BY_OTHERS.search(said.line.read) or _ON_ADVICE.search(said.line.read):
        hit = lists.find(said.words(*match.span("who")), entries, kin=True)
        said.line.take(*match.span())
    if match := _COMING.search(said.line.read):
        said.line.take(*match.span())
        if (match["self"] or match["himself"]) and not hit:
            own = lists.find(Line.of(_BY_HIMSELF).words(), entries)
            hit = own if own and own.full else None
        return hit or _at(said) or _by_channel(said, match)
    return hit


_BY_HIMSELF = "пришел сам прийшов сам прийшла сама walked in"


def _by_channel(said: Said, match: re.Match[str]) -> lists.Hit | None:
    """«написав у вайбер», "phoned in": as the list calls it, if it has it."""
    entries = said.entries(said.vocabulary.sources)
    channel = _CHANNEL.match(said.line.read, match.end())
    hit = lists.find(said.words(*channel.span("channel")), entries, kin=True) if channel else None
    if channel and hit and hit.quality <= 1:
        said.line.take(*channel.span())
        return hit
    rang = _RANG.search(match[0]) and (match["self"] or match["himself"] or match[0].endswith(" in"))
    return lists.find(Line.of(_CALL).words(), entries) if rang else None


_CHANNEL = lazily.compile(r" (?:в|у|через|on|via|by|through) (?P<channel>[^\W\d_]+)(?!\w)")
_RANG = lazily.compile(r"звон|дзвон|телефон|call|phone|rang")
_CALL = "звонок дзвінок phone call"


def _at(said: Said) -> lists.Hit | None:
    """«на выставке подошла …»."""
    for place in _PLACE.finditer(said.line.read):
        words = said.words(place.end())[:2]
        hit = lists.find(words[:1], said.entries(said.vocabulary.sources)) if words else None
        if hit is not None and hit.full and hit.start == place.end():
            said.line.take(*place.span())
            return sources.taken(said, hit)
    return None
