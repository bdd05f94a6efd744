"""Pictures of numbers: data in, PNG out."""

from charts.painter import CannotDraw, Painter
from charts.picture import Bars, BarsRow, Funnel, FunnelStep, Picture, Rating, RatingRow, Tasks, TasksRow
from charts.theme import DARK, LIGHT, Theme

__all__ = [
    "DARK",
    "LIGHT",
    "Bars",
    "BarsRow",
    "CannotDraw",
    "Funnel",
    "FunnelStep",
    "Painter",
    "Picture",
    "Rating",
    "RatingRow",
    "Tasks",
    "TasksRow",
    "Theme",
    "draw",
]


def draw(picture: Picture, theme: Theme = LIGHT) -> bytes:
    """A PNG, the same bytes for the same data; in this very process, which a running bot leaves to `Painter`."""
    from charts.drawing import draw  # here, because matplotlib costs half a second and 80 MB

    return draw(picture, theme)
