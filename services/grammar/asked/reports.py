"""`воронка за март`, `звонки Ани вчера`, `loss reasons for the quarter` → which report, of whom, over what time."""

import re

from services.grammar.asked import day, listed, narrowed
from services.grammar.intent import Intent, Verb
from services.grammar.language.words import MONTH
from services.grammar.said import Said
from services.grammar.when import calendars, dates

_WHO = r"(?:кто|кому|с кем|сколько|хто|скільки|з ким|who(?: did)?|how many(?: people| clients)?(?: did)?)"
_RANG = r"(?:(?:по|на|об)?звонил[аи]?|(?:по|на)?дзвони(?:в|ла|ли)|телефонува(?:в|ла|ли)|called|call|rang|ring|phoned?)"
_SPAN = (
    r"(?:за|во?|у|на|in|for|during)? ?(?:(?:весь|эт\w{1,2}|прошл\w+|последн\w+|ц\w{1,2}|минул\w+|останн\w+|this|last"
    rf"|the) )?(?:недел\w|тижд\w+|тижні|месяц\w?|місяц\w|квартал\w?|полгода|полугоди\w|год\w?|рік|році|week|month"
    rf"|quarter|year|{MONTH})(?: \d{{4}})?"
)
"""«за прошлую неделю», «в ноябре», "last quarter"."""
_ALL = rf"(?= {_SPAN}(?: покажи| please)?[ .?!]*$)"
_REPORTS = tuple(
    (name, re.compile(rf"(?<!\w)(?:{pattern})(?!\w)"))
    for name, pattern in (
        ("won", r"(?:how many|сколько|скільки) (?:deals|sales|cars|units|vehicles|jobs|orders|windows|сделок"
            r"|угод|продаж)"
                r"(?= .*(?<!\w)(?:win|won|sell|sold|close[sd]?|(?:вы|ви)игра|закр[ыи]|прода[лв]))"),
        ("lost", r"причин\w+ (?:отказ\w*|потер\w*|відмов\w*)|(?:почему|из-за чего|отчего|чому|через що|why) (?:(?:мы"
                 r"|ми|нам|у нас|клиенты|люди|покупатели|клієнти) )?(?:отказ\w+"
        r"|теря\w+|слива\w+|проигр\w+|втрача\w+|програ\w+|не (?:покупа\w+|беру\w+)|відмовля\w+"
        r"|(?:do |are |did )?we los(?:e|t|ing))"
        r"(?: (?:клиентов|сделки|клієнтів|угоди|(?:the |our )?(?:deals|clients|customers)))?|отказ(?:ы|ов|ам|ах)"
                 r"|відмов(?:и|ам|ах)?|loss reasons?"
                 r"|lost reasons?|reasons? (?:for|of) loss\w*|losses|lost deals"
                 r"|(?:сколько|что|кого|скільки|що|кого|how many|how much|what|who) (?:сделок |клиентов |угод "
                 r"|клієнтів |deals |clients )?(?:мы |ми )?(?:проигра|потеря|слил|програ|втрати|злил|упусти"
                 r"|did we lose|have we lost)\w*"
                 rf"|(?:проигра(?:л|ла|ли|но)|потеря(?:л|ла|ли|но)|слил[аи]?|отказал(?:ись|ось)|програ(?:в|ла|ли|но)"
                 rf"|втрати(?:в|ла|ли)|lost){_ALL}"),
        ("won", rf"(?:(?:вы|ви)игра(?:л|ла|ли|но|в)|прода(?:л|ла|ли|но|в)|won|sold){_ALL}"
                r"|продажи|продажам|продаж|продажі|sales"
                r"|причин\w+ (?:покуп\w*|побед\w*|купів\w*)"
                r"|почему покупают|(?:сколько|скільки|что|що)(?= (?:[^ ]+ ){0,5}(?:прода(?:л|в|но)|закр[ыи](?:л|в)"
                r"|(?:вы|ви)игра(?:л|в))[аи]?(?!\w))"
                r"|(?:сколько|скільки) (?:было )?(?:продажів|продаж[иі]?)"
                r"|(?:сколько|що|что|скільки) (?:машин |окон |всего |мы |ми |я )?прода(?:ли|л|ла|но|в|вали)|выручк[аиу]"
                r"|виручк[аиу]|revenue"
                r"|(?:how much|what)(?= (?:did|has|have) [^\W\d_]+ (?:sell|sold|close|win|won)(?!\w))"
                r"|(?:how (?:much|many)|what) (?:did|have) (?:we|i) (?:sell|sold)|won reasons?|win reasons?|won deals"),
        ("funnel", r"(?:сколько|скільки)(?: сейчас| зараз)?(?: денег| грошей| всего| сделок| угод)? [ву] ворон(?:к|ц)\w"
                   r"|how much(?: is|'s)?(?: there)?(?: money)? in the pipeline"
                   r"|воронк[аиуе]|воронкой|воронці|конверси[яюи]|конверсія|funnel|pipeline|conversion"),
        ("rating", r"(?:кто|хто)(?: из (?:ребят|наших|менеджеров|команды)| з (?:наших|менеджерів|команди)| у нас"
                   r"| больше всех| лучше всех| найбільше)* (?:сколько|скільки|больше|лучше"
                   r"|найбільше)"
                   r"(?: всего| всех| денег| сделок| за всіх)*(?= (?:прода|закр[ыи]|(?:вы|ви)игра|прин[её]с|заробот"
                   r"|наторгов))"
                   r"|(?:кто|хто|who)(?: у нас| сейчас|'s| is)* (?:луч?ший|лучшая|впереди|перший|первый|найкращий"
                   r"|попереду"
                   r"|(?:the )?(?:best|top))(?: (?:продавец|менеджер|продавець|seller|rep))?"
                   r"|луч?ший (?:продавец|менеджер)|найкращий (?:продавець|менеджер)"
                   r"|who (?:sold|closed|won)(?: how much| how many| the most| most)"
                   r"|рейтинг\w{0,2}|лидерборд|rating|leaderboard|ranking|(?:top|best) (?:sellers?|reps?"
         "|performers?)|лучшие менеджеры"
        r"|топ(?: менеджер\w+| продаж)?|лідери|лидеры"),
        ("calls", r"звонк(?:и|ов|ам|ах|ами)|дзвінк(?:и|ів|ам|ах|ами)|назвонил[аи]?|надзвони(?:в|ла|ли)|calls"
                  rf"|{_WHO}(?: (?:{_WHO}|ми?ы|я|у нас|we|i))*(?: раз)?(?: {_RANG}|(?=(?: [^\W\d_]+){{1,2}} {_RANG}))"),
        ("touches", r"касани[яй]|активност[ьи]|активність|touches|activities|activity"),
        ("overdue", r"просрочк[аиу]|просрочено|прострочено|просроченн(?:ые|ое|ых)(?: задачи| дела| задач)?"
            r"|прострочен(?:[іео]"
            r"|их|а)(?: завдан\w+| справ\w?| задач\w?| таск\w)?"
                    r"|(?:кто|хто) простро?чи\w{1,2}|(?:кто|хто|что|що) просрочи\w{1,2}"
                    r"|(?:у кого|в кого|кто|хто) (?:что |що |чего )?(?:просрочено|прострочено|опаздывает|горит)"
                    r"|(?:(?:who|what)(?:'s| is| are)? )?overdue(?: tasks)?"),
        ("tasks", r"(?:что|що|кому|кого)(?: мне| мені| надо| нужно| треба)*"
                  r"(?: (?:(?:пере|об)?звонить|делать|набрать|робити|(?:пере)?дзвонити|телефонувати)"
                  r"|(?= [^\W\d_]+ (?:звонить|делать|робити|дзвонити)(?!\w)))"
                  r"|(?:who|what) (?:do|should|must) i (?:call|do|ring|phone)|задач(?:и|і|ам|ах)?"
                  r"|завдан(?:ня(?! (?:виконан|зроблен|готов))|ь|ням|нях)|мои дела|tasks|to-?dos"
                  r"|план на день|(?:что|що|дела|справи|план|планы)(?= на )"
                  r"|(?:the |my )?plans?(?= for )|(?:что|що)(?= (?:у|в) \w+ на )"
                  r"|что у меня(?= )|що в мене(?= )"
                  r"|what's on"),
        ("sources", r"(?:откуда|звідки)(?: к нам| до нас)? (?:приход\w+|идут|пришли|йдуть|ідуть|приходять|прийшли)"
                    r" (?:лиды|клиенты|заявки|ліди|клієнти)|(?:откуда|звідки) (?:лиды|клиенты|заявки|ліди"
                    r"|клієнти)(?: (?:приходят|идут|пришли|йдуть"
        r"|ідуть|приходять|прийшли))?"
                    r"|where (?:do |did |are )?(?:the |our )?(?:leads|clients|customers)"
                    r" (?:come|coming) from|(?:источник(?:и"
                    r"|ам|ов)|джерела|джерел)(?: (?:лидов|клиентов|заявок|лідів|клієнтів))?|каналы|каналам"
                    r"|каналов|sources|channels"),
        ("forecast", r"прогноз\w?|forecast"),
    )
)  # fmt: skip


def report(said: Said) -> Intent | None:
    """Named first, or in a line that holds nothing else; so are a list of deals and a colleague's day."""
    if said.number is not None or said.phone is not None:
        return None
    return listed.deals(said) or day.plan(said) or _report(said.copy())


def _report(said: Said) -> Intent | None:
    line = said.line
    team = narrowed.department(said)
    named = [
        (match.start(), place) for place, (_, pattern) in enumerate(_REPORTS) if (match := pattern.search(line.read))
    ]
    if not named:
        return None
    name, pattern = _REPORTS[min(named)[1]]
    match = pattern.search(line.read)
    assert match is not None
    begins = not narrowed.left(line.read[: match.start()])
    line.take(*match.span())
    hit, pipeline = narrowed.person(said), narrowed.pipeline(said)
    period, unread = _when(name, said)
    if unread and not begins:
        return None
    line.take_all()
    found = [one for one in (hit, team, pipeline) if one is not None]
    return said.intent(
        Verb.REPORT, report=name, period=period, person_id=hit.id if hit else None, team_id=team.id if team else None,
        pipeline_id=pipeline.id if pipeline else None, unread=unread,
        sure=said.sure and not unread and all(one.sure for one in found),
    )  # fmt: skip


def _when(name: str, said: Said) -> tuple[calendars.Period | None, tuple[str, ...]]:
    """The period of a report, and what was not read of it."""
    period, unread = narrowed.days(said) if name == "tasks" else narrowed.when(said)
    return (_to_come(period, said) if name == "forecast" and period is not None else period), unread


def _to_come(period: calendars.Period, said: Said) -> calendars.Period:
    """«forecast dec»: what is foreseen is of the coming one."""
    if period.last is None or period.last >= said.now.date() or re.search(r"\d{4}|last|прошл|минул", said.line.typed):
        return period
    return calendars.month(dates.months_on(period.last, 12)) if period == calendars.month(period.last) else period
