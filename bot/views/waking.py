"""Clients who are due again."""

from collections.abc import Sequence

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import activities, deals, format, whose
from models import Deal, User
from services import access
from services.act import Act
from services.deals import Card
from services.waking import Buried, Handed, Taken

MOST = 6
"""People as buttons."""


def due(found: Card, act: Act, t: T) -> Screen:
    deal = found.deal
    client = whose.client(deal.contact) if deal.contact else ""
    phone = format.phone(found.phones[0]) if found.phones else ""
    why = deal.reason.name if deal.reason else deal.stage.name
    stood = t("waking-why", why=why, day=format.day(t, deal.stage_since.date(), act.local_now.date()))
    last = activities.last(found.last, format.moment(t, found.last.at, act.local_now), t) if found.last else ""
    text = Html.join_lines(
        [deals.title_line(deal, act, t), " ".join(part for part in (client, phone) if part), stood, last]
    )
    rows = [
        [Button(t.plain("waking-take-up"), to.TakeUp(deal_id=deal.id))],
        [
            Button(t.plain("waking-month-more"), to.WakeAfter(deal_id=deal.id, after=to.After.MONTH)),
            Button(t.plain("waking-never"), to.WakeAfter(deal_id=deal.id, after=to.After.NEVER)),
        ],
        [Button(t.plain("open"), to.OpenDeal(deal_id=deal.id)), Button(t.plain("plan-back"), to.Plan())],
    ]
    return Screen(text, rows)


def ask(deal: Deal, act: Act, t: T) -> Screen:
    keys = {to.After.WEEK: "waking-week", to.After.MONTH: "waking-month", to.After.QUARTER: "waking-quarter"}
    ready = [Button(t.plain(key), to.WakeAfter(deal_id=deal.id, after=after)) for after, key in keys.items()]
    typed = Button(t.plain("waking-day"), to.WakeDay(deal_id=deal.id))
    back = Button(t.plain("back"), to.OpenDeal(deal_id=deal.id))
    return Screen(t("waking-ask", heading=deals.heading(deal, act, t)), [ready, [typed, back]])


def after_parking(changed: Screen, deal: Deal, t: T) -> Screen:
    """Set aside without a day: when to come back is one tap away."""
    if deal.wake_on is not None:
        return changed
    return Screen(changed.text, [[Button(t.plain("waking-when"), to.WakeAsk(deal_id=deal.id))], *changed.rows])


def promise(deal: Deal, act: Act, t: T) -> Html | str:
    """«Вернусь к ним через 6 месяцев, 23 мая.»"""
    if deal.wake_on is None:
        return ""
    months = t.plain("count-months", count=act.workspace.wake_lost_after)
    return t("waking-promise", months=months, day=format.day(t, deal.wake_on, act.local_now.date()))


def never(deal: Deal, t: T) -> list[Button]:
    return [Button(t.plain("waking-dont"), to.WakeAfter(deal_id=deal.id, after=to.After.NEVER))] if deal.wake_on else []


def taken(changed: Screen, done: Taken, t: T) -> Screen:
    undo = Button(t.plain("undo"), to.Undo(event_id=done.group.id))
    return Screen(changed.text, [[Button(t.plain("open"), to.OpenDeal(deal_id=done.change.deal.id)), undo]])


def buried(found: Sequence[Buried], act: Act, t: T) -> Screen:
    """Who has how much lying there; a tap shows the very deals."""
    home = Button(t.plain("home"), to.Home())
    if not found:
        return Screen(t("buried-empty"), [[home]])
    money = access.sees_money(act.user)
    total: dict[str, int] = {}
    for one in found:
        for currency, minor in one.sums.items():
            total[currency] = total.get(currency, 0) + minor
    count = t.plain("count-deals", count=sum(one.count for one in found))
    title = t("buried-title", what=_worth(count, total if money else {}, t))
    lines = [
        t(
            "buried-row",
            name=one.user.name,
            what=_worth(t.plain("count-deals", count=one.count), one.sums if money else {}, t),
        )
        for one in found
    ]
    people = [Button(one.user.name, to.BuriedOf(person=one.user.id, page=0)) for one in found[:MOST]]
    leads = access.sees_others(act.user) and access.may_change(act.user)
    hand = [
        Button(t.plain("buried-all"), to.HandOut(people="")),
        Button(t.plain("buried-some"), to.BuriedFor(people="")),
    ]
    return Screen(Html.join_lines([title, *lines]), [*grid(people, 3), hand if leads else [], [home]])


def _worth(count: str, sums: dict[str, int], t: T) -> str:
    money = format.sums(t, sums)
    return t.plain("buried-worth", deals=count, money=money) if money else count


def back(t: T) -> Button:
    return Button(t.plain("back"), to.Buried())


def choose(takers: Sequence[User], chosen: Sequence[int], t: T) -> Screen:
    """A tap takes somebody in or leaves him out."""
    buttons = []
    for user in takers:
        inside = user.id in chosen
        others = [number for number in chosen if number != user.id]
        key = "buried-chosen" if inside else "buried-free"
        people = "-".join(map(str, others if inside else [*chosen, user.id]))
        buttons.append(Button(t.plain(key, name=user.name), to.BuriedFor(people=people[:40])))
    hand = [Button(t.plain("buried-hand"), to.HandOut(people="-".join(map(str, chosen))[:40]))] if chosen else []
    return Screen(t("buried-choose"), [*grid(buttons, 2), [*hand, back(t)]])


def handed(done: Handed, t: T) -> Screen:
    lines = [t("buried-row", name=user.name, what=t.plain("count-deals", count=count)) for user, count in done.shares]
    undo = Button(t.plain("undo"), to.Undo(event_id=done.group.id))
    return Screen(Html.join_lines([t("buried-handed"), *lines]), [[undo, back(t)]])
