"""A person's own words, read by the grammar with what the company calls its things."""

import re
from dataclasses import replace

from aiogram.types import Message

from bot.replied import number_of, numbers_of
from services import vocabulary
from services.act import Act
from services.grammar.intent import Intent, Verb
from services.grammar.reading import read

_HEADING = re.compile(r"^\W*#(\d{1,9})\b", re.MULTILINE)


async def meant(message: Message, act: Act) -> Intent:
    """A reply to a card, or to anything about a deal, is about that deal; to a reminder, it is a note at the least."""
    intent = await of_text(message.text or "", act)
    if intent.number is None:
        intent = replace(intent, number=replied(message))
    nothing_else = not intent.sure or intent.verb in (Verb.FIND, Verb.UNCLEAR)
    if nothing_else and intent.number is not None and number_of(message, "task_id") is not None:
        return Intent(Verb.NOTE, number=intent.number, note=message.text or "")
    return intent


def origin(message: Message) -> str:
    """What changes are known by that come of this message."""
    return f"{message.chat.id}:{message.message_id}"


async def of_text(text: str, act: Act) -> Intent:
    return read(text, act.local_now, await vocabulary.load(act))


def replied(message: Message) -> int | None:
    """The deal of the card that is replied to; of a list, none."""
    if (number := number_of(message, "deal_id")) is not None:
        return number
    if len(numbers_of(message, "task_id")) > 1:
        return None
    answered = message.reply_to_message
    numbers = set(_HEADING.findall((answered.text or answered.caption or "") if answered else ""))
    return int(numbers.pop()) if len(numbers) == 1 else None
