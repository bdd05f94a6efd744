"""What people say and tap; each act makes an update for the bot."""

import copy
from typing import Any

from bot.playground import markup
from bot.playground.attaching import Attachments, reply, written

Json = dict[str, Any]


class Acts(Attachments):
    def says(self, user_id: int, text: str, *, chat_id: int | None = None, reply_to: int | None = None) -> Json:
        chat, person = self._place(user_id, chat_id)
        content = written(text)
        if chat.keyboard and (chat.keyboard.get("force_reply") or chat.keyboard.get("one_time_keyboard")):
            chat.keyboard = None
        return self._delivered(chat, person, reply(chat, reply_to) | content)

    def edits(self, user_id: int, message_id: int, text: str, *, chat_id: int | None = None) -> Json:
        chat, _ = self._place(user_id, chat_id)
        old = chat.messages[message_id]
        if old["from"]["id"] != user_id:
            raise ValueError(f"message {message_id} is not theirs to edit")
        said = written(text)
        if "text" not in old:  # the words under a file are its caption
            said = {
                name.replace("text", "caption").replace("entities", "caption_entities"): said[name] for name in said
            }
        gone = ("text", "entities", "caption", "caption_entities")
        kept = {name: value for name, value in old.items() if name not in gone}
        new = kept | said | {"edit_date": self.world.now()}
        chat.messages[message_id] = new
        self.world.tell("edit", chat.id, message=new)
        self._push("edited_message", new)
        return copy.deepcopy(new)

    def taps(
        self, user_id: int, message_id: int, data: str, *, chat_id: int | None = None, forged: bool = False
    ) -> Json:
        """A tap on a button. `forged` is a modified app, which may send any data on any message."""
        chat, person = self._place(user_id, chat_id)
        message = chat.messages.get(message_id)
        if not forged and (message is None or data not in markup.data_of(message)):
            raise ValueError(f"message {message_id} has no button with {data!r}")
        query_id = str(4_000_000_000_000 + self.world.number())
        query: Json = {"id": query_id, "from": person.user, "chat_instance": str(7_000_000_000 + chat.id), "data": data}
        if message_id in chat.inline:
            query["inline_message_id"] = chat.inline[message_id]
        elif message is None or message_id in chat.faded:
            query["message"] = {"chat": chat.info, "message_id": message_id, "date": 0}
        else:
            query["message"] = message
        self.world.queries[query_id] = {"chat_id": chat.id, "user_id": user_id, "date": self.world.now()}
        self._push("callback_query", query)
        return copy.deepcopy(query)

    def reacts(self, user_id: int, message_id: int, emoji: str, *, chat_id: int | None = None) -> None:
        """Puts a reaction in place of the person's former one; an empty one takes it away."""
        chat, person = self._place(user_id, chat_id)
        here = chat.reactions.setdefault(message_id, {})
        old, new = here.get(user_id, []), [{"type": "emoji", "emoji": emoji}] if emoji else []
        here[user_id] = new
        body = {"chat": chat.info, "message_id": message_id, "user": person.user, "date": self.world.now()}
        self.world.tell("reaction", chat.id, message_id=message_id, reactions=new)
        self._push("message_reaction", body | {"old_reaction": old, "new_reaction": new})

    def asks_inline(self, user_id: int, query: str, offset: str = "") -> Json:
        person = self.world.people[user_id]
        query_id = str(6_000_000_000_000 + self.world.number())
        asked = {"id": query_id, "from": person.user, "query": query, "offset": offset, "chat_type": "sender"}
        self.world.inline[query_id] = {"chat_id": user_id, "date": self.world.now(), "query": query}
        self._push("inline_query", asked)
        return copy.deepcopy(asked)

    def chooses_inline(self, user_id: int, query_id: str, result_id: str, *, chat_id: int | None = None) -> Json:
        """Sends one of the results that the bot offered; the message appears as the person's own, via the bot."""
        chat, person = self._place(user_id, chat_id)
        asked = self.world.inline[query_id]
        result = next(one for one in asked["answer"]["results"] if one["id"] == result_id)
        chosen: Json = {"result_id": result_id, "from": person.user, "query": asked["query"]}
        message = self._delivered(chat, person, copy.deepcopy(result["message"]) | {"via_bot": self.world.me})
        if "reply_markup" in message:
            chosen["inline_message_id"] = chat.inline[message["message_id"]] = f"inline{self.world.number()}"
        self._push("chosen_inline_result", chosen)
        return message
