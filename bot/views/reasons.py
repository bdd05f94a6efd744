"""Why deals were lost or won: the reasons, the commonest first, with the deals behind each."""

import charts
from bot.i18n import Html, T
from bot.screen import Answer, Button, Screen, grid
from bot.views import format, reports
from models import ReasonKind
from services import access
from services.act import Act
from services.reports.reasons import NOT_GIVEN, ReasonReport, Row
from services.reports.scope import Report, Scope

DRAWN = 12
"""Rows of the picture: what a phone shows without making them small."""
REPORTS = {ReasonKind.LOST: Report.LOST, ReasonKind.WON: Report.WON}


def report(found: ReasonReport, act: Act, t: T) -> Answer:
    if not found.deals:
        empty = t(f"reasons-{found.kind}-empty", title=title(found, t))
        return reports.empty(empty, REPORTS[found.kind], found.scope, act, t)
    return reports.with_picture(figures(found, act, t), title(found, t), picture(found, act, t))


def figures(found: ReasonReport, act: Act, t: T) -> Screen:
    return Screen(table(found, act, t), _buttons(found, act, t))


def title(found: ReasonReport, t: T) -> str:
    period = format.period(t, found.scope.period)
    return reports.titled(t.plain(f"reasons-{found.kind}-title", period=period), found.scope, t)


def table(found: ReasonReport, act: Act, t: T) -> Html:
    return Html.join_lines(
        [
            Html(f"<b>{Html.join_lines([title(found, t)])}</b>"),
            summary(found, act, t),
            Html(f"\n{Html.join_lines(_row(row, found, act, t) for row in found.rows)}"),
            Html(f"\n{_foot(found, act, t, 'reasons-foot')}"),
        ]
    )


def summary(found: ReasonReport, act: Act, t: T) -> str:
    deals = t.plain(f"count-{found.kind}", count=found.deals)
    money = format.sums(t, found.sums) if access.sees_money(act.user) else ""
    return t.plain("reasons-sum-money", deals=deals, money=money) if money else deals


def _row(row: Row, found: ReasonReport, act: Act, t: T) -> Html:
    share, money = format.percent(t, found.share(row)), _money(row, act, t)
    words = {"reason": _name(row, t), "count": str(row.deals), "share": share}
    return t("reasons-row-money", **words, money=money) if money else t("reasons-row", **words)


def _name(row: Row, t: T) -> str:
    return row.name if row.reason_id != NOT_GIVEN else t.plain("reasons-not-given")


def _money(row: Row, act: Act, t: T) -> str:
    return format.short_sums(t, row.sums) if access.sees_money(act.user) else ""


def _foot(found: ReasonReport, act: Act, t: T, key: str) -> str:
    words = {"period": format.days(t, found.scope.period), "zone": format.zone(t.language, act.zone.key)}
    words |= {"count": str(found.deals)}
    if found.without_amount and access.sees_money(act.user):
        return t.plain(f"{key}-blank", **words, blank=str(found.without_amount))
    return t.plain(key, **words)


def picture(found: ReasonReport, act: Act, t: T) -> charts.Bars:
    """The same rows as the table, the first twelve."""
    return charts.Bars(
        title=finding(found, t),
        below=t.plain("dot", left=title(found, t), right=t.plain(f"count-{found.kind}", count=found.deals)),
        foot=_foot(found, act, t, "reasons-picture-foot"),
        rows=tuple(_bar(row, found, act, t) for row in found.rows[:DRAWN]),
    )


def _bar(row: Row, found: ReasonReport, act: Act, t: T) -> charts.BarsRow:
    share = format.percent(t, found.share(row))
    return charts.BarsRow(
        name=_name(row, t), value=row.deals, value_label=f"{row.deals} · {share}", total=_money(row, act, t)
    )


def finding(found: ReasonReport, t: T) -> str:
    """The one thing to see: what it is most often."""
    first = found.commonest
    if first is None:
        return t.plain(f"reasons-{found.kind}-finding-none")
    share = format.percent(t, found.share(first))
    return t.plain(f"reasons-{found.kind}-finding", reason=first.name, share=share)


def _buttons(found: ReasonReport, act: Act, t: T) -> list[list[Button]]:
    of, scope = REPORTS[found.kind], found.scope
    rows = [Button(f"{_name(row, t)} · {row.deals}", reports.behind(of, scope, row.reason_id)) for row in found.rows]
    return [*grid(rows, 2), reports.before(of, scope, t), reports.choices(of, scope, act, t, people=True)]


def deals_title(scope: Scope, kind: ReasonKind, reason: str, t: T) -> str:
    period = format.period(t, scope.period)
    return t.plain(f"reasons-{kind}-deals-title", reason=reason or t.plain("reasons-not-given"), period=period)
