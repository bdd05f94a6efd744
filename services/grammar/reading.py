"""One line → one intent: the readers are asked in turn, the most telling beginnings first."""

from dataclasses import replace
from datetime import datetime

from services.errors import UnreadableHours
from services.grammar import doubts
from services.grammar.asked import finding, recurring, reports
from services.grammar.company import colleagues
from services.grammar.deals import agreed, announced, changed_sums, fresh, goods, offered, sums
from services.grammar.intent import Intent, Verb, Vocabulary
from services.grammar.language import lazily
from services.grammar.notes import (
    bystanders,
    deposits,
    figures,
    leftovers,
    outsiders,
    plain,
    remarks,
    undone,
    unsettled,
)
from services.grammar.past import deeds, talks, touches
from services.grammar.said import Said
from services.grammar.stages import closings, handing, lost, moves, nowhere, onward, papers_sent, reached
from services.grammar.todo import again, dictated, done, errands, moments, reminders, snoozed, tasks
from services.grammar.typed import inverted

LONGEST = 1000
"""Letters; a longer text is a letter that somebody forwarded, not a line."""


def read(text: str, now: datetime, vocabulary: Vocabulary) -> Intent:
    """Never an error and never a guess: what is not certain says so with `sure`. `now` is aware and local."""
    return leftovers.dropped(_whole(text, now, vocabulary))


def _whole(text: str, now: datetime, vocabulary: Vocabulary) -> Intent:
    if len(text) > LONGEST or not text.strip():
        return Intent(Verb.UNCLEAR, note=text.strip(), sure=False)
    if (recurs := _recurs(text, now, vocabulary)) is not None:
        return recurs
    if (ordered := _ordered_last(text, now, vocabulary)) is not None:
        return ordered
    said = Said.of(text, now, vocabulary)
    found = _of_somebody(said) or _read(said) or plain.unclear(said)
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
    again = _read(turned)
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
    found = _read(turned)
    whose = found is not None and (found.name or found.number is not None)
    if found is None or not (whose and found.sure and found.verb in _ORDERED):
        return None
    return doubts.doubted(found, turned)


_ORDERED = (
    *(Verb.SNOOZE, Verb.TASK, Verb.NOTE, Verb.CALL, Verb.WON, Verb.LOST, Verb.AMOUNT, Verb.HAND_OVER, Verb.FIND),
    Verb.PARK,
)
_NOTHING_DONE = (Verb.NOTE, Verb.FIND, Verb.UNCLEAR, Verb.TASK)


def _told_last(text: str, said: Said) -> Intent | None:
    """«Фогель 10 мин просил скидку входящий»: what was done stands behind all that is told of it."""
    anew = inverted.deed_first(text)
    if anew is None:
        return None
    turned = Said.of(anew[0], said.now, said.vocabulary)
    found = _read(turned)
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
    inner = _read(rest)
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


def _read(said: Said) -> Intent | None:
    for reader in (
        plain.undo,
        fresh.written_down,
        plain.note,
        errands.errand,
        reports.report,
        finding.search,
        done.done,
    ):
        if (found := reader(said)) is not None:
            return found
    if (found := _told_first(said)) is not None:
        return found
    for reader in _THEN:
        if (found := reader(said)) is not None:
            return found
    return None


def _of_colleague(said: Said) -> Intent | None:
    """«Сергей Ильич встретился с Ароновым»: what a colleague did; asked, for it may be a client of that name."""
    words = said.words()[:2]
    hit = colleagues.person(words, said.entries(said.vocabulary.people)) if words else None
    if hit is None or not hit.full or hit.start != words[0].start or len(hit.words) < len(words):
        return None
    rest = said.copy()
    rest.line.take(0, hit.end)
    inner = touches.touch(rest) or talks.call(rest, at_start=True)
    return replace(inner, person_id=hit.id, sure=False) if inner is not None and inner.name else None


def _told_first(said: Said) -> Intent | None:
    """What the line begins with decides, whatever else it tells."""
    if (of_another := _of_colleague(said)) is not None:
        return of_another
    call = talks.call(said, at_start=True)
    if call is not None and said.phone is not None and goods.wanted(said):
        return fresh.told(said) or call
    if call is not None:
        closing = closings.closing(said)
        return replace(call, sure=False, other=closing) if closing and closing.sure else call
    return None


_THEN = (
    announced.keyword,
    snoozed.snooze,
    reached.reached,
    agreed.agreed,
    handing.hand_over_first,
    handing.passes,
    changed_sums.explicit,
    reminders.behind,
    errands.addressing,
    errands.for_colleague,
    reminders.reminder,
    reminders.of_his,
    undone.undone,
    tasks.at_start,
    handing.hand_over,
    papers_sent.sent,
    outsiders.no_client,
    fresh.told,
    offered.offered,
    bystanders.bystander,
    figures.figures,
    deposits.deposit,
    unsettled.unsettled,
    closings.closing,
    touches.touch,
    lambda said: talks.call(said, at_start=False),
    sums.and_step,
    tasks.anywhere,
    onward.pause,
    onward.onward,
    moves.move,
    sums.amount,
    lost.by_reason,
    handing.onto,
    handing.between_two,
    moments.moment,
    deeds.deed,
    nowhere.nowhere,
    remarks.remark,
    plain.about,
    finding.find,
)
