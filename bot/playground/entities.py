"""Text as Telegram keeps it: parsed, cleaned, trimmed, with the entities it finds by itself."""

import re
from collections.abc import Iterable
from typing import Any

from bot.playground import html, limits
from bot.playground.refusals import ApiError, refused

Entity = dict[str, Any]

# TDLib's clean_input_string: control characters become spaces, these vanish.
_VANISH = re.compile("[\r\u2028-\u202e\u0333\u033f\u030a]")
_CONTROL = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f]")
_MERGED = {"bold", "italic", "underline", "strikethrough", "spoiler"}
_OPAQUE = {"pre", "code"}
_ORDER = ("blockquote", "expandable_blockquote", "pre", "code", "text_link", "text_mention", "spoiler",
          "bold", "italic", "underline", "strikethrough", "custom_emoji")  # fmt: skip
_FOUND = {
    "url": re.compile(r"\bhttps?://[^\s<>\"«»]*[^\s<>\"«».,;:!?)\]]|(?<![\w@.])(?:[\w-]+\.)+(?:com|org|net|ru|ua|me|io|dev)\b(?:/[^\s<>\"«»]*[^\s<>\"«».,;:!?)\]])?"),
    "email": re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b"),
    "mention": re.compile(r"(?<![\w@/])@[A-Za-z][A-Za-z0-9_]{3,31}(?![\w@])"),
    "bot_command": re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>@])", re.ASCII),
    "hashtag": re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,255}"),
    "phone_number": re.compile(r"(?<![\w+])\+\d[\d ()-]{8,17}\d(?!\w)"),
}  # fmt: skip


def units(text: str) -> int:
    """Length as Telegram counts it: UTF-16 code units."""
    return len(text) + sum(ch > "\uffff" for ch in text)


def formatted(
    text: str, parse_mode: str = "", given: Any = None, *, empty_allowed: bool = False
) -> tuple[str, list[Entity]]:
    """What the bot wrote, as it will be stored."""
    if len(text.encode("utf-8", "surrogatepass")) > limits.RAW_TEXT:
        raise refused("Text is too long")
    entities: list[Entity] = []
    mode = parse_mode.lower()
    if text and mode not in ("", "none"):
        if mode == "html":
            text, entities = html.parse(text)
        elif mode in ("markdown", "markdownv2"):
            raise ApiError(501, "Not Implemented: the playground reads HTML and entities, not Markdown")
        else:
            raise refused("Unsupported parse_mode")
    elif isinstance(given, list):
        entities = [_given(entity) for entity in given if _told(entity)]
    text, entities = _clean(text, entities)
    text, entities = _trimmed(text, entities)
    if not text and not empty_allowed:
        raise refused("Text must be non-empty")
    entities = _settled(entities)
    return text, _with(entities, found(text))[: limits.ENTITIES]


def found(text: str) -> list[Entity]:
    """Commands, links, mentions and the like, which nobody has to mark."""
    spotted: list[Entity] = []
    for kind, pattern in _FOUND.items():
        for match in pattern.finditer(text):
            entity = {"offset": units(text[: match.start()]), "length": units(match.group()), "type": kind}
            spotted = _with(spotted, [entity])
    return spotted


def _told(entity: Any) -> bool:
    if not isinstance(entity, dict):
        raise refused("Can't parse MessageEntity: expected an Object")
    return entity.get("type") not in _FOUND


def _given(entity: Entity) -> Entity:
    for field in ("offset", "length", "type"):
        if field not in entity:
            raise refused(f"Can't parse MessageEntity: Can't find field \"{field}\"")
    if entity["type"] not in _ORDER:
        raise refused("Can't parse MessageEntity: Unsupported type specified")
    if entity["type"] == "text_link":
        from_url = html.link(str(entity.get("url", "")))
        return entity | (from_url or {})
    return dict(entity)


def _clean(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise refused("Strings must be encoded in UTF-8") from None
    text = _CONTROL.sub(" ", text)
    if not _VANISH.search(text):
        return text, entities
    # Every character that goes away is one UTF-16 unit, so entities after it move by one.
    gone = [units(text[: match.start()]) for match in _VANISH.finditer(text)]
    moved = []
    for entity in entities:
        begin, end = entity["offset"], entity["offset"] + entity["length"]
        offset = begin - sum(at < begin for at in gone)
        moved.append(entity | {"offset": offset, "length": end - sum(at < end for at in gone) - offset})
    return _VANISH.sub("", text), moved


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Blank ends go, but blanks at the start stay if an entity begins among them."""
    text = text.rstrip(" \n")
    end = units(text)
    kept = [e | {"length": min(e["length"], end - e["offset"])} for e in entities if e["length"] > 0]
    kept = [e for e in kept if e["length"] > 0]
    first = min((e["offset"] for e in kept), default=end)
    cut = min(len(text) - len(text.lstrip(" \n")), first)
    return text[cut:], [e | {"offset": e["offset"] - cut} for e in kept]


def _settled(entities: Iterable[Entity]) -> list[Entity]:
    """Sorted; nothing inside code; touching pieces of one style joined."""
    result: list[Entity] = []
    ordered = sorted(entities, key=lambda e: (e["offset"], -e["length"], _ORDER.index(e["type"])))
    for entity in ordered:
        same = next((e for e in reversed(result) if e["type"] == entity["type"]), None)
        if same is not None and same["type"] in _MERGED and _end(same) >= entity["offset"]:
            same["length"] = max(_end(same), _end(entity)) - same["offset"]
        elif not any(e["type"] in _OPAQUE and _overlap(e, entity) for e in result):
            result.append(dict(entity))
    return result


def _with(entities: list[Entity], more: Iterable[Entity]) -> list[Entity]:
    blocking = [e for e in entities if e["type"] not in _MERGED and "blockquote" not in e["type"]]
    added = [e for e in more if not any(_overlap(e, other) for other in blocking)]
    return sorted([*entities, *added], key=lambda e: (e["offset"], -e["length"]))


def _end(entity: Entity) -> int:
    return int(entity["offset"] + entity["length"])


def _overlap(one: Entity, other: Entity) -> bool:
    return bool(one["offset"] < _end(other) and other["offset"] < _end(one))
