"""Runs of words that name one person: «Тер-Петросян Ираида Львовна», «Ноне Ашотовне»."""

from collections.abc import Iterator, Sequence

from services.grammar.language import lazily
from services.grammar.language.morphology import Form, must_be
from services.grammar.language.words import spelt
from services.grammar.line import Line, Word
from services.grammar.people import surnames
from services.grammar.people.names import given, may_be_surname, personal, surname, well_known
from services.grammar.people.roles import surname_of


def first(words: Sequence[Word]) -> tuple[int, int] | None:
    """The first run of words that name a person."""
    return next(every(words), None)


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


_HALF_BEFORE = lazily.compile(r"(?<!\w)(?:[^\W\d_]+-)+$")
_HALF_AFTER = lazily.compile(r"(?:-[^\W\d_]+)+(?!\w)")


def _many(first: str, second: str) -> bool:
    """«у Дроздова грузчиков»: several of something, no surname of his."""
    plural = second.endswith(("ов", "ев", "ів", "їв")) and not first.endswith(("ов", "ев", "ів", "їв"))
    return plural and not given(first) and not given(second) and not well_known(second)


def _before_patronymic(words: Sequence[Word], place: int) -> int:
    """«Ираида Львовна»: a given name that is in no list."""
    pair = words[place : place + 2]
    named = len(pair) == 2 and pair[1].start == pair[0].end + 1 and surnames.PATRONYMIC.fullmatch(pair[1].read)
    if not named or len(pair[0].read) < _SHORTEST or pair[0].read in _NO_GIVEN:
        return 0
    same_case = next((ends for of, ends in _CASES if pair[1].read.endswith(of)), _OF_GIVEN)
    return int(pair[0].read.endswith(same_case) and not must_be(pair[0].read, Form.VERB | Form.INFINITIVE | Form.LINK))


_NO_GIVEN = spelt("сделка угода заявка лид лід клиент клієнт договор договір заказ")
"""«сделка Гуревич»."""
_SHORTEST = 3
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


_LIKE_ADJECTIVE = lazily.compile(r"[^\W\d_]{2,}[сцз]ь?к(?:ий|ая|ого|ой|ому|им|ую|а|ої|ій|ою)")


def every(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Every run of words that names a person."""
    last = -1
    for place, word in enumerate(words):
        if place <= last or not (length := part(words, place) or _by_patronymic(words, place)):
            continue
        last, furthest = place + length - 1, place + length + 1
        first_given = given(word.read)
        while last + 1 < min(len(words), furthest + 1) and words[last + 1].start - words[last].end == 1:
            english = first_given and last == place and may_be_surname(word.read, words[last + 1].read)
            souled = first_given and last == place and surname_of(word.read, words[last + 1].read)
            length = part(words, last + 1) or int(english or souled) or 2 * _before_patronymic(words, last + 1)
            if not length or _many(words[last].read, words[last + 1].read):
                break
            last += length
        yield word.start, words[last].end
