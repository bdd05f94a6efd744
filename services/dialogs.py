"""The conversation that a person is in the middle of. It is saved in the transaction of the change it leads to."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from models import Dialog
from services.act import Act

FORGOTTEN_AFTER = timedelta(hours=12)
"""An unfinished conversation older than this does not take the next message for an answer."""


@dataclass(slots=True)
class Talk:
    """At most one conversation of one person in one chat."""

    chat_id: int
    row: Dialog | None

    @property
    def form(self) -> str | None:
        return self.row.form if self.row else None

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

    async def close(self, act: Act) -> None:
        if self.row is not None:
            await act.session.delete(self.row)
            await act.session.flush()
            self.row = None
