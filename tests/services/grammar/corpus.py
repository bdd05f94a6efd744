"""The lines of `corpus/` and what they mean, as it was written there by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from pathlib import Path

from services import grammar
from services.grammar import Intent, Verb, Vocabulary
from services.grammar.money.amounts import Money
from services.grammar.when.calendars import Period
from services.grammar.when.dates import When
from tests.services.grammar.companies import COMPANIES, NOW

CORPUS = Path(__file__).parent / "corpus"
"""What was read wrongly of these lines has been mended: none is sure and wrong."""
LEARNT = Path(__file__).parent / "learnt"
"""Later sets, each read first by code that had not seen it (decision 20): learnt from, and not mended by hand."""


@dataclass(frozen=True)
class Case:
    place: str
    company: str
    text: str
    expected: Intent


def cases(path: Path) -> Iterator[Case]:
    company, text = "", ""
    for number, line in enumerate(path.read_text().splitlines(), 1):
        if line.startswith("\t"):
            yield Case(f"{path.stem}:{number - 1}", company, text, _intent(line.strip(), COMPANIES[company]))
        elif line.startswith("["):
            company = line.strip("[]")
        elif line and not line.startswith("# "):
            text = line


def _intent(written: str, vocabulary: Vocabulary) -> Intent:
    verb, _, rest = written.partition(" ")
    pairs = dict(pair.strip().split("=", 1) for pair in rest.split(" | ") if pair.strip())
    slots: dict[str, object] = {}
    for key, value in pairs.items():
        slots |= _slot(key, value, vocabulary)
    return Intent(Verb[verb.rstrip("?")], sure=not verb.endswith("?"), **slots)  # type: ignore[arg-type]


def _slot(key: str, value: str, vocabulary: Vocabulary) -> dict[str, object]:
    match key:
        case "number" | "minutes":
            return {key: int(value)}
        case "dir":
            return {"direction": value}
        case "money":
            amount, _, currency = value.partition(" ")
            return {"money": Money(round(float(amount) * 100), currency or None)}
        case "when":
            return {"when": _when(value)}
        case "task":
            title, _, moment = f" {value} ".partition(" @ ")
            return {"task": (title.strip(), _when(moment.strip()) if moment.strip() else None)}
        case "period":
            first, last = value.split("..")
            return {"period": Period(date.fromisoformat(first), date.fromisoformat(last))}
        case "stage":
            return {"stage_id": next(one.id for one in vocabulary.stages if one.name == value)}
        case "reason":
            reasons = {one.name: one.id for one in (*vocabulary.won_reasons, *vocabulary.lost_reasons)}
            return {"reason_id": reasons[value]}
        case "source":
            return {"source_id": next(one.id for one in vocabulary.sources if one.name == value)}
        case "person":
            return {"person_id": next(one.id for one in vocabulary.people if one.name == value)}
        case "same_time":
            return {key: value == "yes"}
        case "tags" | "unread":
            return {key: tuple(filter(None, value.split(";" if ";" in value else ",")))}
        case _:
            return {key: value}


def _when(text: str) -> When:
    day, _, at = text.partition(" ")
    day = day if len(day) == 10 else f"2026-{day}"
    return When(date.fromisoformat(day), time.fromisoformat(at) if at else None)


@cache
def read(text: str, company: str) -> Intent:
    return grammar.read(text, NOW, COMPANIES[company])


CASES = [case for path in sorted(CORPUS.glob("*.txt")) for case in cases(path)]
LEARNT_CASES = [case for path in sorted(LEARNT.glob("*.txt")) for case in cases(path)]
