"""Colours by what they mean, for a light and for a dark Telegram."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Tone: TypeAlias = Literal["ink", "soft", "line", "bar", "pale", "accent", "good", "me"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as "#rrggbb"."""

    paper: str
    ink: str
    soft: str  # secondary words
    line: str  # tracks, rules
    bar: str
    pale: str  # a bar that is no rival of the others
    accent: str  # the one thing the title speaks of
    good: str
    me: str  # the reader's own row

    def colour(self, tone: Tone) -> str:
        return str(getattr(self, tone))


LIGHT = Theme(
    paper="#ffffff",
    ink="#1c2430",
    soft="#65707e",
    line="#e9edf2",
    bar="#7aa5e0",
    pale="#b8c0ca",
    accent="#d9481f",
    good="#2f9e6e",
    me="#2563c9",
)
DARK = Theme(
    paper="#17212b",
    ink="#f2f5f8",
    soft="#94a6b8",
    line="#263645",
    bar="#4a7db3",
    pale="#566778",
    accent="#ff7a50",
    good="#4dbd8c",
    me="#8cc0f5",
)
