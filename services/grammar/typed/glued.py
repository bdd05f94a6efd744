"""Words written together are read apart: «впятницу в 15», «завтра в11», «звонил5мин», «до3,5 млн», «сайт,звонок»."""

import re
from functools import lru_cache

from services.grammar.language import lazily
from services.grammar.language.numerals import CARDINALS
from services.grammar.language.words import MONTH, UNITS, spelt
from services.grammar.lexicon.verbs import INFINITIVE
from services.grammar.line import Line

_WEEKDAY = (
    r"понедельник(?:а|у|ом)?|вторник(?:а|у|ом)?|сред[ауые]|четверг(?:а|у|ом)?|пятниц[ауые]|суббот[ауые]"
    r"|воскресен[ьи][еяю]|понеділ(?:ок|ка|ку)|вівтор(?:ок|ка|ку)|серед[ауиі]|четвер|п'?ятниц[юіяу]|субот[ауиі]"
    r"|неділ[юія]|(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
)
_SHORT = r"пн|вт|ср|чт|пт|сб"
_DAY = rf"{_WEEKDAY}|завтра|послезавтра|сегодня|сьогодні|післязавтра|today|tomorrow"
_PART = (
    r"обед[ау]?|обід[уі]?|утр[аоу]|вечер[ау]?|вечора|полдень|полудн[яю]|кон(?:ец|ц[ауе])|кінц[яіюе]|начал[ауе]"
    r"|середин[еуы]"
    r"|следующ\w+|ближайш\w+|будущ\w+|прошл\w+|наступн\w+|найближч\w+|январ[яею]|феврал[яею]|март[ауе]|апрел[яею]"
    r"|июн[яею]|июл[яею]|август[ауе]|сентябр[яею]|октябр[яею]|ноябр[яею]|декабр[яею]"
)
_MONTHS = "январь|февраль|март|апрель|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь"
_WORDS = (
    lazily.compile(
        rf"(?!послезавтра$|післязавтра$|поутру$)(?P<a>во?|на|до|к|ко|с|по|после|у|з|від|після|под)(?:{_DAY}|{_PART})"
    ),
    lazily.compile(rf"(?P<a>в|на|до)(?:{_SHORT})"),
    lazily.compile(
        rf"(?!afternoon$)(?P<a>on|by|till?|until|at|for|before|after|next|this)(?:{_WEEKDAY}|today|tomorrow|noon"
        rf"|lunch|week)"
    ),
    lazily.compile(
        rf"(?P<a>через)(?:{'|'.join(word for word in UNITS if len(word) > 2)}|пару|полчаса|полгода|півгодини)"
    ),
    lazily.compile(rf"(?P<a>{_DAY})(?:во?|до|об?|после|на|утром|днем|вечером|після|вранці|ввечері|at|by)"),
    lazily.compile(
        rf"(?P<a>за)(?:недел[юи]|тиждень|квартал|месяц|місяць|вчера|вчора|сегодня|сьогодні|{_MONTHS}|(?:прошл"
        rf"|минул)\w+)"
    ),
    lazily.compile(r"(?P<a>up)to"),
    lazily.compile(
        r"(?P<a>нов(?:ый|ая|ую|ого|ий|а|у))(?:заказ|лид|лід|сделк[ау]|угод[ау]|заявк[ау]|клиента?|клієнта?)"
    ),
    lazily.compile(
        r"(?P<a>не)(?:бер(?:ет|ут|е|уть)|взя(?:л|ла|ли|в)|отвеча(?:ет|ют)|ответил[аи]?|(?:до|додз)звон\w+|додзвон\w+"
        r"|подн(?:ял|яла|яли|имает|имают)|подход(?:ит|ят)|хо(?:чет|тят|че|чуть)|мо(?:жет|гут|гу|же|жуть)|зна(?:ет|ют"
        r"|ю|є)"
        r"|буд(?:ет|ут|у|е|уть)|приш(?:ел|ла|ли)|приех\w+|прид(?:ет|ут)|успе(?:л\w?|ва\w+)|купи(?:л|ла|ли|в)"
        r"|устра\w+|понрав\w+|тян(?:ет|ут|е|уть)|смог(?:ла|ли)?|надо|нужн[аоы]|нужен|готов[аы]?|было|вышл[аои]|вышел"
        r"|відповіда\w+|відпові(?:в|ла|ли)|прийш\w+|треба|потрібн\w+)"
    ),
)
_REAL = spelt("наконец завтрак сутра намарте помарте")
_LONG = spelt(
    "до после на за через около примерно со по от после at by till until after before around from on in від після "
    "близько бюджет цена сумма итого ціна budget price сделка сделки сделку заявка задача номер лид угода угоду "
    "deal number"
)
_LETTER = spelt("в к с о у з об")
_OF_TIME = rf"ч|час(?:а|ов|ам)?|утра|вечера|дня|ранку|вечора|год(?:ин[иу]?)?|го|-го|{MONTH}|am|pm"
_UNIT = (
    r"мин(?:ут\w?)?|хв(?:илин\w?)?|час(?:а|ов)?|годин[иу]?|дн(?:я|ей|ів)|день|дні|нед(?:ел\w+)?|тыс(?:яч\w?)?"
    r"|тис(?:яч\w?)?|млн|лям\w*|руб(?:л\w+)?|тр|грн|шт|mins?|minutes?|hours?|days?"
)
_MIXED = lazily.compile(r"(?P<a>[^\W\d_]+)(?P<n>\d+)(?P<z>[^\W\d_]*)")
_COUNTED = lazily.compile(r"(?P<n>\d+)(?P<z>[^\W\d_]+)")
_SPAN = lazily.compile(r"(?P<a>[сз]?)(?P<n>\d{1,2})(?P<to>до|по|to|till)(?P<last>\d{1,2})")
_PHONE = lazily.compile(r"(?:[78]9|9|0[3-9]|380|7[3-8])\d{8,10}")

_TOKEN = lazily.compile(r"(?<![\w#@/.'+-])[^\W_]+(?:'[^\W\d_]+)*(?![@/_'])")
_ADDRESS = lazily.compile(r"\S*[@/]\S*|www\.\S+|\S+\.(?:ru|com|ua|рф|net|org|io|by|kz)(?!\w)\S*")
_STOPPED = lazily.compile(
    r"(?:(?<=[\w)]),(?=[^\W\d_])|(?<=[^\W\d_]),(?=\d)|(?<=\w)[;!?](?=\w)|(?<=[а-яіїєґ]{3})\.(?=[а-яіїєґ]{4}))"
)
_INFLECTED = lazily.compile(
    r"(?<!\w)(?:до|после|к|ко|около|в|о|об|з|с|після|близько) \d{1,2}(?P<ending>[ -]?(?:х|ти|ми|ї|й|ої|ій))"
    rf"(?= (?:час\w*|дня|утра|вечера|вечора|ранку|{_DAY}|[^\W\d_]{{2,}}(?:ть|ти))(?!\w)|[ ,.;!]*$|,)"
)
"""«после 3-х», «к 10ти», «о 15-й»."""
_TO_DO = spelt(
    "напомни нагадай давай перенеси встреча зустріч звонок созвон дзвінок наберу перезвоню позвоню созвонюсь "
    "созвонимся напишу отправлю вышлю пришлю подготовлю уточню узнаю заеду подъеду приеду выеду выставлю скину "
    "попробую спробую заберу завезу отвезу привезу подвезу проверю покажу встречусь встретимся встречаемся "
    "передам закажу сделаю буду зайду подойду передзвоню подзвоню зателефоную надішлю заїду приїду під'їду "
    "зустрінусь зустрінемось позвони набери перезвони подзвони try call ring meet again"
)
"""Beside «в6» a time is meant."""
_HOURS = [word for word, value in CARDINALS.items() if 1 < value < 13]
_TIME = lazily.compile(rf"[:.]\d\d(?!\d)| (?:{_OF_TIME}|{_DAY}|{_SHORT})(?!\w)")
_BEFORE = lazily.compile(
    rf"(?:^|[ ,])(?:(?P<day>{_DAY}|{_SHORT}|утром|вечером|днем|часов|часа)|(?P<does>[^\W\d_]+))[ ,]+$"
)
_HOUR = lazily.compile(
    rf"(?<![\w#@/.'+-])(?P<in>в|к|о|об)(?:(?P<digits>\d{{1,2}})|(?P<word>{'|'.join(_HOURS)}))(?![^\W_])"
)


_BEHIND = lazily.compile(rf"(?<=[^\W\d_])(?P<in>в|о|об|к|на|at|on) (?=\d{{1,2}}(?![\w%])|(?:{_DAY}|{_SHORT})(?!\w))")
"""«наберув 17:30», «позвонитьв четверг»."""
_DOES = lazily.compile(r"[^\W\d_]+$")
_HOURS_AHEAD = lazily.compile(r"[^ ]+ (\d{1,2})(?!\d)")
_DAY_LONG = 24
"""«скинув 85 кп»: no such hour."""


def part(line: Line) -> None:
    """In the reading; what was typed stays."""
    for place in reversed([match.start() for match in _BEHIND.finditer(line.read)]):
        does = _DOES.search(line.read, 0, place)
        hour = _HOURS_AHEAD.match(line.read, place)
        if does and (does[0] in _TO_DO or does[0].endswith("ть")) and (hour is None or int(hour[1]) <= _DAY_LONG):
            line.respell(place - 1, place, f"{line.read[place - 1]} ")
    line.rewrite(_INFLECTED, "", "ending")
    kept = [match.span() for match in _ADDRESS.finditer(line.read)]
    for place in reversed([match.start() for match in _STOPPED.finditer(line.read) if not _within(match, kept)]):
        line.respell(place, place + 1, f"{line.read[place]} ")
    kept = [match.span() for match in _ADDRESS.finditer(line.read)] if kept else []
    for match in reversed(list(_TOKEN.finditer(line.read))):
        if len(match[0]) < 2 or (kept and _within(match, kept)):
            continue
        for place in reversed(_cuts(match[0])):
            line.respell(match.start() + place - 1, match.start() + place, f"{match[0][place - 1]} ")
    for match in reversed(list(_HOUR.finditer(line.read))):
        _part_hour(line, match)


def _within(match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    return any(start <= match.start() < end for start, end in spans)


@lru_cache(8192)
def _cuts(token: str) -> tuple[int, ...]:
    """Where the token is to be cut, whatever stands around it."""
    if token.isalpha() or "'" in token:
        return _of_words(token) if len(token) > 2 and token not in _REAL else ()
    if match := _SPAN.fullmatch(token):
        return tuple(place for place in (match.end("a"), match.end("n"), match.end("to")) if place)
    if match := _MIXED.fullmatch(token):
        before = () if _parts_from_number(match) else _of_words(match["a"])
        return (*before, match.end("a")) if before or _parts_from_number(match) else ()
    if match := _COUNTED.fullmatch(token):
        return (match.end("n"),) if _parts_from_word(match) else ()
    return ()


def _of_words(token: str) -> tuple[int, ...]:
    match = next((found for pattern in _WORDS if (found := pattern.fullmatch(token))), None)
    return (match.end("a"),) if match else ()


def _parts_from_number(match: re.Match[str]) -> bool:
    """«до3», «пт15», «рощиной5мин»; no model: «х3», «пвх5», «солярис2»."""
    word, number, after = match["a"], match["n"], match["z"]
    if word in _LONG or re.fullmatch(rf"{_DAY}|{_SHORT}", word):
        return True
    if len(number) > 9:
        return not after and _PHONE.fullmatch(number) is not None
    if word in _LETTER:
        return int(number) < 32 and re.fullmatch(_OF_TIME, after) is not None
    thousands = after in ("к", "k") and len(number) > 1 and len(word + number) > 5
    return len(word) > 2 and (thousands or re.fullmatch(_UNIT, after) is not None)


def _parts_from_word(match: re.Match[str]) -> bool:
    """«15декабря», «10завтра», «12перезвонить», «89185552031лера»."""
    if len(match["n"]) > 9:
        return _PHONE.fullmatch(match["n"]) is not None and match["z"].isalpha()
    if re.fullmatch(rf"{MONTH}|про|до|насчет|щодо", match["z"]):
        return int(match["n"]) < 60
    return re.fullmatch(_DAY, match["z"]) is not None or (
        len(match["z"]) > 4 and (match["z"] in _TO_DO or INFINITIVE.fullmatch(match["z"]) is not None)
    )


def _part_hour(line: Line, match: re.Match[str]) -> None:
    """«завтра в11», «наберу в6», «в9:30»: of a time only beside words of time or of what is to be done."""
    hour = int(match["digits"] or 0) or CARDINALS.get(match["word"] or "", 0)
    if 0 < hour < 25 and (_is_to_be(line, match) or (match["digits"] and _TIME.match(line.read, match.end()))):
        line.respell(match.end("in"), match.end(), f" {hour}")


def _is_to_be(line: Line, match: re.Match[str]) -> bool:
    before = _BEFORE.search(line.read[: match.start()])
    does = before["does"] if before else None
    return bool(before and before["day"]) or bool(does and (does in _TO_DO or INFINITIVE.fullmatch(does)))
