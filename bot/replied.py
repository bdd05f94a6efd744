"""What a reply is about: the buttons of the message that it answers name their record."""

from aiogram.filters.callback_data import CallbackData
from aiogram.types import Message

from bot import callbacks


def number_of(message: Message, field: str) -> int | None:
    """The one record of this kind (`task_id`, `deal_id`) that the buttons of the answered message name."""
    named = numbers_of(message, field)
    return named.pop() if len(named) == 1 else None


def numbers_of(message: Message, field: str) -> set[int]:
    """All of them: a list names several, and a reply to it is about none in particular."""
    answered = message.reply_to_message
    markup = answered.reply_markup if answered is not None else None
    rows = markup.inline_keyboard if markup is not None else ()
    named = (_named(button.callback_data or "", field) for row in rows for button in row)
    return {number for number in named if number is not None}


def _named(data: str, field: str) -> int | None:
    kind = _KINDS.get(data.partition(":")[0])
    if kind is None or field not in kind.model_fields:
        return None
    try:
        number: int = getattr(kind.unpack(data), field)
    except (TypeError, ValueError):  # a button of a former version
        return None
    return number


_KINDS: dict[str, type[CallbackData]] = {
    kind.__prefix__: kind
    for kind in vars(callbacks).values()
    if isinstance(kind, type) and issubclass(kind, CallbackData)
}
