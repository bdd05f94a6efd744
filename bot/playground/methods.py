"""Every Bot API method the playground knows, by its name in lower case."""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.playground import answering, editing, files, profile, sending
from bot.playground.refusals import refused
from bot.playground.request import Request
from bot.playground.world import World

Method = Callable[[World, Request], Any]


def get_updates(world: World, request: Request) -> Awaitable[list[dict[str, Any]]]:
    _ask_for(world, request)
    limit = min(max(request.integer("limit", 100), 1), 100)
    return world.updates.get(request.integer("offset"), limit, request.integer("timeout"))


def set_webhook(world: World, request: Request) -> bool:
    url = request.text("url") if request.method == "setwebhook" else ""
    if url and not url.startswith(("https://", "http://")):
        raise refused("bad webhook: An HTTPS URL must be provided for webhook")
    secret = request.text("secret_token")
    if len(secret) > 256:
        raise refused("secret token is too long")
    if not all(ch.isascii() and (ch.isalnum() or ch in "-_") for ch in secret):
        raise refused("secret token contains unallowed characters")
    _ask_for(world, request)
    webhook = {"url": url, "secret": secret, "max_connections": request.integer("max_connections", 40)}
    world.updates.set_webhook(webhook if url else {"url": ""}, drop=request.flag("drop_pending_updates"))
    return True


def get_webhook_info(world: World, request: Request) -> dict[str, Any]:
    hidden = ("secret",)
    webhook = {name: value for name, value in world.updates.webhook.items() if name not in hidden}
    info = webhook | {"has_custom_certificate": False, "pending_update_count": len(world.updates.pending())}
    return info | ({"allowed_updates": world.updates.allowed} if world.updates.allowed else {})


def _ask_for(world: World, request: Request) -> None:
    """Which kinds of updates from now on; not said means as before, an empty list means the usual ones."""
    allowed = request.json("allowed_updates", "Can't parse allowed_updates JSON object")
    if isinstance(allowed, list):
        world.updates.allowed = [str(kind) for kind in allowed]


METHODS: dict[str, Method] = {
    "getupdates": get_updates,
    "setwebhook": set_webhook,
    "deletewebhook": set_webhook,
    "getwebhookinfo": get_webhook_info,
    "getme": profile.get_me,
    "logout": profile.leave_server,
    "close": profile.leave_server,
    "getchat": profile.get_chat,
    "getchatmember": profile.get_chat_member,
    "getchatmembercount": profile.get_chat_member_count,
    "leavechat": profile.leave_chat,
    "getfile": profile.get_file,
    "setmycommands": profile.set_my_commands,
    "getmycommands": profile.get_my_commands,
    "deletemycommands": profile.delete_my_commands,
    "setchatmenubutton": profile.set_chat_menu_button,
    "getchatmenubutton": profile.get_chat_menu_button,
    **{f"setmy{field.replace('_', '')}": profile.set_about(field) for field in profile.ABOUT},
    **{f"getmy{field.replace('_', '')}": profile.get_about(field) for field in profile.ABOUT},
    "sendmessage": sending.send_message,
    **{f"send{kind}": sending.send_file(kind) for kind in files.KINDS},
    "sendlocation": sending.send_location,
    "sendcontact": sending.send_contact,
    "sendmediagroup": sending.send_media_group,
    "sendchataction": sending.send_chat_action,
    "forwardmessage": sending.forward_message,
    "copymessage": sending.copy_message,
    "editmessagetext": editing.edit_message_text,
    "editmessagecaption": editing.edit_message_caption,
    "editmessagemedia": editing.edit_message_media,
    "editmessagereplymarkup": editing.edit_message_reply_markup,
    "deletemessage": editing.delete_message,
    "deletemessages": editing.delete_messages,
    "pinchatmessage": editing.pin_chat_message,
    "unpinchatmessage": editing.unpin_chat_message,
    "unpinallchatmessages": editing.unpin_all_chat_messages,
    "setmessagereaction": editing.set_message_reaction,
    "answercallbackquery": answering.answer_callback_query,
    "answerinlinequery": answering.answer_inline_query,
}
