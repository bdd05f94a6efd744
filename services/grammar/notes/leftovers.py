"""What is left of a clause when all that it told has been read: «говорит, что», "but it was an": nobody keeps it."""

import re
from dataclasses import replace

from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.words import spelt

_NOTHING = spelt(
    "и й та і а но но-но але and but so or он она оно они це цей ця эта этот він вона воно вони he she they it i "
    "we я мы ми ты ти это то все всё усе там тут here there вот ось ну так уже вже же ж лишь был була был была "
    "было були были were was is are am be been he's she's it's they're that's i'm говорит говорят каже кажуть мол "
    "сказал сказала сказали сказав says said say что що that потому поэтому бо because since very for of with by "
    "to the a an his her their its him them me us мне нам ему ей им йому їй їм мені нашей наш наша наше did "
    "её неё заняло зайняло трубку слухавку сегодня сьогодні today надо нужно треба вообще взагалі просто "
    "него нее них її нього неї our please пожалуйста будь ласка можешь можеш можно можна can could you нужный "
    "потрібний "
)
_CLAUSE = lazily.compile(r"[^,.;!?]+")
_EDGE = " ,.;:-—!"
_LINK = lazily.compile(
    r"^(?:(?:и|й|і|та|and)|(?:а|но|але|but) (?:там|there)) (?=[^ ])|^(?:прош(?:ла|ло|[её]л)|пройш(?:ла|ов|ло)"
    r"|состоял(?:ась|ся)|відбу(?:лась|лася|вся)) (?=(?:(?:он[аи]?|він|вона|вони) )?(?:говор|сказ|хо[чт]|прос|нуж|дума"
    r"|каж"
    r"|потріб))",
    re.IGNORECASE,
)
"""«а там бабушка взяла»; «прошла, говорит …»."""
_DONE = frozenset(Verb) - {Verb.NEW, Verb.TASK, Verb.NOTE, Verb.FIND, Verb.REPORT, Verb.UNDO, Verb.UNCLEAR}


def dropped(found: Intent) -> Intent:
    """Of what has been done; a note is kept as it was typed."""
    if not found.note or found.verb not in _DONE:
        return found
    if (linked := _LINK.match(found.note)) is not None:
        found = replace(found, note=found.note[linked.end() :])
    clauses = list(_CLAUSE.finditer(found.note))
    telling = [one for one in clauses if not _says_nothing(one[0], found.verb)]
    if not telling:
        return replace(found, note="")
    if len(telling) == len(clauses) or (telling[0] is not clauses[0] and _THAT.match(telling[0][0])):
        return found
    return replace(found, note=found.note[telling[0].start() : telling[-1].end()].strip(_EDGE))


_THAT = lazily.compile(r" (?:что|що|that) ", re.IGNORECASE)
"""«каже, що дорого»: one clause, though of two."""


def finished(found: Intent) -> Intent:
    """«с Олесей вопрос закрыл, отметь»: nothing is told but that the task of the deal is done."""
    if found.verb is not Verb.NOTE or found.task or not (found.name or found.number):
        return found
    words = set(_words(found.note))
    done = words <= _NOTHING | _CLOSED and not words.isdisjoint(_ITS_TASK) and not words.isdisjoint(_FINISHED)
    return replace(found, verb=Verb.DONE, note="") if done else found


def _says_nothing(clause: str, verb: Verb) -> bool:
    return all(word in _NOTHING or word in _OF_VERB.get(verb, ()) for word in _words(clause))


def _words(clause: str) -> list[str]:
    return [word.strip(_EDGE) for word in clause.lower().replace("’", "'").split()]


_PAID = spelt(
    "оплатил оплатила оплатили "
    "оплатив заплатил заплатила заплатили заплатив сплатив сплатила внес внесла внесли paid in "
    "full сумма сума вышла вышло вийшла получилось получилась решило вирішило"
)
"""Of what is won they say no more."""
_CHOSEN = spelt(
    "выбрали выбрал выбрала взяли нас за потому обрали обрав обрала через вирішальним вирішальними стало стали "
    "chose us because decided what"
)
"""Of the reason why."""
_ITS_TASK = spelt(
    "задачу задача завдання task вопрос питання дело справу галочку галку отметь отметьте познач відміть mark tick"
)
_FINISHED = spelt(
    "закрой закрывай закройте закрывайте закрыть закрывать закрыл закрыла закрий закривай закривати закрити закрив "
    "закрила close off check completed complete done finished выполнено выполненной виконано виконане виконаним "
    "сделано зроблено сделал сделала зробив зробила выполнил выполнила виконав виконала готово"
)
_CLOSED = _ITS_TASK | _FINISHED | spelt("поставь постав as")
_PUT_OFF = spelt(
    "задачу звонок встречу напоминание завдання дзвінок зустріч нагадування task call meeting reminder my our "
    "нашу мою instead перенеси перенести сдвинь move push"
)
_ONWARD = spelt("готов готова готово готовы готові готовий йти идти двигай рухай дальше далі ready go move on")
_STAGE = spelt("этап етап stage поставь постав переведи двигай")
_SUM = spelt("исправь поправь виправ поправ поставь постав сумму суму сумма сума change update fix correct amount it")
_ANSWERED = spelt("не успел успела встиг встигла ответить відповісти взять взяти")
_OF_VERB = {
    Verb.WON: _PAID | _CHOSEN, Verb.LOST: spelt("отказ отказом відмова відмову відмовою lost как як"),
    Verb.DONE: _CLOSED, Verb.SNOOZE: _PUT_OFF, Verb.NEXT: _ONWARD, Verb.MOVE: _STAGE, Verb.AMOUNT: _SUM,
    Verb.CALL: _ANSWERED,
}  # fmt: skip
"""What they say of their own order, and no more."""
