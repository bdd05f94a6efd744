"""`make bench`: every measure, a table, and exit 1 when a promise is broken. Name measures to run only those."""

import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks import companies, dispatch, moves, pictures, post, reports, search, startup
from tests.benchmarks.table import HEAD, Line, missed

SMALL, LARGE = 10_000, 100_000


def measures(folder: Path) -> dict[str, Callable[[], list[Line]]]:
    return {
        "dispatch": dispatch.measure,
        "moves": lambda: moves.measure(_company(folder, SMALL)),
        "post": post.measure,
        "startup": startup.measure,
        "pictures": pictures.measure,
        "reports": lambda: reports.measure(_company(folder, SMALL), _company(folder, LARGE)),
        "search": lambda: search.measure(folder / "search"),
    }


def _company(folder: Path, deals: int) -> Path:
    """Seeded when it is first asked for."""
    company = folder / str(deals)
    if not company.exists():
        companies.found(company, deals)
    return company


def main(chosen: list[str]) -> int:
    begun, lines = perf_counter(), list[Line]()
    with TemporaryDirectory() as folder:
        known = measures(Path(folder))
        if unknown := set(chosen) - set(known):
            print(f"no such measure: {', '.join(sorted(unknown))}; there are {', '.join(known)}", file=sys.stderr)
            return 2
        print(HEAD, flush=True)
        for name in chosen or known:
            for line in known[name]():
                lines.append(line)
                print(line, flush=True)
    broken = missed(lines)
    print(f"{len(broken)} missed, {perf_counter() - begun:.0f} s")
    return 1 if broken else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
