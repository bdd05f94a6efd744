"""What stands behind the stage that a line names: what is told of the deal, and nobody's name."""

import re

from services.grammar.company import lists
from services.grammar.intent import Verb
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.lexicon.speech import NEGATIONS, tells
from services.grammar.line import Word
from services.grammar.money import amounts
from services.grammar.people import names
from services.grammar.said import Said
from services.grammar.stages import orders
from services.grammar.todo import follow
from services.grammar.when import dates
from services.grammar.whom import COUNTED


def onto(said: Said, hit: lists.Hit) -> bool:
    """«на замер»: said to be where the deal goes."""
    return bool(re.search(r"(?<!\w)(?:на|в|у|to|on|into|at|in) $", said.line.read[: hit.start]))


def tells_on(said: Said, span: tuple[int, int], hit: lists.Hit) -> bool:
    """«бугая на кп ждет скидку»: what he does now that he is there."""
    words = said.words(*span)
    while words and words[0].read == "now":
        words = words[1:]
    if hit.full and words and _IN_PART.match(said.line.read, words[0].start):
        return span[0] >= hit.end
    if span[0] > hit.end - 1 and len(words) > 1 and words[0].read.isdigit() and COUNTED.fullmatch(words[1].read):
        return onto(said, hit)
    if span[0] >= hit.end and words and _named_before(said, hit) and not _perhaps_else(said, words):
        return True
    if span[0] < hit.end or not words or not (onto(said, hit) or (hit.full and len(hit.words) > 1)):
        return False
    if said.number is not None and len(words) > _ALONE and orders.verb(said, hit) is Verb.PARK:
        return True
    somebody = len(words) > 1 and must_be(words[0].read, Form.NOUN) and must_be(words[1].read, _DOES)
    somebody = somebody or (len(words) > _ALONE and not readings(words[0].read) and tells(words[1].read))
    return somebody or _NOW.fullmatch(words[0].read) is not None or must_be(words[0].read, Form.PRESENT)


def _named_before(said: Said, hit: lists.Hit) -> bool:
    """«Мир упаковки квалификация пройдена …»: who it is, and then the stage in all its words."""
    before = said.words(0, hit.start)
    beside = bool(before) and "," not in said.line.read[: hit.start]
    return hit.full and len(hit.words) > 1 and beside and not any(word.read in NEGATIONS for word in before)


def _perhaps_else(said: Said, words: list[Word]) -> bool:
    """What stands behind a stage may be who it is about after all, a sum, or a moment; or that it was not so."""
    first = words[0].read
    counted = first.isdigit() and len(words) > _ALONE and not any(one.named for one in amounts.every(said.line))
    denied = first in NEGATIONS or _NOT_HELD.match(first) or follow.will(first)
    if denied or (first[0].isdigit() and not counted) or names.personal(first):
        return True
    short = len(words) < _ALONE and _PLEASED.match(first) is None
    return short or dates.take(said.line.only(words[0].start, words[-1].end), said.now) is not None


_PLEASED = lazily.compile(r"понрав|сподоб|дово(?:лен|льн)|задоволен|lov|lik|happy")
_NOT_HELD = lazily.compile(
    r"отмен|сорва|перен[ео]|не ?состо|пропуст|проспал|забыл|скасу|зірва|перені|забу|cancel|postpon|reschedul|miss|no"
)
"""«тест-драйв отменил»: he was not there."""
_ALONE = 2
_IN_PART = lazily.compile(
    r"(?:(?:половину|первую|часть) )?(?:аванса?|предоплат[уы]|задат(?:ок|ка)|деньги) (?:внес(?:ла|ли)?"
    r"|(?:оставил|перевел|скинул|отдал)[аи]?)(?!\w)"
)
"""«Асатрян договор предоплату перевела»."""
_DOES = Form.PRESENT | Form.PAST
_NOW = lazily.compile(
    r"(?:чека|дума|шука|виріша|пита|вимага|обира)(?:є|ють)|он[аи]?|він|вон[аи]|клієнт|бер(?:ет|ут|е|уть)|хоч(?:е"
    r"|уть)|прос(?:ить|ять)|they|he"
    r"|she|wants?|waits?|asks?|waiting|needs?|asked|asking|thinking|happy|потріб(?:ен|на|но|ні)|просив|просила"
    r"|просили|просил|нуж(?:ен|на|но|ны)|жена|муж|дружина|чоловік"
)
