"""The card of a task, what was done to it, and what comes next."""

from collections.abc import Sequence
from dataclasses import replace

from bot import callbacks as to
from bot.i18n import Html, T
from bot.screen import Button, Screen, grid
from bot.views import activities, changes, deals, format, task_changes, whose
from models import Activity, Deal, Event, Task, TaskKind, User
from services import access
from services.act import Act
from services.agenda import Card, Which
from services.grammar.when.dates import When
from services.later import Later
from services.timeline import Action, Names


def card(found: Card, act: Act, t: T) -> Screen:
    task = found.task
    text = Html.join_lines(
        [t("task-title", task=task.title), _when(task, act, t), _people(found, act, t), *about(found, act, t)]
    )
    return Screen(text, _buttons(task, act, t))


def about(found: Card, act: Act, t: T) -> list[Html | str]:
    """The client with his phones, the deal, and the last words said."""
    task = found.task
    contact = task.deal.contact if task.deal is not None else task.contact
    return [
        *whose.lines(contact, found.phones, t),
        of_deal(task.deal, act, t) if task.deal is not None else "",
        last_words(found.last, act, t),
    ]


def of_deal(deal: Deal, act: Act, t: T) -> Html:
    money = deals.amount(deal, act, t) if deal.amount is not None else ""
    parts = [f"#{deal.id} {deal.title}", deal.stage.name, *([money] if money else [])]
    return Html.join_lines([" · ".join(parts)])


def last_words(last: Activity | None, act: Act, t: T) -> str:
    return activities.last(last, format.moment(t, last.at, act.local_now), t) if last is not None else ""


def _when(task: Task, act: Act, t: T) -> Html:
    if task.closed_at is not None:
        closed = t(f"task-closed-{task.status}", when=format.moment(t, task.closed_at, act.local_now))
        return Html.join_lines([closed, t("task-result", words=task.result) if task.result else ""])
    begun = t.plain("task-begun") if task.status == "in_progress" else ""
    if task.due_at is None:
        return t("task-undated", begun=begun or "no")
    key = "task-overdue" if task.due_at < act.now else "task-due"
    return t(key, when=format.moment(t, task.due_at, act.local_now), begun=begun or "no")


def _people(found: Card, act: Act, t: T) -> str:
    task = found.task
    parts = [] if task.assignee_id == act.user.id else [t.plain("task-for", name=task.assignee.name)]
    if found.giver is not None and found.giver.id != task.assignee_id:
        parts.append(t.plain("task-from", name=found.giver.name))
    return " · ".join(parts)


def _buttons(task: Task, act: Act, t: T) -> list[list[Button]]:
    last = [*open_deal(task, t), Button(t.plain("tasks-list"), to.Tasks(which=Which.DAY))]
    if not access.may_change(act.user):
        return [last]
    if task.closed_at is not None:
        return [[Button(t.plain("task-say-result"), to.TaskResult(task_id=task.id))], last]
    begin = Button(t.plain("task-begin"), to.TaskBegin(task_id=task.id))
    fail = Button(t.plain("task-fail"), to.TaskFail(task_id=task.id))
    give = [Button(t.plain("task-give"), to.TaskGive(task_id=task.id))] if access.sees_others(act.user) else []
    return [*answers(task, t), [*([begin] if task.status == "new" else []), fail, *give], last]


def answers(task: Task, t: T) -> list[list[Button]]:
    """What a person answers to a reminder."""
    missed = [Button(t.plain("task-missed"), to.TaskMissed(task_id=task.id))] if task.kind is TaskKind.CALL else []
    return [
        [Button(t.plain("task-done"), to.TaskDone(task_id=task.id)), *missed],
        [
            later(task, Later.HOUR, t),
            later(task, Later.MORNING, t),
            Button(t.plain("task-when"), to.TaskWhen(task_id=task.id)),
        ],
    ]


def later(task: Task, when: Later, t: T) -> Button:
    return Button(t.plain(f"task-later-{when}"), to.TaskLater(task_id=task.id, later=when))


def open_deal(task: Task, t: T) -> list[Button]:
    return [Button(t.plain("task-deal"), to.OpenDeal(deal_id=task.deal.id))] if task.deal is not None else []


def choose_time(task: Task, t: T) -> Screen:
    typed = Button(t.plain("task-moment"), to.TaskMoment(task_id=task.id))
    back = Button(t.plain("back"), to.OpenTask(task_id=task.id))
    return Screen(
        t("task-when-ask", task=task.title), [*grid([later(task, one, t) for one in Later], 2), [typed, back]]
    )


def choose_taker(task: Task, people: Sequence[User], t: T) -> Screen:
    buttons = [Button(user.name, to.TaskGiveTo(task_id=task.id, user_id=user.id)) for user in people]
    back = Button(t.plain("back"), to.OpenTask(task_id=task.id))
    return Screen(t("task-give-ask" if people else "task-give-nobody", task=task.title), [*grid(buttons, 2), [back]])


def changed(task: Task, event: Event, names: Names, act: Act, t: T) -> Screen:
    """The difference card: what became of the task, and the way back."""
    if event.after.get("task_gone"):
        return Screen(text(task, event, names, act, t), [_look(task, t) if task.deal is not None else [_list(t)]])
    undone = event.action == Action.UNDONE
    undo = [] if undone else changes.undo(event, t)
    more = [] if task.closed_at is not None else [Button(t.plain("task-when"), to.TaskWhen(task_id=task.id))]
    wordless = task.closed_at is not None and task.result is None and not undone
    result = [Button(t.plain("task-say-result"), to.TaskResult(task_id=task.id))] if wordless else []
    return Screen(text(task, event, names, act, t), [result, [*_look(task, t), *more, *undo]])


def _look(task: Task, t: T) -> list[Button]:
    """What to look at: the deal, or the task that has none."""
    address = to.OpenDeal(deal_id=task.deal.id) if task.deal is not None else to.OpenTask(task_id=task.id)
    return [Button(t.plain("open"), address)]


def text(task: Task, event: Event, names: Names, act: Act, t: T) -> Html:
    heading = [deals.heading(task.deal, act, t)] if task.deal is not None else []
    undone = [t("undone")] if event.action == Action.UNDONE else []
    touch = [activities.line(event.after, act.local_now.date(), t)] if "activity" in event.after else []
    return Html.join_lines([*heading, *undone, *task_changes.lines(event, names, act, t), *touch])


def next_step(done: Screen, deal: Deal, t: T) -> Screen:
    """The deal has nothing ahead: what comes next is asked at once."""
    calls = [Button(t.plain(f"next-{when}"), to.NextCall(deal_id=deal.id, when=when)) for when in to.Next]
    own = Button(t.plain("next-own"), to.EditStep(deal_id=deal.id))
    ask = t("next-ask", number=str(deal.id))
    return replace(done, text=Html.join_lines([done.text, ask]), rows=[*grid([*calls, own], 2), *done.rows])


def offer_reminder(noted: Screen, event: Event, when: When, act: Act, t: T) -> Screen:
    """A note tells of a day to come: to be reminded then?"""
    day = format.day(t, when.day, act.local_now.date())
    moment = t.plain("date-time", date=day, time=f"{when.at:%H:%M}") if when.at else day
    remind = Button(t.plain("note-remind", when=moment), to.RemindOfNote(event_id=event.id))
    return Screen(noted.text, [[remind], *noted.rows], fresh=noted.fresh)


def offer_done(logged: Screen, task: Task, t: T) -> Screen:
    """A call was logged: was it the one that had to be made?"""
    done = Button(t.plain("task-was-it", task=format.clip(task.title, 24)), to.TaskDone(task_id=task.id))
    return Screen(logged.text, [[done], *logged.rows], fresh=logged.fresh)


def call_again(logged: Screen, task: Task, t: T) -> Screen:
    """Nobody answered: when to call again?"""
    buttons = [later(task, one, t) for one in (Later.HALF, Later.HOUR, Later.EVENING, Later.MORNING)]
    other = Button(t.plain("task-moment"), to.TaskMoment(task_id=task.id))
    ask = t("task-call-again")
    return Screen(Html.join_lines([logged.text, ask]), [*grid(buttons, 2), [other], *logged.rows])


def _list(t: T) -> Button:
    return Button(t.plain("tasks-list"), to.Tasks(which=Which.DAY))
