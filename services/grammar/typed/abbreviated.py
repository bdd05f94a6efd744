"""The company's own names in short, written out in the reading: «кп согл», «усп реализ», «зам. пт», «предоп.»."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from services.grammar.company.entries import LINKS, WEAK, entry
from services.grammar.intent import Named, StageName, Vocabulary
from services.grammar.language import lazily
from services.grammar.language.likeness import like
from services.grammar.language.morphology import readings
from services.grammar.language.words import DAYS, UNITS, WEEKDAYS, month, spelt
from services.grammar.lexicon.speech import FILL, STOP
from services.grammar.line import Line, Word
from services.grammar.people.names import given

_VOWELS = "аеиоуыэюяіїєьйaeiouy"
_BETWEEN = lazily.compile(r"[ .+&/-]+")
_A_MOMENT = lazily.compile(
    rf"[ ,]*(?:(?:в|во|на|к|до|о|об|у|at|on|by) )?(?:\d|(?:{'|'.join((*WEEKDAYS, *DAYS))})(?!\w))",
)


@dataclass(frozen=True, slots=True)
class _Run:
    """Neighbouring words that name one entry, and the words of it that they mean."""

    words: tuple[Word, ...]
    meant: tuple[str, ...]


def write_out(line: Line, vocabulary: Vocabulary) -> None:
    begun = _begun(vocabulary.stages, (*vocabulary.sources, *vocabulary.lost_reasons, *vocabulary.won_reasons))
    words = line.words()
    if not any(word.read in begun for word in words):
        return
    words = [word for word in words if word.read in begun or word.read not in LINKS]
    for place in reversed(range(len(words))):
        short = words[place]
        if len(short.read) > _SHORT and readings(short.read) and not _dotted(line, short):
            continue  # «дизайн»
        runs = [_run(line, words, place, entry) for entry in begun.get(short.read, ())]
        best = max((len(run.words) for run in runs), default=0)
        found = {run.meant[run.words.index(short)] for run in runs if len(run.words) == best}
        if len(found) == 1 and (best > 1 or _alone(line, short, place, begun[short.read])):
            line.respell(short.start, short.end + _dotted(line, short), found.pop())


@lru_cache(64)
def _begun(stages: tuple[StageName, ...], others: tuple[Named, ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """By the beginning of a word: the names that have the word."""
    found: dict[str, dict[tuple[str, ...], None]] = {}
    for name in _of((*stages, *others)):
        for token in name:
            for end in range(2, len(token) - 1):
                if token[end - 1] not in _VOWELS:
                    found.setdefault(token[:end], {})[name] = None
    whole = {token for name in _of((*stages, *others)) for token in name}
    return {short: tuple(names) for short, names in found.items() if not (short in whole or _a_word(short))}


def _a_word(short: str) -> bool:
    """«под», «час», «дек», «Лев»."""
    return short in _REAL or month(short) is not None or _WEEKDAY.fullmatch(short) is not None or given(short)


_WEEKDAY = lazily.compile("|".join(WEEKDAYS))
_SHORT = 4
_REAL = STOP | FILL | set(UNITS) | spelt("под над без для при перед через кроме между раз")


def _of(named: Iterable[Named | StageName]) -> list[tuple[str, ...]]:
    return [entry(one.id, one.name).words for one in named]


def _run(line: Line, words: Sequence[Word], place: int, name: tuple[str, ...]) -> _Run:
    """The words before and after that name the same, in the same order."""
    at = next(at for at, token in enumerate(name) if token.startswith(words[place].read))
    kept, meant = [words[place]], [name[at]]
    for step in (-1, 1):
        here, token = place + step, at + step
        while 0 <= here < len(words) and 0 <= token < len(name) and _beside(line, words, here, step):
            if not _names(words[here].read, name, token):
                token += step
                continue
            kept.append(words[here])
            meant.append(name[token])
            here, token = here + step, token + step
    return _Run(tuple(kept), tuple(meant))


def _beside(line: Line, words: Sequence[Word], here: int, step: int) -> bool:
    first, second = sorted((here, here - step))
    between = line.read[words[first].end : words[second].start]
    return all(part in LINKS for part in _BETWEEN.sub(" ", between).split())


def _names(word: str, name: tuple[str, ...], at: int) -> bool:
    """«тд» stands for two words: «зап на тд»."""
    short = 1 < len(word) < len(name[at]) - 1 and name[at].startswith(word) and word[-1] not in _VOWELS
    return short or bool(like(word, name[at])) or word == "".join(token[0] for token in name[at:])


def _alone(line: Line, short: Word, place: int, names: Sequence[tuple[str, ...]]) -> bool:
    """«зам.» and «монт» for a name of one telling word; «зам пт», but not «зам директора»."""
    token = next(token for name in names for token in name if token.startswith(short.read))
    telling = any(all(other == token or other in WEAK for other in name) for name in names)
    if not telling or place == 0 and not _dotted(line, short):
        return False
    if _dotted(line, short) or len(short.read) > 3:
        return len(short.read) > 2
    return len(short.read) > 2 and _A_MOMENT.match(line.read, short.end) is not None


def _dotted(line: Line, short: Word) -> bool:
    return line.read.startswith(".", short.end) and line.read[short.end + 1 : short.end + 2] in ("", " ", ",")
