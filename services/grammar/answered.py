"""An order that lacked one thing, with what was answered when the bot asked for it: «Почему отказались?» — «дорого»."""

from dataclasses import replace
from datetime import datetime

from services.grammar.company import colleagues
from services.grammar.company.entries import entry
from services.grammar.intent import Intent, Step, Verb, Vocabulary
from services.grammar.line import Line
from services.grammar.reading import read
from services.grammar.said import Said
from services.grammar.todo import follow

_ORDERS = {
    Verb.LOST: "#{number} отказ {text}",
    Verb.WON: "#{number} выиграна {text}",
    Verb.MOVE: "#{number} {text}",
    Verb.HAND_OVER: "передай #{number} {text}",
}
_SOMEWHERE = (Verb.NEXT, Verb.PARK, Verb.WON, Verb.LOST)


def completed(lacking: Intent, text: str, now: datetime, vocabulary: Vocabulary) -> Intent | None:
    """The order as it would have been said in one line; none where the words are not what it lacks.

    Of a loss any words are: what is no reason of the list stays in the note.
    """
    words = _ORDERS[lacking.verb].format(number=lacking.number, text=text)
    found = read(words, now, vocabulary)
    if found.number != lacking.number or found.name or not _answers(lacking.verb, found):
        return None
    note = ", ".join(filter(None, (lacking.note, found.note)))
    note, task = step_in(note, now, vocabulary) if found.reason_id and found.task is None else (note, found.task)
    return replace(found, note=note, task=task, sure=True)


def step_in(note: str, now: datetime, vocabulary: Vocabulary) -> tuple[str, Step | None]:
    """«1 марта позвонить», said of a loss before its reason was known: what is left of the words, and the next step."""
    left, task, sure = follow.and_then(Said.of(note, now, vocabulary), note, sure=True)
    return (left, task) if sure else (note, None)


def _answers(verb: Verb, found: Intent) -> bool:
    match verb:
        case Verb.MOVE:
            return found.verb in _SOMEWHERE or (found.verb is verb and found.stage_id is not None)
        case Verb.WON:
            return found.verb is verb and found.money is not None
        case Verb.HAND_OVER:
            return found.verb is verb and found.person_id is not None and found.sure
    return found.verb is verb and bool(found.reason_id or found.note)


def colleague(text: str, vocabulary: Vocabulary) -> int | None:
    """«Петру» to «Кому передать?»: somebody of the team, where nothing else is said and no other is called so."""
    line = Line.of(text)
    words = line.words()
    people = [entry(one.id, one.name) for one in vocabulary.people]
    hit = colleagues.person(words, people) if words else None
    return hit.id if hit is not None and hit.sure and len(hit.words) == len(words) else None
