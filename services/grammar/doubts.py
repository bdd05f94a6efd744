"""What makes any reading doubtful: a name that is hardly one, a sum beside what is to be done."""

import re
from dataclasses import replace
from datetime import timedelta

from services.grammar.company import colleagues, lists
from services.grammar.deals import agreed
from services.grammar.intent import Intent, Verb
from services.grammar.language import lazily
from services.grammar.language.likeness import Like
from services.grammar.language.morphology import Form, may_be, must_be
from services.grammar.language.words import spelt
from services.grammar.lexicon import questions, things
from services.grammar.lexicon.speech import FILL, NEGATIONS, STOP, tells
from services.grammar.line import Line, Word
from services.grammar.money import amounts, prices
from services.grammar.notes import plain
from services.grammar.people import firms, names
from services.grammar.said import Said
from services.grammar.todo import errands
from services.grammar.when import durations

_NO_BEGINNING = spelt(
    "через раз каждый каждую каждое каждого кожен кожну кожного при над под между перед без ради кроме около після "
    "під між кожні every each once under over between without итого всего разом всього put we've i've we're no all an "
    "she'd he'd they'd вижу "
    "бачу партнеры партнери "
    "то это це add додай добавь "
    "добав поставь постав set "
    "schedule log record запиши познач внеси занеси отметь отправку презентацию встречу a or sorry oops damn shit see"
)


def doubted(found: Intent, said: Said) -> Intent:
    """The same, and asked about where somebody's name is none, or that of a colleague who is spoken to."""
    if found.verb is Verb.NOTE and _WHO_DOES.match(Line.of(found.note).read):
        return plain.unclear(said)
    if found.verb in (Verb.NEW, Verb.FIND, Verb.REPORT):
        return found
    if questions.begins(said.line.typed):
        return plain.unclear(said)
    if not found.sure:
        return found
    words = Line.of(found.name).words()
    sold = found.verb is Verb.TASK and any(one.named for one in amounts.every(Line.of(found.note)))
    doubtful = (
        sold
        or (found.verb is Verb.CALL and len(words) == 1 and _a_thing(words[0].read))
        or (found.verb is Verb.NOTE and (_means_more(found) or _why_won(found, said)))
        or errands.calls(said)
        or (words and (_no_name(words) or _spoken_to(found, words, said)))
    )
    return replace(found, sure=False) if doubtful else found


def _a_thing(word: str) -> bool:
    """«дозвонился, счёт оплатят в понедельник»: nobody is called so."""
    return things.is_object(word) and not (word.isascii() or names.personal(word))


def for_long(found: Intent, said: Said) -> Intent:
    """«Ткач відклади до 12 січня»: for so long the deal is set aside, and not the task; «перенеси» is the task's."""
    named = found.verb is Verb.SNOOZE and found.sure and bool(found.name or found.number)
    if not named or found.when is None or found.when.day <= said.now.date() + _LONG:
        return found
    aside = _ASIDE.search(said.line.typed) and not _STEP.search(said.line.typed)
    return replace(found, verb=Verb.PARK) if aside else found


_LONG = timedelta(days=30)
_ASIDE = lazily.compile(
    r"(?<!\w)(?:отлож[^\W\d_]*|откладыва[^\W\d_]*|відкла[^\W\d_]*|на паузу|shelve|park|hold|postpone|put .{1,30} off)"
    r"(?!\w)",
    re.IGNORECASE,
)
_STEP = lazily.compile(r"(?<!\w)(?:задач|завдан|звон|дзвін|встреч|зустріч|task|call|meeting|step)", re.IGNORECASE)


def _means_more(found: Intent) -> bool:
    """A firm, a call that took minutes, a success among the words of a note: something else may have been meant."""
    note = Line.of(found.note)
    if firms.first(note, 0, len(note.read)) is not None and any(one.named for one in amounts.every(note)):
        return True
    if agreed.TOLD.match(note.read) and found.name in found.note and any(one.named for one in amounts.every(note)):
        return True
    if _GOT.search(note.read) and not all(prices.of_something_else(note, one) for one in amounts.every(note)):
        return True
    if _WANTS.search(note.read) and prices.named(note) and not prices.OFF.search(note.read):
        return True
    if any(pattern.search(note.read) for pattern in (_SUCCESS, _DROVE, _BILLED)):
        return True
    return (_CALL.search(note.read) and durations.take(note)) is not None


def _why_won(found: Intent, said: Said) -> bool:
    """«контур-м наши! 410 тыс, понравилась презентация»: nobody says what he liked of what he has not bought."""
    note = Line.of(found.note)
    hit = lists.find(note.words(), said.entries(said.vocabulary.won_reasons))
    if hit is None or not hit.full or len(hit.words) < _SEVERAL:
        return False
    won = said.entries([stage for stage in said.vocabulary.stages if stage.kind == "won"])
    gained = lists.find(note.words(), won)
    return any(one.named for one in amounts.every(note)) or (gained is not None and gained.full)


_SEVERAL = 2


_WANTS = lazily.compile(r"(?<!\w)wants? (?:an? |the )")
""""Capel Seion wants the roof redone, 12 grand": a new deal, perhaps."""
_WHO_DOES = lazily.compile(r"(?:кто|хто|who) [^\W\d_]")
_SUCCESS = lazily.compile(
    r"(?<!\w)(?:усп[еі]шно|(?:забра|взя)(?:л[аи]?|в|ла|ли) (?:себе |собі )?(?:свой|свою|сво[её]|свій|своє"
    r"|нов(?:ую|ый|у|ий)))(?!\w)"
)
"""«успішно», «забрала свою сузукі»."""
_BILLED = lazily.compile(
    r"^(?:(?:счет|рахунок|invoice) (?:выставил|виставив|виставил|отправил|відправ|raised|sent)"
    r"|(?:выставил[аи]?|вистави(?:в|ла)|raised) (?:the |an )?(?:счет|рахунок|invoice))"
)
"""«счёт выставила, оплатит …»: a stage, where the company has one that is called so."""
_DROVE = lazily.compile(r"(?<!\w)(?:прокатил(?:ся|ась|ись)|про(?:їха|ката)(?:вся|лася|лась|лися|лись))(?!\w)")
"""«проїхався, сподобалось»: a test drive, where the company has such a stage."""
_GOT = lazily.compile(
    r"(?<!\w)(?:получил[аи]?|отрима(?:в|ла|ли)|received|got paid|gone"
    r"|said yes|taking it|in for|sorted|is a go|gave the go[- ]ahead)(?!\w)"
)
"""«отдал Ахметову машину, получил 1 230 000»: won, perhaps."""
_CALL = lazily.compile(
    r"(?<!\w)(?:(?:со|зі)(?:звон|дзвон)[^\W\d_]+|(?:по|пере|про)?говорил[аи]?|(?:по|про)?говори(?:в|ла|ли)"
    r"|(?:по)?общал(?:ся|ась|ись)|(?:по)?сидел[аи]?|встречал(?:ся|ась|ись)|(?:за|при)?езжал[аи]?|(?:за"
    r"|при)ходил[аи]?|(?:за|при)(?:їжджа|ходи)(?:в|ла|ли)|spoke|talked|chatted)(?!\w)"
)


def _no_name(words: list[Word]) -> bool:
    """«через», «второе», «прозвонил Тюрина»."""
    first, *others = (word.read for word in words)
    if first in _NO_BEGINNING or (first in STOP - FILL and first not in NEGATIONS):
        return True
    if must_be(first, Form.VERB | Form.INFINITIVE | Form.LINK | Form.ADVERB) and not names.personal(first):
        return True
    if not others and may_be(first, Form.NUMERAL):
        return True
    if others and first.endswith(("ть", "ти", "ться")) and names.personal(others[0]) and not names.personal(first):
        return True
    return bool(others) and tells(first) and not names.personal(first) and names.personal(others[0])


def _spoken_to(found: Intent, words: list[Word], said: Said) -> bool:
    """«Боря, прогрей …»: a colleague by his first name, and what he is told to do."""
    if found.verb not in (Verb.NOTE, Verb.TASK) or found.person_id is not None:
        return False
    hit = colleagues.person(words, said.entries(said.vocabulary.people))
    if hit is None or not hit.sure or len(hit.words) < len(words) or hit.quality < Like.FORM * len(words):
        return False
    line = said.line
    if not line.read.startswith(words[0].read) or not (after := line.words(words[-1].end)):
        return False
    return "," in line.read[words[-1].end : after[0].start] or not tells(after[0].read)
