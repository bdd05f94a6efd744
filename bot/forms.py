"""A conversation that asks one thing after another, declared as data.

Answers are kept as they were typed and read again at the end, so a restart in the middle loses nothing.
"""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Literal

from aiogram.filters import Filter
from aiogram.filters.callback_data import CallbackData
from aiogram.types import Message

from bot import calendar, errors
from bot.callbacks import Answer, Back, Cancel, Choices, Enough, Skip
from bot.i18n import Html, T
from bot.screen import Answer as Shown
from bot.screen import Button, Screen, grid
from services.act import Act
from services.dialogs import Talk
from services.errors import Empty, Refused

Choice = tuple[str, str]
"""A ready answer: what stands on the button, and what is kept as if it had been typed."""


MOST = 8
"""Ready answers on one screen; of more of them, the last button turns the page."""

Parse = Callable[[str, Act], Any]
"""What was typed → the value that is meant; refuses in words what it cannot read."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question. Its text is `<form>-<name>`; a bad answer, which `parse` refuses, leaves it open."""

    name: str
    parse: Parse
    optional: bool = False
    choices: Callable[[Act, T], Awaitable[Sequence[Choice]]] | None = None
    columns: int = 2
    days: calendar.Said | None = None
    """A day can be tapped in a month: what is kept of it."""
    skip: str = "form-skip"
    """What the button says that leaves an optional question without an answer."""
    verbatim: bool = False
    """Words of one's own, such as a note: whatever is typed is the answer, and no report."""


Finish = Callable[..., Awaitable[Shown]]
"""`(act, t, talk, **context, **answers)`; an answer that was skipped is none."""


class Form:
    """A named list of questions, and what is done with the answers."""

    known: ClassVar[dict[str, "Form"]] = {}

    def __init__(self, name: str, *asks: Ask, cancel: bool = True) -> None:
        self.name, self.asks, self.cancel = name, asks, cancel
        self.known[name] = self

    def done(self, finish: Finish) -> Finish:
        self._finish = finish
        return finish

    async def start(
        self, act: Act, t: T, talk: Talk, /, *, about: dict[str, str] | None = None, **context: Any
    ) -> Screen:
        """Ask the first question.

        `context` (plain JSON values) is handed to the finish beside the answers; `about` fills in the questions.
        """
        answers = {"context": context, "about": about or {}, "given": []}
        await talk.save(act, self.name, answers)
        return await self.question(act, t, answers)

    async def question(
        self, act: Act, t: T, answers: dict[str, Any], refusal: Refused | None = None, page: int = 0
    ) -> Screen:
        """The question that is open now, after the reason why the last answer to it will not do."""
        ask = self.open(answers)
        rows = grid(_page(await self._ready(act, t, answers), len(answers["given"]), page, t), ask.columns)
        text = t(f"{self.name}-{ask.name}", **answers["about"])
        if refusal is not None:
            text = Html(f"{t(refusal.key, **refusal.params)}\n\n{text}")
        return Screen(text, [*rows, self._control(act, t, answers)])

    async def _ready(self, act: Act, t: T, answers: dict[str, Any]) -> list[Button]:
        """The ready answers to the open question."""
        place, ask = len(answers["given"]), self.open(answers)
        choices = await ask.choices(act, t) if ask.choices else ()
        return [Button(label, Answer(ask=place, value=value)) for label, value in choices]

    def _control(self, act: Act, t: T, answers: dict[str, Any]) -> list[Button]:
        """Back, a calendar, not to answer, to end here, to call it off: what the open question allows."""
        place, ask = len(answers["given"]), self.open(answers)
        control = [Button(t.plain("form-back"), Back(ask=place))] if place else []
        if ask.days is not None:
            control.append(calendar.opening(place, act.local_now.date(), t))
        if ask.optional:
            control.append(Button(t.plain(ask.skip), Skip(ask=place)))
        if place and self.may_end(answers) and place + 1 < len(self.asks):
            control.append(Button(t.plain("form-enough"), Enough(ask=place)))
        if self.cancel:
            control.append(Button(t.plain("form-cancel"), Cancel()))
        return control

    async def typed(self, act: Act, t: T, answers: dict[str, Any], text: str) -> CallbackData | None:
        """What the button does whose label was typed: «пропустить», «готово», «сайт»."""
        said = _bare(text)
        buttons = [*await self._ready(act, t, answers), *self._control(act, t, answers)] if said else []
        return next((button.to for button in buttons if _bare(button.text) == said), None)

    def open(self, answers: dict[str, Any]) -> Ask:
        """The question that is to be answered next."""
        return self.asks[len(answers["given"])]

    def reads(self, answers: dict[str, Any], text: str, act: Act) -> bool:
        """Whether these words are an answer to the open question."""
        try:
            self.open(answers).parse(text, act)
        except Refused:
            return False
        return True

    def may_end(self, answers: dict[str, Any]) -> bool:
        """Whether all that is still to be asked may be left without an answer."""
        return all(ask.optional for ask in self.asks[len(answers["given"]) :])

    async def month(self, act: Act, t: T, answers: dict[str, Any], year: int, month: int) -> Screen:
        """The open question over a month to tap a day in; where no day is asked for, the question alone."""
        question = await self.question(act, t, answers)
        place = len(answers["given"])
        said = self.asks[place].days
        if said is None:
            return question
        return replace(question, rows=calendar.rows(place, year, month, act.local_now.date(), said, t))

    async def answer(self, act: Act, t: T, talk: Talk, text: str | None) -> Shown:
        """Take the answer to the open question (none: skipped) and ask the next, or finish."""
        answers = talk.answers
        ask = self.open(answers)
        try:
            if text is not None:
                ask.parse(text, act)
            elif not ask.optional:
                raise Empty()
        except Refused as refusal:
            return await self.question(act, t, answers, refusal)
        answers["given"] = [*answers["given"], text]
        if len(answers["given"]) < len(self.asks):
            await talk.save(act, self.name, answers)
            return await self.question(act, t, answers)
        return await self.finish(act, t, talk, answers)

    async def finish(self, act: Act, t: T, talk: Talk, answers: dict[str, Any]) -> Shown:
        """End the conversation with the answers given so far; what was not asked counts as skipped."""
        await talk.close(act)
        given = [*answers["given"], *[None] * len(self.asks)]
        read = {
            ask.name: None if text is None else ask.parse(text, act)
            for ask, text in zip(self.asks, given, strict=False)
        }
        try:
            async with act.session.begin_nested():
                return await self._finish(act, t, talk, **answers["context"], **read)
        except Refused as refusal:  # the conversation is over all the same, or it would swallow the next message
            return errors.refused(refusal, t, tapped=False)

    async def enough(self, act: Act, t: T, talk: Talk) -> Shown:
        """End the conversation here, unless something must still be asked."""
        if not self.may_end(talk.answers):
            return await self.question(act, t, talk.answers)
        return await self.finish(act, t, talk, talk.answers)

    async def back(self, act: Act, t: T, talk: Talk) -> Screen:
        answers = talk.answers
        answers["given"] = answers["given"][:-1]
        await talk.save(act, self.name, answers)
        return await self.question(act, t, answers)


def _page(buttons: list[Button], place: int, page: int, t: T) -> list[Button]:
    """One page of the ready answers, the next one a tap away; after the last comes the first again."""
    if len(buttons) <= MOST:
        return buttons
    start, end = page * (MOST - 1), (page + 1) * (MOST - 1)
    more = Choices(ask=place, page=page + 1 if end < len(buttons) else 0)
    return [*buttons[start:end], Button(t.plain("form-more"), more)]


def _bare(label: str) -> str:
    """Without its icon."""
    return re.sub(r"^\W+|\W+$", "", label).casefold()


class InDialog(Filter):
    """The person is in the middle of a conversation, and it is not forgotten."""

    async def __call__(self, message: Message, talk: Talk) -> dict[str, Any] | Literal[False]:
        form = Form.known.get(talk.form or "")
        if form is None or talk.forgotten(message.date):
            return False
        return {"form": form}
