"""A person's own words, read by the grammar with what the company calls its things."""

import re
from dataclasses import replace

from aiogram.types import CallbackQuery, Message

from bot.replied import number_of, numbers_of
from bot.views.format import phone
from services import access, vocabulary
from services.act import Act
from services.clients import cards
from services.errors import NotFound
from services.grammar import answered
from services.grammar.as_deal import perhaps_deal, read_as_deal
from services.grammar.asked import handover
from services.grammar.asked.handover import Everything
from services.grammar.intent import Intent, Step, Verb
from services.grammar.lexicon import questions
from services.grammar.reading import read

_HEADING = re.compile(r"^\W*#(\d{1,9})\b", re.MULTILINE)


async def meant(message: Message, act: Act) -> Intent:
    """A reply to a card, or to anything about a deal, is about that deal; to a reminder, it is a note at the least."""
    intent = await of_text(message.text or "", act)
    if questions.of_nobody(intent.name):
        intent = Intent(Verb.UNCLEAR, note=message.text or "", sure=False)
    if intent.number is None:
        intent = replace(intent, number=replied(message))
    if intent.number is None and not intent.name and (contact_id := number_of(message, "contact_id")) is not None:
        intent = await _of_client(intent, contact_id, act)
    nothing_else = not intent.sure or intent.verb in (Verb.FIND, Verb.UNCLEAR)
    if nothing_else and intent.number is not None and number_of(message, "task_id") is not None:
        return Intent(Verb.NOTE, number=intent.number, note=message.text or "")
    return intent


async def _of_client(intent: Intent, contact_id: int, act: Act) -> Intent:
    """What is said in reply to the card of a client is about the deal with him, or about him by name."""
    try:
        contact = await access.contact(act, contact_id)
    except NotFound:
        return intent
    going = await cards.open_deals(act, contact)
    return replace(intent, number=going[0].id) if len(going) == 1 else replace(intent, name=contact.name)


def origin(message: Message) -> str:
    """What changes are known by that come of this message."""
    return f"{message.chat.id}:{message.message_id}"


def quoted(query: CallbackQuery) -> Message | None:
    """The person's own message, which the question was a reply to."""
    original = query.message.reply_to_message if isinstance(query.message, Message) else None
    return original if original is not None and original.text else None


def behind(query: CallbackQuery, act: Act) -> tuple[Message, Act]:
    """One's own message that the question quotes, and what comes of it; when it is gone, refused (`NotFound`)."""
    original = quoted(query)
    if original is None:
        raise NotFound()
    return original, replace(act, origin=origin(original))


async def of_text(text: str, act: Act) -> Intent:
    """A number that was dialled stands for whom it belongs to."""
    intent = read(text, act.local_now, await vocabulary.load(act))
    if intent.phone is None or intent.name or intent.number is not None or intent.verb in (Verb.NEW, Verb.FIND):
        return intent
    return replace(intent, name=phone(intent.phone))


async def of_deal(text: str, act: Act) -> Intent:
    """A line that was not understood, and is a new deal."""
    return read_as_deal(text, act.local_now, await vocabulary.load(act))


async def of_deal_perhaps(text: str, act: Act) -> Intent | None:
    """A line that names nobody who is known, as a new deal; none where it does not look like one."""
    return perhaps_deal(text, act.local_now, await vocabulary.load(act))


async def completing(lacking: Intent, text: str, act: Act) -> Intent | None:
    """The order that lacked one thing, with the answer to what was asked for it; none where that is no answer."""
    return answered.completed(lacking, text, act.local_now, await vocabulary.load(act))


async def step_in(note: str, act: Act) -> tuple[str, Step | None]:
    """The next step that these words name, and what is left of them."""
    return answered.step_in(note, act.local_now, await vocabulary.load(act)) if note else ("", None)


async def colleague(text: str, act: Act) -> int | None:
    """Somebody of the team, where the words are nothing but his name in any case."""
    return answered.colleague(text, await vocabulary.load(act))


async def everything_handed(text: str, act: Act) -> Everything | None:
    """«передай все сделки Ани Борису»; none where it is one deal."""
    return handover.of_all(text, act.local_now, await vocabulary.load(act))


def replied(message: Message) -> int | None:
    """The deal of the card that is replied to; of a list, none."""
    if (number := number_of(message, "deal_id")) is not None:
        return number
    if len(numbers_of(message, "task_id")) > 1:
        return None
    answered = message.reply_to_message
    numbers = set(_HEADING.findall((answered.text or answered.caption or "") if answered else ""))
    return int(numbers.pop()) if len(numbers) == 1 else None
