"""The page of one person of the company: his deals, his day, his figures."""

from dataclasses import replace

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Rows, Screen, grid
from bot.views import format, lists, team
from bot.views.deals import title
from models import User
from services import access, agenda
from services.act import Act
from services.deals import Chosen, Page, Which
from services.grammar.when.calendars import Period
from services.members import Member
from services.reports.scope import Report, Scope

BELOW = 4
"""Clients of the same name under the page."""


def page(found: Member, act: Act, t: T) -> Screen:
    overdue = found.tasks[agenda.Which.OVERDUE]
    late = [t.plain("count-overdue", count=overdue)] if overdue else []
    today = ", ".join([t.plain("count-tasks", count=found.tasks[agenda.Which.TODAY]), *late])
    lines = [
        team.person(found.user, t),
        title(found.open, t.plain("deal-open"), act, t),
        t("member-today", tasks=today),
        t("member-won", period=format.period(t, found.month), sales=_worth(found.won, act, t)),
    ]
    return Screen(Html.join_lines(lines), [*grid(_ways(found, t), 2), *_last(found, act, t)])


def _worth(won: Page, act: Act, t: T) -> str:
    money = format.sums(t, won.sums) if access.sees_money(act.user) else ""
    sales = t.plain("count-sales", count=won.total)
    return t.plain("rating-sum-money", sales=sales, money=money) if money else sales


def _ways(found: Member, t: T) -> list[Button]:
    number = found.user.id
    overdue = found.tasks[agenda.Which.OVERDUE]
    late = t.plain("dot", left=t.plain("tasks-overdue"), right=str(overdue))
    return [
        Button(t.plain("dot", left=t.plain("deal-open"), right=str(found.open.total)), lists.address(of(found.user))),
        Button(t.plain("member-plan"), to.PlanOf(person=number)),
        *([Button(late, to.Tasks(which=agenda.Which.OVERDUE, person=number))] if overdue else []),
        Button(t.plain("home-rating"), to.Figures(of=Report.RATING, whose=f"p{number}")),
        Button(t.plain("home-calls"), to.Figures(of=Report.CALLS, whose=f"p{number}")),
    ]


def of(user: User, which: Which = Which.OPEN) -> Chosen:
    """His deals."""
    return Chosen(which, Scope(Period(), person=user))


def _last(found: Member, act: Act, t: T) -> Rows:
    give = Button(t.plain("handing-all"), to.GiveAll(person=found.user.id))
    may = access.may_change(act.user) and found.open.total
    return [[give] if may else [], [Button(t.plain("member-team"), to.Team()), Button(t.plain("home"), to.Home())]]


def with_found(screen: Screen, rows: Rows, t: T) -> Screen:
    """Below it whoever else goes by the name."""
    *own, last = screen.rows
    told = [t("member-also")] if rows else []
    return replace(screen, text=Html.join_lines([screen.text, *told]), rows=[*own, *rows[:BELOW], last])
