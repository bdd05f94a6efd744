"""When the company works. Moments are whole seconds since 1970, UTC: a million of them are reckoned with."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

DAY = 86_400
EPOCH = date(1970, 1, 1)
_WEEK = ((9, 19),) * 5 + ((10, 17), None)
_FLOW = (1.25, 1.15, 1.1, 1.05, 1.0, 0.55, 0.0)
"""How busy the days of the week are, from Monday."""


class Hours:
    def __init__(self, zone: ZoneInfo, rng: Random) -> None:
        self.rng = rng
        self.zone = zone
        self._midnights: dict[int, int] = {}

    def midnight(self, day: int) -> int:
        """The moment at which this local day begins, by the clock that it has at noon."""
        found = self._midnights.get(day)
        if found is None:
            noon = datetime.combine(EPOCH + timedelta(days=day), time(12), self.zone)
            found = self._midnights[day] = int(noon.timestamp()) - DAY // 2
        return found

    def day(self, moment: int) -> int:
        """The local day, counted from 1970."""
        day = moment // DAY
        while self.midnight(day) > moment:
            day -= 1
        while self.midnight(day + 1) <= moment:
            day += 1
        return day

    def date(self, day: int) -> date:
        return EPOCH + timedelta(days=day)

    def open(self, day: int) -> tuple[int, int] | None:
        """The moments between which people work on this day."""
        hours = _WEEK[(day + EPOCH.weekday()) % 7]
        return hours and (self.midnight(day) + hours[0] * 3600, self.midnight(day) + hours[1] * 3600)

    def settle(self, moment: int) -> int:
        """The moment itself when people work then, else some time of the next working day. Some work late."""
        day = self.day(moment)
        since_midnight = moment - self.midnight(day)
        if 8 * 3600 <= since_midnight < 22 * 3600 and self.rng.random() < 0.06:
            return moment
        while (hours := self.open(day)) is None or moment >= hours[1]:
            day += 1
        return moment if moment >= hours[0] else hours[0] + int(self.rng.random() ** 1.5 * (hours[1] - hours[0] - 60))

    def arrivals(self, first: int, last: int, number: int) -> Iterator[int]:
        """`number` moments in order, `first` … `last`: uneven by the day, a little denser towards the end."""
        days = range(self.day(first), self.day(last) + 1)
        windows = [(max(first, hours[0]), min(last, hours[1])) for day in days if (hours := self.open(day))]
        windows = [(start, end) for start, end in windows if end - start > 600] or [(first, last)]
        weights = [
            (end - start) * _FLOW[(self.day(start) + EPOCH.weekday()) % 7] * self.rng.uniform(0.7, 1.3) * (1 + i / 400)
            for i, (start, end) in enumerate(windows)
        ]
        total, sum_so_far, done = sum(weights) or 1.0, 0.0, 0
        for (start, end), weight in zip(windows, weights, strict=True):
            sum_so_far += weight
            due = round(number * sum_so_far / total)
            yield from sorted(self.rng.randint(start, end) for _ in range(due - done))
            done = due
