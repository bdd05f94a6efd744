"""The same pictures as the first page of a search would draw them: pyplot, barh, tight_layout."""

from contextlib import asynccontextmanager
from io import BytesIO
from time import perf_counter
from typing import Any

import matplotlib

from tests.benchmarks.rivals import Played, Rival

matplotlib.use("Agg")
from matplotlib import pyplot  # noqa: E402, TID251  (this is the rival)

SIDE, DPI = 10.8, 100


def funnel(title: str, below: str, foot: str, steps: list[tuple[str, int, str]]) -> bytes:
    figure, axes = pyplot.subplots(figsize=(SIDE, SIDE), dpi=DPI)
    names, counts = [name for name, _, _ in steps], [count for _, count, _ in steps]
    axes.barh(names, counts, color="#5288c1")
    for place, (_, count, share) in enumerate(steps):
        axes.text(count, place, f" {count}   {share}", va="center", fontsize=20)
    return _finished(figure, axes, title, below, foot)


def rating(title: str, below: str, foot: str, rows: list[tuple[str, int, str, str]]) -> bytes:
    figure, axes = pyplot.subplots(figsize=(SIDE, SIDE), dpi=DPI)
    axes.barh([name for name, *_ in rows], [value for _, value, *_ in rows], color="#5288c1")
    for place, (_, value, total, detail) in enumerate(rows):
        axes.text(value, place, f" {value}   {total}", va="center", fontsize=20)
        axes.text(0, place + 0.45, f"{place + 1}. {detail}", va="center", fontsize=16)
    return _finished(figure, axes, title, below, foot)


def _finished(figure: Any, axes: Any, title: str, below: str, foot: str) -> bytes:
    axes.invert_yaxis()
    axes.set_title(f"{title}\n{below}", fontsize=24)
    axes.set_xlabel(foot, fontsize=16)
    axes.tick_params(labelsize=18)
    figure.tight_layout()
    out = BytesIO()
    figure.savefig(out, format="png")
    pyplot.close(figure)
    return out.getvalue()


@asynccontextmanager
async def artist() -> Rival:
    async def play(kind: str, pictures: list[dict[str, Any]]) -> Played:
        begun = perf_counter()
        sizes = [len((funnel if kind == "funnel" else rating)(**picture)) for picture in pictures]
        return {"seconds": perf_counter() - begun, "bytes": sizes}

    yield play
