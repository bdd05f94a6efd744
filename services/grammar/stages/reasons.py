"""Why it was won or lost: from the company's list, and in the words that were typed."""

import re
from collections.abc import Sequence
from dataclasses import replace

from services.grammar.company import lists
from services.grammar.company.entries import WEAK
from services.grammar.intent import Named
from services.grammar.language import lazily
from services.grammar.language.words import spelt
from services.grammar.lexicon.speech import FILL, STOP
from services.grammar.line import Line, Word
from services.grammar.said import Said
from services.grammar.stages import said_otherwise


def find(
    said: Said, reasons: tuple[Named, ...], rest: list[tuple[int, int]]
) -> tuple[lists.Hit | None, list[tuple[int, int]]]:
    """The reason from the list; a clause that says no more than the reason does is not kept as a note."""
    line = said.line
    hits = [
        (hit, span)
        for span in rest
        if (hit := lists.find(said.words(*span), said.entries(reasons), kin=True)) is not None
        and not _by_the_way(said, hit)
    ]
    if not hits:
        return _in_other_words(said, reasons, rest), rest
    best, where = max(hits, key=lambda pair: (len(pair[0].words), pair[0].full))
    whole = lists.find([word for span in rest for word in said.words(*span)], said.entries(reasons), kin=True)
    if whole is not None and len(whole.words) > len(best.words) + 1:
        return whole, [span for span in rest if not _goes_on(said, reasons, whole, span)]
    if best.quality <= 1 and _PRICE.search(line.read, *where) and not _in_other_words(said, reasons, rest):
        best = replace(best, sure=False)
    if len(best.words) == 1 and len(_called_alike(best, reasons)) > 1 and _FOR_ALL.search(line.read, *where):
        best = replace(best, sure=False)
    rest = [span for span in rest if span == where or not _goes_on(said, reasons, best, span)]
    words = said.words(*where)
    took = _TOOK if reasons is said.vocabulary.won_reasons else frozenset()
    left = [word for word in words if word not in best.words and not _empty(word) and word.read not in took]
    if not left:
        return best, [span for span in rest if span != where or not _telling(best, line)]
    if best.full and best.quality > 1 and words[-1] == best.words[-1] and _last(best, words):
        return best, [(where[0], best.start) if span == where else span for span in rest]
    return best, [(_after(best, words), where[1]) if span == where else span for span in rest]


def _called_alike(hit: lists.Hit, reasons: tuple[Named, ...]) -> list[Named]:
    """«Дорого» and «Дорого на всех сотрудников»."""
    own = next(one.name.lower() for one in reasons if one.id == hit.id)
    return [one for one in reasons if one.name.lower().startswith(own)]


def _last(hit: lists.Hit, words: Sequence[Word]) -> bool:
    """«купила весту цена и качество»: it stands last, with nothing between its words but what links them."""
    first = words.index(hit.words[0])
    behind, before = words[first:], [word for word in words[:first] if not (_empty(word) or word.read in WEAK)]
    before = [word for word in before if word.read not in _SAYS]
    return bool(before) and len(hit.words) > 1 and all(word in hit.words or word.read in FILL for word in behind)


_SAYS = spelt("said says каже кажуть говорит говорят сказал сказала сказали сказав")
"""«he said too expensive»: his words, and no more than the reason."""


def _by_the_way(said: Said, hit: lists.Hit) -> bool:
    """«starting when the rain stops» is no «Easy start»: half of a name, in another form.

    «соседи снизу против» are not those to whom somebody has gone.
    """
    if not hit.full and len(hit.words) == 1 and _AGAINST.match(said.line.read, hit.end):
        return True
    if hit.full or len(hit.words) > 1 or not hit.words[0].read.isascii():
        return False
    return hit.words[0].read.endswith("ing")


_AGAINST = lazily.compile(r"(?: [^ ,]+)? (?:против|проти|мешают|заважають|жалуются|скаржаться)(?!\w)")


def _goes_on(said: Said, reasons: tuple[Named, ...], hit: lists.Hit, span: tuple[int, int]) -> bool:
    """«уже есть другое, менять не будут»: what stands after the comma in the company's own words."""
    own = next({word.read for word in Line.of(one.name).words()} for one in reasons if one.id == hit.id)
    words = said.words(*span)
    return bool(words) and all(word.read in own or word.read in FILL | STOP for word in words)


def _after(hit: lists.Hit, words: Sequence[Word]) -> int:
    """«дорого брат пригонит из японии»: the reason stands first in the list's own words, and more is told after it."""
    first = [word for word in words if word in hit.words or not _empty(word)][: len(hit.words)]
    after = words[words.index(first[-1]) + 1 :]
    own = hit.full and hit.quality > 1 and set(first) == set(hit.words)
    links = after and after[0].read in FILL | STOP and after[0].read not in _WHO
    if not own or len(after) < 2 or after[0].read.isdigit() or links or after[0].read.endswith("ло"):
        return words[0].start
    return after[0].start


_WHO = spelt("он она они він вона вони he she they his her their our надо нужно нужен нужна треба потрібно потрібен")


def _in_other_words(said: Said, reasons: tuple[Named, ...], rest: list[tuple[int, int]]) -> lists.Hit | None:
    """The words stay in the note: what was said is more than what is meant."""
    for span in rest:
        for phrase, words in said_otherwise.SAID:
            if re.search(rf"(?<!\w)(?:{phrase})(?!\w)", said.line.read[span[0] : span[1]]):
                hit = lists.find(Line.of(words).words(), said.entries(reasons))
                if hit is not None and hit.full:
                    for_all = phrase is said_otherwise.TOO_DEAR and _FOR_ALL.search(said.line.read, *span)
                    return replace(hit, quality=1, sure=hit.sure and not for_all)
    return None


_FOR_ALL = lazily.compile(
    r"на всю (?:контор|фирм|компани|команд)|человек|сотрудник|рабочих мест|на всех|людей|працівник|на всіх|for everyone"
    r"|staff|seats"
)
"""«на двадцать человек не по карману»: dear, or dear for all of them?"""
_PRICE = lazily.compile(r"дешевл|дешевш|cheaper|цен[аеоу]|ціна|price")
"""«конкуренты дешевле»: went to others, or found it dear?"""


def _empty(word: Word) -> bool:
    return word.read in FILL or word.read in _NOTHING


_NOTHING = spelt(
    "причина причину reason he she they вони они ей ему ее его ими это це цього очень слишком просто нам им для і наша "
    "дуже неї нього них їх йому їй їм too very"
)


_TOOK = spelt(
    "взял взяла взяли взяв купил купила купили купив из из-за через за ради решил решила решили решило подкупило "
    "понравилось сподобалося причина причину reason because потому тому что що мы ми мой сказал сказала сказали сказав "
    "говорит говорят каже кажуть said say took bought chose liked did it was an a все всё усе"
)
"""«взяла из-за цены и качества»: of what is won they say no more than its reason."""


def _telling(hit: lists.Hit, line: Line) -> bool:
    """The words of the line are those of the list; kindred words are kept as a note."""
    return hit.full or hit.quality > 1
