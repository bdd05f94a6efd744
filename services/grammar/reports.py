"""`воронка за март`, `звонки Ани вчера`, `loss reasons for the quarter` → which report, of whom, over what time."""

import re

from services.errors import UnreadableDate, UnreadablePeriod
from services.grammar import dates, lists, periods
from services.grammar.intent import Intent, Verb
from services.grammar.said import Said

_REPORTS = tuple(
    (name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"))
    for name, pattern in (
        ("lost", r"причин\w+ (?:отказ\w*|потер\w*|відмов\w*)|почему (?:отказыва\w+|теряем)|отказы|отказов"
                 r"|відмови|відмов|loss reasons?"
                 r"|lost reasons?|reasons? (?:for|of) loss\w*|losses|lost deals"),
        ("won", r"продажи|продажам|продаж|продажі|sales|причин\w+ (?:покуп\w*|побед\w*|купів\w*)"
                r"|почему покупают|won reasons?|win reasons?|won deals"),
        ("funnel", r"воронк[аиуе]|воронкой|воронці|конверси[яюи]|конверсія|funnel|pipeline|conversion"),
        ("rating", r"рейтинг\w{0,2}|лидерборд|rating|leaderboard|ranking|лучшие менеджеры"),
        ("calls", r"звонки|звонков|звонкам|дзвінки|дзвінків|calls"),
        ("touches", r"касани[яй]|активност[ьи]|активність|touches|activities|activity"),
        ("tasks", r"задачи|задач|завдання|мои дела|tasks|to-?dos|план(?= на )|что у меня(?= )|що в мене(?= )"
                  r"|what's on"),
        ("sources", r"источник(?:и|ам|ов)|каналы|каналам|каналов|джерела|джерел|sources|channels"),
        ("forecast", r"прогноз\w?|forecast"),
        ("overdue", r"просрочк[аиу]|просроченные|просроченное|прострочені|overdue"),
        ("deals", r"мои сделки|все сделки|сделки|сделок|мої угоди|угоди|my deals|deals"),
    )
)  # fmt: skip
_LEAD = (
    r"(?:отправь|отправить|выгрузи|сделай|покажи|показать|дай|пришли|скинь|выведи|нужен|нужна|хочу|сколько"
    r"|скільки|дайте|надішли|show|give|send|get|how many|what|какие|какая"
    r"|мне|мені|me|the|my|мои|мой|моя|мої|моя|мій|наша|наши|наш|отчет|звіт|report|по|о|об|про|on|of|за|for|все"
    r"|all|our|your|please|пожалуйста"
    r"|будь ласка|менеджер\w{0,3}|команды|команде|отдела|отделу|продаж|сотрудников|отказам|сделал[аи]?|сделано"
    r"|было|зробив|зробила|есть|у|в|с"
    r"|team|managers?|of|did|made|make|команди|відділу|менеджерів|статистика|статистику|статистику|статистика"
    r"|сводка|итоги|s|'s)"
)
_EDGES = re.compile(rf"^(?:[ ,.:;!?\x00]*(?<!\w){_LEAD}(?!\w))+|(?:(?<!\w){_LEAD}[ ,.:;!?\x00]*)+$")


def report(said: Said) -> Intent | None:
    """Named first, or named in a line that holds nothing else."""
    found = next(((name, match) for name, pattern in _REPORTS if (match := pattern.search(said.line.read))), None)
    if found is None or said.number is not None or said.phone is not None:
        return None
    name, match = found
    said = said.copy()
    line = said.line
    begins = not _EDGES.sub("", line.read[: match.start()]).strip(" ,")
    line.take(*match.span())
    hit = lists.person(said.words(), said.entries(said.vocabulary.people))
    for word in hit.words if hit else ():
        line.take(word.start, word.end)
    words = _left(line.read)
    period, unread = _period(words, said) if name != "tasks" else _days(words, said)
    if unread and (not begins or name == "deals"):
        return None
    line.take(0, len(line.read))
    return said.intent(
        Verb.REPORT, report=name, period=period, person_id=hit.id if hit else None, unread=unread,
        sure=said.sure and not unread and (hit is None or hit.sure),
    )  # fmt: skip


def _left(read: str) -> str:
    text = re.sub(r"[\x00 ]+", " ", re.sub(r"\x00\s*'s(?!\w)", " ", read)).strip(" ,.:;!?")
    previous = None
    while previous != text:
        previous, text = text, _EDGES.sub("", text).strip(" ,.:;!?\x00")
    return re.sub(r"'s$", "", text)


def _period(words: str, said: Said) -> tuple[periods.Period | None, tuple[str, ...]]:
    if not words:
        return None, ()
    for text in (words, f"с {words}", f"с {words}".replace("с ", "з ", 1)):
        try:
            return periods.parse(text, said.now), ()
        except UnreadablePeriod:
            continue
    return None, (_typed(words, said),)


def _days(words: str, said: Said) -> tuple[periods.Period | None, tuple[str, ...]]:
    """Tasks lie ahead: «план на завтра»."""
    try:
        day = dates.parse(words, said.now).day
    except UnreadableDate:
        return _period(words, said)
    return periods.day(day), ()


def _typed(words: str, said: Said) -> str:
    """As the person wrote it."""
    at = said.line.typed.lower().replace("ё", "е").find(words)
    return said.line.typed[at : at + len(words)] if at >= 0 else words
