"""What a person is told when something was refused, or broke."""

import base64
import zlib
from typing import Any

import structlog
from aiogram.filters.callback_data import CallbackData

from bot.callbacks import OpenClient, OpenCompany, OpenDeal, OpenTask
from bot.i18n import T, Translations
from bot.screen import Alert, Answer, Button, Screen
from services.errors import Refused

log = structlog.get_logger(__name__)


def refused(refusal: Refused, t: T, *, tapped: bool) -> Answer:
    """The refusal in words; where it names a record, with the way to see how that stands now."""
    for name, address in _WAYS.items():
        if (number := refusal.params.get(name)) is not None:
            look = Button(t.plain("open"), address(**{name: number}))
            return Screen(t(refusal.key, **refusal.params), [[look]], fresh=True)
    if tapped:
        return Alert(t.plain(refusal.key, **refusal.params))
    return Screen(t(refusal.key, **refusal.params))


_WAYS: dict[str, type[CallbackData]] = {
    "deal_id": OpenDeal,
    "task_id": OpenTask,
    "contact_id": OpenClient,
    "company_id": OpenCompany,
}


def broken(code: str, t: T) -> Answer:
    return Alert(t.plain("error-unexpected", code=code))


def code(update_id: int) -> str:
    """A few letters that find the log entry: the person reads them aloud to the owner."""
    return base64.b32encode(zlib.crc32(str(update_id).encode()).to_bytes(4, "big"))[:5].decode()


def language_of(update: dict[str, Any], texts: Translations) -> T:
    """The texts for somebody of whom only the update is known."""
    for body in update.values():
        if isinstance(body, dict) and isinstance(sender := body.get("from"), dict):
            return texts.of(sender.get("language_code"))
    return texts["ru"]
