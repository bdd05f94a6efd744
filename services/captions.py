"""The words under a file that were edited after it was sent."""

from datetime import timedelta

from models import Activity, Attachment, Event
from services import access, attachments
from services.act import Act
from services.attachments import words_of
from services.deals import Change
from services.errors import CorrectedTooLate
from services.grammar.language.letters import clean

FOR = timedelta(days=1)


async def change(act: Act, row: Attachment, caption: str) -> Change | None:
    """The note that the words had become says what they say now; none where the file lies in no deal yet.

    Refused (`CorrectedTooLate`) after a day, and (`NotFound`) when the deal is out of sight.
    """
    row.caption = clean(caption).strip() or None
    if row.deal_id is None:
        await act.session.flush()
        return None
    deal = await access.deal_to_change(act, row.deal_id)
    event = await act.session.get_one(Event, row.event_id)
    if act.now - event.at > FOR:
        raise CorrectedTooLate()
    await _note(act, row)
    after = [attachments.told(one) for one in await attachments.of_event(act, event)]
    event.after = {**event.after, "attached": after}
    await act.session.flush()
    return Change(deal, event)


async def _note(act: Act, row: Attachment) -> None:
    words = words_of(row)
    note = await act.session.get(Activity, row.activity_id) if row.activity_id is not None else None
    if note is not None and words:
        note.text = words
    elif note is not None:
        row.activity_id = None
        await act.session.flush()
        await act.session.delete(note)
    elif words and row.deal_id is not None:
        row.activity_id = await attachments.note(act, row.deal_id, words)
