"""Being there: people and groups, who may write where, how an act reaches the bot."""

import copy
from typing import Any

from bot.playground import sending
from bot.playground.people import Chat, Person
from bot.playground.world import World

Json = dict[str, Any]


class Presence:
    world: World

    def person(
        self, user_id: int, first_name: str, *, last_name: str = "", username: str = "", language_code: str = "ru"
    ) -> Person:
        """Makes the person known, or finds them; the bot cannot write to them until they write first."""
        if user_id not in self.world.people:
            person = Person(user_id, first_name, last_name, username, language_code)
            self.world.people[user_id] = person
            self.world.chats[user_id] = Chat(person.private_chat, [user_id])
        return self.world.people[user_id]

    def opens(self, user_id: int) -> None:
        """As if the person had pressed Start some day before: the bot may write first."""
        self.world.chats[user_id].opened = True

    def create_group(self, chat_id: int, title: str, member_ids: list[int]) -> Json:
        """A group with the bot in it; the first member is its creator."""
        kind = "supergroup" if str(chat_id).startswith("-100") else "group"
        chat = self.world.chats[chat_id] = Chat({"id": chat_id, "type": kind, "title": title}, list(member_ids))
        creator = self.world.people[member_ids[0]]
        self._membership(chat, creator, "left", "member")
        return self._delivered(chat, creator, {"group_chat_created": True})

    def migrates(self, chat_id: int, new_chat_id: int) -> None:
        """The group becomes a supergroup under another number; the old number stops working."""
        old = self.world.chats[chat_id]
        info = old.info | {"id": new_chat_id, "type": "supergroup"}
        new = self.world.chats[new_chat_id] = Chat(info, list(old.members))
        someone = self.world.people[old.members[0]]
        self._delivered(old, someone, {"migrate_to_chat_id": new_chat_id})
        self._delivered(new, someone, {"migrate_from_chat_id": chat_id})
        old.info["migrated_to"] = new_chat_id

    def blocks(self, user_id: int) -> None:
        chat = self.world.chats[user_id]
        if not chat.blocked:
            chat.blocked = True
            self._membership(chat, self.world.people[user_id], "member", "kicked")

    def unblocks(self, user_id: int) -> None:
        chat = self.world.chats[user_id]
        if chat.blocked:
            chat.blocked = False
            self._membership(chat, self.world.people[user_id], "kicked", "member")

    def pushes(self, **update_body: Any) -> int:
        """Any update at all, however odd; returns its number."""
        return self.world.updates.push_raw(copy.deepcopy(update_body))

    def ages(self, message_id: int, chat_id: int) -> None:
        """The message grows too old to be shown to the bot: later taps on it come without its content."""
        self.world.chats[chat_id].faded.append(message_id)

    def _place(self, user_id: int, chat_id: int | None) -> tuple[Chat, Person]:
        chat, person = self.world.chats[chat_id or user_id], self.world.people[user_id]
        if user_id not in chat.members:
            raise ValueError(f"{person.first_name} is not in chat {chat.id}")
        if chat.private and chat.blocked:
            raise ValueError(f"{person.first_name} has blocked the bot and must unblock it first")
        return chat, person

    def _delivered(self, chat: Chat, person: Person, content: Json) -> Json:
        chat.opened = True
        message = self.world.post(chat, person.user, content)
        if not chat.blocked and (chat.private or self._heard(message)):
            self._push("message", message)
        return copy.deepcopy(message)

    def _heard(self, message: Json) -> bool:
        """In groups a bot with privacy on is shown only what is meant for it."""
        service = not any(kind in message for kind in sending.CONTENT)
        if service or self.world.abilities["can_read_all_group_messages"]:
            return True
        text = message.get("text") or message.get("caption", "")
        to_bot = message.get("reply_to_message", {}).get("from", {}).get("id") == self.world.me["id"]
        return text.startswith("/") or to_bot or f"@{self.world.me['username']}".lower() in text.lower()

    def _membership(self, chat: Chat, person: Person, before: str, after: str) -> None:
        def status(name: str) -> Json:
            return {"user": self.world.me, "status": name} | ({"until_date": 0} if name == "kicked" else {})

        change = {"chat": chat.info, "from": person.user, "date": self.world.now()}
        self._push("my_chat_member", change | {"old_chat_member": status(before), "new_chat_member": status(after)})

    def _push(self, kind: str, body: Json) -> None:
        self.world.updates.push(kind, copy.deepcopy(body))
