"""The funnel: figures first, then the picture of the same rows, and the deals behind each figure."""

from collections.abc import Sequence
from dataclasses import replace

import charts
from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Answer, Button, Photo, Screen, grid
from bot.views import format
from bot.views.paging import period_buttons
from models import Pipeline, Stage, User
from services import access
from services.act import Act
from services.grammar.periods import Period
from services.reports.funnel import Funnel, Row
from services.reports.scope import Scope

NAME_WIDTH = 20
"""Letters of a stage's name in the table, so that name, count, share and mark fit a phone in one line."""


def report(found: Funnel, act: Act, t: T) -> Answer:
    if not found.cohort:
        return Screen(t("funnel-empty", title=title(found.scope, t)), [*_periods(found.scope, act, t), [_home(t)]])
    caption = Html.join_lines([title(found.scope, t)])
    return [replace(figures(found, act, t), fresh=True), Photo(picture(found, act, t), caption)]


def figures(found: Funnel, act: Act, t: T) -> Screen:
    return Screen(table(found, act, t), _buttons(found, act, t))


def title(scope: Scope, t: T) -> str:
    words = t.plain("funnel-title", pipeline=scope.pipeline.name, period=format.period(t, scope.period))
    return t.plain("dot", left=words, right=scope.person.name) if scope.person else words


def table(found: Funnel, act: Act, t: T) -> Html:
    worst = found.worst
    name = min(NAME_WIDTH, max(len(row.stage.name) for row in found.rows))
    count = len(str(found.cohort))
    rows = "\n".join(_row(row, name, count, place == worst, t) for place, row in enumerate(found.rows))
    return Html.join_lines(
        [
            Html(f"<b>{Html.join_lines([title(found.scope, t)])}</b>"),
            summary(found, act, t),
            Html(f"<pre>{Html.join_lines([rows])}</pre>"),
            _dropped(found, act, t),
            _days(found, t),
            _foot(found, act, t, "funnel-foot"),
        ]
    )


def summary(found: Funnel, act: Act, t: T) -> str:
    money = format.sums(t, found.won_sums) if access.sees_money(act.user) else ""
    words = {
        "leads": t.plain("count-leads", count=found.cohort),
        "sales": t.plain("count-sales", count=found.won),
        "conversion": format.percent(t, found.conversion),
    }
    return t.plain("funnel-sum-money", **words, money=money) if money else t.plain("funnel-sum", **words)


def _row(row: Row, name: int, count: int, worst: bool, t: T) -> str:
    share = "" if row.conversion is None else f"{row.conversion * 100:.0f}%"
    line = f"{format.clip(row.stage.name, name):<{name}} {row.reached:>{count}} {share:>4}"
    return f"{line} ◀" if worst else line.rstrip()


def _dropped(found: Funnel, act: Act, t: T) -> str:
    """The stage that lost the most for good: the one before ◀, where there is one."""
    worst = found.worst
    most = max(found.rows, key=lambda row: row.dropped) if worst is None else found.rows[worst - 1]
    if not most.dropped:
        return ""
    deals = t.plain("count-deals", count=most.dropped)
    money = format.sums(t, most.dropped_sums) if access.sees_money(act.user) else ""
    words = {"stage": most.stage.name, "deals": deals}
    line = t.plain("funnel-dropped-money", **words, money=money) if money else t.plain("funnel-dropped", **words)
    reason = found.reasons.get(most.stage.id)
    return t.plain("funnel-dropped-often", line=line, reason=reason.casefold()) if reason else f"{line}."


def _days(found: Funnel, t: T) -> str:
    known = [row for row in found.rows if row.median_days is not None]
    if not known:
        return ""
    each = (
        t.plain("funnel-day", stage=row.stage.name, days=format.short_days(t, row.median_days or 0)) for row in known
    )
    return t.plain("funnel-days", days=", ".join(each))


def _foot(found: Funnel, act: Act, t: T, key: str) -> str:
    words = {
        "period": format.days(t, found.scope.period),
        "zone": format.zone(t.language, act.zone.key),
        "cohort": str(found.cohort),
    }
    if found.without_amount and access.sees_money(act.user):
        return t.plain(f"{key}-blank", **words, blank=str(found.without_amount))
    return t.plain(key, **words)


def picture(found: Funnel, act: Act, t: T) -> charts.Funnel:
    """The same rows as the table."""
    worst = found.worst
    return charts.Funnel(
        title=finding(found, t),
        below=t.plain("dot", left=title(found.scope, t), right=summary_short(found, t)),
        foot=_foot(found, act, t, "funnel-picture-foot"),
        steps=tuple(
            charts.FunnelStep(row.stage.name, row.reached, str(row.reached), format.percent(t, row.conversion))
            for row in found.rows
        ),
        worst=worst,
        worst_note=_note(found, worst, act, t) if worst is not None else "",
    )


def summary_short(found: Funnel, t: T) -> str:
    leads, sales = t.plain("count-leads", count=found.cohort), t.plain("count-sales", count=found.won)
    return t.plain("funnel-sum", leads=leads, sales=sales, conversion=format.percent(t, found.conversion))


def _note(found: Funnel, worst: int, act: Act, t: T) -> str:
    """What was lost for good on the step that leads to the worst stage."""
    before = found.rows[worst - 1]
    if not before.dropped:
        return ""
    deals = t.plain("count-deals", count=before.dropped)
    money = format.short_sums(t, before.dropped_sums) if access.sees_money(act.user) else ""
    if money:
        return t.plain("funnel-picture-note-money", deals=deals, money=money)
    return t.plain("funnel-picture-note", deals=deals)


def finding(found: Funnel, t: T) -> str:
    """The one thing to see: how many get past the step that loses most."""
    worst = found.worst
    if worst is None:
        return t.plain("funnel-finding-whole")
    row = found.rows[worst]
    if not row.reached:
        return t.plain("funnel-finding-new", leads=t.plain("count-leads", count=found.cohort))
    return t.plain("funnel-finding", stage=row.stage.name, share=format.percent(t, row.share))


def _buttons(found: Funnel, act: Act, t: T) -> list[list[Button]]:
    scope = found.scope
    figures = [Button(str(row.reached), deals_of(scope, row.stage.id)) for row in found.rows if row.reached]
    lost = sum(row.dropped for row in found.rows)
    refused = [Button(t.plain("funnel-lost", count=lost), deals_of(scope, 0))] if lost else []
    choose = [Button(t.plain("funnel-periods"), _by("period", scope))]
    if access.sees_others(act.user):
        choose.append(Button(t.plain("funnel-people"), _by("person", scope)))
    return [*grid(figures, 6), [*refused, *_before(scope, t)], [*choose, _home(t)]]


def deals_of(scope: Scope, stage_id: int, page: int = 0) -> to.FunnelDeals:
    person = scope.person.id if scope.person else 0
    return to.FunnelDeals(
        period=scope.period.code, pipeline_id=scope.pipeline.id, person=person, stage_id=stage_id, page=page
    )


def address(scope: Scope, *, period: Period | None = None, pipeline: int = 0, person: int | None = None) -> to.Funnel:
    """The funnel of this scope, with one thing changed."""
    mine = scope.person.id if scope.person else 0
    return to.Funnel(
        period=(period or scope.period).code,
        pipeline_id=pipeline or scope.pipeline.id,
        person=mine if person is None else person,
    )


def _by(what: str, scope: Scope) -> to.FunnelBy:
    person = scope.person.id if scope.person else 0
    return to.FunnelBy(what=what, period=scope.period.code, pipeline_id=scope.pipeline.id, person=person)


def _before(scope: Scope, t: T) -> list[Button]:
    before = scope.period.before
    if before == scope.period:
        return []
    return [Button(t.plain("period-before", period=format.period(t, before)), address(scope, period=before))]


def stage_title(scope: Scope, stage: Stage | None, t: T) -> str:
    period = format.period(t, scope.period)
    if stage is None:
        return t.plain("funnel-lost-title", period=period)
    return t.plain("funnel-deals-title", stage=stage.name, period=period)


def choose_period(scope: Scope, pipelines: Sequence[Pipeline], act: Act, t: T) -> Screen:
    others = [pipeline for pipeline in pipelines if pipeline.id != scope.pipeline.id]
    more = [Button(pipeline.name, address(scope, pipeline=pipeline.id)) for pipeline in others]
    return Screen(t("period-ask"), [*_periods(scope, act, t), *grid(more, 2), [back(scope, t)]])


def choose_person(scope: Scope, people: Sequence[User], t: T) -> Screen:
    buttons = [Button(user.name, address(scope, person=user.id)) for user in people]
    everybody = Button(t.plain("funnel-everybody"), address(scope, person=0))
    return Screen(t("person-ask"), [[everybody], *grid(buttons, 2), [back(scope, t)]])


def _periods(scope: Scope, act: Act, t: T) -> list[list[Button]]:
    return period_buttons(act, t, lambda period: address(scope, period=period))


def back(scope: Scope, t: T) -> Button:
    person = scope.person.id if scope.person else 0
    there = to.FunnelBack(period=scope.period.code, pipeline_id=scope.pipeline.id, person=person)
    return Button(t.plain("back"), there)


def _home(t: T) -> Button:
    return Button(t.plain("home"), to.Home())
