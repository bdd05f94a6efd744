"""Which part of what is told each word is: whom it is about, who speaks for him, the goods, the step, the note."""

from collections.abc import Iterator, Sequence
from functools import cache
from operator import attrgetter, itemgetter
from typing import NamedTuple

from services.grammar.language import lazily
from services.grammar.language.morphology import readings
from services.grammar.line import Line, Word
from services.grammar.opinion.learnt import Learnt
from services.grammar.people import firms, names

PARTS = Learnt("parts.tsv")
WORDS = PARTS.file.with_name("words.txt")
"""How the words of the labelled lines begin, a line each."""
NONE = "-"
"""The part of words that only say what is to be done."""
_STEM, _END = 5, 3


class Run(NamedTuple):
    """Words of one part that stand together, and how likely the likeliest of them is of that part."""

    start: int
    end: int
    chance: float


def runs(line: Line, verb: str) -> dict[str, list[Run]]:
    """Each part that the line has, and where; whoever is named is named in one place."""
    words = line.words()
    shape = shapes(line, words)
    found: dict[str, list[Run]] = {}
    before = ("^", "^")
    whom = Run(0, 0, _PERHAPS)
    for at, word in enumerate(words):
        chances = PARTS.chances(of_word(words, shape, at, before, verb))
        part, chance = max(chances.items(), key=itemgetter(1))
        whom = max(whom, Run(word.start, word.end, chances["whom"]), key=_chance)
        same = found.setdefault(part, [])
        if same and before[1] == part:
            same[-1] = Run(same[-1].start, word.end, max(chance, same[-1].chance))
        else:
            same.append(Run(word.start, word.end, chance))
        before = (before[1], part)
    found.pop(NONE, None)
    if whom.end:
        found.setdefault("whom", [whom])
    return {part: [max(same, key=_chance)] if part in NAMES else same for part, same in found.items()}


_chance = attrgetter("chance")
_PERHAPS = 0.3
"""From here on a word is whom it is about where no word is so for certain: it must be about somebody."""
NAMES = ("whom", "contact")


def shapes(line: Line, words: Sequence[Word]) -> list[str]:
    """Of each word what its letters do not tell: somebody's name, a firm, and what stands before it.

    Capitals tell nothing: whoever dictates has none.
    """
    firm = firms.first(line, 0, len(line.read)) or (0, 0)
    return ["".join(_shape(line, words, at, firm)) for at in range(len(words))]


def _shape(line: Line, words: Sequence[Word], at: int, firm: tuple[int, int]) -> Iterator[str]:
    word = words[at]
    between = line.read[words[at - 1].end if at else 0 : word.start].strip(" \x00")
    yield between[:1]
    if firm[0] <= word.start < firm[1]:
        yield "F"
    elif names.personal(word.read):
        yield "G" if names.given(word.read) else "N"


@cache
def _met() -> frozenset[str]:
    return frozenset(WORDS.read_text("utf-8").split())


def stem(word: str) -> str:
    return word[:_STEM]


def strange(word: str) -> bool:
    """Of no dictionary, and not met in the labelled lines: it says nothing that is to be done."""
    return word.isalpha() and not readings(word) and stem(word) not in _met()


def slip(word: str) -> bool:
    """«докупть»: of no dictionary, and seldom or never met as it stands."""
    return word.isalpha() and not readings(word) and not PARTS.knows(f"w {word}")


def of_word(words: Sequence[Word], shape: Sequence[str], at: int, before: tuple[str, str], verb: str) -> set[str]:
    """What of it and of its neighbours tells which part it is."""
    last, read, following, second = (_read(words, place) for place in (at - 1, at, at + 1, at + 2))
    shaped = shape[at]
    ahead = shape[at + 1] if at + 1 < len(words) else "$"
    begun, end = stem(read), read[-_END:]
    return {
        f"w {read}", f"s {begun}", f"e {end}", f"l {stem(last)}", f"n {stem(following)}", f"m {stem(second)}",
        f"ls {stem(last)} {begun}", f"sn {begun} {stem(following)}", f"h {shaped}", f"hh {shaped} {ahead}",
        f"v {verb}", f"vs {verb} {begun}", f"vh {verb} {shaped}", f"vb {verb} {before[1]}", f"b {before[1]}",
        f"bb {before[0]} {before[1]}", f"bh {before[1]} {shaped}", f"bs {before[1]} {begun}", f"be {before[1]} {end}",
        f"bl {before[1]} {stem(last)}", f"bn {before[1]} {stem(following)}", f"vbh {verb} {before[1]} {shaped}",
        f"a {min(at, 3)} {verb} {shaped}", f"vbe {verb} {before[1]} {end}",
        f"d {read.isdigit()} {len(read)} {before[1]}",
    }  # fmt: skip


def _read(words: Sequence[Word], at: int) -> str:
    """Digits count, and not which they are."""
    if not 0 <= at < len(words):
        return "^" if at < 0 else "$"
    return _DIGIT.sub("0", words[at].read)


_DIGIT = lazily.compile(r"\d")
