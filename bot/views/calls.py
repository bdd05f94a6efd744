"""Calls in figures: whose, how many, how near to the goal, with the deals behind each row."""

import charts
from bot.i18n import Html, T
from bot.screen import Answer, Button, Screen, grid
from bot.views import format, reports
from models import User
from services.act import Act
from services.reports.calls import CallReport, Row
from services.reports.scope import Report, Scope

DRAWN = 12
"""Rows of the picture: what a phone shows without making them small."""


def report(found: CallReport, act: Act, t: T) -> Answer:
    if not found.made:
        return reports.empty(t("calls-empty", title=title(found, t)), Report.CALLS, found.scope, act, t)
    return reports.with_picture(figures(found, act, t), title(found, t), picture(found, act, t), act)


def figures(found: CallReport, act: Act, t: T) -> Screen:
    return Screen(table(found, act, t), _buttons(found, act, t))


def title(found: CallReport, t: T) -> str:
    return reports.titled(t.plain("calls-title", period=format.period(t, found.scope.period)), found.scope, t)


def table(found: CallReport, act: Act, t: T) -> Html:
    return Html.join_lines(
        [
            Html(f"<b>{Html.join_lines([title(found, t)])}</b>"),
            summary(found, t),
            *(_person(row, found, t) for row in found.rows if row.calls.made),
            _idle(found, t),
            _foot(found, act, t, "calls-foot"),
        ]
    )


def summary(found: CallReport, t: T) -> str:
    calls = t.plain("count-calls", count=found.made)
    goal = str(sum(row.calls.goal for row in found.rows))
    return t.plain("calls-sum", calls=calls, goal=goal, minutes=str(sum(row.calls.minutes for row in found.rows)))


def _idle(found: CallReport, t: T) -> Html | str:
    """Those without a call, in one line."""
    names = [row.user.name for row in found.rows if not row.calls.made]
    return Html("\n") + t("calls-idle", names=", ".join(names)) if names else ""


def _person(row: Row, found: CallReport, t: T) -> Html:
    made = row.calls
    head = t("calls-row", name=row.user.name, goal=_of_goal(row, found, t))
    calls = t.plain("count-calls", count=made.made)
    ways = t.plain("calls-ways", calls=calls, outgoing=str(made.outgoing), incoming=str(made.incoming))
    length = t.plain("calls-length", numbers=str(made.numbers), minutes=str(made.minutes))
    lost = [t.plain("calls-unanswered", count=str(made.unanswered))] if made.unanswered else []
    lost += [t.plain("calls-missed", count=str(made.missed))] if made.missed else []
    return Html.join_lines([Html(f"\n{head}"), ways, " · ".join([length, *lost])])


def _of_goal(row: Row, found: CallReport, t: T) -> str:
    goal = str(row.calls.goal)
    if not found.target:
        return t.plain("calls-goal-none", goal=goal)
    share = format.percent(t, row.calls.goal / found.target)
    return t.plain("calls-goal", goal=goal, target=str(found.target), share=share)


def _foot(found: CallReport, act: Act, t: T, key: str) -> str:
    words = {"period": format.days(t, found.scope.period), "zone": format.zone(t.language, act.zone.key)}
    if not found.target:
        return t.plain(f"{key}-plain", **words)
    return t.plain(key, **words, daily=str(found.daily), days=t.plain("count-days", count=found.workdays))


def picture(found: CallReport, act: Act, t: T) -> charts.Bars:
    """The same rows as the table, the first twelve."""
    return charts.Bars(
        title=finding(found, t),
        below=t.plain("dot", left=title(found, t), right=summary(found, t)),
        foot=_foot(found, act, t, "calls-picture-foot"),
        goal=found.target,
        rows=tuple(_bar(row, found, t) for row in found.rows[:DRAWN]),
    )


def _bar(row: Row, found: CallReport, t: T) -> charts.BarsRow:
    minutes = format.short_days(t, row.calls.minutes / (24 * 60)) if row.calls.minutes else ""
    calls = t.plain("count-calls", count=row.calls.made)
    return charts.BarsRow(
        name=row.user.name,
        value=row.calls.goal,
        value_label=t.plain("calls-picture-of", goal=str(row.calls.goal), target=str(found.target))
        if found.target
        else str(row.calls.goal),
        total=t.plain("dot", left=calls, right=minutes) if minutes else calls,
    )


def finding(found: CallReport, t: T) -> str:
    """Who is at the goal; without one, or with one person, how much was done. Among equals nobody is named."""
    first, others = found.rows[0], found.rows[1:]
    ahead = not others or others[0].calls.goal < first.calls.goal
    reached = [row for row in found.rows if found.target and row.calls.goal >= found.target]
    if not others or not found.target:
        calls = t.plain("count-goal-calls", count=first.calls.goal)
        return t.plain("calls-finding-one", name=first.user.name, calls=calls) if ahead else summary(found, t)
    if not reached and not ahead:
        return t.plain("calls-finding-none")
    if not reached:
        share = format.percent(t, first.calls.goal / found.target)
        return t.plain("calls-finding-nobody", name=first.user.name, share=share)
    if len(reached) == len(found.rows):
        return t.plain("calls-finding-all")
    return t.plain("calls-finding-some", reached=str(len(reached)), of=str(len(found.rows)))


def _buttons(found: CallReport, act: Act, t: T) -> list[list[Button]]:
    scope = found.scope
    called = [row for row in found.rows if row.calls.made]
    people = [
        Button(f"{row.user.name} · {row.calls.made}", reports.behind(Report.CALLS, scope, row.user.id))
        for row in called
    ]
    other = reports.beside(Report.CALLS, scope, act, t)
    return [*grid(people, 2), other, reports.choices(Report.CALLS, scope, act, t)]


def person_title(scope: Scope, user: User, t: T) -> str:
    return t.plain("calls-deals-title", name=user.name, period=format.period(t, scope.period))
