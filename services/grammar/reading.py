"""One line → one intent: as it stands, or anew with its parts in another order."""

import re
from dataclasses import replace
from datetime import datetime

from services.errors import UnreadableHours
from services.grammar import doubts, readers
from services.grammar.asked import recurring, reports
from services.grammar.deals import announced, fresh
from services.grammar.intent import Intent, Verb, Vocabulary
from services.grammar.language import lazily
from services.grammar.notes import bystanders, leftovers, plain
from services.grammar.opinion import weighed
from services.grammar.said import Said
from services.grammar.stages import moves
from services.grammar.todo import again, dictated, errands, events, follow, wondering
from services.grammar.typed import inverted

LONGEST = 1000
"""Letters; a longer text is a letter that somebody forwarded, not a line."""


def read(text: str, now: datetime, vocabulary: Vocabulary) -> Intent:
    """Never an error and never a guess: what is not certain says so with `sure`. `now` is aware and local."""
    if len(text) > LONGEST or not text.strip():
        return Intent(Verb.UNCLEAR, note=text.strip(), sure=False)
    said = Said.of(text, now, vocabulary)
    found = _whole(text, said.copy())
    if not found.sure or found.verb in _NOTHING_DONE:
        told = _deed_and_sentence(text, now, vocabulary) or _sentence_and_deed(text, now, vocabulary)
        found = told or found
    found = doubts.for_long(weighed.weighed(found, said), said)
    return leftovers.dropped(leftovers.finished(events.named(wondering.whole(found))))


def _deed_and_sentence(text: str, now: datetime, vocabulary: Vocabulary) -> Intent | None:
    """«Перенеси Шаповала на понедельник. Сегодня с ним говорить бесполезно.»: a sentence that says why is a note."""
    match = _SENTENCES.match(text.strip())
    deed = _whole(match["deed"], Said.of(match["deed"], now, vocabulary)) if match else None
    if match is None or deed is None or not deed.sure or deed.verb not in _OF_ONE_SENTENCE or deed.note or deed.task:
        return None
    said = Said.of(match["told"], now, vocabulary)
    told = _whole(match["told"], said.copy())
    whose = deed.name or deed.number is not None or deed.verb is Verb.DONE
    if not whose or (told.sure and told.verb not in (Verb.NOTE, Verb.FIND)):
        return None
    note, task, sure, unread = follow.follow_up(said, match["told"].rstrip(" ."))
    return replace(deed, note=note, task=task if task and task[0] else None, unread=unread, sure=sure and not unread)


_SENTENCES = lazily.compile(r"(?P<deed>.*?[^\W\d_]{3,}|.*?\d[\d ]*)[.!] +(?P<told>[^\W\d_].{4,})")
_OF_ONE_SENTENCE = (
    *(Verb.SNOOZE, Verb.AMOUNT, Verb.DONE, Verb.HAND_OVER, Verb.NEXT, Verb.MOVE, Verb.PARK, Verb.WON, Verb.LOST),
    *(Verb.CALL, Verb.TOUCH),
)


def _sentence_and_deed(text: str, now: datetime, vocabulary: Vocabulary) -> Intent | None:
    """«Гончаренко поїхав за кордон, відклади його до 20 січня»: to whom the order is done was told before."""
    match = _HIM.fullmatch(text.strip())
    told = _whole(match["told"], Said.of(match["told"], now, vocabulary)) if match else None
    whom = (told.name or (told.number and f"#{told.number}")) if told and told.verb is Verb.NOTE else None
    if match is None or told is None or not whom or told.task:
        return None
    order = f"{match['order']} {whom}{match['rest']}"
    deed = _whole(order, Said.of(order, now, vocabulary))
    same = (deed.name, deed.number) == (told.name, told.number)
    known = same and deed.sure and deed.verb in _OF_ONE_SENTENCE and not deed.note
    return replace(deed, note=told.note) if known else None


_HIM = lazily.compile(
    r"(?P<told>.+?)(?:[,.;!] ?|[,.;]? )(?:(?:и|і|й|та|so|and|поэтому|так что|тому|тож|then) )?"
    r"(?P<order>[^\W\d_]{3,})(?:,? (?:пожалуйста|please|будь ласка),?)? "
    r"(?:его|е[её]|их|ему|ей|його|її|їх|йому|їй|him|her|them|it)(?P<rest> .+)",
    re.IGNORECASE,
)


def _whole(text: str, said: Said) -> Intent:
    if (recurs := _recurs(text, said.now, said.vocabulary)) is not None:
        return recurs
    if (ordered := _ordered_last(text, said.now, said.vocabulary)) is not None:
        return ordered
    found = _of_somebody(said) or readers.first(said) or plain.unclear(said)
    if (parted := _in_one_breath(said, found)) is not None:
        return parted
    if found.verb in _NOTHING_DONE and (last := _told_last(text, said)) is not None:
        return last
    return doubts.doubted(found, said)


def _in_one_breath(said: Said, found: Intent) -> Intent | None:
    """«Петренко тест-драйв прошёл завтра в три позвонить»: done, and then to be done, with no comma between."""
    named = found.sure and found.verb not in _NOTHING_DONE and found.task is not None and found.task[0]
    anew = None if named else dictated.parted(said)
    if anew is None:
        return None
    turned = Said.of(anew, said.now, said.vocabulary)
    again = readers.first(turned)
    if again is None or again.verb not in _DONE_AND_THEN or not (again.name or again.number):
        return None
    again = doubts.doubted(again, turned)
    other = found.sure and found.verb not in (*_NOTHING_DONE, again.verb)
    moves_perhaps = again.verb is Verb.MOVE and found.verb is Verb.TASK
    certain = again.sure or moves_perhaps
    return again if certain and again.task and all(again.task) and not other else None


_DONE_AND_THEN = (Verb.MOVE, Verb.NEXT, Verb.CALL, Verb.TOUCH, Verb.WON, Verb.LOST)


def _ordered_last(text: str, now: datetime, vocabulary: Vocabulary) -> Intent | None:
    """«звонок Лядову перенеси на пятницу», «завтра надо позвонить Лядову»: the order does not stand first."""
    anew = inverted.order_first(text)
    if anew is None:
        return None
    turned = Said.of(anew, now, vocabulary)
    found = readers.first(turned)
    whose = found is not None and (found.name or found.number is not None)
    if found is None or not (whose and found.sure and found.verb in _ORDERED):
        return None
    return doubts.doubted(found, turned)


_ORDERED = (
    *(Verb.SNOOZE, Verb.TASK, Verb.NOTE, Verb.CALL, Verb.WON, Verb.LOST, Verb.AMOUNT, Verb.HAND_OVER, Verb.FIND),
    *(Verb.PARK, Verb.DONE),
)
_NOTHING_DONE = (Verb.NOTE, Verb.FIND, Verb.UNCLEAR, Verb.TASK)


def _told_last(text: str, said: Said) -> Intent | None:
    """«Фогель 10 мин просил скидку входящий»: what was done stands behind all that is told of it."""
    anew = inverted.deed_first(text)
    if anew is None:
        return None
    turned = Said.of(anew[0], said.now, said.vocabulary)
    found = readers.first(turned)
    if found is None or found.verb not in _LAST or not (found.name or found.number):
        return None
    if found.verb is Verb.CALL and anew[1]:
        found = replace(found, direction="out")
    return doubts.doubted(found, turned)


_LAST = (Verb.CALL, Verb.TOUCH, Verb.DONE, Verb.SNOOZE)


def _recurs(text: str, now: datetime, vocabulary: Vocabulary) -> Intent | None:
    """«воронка каждый понедельник в 9»: a report, and when it is wanted."""
    try:
        found, words = recurring.find(text)
    except UnreadableHours:
        return None
    if found is None:
        return again.oddly(text, now, vocabulary)
    if not words:
        return None
    wanted = reports.report(Said.of(words, now, vocabulary))
    if wanted is None:
        return again.again(text, words, now, vocabulary)
    if not wanted.sure:
        return None
    return Intent(Verb.SCHEDULE, note=words, report=wanted.report, recurring=found)


def _of_somebody(said: Said) -> Intent | None:
    """«Иванов: …»."""
    found = plain.split(said)
    if found is None or fresh.written_down(said) is not None or announced.keyword(said) or plain.note(said):
        return None
    if errands.addressing(said) or plain.undo(said.copy()):
        return None
    rest, name = found
    if (lead := fresh.from_source(rest, name)) is not None:
        return lead
    if _RULE.search(rest.line.read):
        return plain.of_split(rest, name)
    if name.isdecimal() and rest.number is None:
        rest.number, name = int(name), ""
    inner = readers.first(rest)
    if bystanders.is_told(rest) or (inner and inner.verb is Verb.CALL and _told_before(rest, inner)):
        return plain.of_split(rest, name)
    asked = inner is not None and _is_asked(inner)
    if inner and (inner.sure or asked) and not inner.name and inner.verb in _OF_SOMEBODY:
        return replace(inner, name=name)
    return plain.of_split(rest, name)


def _is_asked(inner: Intent) -> bool:
    """«66 — Ане», «Квант: предоплата, 620 000»: as likely to be done as told."""
    return inner.verb is Verb.HAND_OVER or (inner.verb is Verb.MOVE and moves.a_sum(inner.note))


def _told_before(rest: Said, call: Intent) -> bool:
    """«Лядов: на работе до 18, днём трубку не берёт»: how he is reached, and no call."""
    return call.minutes is None and bool(call.note) and rest.line.text().startswith(call.note.split(",")[0])


_RULE = lazily.compile(r"(?<!\w)(?:call|ring|text|email|phone)s? .*(?<!\w)only[ .!]*$")
"""«Ashby: call mornings only»."""
_OF_SOMEBODY = {
    *(Verb.MOVE, Verb.NEXT, Verb.PARK, Verb.WON, Verb.LOST, Verb.AMOUNT, Verb.TASK, Verb.HAND_OVER, Verb.CALL),
    Verb.NO_CLIENT,
}
