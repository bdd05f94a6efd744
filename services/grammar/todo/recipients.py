"""Whom a step concerns, among the words about it."""

import re
from functools import lru_cache
from itertools import pairwise

from services.grammar.language import lazily
from services.grammar.language.agreement import agree
from services.grammar.language.morphology import Form, readings
from services.grammar.language.words import spelt
from services.grammar.lexicon.speech import FILL, STOP, tells
from services.grammar.lexicon.things import OBJECTS, PLACES, is_thing
from services.grammar.line import Line, Word
from services.grammar.people import firms, names, persons
from services.grammar.todo import going, objects, strangers

_TITLES = spelt("пану пана паном пані пан господину господина г-ну г-же mr mrs ms miss dr mister")
_OF_NOBODY = lazily.compile(
    r"(?:об|про)(?:звон|дзвон)\w+|разослать|розіслати|раздать|роздати|помыть|помити|вывесить|вивісити"
)
"""«обзвонить старые лиды», «помыть площадку»: whoever has no name of a person's is not named here."""
_OBTAINS = lazily.compile(
    r"(?:за|до)?(?:купить|купити|казать)|приобрести|придбати|(?:за|до)мовити|распечатать"
    r"|роздрукувати"
)
"""«купить саморезы»: nobody is bought."""
_SOMEBODY = spelt("хозяина хозяйки владельца собственника соседей соседа власника господаря сусідів консьержа")
"""Those are no names: «забрать ПТС у хозяина»."""
_INTO = spelt("в во у")
_WHERE = spelt("адрес адресу ул улица улице вул вулиця вулиці проспект пр-т address")
_TO = spelt("с со у к ко до для от with w to for from з із зі від at")
_TAIL = spelt(
    "по про о об насчет насчёт щодо в во на из за about re on regarding перед после після при если что when once if"
)


_OF_DEAL = lazily.compile(
    r"(?<=\S) (?:по|за|щодо|насч[её]т|for|on|about|re) (?:the )?(?:сделке|заявке|угоді|угоде|deal)$", re.IGNORECASE
)


def without_preposition(text: str) -> str:
    """«связаться с», «отправить КП по сделке»: what leads to the name is no part of what is to be done."""
    text = _OF_DEAL.sub("", text)
    head, _, last = text.rpartition(" ")
    if last.lower() in _TITLES and head:
        return without_preposition(head)
    return head if last.lower() in _TO | _INTO | {"на"} and head else text


def whom(line: Line, match: re.Match[str], words: list[Word]) -> tuple[int, int, bool]:
    """Where the name stands among the words after the action, and whether it may be another word."""
    if not words:
        return match.end(), match.end(), False
    if firm := firms.first(line, words[0].start, _closed(line, words[-1].end)):
        return *firm, False
    if titled := next((after for word, after in pairwise(words) if word.read in _TITLES), None):
        whole = persons.first([word for word in words if word.start >= titled.start])
        return titled.start, whole[1] if whole and whole[0] == titled.start else titled.end, False
    action = line.read[match.start() : match.end()]
    if _OF_NOBODY.fullmatch(action) and not (persons.first(words) or _for_somebody(words)):
        return words[-1].end, words[-1].end, False
    told = next((at for at, word in enumerate(words) if _begins_tail(words, at)), len(words))
    if _OBTAINS.fullmatch(action) and _bought(words, told):
        return words[-1].end, words[-1].end, False
    if (named := persons.first(words[:told])) and not (_genitive(words, named) or _the_thing(words, named)):
        return named[0], _with_second(words, named[1]), False
    if (led := _led(line, action, words) or _called(words[:told])) is not None:
        return *led, False
    unknown = strangers.name(line, action, words[:told], alone=len(words) == 1)
    if unknown and line.read[unknown[1] - 1] in strangers.DATIVE:
        return unknown
    about = next((at for at, word in enumerate(words) if word.read in _WHERE), len(words))
    if named := persons.first(words[told:about]):
        return *named, False
    return unknown or (words[-1].end, words[-1].end, False)


def _bought(words: list[Word], told: int) -> bool:
    """«саморезы», «страховку на тестовую»: a thing, and nobody for whom it is."""
    alone = told == len(words) == 1 or (told == 1 and words[1].read == "на" and not persons.first(words[2:]))
    return alone and (objects.lifeless(words[0].read) or objects.things(words[0].read))


def _called(words: list[Word]) -> tuple[int, int] | None:
    """«отправить кп Норд Логистик»: a firm of two words, by the second."""
    for word, following in pairwise(words):
        firm = following.read in names.SECOND - _ALSO_COMMON and following.start == word.end + 1
        if firm and word.read.isalpha() and not (is_thing(word.read) or word.read in FILL | STOP):
            return word.start, following.end
    return None


_ALSO_COMMON = spelt(
    "проект проєкт центр ресурс логистика логістика маркетинг комфорт стандарт юг север восток запад маркет plus group "
    "трейд инвест транс media studio trade invest homes motors electrical heating flooring engineering tyres"
)


def _closed(line: Line, end: int) -> int:
    """«… для ФГ «Степове»»: with the mark that closes the name."""
    return end + line.read.startswith(("»", '"', "”"), end)


def _with_second(words: list[Word], end: int) -> int:
    """«Bhatt Industries»: a firm that is called after somebody."""
    after = next((word for word in words if word.start == end + 1), None)
    return after.end if after is not None and after.read in names.SECOND else end


def _led(line: Line, action: str, words: list[Word]) -> tuple[int, int] | None:
    """«встреча с Ивановым», «спитати в гармаша»: whoever stands after such a word."""
    to = _TO | (_INTO if going.WHITHER.fullmatch(action) else frozenset())
    goes = going.GOES.fullmatch(action) is not None
    for place, (word, following) in enumerate(pairwise(words)):
        if word.read in ("для", "for") and (_given(words[:place]) or _whom_for(words[:place])):
            break
        strange = goes and word.read in _INTO and going.stranger(following)
        of_somebody = word.read == "в" and (
            names.given(following.read) or names.surname_in_case(following.read) or _at_somebody(following.read)
        )
        at = word.read in to or strange or of_somebody
        if at and not following.read.isdigit() and following.read not in _NOBODY:
            _, joint = strangers.hyphened(following, words)
            whole = persons.first(words[place + 1 :])
            end = whole[1] if whole and whole[0] == following.start else to_end(line, words[place + 1 :])
            return following.start, max(joint, end)
        if word.read in _TAIL and word.read not in to:
            return _for_whom(words[place:])
    return None


def _for_whom(words: list[Word]) -> tuple[int, int] | None:
    """«шини на ямасі для бабенка»."""
    for place, (word, following) in enumerate(pairwise(words)):
        if word.read in ("для", "for") and (names.personal(following.read) or not readings(following.read)):
            whole = persons.first(words[place + 1 :])
            return whole if whole and whole[0] == following.start else (following.start, following.end)
    return None


_GENITIVE = ("а", "я", "ої", "ого")


@lru_cache(1024)
def _at_somebody(word: str) -> bool:
    """«спитати в гармаша»: in Ukrainian «в» is «у», and a place does not stand in the genitive."""
    return word.endswith(_GENITIVE) and all(one & Form.ANIMATE for one in readings(word))


def _for_somebody(words: list[Word]) -> bool:
    return any(word.read in ("для", "for") for word in words[:-1])


def _whom_for(words: list[Word]) -> bool:
    """«chase Vukovary for payment»."""
    return len(words) == 1 and words[0].read.isascii() and words[0].read not in OBJECTS | FILL | STOP


def _given(words: list[Word]) -> bool:
    """«отправить Магниту образцы для теста»: to whom, and what."""
    first = words[0].read if len(words) > 1 else ""
    return first.endswith(("у", "ю", "ові")) and first not in FILL | STOP and not is_thing(first)


def _begins_tail(words: list[Word], at: int) -> bool:
    """«… про скидку», but not «на 300 000 Иванову»."""
    summed = at + 1 < len(words) and words[at].read == "на" and words[at + 1].read.isdigit()
    return words[at].read in _TAIL | _WHERE and not summed


def _the_thing(words: list[Word], named: tuple[int, int]) -> bool:
    """«bring the tucson to Gallagher»: nobody is called with an article."""
    before = [word for word in words if word.end < named[0]][-1:]
    return bool(before) and before[0].read in strangers.ARTICLES


def _genitive(words: list[Word], named: tuple[int, int]) -> bool:
    """«число владельцев», «пару вариантов»: many of something, after another thing."""
    word = next(word for word in words if word.start == named[0])
    alone = word.end == named[1] and not (names.given(word.read) or names.well_known(word.read))
    before = words[words.index(word) - 1].read if words.index(word) else ""
    return alone and word.read.endswith(("ов", "ев", "ів")) and before not in _TO and bool(before)


_NOBODY = OBJECTS | FILL | PLACES | _SOMEBODY | strangers.ARTICLES


def to_end(line: Line, words: list[Word]) -> int:
    """A firm's name of two words ends where they do; «с ромашкой договор» has one."""
    beside = len(words) > 1 and words[1].start - words[0].end == 1
    if beside and (words[1].read in names.SECOND or agree(words[0].read, words[1].read)):
        return words[1].end
    if len(words) > 1 and (objects.common(words[1].read) or objects.of_two_cases(words[0].read, words[1].read)):
        return words[0].end
    if len(words) == 2 and beside and words[1].read not in OBJECTS | _TAIL | _TO and not tells(words[1].read):
        return words[0].end if words[0].read[-1] in "уюеїяий" else words[1].end
    return words[0].end
