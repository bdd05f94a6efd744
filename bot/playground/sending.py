"""Methods that put the bot's messages into a chat."""

import copy
from collections.abc import Callable
from typing import Any

from bot.playground import entities, files, limits, markup
from bot.playground.files import StoredFile
from bot.playground.people import Chat
from bot.playground.refusals import ApiError, refused
from bot.playground.request import Request
from bot.playground.world import World

Json = dict[str, Any]

CONTENT = ("text", "entities", "caption", "caption_entities", "location", "contact", *files.KINDS)
_ACTIONS = {
    "typing", "record_video", "upload_video", "record_audio", "record_voice", "upload_audio", "upload_voice", "cancel",
    "upload_photo", "upload_document", "choose_sticker", "pick_up_location", "find_location", "record_video_note",
    "upload_video_note",
}  # fmt: skip


def send_message(world: World, request: Request) -> Json:
    return _send(world, request, text_of(world, request, "Message is too long"))


def send_file(kind: str) -> Callable[[World, Request], Json]:
    def send(world: World, request: Request) -> Json:
        value = request.text(kind)
        caption = caption_of(world, request)
        return _send(world, request, lambda: shown(_file(world, request, kind, value)) | caption)

    return send


def send_location(world: World, request: Request) -> Json:
    place = {}
    for name in ("latitude", "longitude"):
        if not request.text(name):
            raise refused(f"{name} is empty")
        value = request.number(name)
        place[name] = 0.0 if value is None else value
    return _send(world, request, {"location": place})


def send_contact(world: World, request: Request) -> Json:
    contact = {}
    for name in ("phone_number", "first_name"):
        if not request.text(name):
            raise refused(f'Parameter "{name}" is required')
        contact[name] = request.text(name)
    for name in ("last_name", "vcard"):
        if request.text(name):
            contact[name] = request.text(name)
    return _send(world, request, {"contact": contact})


def send_media_group(world: World, request: Request) -> list[Json]:
    media = request.json("media", "Can't parse media JSON object")
    if media is None:
        raise refused('Parameter "media" is required')
    if not isinstance(media, list):
        raise refused("Expected an Array of InputMedia")
    ready = [media_of(world, request, one, album=True) for one in media]
    if len(ready) > limits.ALBUM:
        raise refused("Too many messages to send as an album")
    if not ready:
        raise refused("There are no messages to send")
    kinds = {next(kind for kind in files.KINDS if kind in content) for content in ready}
    for kind in ("audio", "document"):
        if kind in kinds and len(kinds) > 1:
            raise refused(f"{kind.capitalize()} can't be mixed with other media types")
    chat = world.chat(request)
    reply = _reply(world, request, chat)
    group = {"media_group_id": str(13_000_000_000_000_000 + world.number())} if len(ready) > 1 else {}
    return [world.post(chat, world.me, reply | group | content) for content in ready]


def send_chat_action(world: World, request: Request) -> bool:
    action = request.text("action").lower()
    if action not in _ACTIONS:
        raise refused("Wrong parameter action in request")
    chat = world.chat(request)
    until = world.clock().timestamp() + limits.ACTION_SECONDS
    chat.action = None if action == "cancel" else (action, until)
    world.tell("action", chat.id, action=None if action == "cancel" else action)
    return True


def forward_message(world: World, request: Request) -> Json:
    source = world.chat(request, "from_chat_id", writing=False)
    message = world.message(request, "message to forward", source)
    if message.get("has_protected_content"):
        raise refused("Message has protected content and can't be forwarded")
    origin = message.get("forward_origin") or {
        "type": "user",
        "sender_user": message["from"],
        "date": message["date"],
    }
    return _send(world, request, copied(message) | {"forward_origin": origin}, keyboard=False)


def copy_message(world: World, request: Request) -> Json:
    source = world.chat(request, "from_chat_id", writing=False)
    message = world.message(request, "message to copy", source)
    content = copied(message)
    if request.has("caption") and any(kind in content for kind in files.KINDS):
        content = {name: value for name, value in content.items() if not name.startswith("caption")}
        content |= caption_of(world, request)
    sent = _send(world, request, content)
    return {"message_id": sent["message_id"]}


def text_of(world: World, request: Request, too_long: str) -> Json:
    raw = request.text("text")
    if not raw:
        raise refused("Message text is empty")
    given = request.json("entities", "Can't parse entities JSON object")
    text, marked = entities.formatted(raw, request.text("parse_mode"), given)
    if entities.units(text) > limits.TEXT:
        raise refused(too_long)
    content: Json = {"text": text}
    if marked:
        content["entities"] = known(world, marked)
    preview = request.json("link_preview_options", "Can't parse link preview options JSON object")
    if preview is not None and not isinstance(preview, dict):
        raise refused("Object expected as link preview options")
    return content | ({"link_preview_options": preview} if preview else {})


def caption_of(world: World, request: Request, too_long: str = "Message caption is too long") -> Json:
    given = request.json("caption_entities", "Can't parse entities JSON object")
    caption, marked = entities.formatted(request.text("caption"), request.text("parse_mode"), given, empty_allowed=True)
    if entities.units(caption) > limits.CAPTION:
        raise refused(too_long)
    content: Json = {"caption": caption} if caption else {}
    if marked:
        content["caption_entities"] = known(world, marked)
    if request.flag("show_caption_above_media") and caption:
        content["show_caption_above_media"] = True
    return content


def media_of(world: World, request: Request, media: Any, *, album: bool) -> Json:
    """The content that an InputMedia describes."""
    if not isinstance(media, dict):
        raise refused("Can't parse InputMedia: expected an Object")
    kind = media.get("type")
    if kind not in files.KINDS or kind == "voice":
        raise refused(f'Can\'t parse InputMedia: type "{kind}" is unsupported')
    if album and kind == "animation":
        raise refused(f"Can't parse InputMedia: type \"{kind}\" can't be used in sendMediaGroup")
    inner = Request(request.method, media, request.uploads)
    caption = caption_of(world, inner)
    value = inner.text("media")
    if not value:
        raise refused("Can't parse InputMedia: media not found")
    return shown(_file(world, inner, kind, value, missing="Can't parse InputMedia: media not found")) | caption


def shown(stored: StoredFile) -> Json:
    """A file as a message shows it."""
    content: Json = {stored.kind: copy.deepcopy(stored.media)}
    if stored.kind == "animation":
        content["document"] = content["animation"]
    return content


def known(world: World, marked: list[Json]) -> list[Json]:
    """Mentions by tg://user?id= keep only people the bot has seen."""
    result = []
    for entity in marked:
        if entity["type"] == "text_mention":
            person = world.people.get(entity["user"]["id"])
            if person is None:
                continue
            entity = entity | {"user": person.user}
        result.append(entity)
    return result


def _file(world: World, request: Request, kind: str, value: str, missing: str = "") -> StoredFile:
    upload = request.upload(kind, value)
    if upload is not None:
        if len(upload.content) > limits.UPLOAD_BYTES:
            raise ApiError(413, "Request Entity Too Large")
        return world.files.keep(kind, upload)
    if not value or value.startswith("attach://"):
        raise refused(missing or f"There is no {kind} in the request")
    if value.startswith(("http://", "https://")):
        # The playground never goes out to the network.
        raise refused("Failed to get HTTP URL content")
    stored = world.files.find(value)
    if stored is None:
        raise refused("Wrong file identifier/HTTP URL specified")
    if stored.kind != kind:
        raise refused(f"Can't use file of type {stored.kind.capitalize()} as {kind.capitalize()}")
    return stored


def copied(message: Json) -> Json:
    return copy.deepcopy({name: message[name] for name in CONTENT if name in message})


def _send(world: World, request: Request, content: Json | Callable[[], Json], *, keyboard: bool = True) -> Json:
    # Telegram reads the keyboard before it looks for the chat, and takes the file last.
    reading = markup.read(request) if keyboard else None
    chat = world.chat(request)
    if reading and not chat.private:
        markup.check_private(reading)
    extra = _reply(world, request, chat)
    if request.flag("protect_content"):
        extra["has_protected_content"] = True
    if reading and "inline_keyboard" in reading:
        extra["reply_markup"] = reading
    message_content = content() if callable(content) else content
    if reading and "inline_keyboard" not in reading:
        chat.keyboard = None if "remove_keyboard" in reading else reading
    return world.post(chat, world.me, extra | message_content)


def _reply(world: World, request: Request, chat: Chat) -> Json:
    parameters = request.json("reply_parameters", "Can't parse reply parameters JSON object")
    if parameters is None and request.integer("reply_to_message_id"):
        loose = request.flag("allow_sending_without_reply")
        parameters = {"message_id": request.integer("reply_to_message_id"), "allow_sending_without_reply": loose}
    if not parameters:
        return {}
    if not isinstance(parameters, dict):
        raise refused("Object expected as reply parameters")
    inner = Request(request.method, parameters)
    if not inner.has("message_id"):
        raise refused('Can\'t find field "message_id"')
    source = world.chat(inner, writing=False) if inner.text("chat_id") else chat
    target = source.messages.get(inner.integer("message_id"))
    if target is None:
        if inner.flag("allow_sending_without_reply"):
            return {}
        raise refused("message to be replied not found")
    return {"reply_to_message": {k: v for k, v in copy.deepcopy(target).items() if k != "reply_to_message"}}
