"""When a line fits several deals, none, or is not understood."""

from collections.abc import Sequence
from dataclasses import replace

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import WIDE, Answer, Button, Screen, Waits
from bot.views import deals, format, reports, whose
from models import Contact, Deal, StageKind, Task
from services import access
from services.act import Act
from services.grammar.lexicon import questions

DEAL = Waits("deal")


def which(name: str, found: Sequence[Deal], act: Act, t: T) -> Screen:
    """Several fit, or one does and not well: to which? Or is it a new one?"""
    rows = [[Button(label(deal, act, t), to.SayFor(deal_id=deal.id))] for deal in found]
    new = [Button(t.plain("not-understood-deal"), to.SayForNew())] if access.may_change(act.user) else []
    last = [*new, Button(t.plain("home"), to.Home())]
    return Screen(t("say-which", name=format.clip(name, 60)), [*rows, last], quote=True, waits=DEAL)


MOST_OTHERS = 2


def or_rather(done: Answer, others: Sequence[Deal], act: Act, t: T) -> Answer:
    """What was done with the likeliest deal, and the others of that name, to which a tap moves it."""
    if not isinstance(done, Screen) or not others:
        return done
    room = WIDE - len(t.plain("say-rather", deal=""))
    rows = [
        [
            Button(
                t.plain("say-rather", deal=format.clip(called(deal), room)),
                to.SayRather(rather_id=deal.id),
            )
        ]
        for deal in others[:MOST_OTHERS]
    ]
    return replace(done, rows=[*done.rows, *rows], quote=True)


def of_which(found: Sequence[Deal], act: Act, t: T, *, task: bool = False) -> Screen:
    """Nobody was named: which of the deals that one is busy with just now was it? A `task` may be of none."""
    rows = [[Button(label(deal, act, t), to.SayFor(deal_id=deal.id))] for deal in found]
    alone = [Button(t.plain("task-alone"), to.TaskAlone())] if task else []
    return Screen(t("say-of-which"), [*rows, alone, [Button(t.plain("home"), to.Home())]], quote=True, waits=DEAL)


def of_which_task(found: Sequence[Task], act: Act, t: T) -> Screen:
    """No task was named: which of those that are due is done, or put off?"""
    rows = [[Button(_task(one, act, t), to.SayForTask(task_id=one.id))] for one in found]
    home = [Button(t.plain("home"), to.Home())]
    return Screen(t("say-of-which-task"), [*rows, home], quote=True, waits=Waits("task"))


def none_ahead(deal: Deal, meant: str | None, act: Act, t: T) -> Screen:
    """The deal has nothing that could be done or put off: is `meant` its next step, or what was said a note?"""
    step = [Button(meant, to.SayFor(deal_id=deal.id))] if meant is not None else []
    offer = [step, [_note_to(deal, t)]] if access.may_change(act.user) else []
    return Screen(t("task-none-ahead", deal=called(deal)), offer, quote=True)


def _task(task: Task, act: Act, t: T) -> str:
    """Of today's the hour says enough."""
    local = task.due_at.astimezone(act.zone) if task.due_at else None
    today = local is not None and local.date() == act.local_now.date()
    when = [f"{local:%H:%M}" if today else format.day(t, local.date(), act.local_now.date())] if local else []
    contact = task.deal.contact if task.deal is not None else task.contact
    client = whose.short(contact) if contact else task.deal.title if task.deal is not None else ""
    return format.clip(
        " ".join([*when, t.plain("dash", left=client, right=task.title) if client else task.title]), WIDE
    )


def nobody(name: str, act: Act, t: T, *, task: bool = False, clients: Sequence[Contact] = ()) -> Screen:
    """No deal is known by this name: is it a new one, of a client who is known perhaps, or a task without one?"""
    theirs = [[_for_client(one, t)] for one in clients]
    alone = [Button(t.plain("task-alone"), to.TaskAlone())] if task else []
    new = [Button(t.plain("not-understood-deal"), to.SayForNew())]
    offer = [*theirs, alone, new] if access.may_change(act.user) else []
    home = [Button(t.plain("home"), to.Home())]
    return Screen(t("say-nobody", name=format.clip(name, 60)), [*offer, home], quote=True, waits=Waits("new"))


def _for_client(contact: Contact, t: T) -> Button:
    words = t.plain("say-for-client", name=format.clip(contact.name, WIDE))
    return Button(words, to.SayForClient(contact_id=contact.id))


def perhaps_new(told: Sequence[str], at_hand: Sequence[Deal], t: T) -> Screen:
    """Nobody of the name is known, and the line reads as a new deal, as is `told`: is it one, or a note?"""
    notes = [[_note_to(deal, t)] for deal in at_hand]
    new = Button(t.plain("not-understood-deal"), to.NewDealOf())
    rows = [[new], *notes, [Button(t.plain("home"), to.Home())]]
    return Screen(Html.join_lines([t("say-perhaps-new"), *told]), rows, quote=True, waits=Waits("perhaps"))


def _note_to(deal: Deal, t: T) -> Button:
    room = WIDE - len(t.plain("say-note-to", deal=""))
    return Button(t.plain("say-note-to", deal=format.clip(called(deal), room)), to.NoteFor(deal_id=deal.id))


def unclear(
    text: str,
    named: Sequence[Deal],
    act: Act,
    t: T,
    *,
    at_hand: Sequence[Deal] = (),
    when: str = "",
    meant: str | None = None,
) -> Screen:
    """Not understood, or not surely: a note to a deal that it seems to name or that is `at_hand`, or a new deal?

    `when` is what should have been a date, `meant` what the line seems to say of the first of the deals named. A
    question is neither: it is answered with what can be shown.
    """
    if not when and meant is None and questions.asks(text):
        return _instead(named, act, t)
    rows = []
    if access.may_change(act.user):
        if meant is not None:
            rows.append([Button(meant, to.SayFor(deal_id=named[0].id))])
        rows.extend([_note_to(deal, t)] for deal in named or at_hand)
        if not named:
            rows.append([Button(t.plain("not-understood-deal"), to.NewDealOf())])
    last = [Button(t.plain("not-understood-help"), to.Help())]
    if when:
        return Screen(t("error-unreadable-date", text=format.clip(when, 60)), [*rows, last], quote=True)
    if meant is not None and access.may_change(act.user):
        return Screen(t("say-meant"), [*rows, last], quote=True, waits=Waits("meant", {"deal_id": named[0].id}))
    key = "not-understood-note" if named or at_hand else "not-understood"
    return Screen(t(key, text=format.clip(text, 60)), [*rows, last], quote=True)


def _instead(named: Sequence[Deal], act: Act, t: T) -> Screen:
    shown = reports.instead(t)
    opens = [[Button(label(deal, act, t), to.OpenDeal(deal_id=deal.id))] for deal in named]
    return replace(shown, rows=[*opens, *shown.rows])


def label(deal: Deal, act: Act, t: T) -> str:
    """A deal on a button, and its sum where there is room for all of it."""
    money = [deals.amount(deal, act, t)] if deal.amount is not None else []
    return format.fitting([called(deal), *money], WIDE)


def called(deal: Deal) -> str:
    """Whose deal it is stands first: a button is narrow, and one knows one's clients. Of a closed one it is seen."""
    return f"{_CLOSED.get(deal.stage.kind, '')}#{deal.id} {', '.join(reversed(deals.names(deal)))}"


_CLOSED = {StageKind.WON: "🏆 ", StageKind.LOST: "✖ "}


def whose_history(name: str, found: Sequence[Deal], act: Act, t: T) -> Screen:
    """The name fits several deals: of which is the history?"""
    rows = [[Button(label(deal, act, t), to.History(deal_id=deal.id, page=0))] for deal in found]
    return Screen(t("say-which", name=format.clip(name, 60)), [*rows, [Button(t.plain("home"), to.Home())]])


def whose_call(name: str, found: Sequence[Deal], act: Act, t: T) -> Screen:
    """The name fits several deals, or none: of which is the call?"""
    rows = [[Button(label(deal, act, t), to.LogCall(deal_id=deal.id))] for deal in found]
    key = "say-which" if found else "call-nobody"
    return Screen(t(key, name=format.clip(name, 60)), [*rows, [Button(t.plain("home"), to.Home())]])
