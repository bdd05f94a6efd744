"""A task that is done: in answer to its reminder, or by its client's name."""

import re
from dataclasses import replace

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be
from services.grammar.lexicon import things, verbs
from services.grammar.lexicon.speech import DID, FILL
from services.grammar.said import Said
from services.grammar.todo import follow
from services.grammar.typed.spelling import heard
from services.grammar.when import dates
from services.grammar.whom import known, subject

_DONE = lazily.compile(
    r"^[ ]*(?:по (?=\x00))?(?:я (?=(?:вс[её] |усе |уже |вже ){0,2}(?:сделал|зроби|закрыл|закри|выполн"
    r"|викон)))?[ \x00]*(?:(?:по )?(?P<number>\d{1,6}) )?(?:(?:задача|задание|дело|завдання"
    r"|task) (?:по )?(?:is "
    r"|(?P<of>[^\W\d_]+ ))?)?"
    r"(?:(?:вс[её]|усе|уже|вже),? ){0,2}(?P<word>(?:эту |цю )?(?:задачу|завдання) (?:я )?(?:уже |вже )?(?:закрыл[аи]?"
    r"|закри(?:в|ла)|сделал[аи]?|зроби(?:в|ла))|(?:готово|управил(?:ся|ась)|справил(?:ся|ась)|закончил[аи]?|впора(?:вся"
    r"|лась|лася)|упора(?:вся|лась|лася)"
    r"|закінчи(?:в|ла|ли)|сделано|сделал[аи]?|выполнен[оа]|выполнил[аи]?|отзвонил(?:ся|ась|ись)|отработал[аи]?"
    r"|отписал(?:ся|ась|ись)|зроблено|зроби(?:в|ла|ли)|виконано|викона(?:в|ла)"
    r"|(?:all |job )?done|all (?:sorted|set)|sorted(?=[ .!]*(?:,|\x00|$))|(?:сделал[аи]?|зробила?|зробив|виконав"
    r"|виконала) (?:я )?(?:тво[ює]|ваш[уе]|эту|ту|цю|це)? ?(?:задачу|задание|завдання)(?: по(?= ))?|finished"
    r"|completed|complete|✅|✔️|✔"
    r"|☑️)(?: (?:вс[её]|усе)(?=[ ,.!]*$))?(?: по (?:этой|цій) задач[еі])?)(?!\w)[ ,.!:;-]*"
)


_CLOSE = lazily.compile(
    r"^[ \x00]*(?:закрой|закрыть|закрыл[аи]?|заверши|закрий|закрив|закрила|close|complete|finish) (?:(?:the|a) )?"
    r"(?:задач[уаи]|дело|напоминание|завдання|справу|task)(?: (?:по|for|on|with))?(?!\w)"
)


_TA = lazily.compile(r"(?<=\w)[ ,]+ty[ .!]*$")
_PART = lazily.compile(r"(?:к|для|по|на|не|про|ли|кп|договор|смета|for|to)(?!\w)")


_HE_OR_I_DID = lazily.compile(
    rf"(?:он|она|они|він|вона|вони|he|she|they|обещал[аи]?|обіця(?:в|ла|ли)|просил[аи]?|просив)(?!\w)|{DID.pattern}"
)
"""«сделал отправил ему фото», «зробив він згоден»: what is told besides."""


_RANG_BACK = lazily.compile(r"[ \x00]*отзвон(?:ился|илась|ились)(?: [^\W\d_]+){1,2} \d+ ?(?:м|хв|час)")
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
    if match.re == _DONE and match["number"]:
        said.take_leading_number()
    said.line.take(*match.span("word"))
    if match.re == _DONE and match["of"]:
        name = said.line.text(*match.span("of"))
        said.line.take(*match.span())
        return said.intent(Verb.DONE, name=name)
    if match.re == _DONE_AFTER:
        name, _ = subject(said.line, *match.span("whom"))
        return said.intent(Verb.DONE, name=name)
    return _of_whom(said, match) or _told(said, match.end("word"), match["word"])


_WHOSE = lazily.compile(
    r"(?: (?:(?:по|с|у|з|for|with) )?(?:сделк[еа]|угод[аі]|deal))?(?P<whom>[ \x00]*(?:(?:по|с|у|з|for"
    r"|with) )?(?:[^ ,.;\x00]+(?: [^ ,.;\x00]+)??|\x00+))(?P<told>[,.;!] .*)?[ .!]*$"
)


def _of_whom(said: Said, match: re.Match[str]) -> Intent | None:
    """«готово по Лядову», «готово Лядов»."""
    whose = _WHOSE.match(said.line.read, match.end("word"))
    if whose is None:
        return None
    if said.number is None and (numbered := _NUMBERED.fullmatch(whose["whom"])):
        said.number = int(numbered[1])
        said.line.take(*whose.span("whom"))
        return _told(said, whose.end("whom")) if whose["told"] else said.intent(Verb.DONE)
    name, stop = subject(said.line, *whose.span("whom"))
    whole = not said.line.text(stop, whose.end("whom"))
    led = _LED.match(whose["whom"]) is not None
    if not whole or not (known(name) or (said.number is not None and not name) or (name and led)):
        return None
    if name and (things.is_object(name) or name.lower() in FILL):
        return None
    if whose["told"] is None:
        return said.intent(Verb.DONE, name=name)
    return replace(_told(said, whose.start("told")), name=name) if led else None


_NUMBERED = lazily.compile(r"[ ]*(?:(?:по|с|у|for|with|on) )?(\d{2,6})")
_LED = lazily.compile(r"[ ]*(?:по|for|with) ")


def _told(said: Said, start: int, word: str = "done") -> Intent:
    """What stands behind «готово»: the result, and the next step."""
    after = said.line.read[start:]
    glued = after.startswith(" ") and (word not in ("готово", "done") or _PART.match(after.strip()))
    after = after.strip(" \x00")
    passive = word.endswith("о")  # «сделал откосы заказал» names an object of the first
    told = any(_they_will(one) or (passive and must_be(one, Form.PAST)) for one in after.split())
    glued = glued and not _HE_OR_I_DID.match(after.strip()) and not told
    note, task, sure, unread = follow.follow_up(said, said.line.text(start))
    if task is None and (ahead := _ahead(said, note)) is not None:
        task = ("", ahead)
    said.line.take(start, len(said.line.read))
    return said.intent(
        Verb.DONE,
        note=note,
        task=task,
        unread=(*said.unread, *unread),
        sure=said.sure and sure and not (glued and after.strip()),
    )


def _they_will(word: str) -> bool:
    """«счёт оплатят», «ждут акты», but not «передзвонить», which may be what is to be done."""
    ahead = follow.will(word) or must_be(word, Form.PRESENT) or _WE_DO.fullmatch(word) is not None
    return ahead and not verbs.INFINITIVE.fullmatch(word)


_WE_DO = lazily.compile(r"[^\W\d_]{3,}(?:ємо|имо)")
"""«зробила чекаємо гроші»."""


def _ahead(said: Said, note: str) -> dates.When | None:
    """«готово, бухгалтерия проведёт завтра»: when there will be something to ask about."""
    found = None if _A_WEEK.search(note.lower()) else dates.take(heard(note), said.now)
    certain = found is not None and found.when is not None and not (found.doubtful or found.unread)
    return found.when if found and found.when and certain and found.when.day > said.now.date() else None


_A_WEEK = lazily.compile(r"(?<!\w)(?:недел|тижн|week|месяц|місяц|month)")
"""No day yet."""


_DONE_AFTER = lazily.compile(
    r"^(?:задача|дело|завдання|task)(?: по| for)?(?: |(?= ?\x00))(?P<whom>[^\x00]*?)[ \x00]*(?P<word>выполнено|виконано"
    r"|выполнена|сделана|готова|закрыта"
    r"|виконана|done)[ .!]*$"
)
