"""Hours, days, spans and what recurs, as people write them."""

import contextlib
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import Refused
from services.grammar.asked import recurring
from services.grammar.intent import Recurring
from services.grammar.when import holidays, week

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Moscow"))


@pytest.mark.parametrize(
    ("read", "text", "meant"),
    [
        (week.hours, "9-18", (time(9), time(18))),
        (week.hours, "с 9:00 до 18:30", (time(9), time(18, 30))),
        (week.hours, "22:00–8:00", (time(22), time(8))),
        (week.hours, "from 9 to 17", (time(9), time(17))),
        (week.hour, "8:45", time(8, 45)),
        (week.hour, "3", time(3)),
        (week.hour, "9 вечера", time(21)),
        (week.hour, "at 5pm", time(17)),
        (week.days, "пн–пт", "12345"),
        (week.days, "среда, суббота и воскресенье", "367"),
        (week.days, "сб-вт", "1267"),
        (week.days, "без выходных", "1234567"),
        (week.days, "п'ятниця", "5"),
        (week.days, "mon-fri", "12345"),
        (week.before, "за день, за 2 часа и в срок", [1440, 120, 0]),
        (week.before, "15, 0", [15, 0]),
        (week.before, "за полчаса", [30]),
        (week.before, "an hour before", [60]),
        (week.before, "не напоминать", []),
        (week.minutes, "полтора часа", 90),
        (week.minutes, "нет", 0),
        (week.months, "через 3 месяца", 3),
        (week.months, "рік", 12),
        (week.months, "never", 0),
    ],
)
def test_it_is_read_as_it_is_meant(read: Callable[[str], Any], text: str, meant: object) -> None:
    assert read(text) == meant


@pytest.mark.parametrize(
    ("read", "text"),
    [
        *((week.hours, text) for text in ("", "9", "25-30", "утром", "9-18-20", "9:99-10")),
        *((week.hour, text) for text in ("", "25", "половина", "9 10 11")),
        *((week.days, text) for text in ("", "пн-", "будет", "1-5", "завтра")),
        *((week.before, text) for text in ("", "завтра", "99999", "1, 2, 3, 4, 5", "-5", "92 345", "345", "15 60")),
        *((week.minutes, text) for text in ("", "2 дня", "15, 30", "200")),
        *((week.working, text) for text in ("9-9", "18-9", "Комаров")),
        *((week.quiet, text) for text in ("9-9", "0-24", "Комаров")),
        *((week.months, text) for text in ("", "неделя", "100", "-1", "месяцок")),
    ],
)
def test_what_is_no_such_thing_is_refused(read: Callable[[str], Any], text: str) -> None:
    with pytest.raises(Refused):
        read(text)


READERS = (week.hours, week.hour, week.days, week.before, week.minutes, week.months)


@pytest.mark.parametrize("read", [*READERS, recurring.find, lambda text: holidays.parse(text, NOW)])
@given(text=st.text(max_size=60))
def test_nothing_but_a_refusal_comes_of_any_text(read: Callable[[str], Any], text: str) -> None:
    with contextlib.suppress(Refused):
        read(text)


@pytest.mark.parametrize(
    ("text", "meant", "rest"),
    [
        ("воронка каждый понедельник в 9", Recurring("1", at=time(9)), "воронка"),
        ("рейтинг каждый день в 18:00", Recurring("1234567", at=time(18)), "рейтинг"),
        ("звонки 1-го числа в 10", Recurring(month_day=1, at=time(10)), "звонки"),
        ("воронка по будням", Recurring(), "воронка"),
        ("рейтинг за неделю каждую пятницу в 17:30", Recurring("5", at=time(17, 30)), "рейтинг за неделю"),
        ("рейтинг по вторникам и четвергам в 17:30", Recurring("24", at=time(17, 30)), "рейтинг"),
        ("рейтинг ежемесячно 1-го", Recurring(month_day=1), "рейтинг"),
        ("воронка в последний день месяца в 18", Recurring(month_day=31, at=time(18)), "воронка"),
        ("рейтинг каждый вечер", Recurring("1234567", at=time(18)), "рейтинг"),
        ("лійка щопонеділка о 9", Recurring("1", at=time(9)), "лійка"),
        ("рейтинг щодня о 18", Recurring("1234567", at=time(18)), "рейтинг"),
        ("лійка щосереди", Recurring("3"), "лійка"),
        ("рейтинг щомісяця 1-го о 10", Recurring(month_day=1, at=time(10)), "рейтинг"),
        ("рейтинг кожної п'ятниці о 17:00", Recurring("5", at=time(17)), "рейтинг"),
        ("funnel every Monday at 9", Recurring("1", at=time(9)), "funnel"),
        ("rating on Mondays at 9am", Recurring("1", at=time(9)), "rating"),
        ("rating every weekday at 18:00", Recurring(at=time(18)), "rating"),
        ("funnel on the 1st of every month", Recurring(month_day=1), "funnel"),
        ("rating for the week every Friday at 5pm", Recurring("5", at=time(17)), "rating for the week"),
    ],
)
def test_what_recurs_is_told_from_what_is_asked_for(text: str, meant: Recurring, rest: str) -> None:
    assert recurring.find(text) == (meant, rest)


@pytest.mark.parametrize(
    "text", ["воронка", "воронка за март", "позвонить в понедельник в 9", "funnel on Monday", "рейтинг 1.10–15.10"]
)
def test_what_is_said_once_does_not_recur(text: str) -> None:
    assert recurring.find(text) == (None, text)


def test_an_hour_that_there_is_not_is_refused() -> None:
    with pytest.raises(Refused):
        recurring.find("воронка каждую среду в 25:00")


@pytest.mark.parametrize(
    ("text", "first", "last", "name"),
    [
        ("1–8 января", date(2027, 1, 1), date(2027, 1, 8), ""),
        ("9 мая День Победы", date(2027, 5, 9), date(2027, 5, 9), "День Победы"),
        ("30 декабря – 8 января", date(2026, 12, 30), date(2027, 1, 8), ""),
        ("30.12-8.01", date(2026, 12, 30), date(2027, 1, 8), ""),
        ("с 1 по 8 января Новый год", date(2027, 1, 1), date(2027, 1, 8), "Новый год"),
        ("1-8 січня", date(2027, 1, 1), date(2027, 1, 8), ""),
        ("Dec 25 - Jan 1", date(2026, 12, 25), date(2027, 1, 1), ""),
    ],
)
def test_holidays_are_days_to_come(text: str, first: date, last: date, name: str) -> None:
    days, called = holidays.parse(text, NOW)
    assert (days[0], days[-1], len(days), called) == (first, last, (last - first).days + 1, name)


@pytest.mark.parametrize("text", ["", "8-1 января", "вчера", "31.02", "1-40 января", "новый год", "1 января в 10"])
def test_what_is_no_holiday_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        holidays.parse(text, NOW)
