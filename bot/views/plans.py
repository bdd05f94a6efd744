"""The morning plan: a phone's height, the rest behind buttons."""

from collections.abc import Sequence
from html import escape

from aiogram.filters.callback_data import CallbackData

from bot import callbacks as to
from bot import whence
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import format, lists, whose
from models import Contact, Deal, Notification, StageKind, Task, User
from services import access
from services.act import Act
from services.deals import Which
from services.plans import Plan, Spread
from services.undo.groups import Gathered

ROWS = 8
"""Numbered rows on a page: as many buttons as a thumb finds."""

LINES = 15
WORDS = 60
"""Letters of somebody's last words."""

Row = Task | Deal | Contact


def stale(row: Notification, act: Act) -> bool:
    """It was meant for a day that is over."""
    return row.due_at.astimezone(act.zone).date() != act.local_now.date()


def plan(found: Plan, page: int, act: Act, t: T, whose: User | None = None) -> Screen:
    """One's own day, or a colleague's."""
    rows: list[Row] = [*found.overdue, *found.today, *found.birthdays, *found.waking]
    name = [Html(f"<b>{escape(whose.name)}</b>")] if whose else []
    if found.empty:
        return Screen(Html.join_lines([*name, t("plan-empty")]), _ways_back(whose, t) or [[_home(t)]])
    page = max(0, min(page, (len(rows) - 1) // ROWS))
    shown = rows[page * ROWS : (page + 1) * ROWS]
    lines = [*name, *_header(found, act, t), *_rows(shown, page * ROWS, found, act, t), *_stepless(found, act, t)]
    here = _address(page, whose)
    numbers = [_opens(place, row, here, act) for place, row in enumerate(shown, page * ROWS + 1)]
    ways = [*grid(numbers, 8), *_actions(found, page, len(rows), whose, t), *_ways_back(whose, t)]
    return Screen(Html.join_lines(lines), ways)


def _address(page: int, whose: User | None) -> CallbackData:
    return to.PlanOf(person=whose.id, page=page) if whose else to.Plan(page=page)


def _ways_back(whose: User | None, t: T) -> list[list[Button]]:
    return [[lists.back_to(whose, t), _home(t)]] if whose else []


def _home(t: T) -> Button:
    return Button(t.plain("home"), to.Home())


def _header(found: Plan, act: Act, t: T) -> list[Html]:
    today = act.local_now.date()
    weekday = t.plain("weekday-name", number=today.weekday())
    date = t.plain("date-month", day=today.day, month=t.plain("month-of", number=today.month))
    number = len(found.overdue) + len(found.today)
    key = "plan-title" if found.overdue else "plan-title-clean"
    tasks = t.plain("count-to-do", count=number) if number else t.plain("plan-no-tasks")
    return [t(key, weekday=weekday, date=date, tasks=tasks, overdue=t.plain("count-late", count=len(found.overdue)))]


def _rows(shown: Sequence[Row], before: int, found: Plan, act: Act, t: T) -> list[Html]:
    """Under their headings; whoever is to be called has his phone and last words as long as there is room."""
    room = LINES - len(shown) - 6
    lines, heading = [], ""
    for place, row in enumerate(shown, before + 1):
        key = _heading(row, act)
        if key != heading:
            heading = key
            lines.append(Html(f"\n<b>{t(key)}</b>"))
        lines.append(t("plan-row", number=str(place), what=_what(row, act, t)))
        detail = _detail(row, found, t)
        if detail and room > 0:
            room -= 1
            lines.append(detail)
    return lines


def _heading(row: Row, act: Act) -> str:
    if isinstance(row, Contact):
        return "plan-birthdays"
    if isinstance(row, Deal):
        return "plan-waking"
    return "plan-overdue" if row.due_at is not None and row.due_at < act.now else "plan-today"


def _what(row: Row, act: Act, t: T) -> str:
    """`10:00 Иванов, Веста — позвонить`; of what is overdue, since when."""
    if isinstance(row, Contact):
        return row.name
    if isinstance(row, Deal):
        return t.plain("dash", left=whom(row), right=_why(row, t))
    task = row
    what = named(task, t)
    if task.due_at is None or task.due_at >= act.now:
        return f"{task.due_at.astimezone(act.zone):%H:%M} {what}" if task.due_at else what
    local = task.due_at.astimezone(act.zone)
    today = local.date() == act.local_now.date()
    when = f"{local:%H:%M}" if today else format.day(t, local.date(), act.local_now.date())
    return t.plain("plan-since", what=what, when=when)


def _why(deal: Deal, t: T) -> str:
    """What became of whoever is to be come back to."""
    if deal.stage.kind is StageKind.WON:
        return t.plain("plan-bought")
    if deal.reason is not None:
        return t.plain("plan-refused", reason=deal.reason.name.casefold())
    return deal.stage.name


def named(task: Task, t: T) -> str:
    """`Иванов, Веста — позвонить`: of a deal's task, first whose."""
    if task.deal is None:
        return task.title
    small = task.title[:1].lower() if task.title[1:2].islower() else task.title[:1]
    return t.plain("dash", left=whom(task.deal), right=small + task.title[1:])


def whom(deal: Deal) -> str:
    return ", ".join([*([whose.short(deal.contact)] if deal.contact else []), deal.title])


def _detail(row: Row, found: Plan, t: T) -> Html | None:
    deal = row if isinstance(row, Deal) else row.deal if isinstance(row, Task) else None
    contact_id = row.id if isinstance(row, Contact) else deal.contact_id if deal else row.contact_id
    phone = found.phones.get(contact_id or 0)
    last = found.last.get(deal.id) if deal else None
    parts = [format.phone(phone)] if phone else []
    if last is not None and last.text:
        parts.append(t.plain("plan-words", words=format.clip(last.text, WORDS)))
    return t("plan-detail", parts=" · ".join(parts)) if parts else None


def _stepless(found: Plan, act: Act, t: T) -> list[Html]:
    if not found.stepless:
        return []
    deals = t.plain("count-deals", count=found.stepless)
    money = format.sums(t, found.sums) if access.sees_money(act.user) else ""
    key = "plan-stepless-money" if money else "plan-stepless"
    line = t(key, deals=deals, **({"money": money} if money else {}))
    return [Html(f"\n{line}")]


def _opens(place: int, row: Row, here: CallbackData, act: Act) -> Button:
    if isinstance(row, Contact):
        return Button(str(place), to.OpenClient(contact_id=row.id))
    if isinstance(row, Deal):
        again = to.Waking(deal_id=row.id) if access.may_change(act.user) else whence.opens(row.id, here)
        return Button(str(place), again)
    return Button(str(place), whence.opens(row.deal.id, here) if row.deal else to.OpenTask(task_id=row.id))


def _actions(found: Plan, page: int, total: int, whose: User | None, t: T) -> list[list[Button]]:
    """Only one's own day is spread."""
    rest = total - (page + 1) * ROWS
    more = [Button(t.plain("plan-more", count=rest), _address(page + 1, whose))] if rest > 0 else []
    first = [Button(t.plain("plan-first"), _address(0, whose))] if page else []
    spread = [Button(t.plain("plan-spread"), to.Spread())] if found.overdue and whose is None else []
    deals = to.DealsOf(which=Which.STEPLESS, page=0, whose=f"p{whose.id}") if whose else to.Stepless(page=0)
    without = [Button(t.plain("plan-stepless-open"), deals)] if found.stepless else []
    return [[*first, *more], [*spread, *without]]


def back(t: T) -> Button:
    return Button(t.plain("plan-back"), to.Plan(page=0))


def spread(done: Spread, act: Act, t: T) -> Screen:
    """Where each has gone."""
    lines = []
    for task in done.tasks[:ROWS]:
        when = format.moment(t, task.due_at, act.local_now) if task.due_at else t.plain("nothing")
        lines.append(t("plan-spread-line", what=named(task, t), when=when))
    left = len(done.tasks) - len(lines)
    title = t("plan-spread-done", tasks=t.plain("count-to-do", count=len(done.tasks)))
    rest = t("plan-spread-more", count=left) if left else ""
    undo = Button(t.plain("undo"), to.Undo(event_id=done.event.id))
    return Screen(Html.join_lines([title, *lines, rest]), [[undo, back(t)]])


def gathered(found: Gathered, t: T) -> Screen:
    """What has come back of all that one tap had made, and to whom."""
    deals = t.plain("count-deals", count=sum(count for _, count in found.deals))
    lines = [t("gathered-deals", deals=deals)] if found.deals else []
    lines += [t("buried-row", name=name, what=t.plain("count-deals", count=count)) for name, count in found.deals]
    lines += [t("gathered-moved", tasks=t.plain("count-to-do", count=found.moved))] if found.moved else []
    lines += [t("gathered-gone", tasks=t.plain("count-to-do", count=found.gone))] if found.gone else []
    lines += [t("gathered-asked")] if found.asked else []
    lines += [t("gathered-kept", count=str(found.kept))] if found.kept else []
    return Screen(Html.join_lines(lines or [t("undone")]), [[back(t)]])
