"""One step on, or aside for a while: «12 дальше», «Иванов на паузу до весны»."""

import re

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon.speech import ONWARD, speaks, tells
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.stages.stage_words import MOVE, take_verb
from services.grammar.todo import follow, then
from services.grammar.when import dates
from services.grammar.whom import first_name, joined, known, titled

_ON = lazily.compile(r"^[ \x00]*(?:move|push|bring|bump) (?:[^ \x00]+|\x00+) (?P<on>on|along)[ .!]*$")
"""«move 176 on»."""
_PUSH = lazily.compile(
    r"(?<!\w)(?:[по]?двинь|сдвинь|сунь|посунь|можно|можем|пора|давай(?:те)?|push|bump|progress|bring|take)(?!\w)"
)
_PUT = lazily.compile(
    r"(?<!\w)(?:поставил[аи]?|постави(?:в|ла|ли)|отправил[аи]?|відправи(?:в|ла|ли)|перевел[аи]?|перевели|перев(?:ів"
    r"|ела)|побуд(?:ет|е|ут|уть)|повис[иі]ть?|полеж[иі]ть?|ушл[аи]|ушел|сел[аи]?|встал[аи]?"
    r"|(?:have |has )?(?:put|gone|went|parked|paused|is|are|was))(?=(?: [^ ,\x00]+){0,2} (?:\x00+ ?)*(?:на (?:пауз"
    r"|холд)|on hold|on pause))(?!\w)"
)
_PAUSE = lazily.compile(
    r"(?<!\w)(?:(?:на |в )?пауз[ауеі]|заморозь|заморозить"
    r"|замораживаю|замораживаем|заморозил[аи]?|заморожую|заморози(?:в|ла|ли)|припаркуй"
    r"|(?:відкла(?:в|ла|ли)|отложил[аи]?(?! до нов))(?= (?:до|на) )|парковка|на холд\w*|в холд"
    r"|заморозь|призупини|заморозити"
    r"|parked|paused|froze|hold(?= [^ ]+ (?:till|until|for) )|park|pause|freeze|(?:put )?on hold|в архив до"
    r"|приостанов(?:и|ить|ил[аи]?|ите)|отложи до весны"
    r"|(?:отложил[аи]?|откладыва(?:ет|ют)|відкла(?:в|ла|ли)) (?:покупку|решение|вопрос|сделку|купівлю|рішення|угоду"
    r"|питання)"
    r"(?= (?:до|на) ))(?!\w)"
)


_OF = lazily.compile(r"(?<!\w)(?:по|за|for|on) (\d{1,6})(?=[ ]*(?:[,.]|$))")


def onward(said: Said) -> Intent | None:
    match = ONWARD.search(said.line.read) or _ON.search(said.line.read)
    if match is None:
        return None
    said = said.copy()
    said.take_leading_number()
    said.line.take(*match.span("on" if match.re == _ON else 0))
    while said.line.grab(ONWARD) or said.line.grab(MOVE) or said.line.grab(_PUSH):
        pass
    said.take_leading_number()
    if said.number is None and (of := said.line.grab(_OF)):
        said.number = int(of[1])
    step = then.step(said)
    name, rest = titled(said)
    if said.number is not None and name and not known(name):
        name, rest = "", list(said.line.pieces())
    apart = bool(rest) and re.match(" ?[,;.]", said.line.read[match.end() :]) is not None
    if (
        rest
        and not apart
        and speaks(said.words(*rest[0]))
        and match[0] in ("next", "дальше", "далі", "вперед", "forward")
    ):
        return None
    by_stage = bool(rest) and " " in match[0].strip() and speaks(said.words(*rest[0]))
    sure = said.sure and (apart or by_stage or not rest) and not (step and step.doubtful)
    note, task = joined(said.line, rest), (step.title, step.when) if step else None
    if task is None:
        note, task, sure = follow.and_then(said, note, sure=sure)
    return said.intent(Verb.NEXT, name=name, note=note, task=task, sure=sure)


def _awaits(said: Said, start: int) -> bool:
    """«на паузу до 20 січня чекають субсидію»: after the day, what they wait for."""
    first, *others = [*said.words(start)[:3], None]
    if first is None or not said.line.read[:start].rstrip(" ").endswith("\x00"):
        return False
    another = names.personal(first.read) or first.read[0].isdigit() or first.read.isascii() or first.read in _UNTIL
    return tells(first.read) or (len(others) > 1 and not another)


_UNTIL = ("до", "на", "пока", "поки")


def _to_a_stage(said: Said, match: re.Match[str]) -> bool:
    """ "went silent, park him": the stage is named, and the order says no more than that."""
    hit = said.stage(said.words(0, match.start()))
    kinds = {stage.id: stage.kind for stage in said.vocabulary.stages}
    behind = _HIM.fullmatch(said.line.read, match.end())
    return hit is not None and hit.full and kinds[hit.id] == "parked" and behind is not None


_HIM = lazily.compile(r"(?: (?:it|him|her|them|this|that|его|ее|их|його|її))?[ .!]*")


def pause(said: Said) -> Intent | None:
    match = _PAUSE.search(said.line.read)
    if match is None or _to_a_stage(said, match):
        return None
    timeless = said.line.copy()
    timeless.grab(_PUT)
    dates.take(timeless, said.now, delay=True)
    clause = next(start for start, end in said.line.clauses() if start <= match.start() < end)
    if speaks(timeless.words(clause, match.start())):
        return None
    said = said.copy()
    said.take_leading_number()
    said.line.grab(_PUT)
    said.line.take(*match.span())
    take_verb(said.line, match.start())
    found = dates.take(said.line, said.now, delay=True)
    parts = list(said.line.pieces())
    told = said.number is not None and parts and "," in said.line.read[match.end() : parts[0][0]]
    name, rest = ("", parts) if told else first_name(said)
    glued = any("," not in said.line.read[match.end() : start] and not _awaits(said, start) for start, _ in rest)
    theirs = match[0].startswith("відкла")
    sure = said.sure and not glued and not theirs and (found is None or (not found.doubtful and not found.unread))
    return said.intent(
        Verb.PARK, name=name, note=joined(said.line, rest), when=found.when if found else None, sure=sure,
        unread=(*said.unread, *(found.unread if found else ())),
    )  # fmt: skip
