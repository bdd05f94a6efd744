"""A card that is looked for: «найди Иванова», or a name and nothing that happens."""

import re

from services.grammar.asked import listed
from services.grammar.contacts import points
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be
from services.grammar.language.words import spelt
from services.grammar.lexicon import verbs
from services.grammar.lexicon.speech import ORDERS, speaks, tells
from services.grammar.line import Line, Word
from services.grammar.money import amounts
from services.grammar.notes import plain
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.when import dates, durations
from services.grammar.whom import subject

_WHOM = r"(?:[^\W\d_]+(?: [^\W\d_]+){0,2}|(?:(?:сделк[аеиу]|сделкой|угод[аиіу]|угодою) )?(?:\x00+|\d{1,6}))[ ?.]*$"
_FIND = lazily.compile(
    r"^[ ]*(?:найди(?:те)?|найти|поищи|поиск|ищи|find|search(?: for)?|look up|знайди|знайти|пошук|шукай"
    r"|відкрий|покажи(?:те)?|показать|открой(?!(?:те)? (?:нов\w+ )?(?:сделк|заявк|угод)\w+ ?:)|show(?: me)?"
    r"|open(?! an? (?:new )?(?:deal|lead)(?!\w))|где|де"
    r"|кто так(?:ой|ая|ие)|хто так(?:ий|а|і)|(?:дай"
    r"|подскажи|какой|який"
    r"|скажи)(?: мне)? (?:у )?(?:телефон|номер|контакты?|адрес)"
    r"|(?:кто|хто)(?: (?:там|это|це|у нас))* (?:с|з)(?= \x00)|карточк[ау]|картк[ау]|(?:телефон|номер|контакти?"
    r"|контакты?)(?= [^\W\d_]+[ ?.]*$)"
    r"|where are we (?:at )?(?:with|on)|where(?:'?s| is)?|чь[яеи]|чей|чи[яйї]|whose|pull up|bring up|dig out|look for"
    rf"|(?:что|що) (?:там |у нас |в нас |нового )?(?:есть |є )?(?:по|с|со|з|у|із)(?= {_WHOM})"
    rf"|(?:как|як)(?: (?:там )?(?:дела|справи) (?:у|с|по|з|із)| там(?: (?:у|с|по|з|у нас с))?)(?= {_WHOM})"
    rf"|(?:чем|чим) (?:там |все )?(?:за)?к[оі]нч?[иі]л\w+ (?:с|у|по|з|із)(?= {_WHOM})"
    rf"|(?:что|що) (?:там )?(?:слышно|чути) (?:от|у|по|про|з|від)(?= {_WHOM})|what about|(?:any ?thing|any news"
    rf"|something) (?:new )?(?:on|with)"
    r"|(?:(?:status|latest|update)|(?:the )?(?:phone |mobile )?(?:number|no)|phone|contact details) (?:of|on|for)"
    r"|what'?s (?:the |his |her )?(?:phone |mobile )?(?:number|address|email) (?:of|for)"
    r"|how(?:'?s| is)(?= (?:\x00|(?!the|it|this|that|things)[^\W\d_]))"
    r"|who is|who's(?! [a-z]+ing(?!\w)| got| on | in | at | the | been| going)"
    r"|what'?s up with|what(?:'?s| is)(?: the)? (?:happening|going on|story|latest|score|situation|status|news|craic)"
    r" (?:with|on|for)|(?:any|the) (?:news|updates?|word|latest) (?:on|from|about))(?!\w)[ :]*"
    r"(?:(?:мне|мені|me|сделк[ауи]|клиент[ауы]?|контакт|угод[ауи]|клієнт[аи]?|deal|client|the|карточк[ау]|картк[ау]"
    r"|заказы?|заявк[ауи]|лид[аы]?|лід[аи]?|замовлення|документ(?:и|ы|ів|ов)|папери|телефон(?= \w)"
    r"|номер(?= [^\W\d_])|order|lead|сейчас|щас|зараз|там|тут|now|у нас"
    r"|is|are|(?:все|что|що)(?: (?:у|в) нас| там)?(?= (?:по|про|о) )|по|про|номеру|телефону|номером|(?:телефон"
    r"|номер) (?:за|о)?(?:канчива|кінчу)[^\W\d_]+ (?:на|з)|guy|bloke|man|woman|lady"
    r"|client|(?:the )?(?:phone"
    r"|number|one|1)? ?ending(?: in| with)?"
    r"|(?:номер|телефон) (?:на|з|с)(?= \d))(?!\w)[ :]*)*"
)
_MARKS = lazily.compile(r"[?!]+[ .?!]*$")
_FORGOTTEN = lazily.compile(
    r"(?<=\w), (?:(?:я|i) )?(?:уже |вже )?(?:не помню|не пам'ятаю|забыл[аи]?|забу(?:в|ла)|(?:can't|don't) remember"
    r"|forgot)"
    r"(?!\w).*$"
)
"""«найди Чижова, не помню, на чём остановились»."""
_SMALL_TALK = lazily.compile(
    r"^[ ]*(?:спасибо|спс|дякую|thanks?|cheers|ta|thank you|да|нет|так|ні|yes|no|yep|yeah|nope|did it|got it|will do"
    r"|noted|np|no worries|perfect|cool|great|nice one|ок|ok|окей|okay|приветик|привет|привіт|вітаю|добридень"
    r"|добр(?:ий|ого) (?:день|дня|ранок|вечір|ранку|вечора)|hi|hello|hey"
    r"|здравствуйте|добр(?:ый|ого) (?:день|дня|вечер)|доброе утро|good (?:morning|afternoon|evening)"
    r"|помощь|помоги|help|допоможи|хорошо|понял|понятно|ясно|ладно|(?:почти |еще не |ще не |майже |not yet |almost "
    r"|not |не )?(?:готово|сделано|зроблено|done|ready)|тест|test|\?+)[ .!?]*$"
)


_WHOSE = lazily.compile(
    r"(?<=[\w\x00])(?: (?:deal|doing|looking|getting on|coming along|at|(?:phone|mobile) (?:number|no))|'s (?:deal|file"
    r"|phone|number|e-?mail|card"
    r"|contacts?)(?: number)?| card| карточка| картка| now| сейчас| зараз| найди| знайди| покажи)[ .?!]*$"
)
"""«Barker's number»."""


def asked(text: str) -> bool:
    """Whether the search has its word: «найди …», «где …»."""
    return _FIND.match(Line.of(text).read) is not None


def search(said: Said) -> Intent | None:
    """«найди Иванова», «сделки с Ивановым»."""
    if said.number is None and (of_client := listed.of_client(said)) is not None:
        return find(of_client)
    match = _FIND.match(said.line.read)
    if match is None or _TO_BE_FOUND.match(said.line.read) or _to_be_shown(said, match):
        return None
    if said.phone is not None and all(word.read in _WHO_RANG for word in said.words(match.end())):
        return said.intent(Verb.FIND)
    return find(said)


_WHO_RANG = spelt(
    "мне кто это звонил звонила чей номер мені хто це дзвонив дзвонила телефонував me who called rang is it"
)
"""«найди мне кто это звонил 8 342 217-60-15»."""
_TO_BE_FOUND = lazily.compile(r"^[ ]*(?:найти|найди|знайти|знайди|find)(?= .*(?<!\w)(?:для|for)(?!\w))")
"""«найти для Энергосети аналог»: work to be done."""


def _to_be_shown(said: Said, match: re.Match[str]) -> bool:
    """«показать Иванову завтра»: so is this."""
    return match[0].strip() in ("показать", "show") and dates.take(said.line.copy(), said.now) is not None


def find(said: Said) -> Intent | None:
    """A name, a number or the end of a phone, and nothing that happens."""
    match = _FIND.match(said.line.read)
    said = said.copy()
    if match is not None:
        said.line.take(*match.span())
        said.line.grab(_MARKS)
        said.line.grab(_FORGOTTEN)
    said.line.grab(_WHOSE)
    words = said.words()
    text = said.line.text()
    if (
        _SMALL_TALK.match(said.line.read)
        or (match is None and re.search(r":(?= |$)", said.line.read))
        or (said.phone and len(words) > 2)
        or (match is None and (_happens(said) or _measured(said) or plain.ORDER.search(said.line.read)))
    ):
        return None
    if said.number is None and re.fullmatch(r"[1-9]\d{0,5}", text) and words[0].read.isdigit():
        said.number, text = int(text), ""
    if not words and points.written(text)[0]:
        return _found(said, text)
    known = said.number is not None or said.phone is not None
    if known and words and text:
        return _found(said, text) if match is not None or not speaks(words) else None
    if known or not words:
        return _found(said, "") if known else None
    return _found(said, text) if match is not None or _nothing_but_a_name(text, words) else None


def _nothing_but_a_name(text: str, words: list[Word]) -> bool:
    """Or but the end of a phone."""
    if re.fullmatch(r"[ +()\d-]+", text):
        return True
    return not (len(words) > 3 or speaks(words) or (words[0].read.isdigit() and len(words) > 1))


def _measured(said: Said) -> bool:
    """«Руслану скидка 30 тыс», «Руслан 5 мин»: something is told."""
    sums = any(one.named for one in amounts.every(said.line))
    words = said.words()
    counted = any(word.read.isdigit() for word in words[1:]) and not all(word.read.isdigit() for word in words)
    return len(words) > 2 and (sums or counted or durations.take(said.line.copy()) is not None)


def _happens(said: Said) -> bool:
    """«показал машину Иванову» names nobody's card."""
    words = said.words()
    first = words[0].read if words else ""
    if "," in said.line.read and any(word.read in ORDERS or verbs.order(word.read) for word in words):
        return True
    doing = tells(first) or _I_DO.fullmatch(first) or must_be(first, Form.DOING)
    return len(words) > 1 and (first in ORDERS or (bool(doing) and not names.personal(first)))


_I_DO = lazily.compile(r"[^\W\d_]{3,}(?:[аяу]ю|ирую)")
"""«скидываю»."""


def _found(said: Said, text: str) -> Intent:
    name = text
    if said.line.words() and not text.replace(" ", "").isdigit():
        found, stop = subject(said.line, 0, len(said.line.read))
        name = text if said.line.text(stop) else found or text
    said.line.take_all()
    return said.intent(Verb.FIND, name=name)
