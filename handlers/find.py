"""Finding: `/find`, «найди …», or only a name, a number, a part of a phone, a word that was said."""

import re

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import Message

from bot.i18n import T
from bot.routes import Means
from bot.screen import Answer
from bot.views import deals as deals_view
from bot.views import find as view
from bot.views import members as members_view
from handlers import people
from services import access, deals, leave, likely, search, sought, team
from services.act import Act
from services.errors import NotFound
from services.grammar.intent import Intent, Verb
from services.grammar.lexicon import questions
from services.search import Found

router = Router(name="find")

READS = {"reads": True}


@router.message(Command("find"), flags=READS)
async def by_command(_: Message, command: CommandObject, act: Act, t: T) -> Answer:
    words = (command.args or "").strip()
    if not words:
        return view.how(t)
    number = re.fullmatch(r"#?(\d{1,9})", words)
    return await _found(words, int(number[1]) if number else None, act, t)


@router.message(Means(Verb.FIND), flags=READS)
async def by_words(message: Message, intent: Intent, act: Act, t: T) -> Answer:
    words = intent.name or intent.phone or ""
    if intent.number is not None:
        words = f"#{intent.number}" if "#" in (message.text or "") else str(intent.number)
    text = message.text or ""
    return await _found(words or text, intent.number, act, t, asked=questions.asks(text))


async def _found(words: str, number: int | None, act: Act, t: T, *, asked: bool = False) -> Answer:
    """A number opens its deal; digits that are no deal's are looked for in phones."""
    if number is not None:
        try:
            return deals_view.card(await deals.card(act, await access.deal(act, number)), act, t)
        except NotFound:
            if words.startswith("#") or len(words) < sought.SHORTEST_PART:
                raise
    return await _named(words, act, t, asked=asked)


async def _named(words: str, act: Act, t: T, *, asked: bool) -> Answer:
    """A colleague's page stands before the clients of his name; by a short name he is meant where there are none.

    A question says more than a name: «что у Голубева с деньгами» is about whom it names.
    """
    found = await search.everything(act, words, limit=view.ROWS)
    rows = view.rows(found, act, t)
    colleague = await team.called(act, words) or (None if rows else await leave.whose(act, words))
    if colleague is not None:
        return members_view.with_found(await people.opened(colleague.id, act, t), rows, t)
    if asked and not rows:
        found = Found(await likely.of_mentioned(act, words))
    if len(found.deals) == 1 and not (found.companies or found.clients or found.notes):
        return deals_view.card(await deals.card(act, found.deals[0].deal), act, t)
    return view.found(words, found, act, t, asked=asked)
