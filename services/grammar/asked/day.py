"""`план Ани`, `что у Полины сегодня`, `шо там у четвер в мене`, "what does Anna have on friday" → what a day holds.

The words are many and their order is free, so they are read as a bag: nothing but them, somebody of the team and a day.
"""

import re

from services.grammar.asked import narrowed
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.words import spelt
from services.grammar.said import Said
from services.grammar.when import calendars

_PLAN = spelt(
    "план плана плану планом планы планах плани планів день дня делах расписан расписана расписание розписаний "
    "розписана розклад график графік повестка занят занята занято занимается занять зайнятий зайнята займається "
    "запланировано запланированы запланирована заплановано заплановані запланована намечено намечены намечается "
    "намічено намічені предстоит предстоят планирует планує "
    "plan plans planned planning day plate agenda diary calendar schedule lined booked doing happening"
)
"""What a day is full of."""
_TO_DO = spelt("звонить перезвонить делать сделать набрать робити зробити дзвонити передзвонити телефонувати")
_TO_DO_ENGLISH = spelt("call ring phone")
"""Nouns as well, so «what's his phone» asks about no day."""
_ASKS = spelt(
    "что що шо чо че чего что-нибудь что-то щось чи кому кого чем чим какие какой какая які який яка "
    "нибудь what what's whats who how anything something"
)
_THINGS = spelt("дела дел справи справ встречи встреч зустрічі зустрічей list meetings appointments")
_BESIDES = spelt(
    "у в на по с з за и а так ну ж же вот ось там тут это то мне мені меня мене мой мій мои мої моя себе я мы ми нас "
    "есть є стоит стоять стоїть стоят висит висять будет буде надо нужно треба покажи покажите показать дай дайте "
    "скажи подскажи підкажи глянь посмотри открой скинь как як выглядит виглядає сам сама "
    "маю маємо має можешь можеш "
    "up on in for of the my me her his their i i'm i've we our do does is am are has have got to look looks "
    "like show tell give can you"
)
_NO_MORE = spelt("сегодня сьогодні today todays today's")
"""A plan is of today."""
_BAG = _PLAN | _TO_DO | _TO_DO_ENGLISH | _ASKS | _THINGS | _BESIDES | _NO_MORE


def ahead(text: str) -> bool:
    """«задачи на неделю» asks what is to be done, «задачи за неделю» what has come of it."""
    return _AHEAD.search(text) is not None


_AHEAD = lazily.compile(
    r"(?<!\w)(?:на|план\w?|что у меня|(?:що|шо) [ву] мене|for|plan|on|do i have|have i got|plate"
    r"|(?:что|що|кому|кого) .*(?:звонить|делать|набрать|робити|дзвонити|телефонувати)|(?:who|what) (?:do|should"
    r"|must) i)(?!\w)",
    re.IGNORECASE,
)


def plan(said: Said) -> Intent | None:
    """Today, `plan`; of another time its `tasks`. A day alone is asked about by «что», or else a plan is named."""
    said = said.copy()
    hit = narrowed.person(said)
    read = {word.read for word in said.words()}
    asks, things = (not read.isdisjoint(one) for one in (_ASKS, _THINGS))
    if not (asks or things or not read.isdisjoint(_PLAN)):
        return None
    said.line.take_words([word for word in said.words() if word.read in _BAG])
    rest = " ".join(word.read for word in said.words())
    time = narrowed.to_come(narrowed.coming(rest, said), said) if rest else None
    named = not read.isdisjoint(_PLAN | _NO_MORE) or (asks and (things or not read.isdisjoint(_TO_DO)))
    if time is None and (rest or not named):
        return None
    said.line.take_all()
    of_today = time is None or time == calendars.day(said.now.date())
    return said.intent(
        Verb.REPORT, report="plan" if of_today else "tasks", period=None if of_today else time,
        person_id=hit.id if hit else None, sure=said.sure and (hit is None or hit.sure),
    )  # fmt: skip
