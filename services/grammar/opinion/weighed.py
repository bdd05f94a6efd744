"""What the rules have read, weighed against the second opinion: where the two part, the likelier is done or asked.

The bounds are where lines of authors who had seen no code were more often right than wrong (decision 25).
"""

from dataclasses import replace

from services.grammar.company import colleagues
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.lexicon import questions
from services.grammar.lexicon.speech import ORDERS
from services.grammar.line import Line
from services.grammar.notes import bystanders, deposits, figures, undone, unsettled
from services.grammar.opinion import kinds, parts
from services.grammar.opinion.filled import filled
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.when import dates

PERHAPS = 0.7
"""From here on a question is answered that the rules have not read: a wrong answer changes nothing."""
RATHER = 0.8
"""From here on it says more than rules that found no order: a note, something to be done, nothing."""
SURELY = 0.9
"""From here on it says more than rules that found an order, or a reason to doubt."""

_SAID_ONLY = (Verb.NOTE, Verb.FIND)
_READ_LAST = (Verb.NOTE, Verb.FIND, Verb.TASK)
"""What any words may be, where nothing else was read of them."""
_NO_ORDER = (
    bystanders.bystander, figures.figures, deposits.deposit, undone.undone, unsettled.unsettled,
)  # fmt: skip
"""Readers that know why it is none: «не слился», "cancelled the test drive"."""


def weighed(found: Intent, said: Said) -> Intent:
    """`said` as nobody has read from it yet."""
    agreed = found.verb is Verb.NOTE and found.task is not None and found.task[1] is not None
    if found.sure and (agreed or found.verb not in (*_READ_LAST, Verb.TOUCH)):
        return found
    if (found.verb, found.stage_id) == (Verb.MOVE, None) or (found.verb, found.person_id) == (Verb.HAND_OVER, None):
        return found  # «смени этап #1»: it is asked where to
    kind = kinds.likeliest(said)
    if not kind.sure or kind.chance < _bound(found, kind.verb):
        return found
    other = filled(kind, said)
    if other is None or _knows_better(found, other, said):
        return found
    if found.verb is other.verb:
        return _kept(replace(found, sure=True), said)
    asked = (found.sure and found.verb is Verb.TOUCH) or _perhaps_not(other, said)
    return _kept(replace(other, sure=other.sure and not asked), said)


def _bound(found: Intent, verb: Verb) -> float:
    """How likely another order must be; above one where nothing outweighs what the rules have read."""
    if verb is Verb.UNCLEAR or (verb in _SAID_ONLY and found.verb not in (Verb.UNCLEAR, Verb.TASK)):
        return _NEVER
    if verb in _ANSWERS and not found.sure:
        return PERHAPS
    if verb is found.verb:
        return _NEVER if found.sure or verb in (*_LOOSE, *_DOUBTED) else SURELY
    if found.verb in (Verb.WON, Verb.LOST) or (found.verb, verb) in _KNOWN_BETTER:
        return _NEVER
    if found.sure and found.verb is Verb.TOUCH:
        return SURELY if verb is Verb.MOVE else _NEVER
    if found.sure and found.verb is Verb.TASK and verb in (Verb.MOVE, Verb.TOUCH):
        return _NEVER  # what is planned: «в пятницу замер у Рыжова»
    if (found.verb is Verb.NOTE and (verb is Verb.PARK or not found.sure)) or verb in _LOOSE:
        return SURELY  # the rules have seen that something else may be meant
    return RATHER


_NEVER = 2.0
_KNOWN_BETTER = ((Verb.SNOOZE, Verb.PARK), (Verb.REPORT, Verb.NEW))
"""«сделки с сайта» are a list, if none that there is."""
_LOOSE = (Verb.NOTE, Verb.NEW)
"""What belongs to them, and what not, is hard to say."""
_DOUBTED = (Verb.TASK, Verb.AMOUNT, Verb.WON, Verb.LOST)
"""What is doubted for good reasons, even where the order is plain."""


def _knows_better(found: Intent, other: Intent, said: Said) -> bool:
    """The rules have read what the other has not, or know why it is no order."""
    if (found.sure and not other.sure) or (other.verb not in _ANSWERS and _asks(said.line.typed)):
        return True
    if found.number not in (None, other.number) or found.person_id not in (None, other.person_id):
        return True
    if found.verb is other.verb:
        vague = found.unread or not other.sure or dates.take(Line.of(found.note), said.now) is not None
        return bool(vague) or _weight(found) != _weight(other)
    if found.verb is Verb.NOTE and found.phone is not None:
        return True  # «новий телефон …»
    return found.verb is Verb.NOTE and any(reader(said.copy()) is not None for reader in _NO_ORDER)


def _asks(typed: str) -> bool:
    """A question changes nothing."""
    return questions.asks(typed) or questions.begins(typed)


_ANSWERS = (Verb.REPORT, Verb.FIND)


def _weight(intent: Intent) -> tuple[object, ...]:
    """What must not be wrong; of a step the moment, not the words."""
    moment = intent.task[1] if intent.task else None
    named = (intent.stage_id, intent.reason_id, intent.person_id, intent.period, intent.report)
    return intent.number, intent.money, intent.when, moment, *named


def _kept(intent: Intent, said: Said) -> Intent:
    """A word that nobody knows is kept as a note; a name that has found no place is asked about."""
    if intent.verb in (Verb.REPORT, Verb.UNDO):
        return intent
    step = intent.task[0] if intent.task else ""
    kept = " ".join((intent.name, intent.client, intent.contact, intent.title, intent.note, step)).casefold()
    colleague = colleagues.person(said.words(), said.entries(said.vocabulary.people))
    own = colleague.words if colleague else ()
    left = [word for word in said.words() if word not in own]
    typed = {word: said.line.typed_between(word.start, word.end) for word in left}
    left = [word for word in left if typed[word].casefold() not in kept]
    strange = [typed[word] for word in left if parts.strange(word.read)]
    named = any(names.personal(word.read) for word in left)
    return replace(intent, note=" ".join(filter(None, (intent.note, *strange))), sure=intent.sure and not named)


def _perhaps_not(other: Intent, said: Said) -> bool:
    """A deal is not closed for no reason, and a word may turn a deed into none."""
    if other.verb in _ANSWERS:
        return False
    if other.verb in (Verb.WON, Verb.LOST) and not (other.reason_id or other.money):
        return True
    first = next(iter(said.words()), None)
    if other.verb is Verb.AMOUNT and first is not None and first.read in ORDERS:
        return True  # «скажи Иванову 1,2 млн»
    moves = other.verb in (Verb.MOVE, Verb.WON, Verb.AMOUNT)
    return moves and _TURNED.search(said.line.read) is not None


_TURNED = lazily.compile(
    r"(?<!\w)(?:не|ни|ні|бы|б|би|без|если|якщо|хочет|хотят|хоче|приехал[аи]?|приїха(?:в|ла|ли)|дума(?:ет|ют|є|ють)"
    r"|отмен[^\W\d_]*|скасу[^\W\d_]*|not|no|never|if|cancel[^\W\d_]*|miss(?:ed)?|wants?|would|might|may)(?!\w)|n't(?!\w)"
)
"""«на тест-драйв не доехал», "cancelled the test drive", «купил бы», «приехал на тест-драйв»."""
