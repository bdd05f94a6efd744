"""docs/coverage.md: which scenario proves which capability. `python -m tests.coverage_page` writes it anew."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "coverage.md"
CAPABILITIES = ROOT / "docs" / "capabilities.md"
LAST = 184


def proofs() -> dict[int, list[str]]:
    """The tests that name each number, by reading their `@covers(…)`."""
    found = defaultdict(list)
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        for test in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(test, ast.FunctionDef | ast.AsyncFunctionDef):
                for number in _numbers(test):
                    found[number].append(f"`{path.relative_to(ROOT / 'tests')}` {_words(test.name)}")
    return found


def _numbers(test: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[int]:
    for mark in test.decorator_list:
        if isinstance(mark, ast.Call) and getattr(mark.func, "id", "") == "covers":
            yield from (ast.literal_eval(number) for number in mark.args)


def _words(name: str) -> str:
    return name.removeprefix("test_").replace("_", " ")


def names() -> dict[int, str]:
    """The first words of each capability."""
    text = CAPABILITIES.read_text("utf-8")
    found = {}
    for match in re.finditer(r"(?:^|(?<=\. )|(?<=\) ))(\d{1,3})\. (.+?)(?=\. \d{1,3}\. |$)", text, re.MULTILINE):
        words = re.sub(r"^(?:S\d(?:/S\d)*\s*)+(?:\([^)]*\))?:?\s*", "", match[2])
        found.setdefault(int(match[1]), words if len(words) <= 70 else f"{words[:69].rstrip()}…")
    return found


def page() -> str:
    proved, named = proofs(), names()
    lines = [
        "# Capabilities and their proofs",
        "",
        "Made by `python -m tests.coverage_page` from the `@covers` marks of the tests; do not edit.",
        "",
        f"Proved, wholly or in part: {len(proved)} of {LAST}.",
        "",
        "| no. | capability | proved by |",
        "|---|---|---|",
    ]
    for number in range(1, LAST + 1):
        proof = "<br>".join(proved.get(number, ["not yet"]))
        lines.append(f"| {number} | {named.get(number, '')} | {proof} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
