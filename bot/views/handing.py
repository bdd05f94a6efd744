"""All of somebody's deals for somebody else: to whom, whether, and what came of it."""

from collections.abc import Sequence

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, Waits, grid
from bot.views import format, lists
from models import Notification, User
from services import access
from services.act import Act
from services.deals import Which
from services.handing import Handed, Handing, open_of


def choose(giver: User, takers: Sequence[User], t: T) -> Screen:
    buttons = [Button(one.name, to.GiveAllTo(person=giver.id, taker=one.id)) for one in takers]
    waits = Waits("handing", {"giver": giver.id, "taker": 0})
    return Screen(t("handing-whom", giver=giver.name), [*grid(buttons, 2), [lists.back_to(giver, t)]], waits=waits)


def ask(found: Handing, act: Act, t: T) -> Screen:
    """Whether; where there is nothing to hand over, that."""
    if not found.open.total:
        return Screen(t("deals-none", which=lists.name(open_of(found.giver), t)), [[lists.back_to(found.giver, t)]])
    money = format.sums(t, found.open.sums) if access.sees_money(act.user) else ""
    worth = f" {t.plain('deals-sums', sums=money)}" if money else ""
    counted = t.plain("count-open-deals", count=found.open.total) + worth
    yes = Button(t.plain("transfer-give"), to.GiveAllNow(person=found.giver.id, taker=found.taker.id))
    no = Button(t.plain("transfer-keep"), lists.address(open_of(found.giver)))
    text = t("handing-ask", deals=counted, giver=found.giver.name, taker=found.taker.name)
    return Screen(text, [[yes, no]], waits=Waits("handing", {"giver": found.giver.id, "taker": found.taker.id}))


def handed(done: Handed, t: T) -> Screen:
    about = done.handing
    counted = t.plain("count-deals", count=done.count)
    lines = [t("handing-done", deals=counted, giver=about.giver.name, taker=about.taker.name)]
    if done.left:
        lines.append(t("handing-left", count=done.left))
    again = to.GiveAllTo(person=about.giver.id, taker=about.taker.id)
    rest = [Button(t.plain("handing-rest"), again)] if done.left else []
    return Screen(
        Html.join_lines(lines),
        [[Button(t.plain("undo"), to.Undo(event_id=done.group.id)), *rest], [lists.back_to(about.taker, t)]],
    )


def of_news(row: Notification, t: T) -> Screen:
    rows = [[Button(t.plain("home-deals"), to.Deals(which=Which.OPEN, page=0))]]
    return Screen(t("notice-deals-handed", **row.params), rows)
