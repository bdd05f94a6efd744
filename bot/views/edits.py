"""What of a deal can be changed, and the lists to choose from."""

from collections.abc import Sequence

from bot import callbacks as to
from bot.i18n import T
from bot.screen import Button, Screen, grid
from bot.views import deals, format, moves
from models import Deal, Source, User
from services.act import Act
from services.deals import Card
from services.grammar.intent import Verb


def more(found: Card, act: Act, t: T) -> Screen:
    """What the card of an open deal has no room for; of one that is closed, what can be changed."""
    deal, number = found.deal, found.deal.id
    if deal.stage.kind.closed:
        return edit(deal, act, t)
    who = [] if deal.contact_id else [Button(t.plain("edit-client"), to.SetClient(deal_id=number))]
    change = [_amount(deal, t), _expected(deal, t), _give(deal, t)]
    last = [Button(t.plain("edit-more"), to.EditDeal(deal_id=number)), _back(deal, t)]
    rows = [[*deals.about_it(found, t), *who], change, last]
    return Screen(t("more-ask", heading=deals.heading(deal, act, t)), rows)


def edit(deal: Deal, act: Act, t: T) -> Screen:
    """Everything else that a deal says of itself."""
    number = deal.id
    other = [Button(t.plain("edit-other-client"), to.SetClient(deal_id=number))] if deal.contact_id else []
    buttons = [
        Button(t.plain("edit-title"), to.EditTitle(deal_id=number)),
        Button(t.plain("edit-source"), to.Sources(deal_id=number)),
        Button(t.plain("edit-tags"), to.EditTags(deal_id=number)),
        Button(t.plain("edit-participants"), to.Participants(deal_id=number)),
        *other,
    ]
    if deal.stage.kind.closed:
        comment = Button(t.plain("edit-comment"), to.Comment(deal_id=number))
        buttons = [_amount(deal, t), *buttons, _give(deal, t), comment]
    return Screen(t("edit-ask", heading=deals.heading(deal, act, t)), [*grid(buttons, 2), [_back(deal, t)]])


def _amount(deal: Deal, t: T) -> Button:
    return Button(t.plain("edit-amount"), to.EditAmount(deal_id=deal.id))


def _expected(deal: Deal, t: T) -> Button:
    return Button(t.plain("edit-expected"), to.EditExpected(deal_id=deal.id))


def _give(deal: Deal, t: T) -> Button:
    return Button(t.plain("edit-give"), to.HandOver(deal_id=deal.id))


def sources(deal: Deal, found: Sequence[Source], act: Act, t: T) -> Screen:
    buttons = [Button(source.name, to.SetSource(deal_id=deal.id, source_id=source.id)) for source in found]
    unknown = Button(t.plain("source-none"), to.SetSource(deal_id=deal.id, source_id=0))
    return Screen(t("source-ask", heading=deals.heading(deal, act, t)), [*grid(buttons, 2), [unknown, _back(deal, t)]])


def successors(
    deal: Deal, people: Sequence[User], act: Act, t: T, *, missing: str = "", barred: bool = False
) -> Screen:
    """To whom? One who was named may be `missing` from the team, or `barred`: not for this person to give it to."""
    buttons = [Button(user.name, to.HandTo(deal_id=deal.id, user_id=user.id)) for user in people]
    key = "give-barred" if barred else "give-nobody" if missing else "give-ask"
    text = t(key, heading=deals.heading(deal, act, t), words=format.clip(missing, 60))
    return Screen(text, [*grid(buttons, 2), [_back(deal, t)]], waits=moves.lacks(deal, Verb.HAND_OVER))


def participants(deal: Deal, found: Sequence[tuple[User, str]], others: Sequence[User], act: Act, t: T) -> Screen:
    """Who takes part, each to be let go by a tap, and who may join."""
    leave = [_leaving(deal, user, function, t) for user, function in found]
    join = [
        Button(t.plain("participant-add", name=user.name), to.AddParticipant(deal_id=deal.id, user_id=user.id))
        for user in others
    ]
    rows = [*grid(leave, 1), *grid(join, 2), [_back(deal, t)]]
    return Screen(t("participants-ask", heading=deals.heading(deal, act, t)), rows)


def _leaving(deal: Deal, user: User, function: str, t: T) -> Button:
    words = t.plain("participant-remove", name=user.name, function=format.clip(deals.function(function, t), 30))
    return Button(words, to.RemoveParticipant(deal_id=deal.id, user_id=user.id))


def _back(deal: Deal, t: T) -> Button:
    return Button(t.plain("back"), to.OpenDeal(deal_id=deal.id))
