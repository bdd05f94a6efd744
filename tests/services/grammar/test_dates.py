from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.errors import UnreadableDate
from services.grammar.when import dates

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=ZoneInfo("Europe/Moscow"))
"""A Saturday."""


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("завтра в 10", date(2026, 11, 22), time(10)),
        ("послезавтра", date(2026, 11, 23), None),
        ("в пятницу в 10", date(2026, 11, 27), time(10)),
        ("в субботу", date(2026, 11, 28), None),
        ("через 2 дня", date(2026, 11, 23), None),
        ("через неделю", date(2026, 11, 28), None),
        ("через 2 часа", date(2026, 11, 21), time(16)),
        ("через месяц", date(2026, 12, 21), None),
        ("15.12", date(2026, 12, 15), None),
        ("15.12 14:30", date(2026, 12, 15), time(14, 30)),
        ("15 декабря 14:30", date(2026, 12, 15), time(14, 30)),
        ("1 марта", date(2027, 3, 1), None),
        ("завтра утром", date(2026, 11, 22), time(9)),
        ("в 9", date(2026, 11, 22), time(9)),
        ("в 18", date(2026, 11, 21), time(18)),
        ("завтра о 10", date(2026, 11, 22), time(10)),
        ("в понед утром", date(2026, 11, 23), time(9)),
        ("вторн", date(2026, 11, 24), None),
        ("в сред", date(2026, 11, 25), None),
        ("п'ятниця 14:00", date(2026, 11, 27), time(14)),
        ("через 2 години", date(2026, 11, 21), time(16)),
        ("tomorrow at 10", date(2026, 11, 22), time(10)),
        ("in 3 days", date(2026, 11, 24), None),
    ],
)
def test_dates_as_people_write_them(text, day, at):
    assert dates.parse(text, NOW) == dates.When(day, at)


@pytest.mark.parametrize("text", ["", "31.13", "29.02", "25:00", "когда-нибудь", "завтра в 10 или позже"])
def test_what_is_not_a_date_is_refused(text):
    with pytest.raises(UnreadableDate):
        dates.parse(text, NOW)


def test_the_rest_of_the_sentence_keeps_its_capitals():
    assert dates.find("Отправить КП завтра в 9:30", NOW) == (
        dates.When(date(2026, 11, 22), time(9, 30)),
        "Отправить КП",
    )


@given(st.dates(date(2026, 11, 21), date(2027, 11, 20)))
def test_every_dotted_day_is_read_back(day):
    assert dates.parse(f"{day:%d.%m.%Y}", NOW).day == day


@given(st.integers(0, 400))
def test_days_ahead_are_counted_from_today(days):
    assert dates.parse(f"через {days} дней", NOW).day == NOW.date() + timedelta(days=days)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text):
    try:
        dates.find(text, NOW)
    except UnreadableDate:
        return
