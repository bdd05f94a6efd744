"""Where a deal goes: to a stage of the company's own, and what is to be done there."""

import re
from typing import Any

from services.grammar.company import lists
from services.grammar.company.entries import Entry
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, may_be
from services.grammar.lexicon import things, verbs
from services.grammar.lexicon.speech import FILL, speaks, tells
from services.grammar.line import TAKEN, Word
from services.grammar.past import deeds
from services.grammar.people import names, persons
from services.grammar.said import Said
from services.grammar.stages import behind, by_verb, closings, left, orders, stage_words, until
from services.grammar.todo import doing, follow, then
from services.grammar.when import dates
from services.grammar.whom import joined, known, subject, titled


def move(said: Said) -> Intent | None:
    """A stage of the company's own; with a moment, a step at that moment."""
    if closings.asks(said.line):
        return None
    entries = said.entries([stage for stage in said.vocabulary.stages if stage.kind in ("open", "parked")])
    said = left.without(said)
    moved = stage_words.MOVE.search(said.line.read)
    if moved is not None and (glued := orders.at_its_end(said, moved, entries)) is not None:
        return glued
    hit = _stage(said, moved, entries)
    if hit is None:
        return None
    stage_words.part(said.line, hit.end)
    whole = said
    said = said.copy()
    said.take_leading_number()
    said.line.take_words(_of_stage(said, hit))
    verb = orders.verb(said, hit)
    stage_words.drop(said, hit, moved if _is_moved(said, hit, moved) else None, parked=verb is Verb.PARK)
    before = said.line.copy()
    step = then.step(said)
    if step and step.when is None and verb is Verb.PARK:
        step, said.line = None, before
    found = until.moment(said, hit) if step is None else dates.Found(step.when, step.doubtful, step.unread)
    return _moved(said, hit, found, step.title if step else "") or _told(whole.copy())


def _stage(said: Said, moved: re.Match[str] | None, entries: list[Entry]) -> lists.Hit | None:
    """The stage that the line names, if what it tells may be a move."""
    words = lists.unnamed(doing.besides(said.line, said.now), entries)
    hit = lists.find(_before_the_step(said, words), entries) or lists.find(words, entries)
    if hit is not None and moved is not None and hit.end <= moved.start():
        hit = orders.ordered(said, moved, entries) or hit
    if hit is not None and _AFTER_THAT.search(said.line.read, 0, hit.start) and not moved:
        hit = lists.find(said.words(0, hit.start), entries)
    if hit is None or by_verb.of_a_thing(said, hit):
        return None
    if not (hit.full or moved) and _THE.search(said.line.read[: hit.start]):
        return None
    if not hit.full and hit.words[-1].read.startswith(("контакт", "contact")) and persons.first(said.words(hit.end)):
        return None  # «… контакт Василь Петрович»
    told = deeds.told(said, hit.words) and not (moved or hit.full or behind.onto(said, hit))
    return None if told else hit


def _before_the_step(said: Said, words: list[Word]) -> list[Word]:
    """«квалификацию прошли, отправить кп до пт»: what is to be done then is called like a stage as well."""
    firsts = [
        said.words(*span)[0].start for place, span in enumerate(said.line.clauses()) if place and said.words(*span)
    ]
    start = next((first for first in firsts if _begins_step(said, first)), len(said.line.read))
    return [word for word in words if word.start < start]


def _begins_step(said: Said, start: int) -> bool:
    """«отправить кп», «кп отправить»."""
    return any(verbs.INFINITIVE.match(said.line.read, word.start) for word in said.words(start)[:2])


_AFTER_THAT = lazily.compile(r"(?<!\w)(?:после|після|after|since) (?:the )?$")
"""«зник після тест-драйву»: that has been."""


def _is_moved(said: Said, hit: lists.Hit, moved: re.Match[str] | None) -> bool:
    """«поставь» is also said of tasks."""
    if moved is None:
        return False
    last = hit.full and not said.words(hit.end)
    to_it = (
        bool(said.number) or behind.onto(said, hit) or last or _STAGE.search(said.line.read[: hit.start]) is not None
    )
    return to_it or moved[0] not in ("поставь", "постав", "set", "put")


_STAGE = lazily.compile(r"(?<!\w)(?:этап|стадию|етап|стадію|stage|статус|status) $")


def _of_stage(said: Said, hit: lists.Hit) -> list[Word]:
    """Not «рахунок» of «на кп, чекають рахунок», where more is told."""
    spans = [(start, stop) for start, stop in said.line.clauses() if start > hit.start]
    told = [word for span in spans if set(words := said.words(*span)) - set(hit.words) for word in words]
    return [word for word in hit.words if word not in told]


_THE = lazily.compile(r"(?<!to )(?<!\w)(?:the|an?|his|her|their|our|my|another|some|any|more|(?<=[a-z] )\d+) $")
"""«needs gst on the invoice»: a thing, and no stage."""


def _has_been(said: Said, hit: lists.Hit) -> bool:
    """«внёс предоплату, деньги сегодня пришли»: a day of what is told, and no step."""
    return until.is_done(hit) or any(may_be(word.read, Form.PAST) for word in said.words(hit.end))


def _moved(said: Said, hit: lists.Hit, found: dates.Found | None, step: str) -> Intent | None:
    verb = orders.verb(said, hit)
    spans = list(said.line.pieces())
    after = [span for span in spans if _same_clause(said, span, hit)]
    if by_verb.vanished(said, hit) and not dates.take(until.besides(said.line), said.now):
        after = [span for span in after if span[0] < hit.start]
    telling = [span for span in after if behind.tells_on(said, span, hit) or until.since(said, span)]
    if any(_happens(said, span, hit) for span in after if span not in telling):
        return None
    name, rest = titled(said)
    glued = [span for span in rest if span in after and span not in telling]
    when = found.when if found else None
    if when is not None and when.day == said.now.date() and when.at is None and not step and _has_been(said, hit):
        when = None
    slots: dict[str, Any] = {"task": (step, when)} if (when or step) and verb is Verb.MOVE else {"when": when}
    sure = said.sure and hit.sure and not glued and (found is None or not found.doubtful) and not _odd(said, hit, name)
    sure = sure and not _to_be_sent(said, hit, name, when)
    sure = sure and (verb is Verb.PARK or bool(step) or not (when and until.deadline(said, hit)))
    if said.number is not None and name and (not known(name) or _told_behind(said, hit, name)):
        told = [span for span in spans if any(word.read not in FILL for word in said.words(*span))]
        sure, name, rest = sure and not any(span in after for span in told), "", told
    note = ", ".join(filter(None, (_with_days(said, rest), step if verb is Verb.PARK else "")))
    said_again = _PARK_IT.fullmatch(note.lower()) or (when and _COME_BACK.fullmatch(note.lower()))
    note = "" if verb is Verb.PARK and said_again else note
    if said.number is None and not name and (numbered := _NUMBERED.fullmatch(note)):
        said.number, note, sure = int(numbered[1]), "", said.sure and hit.sure
    sure = sure and not a_sum(note)
    unread = (*said.unread, *(found.unread if found else ()))
    if verb is Verb.MOVE and not (when or step):
        note, slots["task"], sure = follow.and_then(said, note, sure=sure)
    return said.intent(verb, name=name, stage_id=hit.id, note=note, sure=sure, unread=unread, **slots)


def _told_behind(said: Said, hit: lists.Hit, name: str) -> bool:
    """«#29 на монтаж, бригада Лёши»: the number says whose the deal is."""
    line = said.line
    place = next((start for start, end in line.pieces() if line.text(start, end).startswith(name)), 0)
    return place > hit.start and "," in line.read[hit.start : place + 1]


def _with_days(said: Said, rest: list[tuple[int, int]]) -> str:
    """«…, ответят в пятницу»: the day by which somebody will do something stays among his words."""
    note = joined(said.line, rest)
    for start, end in rest:
        last = next(stop for first, stop in said.line.clauses() if first <= start < stop)
        if TAKEN in said.line.read[end:last] and any(
            follow.will(word.read) or until.PROMISED.match(word.read) for word in said.words(start, end)
        ):
            whole = said.line.typed_between(start, last).strip(" ,.;")
            note = note.replace(said.line.text(start, end), whole, 1)
    return note


_A_SUM = lazily.compile(
    r"(?:на|за|в)? ?[$€£]? ?\d[\d ,.]*(?:к|k|тыс\w*|тис\w*|млн|т)?\.? ?(?:₽|р|руб\w*|грн|\$|€|£)?\.?", re.IGNORECASE
)


_PARK_IT = lazily.compile(
    r"(?:отлож(?:и|ите)(?: (?:его|ее|их))?|відклад(?:и|іть)(?: (?:його|її|їх))?|park|pause|freeze|shelve|паркуем"
    r"|запаркуй|припаркуй)(?: (?:it|him|her|them|this))?"
)
_COME_BACK = lazily.compile(r"верну(?:ться|сь|тись)|поверну(?:тись|тися|сь)|(?:come|get|go) back|return")
"""«думает, вернуться 10 декабря»: that is when."""
_NUMBERED = lazily.compile(r"(\d{1,6})(?: (?:на|в|у|to|into))?", re.IGNORECASE)
"""«передвинь 12 на тест-драйв»."""


def a_sum(note: str) -> bool:
    """«Квант: предоплата, 620 000»: of the payment, or is the deal worth it?"""
    return _A_SUM.fullmatch(note) is not None


def _odd(said: Said, hit: lists.Hit, name: str) -> bool:
    """Part of a stage's name, at the start and with nothing before: as likely a word of the client's name."""
    return bool(name) and hit.start == 0 and (not hit.full or (len(hit.words) == 1 and len(hit.words[0].read) == 2))


def _to_be_sent(said: Said, hit: lists.Hit, name: str, when: dates.When | None) -> bool:
    """«Морозу КП до 18:00»: a paper for somebody, as likely as a stage."""
    given = name.lower().endswith(("у", "ю", "ові", "еві", "ому", "ой", "ке", "ши"))
    given = given and (when is not None or any(things.is_object(word.read) for word in hit.words))
    return given and not hit.full and not re.search(r"(?<!\w)(?:на|в|у|to) $", said.line.read[: hit.start])


def _happens(said: Said, span: tuple[int, int], hit: lists.Hit) -> bool:
    """What stands after the stage, or beside a number, is no name when it is a verb."""
    words = _meaningful(said, span)
    first = words[0].read if words else ""
    after = span[0] > hit.start or said.number is not None
    return speaks(words) or (after and tells(first) and not names.personal(first))


def _meaningful(said: Said, span: tuple[int, int]) -> list[Word]:
    words = said.words(*span)
    while words and words[0].read in FILL:
        words = words[1:]
    while words and words[-1].read in FILL:
        words = words[:-1]
    return words


def _same_clause(said: Said, span: tuple[int, int], hit: lists.Hit) -> bool:
    return any(start <= span[0] < end and start <= hit.start < end for start, end in said.line.clauses())


def _told(said: Said) -> Intent:
    """«не пришёл на тест-драйв» tells something about the stage, but does not ask to go there."""
    said.take_leading_number()
    name, stop = "", 0
    if said.number is None:
        name, stop = subject(said.line, *next(said.line.pieces()))
    note, task, _, unread = follow.follow_up(said, said.line.text(stop))
    said.line.take_all()
    task = task if task and task[0] else None
    return said.intent(Verb.NOTE, name=name, note=note, task=task, sure=False, unread=unread)
