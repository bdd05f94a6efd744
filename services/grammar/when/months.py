"""From one month to another: the next, its last day, a date without a year."""

from datetime import date, timedelta


def next_month(first: date) -> date:
    return (first.replace(day=1) + timedelta(days=32)).replace(day=1)


def last_of_month(day: date) -> date:
    return next_month(day) - timedelta(days=1)


def months_on(first: date, months: int) -> date:
    for _ in range(months):
        first = next_month(first)
    return first


def coming(day: int, number: int, year: str | None, today: date) -> date:
    """A date without a year is the next one. ValueError when there is no such day."""
    if year:
        return date(int(year) + (2000 if len(year) == 2 else 0), number, day)
    this = date(today.year, number, day)
    return this if this >= today else this.replace(year=today.year + 1)
