"""What all reports look like: figures, their picture, and the buttons to another period or person."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Answer, Button, Photo, Screen, grid
from bot.views import format
from charts import DARK, LIGHT, Picture
from models import Pipeline, User
from services import access
from services.act import Act
from services.grammar.when import calendars
from services.grammar.when.calendars import Period
from services.reports.scope import Report, Scope


def with_picture(figures: Screen, title: str, picture: Picture, act: Act) -> Answer:
    """The figures in a message of their own, and the picture of the same rows below, on the reader's paper."""
    theme = DARK if act.user.dark_pictures else LIGHT
    return [replace(figures, fresh=True), Photo(picture, Html.join_lines([title]), theme)]


def empty(text: Html, report: Report, scope: Scope, act: Act, t: T) -> Screen:
    """Nothing to count: another period may help, but none that lies within this one."""
    return Screen(text, [*_periods(report, scope, act, t, but=lambda other: _within(other, scope.period)), [home(t)]])


def titled(words: str, scope: Scope, t: T) -> str:
    """With whose figures they are, when not everybody's."""
    whose = scope.person.name if scope.person else scope.team.name if scope.team else ""
    return t.plain("dot", left=words, right=whose) if whose else words


def address(
    report: Report, scope: Scope, *, period: Period | None = None, pipeline: int = 0, whose: str | None = None
) -> to.Figures:
    """The report over this scope, but for what is named."""
    return to.Figures(
        of=report,
        period=(period or scope.period).code,
        pipeline_id=pipeline or _pipeline(scope),
        whose=scope.whose if whose is None else whose,
    )


def behind(report: Report, scope: Scope, row: int, page: int = 0) -> to.Behind:
    return to.Behind(
        of=report,
        period=scope.period.code,
        pipeline_id=_pipeline(scope),
        whose=scope.whose,
        row=row,
        page=page,
    )


def back(report: Report, scope: Scope, t: T) -> Button:
    there = to.FiguresBack(of=report, period=scope.period.code, pipeline_id=_pipeline(scope), whose=scope.whose)
    return Button(t.plain("back"), there)


def beside(report: Report, scope: Scope, act: Act, t: T) -> list[Button]:
    """The period before this one, and the one after it unless it lies ahead."""
    earlier, later = scope.period.before, scope.period.after
    if earlier == scope.period:
        return []
    found = [Button(t.plain("period-before", period=format.period(t, earlier)), address(report, scope, period=earlier))]
    if later.first is not None and later.first <= act.local_now.date():
        words = t.plain("period-after", period=format.period(t, later))
        found.append(Button(words, address(report, scope, period=later)))
    return found


def choices(report: Report, scope: Scope, act: Act, t: T, *, people: bool = False) -> list[Button]:
    """The last row: another period, with `people` another person, home."""
    found = [Button(t.plain("report-periods"), _choose("period", report, scope))]
    if people and access.sees_others(act.user):
        found.append(Button(t.plain("report-people"), _choose("person", report, scope)))
    return [*found, home(t)]


def choose_period(report: Report, scope: Scope, pipelines: Sequence[Pipeline], act: Act, t: T) -> Screen:
    """Another period; another pipeline, where there are several."""
    others = [pipeline for pipeline in pipelines if len(pipelines) > 1 and pipeline is not scope.pipeline]
    more = [Button(one.name, address(report, scope, pipeline=one.id)) for one in others]
    usual = _periods(report, scope, act, t, but=scope.period.__eq__)
    rows = [*usual, *grid(more, 2), [back(report, scope, t)]]
    return Screen(t("period-ask", example=t.plain(f"example-{report.name.lower()}")), rows)


def choose_person(report: Report, scope: Scope, people: Sequence[User], t: T) -> Screen:
    buttons = [Button(user.name, address(report, scope, whose=f"p{user.id}")) for user in people]
    everybody = Button(t.plain("report-everybody"), address(report, scope, whose=""))
    return Screen(t("person-ask"), [[everybody], *grid(buttons, 2), [back(report, scope, t)]])


def which(t: T, *, missing: bool = False) -> Screen:
    """Which report? Each opens with a period of its own. One that was asked for may be `missing` among them."""
    return Screen(t("report-missing" if missing else "report-ask"), [*_every(t), [home(t)]])


def instead(t: T) -> Screen:
    """A question was asked to which there is no answer yet: what can be shown."""
    return Screen(t("report-instead"), [*_every(t), [Button(t.plain("not-understood-help"), to.Help()), home(t)]])


def _every(t: T) -> list[list[Button]]:
    return grid([Button(t.plain(f"home-{report.name.lower()}"), to.Figures(of=report)) for report in Report], 2)


def home(t: T) -> Button:
    return Button(t.plain("home"), to.Home())


def _periods(report: Report, scope: Scope, act: Act, t: T, *, but: Callable[[Period], bool]) -> list[list[Button]]:
    """The usual ones, by the reader's calendar."""
    today = act.local_now.date()
    week, month = calendars.week(today), calendars.month(today)
    usual = {
        "today": calendars.day(today),
        "yesterday": calendars.day(today).before,
        "week": week,
        "last-week": week.before,
        "month": month,
        "last-month": month.before,
        "quarter": calendars.quarter(today),
        "all": Period(),
    }
    named = [(name, period) for name, period in usual.items() if not but(period)]
    return grid([Button(t.plain(f"period-{name}"), address(report, scope, period=period)) for name, period in named], 2)


def _within(period: Period, all_of: Period) -> bool:
    """No day of it is outside."""
    if all_of.first is None or all_of.last is None:
        return True
    if period.first is None or period.last is None:
        return False
    return all_of.first <= period.first and period.last <= all_of.last


def _choose(what: str, report: Report, scope: Scope) -> to.Choose:
    return to.Choose(of=report, what=what, period=scope.period.code, pipeline_id=_pipeline(scope), whose=scope.whose)


def _pipeline(scope: Scope) -> int:
    return scope.pipeline.id if scope.pipeline else 0
