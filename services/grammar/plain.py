"""What remains: notes, searches, undo, and what was not understood."""

import re

from services.grammar import amounts, dates, durations, follow, lost, names, points, verbs, won
from services.grammar.intent import Intent, Verb
from services.grammar.morphology import Form, must_be
from services.grammar.said import Said
from services.grammar.speech import FILL, ORDERS, speaks, tells
from services.grammar.whom import subject

_ONE = r"(?:one|1|deal|client|person|customer|lead|name|card|guy|contact|number)"
_UNDO = re.compile(
    r"^[ ]*(?:(?:ой|ай|упс|бл[иі]н|тьху|тьфу|черт"
    rf"|that was (?:the wrong {_ONE}|a mistake)|стоп"
    r"|отбой|відбій|нет|ні|так|не (?:то|туда|туди|там|того|тому|та|тот|ту|той|те)"
    r"(?: (?:сделк[аиу]|угод[аиу]|клиента?|клієнта?|карточку|картку|строку|кнопку))?(?: [^\W\d_]{3,}(?:л|ла|ли|в))?"
    r"|нажал[аи]? не (?:то|туда)|мимо|ошибся|ошиблась|ошибка|промахнул(?:ся|ась)|промазал[аи]?"
    rf"|помилка|помилився|помилилась|(?:oops|sorry)(?: wrong {_ONE})?|no|not (?:that|this)(?: one)?"
    rf"|(?:my )?mistake|wrong(?: {_ONE})?"
    r"|случайно|випадково|я)[,.!;]? ){0,3}(?:отмени(?:ть)?|отменяй(?:те)?|отменяем|отмена|откати(?:ть)?|откат"
    r"|верни(?:те)?|вернуть|undo"
    r"|revert|(?:cancel|scrap|ignore|forget|reverse)(?= (?:that|it|this|last))"
    r"|скасуй(?:те)?|скасувати"
    r"|скасування|відміни(?:ти)?|відміна|поверни|назад)"
    r"(?: (?:последн\w+|это|останн\w+|останнє|last|that|it|все|мое|изменение|изменения|действие|зміну|дію|назад"
    r"|как было|як було|обратно|action|change|the|my|мою|свое))*[ .!]*$"
)
_FIND = re.compile(
    r"^[ ]*(?:найди(?:те)?|найти|поищи|поиск|ищи|find|search(?: for)?|look up|знайди|знайти|пошук|шукай"
    r"|покажи(?:те)?|показать|открой|show(?: me)?|open|где|де|кто так(?:ой|ая|ие)|хто так(?:ий|а|і)|(?:дай"
    r"|подскажи|какой|який"
    r"|скажи)(?: мне)? (?:у )?(?:телефон|номер|контакты?|адрес)"
    r"|карточк[ау]|картк[ау]|(?:телефон|номер|контакти?|контакты?)(?= [^\W\d_]+[ ?.]*$)"
    r"|where are we (?:at )?(?:with|on)|where(?:'?s| is)?|чь[яеи]|чей|чи[яйї]|whose|pull up|bring up|dig out|look for"
    r"|(?:что|що) (?:там |у нас |в нас |нового )?(?:по|с|з|у|із)(?= [^\W\d_]+(?: [^\W\d_]+)?[ ?.]*$)|what about"
    r"|(?:status|latest|update) (?:of|on|for)"
    r"|how(?:'?s| is)(?= (?!the|it|this|that|things)[^\W\d_])"
    r"|who is|who's"
    r"|what'?s up with|what(?:'?s| is)(?: the)? (?:happening|going on|story|latest|score|situation|status|news|craic)"
    r" (?:with|on|for)|(?:any|the) (?:news|updates?|word|latest) (?:on|from|about))(?!\w)[ :]*"
    r"(?:(?:мне|мені|me|сделк[ауи]|клиент[ауы]?|контакт|угод[ауи]|клієнт[аи]?|deal|client|the|карточк[ау]|картк[ау]"
    r"|заказы?|заявк[ауи]|лид[аы]?|лід[аи]?|замовлення|документ(?:и|ы|ів|ов)|папери|телефон(?= [^\W\d_])"
    r"|номер(?= [^\W\d_])|order|lead|сейчас|щас|зараз|там|тут|now|у нас"
    r"|is|are|все(?= (?:по|про|о) )|по|про|номеру|телефону|номером)(?!\w)[ :]*)*"
)
_NOTE = re.compile(
    r"^[ \x00]*(?:заметк[ау]|запиши(?! (?:нов\w+ )?(?:сделк|лид|угод|лід|задач|клиент|клієнт|контакт|заявк"
    r"|(?:\S+ ){1,2}на ))"
    r"|зафиксируй|комментарий|коментар"
    r"|коммент|примечание|запомни|нотатка|занотуй"
    r"|note|comment|помітка|замітк[ау]|примітк[ау]|нотатку|добавь заметку|додай нотатку|add (?:a )?note)(?!\w)"
    r"(?: (?:что|що|that))?[ :]*(?:(?:к|по|для|о|про|to|for|on|about)(?!\w) ?)?"
)
ORDER = re.compile(
    r"^[ \x00]*(?:\d+ )?(?:закрой|закрыть|закрий|верни|вернуть|перенеси|удали|удалить|видали|измени|поменяй"
    r"|поставь|двигай|добавь|назад|отмени"
    r"|сделай|создай|зроби|отправь|скидка|close|delete|remove|cancel|change|back|покажи)(?!\w)|(?<!\w)(?:назад"
    r"|back)[ .]*$"
)
"""An order that was not understood is not a note."""
_SMALL_TALK = re.compile(
    r"^[ ]*(?:спасибо|спс|дякую|thanks?|cheers|ta|thank you|да|нет|так|ні|yes|no|yep|yeah|nope|did it|got it|will do"
    r"|noted|np|no worries|perfect|cool|great|nice one|ок|ok|окей|okay|привет|вітаю|hi|hello"
    r"|здравствуйте|добрый день|доброе утро"
    r"|помощь|помоги|help|допоможи|хорошо|понял|понятно|ясно|ладно|(?:почти |еще не |ще не |майже |not yet |almost "
    r"|not |не )?(?:готово|сделано|зроблено|done|ready)|тест|test|\?+)[ .!?]*$"
)
_LABEL = re.compile(
    r"(?:^|[ ,;\x00])(?:бюджет|сумма|сума|цена|ціна|стоимость|причина|ответственный|відповідальний|источник"
    r"|джерело|тел|телефон"
    r"|этап|етап|стадия|стадія|статус|задача|завдання|звонок|дзвінок|встреча|зустріч|лид|лід|сделка|угода|срок"
    r"|строк|дата"
    r"|budget|amount|price|reason|owner|source|phone|stage|status|task|call|meeting|lead|deal|due|assigned to)[ \x00]*$"
    r"|^[ \x00]*(?:(?:нов(?:ая|ую|а|у) )?(?:задач[ау]|завдання|task)|напомни|нагадай|remind me)(?!\w)"
)
_NOTED = re.compile(r"(?:^| )(?:прим|примечание|комментарий|коммент|коментар|примітка|note|comment)\.?(?: (?=[^ ])|$)")
"""What stands before a colon as in a form: the name of a field, not somebody's."""
_COLON = re.compile(r"^(?P<who>[^:]{2,60}?) ?(?::(?= |$|[^\d/])| - )(?P<what>.*)$")


_OF_NUMBER = re.compile(
    r"(?P<number>[2-9]\d|\d{3,6}) (?=(?!(?:days|weeks|months|hours|min\w*) )[a-z]+ (?:[a-z]+ )??(?:is|are|was"
    r"|were|has|have"
    r"|needs?|wants?|says?|said|prefers?|got|asked|can't|won't)(?!\w))"
)
"""«note 208 tyres are worn»: of so many tyres nothing would be told."""


def undo(said: Said) -> Intent | None:
    if not _UNDO.match(said.line.read):
        return None
    said.line.take_all()
    return said.intent(Verb.UNDO)


def note(said: Said) -> Intent | None:
    """«заметка Иванову: …»."""
    match = _NOTE.match(said.line.read)
    if match is None:
        return None
    said = said.copy()
    said.line.take(*match.span())
    start = match.end()
    name = ""
    if said.number is None and (of := _OF_NUMBER.match(said.line.read, start)):
        said.number, start = int(of["number"]), of.end()
        said.sure = said.sure and said.number % 10 != 0
    colon = said.line.read.find(":", start)
    if said.number is None and (span := next(said.line.pieces(), None)):
        if colon > 0 and not said.line.read[colon + 1 : colon + 2].isdigit():
            name, start = said.line.text(start, colon), colon + 1
        elif not speaks(said.words(*span)[:1]):
            name, start = subject(said.line, *span)
    text = said.line.text(start)
    said.line.take_all()
    if name.isdigit():
        said.number, name = int(name), ""
    return said.intent(Verb.NOTE, name=name, note=text, sure=said.sure and bool(text))


def split(said: Said) -> tuple[Said, str] | None:
    """«Иванов: …»: who, and what is said of him."""
    match = _COLON.match(said.line.read)
    if match is None or not match["what"].strip(" \x00"):
        return None
    if _LABEL.search(match["who"]) or won.WON.search(match["who"]) or lost.LOST.search(match["who"]):
        return None
    start, end = match.span("who")
    if (noted := _NOTED.search(match["who"])) is not None:
        start, end = (start, start + noted.start()) if noted.start() else (start + noted.end(), end)
    words = said.words(start, end)
    name = (
        said.line.text(*of.span(1)) if (of := _OF_DEAL.fullmatch(match["who"].strip())) else said.line.text(start, end)
    )
    if len(words) > 4 or (not words and said.number is None) or speaks(words):
        return None
    rest = said.copy()
    rest.named = True
    rest.line.take(0, match.start("what"))
    return rest, name


_OF_DEAL = re.compile(r"(?:по|за|про|for|re|on) (\d{1,6})")
"""«По 318: …»."""


def of_split(said: Said, name: str) -> Intent:
    """What stands after the colon, kept; with the step that it names."""
    text, task, sure, unread = follow.follow_up(said, said.line.tail())
    text = text if text.endswith("..") else text.rstrip(" .")
    task = task if task and task[0] else None
    said.line.take_all()
    return said.intent(
        Verb.NOTE,
        name=name,
        note=text,
        task=task,
        unread=(*said.unread, *unread),
        sure=said.sure and (sure or not task),
    )


_WHOSE = re.compile(
    r"(?<=\w)(?: (?:doing|looking|getting on|coming along|at|(?:phone|mobile) (?:number|no))|'s (?:deal|file"
    r"|phone|number|e-?mail|card"
    r"|contacts?)(?: number)?| now| сейчас| зараз)[ .?!]*$"
)
"""«Barker's number»."""


def search(said: Said) -> Intent | None:
    """«найди Иванова»."""
    match = _FIND.match(said.line.read)
    if match is None or _TO_BE_FOUND.match(said.line.read) or _to_be_shown(said, match):
        return None
    return find(said)


_TO_BE_FOUND = re.compile(r"^[ ]*(?:найти|найди|знайти|знайди|find)(?= .*(?<!\w)(?:для|for)(?!\w))")
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
    said.line.grab(_WHOSE)
    words = said.words()
    text = said.line.text()
    if (
        _SMALL_TALK.match(said.line.read)
        or (match is None and re.search(r":(?= |$)", said.line.read))
        or (said.phone and len(words) > 2)
        or (match is None and (_happens(said) or _measured(said) or ORDER.search(said.line.read)))
    ):
        return None
    if said.number is None and re.fullmatch(r"\d{1,6}", text):
        said.number, text = int(text), ""
    if not words and points.written(text)[0]:
        return _found(said, text)
    if said.number is not None or said.phone is not None or not words:
        if words and text:
            return _found(said, text) if match is not None or not speaks(words) else None
        return _found(said, "") if said.number is not None or said.phone is not None else None
    digits = re.fullmatch(r"[ +()\d-]+", text)
    if (
        match is None
        and not digits
        and (len(words) > 3 or speaks(words) or (words[0].read.isdigit() and len(words) > 1))
    ):
        return None
    return _found(said, text)


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


_I_DO = re.compile(r"[^\W\d_]{3,}(?:[аяу]ю|ирую)")
"""«скидываю»."""


def _found(said: Said, text: str) -> Intent:
    name = text
    if said.line.words() and not text.replace(" ", "").isdigit():
        found, stop = subject(said.line, 0, len(said.line.read))
        name = text if said.line.text(stop) else found or text
    said.line.take_all()
    return said.intent(Verb.FIND, name=name)


def unclear(said: Said) -> Intent:
    """Nothing fits: the words are offered as a note."""
    text = said.line.typed.strip()
    name = ""
    if said.words() and said.words()[0].read not in FILL:
        name, _ = subject(said.line, 0, len(said.line.read))
    other = Intent(Verb.NOTE, name=name, note=text, number=said.number, sure=False) if text else None
    return Intent(Verb.UNCLEAR, number=said.number, phone=said.phone, note=text, sure=False, other=other)
