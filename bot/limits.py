"""Telegram's limits, measured as Telegram measures them: in UTF-16 units, after the markup is taken away."""

import html
import re

from bot.i18n import Html

TEXT = 4096
CAPTION = 1024

_TAG = re.compile(r"<[^>]*>")


def units(text: str) -> int:
    return len(html.unescape(_TAG.sub("", text)).encode("utf-16-le")) // 2


def pieces(text: Html, limit: int) -> list[Html]:
    """The text in messages that fit, cut between lines. Our markup never spans lines, but for a table's `<pre>`."""
    if units(text) <= limit:
        return [text]
    found: list[list[str]] = [[]]
    inside = False
    for line in (part for whole in text.split("\n") for part in _lines(whole, limit)):
        if found[-1] and units("\n".join([*found[-1], line])) > limit:
            found[-1] = [*found[-1][:-1], f"{found[-1][-1]}</pre>"] if inside else found[-1]
            found.append([f"<pre>{line}" if inside else line])
        else:
            found[-1].append(line)
        inside = (inside or "<pre>" in line) and "</pre>" not in line
    return [Html("\n".join(lines)) for lines in found]


def _lines(line: str, limit: int) -> list[str]:
    """The line; if it alone is too long for a message, its words without markup, in parts."""
    if units(line) <= limit:
        return [line]
    words = html.unescape(_TAG.sub("", line))
    half = limit // 2  # a letter is at most two units
    return [html.escape(words[start : start + half], quote=False) for start in range(0, len(words), half)]


def shorten(text: Html, limit: int) -> Html:
    """The first piece that fits."""
    return pieces(text, limit)[0]
