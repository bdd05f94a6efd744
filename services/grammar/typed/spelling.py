"""One wrong letter in a word of command or of time is put right in the reading."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from os.path import commonprefix

from services.grammar.language import lazily
from services.grammar.language.likeness import ENDINGS
from services.grammar.language.mistyped import Words, slip
from services.grammar.language.morphology import readings
from services.grammar.language.ukrainian import spoken
from services.grammar.lexicon import commands
from services.grammar.line import Line
from services.grammar.people import names
from services.grammar.typed import (
    fillers,
    glued,
    keywords,
    learnt,
    lookalikes,
    openers,
    sentences,
    somebody_new,
    surzhyk,
    texting,
    told_at_length,
    turns,
)

_COMMANDS = Words(commands.ALL)
_SLIPS = {
    word: meant
    for meant, words in {
        "next": "nxt", "first": "frist fisrt", "didn't": "dint", "lead": "leed", "call": "cal", "called": "calld "
        "caled cald",
        "send": "snd sned", "новий": "новй",
        "переведи": "перевиди преведи", "через": "черз чрез чериз", "угоду": "угду уоду",
        "coming": "comming", "until": "untill", "create": "creat", "before": "befor",
        "spoke": "spk", "enquiry": "enq", "новый": "нвый новыый", "обед": "обет", "сейчас": "сечас щас",
        "сделки": "зделки", "сделку": "зделку", "сделка": "зделка здекла здека сделак сделко", "угода": "угда "
        "угоад", "deal": "dael", "сделал": "зделал",
        "завтра": "звтра зватра", "счет": "щет щёт счот", "среду": "срду",
        "четверга": "чтеврга четврега", "хочет": "хочт хочит",
        "надо": "нада", 
        "отказ": "откз отакз откас", "отдай": "отдй одтай", "млн": "мнл", "звонил": "звнил", "передай": "предай",
        "найди": "найли найдт", "было": "ыбло блыо", "хотят": "хтят", "сьогодні": "сьодні сьогодня сьодня",
        "зустріч": "зустрич зустреч",
        "сегодня": "севодня сиводня седня", "сколько": "скока скоко скок",
        "когда": "када кагда", "что": "што чо че", "потом": "патом",  "взял": "взл", "берет": "берт бирет берте "
        "берть", "сайта": "сйта",
    }.items()
    for word in words.split()
} | texting.WORDS  # fmt: skip
"""Short words, of which one letter is too much to guess by."""
_SWAPPED = {
    swapped: word
    for word in commands.SWAPPED
    for at in range(len(word) - 1)
    if (swapped := word[:at] + word[at + 1] + word[at] + word[at + 2 :]) not in commands.REAL | commands.SWAPPED
}
_SHORT = lazily.compile(r"(?<![\w'])[^\W\d_]{2,8}(?![\w'])")
_WORD = lazily.compile(r"[^\W\d_]{5,}(?:'[^\W\d_]+)?")


_SHORTENED = lazily.compile(r"(?<!\w)(?:did|does|dos|do|is|was|has|have|had|ca|wo|would|could)(?P<not>nt)(?!\w)")


def heard(text: str, *, ukrainian: bool = False, whole: bool = False, in_ukraine: bool = False) -> Line:
    """A line, or a part of it, which does not show that the whole is Ukrainian and opens with no greeting."""
    line = Line.of(text)
    lookalikes.write_out(line)
    surzhyk.write_out(line, ukrainian=ukrainian or in_ukraine)
    glued.part(line)
    corrected(line)
    line.ukrainian = ukrainian or spoken(line.read)
    texting.write_out(line)
    fillers.drop(line)
    if whole:
        openers.drop(line)
        if _LATIN.search(line.read) is not None:
            sentences.write_out(line)
            somebody_new.write_out(line)
        told_at_length.write_out(line)
    turns.write_out(line)
    learnt.write_out(line)
    return line


_LATIN = lazily.compile(r"[a-z]")
_HIMSELF = lazily.compile(r"(?<=[^\W\d_]{3}[аиоуеыя]л)са(?!\w)")
"""«дозвонилса»."""
_NOT = lazily.compile(r"(?<!\w)ни(?= (?:бер|бир|взя|отве|атве|подхо|хо[чт]|тян|дост|надо|нада|гот|гатов))")
"""«ни берут трубку»."""
_TUESDAY = lazily.compile(r"(?<=\bдо )вторинка(?!\w)")
"""The genitive of «вторинка» would be «вторинки»."""


def corrected(line: Line) -> None:
    line.rewrite(_SHORTENED, "n't", "not")
    line.rewrite(_NOT, "не")
    line.rewrite(_TUESDAY, "вторника")
    line.rewrite(_HIMSELF, "ся")
    line.rewrite(_SHORT, _short_meant)
    _join(line)
    keywords.correct(line)
    line.rewrite(_WORD, lambda word: _meant(word[0]))


def _short_meant(word: re.Match[str]) -> str | None:
    if word[0] in _SLIPS:
        return _SLIPS[word[0]]
    meant = _SWAPPED.get(word[0])
    return None if meant is None or names.given(word[0]) or readings(word[0]) else meant


def _join(line: Line) -> None:
    """«сбро сила»: a space within a word of command; of two words that there are each is its own."""
    for first, second in pairwise(line.words()):
        whole = first.read + second.read
        if (
            whole in commands.ALL
            and second.start == first.end + 1
            and not (readings(first.read) and readings(second.read))
        ):
            line.respell(first.start, second.end, whole)
            return


_DRAWN = lazily.compile(r"(.)\1{2,}")
"""«готовооо»."""


def _another_form(word: str, one: str) -> bool:
    """The ending alone differs; a letter lost before it, as in «пятнцу», is a slip."""
    shorter = len(word) < len(one)
    if word[len(commonprefix((word, one))) :] not in ENDINGS:
        return False  # «передвй»
    if word[-2:] in (one[-2:], one[:-3:-1]) or (shorter and (one in commands.FIXED or word[-1] == one[-1])):
        return False
    return word[:-2] in (one[:-2], one[: len(word) - 2])


@lru_cache(8192)
def _meant(word: str) -> str | None:
    """A word whose ending alone differs is another form, not a slip."""
    if word in commands.ALL or word in commands.REAL or names.given(word) or readings(word):
        return None
    if (short := _DRAWN.sub(r"\1", word)) != word and short in commands.ALL:
        return short
    found = sorted(one for one in _COMMANDS.meant(word) if not _another_form(word, one) and word[:-1] != one)
    return found[0] if found and _of_one(found) else None


def _of_one(forms: Sequence[str]) -> bool:
    """«набрал» and «набрала»: whichever was meant, the same was said."""
    near = all(slip(one, other) or slip(other, one) for one, other in pairwise(forms))
    if near and len({one[-2:] for one in forms}) == 1:
        return True  # «субботу» and «суботу»
    return len({one[:-3] for one in forms}) == 1 or len(commonprefix(forms)) >= min(map(len, forms)) - 1
