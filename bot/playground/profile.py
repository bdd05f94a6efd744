"""Methods about the bot itself and about chats: who, which commands, which names, which files."""

import re
from collections.abc import Callable
from typing import Any

from bot.playground import limits
from bot.playground.people import Chat
from bot.playground.refusals import ApiError, refused
from bot.playground.request import Request
from bot.playground.world import World

Json = dict[str, Any]

_SCOPES = {"default", "all_private_chats", "all_group_chats", "all_chat_administrators"}
_CHAT_SCOPES = {"chat", "chat_administrators", "chat_member"}
ABOUT = {"name": 64, "description": 512, "short_description": 120}


def get_me(world: World, request: Request) -> Json:
    return world.me | world.abilities


def leave_server(world: World, request: Request) -> bool:
    raise ApiError(400, "Bad Request: the playground has no other server to go to")


def get_chat(world: World, request: Request) -> Json:
    chat = world.chat(request, writing=False)
    more: Json = {"accent_color_id": chat.id % 7, "max_reaction_count": 11, "accepted_gift_types": _NO_GIFTS}
    if chat.pinned:
        more["pinned_message"] = chat.messages[chat.pinned[-1]]
    return {name: value for name, value in chat.info.items() if name != "migrated_to"} | more


_NO_GIFTS = {
    "unlimited_gifts": False, "limited_gifts": False, "unique_gifts": False, "premium_subscription": False,
    "gifts_from_channels": False,
}  # fmt: skip


def get_chat_member(world: World, request: Request) -> Json:
    user_id = request.integer("user_id")
    if user_id <= 0:
        raise refused("Invalid user_id specified")
    chat = world.chat(request, writing=False)
    if user_id == world.me["id"]:
        gone = {"status": "kicked", "until_date": 0} if chat.blocked else {"status": "member"}
        return {"user": world.me} | gone
    person = world.people.get(user_id)
    if person is None:
        raise refused("PARTICIPANT_ID_INVALID")
    status = "member" if user_id in chat.members else "left"
    if chat.members[:1] == [user_id] and not chat.private:
        return {"user": person.user, "status": "creator", "is_anonymous": False}
    return {"user": person.user, "status": status}


def get_chat_member_count(world: World, request: Request) -> int:
    return len(world.chat(request, writing=False).members) + 1


def leave_chat(world: World, request: Request) -> bool:
    chat = world.chat(request)
    if chat.private:
        raise refused("Chat is not a group, supergroup or channel")
    chat.blocked = True
    return True


def get_file(world: World, request: Request) -> Json:
    file_id = request.text("file_id")
    if not file_id:
        raise refused("file_id not specified")
    stored = world.files.find(file_id)
    if stored is None:
        raise refused("Invalid file_id")
    if stored.size > limits.DOWNLOAD_BYTES:
        raise refused("File is too big")
    told = {"file_id": file_id, "file_unique_id": stored.unique_id, "file_size": stored.size}
    return told | {"file_path": stored.path}


def set_my_commands(world: World, request: Request) -> bool:
    commands = request.json("commands", "Can't parse commands JSON object")
    if commands is None:
        commands = []
    if not isinstance(commands, list):
        raise refused("Expected an Array of BotCommand")
    ready = [_command(one) for one in commands]
    if len(ready) > 100:
        raise refused("BOT_COMMANDS_TOO_MUCH")
    place = _place(world, request)
    world.commands = [one for one in world.commands if _same(one, place) is False]
    if ready:
        world.commands.append(place | {"commands": ready})
    _commands_changed(world, place["scope"])
    return True


def delete_my_commands(world: World, request: Request) -> bool:
    place = _place(world, request)
    world.commands = [one for one in world.commands if _same(one, place) is False]
    _commands_changed(world, place["scope"])
    return True


def get_my_commands(world: World, request: Request) -> list[Json]:
    place = _place(world, request)
    return next((one["commands"] for one in world.commands if _same(one, place)), [])


def commands_for(world: World, chat: Chat, language_code: str) -> list[Json]:
    """The first set that fits: the narrowest scope, in the person's language, then in any."""
    common = "all_private_chats" if chat.private else "all_group_chats"
    for scope in ({"type": "chat", "chat_id": chat.id}, {"type": common}, {"type": "default"}):
        for language in (language_code, ""):
            for one in world.commands:
                if _same(one, {"scope": scope, "language_code": language}):
                    return list(one["commands"])
    return []


def set_about(field: str) -> Callable[[World, Request], bool]:
    def store(world: World, request: Request) -> bool:
        text = request.text(field).strip()
        if len(text) > ABOUT[field]:
            raise refused(f"Bot {field.replace('_', ' ')} is too long")
        world.about[f"{field}:{request.text('language_code')}"] = text
        return True

    return store


def get_about(field: str) -> Callable[[World, Request], Json]:
    def read(world: World, request: Request) -> Json:
        fallback = world.me["first_name"] if field == "name" else ""
        common = world.about.get(f"{field}:") or fallback
        return {field: world.about.get(f"{field}:{request.text('language_code')}") or common}

    return read


def set_chat_menu_button(world: World, request: Request) -> bool:
    button = request.json("menu_button", "Can't parse menu button JSON object") or {"type": "default"}
    if not isinstance(button, dict):
        raise refused("Can't parse MenuButton: MenuButton must be an Object")
    if button.get("type") not in ("default", "commands", "web_app"):
        raise refused("Can't parse MenuButton: MenuButton has unsupported type")
    chat = str(world.chat(request).id) if request.text("chat_id") else ""
    world.about[f"menu_button:{chat}"] = button
    return True


def get_chat_menu_button(world: World, request: Request) -> Json:
    chat = str(world.chat(request).id) if request.text("chat_id") else ""
    found = world.about.get(f"menu_button:{chat}") or world.about.get("menu_button:") or {"type": "commands"}
    return dict(found)


def _commands_changed(world: World, scope: Json) -> None:
    for chat_id in [scope["chat_id"]] if "chat_id" in scope else list(world.chats):
        world.tell("commands", chat_id)


def _command(command: Any) -> Json:
    if not isinstance(command, dict):
        raise refused("Can't parse BotCommand: expected an Object")
    for field in ("command", "description"):
        if field not in command:
            raise refused(f"Can't parse BotCommand: Can't find field \"{field}\"")
    name = str(command["command"]).strip().removeprefix("/")
    description = str(command["description"]).strip()
    if not name:
        raise refused("Command must be non-empty")
    if len(name) > 32:
        raise refused("Command length must not exceed 32")
    if not description:
        raise refused("Command description must be non-empty")
    if len(description) > 256:
        raise refused("Command description length must not exceed 256")
    if not re.fullmatch(r"[a-z0-9_]+", name):
        raise refused("BOT_COMMAND_INVALID")
    return {"command": name, "description": description}


def _place(world: World, request: Request) -> Json:
    scope = request.json("scope", "Can't parse BotCommandScope JSON object") or {"type": "default"}
    if not isinstance(scope, dict):
        raise refused("Can't parse BotCommandScope: BotCommandScope must be an Object")
    kind = scope.get("type")
    if kind not in _SCOPES | _CHAT_SCOPES:
        raise refused("Can't parse BotCommandScope: Unsupported type specified")
    language = request.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise refused("Invalid language code specified")
    place: Json = {"type": kind}
    if kind in _CHAT_SCOPES:
        inner = Request("", scope)
        if not inner.text("chat_id"):
            raise refused("Can't parse BotCommandScope: Empty chat_id specified")
        place["chat_id"] = world.chat(inner, writing=False).id
    if kind == "chat_member":
        place["user_id"] = Request("", scope).integer("user_id")
    return {"scope": place, "language_code": language}


def _same(one: Json, place: Json) -> bool:
    return bool(one["scope"] == place["scope"] and one["language_code"] == place["language_code"])
