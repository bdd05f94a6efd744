"""The conversation that a person is in the middle of. It is saved in the transaction of the change it leads to."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from models import Dialog
from services.act import Act

FORGOTTEN_AFTER = timedelta(hours=12)
"""An unfinished conversation older than this does not take the next message for an answer."""

QUESTION = "?"
"""What the names of questions begin with in the database, so that none is taken for a conversation."""


@dataclass(slots=True)
class Talk:
    """At most one conversation of one person in one chat."""

    chat_id: int
    row: Dialog | None

    @property
    def form(self) -> str | None:
        """The conversation that goes on; none where only a question stands open."""
        return None if self.row is None or self.question is not None else self.row.form

    @property
    def question(self) -> str | None:
        """What was asked on a screen whose buttons answer it too; only the next thing said may be its answer."""
        name = self.row.form if self.row else ""
        return name.removeprefix(QUESTION) if name.startswith(QUESTION) else None

    def forgotten(self, now: datetime) -> bool:
        """It is too old for what is said now to be an answer."""
        return self.row is None or now - self.row.touched_at > FORGOTTEN_AFTER

    @property
    def answers(self) -> dict[str, Any]:
        return dict(self.row.answers) if self.row else {}

    async def save(self, act: Act, form: str, answers: dict[str, Any]) -> None:
        """Begin a conversation, or go on with it; an unfinished one gives way."""
        if self.row is None:
            self.row = Dialog(chat_id=self.chat_id, telegram_id=act.user.telegram_id)
            act.session.add(self.row)
        self.row.form, self.row.answers, self.row.touched_at = form, answers, act.now
        await act.session.flush()

    async def wait(self, act: Act, question: str, about: dict[str, Any]) -> None:
        """Remember what has just been asked."""
        await self.save(act, f"{QUESTION}{question}", {"context": about})

    async def close(self, act: Act) -> None:
        if self.row is not None:
            await act.session.delete(self.row)
            await act.session.flush()
            self.row = None
