"""News that waited in the outbox, in the reader's language when it is sent."""

from dataclasses import replace
from typing import Any

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Answer, Button, Photo, Screen, Shown
from bot.views import format
from models import Notification, Outage
from services.act import Act


def notice(kind: str, params: dict[str, Any], t: T) -> Screen:
    words = {**params, "role": t.plain(f"role-{params['role']}")} if "role" in params else dict(params)
    deal_id, contact_id, transfer_id, own_deal_id = (
        words.pop(f"{what}_id", None) for what in ("deal", "contact", "transfer", "own_deal")
    )
    if "telegram_id" in words:
        words["telegram_id"] = str(words["telegram_id"])
    text = t(f"notice-{kind}", **words)
    if contact_id:
        rows = [[Button(t.plain("open"), to.OpenClient(contact_id=contact_id))]]
        if transfer_id:
            rows.append(_answers(transfer_id, t))
        if own_deal_id:
            rows.append([Button(t.plain("transfer-same"), to.ThatIsHim(deal_id=own_deal_id, contact_id=contact_id))])
        return Screen(text, rows)
    return Screen(text, [[Button(t.plain("open"), to.OpenDeal(deal_id=deal_id))]] if deal_id else ())


def _answers(transfer_id: int, t: T) -> list[Button]:
    return [
        Button(t.plain("transfer-give"), to.AnswerTransfer(transfer_id=transfer_id, give=True)),
        Button(t.plain("transfer-keep"), to.AnswerTransfer(transfer_id=transfer_id, give=False)),
    ]


def marked(answer: Answer, row: Notification, outage: Outage | None, act: Act, t: T, *, late: bool) -> Answer:
    """The first words say when this was to come and why it did not, and that it may be a repetition."""
    first, *rest = [answer] if isinstance(answer, Shown) else answer
    lines = [_late(row, outage, act, t)] if late else []
    match first:
        case Screen():
            first = replace(first, text=_with(lines, first.text, row, t))
        case Photo():
            first = replace(first, caption=_with(lines, first.caption, row, t))
    return [first, *rest]


def _with(lines: list[Html], text: Html, row: Notification, t: T) -> Html:
    told = Html.join_lines([*lines, text])
    return t("notice-repeat", text=told) if row.in_doubt else told


def _late(row: Notification, outage: Outage | None, act: Act, t: T) -> Html:
    moments = (row.due_at, *((outage.began_at, outage.ended_at) if outage else ()))
    today = all(moment.astimezone(act.zone).date() == act.local_now.date() for moment in moments)
    due, *gap = (
        f"{moment.astimezone(act.zone):%H:%M}" if today else format.moment(t, moment, act.local_now)
        for moment in moments
    )
    if not gap:
        return t("notice-late" if today else "notice-late-day", due=due)
    key = "notice-late-outage" if today else "notice-late-outage-day"
    return t(key, due=due, began=gap[0], ended=gap[1])
