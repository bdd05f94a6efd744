"""The rating: who sold how much, in words and in a picture, with the deals behind each figure."""

from collections.abc import Callable

import charts
from bot.i18n import Html, T
from bot.screen import Answer, Button, Screen, grid
from bot.views import format, reports
from models import Role, User
from services import access
from services.act import Act
from services.reports.rating import Rating, Row
from services.reports.scope import Report, Scope

Column = Callable[[Row, Rating, Act, T], str]
"""A figure of the text table in words; an empty one is left out."""


def _won(row: Row, _: Rating, __: Act, t: T) -> str:
    return t.plain("rating-won", count=row.won)


def _money(row: Row, _: Rating, act: Act, t: T) -> str:
    return format.sums(t, row.won_sums) if access.sees_money(act.user) else ""


def _conversion(row: Row, _: Rating, __: Act, t: T) -> str:
    share = format.percent(t, row.conversion)
    return t.plain("rating-conversion", share=share, won=str(row.won), closed=str(row.closed)) if share else ""


def _average(row: Row, rating: Rating, act: Act, t: T) -> str:
    average = row.average(rating.currency) if access.sees_money(act.user) else None
    return t.plain("rating-average", money=format.short_money(t, average, rating.currency)) if average else ""


def _in_hand(row: Row, _: Rating, __: Act, t: T) -> str:
    return t.plain("rating-in-hand", count=row.in_hand) if row.in_hand else ""


def _calls(row: Row, _: Rating, __: Act, t: T) -> str:
    made = row.calls
    if not made.made:
        return ""
    calls = t.plain("count-calls", count=made.made)
    return t.plain(
        "rating-calls", calls=calls, minutes=str(made.minutes), numbers=str(made.numbers), goal=str(made.goal)
    )


def _tasks(row: Row, _: Rating, __: Act, t: T) -> str:
    found = row.tasks
    if not found.done + found.overdue + found.failed:
        return ""
    return t.plain("rating-tasks", done=str(found.done), overdue=str(found.overdue), failed=str(found.failed))


COLUMNS: tuple[tuple[Column, ...], ...] = ((_won, _money), (_conversion, _average, _in_hand), (_calls,), (_tasks,))
"""The columns, line by line: a new one is one line here."""


def report(found: Rating, act: Act, t: T) -> Answer:
    if not any(row.closed for row in found.rows):
        return reports.empty(t("rating-empty", title=title(found, t)), Report.RATING, found.scope, act, t)
    return reports.with_picture(figures(found, act, t), title(found, t), picture(found, act, t), act)


def figures(found: Rating, act: Act, t: T) -> Screen:
    return Screen(table(found, act, t), _buttons(found, act, t))


def title(found: Rating, t: T) -> str:
    return reports.titled(t.plain("rating-title", period=format.period(t, found.scope.period)), found.scope, t)


def table(found: Rating, act: Act, t: T) -> Html:
    rows = [_person(row, found, act, t) for row in found.rows]
    return Html.join_lines(
        [
            Html(f"<b>{Html.join_lines([title(found, t)])}</b>"),
            summary(found, act, t),
            *rows,
            _foot(found, act, t, "rating-foot"),
        ]
    )


def summary(found: Rating, act: Act, t: T) -> str:
    """All sales of the people shown; to a rep his place among all; of one person his place too."""
    first = found.rows[0] if found.rows else None
    place = {"place": str(first.place), "of": str(found.of)} if first and first.won else {}
    if place and act.user.role is Role.REP:
        return t.plain("rating-mine", **place)
    sales = _sales(found, act, t, format.sums)
    return t.plain("dot", left=sales, right=t.plain("rating-place", **place)) if place and found.scope.person else sales


def _sales(found: Rating, act: Act, t: T, sums: Callable[[T, dict[str, int]], str]) -> str:
    """«12 продаж на 18,18 млн ₽»."""
    sales = t.plain("count-sales", count=sum(row.won for row in found.rows))
    money = sums(t, _total(found)) if access.sees_money(act.user) else ""
    return t.plain("rating-sum-money", sales=sales, money=money) if money else sales


def _total(found: Rating) -> dict[str, int]:
    total: dict[str, int] = {}
    for row in found.rows:
        for currency, minor in row.won_sums.items():
            total[currency] = total.get(currency, 0) + minor
    return total


def _person(row: Row, found: Rating, act: Act, t: T) -> Html:
    mark = t.plain("rating-best") if row is found.best else t.plain("rating-worst") if row is found.worst else ""
    first, *others = (" · ".join(filter(None, (column(row, found, act, t) for column in line))) for line in COLUMNS)
    head = t("rating-row", place=str(row.place), name=f"{row.user.name} {mark}".strip(), columns=first)
    return Html.join_lines([Html(f"\n{head}"), *others])


def _foot(found: Rating, act: Act, t: T, key: str) -> str:
    period = format.days(t, found.scope.period)
    deals = t.plain("count-deals", count=sum(row.closed for row in found.rows))
    return t.plain(key, period=period, zone=format.zone(t.language, act.zone.key), deals=deals)


def picture(found: Rating, act: Act, t: T) -> charts.Rating:
    return charts.Rating(
        title=finding(found, act, t),
        below=t.plain("dot", left=title(found, t), right=summary(found, act, t)),
        foot=_foot(found, act, t, "rating-picture-foot"),
        rows=tuple(_bar(row, found, act, t) for row in found.rows),
    )


def _bar(row: Row, found: Rating, act: Act, t: T) -> charts.RatingRow:
    detail = t.plain(
        "rating-picture-detail", won=str(row.won), closed=str(row.closed), share=format.percent(t, row.conversion)
    )
    return charts.RatingRow(
        place=row.place,
        name=row.user.name,
        value=row.won,
        value_label=str(row.won),
        total=format.short_sums(t, row.won_sums) if access.sees_money(act.user) else "",
        detail=detail if row.closed else "",
        mark="best" if row is found.best else "worst" if row is found.worst else "",
    )


def finding(found: Rating, act: Act, t: T) -> str:
    """Who brought the money; without money or with one sale, who sold how many; among equals nobody is named."""
    first, sold = found.rows[0], sum(row.won for row in found.rows)
    if not sold:
        return t.plain("rating-finding-none")
    if len(found.rows) == 1 or sold == 1:
        return t.plain("rating-finding-one", name=first.user.name, sales=t.plain("count-sales", count=first.won))
    if access.sees_money(act.user) and any(row.total(found.currency) for row in found.rows):
        return _earned(found, t) or _sales(found, act, t, format.short_sums)
    if found.best is None:
        return t.plain("count-sales", count=sold)
    return t.plain("rating-finding-count", name=first.user.name, sales=t.plain("count-sales", count=first.won))


def _earned(found: Rating, t: T) -> str:
    """What share of the money one of them brought, or two; nothing where as much was brought by the next."""
    leaders = sorted(found.rows, key=lambda row: -row.total(found.currency))
    money = [row.total(found.currency) for row in leaders]
    many = 1 if 2 * money[0] >= sum(money) or len(money) == 2 else 2
    if money[many - 1] == money[many]:
        return ""
    share = format.percent(t, sum(money[:many]) / sum(money))
    if many == 1:
        return t.plain("rating-finding-share", name=leaders[0].user.name, share=share)
    return t.plain("rating-finding-pair", first=leaders[0].user.name, second=leaders[1].user.name, share=share)


def _buttons(found: Rating, act: Act, t: T) -> list[list[Button]]:
    scope = found.scope
    sold = [row for row in found.rows if row.won]
    people = [Button(f"{row.user.name} · {row.won}", reports.behind(Report.RATING, scope, row.user.id)) for row in sold]
    other = reports.beside(Report.RATING, scope, act, t)
    return [*grid(people, 2), other, reports.choices(Report.RATING, scope, act, t)]


def person_title(scope: Scope, user: User, t: T) -> str:
    return t.plain("rating-deals-title", name=user.name, period=format.period(t, scope.period))
