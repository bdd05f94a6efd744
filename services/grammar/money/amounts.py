"""`350к`, `1,5 млн`, `полтора ляма`, `350 000 ₽`, `$3k` → minor units."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from services.errors import UnreadableAmount
from services.grammar.language import lazily
from services.grammar.language.words import MEASURE
from services.grammar.line import Line

_CODES = {
    "RUB": "₽ р р. руб руб. рублей рубля рубль рублях rub", "UAH": "₴ грн грн. гривен гривень гривні гривня uah",
    "USD": "$ usd дол дол. долл долл. доллар доллара долларов долари доларів долара баксов бакса бакси баксів "
        "dollars dollar bucks",
    "EUR": "€ eur евро євро euro euros", "GBP": "£ gbp pounds pound quid",
    "KZT": "₸ тг тенге kzt", "BYN": "byn", "UZS": "сум uzs",
}  # fmt: skip
CURRENCIES = {word: code for code, words in _CODES.items() for word in words.split()}

LETTERS = {"к": 1_000, "k": 1_000, "т": 1_000, "м": 1_000_000, "m": 1_000_000}

_THOUSAND = (
    "тыс тыс. тысяч тысячи тысяча тысячу тысячей тысяче тысячам тысячах тысячами тысч тыщ тыща тыщу тыщи тыщах тис "
    "тис. тисяч тисячі тисяча тисячу тисячам тисячах т. косарей косаря косарь thousand grand"
)
_MILLION = (
    "кк kk млн млн. миллион миллиона миллионов миллионе миллионах мильон лям ляма лямов лямах лимон лимона лимонов "
    "лимонах мільйон мільйона мільйони мільйонів мільйоні мільйонах mln mln. million millions mio"
)
_ROUBLES = dict.fromkeys(("т.р.", "т.р", "тр", "тыр", "т р"), 1_000)
SCALES = {
    **dict.fromkeys(_THOUSAND.split(), 1_000), **_ROUBLES, **dict.fromkeys(_MILLION.split(), 1_000_000),
    **dict.fromkeys(("lakh", "lakhs", "lac", "lacs"), 100_000), **dict.fromkeys(("crore", "crores"), 10_000_000),
    **dict.fromkeys(("млрд", "миллиард", "миллиарда", "мільярд", "billion"), 1_000_000_000),
}  # fmt: skip

MOST = 10**15
"""Ten trillion in minor units: more is a slip of the finger."""


def _words(table: dict[str, str] | dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, table), key=len, reverse=True))


_GROUPED = r"\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?"
_COMMAS = r"\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d{1,2}(?!\d))?"
_DOTS = r"\d{1,3}(?:\.\d{3}){2,}(?![\d.])"
_PLAIN = r"\d+(?:[.,]\d+)?"
_SCALE = rf"(?:{_words(SCALES)})(?![^\W\d_])"
AMOUNT = lazily.compile(
    # A letter is glued to a plain number: in «Окна 5 500к» the five is not money.
    rf"(?:(?P<before>[$€₽₴₸£]) ?)?"
    rf"(?:(?<!\w)(?P<half>пол|пів|half an? )[- ]?(?P<halved>миллион|млн|ляма?|лимона|мільйон|million)\w*"
    rf"|(?P<lettered>{_PLAIN}) ?(?P<letter>[{''.join(LETTERS)}])(?!\w|\.? ?р\b|(?<= к) \d)"
    rf"|(?P<number>{_GROUPED}(?! ?[{''.join(LETTERS)}](?!\w))|{_COMMAS}|{_DOTS}|{_PLAIN})"
    rf"(?: ?(?P<scale>{_SCALE})(?: ?(?P<more>\d{{1,3}})(?: ?(?P<lesser>{_SCALE}|[кk](?!\w))|(?![\w:%-]|[.,]\d)))?)?"
    rf"|(?<![\w.,])(?P<one>миллион|лям|мільйон|million"
    rf"|(?:миллиона|ляма|мільйона)(?= \d{{3}}(?!\w))|(?<=до )(?:миллиона|ляма|мільйона)|тысяч[ау](?= \d)"
    rf"|тисяч[ау](?= \d))(?!\w)"
    rf"(?: (?P<rest>\d{{1,3}})(?: ?(?P<least>{_SCALE}|[кk](?!\w)))?(?!\w))?)"
    rf"(?:\.? ?(?P<after>(?:{_words(CURRENCIES)})(?!\w)))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` units; `currency` only when the text named one."""

    minor: int
    currency: str | None


@dataclass(frozen=True, slots=True)
class Found:
    """A sum and its place in a line's reading."""

    money: Money
    start: int
    end: int
    named: bool
    """A scale or a currency says that this is money."""
    doubtful: bool


def parse(text: str) -> Money:
    """The whole text is one amount, or it is refused."""
    match = AMOUNT.fullmatch(Line.of(text.strip()).read.strip())
    if match is None:
        raise UnreadableAmount(text=text[:40])
    return value(match)


def value(match: re.Match[str], *, in_sentence: bool = False) -> Money:
    """In a sentence «13,750» is thirteen thousand: nobody says a sum to a third place."""
    exact = _exact(match) * 100
    if in_sentence and _TO_A_THIRD.fullmatch(match["number"] or "") and not (match["scale"] or match["before"]):
        exact *= 1 if match["after"] else 1000
    if exact != exact.to_integral_value() or exact > MOST:
        raise UnreadableAmount(text=match[0].strip()[:40])
    sign = (match["before"] or match["after"] or "").lower()
    roubles = (match["scale"] or "").lower() in _ROUBLES
    return Money(int(exact), CURRENCIES.get(sign, "RUB" if roubles else None))


_TO_A_THIRD = lazily.compile(r"\d{1,3},\d{3}")


def _exact(match: re.Match[str]) -> Decimal:
    if match["half"]:
        return Decimal(500_000)
    if match["one"]:
        scale = _scale(match["one"])
        return Decimal(scale) + _more(match["rest"], match["least"], scale)
    scale = _scale(match["letter"] or match["scale"])
    return _digits(match) * scale + _more(match["more"], match["lesser"], scale)


def _digits(match: re.Match[str]) -> Decimal:
    said: str = (match["lettered"] or match["number"]).replace(" ", "")
    signed = match["before"] or match["after"]
    if re.fullmatch(_COMMAS, said) and (said.count(",") > 1 or "." in said or (signed and not match["scale"])):
        said = said.replace(",", "")
    elif re.fullmatch(_DOTS, said):
        said = said.replace(".", "")
    return Decimal(said.replace(",", "."))


def _more(number: str | None, scale: str | None, whole: int) -> Decimal:
    """«миллион двести» is said of a million and two hundred thousand."""
    return Decimal(number or 0) * (_scale(scale) if scale else whole // 1000)


def _scale(word: str | None) -> int:
    small = (word or "").lower()
    return LETTERS.get(small) or SCALES.get(small, 1)


_THOUSANDS = lazily.compile(r"\d{1,2} \d{3}")
"""«…, 1 750 тыс»: a million and more."""
_AFTER = lazily.compile(r"[^\w%°²/*+=@#$€₽₴£№'\"-]|$")


def every(line: Line) -> Iterator[Found]:
    """The sums in a line; a bare number under a thousand is not taken for money."""
    for found in AMOUNT.finditer(line.read):
        match = _after_digits(line, found) or found
        start, end = match.span()
        stands_alone = (start == 0 or line.read[start - 1] in " (:,;=~\x00") and _AFTER.match(line.read, end)
        if not stands_alone or re.match(r"[,.:]\d", line.read[end : end + 2]):
            continue
        try:
            money = value(match, in_sentence=True)
        except UnreadableAmount:
            continue
        if _METRES.fullmatch(match[0]) or _OF_A_YEAR.fullmatch(match[0]):
            continue
        half_said = _half_said(match) and not _WHOLE_SAID.match(line.read, end)
        if not (match["letter"] or money.currency) and _COUNTED.match(line.read, end):
            continue
        named = bool(match["letter"] or match["scale"] or match["half"] or match["one"] or money.currency)
        if named or (money.minor >= 100_000 and not _MEASURED.match(line.read, end)):
            apart = line.read[:start].rstrip(" ")[-1:] in (",", ";", ":", "\x00")
            yield Found(money, start, end, named, half_said or _doubtful(match, money, apart=apart))


def take_every(line: Line) -> None:
    """The sums are read no further."""
    for one in every(line):
        line.take(one.start, one.end)


def _after_digits(line: Line, match: re.Match[str]) -> re.Match[str] | None:
    """«142 двісті вісімдесят тисяч»: a number in digits, and after it a sum in words."""
    number = match["number"] or ""
    gap = number.find(" ")
    if gap < 0:
        return AMOUNT.match(line.read, match.start("scale")) if _of_a_model(line, match) else None
    start = match.start("number") + gap
    if line.read[: match.start("number")][-1:].isalpha():
        return AMOUNT.match(line.read, start + 1)  # «бмв х5 480 тыс»
    if gap == _MODEL and match["scale"] and _scale(match["scale"]) == LETTERS["к"]:
        return AMOUNT.match(line.read, start + 1)
    mixed = line.typed_between(match.start("number"), start).isdecimal() and said_in_words(line, start + 1, match.end())
    return AMOUNT.match(line.read, start + 1) if mixed else None


def _of_a_model(line: Line, match: re.Match[str]) -> bool:
    """«киа рио 2019 миллион двести», «бмв х5 миллион двести»: a year or a model, and a sum in words."""
    said = bool(match["scale"]) and said_in_words(line, match.start("scale"), match.end("scale"))
    glued = line.read[: match.start("number")][-1:].isalpha()
    model = glued or re.fullmatch(r"\d{4}", match["number"] or "") is not None
    return said and model and AMOUNT.match(line.read, match.start("scale")) is not None


_MODEL = 3
"""Digits: «пежо 308 540 тыс»; nobody says three hundred million in thousands."""


def said_in_words(line: Line, start: int, end: int) -> bool:
    """Typed in letters."""
    return line.typed_between(start, end)[:1].isalpha()


_OF_A_YEAR = lazily.compile(r"(?:19|20)\d\d р\.?")
"""«хонда срв 2014 р»: the year in Ukrainian."""
_METRES = lazily.compile(r"(?:[2-9]\d|\d{3,}) м")
"""«кабель 500 м»: nobody has so many millions."""
_MEASURED = lazily.compile(rf" (?:{MEASURE}|шт(?:ук[аи]?)?|pcs|pieces)(?!\w)")
_COUNTED = lazily.compile(r" (?:км|km|миль|miles|шт(?:ук[аи]?)?|экз\w*|прим\w*|pcs|pieces|units|copies)(?!\w)")
"""«гофрокороб 10 тыс шт»: so many, and no sum."""
_WHOLE_SAID = lazily.compile(
    r" ?(?:$|[,;.\x00]|(?:с|со|от|из|з|зі|від|from|по|за|на)(?!\w)|[^\W\d_]{2,}(?:ть|ться|ти|тися)(?!\w)"
    r"|[^\W\d_]{4,}(?:л[аои]?с[ья]|вся)(?!\w)|(?:цена|ціна) )"
)


def _half_said(match: re.Match[str]) -> bool:
    """«2 млн 150», «миллион двести»: a million and so many thousand, if it is not so many of something."""
    return bool((match["more"] and not match["lesser"]) or (match["rest"] and not match["least"]))


_IN_ENGLISH = lazily.compile(r"\d{1,3},\d{3}|(?!19|20)[1-9]\d{2}0")


def _doubtful(match: re.Match[str], money: Money, *, apart: bool) -> bool:
    """`50 м` are metres as often as millions, `5 т` tonnes, `2107` a model, `1200` often thousands (but not "9,450");
    «миллион пять» is anything."""
    if match["letter"]:
        glued = match[0].lower().find(" ") < 0
        many = match["letter"].lower() in "мm" and money.minor > 15 * 10**8
        whole = match["lettered"].isdecimal() and (match["letter"].lower() in "мm" or len(match["lettered"]) < 2)
        return match["letter"].lower() not in "кk" and (not glued or many or whole)
    if _half_said(match) and int(match["more"] or match["rest"]) < 100:
        return True
    if match["scale"] and " " in (match["number"] or ""):
        return not (apart and _THOUSANDS.fullmatch(match["number"]) and _scale(match["scale"]) == LETTERS["к"])
    in_english = match.string.isascii() and _IN_ENGLISH.fullmatch(match["number"] or "")
    plain = match["number"] and not match["scale"] and not money.currency and not in_english
    return bool(plain and money.minor < 1_000_000)


def last_in(text: str) -> tuple[Money, tuple[int, int]] | None:
    """The last amount in a sentence and where it stands; a bare number under a thousand is not taken for money."""
    line = Line.of(text)
    found = [sum_ for sum_ in every(line) if not line.read[sum_.end : sum_.end + 1].strip(" ,.;")]
    return (found[-1].money, line.span(found[-1].start, found[-1].end)) if found else None
