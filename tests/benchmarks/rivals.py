"""What is compared runs in processes of its own, in turn: neither fills the heap of the other."""

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any, cast

ROOT = Path(__file__).parents[2]

Played = dict[str, Any]
Play = Callable[..., Awaitable[Played]]
"""One round: what is asked for → what was measured. Both are plain JSON."""

Rival = AsyncGenerator[Play]
"""The body of a rival: it makes itself ready, yields its `Play`, and clears up."""


class Contestant:
    """A rival in its process, as its opponent's referee sees it. While it is not asked, it stands still."""

    def __init__(self, name: str, *arguments: str) -> None:
        """`name` is `module:function` of an async context manager that gives a `Play`."""
        command = [sys.executable, "-m", "tests.benchmarks.rivals", name, *arguments]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def play(self, **what: Any) -> Played:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        print(json.dumps(what), file=stdin, flush=True)
        if not (line := stdout.readline()):
            raise RuntimeError(f"{self._process.args!r} has died")
        return cast(Played, json.loads(line))

    def leave(self) -> None:
        self._process.communicate()


@contextmanager
def contestants(*calls: tuple[str, ...]) -> Iterator[list[Contestant]]:
    with ExitStack() as stack:
        found = []
        for name, *arguments in calls:
            found.append(Contestant(name, *arguments))
            stack.callback(found[-1].leave)
        yield found


def in_turn(first: Contestant, second: Contestant, rounds: int, **what: Any) -> tuple[list[Played], list[Played]]:
    """Round after round, each of them beginning every other time; one round more goes before, to warm up."""
    played: tuple[list[Played], list[Played]] = ([], [])
    for number in range(rounds + 1):
        pair = [(first, played[0]), (second, played[1])]
        for contestant, results in pair if number % 2 else reversed(pair):
            results.append(contestant.play(**what))
    return played[0][1:], played[1][1:]


def ratio(ours: list[float], theirs: list[float]) -> float:
    """The median of the rounds' own ratios: what loads the machine for a while loads both halves of a round."""
    return median(one / other for one, other in zip(ours, theirs, strict=True))


async def _serve(rival: AbstractAsyncContextManager[Play]) -> None:
    answers, sys.stdout = sys.stdout, sys.stderr  # what the rival logs is not an answer
    async with rival as play:
        while line := sys.stdin.readline():  # the loop is to stand still while the other plays
            print(json.dumps(await play(**json.loads(line))), file=answers, flush=True)


if __name__ == "__main__":
    module, _, function = sys.argv[1].partition(":")
    asyncio.run(_serve(getattr(import_module(module), function)(*sys.argv[2:])))
