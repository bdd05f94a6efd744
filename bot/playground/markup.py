"""Keyboards under and below messages: what Telegram takes, trims and refuses."""

from typing import Any

from bot.playground import limits, links
from bot.playground.refusals import ApiError, refused
from bot.playground.request import Request

Json = dict[str, Any]

_URL_FIELDS = {"web_app": "Web App", "login_url": "login"}
_REQUESTS = {
    "request_contact": "Phone number", "request_location": "Location", "request_poll": "Poll",
    "web_app": "Web App buttons", "request_users": "Users", "request_chat": "Chats",
}  # fmt: skip


def read(request: Request) -> Json | None:
    """The reply markup of a message about to be sent, cleaned; None when there is none."""
    value = request.json("reply_markup", "Can't parse reply keyboard markup JSON object")
    if value is None:
        return None
    if not isinstance(value, dict):
        raise refused("Object expected as reply markup")
    if keyboard := _rows(value, "keyboard", 'Field "keyboard" must be an Array of Arrays'):
        rows = _filled([[_key(button) for button in row] for row in keyboard])
        options = ("is_persistent", "resize_keyboard", "one_time_keyboard", "input_field_placeholder", "selective")
        return {"keyboard": rows} | {name: value[name] for name in options if value.get(name)} if rows else None
    complaint = 'Field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays'
    if inline := _rows(value, "inline_keyboard", complaint):
        return _inline(inline)
    if value.get("remove_keyboard"):
        return {"remove_keyboard": True}
    if value.get("force_reply"):
        said = {name: value[name] for name in ("input_field_placeholder", "selective") if value.get(name)}
        return {"force_reply": True} | said
    return None


def read_inline(request: Request) -> Json | None:
    """The keyboard of a message being edited: inline or none at all."""
    markup = read(request)
    if markup is not None and "inline_keyboard" not in markup:
        raise refused("Inline keyboard expected")
    return markup


def check_private(markup: Json) -> None:
    """Outside private chats a keyboard may not ask for contacts and the like."""
    for button in (button for row in markup.get("keyboard", []) for button in row):
        for field, what in _REQUESTS.items():
            if button.get(field):
                verb = "used" if field == "web_app" else "requested"
                raise refused(f"{what} can be {verb} in private chats only")


def inline_of(value: Any) -> Json | None:
    """An inline keyboard inside something else, such as an inline result."""
    return read_inline(Request("", {"reply_markup": value}))


def data_of(message: Json) -> list[str]:
    """Everything that a tap on this message can send."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]


def _rows(value: Json, name: str, complaint: str) -> list[list[Any]]:
    rows = value.get(name)
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise refused(f'Field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise refused(complaint)
    return rows


def _filled(rows: list[list[Json]]) -> list[list[Json]]:
    # TDLib drops buttons without text and everything past twelve in a row, silently.
    rows = [[button for button in row if button["text"]][: limits.BUTTONS_IN_ROW] for row in rows]
    return [row for row in rows if row]


def _key(button: Any) -> Json:
    if isinstance(button, str):
        return {"text": button}
    if not isinstance(button, dict):
        raise refused("Can't parse keyboard button: KeyboardButton must be a String or an Object")
    if "text" not in button:
        raise refused("Can't parse keyboard button: Can't find field \"text\"")
    return dict(button)


def _inline(rows: list[list[Any]]) -> Json | None:
    kept = _filled([[_button(button) for button in row] for row in rows])
    for row in kept:
        for button in row:
            _check(button)
    if sum(map(len, kept)) > limits.INLINE_BUTTONS:
        raise refused("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _button(button: Any) -> Json:
    if not isinstance(button, dict):
        raise _unread("InlineKeyboardButton must be an Object")
    text = button.get("text")
    if text is None:
        raise _unread('Can\'t find field "text"')
    kept = {name: button[name] for name in ("icon_custom_emoji_id", "style") if button.get(name)}
    for field in ("url", "callback_data"):
        if button.get(field):
            return {"text": str(text)} | kept | {field: str(button[field])}
    others = ("callback_game", "pay", "switch_inline_query", "switch_inline_query_chosen_chat",
              "switch_inline_query_current_chat", "login_url", "web_app", "copy_text")  # fmt: skip
    for field in others:
        if button.get(field) is not None:
            return {"text": str(text)} | kept | {field: button[field]}
    raise _unread("Text buttons are unallowed in the inline keyboard")


def _check(button: Json) -> None:
    if "url" in button and not links.user_id(button["url"]):
        button["url"] = _url(button["url"], "", https_only=False)
    for field, name in _URL_FIELDS.items():
        if field in button:
            button[field] = button[field] | {"url": _url(button[field].get("url", ""), f"{name} ", https_only=True)}
    if "callback_data" in button and len(button["callback_data"].encode()) > limits.CALLBACK_DATA:
        raise refused("BUTTON_DATA_INVALID")
    if "copy_text" in button and not 1 <= len(button["copy_text"].get("text", "")) <= limits.COPY_TEXT:
        raise refused("BUTTON_COPY_TEXT_INVALID")
    if button.get("pay") or "callback_game" in button:
        # Payments and games are not practised here; Telegram refuses these buttons outside invoices and games.
        raise refused("BUTTON_TYPE_INVALID")


def _url(url: str, kind: str, *, https_only: bool) -> str:
    try:
        return links.checked(url, https_only=https_only)
    except ValueError as error:
        raise refused(f"Inline keyboard button {kind}URL '{url}' is invalid: {error}") from None


def _unread(reason: str) -> ApiError:
    return refused(f"Can't parse inline keyboard button: {reason}")
