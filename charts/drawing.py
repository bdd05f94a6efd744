"""A picture becomes a sheet, a sheet becomes a PNG."""

from charts import funnel, rating
from charts.canvas import Sheet, png
from charts.picture import Funnel, Picture
from charts.theme import Theme


def lay_out(picture: Picture) -> Sheet:
    return funnel.lay_out(picture) if isinstance(picture, Funnel) else rating.lay_out(picture)


def draw(picture: Picture, theme: Theme) -> bytes:
    return png(lay_out(picture), theme)
