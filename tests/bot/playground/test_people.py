"""What people do and what they see."""

import json

import pytest

from bot.playground.engine import ApiError, Engine, Upload
from tests.bot.playground.conftest import ANYA, TOKEN, Clock, Refusal
from tests.bot.playground.test_sending import keyboard, picture


async def heard(engine: Engine) -> list[dict[str, object]]:
    return [next(v for k, v in u.items() if k != "update_id") for u in await engine.call("getUpdates", {})]


async def test_a_command_with_arguments_is_marked(engine: Engine) -> None:
    message = engine.says(ANYA, " /deal Ромашка ")
    assert message["text"] == "/deal Ромашка"
    assert message["entities"] == [{"offset": 0, "length": 5, "type": "bot_command"}]
    assert await heard(engine) == [message]


async def test_a_reply_carries_its_message(engine: Engine) -> None:
    assert engine.says(ANYA, "Да", reply_to=1)["reply_to_message"]["text"] == "/start"


async def test_an_edit_is_another_kind_of_update(engine: Engine, clock: Clock) -> None:
    engine.says(ANYA, "сделка Ромашка")
    clock.passes(seconds=5)
    edited = engine.edits(ANYA, 2, "сделка Ромашка 350к")
    assert (await engine.call("getUpdates", {}))[-1]["edited_message"] == edited
    assert edited["edit_date"] == edited["date"] + 5
    assert engine.screen(ANYA)[-1] == edited


async def test_apps_refuse_to_send_nothing_and_too_much(engine: Engine) -> None:
    for text in ("", " ", "я" * 4097):
        with pytest.raises(ValueError, match="empty|split"):
            engine.says(ANYA, text)


async def test_files_of_every_kind_arrive(engine: Engine) -> None:
    for kind, name in (("voice", "a.ogg"), ("document", "прайс.xlsx"), ("audio", "a.mp3"), ("video", "a.mp4")):
        sent = engine.sends_file(ANYA, kind=kind, name=name, content=b"abc", mime="", caption="Вот")
        assert (sent["caption"], sent[kind]["file_size"]) == ("Вот", 3)
        told = await engine.call("getFile", {"file_id": sent[kind]["file_id"]})
        assert told["file_path"].endswith(name.rpartition(".")[2])
    photo = engine.sends_file(
        ANYA, kind="photo", name="a.png", content=picture(10, 20), mime="image/png", media_group_id="7"
    )
    assert (photo["photo"][-1]["height"], photo["media_group_id"]) == (20, "7")


async def test_an_app_does_not_send_a_broken_picture(engine: Engine) -> None:
    with pytest.raises(ValueError, match="IMAGE_PROCESS_FAILED"):
        engine.sends_file(ANYA, kind="photo", name="a.png", content=b"abc", mime="image/png")


async def test_with_privacy_off_the_bot_hears_the_whole_group(engine: Engine) -> None:
    engine.create_group(-5, "Отдел", [ANYA])
    engine.world.abilities["can_read_all_group_messages"] = True
    engine.says(ANYA, "просто разговор", chat_id=-5)
    assert (await heard(engine))[-1]["text"] == "просто разговор"


async def test_one_file_sent_twice_has_one_unique_identifier(engine: Engine) -> None:
    first, second = (
        engine.sends_file(ANYA, kind="document", name="a.pdf", content=b"abc", mime="")["document"] for _ in range(2)
    )
    assert first["file_id"] != second["file_id"]
    assert first["file_unique_id"] == second["file_unique_id"]


async def test_contacts_places_and_forwards_arrive(engine: Engine, clock: Clock) -> None:
    engine.sends_contact(ANYA, phone_number="+70000000001", first_name="Аня", contact_user_id=ANYA)
    engine.sends_location(ANYA, 55.75, 37.61)
    engine.forwards(ANYA, "Хочу окна", author_name="Клиент")
    contact, place, forwarded = await heard(engine)
    assert contact["contact"] == {"phone_number": "+70000000001", "first_name": "Аня", "user_id": ANYA}
    assert place["location"] == {"latitude": 55.75, "longitude": 37.61}
    origin = {"type": "hidden_user", "sender_user_name": "Клиент", "date": int(clock.now.timestamp())}
    assert (forwarded["text"], forwarded["forward_origin"]) == ("Хочу окна", origin)


async def test_a_blocked_bot_hears_nothing_more(engine: Engine) -> None:
    engine.blocks(ANYA)
    with pytest.raises(ValueError, match="blocked"):
        engine.says(ANYA, "Да")


async def test_in_a_group_the_bot_hears_what_is_meant_for_it(engine: Engine) -> None:
    engine.person(1002, "Борис")
    engine.create_group(-5, "Отдел", [ANYA, 1002])
    sent = await engine.call("sendMessage", {"chat_id": -5, "text": "Сводка"})
    await engine.call("getUpdates", {"offset": -1})
    engine.says(1002, "просто разговор", chat_id=-5)
    engine.sends_file(1002, kind="voice", name="a.ogg", content=b"abc", mime="", chat_id=-5)
    engine.says(1002, "/report", chat_id=-5)
    engine.says(1002, "кто это?", chat_id=-5, reply_to=sent["message_id"])
    engine.says(1002, "эй, @voronka_bot", chat_id=-5)
    texts = [message.get("text") for message in await heard(engine)]
    assert texts[1:] == ["/report", "кто это?", "эй, @voronka_bot"]
    assert len(engine.screen(-5)) == 7


async def test_outsiders_do_not_speak_in_a_group(engine: Engine) -> None:
    engine.person(1002, "Борис")
    engine.create_group(-5, "Отдел", [ANYA])
    with pytest.raises(ValueError, match="not in chat"):
        engine.says(1002, "Да", chat_id=-5)


async def test_people_see_the_commands_closest_to_them(engine: Engine, refusal: Refusal) -> None:
    async def set_commands(name: str, **where: object) -> None:
        commands = [{"command": name, "description": "Да"}]
        await engine.call("setMyCommands", {"commands": json.dumps(commands)} | where)

    def seen() -> list[str]:
        return [one["command"] for one in engine.commands(ANYA)]

    assert seen() == []
    await set_commands("any")
    assert seen() == ["any"]
    await set_commands("russian", language_code="ru")
    assert seen() == ["russian"]
    await set_commands("private", scope={"type": "all_private_chats"})
    assert seen() == ["private"]
    await set_commands("own", scope={"type": "chat", "chat_id": ANYA})
    assert seen() == ["own"]
    await engine.call("deleteMyCommands", {"scope": {"type": "chat", "chat_id": ANYA}})
    assert seen() == ["private"]
    told = await engine.call("getMyCommands", {"language_code": "ru"})
    assert told == [{"command": "russian", "description": "Да"}]
    assert await refusal("setMyCommands", commands=[{"command": "Сделка", "description": "Да"}]) == (
        "Bad Request: BOT_COMMAND_INVALID"
    )
    assert await refusal("setMyCommands", commands=[{"command": "deal", "description": ""}]) == (
        "Bad Request: command description must be non-empty"
    )


async def test_the_bot_tells_about_itself_by_language(engine: Engine) -> None:
    await engine.call("setMyDescription", {"description": "CRM", "language_code": "en"})
    await engine.call("setMyDescription", {"description": "СРМ"})
    assert await engine.call("getMyDescription", {"language_code": "en"}) == {"description": "CRM"}
    assert await engine.call("getMyDescription", {"language_code": "uk"}) == {"description": "СРМ"}
    assert await engine.call("getMyName", {}) == {"name": "Воронка"}
    await engine.call("setMyShortDescription", {"short_description": "Воронка"})
    await engine.call("setChatMenuButton", {"menu_button": {"type": "commands"}})
    assert await engine.call("getChatMenuButton", {"chat_id": ANYA}) == {"type": "commands"}


async def test_the_bot_finds_out_who_is_where(engine: Engine, refusal: Refusal) -> None:
    assert (await engine.call("getMe", {}))["is_bot"] is True
    assert (await engine.call("getChat", {"chat_id": ANYA}))["first_name"] == "Аня"
    member = await engine.call("getChatMember", {"chat_id": ANYA, "user_id": ANYA})
    assert member["status"] == "member"
    assert await refusal("getChatMember", chat_id=ANYA, user_id=0) == "Bad Request: invalid user_id specified"
    assert await refusal("sendNonsense") == "Not Found: method not found"


async def test_inline_results_are_chosen_and_edited(engine: Engine, refusal: Refusal) -> None:
    asked = engine.asks_inline(ANYA, "ромашка")
    article = {
        "type": "article",
        "id": "1",
        "title": "Ромашка",
        "input_message_content": {"message_text": "<b>Ромашка</b>", "parse_mode": "HTML"},
        "reply_markup": keyboard({"text": "Открыть", "callback_data": "open"}),
    }
    assert await refusal("answerInlineQuery", inline_query_id=asked["id"], results=[article, article]) == (
        "Bad Request: RESULT_ID_DUPLICATE"
    )
    await engine.call("answerInlineQuery", {"inline_query_id": asked["id"], "results": [article]})
    message = engine.chooses_inline(ANYA, asked["id"], "1")
    assert (message["text"], message["via_bot"]["id"]) == ("Ромашка", 42)
    query = engine.taps(ANYA, message["message_id"], "open")
    inline_id = query["inline_message_id"]
    assert await engine.call("editMessageText", {"inline_message_id": inline_id, "text": "Лютик"}) is True
    assert engine.screen(ANYA)[-1]["text"] == "Лютик"


async def test_the_page_hears_everything_that_happens(engine: Engine) -> None:
    events = engine.subscribe()
    engine.says(ANYA, "Да")
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Нет"})
    place = {"chat_id": ANYA, "message_id": sent["message_id"]}
    await engine.call("editMessageText", place | {"text": "Ладно"})
    await engine.call("deleteMessage", place)
    engine.unsubscribe(events)
    engine.says(ANYA, "Ещё")
    assert [events.get_nowait()["type"] for _ in range(events.qsize())] == ["message", "message", "edit", "delete"]


async def test_everyone_hears_of_new_commands(engine: Engine) -> None:
    engine.person(1002, "Борис")
    events = engine.subscribe()
    await engine.call("setMyCommands", {"commands": [{"command": "deal", "description": "Да"}]})
    assert [events.get_nowait() for _ in range(2)] == [{"type": "commands", "chat_id": who} for who in (ANYA, 1002)]


async def test_spoiling_an_answer_does_not_spoil_the_chat(engine: Engine) -> None:
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Да"})
    sent["from"]["first_name"] = engine.screen(ANYA)[-1]["from"]["first_name"] = "Чужой"
    assert engine.screen(ANYA)[-1]["from"]["first_name"] == "Воронка"


async def test_a_fault_can_be_put_before_any_call(engine: Engine) -> None:
    faults = [ApiError(429, "Too Many Requests: retry after 3", {"retry_after": 3})]
    engine.faults = lambda method, params: faults.pop() if method == "sendMessage" and faults else None
    with pytest.raises(ApiError) as caught:
        await engine.call("sendMessage", {"chat_id": ANYA, "text": "Да"})
    assert caught.value.parameters == {"retry_after": 3}
    assert await engine.call("sendMessage", {"chat_id": ANYA, "text": "Да"})
    assert [call.method for call in engine.log] == ["sendMessage"]


async def test_the_practice_chat_survives_a_restart(engine: Engine, clock: Clock) -> None:
    engine.person(1002, "Борис")
    engine.create_group(-5, "Отдел", [ANYA, 1002])
    sent = await engine.call("sendPhoto", {"chat_id": ANYA}, {"photo": Upload("a.png", picture(500, 500))})
    engine.reacts(ANYA, sent["message_id"], "👍")
    engine.sends_file(ANYA, kind="voice", name="a.ogg", content=b"abc", mime="audio/ogg")
    await engine.call("sendChatAction", {"chat_id": ANYA, "action": "typing"})
    kept = json.loads(json.dumps(engine.snapshot()))

    again = Engine(TOKEN, clock=clock)
    again.restore(kept)

    assert again.snapshot() == kept == engine.snapshot()
    assert again.screen(ANYA) == engine.screen(ANYA)
    assert again.file(sent["photo"][0]["file_id"]).content == picture(500, 500)
    assert await again.call("getUpdates", {}) == await engine.call("getUpdates", {})
    assert again.says(ANYA, "Да")["message_id"] == engine.says(ANYA, "Да")["message_id"]
