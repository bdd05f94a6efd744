"""What a day holds is asked about in any words and any order; what is done, sold or told is no such question."""

from datetime import date, timedelta

import pytest

from services import grammar
from services.grammar import Verb
from services.grammar.when.calendars import Period
from tests.services.grammar.companies import COMPANIES, NOW

TODAY = NOW.date()


@pytest.mark.parametrize(
    ("company", "line", "person", "day"),
    [
        ("auto", "план", None, None),
        ("auto", "Что у меня сегодня по плану?", None, None),
        ("auto", "что там у меня на завтра", None, TODAY + timedelta(days=1)),
        ("auto", "послезавтра что у меня", None, TODAY + timedelta(days=2)),
        ("auto", "Что у Павла Громова стоит в планах на завтра?", 4, TODAY + timedelta(days=1)),
        ("auto", "что у Ани вчера", 1, TODAY - timedelta(days=1)),
        ("auto", "какие звонки у меня завтра", None, TODAY + timedelta(days=1)),
        ("uk", "шо там у четвер в мене", None, date(2026, 11, 26)),
        ("uk", "що я маю на завтра", None, TODAY + timedelta(days=1)),
        ("en", "todays plan", None, None),
        ("en", "What does Olivia Brown have on her list for tomorrow?", 3, TODAY + timedelta(days=1)),
        ("en", "anything planned for me tomorrow", None, TODAY + timedelta(days=1)),
    ],
)
def test_it_is_read(company: str, line: str, person: int | None, day: date | None) -> None:
    found = grammar.read(line, NOW, COMPANIES[company])
    assert (found.verb, found.sure, found.person_id) == (Verb.REPORT, True, person)
    assert found.report == ("tasks" if day else "plan")
    assert found.period == (Period(day, day) if day else None)


def test_a_plan_is_of_a_time_to_come():
    found = grammar.read("план на январь", NOW, COMPANIES["auto"])
    assert found.period == Period(date(2027, 1, 1), date(2027, 1, 31))


@pytest.mark.parametrize(
    ("company", "line", "report"),
    [
        ("auto", "что продали на прошлой неделе", "won"),
        ("auto", "звонки Ани вчера", "calls"),
        ("en", "what did mark sell last wk", "won"),
        ("auto", "борису перезвонить завтра в 10", ""),
        ("uk", "зробив, передзвонити в четвер", ""),
        ("auto", "привет как дела", ""),
        ("auto", "план продаж", ""),
    ],
)
def test_it_is_something_else(company: str, line: str, report: str) -> None:
    found = grammar.read(line, NOW, COMPANIES[company])
    assert found.report not in ("plan", "tasks")
    assert not report or found.report == report
