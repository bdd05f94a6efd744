"""Buttons of a conversation."""

from aiogram.filters.callback_data import CallbackData

from bot.callbacks.number import Number


class SayFor(CallbackData, prefix="say"):
    """What the quoted message says is about this deal."""

    deal_id: Number


class SayRather(CallbackData, prefix="rather"):
    """What the quoted message says was done with another deal, and is about this one."""

    rather_id: Number


class SayForTask(CallbackData, prefix="sayt"):
    """What the quoted message says is about this task."""

    task_id: Number


class SayForClient(CallbackData, prefix="sayof"):
    """What the quoted message says is about a new deal with this client."""

    contact_id: Number


class SayForNew(CallbackData, prefix="saynew"):
    """What the quoted message says is about a new deal, with whomever it names."""


class NoteFor(CallbackData, prefix="sayto"):
    """The quoted message is a note to this deal."""

    deal_id: Number


class Answer(CallbackData, prefix="a"):
    """A ready answer to question number `ask` of the open conversation."""

    ask: Number
    value: str


class Choices(CallbackData, prefix="choices"):
    """Another page of the ready answers to question number `ask`."""

    ask: Number
    page: Number


class Month(CallbackData, prefix="month"):
    """A month to choose a day of, for question number `ask`."""

    ask: Number
    year: Number
    month: Number


class Skip(CallbackData, prefix="skip"):
    ask: Number


class Enough(CallbackData, prefix="enough"):
    """Nothing more is to be asked from question number `ask` on."""

    ask: Number


class Back(CallbackData, prefix="back"):
    ask: Number


class Cancel(CallbackData, prefix="cancel"): ...


OfQuestion = Answer | Choices | Month | Skip | Enough | Back
"""What names the number of its question: `ask`."""
