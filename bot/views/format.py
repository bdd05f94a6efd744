"""Sums, dates, durations and periods in words. Plain text: it goes into messages, buttons and pictures alike."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

import phonenumbers
from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location
from babel.numbers import get_currency_precision, get_currency_symbol

from bot.i18n import T
from services.grammar.when.calendars import Period, month, quarter, year

NBSP = "\u00a0"

SIGNS = {"UAH": "₴", "KZT": "₸", "BYN": "Br", "RUB": "₽", "USD": "$", "EUR": "€", "GBP": "£"}


@lru_cache
def sign(currency: str, language: str) -> str:
    return SIGNS.get(currency) or get_currency_symbol(currency, locale=language)


def money(t: T, minor: int, currency: str) -> str:
    """`1 200 000 ₽`; pennies only where there are some."""
    whole, pennies = divmod(abs(minor), 10 ** get_currency_precision(currency))
    digits = f"{whole:,}".replace(",", "," if t.language == "en" else NBSP)
    if pennies:
        digits += f"{'.' if t.language == 'en' else ','}{pennies:02}"
    return _signed(t, digits, minor, currency)


def _signed(t: T, digits: str, minor: int, currency: str) -> str:
    """With its minus and its currency, which stands before the figure where English has it so."""
    minus, symbol = "−" if minor < 0 else "", sign(currency, t.language)
    return f"{minus}{symbol}{digits}" if t.language == "en" and symbol in "$€£" else f"{minus}{digits}{NBSP}{symbol}"


def sums(t: T, by_currency: Mapping[str, int]) -> str:
    """Different currencies stand side by side, the largest first; they are never added."""
    ordered = sorted(by_currency.items(), key=lambda pair: -pair[1])
    return " + ".join(money(t, minor, currency) for currency, minor in ordered if minor)


def short_money(t: T, minor: int, currency: str) -> str:
    """`14,4 млн ₽`: for pictures and lists, where a long sum does not fit."""
    amount = abs(minor) / 10 ** get_currency_precision(currency)
    for unit, key in ((1e9, "billion"), (1e6, "million"), (1e4, "thousand")):
        if amount >= unit:
            scaled = amount / (1e3 if key == "thousand" else unit)
            digits = rounded(scaled, 1).removesuffix(".0") if scaled < 100 else rounded(scaled)
            number = digits if t.language == "en" else digits.replace(".", ",")
            return _signed(t, t.plain(key, number=number), minor, currency)
    return money(t, minor, currency)


def short_sums(t: T, by_currency: Mapping[str, int]) -> str:
    ordered = sorted(by_currency.items(), key=lambda pair: -pair[1])
    return " + ".join(short_money(t, minor, currency) for currency, minor in ordered if minor)


def amount(t: T, minor: int | None, currency: str) -> str:
    return t.plain("deal-no-amount") if minor is None else money(t, minor, currency)


def rounded(value: float, places: int = 0) -> str:
    """A half goes up: 12.5 is 13, as everybody learns it at school."""
    # 0.145 × 100 is a hair below 14.5: what lies beyond nine digits is no part of a figure.
    return str(Decimal(repr(round(value, 9))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def percent(t: T, share: float | None) -> str:
    return "" if share is None else t.plain("percent", number=rounded(share * 100))


def day(t: T, at: date, today: date) -> str:
    """Near days by name, this year's without the year."""
    near = {0: "day-today", 1: "day-tomorrow", -1: "day-yesterday"}.get((at - today).days)
    if near:
        return t.plain(near)
    month_name = t.plain("month-short", number=at.month)
    if abs((at - today).days) < 180:
        weekday = t.plain("weekday-short", number=at.weekday())
        return t.plain("date-week", weekday=weekday, day=at.day, month=month_name)
    return t.plain("date-year", day=at.day, month=month_name, year=str(at.year))


def moment(t: T, at: datetime, now: datetime) -> str:
    """`now` is local; `at` is shown in its zone."""
    local = at.astimezone(now.tzinfo)
    return t.plain("date-time", date=day(t, local.date(), now.date()), time=f"{local:%H:%M}")


def lasted(t: T, span: timedelta) -> str:
    """The largest unit that says something: days, else hours, else minutes."""
    if span.days:
        return t.plain("count-days", count=span.days)
    hours, minutes = span.seconds // 3600, span.seconds // 60
    if hours:
        return t.plain("count-hours", count=hours)
    return t.plain("count-minutes", count=minutes) if minutes else t.plain("just-now")


def phone(e164: str) -> str:
    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def period(t: T, of: Period) -> str:
    """`октябрь 2026`, `16–22 ноя`, `4-й квартал 2026`, `2026`, `всё время`."""
    if of.first is None or of.last is None:
        return t.plain("all-time")
    if of == month(of.first):
        return t.plain("month-year", month=t.plain("month-name", number=of.first.month), year=str(of.first.year))
    if of == quarter(of.first):
        return t.plain("quarter-year", quarter=str((of.first.month + 2) // 3), year=str(of.first.year))
    if of == year(of.first):
        return str(of.first.year)
    return days(t, of)


def days(t: T, of: Period) -> str:
    """The period's first and last day."""
    if of.first is None or of.last is None:
        return t.plain("all-time")
    last = _date(t, of.last, with_year=of.first.year != of.last.year)
    if of.first == of.last:
        return last
    if of.first.replace(day=1) == of.last.replace(day=1):
        return f"{of.first.day}–{last}"
    return t.plain("range", first=_date(t, of.first, with_year=of.first.year != of.last.year), last=last)


def _date(t: T, at: date, *, with_year: bool) -> str:
    name = t.plain("month-short", number=at.month)
    if with_year:
        return t.plain("date-year", day=at.day, month=name, year=str(at.year))
    return t.plain("date-month", day=at.day, month=name)


@lru_cache
def zone(language: str, name: str) -> str:
    """The city of an IANA zone, in the reader's language."""
    cities = Locale(language).time_zones
    # The translations know some cities by an older name of their zone: Kyiv is under Europe/Kiev.
    former = (old for old, new in get_global("zone_aliases").items() if new == name)
    known = next((cities[zone]["city"] for zone in (name, *former) if "city" in cities.get(zone, {})), None)
    return str(known or get_timezone_location(name, locale=language, return_city=True))


def short_days(t: T, days: float) -> str:
    """`3 дн`, `5 ч`, `12 мин`: a length of time for a table."""
    for unit, key in ((1.0, "short-days"), (1 / 24, "short-hours")):
        if days >= unit:
            number = rounded(days / unit, 1).removesuffix(".0") if days / unit < 9.95 else rounded(days / unit)
            return t.plain(key, number=number.replace(".", "." if t.language == "en" else ","))
    return t.plain("short-minutes", number=rounded(days * 24 * 60))


def clip(text: str, most: int) -> str:
    """Short enough for a button or a table's column."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def fitting(parts: Sequence[str], most: int, between: str = ", ") -> str:
    """The first of the parts, and as many of the others as there is room for in whole."""
    text = clip(parts[0], most)
    for part in parts[1:]:
        if len(text) + len(between) + len(part) > most:
            break
        text += between + part
    return text
