"""Buttons about tasks. They name the task by its number alone, so that they work days later."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number
from services.agenda import Which
from services.later import Later


class Tasks(CallbackData, prefix="tasks"):
    """A list; person 0 is the reader himself."""

    which: Which
    person: Number = 0
    page: Number = 0


class TaskTeam(CallbackData, prefix="taskteam"): ...


class TaskTick(CallbackData, prefix="ttick"):
    """Done, from a list, which is shown again."""

    task_id: Number
    which: Which
    person: Number
    page: Number


class NewTask(CallbackData, prefix="newtask"): ...


class OpenTask(CallbackData, prefix="task"):
    task_id: Number


class TaskDone(CallbackData, prefix="tdone"):
    task_id: Number


class TaskFail(CallbackData, prefix="tfail"):
    task_id: Number


class TaskBegin(CallbackData, prefix="tbegin"):
    task_id: Number


class TaskMissed(CallbackData, prefix="tmissed"):
    """Nobody answered the call."""

    task_id: Number


class TaskResult(CallbackData, prefix="tresult"):
    task_id: Number


class TaskLater(CallbackData, prefix="tlater"):
    task_id: Number
    later: Later


class TaskWhen(CallbackData, prefix="twhen"):
    """Choose another time."""

    task_id: Number


class TaskMoment(CallbackData, prefix="tmoment"):
    """Type another time."""

    task_id: Number


class TaskGive(CallbackData, prefix="tgive"):
    task_id: Number


class TaskGiveTo(CallbackData, prefix="tgiveto"):
    task_id: Number
    user_id: Number


class Next(StrEnum):
    TOMORROW = "tomorrow"
    DAYS = "3days"
    MONDAY = "monday"


class NextCall(CallbackData, prefix="next"):
    """The next step of a deal, by one tap."""

    deal_id: Number
    when: Next


class RemindOfNote(CallbackData, prefix="nremind"):
    """What somebody has promised is a task for the day that he named."""

    event_id: Number


class TaskAlone(CallbackData, prefix="talone"):
    """The quoted message is a task that has no deal."""
