"""Somebody has blocked the bot, or come back."""

from aiogram import Router
from aiogram.types import ChatMemberUpdated

from services import team
from services.act import Act

router = Router(name="members")


@router.my_chat_member()
async def changed(event: ChatMemberUpdated, act: Act) -> None:
    if event.chat.type == "private" and act.user.id is not None:
        await team.reachable(act, blocked=event.new_chat_member.status == "kicked")
