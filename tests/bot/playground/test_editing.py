"""Edits, deletions, pins, reactions and answers to taps."""

from typing import Any

import pytest

from bot.playground.engine import Engine, Upload
from tests.bot.playground.conftest import ANYA, Clock, Refusal
from tests.bot.playground.test_sending import keyboard, photo, picture

YES = keyboard({"text": "Да", "callback_data": "yes"})
NO = keyboard({"text": "Нет", "callback_data": "no"})


@pytest.fixture
async def card(engine: Engine) -> dict[str, int]:
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Сделка", "reply_markup": YES})
    return {"chat_id": ANYA, "message_id": sent["message_id"]}


async def test_an_edit_changes_the_screen_and_says_when(engine: Engine, clock: Clock, card: dict[str, int]) -> None:
    clock.passes(minutes=1)
    edited = await engine.call("editMessageText", card | {"text": "Ромашка", "reply_markup": NO})
    assert engine.screen(ANYA)[-1] == edited
    assert (edited["text"], edited["reply_markup"], edited["edit_date"] - edited["date"]) == ("Ромашка", NO, 60)


async def test_an_edit_without_a_keyboard_takes_it_away(engine: Engine, card: dict[str, int]) -> None:
    assert "reply_markup" not in await engine.call("editMessageText", card | {"text": "Ромашка"})


async def test_an_edit_that_changes_nothing_is_refused(engine: Engine, refusal: Refusal, card: dict[str, int]) -> None:
    words = (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )
    assert await refusal("editMessageText", **card, text=" Сделка ", reply_markup=YES) == words
    assert await refusal("editMessageReplyMarkup", **card, reply_markup=YES) == words
    assert "edit_date" not in engine.screen(ANYA)[-1]


async def test_edits_of_the_wrong_message_are_refused(refusal: Refusal, card: dict[str, int]) -> None:
    assert await refusal("editMessageText", chat_id=ANYA, message_id=99, text="я") == (
        "Bad Request: message to edit not found"
    )
    assert await refusal("editMessageText", chat_id=ANYA, message_id=1, text="я") == (
        "Bad Request: message can't be edited"
    )
    assert await refusal("editMessageText", text="я") == "Bad Request: message identifier is not specified"
    assert await refusal("editMessageCaption", **card, caption="я") == (
        "Bad Request: there is no caption in the message to edit"
    )
    assert await refusal("editMessageText", **card, text="я" * 4097) == "Bad Request: MESSAGE_TOO_LONG"
    assert await refusal("editMessageText", **card, text="я", reply_markup={"force_reply": True}) == (
        "Bad Request: inline keyboard expected"
    )


async def test_a_photo_has_a_caption_and_no_text_to_edit(engine: Engine, refusal: Refusal) -> None:
    sent = await photo(engine, picture(10, 10), caption="Март")
    place = {"chat_id": ANYA, "message_id": sent["message_id"]}
    assert await refusal("editMessageText", **place, text="я") == (
        "Bad Request: there is no text in the message to edit"
    )
    assert await refusal("editMessageCaption", **place, caption="я" * 1025) == "Bad Request: MEDIA_CAPTION_TOO_LONG"
    edited = await engine.call("editMessageCaption", place | {"caption": "Апрель"})
    assert (edited["caption"], edited["photo"]) == ("Апрель", sent["photo"])


@pytest.mark.parametrize("first", ["text", "photo"])
async def test_text_and_photo_alike_become_a_new_photo(engine: Engine, first: str) -> None:
    if first == "text":
        sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Сейчас нарисую"})
    else:
        sent = await photo(engine, picture(10, 10), caption="Март")
    media = {"type": "photo", "media": "attach://p", "caption": "Апрель"}
    place = {"chat_id": ANYA, "message_id": sent["message_id"], "media": media}
    edited = await engine.call("editMessageMedia", place, {"p": Upload("b.png", picture(20, 20))})
    assert (edited["photo"][-1]["width"], edited["caption"]) == (20, "Апрель")
    assert "text" not in edited


async def test_deleted_messages_leave_the_screen(engine: Engine, refusal: Refusal, card: dict[str, int]) -> None:
    await engine.call("deleteMessage", card)
    assert await refusal("deleteMessage", **card) == "Bad Request: message to delete not found"
    await engine.call("deleteMessages", {"chat_id": ANYA, "message_ids": [1, 2, 77]})
    assert engine.screen(ANYA) == []


async def test_messages_older_than_two_days_cannot_be_deleted(
    refusal: Refusal, clock: Clock, card: dict[str, int]
) -> None:
    clock.passes(hours=48, seconds=1)
    assert await refusal("deleteMessage", **card) == "Bad Request: message can't be deleted for everyone"


async def test_pins_are_kept_in_order(engine: Engine, refusal: Refusal, card: dict[str, int]) -> None:
    await engine.call("pinChatMessage", card)
    assert engine.pinned(ANYA) == [card["message_id"]]
    assert engine.screen(ANYA)[-1]["pinned_message"]["text"] == "Сделка"
    await engine.call("unpinChatMessage", {"chat_id": ANYA})
    assert engine.pinned(ANYA) == []
    assert await refusal("pinChatMessage", chat_id=ANYA, message_id=99) == "Bad Request: message to pin not found"


async def test_the_bot_reacts_with_known_emoji_only(engine: Engine, refusal: Refusal) -> None:
    thumb = [{"type": "emoji", "emoji": "👍"}]
    await engine.call("setMessageReaction", {"chat_id": ANYA, "message_id": 1, "reaction": thumb})
    assert engine.reactions(ANYA, 1) == {42: thumb}
    strange = [{"type": "emoji", "emoji": "🧾"}]
    assert await refusal("setMessageReaction", chat_id=ANYA, message_id=1, reaction=strange) == (
        "Bad Request: REACTION_INVALID"
    )


TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def test_a_tap_is_answered_once(engine: Engine, refusal: Refusal, card: dict[str, int]) -> None:
    query = engine.taps(ANYA, card["message_id"], "yes")
    assert engine.answers(query["id"]) is None
    await engine.call("answerCallbackQuery", {"callback_query_id": query["id"], "text": "Готово", "show_alert": "true"})
    assert engine.answers(query["id"]) == {"text": "Готово", "show_alert": True, "url": ""}
    assert await refusal("answerCallbackQuery", callback_query_id=query["id"]) == TOO_OLD


async def test_late_long_and_made_up_answers_are_refused(
    engine: Engine, clock: Clock, refusal: Refusal, card: dict[str, int]
) -> None:
    assert await refusal("answerCallbackQuery", callback_query_id="1") == TOO_OLD
    query = engine.taps(ANYA, card["message_id"], "yes")
    assert await refusal("answerCallbackQuery", callback_query_id=query["id"], text="я" * 201) == (
        "Bad Request: MESSAGE_TOO_LONG"
    )
    clock.passes(seconds=16)
    assert await refusal("answerCallbackQuery", callback_query_id=query["id"]) == TOO_OLD


async def tapped(engine: Engine) -> Any:
    return (await engine.call("getUpdates", {"offset": -1}))[0]["callback_query"]


async def test_a_tap_carries_the_message_as_it_is_now(engine: Engine, card: dict[str, int]) -> None:
    engine.taps(ANYA, card["message_id"], "yes")
    query = await tapped(engine)
    assert (query["data"], query["message"]["text"], query["from"]["id"]) == ("yes", "Сделка", ANYA)
    assert query["chat_instance"]


async def test_an_aged_message_comes_without_its_content(engine: Engine, card: dict[str, int]) -> None:
    engine.ages(card["message_id"], ANYA)
    engine.taps(ANYA, card["message_id"], "yes")
    message = (await tapped(engine))["message"]
    assert (message["date"], message["message_id"]) == (0, card["message_id"])
    assert "text" not in message


async def test_only_a_forged_tap_can_say_what_no_button_says(engine: Engine, card: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="no button"):
        engine.taps(ANYA, card["message_id"], "admin")
    engine.taps(ANYA, card["message_id"], "admin", forged=True)
    assert (await tapped(engine))["data"] == "admin"
