"""Clocks of forty zones at every change that they make: nothing is lost, doubled or sent an hour early."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from models import Role, Schedule, ScheduleKind, User, Workspace
from services import hours, moments, recurrence
from services.grammar.when import dates
from services.grammar.when.dates import When
from services.hours import DaysOff
from services.moments import Workday
from tests.marks import covers

_ZONES = """
Europe/Moscow Europe/Kyiv Europe/Minsk Europe/London Europe/Lisbon Europe/Berlin Europe/Chisinau
Europe/Istanbul Asia/Almaty Asia/Tashkent Asia/Tbilisi Asia/Yekaterinburg Asia/Novosibirsk Asia/Kamchatka
Asia/Kolkata Asia/Kathmandu Asia/Tehran Asia/Beirut Asia/Gaza Asia/Tokyo Asia/Yangon Australia/Adelaide
Australia/Eucla Australia/Lord_Howe Australia/Darwin Australia/Sydney Pacific/Chatham Pacific/Apia
Pacific/Kiritimati Pacific/Pago_Pago Pacific/Marquesas Pacific/Norfolk America/New_York America/St_Johns
America/Havana America/Santiago America/Asuncion Africa/Casablanca Africa/Cairo America/Nuuk
"""
ZONES = tuple(_ZONES.split())

SPAN = timedelta(minutes=1)
ODD = (time(0, 0), time(0, 30), time(1, 59), time(2, 30), time(3, 0), time(8, 45), time(23, 59))


@cache
def changes(name: str) -> tuple[datetime, ...]:
    """Every moment from 2024 to 2030 at which the zone's clocks are changed."""
    zone, found = ZoneInfo(name), []
    day = datetime(2024, 1, 1, tzinfo=UTC)
    while day.year <= 2030:
        early, late = day, day + timedelta(days=1)
        if early.astimezone(zone).utcoffset() != late.astimezone(zone).utcoffset():
            while late - early > SPAN:
                middle = early + (late - early) // 2
                same = middle.astimezone(zone).utcoffset() == early.astimezone(zone).utcoffset()
                early, late = (middle, late) if same else (early, middle)
            found.append(late.replace(second=0, microsecond=0))
        day += timedelta(days=1)
    return tuple(found)


def showing(wall: datetime, zone: ZoneInfo, near: datetime) -> list[datetime]:
    """Every minute within two days at which clocks show this: found by looking, not by reckoning."""
    offsets = {(near + timedelta(hours=h)).astimezone(zone).utcoffset() for h in range(-48, 49, 3)}
    candidates = sorted((wall - offset).replace(tzinfo=UTC) for offset in offsets if offset is not None)
    return [one for one in candidates if one.astimezone(zone).replace(tzinfo=None) == wall]


def walls(change: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    local = change.astimezone(zone).replace(tzinfo=None)
    yield from (local + timedelta(minutes=minutes) for minutes in range(-121, 122, 11))
    yield from (datetime.combine(local.date() + timedelta(days=day), at) for day in (-1, 0, 1) for at in ODD)


def person(zone: str, **more: object) -> User:
    return User(id=1, name="Аня", role=Role.REP, timezone=zone, **more)


def firm(**more: object) -> Workspace:
    own = {"work_from": time(9), "work_till": time(18), "work_days": "12345"}
    return Workspace(timezone="Europe/Moscow", **{**own, "quiet_from": time(21), "quiet_till": time(8), **more})


def test_the_zones_change_their_clocks_often_and_by_odd_amounts() -> None:
    assert len(ZONES) == 40
    assert sum(len(changes(name)) for name in ZONES) > 200


@pytest.mark.parametrize("name", ZONES)
def test_an_hour_left_out_moves_forward_and_one_shown_twice_is_the_first(name: str) -> None:
    zone = ZoneInfo(name)
    for change in changes(name):
        for wall in walls(change, zone):
            at, possible = moments.instant(wall, zone), showing(wall, zone, change)
            if possible:
                assert at == possible[0], wall
            else:
                before, after = ((change + timedelta(minutes=m)).astimezone(zone).utcoffset() for m in (-1, 1))
                assert before is not None
                assert after is not None
                assert at.astimezone(zone).replace(tzinfo=None) == wall + (after - before), wall


@covers(80)
@pytest.mark.parametrize("name", ZONES)
def test_what_is_said_for_a_day_is_due_when_clocks_show_it_and_never_before_it_was_said(name: str) -> None:
    zone = ZoneInfo(name)
    for change in changes(name):
        now = (change - timedelta(hours=30)).astimezone(zone)
        for at in ODD:
            due = moments.due(When(change.astimezone(zone).date(), at), now, zone)
            assert due.wall is not None
            assert due.zone == name
            assert due.at == moments.instant(datetime.strptime(due.wall, moments.WALL), zone)  # noqa: DTZ007
            assert due.wall.endswith(f"T{at:%H:%M}")
        for words, hours_later in (("через 2 часа", 2), ("in 30 hours", 30)):
            due = moments.due(dates.parse(words, now), now, zone)
            assert due.at == now.astimezone(UTC) + timedelta(hours=hours_later)


@pytest.mark.parametrize("name", ZONES)
def test_quiet_hours_end_once_and_when_clocks_show_it(name: str) -> None:
    zone, company = ZoneInfo(name), firm()
    for quiet in ((time(21), time(8)), (time(23, 30), time(2, 30)), (time(1), time(3)), (time(0), time(0))):
        anya = person(name, quiet_from=quiet[0], quiet_till=quiet[1])
        for change in changes(name):
            for minutes in range(-600, 600, 47):
                now = change + timedelta(minutes=minutes)
                till = hours.quiet_till(anya, company, now)
                clock = now.astimezone(zone).time()
                start, end = quiet
                within = start <= clock < end if start <= end else clock >= start or clock < end
                assert (till is not None) == within
                if till is not None:
                    shown = till.astimezone(zone).replace(tzinfo=None)
                    wall = datetime.combine(shown.date(), end)
                    assert shown == wall or not showing(wall, zone, change), "the end, unless it is left out"
                    # Of an end that clocks show twice the first counts, which may just have been.
                    assert now < till <= now + timedelta(hours=26) or len(showing(wall, zone, change)) == 2


@covers(80)
@pytest.mark.parametrize("name", ZONES)
def test_a_daily_schedule_comes_once_on_each_day_whatever_the_clocks_do(name: str) -> None:
    zone = ZoneInfo(name)
    calendar = hours.calendar(person(name), firm())
    for change in changes(name):
        for at in ODD:
            daily = Schedule(kind=ScheduleKind.REPORT, at=at, days="1234567")
            moment = change - timedelta(days=3)
            first = moment.astimezone(zone).date() + timedelta(days=1)
            days = []
            while len(days) < 6:
                following = recurrence.next_after(daily, calendar, moment)
                assert following is not None
                assert following > moment
                shown = following.astimezone(zone).replace(tzinfo=None)
                # A minute to midnight that is left out is shown by the clocks of the next day.
                meant = next(
                    day
                    for day in (shown.date(), shown.date() - timedelta(days=1))
                    if moments.instant(datetime.combine(day, at), zone) == following
                )
                assert shown.time() == at or not showing(datetime.combine(meant, at), zone, change)
                days.append(meant)
                moment = following
            days = [day for day in days if day >= first][:4]
            skipped = {day for day in days_between(days[0], days[-1]) if not showing_any(day, zone)}
            assert set(days_between(days[0], days[-1])) - set(days) == skipped


def days_between(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def showing_any(day: date, zone: ZoneInfo) -> bool:
    noon = datetime.combine(day, time(12))
    return bool(showing(noon, zone, noon.replace(tzinfo=UTC)))


@pytest.mark.parametrize("name", ZONES)
def test_whoever_moves_gets_it_by_the_clock_of_the_new_place(name: str) -> None:
    now = datetime(2026, 11, 23, 7, 0, 30, tzinfo=UTC)
    for at in ODD:
        weekly = Schedule(kind=ScheduleKind.REPORT, at=at, days="1")
        for home in (person("Europe/Moscow"), person(name)):
            moment = recurrence.next_after(weekly, hours.calendar(home, firm()), now)
            assert moment is not None
            assert moment > now
            local = moment.astimezone(ZoneInfo(home.timezone or ""))
            assert (local.time(), local.isoweekday()) == (at, 1)
            assert moment - now <= timedelta(days=8)


def test_the_first_of_the_month_and_a_day_that_short_months_lack() -> None:
    calendar = hours.calendar(person("Europe/Moscow"), firm())
    monthly = Schedule(kind=ScheduleKind.REPORT, at=time(10), days="", month_day=31)
    moment, found = datetime(2027, 1, 1, tzinfo=UTC), []
    for _ in range(4):
        following = recurrence.next_after(monthly, calendar, moment)
        assert following is not None
        moment = following
        found.append(moment.date())
    assert found == [date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 31), date(2027, 4, 30)]


def test_working_days_leave_out_holidays_and_days_that_were_named_do_not() -> None:
    holidays = frozenset(date(2027, 1, day) for day in range(1, 9))
    calendar = hours.calendar(person("Europe/Moscow"), firm(), DaysOff(holidays))
    eve = datetime(2026, 12, 31, 12, tzinfo=UTC)
    plan = Schedule(kind=ScheduleKind.PLAN, at=time(8, 45), days="")
    every_day = Schedule(kind=ScheduleKind.REPORT, at=time(8, 45), days="1234567")
    after_plan, after_report = (recurrence.next_after(one, calendar, eve) for one in (plan, every_day))
    assert after_plan is not None
    assert after_plan.date() == date(2027, 1, 11)
    assert after_report is not None
    assert after_report.date() == date(2027, 1, 1)


def test_somebody_who_never_works_gets_nothing() -> None:
    calendar = hours.calendar(person("Europe/Moscow", work_days="1"), firm())
    never = hours.Calendar(calendar.zone, calendar.workday, "")
    assert recurrence.next_after(Schedule(at=time(9), days=""), never, datetime(2026, 1, 1, tzinfo=UTC)) is None
    assert never.working_day(date(2026, 1, 1)) == date(2026, 1, 1)


@pytest.mark.parametrize(
    ("words", "nine_to_six", "noon_to_nine"),
    [
        ("завтра утром", "09:00", "12:00"),
        ("завтра до обеда", "12:00", "15:00"),
        ("завтра в обед", "13:00", "16:00"),
        ("завтра после обеда", "14:00", "17:00"),
        ("завтра вечером", "18:00", "21:00"),
        ("завтра в конце дня", "18:00", "21:00"),
        ("завтра в полдень", "12:00", "12:00"),
        ("завтра", "10:00", "13:00"),
        ("завтра в 10", "10:00", "10:00"),
        ("завтра в 7 вечера", "19:00", "19:00"),
        ("tomorrow morning", "09:00", "12:00"),
        ("завтра ввечері", "18:00", "21:00"),
    ],
)
def test_a_part_of_the_day_is_an_hour_of_ones_own_working_day(words: str, nine_to_six: str, noon_to_nine: str) -> None:
    zone = ZoneInfo("Europe/Moscow")
    now = datetime(2026, 11, 23, 10, tzinfo=zone)
    when = dates.parse(words, now)
    found = [moments.due(when, now, zone, day) for day in (Workday(), Workday(time(12), time(21)))]
    assert [due.wall for due in found] == [f"2026-11-24T{at}" for at in (nine_to_six, noon_to_nine)]


def test_what_has_begun_is_not_in_the_past() -> None:
    zone = ZoneInfo("Europe/Moscow")
    early = Workday(time(7), time(16))
    for now, words, wall in (
        (time(17), "вечером", "18:00"),
        (time(15), "сегодня", "16:00"),
        (time(6), "сегодня", "08:00"),
    ):
        spoken = datetime(2026, 11, 23, now.hour, tzinfo=zone)
        assert moments.due(dates.parse(words, spoken), spoken, zone, early).wall == f"2026-11-23T{wall}"


def test_a_working_moment_is_within_the_hours_of_a_working_day() -> None:
    calendar = hours.calendar(
        person("Asia/Almaty", work_days="123456"), firm(), DaysOff(frozenset({date(2026, 11, 24)}))
    )
    almaty = calendar.zone
    for at, working in (
        (datetime(2026, 11, 23, 9, tzinfo=almaty), True),
        (datetime(2026, 11, 23, 8, 59, tzinfo=almaty), False),
        (datetime(2026, 11, 23, 18, tzinfo=almaty), False),
        (datetime(2026, 11, 24, 12, tzinfo=almaty), False),
        (datetime(2026, 11, 28, 12, tzinfo=almaty), True),
        (datetime(2026, 11, 29, 12, tzinfo=almaty), False),
    ):
        assert calendar.is_working(at.astimezone(UTC)) is working
    assert calendar.working_day(date(2026, 11, 24)) == date(2026, 11, 25)
