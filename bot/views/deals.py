"""Lists of deals and the card of one."""

from datetime import datetime

from aiogram.filters.callback_data import CallbackData

from bot import callbacks as to
from bot import whence
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import activities, format, whose
from models import Deal, Stage, StageKind, User
from models.search import searchable
from services import access, pipelines
from services.act import Act
from services.deals import Card, Page
from services.tasks.record import BY_TASK

TITLE_ON_BUTTON = 28


def amount(deal: Deal, act: Act, t: T) -> str:
    """The deal's sum, for those who may see money."""
    return format.amount(t, deal.amount, deal.currency) if access.sees_money(act.user) else ""


def heading(deal: Deal, act: Act, t: T) -> Html:
    """Which deal it is, whose, and its sum."""
    return title_line(deal, act, t, ", ".join(names(deal)))


def names(deal: Deal) -> list[str]:
    """What is sold, and to whom; a client whom the title names already is not named again."""
    client = whose.short(deal.contact) if deal.contact else ""
    return [deal.title, client] if not set(searchable(client).split()) <= set(deal.search.split()) else [deal.title]


def title_line(deal: Deal, act: Act, t: T, name: str = "") -> Html:
    """The heading of what tells in a line of its own whose the deal is."""
    money = amount(deal, act, t) if deal.amount is not None else ""
    key = "deal-heading-amount" if money else "deal-heading"
    return t(key, number=str(deal.id), title=name or deal.title, **({"amount": money} if money else {}))


def about(deal: Deal) -> dict[str, str]:
    """What a question about the deal is to name."""
    return {"number": str(deal.id), "title": deal.title}


def selection(page: Page, name: str, turn: list[Button], back: Button, here: CallbackData, act: Act, t: T) -> Screen:
    """The deals behind a figure; `here` is the address of this very page."""
    text = Html.join_lines([title(page, name, act, t), *lines(page, act, t)])
    return Screen(text, [*rows(page, here), turn, [back]])


def title(page: Page, name: str, act: Act, t: T) -> Html:
    found = t("deals-title", which=name, deals=t.plain("count-deals", count=page.total))
    money = format.sums(t, page.sums) if access.sees_money(act.user) else ""
    return Html(f"<b>{found}</b> {t('deals-sums', sums=money)}" if money else f"<b>{found}</b>")


def lines(page: Page, act: Act, t: T, of: User | None = None) -> list[Html]:
    """Each deal in two short lines: what and how much; the client, where it stands or why it ended, for how long.

    And who is responsible, if it is neither the reader nor the one whose list it is.
    """
    found = []
    for deal in page.deals:
        money = amount(deal, act, t) or t.plain("nothing")
        found.append(t("deals-line", number=str(deal.id), title=deal.title, amount=money))
        client = [whose.short(deal.contact)] if deal.contact else []
        rep = [] if deal.responsible_id in (act.user.id, of and of.id) else [deal.responsible.name]
        parts = [*client, _stands(deal), format.lasted(t, act.now - deal.stage_since), *rep]
        found.append(t("deals-line-more", parts=" · ".join(parts)))
    return found


def _stands(deal: Deal) -> str:
    """«КП и счёт»; of a closed deal how it ended, and why: «✖ Отказ: Дорого»."""
    mark = {StageKind.WON: "🏆 ", StageKind.LOST: "✖ "}.get(deal.stage.kind, "")
    return f"{mark}{deal.stage.name}: {deal.reason.name}" if mark and deal.reason else f"{mark}{deal.stage.name}"


def rows(page: Page, here: CallbackData) -> list[list[Button]]:
    """The numbers as buttons, four in a row: the titles stand above."""
    return grid([Button(f"#{deal.id}", whence.opens(deal.id, here)) for deal in page.deals], 4)


def card(found: Card, act: Act, t: T, back: CallbackData | None = None) -> Screen:
    """All of a deal; `back` is the list that it was opened out of."""
    deal = found.deal
    text = Html.join_lines(
        [
            title_line(deal, act, t),
            stage_line(deal, act, t),
            *whose.lines(deal.contact, found.phones, t),
            _task(found, act.local_now, t),
            _last(found, act, t),
            _about(found, act, t),
            *_reason(deal, t),
            *(t("deal-participant", name=name, function=function(said, t)) for name, said in found.participants),
            t("deal-tags", tags=", ".join(found.tags)) if found.tags else "",
        ]
    )
    return Screen(text, _buttons(found, back, act, t))


def function(said: str, t: T) -> str:
    """What somebody does on a deal, in words; whoever has been given a task there has not been told any."""
    return t.plain("function-task") if said == BY_TASK else said


def stage_line(deal: Deal, act: Act, t: T) -> Html:
    stood = format.lasted(t, act.now - deal.stage_since)
    return t("deal-stage", stage=deal.stage.name, days=stood, name=deal.responsible.name)


def _task(found: Card, now: datetime, t: T) -> Html | str:
    task = found.task
    if found.deal.stage.kind.closed:
        return ""
    if task is None:
        return t("deal-no-task") if found.deal.stage.kind is StageKind.OPEN else ""
    if task.due_at is None:
        return t("deal-task-undated", title=task.title)
    key = "deal-task-overdue" if task.due_at < now else "deal-task"
    return t(key, when=format.moment(t, task.due_at, now), title=task.title)


def _last(found: Card, act: Act, t: T) -> str:
    if found.last is None:
        return ""
    return activities.last(found.last, format.moment(t, found.last.at, act.local_now), t)


def _about(found: Card, act: Act, t: T) -> str:
    deal = found.deal
    parts = [deal.source.name] if deal.source else []
    if deal.expected_on and not deal.stage.kind.closed:
        today = act.local_now.date()
        key = "deal-expected" if deal.expected_on >= today else "deal-expected-late"
        parts.append(t.plain(key, day=format.day(t, deal.expected_on, today)))
    if deal.wake_on and deal.stage.kind is not StageKind.OPEN:
        parts.append(t.plain("deal-wake", day=format.day(t, deal.wake_on, act.local_now.date())))
    if found.files:
        parts.append(t.plain("deal-has-files", count=str(found.files)))
    return " · ".join(parts)


def _reason(deal: Deal, t: T) -> list[Html]:
    found = []
    if deal.reason:
        found.append(t(f"deal-reason-{deal.reason.kind}", reason=deal.reason.name))
    if deal.comment:
        found.append(t("deal-comment", comment=deal.comment))
    return found


def next_stage(deal: Deal, stages: list[Stage]) -> Stage | None:
    """The open stage after the deal's own; of a deal aside or closed, the one that it left."""
    way = [stage for stage in pipelines.reached(stages) if stage.kind is StageKind.OPEN]
    here = next((place for place, stage in enumerate(way) if stage.id == deal.stage_id), None)
    if here is None:
        return next((stage for stage in way if stage.id == deal.last_open_stage_id), way[0])
    return way[here + 1] if here + 1 < len(way) else None


def forward(deal: Deal, stages: list[Stage], t: T) -> list[Button]:
    """The likeliest move, by one tap."""
    following = next_stage(deal, stages)
    if following is None:
        return []
    key = "deal-next" if deal.stage.kind is StageKind.OPEN else "deal-back-to-work"
    move = to.Move(deal_id=deal.id, to=following.id, was=deal.stage_id)
    return [Button(t.plain(key, stage=format.clip(following.name, TITLE_ON_BUTTON)), move)]


def _buttons(found: Card, back: CallbackData | None, act: Act, t: T) -> list[list[Button]]:
    """Eight at most, the likeliest first: where there is no room for «won», it is among the stages."""
    deal, number = found.deal, found.deal.id
    there = [Button(t.plain("deal-list"), back)] if back is not None else []
    if not access.may_change(act.user):
        return [[*about_it(found, t), *there]]
    more = Button(t.plain("deal-more"), to.More(deal_id=number))
    onward = forward(deal, list(found.stages), t)
    note = Button(t.plain("deal-note"), to.EditNote(deal_id=number))
    if deal.stage.kind.closed:
        history, *others = about_it(found, t)
        return [onward, [note, history], others, [*there, more]]
    talk = [
        Button(t.plain("deal-call"), to.LogCall(deal_id=number)),
        Button(t.plain("deal-step"), to.EditStep(deal_id=number)),
        note,
    ]
    stages = Button(t.plain("deal-stages"), to.Stages(deal_id=number))
    win = [Button(t.plain("deal-win"), to.Win(deal_id=number, was=deal.stage_id))]
    lose = Button(t.plain("deal-lose"), to.Lose(deal_id=number, was=deal.stage_id))
    if not onward:
        return [win, talk, [stages, lose], [*there, more]]
    return [onward, talk, [stages, *([] if there else win), lose], [*there, more]]


def about_it(found: Card, t: T) -> list[Button]:
    """What there is to read: the history, the files, the client."""
    deal = found.deal
    read = [Button(t.plain("deal-history", count=found.events), to.History(deal_id=deal.id, page=0))]
    if found.files:
        read.append(Button(t.plain("deal-files", count=found.files), to.Files(deal_id=deal.id, page=0)))
    if deal.contact_id:
        read.append(Button(t.plain("deal-open-client"), to.OpenClient(contact_id=deal.contact_id)))
    return read
