"""Which words name a person or a firm: given names, surnames, legal forms; capitals do not count."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from services.grammar import given as given_names
from services.grammar import surnames, ukrainian
from services.grammar.agreement import agree
from services.grammar.likeness import Like, same_name
from services.grammar.line import Line, Word
from services.grammar.morphology import Form, must_be, readings
from services.grammar.words import spelt

_BY_START: dict[str, list[str]] = {}
for _name in given_names.ALL:
    _BY_START.setdefault(_name[:2], []).append(_name)

SECOND = spelt(
    "агро пак плюс групп группа группы сервис строй трейд инвест груп сервіс буд люкс центр сити маркет логистик "
    "логистика "
    "транс "
    "техно пром снаб торг хаус ресурс проект медиа софт лайн стандарт комфорт экспресс лайт престиж альянс холдинг "
    "консалт "
    "финанс маркетинг технолоджи девелопмент центр логістика буд проєкт "
    "plus group solutions systems partners logistics foods homes motors studio media consulting lux luxe trade invest"
)
"""What the second word of a firm's name may be: «Магнит плюс»."""
LEGAL_AFTER = r"ltd|llc|inc|bros|corp|gmbh|plc|co|limited|llp|pllc|pvt|pty|pte|private|dac"
LEGAL = (
    r"ооо|зао|оао|пао|нао|ао|ип|чп|тов|фоп|пп|прат|ат|тоо|тд|гк|нко|мкк|кфх|снт|тсж|жк|ук|ск|тк|тпк|нпо|нпп|фг|сг|сфг"
    r"|чоп|осбб|жбк|осмд|апк|кфх|пкф|бц|тц|трц|фермерське господарство|фермерское хозяйство|приватне підприємство"
    r"|кооператив|м[бка]?д?оу|мкдоу|г[бка]?оу|гбуз|гбу|мбу|мау|муп|гуп|фгуп|фгбу|ано|нии|чоу|сро|тсн|дск"
)
_WORKS = (
    r"завод|комбинат|комбінат|фабрика|агентство|агенція|бюро|корпорац[иі]я|концерн|компан[иі]я|фирма|фірма"
    r"|торговый дом|торговий дім|таксопарк|пекарня|столовая|їдальня|гостиница|типография|друкарня"
    r"|клиника|клініка|аптека|ферма|мастерская|майстерня|птицефабрика"
    r"|(?:мясо|рыбо)комбинат|хлебозавод|агрохолдинг"
)
"""What stands between «ООО» and the name."""
_LEGAL = re.compile(
    rf"(?<!\w)(?:(?:{LEGAL})(?!\w) ?)+(?:(?:{_WORKS}) (?=[^\W\d_]))?"
    r"(?:[«\"“„'](?P<quoted>[^»\"”“]+)[»\"”“']|(?P<word>[^\W\d_][\w'&-]*)"
    rf"(?: (?:{'|'.join(sorted(SECOND))}|и ко|та ко)(?!\w))?)"
)
_LEGAL_AFTER = re.compile(
    r"(?<![\w])(?:(?!(?:to|for|with|from|of|at|by|the|an?|call|called|met|meet|ring|rang|send|sent|email|emailed|deal"
    r"|lead|and|find|move|give|invoice|quote|me|client"
    r"|new)(?!\w))[^\W\d_][\w'&-]* )?(?P<name>[^\W\d_][\w'&-]*(?: (?:&|and) [^\W\d_]\w*)?),?"
    rf" (?:{LEGAL_AFTER})\.?(?: (?:ltd|limited)\.?)?(?!\w)"
    r"|(?<!\w)[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)? (?:&|and) (?:co|sons|bros|partners|associates)(?!\w)"
)
_NUMBERED = re.compile(
    r"(?<!\w)(?:сто|азс|дом|дім|школа|лицей|ліцей|садик|склад|салон|магазин|аптека|студия|студія|кафе|клуб|гараж|цех"
    r"|отель|база|поликлиника|больница|(?:studio|school|store|garage)(?! \d+ [a-z])) ?[№#]? ?\d{1,3}"
    r"(?![\w.,:%]\d|\w| ?(?:тыс|тис|млн|руб|грн|этаж|поверх|мин|хв|час|год|дн|нед|шт|м2|кв|комнат|окон|раз(?!\w)))"
)
"""What goes by a number of its own: «СТО 24», «Дом 2»."""
_QUOTED = re.compile(r"[«\"“„](?P<quoted>[^»\"”“]{2,40})[»\"”“]")


NO_SURNAMES = spelt(
    "птс стс осаго каско псм the a an to for from of at by on in with and or not no his her their our my about re via "
    "van vans car cars truck bike boiler kitchen kitchens bathroom roof roofing window windows door doors office "
    "garden fence fencing solar loft extension conservatory insurance mortgage website software cleaning hire repair "
    "service services lease leasing training tyres flooring carpet carpets sofa blinds two three four five new used "
    "wants want needs need looking asked asks called calls rang rings phoned said says came comes coming is was has "
    "will would interested bought took signed paid lost won won't didn't doesn't isn't can't hasn't went goes test "
    "quote invoice order call meeting visit demo next budget phone mobile email text message back again today "
    "tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun"
)
_NO_NAMES = spelt(
    "жена жену женой жены надо люди людей любой любое никого никому нікого нікому семь коли марки марок ли"
)


@lru_cache(4096)
def given(word: str) -> bool:
    return word not in _NO_NAMES and _given(word)


def _given(word: str) -> bool:
    russian = word.translate(_AS_IN_RUSSIAN)
    return _listed(word) or (russian != word and _listed(russian))


_AS_IN_RUSSIAN = str.maketrans({"і": "и", "ї": "и", "є": "е"})
"""«Савелій» is called so in both."""


def _listed(word: str) -> bool:
    if word.isascii():
        return not given_names.ALL.isdisjoint((word, word.removesuffix("s"), word.removesuffix("'s")))
    if word in given_names.ALL or any(same_name(word, name) is Like.FORM for name in _BY_START.get(word[:2], ())):
        return True
    return len(word) > 4 and must_be(word, Form.GIVEN)


_UKRAINIAN_CASES = frozenset().union(*map(ukrainian.cases, surnames.UKRAINIAN | surnames.OF_ONE_SHAPE_WITH_WORDS))


def surname_in_case(word: str) -> bool:
    """«цимбалу»: a common Ukrainian surname, though it may be another word as well."""
    return word in _UKRAINIAN_CASES


_OF_PEOPLE = Form.SURNAME | Form.GIVEN | Form.PATRONYMIC


@lru_cache(4096)
def surname(word: str) -> bool:
    if surnames.THINGS.fullmatch(word):
        return False
    if word in surnames.ALL or _by_dictionary(word) or (word in _UKRAINIAN_CASES and not readings(word)):
        return True
    if not surnames.SHAPE.fullmatch(word):
        return bool(surnames.PATRONYMIC.fullmatch(word))
    return well_known(word.removesuffix("ым").rstrip("аеуйо")) or not _other_word(word)


def _by_dictionary(word: str) -> bool:
    """A shorter one may be any word of another language."""
    return len(word) > 4 and must_be(word, _OF_PEOPLE)


def _other_word(word: str) -> bool:
    """«раковина», «кладовщиков», but not «хвостов», which may be Хвостов as well."""
    if not must_be(word, Form.NOUN | Form.ADJECTIVE | Form.NUMERAL):
        return False
    found = readings(word)
    several = all(one & Form.PLURAL and not one & Form.ANIMATE for one in found)
    return not several and not any(_OF_PEOPLE & one for one in found)


def well_known(word: str) -> bool:
    """A surname that is on the list, as a man or a woman is called."""
    return word in surnames.ALL or word.removesuffix("а") in surnames.RUSSIAN or _by_dictionary(word)


def personal(word: str) -> bool:
    return given(word) or surname(word)


def _may_be_surname(name: str, word: str) -> bool:
    """Of English names any word may be one, but for what is bought and what only links."""
    return re.fullmatch("[a-z']+", name + word) is not None and word not in NO_SURNAMES


def firm(line: Line, start: int, end: int) -> tuple[int, int] | None:
    """A firm that says so itself: by its legal form or by quotation marks."""
    numbered = _NUMBERED.search(line.read, start, end)
    for pattern in (_LEGAL, _LEGAL_AFTER, _QUOTED):
        if match := pattern.search(line.read, start, end):
            if pattern is _LEGAL and (second := _with_its_noun(line, match, end)):
                return match.start(), second
            joint = numbered and match.start() < numbered.start() < match.end() < numbered.end()
            return (match.start(), numbered.end()) if numbered and joint else match.span()
    return numbered.span() if numbered else None


def _with_its_noun(line: Line, match: re.Match[str], end: int) -> int | None:
    """«ООО Молочный край»: where the noun of the adjective ends."""
    word, *_ = [*line.words(match.end(), end)[:1], None]
    first = match["word"]
    if word is None or first is None or word.start != match.end() + 1:
        return None
    says_what = must_be(first, Form.ADJECTIVE) or (not readings(first) and _UKRAINIAN_ADJECTIVE.fullmatch(first))
    return word.end if says_what and agree(first, word.read) else None


_UKRAINIAN_ADJECTIVE = re.compile(r"[^\W\d_]{2,}(?:[нвлтрд]ий|[сц]ький|[нвлтрд]а|[сц]ька|[нвлтрд]е|ське|ого|ому|ою|ій)")


def person(words: Sequence[Word]) -> tuple[int, int] | None:
    """The first run of words that name a person."""
    return next(persons(words), None)


def part(words: Sequence[Word], place: int) -> int:
    """How many words one part of a name is: «Тер-Петросян» is of two."""
    if personal(words[place].read):
        return 1
    halves = words[place : place + 2]
    return 2 if len(halves) == 2 and halves[0].hyphened and surname(halves[1].read) else 0


def with_its_halves(line: Line, span: tuple[int, int]) -> tuple[int, int]:
    """«Вита-Дент» is one name, though «Вита» alone may be another."""
    start, end = span
    halves = _HALF_BEFORE.search(line.read, 0, start), _HALF_AFTER.match(line.read, end)
    return halves[0].start() if halves[0] else start, halves[1].end() if halves[1] else end


_HALF_BEFORE = re.compile(r"(?<!\w)(?:[^\W\d_]+-)+$")
_HALF_AFTER = re.compile(r"(?:-[^\W\d_]+)+(?!\w)")


def _many(first: str, second: str) -> bool:
    """«у Дроздова грузчиков»: several of something, no surname of his."""
    plural = second.endswith(("ов", "ев", "ів", "їв")) and not first.endswith(("ов", "ев", "ів", "їв"))
    return plural and not given(first) and not given(second) and not well_known(second)


def _before_patronymic(words: Sequence[Word], place: int) -> int:
    """«Ираида Львовна»: a given name that is in no list."""
    pair = words[place : place + 2]
    named = len(pair) == 2 and pair[1].start == pair[0].end + 1 and surnames.PATRONYMIC.fullmatch(pair[1].read)
    if not named or len(pair[0].read) < _SHORTEST:
        return 0
    same_case = next((ends for of, ends in _CASES if pair[1].read.endswith(of)), _OF_GIVEN)
    return int(pair[0].read.endswith(same_case) and not must_be(pair[0].read, Form.VERB | Form.INFINITIVE | Form.LINK))


_SHORTEST = 4
_OF_GIVEN = tuple("аяйвгдкмнртлсфьо")
_FEMININE = {"не": ("е", "и"), "ной": ("ой", "ей"), "ну": ("у", "ю"), "ны": ("ы", "и")}
_CASES = (
    (("чу",), ("у", "ю")), (("чем",), ("ом", "ем")), (("ча",), ("а", "я")),
    *(((f"в{end}", f"ич{end}"), (*given, *"влмнрст")) for end, given in _FEMININE.items()),
)  # fmt: skip
"""«Ноне Ашотовне»: both are declined; «Мехрибан Аликовне» is not."""


def _by_patronymic(words: Sequence[Word], place: int) -> int:
    return _before_patronymic(words, place) or _before_full_name(words, place)


def _before_full_name(words: Sequence[Word], place: int) -> int:
    """«Вяземская Нонна Павловна»: a surname that is an adjective too."""
    three = words[place : place + 3]
    if len(three) < 3 or not _LIKE_ADJECTIVE.fullmatch(three[0].read):
        return 0
    return int(given(three[1].read) and surnames.PATRONYMIC.fullmatch(three[2].read) is not None)


_LIKE_ADJECTIVE = re.compile(r"[^\W\d_]{2,}[сцз]ь?к(?:ий|ая|ого|ой|ому|им|ую|а|ої|ій|ою)")


def persons(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Every run of words that names a person."""
    last = -1
    for place, word in enumerate(words):
        if place <= last or not (length := part(words, place) or _by_patronymic(words, place)):
            continue
        last, furthest = place + length - 1, place + length + 1
        first_given = given(word.read)
        while last + 1 < min(len(words), furthest + 1) and words[last + 1].start - words[last].end == 1:
            english = first_given and last == place and _may_be_surname(word.read, words[last + 1].read)
            length = part(words, last + 1) or int(english) or 2 * _before_patronymic(words, last + 1)
            if not length or _many(words[last].read, words[last + 1].read):
                break
            last += length
        yield word.start, words[last].end
