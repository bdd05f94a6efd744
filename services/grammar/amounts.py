"""`350к`, `1,5 млн`, `350 000 ₽`, `$3k` → minor units."""

import re
from dataclasses import dataclass
from decimal import Decimal

from services.errors import UnreadableAmount

CURRENCIES = {
    "₽": "RUB", "р": "RUB", "р.": "RUB", "руб": "RUB", "руб.": "RUB", "рублей": "RUB", "rub": "RUB",
    "₴": "UAH", "грн": "UAH", "грн.": "UAH", "гривен": "UAH", "гривень": "UAH", "uah": "UAH",
    "$": "USD", "usd": "USD", "долл": "USD", "долларов": "USD", "доларів": "USD",
    "€": "EUR", "eur": "EUR", "евро": "EUR", "євро": "EUR",
    "₸": "KZT", "тг": "KZT", "тенге": "KZT", "kzt": "KZT", "byn": "BYN", "сум": "UZS", "uzs": "UZS",
}  # fmt: skip

LETTERS = {"к": 1_000, "k": 1_000, "т": 1_000, "м": 1_000_000, "m": 1_000_000}

SCALES = {
    "тыс": 1_000, "тыс.": 1_000, "тысяч": 1_000, "тис": 1_000, "тис.": 1_000, "тисяч": 1_000, "т.": 1_000,
    "млн": 1_000_000, "млн.": 1_000_000, "миллион": 1_000_000, "миллиона": 1_000_000, "миллионов": 1_000_000,
    "мільйон": 1_000_000, "мільйона": 1_000_000, "мільйонів": 1_000_000, "mln": 1_000_000, "million": 1_000_000,
    "млрд": 1_000_000_000,
}  # fmt: skip

MOST = 10**15
"""Ten trillion in minor units: more is a slip of the finger."""


def _words(table: dict[str, str] | dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, table), key=len, reverse=True))


_SPACE = r"[ \u00a0\u202f]"
_GROUPED = rf"\d{{1,3}}(?:{_SPACE}\d{{3}})+(?!\d)(?:[.,]\d{{1,2}})?"
_PLAIN = r"\d+(?:[.,]\d+)?"
AMOUNT = re.compile(
    # A letter is glued to a plain number: in «Окна 5 500к» the five is not money.
    rf"(?P<before>[$€₽₴₸])?{_SPACE}?"
    rf"(?:(?P<lettered>{_PLAIN}){_SPACE}?(?P<letter>[{''.join(LETTERS)}])(?!\w)"
    rf"|(?P<number>{_GROUPED}(?!{_SPACE}?[{''.join(LETTERS)}](?!\w))|{_PLAIN}){_SPACE}?"
    rf"(?P<scale>(?:{_words(SCALES)})(?!\w))?)"
    rf"{_SPACE}?(?P<after>(?:{_words(CURRENCIES)})(?!\w))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` units; `currency` only when the text named one."""

    minor: int
    currency: str | None


def parse(text: str) -> Money:
    """The whole text is one amount, or it is refused."""
    match = AMOUNT.fullmatch(text.strip())
    if match is None:
        raise UnreadableAmount(text=text[:40])
    return value(match)


def value(match: re.Match[str]) -> Money:
    number = re.sub(_SPACE, "", match["lettered"] or match["number"])
    word = (match["letter"] or match["scale"] or "").lower()
    scale = LETTERS.get(word) or SCALES.get(word, 1)
    exact = Decimal(number.replace(",", ".")) * scale * 100
    if exact != exact.to_integral_value() or exact > MOST:
        raise UnreadableAmount(text=match[0].strip()[:40])
    sign = (match["before"] or match["after"] or "").lower()
    return Money(int(exact), CURRENCIES.get(sign))


def last_in(text: str) -> tuple[Money, tuple[int, int]] | None:
    """The last amount in a sentence and where it stands; a bare number under a thousand is not taken for money."""
    for match in reversed(list(AMOUNT.finditer(text))):
        start = match.start() + len(match[0]) - len(match[0].lstrip())
        end = start + len(match[0].strip())
        stands_alone = (start == 0 or text[start - 1].isspace()) and not text[end : end + 1].strip(",.;").strip()
        if not stands_alone:
            continue
        money = value(match)
        if match["letter"] or match["scale"] or money.currency or money.minor >= 100_000:
            return money, (start, end)
    return None
