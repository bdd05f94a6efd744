"""A phone in a line, in any usual spelling → E.164."""

import re
from functools import lru_cache

import phonenumbers

from services.grammar.language import lazily
from services.grammar.line import Line
from services.grammar.money.amounts import CURRENCIES, SCALES

NEIGHBOURS = ("RU", "UA", "KZ", "BY")
_CANDIDATE = lazily.compile(r"(?<![\w,.])(?:\+ ?)?\(?\d[\d ()./-]{7,30}\d(?![\d%])")
_GROUPED = lazily.compile(r"\d{1,3}(?: \d{3})+")
_MONEY = lazily.compile(rf"(?:,\d\d?)? ?(?:{'|'.join(map(re.escape, (*CURRENCIES, *SCALES)))})(?!\w)")
_SCALED = lazily.compile(r"[кkтм](?!\w)| ?(?:тыс|тис|млн|руб|грн|гривень)")
"""«814-60-37 900к»: the last digits are a sum's."""
_GROUP = lazily.compile(r"\d+")
_BEGINNING = lazily.compile(r"\+|8\d{10}$|7\d{10}$|[3-9]\d{9}$|0\d{9,10}$|380\d{9}$|375\d{9}$|80\d{9}$|1?[2-9]\d{9}$")


def take(line: Line, region: str) -> str | None:
    """The first number that can be dialled, taken from the line."""
    line.rewrite(_ZERO, "0")
    for match in _CANDIDATE.finditer(line.read):
        if _GROUPED.fullmatch(match[0]) and _MONEY.match(line.read, match.end()):
            continue
        for start, end in _windows(match):
            if _SCALED.match(line.read, end):
                continue
            number = _valid(re.sub(r"[^\d+]", "", line.read[start:end]), region)
            if number is not None:
                plus = _PLUS.search(line.read, 0, start)
                start = plus.start() if plus else start
                line.take(_with_label(line, start), end)
                return number
    return None


def _with_label(line: Line, start: int) -> int:
    """Where «mobile», "their number is" begins that stands before."""
    new = _OF_A_NEW_ONE.match(line.read[:start])
    label = _LABEL.search(line.read, 0, start)
    return new.start("label") if new else label.start() if label else start


_ZERO = lazily.compile(r"(?<!\w)(?:ноль|нуль|zero)(?= (?:\d|ноль|нуль|zero))")
"""«ноль пятьдесят восемь»."""
_LIKELY = lazily.compile(
    r"(?<!\d )(?<![\w,.])(?:\+ ?\d|0[1-9]|8 ?[(-] ?9)[\d ()/-]{7,14}\d(?![\d%]| ?(?:тыс|тис|млн|руб|грн|₽|₴))"
)


def misdialled(line: Line) -> str:
    """What looks like a phone and is none, as it was typed, taken from the line: no sum is read out of it."""
    match = _LIKELY.search(line.read)
    if match is None or not 9 <= len(re.sub(r"\D", "", match[0])) <= 15:
        return ""
    line.take(*match.span())
    return line.typed_between(*match.span())


_LABEL = lazily.compile(
    r"(?:(?<!\w)(?:(?:his|her|their) (?:phone|mobile|mob|tel|cell|number)|(?<!new )(?:mobile|mob|tel|cell))"
    r"|(?<=, )(?:phone )?number|(?<=, )phone)(?: (?:number|no))?(?: is|'s|:|\.)? ?$"
)
"""«mobile 07802 537146»: what it is called is dropped."""
_OF_A_NEW_ONE = lazily.compile(
    r"^[ ,]*(?:(?:new|add|create|an?) )*(?:lead|deal|client|customer|enquiry)(?= ).* (?P<label>phone )$"
)
"""«phone 07802 537146 tomorrow» is what is to be done, but not after «new lead …»."""
_PLUS = lazily.compile(r"(?<!\w)(?:плюс|plus) ?$")


def _windows(match: re.Match[str]) -> list[tuple[int, int]]:
    """Neighbouring groups of digits that together look like a phone: with a prefix first, the longest first."""
    groups = [(m.start() + match.start(), m.end() + match.start()) for m in _GROUP.finditer(match[0])]
    text, offset = match.string, match.start()
    found = []
    for first, (start, _) in enumerate(groups):
        begin = start
        while begin > offset and text[begin - 1] in "+( " and text[begin - 1] != " ":
            begin -= 1
        digits = ""
        for _, end in groups[first:]:
            digits += (
                text[start:end][len(digits) :]
                if not digits
                else "".join(_GROUP.findall(text[start:end]))[len(digits) :]
            )
            plus = "+" if "+" in text[begin:start] else ""
            if 10 <= len(digits) <= 15 and _BEGINNING.match(plus + digits):
                found.append((plus == "" and digits[0] not in "0378", first, -len(digits), begin, end))
    return [(begin, end) for *_, begin, end in sorted(found)]


@lru_cache(1024)
def _valid(digits: str, region: str) -> str | None:
    tries = [(digits, one) for one in dict.fromkeys((region, *NEIGHBOURS))]
    if not digits.startswith("+") and len(digits) >= 11:
        tries.append((f"+{digits}", region))
    for text, one in tries:
        try:
            number = phonenumbers.parse(text, one)
        except phonenumbers.NumberParseException:
            continue
        if can_be_dialled(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None


def can_be_dialled(number: phonenumbers.PhoneNumber) -> bool:
    """Of a range that is in use, or may be by tomorrow."""
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return phonenumbers.is_valid_number(number) or _NOT_YET_GIVEN_OUT.fullmatch(e164) is not None


_NOT_YET_GIVEN_OUT = lazily.compile(r"\+447\d{9}|\+1[2-9]\d\d555\d{4}")
"""British mobiles and the American 555, which people try the bot with."""
