"""Whom a step concerns, when the name is in no list: the word among those about it that is no thing."""

from itertools import pairwise

from services.grammar.language import lazily
from services.grammar.language.agreement import agree
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.language.words import spelt
from services.grammar.lexicon.speech import FILL, STOP
from services.grammar.lexicon.things import OBJECTS, is_thing
from services.grammar.line import Line, Word
from services.grammar.todo import going, objects

ANYBODY = spelt(
    "новому новой новым новую старому старой старым постоянному другому другой другим всем каждому этому новим "
    "новою усім"
)
ARTICLES = spelt("the a an his her our my their some")
_PARTICLES = spelt("through over about up out off down away round along onsite")
DATIVE = "уюе"


def name(line: Line, action: str, words: list[Word], *, alone: bool) -> tuple[int, int, bool] | None:
    """A name that is in no list: the word that is no thing, in the dative if there is such a one."""
    if words and words[0].read in ARTICLES:
        return None  # "wash the demo car"
    if words and words[0].read.isascii():
        words = words[
            : next((at for at, word in enumerate(words) if at and word.read in ARTICLES | _PARTICLES), len(words))
        ]
    plain = [word for word in words if word.read not in OBJECTS | FILL | STOP and not word.read.isdigit()]
    plain = [word for word in plain if word.read not in ANYBODY or _followed(word, words)]
    plain = [word for word in plain if not objects.many(word.read) and (alone or not objects.things(word.read))]
    plain = [word for word in plain if not objects.taken_along(word.read)] or plain
    plain = [word for word in plain if not _of_a_thing(word, words)]
    if not plain:
        return None
    if not plain[0].read.endswith(objects.TO_SOMEBODY):
        strangers = [word for word in plain if not (word.read.isascii() or objects.thing_by_dictionary(word.read))]
        reached = going.WHITHER.fullmatch(action) or _REACHED.fullmatch(action)
        if not strangers and (len(plain) > 1 or not reached) and all(objects.common(word.read) for word in plain):
            return None
        plain = strangers or plain
    if len(plain) == 2 and plain[0].read.isascii() and line.read[plain[0].end : plain[1].start] == " ":
        return plain[0].start, plain[1].end, False
    chosen = plain[-1] if plain[-1].read[-1] in DATIVE else plain[0]
    if plain[0] == words[0] and plain[0].read.endswith(objects.TO_SOMEBODY) and not objects.taken_along(plain[0].read):
        chosen = plain[0]
    pairs = [(one, other) for one, other in pairwise(plain) if chosen in (one, other) and one.end == other.start - 1]
    if pair := next((pair for pair in pairs if _to_whom(pair[0].read, pair[1].read)), None):
        return pair[0].start, pair[1].end, False
    start, end = hyphened(chosen, words)
    given = chosen == plain[0] and objects.only_to(chosen.read)
    return start, end, len(plain) > 2 and not given


_REACHED = lazily.compile(
    r"встре[^\W\d_]+|посе[тщ][^\W\d_]+|навест[^\W\d_]+|поздрав[^\W\d_]+|пн[иу][^\W\d_]*|дож[ам][^\W\d_]+"
    r"|предупре[^\W\d_]+"
    r"|приглас[^\W\d_]+|прозвон[^\W\d_]+|найти|догнать|поймать|вернуть|убедить|уговорить|набра[^\W\d_]+|набер[^\W\d_]+"
    r"|навідати|привітати|запросити|зустрі[^\W\d_]+"
)
"""Whoever is met or reached stands in the accusative, like a thing."""


def hyphened(chosen: Word, words: list[Word]) -> tuple[int, int]:
    """«гранд-сервису» is one name."""
    at = words.index(chosen)
    before = at and words[at - 1].hyphened and words[at - 1].end + 1 == chosen.start
    after = chosen.hyphened and at + 1 < len(words) and words[at + 1].start == chosen.end + 1
    return words[at - 1].start if before else chosen.start, words[at + 1].end if after else chosen.end


def _followed(word: Word, words: list[Word]) -> bool:
    """«новой волне», but not «новому клиенту»."""
    after = next((one for one in words if one.start == word.end + 1), None)
    return after is not None and after.read not in FILL and _to_whom(word.read, after.read)


def _of_a_thing(word: Word, words: list[Word]) -> bool:
    """«зимний комплект», «зимнюю резину»; «Зимнему комплект» is for him, «ИНН Тарного двора» of a firm."""
    if not must_be(word.read, Form.ADJECTIVE) or _TO_HIM.search(word.read):
        return False
    after = next((one for one in words if one.start == word.end + 1), None)
    if after is None or not (is_thing(after.read) or objects.common(after.read)):
        return False
    return not readings(after.read) or any(one & Form.ACCUSATIVE for one in readings(after.read))


_TO_HIM = lazily.compile(r"(?:[ео]му|[ео]й|ій)$")


def _to_whom(first: str, second: str) -> bool:
    """«перезвонить Северному ветру»."""
    return first.endswith(("ому", "ему", "ой", "ей", "ій", "ого", "его")) and agree(first, second)
