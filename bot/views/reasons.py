"""Why deals were lost or won: the reasons, the commonest first, with the deals behind each."""

from collections.abc import Callable

import charts
from bot.i18n import Html, T
from bot.screen import Answer, Button, Screen, grid
from bot.views import format, reports
from models import ReasonKind
from services import access
from services.act import Act
from services.reports.reasons import NOT_GIVEN, ReasonReport, Row, Sums
from services.reports.scope import Report, Scope

DRAWN = 12
"""Rows of the picture: what a phone shows without making them small."""
REPORTS = {ReasonKind.LOST: Report.LOST, ReasonKind.WON: Report.WON}


def report(found: ReasonReport, act: Act, t: T) -> Answer:
    if not found.deals:
        empty = t(f"reasons-{found.kind}-empty", title=title(found, t))
        return reports.empty(empty, REPORTS[found.kind], found.scope, act, t)
    return reports.with_picture(figures(found, act, t), title(found, t), picture(found, act, t), act)


def figures(found: ReasonReport, act: Act, t: T) -> Screen:
    return Screen(table(found, act, t), _buttons(found, act, t))


def title(found: ReasonReport, t: T) -> str:
    period = format.period(t, found.scope.period)
    return reports.titled(t.plain(f"reasons-{found.kind}-title", period=period), found.scope, t)


def table(found: ReasonReport, act: Act, t: T) -> Html:
    """Of losses the reasons are what is asked for; of sales, how many and for how much."""
    first, second = title(found, t), summary(found, act, t)
    rows = [_row(row, found, act, t) for row in found.rows]
    if found.kind is ReasonKind.WON:
        first, second, rows = second, first, [t("reasons-won-why"), *rows]
    return Html.join_lines(
        [
            Html(f"<b>{Html.join_lines([first])}</b>"),
            second,
            Html(f"\n{Html.join_lines(rows)}"),
            Html(f"\n{_foot(found, act, t, 'reasons-foot')}"),
        ]
    )


def summary(found: ReasonReport, act: Act, t: T, sums: Callable[[T, Sums], str] = format.sums) -> str:
    """«12 продаж на 18 180 000 ₽»."""
    deals = t.plain(f"count-{found.kind}", count=found.deals)
    money = sums(t, found.sums) if access.sees_money(act.user) else ""
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
    heading = finding(found, act, t)
    return charts.Bars(
        title=heading,
        below=_below(found, heading, act, t),
        foot=_foot(found, act, t, "reasons-picture-foot"),
        rows=tuple(_bar(row, found, act, t) for row in found.rows[:DRAWN]),
    )


def _bar(row: Row, found: ReasonReport, act: Act, t: T) -> charts.BarsRow:
    share = format.percent(t, found.share(row))
    return charts.BarsRow(
        name=_name(row, t),
        value=row.deals,
        value_label=f"{row.deals} · {share}",
        total=_money(row, act, t),
        pale=row.reason_id == NOT_GIVEN,
    )


def finding(found: ReasonReport, act: Act, t: T) -> str:
    """The one thing to see: how much was sold; of losses, why most often, where one or two reasons stand out."""
    rows = found.commonest
    counted = summary(found, act, t, format.short_sums)
    if found.kind is ReasonKind.WON or len(rows) not in (1, 2):
        return counted
    share = format.percent(t, found.share(rows[0]))
    if rows[-1].reason_id == NOT_GIVEN:
        return t.plain("reasons-lost-finding-none", share=share) if len(rows) == 1 else counted
    if len(rows) == 1:
        return t.plain("reasons-lost-finding", reason=rows[0].name, share=share)
    return t.plain("reasons-lost-finding-pair", first=rows[0].name, second=rows[1].name, share=share)


def _below(found: ReasonReport, heading: str, act: Act, t: T) -> str:
    """What is counted, how much unless the heading says so, and of sales the one reason that is given most often."""
    counted = summary(found, act, t, format.short_sums)
    rows = found.commonest
    parts = [title(found, t)] if counted == heading else [title(found, t), counted]
    if found.kind is ReasonKind.WON and len(rows) == 1 and rows[0].reason_id != NOT_GIVEN:
        share = format.percent(t, found.share(rows[0]))
        parts.append(t.plain("reasons-won-most", reason=rows[0].name, share=share))
    return " · ".join(parts)


def _buttons(found: ReasonReport, act: Act, t: T) -> list[list[Button]]:
    of, scope = REPORTS[found.kind], found.scope
    rows = [Button(f"{_name(row, t)} · {row.deals}", reports.behind(of, scope, row.reason_id)) for row in found.rows]
    return [*grid(rows, 2), reports.beside(of, scope, act, t), reports.choices(of, scope, act, t, people=True)]


def deals_title(scope: Scope, kind: ReasonKind, reason: str, t: T) -> str:
    period = format.period(t, scope.period)
    return t.plain(f"reasons-{kind}-deals-title", reason=reason or t.plain("reasons-not-given"), period=period)
