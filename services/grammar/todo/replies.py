"""Answers to a reminder: it is done, or it is put off."""

import re

from services.grammar.intent import Intent, Verb
from services.grammar.language.words import WEEKDAYS
from services.grammar.lexicon import things, verbs
from services.grammar.lexicon.speech import DID, FILL
from services.grammar.line import Line
from services.grammar.said import Said
from services.grammar.todo import actions, follow
from services.grammar.typed.spelling import heard
from services.grammar.when import dates
from services.grammar.whom import first_name, joined, known, subject

_DONE = re.compile(
    r"^[ ]*(?:по (?=\x00))?[ \x00]*(?:(?:по )?(?P<number>\d{1,6}) )?(?:(?:задача|задание|дело|завдання|task) (?:по )?(?:is "
    r"|(?P<of>[^\W\d_]+ ))?)?"
    r"(?:(?:вс[её]|усе|уже|вже),? )?(?P<word>(?:готово|управил(?:ся|ась)|справил(?:ся|ась)|закончил[аи]?|впора(?:вся"
    r"|лась|лася)|упора(?:вся|лась|лася)"
    r"|закінчи(?:в|ла|ли)|сделано|сделал[аи]?|выполнен[оа]|выполнил[аи]?|отзвонил(?:ся|ась|ись)|отработал[аи]?"
    r"|отписал(?:ся|ась|ись)|зроблено|зроби(?:в|ла|ли)|виконано|викона(?:в|ла)"
    r"|(?:all |job )?done|all (?:sorted|set)|sorted(?=[ .!]*(?:,|\x00|$))|(?:сделал[аи]?|зробила?|зробив|виконав"
    r"|виконала) (?:я )?(?:тво[ює]|ваш[уе]|эту|ту|цю|це)? ?(?:задачу|задание|завдання)(?: по(?= ))?|finished"
    r"|completed|complete|✅|✔️|✔"
    r"|☑️)(?: (?:вс[её]|усе)(?=[ ,.!]*$))?)(?!\w)[ ,.!:;-]*"
)


_CLOSE = re.compile(
    r"^[ \x00]*(?:закрой|закрыть|закрыл[аи]?|заверши|закрий|закрив|закрила|close|complete|finish) (?:задач[уаи]|дело"
    r"|напоминание|task)(?: по)?(?!\w)"
)


_TA = re.compile(r"(?<=\w)[ ,]+ty[ .!]*$")
_PART = re.compile(r"(?:к|для|по|на|не|про|ли|кп|договор|смета|for|to)(?!\w)")


_HE_OR_I_DID = re.compile(rf"(?:он|она|они|він|вона|вони|he|she|they)(?!\w)|{DID.pattern}")
"""«сделал отправил ему фото», «зробив він згоден»: what is told besides."""


_RANG_BACK = re.compile(r"[ \x00]*отзвон(?:ился|илась|ились)(?: [^\W\d_]+){1,2} \d+ ?(?:м|хв|час)")
"""«отзвонился Маргарян 6 мин»: a call with somebody, and no task that is done."""


def done(said: Said) -> Intent | None:
    said = said.copy()
    if said.line.grab(_CLOSE):
        span = next(said.line.pieces(), None)
        return said.intent(Verb.DONE, name=subject(said.line, *span)[0] if span else "")
    if "?" in said.line.read:
        return None
    said.line.grab(_TA)
    match = _DONE.match(said.line.read) or _DONE_AFTER.match(said.line.read)
    if match is None or _RANG_BACK.match(said.line.read):
        return None
    if match.re is _DONE and match["number"]:
        said.take_leading_number()
    said.line.take(*match.span("word"))
    if match.re is _DONE and match["of"]:
        name = said.line.text(*match.span("of"))
        said.line.take(*match.span())
        return said.intent(Verb.DONE, name=name)
    if match.re is _DONE_AFTER:
        name, _ = subject(said.line, *match.span("whom"))
        return said.intent(Verb.DONE, name=name)
    return _of_whom(said, match) or _told(said, match)


_WHOSE = re.compile(
    r"(?: (?:(?:по|с|у|з|for|with) )?(?:сделк[еа]|угод[аі]|deal))?(?P<whom>[ \x00]*(?:(?:по|с|у|з|for|with) )?(?:[^ ,.;\x00]+(?: [^ ,.;\x00]+)?|\x00+))[ .!]*$"
)


def _of_whom(said: Said, match: re.Match[str]) -> Intent | None:
    """«готово по Лядову», «готово Лядов»."""
    whose = _WHOSE.match(said.line.read, match.end("word"))
    if whose is None:
        return None
    name, stop = subject(said.line, *whose.span("whom"))
    whole = not said.line.text(stop, whose.end("whom"))
    led = _LED.match(whose["whom"]) is not None
    if not whole or not (known(name) or (said.number is not None and not name) or (name and led)):
        return None
    if name and (things.is_object(name) or name.lower() in FILL):
        return None
    return said.intent(Verb.DONE, name=name)


_LED = re.compile(r"[ ]*(?:по|for|with) ")


def _told(said: Said, match: re.Match[str]) -> Intent:
    """What stands behind «готово»: the result, and the next step."""
    after = said.line.read[match.end("word") :]
    glued = after.startswith(" ") and (match["word"] not in ("готово", "done") or _PART.match(after.strip()))
    after = after.strip(" \x00")
    glued = glued and not _HE_OR_I_DID.match(after.strip()) and not any(map(_they_will, after.split()))
    note, task, sure, unread = follow.follow_up(said, said.line.text(match.end("word")))
    if task is None and (ahead := _ahead(said, note)) is not None:
        task = ("", ahead)
    said.line.take(match.end("word"), len(said.line.read))
    return said.intent(
        Verb.DONE,
        note=note,
        task=task,
        unread=(*said.unread, *unread),
        sure=said.sure and sure and not (glued and after.strip()),
    )


def _they_will(word: str) -> bool:
    """«счёт оплатят», but not «передзвонить», which may be what is to be done."""
    return follow.will(word) and not verbs.INFINITIVE.fullmatch(word)


def _ahead(said: Said, note: str) -> dates.When | None:
    """«готово, бухгалтерия проведёт завтра»: when there will be something to ask about."""
    found = None if _A_WEEK.search(note.lower()) else dates.take(heard(note), said.now)
    certain = found is not None and found.when is not None and not (found.doubtful or found.unread)
    return found.when if found and found.when and certain and found.when.day > said.now.date() else None


_A_WEEK = re.compile(r"(?<!\w)(?:недел|тижн|week|месяц|місяц|month)")
"""No day yet."""


_DONE_AFTER = re.compile(
    r"^(?:задача|дело|завдання|task)(?: по| for)?(?: |(?= ?\x00))(?P<whom>[^\x00]*?)[ \x00]*(?P<word>выполнено|виконано"
    r"|выполнена|сделана|готова|закрыта"
    r"|виконана|done)[ .!]*$"
)


_PUT_OFF = re.compile(
    r"^[ ,\x00]*(?P<word>отложи(?:ть|м|л|ла|ли)?|переношу|переносим|сдвигаю|откладываю|відкладаю|переносимо|подвинь|зсунь|пересунь|перен[ео]с(?:ла|ли)?|сдвинул[аи]?|передвинул[аи]?|перені(?:с|сла|сли)"
    r"|відкла(?:в|ла|ли)|moved|pushed|postponed|rescheduled|перенеси(?:те|ть)?|сдвинь|передвинь|перенести|відклади"
    r"|посунь|перекинь|snooze|остав(?:ь|ьте|им|ляем)|залиш(?:и|іть|имо)|leave (?:it|this|that|him|her|them)"
    r"|hold(?: it| this)? off|make(?= (?:it|that) )|put (?:it|this|that) (?:off|back)"
    r"|postpone|move|delay|push|bump|shift"
    r"|reschedule|give (?:me|it)|another(?= (?:\d+ )?(?:hour|half|day|week|min)))(?! на этап)(?!\w)(?: (?:it"
    r"|this|that|back|off|out))*"
    r"(?: (?:to|(?:till|until)(?! \d)|for))?"
)


_AGAIN = re.compile(
    r"^[ ,\x00]*(?:давай(?:те)?|(?:ні|нет|no)(?=,)|лучше|тогда|краще|тоді|напомни(?: мне)?|нагадай(?: мені)?"
    r"|remind me(?: again)?"
    r"|напомнить"
    r"|еще раз|снова|попозже|пізніше|потім|позже|можно|лучше|ok|ок|again|давай лучше)(?!\w)[ ,]*"
)


_AGAIN_LAST = re.compile(r"(?<=[ \x00])(?:напомни(?: мне)?|нагадай(?: мені)?|remind me)(?: again| еще раз)?[ .!]*$")


SAME_TIME = re.compile(
    r"(?:в|о|у|at)? ?(?:это|этот|то|той|тій|цей|ця|цю|такое|the)? ?(?:же|самое|самий|самій|same) (?:время|час|годині"
    r"|time)(?!\w)"
    r"|то же время|same time"
)


_LATER = re.compile(
    r"^[ ,]*(?:(?:напомни|нагадай|remind me|давай(?:те)?|лучше|краще|можно|можна|чуть|трохи|a bit),? )*(?:позже"
    r"|попозже|потом|пізніше|потім|later|не сейчас|not now|согодня"
    r"|позднее)"
    r"(?: напомни| нагадай)?[ .!]*$"
)


_MOST = 10
"""Words: a longer line says more than when."""
_MEETING = re.compile(
    r"(?<!\w)(?:встречу|выдачу|видачу|звонок|созвон|зідзвон|виїзд|візит|задачу|напоминание|отгрузку|доставку|монтаж"
    r"|показ|огляд"
    r"|осмотр|оцінку|оценку|замер|замір|примерку|примірку|презентацию|презентацію|демо|визит|выезд|відвантаження"
    r"|зустріч|дзвінок|meeting|viewing|appointment|visit|call|task|demo|survey|fitting|delivery|handover|inspection"
    r"|install|collection|valuation|по|with|с|з|із)(?!\w)"
)


_NOT_DONE = re.compile(
    r"^[ \x00]*(?:(?:еще |пока |ще )?не (?:сегодня|сейчас|сьогодні|зараз|успе(?:л[аи]?|в|ваю|ю)"
    r"|сдела(?:л[аи]?|но)|смог(?:ла|ли)?|зроби(?:в|ла"
    r"|ли)|встиг(?:ла|аю)?|готово"
    r"|вышло|получилось|получается)|(?:not (?:done|today|now)|didn't (?:have time|manage))(?: yet)?)"
    r"[ ,.;:-]+(?:давай(?:те)? )?"
)


def snooze(said: Said) -> Intent | None:
    """Only a moment, in reply to a reminder; or «перенеси … на …»."""
    said = said.copy()
    line = said.line
    if _LATER.match(line.read):
        line.take_all()
        return said.intent(Verb.SNOOZE, sure=False)
    line.grab(_NOT_DONE)
    if _OF_A_DEAL.match(line.read):
        return None
    put_off = line.grab(_PUT_OFF) or _after_name(said)
    if put_off is None and len(line.words()) > _MOST:
        return None
    line.grab_every(_AGAIN)
    line.grab(_AGAIN_LAST)
    same = line.grab(SAME_TIME) is not None
    free = line.copy()
    found = dates.take(line, said.now, delay=put_off is not None)
    if found is None or (found.when and found.when.day < said.now.date()):
        return None
    words = [word for word in line.words() if word.read not in FILL]
    if not words and found.when:
        sure = said.sure and not found.doubtful
        return said.intent(Verb.SNOOZE, when=found.when, same_time=same, sure=sure, unread=found.unread)
    return _put_off(said, found, free) if put_off else None


_OF_A_DEAL = re.compile(
    r"[ ]*(?:напомни(?:ть)?|нагадай|remind me)(?: мне| мені)?(?: [^\x00]+)? (?:про|о|об|по|about|of) \x00"
)
"""«напомни про #85 завтра»: another task, and nothing is put off."""
_SHIFT = (
    r"(?:перенеси|отложи|отложить|сдвинь|передвинь|подвинь|перенести|відклади|посунь|зсунь|пересунь|відсунь|отодвинь"
    r"|отсунь|snooze|postpone)"
)


_SHIFTED = re.compile(rf"(?:[^\W\d_]+ ){{2,5}}{_SHIFT} (?:на|до|to) ")


def _after_name(said: Said) -> re.Match[str] | None:
    event = actions.NOUN.match(said.line.read) and _SHIFTED.match(said.line.read)
    if (
        said.number is None
        and not event
        and not re.match(
            r"^(?:[^\W\d_]+|\d{1,6}|(?:встречу|звонок|созвон|замер|визит|показ|осмотр|зустріч|дзвінок|замір|огляд"
            r"|візит|монтаж|доставку|оцінку)"
            r"(?: [^\W\d_]+){1,3})"
            rf" {_SHIFT}",
            said.line.read,
        )
    ):
        return None
    return said.line.grab(re.compile(rf"(?<!\w){_SHIFT}(?!\w)"))


_ONTO = re.compile(r"(?<!\w)(?:на|в|до|to|into) $")


def _put_off(said: Said, found: dates.Found, free: Line) -> Intent | None:
    line = said.line
    stage = said.stage(free.words())
    onto = stage is not None and _ONTO.search(free.read, 0, stage.start) is not None
    if found.when is None or (
        stage is not None and (onto or not free.read.strip(" \x00").startswith(stage.words[0].read))
    ):
        return None
    for word in stage.words if stage else ():
        line.take(word.start, word.end)
    said.take_leading_number()
    for match in list(_MEETING.finditer(line.read)):
        line.take(*match.span())
    name, rest = first_name(said)
    apart = all(_BEHIND_COMMA.search(line.read, 0, start) for start, _ in rest)
    sure = (
        said.sure and not found.doubtful and apart and not _WITH_DAY.search(" ".join(said.line.typed.lower().split()))
    )
    return said.intent(Verb.SNOOZE, name=name, note=joined(line, rest), when=found.when, sure=sure)


_WITH_DAY = re.compile(rf"(?<!\w)with (?:{'|'.join(WEEKDAYS)}) ")
"""«move the call with friday …»: somebody may be called so."""
_BEHIND_COMMA = re.compile(r",[ ]*$")
"""«перенеси Иванова на среду, он заболел»: why."""
