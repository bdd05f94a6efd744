"""What is said in the middle of a conversation and is no answer to its open question: it is done, and asked on."""

from dataclasses import dataclass
from typing import Any

from bot.forms import Form
from bot.i18n import T
from bot.screen import Answer, Screen
from services import search
from services.act import Act
from services.dialogs import Talk
from services.grammar.asked import calling_off, finding
from services.grammar.intent import Intent, Verb

ORDERS = {
    *(Verb.MOVE, Verb.NEXT, Verb.PARK, Verb.WON, Verb.LOST, Verb.CALL, Verb.TOUCH, Verb.TASK, Verb.DONE),
    *(Verb.SNOOZE, Verb.AMOUNT, Verb.HAND_OVER, Verb.NO_CLIENT),
}
"""Of a deal that is named; a few words of nobody may well be meant for an answer."""
OF_NOBODY = {Verb.NEW, Verb.REPORT, Verb.SCHEDULE}
PART_OF_A_PHONE = 5
"""Fewer digits may be any number."""


@dataclass(frozen=True, slots=True)
class Said:
    text: str
    intent: Intent
    by_word: bool
    """It begins with a word that is a command outside a conversation: «план», «меню»."""
    alone: bool
    """It is such a command, and nothing more."""


@dataclass(frozen=True, slots=True)
class Aside:
    """The conversation that it was said in the middle of, and its question."""

    form: str
    answers: dict[str, Any]
    question: Screen

    def still_open(self, talk: Talk) -> bool:
        return (talk.form, talk.answers) == (self.form, self.answers)

    def then(self, answer: Answer | None) -> Answer:
        shown = () if answer is None else answer if isinstance(answer, list | tuple) else (answer,)
        return [*shown, self.question]


async def aside(said: Said, form: Form, talk: Talk, act: Act, t: T) -> Aside | None:
    """None when it is an answer, good or bad. What the question can read is one, unless it plainly asks for a look."""
    answers = talk.answers
    if calling_off.said(said.text) or await form.typed(act, t, answers, said.text) is not None:
        return None
    if form.reads(answers, said.text, act):
        meant = not form.open(answers).verbatim and await _asks_for_a_look(said, act)
    else:
        meant = said.by_word or _orders(said.intent) or await _looks_for(said, act)
    return Aside(form.name, answers, await form.question(act, t, answers)) if meant else None


async def _asks_for_a_look(said: Said, act: Act) -> bool:
    """«настройки», «воронка за октябрь», «сделки без шага», «найди Ефимова», where there is one.

    «Воронка» alone may be what a deal is called.
    """
    intent = said.intent
    if intent.verb is Verb.REPORT and intent.sure:
        of = (intent.period, intent.person_id, intent.team_id)
        return said.alone or intent.report.startswith(("deals", "plan")) or any(one is not None for one in of)
    return said.alone or (finding.asked(said.text) and await _looks_for(said, act, known=True))


def _orders(intent: Intent) -> bool:
    """«Комаров тест-драйв»: says plainly what to do, and with whom."""
    undated = intent.verb is Verb.TASK and (intent.task is None or intent.task[1] is None)
    named = intent.number is not None or (intent.name and not undated)
    return bool(intent.sure and (intent.verb in OF_NOBODY or (intent.verb in ORDERS and named)))


async def _looks_for(said: Said, act: Act, *, known: bool = False) -> bool:
    """«найди трейд-ин», `#12`, or a name or a phone that the company knows; with `known` only these."""
    intent = said.intent
    if intent.verb is not Verb.FIND or not intent.sure:
        return False
    if not known and (finding.asked(said.text) or "#" in said.text):
        return True
    words = intent.name or intent.phone or ""
    if not any(map(str.isalpha, words)) and sum(map(str.isdecimal, words)) < PART_OF_A_PHONE:
        return False
    found = await search.everything(act, words, limit=1)
    return bool(found.deals or found.companies or found.clients)
