"""The list of deals: of a kind or at a stage, one's own, a colleague's or everybody's."""

from collections.abc import Sequence
from dataclasses import replace

from aiogram.filters.callback_data import CallbackData

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import deals, format
from bot.views.paging import pager
from models import User
from services import access
from services.act import Act
from services.deals import Chosen, Page, Which
from services.reports.scope import Scope

KINDS = (Which.OPEN, Which.PARKED, Which.WON, Which.LOST)
"""Among which one switches."""


def listing(page: Page, chosen: Chosen, act: Act, t: T) -> Screen:
    last = [*grid(_others(chosen, act, t), 2), *grid(_ways(chosen, act, t), 3)]
    if not page.total:
        some = chosen.narrowed or chosen.which not in KINDS
        return Screen(t("deals-none" if some else "deals-empty", which=name(chosen, t)), last)
    turn = pager(t, page.number, page.pages, lambda number: address(chosen, number))
    text = Html.join_lines(
        [deals.title(page, name(chosen, t), act, t), *deals.lines(page, act, t, chosen.scope.person)]
    )
    return Screen(text, [*deals.rows(page, address(chosen, page.number)), turn, *last])


def name(chosen: Chosen, t: T) -> str:
    """«Аня Соколова · открытые»: whose they are, and which."""
    which = chosen.stage.name if chosen.stage else t.plain(f"deal-{chosen.which}")
    scope = chosen.scope
    whose = [one.name for one in (scope.person, scope.team, scope.pipeline) if one is not None]
    small = which if chosen.stage or not whose else which[:1].lower() + which[1:]
    return " · ".join([*whose, small])


def address(chosen: Chosen, page: int = 0) -> CallbackData:
    if not chosen.narrowed and chosen.which in KINDS:
        return to.Deals(which=chosen.which, page=page)
    return to.DealsOf(
        which=chosen.which,
        page=page,
        whose=chosen.scope.whose,
        pipeline_id=chosen.scope.pipeline.id if chosen.scope.pipeline else 0,
        stage_id=chosen.stage.id if chosen.stage else 0,
    )


def _others(chosen: Chosen, act: Act, t: T) -> list[Button]:
    """The same person's deals of the other kinds, and whose else there are."""
    here = None if chosen.stage else chosen.which
    kinds = [kind for kind in KINDS if kind is not here]
    found = [Button(t.plain(f"deal-{kind}"), address(replace(chosen, which=kind, stage=None))) for kind in kinds]
    if access.sees_others(act.user):
        found.append(Button(t.plain("report-people"), to.DealsWhose(which=chosen.which)))
    return found


def _ways(chosen: Chosen, act: Act, t: T) -> list[Button]:
    person = chosen.scope.person
    page = [back_to(person, t)] if person else []
    everything = [Button(t.plain("deals-all"), address(Chosen(chosen.which)))] if chosen.narrowed else []
    new = [Button(t.plain("deals-new"), to.NewDeal())] if access.may_change(act.user) else []
    return [*page, *everything, *new, Button(t.plain("home"), to.Home())]


def back_to(person: User, t: T) -> Button:
    """His page."""
    return Button(t.plain("member-back", name=person.name), to.OpenMember(person=person.id))


def choose_person(people: Sequence[User], chosen: Chosen, t: T) -> Screen:
    """Each by one tap."""
    buttons = [Button(one.name, address(_of(chosen, one))) for one in people]
    everybody = Button(t.plain("report-everybody"), address(chosen))
    return Screen(t("deals-whose"), [[everybody], *grid(buttons, 2), [Button(t.plain("back"), address(chosen))]])


def _of(chosen: Chosen, person: User) -> Chosen:
    return replace(chosen, scope=Scope(chosen.scope.period, person=person))


def no_such(words: str, chosen: Chosen, act: Act, t: T) -> Screen:
    """By that nobody can choose; by what one can is on the buttons."""
    kinds = [*KINDS, Which.STEPLESS]
    found = [Button(t.plain(f"deal-{kind}"), address(replace(chosen, which=kind))) for kind in kinds]
    if access.sees_others(act.user):
        found.append(Button(t.plain("report-people"), to.DealsWhose(which=Which.OPEN)))
    told = t("deals-no-such", words=format.clip(words, 60))
    return Screen(told, [*grid(found, 2), [Button(t.plain("home"), to.Home())]])
