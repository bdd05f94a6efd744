"""The days on which the company does not work."""

from collections.abc import Sequence
from datetime import date

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import format
from models import Holiday
from services.act import Act
from services.grammar.when.calendars import Period

MOST = 6


def listed(runs: Sequence[Sequence[Holiday]], act: Act, t: T) -> Screen:
    """A tap on a holiday takes it off the list."""
    title = t("holidays-title") if runs else t("holidays-none")
    lines = [t("holidays-line", days=of_run(run, t), name=run[0].name or t.plain("nothing")) for run in runs]
    drops = [
        Button(t.plain("holidays-drop", days=of_run(run, t)), to.DropHoliday(first=run[0].day.toordinal()))
        for run in runs[:MOST]
    ]
    last = [Button(t.plain("holidays-add"), to.AddHoliday()), Button(t.plain("back"), to.Firm())]
    return Screen(Html.join_lines([title, *lines]), [*grid(drops, 2), last])


def of_run(run: Sequence[Holiday], t: T) -> str:
    return format.days(t, Period(run[0].day, run[-1].day))


def of_days(days: Sequence[date], t: T) -> str:
    """Days one after another, from the first to the last."""
    return format.days(t, Period(min(days), max(days)))
