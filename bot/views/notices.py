"""News that waited in the outbox, in the reader's language when it is sent."""

from typing import Any

from bot import callbacks as to
from bot.i18n import T
from bot.screen import Button, Screen


def notice(kind: str, params: dict[str, Any], t: T, *, repeated: bool) -> Screen:
    words = {**params, "role": t.plain(f"role-{params['role']}")} if "role" in params else dict(params)
    deal_id, contact_id = words.pop("deal_id", None), words.pop("contact_id", None)
    if "telegram_id" in words:
        words["telegram_id"] = str(words["telegram_id"])
    text = t(f"notice-{kind}", **words)
    if repeated:
        text = t("notice-repeat", text=text)
    if contact_id:
        return Screen(text, [[Button(t.plain("open"), to.OpenClient(contact_id=contact_id))]])
    return Screen(text, [[Button(t.plain("open"), to.OpenDeal(deal_id=deal_id))]] if deal_id else ())
