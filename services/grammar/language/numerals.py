"""Numbers in words: `сто двадцать` → 120, `полтора` → 1.5, `двадцать пятого` → 25-го. ё is written е here."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from services.grammar.language import lazily
from services.grammar.language.mistyped import Words
from services.grammar.language.morphology import Form, readings
from services.grammar.language.words import MONTH, spelt

_ONES = {
    1: "один одна одну одно одного one", 2: "два две двух двум two дві двох", 3: "три трех трем three трьох",
    4: "четыре четырех четырем чотирьом four чотири чотирьох",
    5: "пять пяти п'ять п'яти five", 6: "шесть шести шість шести six",
    7: "семь семи сім семи seven", 8: "восемь восьми вісім восьми eight", 9: "девять девяти дев'ять дев'яти nine",
    10: "десять десяти ten", 11: "одиннадцать одиннадцати одинадцять одинадцяти eleven",
    12: "двенадцать двенадцати дванадцять дванадцяти twelve",
    13: "тринадцать тринадцати тринадцять тринадцяти thirteen",
    14: "четырнадцать четырнадцати чотирнадцять чотирнадцяти fourteen",
    15: "пятнадцать пятнадцати п'ятнадцять п'ятнадцяти fifteen",
    16: "шестнадцать шестнадцати шістнадцять шістнадцяти sixteen",
    17: "семнадцать семнадцати сімнадцять сімнадцяти seventeen",
    18: "восемнадцать восемнадцати вісімнадцять вісімнадцяти eighteen",
    19: "девятнадцать девятнадцати дев'ятнадцять дев'ятнадцяти nineteen",
}  # fmt: skip
_TENS = {
    20: "двадцать двадцати двадцять двадцяти twenty", 30: "тридцать тридцати тридцять тридцяти thirty",
    40: "сорок сорока forty", 50: "пятьдесят пятидесяти п'ятдесят п'ятдесяти fifty",
    60: "шестьдесят шестидесяти шістдесят шістдесяти sixty", 70: "семьдесят семидесяти сімдесят сімдесяти seventy",
    80: "восемьдесят восьмидесяти вісімдесят вісімдесяти eighty", 90: "девяносто девяноста дев'яносто дев'яноста "
        "ninety",
}  # fmt: skip
_HUNDREDS = {
    100: "сто ста", 200: "двести двухсот двісті двохсот", 300: "триста трехсот трьохсот",
    400: "четыреста четырехсот чотириста чотирьохсот", 500: "пятьсот пятисот п'ятсот п'ятисот",
    600: "шестьсот шестисот шістсот шестисот", 700: "семьсот семисот сімсот семисот",
    800: "восемьсот восьмисот вісімсот восьмисот", 900: "девятьсот девятисот дев'ятсот дев'ятисот",
}  # fmt: skip
_ORDINALS = {
    1: "первого першого", 2: "второго другого", 3: "третьего третього", 4: "четвертого", 5: "пятого п'ятого",
    6: "шестого шостого", 7: "седьмого сьомого", 8: "восьмого", 9: "девятого дев'ятого", 10: "десятого",
    11: "одиннадцатого одинадцятого", 12: "двенадцатого дванадцятого", 13: "тринадцатого тринадцятого",
    14: "четырнадцатого чотирнадцятого", 15: "пятнадцатого п'ятнадцятого", 16: "шестнадцатого шістнадцятого",
    17: "семнадцатого сімнадцятого", 18: "восемнадцатого вісімнадцятого", 19: "девятнадцатого дев'ятнадцятого",
    20: "двадцатого двадцятого", 30: "тридцатого тридцятого",
}  # fmt: skip


def _table(*lists: dict[int, str]) -> dict[str, int]:
    return {
        form: value
        for words in lists
        for value, spelt in words.items()
        for word in spelt.split()
        for form in (word, *_mistyped(word))
    }


def _mistyped(word: str) -> set[str]:
    """«девятнадцять», «двацять», «двацать», «семдесят», «восемсот»."""
    bare = word.replace("'", "")
    soft = re.sub("ь(?=десят|сот)", "", bare)
    return {
        one for form in (word, bare) for one in (bare, soft, form.replace("дцят", "цят"), form.replace("дцат", "цат"))
    }


CARDINALS = _table(_ONES, _TENS, _HUNDREDS)
ORDINALS = _table(_ORDINALS)
_ONE_AND_A_HALF = {"полтора", "полторы", "полутора", "півтора", "півтори"}
_SAID = CARDINALS.keys() | ORDINALS.keys() | _ONE_AND_A_HALF
_LONG_ENOUGH = 5
"""Letters: of a shorter word a slip makes too many others."""
_KNOWN = Words(word for word in _SAID if len(word) >= _LONG_ENOUGH)
_REAL = spelt("there right sight night light fight tight eighth sever never stone tyree")
"""Words of their own that are but one slip from a number."""
_WORD = lazily.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_HALF_HOUR = lazily.compile(r"пол(?=[^\W\d_])")


@lru_cache(8192)
def _heard(word: str) -> str:
    """«двсти», «eihgt»: with one slip in it."""
    if len(word) < _LONG_ENOUGH or word in _SAID or word in _REAL or readings(word) or _HOUR.fullmatch(word):
        return word
    meant = {_value(one): one for one in _KNOWN.meant(word)}
    return next(iter(meant.values())) if len(meant) == 1 else word


def _value(word: str) -> tuple[int | None, int | None]:
    return CARDINALS.get(word), ORDINALS.get(word)


_HOUR = lazily.compile(
    r"(?:перш|друг|трет|четверт|п'?ят|шост|сьом|восьм|дев'?ят|десят|(?:оди|два|три|чотир|п'?ят|шіст|сім|вісім"
    r"|дев'?ят)надцят|двадцят)(?:а|я|у|ю|ої|ьої|ій|ою)"
)
"""«дванадцяту» is an hour, and read as one elsewhere."""


class _Said(NamedTuple):
    """A word of the line, and the number that it is heard as."""

    word: str
    start: int
    end: int


def halves(text: str) -> Iterator[tuple[int, int, str]]:
    """«3 с половиной», "an hour and a half"."""
    for match in _WITH_A_HALF.finditer(text):
        yield *match.span(), f"{match['whole']}.5"
    for match in _HOUR_AND_A_HALF.finditer(text):
        yield *match.span(), "1.5 hours"


def found(text: str) -> Iterator[tuple[int, int, str]]:
    """Where numbers stand in words, and the digits that they mean."""
    if _HALF_HOUR.search(text) is None and _SAID.isdisjoint(map(_heard, _WORD.findall(text))):
        return
    heard = (_Said(_heard(match[0]), *match.span()) for match in _WORD.finditer(text))
    words = [said for said in heard if said.word != "сорока" or _forty(text, said)]
    at = 0
    while at < len(words):
        used, digits = _number(text, words[at:])
        half = _AND_A_HALF.match(text, words[at + used - 1].end) if used and digits.isdecimal() else None
        if half:
            yield words[at].start, half.end(), f"{digits}.5"
        elif used:
            yield words[at].start, words[at + used - 1].end, digits
        at += used or 1


def _forty(text: str, said: _Said) -> bool:
    """«до сорока», «сорока минут», but not «нова угода Сорока»: a surname."""
    return _UP_TO.search(text[: said.start]) is not None or _COUNTED.match(text, said.end) is not None


_UP_TO = lazily.compile(
    r"(?<!\w)(?:до|от|около|більше|больше|менше|меньше|более|менее|после|після|близько|від|с|з|к|ста|сот|тысяч\w*"
    r"|тисяч\w*) $"
)
_COUNTED = lazily.compile(r" (?:мин|хв|тыс|тис|процент|відсотк|шт|дн|лет|років|год|руб|грн|доллар|долар|евро|євро)")
_AND_A_HALF = lazily.compile(r" (?:с половиной|з половиною|and a half)(?!\w)")
_HOUR_AND_A_HALF = lazily.compile(r"(?<!\w)(?:an|one|1) hour and a half(?!\w)")
_WITH_A_HALF = lazily.compile(r"(?<![\w.,])(?P<whole>\d{1,3}) (?:с половиной|з половиною|and a half)(?!\w)")


def _number(text: str, words: list[_Said]) -> tuple[int, str]:
    """How many words make one number, and its digits."""
    first = words[0].word
    if first in _ONE_AND_A_HALF:
        return 1, "1.5"
    if (half := _HALF_HOUR.match(first)) and first[half.end() :] in ORDINALS:
        return 1, f"пол-{ORDINALS[first[half.end() :]]}-го"
    total = used = 0
    for at, said in enumerate(words):
        if at and text[words[at - 1].end : said.start] not in (" ", "-"):
            break
        if not total and _ANOTHER.match(text, said.start):
            break
        if (value := ORDINALS.get(said.word)) and (not total or (total in (20, 30) and value < 10)):
            return at + 1, f"{total + value}-го"
        if said.word == "and" and used == at and total and not total % 100:
            continue
        if at and said.word not in _OF and words[at - 1].word in _OF and _WITHOUT.search(text[: words[0].start]):
            break  # «без двадцати пять»
        fits = _fits(total, said.word)
        if fits is None:
            break
        total, used = fits, at + 1
    return (0, "") if _of_a_name(text, words[:used]) else (used, str(total))


_ANOTHER = lazily.compile(rf"другого (?!(?:{MONTH})(?!\w))(?![^\W\d_]+ти(?!\w))[^\W\d_]{{3,}}")
"""«у другого дилера»; in Ukrainian «другого грудня» is the second."""
_OF = spelt("пяти десяти пятнадцати двадцати тридцати п'яти п'ятнадцяти двадцяти тридцяти четверти")
_WITHOUT = lazily.compile(r"(?<!\w)без (?:минут )?$")


def _of_a_name(text: str, words: list[_Said]) -> bool:
    """«СТО 24», «СТО Шатун» is a garage; in digits a hundred and twenty-four would be one number."""
    if [said.word for said in words] != ["сто"] or _A_MILLION.search(text, 0, words[0].start):
        return False
    after = _AFTER.match(text, words[0].end)
    return bool(_DIGITS.match(text, words[0].end)) or (after is not None and _called(after[1]))


def _called(word: str) -> bool:
    """What a garage is called: nothing that a hundred counts."""
    return word not in _SAID and not any(one & (Form.PLURAL | Form.GENITIVE | Form.ADVERB) for one in readings(word))


_A_MILLION = lazily.compile(r"(?<!\w)(?:миллион|мільйон|лям|млн)(?:а|ов|ів)? $", re.IGNORECASE)
"""«миллион сто»: of money."""
_AFTER = lazily.compile(rf"(?!{_COUNTED.pattern}) ([^\W\d_]{{4,}})")
_DIGITS = lazily.compile(r" ?№? ?\d{1,3}(?!\d| ?(?:тыс|тис|к(?!\w)|млн|руб|грн|000))")


def _fits(total: int, word: str) -> int | None:
    """The number with one more word, if the word can follow."""
    if word == "hundred":
        return total * 100 if total % 10 and 0 < total < 100 else None
    value = CARDINALS.get(word)
    if value is None:
        return None
    room = 1 if value >= 100 else 100 if value >= 10 else 10
    if total and (value >= 100 or total % room or 10 <= total % 100 < 20):
        return None
    return total + value
