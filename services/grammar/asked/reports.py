"""`воронка за март`, `звонки Ани вчера`, `loss reasons for the quarter` → which report, of whom, over what time."""

import re

from services.errors import UnreadableDate, UnreadablePeriod
from services.grammar.company import colleagues, lists
from services.grammar.intent import Intent, Verb
from services.grammar.said import Said
from services.grammar.when import dates, periods

_REPORTS = tuple(
    (name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"))
    for name, pattern in (
        ("won", r"(?:how many|сколько|скільки) (?:deals|sales|cars|units|vehicles|jobs|orders|windows|сделок"
            r"|угод|продаж)"
                r"(?= .*(?<!\w)(?:win|won|sell|sold|close[sd]?|(?:вы|ви)игра|закр[ыи]|прода[лв]))"),
        ("lost", r"причин\w+ (?:отказ\w*|потер\w*|відмов\w*)|(?:почему|чому|why) (?:отказ\w+|теря\w+|слива\w+"
        r"|не (?:покупа\w+|беру\w+)|відмовля\w+|we lose|do we lose)|отказ(?:ы|ов|ам|ах)"
                 r"|відмов(?:и|ам|ах)?|loss reasons?"
                 r"|lost reasons?|reasons? (?:for|of) loss\w*|losses|lost deals"),
        ("won", r"won(?= (?:this|last) (?:week|month|quarter|year)(?!\w))|продажи|продажам|продаж|продажі|sales"
                r"|причин\w+ (?:покуп\w*|побед\w*|купів\w*)"
                r"|почему покупают|(?:сколько|скільки)(?= (?:[^ ]+ ){0,5}прода(?:ли|л|ла|но|в|вали)(?!\w))"
                r"|(?:сколько|скільки) (?:было )?(?:продажів|продаж[иі]?)"
                r"|(?:сколько|що|что|скільки) (?:машин |окон |всего |мы |ми |я )?прода(?:ли|л|ла|но|в|вали)|выручк[аиу]"
                r"|виручк[аиу]|revenue"
                r"|(?:how much|what)(?= (?:did|has|have) [^\W\d_]+ (?:sell|sold|close|win|won)(?!\w))"
                r"|(?:how (?:much|many)|what) (?:did|have) (?:we|i) (?:sell|sold)|won reasons?|win reasons?|won deals"),
        ("funnel", r"воронк[аиуе]|воронкой|воронці|конверси[яюи]|конверсія|funnel|pipeline|conversion"),
        ("rating", r"рейтинг\w{0,2}|лидерборд|rating|leaderboard|ranking|(?:top|best) (?:sellers?|reps?"
         "|performers?)|лучшие менеджеры"
        r"|топ(?: менеджер\w+| продаж)?|лідери|лидеры"),
        ("calls", r"звонк(?:и|ов|ам|ах|ами)|дзвінк(?:и|ів|ам|ах|ами)|назвонил[аи]?|надзвони(?:в|ла|ли)|calls"),
        ("touches", r"касани[яй]|активност[ьи]|активність|touches|activities|activity"),
        ("overdue", r"просрочк[аиу]|просрочено|прострочено|просроченн(?:ые|ое|ых)(?: задачи| дела| задач)?"
            r"|прострочен(?:[іео]"
            r"|их|а)(?: завдан\w+| справ\w?| задач\w?| таск\w)?"
                    r"|overdue(?: tasks)?"),
        ("tasks", r"задач(?:и|і|ам|ах)?|завдан(?:ня(?! (?:виконан|зроблен|готов))|ь|ням|нях)|мои дела|tasks|to-?dos"
                  r"|план на день|(?:что|що|дела|справи|план|планы)(?= на )|(?:что|що)(?= (?:у|в) \w+ на )"
                  r"|что у меня(?= )|що в мене(?= )"
                  r"|what's on"),
        ("sources", r"(?:откуда|звідки) (?:лиды|клиенты|заявки|ліди|клієнти)(?: (?:приходят|идут|пришли|йдуть"
        r"|ідуть|приходять|прийшли))?"
                    r"|where (?:do |did |are )?(?:the |our )?(?:leads|clients|customers)"
                    r" (?:come|coming) from|(?:источник(?:и"
                    r"|ам|ов)|джерела|джерел)(?: (?:лидов|клиентов|заявок|лідів|клієнтів))?|каналы|каналам"
                    r"|каналов|sources|channels"),
        ("forecast", r"прогноз\w?|forecast"),
        ("deals", r"(?:открыты[ех]|активны[ех]|текущи[ех]|відкрит[іи]х?|активн[іи]х?|поточн[іи]х?|open|active|current)?"
         r" ?(?:сделки|сделок|угоди|угод|deals)"),
    )
)  # fmt: skip
_LEAD = (
    r"(?:список|перелік|list|подгони|гони|кинь|давай|выдай|сбрось|подкинь|отправь|отправить|как|там|дела|що|шо|что|со|зі|а|ну|справи|us|выгрузи|сделай|покажи|показать|дай|пришли|скинь|выведи|нужен|нужна|хочу|сколько"
    r"|скільки|дайте|надішли|show|share|provide|forward|see|view|pull|give|send|get|how many|what|какие|какая"
    r"|мне|мені|me|by|the|my|мои|мой|моя|мої|моя|моим|моими|моих|моїм|моїми|моїх|мій|наша|наши|наш|отчет|звіт|report|период|період|period|мы|ми|машин|окон|всего|нас|прода(?:ли|но|вали)|по|о|об|про|on|of|за|for|все"
    r"|all|our|your|please|пожалуйста"
    r"|будь ласка|since|from|з|із|від|менеджер\w{0,3}|команды|команде|отдела|отделу|продаж|сотрудников|отказам"
    r"|сделал[аи]?|сделано|висит|горит"
    r"|было|зробив|зробила|есть|у|в|с"
    r"|win|won|sell|sold|closed?|(?:вы|ви)игра(?:л|ла|ли|в)|закр[ыи](?:л|ла|ли|в)|прода(?:л|ла|ли|в)"
    r"|we|i|я|team|managers?|of|did|made|make|команди|відділу|менеджерів|статистика|статистику|статистику|статистика"
    r"|сводка|итоги|s|'s)"
)
_EDGES = re.compile(rf"^(?:[ ,.:;!?\x00]*(?<!\w){_LEAD}(?!\w))+|(?:(?<!\w){_LEAD}[ ,.:;!?\x00]*)+$")


def report(said: Said) -> Intent | None:
    """Named first, or named in a line that holds nothing else."""
    if said.number is not None or said.phone is not None:
        return None
    said = said.copy()
    line = said.line
    team = _department(said)
    named = [
        (match.start(), place) for place, (_, pattern) in enumerate(_REPORTS) if (match := pattern.search(line.read))
    ]
    if not named:
        return None
    name, pattern = _REPORTS[min(named)[1]]
    match = pattern.search(line.read)
    assert match is not None
    begins = not _EDGES.sub("", line.read[: match.start()]).strip(" ,")
    line.take(*match.span())
    hit = _take(said, colleagues.person(said.words(), said.entries(said.vocabulary.people)))
    pipeline = _take(said, _whole(lists.find(said.words(), said.entries(said.vocabulary.pipelines))))
    period, unread = _when(name, said)
    if unread and (not begins or name == "deals"):
        return None
    line.take_all()
    found = [one for one in (hit, team, pipeline) if one is not None]
    return said.intent(
        Verb.REPORT, report=name, period=period, person_id=hit.id if hit else None, team_id=team.id if team else None,
        pipeline_id=pipeline.id if pipeline else None, unread=unread,
        sure=said.sure and not unread and all(one.sure for one in found),
    )  # fmt: skip


def _when(name: str, said: Said) -> tuple[periods.Period | None, tuple[str, ...]]:
    """The period of a report, and what was not read of it."""
    words = _left(said.line.read)
    period, unread = _days(words, said) if name == "tasks" else _until_now(*_period(words, said), said)
    if name == "forecast" and period is not None:
        period = _to_come(period, said)
    if unread and _ALL_TIME.search(said.line.read):
        period, unread = periods.Period(), ()
    return period, unread


def _to_come(period: periods.Period, said: Said) -> periods.Period:
    """«forecast dec»: what is foreseen is of the coming one."""
    if period.last is None or period.last >= said.now.date() or re.search(r"\d{4}|last|прошл|минул", said.line.typed):
        return period
    return periods.month(dates.months_on(period.last, 12)) if period == periods.month(period.last) else period


def _until_now(
    period: periods.Period | None, unread: tuple[str, ...], said: Said
) -> tuple[periods.Period | None, tuple[str, ...]]:
    """«с 1 ноября», «с октября»; not «с прошлой недели», which as often is that week."""
    if period is None or period.first is None or not _SINCE.search(said.line.read):
        return period, unread
    first = period.first
    begun = period in (periods.day(first), periods.month(first))
    return periods.Period(first, max(first, said.now.date())) if begun else period, unread


_DEPARTMENT = re.compile(
    r"(?<!\w)(?:отдел\w{0,2}|команд\w{1,2}|департамент\w{0,2}|відділ\w{0,2}|department|team)(?!\w)"
)
_SALES = re.compile(r" (?:продаж\w{0,2}|sales)(?!\w)")


def _department(said: Said) -> lists.Hit | None:
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


_SINCE = re.compile(
    r"(?:^|[ \x00])(?:с|со|з|із|від|since|from) (?!\x00|начал|почат|the |start|begin)"
    r"(?!.* (?:по|до|to|till|until) |.*\d ?- ?\d)"
)
"""«с 1 ноября», «since monday»: until today."""
_ALL_TIME = re.compile(r"(?:^|[ \x00])(?:за )?(?:все время|весь час|увесь час|all(?: the)? time)[ \x00.!?]*$")


def _whole(hit: lists.Hit | None) -> lists.Hit | None:
    return hit if hit is not None and hit.full else None


def _take(said: Said, hit: lists.Hit | None) -> lists.Hit | None:
    for word in hit.words if hit else ():
        said.line.take(word.start, word.end)
    return hit


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
    """Tasks lie ahead: «план на завтра», «задачи на пятницу»; but «this week» is all of it and no last day."""
    period, unread = _period(words, said)
    if period is not None and period.first != period.last:
        return period, ()
    try:
        return periods.day(dates.parse(words, said.now).day), ()
    except UnreadableDate:
        return period, unread


def _typed(words: str, said: Said) -> str:
    """As the person wrote it."""
    at = said.line.typed.lower().replace("ё", "е").find(words)
    return said.line.typed[at : at + len(words)] if at >= 0 else words
