"""A month to tap a day in, under a question that asks for one."""

from calendar import Calendar
from collections.abc import Callable
from datetime import date

from bot.callbacks import Answer, Choices, Month, Nothing
from bot.i18n import T
from bot.screen import Button

AHEAD = 24
"""Months that can be turned over."""

Said = Callable[[date, T], str]
"""The day that was tapped → what is kept, as if it had been typed."""


def day_alone(day: date, _: T) -> str:
    return f"{day:%d.%m.%Y}"


def call_on(day: date, t: T) -> str:
    """The next step, as one would type it: «Позвонить 05.12.2026»."""
    return f"{t.plain('step-call')} {day_alone(day, t)}"


def opening(place: int, today: date, t: T) -> Button:
    return Button(t.plain("form-calendar"), Month(ask=place, year=today.year, month=today.month))


def rows(place: int, year: int, month: int, today: date, said: Said, t: T) -> list[list[Button]]:
    """The days of the month, those past left out; a month that is past or too far ahead shows the nearest that is not.

    `place` is that of the question.
    """
    first, last = today.year * 12 + today.month - 1, today.year * 12 + today.month - 1 + AHEAD
    shown = min(max(year * 12 + month - 1, first), last)
    year, month = shown // 12, shown % 12 + 1
    name = t.plain("month-year", month=t.plain("month-short", number=month), year=str(year))
    before = Button(t.plain("page-previous"), _month(place, shown - 1)) if shown > first else _blank(t)
    after = Button(t.plain("page-next"), _month(place, shown + 1)) if shown < last else _blank(t)
    week = [Button(t.plain("weekday-short", number=number), Nothing()) for number in range(7)]
    days = [
        [_day(place, day, month, today, said, t) for day in line] for line in Calendar().monthdatescalendar(year, month)
    ]
    back = Button(t.plain("form-back"), Choices(ask=place, page=0))
    return [[before, Button(name, Nothing()), after], week, *days, [back]]


def _month(place: int, number: int) -> Month:
    return Month(ask=place, year=number // 12, month=number % 12 + 1)


def _day(place: int, day: date, month: int, today: date, said: Said, t: T) -> Button:
    if day.month != month or day < today:
        return _blank(t)
    return Button(str(day.day), Answer(ask=place, value=said(day, t)))


def _blank(t: T) -> Button:
    return Button(t.plain("calendar-blank"), Nothing())
