"""Telegram's HTML: the same tags, the same errors, the same byte offsets as TDLib's parse_html."""

from dataclasses import dataclass
from typing import Any

from bot.playground import links
from bot.playground.refusals import ApiError, refused

Entity = dict[str, Any]

SPACE = b" \t\r\n\0\v"
ALNUM = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
LITERALS = {b"lt": ord("<"), b"gt": ord(">"), b"amp": ord("&"), b"quot": ord('"')}
SIMPLE = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler", "span": "spoiler",
}  # fmt: skip
TAGS = {*SIMPLE, "a", "tg-emoji", "tg-time", "pre", "code", "blockquote"}


def parse(source: str) -> tuple[str, list[Entity]]:
    return _Parser(source.encode("utf-8", "surrogatepass")).run()


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    offset: int
    begin: int


class _Parser:
    """Walks bytes, because Telegram's error offsets are in bytes; a NUL marks the end, as in the original."""

    def __init__(self, source: bytes) -> None:
        self.size = len(source)
        self.source = source + b"\0"
        self.at = 0
        self.out = bytearray()
        self.units = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def run(self) -> tuple[str, list[Entity]]:
        while self.at < self.size:
            byte = self.source[self.at]
            if byte == ord("&") and (code := self._reference()):
                self._put(code)
            elif byte == ord("<"):
                self._tag()
            else:
                self.units += 0 if byte & 0xC0 == 0x80 else 2 if byte >= 0xF0 else 1
                self.out.append(byte)
                self.at += 1
        if self.open:
            raise _failed(f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"')
        try:
            text = self.out.decode()
        except UnicodeDecodeError:
            raise _failed(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            ) from None
        return text, [{k: v for k, v in e.items() if k != "class"} for e in self.entities]

    def _put(self, code: int) -> None:
        self.units += 2 if code > 0xFFFF else 1
        self.out += chr(code).encode("utf-8", "surrogatepass")

    def _reference(self) -> int:
        """The character of `&…;` at the cursor, which moves past it; 0 leaves the cursor alone."""
        source, end = self.source, self.at + 1
        if source[end] == ord("#"):
            base = 16 if source[end + 1] == ord("x") else 10
            begin = end = end + (2 if base == 16 else 1)
            digits = b"0123456789abcdefABCDEF" if base == 16 else b"0123456789"
            while source[end] in digits:
                end += 1
            code = int(source[begin:end] or b"0", base)
            if code == 0 or code >= 0x10FFFF or end - self.at >= 10:
                return 0
        else:
            while chr(source[end]).isascii() and chr(source[end]).isalpha():
                end += 1
            code = LITERALS.get(source[self.at + 1 : end], 0)
            if code == 0:
                return 0
        self.at = end + 1 if source[end] == ord(";") else end
        return code

    def _skip(self) -> None:
        while self.source[self.at] in SPACE and self.source[self.at] != 0:
            self.at += 1

    def _until(self, stops: bytes) -> bytes:
        begin = self.at
        while self.source[self.at] not in stops:
            self.at += 1
        return self.source[begin : self.at]

    def _tag(self) -> None:
        begin = self.at
        self.at += 1
        if self.source[self.at] == ord("/"):
            self._end_tag(begin)
        else:
            self._start_tag(begin)
        self.at += 1

    def _start_tag(self, begin: int) -> None:
        tag = _lower(self._until(SPACE + b">"))
        if self.source[self.at] == 0:
            raise _failed(f"Unclosed start tag at byte offset {begin}")
        if tag not in TAGS:
            raise _failed(f'Unsupported start tag "{tag}" at byte offset {begin}')
        argument = ""
        while self.source[self.at] != ord(">"):
            self._skip()
            if self.source[self.at] == ord(">"):
                break
            name, value = self._attribute(tag, begin)
            argument = _argument(tag, name, value, argument)
        if tag == "span" and argument != "spoiler":
            raise _failed(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self.open.append(_Open(tag, argument, self.units, len(self.out)))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str | None]:
        name = self._until(SPACE + b"=>/\"'").decode("utf-8", "replace")
        if not name:
            raise _failed(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._skip()
        if self.source[self.at] == 0:
            raise _failed(f'Unclosed start tag "{tag}" at byte offset {begin}')
        if self.source[self.at] != ord("="):
            return name, None
        self.at += 1
        self._skip()
        if self.source[self.at] == 0:
            raise _failed(f'Unclosed start tag "{tag}" at byte offset {begin}')
        value = self._quoted() if self.source[self.at] in b"'\"" else self._token()
        if self.source[self.at] == 0:
            raise _failed(f"Unclosed start tag at byte offset {begin}")
        return name, value

    def _token(self) -> str:
        begin = self.at
        while self.source[self.at] in ALNUM + b".-":
            self.at += 1
        if self.source[self.at] not in SPACE + b">":
            raise _failed(f"Unexpected end of name token at byte offset {begin}")
        return _lower(self.source[begin : self.at])

    def _quoted(self) -> str:
        quote = self.source[self.at]
        self.at += 1
        value = bytearray()
        while self.source[self.at] not in (quote, 0):
            if self.source[self.at] == ord("&") and (code := self._reference()):
                value += chr(code).encode("utf-8", "surrogatepass")
            else:
                value.append(self.source[self.at])
                self.at += 1
        if self.source[self.at] == quote:
            self.at += 1
        return value.decode("utf-8", "replace")

    def _end_tag(self, begin: int) -> None:
        if not self.open:
            raise _failed(f"Unexpected end tag at byte offset {begin}")
        self.at += 1
        tag = _lower(self._until(SPACE + b">"))
        self._skip()
        if self.source[self.at] != ord(">"):
            raise _failed(f"Unclosed end tag at byte offset {begin}")
        opened = self.open[-1]
        if tag and tag != opened.tag:
            raise _failed(f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{tag}>"')
        if self.units > opened.offset:
            self._close(opened)
        self.open.pop()

    def _close(self, opened: _Open) -> None:
        entity: Entity = {"offset": opened.offset, "length": self.units - opened.offset}
        inner = self.out[opened.begin :].decode("utf-8", "replace")
        last = self.entities[-1] if self.entities else {}
        same_place = last.get("offset") == entity["offset"] and last.get("length") == entity["length"]
        if opened.tag in SIMPLE:
            self.entities.append(entity | {"type": SIMPLE[opened.tag]})
        elif opened.tag == "a":
            if address := link(opened.argument or inner):
                self.entities.append(entity | address)
        elif opened.tag == "tg-emoji":
            self.entities.append(entity | {"type": "custom_emoji", "custom_emoji_id": _emoji(opened.argument)})
        elif opened.tag == "blockquote":
            kind = "expandable_blockquote" if opened.argument else "blockquote"
            self.entities.append(entity | {"type": kind})
        elif opened.tag == "pre":
            if same_place and last.get("type") == "code" and last.get("class"):
                last |= {"type": "pre", "language": last["class"]}
            else:
                self.entities.append(entity | {"type": "pre"})
        elif opened.tag == "code":
            if same_place and last.get("type") == "pre" and opened.argument:
                last["language"] = opened.argument
            else:
                self.entities.append(entity | {"type": "code", "class": opened.argument})


def _argument(tag: str, name: str, value: str | None, before: str) -> str:
    if (tag, name) == ("blockquote", "expandable"):
        return "1"
    if value is None:
        return before
    if (tag, name) in (("a", "href"), ("tg-emoji", "emoji-id")):
        return value
    if (tag, name) == ("code", "class") and value.startswith("language-"):
        return value.removeprefix("language-")
    if (tag, name) == ("span", "class") and value.startswith("tg-"):
        return value.removeprefix("tg-")
    return before


def link(url: str) -> Entity | None:
    if user_id := links.user_id(url):
        # The Bot API answers with the whole user here; the engine fills it in.
        return {"type": "text_mention", "user": {"id": user_id}}
    try:
        return {"type": "text_link", "url": links.checked(url)}
    except ValueError:
        return None


def _emoji(argument: str) -> str:
    if not argument.lstrip("-").isdigit() or int(argument) == 0:
        raise _failed("Invalid custom emoji identifier specified")
    return argument


def _lower(raw: bytes) -> str:
    return raw.lower().decode("utf-8", "replace")


def _failed(message: str) -> ApiError:
    return refused(f"Can't parse entities: {message}")
