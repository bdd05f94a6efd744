from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import UnreadablePeriod
from services.grammar.when import calendars, periods
from services.grammar.when.calendars import Period

MOSCOW = ZoneInfo("Europe/Moscow")
NOW = datetime(2026, 11, 21, 14, 0, tzinfo=MOSCOW)


def _period(first: tuple[int, int, int], last: tuple[int, int, int]) -> Period:
    return Period(date(*first), date(*last))


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("за неделю", _period((2026, 11, 16), (2026, 11, 22))),
        ("прошлая неделя", _period((2026, 11, 9), (2026, 11, 15))),
        ("за последние 7 дней", _period((2026, 11, 15), (2026, 11, 21))),
        ("за март", _period((2026, 3, 1), (2026, 3, 31))),
        ("декабрь", _period((2025, 12, 1), (2025, 12, 31))),
        ("март 2025", _period((2025, 3, 1), (2025, 3, 31))),
        ("прошлый месяц", _period((2026, 10, 1), (2026, 10, 31))),
        ("за квартал", _period((2026, 10, 1), (2026, 12, 31))),
        ("прошлый квартал", _period((2026, 7, 1), (2026, 9, 30))),
        ("за год", _period((2026, 1, 1), (2026, 12, 31))),
        ("вчера", _period((2026, 11, 20), (2026, 11, 20))),
        ("1.10-15.10", _period((2026, 10, 1), (2026, 10, 15))),
        ("с 1 по 15 октября", _period((2026, 10, 1), (2026, 10, 15))),
        ("15.12–10.01", _period((2025, 12, 15), (2026, 1, 10))),
        ("1.10–15.11.2025", _period((2025, 10, 1), (2025, 11, 15))),
        ("за весь час", Period()),
        ("минулий тиждень", _period((2026, 11, 9), (2026, 11, 15))),
        ("за березень", _period((2026, 3, 1), (2026, 3, 31))),
        ("last month", _period((2026, 10, 1), (2026, 10, 31))),
        ("all time", Period()),
    ],
)
def test_periods_as_people_name_them(text, period):
    assert periods.parse(text, NOW) == period


@pytest.mark.parametrize("text", ["", "никогда", "с понедельника", "32.13"])
def test_what_is_not_a_period_is_refused(text):
    with pytest.raises(UnreadablePeriod):
        periods.parse(text, NOW)


@given(st.dates(date(2000, 1, 1), date(2097, 1, 1)), st.integers(0, 800))
def test_a_button_says_the_period_exactly(first, days):
    period = Period(first, date.fromordinal(first.toordinal() + days))
    assert Period.of_code(period.code) == period
    assert len(period.code) <= 17


@pytest.mark.parametrize("code", ["", "all", "20261301-20261302", "1-2", "x" * 64])
def test_a_forged_code_is_all_time(code):
    assert Period.of_code(code) == Period()


def test_days_are_those_of_the_readers_zone():
    start, end = _period((2026, 11, 1), (2026, 11, 30)).bounds(MOSCOW)
    assert (start, end) == (datetime(2026, 10, 31, 21, tzinfo=UTC), datetime(2026, 11, 30, 21, tzinfo=UTC))


def test_the_period_before_a_month_is_the_month_before():
    assert calendars.month(date(2026, 3, 31)).before == _period((2026, 2, 1), (2026, 2, 28))
    assert calendars.week(date(2026, 11, 21)).before == _period((2026, 11, 9), (2026, 11, 15))


@pytest.mark.parametrize(
    ("text", "on", "period"),
    [
        ("за неделю", (2026, 11, 23), _period((2026, 11, 16), (2026, 11, 22))),
        ("тиждень", (2026, 11, 23), _period((2026, 11, 16), (2026, 11, 22))),
        ("week", (2026, 11, 23), _period((2026, 11, 16), (2026, 11, 22))),
        ("за эту неделю", (2026, 11, 23), _period((2026, 11, 23), (2026, 11, 29))),
        ("на неделю", (2026, 11, 23), _period((2026, 11, 23), (2026, 11, 29))),
        ("цей тиждень", (2026, 11, 23), _period((2026, 11, 23), (2026, 11, 29))),
        ("this week", (2026, 11, 23), _period((2026, 11, 23), (2026, 11, 29))),
        ("за неделю", (2026, 11, 24), _period((2026, 11, 23), (2026, 11, 29))),
        ("за месяц", (2026, 12, 1), _period((2026, 11, 1), (2026, 11, 30))),
        ("за этот месяц", (2026, 12, 1), _period((2026, 12, 1), (2026, 12, 31))),
        ("за місяць", (2026, 3, 1), _period((2026, 2, 1), (2026, 2, 28))),
        ("за квартал", (2026, 10, 1), _period((2026, 7, 1), (2026, 9, 30))),
        ("за год", (2027, 1, 1), _period((2026, 1, 1), (2026, 12, 31))),
    ],
)
def test_on_its_first_day_a_week_or_month_to_look_back_on_is_the_one_just_over(text, on, period):
    assert periods.parse(text, datetime(*on, 9, 0, tzinfo=MOSCOW)) == period
