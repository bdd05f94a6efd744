"""A sheet of words and bars, and the PNG that it becomes."""

from dataclasses import dataclass, field
from io import BytesIO

from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from matplotlib.transforms import IdentityTransform
from PIL import Image

from charts import letters
from charts.letters import Face
from charts.palette import palette
from charts.theme import Theme, Tone

WIDTH = 1080  # three pixels for each point of a 360 pt phone: nothing is set under 33 pixels
MARGIN = 56
ROOM = WIDTH - 2 * MARGIN
RIGHT = WIDTH - MARGIN
DPI = 72  # a point is a pixel
FINE, COARSE = 4, 2  # steps from a letter to the paper
HEAVY = 60_000  # bytes: a picture this full is tall, and a phone shows it smaller anyway
RADIUS = 9


@dataclass(frozen=True, slots=True)
class Word:
    """Text whose ink begins at `x` and which stands on `y`; y grows downwards."""

    x: float
    y: float
    text: str
    face: Face
    tone: Tone


@dataclass(frozen=True, slots=True)
class Bar:
    x: float
    y: float
    width: float
    height: float
    tone: Tone


@dataclass(slots=True)
class Sheet:
    """What is drawn where, in pixels; words lie over bars. `height` grows as it is filled."""

    height: float = 0
    bars: list[Bar] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)

    def write(self, x: float, y: float, text: str, face: Face, tone: Tone, *, right: bool = False) -> None:
        """`right`: the text ends at `x`."""
        if text:
            self.words.append(Word(x - letters.width(text, face) if right else x, y, text, face, tone))

    def bar(self, x: float, y: float, width: float, height: float, tone: Tone) -> None:
        if width > 0:
            self.bars.append(Bar(x, y, width, height, tone))

    def heading(self, title: str, below: str) -> None:
        self._paragraph(title, letters.TITLE, "ink", first=96, step=62)
        self._paragraph(below, letters.SMALL, "soft", first=56, step=44)
        self.height += 36

    def foot(self, text: str) -> None:
        self._paragraph(text, letters.SMALL, "soft", first=48, step=44)
        self.height += 48

    def _paragraph(self, text: str, face: Face, tone: Tone, *, first: int, step: int) -> None:
        cleaned = letters.clean(text)
        for number, line in enumerate(letters.parts(cleaned, face, ROOM) if cleaned else ()):
            self.height += step if number else first
            self.write(MARGIN, self.height, line, face, tone)


def png(sheet: Sheet, theme: Theme) -> bytes:
    """The same sheet always gives the same bytes."""
    bars = _bars(sheet, theme)
    packed = _packed(sheet, bars, theme, FINE, level=6)
    return packed if len(packed) <= HEAVY else _packed(sheet, bars, theme, COARSE, level=9)


def _packed(sheet: Sheet, bars: Image.Image, theme: Theme, shades: int, *, level: int) -> bytes:
    image = bars.copy()
    steps = [round(round(grey * shades / 255) * 255 / shades) for grey in range(256)]
    for word in sheet.words:
        line = letters.line(word.text, word.face)
        place = round(word.x), round(word.y) - line.rise
        image.paste(theme.colour(word.tone), place, line.ink.point(steps))
    out = BytesIO()
    small = image.quantize(palette=palette(theme, shades), dither=Image.Dither.NONE)
    small.save(out, "PNG", compress_level=level)
    return out.getvalue()


def _bars(sheet: Sheet, theme: Theme) -> Image.Image:
    height = round(sheet.height)
    figure = Figure(figsize=(WIDTH / DPI, height / DPI), dpi=DPI, facecolor=theme.paper)
    for bar in sheet.bars:
        corners = f"round,pad=0,rounding_size={min(RADIUS, bar.width / 2, bar.height / 2)}"
        place = (bar.x, height - bar.y - bar.height)  # a figure counts y upwards
        colour = theme.colour(bar.tone)
        shape = FancyBboxPatch(place, bar.width, bar.height, boxstyle=corners, linewidth=0, facecolor=colour)
        shape.set_transform(IdentityTransform())
        figure.add_artist(shape)
    raw = BytesIO()
    figure.savefig(raw, format="rgba")
    return Image.frombytes("RGBA", (WIDTH, height), raw.getvalue()).convert("RGB")
