"""A deal's number without a mark, where nothing else can stand: «перенеси 85 на пятницу», «по 85 ключ у соседки»."""

import re

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, readings
from services.grammar.language.words import MONTH
from services.grammar.lexicon import wares
from services.grammar.lexicon.speech import tells
from services.grammar.line import Line

UNITS = (
    r"(?:[кkмmтрчгh]|тыс(?:яч[аиу]?)?|тис(?:яч[аіу]?)?|тыр|тр|млн|млрд|миллион\w*|миллиард\w*|мільйон\w*|мільярд\w*|лям(?:а|ов)?|руб(?:л\w{1,2})?|грн|гривен"
    r"|гривень|₽"
    r"|\$|€|₴|%|thousand|million|quid|pounds?|grand|dollars?|bucks?|euros?|доллар\w*|долар\w*|евро|євро|бакс\w*"
    r"|мин(?:ут\w?)?|хв(?:илин\w?)?|час(?:а|ов|ик\w{0,2})?|годин[иу]?|дн(?:я|ей|ів)|день|дні|нед(?:ел\w)?"
    r"|тиж(?:д?н\w{1,2})?"
    r"|мес(?:яц\w{0,2})?|міс(?:яц\w{0,2})?|год(?:а|у|ы)?|лет|рок(?:и|ів)|рік|шт(?:ук[аи]?)?|окон|окна|вікон|вікна"
    r"|машин(?:[ыи]|ам)?|раза?|разів|рази|человек[а]?|людин[аи]?|числа|утра|вечера|am|pm|days?|hours?|hrs?|mins?|minutes?"
    r"|weeks?"
    r"|missed(?! call(?!s))|emails?|texts?"
    rf"|months?|years?|times|{MONTH})(?!\w)"
)
"""What a number counts or measures."""
SUM = (
    r"(?:\d{1,3}(?: 000)+(?!\d)|[$€£] ?\d[\d.,]*k?|\d[\d ]*(?:[.,]\d+)? ?(?:к|k|тыс\w*|тис\w*|млн|m|мин\w*|хв\w*"
    r"|min\w*|%)(?!\w))"
)
_ENDS = rf"(?! (?:и|й|та|and|or|или|або|to|till|до|по) \d)(?![\w%°+-]|[.,:/]\d| (?!{SUM})\d| ?{UNITS})"
_NUMBER = rf"(?P<number>[1-9]\d{{0,5}}){_ENDS}"
_NO_MOMENT = rf"(?P<number>3[2-9]|[4-9]\d|[1-9]\d{{2,5}}){_ENDS}"
"""More than a day has hours and a month has days."""
_ORDERED = (
    r"(?:пере)?нес(?:и|ти|[её]м|у|ла?)|перен[её]с(?:ла)?|переношу|отлож(?:и|ить|им|ил[аи]?)|откладыва(?:й|ем|ю)"
    r"|(?:с|пере|по|про)?дви(?:нь|нуть|нул[аи]?|гай|гаем|гаю)|переки(?:нь|дай|нул[аи]?)|перев(?:еди|ести|ел[аи]?|ожу)"
    r"|верн(?:и|уть|ул[аи]?)|закр(?:ой|ыть|ыл[аи]?|ыва(?:й|ем|ю))|слил[аи]?|потерял[аи]?|выиграл[аи]?|замороз(?:ь"
    r"|ил[аи]?)"
    r"|постав(?:ь|ить|ил[аи]?)|(?:смени(?:ть)?|поменя(?:й|ть)|измени(?:ть)?) этап"
    r"|перен(?:еси|ести|осимо|іс|есла)|відклад(?:и|у|емо)|відкла(?:в|ла|сти)|(?:по|пере|зі|зі?|про)?сунь|рухай(?:те)?"
    r"|рухаємо"
    r"|перев(?:ести|еду|оджу|ів|ела)|поверн(?:и|ути|ув|ула)|закри(?:й|ти|в|ла|ли|ває(?:мо)?)|злили|втрати(?:в|ла|ли)"
    r"|вигра(?:в|ла|ли)|заморозь|постав|(?:зміни(?:ти)?|поміняй) етап"
    r"|moved?|push(?:ed)?|put|set|update|change[d]?|closed?|mark|postponed?|reschedule[d]?|delay|snooze|advance"
    r"|reassign"
)
_ITS = (
    r"(?:(?:the )?(?:звонок|дзвінок|созвон|встречу|зустріч|задачу|завдання|этап|етап|call|meeting|task|stage)"
    r"(?: (?:по|с|со|з|із|к|до|for|with|to|of))? )?"
)
_DEED = (
    r"этап|етап|(?:следующий|наступний) (?:этап|етап)|задач[ауие]|завдання|заметк[ауи]|нотатк[ауи]|комм?ентарий"
    r"|коментар"
    r"|звон(?:ок|ки)|дзвінок|созвон|встреч[ауи]|зустріч|недозвон|недозвін|отказ|відмова|успех|успіх|готово|сделал[аи]?"
    r"|зроби(?:в|ла)|бюджет|сумм?[ауы]|цен[ауы]|цін[ауи]|ответственн(?:ый|ая)|відповідальн(?:ий|а)|кп|договор|договір"
    r"|счет"
    r"|рахунок|смет[ауы]|кошторис|письмо|лист|запиши|напомни|нагадай|что|що|отправил[аи]?|скинул[аи]?|выслал[аи]?"
    r"|надісла(?:в|ла)|відправи(?:в|ла)|скину(?:в|ла)|(?:назначь|признач) [^\W\d_]+"
    r"|(?:не )?(?:до|пере|по)?звон(?:ил[аи]?|ился|илась|ить)|(?:не )?(?:до|пере|по|за)?дзвон(?:и[вл]а?|ився|илась|ити)"
    r"|примітк[ауи]|note|task|call|meeting|quote|proposal|budget|amount|sum|total|stage|owner|comment|card|done|next"
)
_TALK = (
    r"(?:по)?говор\w+|общал\w+|созвон\w*|зідзвон\w+|розмовля\w+|спілкува\w+|встрет\w+|встреч\w+|зустрі\w+|переписыва\w+"
    r"|листува\w+|связа\w+|зв'яза\w+|до?дзвон\w+|дозвон\w+|пропущ\w+|входящ\w+|вхідн\w+|вх|исход\w+|что|що"
)
_DONE_TO = (
    r"недозвон|недозвін|исходящий|вихідний|входящий|вхідний|пропущенный|пропущений|набра(?:л[аи]?|в|ть|ти)|набер[уи]"
    r"|(?:по|пере|за)?(?:звон|дзвон)(?:ил[аи]?|и[вл]а?|ить|ити|и|ю)|напис(?:ал[аи]?|а[вл]а?|ать|ати)|скин(?:ул[аи]?|ув"
    r"|ула|ь)"
    r"|отправ(?:ил[аи]?|ить|ь)|надісл?(?:ав|ала|ати)|відправи(?:в|ла|ти)|высл(?:ал[аи]?|ать)|напомни|нагадай"
    r"|заметк[ау]|нотатк[ау]|комментарий|коментар|задача|завдання|успех|успіх|готово|следующий этап|наступний етап"
    r"|дальше|далі"
    r"|карточк[ау]|картк[ау]|этап|етап|кп|звонок|дзвінок|called|rang|phoned|texted|emailed|missed|outgoing|incoming"
    r"|tried"
    r"|visited|met|chase|ring|email|remind|note|done|call|i'll call|follow up|meet|visit|task|next stage|sent|messaged"
    r"|wrote|incoming call|inbound call|missed call"
)
_WITH = r"(?:с|со|з|із|зі|до|от|від)"
_OF = r"(?:по|у|для|про|к|насчет|щодо|for|with|to|of|on|about)"
_MET = (
    r"spoke|talked|spoken|met|meet|chat(?:ted)?|call(?: back)?|meeting|demo|visit|no answer|incoming(?: call)?"
    r"|missed(?: call)?"
    r"|follow up|sent|wrote|sold|an? (?:email|text|message|quote)|remind me"
)
_PLACES = tuple(
    lazily.compile(place)
    for place in (
        rf"^[ \x00]*{_OF} {_NUMBER}(?= [^\W\d_]| {SUM})",
        rf"(?<!\w)(?:{_DEED}) {_OF} {_NUMBER}",
        rf"(?<!\w)(?:нотатк[ауи]|коментар|примітк[ау]) до {_NUMBER}",
        rf"(?<!\w)(?:{_ORDERED}) {_ITS}{_NUMBER}",
        rf"(?<!\w)(?:{_TALK}) (?:{SUM} )?{_WITH} {_NO_MOMENT}",
        rf"(?<!\w)(?:звонок|дзвінок) (?:от|від) {_NO_MOMENT}",
        rf"(?<!\w)(?:{_MET}) (?:with|to|from|for|about) {_NO_MOMENT}",
        rf"(?<!\w)(?:{_DONE_TO}) {_NO_MOMENT}",
        rf"(?<!\w)(?:скинуть|скинути|выслать|вислати) {_NO_MOMENT}(?= [^\W\d_])",
        rf"(?<!\w)(?:звонил[аи]?|дзвони(?:в|ла|ли)|набира(?:л|ла|в)|набра(?:л|ла|в)) (?:на|по) {_NO_MOMENT}(?=,| не "
        rf"| нет| нед)",
        rf"^[ \x00]*(?:won|lost|sold|(?:вы|ви)играл[аи]?|виграли|продал[аи]?|продав) {_NO_MOMENT}(?= [^\W\d_])",
        rf"(?<!\w)(?:(?:for|on|to|about) (?:number|no\.?)|(?:по|у|для|до|с|з) номер[^\W\d_]{{0,2}}) {_NUMBER}",
        r"(?<!\w)(?:на паузу|пауз[уа]|park|pause|freeze) (?P<number>[1-9]\d{1,5})(?= (?:до|till|until) )",
        rf"(?<!\w)(?:send|email|post|deliver|forward) (?:[a-z]+ ){{1,3}}to {_NO_MOMENT}",
        rf"^[ \x00]*(?:завтра|послезавтра|сегодня|сьогодні|післязавтра|tomorrow|today) {_NO_MOMENT}"
        r"(?= [^\W\d_]+(?:ть|ти)(?!\w))",
        rf"^[ \x00]*{_WITH} {_NO_MOMENT}(?= (?:не |поговор|говор|созвон|встре|зустр|дозвон|общал|спілк|зідзв|додзв))",
    )
)
_NOTED_ON = lazily.compile(rf"^[ ]*(?:add (?:a )?)?(?:note|comment) (?:on|to) {_NUMBER}")
"""Of so many things nothing is noted: «note on 187 tyres nearly new»."""
_SAID = lazily.compile(
    rf"^[ ]*(?:(?:find|show(?: me)?|open|where is|how is|search(?: for)?|what's up with|(?:what|how) about|give|pass"
    rf"|hand|transfer|assign"
    rf"|call|task"
    rf"|tomorrow|must call|need to call|найди|покажи|знайди) )?{_NUMBER}(?:'s)?(?P<then>[ .!]*$|[ ]*[:→-]"
    rf"| [^\W\d_]+(?:'t)?)"
)
"""«eighty five won»: in words, and what follows is no thing that is counted."""


def write_out(line: Line) -> None:
    """Read as «#85»; what was typed stays."""
    if _MARKED.search(line.read) or _DIGIT.search(line.read) is None:
        return
    if (noted := _NOTED_ON.match(line.read)) and int(noted["number"]) > FEW:
        line.respell(*noted.span("number"), f"#{noted['number']}")
        return
    for place in _PLACES:
        match = place.search(line.read)
        if match and not _counted(line, match) and (int(match["number"]) > FEW or _typed(line, match)):
            line.respell(*match.span("number"), f"#{match['number']}")
            return
    said = _SAID.match(line.read)
    if said and int(said["number"]) > FEW and not _typed(line, said) and _no_thing(said["then"].strip()):
        line.respell(*said.span("number"), f"#{said['number']}")


def _no_thing(then: str) -> bool:
    return not then.isalpha() or tells(then) or _DEEDS.fullmatch(then) is not None


_DEEDS = lazily.compile(
    rf"(?:{_DEED}|{_DONE_TO}|to|on|in|at|over|is|has|no|not|said|didn't|call|back|next|now|moved|goes|dead|declined"
    rf"|signed|bought|lost|won"
    r"|ghosted|wants|needs|asks|asked|prefers|closed|price|gone|went|too|tomorrow|дальше|далі|на|в|завтра|просит"
    r"|просить)"
)
_MARKED, _DIGIT = lazily.compile(r"[#№] ?\d"), lazily.compile(r"\d")
FEW = 20
"""«отправил КП по двум газелям»: what is counted is said in words oftener than a deal."""


def _counted(line: Line, match: re.Match[str]) -> bool:
    return counts(line, match.end("number"), int(match["number"])) or _a_sum(int(match["number"]))


def _a_sum(number: int) -> bool:
    """«успех 610000»: no deal has so round a number."""
    return number >= _ROUND * 10 and number % _ROUND == 0


_ROUND = 1000


def _typed(line: Line, match: re.Match[str]) -> bool:
    return line.typed_between(*match.span("number")).isdecimal()


def counts(line: Line, end: int, number: int) -> bool:
    """«закрыл 3 сделки», «по 20 панелей», "2 transit vans": what stands behind the number is what it counts."""
    first, second, *_ = [*line.words(end)[:2], None, None]
    if first is None or first.start > end + 1:
        return False
    found = readings(first.read)
    if not found:
        several = second is not None and wares.ware(first.read) and _MANY.fullmatch(second.read) is not None
        return several or (_MANY.fullmatch(first.read) is not None and not tells(first.read))
    wanted = _form_of_counted(number)
    nouns = [one for one in found if one & Form.NOUN]
    alone = any(one & Form.NOMINATIVE and not one & Form.PLURAL for one in nouns)
    return not alone and any(one & (Form.GENITIVE | Form.PLURAL) == wanted for one in nouns)


def _form_of_counted(number: int) -> int:
    """«3 сделки», «20 панелей»; «281 счета» are no accounts, for it would be «281 счёт»."""
    if number % 10 == 0 or number % 10 > _THREE_OR_FOUR or number % 100 in _TEENS:
        return Form.GENITIVE | Form.PLURAL
    return Form.GENITIVE if number % 10 > 1 else Form.NOMINATIVE


_THREE_OR_FOUR = 4
_TEENS = range(11, 15)
_MANY = lazily.compile(r"[^\W\d_]{2,}(?:ів|їв|ок|ей)|[a-z]{3,}s")
