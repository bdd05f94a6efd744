"""Methods that answer taps and inline queries."""

from typing import Any

from bot.playground import entities, limits, markup, sending
from bot.playground.refusals import refused
from bot.playground.request import Request
from bot.playground.world import World

Json = dict[str, Any]

_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(world: World, request: Request) -> bool:
    query = _open(world, world.queries.get(request.text("callback_query_id")))
    text = request.text("text")
    if entities.units(text) > limits.ANSWER_TEXT:
        raise refused("MESSAGE_TOO_LONG")
    query["answer"] = {"text": text, "show_alert": request.flag("show_alert"), "url": request.text("url")}
    query_id = request.text("callback_query_id")
    world.tell("answer", query["chat_id"], query_id=query_id, user_id=query["user_id"], **query["answer"])
    return True


def answer_inline_query(world: World, request: Request) -> bool:
    results = request.json("results", "Can't parse results JSON object")
    if not isinstance(results, list):
        raise refused("Expected an Array of inline query results")
    if len(results) > limits.INLINE_RESULTS:
        raise refused("Too many inline query results specified")
    ready = [_result(world, one) for one in results]
    if len({one["id"] for one in ready}) < len(ready):
        raise refused("RESULT_ID_DUPLICATE")
    query = _open(world, world.inline.get(request.text("inline_query_id")))
    button = request.json("button", "Can't parse inline query results button JSON object")
    query["answer"] = {"results": ready, "next_offset": request.text("next_offset"), "button": button}
    world.tell("answer", query["chat_id"], query_id=request.text("inline_query_id"), **query["answer"])
    return True


def _open(world: World, query: Json | None) -> Json:
    if query is None or "answer" in query or world.now() - query["date"] > limits.ANSWER_SECONDS:
        raise refused(_TOO_OLD)
    return query


def _result(world: World, result: Any) -> Json:
    """An inline result with the message it will send, checked now as Telegram does."""
    if not isinstance(result, dict):
        raise refused("Can't parse inline query result: Inline query result must be an object")
    for field in ("type", "id"):
        if not result.get(field):
            raise refused(f"Can't parse inline query result: Can't find field \"{field}\"")
    if not 1 <= len(str(result["id"]).encode()) <= 64:
        raise refused("RESULT_ID_INVALID")
    return result | {"message": _message(world, result)}


def _message(world: World, result: Json) -> Json:
    content = result.get("input_message_content")
    message: Json
    if result["type"] == "article":
        if not isinstance(content, dict):
            raise refused("Can't parse inline query result: Input message content is not specified")
        if not result.get("title"):
            raise refused("Can't parse inline query result: Can't find field \"title\"")
        inner = Request("", content | {"text": content.get("message_text")})
        message = sending.text_of(world, inner, "MESSAGE_TOO_LONG")
    elif result["type"] in ("photo", "document", "audio", "video", "voice") and f"{result['type']}_file_id" in result:
        stored = world.files.find(str(result[f"{result['type']}_file_id"]))
        if stored is None:
            raise refused("Wrong file identifier/HTTP URL specified")
        message = sending.shown(stored) | sending.caption_of(world, Request("", result))
    else:
        raise refused(
            f'Can\'t parse inline query result: type "{result["type"]}" is unsupported for the inline query result'
        )
    keyboard = markup.inline_of(result.get("reply_markup"))
    return message | ({"reply_markup": keyboard} if keyboard else {})
