"""What the bot sends is taken, trimmed or refused as in Telegram."""

import struct
import zlib
from typing import Any

import pytest

from bot.playground.engine import ApiError, Engine, Upload
from tests.bot.playground.conftest import ANYA, Clock, Refusal


def picture(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def keyboard(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [[button] for button in buttons]}


async def photo(engine: Engine, content: bytes, **more: Any) -> Any:
    params = {"chat_id": ANYA, "photo": "attach://p"} | more
    return await engine.call("sendPhoto", params, {"p": Upload("chart.png", content)})


async def test_a_message_comes_back_whole(engine: Engine, clock: Clock) -> None:
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "<b>Да</b>", "parse_mode": "HTML"})
    assert sent == {
        "message_id": 2,
        "from": {"id": 42, "is_bot": True, "first_name": "Воронка", "username": "voronka_bot"},
        "chat": {"id": ANYA, "type": "private", "first_name": "Аня"},
        "date": int(clock.now.timestamp()),
        "text": "Да",
        "entities": [{"offset": 0, "length": 2, "type": "bold"}],
    }


async def test_empty_texts_are_refused(refusal: Refusal) -> None:
    assert await refusal("sendMessage", chat_id=ANYA, text="") == "Bad Request: message text is empty"
    assert await refusal("sendMessage", chat_id=ANYA, text=" \n") == "Bad Request: text must be non-empty"


async def test_length_is_counted_after_parsing_in_utf16_units(engine: Engine, refusal: Refusal) -> None:
    await engine.call("sendMessage", {"chat_id": ANYA, "text": f"<b>{'я' * 4096}</b>", "parse_mode": "HTML"})
    assert await refusal("sendMessage", chat_id=ANYA, text="я" * 4097) == "Bad Request: message is too long"
    assert await refusal("sendMessage", chat_id=ANYA, text="😀" * 2049) == "Bad Request: message is too long"
    assert await refusal("sendMessage", chat_id=ANYA, text="я" * 16385) == "Bad Request: text is too long"


async def test_a_long_caption_is_refused(engine: Engine) -> None:
    await photo(engine, picture(10, 10), caption="я" * 1024)
    with pytest.raises(ApiError, match="^Bad Request: message caption is too long$"):
        await photo(engine, picture(10, 10), caption="я" * 1025)


async def test_strangers_and_silent_people_cannot_be_written_to(engine: Engine, refusal: Refusal) -> None:
    assert await refusal("sendMessage", chat_id=777, text="Да") == "Bad Request: chat not found"
    assert await refusal("sendMessage", text="Да") == "Bad Request: chat_id is empty"
    engine.person(1002, "Борис")
    assert await refusal("sendMessage", chat_id=1002, text="Да") == (
        "Forbidden: bot can't initiate conversation with a user"
    )


async def test_a_blocked_bot_cannot_write_until_unblocked(engine: Engine, refusal: Refusal) -> None:
    engine.blocks(ANYA)
    assert await refusal("sendMessage", chat_id=ANYA, text="Да") == "Forbidden: bot was blocked by the user"
    engine.unblocks(ANYA)
    assert await engine.call("sendMessage", {"chat_id": ANYA, "text": "Да"})
    statuses = [u["my_chat_member"]["new_chat_member"]["status"] for u in await engine.call("getUpdates", {})]
    assert statuses == ["kicked", "member"]


async def test_a_moved_group_tells_its_new_number(engine: Engine) -> None:
    engine.create_group(-5, "Отдел", [ANYA])
    engine.migrates(-5, -1005)
    with pytest.raises(ApiError, match="Bad Request: group chat was upgraded to a supergroup chat") as caught:
        await engine.call("sendMessage", {"chat_id": -5, "text": "Да"})
    assert caught.value.parameters == {"migrate_to_chat_id": -1005}
    assert await engine.call("sendMessage", {"chat_id": -1005, "text": "Да"})


UNREAD = "can't parse inline keyboard button: "


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        (keyboard({"text": "я", "callback_data": "я" * 32 + "!"}), "BUTTON_DATA_INVALID"),
        (keyboard(*[{"text": "я", "callback_data": "x"}] * 101), "reply markup is too long"),
        (keyboard({"text": "я"}), f"{UNREAD}Text buttons are unallowed in the inline keyboard"),
        (keyboard({"callback_data": "x"}), f'{UNREAD}Can\'t find field "text"'),
        (keyboard({"text": "я", "pay": True}), "BUTTON_TYPE_INVALID"),
        ("{", "can't parse reply keyboard markup JSON object"),
        ("[]", "object expected as reply markup"),
        (
            {"inline_keyboard": [{"text": "я"}]},
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
    ],
)
async def test_bad_keyboards_are_refused(refusal: Refusal, markup: Any, complaint: str) -> None:
    assert await refusal("sendMessage", chat_id=ANYA, text="Да", reply_markup=markup) == f"Bad Request: {complaint}"


@pytest.mark.parametrize(
    ("url", "complaint"),
    [
        ("localhost", "Wrong HTTP URL"),
        ("ftp://a.ru", "Unsupported URL protocol"),
        ("https://", "URL host is empty"),
        ("https://a.ru:x", "Wrong port number specified in the URL"),
        ("два слова.ru", "Disallowed character in URL host"),
    ],
)
async def test_bad_links_on_buttons_are_refused(refusal: Refusal, url: str, complaint: str) -> None:
    markup = keyboard({"text": "я", "url": url})
    assert await refusal("sendMessage", chat_id=ANYA, text="Да", reply_markup=markup) == (
        f"Bad Request: inline keyboard button URL '{url}' is invalid: {complaint}"
    )


async def test_web_apps_need_https(refusal: Refusal) -> None:
    markup = keyboard({"text": "я", "web_app": {"url": "http://a.ru"}})
    assert await refusal("sendMessage", chat_id=ANYA, text="Да", reply_markup=markup) == (
        "Bad Request: inline keyboard button Web App URL 'http://a.ru' is invalid: Only HTTPS links are allowed"
    )


async def test_a_hundred_buttons_and_sixty_four_bytes_are_fine(engine: Engine) -> None:
    markup = keyboard(*[{"text": "я", "callback_data": "я" * 32}] * 100)
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Да", "reply_markup": markup})
    assert sent["reply_markup"] == markup


async def test_buttons_without_text_and_past_the_twelfth_are_dropped(engine: Engine) -> None:
    row = [{"text": str(n) if n else "", "callback_data": "x"} for n in range(15)]
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Да", "reply_markup": {"inline_keyboard": [row]}})
    assert [button["text"] for button in sent["reply_markup"]["inline_keyboard"][0]] == [str(n) for n in range(1, 13)]


async def test_a_reply_keyboard_is_shown_but_does_not_come_back(engine: Engine) -> None:
    markup = {"keyboard": [[{"text": "Телефон", "request_contact": True}], ["Нет"]], "resize_keyboard": True}
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Как позвонить?", "reply_markup": markup})
    assert "reply_markup" not in sent
    assert engine.reply_keyboard(ANYA) == {
        "keyboard": [[{"text": "Телефон", "request_contact": True}], [{"text": "Нет"}]],
        "resize_keyboard": True,
    }
    await engine.call("sendMessage", {"chat_id": ANYA, "text": "Хорошо", "reply_markup": {"remove_keyboard": True}})
    assert engine.reply_keyboard(ANYA) is None


async def test_a_phone_is_asked_for_in_private_only(engine: Engine, refusal: Refusal) -> None:
    engine.create_group(-5, "Отдел", [ANYA])
    markup = {"keyboard": [[{"text": "Телефон", "request_contact": True}]]}
    assert await refusal("sendMessage", chat_id=-5, text="Да", reply_markup=markup) == (
        "Bad Request: phone number can be requested in private chats only"
    )


async def test_replies_need_their_message(engine: Engine, refusal: Refusal) -> None:
    lost = {"message_id": 99}
    assert await refusal("sendMessage", chat_id=ANYA, text="Да", reply_parameters=lost) == (
        "Bad Request: message to be replied not found"
    )
    loose = lost | {"allow_sending_without_reply": True}
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Да", "reply_parameters": loose})
    assert "reply_to_message" not in sent
    sent = await engine.call("sendMessage", {"chat_id": ANYA, "text": "Да", "reply_parameters": {"message_id": 1}})
    assert sent["reply_to_message"]["text"] == "/start"


async def test_a_photo_tells_its_real_sizes_and_downloads_whole(engine: Engine) -> None:
    content = picture(1600, 800)
    sent = await photo(engine, content, caption="Воронка")
    assert [(size["width"], size["height"]) for size in sent["photo"]] == [
        (90, 45),
        (320, 160),
        (800, 400),
        (1280, 640),
    ]
    for size in sent["photo"]:
        told = await engine.call("getFile", {"file_id": size["file_id"]})
        assert told["file_size"] == len(content)
        assert engine.file(size["file_id"]).content == content


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "file must be non-empty"),
        (b"not a picture", "IMAGE_PROCESS_FAILED"),
        (picture(10, 10)[:-5], "IMAGE_PROCESS_FAILED"),
        (picture(9000, 1001), "PHOTO_INVALID_DIMENSIONS"),
        (picture(210, 10), "PHOTO_INVALID_DIMENSIONS"),
        (
            b"\0" * (10 * 2**20 + 1),
            "file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes",
        ),
    ],
    ids=range(6),
)
async def test_bad_photos_are_refused(engine: Engine, content: bytes, complaint: str) -> None:
    with pytest.raises(ApiError) as caught:
        await photo(engine, content)
    assert caught.value.description == f"Bad Request: {complaint}"


async def test_a_file_is_sent_again_by_its_identifier(engine: Engine, refusal: Refusal) -> None:
    sent = await engine.call("sendDocument", {"chat_id": ANYA}, {"document": Upload("прайс.pdf", b"%PDF")})
    assert sent["document"]["file_name"] == "прайс.pdf"
    assert sent["document"]["mime_type"] == "application/pdf"
    file_id = sent["document"]["file_id"]
    again = await engine.call("sendDocument", {"chat_id": ANYA, "document": file_id})
    assert again["document"] == sent["document"]
    assert (
        await refusal("sendPhoto", chat_id=ANYA, photo=file_id)
        == "Bad Request: can't use file of type Document as Photo"
    )
    assert await refusal("sendPhoto", chat_id=ANYA) == "Bad Request: there is no photo in the request"
    assert (
        await refusal("sendPhoto", chat_id=ANYA, photo="нет") == "Bad Request: wrong file identifier/HTTP URL specified"
    )
    assert await refusal("getFile", file_id="нет") == "Bad Request: invalid file_id"


async def test_files_over_twenty_megabytes_are_not_handed_out(engine: Engine, refusal: Refusal) -> None:
    sent = await engine.call("sendDocument", {"chat_id": ANYA}, {"document": Upload("a.bin", b"x" * (20 * 2**20 + 1))})
    assert await refusal("getFile", file_id=sent["document"]["file_id"]) == "Bad Request: file is too big"


async def test_uploads_over_fifty_megabytes_are_refused(engine: Engine) -> None:
    with pytest.raises(ApiError) as caught:
        await engine.call("sendDocument", {"chat_id": ANYA}, {"document": Upload("a.bin", b"x" * (50 * 2**20 + 1))})
    assert (caught.value.code, caught.value.description) == (413, "Request Entity Too Large")


async def test_an_album_is_several_messages_with_one_mark(engine: Engine, refusal: Refusal) -> None:
    media = [{"type": "photo", "media": "attach://a", "caption": "Да"}, {"type": "photo", "media": "attach://b"}]
    uploads = {name: Upload("a.png", picture(10, 10)) for name in "ab"}
    sent = await engine.call("sendMediaGroup", {"chat_id": ANYA, "media": media}, uploads)
    assert len({message["media_group_id"] for message in sent}) == 1
    assert [message.get("caption") for message in sent] == ["Да", None]
    assert await refusal("sendMediaGroup", chat_id=ANYA, media=[]) == "Bad Request: there are no messages to send"
    assert await refusal("sendMediaGroup", chat_id=ANYA, media=[{"type": "voice", "media": "x"}]) == (
        'Bad Request: can\'t parse InputMedia: type "voice" is unsupported'
    )


async def test_typing_is_seen_for_five_seconds_or_until_the_message(
    engine: Engine, clock: Clock, refusal: Refusal
) -> None:
    await engine.call("sendChatAction", {"chat_id": ANYA, "action": "typing"})
    assert engine.actions(ANYA) == "typing"
    clock.passes(seconds=5)
    assert engine.actions(ANYA) is None
    await engine.call("sendChatAction", {"chat_id": ANYA, "action": "typing"})
    await engine.call("sendMessage", {"chat_id": ANYA, "text": "Да"})
    assert engine.actions(ANYA) is None
    assert (
        await refusal("sendChatAction", chat_id=ANYA, action="sing") == "Bad Request: wrong parameter action in request"
    )


async def test_copies_lose_the_author_and_forwards_keep_it(engine: Engine) -> None:
    engine.person(1002, "Борис")
    engine.says(1002, "Куплю окна")
    source = {"chat_id": ANYA, "from_chat_id": 1002, "message_id": 1}
    assert await engine.call("copyMessage", source) == {"message_id": 2}
    forwarded = await engine.call("forwardMessage", source)
    copied = engine.screen(ANYA)[-2]
    assert copied["text"] == forwarded["text"] == "Куплю окна"
    assert "forward_origin" not in copied
    assert forwarded["forward_origin"]["sender_user"]["first_name"] == "Борис"


async def test_protected_messages_cannot_be_forwarded(engine: Engine, refusal: Refusal) -> None:
    await engine.call("sendMessage", {"chat_id": ANYA, "text": "Тайна", "protect_content": True})
    assert await refusal("forwardMessage", chat_id=ANYA, from_chat_id=ANYA, message_id=2) == (
        "Bad Request: message has protected content and can't be forwarded"
    )
