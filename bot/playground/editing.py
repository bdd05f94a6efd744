"""Methods that change what the bot has already sent: edits, deletions, pins, reactions."""

from typing import Any

from bot.playground import files, limits, markup, sending
from bot.playground.people import Chat
from bot.playground.refusals import refused
from bot.playground.request import Request
from bot.playground.world import World

Json = dict[str, Any]

_TEXT = ("text", "entities", "link_preview_options")
_CAPTION = ("caption", "caption_entities", "show_caption_above_media")
_SERVICE = ("new_chat_members", "left_chat_member", "pinned_message")


def edit_message_text(world: World, request: Request) -> Json | bool:
    # The server itself judges the length of an edit, hence other words than in sendMessage.
    content = sending.text_of(world, request, "MESSAGE_TOO_LONG")
    keyboard = markup.read(request)
    chat, message = _mine(world, request)
    if "text" not in message:
        raise refused("There is no text in the message to edit")
    return _changed(world, request, chat, message, _TEXT, content, keyboard)


def edit_message_caption(world: World, request: Request) -> Json | bool:
    content = sending.caption_of(world, request, "MEDIA_CAPTION_TOO_LONG")
    keyboard = markup.read(request)
    chat, message = _mine(world, request)
    if not any(kind in message for kind in files.KINDS):
        raise refused("There is no caption in the message to edit")
    return _changed(world, request, chat, message, _CAPTION, content, keyboard)


def edit_message_media(world: World, request: Request) -> Json | bool:
    keyboard = markup.read(request)
    media = request.json("media", "Can't parse input media JSON object")
    if media is None:
        raise refused('Parameter "media" is required')
    chat, message = _mine(world, request)
    if not any(kind in message for kind in ("text", *files.KINDS)) or "voice" in message:
        raise refused("Message media can't be edited")
    content = sending.media_of(world, request, media, album=False)
    old = _kind(message)
    if "media_group_id" in message and {old, _kind(content)} & {"audio", "document"} and old != _kind(content):
        raise refused("Can't change media type in the album")
    return _changed(world, request, chat, message, (*_TEXT, *_CAPTION, *files.KINDS), content, keyboard)


def edit_message_reply_markup(world: World, request: Request) -> Json | bool:
    keyboard = markup.read(request)
    chat, message = _mine(world, request)
    return _changed(world, request, chat, message, (), {}, keyboard)


def delete_message(world: World, request: Request) -> bool:
    if not request.text("chat_id"):
        raise refused("Chat identifier is not specified")
    if not request.integer("message_id"):
        raise refused("Message identifier is not specified")
    chat = world.chat(request)
    _delete(world, chat, [world.message(request, "message to delete", chat)])
    return True


def delete_messages(world: World, request: Request) -> bool:
    wanted = request.json("message_ids", "Can't parse message_ids JSON object")
    if wanted is None or wanted == []:
        raise refused("Message identifiers are not specified")
    if not isinstance(wanted, list):
        raise refused("Expected an Array of message identifiers")
    if len(wanted) > limits.MESSAGES_AT_ONCE:
        raise refused("Too many message identifiers specified")
    if not all(str(one).isdigit() and int(one) > 0 for one in wanted):
        raise refused("Invalid message identifier specified")
    chat = world.chat(request)
    _delete(world, chat, [chat.messages[int(one)] for one in wanted if int(one) in chat.messages])
    return True


def pin_chat_message(world: World, request: Request) -> bool:
    chat = world.chat(request)
    message = world.message(request, "message to pin", chat)
    if any(kind in message for kind in _SERVICE):
        raise refused("Message can't be pinned")
    message_id = message["message_id"]
    if message_id not in chat.pinned:
        chat.pinned.append(message_id)
        world.tell("pin", chat.id, message_ids=chat.pinned)
        world.post(chat, world.me, {"pinned_message": message})
    return True


def unpin_chat_message(world: World, request: Request) -> bool:
    chat = world.chat(request)
    if not request.integer("message_id"):
        if not chat.pinned:
            raise refused("Message to unpin not found")
        chat.pinned.pop()
    else:
        message_id = world.message(request, "message to unpin", chat)["message_id"]
        chat.pinned = [one for one in chat.pinned if one != message_id]
    world.tell("pin", chat.id, message_ids=chat.pinned)
    return True


def unpin_all_chat_messages(world: World, request: Request) -> bool:
    chat = world.chat(request)
    chat.pinned = []
    world.tell("pin", chat.id, message_ids=[])
    return True


def set_message_reaction(world: World, request: Request) -> bool:
    reactions = request.json("reaction", "Can't parse reaction types JSON object") or []
    if not isinstance(reactions, list):
        raise refused("Expected an Array of ReactionType")
    chat = world.chat(request, writing=False)
    message = world.message(request, "message to react", chat)
    for one in reactions:
        if not isinstance(one, dict) or one.get("type") not in ("emoji", "custom_emoji"):
            raise refused("Can't parse ReactionType: invalid reaction type specified")
        if one["type"] == "custom_emoji" or one.get("emoji") not in EMOJI:
            raise refused("REACTION_INVALID")
    if len(reactions) > 1:
        raise refused("REACTIONS_TOO_MANY")
    chat.reactions.setdefault(message["message_id"], {})[world.me["id"]] = reactions
    world.tell("reaction", chat.id, message_id=message["message_id"], reactions=reactions)
    return True


EMOJI = {
    "❤", "👍", "👎", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱", "🤬", "😢", "🎉", "🤩", "🤮", "💩", "🙏", "👌",
    "🕊", "🤡", "🥱", "🥴", "😍", "🐳", "❤‍🔥", "🌚", "🌭", "💯", "🤣", "⚡", "🍌", "🏆", "💔", "🤨", "😐", "🍓",
    "🍾", "💋", "🖕", "😈", "😴", "😭", "🤓", "👻", "👨‍💻", "👀", "🎃", "🙈", "😇", "😨", "🤝", "✍", "🤗", "🫡",
    "🎅", "🎄", "☃", "💅", "🤪", "🗿", "🆒", "💘", "🙉", "🦄", "😘", "💊", "🙊", "😎", "👾", "🤷‍♂", "🤷", "🤷‍♀",
    "😡",
}  # fmt: skip


def _mine(world: World, request: Request) -> tuple[Chat, Json]:
    """The bot's own message that is to be edited."""
    if not request.text("chat_id") and not request.integer("message_id"):
        if request.text("inline_message_id"):
            return _inline(world, request.text("inline_message_id"))
        raise refused("Message identifier is not specified")
    chat = world.chat(request)
    message = world.message(request, "message to edit", chat)
    service = any(kind in message for kind in _SERVICE)
    if message["from"]["id"] != world.me["id"] or "forward_origin" in message or service:
        raise refused("Message can't be edited")
    return chat, message


def _inline(world: World, inline_message_id: str) -> tuple[Chat, Json]:
    """A message sent through the bot: it is edited by the number that choosing it gave."""
    for chat in world.chats.values():
        for message_id, inline_id in chat.inline.items():
            if inline_id == inline_message_id and message_id in chat.messages:
                return chat, chat.messages[message_id]
    raise refused("MESSAGE_ID_INVALID")


def _changed(
    world: World,
    request: Request,
    chat: Chat,
    message: Json,
    fields: tuple[str, ...],
    content: Json,
    keyboard: Json | None,
) -> Json | bool:
    if keyboard is not None and "inline_keyboard" not in keyboard:
        raise refused("Inline keyboard expected")
    with world.changing(chat, message) as changed:
        for field in (*fields, "reply_markup"):
            changed.pop(field, None)
        changed |= content
        if keyboard is not None:
            changed["reply_markup"] = keyboard
    return True if request.text("inline_message_id") else chat.messages[message["message_id"]]


def _delete(world: World, chat: Chat, messages: list[Json]) -> None:
    for message in messages:
        foreign = message["from"]["id"] != world.me["id"] and not chat.private
        if foreign or world.now() - message["date"] > limits.DELETABLE_SECONDS:
            raise refused("Message can't be deleted for everyone")
    for message in messages:
        message_id = message["message_id"]
        del chat.messages[message_id]
        chat.pinned = [one for one in chat.pinned if one != message_id]
    if messages:
        world.tell("delete", chat.id, message_ids=[message["message_id"] for message in messages])


def _kind(message: Json) -> str:
    return next((kind for kind in files.KINDS if kind in message), "text")
