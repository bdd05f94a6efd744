"""Where to move a deal, what it was sold for, why it was lost or won."""

from collections.abc import Sequence

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, Waits, grid
from bot.views import deals, format, waking
from models import Deal, Reason, Stage, StageKind
from services.act import Act
from services.grammar.intent import Verb

REASONS_SHOWN = 6
"""The first reasons of the owner's list: eight buttons are what a thumb finds."""


def lacks(deal: Deal, verb: Verb, note: str = "") -> Waits:
    """What is asked is what that order lacks; `note` is what has been said of it already."""
    return Waits("order", {"deal_id": deal.id, "verb": verb.value, "note": note})


def stages(deal: Deal, all_stages: Sequence[Stage], act: Act, t: T, *, missing: str = "") -> Screen:
    """Where to? One that was asked for by name may be `missing` among them."""
    targets = []
    for stage in all_stages:
        if stage.id == deal.stage_id:
            targets.append(Button(t.plain("stages-here", stage=stage.name), to.OpenDeal(deal_id=deal.id)))
        elif stage.kind is StageKind.WON:
            targets.append(Button(stage.name, to.Win(deal_id=deal.id, was=deal.stage_id)))
        elif stage.kind is StageKind.LOST:
            targets.append(Button(stage.name, to.Lose(deal_id=deal.id, was=deal.stage_id)))
        else:
            targets.append(Button(stage.name, to.Move(deal_id=deal.id, to=stage.id, was=deal.stage_id)))
    heading = deals.heading(deal, act, t)
    text = t("stages-ask", heading=heading, stage=deal.stage.name)
    if missing:
        text = t("stages-none", heading=heading, words=format.clip(missing, 60), number=str(deal.id))
    return Screen(text, [*grid(targets, 2), [_back(deal, t)]], waits=lacks(deal, Verb.MOVE))


def win(deal: Deal, act: Act, t: T) -> Screen:
    """The amount is confirmed by the tap that wins."""
    known = deal.amount is not None
    label = (
        t.plain("win-as-is", amount=format.amount(t, deal.amount, deal.currency)) if known else t.plain("win-without")
    )
    yes = Button(label, to.WinNow(deal_id=deal.id, was=deal.stage_id))
    other = Button(t.plain("win-other"), to.WinAmount(deal_id=deal.id, was=deal.stage_id))
    rows = [[yes], [other, _back(deal, t)]] if known else [[other], [yes, _back(deal, t)]]
    return Screen(t("win-ask", heading=deals.heading(deal, act, t)), rows, waits=lacks(deal, Verb.WON))


def lose(deal: Deal, reasons: Sequence[Reason], page: int, act: Act, t: T, *, comment: str = "") -> Screen:
    """`comment` is what was said of it and is no reason of the list."""
    shown = reasons[REASONS_SHOWN:] if page else reasons[:REASONS_SHOWN]
    buttons = [
        Button(reason.name, to.LoseFor(deal_id=deal.id, was=deal.stage_id, reason_id=reason.id)) for reason in shown
    ]
    other = to.Lose(deal_id=deal.id, was=deal.stage_id, page=0 if page else 1)
    turn = [Button(t.plain("lose-back" if page else "lose-more"), other)] if len(reasons) > REASONS_SHOWN else []
    last = [*turn, Button(t.plain("lose-cancel"), to.OpenDeal(deal_id=deal.id))]
    heading = deals.heading(deal, act, t)
    said = format.clip(comment, 120)
    text = t("lose-ask-which", heading=heading, comment=said) if comment else t("lose-ask", heading=heading)
    return Screen(text, [*grid(buttons, 2), last], waits=lacks(deal, Verb.LOST, comment))


def won_reasons(deal: Deal, reasons: Sequence[Reason], act: Act, t: T) -> Screen:
    buttons = [Button(reason.name, to.WonBecause(deal_id=deal.id, reason_id=reason.id)) for reason in reasons]
    return Screen(t("won-why-ask", heading=deals.heading(deal, act, t)), [*grid(buttons, 1), [_back(deal, t)]])


def after_win(changed: Screen, deal: Deal, t: T) -> Screen:
    """The difference card of a won deal: the one place for an exclamation mark."""
    why = [] if deal.reason_id is not None else [Button(t.plain("won-why"), to.WonReasons(deal_id=deal.id))]
    return Screen(Html.join_lines([t("won-cheer"), changed.text]), [why, *changed.rows])


def after_loss(changed: Screen, deal: Deal, act: Act, t: T, *, planned: bool = False) -> Screen:
    """When they will be called again, if nothing is `planned`; and what could still be said of the reason."""
    text = Html.join_lines([changed.text, "" if planned else waking.promise(deal, act, t)])
    more = [Button(t.plain("lost-comment"), to.Comment(deal_id=deal.id)), *waking.never(deal, t)]
    return Screen(text, [more, *changed.rows])


def _back(deal: Deal, t: T) -> Button:
    return Button(t.plain("back"), to.OpenDeal(deal_id=deal.id))
