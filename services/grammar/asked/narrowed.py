"""What a report or a list is narrowed to: whose, and over what time."""

import re

from services.errors import UnreadableDate, UnreadablePeriod
from services.grammar.company import colleagues, lists
from services.grammar.said import Said
from services.grammar.when import calendars, dates, periods

_LEAD = (
    r"(?:по плану|за планом|does|look|like|has|got|рейтинг|rating|по всему|по всій|а|разбивк[ауи]|розбивк[ауи]"
    r"|деньгам|грошам|прода[юе]т"
    r"|и почему|і чому|and why|почему|чому|ведет|ведут|веде|собери|сформируй|дают|дає|нам|лидов|клиентов|клиентам"
    r"|клієнтам|раз"
    r"|сейчас|зараз|были|був|було|[ву] каких|по каким|[ву] яких|which|список|перелік|list|подгони|гони|кинь|давай"
    r"|выдай|сбрось|подкинь|отправь"
    r"|отправить|как|там|дела|що|шо|что|со"
    r"|зі|а|ну|справи|us|выгрузи|сделай|покажи|показать|дай|пришли|скинь|выведи|нужен|нужна|хочу|сколько"
    r"|скільки|дайте|надішли|show|share|provide|forward|see|view|pull|give|send|get|how many|what|какие|какая"
    r"|мне|мені|me|by|the|my|мои|мой|моя|мої|моя|моим|моими|моих|моїм|моїми|моїх|мій|наша|наши|наш|отчет|звіт|report"
    r"|период|період|period|мы|ми|машин|окон|всего|нас|прода(?:ли|но|вали)|по|о|об|про|on|of|за|for|все"
    r"|all|our|your|please|пожалуйста"
    r"|будь ласка|since|from|з|із|від|менеджер\w{0,3}|команды|команде|отдела|отделу|продаж|сотрудников|отказам"
    r"|причин(?:ам)?"
    r"|сделал[аи]?|сделано|висит|горит"
    r"|списком|всех|усіх|какой|який|яка|які|сработал[аи]?|работают|прин[её]с(?:ла|ли)?|жд[её]м|денег"
    r"|висят|стоят|зависли|закр[ыи](?:л|в)[аи]?|продавец|менеджер|больше всех|лучше всех|більше за всіх|найбільше"
    r"|the most|(?:по)?звон(?:ил[аи]?|ить)|делать|робити|дзвонити"
    r"|(?:по)?дзвони(?:в|ла|ли)|call|phone"
    r"|было|зробив|зробила|есть|у|в|с"
    r"|win|won|sell|sold|closed?|(?:вы|ви)игра(?:л|ла|ли|в)|закр[ыи](?:л|ла|ли|в)|прода(?:л|ла|ли|в)"
    r"|we|i|я|меня|мене|do|have|there|are|is|team|managers?|of|did|made|make|команди|відділу|менеджерів|статистика"
    r"|статистику|статистику|статистика"
    r"|сводка|итоги|s|'s)"
)
EDGES = re.compile(rf"^(?:[ ,.:;!?\x00]*(?<!\w){_LEAD}(?!\w))+|(?:(?<!\w){_LEAD}[ ,.:;!?\x00]*)+$")


def person(said: Said) -> lists.Hit | None:
    """«Ани»."""
    return _take(said, colleagues.person(said.words(), said.entries(said.vocabulary.people)))


def pipeline(said: Said) -> lists.Hit | None:
    return _take(said, _whole(lists.find(said.words(), said.entries(said.vocabulary.pipelines))))


_DEPARTMENT = re.compile(
    r"(?<!\w)(?:отдел\w{0,2}|команд\w{1,2}|департамент\w{0,2}|відділ\w{0,2}|department|team)(?!\w)"
)
_SALES = re.compile(r" (?:продаж\w{0,2}|sales)(?!\w)")


def department(said: Said) -> lists.Hit | None:
    """«отдела продаж»: one of the company's, named beside the word; where none is called so, all who sell."""
    line = said.line
    match = _DEPARTMENT.search(line.read)
    if match is None:
        return None
    words = [word for word in said.words() if word.end == match.start() - 1 or word.start == match.end() + 1]
    hit = _take(said, _whole(lists.find(words, said.entries(said.vocabulary.teams))))
    if hit is None and (sales := _SALES.match(line.read, match.end())):
        line.take(*sales.span())
    line.take(*match.span())
    return hit


def _whole(hit: lists.Hit | None) -> lists.Hit | None:
    return hit if hit is not None and hit.full else None


def _take(said: Said, hit: lists.Hit | None) -> lists.Hit | None:
    for word in hit.words if hit else ():
        said.line.take(word.start, word.end)
    return hit


def left(read: str) -> str:
    text = re.sub(r"[\x00 ]+", " ", re.sub(r"\x00\s*'s(?!\w)", " ", read)).strip(" ,.:;!?")
    previous = None
    while previous != text:
        previous, text = text, EDGES.sub("", text).strip(" ,.:;!?\x00")
    return re.sub(r"'s$", "", text)


def when(said: Said) -> tuple[calendars.Period | None, tuple[str, ...]]:
    """The period, and what of the line was not read."""
    period, unread = _until_now(*_period(left(said.line.read), said), said)
    return (calendars.Period(), ()) if unread and _ALL_TIME.search(said.line.read) else (period, unread)


def days(said: Said) -> tuple[calendars.Period | None, tuple[str, ...]]:
    """Tasks lie ahead: «план на завтра», «задачи на пятницу»; but «this week» is all of it and no last day."""
    words = left(said.line.read)
    if (ahead := periods.coming(words, said.now)) is not None:
        return ahead, ()
    period, unread = _period(words, said)
    if period is not None and period.first != period.last:
        return period, ()
    try:
        return calendars.day(dates.parse(words, said.now).day), ()
    except UnreadableDate:
        return (calendars.Period(), ()) if unread and _ALL_TIME.search(said.line.read) else (period, unread)


def _until_now(
    period: calendars.Period | None, unread: tuple[str, ...], said: Said
) -> tuple[calendars.Period | None, tuple[str, ...]]:
    """«с 1 ноября», «с октября»; not «с прошлой недели», which as often is that week."""
    if period is None or period.first is None or not _SINCE.search(said.line.read):
        return period, unread
    first = period.first
    begun = period in (calendars.day(first), calendars.month(first))
    return calendars.Period(first, max(first, said.now.date())) if begun else period, unread


_SINCE = re.compile(
    r"(?:^|[ \x00])(?:с|со|з|із|від|since|from) (?!\x00|начал|почат|the |start|begin)"
    r"(?!.* (?:по|до|to|till|until) |.*\d ?- ?\d)"
)
"""«с 1 ноября», «since monday»: until today."""
_ALL_TIME = re.compile(r"(?:^|[ \x00])(?:за )?(?:все время|весь час|увесь час|all(?: the)? time)[ \x00.!?]*$")


def _period(words: str, said: Said) -> tuple[calendars.Period | None, tuple[str, ...]]:
    if not words:
        return None, ()
    for text in (words, f"с {words}", f"с {words}".replace("с ", "з ", 1)):
        try:
            return periods.parse(text, said.now), ()
        except UnreadablePeriod:
            continue
    return None, (typed(words, said),)


def typed(words: str, said: Said) -> str:
    """As the person wrote it."""
    at = said.line.typed.lower().replace("ё", "е").find(words)
    return said.line.typed[at : at + len(words)] if at >= 0 else words
