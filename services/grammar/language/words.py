"""Words of time in Russian, Ukrainian and English; ё is written е here, every apostrophe '."""

import re
from enum import StrEnum


def spelt(text: str) -> frozenset[str]:
    """A table of words, written as a text."""
    return frozenset(text.split())


DAYS = {
    "сегодня": 0, "седня": 0, "сьогодні": 0, "today": 0, "послезавтра": 2, "післязавтра": 2, "day after tomorrow": 2,
        "the day after tomorrow": 2, "the day before yesterday": -2,
    "завтра": 1, "завтро": 1, "завтрашний день": 1,
    "завтрашнему": 1, "завтрашньому": 1, "завтрашнего": 1, "завтрашнього": 1,
    "сегодняшнему": 0, "сьогоднішньому": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1,
    "tommorrow": 1, "вчера": -1, "вчора": -1, "учора": -1, "yesterday": -1, "позавчера": -2, "позавчора": -2,
}  # fmt: skip

WEEKDAYS = (
    r"понедельник\w{0,2}|понеділ(?:ок|ка|ку|ком)|mondays?|mon|пн|пон(?:ед)?"
    r"|(?<!труба )(?<!трубы )(?<!трубу )(?<!труб )(?<!пленка )(?<!пленки )(?<!гранулы )(?<!гранул )"
    r"(?<!лист )(?<!пакеты )"
    r"пнд(?! ?\d+ ?(?:мм|см|м|кг|т|тонн\w*)(?!\w))",
    r"вторник\w{0,2}|вівтор(?:ок|ка|ку|ком)|tuesdays?|tues|tue|(?<!\d )вт|втр|вторн",
    r"сред(?:а|у|ы|е|ой)|серед(?:а|у|и|і|ою)|wednesdays?|wed|weds|ср|срд|сред",
    r"четверг\w{0,2}|четвер(?:а|у|га|гу)?|thursdays?|thurs|thu|thur|чт|чтв|четв",
    r"п'?ятниц(?:а|у|ы|е|ей|я|ю|і|ею)|fridays?|fri|пт|птн|пятн",
    r"суббот(?:а|у|ы|е|ой)|субот(?:а|у|и|і|ою)|saturdays?|sat(?![ -]?nav| in (?!the (?:morning|afternoon"
    r"|evening))| with | on the| through| around)|сб|суб|субб",
    r"воскресен[ьи](?:е|я|ю|ем)|неділ(?:я|ю|і|ею)|sundays?"
    r"|sun(?! (?:lounge|blind|room|bed|shade|roof|screen|deck))|вс|вск|воскр|нд",
)
"""From Monday."""

WEEKDAY_NAMES = spelt("понедельник вторник среда четверг пятница суббота воскресенье середа п'ятниця субота неділя")
"""As they are called, and some people as well."""


class Part(StrEnum):
    """A part of somebody's working day, which begins and ends when he begins and ends."""

    MORNING = "morning"
    BEFORE_LUNCH = "before lunch"
    LUNCH = "lunch"
    AFTER_LUNCH = "after lunch"
    EVENING = "evening"


PARTS: tuple[tuple[str, int, Part | None], ...] = (
    (r"(?:в|во|у) (?:первой половин[еу]|першій половині) дня", 9, Part.MORNING),
    (r"(?:в|во|у) (?:второй половин[еу]|другій половині) дня", 14, Part.AFTER_LUNCH),
    (r"до обеда|(?:ще )?до обіду|before lunch", 12, Part.BEFORE_LUNCH),
    (r"after lunch", 14, Part.AFTER_LUNCH),
    (r"после обеда|після обіду|по обід[іу]|пообіді|пополудні|пополудни|попівдні|(?:після|по) полудн[яю]"
        r"|днем(?! рожд| народж)"
    r"|вдень|удень|in the afternoon|this afternoon"
     r"|afternoon|(?<=\x00 )pm", 14, Part.AFTER_LUNCH),
    (r"(?:в|к|на|ближе к) обед[ау]?|в обед|в обід|на обід|під обід|at lunch(?: ?time)?|lunch ?time", 13, Part.LUNCH),
    (r"(?:в|на|к|до)? ?(?:полдень|полудню|полудня)|опівдні|(?:at |by |before |till |until )?(?:noon|midday)", 12, None),
    (r"(?:под|ближе к|к)? ?(?:концу?|конец) (?:рабочего )?дня|в конце (?:рабочего )?дня|до конца (?:рабочего )?дня"
     r"|(?:(?:до|на|в|у) )?кінц[яі] (?:робочого )?дня|(?:під|на) кінець (?:робочого )?дня"
     r"|наприкінці (?:робочого )?дня|(?:by |at )?(?:the )?(?:end of (?:the )?(?:day|play)"
     r"|close of (?:play|business))|(?:by )?eod", 18,
     Part.EVENING),
    (r"(?:рано )?утром(?: рано| пораньше)?|утречком|[сз] ?(?:самого )?утра(?: пораньше)?|з ранку"
     r"|поутру|до утра|к утру|на утро|(?<=\x00 )(?:утра|утру|ранку)|(?:рано )?(?:вранці|зранку|уранці)(?: рано| "
     r"раненько)?|на ранок|з самого ранку"
     r"|first thing(?: in the morning)?|in the morning|this morning|morning|(?<=\x00 )am", 9, Part.MORNING),
    (r"вечером|вечерком|(?<=\x00 )вечер[ау]|(?<=\x00 )вечора|к вечеру|до вечера|с вечера|до вечора"
     r"|з вечора|by (?:tonight|evening)|ближе к вечеру"
     r"|под вечер|на вечер|ввечері|увечері|під вечір|на вечір|надвечір|ближче до вечора|звечора"
     r"|in the evening|this evening|evening|tonight", 18, Part.EVENING),
)  # fmt: skip
"""Parts of the day: the hour that each is to those who work from nine to six, and what it is of others' days."""

MEASURE = (
    r"тонн\w*|кг|кило\w*|литр\w*|л|мм|см|м3|м³|куб\w*|метр\w*|рулон\w*|меш(?:ок|к)\w*|пал+ет\w*|поддон\w*|упаков\w*"
    r"|короб\w+|ящик\w*|лист(?:а|ов|ы|ів|и)?|к?вт|ква|л\.?с|га|сот(?:ок|ки|ка)|персон\w*|гост(?:ей|я|и)|точ(?:ек|ки)"
    r"|позици[йи]|единиц\w*|бар|атм\w*|[гтмк]б|дюйм\w*|вольт\w*|ампер\w*|градус\w*|герц|секци[йия]|створ\w+|камер[аы]?"
    r"|объект\w*|об'єкт\w*|пар[ыу]?|мішк\w*|місць|аркуш\w*|tonn?es?|kgs?|kilos?|lit(?:re|er)s?|met(?:re|er)s?"
    r"|pallets?|units?|boxes|rolls?|sheets?|bags?"
)
"""What goods are measured in."""

_MONTHS = (
    r"январ[яьею]?|янв|січ(?:ень|ня|ні)?|jan(?:uary)?",
    r"феврал[яьею]?|фев|лют(?:ий|ого|ому)?|feb(?:ruary)?",
    r"март[ауе]?|мар|берез(?:ень|ня|ні)|бер|mar(?:ch)?",
    r"апрел[яьею]?|апр|квіт(?:ень|ня|ні)?|кві|apr(?:il)?",
    r"ма[йяею]|трав(?:ень|ня|ні)|тра|may",
    r"июн[яьею]|июн|черв(?:ень|ня|ні)?|чер|june?",
    r"июл[яьею]|июл|лип(?:ень|ня|ні)?|july?",
    r"август[ауе]?|авг|серп(?:ень|ня|ні)?|сер|aug(?:ust)?",
    r"сентябр?[яьею]?|сент?|верес(?:ень|ня|ні)?|вер|sept?(?:ember)?",
    r"октябр?[яьею]?|окт|жовт(?:ень|ня|ні)?|жов|oct(?:ober)?",
    r"ноябр?[яьею]?|ноя|листопад[аі]?|лис|nov(?:ember)?",
    r"декабр?[яьею]?|дек|груд(?:ень|ня|ні)?|гру|dec(?:ember)?",
)
MONTH = "|".join(_MONTHS)


def month(word: str) -> int | None:
    """1 … 12."""
    return next((number for number, forms in enumerate(_MONTHS, 1) if re.fullmatch(forms, word)), None)


_UNITS = {
    "minutes": "минуту минуты минут минутку минутки минуток минуточку минуточек мин хвилинку хвилинок хвилину "
    "хвилини хвилин хв minute minutes mins min",
    "hours": "час часа часов часок часик часика часиков ч годину години годин годинку год hour hours hrs hr h",
    "days": "день дня дней денек денька деньков деньок дн дні днів днів day days сутки",
    "weeks": "неделю недели недель недельку нед тиждень тижні тижнів тижня week weeks",
    "months": "месяц месяца месяцев мес місяць місяці місяців місяця month months",
    "years": "год года лет рік роки року year years",
}
UNITS = {word: unit for unit, words in _UNITS.items() for word in words.split()}
"""«год» is a year in Russian and an hour in Ukrainian: after a number of hours it is taken off before."""
