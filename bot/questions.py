"""Questions whose buttons need no memory: what is said next may answer them too. «Почему отказались?» — «дорого».

Unlike a conversation (`bot.forms`) such a question keeps nobody: what is no answer to it is done as always, and after
anything else it is forgotten.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message, Update

from bot import lines
from bot.screen import Answer, Screen, Shown, Waits
from services.act import Act
from services.dialogs import Talk
from services.grammar.asked import calling_off
from services.grammar.intent import Intent

About = Mapping[str, Any]
"""What the question was about, and one's own words, `text`, that had led to it."""
Reads = Callable[[str, Intent, Act, About], Awaitable[Any]]
"""What was typed, and what it means by itself → the answer; none when it is none."""


class AnswerTo(Filter):
    """What answers the question that was asked last: the handler gets it as `said`, and what it was asked `about`."""

    def __init__(self, question: str, reads: Reads) -> None:
        self.question, self.reads = question, reads

    async def __call__(self, message: Message, intent: Intent, act: Act, talk: Talk) -> dict[str, Any] | bool:
        if talk.question != self.question or talk.forgotten(message.date):
            return False
        about = talk.answers["context"]
        said = await self.reads(message.text or "", intent, act, about)
        return False if said is None else {"said": said, "about": about}


class CallsOff(Filter):
    """«отмена», «не надо»: the open question is to be asked no more."""

    async def __call__(self, message: Message, talk: Talk) -> bool:
        text = message.text or ""
        if talk.row is None or talk.forgotten(message.date):
            return False
        return calling_off.said(text) or (talk.question is not None and calling_off.declined(text))


def asked(answer: Answer | None) -> Waits | None:
    """What the answer waits for."""
    shown = [answer] if isinstance(answer, Shown) else answer or ()
    return next((one.waits for one in shown if isinstance(one, Screen) and one.waits), None)


async def remember(answer: Answer | None, update: Update, talk: Talk, act: Act) -> None:
    """What the answer asks stands open now, and no longer what was asked before; a conversation goes on above it."""
    if not answer:  # another photo of an album, a tap on a page's number
        return
    if talk.form is not None and not talk.forgotten(act.now):
        return
    if (waits := asked(answer)) is not None:
        await talk.wait(act, waits.question, {**_behind(update.event), **waits.about})
    elif talk.question is not None:
        await talk.close(act)


def _behind(event: Any) -> dict[str, str]:
    """One's own words that led to the question, and what changes that come of them are known by."""
    said = lines.quoted(event) if isinstance(event, CallbackQuery) else event
    return {"text": said.text or "", "origin": lines.origin(said)} if isinstance(said, Message) else {}
