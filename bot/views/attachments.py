"""What people send besides words: what it is, where it belongs, and a deal's files."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, File, Screen, Waits, grid
from bot.views import deals, format, say
from bot.views.paging import pager
from models import Attachment, AttachmentKind, Contact, Deal, FileState
from services.act import Act
from services.attachments import PAGE, Page, told
from services.deals import Page as OpenDeals
from services.likely import ENOUGH

ICONS = {
    AttachmentKind.PHOTO: "🖼",
    AttachmentKind.DOCUMENT: "📎",
    AttachmentKind.VOICE: "🎤",
    AttachmentKind.VIDEO: "🎬",
    AttachmentKind.VIDEO_NOTE: "🎬",
    AttachmentKind.AUDIO: "🎵",
    AttachmentKind.ANIMATION: "🎬",
    AttachmentKind.LOCATION: "📍",
    AttachmentKind.CONTACT: "👤",
    AttachmentKind.MESSAGE: "↪",
}
WORDS = 300
"""Letters of a caption or of a forwarded message; the note has it whole."""
ALWAYS_SMALL = (AttachmentKind.VOICE, AttachmentKind.VIDEO_NOTE)
"""Their length says more than their size."""


def what(item: dict[str, Any], act: Act, t: T) -> Html:
    """One thing in a line: what it is called, how large or long it is, and who wrote it if it was forwarded."""
    kind = AttachmentKind(item["kind"])
    origin = _origin(item, act, t)
    if kind is AttachmentKind.MESSAGE:
        words = format.clip(item.get("caption", ""), WORDS)
        return t("attachment-message", origin=origin, words=words)
    parts = [*_called(kind, item, t), *([t.plain("attachment-from", origin=origin)] if origin else [])]
    line = t("attachment-line", icon=ICONS[kind], parts=" · ".join(parts))
    words = format.clip(item.get("caption", ""), WORDS)
    return Html.join_lines([line, t("activity-words", words=words) if words else ""])


def _called(kind: AttachmentKind, item: dict[str, Any], t: T) -> list[str]:
    if kind is AttachmentKind.LOCATION:
        place = f"{item['latitude']:.5f}, {item['longitude']:.5f}"
        return [*filter(None, [item.get("name")]), place]
    if kind is AttachmentKind.CONTACT:
        return [*filter(None, [item.get("name")]), format.phone(item.get("phone", ""))]
    name = item.get("name") or t.plain(f"attachment-{kind}")
    minutes, seconds = divmod(item.get("duration", 0), 60)
    long = [f"{minutes}:{seconds:02}"] if item.get("duration") else []
    small = kind in ALWAYS_SMALL or "size" not in item
    return [name, *long, *([] if small else [size(t, item["size"])])]


def _origin(item: dict[str, Any], act: Act, t: T) -> str:
    if "written_at" not in item:
        return ""
    when = format.moment(t, datetime.fromisoformat(item["written_at"]), act.local_now)
    return t.plain("attachment-author", name=item["author"], when=when) if "author" in item else when


def size(t: T, count: int) -> str:
    """`120 КБ`, `1,4 МБ`."""
    if count < 1024 * 1024:
        return t.plain("size-kb", number=str(max(1, round(count / 1024))))
    number = f"{count / 1024 / 1024:.1f}".removesuffix(".0")
    return t.plain("size-mb", number=number if t.language == "en" else number.replace(".", ","))


def lines(after: dict[str, Any], act: Act, t: T) -> list[Html]:
    """As an event remembers it: one file by its name, several by their number; the words of each message."""
    files = [item for item in after["attached"] if AttachmentKind(item["kind"]).listed]
    rest = [item for item in after["attached"] if not AttachmentKind(item["kind"]).listed]
    shown = [item for item in rest if not (item["kind"] == AttachmentKind.CONTACT and "contact_id" in after)]
    several = [t("attachment-several", files=t.plain("count-files", count=len(files)))] if len(files) > 1 else []
    return [*(several or [what(item, act, t) for item in files]), *(what(item, act, t) for item in shown)]


def hints(rows: Sequence[Attachment], t: T) -> list[Html]:
    """What a person might expect of it in vain."""
    voice = any(row.kind is AttachmentKind.VOICE for row in rows)
    big = any(row.state is FileState.TOO_BIG for row in rows)
    return [*([t("attachment-unheard")] if voice else []), *([t("attachment-too-big")] if big else [])]


def put(card: Screen, rows: Sequence[Attachment], t: T) -> Screen:
    """The difference card, and what is not to be expected."""
    return Screen(Html.join_lines([card.text, *hints(rows, t)]), card.rows)


def where(row: Attachment, likely: Sequence[Deal], act: Act, t: T) -> Screen:
    """Where does it belong? The deals by their likelihood; of a contact that nobody knows, a new deal first."""
    new, nowhere = _new(row, t), _nowhere(row, t)
    more = Button(t.plain("attachment-elsewhere"), to.PutElsewhere(attachment_id=row.id, page=0))
    others = [more] if len(likely) == ENOUGH else []
    rows = _choices(row, likely, act, t)
    only = [Button(t.plain("attachment-only-client"), to.PutClient(attachment_id=row.id))] if row.client else []
    contact = row.kind is AttachmentKind.CONTACT
    ordered = [[new, *only], *rows, [*others, nowhere]] if contact else [*rows, [new, *others], [*only, nowhere]]
    return Screen(_question(row, act, t), ordered, quote=True, waits=_waits(row))


def _waits(row: Attachment) -> Waits:
    return Waits("put", {"attachment_id": row.id})


def elsewhere(row: Attachment, page: OpenDeals, act: Act, t: T) -> Screen:
    turn = pager(t, page.number, page.pages, lambda number: to.PutElsewhere(attachment_id=row.id, page=number))
    rows = _choices(row, page.deals, act, t)
    return Screen(_question(row, act, t), [*rows, turn, [_new(row, t), _nowhere(row, t)]], waits=_waits(row))


def _question(row: Attachment, act: Act, t: T) -> Html:
    album = row.group_key is not None and row.written_at is None
    shown = t("attachment-album") if album else what(told(row), act, t)
    return Html.join_lines([shown, *hints([row], t), t("attachment-where")])


def _choices(row: Attachment, offered: Sequence[Deal], act: Act, t: T) -> list[list[Button]]:
    return [[Button(say.label(deal, act, t), to.Put(attachment_id=row.id, deal_id=deal.id))] for deal in offered]


def _new(row: Attachment, t: T, key: str = "attachment-new") -> Button:
    return Button(t.plain(key), to.PutNew(attachment_id=row.id))


def _nowhere(row: Attachment, t: T) -> Button:
    return Button(t.plain("attachment-nowhere"), to.PutNowhere(attachment_id=row.id))


def known(row: Attachment, client: Contact, theirs: Sequence[Deal], act: Act, t: T) -> Screen:
    """The shared contact is a client already: his card and his deals, to be opened."""
    rows = [[Button(say.label(deal, act, t), to.OpenDeal(deal_id=deal.id))] for deal in theirs[: ENOUGH - 1]]
    rows.append([Button(t.plain("attachment-client"), to.OpenClient(contact_id=client.id))])
    new, nowhere = _new(row, t, "attachment-new-with"), _nowhere(row, t)
    deals_in_words = t.plain("count-deals", count=len(theirs))
    text = t("attachment-known", name=client.name, phone=format.phone(row.phone or ""), deals=deals_in_words)
    return Screen(text, [*rows, [new, nowhere]], quote=True)


def dropped(t: T) -> Screen:
    return Screen(t("attachment-dropped"), [[Button(t.plain("home"), to.Home())]])


def title(row: Attachment, said: str, t: T) -> str:
    """What a new deal of it is called: the person it is of or from, else what was said of it, else what it is."""
    stem = row.name.rpartition(".")[0] or row.name
    found = row.client or said or (row.caption or "") or stem or t.plain(f"attachment-{row.kind}")
    return format.clip(" ".join(found.split()), 100)


def listing(page: Page, deal: Deal, act: Act, t: T) -> Screen:
    first = page.number * PAGE + 1
    entries = [t("attachments-title", heading=deals.heading(deal, act, t), count=page.total)]
    buttons = []
    for number, row in enumerate(page.rows, start=first):
        when = format.moment(t, row.at, act.local_now)
        entries.append(t("attachments-line", number=str(number), what=what(told(row), act, t)))
        entries.append(t("attachments-line-more", parts=" · ".join([row.user.name, when, *_state(row, t)])))
        buttons.append(Button(str(number), to.SendFile(attachment_id=row.id)))
    turn = pager(t, page.number, page.pages, lambda number: to.Files(deal_id=deal.id, page=number))
    back = Button(t.plain("open"), to.OpenDeal(deal_id=deal.id))
    return Screen(Html.join_lines(entries), [*grid(buttons, 4), turn, [back]])


def _state(row: Attachment, t: T) -> list[str]:
    known = {FileState.TOO_BIG: "attachment-kept-away", FileState.FAILED: "attachment-not-fetched"}
    return [t.plain(known[row.state])] if row.state in known else []


def sent_back(row: Attachment, deal: Deal, bot_id: int, act: Act, t: T) -> File:
    described = what(told(row), act, t)
    return File(
        kind=row.kind,
        name=row.name,
        caption=Html.join_lines([deals.heading(deal, act, t), described]),
        lost=t("attachment-lost", what=described),
        sha256=row.sha256,
        file_id=row.file_id if row.bot_id == bot_id else None,
        place=None if row.latitude is None or row.longitude is None else (row.latitude, row.longitude),
    )
