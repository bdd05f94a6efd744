"""Letters: which of them can be drawn, how wide they are, and what to do when there is no room."""

import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import font_manrope
import matplotlib
from matplotlib.font_manager import get_font
from matplotlib.ft2font import LoadFlags
from PIL import Image

MANROPE = Path(font_manrope.font_directory)
DEJAVU = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
# Manrope has no Kazakh or Georgian letters and no ₸: those come from the font that matplotlib carries.
FILES = {
    500: (MANROPE / "Manrope-Medium.ttf", DEJAVU / "DejaVuSans.ttf"),
    600: (MANROPE / "Manrope-SemiBold.ttf", DEJAVU / "DejaVuSans-Bold.ttf"),
    700: (MANROPE / "Manrope-Bold.ttf", DEJAVU / "DejaVuSans-Bold.ttf"),
}
NAMELESS = "—"  # all that is left of a name of emoji alone
DOT = " · "
FORLORN = 0.35  # of the room
LONGEST = 300  # characters: more never fits, and measuring costs by the letter


class Face(NamedTuple):
    size: int  # pixels of a picture 1080 wide
    weight: int


TITLE = Face(50, 700)
LABEL = Face(37, 500)
STRONG = Face(37, 600)
NUMBER = Face(41, 700)
SMALL = Face(33, 500)
SMALL_STRONG = Face(33, 600)


class Line(NamedTuple):
    """A line of letters cut to its ink; `rise` is how much of it stands above the baseline."""

    ink: Image.Image
    rise: int


class _Drawn(dict[int, str]):
    """What each character is drawn as: itself, a near relative, or nothing. Never a box."""

    def __init__(self) -> None:
        super().__init__({ord("ʼ"): "’", 0x202F: "\xa0", 0x2007: "\xa0", 0xA0: "\xa0"})
        own, spare = zip(*FILES.values(), strict=True)
        self.own, self.spare = _in_all(own), _in_all(spare)

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        kind = unicodedata.category(letter)
        # Signs and accents of the spare font stay out: an emoji here and there looks like an accident.
        spare = code in self.spare and (kind[0] in "LN" or kind == "Sc")
        if letter.isspace():
            drawn = " "
        elif kind[0] != "C" and (spare or code in self.own):
            drawn = letter
        else:
            drawn = ""
        self[code] = drawn
        return drawn


def _in_all(files: Iterable[Path]) -> set[int]:
    """A bold font may know fewer letters than its regular sister."""
    return set.intersection(*(set(get_font(file).get_charmap()) for file in files))


_drawn = _Drawn()


def clean(text: str) -> str:
    """Only what the fonts can draw, on one line."""
    drawn = unicodedata.normalize("NFC", text[:LONGEST]).translate(_drawn)
    return " ".join(word for word in drawn.split(" ") if word).strip()


@lru_cache(256)
def line(text: str, face: Face) -> Line:
    font = get_font(FILES[face.weight])
    font.set_size(face.size, 72)  # at 72 dots an inch a point is a pixel
    # Hinted and not kerned, letters stand on whole pixels: equal ones look equal, and the PNG is a third smaller.
    features = None if face == TITLE else ("-kern",)
    font.set_text(text, 0, flags=LoadFlags.DEFAULT, features=features)
    font.draw_glyphs_to_bitmap(antialiased=True)
    ink = Image.fromarray(font.get_image())
    left, _, right, _ = ink.getbbox() or (0, 0, 0, 0)
    _, height = font.get_width_height()
    rise = (height - font.get_descent()) // 64 + 1  # 26.6 fixed point, and the bitmap has a row to spare
    return Line(ink.crop((left, 0, right, ink.height)), rise)


def width(text: str, face: Face) -> int:
    """Pixels of ink."""
    return line(text, face).ink.width if text else 0


def shorten(text: str, face: Face, room: float) -> str:
    """The text, or as much of its beginning as fits with an ellipsis."""
    if width(text, face) <= room:
        return text
    return _cut(text, _fitting(text, face, room, _cut))


def parts(text: str, face: Face, room: float) -> tuple[str, ...]:
    """At most two lines, broken where a dot divides what is said: half of a sum alone on a line looks lost."""
    if width(text, face) > room:
        dots = [place for place in range(len(text)) if text.startswith(DOT, place)]
        for place in reversed(dots):
            lines = text[:place], text[place + len(DOT) :]
            if all(width(line, face) <= room for line in lines):
                return lines
    return wrap(text, face, room)


def wrap(text: str, face: Face, room: float, lines: int = 2) -> tuple[str, ...]:
    """At most so many lines, broken at plain spaces; the last one is shortened if it must be."""
    if lines == 1 or width(text, face) <= room:
        return (shorten(text, face, room),)
    fitting = _fitting(text, face, room, _beginning)
    head = text[: fitting + 1].rpartition(" ")[0] or text.partition(" ")[0]
    rest = text[len(head) + 1 :]
    head, rest = _balanced(head, rest, face, room) if lines == 2 else (head, rest)
    first = shorten(head, face, room)
    return (first, *wrap(rest, face, room, lines - 1)) if rest else (first,)


def _balanced(head: str, rest: str, face: Face, room: float) -> tuple[str, str]:
    """A word or two alone on the last line look forgotten: some more go down with them."""
    while rest and width(rest, face) < room * FORLORN:
        fewer, _, word = head.rpartition(" ")
        if not fewer or width(f"{word} {rest}", face) > width(fewer, face):
            break
        head, rest = fewer, f"{word} {rest}"
    return head, rest


def _fitting(text: str, face: Face, room: float, form: Callable[[str, int], str]) -> int:
    """How many letters of a text that is too long fit. Measuring is slow, so each guess learns from the last."""
    letter = width(text, face) / len(text)
    fits, over, guess = 0, len(text), int(room / letter)
    while over - fits > 1:
        guess = min(max(guess, fits + 1), over - 1)
        spare = room - width(form(text, guess), face)
        fits, over = (guess, over) if spare >= 0 else (fits, guess)
        guess += round(spare / letter)
    return fits


def _beginning(text: str, length: int) -> str:
    return text[:length]


def _cut(text: str, length: int) -> str:
    """A letter or two of the next word say nothing: they go as well."""
    kept, _, scrap = text[:length].rpartition(" ")
    whole = kept if kept and len(scrap) <= 2 else text[:length]
    return whole.rstrip(" \xa0,.;:·–—-«(") + "…"
