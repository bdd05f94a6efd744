"""What people send besides words: files, contacts, places, forwarded messages."""

import copy
from typing import Any

from bot.playground import entities, files, limits, sending
from bot.playground.people import Chat
from bot.playground.presence import Presence
from bot.playground.refusals import ApiError
from bot.playground.request import Upload

Json = dict[str, Any]


class Attachments(Presence):
    def sends_file(
        self,
        user_id: int,
        *,
        kind: str,
        name: str,
        content: bytes,
        mime: str,
        caption: str = "",
        reply_to: int | None = None,
        chat_id: int | None = None,
        media_group_id: str | None = None,
    ) -> Json:
        if kind not in files.KINDS:
            raise ValueError(f"kind is one of {', '.join(files.KINDS)}")
        chat, person = self._place(user_id, chat_id)
        try:
            stored = self.world.files.keep(kind, Upload(name, content, mime))
        except ApiError as error:
            raise ValueError(error.description) from None
        body = reply(chat, reply_to) | sending.shown(stored)
        if media_group_id:
            body["media_group_id"] = media_group_id
        text, marked = entities.formatted(caption, empty_allowed=True)
        if text:
            body |= {"caption": text} | ({"caption_entities": marked} if marked else {})
        return self._delivered(chat, person, body)

    def sends_contact(
        self,
        user_id: int,
        *,
        phone_number: str,
        first_name: str,
        last_name: str = "",
        contact_user_id: int | None = None,
        chat_id: int | None = None,
    ) -> Json:
        """One's own contact carries one's own `contact_user_id`, as the contact button does."""
        chat, person = self._place(user_id, chat_id)
        contact: Json = {"phone_number": phone_number, "first_name": first_name}
        if last_name:
            contact["last_name"] = last_name
        if contact_user_id:
            contact["user_id"] = contact_user_id
        return self._delivered(chat, person, {"contact": contact})

    def sends_location(self, user_id: int, latitude: float, longitude: float, *, chat_id: int | None = None) -> Json:
        chat, person = self._place(user_id, chat_id)
        return self._delivered(chat, person, {"location": {"latitude": latitude, "longitude": longitude}})

    def forwards(
        self,
        user_id: int,
        text_or_message: str | Json,
        *,
        author_name: str = "",
        chat_id: int | None = None,
        date: int | None = None,
    ) -> Json:
        """With `author_name` the author hides behind a name; without it they are the message's own sender."""
        chat, person = self._place(user_id, chat_id)
        if isinstance(text_or_message, str):
            content = written(text_or_message)
            origin: Json = {"type": "hidden_user", "sender_user_name": author_name}
        else:
            content = sending.copied(text_or_message)
            origin = {"type": "user", "sender_user": text_or_message["from"]}
            if author_name:
                origin = {"type": "hidden_user", "sender_user_name": author_name}
        origin["date"] = self.world.now() if date is None else date
        return self._delivered(chat, person, content | {"forward_origin": origin})


def written(text: str) -> Json:
    try:
        text, marked = entities.formatted(text)
    except ApiError as error:
        raise ValueError(error.description) from None
    if entities.units(text) > limits.TEXT:
        raise ValueError(f"an app would split a text longer than {limits.TEXT}")
    return {"text": text} | ({"entities": marked} if marked else {})


def reply(chat: Chat, reply_to: int | None) -> Json:
    if reply_to is None:
        return {}
    target = copy.deepcopy(chat.messages[reply_to])
    target.pop("reply_to_message", None)
    return {"reply_to_message": target}
