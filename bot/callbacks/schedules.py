"""Buttons of what is sent again and again."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number


class Schedules(CallbackData, prefix="scheds"): ...


class OpenSchedule(CallbackData, prefix="sched"):
    schedule_id: Number


class SwitchSchedule(CallbackData, prefix="schedon"):
    schedule_id: Number
    on: bool


class ScheduleDays(CallbackData, prefix="scheddays"):
    schedule_id: Number


class ScheduleHour(CallbackData, prefix="schedat"):
    schedule_id: Number
