"""A picture becomes a sheet, a sheet becomes a PNG."""

from charts import bars, funnel, rating, tasks
from charts.canvas import Sheet, png
from charts.picture import Bars, Funnel, Picture, Rating, Tasks
from charts.theme import Theme


def lay_out(picture: Picture) -> Sheet:
    match picture:
        case Funnel():
            return funnel.lay_out(picture)
        case Rating():
            return rating.lay_out(picture)
        case Bars():
            return bars.lay_out(picture)
        case Tasks():
            return tasks.lay_out(picture)


def draw(picture: Picture, theme: Theme) -> bytes:
    return png(lay_out(picture), theme)
