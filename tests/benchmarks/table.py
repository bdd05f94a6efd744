"""One line for each thing that was measured, and whether it keeps its promise."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """What was measured. The promise is about the ratio, or, where there is none, about our own figure."""

    name: str
    unit: str
    ours: float
    theirs: float | None = None
    ratio: float | None = None
    most: float | None = None
    least: float | None = None

    @property
    def kept(self) -> bool:
        judged = self.ours if self.ratio is None else self.ratio
        return not (self.most is not None and judged > self.most or self.least is not None and judged < self.least)

    def __str__(self) -> str:
        bound, verdict = "", ""
        if self.most is not None or self.least is not None:
            bound = f"<= {self.most:g}" if self.most is not None else f">= {self.least:g}"
            verdict = "ok" if self.kept else "MISSED"
        cells = (_figure(self.ours), _figure(self.theirs), _figure(self.ratio, 2), bound)
        return f"{self.name:<52} {self.unit:<5}" + "".join(f"{cell:>10}" for cell in cells) + f"  {verdict}".rstrip()


HEAD = f"{'':<58}" + "".join(f"{word:>10}" for word in ("ours", "theirs", "ratio", "bound"))


def _figure(value: float | None, digits: int | None = None) -> str:
    if value is None:
        return ""
    return f"{value:.{digits if digits is not None else 0 if value >= 100 else 1 if value >= 10 else 2}f}"


def missed(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if not line.kept]
