"""What was typed, read for what it is asked for. Each refuses in words what it cannot read."""

import re
from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import Any

from services import contacts, regions, workspace
from services.act import Act
from services.clients.sets import ClientSet
from services.errors import Empty, NotFound, PastMoment, TooLong, UnreadableCount, UnreadableDays
from services.grammar.asked import recurring as again_and_again
from services.grammar.contacts import birthdays, sizes
from services.grammar.contacts import points as grammar
from services.grammar.contacts.birthdays import Birthday
from services.grammar.contacts.points import Point
from services.grammar.intent import Recurring
from services.grammar.language.letters import clean, visible
from services.grammar.language.words import UNITS
from services.grammar.money import amounts
from services.grammar.money.amounts import Money
from services.grammar.when import dates, leave, periods, week
from services.grammar.when import holidays as days_off_grammar
from services.grammar.when.dates import When

LINE = 120
NOTE = 2000


def line(text: str, _: Act) -> str:
    """A name or a title: one line, at most 120 characters."""
    return _within(" ".join(clean(text).split()), LINE)


FUNCTION = 40


def function(text: str, _: Act) -> str:
    """What somebody does on a deal, in a few words."""
    return _within(" ".join(clean(text).split()), FUNCTION)


def note(text: str, _: Act) -> str:
    return _within(clean(text).strip(), NOTE)


def _within(text: str, most: int) -> str:
    if not visible(text):
        raise Empty()
    if len(text) > most:
        raise TooLong(most=most, length=len(text))
    return text


def money(text: str, _: Act) -> Money:
    return amounts.parse(text)


def phone(text: str, act: Act) -> str:
    return contacts.phone(text, regions.of(act.workspace))


def points(text: str, act: Act) -> list[Point]:
    """Phones, e-mails, Telegram names; one or several."""
    return grammar.parse(text, regions.of(act.workspace))


def client(text: str, act: Act) -> tuple[str, list[Point]]:
    """`Пётр Иванов +7 912 345-67-89`: the name, "" if there is none, and the ways to reach him."""
    found, name = grammar.find(text, regions.of(act.workspace))
    return (line(name, act) if name or not found else ""), found


def size(text: str, _: Act) -> int:
    """How many people work at a firm."""
    return sizes.parse(text)


def birthday(text: str, act: Act) -> Birthday:
    return birthdays.parse(text, act.local_now.date())


def day(text: str, act: Act) -> date:
    return dates.parse(text, act.local_now).day


def when(text: str, act: Act) -> When:
    """A day, perhaps with an hour; or a span from now. It must lie ahead."""
    found = dates.parse(text, act.local_now)
    _refuse_past(found, act)
    return found


def _refuse_past(when: When, act: Act) -> None:
    if when.moment(act.local_now) < act.local_now - timedelta(minutes=1):
        raise PastMoment()


def tags(text: str, act: Act) -> list[str]:
    return [line(name, act) for name in text.split(",") if name.strip()]


MOST_DAYS = 3650
_IN_DAYS = {"days": 1, "weeks": 7, "months": 30, "years": 365}


def days(text: str, _: Act) -> int:
    """A number of days, ten years at most: `90`, `3 месяца`."""
    found = re.fullmatch(r"\s*(?P<many>[0-9]{1,4})\s*(?P<unit>[^\W\d_]+)?[\s.]*", text.casefold())
    unit = found and _IN_DAYS.get(UNITS.get(found["unit"], "") if found["unit"] else "days")
    if not found or not unit or not 0 < int(found["many"]) * unit <= MOST_DAYS:
        raise UnreadableCount(most=MOST_DAYS)
    return int(found["many"]) * unit


def minor(text: str, _: Act) -> int:
    """A sum, in minor units of the company's currency."""
    return amounts.parse(text).minor


def period(text: str, act: Act) -> list[str]:
    """Its first and last day, as a segment keeps them."""
    found = periods.parse(text, act.local_now)
    first, last = found.first or date(2000, 1, 1), found.last or act.local_now.date()
    return [first.isoformat(), last.isoformat()]


def client_set(text: str, _: Act) -> str:
    """Chosen by its button."""
    if text not in {one.value for one in ClientSet}:
        raise NotFound()
    return text


def yes_or_no(text: str, _: Act) -> str:
    """Chosen by its button."""
    if text not in ("yes", "no"):
        raise NotFound()
    return text


def zone(text: str, _: Act) -> str:
    return workspace.zone(text)


def number(text: str, _: Act) -> int:
    """Chosen from a list by its button; typed words are no answer to it."""
    if not re.fullmatch(r"[0-9]{1,9}", text):
        raise NotFound()
    return int(text)


def calls(text: str, _: Act) -> int:
    """A number of calls a day."""
    if not re.fullmatch(r"\s*[0-9]{1,4}\s*", text) or int(text) > workspace.MOST_CALLS:
        raise UnreadableCount(most=workspace.MOST_CALLS)
    return int(text)


def step(text: str, act: Act) -> tuple[str, When | None]:
    """`позвонить завтра в 10` → what to do, and when if that was said; it must lie ahead."""
    found, rest = dates.find(text, act.local_now)
    if found is None:
        return line(text, act), None
    _refuse_past(found, act)
    title = rest.strip(" ,.-—") or text
    return line(title[:1].upper() + title[1:], act), found


AS_COMPANY = "="
"""Kept for the button «as in the company»: one's own value is none."""

Columns = dict[str, Any]
"""Settings by the columns that keep them."""


def work_hours(text: str, _: Act) -> Columns:
    start, end = (None, None) if text == AS_COMPANY else week.working(text)
    return {"work_from": start, "work_till": end}


def work_days(text: str, _: Act) -> Columns:
    return {"work_days": None if text == AS_COMPANY else week.days(text)}


def quiet_hours(text: str, _: Act) -> Columns:
    if text == AS_COMPANY:
        return {"quiet_from": None, "quiet_till": None}
    start, end = week.quiet(text)
    return {"quiet_from": start, "quiet_till": end}


def remind(text: str, _: Act) -> Columns:
    return {"remind_before": None if text == AS_COMPANY else week.before(text)}


def again(text: str, _: Act) -> Columns:
    return {"again_after": week.minutes(text)}


def manager(text: str, _: Act) -> Columns:
    return {"manager_after": week.minutes(text)}


def lost(text: str, _: Act) -> Columns:
    return {"wake_lost_after": week.months(text)}


def won(text: str, _: Act) -> Columns:
    return {"wake_won_after": week.months(text)}


def holiday(text: str, act: Act) -> tuple[list[date], str]:
    days, name = days_off_grammar.parse(text, act.local_now)
    return days, line(name, act) if name else ""


def days_off(text: str, act: Act) -> Sequence[date]:
    """`с 1 по 14 декабря`, `отпуск завтра`."""
    return leave.own(text, act.local_now)


def recurring(text: str, _: Act) -> Recurring:
    """`пн, ср, пт`, `по рабочим дням`, `1-го числа в 10`."""
    found, besides = again_and_again.find(text)
    if found is not None and besides:
        raise UnreadableDays(text=text[:40])
    return found or Recurring(week.days(text))


def hour(text: str, _: Act) -> time:
    return week.hour(text)
