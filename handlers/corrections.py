"""A message that was edited: what it had made is made again as it reads now."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from aiogram import Router
from aiogram.types import Message

from bot.i18n import T
from bot.screen import Answer, Screen
from services import lines, search
from services.act import Act
from services.dialogs import Talk
from services.grammar.intent import Intent, Verb

router = Router(name="corrections")


@router.edited_message()
async def corrected(
    _: Message, again: Callable[[Intent], Awaitable[Answer]], intent: Intent, act: Act, t: T, talk: Talk
) -> Answer:
    """All or nothing: a refusal on the way leaves things as they were. What had made nothing is simply read anew."""
    if talk.form is not None:
        return Screen(t("corrected-answer"))
    deal_id = await lines.make_way(act)
    if deal_id is None:
        return await again(intent)
    answer = await again(await _same_deal(intent, deal_id, act))
    await lines.require_something(act)
    return answer


async def _same_deal(intent: Intent, deal_id: int, act: Act) -> Intent:
    """Of several that the name still fits, the one it was about."""
    if intent.number is not None or intent.verb is Verb.NEW or not intent.name:
        return intent
    fitting = {hit.deal.id for hit in await search.deals(act, intent.name)}
    return replace(intent, number=deal_id) if deal_id in fitting else intent
