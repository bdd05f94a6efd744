"""What is typed in answer to a question that has buttons: of which deal or task, why it was lost, for how much."""

from collections.abc import Sequence
from dataclasses import replace

from aiogram import Router
from aiogram.types import Message

from bot import lines
from bot.i18n import T
from bot.questions import About, AnswerTo
from bot.screen import Answer
from bot.views import say as view
from handlers import deals, say, task_lines
from handlers.naming import deals_answered
from models import Deal, Task
from services import access, agenda
from services.act import Act
from services.errors import NotFound
from services.grammar.asked import agreeing
from services.grammar.intent import Intent, Verb

router = Router(name="questions")


async def _lacked(text: str, intent: Intent, act: Act, about: About) -> Intent | None:
    """What the order lacked; «да» to «За сколько продали?» is for as much as stands there."""
    lacking = Intent(Verb(about["verb"]), number=about["deal_id"], note=about["note"])
    if _of_its_own(intent) or intent.number not in (None, lacking.number):
        return None
    if lacking.verb is Verb.WON and agreeing.said(text):
        return lacking
    found = await lines.completing(lacking, text, act)
    own_words = found is not None and found.verb is Verb.LOST and found.reason_id is None
    return None if own_words and intent.verb not in (Verb.LOST, Verb.UNCLEAR) else found


def _of_its_own(intent: Intent) -> bool:
    """It says all that is to be done, and is no answer to anything."""
    whole = intent.verb in _WHOLE or (intent.name and intent.verb is not Verb.FIND)
    return bool(intent.sure and whole)


_WHOLE = (Verb.NEW, Verb.REPORT, Verb.SCHEDULE, Verb.UNDO, Verb.DONE, Verb.SNOOZE)


@router.message(AnswerTo("order", _lacked))
async def complete(message: Message, said: Intent, act: Act, t: T) -> Answer:
    return await say.obey(said, message, act, t)


@router.message(AnswerTo("deal", deals_answered))
async def of_deal(message: Message, said: Sequence[Deal], about: About, act: Act, t: T) -> Answer:
    return await _of_deals(message, said, about, act, t)


async def _of_deals(message: Message, said: Sequence[Deal], about: About, act: Act, t: T) -> Answer:
    """The one that was meant; of several it is asked again."""
    original, act = _behind(message, about, act)
    if len(said) > 1:
        again = view.which(message.text or "", said, act, t)
        return replace(again, waits=replace(view.DEAL, about=about))
    intent = await lines.of_text(original.text or "", act)
    return await say.obey(replace(intent, number=said[0].id, sure=True), original, act, t)


async def _new(text: str, intent: Intent, act: Act, about: About) -> Sequence[Deal] | None:
    """No deal where it is a new one, as was asked; else those that were meant."""
    return () if agreeing.said(text) else await deals_answered(text, intent, act, about)


@router.message(AnswerTo("new", _new))
async def of_new(message: Message, said: Sequence[Deal], about: About, act: Act, t: T) -> Answer:
    return await (_of_deals(message, said, about, act, t) if said else say.of_new(*_behind(message, about, act), t))


async def _made(text: str, _: Intent, __: Act, ___: About) -> bool | None:
    return agreeing.said(text) or None


@router.message(AnswerTo("perhaps", _made))
async def of_perhaps(message: Message, about: About, act: Act, t: T) -> Answer:
    return await deals.of_not_understood(*_behind(message, about, act), t)


async def _agreed(text: str, _: Intent, act: Act, about: About) -> Deal | None:
    return await access.deal(act, about["deal_id"]) if agreeing.said(text) else None


@router.message(AnswerTo("meant", _agreed))
async def as_meant(message: Message, said: Deal, about: About, act: Act, t: T) -> Answer:
    return await _of_deals(message, [said], about, act, t)


async def _task(text: str, intent: Intent, act: Act, about: About) -> Task | None:
    """What is to be done next on the one deal that was named."""
    deals = await deals_answered(text, intent, act, about) or ()
    return await agenda.of_deal(act, deals[0]) if len(deals) == 1 else None


@router.message(AnswerTo("task", _task))
async def of_task(message: Message, said: Task, about: About, act: Act, t: T) -> Answer:
    original, act = _behind(message, about, act)
    return await task_lines.of_task(await lines.of_text(original.text or "", act), said, act, t)


def _behind(message: Message, about: About, act: Act) -> tuple[Message, Act]:
    """The words that the question was about, as if they were said now; what comes of them is known by them."""
    if "text" not in about:
        raise NotFound()
    return message.model_copy(update={"text": about["text"]}), replace(act, origin=about["origin"])
