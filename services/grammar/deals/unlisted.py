"""Who buys, by a name of no list that stands before goods: «deal pellow roof rack», «lead crown inn 12 tables»."""

from services.grammar.deals import by_kind, by_looks, goods
from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be, readings
from services.grammar.language.words import spelt
from services.grammar.lexicon import things, wares
from services.grammar.lexicon.speech import FILL, STOP, tells
from services.grammar.lexicon.wares import COMMON
from services.grammar.line import TAKEN, Word
from services.grammar.people import houses, names
from services.grammar.said import Said

_SHORTEST = 3
"""Letters."""
_NO_HOUSE = spelt("new used old second for big small")
_LONGEST, _ENOUGH = 5, 3
"""Words."""
_COUPLE = lazily.compile(
    r"(?<!\w)(?P<one>[^\W\d_]+) (?:and|&|и|і|й|та) (?P<other>[^\W\d_]+)(?: (?P<both>[a-z'-]{3,}"
    r"|[^\W\d_]{3,}(?:[ои]вы|ины|ие|[оеі]ви|і)))?(?!\w)"
)


def client(said: Said) -> tuple[int, int] | None:
    """What stands right behind what has been read, if no goods are called so, and goods come after it."""
    pieces = list(said.line.pieces())
    start = pieces[0][0] if pieces else 0
    words = said.words(*pieces[0]) if pieces else []
    begun = said.line.read.startswith(TAKEN) or (said.phone and _before_goods(words))
    if not begun or not words or said.line.read[:start].strip(f" {TAKEN}:,-"):
        return None
    first, *others = words
    if not first.read.isascii():
        if _two_words(first, others):
            return first.start, others[0].end
        before_make = bool(others) and _before_make(first, others[0])
        return (first.start, first.end) if before_make else by_looks.client(said)
    if words[0].start > start + 1 or not _stranger(said, words[0]):
        return None
    if _two_words(first, others) and _surely_behind(others[0], others[1:]):
        return first.start, others[0].end
    if _three_words(words) and _goods(words[3:]):
        return first.start, others[1].end
    if not others:
        after = said.words(*pieces[1]) if len(pieces) > 1 else []
        parted = bool(after) and said.line.read.startswith(",", first.end)
        return (first.start, first.end) if parted or _goods(after) else None
    if others[0].start != first.end + 1:
        return None
    if len(others) > 1 and _stranger(said, others[0]) and _goods(others[1:]) and others[0].read not in COMMON:
        return first.start, others[0].end
    if names.surname(others[0].read) and not wares.ware(others[0].read) and _goods(others[1:]):
        return first.start, others[0].end
    return (first.start, first.end) if _goods(others) else None


def alone(said: Said) -> tuple[int, int] | None:
    """«Ремстройсервис, разработка сайта, контакт Юрий»: before the first comma the firm, whoever is its contact."""
    if (before := _before_contact(said)) is not None:
        return before
    pieces = list(said.line.pieces())
    words = said.words(*pieces[0]) if len(pieces) >= _ENOUGH else []
    named = 0 < len(words) < _ENOUGH + 1 and all(map(_of_firm, words))
    parted = named and said.line.read.startswith(",", words[-1].end)
    begun = said.line.read.startswith(TAKEN) or (len(words) > 1 and words[-1].read in names.SECOND)
    return (words[0].start, words[-1].end) if parted and begun else None


def _of_firm(word: Word) -> bool:
    return word.read.isalpha() and (word.read in names.SECOND or not tells(word.read))


def _before_contact(said: Said) -> tuple[int, int] | None:
    """«Мясной двор контакт Рустам, телефония …»: the firm, if what is sold stands elsewhere."""
    first = next(said.line.pieces(), None)
    match = _CONTACT.search(said.line.read, *first) if first and said.line.read.startswith(TAKEN) else None
    words = said.words(first[0], match.start()) if first and match else []
    named = 0 < len(words) <= _ENOUGH and all(_free(word) for word in words)
    if match is None or not named or len(said.words(match.end())) < _ENOUGH:
        return None
    return words[0].start, words[-1].end


_CONTACT = lazily.compile(r" (?:контакт(?:н(?:ое|а) (?:лицо|особа))?|contact(?: is)?)(?!\w)")


def _two_words(first: Word, others: list[Word]) -> bool:
    """«Орион Логистик обучение …»: as firms are called, and what is sold stands behind."""
    second = len(others) > 1 and others[0].read in names.SECOND and others[0].start == first.end + 1
    return second and _free(first) and not must_be(others[1].read, Form.GENITIVE)


def _three_words(words: list[Word]) -> bool:
    """«Bright Sparks Electrical caddy cargo»."""
    named = len(words) > _ENOUGH and words[2].read in names.SECOND and all(map(_free, words[:2]))
    shop = len(words) > _ENOUGH and words[2].read in houses.HOUSES and words[3].read in wares.MAKES and _free(words[0])
    return (named or shop) and words[2].start == words[1].end + 1 and words[1].start == words[0].end + 1


def _surely_behind(second: Word, words: list[Word]) -> bool:
    """«pennine plumbing two vivaros», "fernhill scaffolding contact lee", but not "pellow roofing repair"."""
    counted = words[0].read.isdigit() or words[0].read == "contact"
    car = any(word.read in wares.MAKES for word in words)
    return counted or car or (_goods(words) and not wares.ware(second.read))


def _before_goods(words: list[Word]) -> bool:
    """«pettifer used corsa»: whoever it is stands first, with no word for a deal before him."""
    second = words[1].read if len(words) > _ENOUGH - 1 else ""
    return second in ("used", "new") or (second in names.SECOND and words[2].read.isdigit())


def _before_make(first: Word, following: Word) -> bool:
    """«угода Сеник хюндай туссон»: a word of no dictionary before a make of cars."""
    strange = _free(first) and not readings(first.read)
    return strange and following.start == first.end + 1 and following.read in goods.MAKES


def _free(word: Word) -> bool:
    """May be a name: nothing that is sold, done or only links."""
    name = word.read
    return name.isalpha() and not (wares.ware(name) or name in COMMON | FILL | goods.MAKES or tells(name))


def several(said: Said) -> tuple[int, int] | None:
    """«st mary's school», right behind what has been read; «jim and sue trent»."""
    first = next(said.line.pieces(), None)
    more = first is not None and next(said.line.pieces(first[1]), None) is not None
    house = _house(said.words(*first), alone=more) if first and said.line.read.startswith(TAKEN) else None
    return house or _couple(said) or by_kind.called(said)


def _couple(said: Said) -> tuple[int, int] | None:
    """«jim and sue trent», «mr and mrs trent»."""
    match = _COUPLE.search(said.line.read)
    if match is None:
        return None
    titled = match["one"] == "mr" and match["other"] == "mrs" and match["both"]
    if not titled and not (names.given(match["one"]) and names.given(match["other"])):
        return None
    end = match.end("both") if match["both"] and not wares.ware(match["both"]) else match.end("other")
    return match.start(), end


def _house(words: list[Word], *, alone: bool) -> tuple[int, int] | None:
    """«st mary's school 40 desks»."""
    for place, word in enumerate(words[:_LONGEST]):
        goods = _goods(words[place + 1 :]) or (alone and word == words[-1])
        last_words = houses.HOUSES | names.SECOND if alone else houses.HOUSES
        if place and word.read in last_words and words[0].read not in _NO_HOUSE and goods:
            named = all(one.read.replace("'", "").isalpha() for one in words[:place])
            return (words[0].start, word.end) if named else None
    return None


def _stranger(said: Said, word: Word) -> bool:
    name = word.read
    if not (name.isascii() and name.replace("'", "").isalpha() and len(name) >= _SHORTEST):
        return False
    if wares.ware(name) or tells(name) or name in FILL | STOP or things.is_object(name):
        return False
    return said.stage([word]) is None


def _goods(words: list[Word]) -> bool:
    """«roof rack», «12 laptops»."""
    words = [word for word in words if word.read not in ("a", "an", "some", "the", "used", "new")]
    words = words[1:] if words and words[0].read.isdigit() else words
    return bool(words) and words[0].read.isascii() and wares.ware(words[0].read)
