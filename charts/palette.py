"""The few colours a picture needs: they are known beforehand, so nobody searches the picture for them."""

from functools import lru_cache
from typing import TypeAlias

from PIL import Image, ImageColor

from charts.theme import Theme

NEAR = 8  # shades nearer than this to another colour would only blur the solid ones

Colour: TypeAlias = tuple[int, ...]


@lru_cache
def palette(theme: Theme, shades: int) -> Image.Image:
    """An image whose palette has every colour of the theme and its way into the paper or the track."""
    tones = (theme.paper, theme.line, theme.ink, theme.soft, theme.bar, theme.pale, theme.accent, theme.good, theme.me)
    paper, line, ink, soft, *bars = colours = [_rgb(tone) for tone in tones]
    edges = [shade for colour in (ink, soft, *bars, line) for shade in _between(paper, colour, shades)]
    edges += [shade for colour in bars for shade in _between(line, colour, shades)]
    for shade in edges:
        if all(_distance(shade, known) >= NEAR for known in colours):
            colours.append(shade)
    image = Image.new("P", (1, 1))
    image.putpalette([channel for colour in colours for channel in colour])
    return image


def _rgb(colour: str) -> Colour:
    return ImageColor.getrgb(colour)


def _between(one: Colour, other: Colour, steps: int) -> list[Colour]:
    """The shades on the way from one colour to the other, without the ends."""
    return [
        tuple(round(a + (b - a) * step / steps) for a, b in zip(one, other, strict=True)) for step in range(1, steps)
    ]


def _distance(one: Colour, other: Colour) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))
