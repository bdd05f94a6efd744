"""Lists of tasks: one's own, and those of one's people."""

from collections.abc import Sequence

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import format, whose
from bot.views.paging import pager
from models import Task, User
from services import access
from services.act import Act
from services.agenda import PAGE, Counts, Page, Which

MOST_PEOPLE = 8
TABS = (Which.OVERDUE, Which.TODAY, Which.TOMORROW, Which.WEEK, Which.LATER, Which.UNDATED)


def listing(page: Page, team: Sequence[tuple[User, Counts]], act: Act, t: T) -> Screen:
    """One page, the other lists with their counts, and whose tasks among one's people are overdue."""
    own = page.person.id == act.user.id
    late = [pair for pair in team if pair[1][Which.OVERDUE]] if own else []
    overdue = late if page.which is Which.OVERDUE else []
    lines = [_line(number, task, page, act, t) for number, task in enumerate(page.tasks, start=_first(page))]
    told = [*lines, *([] if lines else [t("tasks-none")])]
    people = [_late(person, counts, t) for person, counts in late[:MOST_PEOPLE]]
    if overdue and not lines:
        text = [_title_of_team(overdue, t), *people]
    else:
        text = [_title(page, act, t), *told, *([Html("")] if people else []), *people]
    rows = [*_rows(page, act, t), *_whose(overdue, Which.OVERDUE, t), *_tabs(page, t), *_last(bool(team), own, act, t)]
    return Screen(Html.join_lines(text), rows)


def _title_of_team(late: Sequence[tuple[User, Counts]], t: T) -> Html:
    """One's own are none."""
    counted = t.plain("count-tasks", count=sum(counts[Which.OVERDUE] for _, counts in late))
    return Html(f"<b>{t('tasks-title', parts=' · '.join([t.plain('tasks-overdue-team'), counted]))}</b>")


def _whose(people: Sequence[tuple[User, Counts]], which: Which, t: T) -> list[list[Button]]:
    """Each leads to his list of that kind."""
    buttons = [
        Button(t.plain("dot", left=person.name, right=str(counts[which])), to.Tasks(which=which, person=person.id))
        for person, counts in people[:MOST_PEOPLE]
    ]
    return grid(buttons, 2)


def _title(page: Page, act: Act, t: T) -> Html:
    name = t.plain(f"tasks-{page.which}")
    whose = [] if page.person.id == act.user.id else [page.person.name]
    counted = t.plain("count-tasks", count=page.total)
    overdue = page.counts[Which.OVERDUE] if page.which is Which.DAY else 0
    late = [t.plain("count-overdue", count=overdue)] if overdue else []
    return Html(f"<b>{t('tasks-title', parts=' · '.join([name, *whose, counted, *late]))}</b>")


def _first(page: Page) -> int:
    return page.number * PAGE + 1


def _line(number: int, task: Task, page: Page, act: Act, t: T) -> Html:
    begun = "yes" if task.status == "in_progress" else "no"
    head = t("tasks-line", number=str(number), when=_when(task, page, act, t), task=task.title, begun=begun)
    more = about(task)
    return Html.join_lines([head, t("tasks-line-more", parts=" · ".join(more))]) if more else head


def _when(task: Task, page: Page, act: Act, t: T) -> str:
    """Within a day the hour says enough."""
    if task.due_at is None:
        return ""
    if page.which in (Which.TODAY, Which.TOMORROW) or (page.which is Which.DAY and task.due_at >= act.now):
        return f"{task.due_at.astimezone(act.zone):%H:%M}"
    return format.moment(t, task.due_at, act.local_now)


def about(task: Task) -> list[str]:
    contact = task.deal.contact if task.deal is not None else task.contact
    client = [whose.client(contact)] if contact else []
    return [*client, *([f"#{task.deal.id} {task.deal.title}"] if task.deal else [])]


def _rows(page: Page, act: Act, t: T) -> list[list[Button]]:
    numbers = list(enumerate(page.tasks, start=_first(page)))
    look = [Button(str(number), to.OpenTask(task_id=task.id)) for number, task in numbers]
    tick = [_tick(number, task, page) for number, task in numbers]
    turn = pager(
        t, page.number, page.pages, lambda number: to.Tasks(which=page.which, person=page.person.id, page=number)
    )
    return [look, tick if access.may_change(act.user) else [], turn]


def _tick(number: int, task: Task, page: Page) -> Button:
    again = to.TaskTick(task_id=task.id, which=page.which, person=page.person.id, page=page.number)
    return Button(f"✔ {number}", again)


def _tabs(page: Page, t: T) -> list[list[Button]]:
    """The other lists that have something in them."""
    shown = [which for which in TABS if which is not page.which and page.counts[which]]
    parts = (Which.OVERDUE, Which.TODAY)
    if page.which is Which.DAY and not all(page.counts[part] for part in parts):
        shown = [which for which in shown if which not in parts]
    return grid([Button(_tab(which, page, t), to.Tasks(which=which, person=page.person.id)) for which in shown], 3)


def _tab(which: Which, page: Page, t: T) -> str:
    return t.plain("dot", left=t.plain(f"tasks-{which}"), right=str(page.counts[which]))


def _last(team: bool, own: bool, act: Act, t: T) -> list[list[Button]]:
    new = [Button(t.plain("tasks-new"), to.NewTask())] if access.may_change(act.user) else []
    people = [Button(t.plain("tasks-team"), to.TaskTeam())] if team else []
    mine = [] if own else [Button(t.plain("tasks-mine"), to.Tasks(which=Which.DAY))]
    return [[*new, *people, *mine, Button(t.plain("home"), to.Home())]]


def _late(person: User, counts: Counts, t: T) -> Html:
    return t("tasks-late", name=person.name, overdue=t.plain("count-overdue", count=counts[Which.OVERDUE]))


def team(people: Sequence[tuple[User, Counts]], t: T) -> Screen:
    lines = [_of_person(person, counts, t) for person, counts in people]
    text = Html.join_lines([Html(f"<b>{t('tasks-team-title')}</b>"), *lines, *([] if lines else [t("tasks-none")])])
    return Screen(text, [*_whose(people, Which.DAY, t), [Button(t.plain("tasks-mine"), to.Tasks(which=Which.DAY))]])


def _of_person(person: User, counts: Counts, t: T) -> Html:
    overdue = counts[Which.OVERDUE]
    parts = [t.plain("count-overdue", count=overdue)] if overdue else []
    parts.append(t.plain("tasks-of-today", count=counts[Which.TODAY]))
    return t("tasks-person", name=person.name, parts=", ".join(parts))
