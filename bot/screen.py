"""What a person sees, as plain data: handlers return it, `bot.show` sends it after the commit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from unicodedata import east_asian_width

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from bot.i18n import Html
from charts import LIGHT, Picture, Theme


@dataclass(frozen=True, slots=True)
class Button:
    text: str
    to: CallbackData

    def markup(self) -> InlineKeyboardButton:
        return InlineKeyboardButton(text=self.text, callback_data=self.to.pack())


Rows = Sequence[Sequence[Button]]

WIDE = 36
"""Letters of a label in a row of its own that a narrow telephone shows."""
ROOM = (WIDE, 17, 9.8, 7, 5.4, 4.2, 3.6, 3)
"""The same in a row of one button, of two, and so on."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A message. In answer to a tap it takes the place of the tapped one, unless it is `fresh`."""

    text: Html
    rows: Rows = ()
    fresh: bool = False
    quote: bool = False
    """Sent as a reply to the person's own message."""
    waits: "Waits | None" = None
    """What is said next may be the answer to it."""

    def markup(self) -> InlineKeyboardMarkup | None:
        rows = [[button.markup() for button in part] for row in self.rows for part in grid(row, len(row))]
        return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


@dataclass(frozen=True, slots=True)
class Waits:
    """A screen asks something, and what is said next may be the answer as well as a tap: see `bot.questions`."""

    question: str
    about: Mapping[str, Any] = field(default_factory=dict)
    """Plain JSON values."""


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture under the words. A chart is data here and is drawn after the commit."""

    of: Picture | bytes
    caption: Html = field(default_factory=Html)
    theme: Theme = LIGHT


@dataclass(frozen=True, slots=True)
class File:
    """What somebody sent, sent back: from our disk, else as Telegram still keeps it, else words that it is lost."""

    kind: str
    """As the Bot API calls it: photo, document, voice, video, video_note, audio, animation, location."""
    name: str
    caption: Html
    lost: Html
    sha256: str | None = None
    file_id: str | None = None
    place: tuple[float, float] | None = None
    """Latitude and longitude."""


@dataclass(frozen=True, slots=True)
class Alert:
    """A few words over the chat in answer to a tap; in answer to a message, a message."""

    text: str


@dataclass(frozen=True, slots=True)
class Menu:
    """The person's commands from now on: name and what it does."""

    commands: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is offered as somebody types; a tap says `says` to the bot, which it understands."""

    id: str
    title: str
    below: str
    says: str


Shown = Screen | Photo | File | Alert | Menu
Answer = Shown | Sequence[Shown]


def grid(buttons: Sequence[Button], columns: int) -> list[list[Button]]:
    """The buttons in rows of that many; of fewer, when a label would be cut off."""
    for fewer in range(min(columns, len(ROOM)), 1, -1):
        rows = [list(buttons[start : start + fewer]) for start in range(0, len(buttons), fewer)]
        if all(_length(button.text) <= ROOM[len(row) - 1] for row in rows for button in row):
            return rows
    return [[button] for button in buttons]


def _length(label: str) -> float:
    """In letters: a picture is as wide as two, a space or a dot half as wide as one."""
    return sum(2 if east_asian_width(letter) == "W" else 0.5 if letter in _NARROW else 1 for letter in label)


_NARROW = " .,:;·…‹›|!'()\u00a0\u202f"
