"""The funnel: figures first, then the picture of the same rows, and the deals behind each figure."""

import charts
from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Answer, Button, Screen, grid
from bot.views import format, reports
from models import Stage
from services import access
from services.act import Act
from services.reports.funnel import Funnel, Row
from services.reports.scope import Report, Scope

NAME_WIDTH = 20
"""Letters of a stage's name in the table, so that name, count, share and mark fit a phone in one line."""


def report(found: Funnel, act: Act, t: T) -> Answer:
    if not found.cohort:
        return reports.empty(t("funnel-empty", title=title(found, t)), Report.FUNNEL, found.scope, act, t)
    return reports.with_picture(figures(found, act, t), title(found, t), picture(found, act, t), act)


def figures(found: Funnel, act: Act, t: T) -> Screen:
    return Screen(table(found, act, t), _buttons(found, act, t))


def title(found: Funnel, t: T) -> str:
    period = format.period(t, found.scope.period)
    return reports.titled(t.plain("funnel-title", pipeline=found.pipeline.name, period=period), found.scope, t)


def table(found: Funnel, act: Act, t: T) -> Html:
    worst = found.worst
    name = min(NAME_WIDTH, max(len(row.stage.name) for row in found.rows))
    count = len(str(found.cohort))
    rows = "\n".join(_row(row, name, count, place == worst, t) for place, row in enumerate(found.rows))
    return Html.join_lines(
        [
            Html(f"<b>{Html.join_lines([title(found, t)])}</b>"),
            summary(found, act, t),
            _sold(found, t),
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


def _sold(found: Funnel, t: T) -> str:
    """What the rating and the sales count, where it is another number than the leads of the period bought."""
    if found.sold == found.won:
        return ""
    return t.plain("funnel-sold", won=str(found.won), sold=str(found.sold))


def _row(row: Row, name: int, count: int, worst: bool, t: T) -> str:
    share = format.percent(t, row.conversion)
    line = f"{format.clip(row.stage.name, name):<{name}} {row.reached:>{count}} {share:>5}"
    return f"{line} ◀" if worst else line.rstrip()


def _dropped(found: Funnel, act: Act, t: T) -> str:
    """The stage that lost the most for good: the one before ◀, where there is one; none of several."""
    most = max(found.rows, key=lambda row: row.dropped) if found.worst is None else found.rows[found.worst - 1]
    equals = [row for row in found.rows if row.dropped == most.dropped]
    if not most.dropped or (found.worst is None and len(equals) > 1):
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
    worst, heading, short = found.worst, finding(found, t), summary_short(found, t)
    return charts.Funnel(
        title=heading,
        below=title(found, t) if heading == short else t.plain("dot", left=title(found, t), right=short),
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
    """The one thing to see: how many get past the step that loses most; where none stands out, how many bought."""
    worst = found.worst
    if worst is None:
        lost = any(row.dropped for row in found.rows)
        return summary_short(found, t) if lost else t.plain("funnel-finding-whole")
    row = found.rows[worst]
    if not row.reached:
        return t.plain("funnel-finding-new", leads=t.plain("count-leads", count=found.cohort))
    return t.plain("funnel-finding", stage=row.stage.name, share=format.percent(t, row.share))


def _buttons(found: Funnel, act: Act, t: T) -> list[list[Button]]:
    scope = found.scope
    figures = [Button(str(row.reached), _behind(scope, row.stage.id)) for row in found.rows if row.reached]
    lost = sum(row.dropped for row in found.rows)
    refused = [Button(t.plain("funnel-lost", count=lost), _behind(scope, 0))] if lost else []
    last = reports.choices(Report.FUNNEL, scope, act, t, people=True)
    return [*grid(figures, 6), [*refused, *reports.beside(Report.FUNNEL, scope, act, t)], last]


def _behind(scope: Scope, stage_id: int) -> to.Behind:
    return reports.behind(Report.FUNNEL, scope, stage_id)


def stage_title(scope: Scope, stage: Stage | None, t: T) -> str:
    """Which deals a figure opens: they are chosen by when they came, not by when they got there."""
    period = format.period(t, scope.period)
    if stage is None:
        return t.plain("funnel-lost-title", period=period)
    return t.plain("funnel-deals-title", stage=stage.name, period=period)
