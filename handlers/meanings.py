"""What an uncertain line seems to say, in words for a button: one tap, and it is done."""

from bot import lines
from bot.i18n import T
from bot.screen import WIDE, Screen
from bot.views import format
from bot.views import say as view
from models import Deal, Stage
from services import access, likely, team
from services.act import Act
from services.grammar.intent import Intent, Verb
from services.grammar.when.dates import When

CHOICE = 2
"""So many deals are offered to one who was not understood."""
LONG = 160
"""So much of what was typed is said back."""


async def unclear(text: str, act: Act, t: T) -> Screen:
    """A note on a deal of the client whom it names somewhere, or on the one that is at hand, or a new deal?"""
    if new := await perhaps_new(text, act, t):
        return new
    named = [hit.deal for hit in await likely.of_mentioned(act, text)][:CHOICE]
    return view.unclear(text, named, act, t, at_hand=[] if named else (await likely.at_hand(act))[:1])


async def perhaps_new(text: str, act: Act, t: T) -> Screen | None:
    """What is to be made of the line is shown and asked; none where it does not read as a deal."""
    new = await lines.of_deal_perhaps(text, act) if access.may_change(act.user) else None
    if new is None:
        return None
    step = await _task(new, *new.task, act, t) if new.task else []
    told = [format.fitting([", ".join(filter(None, (new.client, new.title))), *_sum(new, act, t)], LONG, " · ")]
    return view.perhaps_new([*told, " · ".join(step)], (await likely.at_hand(act))[:1], t)


async def in_words(intent: Intent, deal: Deal, stage: Stage | None, act: Act, t: T) -> str | None:
    """What the tap would do first of all; what the line says besides is told by the answer.

    `stage` is where the deal would go. None where no tap should do it.
    """
    parts = await _parts(intent, stage, act, t)
    return format.fitting([*parts, f"#{deal.id}"], WIDE, " · ") if parts else None


async def _parts(intent: Intent, stage: Stage | None, act: Act, t: T) -> list[str]:
    match intent.verb:
        case Verb.TASK | Verb.SNOOZE if intent.task or intent.when:
            return await _task(intent, *(intent.task or ("", intent.when)), act, t)
        case Verb.HAND_OVER:
            return [t.plain("meant-give", name=name) for name in await _whose(intent, act)]
        case Verb.MOVE | Verb.NEXT | Verb.PARK if stage is not None:
            return [t.plain("deal-next", stage=stage.name)]
        case Verb.WON:
            return [t.plain("deal-win"), *_sum(intent, act, t)]
        case Verb.AMOUNT:
            return [t.plain("meant-amount", sum=one) for one in _sum(intent, act, t)]
        case Verb.LOST | Verb.CALL:
            return [t.plain("deal-lose" if intent.verb is Verb.LOST else "deal-call")]
    return []


def _sum(intent: Intent, act: Act, t: T) -> list[str]:
    money = intent.money
    return [format.money(t, money.minor, money.currency or act.workspace.currency)] if money else []


async def _task(intent: Intent, what: str, when: When | None, act: Act, t: T) -> list[str]:
    """Nothing that was due already, and nothing for somebody who is not to be seen."""
    whose = await _whose(intent, act)
    today = act.local_now.date()
    if (intent.person_id is not None and not whose) or (when is not None and when.day < today):
        return []
    moment = [format.day(t, when.day, today), *([f"{when.at:%H:%M}"] if when.at else [])] if when else []
    called = what or t.plain("step-call")
    named = [t.plain("meant-task-for", name=name.split()[0], what=called) for name in whose]
    return [*(named or [t.plain("meant-task", what=called)]), *filter(None, [" ".join(moment)])]


async def _whose(intent: Intent, act: Act) -> list[str]:
    return [one.name for one in await team.colleagues(act) if one.id == intent.person_id]
