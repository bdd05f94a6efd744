"""A deal that is lost: its reason, the words about it."""

import re
from dataclasses import replace

from services.grammar.company import lists
from services.grammar.company.entries import LINKS
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.speech import speaks
from services.grammar.line import Line
from services.grammar.said import Said
from services.grammar.stages import ends, reasons
from services.grammar.todo import follow
from services.grammar.whom import joined, subject, with_title

_OTHERS = (
    r"(?:выбрал[аи]?|выбирает|предпоч\w+|(?:об|виб)ра(?:в|ла|ли)) (?:других|конкурент\w*|інших"
    r"|друг(?:ую|ого|ой) (?:компани\w+|фирм\w+|поставщик\w*|подрядчик\w*|исполнител\w*|салон\w*)"
    r"|інш(?:у|ого|ий) (?:компані\w+|фірм\w+|постачальник\w*|підрядник\w*|салон\w*))"
    r"|(?:взя(?:л[аи]?|в)|уш(?:ел|ла|ли)|піш(?:ов|ла|ли)) (?:в|у|до) (?:друг(?:ой|ую|ом)|інш(?:ий|ого|у|ому|ій))"
    r"(?: [^\W\d_]+)?(?=[ .!]*(?:,|$))"
    r"|(?:взя(?:л[аи]?|в)|купи(?:л[аи]?|в)) (?:у|в) (?:других|інших)(?= (?:у|в) них| бо | там )"
    r"|(?:взя(?:л[аи]?|в)|купи(?:л[аи]?|в)) (?:[^ ,]+ )?(?:у|в) (?:конкурент\w*|друг(?:ом|ого|их) (?:салон[еа]"
    r"|дилер\w*|мест[еа]"
    r"|магазин[еа]|фирм[еы])|(?:офиц\w* )?дилер\w*|інш(?:ому|ого|их|ій) (?:салон[іу]|дилер\w*|місц[іея]|магазин[іу]"
    r"|фірм[іи]))"
    r"|(?:went|gone|going|signed) with (?:another|someone|somebody|others|a competitor|our competitor"
    r"|the competition)\w*"
)
LOST = lazily.compile(
    r"(?<!\w)(?:(?<=^)(?:слил[аи]?|зли(?:ли|ла))(?= )|(?<=\w )(?:слили|злили)(?=[ .!]*(?:,|$))|отказ(?! от (?!покуп"
    r"|сделк))|(?:от (?:покупки|сделки|заказа"
    r"|договора) )?отказал(?:ся|ась|ись)(?! от "
    r"(?!покуп|сделк))(?: от (?:покупки"
    r"|сделки))?|слил(?:ся|ась|ись)|слив|слили(?:ся|сь)|слився|слилас[яь]"
    r"|(?:больше )?не (?:буд(?:ет|ут|е|уть) (?:покупать|брать|заказывать|купувати|брати)|куп(?:ит|ят|ить|лять)"
    r"|возьм(?:ет|ут)|візьм(?:е|уть))"
    r"|отвал(?:илась|ились|ился)?|отпал[аи]?|соскочил[аи]?|слетел[аи]?|відвали(?:вся|лася|лись)|відпа(?:в|ла|ли)"
    r"|передумал[аи]?(?: "
    r"(?:покупать|брать|заказывать))?"
    r"|(?:закр[ыи](?:ли|лись|лися|та|ла|лась|л|в) )?неусп[еі]шн[оа]|провал(?:ена|ено|или|илась|ена)|провален[ао]?"
    r"|проигра(?:на|ли|л|ла|но|нную|нной)|програн(?:у|ою)|потерянную"
    r"|(?:упустил|прошляпил)[аи]?(?! (?:из|момент|шанс"
    r"|возможност|врем))|[ув]пусти(?:в|ла"
    r"|ли)(?! (?:з |момент|шанс|можлив|час))|потеря(?:ли|на|л|ла|но)|сорвал(?:ась|ся|ось)"
    r"|(?:развал|рассып)[аи]л(?:ась|ся|ось)"
    r"|роз(?:валила|сипала)(?:ся|сь)|да(?:л[аи]?|в|ла|ли) (?:задний ход|задній хід)|закрыл(?:и"
    r"|а)? в отказ|в отказ"
    r"|уш(?:ел|ла|ли)(?: от нас|(?= к ))|піш(?:ов|ла|ли) від нас|(?:брать|покупать|заказывать|брати"
    r"|купувати) не буд(?:ет|ут|е|уть)|відмова(?! від)|(?:в|у|як) відмову|не (?:братиму?ть|братиме|купуватиму?ть"
    r"|купуватиме)"
    r"|відмови(?:вся|лася|лась|лися|лись)|зли(?:вся|лася|лась|лися|лись)"
    r"|програ(?:на|ли|но|в)"
    r"|передума(?:в|ли|ла)(?: (?:купувати|брати|замовляти))?|втрат(?:или|ив|ила)|втрачен(?:[аоіу]|ою)?|піш(?:ов|ла"
    r"|ли)(?= до (?:інш|сусід"
    r"|конкур))|lost|refuse[ds]?(?! to )"
    r"|не бер(?:ет|ут|е|уть)(?=,? (?:нет|нема|немає|дорого|задорого|свои|свої|хотят бесплатно) )"
    r"|declined(?! (?:our|the|my|a) )|rejected(?! (?:our|the|my|a) )|backed out|pulled out"
    r"|(?<!и )(?<!і )(?<!та )не реал[иі]зован[оаы]?|^(?:минус|мінус)(?= [^\W\d_])|(?<=[^\W\d_] )(?:минус"
    r"|мінус)(?=[ .!]*(?:,|$))|walked away|no sale"
    r"|(?<=[a-z] )(?:is|are"
    r"|was) out(?=,? (?:too|over|price|went|chose) )|fell through|dropped out"
    r"|(?<=[\d\x00] )(?:is )?dead(?= ?(?:[,.]|$))"
    rf"|{_OTHERS}|(?:больше |уже )?не (?:интересно|интересует|интересуются)|не ціка(?:во|вить|влять)"
    r"|(?:is |are |was )?(?:no longer |not )+interested(?: any ?more)?"
    r"|(?:has |have )?cancelled(?= *(?:$|[,.]))|(?:is|are|was)n't interested|(?:is |are |was )?not (?:buying"
    r"|going ahead"
    r"|proceeding)|won't (?:buy|be (?:buying|going ahead|proceeding))|decided against(?: it)?|called it off)(?!\w)"
)


_HARD = lazily.compile(r"отказ$|слил|слив|відмов|зли|lost")


def at(said: Said, span: tuple[int, int], *, sure: bool) -> Intent:
    line = said.line
    said.take_leading_number()
    _number_after(said, span)
    said_so = line.read[span[0] : span[1]]
    kept = said_so in ("ушли", "ушел", "ушла", "пішли", "пішов", "пішла") or re.fullmatch(_OTHERS, said_so)
    if not kept:
        line.take(*span)
    ends.take_links(line)
    line.grab_every(ends.BECAUSE)
    _also_lost(line)
    ends.take_stage(said, "lost")
    line.grab(_TO_CLOSE)
    line.grab(_CLOSE_IT)
    name, rest = _lost_name(said, span)
    reason, rest = reasons.find(said, said.vocabulary.lost_reasons, rest)
    reason = reason or _as_listed(said, span, said_so)
    note = joined(line, rest)
    sure = sure and not ends.another(note)
    # Until the reason has been asked for nothing is planned, and the words are kept.
    note, task, sure = follow.and_then(said, note, sure=sure) if reason else (note, None, sure)
    line.take_all()
    sure = sure and name.lower() not in _MISLAID
    sure = said.sure and sure and (reason.sure if reason else not (kept and _TO_SOMEBODY.match(said_so)))
    return said.intent(
        Verb.LOST, name=name, note=note, task=task, sure=sure, reason_id=reason.id if reason else None,
        unread=tuple(said.unread),
    )  # fmt: skip


def _as_listed(said: Said, span: tuple[int, int], word: str) -> lists.Hit | None:
    """«передумали» where the list has «Передумали ремонтировать», and nothing is said of what."""
    if not word.startswith("передум") or not _ENDS.match(said.line.read, span[1]):
        return None
    return lists.find(Line.of(word).words(), said.entries(said.vocabulary.lost_reasons))


_ENDS = lazily.compile(r"[ \x00]*(?:[,.;!]|$)")
_TO_CLOSE = lazily.compile(
    r"(?:(?<=[,.;!])[ \x00]*|(?<=[^\W\d_] )(?=закры(?:вай|ваем)|закривай|закриваємо))(?:закры(?:ть|вай|ваем|ваю|то)"
    r"|закрой(?:те)?|закрий|закриваю|закривай|закриваємо|close it)(?= *[.!]* *$)"
)
"""«… другого салона. Закрыть.»: what has been said."""
_CLOSE_IT = lazily.compile(
    r"(?<=\w) (?:все |усе )?(?:закр(?:ой|ывай|ываем|ываю)|закри(?:й|вай|ваємо))(?= [^\W\d_]|[ \x00]*\x00)"
)
"""«Парфёнов все закрывай не тянет по деньгам»."""
_MISLAID = ("keys", "key", "phone", "wallet", "signal", "papers")
"""«lost keys for 187»."""
_TO_SOMEBODY = lazily.compile(r"уш|піш")
"""«ушла к мужу советоваться»."""
_AFTER = lazily.compile(
    r" (?:(?:по|за|for|on) (?P<of>\d{1,6})(?=[ ,]|$)(?! ?(?:тыс|тис|к(?!\w)|руб|грн|млн|%))"
    r"|(?P<alone>\d{1,6})(?=[ ]*(?:,|$)| (?:дорог|выбра|обра|нет |нема|немає|не |сво|уш|піш|взя|too? |no |chose|went)))"
)


def _number_after(said: Said, span: tuple[int, int]) -> None:
    """«отказ 18, закрываются»: who refuses names no sum, so this is the deal."""
    match = _AFTER.match(said.line.read, span[1])
    if match is not None and said.number is None and not said.line.text(0, span[0]):
        said.number = int(match["of"] or match["alone"])
        said.line.take(*match.span())


def _also_lost(line: Line) -> None:
    """«отказ, слились»: said twice."""
    for match in list(LOST.finditer(line.read)):
        if _HARD.match(match[0]):
            line.take(*match.span())


def _lost_name(said: Said, span: tuple[int, int]) -> tuple[str, list[tuple[int, int]]]:
    """The name, but not the reason between it and the verb: «Лосевой дорого, отказ»."""
    why = lists.find(said.words(0, span[0])[1:], said.entries(said.vocabulary.lost_reasons), kin=True)
    name, rest = ends.name(said, span, until=why.start if why and why.quality > 1 else None)
    if name and why is None and rest and rest[0][1] <= span[0]:
        return with_title(said, name, rest)
    if name or said.number is not None or not rest:
        return name, rest
    start, end = rest[0]
    if start < span[0]:
        return name, rest
    hit = lists.find(said.words(start, end), said.entries(said.vocabulary.lost_reasons), kin=True)
    if hit is None:
        found, stop = subject(said.line, start, end)
        return (found, ([(stop, end)] if said.line.text(stop, end) else []) + rest[1:]) if found else (name, rest)
    if hit.start > start and (text := said.line.text(start, hit.start)):
        found, stop = subject(said.line, start, hit.start)
        if found and len(text.split()) <= 2:
            return found, [(stop, end), *rest[1:]]
    return name, rest


_UNWILLING = lazily.compile(
    r"(?<!\w)(?:не (?:хо(?:чет|тят|че|чуть)|надо|нужно|треба|интересно|цікаво)"
    r"|doesn't want(?: it)?|(?:is|are) out(?: of it)?)(?!\w)"
)


CLOSED = lazily.compile(
    r"^[ ]*(?:закр(?:ой(?:те)?|ыть|ываем|ываю|ыл[аи]?)|закри(?:й|ти|ваємо|ваю|в|ла)|close[d]?)(?! задач| завдан"
    r"| task)(?!\w)"
)
"""«закрой Лядова дорого»: there is no doubt that it is lost."""


_MINUS = lazily.compile(r"[ ]*\d{1,2} минус(?!\w)")
"""«18 минус дорого»: of the weather, for all one knows."""


_GONE = lazily.compile(r"chose|went|выбрал|обра(?:в|л)|уш(?:ел|л)|пішл|піш[оеє]|передума")
"""«Vasey chose someone else»: a reason that says itself that it is over."""
_AT_FIRST = lazily.compile(
    r"(?<!\w)(?:сначала|сперва|раньше|спочатку|спершу|раніше|at first|first|previously|теперь"
    r"|тепер|now)(?!\w)"
)


def in_all_its_words(said: Said, match: re.Match[str]) -> bool:
    """«передумали ремонтировать», "chose someone else": the company's own reason, and it says that all is over."""
    if _AT_FIRST.search(said.line.read):
        return False
    why = lists.find(said.words(match.start()), said.entries(said.vocabulary.lost_reasons))
    begins = why is not None and why.start == match.start() and why.quality > 1
    return why is not None and begins and why.full and _together(said, why)


def _together(said: Said, hit: lists.Hit) -> bool:
    """Several words, and no other among them."""
    return len(hit.words) > 1 and all(
        word in hit.words or word.read in LINKS for word in said.words(hit.start, hit.end)
    )


_SENTENCE = 3
"""Words: «не тянут по деньгам», as the company itself says it."""


def by_reason(said: Said) -> Intent | None:
    """«Иванов дорого»: only a reason was named; lost, perhaps."""
    entries = said.entries(said.vocabulary.lost_reasons)
    hit = lists.find(lists.unnamed(said.words(), entries), entries)
    if hit is None or not hit.full or "?" in said.line.read or _MINUS.match(said.line.read):
        return None
    said = said.copy()
    said.line.grab(_UNWILLING)
    closed = any(said.line.grab(order) for order in (CLOSED, _TO_CLOSE, _CLOSE_IT))
    said.take_leading_number()
    if speaks(said.words(0, hit.start)):
        return None
    gone = _together(said, hit) and _GONE.match(hit.words[0].read) and not _AT_FIRST.search(said.line.read)
    over = closed or gone or (_together(said, hit) and len(hit.words) >= _SENTENCE and hit.quality > 1)
    intent = at(said.copy(), (hit.start, hit.start), sure=bool(over) and said.sure and hit.sure)
    name, stop = subject(said.line, 0, hit.start)
    if said.line.text(stop, hit.start):
        return None
    return replace(intent, name=name, note=said.line.text(hit.end))
